"""What a person can do: gather, decide in core, carry out; each function opens its transaction."""

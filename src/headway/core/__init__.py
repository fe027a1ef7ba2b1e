"""What we know of an application and what to do about it: values in, values out, no clock, no I/O."""

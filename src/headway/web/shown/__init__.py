"""What the templates show, as plain values."""

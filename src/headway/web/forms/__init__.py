"""What a person types, checked and turned into values."""

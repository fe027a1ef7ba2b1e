"""Pages for the person, in a browser on the same machine."""

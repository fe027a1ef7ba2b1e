"""The rules of the game plan: each yields the steps that it brings for a standing, with their days."""

"""Headway: a job seeker's own record of applications, with a game plan for silence and for the no."""

__version__ = "0.1.0"

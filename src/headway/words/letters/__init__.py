"""Drafts in languages beside English: one small module for each, read through `letter`."""

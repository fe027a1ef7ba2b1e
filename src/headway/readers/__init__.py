"""Readers of outside sources: bytes in, records and problems out, no database."""

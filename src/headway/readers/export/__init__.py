"""Headway's own export: everything of one search in one JSON document."""

from headway.readers.export.columns import COLUMNS, OWNER_COLUMNS, REFERENCES, SCHEMA
from headway.readers.export.reading import Exported, looks_like_export, read_export

__all__ = ["COLUMNS", "OWNER_COLUMNS", "REFERENCES", "SCHEMA", "Exported", "looks_like_export", "read_export"]

"""Giving everything back: a list for a spreadsheet program, or all there is as JSON."""

from headway.actions.exports.door import Exported, UnknownEndingError, export

__all__ = ["Exported", "UnknownEndingError", "export"]

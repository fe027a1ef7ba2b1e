"""The tables, the queries (owner first), and the way from rows to values."""

"""Reading, one module per noun; every query takes the owner first, and their number never grows with the rows."""

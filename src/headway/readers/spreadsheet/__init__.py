"""People's own spreadsheets: .xlsx, .xlsm, .xls, .ods, .csv and .tsv, as messy as they are."""

"""The page on which a sheet is brought in: what each row would do, why some do nothing, then one step."""

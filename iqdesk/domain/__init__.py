"""What the law and the goals say. Knows no window, table, page, file or clock."""

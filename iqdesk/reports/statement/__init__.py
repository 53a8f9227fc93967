"""The statement of extenuating circumstances on paper: its parts, its appendix, its record and whether it still follows."""

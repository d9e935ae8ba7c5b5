"""The law as data 法: what is cited, where courts differ, dated local figures, the calendar of workdays."""

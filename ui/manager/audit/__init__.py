"""The page of the journal: who did what when, and whether it all still proves."""

"""Who works here: the list, and one person's form beside it."""

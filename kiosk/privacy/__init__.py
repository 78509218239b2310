"""A person's right to be told everything and to be forgotten. May import `db` and what folds; no screens."""

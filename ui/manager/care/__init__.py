"""What customers said, what is to be asked again, and what was done about it: a page of the manager."""

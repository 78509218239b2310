"""The screens of a new shop's first start: one step at a time. Nothing here knows a till or a file."""

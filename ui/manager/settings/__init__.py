"""The page of the settings: each section a form, and each change saved as it is made."""

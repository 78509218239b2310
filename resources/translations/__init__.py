"""The words of the screens, one .ts file a language, and the command that brings them up to date.

`python -m resources.translations` reads new sentences out of `ui/` into every .ts (lupdate) and makes
the .qm files that the program loads (lrelease). Both tools ship with PySide6.
"""

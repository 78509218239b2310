"""The words of everything without a screen, one gettext catalogue per language. See `kiosk/words.py`.

    python -m resources.words       after a sentence was added, changed or removed in the code

finds every sentence in `kiosk/` and brings each `.po` here up to date: new ones come in empty, those
no longer said go, the rest keep their wording. It names what still waits for a translation.
"""

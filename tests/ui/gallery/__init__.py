"""Every screen in every state, as pictures and as something to check: `python -m tests.ui.gallery --out DIR`.

A new screen is one more `Booth` in `booths.py`; a new state is a line in its screen's table of states.
"""

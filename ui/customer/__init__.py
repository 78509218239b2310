"""The customer's side: idle, recognised, thanks, and what to do when a card cannot be used.

First name only: no history, no allergies, no phone. May import `ui.widgets`, `ui.words` and frozen values.
"""

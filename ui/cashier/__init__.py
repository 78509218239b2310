"""The cashier's screen: who is there, what to do next, what was just done. Draws frozen values of `kiosk`.

May import `ui.look`, `ui.theme`, `ui.words`, `ui.widgets` and the values of `kiosk`; knows no till and no
other screen.
"""

"""The painted controls that every screen is built of. Each takes its window's `Look`; none knows a screen.

May import `ui.theme`, `ui.look` and the frozen values of `kiosk`.
"""

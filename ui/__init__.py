"""What people see and touch: the only Qt.

May import `kiosk`; never `db`. Screens draw frozen values and emit what the person asked for.
"""

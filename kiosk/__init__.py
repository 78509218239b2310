"""What the kiosk does: the till's verbs, the programme's rules, cards, camera, greeting, reports.

May import `db`; never `ui` (only `__main__` and `commands` see every floor). No Qt, no SQL.
"""

"""The manager's screens: the day. They draw frozen reports and ask for paper.

May import `ui.widgets`, `ui.words` and frozen values.
"""

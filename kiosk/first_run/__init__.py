"""A new shop: what is asked, what is kept of the answers until it is open, and how it comes to be.

May import what a shop is opened with; the screens that ask are in `ui/first_run`.
"""

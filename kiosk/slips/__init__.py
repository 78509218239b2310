"""Slips of paper: what stands on them, how they become ESC/POS, and the queue that loses none.

Slips are bitmaps in the shop's own font, so that every letter prints on every printer. May import
`kiosk.cards`, `kiosk.words` and frozen values; Pillow is loaded when the first slip is drawn.
"""

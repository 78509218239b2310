"""Which rules of the programme have a form, with which fields, and how an answer becomes a rule.

Pure, as the programme is; may import the programme's rooms and `kiosk.words`.
"""

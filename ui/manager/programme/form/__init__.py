"""The forms of the programme's rules: one shape for all of them, drawn from values. May import widgets."""

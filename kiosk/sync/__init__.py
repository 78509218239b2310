"""How copies come in step: what is said over the wire, and the kiosk's side of saying it."""

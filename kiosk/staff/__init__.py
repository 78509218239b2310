"""Who serves at the counter, and what may they do? Pure but for the PINs' slow hash."""

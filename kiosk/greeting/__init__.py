"""The ready-made sentence for the person at the counter, its facts and their sources. Pure."""

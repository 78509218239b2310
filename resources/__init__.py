"""Words, pictures, sounds and the demo shop's lists. Imports nothing of ours."""

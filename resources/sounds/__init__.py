"""The project's own sounds, made by `python -m resources.sounds`: recognised, reward, not ours."""

from pathlib import Path

FOLDER = Path(__file__).parent
NAMES = ("recognised", "reward", "not_ours")

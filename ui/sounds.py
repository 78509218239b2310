"""What does the counter sound like? Three short sounds, always beside a picture and words, never instead.

QtMultimedia is not in PySide6-Essentials (and loads 30 MB): the system's own player is started for each
sound and left alone. A computer without one is silent, and nothing else changes.
"""

import shutil
import sys
from functools import cache

from PySide6.QtCore import QProcess

from kiosk.refusal import Refusal, RefusalKind
from kiosk.visit import Visit
from resources.sounds import FOLDER

PLAYERS = ("pw-play", "paplay", "aplay", "afplay")
NOT_OURS = frozenset(
    {RefusalKind.NOT_OURS, RefusalKind.CARD_UNKNOWN, RefusalKind.CARD_REPLACED, RefusalKind.CARD_REVOKED}
)


def sound_of(drawn: object) -> str:
    """Which sound goes with what the screens were just given; "" for none."""
    if isinstance(drawn, Refusal):
        return "not_ours" if drawn.kind in NOT_OURS else ""
    if not isinstance(drawn, Visit):
        return ""
    act = drawn.act
    if act is None:
        return "recognised"
    is_full = bool(act.stamps) and any(card.ready > 0 for card in drawn.stamp_cards)
    return "reward" if act.kind == "redemption" or is_full else ""


def play(name: str) -> None:
    """Starts the sound and does not wait for it."""
    file = str(FOLDER / f"{name}.wav")
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(file, winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        return
    player = _player()
    if player is not None:
        QProcess.startDetached(player, ["-q", file] if player.endswith("/aplay") else [file])


def play_for(drawn: object) -> None:
    if name := sound_of(drawn):
        play(name)


@cache
def _player() -> str | None:
    return next((path for name in PLAYERS if (path := shutil.which(name))), None)

"""What does the camera ask of whoever holds up a card that it cannot read? One short sentence each."""

from collections.abc import Mapping

from kiosk.camera.state import Advice
from ui.words import Words


def camera_name(words: Words, place: str) -> str:
    """Which of the cameras it is, counted from one, wherever one is chosen; a stream's address as it is."""
    if not place.isdecimal():
        return place
    return words.translate("FirstRun", "Camera {number}").replace("{number}", str(int(place) + 1))


def advice_words(words: Words) -> Mapping[Advice, str]:
    """For the line under the camera's picture, on both screens."""
    return {
        Advice.TILT: words.translate("Camera", "Too bright. Tilt the card a little"),
        Advice.MORE_LIGHT: words.translate("Camera", "Too dark. Hold the card to the light"),
        Advice.CLOSER: words.translate("Camera", "A little closer, please"),
        Advice.HOLD_STILL: words.translate("Camera", "Hold the card still, please"),
        Advice.ONE_CARD: words.translate("Camera", "Two cards: the one in the middle is read"),
    }

"""What would a printer put on paper? ESC/POS read back to a picture, command by command."""

from PIL import Image, ImageChops

RASTER, RESET, FEED, CUT = b"\x1dv0\x00", b"\x1b@", b"\x1bd", b"\x1dVB"


class NotEscPos(ValueError):
    """A byte that is no command, or a command cut off in the middle."""


def pictures_of(stream: bytes) -> list[Image.Image]:
    """One picture for each slip that was cut off."""
    slips: list[Image.Image] = []
    bands: list[Image.Image] = []
    at = 0
    while at < len(stream):
        if stream.startswith(RESET, at):
            at += 2
        elif stream.startswith(RASTER, at):
            width = int.from_bytes(stream[at + 4 : at + 6], "little") * 8
            height = int.from_bytes(stream[at + 6 : at + 8], "little")
            dots = stream[at + 8 : at + 8 + width // 8 * height]
            if len(dots) != width // 8 * height:
                raise NotEscPos(f"a band of {height} lines ends early")
            bands.append(Image.frombytes("1", (width, height), dots))
            at += 8 + len(dots)
        elif stream.startswith(FEED, at):
            at += 3
        elif stream.startswith(CUT, at):
            slips.append(_joined(bands))
            bands, at = [], at + 4
        else:
            raise NotEscPos(f"byte {at}: {stream[at : at + 4]!r}")
    if bands:
        raise NotEscPos("the last slip was not cut off")
    return slips


def _joined(bands: list[Image.Image]) -> Image.Image:
    """Black on white again."""
    whole = Image.new("1", (bands[0].width, sum(band.height for band in bands)), 0)
    top = 0
    for band in bands:
        whole.paste(band, (0, top))
        top += band.height
    return ImageChops.invert(whole.convert("L")).convert("1")

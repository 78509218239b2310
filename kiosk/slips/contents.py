"""What stands on each slip? Drawn from frozen values, in one language, and never with a name.

Every slip about a purchase says, in the shop's state language too, that it is no receipt: the shop's own till
prints that.
"""

from collections.abc import Sequence
from datetime import date

from PIL import Image, ImageDraw

from kiosk.cards.code import CardCode
from kiosk.care.consent import ConsentAsked
from kiosk.names import Names
from kiosk.reports.day import DayReport
from kiosk.reports.figures import figures_of, proof_line, shown
from kiosk.slips.paper import BODY, HUGE, LARGE, SMALL, Paper, qr_picture, slip_font
from kiosk.slips.values import Letterhead, PointsSlip
from kiosk.words import Phrase, Words

FACE_DOTS = 96
NOT_A_RECEIPT = Phrase("slip", "This is not a receipt.")


def points_slip(head: Letterhead, words: Words, slip: PointsSlip) -> Image.Image:
    paper = _begin(head)
    paper.write(f"{words.long_date(slip.at.date(), with_year=True)} {words.clock_time(slip.at)}", SMALL)
    if slip.card_end:
        paper.write(words.say("slip", "Card …{end}", end=slip.card_end), SMALL)
    paper.rule()
    for line in slip.why:
        paper.write(line)
    paper.rule()
    for names, stamps, size in slip.stamps:
        count = words.say("slip", "{stamps} of {size}", stamps=stamps, size=size)
        paper.pair(words.name_of(names), count, strong=True)
    if slip.points is not None:
        paper.pair(words.say("slip", "Points"), words.number(slip.points), strong=True)
    for names in slip.ready:
        paper.write(words.say("slip", "Ready for you: {reward}", reward=words.name_of(names)), strong=True)
    if slip.recommend:
        paper.rule()
        paper.write(words.say("slip", "Would you recommend us to a friend?"), strong=True, centred=True)
        paper.write(words.say("slip", "Hold this code up to our kiosk, and choose from 0 to 10."), SMALL,
                    centred=True)  # fmt: skip
        paper.code(slip.recommend, 8)
    return _end(paper, head, words)


def ticket_slip(head: Letterhead, words: Words, code: str, names: Names, until: date) -> Image.Image:
    """A guest ticket: whoever brings it comes once, free."""
    paper = _begin(head)
    paper.write(words.say("slip", "Guest ticket"), LARGE, strong=True, centred=True)
    paper.write(words.name_of(names), centred=True)
    paper.code(code)
    last = words.say("slip", "Good once, until {day}", day=words.long_date(until, with_year=True))
    paper.write(last, centred=True)
    return _end(paper, head, words)


def card_slip(head: Letterhead, words: Words, text: str, number: str) -> Image.Image:
    """A card on paper, until there is a plastic one."""
    paper = _begin(head)
    paper.write(words.say("slip", "Your card"), LARGE, strong=True, centred=True)
    paper.code(text, min(11, (head.width - 16) // 37))
    paper.write(number, strong=True, centred=True)
    paper.write(words.say("slip", "Keep it, or take a picture of it: both work."), SMALL, centred=True)
    paper.gap(12)
    return paper.picture()


def consent_slip(
    head: Letterhead, words: Words, asked: Sequence[ConsentAsked], card_end: str = ""
) -> Image.Image:
    """To be read and signed where no screen faces the customer."""
    paper = _begin(head)
    if card_end:
        paper.write(words.say("slip", "Card …{end}", end=card_end), SMALL)
    for one in asked:
        paper.gap()
        paper.write(one.question, strong=True)
        paper.row([_box_to_tick(words.say("slip", "Yes")), _box_to_tick(words.say("slip", "No"))], gap=60)
    paper.rule()
    for terms in dict.fromkeys(one.terms for one in asked):
        paper.write(terms, SMALL)
    paper.gap(24)
    paper.write(words.say("slip", "Date, signature: ______________________"))
    paper.gap(24)
    return paper.picture()


def day_slip(head: Letterhead, words: Words, report: DayReport) -> Image.Image:
    """The day's close, with its proved line."""
    paper = _begin(head)
    paper.write(words.long_date(report.business_date, with_year=True), strong=True, centred=True)
    paper.rule()
    for figure in figures_of(report, words):
        paper.pair(figure.label, shown(figure.value, figure.unit, words))
    paper.rule()
    for reward in report.rewards:
        paper.pair(words.name_of(reward.names), words.number(reward.count))
    paper.write(proof_line(report.proof, words), SMALL)
    return _end(paper, head, words)


def faces_slip(head: Letterhead, words: Words, codes: Sequence[CardCode]) -> Image.Image:
    """Five faces with their codes, to be put on the counter where there is no touch screen."""
    paper = _begin(head)
    paper.write(words.say("slip", "How was it?"), LARGE, strong=True, centred=True)
    paper.write(words.say("slip", "After your card, hold a face up to the camera."), SMALL, centred=True)
    for score, code in enumerate(codes, start=1):
        paper.gap(20)
        paper.row([face_picture(score), qr_picture(code.text, 5)], gap=40)
    paper.gap()
    return paper.picture()


def _box_to_tick(text: str) -> Image.Image:
    font = slip_font(BODY)
    picture = Image.new("L", (BODY * 2 + round(font.getlength(text)), BODY * 2), 255)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((2, BODY // 2, 2 + BODY, BODY // 2 + BODY), outline=0, width=2)
    draw.text((BODY + 14, round(BODY * 1.4)), text, 0, font, anchor="ls")
    return picture


def test_slip(head: Letterhead) -> Image.Image:
    """Every letter of the six languages: what a printer test has to show."""
    paper = _begin(head)
    for language in ("en", "et", "lv", "lt", "hu", "ru"):
        paper.write(Words(language).say("slip", "How was it?"))
    paper.write("ÕÄÖÜŠŽ ĀČĒĢĪĶĻŅŪ ĄĘĖĮŲ ÁÉÍÓŐÚŰ АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ € 0123456789")
    paper.rule()
    paper.gap()
    return paper.picture()


def face_picture(score: int, side: int = FACE_DOTS) -> Image.Image:
    """A face from very unhappy (1) to very happy (5)."""
    picture = Image.new("L", (side, side), 255)
    draw, line = ImageDraw.Draw(picture), max(2, side // 20)
    draw.ellipse((line, line, side - line, side - line), outline=0, width=line)
    for across in (0.35, 0.65):
        eye = side * across
        draw.ellipse((eye - line, side * 0.36, eye + line, side * 0.36 + 2 * line), fill=0)
    depth = (score - 3) / 2 * side * 0.2
    if score == 3:
        draw.line((side * 0.3, side * 0.66, side * 0.7, side * 0.66), 0, line)
    else:
        middle = side * 0.66
        box = (side * 0.28, middle - abs(depth), side * 0.72, middle + abs(depth))
        draw.arc(box, *((0, 180) if depth > 0 else (180, 360)), fill=0, width=line)
    return picture


def _begin(head: Letterhead) -> Paper:
    paper = Paper(head.width)
    paper.gap(12)
    paper.write(
        head.shop_name, LARGE if len(head.shop_name) > 14 else HUGE * 2 // 3, strong=True, centred=True
    )
    paper.gap(8)
    return paper


def _end(paper: Paper, head: Letterhead, words: Words) -> Image.Image:
    """The state's own words first, then the customer's where they differ."""
    paper.rule()
    said = dict.fromkeys((Words(head.state_language).say(*NOT_A_RECEIPT), words.say(*NOT_A_RECEIPT)))
    for line in said:
        paper.write(line, SMALL, centred=True)
    paper.gap(12)
    return paper.picture()

import re
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.greeting.moment import Moment, Usual, nearest_occurrence
from kiosk.greeting.phrases import Occasion
from kiosk.greeting.sentence import find_occasion, greet
from kiosk.names import Names
from kiosk.visit import Greeting
from kiosk.words import Words, spoken_languages

TUESDAY = date(2025, 11, 18)
SATURDAY = date(2025, 11, 22)
FLAT_WHITE: Names = {"en": "Flat white with oat milk", "et": "Flat white kaerapiimaga"}
ROLL: Names = {"en": "Cinnamon roll", "et": "Kaneelirull"}
FREE_CAKE: Names = {"en": "Free cake", "et": "Tasuta kook"}
USUAL = Usual(names=FLAT_WHITE, times=6, of_visits=8, on=date(2025, 11, 17))
EN, ET = Words("en", fallbacks=("et",)), Words("et")


def moment(**known: Any) -> Moment:
    usually: dict[str, Any] = {"customer": "c1", "today": TUESDAY, "hour": 12, "address": "Marta"}
    return Moment(**usually | known)


def wordings(words: Words, **known: Any) -> set[str]:
    """Every sentence this moment can have, over the customers."""
    return {greet(moment(**known | {"customer": f"c{n}"}), words).sentence for n in range(40)}


FIRST = {"is_first_visit": True}
BACK = {"last_visit": date(2025, 6, 2), "usual_gap_days": 7, "last_items": (ROLL,)}
BIRTHDAY = {"birthday": TUESDAY, "last_visit": date(2025, 11, 10)}
LATE = {"birthday": date(2025, 11, 15), "last_visit": date(2025, 11, 10)}
JOINED = {"member_since": date(2023, 11, 18)}
JOINED_ONE_YEAR = {"member_since": date(2024, 11, 18)}
READY = {"rewards_ready": (FREE_CAKE,)}
ONE_AWAY = {"stamps_missing": 1, "stamp_reward": FREE_CAKE}
LAST = {"last_visit": date(2025, 11, 17), "last_items": (FLAT_WHITE, ROLL)}

SENTENCES = [
    (FIRST, Occasion.FIRST_VISIT, "Welcome, Marta! How nice to meet you.",
     "Tere tulemast, Marta! Väga meeldiv tutvuda."),
    (BACK, Occasion.BACK_AFTER_LONG, "Welcome back, Marta! We’ve missed you.",
     "Tere taas, Marta! Oleme teist juba puudust tundnud."),
    (BIRTHDAY, Occasion.BIRTHDAY, "Happy birthday, Marta! Have a wonderful day!",
     "Palju õnne sünnipäevaks, Marta! Soovime teile imeilusat päeva!"),
    (LATE, Occasion.LATE_BIRTHDAY, "Happy belated birthday, Marta! We hope it was a lovely day.",
     "Tagantjärele palju õnne sünnipäevaks, Marta! Loodame, et see oli tore päev."),
    (JOINED, Occasion.ANNIVERSARY, "Hello, Marta! It’s 2 years today since you joined us. Thank you!",
     "Tere, Marta! Täna möödub 2 aastat sellest, kui meiega liitusite. Aitäh!"),
    (JOINED_ONE_YEAR, Occasion.ANNIVERSARY,
     "Hello, Marta! You’ve been with us for a year now. Thank you for coming!",
     "Tere, Marta! Olete olnud meie püsiklient juba aasta. Aitäh, et meil käite!"),
    (READY, Occasion.REWARD_READY, "Hello, Marta! Your reward is ready: Free cake.",
     "Tere, Marta! Teid ootab preemia: Tasuta kook."),
    (ONE_AWAY, Occasion.ONE_STAMP_AWAY, "Hello, Marta! Only one stamp to go: Free cake.",
     "Tere, Marta! Preemiani on jäänud vaid üks tempel: Tasuta kook."),
    ({"usual": USUAL}, Occasion.USUAL, "Hello, Marta! Flat white with oat milk, as usual?",
     "Tere, Marta! Flat white kaerapiimaga, nagu ikka?"),
    (LAST, Occasion.LAST_PURCHASE,
     "Hello, Marta! Flat white with oat milk and Cinnamon roll again, or something new?",
     "Tere, Marta! Flat white kaerapiimaga ja Kaneelirull nagu eelmisel korral või täna midagi uut?"),
    ({}, Occasion.PLAIN, "Hello, Marta! It’s good to see you.", "Tere, Marta! Tore teid näha."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("known", "occasion", "english", "estonian"), SENTENCES, ids=lambda value: str(value)[:20]
)
def test_each_occasion_has_its_sentence(
    known: dict[str, Any], occasion: Occasion, english: str, estonian: str
) -> None:
    assert find_occasion(moment(**known), EN) is occasion
    assert english in wordings(EN, **known)
    assert estonian in wordings(ET, **known)
    assert len(wordings(ET, **known)) >= 2


def test_the_more_important_occasion_wins() -> None:
    """Everything at once, taken away one by one."""
    everything = FIRST | BACK | BIRTHDAY | JOINED | READY | ONE_AWAY | {"usual": USUAL, "last_items": (ROLL,)}
    steps: list[tuple[Occasion, dict[str, Any]]] = [
        (Occasion.FIRST_VISIT, {"is_first_visit": False, "last_visit": date(2025, 6, 2)}),
        (Occasion.BACK_AFTER_LONG, {"last_visit": date(2025, 11, 10)}),
        (Occasion.BIRTHDAY, {"birthday": date(2025, 11, 15)}),
        (Occasion.LATE_BIRTHDAY, {"birthday": None}),
        (Occasion.ANNIVERSARY, {"member_since": date(2023, 1, 1)}),
        (Occasion.REWARD_READY, {"rewards_ready": ()}),
        (Occasion.ONE_STAMP_AWAY, {"stamps_missing": 2}),
        (Occasion.USUAL, {"usual": None}),
        (Occasion.LAST_PURCHASE, {"last_items": ()}),
        (Occasion.PLAIN, {}),
    ]
    now = moment(**everything)
    for occasion, without in steps:
        assert find_occasion(now, EN) is occasion
        now = msgspec.structs.replace(now, **without)


def test_back_after_long_on_the_birthday_says_both() -> None:
    both = wordings(EN, **BACK | {"birthday": TUESDAY})
    assert "Happy birthday, Marta! We’ve missed you." in both


@pytest.mark.parametrize(
    ("hour", "english", "estonian"),
    [(4, "Good morning", "Tere hommikust"), (10, "Good morning", "Tere hommikust"), (11, "Hello", "Tere"),
     (17, "Hello", "Tere"), (18, "Good evening", "Tere õhtust"), (2, "Good evening", "Tere õhtust")],
)  # fmt: skip
def test_hello_follows_the_hour(hour: int, english: str, estonian: str) -> None:
    assert any(text.startswith(f"{english}, Marta!") for text in wordings(EN, hour=hour))
    assert any(text.startswith(f"{estonian}, Marta!") for text in wordings(ET, hour=hour))
    assert not any("Good evening" in text for text in wordings(EN, hour=9))


@pytest.mark.parametrize("known", [{"address": ""}, {"address": "  "}])
@pytest.mark.parametrize("words", [Words(code) for code in spoken_languages()], ids=spoken_languages())
def test_who_has_no_name_or_wants_none_is_greeted_without(known: dict[str, Any], words: Words) -> None:
    for occasion in (FIRST, BACK, BIRTHDAY, LATE, JOINED, READY, {}):
        for sentence in wordings(words, **occasion | known):
            assert "Marta" not in sentence
            assert " ," not in sentence
            assert " !" not in sentence


def test_a_weekdays_usual_is_not_offered_on_saturday() -> None:
    usual = msgspec.structs.replace(USUAL, weekdays_only=True)
    assert find_occasion(moment(usual=usual), EN) is Occasion.USUAL
    assert find_occasion(moment(usual=usual, today=SATURDAY), EN) is Occasion.PLAIN
    assert "Usually on weekdays: Flat white with oat milk" in greet(moment(usual=usual), EN).aside
    assert "Flat white" not in greet(moment(usual=usual, today=SATURDAY), EN).aside


@pytest.mark.parametrize(
    ("days_ago", "usual_gap", "is_back"),
    [(20, 1, False), (21, 1, True), (21, 7, True), (80, 30, False), (90, 30, True), (59, None, False),
     (60, None, True), (364, 180, False), (-3, 7, False), (0, 7, False), (61, 0, True)],
)  # fmt: skip
def test_long_is_measured_by_the_persons_own_rhythm(
    days_ago: int, usual_gap: int | None, is_back: bool
) -> None:
    now = moment(last_visit=TUESDAY - timedelta(days=days_ago), usual_gap_days=usual_gap)
    assert now.is_back_after_long is is_back


def test_a_birthday_greeted_on_its_day_is_not_greeted_late_again() -> None:
    assert (
        find_occasion(moment(birthday=date(2025, 11, 15), last_visit=date(2025, 11, 15)), EN)
        is Occasion.PLAIN
    )
    assert (
        find_occasion(moment(birthday=date(2025, 11, 10), last_visit=date(2025, 11, 1)), EN) is Occasion.PLAIN
    )


def test_a_birthday_to_come_stands_beside_the_sentence_only() -> None:
    greeting = greet(moment(birthday=date(2025, 11, 21), usual=USUAL), ET)
    assert "sünnipäev" not in greeting.sentence.lower()
    assert "Sünnipäev: reede" in greeting.aside


def test_a_birthday_just_past_is_a_date_and_no_weekday_that_could_be_to_come() -> None:
    assert greet(moment(**LATE), EN).aside.startswith("Birthday: 15 November")
    assert greet(moment(**LATE | {"birthday": date(2025, 11, 17)}), EN).aside.startswith(
        "Birthday: yesterday"
    )


def test_somebody_born_on_29_february_has_a_birthday_each_year() -> None:
    assert nearest_occurrence(2, 29, date(2025, 2, 27)) == date(2025, 2, 28)
    assert nearest_occurrence(2, 29, date(2028, 3, 1)) == date(2028, 2, 29)
    assert nearest_occurrence(12, 31, date(2025, 1, 2)) == date(2024, 12, 31)
    assert moment(member_since=date(2024, 2, 29), today=date(2025, 2, 28)).anniversary_years == 1
    assert moment(member_since=date(2024, 2, 29), today=date(2028, 2, 28)).anniversary_years == 0


def test_the_facts_say_where_they_come_from_and_how_old_they_are() -> None:
    greeting = greet(moment(usual=USUAL, **ONE_AWAY | {"birthday": date(2025, 11, 21)}), EN)
    assert [(fact.text, fact.source, fact.on) for fact in greeting.facts] == [
        ("1 more stamp: Free cake", "Stamp card", TUESDAY),
        ("Birthday: Friday", "Profile", None),
        ("In 6 of the last 8 visits: Flat white with oat milk", "Purchases", date(2025, 11, 17)),
    ]
    assert greeting.aside == (
        "1 more stamp: Free cake · Birthday: Friday · In 6 of the last 8 visits: Flat white with oat milk"
    )


def test_the_gap_names_the_last_visit_and_the_rhythm() -> None:
    assert greet(moment(**BACK), EN).aside == "Last time (2 June): Cinnamon roll · Usually every 7 days"
    assert greet(moment(**BACK | {"last_items": ()}), ET).aside.startswith("Viimane külastus: 2. juuni")


@pytest.mark.parametrize(
    "known", [FIRST, BACK, BIRTHDAY, JOINED, READY, ONE_AWAY, {"usual": USUAL}, LAST, {}]
)
def test_two_days_running_never_sound_the_same(known: dict[str, Any]) -> None:
    """The same facts, seen from the next day."""
    for n in range(30):
        now = moment(customer=f"c{n}", **known)
        shift = timedelta(days=1)
        later = msgspec.structs.replace(
            now,
            today=TUESDAY + shift,
            birthday=now.birthday and now.birthday + shift,
            member_since=now.member_since and now.member_since + shift,
        )
        assert find_occasion(later, ET) is find_occasion(now, ET)
        assert greet(now, ET).sentence == greet(now, ET).sentence
        assert greet(now, ET).sentence != greet(later, ET).sentence


@pytest.mark.parametrize(
    "name", ["{name}", "{opening}", "<b>Marta</b>", "%s", "{", "\\1", "Õ" * 200, "👨‍👩‍👧", "M"]
)
def test_any_name_and_item_appears_word_for_word(name: str) -> None:
    item = {"en": name}
    for words in (EN, Words("et", fallbacks=("en",))):
        greeting = greet(moment(address=name, usual=msgspec.structs.replace(USUAL, names=item)), words)
        assert greeting.sentence.count(name) == 2
        assert name in greeting.aside


def test_goods_without_a_name_are_not_spoken_of() -> None:
    nameless = moment(
        usual=msgspec.structs.replace(USUAL, names={}), rewards_ready=({"en": " "},), stamps_missing=1,
        last_visit=TUESDAY, last_items=({},),
    )  # fmt: skip
    assert find_occasion(nameless, EN) is Occasion.PLAIN


def test_goods_named_only_in_the_shops_language_keep_that_name() -> None:
    assert "Kringel, as usual?" in greet(
        moment(usual=msgspec.structs.replace(USUAL, names={"et": "Kringel"}), customer="c4"), EN
    ).sentence.replace(" again today?", ", as usual?")


DATES = st.dates(date(2020, 1, 1), date(2030, 12, 31))
NAMED = st.dictionaries(
    st.sampled_from(["en", "et", "lv"]), st.sampled_from(["GOODS-A", "GOODS-B"]), max_size=3
)
COUNTS = st.none() | st.integers(-5, 500)
USUALS = st.builds(
    Usual,
    names=NAMED,
    times=st.integers(-1, 9),
    of_visits=st.integers(-1, 9),
    on=DATES,
    weekdays_only=st.booleans(),
)
MOMENTS = st.builds(
    Moment,
    customer=st.text(),
    today=DATES,
    hour=st.integers(0, 23),
    address=st.sampled_from(["", "CALLED"]),
    is_first_visit=st.booleans(),
    visits=st.integers(-1, 500),
    last_visit=st.none() | DATES,
    last_items=st.lists(NAMED, max_size=4).map(tuple),
    usual_gap_days=COUNTS,
    usual=st.none() | USUALS,
    birthday=st.none() | DATES,
    member_since=st.none() | DATES,
    stamps_missing=COUNTS,
    stamp_reward=NAMED,
    rewards_ready=st.lists(NAMED, max_size=3).map(tuple),
)


def goods_of(now: Moment) -> set[str]:
    named = [*now.last_items, *now.rewards_ready, now.stamp_reward, *([now.usual.names] if now.usual else [])]
    return {text for names in named for text in names.values()}


def counts_of(now: Moment) -> set[int]:
    days = [day for day in (now.today, now.last_visit, now.birthday) if day]
    usual = (now.usual.times, now.usual.of_visits) if now.usual else ()
    known = (now.visits, now.usual_gap_days, now.stamps_missing, now.anniversary_years, *usual)
    return {n for n in known if n is not None} | {n for day in days for n in (day.day, day.year)}


@given(now=MOMENTS, words=st.sampled_from([EN, ET]))
def test_any_moment_is_greeted_and_no_fact_is_invented(now: Moment, words: Words) -> None:
    greeting: Greeting = greet(now, words)
    said = f"{greeting.sentence} {greeting.aside}"
    assert greeting.language == words.language
    assert greeting.sentence.strip()
    assert not re.search(r"[{}]|  |: ?$|: \.|\(\)", said)
    assert set(re.findall(r"GOODS-.", said)) <= goods_of(now)
    assert "CALLED" not in said or now.address
    assert {int(n) for n in re.findall(r"\d+", said)} <= counts_of(now)
    assert greeting.aside == " · ".join(fact.text for fact in greeting.facts)
    assert len(greeting.facts) <= 3
    assert all(fact.text and fact.source for fact in greeting.facts)


@given(now=MOMENTS)
def test_english_never_guesses_he_or_she(now: Moment) -> None:
    greeting = greet(now, EN)
    assert not re.search(r"\b(he|she|his|her|him|hers)\b", f"{greeting.sentence} {greeting.aside}".lower())

"""Each sound goes with what is seen, is short and soft, and is what its script makes."""

import wave
from array import array
from pathlib import Path

import pytest

import ui.sounds
from kiosk.refusal import Refusal, RefusalKind
from resources.sounds import FOLDER, NAMES
from resources.sounds.__main__ import SCORES, samples
from tests.ui.customer.makers import MARTA, REDEEMED, STAMPED, make_card, make_visit
from ui.sounds import play, sound_of


@pytest.mark.parametrize(
    ("drawn", "sound"),
    [
        (make_visit(MARTA), "recognised"),
        (make_visit(MARTA, STAMPED), ""),
        (make_visit(MARTA, STAMPED, stamp_cards=(make_card(0, ready=1),)), "reward"),
        (make_visit(MARTA, REDEEMED), "reward"),
        (Refusal(kind=RefusalKind.NOT_OURS), "not_ours"),
        (Refusal(kind=RefusalKind.CARD_REPLACED), "not_ours"),
        (Refusal(kind=RefusalKind.TOO_SOON), ""),
        (None, ""),
    ],
)
def test_a_sound_goes_with_what_is_seen(drawn: object, sound: str) -> None:
    assert sound_of(drawn) == sound


@pytest.mark.parametrize("name", NAMES)
def test_each_sound_is_what_its_script_makes_and_neither_long_nor_loud(name: str) -> None:
    with wave.open(str(FOLDER / f"{name}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        assert file.getnframes() / file.getframerate() < 1.0
        made = array("h", file.readframes(file.getnframes()))
    assert made == samples(SCORES[name])
    assert 3_000 < max(abs(value) for value in made) < 20_000
    assert abs(made[0]) + abs(made[-1]) < 200  # no click


def test_a_computer_without_a_player_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ui.sounds, "_player", lambda: None)
    play("reward")


def test_the_systems_own_player_is_given_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    player = tmp_path / "player"
    player.write_text(f'#!/bin/sh\necho "$@" > {heard}.half && mv {heard}.half {heard}\n', encoding="utf-8")
    player.chmod(0o755)
    monkeypatch.setattr(ui.sounds, "_player", lambda: str(player))
    play("recognised")
    deadline = 200
    from threading import Event

    while not heard.exists() and deadline:
        Event().wait(0.02)
        deadline -= 1
    assert heard.read_text(encoding="utf-8").strip().endswith("recognised.wav")

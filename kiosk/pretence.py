"""Which shop is open that is none? One to practise in, or the demo; each is marked on every screen."""

from enum import StrEnum


class Pretence(StrEnum):
    PRACTICE = "practice"
    DEMO = "demo"

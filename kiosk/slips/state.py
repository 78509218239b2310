"""How is the printer? The value its lamp draws; importing it loads nothing."""

from enum import StrEnum

import msgspec


class PrinterLamp(StrEnum):
    READY = "ready"
    PRINTING = "printing"
    OUT_OF_PAPER = "out_of_paper"
    UNREACHABLE = "unreachable"


class PrinterState(msgspec.Struct, frozen=True):
    """`waiting` slips lie in the folder."""

    lamp: PrinterLamp
    waiting: int = 0

"""What the tests of cards share: letters, hostile names, and a decoder's eye."""

import string

import numpy as np
import zxingcpp
from PIL import Image

CARD_ID = "3b9c0e57a1d24f8866"

LETTERS = {
    "English": string.ascii_letters,
    "Estonian": "äöõüšžÄÖÕÜŠŽ",
    "Hungarian": "áéíóöőúüűÁÉÍÓÖŐÚÜŰ",
    "Latvian": "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ",
    "Lithuanian": "ąčęėįšųūžĄČĘĖĮŠŲŪŽ",
    "Russian": "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
}
HOSTILE_NAMES = [
    "", " \n\t ", "W" * 200, "Kohvik " * 30, "שלום קפה", "مقهى السلام", "☕🍰👩\u200d🍳", "\u202eefac\u202c",
    "e\u0301" * 100, "a\0b", "中文咖啡館", "\ud800", "Z\u0335\u0321\u0322" * 60, "<b>&amp;</b>", "%s%n",
    "\N{BOM}café",
]  # fmt: skip


def decode(picture: Image.Image) -> list[zxingcpp.Barcode]:
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
    return list(zxingcpp.read_barcodes(np.asarray(picture.convert("L")), formats=formats))

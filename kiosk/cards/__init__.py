"""Cards: the signed text inside the QR code, its keys, the printed number, pictures and sheets to print.

Pure: no database, no Qt, no OpenCV; the only home of signatures. `picture` and `sheet` are imported late.
"""

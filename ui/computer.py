"""What does the computer say of itself? Its time zone, country and language, as they were set up by whoever
sold it: the first guess for a new shop."""

from PySide6.QtCore import QLocale, QTimeZone

from kiosk.first_run.draft import System


def this_system() -> System:
    locale = QLocale.system()
    is_set = locale.language() != QLocale.Language.C
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    territory = QLocale.territoryToCode(locale.territory()) if is_set else ""
    return System(zone, territory, QLocale.languageToCode(locale.language()) if is_set else "")

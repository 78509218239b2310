"""`kiosk report`: the day in numbers, to the screen or into files."""

from datetime import date, timedelta
from pathlib import Path

from db.engine import open_engine
from db.key import get_key
from kiosk.commands.calm import Misused
from kiosk.commands.homes import home_of
from kiosk.proof import prove
from kiosk.reports.as_json import to_json
from kiosk.reports.papers import Papers, write_whole
from kiosk.reports.settling_up import settlement_file
from kiosk.settings import LANGUAGES, read_settings

DAYS_MOST = 366


def write_report(
    folder: Path | None, day: str, *, json: Path | None, csv: Path | None, pdf: Path | None, language: str
) -> None:
    """The report with its proved line: every named file, or JSON on standard output where none is named."""
    for path, ending in ((json, ".json"), (csv, ".csv"), (pdf, ".pdf")):
        if path is not None and path.suffix.lower() != ending:
            raise Misused(f"{path}: a name that ends in {ending} is expected.")
    home = home_of(folder)
    if language and language not in LANGUAGES:
        raise Misused(f"--language {language}: one of {', '.join(LANGUAGES)} is expected.")
    settings = read_settings(home.settings)
    engine = open_engine(home.database, get_key(home.folder), read_only=True)
    papers = Papers(engine, settings)
    wanted = _day(day) if day else None
    papers.proof = prove(engine, home, settings.time_zone)
    report = papers.report(wanted)
    files = [path for path in (json, csv, pdf) if path is not None]
    for path in files:
        papers.save(report, path, language)
        print(path)
    if not files:
        print(to_json(report), end="")


def write_partners(folder: Path | None, since: str, until: str, path: Path) -> None:
    """What each partner is owed for the perks given in these days, as the path's ending says."""
    if path.suffix.lower() not in (".csv", ".json"):
        raise Misused(f"{path}: a name that ends in .csv or .json is expected.")
    home = home_of(folder)
    settings = read_settings(home.settings)
    papers = Papers(open_engine(home.database, get_key(home.folder), read_only=True), settings)
    last = _day(until) if until else papers.today()
    first = _day(since, "--since") if since else last.replace(day=1)
    if not timedelta(0) <= last - first <= timedelta(days=DAYS_MOST):
        raise Misused(f"--since {first}: a day at most {DAYS_MOST} days before {last} is expected.")
    listed = papers.partners(first, last)
    write_whole(path, settlement_file(listed, path.suffix.lower(), settings.cashier_language))
    print(path)


def _day(text: str, option: str = "--day") -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Misused(f"{option} {text}: a date such as 2026-11-20 is expected.") from error

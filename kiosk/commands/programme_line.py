"""`kiosk programme …`: its commands and their options; the work is in `kiosk.commands.programme`."""

from pathlib import Path
from typing import Annotated

import typer

programme_app = typer.Typer(help="The shop's rules: as a file, and tried on the past.", no_args_is_help=True)

HomeOption = Annotated[
    Path | None, typer.Option("--home", help="The kiosk's folder; the user's data folder otherwise.")
]


@programme_app.command("export")
def export_file(
    file: Annotated[Path, typer.Argument(help="Where the TOML goes.")], home: HomeOption = None
) -> None:
    """Write the rules that hold now."""
    from kiosk.commands.programme import export_programme

    export_programme(home, file)


@programme_app.command("import")
def import_file(
    file: Annotated[Path, typer.Argument(help="A programme as TOML.")],
    starts: Annotated[str, typer.Option("--from", help="YYYY-MM-DD; at once otherwise.")] = "",
    home: HomeOption = None,
) -> None:
    """Publish the rules of a file."""
    from kiosk.commands.programme import import_programme

    import_programme(home, file, starts)


@programme_app.command("try")
def try_file(
    file: Annotated[Path, typer.Argument(help='A programme as TOML; "-" for standard input.')],
    json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
    now: Annotated[int, typer.Option(hidden=True)] = 0,
    home: HomeOption = None,
) -> None:
    """Replay the last 90 days under the rules of a file: cost, winners, losers."""
    from kiosk.commands.programme import try_programme

    try_programme(home, file, now, is_for_program=json)

"""What can be typed? The commands and their options; each hands on to a module of its own."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.hub import hub_app
from kiosk.commands.programme_line import programme_app

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="A loyalty kiosk for the shop counter.",
)
cards_app = typer.Typer(help="Print cards, and read them from pictures.", no_args_is_help=True)
app.add_typer(cards_app, name="cards")
app.add_typer(programme_app, name="programme")
app.add_typer(hub_app, name="hub")
slips_app = typer.Typer(help="The printer for slips.", no_args_is_help=True)
app.add_typer(slips_app, name="slips")

HomeOption = Annotated[
    Path | None, typer.Option("--home", help="The kiosk's folder; the user's data folder otherwise.")
]


@app.callback(invoke_without_command=True)
def open_kiosk(
    context: typer.Context,
    home: HomeOption = None,
    demo: Annotated[bool, typer.Option(help="Open the demo shop.")] = False,
    camera: Annotated[str, typer.Option(help="A webcam's number, a film or a stream.")] = "",
    windowed: Annotated[bool, typer.Option(help="Windows instead of full screen.")] = False,
    self_service: Annotated[bool, typer.Option(help="The customers' screen alone.")] = False,
) -> None:
    """Open the kiosk."""
    if context.invoked_subcommand is not None:
        return
    from kiosk.commands.opening import open_windows

    raise typer.Exit(
        open_windows(home, demo=demo, camera=camera, windowed=windowed, self_service=self_service)
    )


@app.command()
def demo(
    out: Annotated[Path, typer.Option(help="Where screenshots, report and summary go.")],
    seed: Annotated[int, typer.Option(help="Another seed makes another shop.")] = 1,
    customers: Annotated[int, typer.Option(min=50, help="How large the shop is.")] = 2000,
    theme: Annotated[str, typer.Option(help="light or dark")] = "light",
) -> None:
    """A day at the counter, unattended: film, camera, greeting, stamps, rewards, report."""
    from kiosk.commands.demo import play_demo

    raise typer.Exit(play_demo(out, seed=seed, customers=customers, theme=theme))


@app.command()
def report(
    home: HomeOption = None,
    day: Annotated[str, typer.Option(help="YYYY-MM-DD; today otherwise.")] = "",
    json: Annotated[Path | None, typer.Option(help="Write JSON.")] = None,
    csv: Annotated[Path | None, typer.Option(help="Write CSV.")] = None,
    pdf: Annotated[Path | None, typer.Option(help="Write a PDF.")] = None,
    language: Annotated[str, typer.Option(help="The PDF's language; the cashier's otherwise.")] = "",
    partners: Annotated[Path | None, typer.Option(help="What partners are owed, as CSV or JSON.")] = None,
    since: Annotated[str, typer.Option(help="The list's first day; its month's first otherwise.")] = "",
) -> None:
    """The day's report; with --partners, what partners are owed until that day."""
    from kiosk.commands.report import write_partners, write_report

    if partners is not None:
        write_partners(home, since, day, partners)
    else:
        write_report(home, day, json=json, csv=csv, pdf=pdf, language=language)


@app.command()
def verify(
    home: HomeOption = None,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Replace what does not follow.")] = False,
    json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Prove that nothing was changed or lost: chains, head file, and every balance rebuilt."""
    from kiosk.commands.verify import verify_shop

    raise typer.Exit(verify_shop(home, is_to_rebuild=rebuild, is_for_program=json))


PassphraseOption = Annotated[
    Path | None, typer.Option("--passphrase-file", help="A file with the passphrase; asked for otherwise.")
]


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="Where the encrypted copy goes.")],
    with_key: Annotated[
        bool, typer.Option("--with-key", help="With its key, so that a passphrase opens it anywhere.")
    ] = False,
    passphrase_file: PassphraseOption = None,
    home: HomeOption = None,
) -> None:
    """Copy the database aside, encrypted under the same key."""
    from kiosk.commands.backup import back_up

    back_up(home, file, with_key=with_key or passphrase_file is not None, passphrase_file=passphrase_file)


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A copy that `kiosk backup` made.")],
    passphrase_file: PassphraseOption = None,
    home: HomeOption = None,
) -> None:
    """Put a backup in the place of the database, which is kept aside."""
    from kiosk.commands.backup import restore_from

    restore_from(home, file, passphrase_file)


@app.command()
def erase(
    customer: Annotated[str, typer.Argument(help="A customer's id, card number, phone, e-mail or name.")],
    yes: Annotated[bool, typer.Option("--yes", help="Without asking once more.")] = False,
    home: HomeOption = None,
) -> None:
    """Erase everything personal of a customer, here and wherever it was synced to, for good."""
    from kiosk.commands.privacy import erase_customer

    raise typer.Exit(erase_customer(home, customer, is_sure=yes))


@app.command("export-person")
def export_person(
    customer: Annotated[str, typer.Argument(help="A customer's id, card number, phone, e-mail or name.")],
    json: Annotated[Path | None, typer.Option(help="Where it is written; standard output otherwise.")] = None,
    home: HomeOption = None,
) -> None:
    """Everything about one person, as JSON."""
    from kiosk.commands.privacy import export

    export(home, customer, json)


@app.command()
def join(
    url: Annotated[str, typer.Argument(help="The hub's address, https://…")],
    code: Annotated[str, typer.Argument(help="What `kiosk hub invite` printed.")],
    name: Annotated[str, typer.Option(help="What this kiosk is called at the hub.")] = "",
    home: HomeOption = None,
) -> None:
    """Join a hub, and read everything the business has."""
    from kiosk.commands.sync import join as join_hub

    raise typer.Exit(join_hub(home, url, code, name))


@app.command()
def sync(
    new_keys: Annotated[
        bool, typer.Option("--new-keys", help="Give this kiosk new keys, as after a repair elsewhere.")
    ] = False,
    home: HomeOption = None,
) -> None:
    """One round with the hub now."""
    from kiosk.commands.sync import sync as sync_now

    raise typer.Exit(sync_now(home, new_keys=new_keys))


@app.command()
def doctor(home: HomeOption = None) -> None:
    """Say what is missing on this machine."""
    from kiosk.commands.doctor import examine

    raise typer.Exit(examine(home))


@app.command()
def screenshots(
    out: Annotated[Path, typer.Option(help="Where the pictures go.")],
) -> None:
    """Pictures of every screen and state, as the README shows them."""
    from kiosk.commands.screenshots import take_screenshots

    raise typer.Exit(take_screenshots(out))


@cards_app.command("sheet")
def cards_sheet(
    pdf: Annotated[Path, typer.Option(help="Where the sheet goes.")],
    count: Annotated[int, typer.Option(min=1, max=1000, help="How many cards.")] = 10,
    home: HomeOption = None,
) -> None:
    """New blank cards on A4 with cut marks."""
    from kiosk.commands.cards import print_sheet

    print_sheet(home, pdf, count)


@cards_app.command("commands")
def cards_commands(
    pdf: Annotated[Path, typer.Option(help="Where the sheet goes.")], home: HomeOption = None
) -> None:
    """The four cards that tell the till what to do: stamp, redeem, undo, done."""
    from kiosk.commands.cards import print_commands

    print_commands(home, pdf)


@cards_app.command("picture")
def cards_picture(
    png: Annotated[Path, typer.Option(help="Where the picture goes.")], home: HomeOption = None
) -> None:
    """One new blank card as a PNG."""
    from kiosk.commands.cards import print_picture

    print_picture(home, png)


@cards_app.command("read")
def cards_read(
    pictures: Annotated[list[Path], typer.Argument(help="Photographs or scans.")], home: HomeOption = None
) -> None:
    """Read the codes in pictures, and say which are cards of this shop."""
    from kiosk.commands.cards import read_cards

    raise typer.Exit(read_cards(home, pictures))


@slips_app.command("test")
def slips_test(home: HomeOption = None) -> None:
    """A slip with every letter of the six languages."""
    from kiosk.commands.slips import print_test

    print_test(home)


@slips_app.command("faces")
def slips_faces(
    home: HomeOption = None,
    language: Annotated[str, typer.Option(help="The state language otherwise.")] = "",
) -> None:
    """Five printed faces, for a counter without a touch screen."""
    from kiosk.commands.slips import print_faces

    print_faces(home, language)

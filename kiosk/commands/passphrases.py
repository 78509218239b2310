"""Where does a passphrase come from? Typed unseen, or out of a file for backups that run by themselves."""

from pathlib import Path

from kiosk.commands.calm import Misused

_FILE_BYTES_MOST = 4096


def ask_new_passphrase(file: Path | None) -> str:
    """Typed twice, where it is typed. Raises Misused."""
    if file is not None:
        return _read(file)
    import typer

    return str(
        typer.prompt("A passphrase for this copy", hide_input=True, confirmation_prompt=True, err=True)
    )


def ask_passphrase(file: Path | None) -> str:
    """Raises Misused."""
    if file is not None:
        return _read(file)
    import typer

    return str(typer.prompt("The passphrase of this copy", hide_input=True, err=True))


def _read(file: Path) -> str:
    """Its first line."""
    try:
        with file.open("rb") as opened:
            text = opened.read(_FILE_BYTES_MOST).decode()
    except UnicodeDecodeError as error:
        raise Misused(f"{file} holds no passphrase.") from error
    passphrase = text.splitlines()[0].strip() if text.strip() else ""
    if not passphrase:
        raise Misused(f"{file} holds no passphrase.")
    return passphrase

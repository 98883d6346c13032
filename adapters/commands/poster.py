"""`mitsprache poster`: a printable sheet with codes for the camera, the addresses and the telephone number."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from adapters.settings import load


def poster(
    language: Annotated[
        list[str] | None, typer.Option(help="A language of the sheet, up to four times; none: MITSPRACHE_LANGUAGE.")
    ] = None,
    output: Annotated[Path, typer.Option(help="The page to write; print it from a browser, or as PDF.")] = Path(
        "poster.html"
    ),
) -> None:
    """Write a poster that tells people how to begin: languages, codes, addresses, telephone number."""
    from adapters.poster.sheet import MOST_LANGUAGES, sheet
    from adapters.wording import load_catalogues

    settings = load()
    catalogues = load_catalogues(fallback=settings.language)
    wanted = list(dict.fromkeys(language or [settings.language]))
    known = [found.code for found in catalogues.languages]
    strange = [code for code in wanted if code not in known]
    if strange:
        raise typer.BadParameter(f"there is no {', '.join(strange)} here; there are {', '.join(sorted(known))}")
    if len(wanted) > MOST_LANGUAGES:
        raise typer.BadParameter(f"a sheet holds {MOST_LANGUAGES} languages; make a second one for the others")
    try:
        output.write_text(sheet(catalogues, settings.resident_city, settings, wanted), encoding="utf-8")
    except OSError as error:
        raise typer.BadParameter(f"{output} cannot be written: {error.strerror}") from None
    typer.echo(f"{output}: open it in a browser and print it.")
    if not settings.public_url:
        typer.echo(f"The address on it is {settings.address}: set MITSPRACHE_PUBLIC_URL to the one residents use.")

"""`mitsprache places import|list|remove`: names of streets, stops and buildings, to compare what people say with.

English sentences for the city's IT. Reads files and writes under MITSPRACHE_HOME/places; needs no database.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from adapters.places import kept
from adapters.places.opening import read_places
from adapters.places.reading import PlacesUnreadable, Rows
from adapters.places.sifting import Area, Remark, Sifted, sift
from adapters.settings import Settings, load

places_app = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Import, list and remove names of streets, stops and buildings."
)
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON that a program can read.")]

_SHOWN = 5
"""Lines that are named for each reason; --json names all."""
_WIDE = 1.0
"""Degrees of an extent that no city has."""
_RESTART = "A running `mitsprache serve` knows them after its next start."


@places_app.command("import")
def import_places(
    file: Annotated[Path, typer.Argument(help="CSV with a header, GeoJSON, a GTFS stops.txt, or a GTFS zip.")],
    name: Annotated[
        str, typer.Option(help="Under which name they are kept; else the file's. The same name replaces.")
    ] = "",
    name_column: Annotated[
        str, typer.Option(help="Column or property that holds the names, when it is called otherwise.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Read the places of a file, instead of those that the same file brought before.

    A place is a name. Latitude, longitude (WGS84 degrees) and district help, and may lack.

    Columns are found by what they are usually called: name, Straßenname, stop_name, lat, lon, Stadtteil …

    With MITSPRACHE_AREA, what lies outside the city is left out. Exit code 1: nothing was imported.
    """
    settings = load()
    source = kept.source_name(Path(name or file.name))
    try:
        rows = read_places(file, name_column)
        found = sift(rows.rows, settings.resident_city.area, settings.city)
    except PlacesUnreadable as error:
        _fail(f"{file}: {error} Nothing was changed.")
    if not found.places:
        _say_left_out(found.left_out, rows.unit, err=True)
        _fail(f"{file}: none of its {found.rows} rows is a place of the city. Nothing was changed.")
    try:
        before = kept.keep(kept.folder(settings), source, found.places)
    except OSError as error:
        _fail(f"{kept.folder(settings)}: {error.strerror}. Nothing was changed.")
    if as_json:
        typer.echo(json.dumps(_as_json(file, source, rows, found, before), ensure_ascii=False))
    else:
        _report(settings, source, rows, found, before)


@places_app.command("list")
def list_places(as_json: AsJson = False) -> None:
    """List what was imported, under which name, and how many places each brought."""
    settings = load()
    where = kept.folder(settings)
    try:
        found = [{"name": source, "places": count} for source, count in kept.sources(where).items()]
    except PlacesUnreadable as error:
        _fail(f"{error} Import the file again, or delete it.")
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False))
        return
    for each in found:
        typer.echo(f"{each['places']:>8}  {each['name']}")
    if not found:
        typer.echo("No places were imported. Import a file: mitsprache places import FILE")


@places_app.command("remove")
def remove_places(name: Annotated[str, typer.Argument(help="As `mitsprache places list` shows it.")]) -> None:
    """Forget the places that were imported under a name. Exit code 1 when there is none of this name."""
    if not kept.remove(kept.folder(load()), name):
        _fail(f"No places were imported under the name {name!r}. All names: mitsprache places list")
    typer.echo(f"Forgotten: {name}. A running `mitsprache serve` forgets them at its next start.")


def _report(settings: Settings, source: str, rows: Rows, found: Sifted, before: int) -> None:
    instead = f" instead of the {before} before" if before else ""
    typer.echo(f"{len(found.places)} places are kept under the name {source}{instead}. Read as {rows.form}.")
    if rows.remark:
        typer.echo(rows.remark)
    if found.doubles:
        typer.echo(f"{found.doubles} rows name a place that another row had named: kept once.")
    _say_left_out(found.left_out, rows.unit)
    _say(found.remarks, rows.unit)
    extent = found.extent
    if extent:
        typer.echo("South, west, north, east: " + ", ".join(f"{degrees:.4f}" for degrees in extent))
    if extent and settings.resident_city.area is None and _is_wide(extent):
        typer.echo("That is more than one city. Set MITSPRACHE_AREA and import again: only places inside are kept.")
    typer.echo(_RESTART)


def _is_wide(extent: Area) -> bool:
    south, west, north, east = extent
    return north - south > _WIDE or east - west > _WIDE


def _say_left_out(left_out: Sequence[Remark], unit: str, *, err: bool = False) -> None:
    _say([Remark(each.at, f"left out: {each.says}") for each in left_out], unit, err=err)


def _say(remarks: Sequence[Remark], unit: str, *, err: bool = False) -> None:
    """Each reason once, with how many rows it is true of and the first of them."""
    for says, count in Counter(remark.says for remark in remarks).most_common():
        first = [str(remark.at) for remark in remarks if remark.says == says][:_SHOWN]
        more = ", …" if count > _SHOWN else ""
        typer.echo(f"{count} {unit}{'s' * (count > 1)} ({', '.join(first)}{more}) {says}", err=err)


def _as_json(file: Path, source: str, rows: Rows, found: Sifted, before: int) -> dict[str, Any]:
    return {
        "file": str(file),
        "name": source,
        "format": rows.form,
        "places": len(found.places),
        "replaced": before,
        "rows": found.rows,
        "doubles": found.doubles,
        "unit": rows.unit,
        "left_out": [asdict(each) for each in found.left_out],
        "remarks": [asdict(each) for each in found.remarks],
        "remark": rows.remark,
        "extent": found.extent,
    }


def _fail(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)

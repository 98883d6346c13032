"""Files of places as cities and transport companies hand them out, good and broken."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from adapters.places.geojson import inside
from adapters.places.opening import read_places
from adapters.places.reading import LARGEST, PlacesUnreadable
from adapters.places.sifting import NO_DEGREES, NO_NAME, OUTSIDE, TURNED, Remark, Sifted, sift

AREA = (51.09, 6.30, 51.27, 6.54)


def read(tmp_path: Path, content: str | bytes, area: tuple[float, float, float, float] | None = AREA) -> Sifted:
    """What becomes of a file with this content."""
    file = tmp_path / "places.csv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return sift(read_places(file).rows, area, "Musterstadt")


def spots(found: Sifted) -> list[tuple[str, float | None, float | None, str]]:
    """The places as tuples."""
    return [(place.name, place.latitude, place.longitude, place.district) for place in found.places]


@pytest.mark.parametrize(
    "content",
    [
        "name,lat,lon,district\nAm Markt,51.2,6.4,Mitte\n",
        "Bezeichnung;Breitengrad;Längengrad;Stadtteil\r\nAm Markt;51,2;6,4;Mitte\r\n",
        "\n\nSTRASSENNAME\tY\tX\tOrtsteil\nAm Markt\t51.2\t6.4\tMitte\n",
        'Straße|lon|lat|Stadtteil|Länge\n"Am Markt"|6.4|51.2|Mitte|350\n',
        'name,lat,lon,district\n"Am  Markt","51,2","6,4",Mitte',
        "\ufeffname,lat,lon,district\nAm Markt,51.2,6.4,Mitte\n",
        "name,lat,lon,district\nAm Markt,51.2,6.4,Mitte\n".encode("utf-16"),
        "name;lat;lon;district\nAm Markt;6,4;51,2;Mitte\n",
    ],
)
def test_tables_of_every_kind(tmp_path: Path, content: str | bytes) -> None:
    """R14: separators, names of columns, decimal commas, encodings and turned coordinates of usual tables are read."""
    assert spots(read(tmp_path, content)) == [("Am Markt", 51.2, 6.4, "Mitte")]


def test_windows_umlauts_are_read_and_said(tmp_path: Path) -> None:
    """A table of an older spreadsheet keeps its umlauts, and the operator is told to look at them."""
    file = tmp_path / "old.csv"
    file.write_bytes("name\nMarkt\nKönigstraße\n".encode("cp1252"))
    rows = read_places(file)
    assert [row.name for row in rows.rows] == ["Markt", "Königstraße"]
    assert "line 3" in rows.remark


def test_every_row_that_is_left_out_is_named(tmp_path: Path) -> None:
    """What is left out is said with its line and its reason; the other rows are kept."""
    found = read(
        tmp_path,
        'name,lat,lon\nAm Markt,51.2,6.4\n,51.2,6.4\nKölner Dom,50.9413,6.9583\nRing,51,2,6,4\n\n"Zwei\nZeilen",,\n'
        "4711,,\nUtm,5674000,320000\nText,oben,links\nNull,0,0\n",
    )
    assert [place.name for place in found.places] == ["Am Markt", "Utm", "Text", "Null"]
    assert [each.at for each in found.left_out] == [3, 4, 5, 7, 9]
    assert [each.says for each in found.left_out][:2] == [NO_NAME, OUTSIDE]
    assert found.remarks == [Remark(10, NO_DEGREES), Remark(11, NO_DEGREES)]
    assert found.rows == 9


def test_turned_coordinates_are_said(tmp_path: Path) -> None:
    """Latitude and longitude the wrong way round are turned where the area shows it, and the operator hears of it."""
    found = read(tmp_path, "name,lat,lon\nMarkt,6.4,51.2\n")
    assert found.remarks == [Remark(2, TURNED)]
    assert spots(found) == [("Markt", 51.2, 6.4, "")]


def test_one_name_twice(tmp_path: Path) -> None:
    """A name that comes again near by is one place; in another district it is two; nobody's guess is a position."""
    found = read(
        tmp_path,
        "name,lat,lon,district\nMarkt,51.2000,6.4000,\nMARKT,51.2001,6.4001,Mitte\nHauptstr.,51.16,6.44,Rheydt\n"
        "Hauptstr.,51.12,6.40,Wickrath\nRing,51.10,6.31,\nRing,51.26,6.53,\n",
    )
    assert spots(found) == [
        ("Markt", 51.2, 6.4, "Mitte"),
        ("Hauptstr.", 51.16, 6.44, "Rheydt"),
        ("Hauptstr.", 51.12, 6.4, "Wickrath"),
        ("Ring", None, None, ""),
    ]
    assert found.doubles == 2


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"\n \n", "empty"),
        (b"strasse_id,plz\n1,41061\n", "strasse_id, plz"),
        (b"Aachener Stra\xc3\x9fe;51.2;6.4\n", "--name-column"),
        (b'name,lat\n"Markt,1\n' + b"x" * 200_000, "quotation mark"),
        (b"name\nMarkt\n\x81\x8d\n", "line 3"),
        (b"\x00\x01\x02binary", "no text"),
        (b"<gml:FeatureCollection/>", "GeoJSON"),
        (b'{"type": "FeatureCollection", "features": [', "line 1"),
        (b'{"type": "Topology"}', "FeatureCollection"),
        (b'{"features": []}', "no features"),
        (b'{"features": [{"properties": {"STRNR": 5}}]}', "STRNR"),
        (b"[" * 100_000, "nested"),
        (b"PK\x03\x04broken", "damaged"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, content: bytes, says: str) -> None:
    """A file that holds no places is refused in a sentence that says what is wrong with it."""
    with pytest.raises(PlacesUnreadable) as refused:
        read(tmp_path, content)
    assert says.lower() in str(refused.value).lower()


def test_too_large_is_refused_unread(tmp_path: Path) -> None:
    """A file of more than 100 MB is refused at once, and so is a zip that unpacks to as much."""
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(PlacesUnreadable, match="100 MB"):
        read_places(large)
    packed = tmp_path / "bomb.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("stops.txt", b"stop_name\n" + b"x" * LARGEST)
    with pytest.raises(PlacesUnreadable, match="100 MB"):
        read_places(packed)


def test_a_timetable(tmp_path: Path) -> None:
    """Of a GTFS zip the stops and stations are read, each once and without the city's name; entrances are none."""
    stops = (
        "stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station\n"
        '1,"Musterstadt, Abtshof",51.2280,6.4870,0,9\n2,"Musterstadt, Abtshof",51.2281,6.4871,0,9\n'
        "3,Eingang Nord,51.2282,6.4872,2,9\n4,Musterstadt Hbf,51.1960,6.4460,1,\n"
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("gtfs/agency.txt", "agency_name\n")
        archive.writestr("gtfs/stops.txt", stops)
    for content in (packed.getvalue(), stops.encode()):
        found = read(tmp_path, content)
        assert [place.name for place in found.places] == ["Abtshof", "Musterstadt Hbf"]
        assert [(each.at, "entrance" in each.says) for each in found.left_out] == [(4, True)]


def geojson(*geometries: tuple[str, object]) -> str:
    """A collection with a feature for each geometry."""
    features = [
        {
            "type": "Feature",
            "properties": {"name": f"Platz {chr(65 + at)}"},
            "geometry": {"type": kind, "coordinates": c},
        }
        for at, (kind, c) in enumerate(geometries)
    ]
    return json.dumps({"type": "FeatureCollection", "features": features})


def test_points_lines_and_areas(tmp_path: Path) -> None:
    """R14: of a line the middle is taken, of an area a point inside it, also where the area bends round its middle."""
    bay = [[6.40, 51.20], [6.46, 51.20], [6.46, 51.21], [6.41, 51.21], [6.41, 51.25], [6.40, 51.25], [6.40, 51.20]]
    hole = [[6.401, 51.22], [6.405, 51.22], [6.405, 51.23], [6.401, 51.23], [6.401, 51.22]]
    found = read(
        tmp_path,
        geojson(
            ("Point", [6.4, 51.2]),
            ("LineString", [[6.40, 51.2], [6.41, 51.2], [6.44, 51.2]]),
            ("Polygon", [bay, hole]),
            ("MultiPolygon", [[hole], [bay]]),
            ("MultiLineString", [[[6.3, 51.1], [6.3, 51.1]], [[6.4, 51.1], [6.42, 51.1]]]),
        ),
    )
    points = [(place.latitude, place.longitude) for place in found.places]
    assert points[0] == (51.2, 6.4)
    assert points[1] == pytest.approx((51.2, 6.42))
    assert points[2] == pytest.approx((51.225, 6.4075))
    assert 6.40 < (points[3][1] or 0) < 6.41
    assert points[4] == pytest.approx((51.1, 6.41))


BROKEN = (
    *(None, 5, {}, {"type": "Point"}, {"type": "Polygon", "coordinates": []}),
    {"type": "Point", "coordinates": ["x", None]},
    {"type": "LineString", "coordinates": [[1]]},
    {"type": "GeometryCollection", "geometries": [None]},
    {"type": "Polygon", "coordinates": [[[1, 1], [1, 1], [1, 1]]]},
    {"type": "Point", "coordinates": [float("nan"), 1]},
)


@pytest.mark.parametrize("geometry", BROKEN)
def test_broken_geometries_are_no_error(geometry: object) -> None:
    """A feature with a broken geometry is a place without a position."""
    assert inside(geometry) in (None, (1.0, 1.0))


def test_an_area_far_away_is_outside(tmp_path: Path) -> None:
    """Without MITSPRACHE_AREA everything on earth is kept; with it only what is inside, or nowhere."""
    content = "name,lat,lon\nHier,51.2,6.4\nDort,48.1,11.5\nIrgendwo,,\n"
    assert [place.name for place in read(tmp_path, content).places] == ["Hier", "Irgendwo"]
    assert [place.name for place in read(tmp_path, content, None).places] == ["Hier", "Dort", "Irgendwo"]
    assert read(tmp_path, content, None).extent == (48.1, 6.4, 51.2, 11.5)

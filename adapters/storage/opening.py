"""Opens what an installation keeps: home folder, keys, database. Makes what a fresh machine lacks.

Whatever is wrong names the setting and says what to do (`adapters/settings.wrong`). Keys are made for a new database
only: a database without its keys, or with keys of another one, must not be written to.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from adapters.settings import Settings, wrong
from adapters.storage import migrations, secrets
from adapters.storage.engine import Database, connect
from adapters.storage.store import address_index
from adapters.storage.tables import conversations, identities


def open_storage(settings: Settings) -> Database:
    """The database, brought up to date, with its keys in use. Raises pydantic.ValidationError."""
    _make_home(settings.home)
    database = connect(settings.database_url)
    try:
        secrets.use(_keys(settings, new=migrations.present(database) is None))
        migrations.upgrade(database)
        if not keys_fit(database):
            raise wrong("keys", f"these are not the keys of this database. Restore {key_file(settings)} from its copy")
    except migrations.NewerDatabase as newer:
        database.close()
        sentence = f"it was made by a newer version ({newer}; this one knows {migrations.newest()}). Start that version"
        raise wrong("database", f"{sentence}, or restore a copy of the database") from None
    except SQLAlchemyError as error:
        database.close()
        raise wrong("database", reason(database, error)) from None
    except BaseException:
        database.close()
        raise
    return database


def reason(database: Database, error: SQLAlchemyError) -> str:
    """Why a database cannot be opened, without its password."""
    said = str(error.orig if isinstance(error, DBAPIError) else type(error).__name__).splitlines()[0]
    said = said.replace(str(database.url.password or "\n"), "***")
    if database.url.get_backend_name() == "sqlite":
        return f"{database.url.database}: {said}. Check the folder, whose it is, and the room on its disk"
    return f"PostgreSQL says: {said}. Check the address, and whether the server runs"


def _make_home(home: Path) -> None:
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        mode = home.stat().st_mode & 0o777
        if mode & 0o002:
            raise wrong("home", f"{home} is a folder for everybody. Name a folder of its own")
        if mode != 0o700:
            home.chmod(0o700)
    except OSError as error:
        raise wrong("home", f"{home}: {error.strerror}. Name a folder that this account may write to") from None


def key_file(settings: Settings) -> Path:
    """Where the keys are, unless the environment has them."""
    return settings.home / "keys.json"


def _keys(settings: Settings, *, new: bool) -> secrets.Ring:
    path, given = key_file(settings), settings.keys.get_secret_value() or None
    try:
        if not given and path.exists() and path.stat().st_mode & 0o077:
            path.chmod(0o600)  # as a rule it was restored from a copy
        return secrets.load_or_create(path, given) if new else secrets.load(path, given)
    except secrets.KeysMissing as error:
        if given:
            raise wrong("keys", "this is not the text of a key file. Set it as it was") from None
        sentence = f"{path}: {error}. Restore it from its copy, or set MITSPRACHE_KEYS: nothing can be read without it"
        raise wrong("keys", sentence) from None
    except OSError as error:
        raise wrong("keys", f"{path}: {error.strerror}. It must be a file of this account, mode 600") from None


def keys_fit(database: Database) -> bool:
    """False when something in the database was sealed with other keys than those in use."""
    person = select(identities.c.channel, identities.c.address, identities.c.address_index).limit(1)
    try:
        with database.look() as connection:
            row = connection.execute(person).first()
            connection.execute(select(conversations.c.session).limit(1)).first()
    except secrets.CannotOpen:
        return False
    return row is None or address_index(row.channel, row.address) == row.address_index

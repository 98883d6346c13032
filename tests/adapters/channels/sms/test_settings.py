"""The settings of SMS: what is wrong is said in a sentence, and what the documentation shows is right."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from adapters.channels.sms.http import Http
from adapters.settings import Settings
from tests.adapters.channels.sms.modem import folders
from tests.adapters.channels.sms.test_android import message
from tests.conftest import PROJECT

DOCUMENT = (PROJECT / "docs/channels/sms.md").read_text(encoding="utf-8")
BLOCKS = [
    dict(re.findall(r"^MITSPRACHE_(\w+)=(.*)$", block, re.MULTILINE))
    for block in re.findall(r"```\n(MITSPRACHE_.*?)```", DOCUMENT, re.DOTALL)
]
ANDROID = {"sms_url": "http://phone/message", "sms_user": "u", "sms_password": "p", "sms_secret": "s"}
HTTP = {"sms_url": "http://a/?to={to}&t={text}", "sms_secret": "s", "sms_http_incoming": "from=f,text=t,id=i"}


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"sms_gateway": "pigeon"}, "gammu"),
        ({"sms_gateway": "gammu"}, "gammu needs MITSPRACHE_SMS_FOLDER"),
        ({"sms_gateway": "gammu", "sms_folder": "/nowhere"}, "there is no folder inbox in it"),
        ({"sms_gateway": "android", **ANDROID, "sms_secret": ""}, "android needs MITSPRACHE_SMS_SECRET"),
        ({"sms_gateway": "android", **ANDROID, "sms_url": "phone:8080"}, "write the whole address"),
        ({"sms_gateway": "http", **HTTP, "sms_url": "http://a/?to={to}"}, "http needs {to} and {text}"),
        ({"sms_gateway": "http", **HTTP, "sms_url": "http://a/?to={number}"}, "{number} is no placeholder"),
        ({"sms_gateway": "http", **HTTP, "sms_http_incoming": "from=f,text=t"}, "write from=…,text=…,id=…"),
        ({"sms_http_report": "id=i"}, "write id=…,status=…"),
        ({"sms_http_accepted": "("}, "no regular expression"),
        ({"sms_http_coding": "0"}, "write the value for GSM-7"),
        ({"sms_number": "0151 12345678"}, "write it with its country"),
        ({"sms_region": "Germany"}, "two capital letters"),
    ],
)
def test_what_is_wrong_is_said(values: dict[str, Any], sentence: str, tmp_path: Path) -> None:
    """A wrong setting stops the start with a sentence, and shows no secret."""
    with pytest.raises(ValidationError) as caught:
        Settings(home=tmp_path, **values)
    assert sentence in str(caught.value)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.get("SMS_URL", "gammu")[:30])
def test_the_documentations_examples_are_right(block: dict[str, str], tmp_path: Path) -> None:
    """Every example starts; a provider's template takes any text."""
    values: dict[str, Any] = {name.lower(): value for name, value in block.items()}
    for name in [name for name in values if name.endswith("_file")]:
        values[name.removesuffix("_file")] = values.pop(name)
    if "sms_folder" in values:
        values["sms_folder"] = folders(tmp_path / "modem")
    if "sms_gateway" not in values:
        values["sms_gateway"] = "http"
    settings = Settings(home=tmp_path, **{"sms_secret": "s", "sms_password": "p", **values})
    if settings.sms_gateway == "http":
        sent: list[Any] = []
        gateway = Http(settings)
        gateway._http.request = lambda *words, **more: sent.append((words, more)) or _Answer()  # type: ignore[method-assign, assignment, func-returns-value]
        gateway.send("+4915112345678", 'Straße "1" ş', message())
        assert "%2B4915112345678" in str(sent) or '"+4915112345678"' in str(sent)


class _Answer:
    """What each of the three says when it has taken a message."""

    status_code = 200
    text = '0: Accepted, Success "07033084-5cfd-4812-90a4-e4d24ffb6e3d", {"success": "100"}'

"""Any voice note becomes samples; anything else becomes a typed refusal and nothing worse."""

from __future__ import annotations

import contextlib
import io
import math
import random
from array import array
from collections.abc import Callable

import av
import pytest
from PIL import Image

from adapters.speech import audio
from adapters.speech.errors import AudioTooLarge, AudioTooLong, AudioUnreadable, SpeechError

FORMATS = [
    ("ogg", "libopus", 48_000),
    ("webm", "libopus", 48_000),
    ("ipod", "aac", 44_100),
    ("mp3", "libmp3lame", 44_100),
    ("wav", "pcm_s16le", 8_000),
    ("flac", "flac", 44_100),
    ("adts", "aac", 22_050),
]


def tone(seconds: float, rate: int = 16_000) -> bytes:
    """A loud tone as mono 16-bit samples."""
    return array("h", (int(9000 * math.sin(i * 0.2)) for i in range(int(seconds * rate)))).tobytes()


def encoded(container: str, codec: str, rate: int, samples: bytes) -> bytes:
    """16 kHz samples in any container, as a phone would send them."""
    out = io.BytesIO()
    with av.open(out, mode="w", format=container) as file:
        stream = file.add_stream(codec, rate=rate, layout="mono")
        frame = av.AudioFrame(format="s16", layout="mono", samples=len(samples) // 2)
        frame.sample_rate = 16_000
        frame.planes[0].update(samples.ljust(frame.planes[0].buffer_size, b"\0"))
        resampler = av.AudioResampler(format=stream.format, layout="mono", rate=rate)
        for part in [*resampler.resample(frame), *resampler.resample(None)]:
            file.mux(stream.encode(part))
        file.mux(stream.encode(None))
    return out.getvalue()


@pytest.mark.parametrize(("container", "codec", "rate"), FORMATS)
def test_usual_formats_are_decoded(container: str, codec: str, rate: int) -> None:
    """R02: OGG/Opus, WebM, M4A, MP3, WAV, FLAC and AAC all become two seconds of 16 kHz sound."""
    samples = audio.decode(encoded(container, codec, rate, tone(2.0)))
    assert abs(audio.seconds(samples) - 2.0) < 0.12
    assert not audio.is_silent(samples)


def test_opus_round_trip_keeps_length_and_format() -> None:
    """R03: spoken answers are OGG/Opus, 48 kHz, mono."""
    sound = audio.encode_opus(tone(3.0, 22_050), 22_050)
    with av.open(io.BytesIO(sound)) as file:
        stream = file.streams.audio[0]
        assert (file.format.name, stream.codec_context.name) == ("ogg", "opus")
        assert (stream.rate, stream.codec_context.layout.name) == (48_000, "mono")
    assert abs(audio.seconds(audio.decode(sound)) - 3.0) < 0.1
    assert len(sound) < 3.0 * 24_000 / 8 * 1.5


def test_an_hour_is_refused_after_five_minutes() -> None:
    """A note longer than 300 seconds is refused while it is decoded, 299 seconds are not."""
    hour = encoded("flac", "flac", 16_000, bytes(2 * 16_000 * 3600))
    assert len(hour) < audio.LARGEST
    with pytest.raises(AudioTooLong):
        audio.decode(hour)
    assert audio.seconds(audio.decode(encoded("flac", "flac", 16_000, bytes(2 * 16_000 * 299)))) == 299.0


def test_twenty_megabytes_are_the_limit() -> None:
    """A file beyond 20 MB is not even opened."""
    with pytest.raises(AudioTooLarge):
        audio.decode(bytes(audio.LARGEST + 1))


def picture() -> bytes:
    """A real PNG."""
    out = io.BytesIO()
    Image.effect_noise((200, 200), 60).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"x",
        b"\0" * 5000,
        picture(),
        b"#EXTM3U\n#EXTINF:5,\nfile:///etc/hostname\n",
        b"ffconcat version 1.0\nfile /etc/hostname\n",
        b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nm=audio 9 RTP/AVP 0\r\n",
        b"OggS" + b"\0" * 200,
        b"RIFF\xff\xff\xff\xffWAVEfmt \x10\0\0\0\x01\0\xff\xff\0\0\0\0\0\0\0\0\0\0\0\0data\xff\xff\xff\xff",
    ],
    ids=["empty", "byte", "zeros", "picture", "playlist", "concat", "session", "ogg-head", "wav-head"],
)
def test_what_is_no_sound_is_refused(data: bytes) -> None:
    """Pictures, playlists that point to other files, bare heads and nothing at all are unreadable."""
    with pytest.raises(AudioUnreadable):
        audio.decode(data)


def test_a_strange_sample_rate_is_refused() -> None:
    """A file that claims one sample a second would fill the memory; it is unreadable."""
    wav = bytearray(encoded("wav", "pcm_s16le", 16_000, tone(1.0)))
    place = wav.index(b"fmt ") + 12
    wav[place : place + 4] = (1).to_bytes(4, "little")
    with pytest.raises(AudioUnreadable):
        audio.decode(bytes(wav))


@pytest.mark.parametrize(("container", "codec", "rate"), FORMATS)
def test_broken_files_never_raise_anything_else(container: str, codec: str, rate: int) -> None:
    """R45: truncated, flipped and swapped files decode or are refused with a type, whatever they are."""
    whole = encoded(container, codec, rate, tone(1.0))
    chance = random.Random(whole[:64])
    decoded = 0
    for _ in range(60):
        with contextlib.suppress(SpeechError):
            decoded += bool(audio.decode(damaged(whole, chance)))
    assert decoded > 0, "some damage is slight and must not cost the whole note"


def damaged(whole: bytes, chance: random.Random) -> bytes:
    """The file with one kind of damage."""
    data = bytearray(whole)
    match chance.randrange(4):
        case 0:
            return bytes(data[: chance.randrange(len(data))])
        case 1:
            for _ in range(chance.randrange(1, 60)):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        case 2:
            start = chance.randrange(len(data))
            data[start : start + 400] = chance.randbytes(400)
        case _:
            cut = chance.randrange(len(data))
            return bytes(data[cut:] + data[:cut])
    return bytes(data)


def test_one_damaged_part_does_not_cost_the_note(sample: Callable[[str], bytes]) -> None:
    """A voice note with a damaged page in the middle keeps most of its sound."""
    note = bytearray(audio.encode_opus(audio.decode(sample("en/jfk")), audio.RATE))
    middle = len(note) // 2
    note[middle : middle + 300] = bytes(300)
    assert audio.seconds(audio.decode(bytes(note))) > 7.0


def test_silence_is_known_without_a_recogniser() -> None:
    """Zeros, a faint hiss and a click of a tenth of a second are silence; a tone is not."""
    hiss = array("h", (random.Random(1).randrange(-30, 30) for _ in range(16_000))).tobytes()
    assert audio.is_silent(bytes(64_000))
    assert audio.is_silent(hiss)
    assert audio.is_silent(tone(0.1))
    assert not audio.is_silent(tone(1.0))

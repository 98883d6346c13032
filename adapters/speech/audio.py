"""Sound in and out: any voice note to the samples a recogniser wants, samples to OGG/Opus.

Knows PyAV and nothing of recognisers. Runs in the speech processes only: a decoder that crashes takes no page with it.
"""

from __future__ import annotations

import contextlib
import io
from array import array
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av
import av.filter
from av.error import FFmpegError, InvalidDataError

from adapters.speech.errors import AudioTooLarge, AudioTooLong, AudioUnreadable, SpeechError

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.container import InputContainer

RATE = 16_000
"""Samples a second that every recogniser gets."""
LONGEST = 300.0
"""Seconds of a voice note."""
LARGEST = 20_000_000
"""Bytes of a voice note as it was sent."""
SHORTEST_WORD = 0.3
"""Seconds; below, nobody can have said anything."""
QUIET = 60
"""Amplitude of 32767: a quarter of a percent. A whisper into a phone is ten times louder."""

# Playlists and text formats would make FFmpeg open other files and addresses: only containers of sound are allowed.
_CONTAINERS = "ogg,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,mp3,wav,w64,flac,aac,amr,amrnb,amrwb,aiff,caf,asf"
_INPUT = {"format_whitelist": _CONTAINERS, "protocol_whitelist": "none"}
_RATES = range(4_000, 192_001)
_CHANNELS = range(1, 9)


def decode(data: bytes, longest: float = LONGEST) -> bytes:
    """A voice note in any usual format as 16 kHz mono signed 16-bit samples.

    Stops as soon as `longest` seconds are passed, so an hour costs no more than five minutes.
    Raises AudioTooLarge, AudioTooLong or AudioUnreadable, and never anything else.
    """
    if len(data) > LARGEST:
        raise AudioTooLarge
    try:
        samples = _collect(data, int(longest * RATE) * 2)
    except SpeechError:
        raise
    except Exception:  # FFmpeg has hundreds of ways to fail; for the caller they are one
        raise AudioUnreadable from None
    if not samples:
        raise AudioUnreadable
    return samples


def _collect(data: bytes, limit: int) -> bytes:
    """All samples, at most `limit` bytes."""
    out = bytearray()
    with av.open(io.BytesIO(data), mode="r", options=_INPUT) as container:
        resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
        for frame in _frames(container):
            if frame.sample_rate not in _RATES or len(frame.layout.channels) not in _CHANNELS:
                raise AudioUnreadable
            frame.pts = None  # a damaged clock must not stretch the note
            _append(out, resampler.resample(frame), limit)
        _append(out, resampler.resample(None), limit)
    return bytes(out)


def _append(out: bytearray, frames: list[AudioFrame], limit: int) -> None:
    for frame in frames:
        out += bytes(frame.planes[0])[: frame.samples * 2]
    if len(out) > limit:
        raise AudioTooLong


def _frames(container: InputContainer) -> Iterator[AudioFrame]:
    """Frames of the first sound track; a damaged packet is left out, as a telephone would do it."""
    if not container.streams.audio:
        raise AudioUnreadable
    packets = container.demux(container.streams.audio[0])
    while True:
        try:
            packet = next(packets, None)
            if packet is None:
                return
            frames: list[Any] = packet.decode()
        except InvalidDataError:
            continue
        except FFmpegError:
            return
        yield from frames


def seconds(samples: bytes) -> float:
    """Length of 16 kHz mono 16-bit samples, in seconds."""
    return round(len(samples) / (2 * RATE), 3)


def is_silent(samples: bytes) -> bool:
    """True when nobody can be heard: too short, or quieter than a whisper all along."""
    if seconds(samples) < SHORTEST_WORD:
        return True
    values = array("h", samples[: len(samples) // 2 * 2])
    return max(values) < QUIET and min(values) > -QUIET


def slowed(samples: bytes, tempo: float) -> bytes:
    """The same voice at `tempo` times its speed (0.5 to 1), without becoming deeper."""
    graph = av.filter.Graph()
    source = graph.add_abuffer(sample_rate=RATE, format="s16", layout="mono", time_base=Fraction(1, RATE))
    steps = [source, graph.add("atempo", str(tempo)), graph.add("aformat", "sample_fmts=s16"), graph.add("abuffersink")]
    graph.link_nodes(*steps).configure()
    frame = _frame(samples, RATE)
    frame.pts = 0
    graph.push(frame)
    graph.push(None)
    out = bytearray()
    with contextlib.suppress(EOFError, BlockingIOError):
        while True:
            made: Any = graph.pull()
            out += bytes(made.planes[0])[: made.samples * 2]
    return bytes(out)


def encode_opus(samples: bytes, rate: int) -> bytes:
    """Mono signed 16-bit samples at `rate` a second as OGG/Opus, 24 kbit/s at 48 kHz, as voice notes are.

    Raises AudioUnreadable when there is not a single sample or the rate is none.
    """
    if len(samples) < 2 or rate not in _RATES:
        raise AudioUnreadable
    out = io.BytesIO()
    with av.open(out, mode="w", format="ogg") as container:
        stream = container.add_stream("libopus", rate=48_000, layout="mono")
        stream.bit_rate = 24_000
        resampler = av.AudioResampler(format="s16", layout="mono", rate=48_000)
        for frame in [*resampler.resample(_frame(samples, rate)), *resampler.resample(None)]:
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return out.getvalue()


def _frame(samples: bytes, rate: int) -> AudioFrame:
    count = len(samples) // 2
    frame = av.AudioFrame(format="s16", layout="mono", samples=count)
    frame.sample_rate = rate
    frame.planes[0].update(samples[: count * 2].ljust(frame.planes[0].buffer_size, b"\0"))
    return frame

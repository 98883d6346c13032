"""What Whisper invents when nobody speaks: credits of subtitles and farewells of video makers, in its training data.

Data only. A segment that *is* one of these (case, punctuation and spaces aside) counts as no speech; inside longer
speech the same words stay, because people do say "thank you".
"""

from __future__ import annotations

import re

INVENTIONS = (
    # German
    "Untertitel der Amara.org-Community",
    "Untertitel im Auftrag des ZDF für funk, 2017",
    "Untertitel im Auftrag des ZDF, 2020",
    "Untertitel im Auftrag des ZDF, 2021",
    "Untertitelung im Auftrag des ZDF, 2021",
    "Untertitelung aufgrund der Amara.org-Community",
    "Untertitel von Stephanie Geiges",
    "Copyright WDR 2020",
    "Copyright WDR 2021",
    "SWR 2020",
    "SWR 2021",
    "Vielen Dank fürs Zuschauen",
    "Bis zum nächsten Mal",
    # English
    "You",
    "Thanks for watching",
    "Thank you for watching",
    "Thank you so much for watching",
    "Thanks for watching and I'll see you in the next video",
    "Please subscribe to my channel",
    "Don't forget to like and subscribe",
    "Subtitles by the Amara.org community",
    "Transcription by CastingWords",
    # Turkish
    "Altyazı M.K.",
    "İzlediğiniz için teşekkür ederim",
    "İzlediğiniz için teşekkürler",
    "Abone olmayı unutmayın",
    # Arabic, Persian
    "ترجمة نانسي قنقر",
    "اشتركوا في القناة",
    "شكرا على المشاهدة",
    "شكرا للمشاهدة",
    "زیرنویس",
    # Ukrainian, Russian, Bulgarian
    "Дякую за перегляд",
    "Субтитри від спільноти Amara.org",
    "Субтитры сделал DimaTorzok",
    "Субтитры создавал DimaTorzok",
    "Субтитры делал DimaTorzok",
    "Редактор субтитров А.Синецкая Корректор А.Егорова",
    "Продолжение следует",
    "Спасибо за просмотр",
    "Благодаря ви, че гледахте",
    # Polish
    "Napisy stworzone przez społeczność Amara.org",
    "Dziękuję za oglądanie",
    "Dzięki za oglądanie",
    # Romanian
    "Vă mulțumesc pentru vizionare",
    "Mulțumesc pentru vizionare",
    "Să vă mulțumim pentru vizionare",
    # Italian
    "Sottotitoli creati dalla comunità Amara.org",
    "Sottotitoli e revisione a cura di QTSS",
    "Grazie per la visione",
    # Greek
    "Υπότιτλοι AUTHORWAVE",
    "Ευχαριστώ που παρακολουθήσατε",
    # Spanish
    "Subtítulos realizados por la comunidad de Amara.org",
    "Subtítulos por la comunidad de Amara.org",
    "Gracias por ver el video",
    "Suscríbete al canal",
    # French
    "Sous-titres réalisés par la communauté d'Amara.org",
    "Sous-titres réalisés para la communauté d'Amara.org",
    "Sous-titrage Société Radio-Canada",
    "Sous-titrage ST' 501",
    "Merci d'avoir regardé cette vidéo",
    # Dutch
    "Ondertiteling door de Amara.org gemeenschap",
    "Ondertitels ingediend door de Amara.org gemeenschap",
    "TV Gelderland 2021",
    # Korean
    "시청해주셔서 감사합니다",
    "구독과 좋아요 부탁드립니다",
    "MBC 뉴스 이덕영입니다",
)

_BETWEEN_WORDS = re.compile(r"[\W_]+")


def _bare(text: str) -> str:
    return _BETWEEN_WORDS.sub("", text.casefold())


_BARE = frozenset(_bare(text) for text in INVENTIONS)


def is_invention(text: str) -> bool:
    """True when the whole text is a known invention, or holds no letter and no digit at all."""
    bare = _bare(text)
    return not bare or bare in _BARE

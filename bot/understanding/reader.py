"""The understanding as one value: answers every question of `bot/conversation/hearing.py` with the words it was given.

Only joins the parts of this room; each subject has its own file. Pure and total: any text gets an answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from bot.ports import LanguageDetector
from bot.submission import Category
from bot.understanding import category, gist, intent, making, permanence, problems, references
from bot.understanding.answering import Answering
from bot.understanding.answers import CategoryGuess, Command, Intent, LanguageGuess, PlaceGuess, Understood
from bot.understanding.choices import Choices
from bot.understanding.commands import Commands
from bot.understanding.folding import Token, clean, fold_listed, folds, tokens
from bot.understanding.known_places import KnownPlace
from bot.understanding.language import Languages, script_of
from bot.understanding.lexicon import Hit, Lexicon, atoms
from bot.understanding.parts import Joins
from bot.understanding.place import PlaceFinder
from bot.understanding.romanized import Romanized
from bot.understanding.wholes import Phrases
from bot.understanding.words import Words

_BORROWED = 0.5
"""How much a word counts that is not in the message's language but in the city's ("Aufzug bozuk")."""
_NAME_LONGEST = 6
_ABOUT_NO_PLACE = (Intent.HUMAN, Intent.PRIVACY, Intent.GREETING)
"""Wishes that tell of no place, unless a proper name stands in them."""
_GLUED = 3
"""Letters that a word has at least before its first one can be an "and"."""
_REMEMBERED = 8
"""Answers kept: one turn asks the same of the same text several times."""


_OF_ANOTHER = ("",)
"""A label as other languages see it: a number is understood in each, the words of an option only in its own."""
_COMMANDED = {Command.PERSON: Intent.HUMAN, Command.DATA: Intent.PRIVACY}
"""What a message wants that is nothing but one of these global words."""
_WRITTEN = (Category.INFO, Category.DIGITAL)
_MERELY_NAMED = 0.1
"""Score of an office that stands after no "at the": beside a letter or a website it is who wrote it."""


class Reader:
    """Implements `Hearing`."""

    languages: tuple[str, ...]

    def __init__(
        self,
        words: Iterable[Words],
        detector: LanguageDetector,
        places: Sequence[KnownPlace] = (),
        unspoken: Iterable[Words] = (),
        read_unspoken: bool = False,
    ) -> None:
        """`words`: the city's first language first, at least one. `unspoken`: languages in which we have no answers;
        danger is heard in them, and messages are read in them when `read_unspoken`. Raises ValueError without words.

        Each language is let go before the next is taken: given one by one, never all of them lie in memory.
        """
        self._meanings: dict[str, Lexicon] = {}
        self._romanized: dict[str, Romanized] = {}
        own: dict[str, Phrases] = {}
        plain: dict[str, set[str]] = {}
        spoken = [self._learned(each, own, plain) for each in words]
        if not spoken:
            raise ValueError("a reader needs the words of at least one language")
        others = [self._learned(each, own, plain) if read_unspoken else making.slim(each) for each in unspoken]
        self.languages = tuple(each.code for each in spoken)
        self._words = {each.code: making.without_danger(each) for each in (*spoken, *others) if each.code in own}
        self._city = self._words[self.languages[0]]
        self._numerals = {each.code: making.numerals(each) for each in spoken}
        self._commands = Commands(spoken)
        self._answering = {each.code: Answering(each) for each in spoken}
        self._choices = {each.code: Choices(each, self._numerals[each.code]) for each in spoken}
        self._emergencies = making.emergencies((*spoken, *others))
        self._gazetteer = making.gazetteer(self._city, places)
        self._places = cache(self._finder)
        self._names = making.language_names(spoken)
        looks = tuple(each.traits for each in self._words.values())
        alone = making.alone(plain)
        self._languages = Languages(looks, detector, own, alone, self._is_place, self._romanized)
        self._guess = lru_cache(_REMEMBERED)(self._languages.guess)
        self._danger = lru_cache(_REMEMBERED)(self._find_danger)
        self._chosen = lru_cache(_REMEMBERED)(self._choose)
        atoms.cache_clear()  # both are asked again only by a next reader
        fold_listed.cache_clear()

    def _learned(self, words: Words, own: dict[str, Phrases], plain: dict[str, set[str]]) -> Words:
        """Make what needs the meanings of a language, and give its words without them."""
        code = words.code
        self._meanings[code] = Lexicon(words.meanings, words.prefixes, words.numbers, words.spellings, fuzzy=True)
        own[code], plain[code] = making.own_phrases(words), making.plain_words(words)
        if words.latin:
            self._romanized[code] = Romanized(words.latin, making.all_words(words))
        return making.slim(words)

    def _finder(self, code: str) -> PlaceFinder:
        """The finder of one language, made with its first message: each knows the city's words besides its own."""
        return PlaceFinder(self._words[code], self._city, self._gazetteer)

    def command(self, text: str, language: str | None) -> Command | None:
        """See Hearing."""
        typed = (romanized.text(text) for code, romanized in self._romanized.items() if language in (code, None))
        found = (self._commands.find(said, language) for said in (text, *typed))
        return next(filter(None, found), None)

    def emergency(self, text: str) -> str | None:
        """See Hearing."""
        return self._danger(clean(text))

    def _find_danger(self, cleaned: str) -> str | None:
        heard = ((self._emergencies.get(script), words) for script, words in self._as_typed(cleaned))
        found = (own.find(cleaned, words) for own, words in heard if own)
        return next(filter(None, found), None)

    def _as_typed(self, cleaned: str) -> Iterator[tuple[str, tuple[Token, ...]]]:
        """The words of a text by script: as they are typed, and read by the languages that Latin letters may hide."""
        script, words = script_of(cleaned), tokens(cleaned)
        yield script, words
        for code, romanized in self._romanized.items() if script == "latin" else ():
            yield self._words[code].traits.script, romanized.tokens(words, self._is_place)

    def language(self, text: str, profile: str | None = None, hint: str | None = None) -> LanguageGuess:
        """See Hearing."""
        return self._guess(clean(text), profile, hint)

    def language_name(self, text: str) -> str | None:
        """See Hearing."""
        said = folds(text)
        if not said or len(said) > _NAME_LONGEST:
            return None
        named = {code for word in (*said, " ".join(said)) for code in self._names.get(word, ())}
        return named.pop() if len(named) == 1 else None

    def message(self, text: str, language: str) -> Understood:
        """See Hearing. Of two problems the main one is read by its own words alone."""
        cleaned = clean(text)
        guess = self.language(text, language if language in self._words else None)
        whole, two = self._understood(cleaned, guess, language)
        if two is None:
            return whole
        main, other = two
        told, _ = self._understood(main, guess, language)
        named_before = whole.place.text in other and cleaned.find(other) < cleaned.find(main)
        place = told.place if told.place.text or not named_before else whole.place
        return replace(whole, category=told.category, place=place, permanence=told.permanence, other=other)

    def _understood(
        self, cleaned: str, guess: LanguageGuess, language: str
    ) -> tuple[Understood, tuple[str, str] | None]:
        """What the words say, and the words of each problem where they tell of two."""
        words, spoken = self._as_read(cleaned, guess.code), self._spoken(guess, language)
        hits = self._hits(words, spoken)
        danger = self.emergency(cleaned)
        spot = self._places(spoken[0]).inside(cleaned, words, _ordinary(hits))
        kind, barrier = category.find(cleaned, words, hits, spot.beside)
        wish, reasons = intent.find(cleaned, words, hits, barrier)
        command = _COMMANDED.get(self._commands.find(cleaned, guess.code) or Command.HELP)
        if command:
            wish, reasons = command, (cleaned,)
        lasting = permanence.find(hits) if wish is Intent.REPORT else None
        two = problems.split(cleaned, words, hits, self._joins(spoken)) if wish is Intent.REPORT else None
        if wish is not Intent.REPORT:
            kind = CategoryGuess(None, (), kind.ranking)
        if danger:  # what is reported beside it stays known: the danger may turn out to be none
            wish, reasons, two = Intent.EMERGENCY, (danger,), None
        sent = kind.code in _WRITTEN and spot.guess.score <= _MERELY_NAMED and not spot.guess.matched
        named = spot.sure or not (wish in _ABOUT_NO_PLACE or sent)
        place = spot.guess if named else PlaceGuess()
        return Understood(guess, wish, reasons, kind, place, lasting), two

    def gist(self, text: str, language: str, most: int) -> str:
        """See Hearing."""
        cleaned = clean(text)
        if len(cleaned) <= most:
            return cleaned
        guess = self.language(text, self._known(language))
        words, spoken = self._as_read(cleaned, guess.code), self._spoken(guess, language)
        hits = self._hits(words, spoken)
        spot = self._places(spoken[0]).inside(cleaned, words, _ordinary(hits))
        return gist.gist(cleaned, words, hits, spot.tokens, self._words[spoken[0]].joiners[:1], most)

    def _as_read(self, cleaned: str, code: str | None) -> tuple[Token, ...]:
        """The words of a message, in its language's own letters where it is typed in Latin ones."""
        romanized = self._romanized.get(code or "") if script_of(cleaned) == "latin" else None
        return romanized.tokens(tokens(cleaned), self._is_place) if romanized else tokens(cleaned)

    def _joins(self, spoken: Sequence[str]) -> Joins:
        """Which words join two parts in the message's language; Arabic writes "and" together with the next word."""
        words = self._words[spoken[0]]
        glued = tuple(set(words.joiners) & set(words.prefixes))
        return lambda fold: fold in words.joiners or (len(fold) > _GLUED and fold.startswith(glued))

    def spelled(self, text: str, language: str) -> str:
        """See Hearing."""
        romanized = self._romanized.get(self._known(language))
        return romanized.text(clean(text)) if romanized and script_of(text) == "latin" else text

    def place(self, text: str, language: str) -> PlaceGuess:
        """See Hearing."""
        return self._places(self._known(language)).whole(text)

    def choice(self, text: str, labels: Sequence[str], language: str) -> int | None:
        """See Hearing."""
        return self._chosen(clean(text), tuple(labels), language)

    def _choose(self, text: str, labels: tuple[str, ...], language: str) -> int | None:
        for code, said in self._readings(text, language):
            shown = labels if code == self._known(language) else len(labels) * _OF_ANOTHER
            found = self._choices[code].one(said, shown)
            if found is not None:
                return found
        return None

    def choices(self, text: str, labels: Sequence[str], language: str) -> tuple[int, ...] | None:
        """See Hearing."""
        for code, said in self._readings(text, language):
            shown = labels if code == self._known(language) else len(labels) * _OF_ANOTHER
            found = self._choices[code].several(said, shown)
            if found is not None:
                return found
        return None

    def yes_no(self, text: str, language: str) -> bool | None:
        """See Hearing."""
        if self._answering[self._known(language)].no_idea(self.spelled(text, language)):
            return None  # "ne znam" is no German "ne"
        found = (self._answering[code].yes_no(said) for code, said in self._readings(text, language))
        return next((verdict for verdict in found if verdict is not None), None)

    def no_idea(self, text: str, language: str) -> bool:
        """See Hearing."""
        return any(self._answering[code].no_idea(said) for code, said in self._readings(text, language))

    def reference(self, text: str) -> str | None:
        """See Hearing."""
        return references.find(text, tuple(self._numerals.values()))

    def place_names(self) -> Sequence[str]:
        """See Hearing."""
        return self._gazetteer.names

    def _hits(self, words: tuple[Token, ...], languages: Sequence[str]) -> list[Hit]:
        """Hits in the message's language; then the city's words where it found nothing, as borrowed ones."""
        hits = self._meanings[languages[0]].hits(words)
        taken = {at for hit in hits for at in range(hit.first, hit.last + 1)}
        for code in languages[1:]:
            for hit in self._meanings[code].hits(words):
                if hit.group.startswith(category.GROUP) and not taken & set(range(hit.first, hit.last + 1)):
                    hits.append(Hit(hit.group, hit.weight * _BORROWED, hit.first, hit.last))
        return hits

    def _spoken(self, guess: LanguageGuess, language: str) -> tuple[str, ...]:
        """The languages to read a message with, the likeliest first, the city's last."""
        first = guess.code if guess.code in self._words else self._known(language)
        codes = [first or self._city.code, self._known(language), self._city.code]
        return tuple(dict.fromkeys(codes))

    def _known(self, language: str) -> str:
        return language if language in self.languages else self._city.code

    def _readings(self, text: str, language: str) -> Iterator[tuple[str, str]]:
        """The languages to hear a short answer in, the person's own first: in its letters too, if typed in Latin."""
        spelled = self.spelled(text, language)
        if spelled is not text:
            yield self._known(language), spelled
        yield from ((code, text) for code in self._own_first(language))

    def _own_first(self, language: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys((self._known(language), *self.languages)))

    def _is_place(self, word: str) -> bool:
        return self._gazetteer.has_word(word) or word.endswith(("strasse", "str", "platz", "allee"))


def _ordinary(hits: Sequence[Hit]) -> set[int]:
    """Words that mean something in the message's language, alone or as the whole of a short phrase."""
    return {at for hit in hits if hit.last == hit.first for at in (hit.first,)}

"""The keys of the keyboard on the screen, for the script that a visitor reads.

Letters stand where the keyboards of the language have them. Where a screen is too narrow for that,
they stand in the order of the alphabet, which everybody can search. Hindi has its signs with the
letters they go on, Vietnamese has its tones as keys of their own: a tone joins the letter before
it. Chinese is typed in Latin letters; who writes names there writes them so, too.
"""

from __future__ import annotations

from dataclasses import dataclass

from branch.domain.configuration import AnswerFormat, AnswerType, Question

_QWERTY = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_LETTERS: dict[str, tuple[str, ...]] = {
    "ar": ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ذرزوظ"),
    "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnmß"),
    "es": ("qwertyuiop", "asdfghjklñ", "zxcvbnm"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn"),
    "hi": ("कखगघचछजझटठड", "ढणतथदधनपफबभ", "मयरलवशषसह"),
    "pt": ("qwertyuiop", "asdfghjklç", "zxcvbnm"),
    "uk": ("йцукенгшщзхї", "фівапролджє", "ячсмитьбюґ"),
    "vi": ("qwertyuiop", "asdfghjkl", "zxcvbnmđ"),
}
_ALPHABETS = {
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
}
_EXTRA = {
    "ar": "ءآأإؤئىة",
    "es": "áéíóúü",
    "fr": "éèêëàâçîôù",
    "hi": "ािीुूेैोौंँ़्",
    "it": "àèéìòù",
    "pl": "ąćęłńóśźż",
    "pt": "áàâãéêíóôõ",
    "vi": "ăâêôơư\u0301\u0300\u0309\u0303\u0323",
}
"""Signs, and letters with them: below the others where there is room, else a layer of their own."""
_MORE = {
    "ar": ("0123456789", "-./،؛'()&@"),
    "fr": ("1234567890", "-'./@,&ïûœ"),
    "hi": ("0123456789", "अआइईउऊऋएऐओ", "औङञृः।-./@"),
}
_MARKS = ("1234567890", "-'./,&()+@")
_SAMPLES = {"ar": "أبت", "hi": "कखग", "uk": "абв"}
_CODE = ("1234567890", "ABCDEFGHIJ", "KLMNOPQRST", "UVWXYZ")
_PAD = ("123", "456", "789")


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """One layer of a keyboard; ``others`` are the layers that can be had instead, by their labels.

    ``mirrored``: the rows begin where the lines of the language do.
    """

    rows: tuple[str, ...]
    others: tuple[tuple[str, str], ...] = ()
    cased: bool = False
    spaced: bool = False
    mirrored: bool = False
    pad: bool = False


def kind_of(question: Question) -> str:
    """Return which keyboard answers a question: letters, email, phone, whole, number or date."""
    match question.type, question.format:
        case AnswerType.INTEGER, _:
            return "whole"
        case AnswerType.NUMBER, _:
            return "number"
        case _, None:
            return "letters"
        case _, format_:
            return {AnswerFormat.EMAIL: "email"}.get(format_, format_.value)


def keys(
    kind: str, language: str, layer: str, abreast: int, lines: int, *, capitals: bool = False
) -> Keys:
    """Return the keys to show, at most ``abreast`` in a row, in ``lines`` rows if that can be."""
    match kind:
        case "whole" | "date":
            return Keys(rows=(*_PAD, "0"), pad=True)
        case "number":
            return Keys(rows=(*_PAD, ",0"), pad=True)
        case "phone":
            return Keys(rows=(*_PAD, "+0"), pad=True)
        case "code":
            return Keys(rows=_CODE)
        case "email":
            return Keys(rows=("1234567890", *_QWERTY[:2], "zxcvbnm@.-"))
    return _writing(language.split("-")[0], layer, abreast, lines, capitals)


def _writing(language: str, layer: str, abreast: int, lines: int, capitals: bool) -> Keys:
    letters, alphabetical = _narrow(
        _LETTERS.get(language, _QWERTY), _ALPHABETS.get(language, ""), abreast
    )
    extra = _narrow((_EXTRA[language],), "", abreast)[0] if language in _EXTRA else ()
    below = len(letters) + len(extra) <= lines
    layers = {"": (*letters, *extra) if below else letters}
    labels = {"": _SAMPLES.get(language, "abc"), "signs": "".join(extra)[:2]}
    if extra and not below:
        layers["signs"] = extra
    if language in _SAMPLES:
        layers["latin"], labels["latin"] = _QWERTY, "abc"
    layers["more"], labels["more"] = _narrow(_MORE.get(language, _MARKS), "", abreast)[0], "123"
    layer = layer if layer in layers else ""
    rows = layers[layer]
    cased = any(letter.upper() != letter for letter in "".join(rows))
    if cased and capitals:
        rows = tuple("".join(_capital(letter) for letter in row) for row in rows)
    return Keys(
        rows=rows,
        others=tuple((key, labels[key]) for key in layers if key != layer),
        cased=cased,
        spaced=True,
        mirrored=alphabetical and language == "ar" and layer == "",
    )


def _capital(letter: str) -> str:
    return "ẞ" if letter == "ß" else letter.upper()


def _narrow(rows: tuple[str, ...], alphabet: str, abreast: int) -> tuple[tuple[str, ...], bool]:
    """Break rows that do not fit: in the order of the alphabet, or where they end."""
    abreast = max(1, abreast)
    if all(len(row) <= abreast for row in rows):
        return rows, False
    letters = alphabet or "".join(rows)
    return tuple(letters[n : n + abreast] for n in range(0, len(letters), abreast)), True

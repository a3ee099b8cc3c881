"""The sentences of every language that calls can be said in; data, with a word on why.

Numbers are left to the engine as digits: in ten of the languages it says them in the grammar of
the language, compared sound by sound for the hard ones (``docs/languages.md``). For Chinese and
Vietnamese they are written out (``numerals.py``). Letters have names here where the engine
leaves the language for them (it reads a Latin letter in a Ukrainian or Hindi sentence with an
English voice) or takes them for a word (the Polish "w" and "z" are prepositions).

Try it by hand: ``python -m display.phrases A042 3``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from display.numerals import chinese, vietnamese


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """How one language calls. ``letters`` are names; a letter that has none is read as it is."""

    number: str
    counter: str
    counter_in_short: str
    """For a hall in which calls come faster than they can be said."""
    named: str = ""
    """Of a counter that has a name and no number, where the other sentences would be wrong."""
    comma: str = ", "
    letters: Mapping[str, str] = field(default_factory=dict)
    write: Callable[[int], str] = str
    """Writes a number so that the engine says it right."""


_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _names(words: str) -> Mapping[str, str]:
    return {
        letter: name.replace("_", " ")
        for letter, name in zip(_ALPHABET, words.split(), strict=True)
    }


_SPANISH = _names(
    "a be ce de e efe ge hache i jota ka ele eme ene o pe cu erre ese te u uve"
    " uve_doble equis i_griega zeta"
)
_POLISH = _names("a be ce de e ef gie ha i jot ka el em en o pe ku er es te u fau wu iks igrek zet")
_UKRAINIAN = _names(
    "а бе це де е еф ґе аш і йот ка ел ем ен о пе ку ер ес те у ве дубль-ве ікс ігрек зет"
)
_ARABIC = _names(
    "إيه بي سي دي إي إف جي إتش آي جاي كيه إل إم إن أو بي كيو آر إس تي يو في دبليو إكس واي زد"
)
_HINDI = _names("ए बी सी डी ई एफ़ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई ज़ेड")
_CHINESE = _names(
    "诶 比 西 迪 伊 艾弗 吉 艾尺 艾 杰 开 艾勒 艾马 艾娜 欧 批 丘 艾儿 艾丝 提 优 维"
    " 豆贝尔维 艾克斯 歪 泽"
)

GRAMMARS: Mapping[str, Grammar] = {
    "en": Grammar(
        number="Number {}.",
        counter="Please go to counter {}.",
        counter_in_short="Counter {}.",
    ),
    "es": Grammar(
        number="Número {}.",
        counter="Diríjase a la ventanilla {}.",
        counter_in_short="Ventanilla {}.",
        letters=_SPANISH,
    ),
    "fr": Grammar(
        number="Numéro {}.",
        counter="Présentez-vous au guichet {}.",
        counter_in_short="Guichet {}.",
    ),
    "de": Grammar(
        number="Nummer {}.",
        counter="Bitte gehen Sie zu Schalter {}.",
        counter_in_short="Schalter {}.",
    ),
    "pt": Grammar(
        number="Senha {}.",
        counter="Dirija-se ao balcão {}.",
        counter_in_short="Balcão {}.",
    ),
    "it": Grammar(
        number="Numero {}.",
        counter="Si presenti allo sportello {}.",
        counter_in_short="Sportello {}.",
    ),
    "pl": Grammar(
        number="Numer {}.",
        counter="Proszę podejść do okienka numer {}.",
        counter_in_short="Okienko numer {}.",
        named="Proszę podejść: {}.",
        letters=_POLISH,
    ),
    "uk": Grammar(
        number="Номер {}.",
        counter="Підійдіть, будь ласка, до віконця номер {}.",
        counter_in_short="Віконце номер {}.",
        named="Підійдіть, будь ласка: {}.",
        letters=_UKRAINIAN,
    ),
    "ar": Grammar(
        number="الرقم {}.",
        counter="إلى الشباك رقم {}.",
        counter_in_short="الشباك {}.",
        named="إلى {}.",
        comma="، ",
        letters=_ARABIC,
    ),
    "hi": Grammar(
        number="टोकन नंबर {}.",
        counter="कृपया काउंटर नंबर {} पर आइए।",
        counter_in_short="काउंटर नंबर {}.",
        named="कृपया {} पर आइए।",
        letters=_HINDI,
    ),
    "zh": Grammar(
        number="请{}号，",
        counter="到{}号窗口办理。",
        counter_in_short="到{}号窗口。",
        named="到{}办理。",
        comma="，",
        letters=_CHINESE,
        write=chinese,
    ),
    "vi": Grammar(
        number="Mời số {}.",
        counter="Xin đến quầy {}.",
        counter_in_short="Quầy {}.",
        letters={"Y": "i dài"},
        write=vietnamese,
    ),
}
"""The languages that calls can be said in."""

"""Which prefix letters and language codes a branch may use.

A ticket number is read from a screen across a hall and heard through its noise. Domain rule: no
letters that look or sound alike in the branch's languages.

Look alike: I, O and Q, which ISO 3779 bans from vehicle numbers for being taken for 1 and 0.

Sound alike, by language (a language without a row takes the English one, whose letter names have
the same origin):

- ``en``: Conrad, *Acoustic confusions in immediate memory*, Brit. J. Psychol. 55 (1964), 75-84,
  for B C P T V and F S X and M N; the other letters that rhyme with these, and A J K, as in
  Hull, *A letter-digit metric of auditory confusions*, Brit. J. Psychol. 64 (1973), 579-585.
- ``es``: *Ortografía de la lengua española* (2010), I.5.4.3, names of the letters: be, ce, de, e,
  ge, pe, te and, in America, ve; eme and ene; efe and ese; a and ka.
- ``ar``: Arabic has neither /p/ nor /v/; Latin letters are spoken as b and f. Watson, *The
  Phonology and Morphology of Arabic* (2002), chapter 2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product
from string import ascii_uppercase

LOOK_LIKE_DIGITS = {"I": "1", "O": "0", "Q": "0"}

_ENGLISH = ("BCDEGPTVZ", "AJK", "MN", "FSX")
_SOUND_ALIKE = {
    "en": _ENGLISH,
    "es": ("BCDEGPTV", "MN", "FS", "AK"),
    "ar": ("BP", "FV"),
}

# ISO 639-1, and the ISO 639-3 codes of some languages that public offices speak and that have no
# code of two letters. BCP 47 takes the shortest code a language has.
_LANGUAGES = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv"
    " cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr"
    " ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw"
    " ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv"
    " ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr"
    " ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi"
    " yo za zh zu"
    " ast ckb cmn fil gsw haw hmn kab kmr prs quc rom sat scn szl tzm yue"
)
_TAG = re.compile(r"([a-z]{2,3})(-[A-Z][a-z]{3})?(-(?:[A-Z]{2}|[0-9]{3}))?")


def is_language(code: str) -> bool:
    """Say whether the code is a language (BCP 47: ``es``, ``zh-Hant``, ``pt-BR``)."""
    tag = _TAG.fullmatch(code)
    return tag is not None and tag.group(1) in _LANGUAGES.split()


def language_codes() -> Sequence[str]:
    """Return the known codes without script or region, for suggestions."""
    return sorted(_LANGUAGES.split())


def confusing_language(one: str, other: str, languages: Sequence[str]) -> str | None:
    """Return the first language in which two prefixes of unlike letters sound alike, if any.

    Prefixes of different length do not: the ear counts syllables.
    """
    if one == other or len(one) != len(other):
        return None
    for language in languages:
        groups = _SOUND_ALIKE.get(language.partition("-")[0], _ENGLISH)
        if all(
            a == b or any(a in group and b in group for group in groups)
            for a, b in zip(one, other, strict=True)
        ):
            return language
    return None


def free_prefixes(taken: Sequence[str], languages: Sequence[str]) -> Iterator[str]:
    """Yield prefixes, one letter first, that neither look nor sound like each other or ``taken``.

    Whoever makes a branch from other data takes its prefixes from here.
    """
    used = list(taken)
    letters = [letter for letter in ascii_uppercase if letter not in LOOK_LIKE_DIGITS]
    for length in (1, 2):
        for combination in product(letters, repeat=length):
            prefix = "".join(combination)
            if prefix in used or any(confusing_language(prefix, u, languages) for u in used):
                continue
            used.append(prefix)
            yield prefix

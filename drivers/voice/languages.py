"""Which voice speaks a language: exact first, then a relative, the plainest of them."""

from collections.abc import Iterable


def normal(language: str) -> str:
    """One spelling: "pt_BR" and "PT-br" are one language."""
    return language.strip().lower().replace("_", "-")


def best_match(language: str, available: Iterable[str]) -> str | None:
    """The available language nearest to the wanted one, or None.

    "en" takes "en-us" or "en-gb" before any other English; "de-AT" takes "de"; "fr" is not
    left to chance, because Belgium and Switzerland count differently. Chinese of eSpeak NG
    is read with the voice "Latin as Pinyin": its plain "cmn", as distributions build it, knows the
    characters as Pinyin and then reads that Pinyin as English.
    """
    wanted = normal(language)
    names = set(available)
    if wanted in names:
        return wanted
    base = wanted.split("-")[0]
    aliases = {
        "en": ("en-us", "en-gb"),
        "fr": ("fr-fr",),
        "no": ("nb",),
        "zh": ("cmn-latn-pinyin", "zh-cn", "cmn"),
    }
    relatives = sorted((name for name in names if name.split("-")[0] == base), key=_plainest)
    for name in (base, *aliases.get(base, ()), *relatives):
        if name in names:
            return name
    return None


def _plainest(name: str) -> tuple[int, int, str]:
    return name.count("-"), len(name), name

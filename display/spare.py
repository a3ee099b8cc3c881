"""The pieces that any call of a branch can be put together from, for the day the engine fails.

Each has the name under which ``drivers/voice/pieces.py`` looks for it, and the text that makes
the engine say it right: a letter alone would be read as a word.
"""

from __future__ import annotations

from collections.abc import Collection

from display.grammar import Grammar
from display.phrases import Phrase, grammar_of
from drivers.voice.pieces import plain

WRITTEN = 1100
"""Up to here the words of written numbers are collected."""


def spare_phrases(language: str, prefixes: Collection[str]) -> list[Phrase]:
    """Return the pieces of a language for tickets with these letters."""
    grammar = grammar_of(language)
    if grammar is None:
        return []
    texts = {plain(text): text for text in (*_fixed(grammar), *_numbers(grammar))}
    for letter in sorted({letter for prefix in prefixes for letter in prefix}):
        name = grammar.letters.get(letter, letter)
        texts[plain(name)] = f"{name}{grammar.comma.rstrip()}"
    return [
        Phrase(text=text, language=language, piece=name) for name, text in texts.items() if name
    ]


def _fixed(grammar: Grammar) -> list[str]:
    """Return what stands before and after the number in each sentence."""
    patterns = (grammar.number, grammar.counter, grammar.counter_in_short)
    return [part.strip() for pattern in patterns for part in pattern.split("{}")]


def _numbers(grammar: Grammar) -> list[str]:
    if grammar.write is str:
        return [str(digit) for digit in range(10)]
    said = [grammar.write(number) for number in range(WRITTEN)]
    if all(" " not in one for one in said):
        return sorted({sign for one in said for sign in one})
    return sorted({word for one in said for word in one.split()})

"""What many sections of a branch file have: a text in every language of the branch, and an icon."""

from __future__ import annotations

import re

from branch.protocol.branch_file_section import Section

_ICON = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*")


def words(
    section: Section, key: str, languages: tuple[str, ...], *, required: bool = True
) -> dict[str, str]:
    """Read a text in every language of the branch, in the order of the branch's languages."""
    example = f"{key} = {{ " + ", ".join(f'{code} = "..."' for code in languages) + " }"
    table = section.value(key, dict, "a text per language", example)
    if table is None:
        if required and not section.has(key):
            section.missing(key, example)
        return {}
    texts = Section(table, (*section.path, key), section.report)
    found = {code: texts.text(code) for code in languages}
    for code in texts:
        if languages and code not in languages:
            texts.wrong(
                code,
                f'"{code}" is not a language of this branch',
                f"Remove it, or add it to the languages ({', '.join(languages)}).",
            )
    return found


def icon(section: Section) -> str | None:
    """Read the name of a picture."""
    name = section.optional_text("icon", example='icon = "passport"')
    if name and not _ICON.fullmatch(name):
        remedy = 'Write the icon\'s name without folder or ending, for example "passport".'
        section.wrong("icon", f'"{name}" is not the name of an icon', remedy)
    return name

"""The comments on the cells of an .xlsx file: those of old, and the threads with their replies."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from defusedxml import ElementTree

from headway.readers.spreadsheet.grid import Comment, Place, column_of
from headway.readers.spreadsheet.packages import Relation, chunks_of, count_markup, part_at, relations_of
from headway.readers.spreadsheet.refusals import TOO_LARGE
from headway.readers.spreadsheet.sheet_scan import Guard

_LARGEST_PART = 32 * 1024 * 1024
_MOST_MARKUP = 1_200_000
_PLACE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_NOWHERE = (0, 0)
# What Excel puts beside a thread for programs that know no threads, in any language, down to the link in it.
_STAND_IN = re.compile(r"\[[^\]\n]{1,60}\]\s.{1,900}?go\.microsoft\.com/\S+\s*", re.DOTALL)
_AUTHOR_OF_STAND_IN = "tc="


def comments_of(
    package: zipfile.ZipFile, sheet: str, relations: Mapping[str, Relation], guard: Guard
) -> tuple[Comment, ...]:
    """Return the comments to which the relations of a sheet's part lead; each thread is one, with its replies.

    What is too large is not read: the guard refuses it.
    """
    threads = [one for root in _trees(package, sheet, relations, "threadedComment", guard) for one in _threads(root)]
    people = _people(package, guard) if threads else {}
    threaded = {place for place, _ in threads}
    comments = [_as_comment(place, thread, people) for place, thread in threads]
    for root in _trees(package, sheet, relations, "comments", guard):
        comments += _written(root, threaded)
    return tuple(comment for comment in comments if comment.text)


def _trees(
    package: zipfile.ZipFile, part: str, relations: Mapping[str, Relation], kind: str, guard: Guard
) -> Iterator[Element]:
    names = {part_at(part, one.target) for one in relations.values() if one.kind == kind}
    for name in sorted(names & set(package.namelist()) if names else ()):
        content = b"".join(_within_bounds(package, name, guard))
        if guard.refused:
            return
        yield ElementTree.fromstring(content)


def _within_bounds(package: zipfile.ZipFile, name: str, guard: Guard) -> Iterator[bytes]:
    size = markup = 0
    for chunk in guard.watch(chunks_of(package, name)):
        size += len(chunk)
        markup += count_markup(chunk)
        guard.refuse_if(size > _LARGEST_PART or markup > _MOST_MARKUP, TOO_LARGE)
        if guard.refused:
            return
        yield chunk


def _threads(root: Element) -> list[tuple[Place, list[Element]]]:
    """Return each thread of a part with its place: what was said first, and the replies."""
    threads: dict[str, tuple[Place, list[Element]]] = {}
    for number, one in enumerate(_named("threadedComment", root)):
        begun = threads.get(one.get("parentId", ""))
        if begun:
            begun[1].append(one)
        else:
            threads[one.get("id", f"{number}")] = (_place(one), [one])
    return list(threads.values())


def _people(package: zipfile.ZipFile, guard: Guard) -> dict[str, str]:
    workbook = "xl/workbook.xml"
    roots = _trees(package, workbook, relations_of(package, workbook), "person", guard)
    return {one.get("id", ""): one.get("displayName", "") for root in roots for one in _named("person", root)}


def _as_comment(place: Place, thread: list[Element], people: Mapping[str, str]) -> Comment:
    said = [(people.get(one.get("personId", ""), ""), _words(one)) for one in thread]
    (author, first), *replies = said
    lines = [f"{name}: {words}" if name else words for name, words in replies if words]
    return Comment(place=place, author=author, text="\n".join([first, *lines]).strip())


def _written(root: Element, threaded: set[Place]) -> Iterator[Comment]:
    authors = {
        str(number): (one.text or "").strip() for number, one in enumerate(_named("author", *_named("authors", root)))
    }
    for one in _named("comment", *_named("commentList", root)):
        place, author, text = _place(one), authors.get(one.get("authorId", ""), ""), _words(one)
        stands_in = _STAND_IN.match(text)
        if not stands_in and not author.startswith(_AUTHOR_OF_STAND_IN):
            yield Comment(place=place, author=author, text=text)
        elif place not in threaded:
            # A program that knows no threads dropped the thread itself: its words are in the stand-in only.
            yield Comment(place=place, text=text[stands_in.end() :] if stands_in else text)


def _place(one: Element) -> Place:
    found = _PLACE.match(one.get("ref", ""))
    return (int(found[2]), column_of(found[1])) if found else _NOWHERE


def _words(one: Element) -> str:
    """Return the words of a comment: a text of runs, without the reading aids that stand beside them."""
    pieces: list[str] = []
    for text in _named("text", one):
        pieces.append(text.text or "")
        for run in text:
            kind = _name(run)
            pieces += [run.text or ""] if kind == "t" else [each.text or "" for each in run if kind == "r"]
    return "".join(pieces).replace("_x000D_", "").strip()


def _named(name: str, *parents: Element) -> Iterator[Element]:
    # Only where they belong: parts within parts would be gone through again and again.
    return (one for parent in parents for one in parent if _name(one) == name)


def _name(one: Element) -> str:
    return one.tag.rpartition("}")[2]

"""The parts of a zipped workbook, and how they point to one another."""

import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from defusedxml import ElementTree

_LARGEST_INDEX = 20 * 1024 * 1024
_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Relation:
    """Where a part leads: `kind` is the last word of its type ("hyperlink"), `target` as it is written."""

    kind: str
    target: str


def relations_of(package: zipfile.ZipFile, part: str) -> Mapping[str, Relation]:
    """Return where a part leads, by the ids that it uses itself; none when it says nothing."""
    folder, _, file = part.rpartition("/")
    name = f"{folder}/_rels/{file}.rels"
    if name not in package.namelist():
        return {}
    return {
        child.get("Id", ""): Relation(child.get("Type", "").rpartition("/")[2], child.get("Target", ""))
        for child in read_index(package, name)
    }


def part_at(part: str, target: str) -> str:
    """Return the name of the part to which another one leads."""
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")


def read_index(package: zipfile.ZipFile, name: str) -> Element:
    """Return a small part as a tree."""
    with package.open(name) as file:
        root: Element = ElementTree.fromstring(file.read(_LARGEST_INDEX))
        return root


def chunks_of(package: zipfile.ZipFile, part: zipfile.ZipInfo | str) -> Iterator[bytes]:
    """Go through the bytes of a part."""
    with package.open(part) as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def start_of(package: zipfile.ZipFile, name: str) -> bytes:
    """Return the first megabyte of a part."""
    return next(chunks_of(package, name), b"")


def count_markup(chunk: bytes) -> int:
    """Return how many tags and attributes a piece of XML may hold: they, and not its size, decide what a tree costs."""
    return chunk.count(b"<") + chunk.count(b"=")

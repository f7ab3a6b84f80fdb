"""A mapping in a file: its fields are read by kind, its mistakes collected."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

import yaml

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.alike import folded
from handbook_ext.source.dates import date_of
from handbook_ext.source.files import MAX_NAME
from handbook_ext.source.scalar import SLUG, swallowed, truth_of, without_comment
from handbook_ext.source.text import Name, Text

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Sequence


class Record:
    """Read the fields of one mapping.

    A wrong field adds an ``AuthorError`` to ``faults`` and gives an empty value,
    so that reading goes on and all faults are found in one run; ``sound`` tells
    in the end whether the values can be used.
    """

    def __init__(
        self,
        node: yaml.MappingNode,
        name: str,
        path: str,
        faults: list[AuthorError],
        keys: Sequence[str],
    ) -> None:
        self.name = name
        self.path = path
        self.faults = faults
        self.node = node
        self.sound = True
        self.fields: dict[str, yaml.Node] = {}
        for key, value in node.value:
            self._take(key, value, keys)

    def _take(self, key: yaml.Node, value: yaml.Node, keys: Sequence[str]) -> None:
        if not isinstance(key, yaml.ScalarNode) or key.value not in keys:
            given = str(key.value) if isinstance(key, yaml.ScalarNode) else "?"
            near = difflib.get_close_matches(given, keys, 1)
            self.fault(
                _("{name} har en ukjent nøkkel: «{key}».").format(name=self.name, key=given[:40]),
                _("Mente du «{near}»?").format(near=near[0])
                if near
                else _("Bruk en av disse: {known}.").format(known=", ".join(keys)),
                key,
            )
        elif key.value in self.fields:
            self.fault(
                _("{name} har nøkkelen «{key}» to ganger.").format(name=self.name, key=key.value),
                _("Fjern den ene."),
                key,
            )
        else:
            self.fields[key.value] = value

    @property
    def place(self) -> Place:
        """Where the mapping begins."""
        return self.place_of(self.node)

    def place_of(self, node: yaml.Node) -> Place:
        """Return the place where a node begins."""
        return Place(self.path, node.start_mark.line + 1)

    def fault(self, fault: str, remedy: str, node: yaml.Node | None = None) -> None:
        """Note a mistake at ``node``, or at the mapping's first line."""
        self.fault_at(self.place_of(node or self.node), fault, remedy)

    def fault_at(self, place: Place, fault: str, remedy: str) -> None:
        """Note a mistake in what was read already, at its place."""
        self.sound = False
        self.faults.append(AuthorError(place, fault, remedy))

    def markdown(self, key: str, remedy: str) -> Text:
        """Return a text; a missing, empty or structured one is a fault with ``remedy``."""
        node = self.fields.get(key)
        if node is None:
            return self._missing(key, remedy, self.node)
        return self.text_of(node, key, remedy)

    def optional_markdown(self, key: str, remedy: str) -> Text | None:
        """Return a text, or ``None`` when the key is absent."""
        node = self.fields.get(key)
        return None if node is None else self.text_of(node, key, remedy)

    def text_of(self, node: yaml.Node, key: str, remedy: str) -> Text:
        """Return the text of a node; an empty or structured one is a fault with ``remedy``."""
        if not isinstance(node, yaml.ScalarNode):
            self.fault(
                _("{name} har noe annet enn tekst i «{key}».").format(name=self.name, key=key),
                remedy,
                node,
            )
            return Text("–", self.place_of(node))
        if not node.value.strip():
            return self._missing(key, remedy, node)
        begins = node.start_mark.line + (2 if node.style in ("|", ">") else 1)
        if misread := swallowed(node):
            self.fault_at(Place(self.path, begins), *misread)
        return Text(node.value.strip("\n"), Place(self.path, begins))

    def _missing(self, key: str, remedy: str, node: yaml.Node) -> Text:
        self.fault(_("{name} mangler «{key}».").format(name=self.name, key=key), remedy, node)
        return Text("–", self.place_of(node))

    def name_in(self, key: str, remedy: str) -> str:
        """Return a name that no reader meets; a comment may stand behind it."""
        if key in self.fields:
            without_comment(self.fields[key])
        return self.markdown(key, remedy).markdown

    def slug(self, key: str) -> str:
        """Return a name that an address can hold."""
        remedy = _("Velg en kort id av små bokstaver a–z, tall og bindestrek.")
        name = self.name_in(key, remedy)
        if key in self.fields and not (re.fullmatch(SLUG, name) and len(name) <= MAX_NAME):
            self.fault(
                _("Id-en «{id}» kan ikke brukes i en adresse.").format(id=name[:40]),
                remedy,
                self.fields[key],
            )
        return name

    def date(self, key: str, remedy: str, *, past: bool = False) -> dt.date | None:
        """Return a date; ``None`` when there is none, which is a fault.

        A ``past`` one tells what was done: a day that has not come is a fault.
        """
        known = len(self.faults)
        text = self.name_in(key, remedy)
        if len(self.faults) == known:
            try:
                return date_of(key, text, self.place_of(self.fields[key]), past=past)
            except AuthorError as error:
                self.sound = False
                self.faults.append(error)
        return None

    def word(self, key: str, known: Collection[str]) -> str:
        """Return one of the ``known`` words."""
        node = self.fields.get(key)
        remedy = _("Skriv en av disse: {known}.").format(known=", ".join(known))
        if not isinstance(node, yaml.ScalarNode):
            self.fault(_("{name} mangler «{key}».").format(name=self.name, key=key), remedy, node)
            return ""
        return self._known_word(key, node, known, remedy)

    def _known_word(
        self, key: str, node: yaml.ScalarNode, known: Collection[str], remedy: str
    ) -> str:
        value: str = node.value
        if value not in known:
            near = difflib.get_close_matches(value, known, 1)
            self.fault(
                _("{name} har en ukjent verdi i «{key}»: «{value}».").format(
                    name=self.name, key=key, value=value[:40]
                ),
                _("Mente du «{near}»?").format(near=near[0]) if near else remedy,
                node,
            )
        return value

    def words(
        self, key: str, remedy: str, known: Collection[str] | None = None
    ) -> tuple[Name, ...]:
        """Return a list of words, each ``known`` where that is given; absent is empty."""
        node = self.fields.get(key)
        if node is None:
            return ()
        if not isinstance(node, yaml.SequenceNode) or not all(
            isinstance(item, yaml.ScalarNode) for item in node.value
        ):
            self.fault(
                _("{name} har ikke en liste av ord i «{key}».").format(name=self.name, key=key),
                remedy,
                node,
            )
            return ()
        met: set[str] = set()
        for item in node.value:
            if known is None:
                self.text_of(without_comment(item), key, remedy)
            else:
                self._known_word(key, item, known, remedy)
            if item.value in met:
                self.fault(
                    _("{name} har «{value}» to ganger i «{key}».").format(
                        name=self.name, value=item.value[:40], key=key
                    ),
                    _("Fjern den ene."),
                    item,
                )
            met.add(item.value)
        names = (Name.at(self.place_of(item), item.value) for item in node.value)
        return tuple(dict.fromkeys(names))

    def differ(self, key: str, texts: Sequence[Text]) -> None:
        """Note a fault for each text that reads like one before it: nobody could tell them apart."""
        first: dict[str, Text] = {}
        for text in texts:
            like = first.setdefault(folded(text.markdown), text)
            if like is not text:
                self.fault_at(
                    text.place,
                    _("{name} har samme tekst to ganger i «{key}»: «{text}».").format(
                        name=self.name, key=key, text=" ".join(text.markdown.split())[:40]
                    ),
                    _("Skriv om den ene; den andre står på linje {line}.").format(
                        line=like.place.line
                    ),
                )

    def flag(self, key: str, remedy: str) -> bool:
        """Return a truth value, in any of the spellings that YAML has had for it."""
        node = self.fields.get(key)
        if isinstance(node, yaml.ScalarNode) and (truth := truth_of(node)) is not None:
            return truth
        if node is None:
            fault = _("{name} mangler «{key}: true» eller «{key}: false».")
            self.fault(fault.format(name=self.name, key=key), remedy)
        else:
            fault = _("«{key}» i {name} er verken true eller false.")
            self.fault(fault.format(name=self.name, key=key), remedy, node)
        return False

    def records(self, key: str, remedy: str) -> list[yaml.MappingNode]:
        """Return the mappings of a list; an absent or empty one is a fault."""
        nodes = self.nodes(key, remedy)
        for node in nodes:
            if not isinstance(node, yaml.MappingNode):
                self.fault(
                    _("{name} har noe annet enn nøkler i «{key}».").format(name=self.name, key=key),
                    remedy,
                    node,
                )
        return [node for node in nodes if isinstance(node, yaml.MappingNode)]

    def nodes(self, key: str, remedy: str) -> list[yaml.Node]:
        """Return the entries of a list, of any kind; an absent or empty one is a fault."""
        node = self.fields.get(key)
        if isinstance(node, yaml.SequenceNode) and node.value:
            return list(node.value)
        self.fault(_("{name} mangler «{key}».").format(name=self.name, key=key), remedy, node)
        return []

    def texts(self, key: str, remedy: str) -> tuple[Text, ...]:
        """Return a list of texts; anything else in it is a fault."""
        return tuple(self.text_of(node, key, remedy) for node in self.nodes(key, remedy))

    def mapping(self, key: str, remedy: str) -> yaml.MappingNode | None:
        """Return a mapping; anything else is a fault with ``remedy``."""
        node = self.fields.get(key)
        if isinstance(node, yaml.MappingNode):
            return node
        self.fault(
            _("{name} har noe annet enn nøkler i «{key}».").format(name=self.name, key=key),
            remedy,
            node,
        )
        return None

    def named(self, key: str, remedy: str) -> list[tuple[str, yaml.MappingNode]]:
        """Return the mappings of a mapping with their names; a name given twice is a fault."""
        node = self.fields.get(key)
        if not isinstance(node, yaml.MappingNode) or not node.value:
            self.fault(_("{name} mangler «{key}».").format(name=self.name, key=key), remedy, node)
            return []
        found: dict[str, yaml.MappingNode] = {}
        for name, value in node.value:
            if not isinstance(name, yaml.ScalarNode) or not isinstance(value, yaml.MappingNode):
                self.fault(
                    _("{name} har noe annet enn nøkler i «{key}».").format(name=self.name, key=key),
                    remedy,
                    name,
                )
            elif name.value in found:
                self.fault(
                    _("{name} har «{key}» to ganger.").format(name=self.name, key=name.value),
                    _("Gi den ene et annet navn."),
                    name,
                )
            else:
                found[name.value] = value
        return list(found.items())

"""The form as HTML, hidden until scripts run; ``browser/src/scenario`` brings it to life."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from handbook_ext.quiz.printing import form_part
from handbook_ext.quiz.types import TYPES
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.scenario.controls import Control, type_controls
from handbook_ext.scenario.labels import frame_labels, swaps
from handbook_ext.scenario.words import check_words, scenario_words
from handbook_ext.templating import data_script, render

if TYPE_CHECKING:
    from sphinx.writers.html5 import HTML5Translator

    from handbook_ext.scenario.nodes import handbook_scenario


@form_part("visit")
def visit_scenario(self: HTML5Translator, node: handbook_scenario) -> None:
    """Open the element, and what readers without scripts get."""
    attributes: dict[str, Any] = {
        "data-words": json.dumps(scenario_words(), ensure_ascii=False),
        "data-checks": json.dumps(check_words(), ensure_ascii=False),
        "data-known": json.dumps(known(self), ensure_ascii=False),
        "data-keeps-nothing": "",
    }
    if mail := mail_address(self.config.handbook_fault_link):
        attributes["data-mail"] = mail
    self.body.append(
        self.starttag(node, "handbook-scenario", CLASS="handbook-scenario", **attributes)
    )
    if node["checks"]:
        self.body.append(data_script(node["checks"]))
    self.body.append('<div class="handbook-scenario-plain">\n')


def mail_address(link: str) -> str:
    """Return the address that a link opens a mail to; empty for a link to anything else.

    >>> mail_address("mailto:post%40fjell.no?subject=Feil"), mail_address("https://fjell.no")
    ('post@fjell.no', '')
    """
    scheme, _colon, rest = link.partition(":")
    return unquote(rest.partition("?")[0]) if scheme.lower() == "mailto" else ""


def guide_address(self: HTML5Translator, guide: tuple[str, str] | None) -> str:
    """Return the address of the page that shows how to make an incident unrecognisable; empty for none."""
    if guide is None:
        return ""
    page, anchor = guide
    address = self.builder.get_relative_uri(self.builder.current_docname, page)
    return f"{address}#{anchor}" if anchor else address


def known(self: HTML5Translator) -> dict[str, Any]:
    """Return what the handbook has: language, roles, hosts, and rules with their titles and addresses.

    What is written is in the author's language, also in a translated edition.
    """
    domain = HandbookDomain.of(self.builder.env)
    rules = domain.rules
    page = self.builder.current_docname
    config = self.config
    roles = list(config.handbook_roles)
    return {
        "language": domain.edition.source or str(config.language),
        "roles": roles,
        "hosts": [host.lower() for host in config.handbook_mail_hosts],
        "rules": {
            slug: [role for role in roles if rule.binds([role])] for slug, rule in rules.items()
        },
        "titles": {slug: rule.title for slug, rule in rules.items()},
        "addresses": {
            slug: f"{self.builder.get_relative_uri(page, rule.docname)}#{rule.anchor}"
            for slug, rule in rules.items()
        },
    }


@form_part("depart")
def depart_scenario(self: HTML5Translator, node: handbook_scenario) -> None:
    """Print the form, the buttons and the place of the living question, and close the element."""
    rules = {slug: rule.title for slug, rule in HandbookDomain.of(self.builder.env).rules.items()}
    own = frame_labels()
    frame = {
        "rule": Control("rule", "choice", own["rule"], words=rules),
        "id": Control("id", "line", own["id"], optional=True),
        "roles": Control("roles", "words", own["roles"], words=self.config.handbook_roles),
        "work": Control(
            "work",
            "words",
            own["work"],
            words=self.config.handbook_work,
            optional=True,
            is_folded=True,
        ),
        "rules": Control(
            "rules", "words", own["rules"], words=rules, optional=True, is_folded=True
        ),
        "situation": Control("situation", "text", own["situation"], lines=6),
        "discuss": Control("discuss", "text", own["discuss"], optional=True),
    }
    self.body.append("</div>\n")
    self.body.append(
        render(
            "scenario/templates/scenario.html",
            level=min(self.section_level + 1, 6),
            frame=frame,
            purposes={name: kind.purpose() for name, kind in TYPES.items()},
            own=type_controls(rules),
            mail=mail_address(self.config.handbook_fault_link),
            guide=guide_address(self, node["guide"]),
            swaps=swaps(),
        )
    )
    self.body.append("</handbook-scenario>\n")

"""Faults in ``conf.py``, found before any page is read."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from handbook_ext.config import OPTIONS
from handbook_ext.config.conf_file import ConfFile
from handbook_ext.config.defaults import can_build_notebooks
from handbook_ext.config.look import LOOKS
from handbook_ext.dates import DATE, date_of
from handbook_ext.errors import AuthorError, Fault
from handbook_ext.locale import _
from handbook_ext.locale.known import CODE
from handbook_ext.locale.suggestion import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.config import Config

    from handbook_ext.config.shapes import Wrong

PREFIX = "handbook_"
LIKENESS = 0.9  # of a name to an option: «handbok_owner» is taken for one
READ_BY_PAGES = frozenset(option.name for option in OPTIONS if option.rebuild == "env")


def check_options(app: Sphinx, config: Config) -> None:
    """Note the faults of the options, and make their values safe to use.

    A value of the wrong type is replaced by the default; one with a wrong part keeps the rest.
    """
    conf = ConfFile(app.confdir)
    faults = [
        *unknown_names(conf, config),
        *wrong_values(conf, config),
        *wrong_days(conf, config),
        *unheeded(conf, config),
        *impossible(conf, config),
        *no_code(conf, config),
    ]
    config.handbook_faults = tuple(sorted(faults))
    config.handbook_misleads = any(fault_of_pages(config, name) for name in READ_BY_PAGES) or any(
        undated(config)
    )
    for option in OPTIONS:
        value = config[option.name]
        if any(not wrong.steps for wrong in option.shape.wrong(value)):
            given = option.default
            config[option.name] = given(config) if callable(given) else given
        else:
            config[option.name] = option.shape.mended(value)
    config["handbook_lite"] = config.handbook_lite and can_build_notebooks()


def fault_of_pages(config: Config, name: str) -> bool:
    """Tell whether an option that pages depend on is wrong: the pages would then seem wrong too."""
    shape = next(option.shape for option in OPTIONS if option.name == name)
    return any(True for _wrong in shape.wrong(config[name]))


def wrong_values(conf: ConfFile, config: Config) -> Iterator[Fault]:
    """Yield a fault for each value, or part of a value, of the wrong type."""
    for option in OPTIONS:
        for wrong in option.shape.wrong(config[option.name]):
            place = conf.place(option.name, wrong.steps, of_key=wrong.of_key)
            named, wanted = called(option.name, wrong), wrong.wanted
            if wrong.of_key and isinstance(wrong.got, str):  # its words are in the name
                fault = _("{name} skal være {wanted}.").format(name=named, wanted=wanted)
            else:
                quoted = _("«{words}»").format(words=wrong.got) if wrong.quoted else ""
                fault = _("{name} skal være {wanted}, men er {got}.").format(
                    name=named, wanted=wanted, got=quoted or kind_of(wrong.got)
                )
            yield Fault(place, f"{fault} {wrong.remedy}", "config")


def wrong_days(conf: ConfFile, config: Config) -> Iterator[Fault]:
    """Yield a fault for each approval whose day is none or has not been, or that names nobody."""
    name, approvals = "handbook_approvals", config.handbook_approvals
    for key in approvals if isinstance(approvals, dict) else ():
        if not isinstance(key, str):
            continue
        place = conf.place(name, (key,), of_key=True)
        try:
            date_of(name, key, place, past=True)
        except AuthorError as error:
            yield Fault.of(error, "config")
            continue
        if isinstance(approvals[key], str) and not approvals[key].strip():
            fault = _("Vedtaket «{key}» i handbook_approvals sier ikke hvem som vedtok.").format(
                key=key
            )
            yield Fault(conf.place(name, (key,)), f"{fault} {_('Skriv hvem det var.')}", "config")


def undated(config: Config) -> Iterator[str]:
    """Yield the keys of approvals that are no dates: each rule that rests on one would seem wrong."""
    approvals = config.handbook_approvals
    for key in approvals if isinstance(approvals, dict) else ():
        if isinstance(key, str) and not re.fullmatch(DATE, key):
            yield key


def unknown_names(conf: ConfFile, config: Config) -> Iterator[Fault]:
    """Yield a fault for each ``handbook_…`` name that is not an option, and for what is nearly one."""
    known = [option.name for option in OPTIONS]
    for name in conf.values:
        is_near = bool(get_close_matches(name, known, 1, LIKENESS)) and name not in config
        if name not in known and (name.startswith(PREFIX) or is_near):
            fault = _("Innstillingen «{name}» finnes ikke.").format(name=name)
            remedy = did_you_mean(name, known, _("Ta den bort, eller gi den et annet navn."))
            yield Fault(conf.place(name), f"{fault} {remedy}", "config")


def unheeded(conf: ConfFile, config: Config) -> Iterator[Fault]:
    """Yield a fault for each option that asks for something that the handbook's look leaves out."""
    for option in OPTIONS if config.handbook_look == LOOKS[0] else ():
        if option.only_site and option.name in conf.values and config[option.name]:
            fault = _("{name} virker bare når hele nettstedet er håndbokas.").format(
                name=option.name
            )
            remedy = _('Skriv handbook_look = "site", eller ta den bort.')
            yield Fault(conf.place(option.name), f"{fault} {remedy}", "config")


def impossible(conf: ConfFile, config: Config) -> Iterator[Fault]:
    """Yield a fault where notebooks are asked for and the packages that make them are missing."""
    if config.handbook_lite is True and not can_build_notebooks():
        fault = _("handbook_lite er på, men pakkene som lager notatbøkene, er ikke installert.")
        remedy = _("Kjør: pip install 'handbook-ext[lite]'")
        yield Fault(conf.place("handbook_lite"), f"{fault} {remedy}", "config")


def no_code(conf: ConfFile, config: Config) -> Iterator[Fault]:
    """Yield a fault for a language by its name instead of its code: nothing would be in it."""
    language = config.language
    if isinstance(language, str) and not CODE.fullmatch(language):
        fault = _("«{language}» er ingen språkkode.").format(language=language)
        remedy = _("Skriv nb_NO for bokmål, nn_NO for nynorsk eller en for engelsk.")
        yield Fault(conf.place("language"), f"{fault} {remedy}", "config")


def called(name: str, wrong: Wrong) -> str:
    """Return a part of a value as ``conf.py`` would address it.

    >>> from handbook_ext.config.shapes import Wrong
    >>> called("handbook_print", Wrong((2, "seed"), "", 1, ""))
    'handbook_print[2]["seed"]'
    """
    steps = [f'"{step}"' if isinstance(step, str) else repr(step) for step in wrong.steps]
    if wrong.of_key:
        return _("Nøkkelen {key} i {name}").format(key=steps[-1], name=name)
    return name + "".join(f"[{step}]" for step in steps)


def kind_of(value: object) -> str:
    """Return what type a value has, in plain words and in Python's."""
    if value is None or isinstance(value, bool):
        return str(value)
    words = {
        str: _("tekst"),
        int: _("tallet {value}").format(value=value),
        float: _("tallet {value}").format(value=value),
        list: _("en liste"),
        tuple: _("en liste"),
        dict: _("en ordbok"),
        set: _("en mengde"),
    }
    name = type(value).__name__
    return f"{words[type(value)]} ({name})" if type(value) in words else name


def setup(app: Sphinx) -> None:
    """Check once Sphinx has read ``conf.py``, before any other part uses the values."""
    app.connect("config-inited", check_options, priority=100)

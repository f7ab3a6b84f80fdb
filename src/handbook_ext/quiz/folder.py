"""The paths of quiz files: the handbook's own, and those of packs that it has no own file in place of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.pack.chosen import packs_of, taken_of
from handbook_ext.source.files import is_there, real_path

if TYPE_CHECKING:
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment

    from handbook_ext.pack.model import Pack


def quiz_folder(env: BuildEnvironment) -> Path:
    """Return the folder that ``handbook_quiz_dir`` names."""
    return real_path(Path(env.srcdir, env.config.handbook_quiz_dir))


def quiz_path(env: BuildEnvironment, slug: str) -> Path:
    """Return the path of the handbook's own quiz file for a rule; it need not exist."""
    return quiz_folder(env) / f"{slug}.yaml"


def own_quizzes(env: BuildEnvironment) -> list[Path]:
    """Return the handbook's own quiz files."""
    return sorted(quiz_folder(env).glob("*.yaml"))


def pack_with(config: Config, slug: str) -> Pack | None:
    """Return the pack that the quiz of a rule is taken from, or ``None``."""
    return next((pack for pack in packs_of(config) if slug in taken_of(pack, config)), None)


def quiz_file(env: BuildEnvironment, slug: str) -> Path:
    """Return the file that a rule's quiz is read from: the handbook's own, else that of a pack.

    Where neither has one, it is the path that the own file would have.
    """
    own = quiz_path(env, slug)
    pack = None if is_there(own) else pack_with(env.config, slug)
    return own if pack is None else pack.quizzes[slug]


def quiz_files(env: BuildEnvironment) -> list[Path]:
    """Return the file of each quiz in the handbook, sorted by the names of their rules."""
    config = env.config
    taken = {
        slug: path for pack in packs_of(config) for slug, path in taken_of(pack, config).items()
    }
    own = {path.stem: path for path in own_quizzes(env)}
    return [path for _slug, path in sorted((taken | own).items())]

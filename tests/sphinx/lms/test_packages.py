"""Packages for learning platforms: whole in themselves, under names that every platform takes."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
import zipfile
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup

from handbook_ext.lms.package import packages_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sphinx.small_handbook import Handbook

SCORM = {"handbook_lms": ["scorm"]}
CP = "{http://www.imsproject.org/xsd/imscp_rootv1p1p2}"
ADL = "{http://www.adlnet.org/xsd/adlcp_rootv1p2}"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)
PICTURE = "# Vær tydelig på rollen\n\n```{image} blå_fugl.png\n:alt: En blå fugl\n```\n"


@pytest.fixture(scope="module")
def made(shared: Handbook) -> Path:
    shared.write("docs/egentest.md", "# Egentest på sjøen\n\n:::{selftest} mandat\n:::\n")
    shared.list_pages("egentest")
    shared.folder.joinpath("docs/blå_fugl.png").write_bytes(PNG)
    shared.change("docs/rolle.md", "# Vær tydelig på rollen\n", PICTURE)
    app = shared.build("lms", confoverrides=SCORM)
    assert app.warning.getvalue() == ""
    return app.outdir


def files_of(archive: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(archive) as files:
        return {name: files.read(name) for name in files.namelist()}


def manifest_of(archive: Path) -> ET.Element:
    return ET.fromstring(files_of(archive)["imsmanifest.xml"])


def page_of(archive: Path) -> BeautifulSoup:
    return BeautifulSoup(files_of(archive)["index.html"], "html.parser")


def test_there_is_one_for_each_rule_and_each_self_check_and_nothing_else(made: Path) -> None:
    assert sorted(path.name for path in made.iterdir()) == [
        "egentest.scorm.zip",
        "rolle.scorm.zip",
        "taushetsplikt.scorm.zip",
    ]


def test_the_manifest_comes_first_and_names_every_file(made: Path) -> None:
    for archive in made.iterdir():
        names = list(files_of(archive))
        assert names[:2] == ["imsmanifest.xml", "index.html"]
        listed = [file.get("href") for file in manifest_of(archive).iter(f"{CP}file")]
        assert listed == names[1:]


def test_all_names_and_ids_are_of_signs_that_every_platform_takes(made: Path) -> None:
    for archive in made.iterdir():
        assert all(re.fullmatch(r"[A-Za-z0-9_./-]+", name) for name in files_of(archive))
        ids = [each.get("identifier") for each in manifest_of(archive).iter()]
        assert all(re.fullmatch(r"[A-Za-z0-9_.-]{1,255}", name) for name in ids if name)
    assert files_of(made / "rolle.scorm.zip")["_files/bla-fugl.png"] == PNG
    picture = page_of(made / "rolle.scorm.zip").select("img")[0]
    assert picture["src"] == "_files/bla-fugl.png"


def test_what_a_page_loads_is_in_its_package(made: Path) -> None:
    for archive in made.iterdir():
        files, page = files_of(archive), page_of(archive)
        loaded = [
            str(element.get("href") or element["src"])
            for element in page.select("link[href], script[src], img[src]")
        ]
        assert loaded
        assert set(loaded) <= files.keys()
        for name in [name for name in files if name.endswith(".css")]:
            for target in re.findall(r"url\(['\"]?(?!data:)([^'\")]+)", files[name].decode()):
                assert "_static/" + target.removeprefix("./") in files, target
        asked_later = ("handbook-kernel.js", "handbook-worker.js", "micropython.wasm")
        assert {f"_static/{name}" for name in asked_later} <= files.keys()


def test_no_package_leads_or_reaches_out_unsaid(made: Path) -> None:
    for archive in made.iterdir():
        page = page_of(archive)
        for link in page.select("a[href]"):
            parts = urlsplit(str(link["href"]))
            assert parts.path == "" or "handbook-leaves" in link["class"], link
            if not parts.path:
                assert page.find(id=parts.fragment), link
        assert page.select("iframe, object, embed, [style], script:not([src]):not([type])") == []


def test_the_same_handbook_gives_the_same_bytes(
    handbook: Handbook, shared: Handbook, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("docs/egentest.md", "docs/rolle.md", "docs/index.md"):
        handbook.write(name, shared.folder.joinpath(name).read_text(encoding="utf-8"))
    handbook.folder.joinpath("docs/blå_fugl.png").write_bytes(PNG)
    again = handbook.build("lms", confoverrides=SCORM).outdir
    for archive in made.iterdir():
        assert again.joinpath(archive.name).read_bytes() == archive.read_bytes()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    dated = handbook.build("lms", confoverrides=SCORM).outdir
    with zipfile.ZipFile(dated / "rolle.scorm.zip") as files:
        assert {entry.date_time[:3] for entry in files.infolist()} == {(2026, 1, 1)}


def test_the_mark_to_reach_is_in_the_manifest_only_where_the_platform_gets_the_points(
    handbook: Handbook,
) -> None:
    found = {}
    for report in ("results", "score", "completion"):
        wanted = {**SCORM, "handbook_lms_report": report, "handbook_lms_mastery": 70}
        made = handbook.build("lms", confoverrides=wanted).outdir
        mark = manifest_of(made / "rolle.scorm.zip").find(f".//{ADL}masteryscore")
        found[report] = None if mark is None else mark.text
    assert found == {"results": None, "score": "70", "completion": None}


def test_a_page_lists_the_packages_that_lie_beside_it_with_their_sizes(handbook: Handbook) -> None:
    handbook.change("docs/rad.md", "# ", ":::{packages}\n:::\n\n# ")
    handbook.write("docs/rad.md", "# Råd\n\n:::{packages}\n:::\n")
    before = handbook.build(confoverrides=SCORM)
    assert "rolle.scorm.zip" in before.status.getvalue()
    assert "scorm.zip" not in before.outdir.joinpath("rad.html").read_text(encoding="utf-8")
    folder = before.outdir / "lms"
    folder.mkdir(exist_ok=True)
    (archive, *_others) = packages_of(before.env)
    folder.joinpath(archive.file).write_bytes(b"x" * 660_123)
    after = handbook.build(confoverrides=SCORM)
    page = BeautifulSoup(after.outdir.joinpath("rad.html").read_bytes(), "html.parser")
    (line,) = page.select(".handbook-downloads li")
    assert line.get_text(strip=True) == "Vær tydelig på rollen(SCORM 1.2, 661 kB)"
    assert line.select("a")[0]["href"] == f"lms/{archive.file}"


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("handbook_lms_report", "alt", "en av disse: results, score, completion"),
        ("handbook_lms_mastery", 101, "et helt tall fra 0 til 100"),
    ],
)
def test_a_wrong_option_is_reported_with_what_it_may_be(
    handbook: Handbook, option: str, value: object, words: str
) -> None:
    conf = handbook.folder.joinpath("docs/conf.py").read_text(encoding="utf-8")
    handbook.write("docs/conf.py", f"{conf}\n{option} = {value!r}\n")
    (warning,) = handbook.warnings()
    assert f"{option} skal være {words}" in warning


def test_a_package_offers_no_other_view_of_its_questions(handbook: Handbook) -> None:
    handbook.write("docs/skjema.md", "# Skjema\n\n:::{scenario}\n:::\n")
    handbook.list_pages("skjema")
    site = handbook.build().outdir.joinpath("rolle.html").read_text(encoding="utf-8")
    page = page_of(handbook.build("lms", confoverrides=SCORM).outdir / "rolle.scorm.zip")
    assert "data-edit" in site
    assert page.select("[data-edit]") == []


def test_a_second_build_writes_no_package_and_a_changed_question_only_its_own(
    handbook: Handbook,
) -> None:
    folder = handbook.build("lms", confoverrides=SCORM).outdir
    pages = handbook.folder / "docs/_build/doctrees/lms-pages"

    def written() -> dict[str, int]:
        made = [*folder.glob("*.zip"), *pages.glob("*.html")]
        return {path.name: path.stat().st_mtime_ns for path in made}

    first = written()
    assert {"rolle.html", "rolle.scorm.zip", "taushetsplikt.html"} <= set(first)
    handbook.build("lms", confoverrides=SCORM)
    assert written() == first
    handbook.change("quizzes/rolle.yaml", "Da vet låneren", "Da skjønner låneren")
    handbook.build("lms", confoverrides=SCORM)
    now = written()
    assert {name for name in now if now[name] != first[name]} == {"rolle.html", "rolle.scorm.zip"}
    folder.joinpath("taushetsplikt.scorm.zip").unlink()
    handbook.build("lms", confoverrides=SCORM)
    assert folder.joinpath("taushetsplikt.scorm.zip").is_file()

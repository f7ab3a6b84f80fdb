"""The kernel's package in a real browser, on a JupyterLite site built without Sphinx."""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.kernel_package.conftest import CSV, PACKAGE
from tests.browser.kernel_package.notebook import RUN, Notebook, outputs, prompt
from tests.browser.tabs import Tabs

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Locator

    from tests.browser.quiz_page import OpenPage

GIVE = """
async (name) => {
  const container = globalThis._JUPYTERLAB[name];
  container.init({});
  return (await container.get("./extension"))();
}
"""


def test_the_launcher_offers_the_kernel_and_that_of_a_handbook_beside_it(
    open_page: OpenPage, lite_address: str
) -> None:
    page = open_page(f"{lite_address}/lab/index.html")
    cards = page.locator(".jp-LauncherCard[data-category=Notebook] .jp-LauncherCard-label")
    expect(cards).to_have_text(["MicroPython", "MicroPython (handbook)"], timeout=60_000)


def test_nothing_of_the_handbook_is_in_the_package(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        scripts = [name for name in archive.namelist() if name.endswith(".js")]
        assert len(scripts) == 2
        for name in scripts:
            assert b"handbook" not in archive.read(name)


def test_in_jupyterlab_with_a_server_the_extension_adds_nothing_and_does_not_fail(
    open_page: OpenPage, lite: Path, lite_address: str
) -> None:
    [script] = lite.glob("extensions/jupyterlite-micropython-kernel/static/jupyterlite-*.js")
    page = open_page(f"{lite_address}/extensions/jupyterlite-micropython-kernel/package.json")
    page.add_script_tag(url=f"{lite_address}/{script.relative_to(lite).as_posix()}")
    assert page.evaluate(GIVE, "jupyterlite-micropython-kernel") == []


def test_a_cell_shows_what_it_prints_and_then_the_value_of_its_last_expression(
    opened: Notebook,
) -> None:
    shown = opened.run(
        "total = 3\nfor name in ['Åse', 'Kari']:\n    print('Hei,', name)\ntotal + 4"
    )
    expect(shown).to_have_text(["Hei, Åse\nHei, Kari\n", "7"])


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("a = 2; a * 21", ["42"]),
        ("'a;b'", ["'a;b'"]),
        ("sorted(\n    [3, 1],\n)", ["[1, 3]"]),
        ("'æ\\u00f8'", ["'æø'"]),
        ("b = 1", []),
        ("None", []),
    ],
)
def test_the_last_expression_is_found_wherever_it_is(
    opened: Notebook, code: str, value: list[str]
) -> None:
    expect(opened.run(code)).to_have_text(value)


def test_an_error_says_which_line_of_which_cell_and_names_from_before_it_stay(
    opened: Notebook,
) -> None:
    opened.run("kept = 5")
    cell = opened.start("def share(parts):\n    return 1 / parts\n\nshare(0)")
    shown = cell.locator(".jp-OutputArea-output")
    expect(shown).to_contain_text("line 4, in <module>")
    expect(shown).to_contain_text("line 2, in share\nZeroDivisionError")
    expect(shown).not_to_contain_text("micropython_kernel")
    expect(opened.run("kept")).to_have_text(["5"])


def test_input_is_refused_in_plain_words(opened: Notebook) -> None:
    shown = opened.run("name = input('Who? ')")
    expect(shown).to_contain_text("input() cannot ask anything in this kernel.")
    expect(shown).to_contain_text("Write the value in the cell instead.")


def test_a_value_is_shown_in_the_richest_form_it_has(opened: Notebook) -> None:
    html = opened.run(
        "class Table:\n    def _repr_html_(self):\n"
        "        return '<table><tr><td>cell</td></tr></table>'\n\nTable()"
    )
    expect(html.locator("td")).to_have_text("cell")
    drawing = opened.run(
        "class Dot:\n    def _repr_svg_(self):\n"
        '        return \'<svg xmlns="http://www.w3.org/2000/svg" width="9"/>\'\n\nDot()'
    )
    expect(drawing.locator("img[src^='data:image/svg']")).to_be_visible()


def test_what_notebooks_import_from_ipython_is_there(opened: Notebook) -> None:
    shown = opened.run(
        "from IPython.display import HTML, Markdown, display\n"
        "display(HTML('<mark>marked</mark>'))\nMarkdown('Some *words*.')"
    )
    expect(shown.locator("mark")).to_have_text("marked")
    expect(shown.locator("em")).to_have_text("words")


def test_what_was_shown_can_be_replaced_and_removed(opened: Notebook) -> None:
    first = opened.run("display('one', display_id='place')")
    expect(first).to_have_text(["'one'"])
    shown = opened.run(
        "from IPython.display import clear_output, update_display\n"
        "update_display('two', display_id='place')\n"
        "print('gone')\nclear_output()\nprint('left')"
    )
    expect(shown).to_have_text(["left\n"])
    expect(first).to_have_text(["'two'"])


def test_a_file_beside_the_notebook_is_read_line_by_line(opened: Notebook) -> None:
    shown = opened.run(
        "with open('data.csv') as file:\n    for line in file:\n        print(line, end='')"
    )
    expect(shown).to_have_text([CSV])


def test_the_example_of_the_readme_shows_what_it_says(opened: Notebook) -> None:
    readme = PACKAGE.joinpath("README.md").read_text(encoding="utf-8")
    code, shown = re.findall(r"^```(?:python|text)\n(.+?)\n```$", readme, re.DOTALL | re.MULTILINE)
    expect(opened.run(code)).to_have_text([shown])


def test_a_module_beside_the_notebook_is_imported(opened: Notebook) -> None:
    expect(opened.run("import greetings\ngreetings.greet('Kari')")).to_have_text(["'Hei, Kari'"])


def test_a_file_that_is_not_there_is_reported_in_words(opened: Notebook) -> None:
    expect(opened.run("open('missing.csv')")).to_contain_text(
        "OSError: [Errno 44] no such file or folder"
    )


def test_without_a_service_worker_cells_run_and_files_are_said_to_be_missing(
    browser: Browser, lite_address: str
) -> None:
    tabs = Tabs(browser)
    url = f"{lite_address}/notebooks/index.html?path=course/start.ipynb"
    notebook = Notebook(tabs.open(url, may_fail="undefined", service_workers="block"))
    expect(notebook.run("1 + 1")).to_have_text(["2"])
    expect(notebook.run("open('data.csv')")).to_contain_text("no such file or folder")
    tabs.close()


def test_tab_completes_names_and_attributes(opened: Notebook) -> None:
    opened.run(
        "class Person:\n    surname = 'Li'\n    def greet(self):\n        pass\n\nperson = Person()"
    )
    cell = opened.write("person.gre")
    opened.page.keyboard.press("Tab")
    offered = opened.page.locator(".jp-Completer-item")
    expect(offered).to_have_text(["greet"])
    opened.page.keyboard.press("Enter")
    expect(cell.locator(".cm-content")).to_have_text("person.greet")
    opened.page.keyboard.insert_text("; per")
    opened.page.keyboard.press("Tab")
    expect(offered).to_have_text(["person"])
    opened.page.keyboard.press("Escape")
    empty(opened, cell)


def test_shift_tab_shows_the_definition_and_docstring_of_a_function(opened: Notebook) -> None:
    opened.run(
        'def area(width, height=1):\n    """Return the area of a field."""\n    return width * height'
    )
    cell = opened.write("area(")
    opened.page.keyboard.press("Shift+Tab")
    shown = opened.page.locator(".jp-Tooltip-content")
    expect(shown).to_contain_text("def area(width, height=1):")
    expect(shown).to_contain_text("Return the area of a field.")
    expect(shown).to_contain_text("Type: function")
    opened.page.keyboard.press("Escape")
    empty(opened, cell)


def test_shift_tab_shows_the_value_of_a_name(opened: Notebook) -> None:
    opened.run("numbers = [1, 2, 3]")
    cell = opened.write("numbers")
    opened.page.keyboard.press("Shift+Tab")
    expect(opened.page.locator(".jp-Tooltip-content")).to_contain_text("Value: [1, 2, 3]")
    opened.page.keyboard.press("Escape")
    empty(opened, cell)


def test_interrupting_stops_an_endless_loop_names_are_gone_and_files_that_were_written_are_there(
    opened: Notebook,
) -> None:
    opened.run("before = 1\nwith open('notes.txt', 'w') as file:\n    file.write('written here')")
    endless = opened.start("print('on it')\nwhile True:\n    pass")
    waiting = opened.start("print('never run')")
    expect(outputs(endless).first).to_have_text("on it\n")
    opened.page.get_by_role("button", name="Interrupt the kernel").click()
    expect(prompt(endless)).to_have_text(RUN)
    expect(outputs(endless).last).to_contain_text("KeyboardInterrupt: The cell was stopped")
    expect(outputs(endless).last).to_contain_text("names from earlier cells are gone")
    expect(outputs(waiting)).not_to_contain_text("never run")
    expect(opened.run("1 + 1")).to_have_text(["2"])
    expect(opened.run("before")).to_contain_text("NameError")
    expect(opened.run("open('notes.txt').read()")).to_have_text(["'written here'"])


def test_interrupting_an_idle_kernel_keeps_its_names(opened: Notebook) -> None:
    opened.run("kept = 'still here'")
    opened.page.get_by_role("button", name="Interrupt the kernel").click()
    expect(opened.run("kept")).to_have_text(["'still here'"])


def empty(opened: Notebook, cell: Locator) -> None:
    """Leave the last cell empty again."""
    cell.locator(".cm-content").click()
    opened.page.keyboard.press("Control+A")
    opened.page.keyboard.press("Delete")
    expect(cell.locator(".cm-content")).to_have_text("")

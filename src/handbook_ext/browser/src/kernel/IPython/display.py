"""``from IPython.display import display, HTML``: the part of it that needs no other package."""

from micropython_kernel.cells.display import clear_output, display, update_display

JPEG = b"\xff\xd8"
"""What files of this kind begin with."""


class Shown:
    """Text or bytes that are shown as what they are, rather than as a string."""

    mode = "r"

    def __init__(self, data: object = None, filename: "str | None" = None) -> None:
        if filename is not None:
            with open(filename, self.mode) as file:
                data = file.read()
        self.data = data

    def __repr__(self) -> str:
        return "<" + type(self).__name__ + ">"


class HTML(Shown):
    """HTML."""

    def _repr_html_(self) -> object:
        return self.data


class Markdown(Shown):
    """Markdown."""

    def _repr_markdown_(self) -> object:
        return self.data


class SVG(Shown):
    """A drawing."""

    def _repr_svg_(self) -> object:
        return self.data


class Latex(Shown):
    """A formula."""

    def _repr_latex_(self) -> object:
        return self.data


class JSON(Shown):
    """Plain data."""

    def _repr_json_(self) -> object:
        return self.data


class Image(Shown):
    """A picture in PNG or JPEG."""

    mode = "rb"

    def _repr_png_(self) -> object:
        return None if self.data.startswith(JPEG) else self.data

    def _repr_jpeg_(self) -> object:
        return self.data if self.data.startswith(JPEG) else None

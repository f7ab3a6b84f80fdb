"""A kernel for JupyterLite that runs MicroPython; all of it is in the JupyterLab extension."""

__version__ = "0.1.0"

"""So that notebooks written for Jupyter's own Python find what they import first."""

"""What ``conf.py`` says: the shape of each value, its place in the file, and what is wrong."""

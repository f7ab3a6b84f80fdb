"""What readers come to do, from where they begin to where they are done, and how long that takes."""

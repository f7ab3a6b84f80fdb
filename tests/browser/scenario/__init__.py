"""The form that makes a question of what has happened."""

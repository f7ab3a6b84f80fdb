"""What example drafts have taught the look, and the file of it."""

"""What a page of the handbook adds to the kernel: questions are answered over a comm."""

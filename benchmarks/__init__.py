"""What is measured and how; results are printed, and no test asserts a time."""

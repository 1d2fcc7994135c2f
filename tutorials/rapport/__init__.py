"""What was found, said to people and to programs."""

"""What sets the project up and runs its checks; standard library only."""

"""What the portal decides, without Flask: each function takes the database session and the sandbox's world."""

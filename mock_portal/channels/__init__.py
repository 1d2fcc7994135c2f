"""What leaves the portal by another way than a screen: mail, letter and PDF."""

"""What leaves the portal by another way than a screen: mail and PDF."""

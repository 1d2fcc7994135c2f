"""The steps of a tutorial, carried out in a browser on a fresh sandbox of the mock portal."""

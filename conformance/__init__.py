"""The bench: what reads the features, runs them against a portal and reports."""

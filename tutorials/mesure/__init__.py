"""How well the checker does on tutorials whose verdicts are known."""

"""What a sentence says: labels and things it acts on, sizes and delays, order, obligation, and what it is about."""

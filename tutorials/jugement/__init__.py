"""Claims judged by the facts: one verdict each, with its evidence; a sentence has the worst of its claims."""

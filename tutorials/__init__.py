"""The tutorial checker: does a step-by-step still match the portal?

It reads a tutorial in French prose, understands its steps and claims, and judges each of them by the features and their
registers, of every edition. Nothing imports this package.
"""

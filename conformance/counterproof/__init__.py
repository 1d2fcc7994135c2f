"""The counter-proof: a suite shows that it would notice, by running itself against a portal that departs.

Deviations are derived from the features and from the portal's rules, never listed by hand. Each is applied between
the portal and the suite (or through the sandbox's rules), and must be contradicted by an assertion that names the
statement it touches.
"""

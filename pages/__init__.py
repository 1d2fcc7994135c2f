"""How a screen is read and driven: one class a screen, components for shared parts, identity as data.

Pages know Playwright and nothing else of the project: neither steps, nor personas, nor the control API.
"""

#!/usr/bin/env python3
"""Set the project up: `python3 scripts/setup.py` (Windows: `py scripts\\setup.py`).

Written so that an old Python 3 can still read it: it then looks for a newer one, or says what is missing.
The work is in `scripts/environment.py`.
"""

import os
import shutil
import subprocess
import sys

MINIMUM = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")


def main() -> int:
    """Prepare the environment; 0, or 4 when this machine cannot."""
    if sys.version_info < MINIMUM:
        return run_with_a_newer_python()
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    from scripts import environment

    return environment.main(sys.argv[1:])


def run_with_a_newer_python() -> int:
    """Hand over to the first recent Python of the PATH that runs; 4 and one message when there is none."""
    for name in NEWER:
        found = shutil.which(name)
        if found and subprocess.call([found, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            return subprocess.call([found, *sys.argv])
    present = ".".join(str(number) for number in sys.version_info[:3])
    sys.stderr.write(
        f"Python 3.11 ou plus récent est nécessaire ; celui-ci est Python {present} ({sys.executable}).\n"
        "Installez-en un (https://www.python.org/downloads/), puis : make PYTHON=/chemin/vers/python3.12 …\n"
    )
    return 4


if __name__ == "__main__":
    sys.exit(main())

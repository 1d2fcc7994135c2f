"""`python -m tutorials`."""

import sys

from tutorials.ligne_de_commande import main

sys.exit(main())

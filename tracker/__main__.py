"""`python -m tracker`: the command line without the installed script."""

import sys

from tracker.cli import main

if __name__ == "__main__":
    sys.exit(main())

"""What the packaged program starts with: the command line, and nothing of this folder."""

import sys

from gcdesk.__main__ import main

if __name__ == "__main__":
    sys.exit(main())

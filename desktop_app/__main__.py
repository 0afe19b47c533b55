"""Parse the command line, start the window or the command."""

import sys

from desktop_app.app import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

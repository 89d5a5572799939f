# One clear sentence when Python is missing, too old, or cannot make a virtual environment.
python=$1
if ! command -v "$python" >/dev/null 2>&1; then
  echo "Attendu needs Python 3.11 or later, and « $python » was not found: install it, or run make PYTHON=/path/to/python3." >&2
  exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
  echo "Attendu needs Python 3.11 or later; « $python » is $("$python" -V 2>&1): run make PYTHON=python3.11 once it is installed." >&2
  exit 1
fi
if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
  echo "« $python » cannot make a virtual environment: install its venv package (on Debian and Ubuntu: apt install python3-venv)." >&2
  exit 1
fi

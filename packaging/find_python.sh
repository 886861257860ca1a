# Read by `start` and `check`: sets $python to a Python that gcdesk runs on, or says that there is none.
# The upper bound is that of the Qt libraries in packaging/locks.

python=
for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
    if "$candidate" -E -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null; then
        python=$candidate
        break
    fi
done

if [ -z "$python" ]; then
    echo "gcdesk needs Python 3.11, 3.12, 3.13 or 3.14, and found none of them on this computer." >&2
    echo "On Debian or Ubuntu, type:  sudo apt-get install python3" >&2
    exit 1
fi

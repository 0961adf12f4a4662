"""Prints each entry's name, size and SHA-256, as Python's zipfile reads it."""
import hashlib
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    broken = archive.testzip()
    if broken:
        sys.exit(f"broken: {broken}")
    for name in archive.namelist():
        content = archive.read(name)
        print(name, len(content), hashlib.sha256(content).hexdigest())

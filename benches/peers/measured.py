"""Runs a program and says what it took: wall seconds, CPU seconds and peak MiB of memory, as the last
line of the standard output. One instrument for every program that is compared.

usage: measured.py PROGRAM [ARGUMENT…]
"""

import os
import subprocess
import sys
import time

start = time.perf_counter()
program = subprocess.Popen(sys.argv[1:])
_, status, usage = os.wait4(program.pid, 0)
wall = time.perf_counter() - start
# Linux counts in KiB, macOS in bytes.
unit = 1024 * 1024 if sys.platform == "darwin" else 1024
sys.stdout.flush()
print(f"{wall:.4f} {usage.ru_utime + usage.ru_stime:.4f} {usage.ru_maxrss / unit:.1f}")
sys.exit(os.waitstatus_to_exitcode(status))

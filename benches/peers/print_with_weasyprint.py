"""Prints pages with WeasyPrint, as PDF/UA-1: `print_with_weasyprint.py PAGE.html…`.

Tells the median milliseconds a page and the peak memory in MiB. The first page is made twice: once
before the clock starts, so that fonts are loaded.
"""

import resource
import statistics
import sys
import time

import weasyprint


def printed(page: str) -> float:
    start = time.perf_counter()
    weasyprint.HTML(page).write_pdf(pdf_variant="pdf/ua-1")
    return (time.perf_counter() - start) * 1000


pages = sys.argv[1:]
printed(pages[0])
milliseconds = statistics.median(printed(page) for page in pages)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(f"{milliseconds:.1f} {memory:.0f}")

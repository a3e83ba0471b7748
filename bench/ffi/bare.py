# Nothing but Python: what a start and its memory are measured against.
from start_report import start_report

print(start_report(3))

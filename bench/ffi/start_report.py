import json
import time


def start_report(total):
    """What a program prints that has loaded the library and called add(1, 2): see start-report.ts."""
    with open("/proc/self/statm") as file:
        resident = int(file.read().split()[1]) * 4096
    return json.dumps({"sum": total, "rss": resident, "cpu": time.process_time() * 1e3})

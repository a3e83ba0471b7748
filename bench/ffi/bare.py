# Nothing but Python: what a start and its memory are measured against.
import json

from resident import resident_bytes

print(json.dumps({"sum": 3, "rss": resident_bytes()}))

import gc
import time

CALLS = 2000
ROUNDS = 25


def time_rows(rows):
    """Nanoseconds per call of each function, which gets the number of calls; a list with a figure a round."""
    gc.disable()
    samples = {name: [] for name in rows}
    for turn in range(ROUNDS + 2):
        for name, function in rows.items():
            start = time.perf_counter_ns()
            function(CALLS)
            spent = (time.perf_counter_ns() - start) / CALLS
            if turn >= 2:
                samples[name].append(spent)
    return samples

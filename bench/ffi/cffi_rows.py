# calls.h through Python's CFFI in ABI mode: python3 cffi_rows.py LIBRARY HEADER start|rows -> JSON,
# nanoseconds per call, a list for each row.
import json
import re
import sys

import cffi

ffi = cffi.FFI()
header = re.sub(r"#.*", "", open(sys.argv[2]).read())
ffi.cdef(header)
lib = ffi.dlopen(sys.argv[1])


def rows():
    device = lib.device_open(1)
    buffer = ffi.new("char[4096]")
    text = b"hello, world"
    record = ffi.new("struct sample *")
    value = record[0]
    out = ffi.new("int *")
    callback = ffi.callback("int(int)", lambda value: value)
    add, read, length = lib.add, lib.device_read, lib.text_length
    name, same, string = lib.text_name, lib.text_same, ffi.string
    sample_id, sample_next, get, call_back = lib.sample_id, lib.sample_next, lib.number_get, lib.call_back

    def two_integers(n):
        for i in range(n):
            add(i, 3)

    def handle_pointer_size(n):
        for i in range(n):
            read(device, buffer, 4096)

    def text_in(n):
        for i in range(n):
            length("hello, world".encode())

    def text_out(n):
        for i in range(n):
            string(name()).decode()

    def text_both(n):
        for i in range(n):
            string(same("hello, world".encode())).decode()

    def record_pointer(n):
        for i in range(n):
            sample_id(record)

    def record_value(n):
        for i in range(n):
            sample_next(value)

    place = ffi.new("struct place *", [1, 2])[0]
    place_between = lib.place_between

    def small_values(n):
        for i in range(n):
            place_between(place, place)

    def out_parameter(n):
        for i in range(n):
            get(out)
            out[0]

    def callback_call(n):
        for i in range(n):
            call_back(callback, i)

    def field_read(n):
        for i in range(n):
            record.id

    def field_write(n):
        for i in range(n):
            record.id = i

    def open_close(n):
        for i in range(n):
            lib.device_close(lib.device_open(i))

    return {
        "two integers": two_integers,
        "handle, pointer, size": handle_pointer_size,
        "text in": text_in,
        "text out": text_out,
        "text in and out": text_both,
        "record by pointer": record_pointer,
        "record by value": record_value,
        "small records by value": small_values,
        "out parameter": out_parameter,
        "callback, called once": callback_call,
        "field read": field_read,
        "field write": field_write,
        "handle opened and closed": open_close,
    }


if sys.argv[3] == "start":
    from start_report import start_report

    print(start_report(lib.add(1, 2)))
else:
    from time_rows import time_rows

    print(json.dumps(time_rows(rows())))

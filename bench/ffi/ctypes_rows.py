# calls.h through Python's ctypes: python3 ctypes_rows.py LIBRARY start|rows -> JSON, nanoseconds per call, a
# list for each row.
import ctypes
import json
import sys

from ctypes import POINTER, byref, c_char_p, c_double, c_int, c_longlong, c_short, c_size_t, c_void_p

lib = ctypes.CDLL(sys.argv[1])
lib.add.argtypes, lib.add.restype = [c_int, c_int], c_int


class Sample(ctypes.Structure):
    _fields_ = [("id", c_int), ("value", c_double), ("flags", c_short), ("when", c_longlong)]


class Place(ctypes.Structure):
    _fields_ = [("x", c_double), ("y", c_double)]


CALLBACK = ctypes.CFUNCTYPE(c_int, c_int)


def rows():
    lib.device_open.argtypes, lib.device_open.restype = [c_int], c_void_p
    lib.device_close.argtypes, lib.device_close.restype = [c_void_p], None
    lib.device_read.argtypes, lib.device_read.restype = [c_void_p, c_void_p, c_size_t], ctypes.c_long
    lib.text_length.argtypes, lib.text_length.restype = [c_char_p], c_size_t
    lib.text_name.argtypes, lib.text_name.restype = [], c_char_p
    lib.text_same.argtypes, lib.text_same.restype = [c_char_p], c_char_p
    lib.sample_id.argtypes, lib.sample_id.restype = [POINTER(Sample)], c_int
    lib.sample_next.argtypes, lib.sample_next.restype = [Sample], Sample
    lib.place_between.argtypes, lib.place_between.restype = [Place, Place], Place
    lib.number_get.argtypes, lib.number_get.restype = [POINTER(c_int)], c_int
    lib.call_back.argtypes, lib.call_back.restype = [CALLBACK, c_int], c_int
    device = lib.device_open(1)
    buffer = ctypes.create_string_buffer(4096)
    sample, place, out = Sample(5), Place(1, 2), c_int()
    pointer, out_pointer = byref(sample), byref(out)
    callback = CALLBACK(lambda value: value)
    add, read, length, name, same = lib.add, lib.device_read, lib.text_length, lib.text_name, lib.text_same
    sample_id, sample_next, between = lib.sample_id, lib.sample_next, lib.place_between
    get, call_back, open_device, close_device = lib.number_get, lib.call_back, lib.device_open, lib.device_close

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
            name().decode()

    def text_both(n):
        for i in range(n):
            same("hello, world".encode()).decode()

    def record_pointer(n):
        for i in range(n):
            sample_id(pointer)

    def record_value(n):
        for i in range(n):
            sample_next(sample)

    def small_values(n):
        for i in range(n):
            between(place, place)

    def out_parameter(n):
        for i in range(n):
            get(out_pointer)
            out.value

    def callback_call(n):
        for i in range(n):
            call_back(callback, i)

    def open_close(n):
        for i in range(n):
            close_device(open_device(i))

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
        "handle opened and closed": open_close,
    }


if sys.argv[2] == "start":
    from start_report import start_report

    print(start_report(lib.add(1, 2)))
else:
    from time_rows import time_rows

    print(json.dumps(time_rows(rows())))

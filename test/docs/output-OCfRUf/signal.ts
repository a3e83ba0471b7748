// Made by bindgen 0.1.0 from signal.h for x86_64-linux-gnu.
// Do not edit; run: bindgen /work/w-sys/test/docs/output-OCfRUf/signal.h --lib c
import * as $ from 'koffi-bindgen/runtime/generated';

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'c',
    target: 'x86_64-linux-gnu',
    linux: ['libc.so.6'],
    darwin: ['/usr/lib/libSystem.B.dylib'],
    win32: ['ucrtbase.dll', 'msvcrt.dll'],
  });

// --- Records

/** `struct sample`, 8 bytes */
export class sample extends $.Struct<'struct sample', { left?: number; right?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct sample', 8, 4, () => ({
      left: [$.int, 0],
      right: [$.int, 4],
    }));

  /** C: `int left` */
  get left(): number {
    return this.$view.getInt32(0, true);
  }

  set left(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct sample', 'left'), true);
  }

  /** C: `int right` */
  get right(): number {
    return this.$view.getInt32(4, true);
  }

  set right(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct sample', 'right'), true);
  }

  static toC(value: $.PointerTo<sample> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sample ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sample, value, owner, name);
  }
}

// --- Not bound

// function scale (signal.h:4): inline, and not translated: it computes with long double
// function turn (signal.h:5): inline, and not translated: it computes with _Complex double
// function power (signal.h:6): inline, and not translated: Koffi has no type for unsigned __int128
// function clamp (signal.h:7): inline, and not translated: it has goto
// function vsnprintf (signal.h:8): parameter list: a va_list has a form that only the C compiler knows
// bindgen-checksum: d41ec450

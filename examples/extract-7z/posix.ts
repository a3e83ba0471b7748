// Made by bindgen 0.1.0 from examples/extract-7z/posix.h for x86_64-linux-gnu.
// Do not edit; run: bindgen
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

function $declare(...declared: $.DeclarationArguments): $.Declaration {
  return $library.declare(...declared);
}

// --- Functions

const $openat = /* @__PURE__ */ $declare(openat, 'openat');

/**
 * \<fcntl.h>: the mode follows the flags where they have O_CREAT.
 *
 * C: `int openat(int directory, const char *path, int flags, ...)`
 *
 * @see examples/extract-7z/posix.h:8
 */
export function openat(
  directory: number,
  path: $.CStringInput | null,
  flags: number,
  ...rest: $.Variadic[]
): number {
  const call =
    $openat.call ?? $openat.bind([$.int, { directory: $.int, path: $.cstring, flags: $.int }, '...']);
  const result = call(
    $.toInt(directory, 'openat', 'directory'),
    $.toCString(path, 'openat', 'path'),
    $.toInt(flags, 'openat', 'flags'),
    ...$.toVariadic(rest, 'openat'),
  );
  $.keepAlive(path, rest);
  return result;
}

const $openat_with_mode = /* @__PURE__ */ $declare(openat_with_mode, 'openat');

/**
 * The same function, declared as it is called: what stands behind "..." has its type looked up at each call.
 * Not for Apple's ARM64, where the mode would not be found.
 *
 * C: `int openat_with_mode(int directory, const char *path, int flags, mode_t mode)`
 *
 * @see examples/extract-7z/posix.h:13
 */
export function openat_with_mode(
  directory: number,
  path: $.CStringInput | null,
  flags: number,
  mode: number,
): number {
  const call =
    $openat_with_mode.call ??
      $openat_with_mode.bind([
        $.int,
        { directory: $.int, path: $.cstring, flags: $.int, mode: $.unsignedInt },
      ]);
  const result = call(
    $.toInt(directory, 'openat_with_mode', 'directory'),
    $.toCString(path, 'openat_with_mode', 'path'),
    $.toInt(flags, 'openat_with_mode', 'flags'),
    $.toUnsignedInt(mode, 'openat_with_mode', 'mode'),
  );
  $.keepAlive(path);
  return result;
}

const $mkdirat = /* @__PURE__ */ $declare(mkdirat, 'mkdirat');

/**
 * \<sys/stat.h>
 *
 * C: `int mkdirat(int directory, const char *path, mode_t mode)`
 *
 * @see examples/extract-7z/posix.h:16
 */
export function mkdirat(directory: number, path: $.CStringInput | null, mode: number): number {
  const call =
    $mkdirat.call ?? $mkdirat.bind([$.int, { directory: $.int, path: $.cstring, mode: $.unsignedInt }]);
  const result = call(
    $.toInt(directory, 'mkdirat', 'directory'),
    $.toCString(path, 'mkdirat', 'path'),
    $.toUnsignedInt(mode, 'mkdirat', 'mode'),
  );
  $.keepAlive(path);
  return result;
}

const $mknodat = /* @__PURE__ */ $declare(mknodat, 'mknodat');

/**
 * C: `int mknodat(int directory, const char *path, mode_t mode, dev_t device)`
 *
 * @see examples/extract-7z/posix.h:17
 */
export function mknodat(
  directory: number,
  path: $.CStringInput | null,
  mode: number,
  device: number | bigint,
): number {
  const call =
    $mknodat.call ??
      $mknodat.bind([
        $.int,
        { directory: $.int, path: $.cstring, mode: $.unsignedInt, device: $.unsignedLong },
      ]);
  const result = call(
    $.toInt(directory, 'mknodat', 'directory'),
    $.toCString(path, 'mknodat', 'path'),
    $.toUnsignedInt(mode, 'mknodat', 'mode'),
    $.toUnsignedLong(device, 'mknodat', 'device'),
  );
  $.keepAlive(path);
  return result;
}

const $fchmod = /* @__PURE__ */ $declare(fchmod, 'fchmod');

/**
 * C: `int fchmod(int file, mode_t mode)`
 *
 * @see examples/extract-7z/posix.h:18
 */
export function fchmod(file: number, mode: number): number {
  const call = $fchmod.call ?? $fchmod.bind([$.int, { file: $.int, mode: $.unsignedInt }]);
  return call($.toInt(file, 'fchmod', 'file'), $.toUnsignedInt(mode, 'fchmod', 'mode'));
}

const $futimens = /* @__PURE__ */ $declare(futimens, 'futimens');

/**
 * Times: seconds and nanoseconds of the last access, then of the last change; a `struct timespec[2]` is four
 * longs.
 *
 * C: `int futimens(int file, const long *times)`
 *
 * @see examples/extract-7z/posix.h:23
 */
export function futimens(file: number, times: $.PointerTo<$.Long> | null): number {
  const call = $futimens.call ?? $futimens.bind([$.int, { file: $.int, times: $.pointer($.long) }]);
  const result = call($.toInt(file, 'futimens', 'file'), $.toArray($.long, 4, times, 'futimens', 'times'));
  $.keepAlive(times);
  return result;
}

const $utimensat = /* @__PURE__ */ $declare(utimensat, 'utimensat');

/**
 * C: `int utimensat(int directory, const char *path, const long *times, int flags)`
 *
 * @see examples/extract-7z/posix.h:24
 */
export function utimensat(
  directory: number,
  path: $.CStringInput | null,
  times: $.PointerTo<$.Long> | null,
  flags: number,
): number {
  const call =
    $utimensat.call ??
      $utimensat.bind([$.int, { directory: $.int, path: $.cstring, times: $.pointer($.long), flags: $.int }]);
  const result = call(
    $.toInt(directory, 'utimensat', 'directory'),
    $.toCString(path, 'utimensat', 'path'),
    $.toArray($.long, 4, times, 'utimensat', 'times'),
    $.toInt(flags, 'utimensat', 'flags'),
  );
  $.keepAlive(path, times);
  return result;
}

const $symlinkat = /* @__PURE__ */ $declare(symlinkat, 'symlinkat');

/**
 * \<unistd.h>, \<stdio.h>
 *
 * C: `int symlinkat(const char *target, int directory, const char *path)`
 *
 * @see examples/extract-7z/posix.h:27
 */
export function symlinkat(
  target: $.CStringInput | null,
  directory: number,
  path: $.CStringInput | null,
): number {
  const call =
    $symlinkat.call ?? $symlinkat.bind([$.int, { target: $.cstring, directory: $.int, path: $.cstring }]);
  const result = call(
    $.toCString(target, 'symlinkat', 'target'),
    $.toInt(directory, 'symlinkat', 'directory'),
    $.toCString(path, 'symlinkat', 'path'),
  );
  $.keepAlive(target, path);
  return result;
}

const $linkat = /* @__PURE__ */ $declare(linkat, 'linkat');

/**
 * C: `int linkat(int fromDirectory, const char *from, int toDirectory, const char *to, int flags)`
 *
 * @see examples/extract-7z/posix.h:28
 */
export function linkat(
  fromDirectory: number,
  from: $.CStringInput | null,
  toDirectory: number,
  to: $.CStringInput | null,
  flags: number,
): number {
  const call =
    $linkat.call ??
      $linkat.bind([
        $.int,
        { fromDirectory: $.int, from: $.cstring, toDirectory: $.int, to: $.cstring, flags: $.int },
      ]);
  const result = call(
    $.toInt(fromDirectory, 'linkat', 'fromDirectory'),
    $.toCString(from, 'linkat', 'from'),
    $.toInt(toDirectory, 'linkat', 'toDirectory'),
    $.toCString(to, 'linkat', 'to'),
    $.toInt(flags, 'linkat', 'flags'),
  );
  $.keepAlive(from, to);
  return result;
}

const $unlinkat = /* @__PURE__ */ $declare(unlinkat, 'unlinkat');

/**
 * C: `int unlinkat(int directory, const char *path, int flags)`
 *
 * @see examples/extract-7z/posix.h:29
 */
export function unlinkat(directory: number, path: $.CStringInput | null, flags: number): number {
  const call = $unlinkat.call ?? $unlinkat.bind([$.int, { directory: $.int, path: $.cstring, flags: $.int }]);
  const result = call(
    $.toInt(directory, 'unlinkat', 'directory'),
    $.toCString(path, 'unlinkat', 'path'),
    $.toInt(flags, 'unlinkat', 'flags'),
  );
  $.keepAlive(path);
  return result;
}

const $renameat = /* @__PURE__ */ $declare(renameat, 'renameat');

/**
 * C: `int renameat(int fromDirectory, const char *from, int toDirectory, const char *to)`
 *
 * @see examples/extract-7z/posix.h:30
 */
export function renameat(
  fromDirectory: number,
  from: $.CStringInput | null,
  toDirectory: number,
  to: $.CStringInput | null,
): number {
  const call =
    $renameat.call ??
      $renameat.bind([$.int, { fromDirectory: $.int, from: $.cstring, toDirectory: $.int, to: $.cstring }]);
  const result = call(
    $.toInt(fromDirectory, 'renameat', 'fromDirectory'),
    $.toCString(from, 'renameat', 'from'),
    $.toInt(toDirectory, 'renameat', 'toDirectory'),
    $.toCString(to, 'renameat', 'to'),
  );
  $.keepAlive(from, to);
  return result;
}

const $pwrite = /* @__PURE__ */ $declare(pwrite, 'pwrite');

/**
 * C: `ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset)`
 *
 * @see examples/extract-7z/posix.h:31
 */
export function pwrite(
  file: number,
  bytes: $.Bytes | null,
  length: number | bigint | undefined,
  offset: number | bigint,
): number {
  const call =
    $pwrite.call ??
      $pwrite.bind([
        $.long,
        { file: $.int, bytes: $.sized($.bytes($.voidPointer)), length: $.unsignedLong, offset: $.long },
      ]);
  const result = call(
    $.toInt(file, 'pwrite', 'file'),
    $.toSizedBytes(bytes, length, 'pwrite', 'bytes', 'length'),
    $.toUnsignedLong(length ?? $.byteLengthOf(bytes, 'pwrite', 'bytes', 'length'), 'pwrite', 'length'),
    $.toLong(offset, 'pwrite', 'offset'),
  );
  $.keepAlive(bytes);
  return $.fromInteger64(result, 'pwrite');
}

const $close = /* @__PURE__ */ $declare(close, 'close');

/**
 * C: `int close(int file)`
 *
 * @see examples/extract-7z/posix.h:32
 */
export function close(file: number): number {
  const call = $close.call ?? $close.bind([$.int, { file: $.int }]);
  return call($.toInt(file, 'close', 'file'));
}

const $setlocale = /* @__PURE__ */ $declare(setlocale, 'setlocale');

/**
 * \<locale.h>
 *
 * C: `const char *setlocale(int category, const char *locale)`
 *
 * @see examples/extract-7z/posix.h:35
 */
export function setlocale(category: number, locale: $.CStringInput | null): string | null {
  const call = $setlocale.call ?? $setlocale.bind([$.cstring, { category: $.int, locale: $.cstring }]);
  const result = call($.toInt(category, 'setlocale', 'category'), $.toCString(locale, 'setlocale', 'locale'));
  $.keepAlive(locale);
  return result;
}
// bindgen-checksum: 52e91322

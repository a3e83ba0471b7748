// Made by bindgen 0.1.0 from zlib.h (zlib 1.2.13) for 8 targets.
// Without the C library's headers of aarch64-linux-musl, x86_64-apple-darwin, arm64-apple-darwin, x86_64-windows-msvc: bindgen's own stood in for them.
// Do not edit; run: bindgen
import * as $ from 'koffi-bindgen/runtime/generated';

/** The system that this runs on: what differs between systems is chosen by it. */
export const $target: $.RunningTarget = $.portable({
    name: 'zlib',
    targets: [
      'x86_64-linux-gnu',
      'aarch64-linux-gnu',
      'riscv64-linux-gnu',
      'x86_64-linux-musl',
      'aarch64-linux-musl',
      'x86_64-apple-darwin',
      'arm64-apple-darwin',
      'x86_64-windows-msvc',
    ],
    command: 'bindgen zlib.h --target',
  });

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'zlib',
    version: '1.2.13',
    linux: ['libz.so.1', 'libz.so'],
    darwin: ['libz.1.dylib', 'libz.dylib'],
    win32: ['z.dll', 'libz.dll', 'libz-1.dll', 'zlib.dll', 'zlib1.dll'],
    install: { linux: 'apt-get install zlib1g' },
  });

function $declare(...declared: $.DeclarationArguments): $.Declaration {
  return $library.declare(...declared);
}

export const $long_longLong: $.Callable<$.ChosenInteger> = /* @__PURE__ */
  $.chosenInteger($target.choose({ 'x86_64-apple-darwin arm64-apple-darwin': $.longLong, others: $.long }));

// --- Constants

export const ZLIB_VERSION = '1.2.13';
export const ZLIB_VERNUM = 0x12d0;
export const ZLIB_VER_MAJOR = 1;
export const ZLIB_VER_MINOR = 2;
export const ZLIB_VER_REVISION = 13;
export const ZLIB_VER_SUBREVISION = 0;
export const Z_NO_FLUSH = 0;
export const Z_PARTIAL_FLUSH = 1;
export const Z_SYNC_FLUSH = 2;
export const Z_FULL_FLUSH = 3;
export const Z_FINISH = 4;
export const Z_BLOCK = 5;
export const Z_TREES = 6;
export const Z_OK = 0;
export const Z_STREAM_END = 1;
export const Z_NEED_DICT = 2;
export const Z_ERRNO = -1;
export const Z_STREAM_ERROR = -2;
export const Z_DATA_ERROR = -3;
export const Z_MEM_ERROR = -4;
export const Z_BUF_ERROR = -5;
export const Z_VERSION_ERROR = -6;
export const Z_NO_COMPRESSION = 0;
export const Z_BEST_SPEED = 1;
export const Z_BEST_COMPRESSION = 9;
export const Z_DEFAULT_COMPRESSION = -1;
export const Z_FILTERED = 1;
export const Z_HUFFMAN_ONLY = 2;
export const Z_RLE = 3;
export const Z_FIXED = 4;
export const Z_DEFAULT_STRATEGY = 0;
export const Z_BINARY = 0;
export const Z_TEXT = 1;

/** for compatibility with 1.2.2 and earlier */
export const Z_ASCII = 1;
export const Z_UNKNOWN = 2;
export const Z_DEFLATED = 8;

/** for initializing zalloc, zfree, opaque */
export const Z_NULL = 0;
export const MAX_MEM_LEVEL = 9;

/** 32K LZ77 window */
export const MAX_WBITS = 15;

/**
 * Only on aarch64-linux-musl, x86_64-apple-darwin, arm64-apple-darwin, x86_64-windows-msvc.
 *
 * Seek from beginning of file.
 */
export const SEEK_SET: number = /* @__PURE__ */
  $target.constantOnly(
    'SEEK_SET',
    'aarch64-linux-musl x86_64-apple-darwin arm64-apple-darwin x86_64-windows-msvc',
    0,
  );

/**
 * Only on aarch64-linux-musl, x86_64-apple-darwin, arm64-apple-darwin, x86_64-windows-msvc.
 *
 * Seek from current position.
 */
export const SEEK_CUR: number = /* @__PURE__ */
  $target.constantOnly(
    'SEEK_CUR',
    'aarch64-linux-musl x86_64-apple-darwin arm64-apple-darwin x86_64-windows-msvc',
    1,
  );

/**
 * Only on aarch64-linux-musl, x86_64-apple-darwin, arm64-apple-darwin, x86_64-windows-msvc.
 *
 * Set file pointer to EOF plus "offset"
 */
export const SEEK_END: number = /* @__PURE__ */
  $target.constantOnly(
    'SEEK_END',
    'aarch64-linux-musl x86_64-apple-darwin arm64-apple-darwin x86_64-windows-msvc',
    2,
  );

// --- Handles

/** `struct internal_state`: a handle. */
export class internal_state extends $.Handle<'struct internal_state'> {
  static override readonly cName = 'struct internal_state';

  static toC(value: internal_state | null, owner: string, name: string): bigint | null {
    const address = value instanceof internal_state ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(internal_state, value, owner, name);
  }
}

/**
 * {@link gzgetc} macro and its supporting function and exposed data structure.  Note
 * that the real internal state is much larger than the exposed structure.
 * This abbreviated structure exposes just enough for the {@link gzgetc} macro.  The
 * user should not mess with these exposed elements, since their names or
 * behavior could change in the future, perhaps even capriciously.  They can
 * only be used by the {@link gzgetc} macro.  You have been warned.
 *
 * `struct gzFile_s`: a handle. Freed by {@link gzclose}.
 */
export class gzFile_s extends $.Handle<'struct gzFile_s'> {
  static override readonly cName = 'struct gzFile_s';

  static toC(value: gzFile_s | null, owner: string, name: string): bigint | null {
    const address = value instanceof gzFile_s ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(gzFile_s, value, owner, name);
  }
}

// --- Records

/**
 * Its layout depends on the target: 112 bytes, and 88 bytes on x86_64-windows-msvc.
 *
 * `z_stream`, 112 bytes
 */
class $z_stream$1 extends $.Struct<'z_stream', {
    next_in?: $.Memory | null;
    avail_in?: number;
    total_in?: number | bigint;
    next_out?: $.Memory | null;
    avail_out?: number;
    total_out?: number | bigint;
    msg?: $.Memory | null;
    state?: internal_state | null;
    zalloc?: $.FunctionInput<alloc_func> | null;
    zfree?: $.FunctionInput<free_func> | null;
    opaque?: $.Memory | null;
    data_type?: number;
    adler?: number | bigint;
    reserved?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('z_stream', 112, 8, () => ({
      next_in: [$.pointer($.unsignedChar), 0],
      avail_in: [$.unsignedInt, 8],
      total_in: [$.unsignedLong, 16],
      next_out: [$.pointer($.unsignedChar), 24],
      avail_out: [$.unsignedInt, 32],
      total_out: [$.unsignedLong, 40],
      msg: [$.pointer($.char), 48],
      state: [internal_state, 56],
      zalloc: [alloc_func, 64],
      zfree: [free_func, 72],
      opaque: [$.voidPointer, 80],
      data_type: [$.int, 88],
      adler: [$.unsignedLong, 96],
      reserved: [$.unsignedLong, 104],
    }));

  /**
   * next input byte
   *
   * C: `Bytef *next_in`
   */
  get next_in(): $.Pointer<$.UnsignedChar> | null {
    return $.readPointer(this.$view, 0, $.unsignedChar);
  }

  set next_in(value: $.Memory | null) {
    $.writeMemory(this.$view, 0, value, 'z_stream', 'next_in');
  }

  /**
   * number of bytes available at next_in
   *
   * C: `uInt avail_in`
   */
  get avail_in(): number {
    return this.$view.getUint32(8, true);
  }

  set avail_in(value: number) {
    this.$view.setUint32(8, $.toUnsignedInt(value, 'z_stream', 'avail_in'), true);
  }

  /**
   * total number of input bytes read so far
   *
   * C: `uLong total_in`
   */
  get total_in(): number {
    return $.readUint64(this.$view, 16, 'z_stream', 'total_in');
  }

  set total_in(value: number | bigint) {
    $.writeUint64(this.$view, 16, value, 'z_stream', 'total_in');
  }

  /**
   * next output byte will go here
   *
   * C: `Bytef *next_out`
   */
  get next_out(): $.Pointer<$.UnsignedChar> | null {
    return $.readPointer(this.$view, 24, $.unsignedChar);
  }

  set next_out(value: $.Memory | null) {
    $.writeMemory(this.$view, 24, value, 'z_stream', 'next_out');
  }

  /**
   * remaining free space at next_out
   *
   * C: `uInt avail_out`
   */
  get avail_out(): number {
    return this.$view.getUint32(32, true);
  }

  set avail_out(value: number) {
    this.$view.setUint32(32, $.toUnsignedInt(value, 'z_stream', 'avail_out'), true);
  }

  /**
   * total number of bytes output so far
   *
   * C: `uLong total_out`
   */
  get total_out(): number {
    return $.readUint64(this.$view, 40, 'z_stream', 'total_out');
  }

  set total_out(value: number | bigint) {
    $.writeUint64(this.$view, 40, value, 'z_stream', 'total_out');
  }

  /**
   * last error message, NULL if no error
   *
   * C: `char *msg`
   */
  get msg(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 48, $.char);
  }

  set msg(value: $.Memory | null) {
    $.writeMemory(this.$view, 48, value, 'z_stream', 'msg');
  }

  /**
   * not visible by applications
   *
   * C: `struct internal_state *state`
   */
  get state(): internal_state | null {
    return $.readHandle(this.$view, 56, internal_state);
  }

  set state(value: internal_state | null) {
    $.writeHandle(this.$view, 56, internal_state, value, 'z_stream', 'state');
  }

  /**
   * used to allocate the internal state
   *
   * C: `alloc_func zalloc`
   */
  get zalloc(): $.FunctionPointer<alloc_func> | null {
    return $.readFunction(this.$view, 64, alloc_func);
  }

  set zalloc(value: $.FunctionInput<alloc_func> | null) {
    $.writeFunction(this.$view, 64, alloc_func, value, 'z_stream', 'zalloc');
  }

  /**
   * used to free the internal state
   *
   * C: `free_func zfree`
   */
  get zfree(): $.FunctionPointer<free_func> | null {
    return $.readFunction(this.$view, 72, free_func);
  }

  set zfree(value: $.FunctionInput<free_func> | null) {
    $.writeFunction(this.$view, 72, free_func, value, 'z_stream', 'zfree');
  }

  /**
   * private data object passed to zalloc and zfree
   *
   * C: `voidpf opaque`
   */
  get opaque(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 80, $.voidType);
  }

  set opaque(value: $.Memory | null) {
    $.writeMemory(this.$view, 80, value, 'z_stream', 'opaque');
  }

  /**
   * best guess about the data type: binary or text
   * for deflate, or the decoding state for inflate
   *
   * C: `int data_type`
   */
  get data_type(): number {
    return this.$view.getInt32(88, true);
  }

  set data_type(value: number) {
    this.$view.setInt32(88, $.toInt(value, 'z_stream', 'data_type'), true);
  }

  /**
   * Adler-32 or CRC-32 value of the uncompressed data
   *
   * C: `uLong adler`
   */
  get adler(): number {
    return $.readUint64(this.$view, 96, 'z_stream', 'adler');
  }

  set adler(value: number | bigint) {
    $.writeUint64(this.$view, 96, value, 'z_stream', 'adler');
  }

  /**
   * reserved for future use
   *
   * C: `uLong reserved`
   */
  get reserved(): number {
    return $.readUint64(this.$view, 104, 'z_stream', 'reserved');
  }

  set reserved(value: number | bigint) {
    $.writeUint64(this.$view, 104, value, 'z_stream', 'reserved');
  }

  static toC(value: $.PointerTo<z_stream> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof z_stream ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(z_stream, value, owner, name);
  }
}

class $z_stream$2 extends $.Struct<'z_stream', {
    next_in?: $.Memory | null;
    avail_in?: number;
    total_in?: number | bigint;
    next_out?: $.Memory | null;
    avail_out?: number;
    total_out?: number | bigint;
    msg?: $.Memory | null;
    state?: internal_state | null;
    zalloc?: $.FunctionInput<alloc_func> | null;
    zfree?: $.FunctionInput<free_func> | null;
    opaque?: $.Memory | null;
    data_type?: number;
    adler?: number | bigint;
    reserved?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('z_stream', 88, 8, () => ({
      next_in: [$.pointer($.unsignedChar), 0],
      avail_in: [$.unsignedInt, 8],
      total_in: [$.unsignedLong, 12],
      next_out: [$.pointer($.unsignedChar), 16],
      avail_out: [$.unsignedInt, 24],
      total_out: [$.unsignedLong, 28],
      msg: [$.pointer($.char), 32],
      state: [internal_state, 40],
      zalloc: [alloc_func, 48],
      zfree: [free_func, 56],
      opaque: [$.voidPointer, 64],
      data_type: [$.int, 72],
      adler: [$.unsignedLong, 76],
      reserved: [$.unsignedLong, 80],
    }));

  /**
   * next input byte
   *
   * C: `Bytef *next_in`
   */
  get next_in(): $.Pointer<$.UnsignedChar> | null {
    return $.readPointer(this.$view, 0, $.unsignedChar);
  }

  set next_in(value: $.Memory | null) {
    $.writeMemory(this.$view, 0, value, 'z_stream', 'next_in');
  }

  /**
   * number of bytes available at next_in
   *
   * C: `uInt avail_in`
   */
  get avail_in(): number {
    return this.$view.getUint32(8, true);
  }

  set avail_in(value: number) {
    this.$view.setUint32(8, $.toUnsignedInt(value, 'z_stream', 'avail_in'), true);
  }

  /**
   * total number of input bytes read so far
   *
   * C: `uLong total_in`
   */
  get total_in(): number {
    return this.$view.getUint32(12, true);
  }

  set total_in(given: number | bigint) {
    const value = $.toNarrow(given);
    this.$view.setUint32(12, Number($.toUnsignedLong(value, 'z_stream', 'total_in')), true);
  }

  /**
   * next output byte will go here
   *
   * C: `Bytef *next_out`
   */
  get next_out(): $.Pointer<$.UnsignedChar> | null {
    return $.readPointer(this.$view, 16, $.unsignedChar);
  }

  set next_out(value: $.Memory | null) {
    $.writeMemory(this.$view, 16, value, 'z_stream', 'next_out');
  }

  /**
   * remaining free space at next_out
   *
   * C: `uInt avail_out`
   */
  get avail_out(): number {
    return this.$view.getUint32(24, true);
  }

  set avail_out(value: number) {
    this.$view.setUint32(24, $.toUnsignedInt(value, 'z_stream', 'avail_out'), true);
  }

  /**
   * total number of bytes output so far
   *
   * C: `uLong total_out`
   */
  get total_out(): number {
    return this.$view.getUint32(28, true);
  }

  set total_out(given: number | bigint) {
    const value = $.toNarrow(given);
    this.$view.setUint32(28, Number($.toUnsignedLong(value, 'z_stream', 'total_out')), true);
  }

  /**
   * last error message, NULL if no error
   *
   * C: `char *msg`
   */
  get msg(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 32, $.char);
  }

  set msg(value: $.Memory | null) {
    $.writeMemory(this.$view, 32, value, 'z_stream', 'msg');
  }

  /**
   * not visible by applications
   *
   * C: `struct internal_state *state`
   */
  get state(): internal_state | null {
    return $.readHandle(this.$view, 40, internal_state);
  }

  set state(value: internal_state | null) {
    $.writeHandle(this.$view, 40, internal_state, value, 'z_stream', 'state');
  }

  /**
   * used to allocate the internal state
   *
   * C: `alloc_func zalloc`
   */
  get zalloc(): $.FunctionPointer<alloc_func> | null {
    return $.readFunction(this.$view, 48, alloc_func);
  }

  set zalloc(value: $.FunctionInput<alloc_func> | null) {
    $.writeFunction(this.$view, 48, alloc_func, value, 'z_stream', 'zalloc');
  }

  /**
   * used to free the internal state
   *
   * C: `free_func zfree`
   */
  get zfree(): $.FunctionPointer<free_func> | null {
    return $.readFunction(this.$view, 56, free_func);
  }

  set zfree(value: $.FunctionInput<free_func> | null) {
    $.writeFunction(this.$view, 56, free_func, value, 'z_stream', 'zfree');
  }

  /**
   * private data object passed to zalloc and zfree
   *
   * C: `voidpf opaque`
   */
  get opaque(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 64, $.voidType);
  }

  set opaque(value: $.Memory | null) {
    $.writeMemory(this.$view, 64, value, 'z_stream', 'opaque');
  }

  /**
   * best guess about the data type: binary or text
   * for deflate, or the decoding state for inflate
   *
   * C: `int data_type`
   */
  get data_type(): number {
    return this.$view.getInt32(72, true);
  }

  set data_type(value: number) {
    this.$view.setInt32(72, $.toInt(value, 'z_stream', 'data_type'), true);
  }

  /**
   * Adler-32 or CRC-32 value of the uncompressed data
   *
   * C: `uLong adler`
   */
  get adler(): number {
    return this.$view.getUint32(76, true);
  }

  set adler(given: number | bigint) {
    const value = $.toNarrow(given);
    this.$view.setUint32(76, Number($.toUnsignedLong(value, 'z_stream', 'adler')), true);
  }

  /**
   * reserved for future use
   *
   * C: `uLong reserved`
   */
  get reserved(): number {
    return this.$view.getUint32(80, true);
  }

  set reserved(given: number | bigint) {
    const value = $.toNarrow(given);
    this.$view.setUint32(80, Number($.toUnsignedLong(value, 'z_stream', 'reserved')), true);
  }

  static toC(value: $.PointerTo<z_stream> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof z_stream ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(z_stream, value, owner, name);
  }
}

export type z_stream = $z_stream$1;
export const z_stream: typeof $z_stream$1 = /* @__PURE__ */
  $.chosenClass('z_stream', $target.choose({ 'x86_64-windows-msvc': $z_stream$2, others: $z_stream$1 }));

/**
 * Its layout depends on the target: 80 bytes, and 72 bytes on x86_64-windows-msvc.
 *
 * gzip header information passed to and from zlib routines.  See RFC 1952
 * for more details on the meanings of these fields.
 *
 * `gz_header`, 80 bytes
 */
class $gz_header$1 extends $.Struct<'gz_header', {
    text?: number;
    time?: number | bigint;
    xflags?: number;
    os?: number;
    extra?: $.Memory | null;
    extra_len?: number;
    extra_max?: number;
    name?: $.Memory | null;
    name_max?: number;
    comment?: $.Memory | null;
    comm_max?: number;
    hcrc?: number;
    done?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('gz_header', 80, 8, () => ({
      text: [$.int, 0],
      time: [$.unsignedLong, 8],
      xflags: [$.int, 16],
      os: [$.int, 20],
      extra: [$.pointer($.unsignedChar), 24],
      extra_len: [$.unsignedInt, 32],
      extra_max: [$.unsignedInt, 36],
      name: [$.pointer($.unsignedChar), 40],
      name_max: [$.unsignedInt, 48],
      comment: [$.pointer($.unsignedChar), 56],
      comm_max: [$.unsignedInt, 64],
      hcrc: [$.int, 68],
      done: [$.int, 72],
    }));

  /**
   * true if compressed data believed to be text
   *
   * C: `int text`
   */
  get text(): number {
    return this.$view.getInt32(0, true);
  }

  set text(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'gz_header', 'text'), true);
  }

  /**
   * modification time
   *
   * C: `uLong time`
   */
  get time(): number {
    return $.readUint64(this.$view, 8, 'gz_header', 'time');
  }

  set time(value: number | bigint) {
    $.writeUint64(this.$view, 8, value, 'gz_header', 'time');
  }

  /**
   * extra flags (not used when writing a gzip file)
   *
   * C: `int xflags`
   */
  get xflags(): number {
    return this.$view.getInt32(16, true);
  }

  set xflags(value: number) {
    this.$view.setInt32(16, $.toInt(value, 'gz_header', 'xflags'), true);
  }

  /**
   * operating system
   *
   * C: `int os`
   */
  get os(): number {
    return this.$view.getInt32(20, true);
  }

  set os(value: number) {
    this.$view.setInt32(20, $.toInt(value, 'gz_header', 'os'), true);
  }

  /**
   * pointer to extra field or Z_NULL if none
   *
   * C: `Bytef *extra`
   */
  get extra(): $.Pointer<$.UnsignedChar> | null {
    return $.readPointer(this.$view, 24, $.unsignedChar);
  }

  set extra(value: $.Memory | null) {
    $.writeMemory(this.$view, 24, value, 'gz_header', 'extra');
  }

  /**
   * extra field length (valid if extra != Z_NULL)
   *
   * C: `uInt extra_len`
   */
  get extra_len(): number {
    return this.$view.getUint32(32, true);
  }

  set extra_len(value: number) {
    this.$view.setUint32(32, $.toUnsignedInt(value, 'gz_header', 'extra_len'), true);
  }

  /**
   * space at extra (only when reading header)
   *
   * C: `uInt extra_max`
   */
  get extra_max(): number {
    return this.$view.getUint32(36, true);
  }

  set extra_max(value: number) {
    this.$view.setUint32(36, $.toUnsignedInt(value, 'gz_header', 'extra_max'), true);
  }

  /**
   * pointer to zero-terminated file name or Z_NULL
   *
   * C: `Bytef *name`
   */
  get name(): $.Pointer<$.UnsignedChar> | null {
    return $.readPointer(this.$view, 40, $.unsignedChar);
  }

  set name(value: $.Memory | null) {
    $.writeMemory(this.$view, 40, value, 'gz_header', 'name');
  }

  /**
   * space at name (only when reading header)
   *
   * C: `uInt name_max`
   */
  get name_max(): number {
    return this.$view.getUint32(48, true);
  }

  set name_max(value: number) {
    this.$view.setUint32(48, $.toUnsignedInt(value, 'gz_header', 'name_max'), true);
  }

  /**
   * pointer to zero-terminated comment or Z_NULL
   *
   * C: `Bytef *comment`
   */
  get comment(): $.Pointer<$.UnsignedChar> | null {
    return $.readPointer(this.$view, 56, $.unsignedChar);
  }

  set comment(value: $.Memory | null) {
    $.writeMemory(this.$view, 56, value, 'gz_header', 'comment');
  }

  /**
   * space at comment (only when reading header)
   *
   * C: `uInt comm_max`
   */
  get comm_max(): number {
    return this.$view.getUint32(64, true);
  }

  set comm_max(value: number) {
    this.$view.setUint32(64, $.toUnsignedInt(value, 'gz_header', 'comm_max'), true);
  }

  /**
   * true if there was or will be a header crc
   *
   * C: `int hcrc`
   */
  get hcrc(): number {
    return this.$view.getInt32(68, true);
  }

  set hcrc(value: number) {
    this.$view.setInt32(68, $.toInt(value, 'gz_header', 'hcrc'), true);
  }

  /**
   * true when done reading gzip header (not used
   * when writing a gzip file)
   *
   * C: `int done`
   */
  get done(): number {
    return this.$view.getInt32(72, true);
  }

  set done(value: number) {
    this.$view.setInt32(72, $.toInt(value, 'gz_header', 'done'), true);
  }

  static toC(value: $.PointerTo<gz_header> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof gz_header ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(gz_header, value, owner, name);
  }
}

class $gz_header$2 extends $.Struct<'gz_header', {
    text?: number;
    time?: number | bigint;
    xflags?: number;
    os?: number;
    extra?: $.Memory | null;
    extra_len?: number;
    extra_max?: number;
    name?: $.Memory | null;
    name_max?: number;
    comment?: $.Memory | null;
    comm_max?: number;
    hcrc?: number;
    done?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('gz_header', 72, 8, () => ({
      text: [$.int, 0],
      time: [$.unsignedLong, 4],
      xflags: [$.int, 8],
      os: [$.int, 12],
      extra: [$.pointer($.unsignedChar), 16],
      extra_len: [$.unsignedInt, 24],
      extra_max: [$.unsignedInt, 28],
      name: [$.pointer($.unsignedChar), 32],
      name_max: [$.unsignedInt, 40],
      comment: [$.pointer($.unsignedChar), 48],
      comm_max: [$.unsignedInt, 56],
      hcrc: [$.int, 60],
      done: [$.int, 64],
    }));

  /**
   * true if compressed data believed to be text
   *
   * C: `int text`
   */
  get text(): number {
    return this.$view.getInt32(0, true);
  }

  set text(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'gz_header', 'text'), true);
  }

  /**
   * modification time
   *
   * C: `uLong time`
   */
  get time(): number {
    return this.$view.getUint32(4, true);
  }

  set time(given: number | bigint) {
    const value = $.toNarrow(given);
    this.$view.setUint32(4, Number($.toUnsignedLong(value, 'gz_header', 'time')), true);
  }

  /**
   * extra flags (not used when writing a gzip file)
   *
   * C: `int xflags`
   */
  get xflags(): number {
    return this.$view.getInt32(8, true);
  }

  set xflags(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'gz_header', 'xflags'), true);
  }

  /**
   * operating system
   *
   * C: `int os`
   */
  get os(): number {
    return this.$view.getInt32(12, true);
  }

  set os(value: number) {
    this.$view.setInt32(12, $.toInt(value, 'gz_header', 'os'), true);
  }

  /**
   * pointer to extra field or Z_NULL if none
   *
   * C: `Bytef *extra`
   */
  get extra(): $.Pointer<$.UnsignedChar> | null {
    return $.readPointer(this.$view, 16, $.unsignedChar);
  }

  set extra(value: $.Memory | null) {
    $.writeMemory(this.$view, 16, value, 'gz_header', 'extra');
  }

  /**
   * extra field length (valid if extra != Z_NULL)
   *
   * C: `uInt extra_len`
   */
  get extra_len(): number {
    return this.$view.getUint32(24, true);
  }

  set extra_len(value: number) {
    this.$view.setUint32(24, $.toUnsignedInt(value, 'gz_header', 'extra_len'), true);
  }

  /**
   * space at extra (only when reading header)
   *
   * C: `uInt extra_max`
   */
  get extra_max(): number {
    return this.$view.getUint32(28, true);
  }

  set extra_max(value: number) {
    this.$view.setUint32(28, $.toUnsignedInt(value, 'gz_header', 'extra_max'), true);
  }

  /**
   * pointer to zero-terminated file name or Z_NULL
   *
   * C: `Bytef *name`
   */
  get name(): $.Pointer<$.UnsignedChar> | null {
    return $.readPointer(this.$view, 32, $.unsignedChar);
  }

  set name(value: $.Memory | null) {
    $.writeMemory(this.$view, 32, value, 'gz_header', 'name');
  }

  /**
   * space at name (only when reading header)
   *
   * C: `uInt name_max`
   */
  get name_max(): number {
    return this.$view.getUint32(40, true);
  }

  set name_max(value: number) {
    this.$view.setUint32(40, $.toUnsignedInt(value, 'gz_header', 'name_max'), true);
  }

  /**
   * pointer to zero-terminated comment or Z_NULL
   *
   * C: `Bytef *comment`
   */
  get comment(): $.Pointer<$.UnsignedChar> | null {
    return $.readPointer(this.$view, 48, $.unsignedChar);
  }

  set comment(value: $.Memory | null) {
    $.writeMemory(this.$view, 48, value, 'gz_header', 'comment');
  }

  /**
   * space at comment (only when reading header)
   *
   * C: `uInt comm_max`
   */
  get comm_max(): number {
    return this.$view.getUint32(56, true);
  }

  set comm_max(value: number) {
    this.$view.setUint32(56, $.toUnsignedInt(value, 'gz_header', 'comm_max'), true);
  }

  /**
   * true if there was or will be a header crc
   *
   * C: `int hcrc`
   */
  get hcrc(): number {
    return this.$view.getInt32(60, true);
  }

  set hcrc(value: number) {
    this.$view.setInt32(60, $.toInt(value, 'gz_header', 'hcrc'), true);
  }

  /**
   * true when done reading gzip header (not used
   * when writing a gzip file)
   *
   * C: `int done`
   */
  get done(): number {
    return this.$view.getInt32(64, true);
  }

  set done(value: number) {
    this.$view.setInt32(64, $.toInt(value, 'gz_header', 'done'), true);
  }

  static toC(value: $.PointerTo<gz_header> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof gz_header ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(gz_header, value, owner, name);
  }
}

export type gz_header = $gz_header$1;
export const gz_header: typeof $gz_header$1 = /* @__PURE__ */
  $.chosenClass('gz_header', $target.choose({ 'x86_64-windows-msvc': $gz_header$2, others: $gz_header$1 }));

// --- Function types

/**
 * C: `typedef voidpf (*alloc_func)(voidpf opaque, uInt items, uInt size)`
 *
 * @see zlib.h:81
 */
export type alloc_func = (opaque: $.Pointer<$.Void> | null, items: number, size: number) => $.Memory | null;
export const alloc_func: $.FunctionType<alloc_func> = /* @__PURE__ */
  $.functionType('alloc_func', () => [
    $.voidPointer,
    { opaque: $.voidPointer, items: $.unsignedInt, size: $.unsignedInt },
  ]);

/**
 * C: `typedef void (*free_func)(voidpf opaque, voidpf address)`
 *
 * @see zlib.h:82
 */
export type free_func = (opaque: $.Pointer<$.Void> | null, address: $.Pointer<$.Void> | null) => void;
export const free_func: $.FunctionType<free_func> = /* @__PURE__ */
  $.functionType('free_func', () => [$.voidType, { opaque: $.voidPointer, address: $.voidPointer }]);

/**
 * C: `typedef unsigned int (*in_func)(void *, unsigned char **)`
 *
 * @see zlib.h:1094
 */
export type in_func = (
    argument1: $.Pointer<$.Void> | null,
    argument2: $.Pointer<$.Pointer<$.UnsignedChar>> | null,
  ) => number;
export const in_func: $.FunctionType<in_func> = /* @__PURE__ */
  $.functionType('in_func', () => [
    $.unsignedInt,
    { argument1: $.voidPointer, argument2: $.pointer($.pointer($.unsignedChar)) },
  ]);

/**
 * C: `typedef int (*out_func)(void *, unsigned char *, unsigned int)`
 *
 * @see zlib.h:1096
 */
export type out_func = (
    argument1: $.Pointer<$.Void> | null,
    argument2: $.Pointer<$.UnsignedChar> | null,
    argument3: number,
  ) => number;
export const out_func: $.FunctionType<out_func> = /* @__PURE__ */
  $.functionType('out_func', () => [
    $.int,
    { argument1: $.voidPointer, argument2: $.pointer($.unsignedChar), argument3: $.unsignedInt },
  ]);

// --- Typedefs

/**
 * C: `typedef z_stream *z_streamp`
 *
 * @see zlib.h:108
 */
export type z_streamp = z_stream;
export const z_streamp: $.CType<$.RecordPointer<z_stream>> = /* @__PURE__ */ $.pointer(z_stream);

/**
 * C: `typedef gz_header *gz_headerp`
 *
 * @see zlib.h:131
 */
export type gz_headerp = gz_header;
export const gz_headerp: $.CType<$.RecordPointer<gz_header>> = /* @__PURE__ */ $.pointer(gz_header);

/**
 * semi-opaque gzip file descriptor
 *
 * C: `typedef struct gzFile_s *gzFile`
 *
 * @see zlib.h:1302
 */
export type gzFile = gzFile_s;
export const gzFile: typeof gzFile_s = gzFile_s;

/**
 * C: `typedef size_t z_size_t`
 *
 * @see zconf.h:251
 */
export type z_size_t = number;
export const z_size_t: $.Callable<$.UnsignedLongLong> = /* @__PURE__ */
  $.alias('z_size_t', $.unsignedLongLong);

/**
 * 8 bits
 *
 * C: `typedef unsigned char Byte`
 *
 * @see zconf.h:397
 */
export type Byte = number;
export const Byte: $.Callable<$.UnsignedChar> = /* @__PURE__ */ $.alias('Byte', $.unsignedChar);

/**
 * 16 bits or more
 *
 * C: `typedef unsigned int uInt`
 *
 * @see zconf.h:399
 */
export type uInt = number;
export const uInt: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('uInt', $.unsignedInt);

/**
 * 32 bits or more
 *
 * C: `typedef unsigned long uLong`
 *
 * @see zconf.h:400
 */
export type uLong = number;
export const uLong: $.Callable<$.UnsignedLong> = /* @__PURE__ */ $.alias('uLong', $.unsignedLong);

/**
 * C: `typedef Byte Bytef`
 *
 * @see zconf.h:406
 */
export type Bytef = number;
export const Bytef: $.Callable<$.UnsignedChar> = /* @__PURE__ */ $.alias('Bytef', $.unsignedChar);

/**
 * C: `typedef char charf`
 *
 * @see zconf.h:408
 */
export type charf = number;
export const charf: $.Callable<$.Char> = /* @__PURE__ */ $.alias('charf', $.char);

/**
 * C: `typedef int intf`
 *
 * @see zconf.h:409
 */
export type intf = number;
export const intf: $.Callable<$.Int> = /* @__PURE__ */ $.alias('intf', $.int);

/**
 * C: `typedef uInt uIntf`
 *
 * @see zconf.h:410
 */
export type uIntf = number;
export const uIntf: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('uIntf', $.unsignedInt);

/**
 * C: `typedef uLong uLongf`
 *
 * @see zconf.h:411
 */
export type uLongf = number;
export const uLongf: $.Callable<$.UnsignedLong> = /* @__PURE__ */ $.alias('uLongf', $.unsignedLong);

/**
 * C: `typedef const void *voidpc`
 *
 * @see zconf.h:414
 */
export type voidpc = $.Pointer<$.Void>;
export const voidpc: typeof $.voidPointer = $.voidPointer;

/**
 * C: `typedef void *voidpf`
 *
 * @see zconf.h:415
 */
export type voidpf = $.Pointer<$.Void>;
export const voidpf: typeof $.voidPointer = $.voidPointer;

/**
 * C: `typedef void *voidp`
 *
 * @see zconf.h:416
 */
export type voidp = $.Pointer<$.Void>;
export const voidp: typeof $.voidPointer = $.voidPointer;

/**
 * C: `typedef unsigned int z_crc_t`
 *
 * @see zconf.h:435
 */
export type z_crc_t = number;
export const z_crc_t: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('z_crc_t', $.unsignedInt);

// --- Functions

/**
 * C: `#define zlib_version zlibVersion()`
 *
 * @see zlib.h:214
 */
export function zlib_version(): string | null {
  return $.textAt($zlib_version());
}

const $zlibVersion = /* @__PURE__ */ $declare(zlibVersion, 'zlibVersion');

/**
 * The application can compare zlibVersion and ZLIB_VERSION for consistency.
 * If the first character differs, the library code actually used is not
 * compatible with the zlib.h header file used by the application.  This check
 * is automatically made by deflateInit and inflateInit.
 *
 * C: `const char *zlibVersion(void)`
 *
 * @see zlib.h:220
 */
export function zlibVersion(): string | null {
  const call = $zlibVersion.call ?? $zlibVersion.bind([$.cstring, {}]);
  return call();
}

const $deflate = /* @__PURE__ */ $declare(deflate, 'deflate');

/**
 * deflate compresses as much data as possible, and stops when the input
 * buffer becomes empty or the output buffer becomes full.  It may introduce
 * some output latency (reading input without producing any output) except when
 * forced to flush.
 *
 * The detailed semantics are as follows.  deflate performs one or both of the
 * following actions:
 *
 * - Compress more input starting at next_in and update next_in and avail_in
 *   accordingly.  If not all input can be processed (because there is not
 *   enough room in the output buffer), next_in and avail_in are updated and
 *   processing will resume at this point for the next call of {@link deflate}.
 *
 * - Generate more output starting at next_out and update next_out and avail_out
 *   accordingly.  This action is forced if the parameter flush is non zero.
 *   Forcing flush frequently degrades the compression ratio, so this parameter
 *   should be set only when necessary.  Some output may be provided even if
 *   flush is zero.
 *
 * Before the call of {@link deflate}, the application should ensure that at least
 * one of the actions is possible, by providing more input and/or consuming more
 * output, and updating avail_in or avail_out accordingly; avail_out should
 * never be zero before the call.  The application can consume the compressed
 * output when it wants, for example when the output buffer is full (avail_out
 * == 0), or after each call of {@link deflate}.  If deflate returns Z_OK and with
 * zero avail_out, it must be called again after making room in the output
 * buffer because there might be more output pending. See {@link deflatePending},
 * which can be used if desired to determine whether or not there is more output
 * in that case.
 *
 * Normally the parameter flush is set to Z_NO_FLUSH, which allows deflate to
 * decide how much data to accumulate before producing output, in order to
 * maximize compression.
 *
 * If the parameter flush is set to Z_SYNC_FLUSH, all pending output is
 * flushed to the output buffer and the output is aligned on a byte boundary, so
 * that the decompressor can get all input data available so far.  (In
 * particular avail_in is zero after the call if enough output space has been
 * provided before the call.) Flushing may degrade compression for some
 * compression algorithms and so it should be used only when necessary.  This
 * completes the current deflate block and follows it with an empty stored block
 * that is three bits plus filler bits to the next byte, followed by four bytes
 * (00 00 ff ff).
 *
 * If flush is set to Z_PARTIAL_FLUSH, all pending output is flushed to the
 * output buffer, but the output is not aligned to a byte boundary.  All of the
 * input data so far will be available to the decompressor, as for Z_SYNC_FLUSH.
 * This completes the current deflate block and follows it with an empty fixed
 * codes block that is 10 bits long.  This assures that enough bytes are output
 * in order for the decompressor to finish the block before the empty fixed
 * codes block.
 *
 * If flush is set to Z_BLOCK, a deflate block is completed and emitted, as
 * for Z_SYNC_FLUSH, but the output is not aligned on a byte boundary, and up to
 * seven bits of the current block are held to be written as the next byte after
 * the next deflate block is completed.  In this case, the decompressor may not
 * be provided enough bits at this point in order to complete decompression of
 * the data provided so far to the compressor.  It may need to wait for the next
 * block to be emitted.  This is for advanced applications that need to control
 * the emission of deflate blocks.
 *
 * If flush is set to Z_FULL_FLUSH, all output is flushed as with
 * Z_SYNC_FLUSH, and the compression state is reset so that decompression can
 * restart from this point if previous compressed data has been damaged or if
 * random access is desired.  Using Z_FULL_FLUSH too often can seriously degrade
 * compression.
 *
 * If deflate returns with avail_out == 0, this function must be called again
 * with the same value of the flush parameter and more output space (updated
 * avail_out), until the flush is complete (deflate returns with non-zero
 * avail_out).  In the case of a Z_FULL_FLUSH or Z_SYNC_FLUSH, make sure that
 * avail_out is greater than six to avoid repeated flush markers due to
 * avail_out == 0 on return.
 *
 * If the parameter flush is set to Z_FINISH, pending input is processed,
 * pending output is flushed and deflate returns with Z_STREAM_END if there was
 * enough output space.  If deflate returns with Z_OK or Z_BUF_ERROR, this
 * function must be called again with Z_FINISH and more output space (updated
 * avail_out) but no more input data, until it returns with Z_STREAM_END or an
 * error.  After deflate has returned Z_STREAM_END, the only possible operations
 * on the stream are deflateReset or deflateEnd.
 *
 * Z_FINISH can be used in the first deflate call after deflateInit if all the
 * compression is to be done in a single step.  In order to complete in one
 * call, avail_out must be at least the value returned by deflateBound (see
 * below).  Then deflate is guaranteed to return Z_STREAM_END.  If not enough
 * output space is provided, deflate will not return Z_STREAM_END, and it must
 * be called again as described above.
 *
 * {@link deflate} sets strm->adler to the Adler-32 checksum of all input read
 * so far (that is, total_in bytes).  If a gzip stream is being generated, then
 * strm->adler will be the CRC-32 checksum of the input read so far.  (See
 * deflateInit2 below.)
 *
 * {@link deflate} may update strm->data_type if it can make a good guess about
 * the input data type (Z_BINARY or Z_TEXT).  If in doubt, the data is
 * considered binary.  This field is only for information purposes and does not
 * affect the compression algorithm in any manner.
 *
 * {@link deflate} returns Z_OK if some progress has been made (more input
 * processed or more output produced), Z_STREAM_END if all input has been
 * consumed and all output has been produced (only when flush is set to
 * Z_FINISH), Z_STREAM_ERROR if the stream state was inconsistent (for example
 * if next_in or next_out was Z_NULL or the state was inadvertently written over
 * by the application), or Z_BUF_ERROR if no progress is possible (for example
 * avail_in or avail_out was zero).  Note that Z_BUF_ERROR is not fatal, and
 * {@link deflate} can be called again with more input and more output space to
 * continue compressing.
 *
 * C: `int deflate(z_streamp strm, int flush)`
 *
 * @see zlib.h:250
 */
export function deflate(strm: $.PointerTo<z_stream> | null, flush: number): number {
  const call = $deflate.call ?? $deflate.bind([$.int, { strm: $.pointer(z_stream), flush: $.int }]);
  const result = call(z_stream.toC(strm, 'deflate', 'strm'), $.toInt(flush, 'deflate', 'flush'));
  $.keepAlive(strm);
  return result;
}

const $deflateEnd = /* @__PURE__ */ $declare(deflateEnd, 'deflateEnd');

/**
 * All dynamically allocated data structures for this stream are freed.
 * This function discards any unprocessed input and does not flush any pending
 * output.
 *
 * deflateEnd returns Z_OK if success, Z_STREAM_ERROR if the
 * stream state was inconsistent, Z_DATA_ERROR if the stream was freed
 * prematurely (some input or output was discarded).  In the error case, msg
 * may be set but then points to a static string (which must not be
 * deallocated).
 *
 * C: `int deflateEnd(z_streamp strm)`
 *
 * @see zlib.h:363
 */
export function deflateEnd(strm: $.PointerTo<z_stream> | null): number {
  const call = $deflateEnd.call ?? $deflateEnd.bind([$.int, { strm: $.pointer(z_stream) }]);
  const result = call(z_stream.toC(strm, 'deflateEnd', 'strm'));
  $.keepAlive(strm);
  return result;
}

const $inflate = /* @__PURE__ */ $declare(inflate, 'inflate');

/**
 * inflate decompresses as much data as possible, and stops when the input
 * buffer becomes empty or the output buffer becomes full.  It may introduce
 * some output latency (reading input without producing any output) except when
 * forced to flush.
 *
 * The detailed semantics are as follows.  inflate performs one or both of the
 * following actions:
 *
 * - Decompress more input starting at next_in and update next_in and avail_in
 *   accordingly.  If not all input can be processed (because there is not
 *   enough room in the output buffer), then next_in and avail_in are updated
 *   accordingly, and processing will resume at this point for the next call of
 *   {@link inflate}.
 *
 * - Generate more output starting at next_out and update next_out and avail_out
 *   accordingly.  {@link inflate} provides as much output as possible, until there is
 *   no more input data or no more space in the output buffer (see below about
 *   the flush parameter).
 *
 * Before the call of {@link inflate}, the application should ensure that at least
 * one of the actions is possible, by providing more input and/or consuming more
 * output, and updating the next_* and avail_* values accordingly.  If the
 * caller of {@link inflate} does not provide both available input and available
 * output space, it is possible that there will be no progress made.  The
 * application can consume the uncompressed output when it wants, for example
 * when the output buffer is full (avail_out == 0), or after each call of
 * {@link inflate}.  If inflate returns Z_OK and with zero avail_out, it must be
 * called again after making room in the output buffer because there might be
 * more output pending.
 *
 * The flush parameter of {@link inflate} can be Z_NO_FLUSH, Z_SYNC_FLUSH, Z_FINISH,
 * Z_BLOCK, or Z_TREES.  Z_SYNC_FLUSH requests that {@link inflate} flush as much
 * output as possible to the output buffer.  Z_BLOCK requests that {@link inflate}
 * stop if and when it gets to the next deflate block boundary.  When decoding
 * the zlib or gzip format, this will cause {@link inflate} to return immediately
 * after the header and before the first block.  When doing a raw inflate,
 * {@link inflate} will go ahead and process the first block, and will return when it
 * gets to the end of that block, or when it runs out of data.
 *
 * The Z_BLOCK option assists in appending to or combining deflate streams.
 * To assist in this, on return {@link inflate} always sets strm->data_type to the
 * number of unused bits in the last byte taken from strm->next_in, plus 64 if
 * {@link inflate} is currently decoding the last block in the deflate stream, plus
 * 128 if {@link inflate} returned immediately after decoding an end-of-block code or
 * decoding the complete header up to just before the first byte of the deflate
 * stream.  The end-of-block will not be indicated until all of the uncompressed
 * data from that block has been written to strm->next_out.  The number of
 * unused bits may in general be greater than seven, except when bit 7 of
 * data_type is set, in which case the number of unused bits will be less than
 * eight.  data_type is set as noted here every time {@link inflate} returns for all
 * flush options, and so can be used to determine the amount of currently
 * consumed input in bits.
 *
 * The Z_TREES option behaves as Z_BLOCK does, but it also returns when the
 * end of each deflate block header is reached, before any actual data in that
 * block is decoded.  This allows the caller to determine the length of the
 * deflate block header for later use in random access within a deflate block.
 * 256 is added to the value of strm->data_type when {@link inflate} returns
 * immediately after reaching the end of the deflate block header.
 *
 * {@link inflate} should normally be called until it returns Z_STREAM_END or an
 * error.  However if all decompression is to be performed in a single step (a
 * single call of inflate), the parameter flush should be set to Z_FINISH.  In
 * this case all pending input is processed and all pending output is flushed;
 * avail_out must be large enough to hold all of the uncompressed data for the
 * operation to complete.  (The size of the uncompressed data may have been
 * saved by the compressor for this purpose.)  The use of Z_FINISH is not
 * required to perform an inflation in one step.  However it may be used to
 * inform inflate that a faster approach can be used for the single {@link inflate}
 * call.  Z_FINISH also informs inflate to not maintain a sliding window if the
 * stream completes, which reduces inflate's memory footprint.  If the stream
 * does not complete, either because not all of the stream is provided or not
 * enough output space is provided, then a sliding window will be allocated and
 * {@link inflate} can be called again to continue the operation as if Z_NO_FLUSH had
 * been used.
 *
 * In this implementation, {@link inflate} always flushes as much output as
 * possible to the output buffer, and always uses the faster approach on the
 * first call.  So the effects of the flush parameter in this implementation are
 * on the return value of {@link inflate} as noted below, when {@link inflate} returns early
 * when Z_BLOCK or Z_TREES is used, and when {@link inflate} avoids the allocation of
 * memory for a sliding window when Z_FINISH is used.
 *
 * If a preset dictionary is needed after this call (see inflateSetDictionary
 * below), inflate sets strm->adler to the Adler-32 checksum of the dictionary
 * chosen by the compressor and returns Z_NEED_DICT; otherwise it sets
 * strm->adler to the Adler-32 checksum of all output produced so far (that is,
 * total_out bytes) and returns Z_OK, Z_STREAM_END or an error code as described
 * below.  At the end of the stream, {@link inflate} checks that its computed Adler-32
 * checksum is equal to that saved by the compressor and returns Z_STREAM_END
 * only if the checksum is correct.
 *
 * {@link inflate} can decompress and check either zlib-wrapped or gzip-wrapped
 * deflate data.  The header type is detected automatically, if requested when
 * initializing with {@link inflateInit2}.  Any information contained in the gzip
 * header is not retained unless {@link inflateGetHeader} is used.  When processing
 * gzip-wrapped deflate data, strm->adler32 is set to the CRC-32 of the output
 * produced so far.  The CRC-32 is checked against the gzip trailer, as is the
 * uncompressed length, modulo 2^32.
 *
 * {@link inflate} returns Z_OK if some progress has been made (more input processed
 * or more output produced), Z_STREAM_END if the end of the compressed data has
 * been reached and all uncompressed output has been produced, Z_NEED_DICT if a
 * preset dictionary is needed at this point, Z_DATA_ERROR if the input data was
 * corrupted (input stream not conforming to the zlib format or incorrect check
 * value, in which case strm->msg points to a string with a more specific
 * error), Z_STREAM_ERROR if the stream structure was inconsistent (for example
 * next_in or next_out was Z_NULL, or the state was inadvertently written over
 * by the application), Z_MEM_ERROR if there was not enough memory, Z_BUF_ERROR
 * if no progress was possible or if there was not enough room in the output
 * buffer when Z_FINISH is used.  Note that Z_BUF_ERROR is not fatal, and
 * {@link inflate} can be called again with more input and more output space to
 * continue decompressing.  If Z_DATA_ERROR is returned, the application may
 * then call {@link inflateSync} to look for a good compression block if a partial
 * recovery of the data is to be attempted.
 *
 * C: `int inflate(z_streamp strm, int flush)`
 *
 * @see zlib.h:400
 */
export function inflate(strm: $.PointerTo<z_stream> | null, flush: number): number {
  const call = $inflate.call ?? $inflate.bind([$.int, { strm: $.pointer(z_stream), flush: $.int }]);
  const result = call(z_stream.toC(strm, 'inflate', 'strm'), $.toInt(flush, 'inflate', 'flush'));
  $.keepAlive(strm);
  return result;
}

const $inflateEnd = /* @__PURE__ */ $declare(inflateEnd, 'inflateEnd');

/**
 * All dynamically allocated data structures for this stream are freed.
 * This function discards any unprocessed input and does not flush any pending
 * output.
 *
 * inflateEnd returns Z_OK if success, or Z_STREAM_ERROR if the stream state
 * was inconsistent.
 *
 * C: `int inflateEnd(z_streamp strm)`
 *
 * @see zlib.h:520
 */
export function inflateEnd(strm: $.PointerTo<z_stream> | null): number {
  const call = $inflateEnd.call ?? $inflateEnd.bind([$.int, { strm: $.pointer(z_stream) }]);
  const result = call(z_stream.toC(strm, 'inflateEnd', 'strm'));
  $.keepAlive(strm);
  return result;
}

const $deflateSetDictionary = /* @__PURE__ */
  $declare(deflateSetDictionary, 'deflateSetDictionary', { lasting: { given: [1], records: [0] } });

/**
 * Initializes the compression dictionary from the given byte sequence
 * without producing any compressed output.  When using the zlib format, this
 * function must be called immediately after deflateInit, deflateInit2 or
 * deflateReset, and before any call of deflate.  When doing raw deflate, this
 * function must be called either before any call of deflate, or immediately
 * after the completion of a deflate block, i.e. after all input has been
 * consumed and all output has been delivered when using any of the flush
 * options Z_BLOCK, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, or Z_FULL_FLUSH.  The
 * compressor and decompressor must use exactly the same dictionary (see
 * inflateSetDictionary).
 *
 * The dictionary should consist of strings (byte sequences) that are likely
 * to be encountered later in the data to be compressed, with the most commonly
 * used strings preferably put towards the end of the dictionary.  Using a
 * dictionary is most useful when the data to be compressed is short and can be
 * predicted with good accuracy; the data can then be compressed better than
 * with the default empty dictionary.
 *
 * Depending on the size of the compression data structures selected by
 * deflateInit or deflateInit2, a part of the dictionary may in effect be
 * discarded, for example if the dictionary is larger than the window size
 * provided in deflateInit or deflateInit2.  Thus the strings most likely to be
 * useful should be put at the end of the dictionary, not at the front.  In
 * addition, the current implementation of deflate will use at most the window
 * size minus 262 bytes of the provided dictionary.
 *
 * Upon return of this function, strm->adler is set to the Adler-32 value
 * of the dictionary; the decompressor may later use this value to determine
 * which dictionary has been used by the compressor.  (The Adler-32 value
 * applies to the whole dictionary even if only a subset of the dictionary is
 * actually used by the compressor.) If a raw deflate was requested, then the
 * Adler-32 value is not computed and strm->adler is not set.
 *
 * deflateSetDictionary returns Z_OK if success, or Z_STREAM_ERROR if a
 * parameter is invalid (e.g.  dictionary being Z_NULL) or the stream state is
 * inconsistent (for example if deflate has already been called for this stream
 * or if not at a block boundary for raw deflate).  deflateSetDictionary does
 * not perform any compression: this will be done by {@link deflate}.
 *
 * C: `int deflateSetDictionary(z_streamp strm, const Bytef *dictionary, uInt dictLength)`
 *
 * @see zlib.h:610
 */
export function deflateSetDictionary(
  strm: $.PointerTo<z_stream> | null,
  dictionary: $.Bytes | null,
  dictLength?: number,
): number {
  const call =
    $deflateSetDictionary.call ??
      $deflateSetDictionary.bind([
        $.int,
        {
          strm: $.pointer(z_stream),
          dictionary: $.sized($.bytes($.pointer($.unsignedChar))),
          dictLength: $.unsignedInt,
        },
      ]);
  const dictionary$ = $.toLasting(
    $.toSizedBytes(dictionary, dictLength, 'deflateSetDictionary', 'dictionary', 'dictLength'),
    strm,
  );
  const result = call(
    z_stream.toC(strm, 'deflateSetDictionary', 'strm'),
    dictionary$,
    $.toUnsignedInt(
      dictLength ?? $.byteLengthOf(dictionary, 'deflateSetDictionary', 'dictionary', 'dictLength'),
      'deflateSetDictionary',
      'dictLength',
    ),
  );
  $.keepAlive(strm, dictionary);
  $.lastingWith(strm, 'deflateSetDictionary', [dictionary], [dictionary$]);
  return result;
}

const $deflateGetDictionary = /* @__PURE__ */
  $declare(deflateGetDictionary, 'deflateGetDictionary', { lasting: { given: [1, 2], records: [0] } });

/**
 * Returns the sliding dictionary being maintained by deflate.  dictLength is
 * set to the number of bytes in the dictionary, and that many bytes are copied
 * to dictionary.  dictionary must have enough space, where 32768 bytes is
 * always enough.  If {@link deflateGetDictionary} is called with dictionary equal to
 * Z_NULL, then only the dictionary length is returned, and nothing is copied.
 * Similarly, if dictLength is Z_NULL, then it is not set.
 *
 * {@link deflateGetDictionary} may return a length less than the window size, even
 * when more than the window size in input has been provided. It may return up
 * to 258 bytes less in that case, due to how zlib's implementation of deflate
 * manages the sliding window and lookahead for matches, where matches can be
 * up to 258 bytes long. If the application needs the last window-size bytes of
 * input, then that would need to be saved by the application outside of zlib.
 *
 * deflateGetDictionary returns Z_OK on success, or Z_STREAM_ERROR if the
 * stream state is inconsistent.
 *
 * C: `int deflateGetDictionary(z_streamp strm, Bytef *dictionary, uInt *dictLength)`
 *
 * @see zlib.h:654
 */
export function deflateGetDictionary(
  strm: $.PointerTo<z_stream> | null,
  dictionary: $.Memory | null,
  dictLength: $.PointerTo<$.UnsignedInt> | null,
): number {
  const call =
    $deflateGetDictionary.call ??
      $deflateGetDictionary.bind([
        $.int,
        {
          strm: $.pointer(z_stream),
          dictionary: $.pointer($.unsignedChar),
          dictLength: $.pointer($.unsignedInt),
        },
      ]);
  const result = call(
    z_stream.toC(strm, 'deflateGetDictionary', 'strm'),
    $.toMemory(dictionary, 'deflateGetDictionary', 'dictionary'),
    $.toPointer($.unsignedInt, dictLength, 'deflateGetDictionary', 'dictLength'),
  );
  $.keepAlive(strm, dictionary, dictLength);
  $.lastingWith(strm, 'deflateGetDictionary', [dictionary, dictLength], []);
  return result;
}

const $deflateCopy = /* @__PURE__ */
  $declare(deflateCopy, 'deflateCopy', { lasting: { given: [0, 1], records: [0, 1] } });

/**
 * Sets the destination stream as a complete copy of the source stream.
 *
 * This function can be useful when several compression strategies will be
 * tried, for example when there are several ways of pre-processing the input
 * data with a filter.  The streams that will be discarded should then be freed
 * by calling deflateEnd.  Note that deflateCopy duplicates the internal
 * compression state which can be quite large, so this strategy is slow and can
 * consume lots of memory.
 *
 * deflateCopy returns Z_OK if success, Z_MEM_ERROR if there was not
 * enough memory, Z_STREAM_ERROR if the source stream state was inconsistent
 * (such as zalloc being Z_NULL).  msg is left unchanged in both source and
 * destination.
 *
 * C: `int deflateCopy(z_streamp dest, z_streamp source)`
 *
 * @see zlib.h:676
 */
export function deflateCopy(
  dest: $.PointerTo<z_stream> | null,
  source: $.PointerTo<z_stream> | null,
): number {
  const call =
    $deflateCopy.call ??
      $deflateCopy.bind([$.int, { dest: $.pointer(z_stream), source: $.pointer(z_stream) }]);
  const result = call(
    z_stream.toC(dest, 'deflateCopy', 'dest'),
    z_stream.toC(source, 'deflateCopy', 'source'),
  );
  $.keepAlive(dest, source);
  $.lastingWith(dest, 'deflateCopy', [dest, source], []);
  $.lastingWith(source, 'deflateCopy', [dest, source], []);
  return result;
}

const $deflateReset = /* @__PURE__ */ $declare(deflateReset, 'deflateReset');

/**
 * This function is equivalent to deflateEnd followed by deflateInit, but
 * does not free and reallocate the internal compression state.  The stream
 * will leave the compression level and any other attributes that may have been
 * set unchanged.
 *
 * deflateReset returns Z_OK if success, or Z_STREAM_ERROR if the source
 * stream state was inconsistent (such as zalloc or state being Z_NULL).
 *
 * C: `int deflateReset(z_streamp strm)`
 *
 * @see zlib.h:694
 */
export function deflateReset(strm: $.PointerTo<z_stream> | null): number {
  const call = $deflateReset.call ?? $deflateReset.bind([$.int, { strm: $.pointer(z_stream) }]);
  const result = call(z_stream.toC(strm, 'deflateReset', 'strm'));
  $.keepAlive(strm);
  return result;
}

const $deflateParams = /* @__PURE__ */ $declare(deflateParams, 'deflateParams');

/**
 * Dynamically update the compression level and compression strategy.  The
 * interpretation of level and strategy is as in {@link deflateInit2}.  This can be
 * used to switch between compression and straight copy of the input data, or
 * to switch to a different kind of input data requiring a different strategy.
 * If the compression approach (which is a function of the level) or the
 * strategy is changed, and if there have been any {@link deflate} calls since the
 * state was initialized or reset, then the input available so far is
 * compressed with the old level and strategy using deflate(strm, Z_BLOCK).
 * There are three approaches for the compression levels 0, 1..3, and 4..9
 * respectively.  The new level and strategy will take effect at the next call
 * of {@link deflate}.
 *
 * If a deflate(strm, Z_BLOCK) is performed by {@link deflateParams}, and it does
 * not have enough output space to complete, then the parameter change will not
 * take effect.  In this case, {@link deflateParams} can be called again with the
 * same parameters and more output space to try again.
 *
 * In order to assure a change in the parameters on the first try, the
 * deflate stream should be flushed using {@link deflate} with Z_BLOCK or other flush
 * request until strm.avail_out is not zero, before calling {@link deflateParams}.
 * Then no more input data should be provided before the {@link deflateParams} call.
 * If this is done, the old level and strategy will be applied to the data
 * compressed before {@link deflateParams}, and the new level and strategy will be
 * applied to the the data compressed after {@link deflateParams}.
 *
 * deflateParams returns Z_OK on success, Z_STREAM_ERROR if the source stream
 * state was inconsistent or if a parameter was invalid, or Z_BUF_ERROR if
 * there was not enough output space to complete the compression of the
 * available input data before a change in the strategy or approach.  Note that
 * in the case of a Z_BUF_ERROR, the parameters are not changed.  A return
 * value of Z_BUF_ERROR is not fatal, in which case {@link deflateParams} can be
 * retried with more output space.
 *
 * C: `int deflateParams(z_streamp strm, int level, int strategy)`
 *
 * @see zlib.h:705
 */
export function deflateParams(strm: $.PointerTo<z_stream> | null, level: number, strategy: number): number {
  const call =
    $deflateParams.call ??
      $deflateParams.bind([$.int, { strm: $.pointer(z_stream), level: $.int, strategy: $.int }]);
  const result = call(
    z_stream.toC(strm, 'deflateParams', 'strm'),
    $.toInt(level, 'deflateParams', 'level'),
    $.toInt(strategy, 'deflateParams', 'strategy'),
  );
  $.keepAlive(strm);
  return result;
}

const $deflateTune = /* @__PURE__ */ $declare(deflateTune, 'deflateTune');

/**
 * Fine tune deflate's internal compression parameters.  This should only be
 * used by someone who understands the algorithm used by zlib's deflate for
 * searching for the best matching string, and even then only by the most
 * fanatic optimizer trying to squeeze out the last compressed bit for their
 * specific input data.  Read the deflate.c source code for the meaning of the
 * max_lazy, good_length, nice_length, and max_chain parameters.
 *
 * {@link deflateTune} can be called after {@link deflateInit} or {@link deflateInit2}, and
 * returns Z_OK on success, or Z_STREAM_ERROR for an invalid deflate stream.
 *
 * C: `int deflateTune(z_streamp strm, int good_length, int max_lazy, int nice_length, int max_chain)`
 *
 * @see zlib.h:743
 */
export function deflateTune(
  strm: $.PointerTo<z_stream> | null,
  good_length: number,
  max_lazy: number,
  nice_length: number,
  max_chain: number,
): number {
  const call =
    $deflateTune.call ??
      $deflateTune.bind([
        $.int,
        {
          strm: $.pointer(z_stream),
          good_length: $.int,
          max_lazy: $.int,
          nice_length: $.int,
          max_chain: $.int,
        },
      ]);
  const result = call(
    z_stream.toC(strm, 'deflateTune', 'strm'),
    $.toInt(good_length, 'deflateTune', 'good_length'),
    $.toInt(max_lazy, 'deflateTune', 'max_lazy'),
    $.toInt(nice_length, 'deflateTune', 'nice_length'),
    $.toInt(max_chain, 'deflateTune', 'max_chain'),
  );
  $.keepAlive(strm);
  return result;
}

const $deflateBound = /* @__PURE__ */ $declare(deflateBound, 'deflateBound');

/**
 * {@link deflateBound} returns an upper bound on the compressed size after
 * deflation of sourceLen bytes.  It must be called after {@link deflateInit} or
 * {@link deflateInit2}, and after {@link deflateSetHeader}, if used.  This would be used
 * to allocate an output buffer for deflation in a single pass, and so would be
 * called before {@link deflate}.  If that first {@link deflate} call is provided the
 * sourceLen input bytes, an output buffer allocated to the size returned by
 * {@link deflateBound}, and the flush value Z_FINISH, then {@link deflate} is guaranteed
 * to return Z_STREAM_END.  Note that it is possible for the compressed size to
 * be larger than the value returned by {@link deflateBound} if flush options other
 * than Z_FINISH or Z_NO_FLUSH are used.
 *
 * C: `uLong deflateBound(z_streamp strm, uLong sourceLen)`
 *
 * @see zlib.h:760
 */
export function deflateBound(strm: $.PointerTo<z_stream> | null, sourceLen: number | bigint): number {
  const call =
    $deflateBound.call ??
      $deflateBound.bind([$.unsignedLong, { strm: $.pointer(z_stream), sourceLen: $.unsignedLong }]);
  const result = call(
    z_stream.toC(strm, 'deflateBound', 'strm'),
    $.toUnsignedLong(sourceLen, 'deflateBound', 'sourceLen'),
  );
  $.keepAlive(strm);
  return $.fromInteger64(result, 'deflateBound');
}

const $deflatePending = /* @__PURE__ */
  $declare(deflatePending, 'deflatePending', { lasting: { given: [1, 2], records: [0] } });

/**
 * {@link deflatePending} returns the number of bytes and bits of output that have
 * been generated, but not yet provided in the available output.  The bytes not
 * provided would be due to the available output space having being consumed.
 * The number of bits of output not provided are between 0 and 7, where they
 * await more bits to join them in order to fill out a full byte.  If pending
 * or bits are Z_NULL, then those values are not set.
 *
 * deflatePending returns Z_OK if success, or Z_STREAM_ERROR if the source
 * stream state was inconsistent.
 *
 * C: `int deflatePending(z_streamp strm, unsigned int *pending, int *bits)`
 *
 * @see zlib.h:775
 */
export function deflatePending(
  strm: $.PointerTo<z_stream> | null,
  pending: $.PointerTo<$.UnsignedInt> | null,
  bits: $.PointerTo<$.Int> | null,
): number {
  const call =
    $deflatePending.call ??
      $deflatePending.bind([
        $.int,
        { strm: $.pointer(z_stream), pending: $.pointer($.unsignedInt), bits: $.pointer($.int) },
      ]);
  const result = call(
    z_stream.toC(strm, 'deflatePending', 'strm'),
    $.toPointer($.unsignedInt, pending, 'deflatePending', 'pending'),
    $.toPointer($.int, bits, 'deflatePending', 'bits'),
  );
  $.keepAlive(strm, pending, bits);
  $.lastingWith(strm, 'deflatePending', [pending, bits], []);
  return result;
}

const $deflatePrime = /* @__PURE__ */ $declare(deflatePrime, 'deflatePrime');

/**
 * {@link deflatePrime} inserts bits in the deflate output stream.  The intent
 * is that this function is used to start off the deflate output with the bits
 * leftover from a previous deflate stream when appending to it.  As such, this
 * function can only be used for raw deflate, and must be used before the first
 * {@link deflate} call after a {@link deflateInit2} or {@link deflateReset}.  bits must be less
 * than or equal to 16, and that many of the least significant bits of value
 * will be inserted in the output.
 *
 * deflatePrime returns Z_OK if success, Z_BUF_ERROR if there was not enough
 * room in the internal buffer to insert the bits, or Z_STREAM_ERROR if the
 * source stream state was inconsistent.
 *
 * C: `int deflatePrime(z_streamp strm, int bits, int value)`
 *
 * @see zlib.h:790
 */
export function deflatePrime(strm: $.PointerTo<z_stream> | null, bits: number, value: number): number {
  const call =
    $deflatePrime.call ??
      $deflatePrime.bind([$.int, { strm: $.pointer(z_stream), bits: $.int, value: $.int }]);
  const result = call(
    z_stream.toC(strm, 'deflatePrime', 'strm'),
    $.toInt(bits, 'deflatePrime', 'bits'),
    $.toInt(value, 'deflatePrime', 'value'),
  );
  $.keepAlive(strm);
  return result;
}

const $deflateSetHeader = /* @__PURE__ */
  $declare(deflateSetHeader, 'deflateSetHeader', { lasting: { given: [0, 1], records: [0, 1] } });

/**
 * {@link deflateSetHeader} provides gzip header information for when a gzip
 * stream is requested by {@link deflateInit2}.  {@link deflateSetHeader} may be called
 * after {@link deflateInit2} or {@link deflateReset} and before the first call of
 * {@link deflate}.  The text, time, os, extra field, name, and comment information
 * in the provided gz_header structure are written to the gzip header (xflag is
 * ignored -- the extra flags are set according to the compression level).  The
 * caller must assure that, if not Z_NULL, name and comment are terminated with
 * a zero byte, and that if extra is not Z_NULL, that extra_len bytes are
 * available there.  If hcrc is true, a gzip header crc is included.  Note that
 * the current versions of the command-line version of gzip (up through version
 * 1.3.x) do not support header crc's, and will report that it is a "multi-part
 * gzip file" and give up.
 *
 * If deflateSetHeader is not used, the default gzip header has text false,
 * the time set to zero, and os set to 255, with no extra, name, or comment
 * fields.  The gzip header is returned to the default state by {@link deflateReset}.
 *
 * deflateSetHeader returns Z_OK if success, or Z_STREAM_ERROR if the source
 * stream state was inconsistent.
 *
 * C: `int deflateSetHeader(z_streamp strm, gz_headerp head)`
 *
 * @see zlib.h:807
 */
export function deflateSetHeader(
  strm: $.PointerTo<z_stream> | null,
  head: $.PointerTo<gz_header> | null,
): number {
  const call =
    $deflateSetHeader.call ??
      $deflateSetHeader.bind([$.int, { strm: $.pointer(z_stream), head: $.pointer(gz_header) }]);
  const result = call(
    z_stream.toC(strm, 'deflateSetHeader', 'strm'),
    gz_header.toC(head, 'deflateSetHeader', 'head'),
  );
  $.keepAlive(strm, head);
  $.lastingWith(strm, 'deflateSetHeader', [strm, head], []);
  $.lastingWith(head, 'deflateSetHeader', [strm, head], []);
  return result;
}

const $inflateSetDictionary = /* @__PURE__ */
  $declare(inflateSetDictionary, 'inflateSetDictionary', { lasting: { given: [1], records: [0] } });

/**
 * Initializes the decompression dictionary from the given uncompressed byte
 * sequence.  This function must be called immediately after a call of inflate,
 * if that call returned Z_NEED_DICT.  The dictionary chosen by the compressor
 * can be determined from the Adler-32 value returned by that call of inflate.
 * The compressor and decompressor must use exactly the same dictionary (see
 * deflateSetDictionary).  For raw inflate, this function can be called at any
 * time to set the dictionary.  If the provided dictionary is smaller than the
 * window and there is already data in the window, then the provided dictionary
 * will amend what's there.  The application must insure that the dictionary
 * that was used for compression is provided.
 *
 * inflateSetDictionary returns Z_OK if success, Z_STREAM_ERROR if a
 * parameter is invalid (e.g.  dictionary being Z_NULL) or the stream state is
 * inconsistent, Z_DATA_ERROR if the given dictionary doesn't match the
 * expected one (incorrect Adler-32 value).  inflateSetDictionary does not
 * perform any decompression: this will be done by subsequent calls of
 * {@link inflate}.
 *
 * C: `int inflateSetDictionary(z_streamp strm, const Bytef *dictionary, uInt dictLength)`
 *
 * @see zlib.h:886
 */
export function inflateSetDictionary(
  strm: $.PointerTo<z_stream> | null,
  dictionary: $.Bytes | null,
  dictLength?: number,
): number {
  const call =
    $inflateSetDictionary.call ??
      $inflateSetDictionary.bind([
        $.int,
        {
          strm: $.pointer(z_stream),
          dictionary: $.sized($.bytes($.pointer($.unsignedChar))),
          dictLength: $.unsignedInt,
        },
      ]);
  const dictionary$ = $.toLasting(
    $.toSizedBytes(dictionary, dictLength, 'inflateSetDictionary', 'dictionary', 'dictLength'),
    strm,
  );
  const result = call(
    z_stream.toC(strm, 'inflateSetDictionary', 'strm'),
    dictionary$,
    $.toUnsignedInt(
      dictLength ?? $.byteLengthOf(dictionary, 'inflateSetDictionary', 'dictionary', 'dictLength'),
      'inflateSetDictionary',
      'dictLength',
    ),
  );
  $.keepAlive(strm, dictionary);
  $.lastingWith(strm, 'inflateSetDictionary', [dictionary], [dictionary$]);
  return result;
}

const $inflateGetDictionary = /* @__PURE__ */
  $declare(inflateGetDictionary, 'inflateGetDictionary', { lasting: { given: [1, 2], records: [0] } });

/**
 * Returns the sliding dictionary being maintained by inflate.  dictLength is
 * set to the number of bytes in the dictionary, and that many bytes are copied
 * to dictionary.  dictionary must have enough space, where 32768 bytes is
 * always enough.  If {@link inflateGetDictionary} is called with dictionary equal to
 * Z_NULL, then only the dictionary length is returned, and nothing is copied.
 * Similarly, if dictLength is Z_NULL, then it is not set.
 *
 * inflateGetDictionary returns Z_OK on success, or Z_STREAM_ERROR if the
 * stream state is inconsistent.
 *
 * C: `int inflateGetDictionary(z_streamp strm, Bytef *dictionary, uInt *dictLength)`
 *
 * @see zlib.h:909
 */
export function inflateGetDictionary(
  strm: $.PointerTo<z_stream> | null,
  dictionary: $.Memory | null,
  dictLength: $.PointerTo<$.UnsignedInt> | null,
): number {
  const call =
    $inflateGetDictionary.call ??
      $inflateGetDictionary.bind([
        $.int,
        {
          strm: $.pointer(z_stream),
          dictionary: $.pointer($.unsignedChar),
          dictLength: $.pointer($.unsignedInt),
        },
      ]);
  const result = call(
    z_stream.toC(strm, 'inflateGetDictionary', 'strm'),
    $.toMemory(dictionary, 'inflateGetDictionary', 'dictionary'),
    $.toPointer($.unsignedInt, dictLength, 'inflateGetDictionary', 'dictLength'),
  );
  $.keepAlive(strm, dictionary, dictLength);
  $.lastingWith(strm, 'inflateGetDictionary', [dictionary, dictLength], []);
  return result;
}

const $inflateSync = /* @__PURE__ */ $declare(inflateSync, 'inflateSync');

/**
 * Skips invalid compressed data until a possible full flush point (see above
 * for the description of deflate with Z_FULL_FLUSH) can be found, or until all
 * available input is skipped.  No output is provided.
 *
 * inflateSync searches for a 00 00 FF FF pattern in the compressed data.
 * All full flush points have this pattern, but not all occurrences of this
 * pattern are full flush points.
 *
 * inflateSync returns Z_OK if a possible full flush point has been found,
 * Z_BUF_ERROR if no more input was provided, Z_DATA_ERROR if no flush point
 * has been found, or Z_STREAM_ERROR if the stream structure was inconsistent.
 * In the success case, the application may save the current current value of
 * total_in which indicates where valid compressed data was found.  In the
 * error case, the application may repeatedly call inflateSync, providing more
 * input each time, until success or end of the input data.
 *
 * C: `int inflateSync(z_streamp strm)`
 *
 * @see zlib.h:924
 */
export function inflateSync(strm: $.PointerTo<z_stream> | null): number {
  const call = $inflateSync.call ?? $inflateSync.bind([$.int, { strm: $.pointer(z_stream) }]);
  const result = call(z_stream.toC(strm, 'inflateSync', 'strm'));
  $.keepAlive(strm);
  return result;
}

const $inflateCopy = /* @__PURE__ */
  $declare(inflateCopy, 'inflateCopy', { lasting: { given: [0, 1], records: [0, 1] } });

/**
 * Sets the destination stream as a complete copy of the source stream.
 *
 * This function can be useful when randomly accessing a large stream.  The
 * first pass through the stream can periodically record the inflate state,
 * allowing restarting inflate at those points when randomly accessing the
 * stream.
 *
 * inflateCopy returns Z_OK if success, Z_MEM_ERROR if there was not
 * enough memory, Z_STREAM_ERROR if the source stream state was inconsistent
 * (such as zalloc being Z_NULL).  msg is left unchanged in both source and
 * destination.
 *
 * C: `int inflateCopy(z_streamp dest, z_streamp source)`
 *
 * @see zlib.h:943
 */
export function inflateCopy(
  dest: $.PointerTo<z_stream> | null,
  source: $.PointerTo<z_stream> | null,
): number {
  const call =
    $inflateCopy.call ??
      $inflateCopy.bind([$.int, { dest: $.pointer(z_stream), source: $.pointer(z_stream) }]);
  const result = call(
    z_stream.toC(dest, 'inflateCopy', 'dest'),
    z_stream.toC(source, 'inflateCopy', 'source'),
  );
  $.keepAlive(dest, source);
  $.lastingWith(dest, 'inflateCopy', [dest, source], []);
  $.lastingWith(source, 'inflateCopy', [dest, source], []);
  return result;
}

const $inflateReset = /* @__PURE__ */ $declare(inflateReset, 'inflateReset');

/**
 * This function is equivalent to inflateEnd followed by inflateInit,
 * but does not free and reallocate the internal decompression state.  The
 * stream will keep attributes that may have been set by inflateInit2.
 *
 * inflateReset returns Z_OK if success, or Z_STREAM_ERROR if the source
 * stream state was inconsistent (such as zalloc or state being Z_NULL).
 *
 * C: `int inflateReset(z_streamp strm)`
 *
 * @see zlib.h:959
 */
export function inflateReset(strm: $.PointerTo<z_stream> | null): number {
  const call = $inflateReset.call ?? $inflateReset.bind([$.int, { strm: $.pointer(z_stream) }]);
  const result = call(z_stream.toC(strm, 'inflateReset', 'strm'));
  $.keepAlive(strm);
  return result;
}

const $inflateReset2 = /* @__PURE__ */ $declare(inflateReset2, 'inflateReset2');

/**
 * This function is the same as inflateReset, but it also permits changing
 * the wrap and window size requests.  The windowBits parameter is interpreted
 * the same as it is for inflateInit2.  If the window size is changed, then the
 * memory allocated for the window is freed, and the window will be reallocated
 * by {@link inflate} if needed.
 *
 * inflateReset2 returns Z_OK if success, or Z_STREAM_ERROR if the source
 * stream state was inconsistent (such as zalloc or state being Z_NULL), or if
 * the windowBits parameter is invalid.
 *
 * C: `int inflateReset2(z_streamp strm, int windowBits)`
 *
 * @see zlib.h:969
 */
export function inflateReset2(strm: $.PointerTo<z_stream> | null, windowBits: number): number {
  const call =
    $inflateReset2.call ?? $inflateReset2.bind([$.int, { strm: $.pointer(z_stream), windowBits: $.int }]);
  const result = call(
    z_stream.toC(strm, 'inflateReset2', 'strm'),
    $.toInt(windowBits, 'inflateReset2', 'windowBits'),
  );
  $.keepAlive(strm);
  return result;
}

const $inflatePrime = /* @__PURE__ */ $declare(inflatePrime, 'inflatePrime');

/**
 * This function inserts bits in the inflate input stream.  The intent is
 * that this function is used to start inflating at a bit position in the
 * middle of a byte.  The provided bits will be used before any bytes are used
 * from next_in.  This function should only be used with raw inflate, and
 * should be used before the first {@link inflate} call after {@link inflateInit2} or
 * {@link inflateReset}.  bits must be less than or equal to 16, and that many of the
 * least significant bits of value will be inserted in the input.
 *
 * If bits is negative, then the input stream bit buffer is emptied.  Then
 * {@link inflatePrime} can be called again to put bits in the buffer.  This is used
 * to clear out bits leftover after feeding inflate a block description prior
 * to feeding inflate codes.
 *
 * inflatePrime returns Z_OK if success, or Z_STREAM_ERROR if the source
 * stream state was inconsistent.
 *
 * C: `int inflatePrime(z_streamp strm, int bits, int value)`
 *
 * @see zlib.h:983
 */
export function inflatePrime(strm: $.PointerTo<z_stream> | null, bits: number, value: number): number {
  const call =
    $inflatePrime.call ??
      $inflatePrime.bind([$.int, { strm: $.pointer(z_stream), bits: $.int, value: $.int }]);
  const result = call(
    z_stream.toC(strm, 'inflatePrime', 'strm'),
    $.toInt(bits, 'inflatePrime', 'bits'),
    $.toInt(value, 'inflatePrime', 'value'),
  );
  $.keepAlive(strm);
  return result;
}

const $inflateMark = /* @__PURE__ */ $declare(inflateMark, 'inflateMark');

/**
 * This function returns two values, one in the lower 16 bits of the return
 * value, and the other in the remaining upper bits, obtained by shifting the
 * return value down 16 bits.  If the upper value is -1 and the lower value is
 * zero, then {@link inflate} is currently decoding information outside of a block.
 * If the upper value is -1 and the lower value is non-zero, then inflate is in
 * the middle of a stored block, with the lower value equaling the number of
 * bytes from the input remaining to copy.  If the upper value is not -1, then
 * it is the number of bits back from the current bit position in the input of
 * the code (literal or length/distance pair) currently being processed.  In
 * that case the lower value is the number of bytes already emitted for that
 * code.
 *
 * A code is being processed if inflate is waiting for more input to complete
 * decoding of the code, or if it has completed decoding but is waiting for
 * more output space to write the literal or match data.
 *
 * {@link inflateMark} is used to mark locations in the input data for random
 * access, which may be at bit positions, and to note those cases where the
 * output of a code may span boundaries of random access blocks.  The current
 * location in the input stream can be determined from avail_in and data_type
 * as noted in the description for the Z_BLOCK flush parameter for inflate.
 *
 * inflateMark returns the value noted above, or -65536 if the provided
 * source stream state was inconsistent.
 *
 * C: `long inflateMark(z_streamp strm)`
 *
 * @see zlib.h:1004
 */
export function inflateMark(strm: $.PointerTo<z_stream> | null): number {
  const call = $inflateMark.call ?? $inflateMark.bind([$.long, { strm: $.pointer(z_stream) }]);
  const result = call(z_stream.toC(strm, 'inflateMark', 'strm'));
  $.keepAlive(strm);
  return $.fromInteger64(result, 'inflateMark');
}

const $inflateGetHeader = /* @__PURE__ */
  $declare(inflateGetHeader, 'inflateGetHeader', { lasting: { given: [0, 1], records: [0, 1] } });

/**
 * {@link inflateGetHeader} requests that gzip header information be stored in the
 * provided gz_header structure.  {@link inflateGetHeader} may be called after
 * {@link inflateInit2} or {@link inflateReset}, and before the first call of {@link inflate}.
 * As {@link inflate} processes the gzip stream, head->done is zero until the header
 * is completed, at which time head->done is set to one.  If a zlib stream is
 * being decoded, then head->done is set to -1 to indicate that there will be
 * no gzip header information forthcoming.  Note that Z_BLOCK or Z_TREES can be
 * used to force {@link inflate} to return immediately after header processing is
 * complete and before any actual data is decompressed.
 *
 * The text, time, xflags, and os fields are filled in with the gzip header
 * contents.  hcrc is set to true if there is a header CRC.  (The header CRC
 * was valid if done is set to one.) If extra is not Z_NULL, then extra_max
 * contains the maximum number of bytes to write to extra.  Once done is true,
 * extra_len contains the actual extra field length, and extra contains the
 * extra field, or that field truncated if extra_max is less than extra_len.
 * If name is not Z_NULL, then up to name_max characters are written there,
 * terminated with a zero unless the length is greater than name_max.  If
 * comment is not Z_NULL, then up to comm_max characters are written there,
 * terminated with a zero unless the length is greater than comm_max.  When any
 * of extra, name, or comment are not Z_NULL and the respective field is not
 * present in the header, then that field is set to Z_NULL to signal its
 * absence.  This allows the use of {@link deflateSetHeader} with the returned
 * structure to duplicate the header.  However if those fields are set to
 * allocated memory, then the application will need to save those pointers
 * elsewhere so that they can be eventually freed.
 *
 * If inflateGetHeader is not used, then the header information is simply
 * discarded.  The header is always checked for validity, including the header
 * CRC if present.  {@link inflateReset} will reset the process to discard the header
 * information.  The application would need to call {@link inflateGetHeader} again to
 * retrieve the header from the next gzip stream.
 *
 * inflateGetHeader returns Z_OK if success, or Z_STREAM_ERROR if the source
 * stream state was inconsistent.
 *
 * C: `int inflateGetHeader(z_streamp strm, gz_headerp head)`
 *
 * @see zlib.h:1032
 */
export function inflateGetHeader(
  strm: $.PointerTo<z_stream> | null,
  head: $.PointerTo<gz_header> | null,
): number {
  const call =
    $inflateGetHeader.call ??
      $inflateGetHeader.bind([$.int, { strm: $.pointer(z_stream), head: $.pointer(gz_header) }]);
  const result = call(
    z_stream.toC(strm, 'inflateGetHeader', 'strm'),
    gz_header.toC(head, 'inflateGetHeader', 'head'),
  );
  $.keepAlive(strm, head);
  $.lastingWith(strm, 'inflateGetHeader', [strm, head], []);
  $.lastingWith(head, 'inflateGetHeader', [strm, head], []);
  return result;
}

const $inflateBack = /* @__PURE__ */
  $declare(inflateBack, 'inflateBack', { lasting: { given: [2, 4], records: [0] } });

/**
 * {@link inflateBack} does a raw inflate with a single call using a call-back
 * interface for input and output.  This is potentially more efficient than
 * {@link inflate} for file i/o applications, in that it avoids copying between the
 * output and the sliding window by simply making the window itself the output
 * buffer.  {@link inflate} can be faster on modern CPUs when used with large
 * buffers.  {@link inflateBack} trusts the application to not change the output
 * buffer passed by the output function, at least until {@link inflateBack} returns.
 *
 * {@link inflateBackInit} must be called first to allocate the internal state
 * and to initialize the state with the user-provided window buffer.
 * {@link inflateBack} may then be used multiple times to inflate a complete, raw
 * deflate stream with each call.  {@link inflateBackEnd} is then called to free the
 * allocated state.
 *
 * A raw deflate stream is one with no zlib or gzip header or trailer.
 * This routine would normally be used in a utility that reads zip or gzip
 * files and writes out uncompressed files.  The utility would decode the
 * header and process the trailer on its own, hence this routine expects only
 * the raw deflate stream to decompress.  This is different from the default
 * behavior of {@link inflate}, which expects a zlib header and trailer around the
 * deflate stream.
 *
 * {@link inflateBack} uses two subroutines supplied by the caller that are then
 * called by {@link inflateBack} for input and output.  {@link inflateBack} calls those
 * routines until it reads a complete deflate stream and writes out all of the
 * uncompressed data, or until it encounters an error.  The function's
 * parameters and return types are defined above in the in_func and out_func
 * typedefs.  {@link inflateBack} will call in(in_desc, &buf) which should return the
 * number of bytes of provided input, and a pointer to that input in buf.  If
 * there is no input available, in() must return zero -- buf is ignored in that
 * case -- and {@link inflateBack} will return a buffer error.  {@link inflateBack} will
 * call out(out_desc, buf, len) to write the uncompressed data buf[0..len-1].
 * out() should return zero on success, or non-zero on failure.  If out()
 * returns non-zero, {@link inflateBack} will return with an error.  Neither in() nor
 * out() are permitted to change the contents of the window provided to
 * {@link inflateBackInit}, which is also the buffer that out() uses to write from.
 * The length written by out() will be at most the window size.  Any non-zero
 * amount of input may be provided by in().
 *
 * For convenience, {@link inflateBack} can be provided input on the first call by
 * setting strm->next_in and strm->avail_in.  If that input is exhausted, then
 * in() will be called.  Therefore strm->next_in must be initialized before
 * calling {@link inflateBack}.  If strm->next_in is Z_NULL, then in() will be called
 * immediately for input.  If strm->next_in is not Z_NULL, then strm->avail_in
 * must also be initialized, and then if strm->avail_in is not zero, input will
 * initially be taken from strm->next_in[0 ..  strm->avail_in - 1].
 *
 * The in_desc and out_desc parameters of {@link inflateBack} is passed as the
 * first parameter of in() and out() respectively when they are called.  These
 * descriptors can be optionally used to pass any information that the caller-
 * supplied in() and out() functions need to do their job.
 *
 * On return, {@link inflateBack} will set strm->next_in and strm->avail_in to
 * pass back any unused input that was provided by the last in() call.  The
 * return values of {@link inflateBack} can be Z_STREAM_END on success, Z_BUF_ERROR
 * if in() or out() returned an error, Z_DATA_ERROR if there was a format error
 * in the deflate stream (in which case strm->msg is set to indicate the nature
 * of the error), or Z_STREAM_ERROR if the stream was not properly initialized.
 * In the case of Z_BUF_ERROR, an input or output error can be distinguished
 * using strm->next_in which will be Z_NULL only if in() returned an error.  If
 * strm->next_in is not Z_NULL, then the Z_BUF_ERROR was due to out() returning
 * non-zero.  (in() will always be called before out(), so strm->next_in is
 * assured to be defined if out() returns non-zero.)  Note that {@link inflateBack}
 * cannot return Z_OK.
 *
 * C: `int inflateBack(z_streamp strm, in_func in, void *in_desc, out_func out, void *out_desc)`
 *
 * @see zlib.h:1098
 */
export function inflateBack(
  strm: $.PointerTo<z_stream> | null,
  in_: $.FunctionInput<in_func> | null,
  in_desc: $.Memory | null,
  out: $.FunctionInput<out_func> | null,
  out_desc: $.Memory | null,
): number {
  const call =
    $inflateBack.call ??
      $inflateBack.bind([
        $.int,
        {
          strm: $.pointer(z_stream),
          in: in_func,
          in_desc: $.voidPointer,
          out: out_func,
          out_desc: $.voidPointer,
        },
      ]);
  const result = call(
    z_stream.toC(strm, 'inflateBack', 'strm'),
    $.toFunction(in_func, in_, 'inflateBack', 'in'),
    $.toMemory(in_desc, 'inflateBack', 'in_desc'),
    $.toFunction(out_func, out, 'inflateBack', 'out'),
    $.toMemory(out_desc, 'inflateBack', 'out_desc'),
  );
  $.keepAlive(strm, in_, in_desc, out);
  $.keepAlive(out_desc);
  $.lastingWith(strm, 'inflateBack', [in_desc, out_desc], []);
  return result;
}

const $inflateBackEnd = /* @__PURE__ */ $declare(inflateBackEnd, 'inflateBackEnd');

/**
 * All memory allocated by {@link inflateBackInit} is freed.
 *
 * {@link inflateBackEnd} returns Z_OK on success, or Z_STREAM_ERROR if the stream
 * state was inconsistent.
 *
 * C: `int inflateBackEnd(z_streamp strm)`
 *
 * @see zlib.h:1168
 */
export function inflateBackEnd(strm: $.PointerTo<z_stream> | null): number {
  const call = $inflateBackEnd.call ?? $inflateBackEnd.bind([$.int, { strm: $.pointer(z_stream) }]);
  const result = call(z_stream.toC(strm, 'inflateBackEnd', 'strm'));
  $.keepAlive(strm);
  return result;
}

const $zlibCompileFlags = /* @__PURE__ */ $declare(zlibCompileFlags, 'zlibCompileFlags');

/**
 * Return flags indicating compile-time options.
 *
 * Type sizes, two bits each, 00 = 16 bits, 01 = 32, 10 = 64, 11 = other:
 *  1.0: size of uInt
 *  3.2: size of uLong
 *  5.4: size of voidpf (pointer)
 *  7.6: size of z_off_t
 *
 * Compiler, assembler, and debug options:
 *  8: ZLIB_DEBUG
 *  9: ASMV or ASMINF -- use ASM code
 *  10: ZLIB_WINAPI -- exported functions use the WINAPI calling convention
 *  11: 0 (reserved)
 *
 * One-time table building (smaller code, but not thread-safe if true):
 *  12: BUILDFIXED -- build static block decoding tables when needed
 *  13: DYNAMIC_CRC_TABLE -- build CRC calculation tables when needed
 *  14,15: 0 (reserved)
 *
 * Library content (indicates missing functionality):
 *  16: NO_GZCOMPRESS -- gz* functions cannot compress (to avoid linking
 *                       deflate code when not needed)
 *  17: NO_GZIP -- deflate can't write gzip streams, and inflate can't detect
 *                 and decode gzip streams (to avoid linking crc code)
 *  18-19: 0 (reserved)
 *
 * Operation variations (changes in library functionality):
 *  20: PKZIP_BUG_WORKAROUND -- slightly more permissive inflate
 *  21: FASTEST -- deflate algorithm with only one, lowest compression level
 *  22,23: 0 (reserved)
 *
 * The sprintf variant used by gzprintf (zero is best):
 *  24: 0 = vs*, 1 = s* -- 1 means limited to 20 arguments after the format
 *  25: 0 = *nprintf, 1 = *printf -- 1 means {@link gzprintf} not secure!
 *  26: 0 = returns value, 1 = void -- 1 means inferred string length returned
 *
 * Remainder:
 *  27-31: 0 (reserved)
 *
 * C: `uLong zlibCompileFlags(void)`
 *
 * @see zlib.h:1176
 */
export function zlibCompileFlags(): number {
  const call = $zlibCompileFlags.call ?? $zlibCompileFlags.bind([$.unsignedLong, {}]);
  return $.fromInteger64(call(), 'zlibCompileFlags');
}

const $compress = /* @__PURE__ */ $declare(compress, 'compress');

/**
 * Compresses the source buffer into the destination buffer.  sourceLen is
 * the byte length of the source buffer.  Upon entry, destLen is the total size
 * of the destination buffer, which must be at least the value returned by
 * compressBound(sourceLen).  Upon exit, destLen is the actual size of the
 * compressed data.  {@link compress} is equivalent to {@link compress2} with a level
 * parameter of Z_DEFAULT_COMPRESSION.
 *
 * compress returns Z_OK if success, Z_MEM_ERROR if there was not
 * enough memory, Z_BUF_ERROR if there was not enough room in the output
 * buffer.
 *
 * C: `int compress(Bytef *dest, uLongf *destLen, const Bytef *source, uLong sourceLen)`
 *
 * @see zlib.h:1229
 */
export function compress(
  dest: $.Memory | null,
  destLen: $.PointerTo<$.UnsignedLong> | null,
  source: $.Bytes | null,
  sourceLen?: number | bigint,
): number {
  const call =
    $compress.call ??
      $compress.bind([
        $.int,
        {
          dest: $.pointer($.unsignedChar),
          destLen: $.pointer($.unsignedLong),
          source: $.sized($.bytes($.pointer($.unsignedChar))),
          sourceLen: $.unsignedLong,
        },
      ]);
  const result = call(
    $.toMemory(dest, 'compress', 'dest'),
    $.toPointer($.unsignedLong, destLen, 'compress', 'destLen'),
    $.toSizedBytes(source, sourceLen, 'compress', 'source', 'sourceLen'),
    $.toUnsignedLong(
      sourceLen ?? $.byteLengthOf(source, 'compress', 'source', 'sourceLen'),
      'compress',
      'sourceLen',
    ),
  );
  $.keepAlive(dest, destLen, source);
  return result;
}

const $compress2 = /* @__PURE__ */ $declare(compress2, 'compress2');

/**
 * Compresses the source buffer into the destination buffer.  The level
 * parameter has the same meaning as in deflateInit.  sourceLen is the byte
 * length of the source buffer.  Upon entry, destLen is the total size of the
 * destination buffer, which must be at least the value returned by
 * compressBound(sourceLen).  Upon exit, destLen is the actual size of the
 * compressed data.
 *
 * compress2 returns Z_OK if success, Z_MEM_ERROR if there was not enough
 * memory, Z_BUF_ERROR if there was not enough room in the output buffer,
 * Z_STREAM_ERROR if the level parameter is invalid.
 *
 * C: `int compress2(Bytef *dest, uLongf *destLen, const Bytef *source, uLong sourceLen, int level)`
 *
 * @see zlib.h:1244
 */
export function compress2(
  dest: $.Memory | null,
  destLen: $.PointerTo<$.UnsignedLong> | null,
  source: $.Bytes | null,
  sourceLen: number | bigint | undefined,
  level: number,
): number {
  const call =
    $compress2.call ??
      $compress2.bind([
        $.int,
        {
          dest: $.pointer($.unsignedChar),
          destLen: $.pointer($.unsignedLong),
          source: $.sized($.bytes($.pointer($.unsignedChar))),
          sourceLen: $.unsignedLong,
          level: $.int,
        },
      ]);
  const result = call(
    $.toMemory(dest, 'compress2', 'dest'),
    $.toPointer($.unsignedLong, destLen, 'compress2', 'destLen'),
    $.toSizedBytes(source, sourceLen, 'compress2', 'source', 'sourceLen'),
    $.toUnsignedLong(
      sourceLen ?? $.byteLengthOf(source, 'compress2', 'source', 'sourceLen'),
      'compress2',
      'sourceLen',
    ),
    $.toInt(level, 'compress2', 'level'),
  );
  $.keepAlive(dest, destLen, source);
  return result;
}

const $compressBound = /* @__PURE__ */ $declare(compressBound, 'compressBound');

/**
 * {@link compressBound} returns an upper bound on the compressed size after
 * {@link compress} or {@link compress2} on sourceLen bytes.  It would be used before a
 * {@link compress} or {@link compress2} call to allocate the destination buffer.
 *
 * C: `uLong compressBound(uLong sourceLen)`
 *
 * @see zlib.h:1260
 */
export function compressBound(sourceLen: number | bigint): number {
  const call = $compressBound.call ?? $compressBound.bind([$.unsignedLong, { sourceLen: $.unsignedLong }]);
  return $.fromInteger64(call($.toUnsignedLong(sourceLen, 'compressBound', 'sourceLen')), 'compressBound');
}

const $uncompress = /* @__PURE__ */ $declare(uncompress, 'uncompress');

/**
 * Decompresses the source buffer into the destination buffer.  sourceLen is
 * the byte length of the source buffer.  Upon entry, destLen is the total size
 * of the destination buffer, which must be large enough to hold the entire
 * uncompressed data.  (The size of the uncompressed data must have been saved
 * previously by the compressor and transmitted to the decompressor by some
 * mechanism outside the scope of this compression library.) Upon exit, destLen
 * is the actual size of the uncompressed data.
 *
 * uncompress returns Z_OK if success, Z_MEM_ERROR if there was not
 * enough memory, Z_BUF_ERROR if there was not enough room in the output
 * buffer, or Z_DATA_ERROR if the input data was corrupted or incomplete.  In
 * the case where there is not enough room, {@link uncompress} will fill the output
 * buffer with the uncompressed data up to that point.
 *
 * C: `int uncompress(Bytef *dest, uLongf *destLen, const Bytef *source, uLong sourceLen)`
 *
 * @see zlib.h:1267
 */
export function uncompress(
  dest: $.Memory | null,
  destLen: $.PointerTo<$.UnsignedLong> | null,
  source: $.Bytes | null,
  sourceLen?: number | bigint,
): number {
  const call =
    $uncompress.call ??
      $uncompress.bind([
        $.int,
        {
          dest: $.pointer($.unsignedChar),
          destLen: $.pointer($.unsignedLong),
          source: $.sized($.bytes($.pointer($.unsignedChar))),
          sourceLen: $.unsignedLong,
        },
      ]);
  const result = call(
    $.toMemory(dest, 'uncompress', 'dest'),
    $.toPointer($.unsignedLong, destLen, 'uncompress', 'destLen'),
    $.toSizedBytes(source, sourceLen, 'uncompress', 'source', 'sourceLen'),
    $.toUnsignedLong(
      sourceLen ?? $.byteLengthOf(source, 'uncompress', 'source', 'sourceLen'),
      'uncompress',
      'sourceLen',
    ),
  );
  $.keepAlive(dest, destLen, source);
  return result;
}

const $uncompress2 = /* @__PURE__ */ $declare(uncompress2, 'uncompress2');

/**
 * Same as uncompress, except that sourceLen is a pointer, where the
 * length of the source is *sourceLen.  On return, *sourceLen is the number of
 * source bytes consumed.
 *
 * C: `int uncompress2(Bytef *dest, uLongf *destLen, const Bytef *source, uLong *sourceLen)`
 *
 * @see zlib.h:1285
 */
export function uncompress2(
  dest: $.Memory | null,
  destLen: $.PointerTo<$.UnsignedLong> | null,
  source: $.Bytes | null,
  sourceLen: $.PointerTo<$.UnsignedLong> | null,
): number {
  const call =
    $uncompress2.call ??
      $uncompress2.bind([
        $.int,
        {
          dest: $.pointer($.unsignedChar),
          destLen: $.pointer($.unsignedLong),
          source: $.bytes($.pointer($.unsignedChar)),
          sourceLen: $.pointer($.unsignedLong),
        },
      ]);
  const result = call(
    $.toMemory(dest, 'uncompress2', 'dest'),
    $.toPointer($.unsignedLong, destLen, 'uncompress2', 'destLen'),
    $.toBytes(source, 'uncompress2', 'source'),
    $.toPointer($.unsignedLong, sourceLen, 'uncompress2', 'sourceLen'),
  );
  $.keepAlive(dest, destLen, source, sourceLen);
  return result;
}

const $gzdopen = /* @__PURE__ */ $declare(gzdopen, 'gzdopen');

/**
 * Associate a gzFile with the file descriptor fd.  File descriptors are
 * obtained from calls like open, dup, creat, pipe or fileno (if the file has
 * been previously opened with fopen).  The mode parameter is as in gzopen.
 *
 * The next call of gzclose on the returned gzFile will also close the file
 * descriptor fd, just like fclose(fdopen(fd, mode)) closes the file descriptor
 * fd.  If you want to keep fd open, use fd = dup(fd_keep); gz = gzdopen(fd,
 * mode);.  The duplicated descriptor should be saved to avoid a leak, since
 * gzdopen does not close fd if it fails.  If you are using fileno() to get the
 * file descriptor from a FILE *, then you will have to use dup() to avoid
 * double-close()ing the file descriptor.  Both {@link gzclose} and fclose() will
 * close the associated file descriptor, so they need to have different file
 * descriptors.
 *
 * gzdopen returns NULL if there was insufficient memory to allocate the
 * gzFile state, if an invalid mode was specified (an 'r', 'w', or 'a' was not
 * provided, or '+' was provided), or if fd is -1.  The file descriptor is not
 * used until the next gz* read, write, seek, or close operation, so gzdopen
 * will not detect if fd is invalid (unless fd is -1).
 *
 * The caller owns what it returns: free it with {@link gzclose} (its documentation: "The next call of gzclose on the returned gzFile will also close the file descriptor fd, just like f…").
 * C: `gzFile gzdopen(int fd, const char *mode)`
 *
 * @see zlib.h:1342
 */
export function gzdopen(fd: number, mode: $.CStringInput | null): $.Owned<gzFile_s> | null {
  const call =
    $gzdopen.call ?? $gzdopen.bind([$.owned(gzFile_s, () => gzclose), { fd: $.int, mode: $.cstring }]);
  const result = call($.toInt(fd, 'gzdopen', 'fd'), $.toCString(mode, 'gzdopen', 'mode'));
  $.keepAlive(mode);
  return $.fromOwned(gzFile_s, result, gzclose);
}

const $gzbuffer = /* @__PURE__ */ $declare(gzbuffer, 'gzbuffer');

/**
 * Set the internal buffer size used by this library's functions for file to
 * size.  The default buffer size is 8192 bytes.  This function must be called
 * after {@link gzopen} or {@link gzdopen}, and before any other calls that read or write
 * the file.  The buffer memory allocation is always deferred to the first read
 * or write.  Three times that size in buffer space is allocated.  A larger
 * buffer size of, for example, 64K or 128K bytes will noticeably increase the
 * speed of decompression (reading).
 *
 * The new buffer size also affects the maximum length for {@link gzprintf}.
 *
 * {@link gzbuffer} returns 0 on success, or -1 on failure, such as being called
 * too late.
 *
 * C: `int gzbuffer(gzFile file, unsigned int size)`
 *
 * @see zlib.h:1365
 */
export function gzbuffer(file: gzFile_s | null, size: number): number {
  const call = $gzbuffer.call ?? $gzbuffer.bind([$.int, { file: gzFile_s, size: $.unsignedInt }]);
  return call(gzFile_s.toC(file, 'gzbuffer', 'file'), $.toUnsignedInt(size, 'gzbuffer', 'size'));
}

const $gzsetparams = /* @__PURE__ */ $declare(gzsetparams, 'gzsetparams');

/**
 * Dynamically update the compression level and strategy for file.  See the
 * description of deflateInit2 for the meaning of these parameters. Previously
 * provided data is flushed before applying the parameter changes.
 *
 * gzsetparams returns Z_OK if success, Z_STREAM_ERROR if the file was not
 * opened for writing, Z_ERRNO if there is an error writing the flushed data,
 * or Z_MEM_ERROR if there is a memory allocation error.
 *
 * C: `int gzsetparams(gzFile file, int level, int strategy)`
 *
 * @see zlib.h:1381
 */
export function gzsetparams(file: gzFile_s | null, level: number, strategy: number): number {
  const call =
    $gzsetparams.call ?? $gzsetparams.bind([$.int, { file: gzFile_s, level: $.int, strategy: $.int }]);
  return call(
    gzFile_s.toC(file, 'gzsetparams', 'file'),
    $.toInt(level, 'gzsetparams', 'level'),
    $.toInt(strategy, 'gzsetparams', 'strategy'),
  );
}

const $gzread = /* @__PURE__ */ $declare(gzread, 'gzread');

/**
 * Read and decompress up to len uncompressed bytes from file into buf.  If
 * the input file is not in gzip format, gzread copies the given number of
 * bytes into the buffer directly from the file.
 *
 * After reaching the end of a gzip stream in the input, gzread will continue
 * to read, looking for another gzip stream.  Any number of gzip streams may be
 * concatenated in the input file, and will all be decompressed by {@link gzread}.
 * If something other than a gzip stream is encountered after a gzip stream,
 * that remaining trailing garbage is ignored (and no error is returned).
 *
 * gzread can be used to read a gzip file that is being concurrently written.
 * Upon reaching the end of the input, gzread will return with the available
 * data.  If the error code returned by gzerror is Z_OK or Z_BUF_ERROR, then
 * gzclearerr can be used to clear the end of file indicator in order to permit
 * gzread to be tried again.  Z_OK indicates that a gzip stream was completed
 * on the last gzread.  Z_BUF_ERROR indicates that the input file ended in the
 * middle of a gzip stream.  Note that gzread does not return -1 in the event
 * of an incomplete gzip stream.  This error is deferred until {@link gzclose}, which
 * will return Z_BUF_ERROR if the last gzread ended in the middle of a gzip
 * stream.  Alternatively, gzerror can be used before gzclose to detect this
 * case.
 *
 * gzread returns the number of uncompressed bytes actually read, less than
 * len for end of file, or -1 for error.  If len is too large to fit in an int,
 * then nothing is read, -1 is returned, and the error state is set to
 * Z_STREAM_ERROR.
 *
 * C: `int gzread(gzFile file, voidp buf, unsigned int len)`
 *
 * @see zlib.h:1392
 */
export function gzread(file: gzFile_s | null, buf: $.Memory | null, len?: number): number {
  const call =
    $gzread.call ??
      $gzread.bind([$.int, { file: gzFile_s, buf: $.sized($.voidPointer), len: $.unsignedInt }]);
  const result = call(
    gzFile_s.toC(file, 'gzread', 'file'),
    $.toSizedMemory(buf, len, 'gzread', 'buf', 'len'),
    $.toUnsignedInt(len ?? $.byteLengthOf(buf, 'gzread', 'buf', 'len'), 'gzread', 'len'),
  );
  $.keepAlive(buf);
  return result;
}

const $gzfread = /* @__PURE__ */ $declare(gzfread, 'gzfread');

/**
 * Read and decompress up to nitems items of size size from file into buf,
 * otherwise operating as {@link gzread} does.  This duplicates the interface of
 * stdio's fread(), with size_t request and return types.  If the library
 * defines size_t, then z_size_t is identical to size_t.  If not, then z_size_t
 * is an unsigned integer type that can contain a pointer.
 *
 * {@link gzfread} returns the number of full items read of size size, or zero if
 * the end of the file was reached and a full item could not be read, or if
 * there was an error.  {@link gzerror} must be consulted if zero is returned in
 * order to determine if there was an error.  If the multiplication of size and
 * nitems overflows, i.e. the product does not fit in a z_size_t, then nothing
 * is read, zero is returned, and the error state is set to Z_STREAM_ERROR.
 *
 * In the event that the end of file is reached and only a partial item is
 * available at the end, i.e. the remaining uncompressed data length is not a
 * multiple of size, then the final partial item is nevertheless read into buf
 * and the end-of-file flag is set.  The length of the partial item read is not
 * provided, but could be inferred from the result of {@link gztell}.  This behavior
 * is the same as the behavior of fread() implementations in common libraries,
 * but it prevents the direct use of {@link gzfread} to read a concurrently written
 * file, resetting and retrying on end-of-file, when size is not 1.
 *
 * C: `z_size_t gzfread(voidp buf, z_size_t size, z_size_t nitems, gzFile file)`
 *
 * @see zlib.h:1422
 */
export function gzfread(
  buf: $.Memory | null,
  size: number | bigint,
  nitems: number | bigint,
  file: gzFile_s | null,
): number {
  const call =
    $gzfread.call ??
      $gzfread.bind([
        $.unsignedLongLong,
        { buf: $.voidPointer, size: $.unsignedLongLong, nitems: $.unsignedLongLong, file: gzFile_s },
      ]);
  const result = call(
    $.toMemory(buf, 'gzfread', 'buf'),
    $.toUnsignedLongLong(size, 'gzfread', 'size'),
    $.toUnsignedLongLong(nitems, 'gzfread', 'nitems'),
    gzFile_s.toC(file, 'gzfread', 'file'),
  );
  $.keepAlive(buf);
  return $.fromInteger64(result, 'gzfread');
}

const $gzwrite = /* @__PURE__ */ $declare(gzwrite, 'gzwrite');

/**
 * Compress and write the len uncompressed bytes at buf to file. gzwrite
 * returns the number of uncompressed bytes written or 0 in case of error.
 *
 * C: `int gzwrite(gzFile file, voidpc buf, unsigned int len)`
 *
 * @see zlib.h:1448
 */
export function gzwrite(file: gzFile_s | null, buf: $.Bytes | null, len?: number): number {
  const call =
    $gzwrite.call ??
      $gzwrite.bind([$.int, { file: gzFile_s, buf: $.sized($.bytes($.voidPointer)), len: $.unsignedInt }]);
  const result = call(
    gzFile_s.toC(file, 'gzwrite', 'file'),
    $.toSizedBytes(buf, len, 'gzwrite', 'buf', 'len'),
    $.toUnsignedInt(len ?? $.byteLengthOf(buf, 'gzwrite', 'buf', 'len'), 'gzwrite', 'len'),
  );
  $.keepAlive(buf);
  return result;
}

const $gzfwrite = /* @__PURE__ */ $declare(gzfwrite, 'gzfwrite');

/**
 * Compress and write nitems items of size size from buf to file, duplicating
 * the interface of stdio's fwrite(), with size_t request and return types.  If
 * the library defines size_t, then z_size_t is identical to size_t.  If not,
 * then z_size_t is an unsigned integer type that can contain a pointer.
 *
 * {@link gzfwrite} returns the number of full items written of size size, or zero
 * if there was an error.  If the multiplication of size and nitems overflows,
 * i.e. the product does not fit in a z_size_t, then nothing is written, zero
 * is returned, and the error state is set to Z_STREAM_ERROR.
 *
 * C: `z_size_t gzfwrite(voidpc buf, z_size_t size, z_size_t nitems, gzFile file)`
 *
 * @see zlib.h:1454
 */
export function gzfwrite(
  buf: $.Bytes | null,
  size: number | bigint,
  nitems: number | bigint,
  file: gzFile_s | null,
): number {
  const call =
    $gzfwrite.call ??
      $gzfwrite.bind([
        $.unsignedLongLong,
        { buf: $.bytes($.voidPointer), size: $.unsignedLongLong, nitems: $.unsignedLongLong, file: gzFile_s },
      ]);
  const result = call(
    $.toBytes(buf, 'gzfwrite', 'buf'),
    $.toUnsignedLongLong(size, 'gzfwrite', 'size'),
    $.toUnsignedLongLong(nitems, 'gzfwrite', 'nitems'),
    gzFile_s.toC(file, 'gzfwrite', 'file'),
  );
  $.keepAlive(buf);
  return $.fromInteger64(result, 'gzfwrite');
}

const $gzprintf = /* @__PURE__ */ $declare(gzprintf, 'gzprintf');

/**
 * Convert, format, compress, and write the arguments (...) to file under
 * control of the string format, as in fprintf.  gzprintf returns the number of
 * uncompressed bytes actually written, or a negative zlib error code in case
 * of error.  The number of uncompressed bytes written is limited to 8191, or
 * one less than the buffer size given to {@link gzbuffer}.  The caller should assure
 * that this limit is not exceeded.  If it is exceeded, then {@link gzprintf} will
 * return an error (0) with nothing written.  In this case, there may also be a
 * buffer overflow with unpredictable consequences, which is possible only if
 * zlib was compiled with the insecure functions sprintf() or vsprintf(),
 * because the secure snprintf() or vsnprintf() functions were not available.
 * This can be determined using {@link zlibCompileFlags}.
 *
 * C: `int gzprintf(gzFile file, const char *format, ...)`
 *
 * @see zlib.h:1468
 */
export function gzprintf(
  file: gzFile_s | null,
  format: $.CStringInput | null,
  ...rest: $.Variadic[]
): number {
  const call = $gzprintf.call ?? $gzprintf.bind([$.int, { file: gzFile_s, format: $.cstring }, '...']);
  const result = call(
    gzFile_s.toC(file, 'gzprintf', 'file'),
    $.toCString(format, 'gzprintf', 'format'),
    ...$.toSetVariadic(rest, 'gzprintf', file),
  );
  $.keepAlive(format, rest);
  $.settleInPlace(file, 'gzprintf', result);
  return result;
}

const $gzputs = /* @__PURE__ */ $declare(gzputs, 'gzputs');

/**
 * Compress and write the given null-terminated string s to file, excluding
 * the terminating null character.
 *
 * gzputs returns the number of characters written, or -1 in case of error.
 *
 * C: `int gzputs(gzFile file, const char *s)`
 *
 * @see zlib.h:1483
 */
export function gzputs(file: gzFile_s | null, s: $.CStringInput | null): number {
  const call = $gzputs.call ?? $gzputs.bind([$.int, { file: gzFile_s, s: $.cstring }]);
  const result = call(gzFile_s.toC(file, 'gzputs', 'file'), $.toCString(s, 'gzputs', 's'));
  $.keepAlive(s);
  return result;
}

const $gzgets = /* @__PURE__ */ $declare(gzgets, 'gzgets');

/**
 * Read and decompress bytes from file into buf, until len-1 characters are
 * read, or until a newline character is read and transferred to buf, or an
 * end-of-file condition is encountered.  If any characters are read or if len
 * is one, the string is terminated with a null character.  If no characters
 * are read due to an end-of-file or len is less than one, then the buffer is
 * left untouched.
 *
 * gzgets returns buf which is a null-terminated string, or it returns NULL
 * for end-of-file or in case of error.  If there was an error, the contents at
 * buf are indeterminate.
 *
 * C: `char *gzgets(gzFile file, char *buf, int len)`
 *
 * @see zlib.h:1491
 */
export function gzgets(file: gzFile_s | null, buf: $.Memory | null, len?: number): $.Pointer<$.Char> | null {
  const call =
    $gzgets.call ??
      $gzgets.bind([$.pointer($.char), { file: gzFile_s, buf: $.sized($.pointer($.char)), len: $.int }]);
  const result = call(
    gzFile_s.toC(file, 'gzgets', 'file'),
    $.toSizedMemory(buf, len, 'gzgets', 'buf', 'len'),
    $.toInt(len ?? $.byteLengthOf(buf, 'gzgets', 'buf', 'len'), 'gzgets', 'len'),
  );
  $.keepAlive(buf);
  return $.fromPointer($.char, result, buf);
}

const $gzputc = /* @__PURE__ */ $declare(gzputc, 'gzputc');

/**
 * Compress and write c, converted to an unsigned char, into file.  gzputc
 * returns the value that was written, or -1 in case of error.
 *
 * C: `int gzputc(gzFile file, int c)`
 *
 * @see zlib.h:1505
 */
export function gzputc(file: gzFile_s | null, c: number): number {
  const call = $gzputc.call ?? $gzputc.bind([$.int, { file: gzFile_s, c: $.int }]);
  return call(gzFile_s.toC(file, 'gzputc', 'file'), $.toInt(c, 'gzputc', 'c'));
}

const $gzgetc = /* @__PURE__ */ $declare(gzgetc, 'gzgetc');

/**
 * Read and decompress one byte from file.  gzgetc returns this byte or -1
 * in case of end of file or error.  This is implemented as a macro for speed.
 * As such, it does not do all of the checking the other functions do.  I.e.
 * it does not check to see if file is NULL, nor whether the structure file
 * points to has been clobbered or not.
 *
 * C: `int gzgetc(gzFile file)`
 *
 * @see zlib.h:1511
 */
export function gzgetc(file: gzFile_s | null): number {
  const call = $gzgetc.call ?? $gzgetc.bind([$.int, { file: gzFile_s }]);
  return call(gzFile_s.toC(file, 'gzgetc', 'file'));
}

const $gzungetc = /* @__PURE__ */ $declare(gzungetc, 'gzungetc');

/**
 * Push c back onto the stream for file to be read as the first character on
 * the next read.  At least one character of push-back is always allowed.
 * {@link gzungetc} returns the character pushed, or -1 on failure.  {@link gzungetc} will
 * fail if c is -1, and may fail if a character has been pushed but not read
 * yet.  If gzungetc is used immediately after gzopen or gzdopen, at least the
 * output buffer size of pushed characters is allowed.  (See gzbuffer above.)
 * The pushed character will be discarded if the stream is repositioned with
 * {@link gzseek} or {@link gzrewind}.
 *
 * C: `int gzungetc(int c, gzFile file)`
 *
 * @see zlib.h:1520
 */
export function gzungetc(c: number, file: gzFile_s | null): number {
  const call = $gzungetc.call ?? $gzungetc.bind([$.int, { c: $.int, file: gzFile_s }]);
  return call($.toInt(c, 'gzungetc', 'c'), gzFile_s.toC(file, 'gzungetc', 'file'));
}

const $gzflush = /* @__PURE__ */ $declare(gzflush, 'gzflush');

/**
 * Flush all pending output to file.  The parameter flush is as in the
 * {@link deflate} function.  The return value is the zlib error number (see function
 * gzerror below).  gzflush is only permitted when writing.
 *
 * If the flush parameter is Z_FINISH, the remaining data is written and the
 * gzip stream is completed in the output.  If {@link gzwrite} is called again, a new
 * gzip stream will be started in the output.  {@link gzread} is able to read such
 * concatenated gzip streams.
 *
 * gzflush should be called only when strictly necessary because it will
 * degrade compression if called too often.
 *
 * C: `int gzflush(gzFile file, int flush)`
 *
 * @see zlib.h:1532
 */
export function gzflush(file: gzFile_s | null, flush: number): number {
  const call = $gzflush.call ?? $gzflush.bind([$.int, { file: gzFile_s, flush: $.int }]);
  return call(gzFile_s.toC(file, 'gzflush', 'file'), $.toInt(flush, 'gzflush', 'flush'));
}

const $gzrewind = /* @__PURE__ */ $declare(gzrewind, 'gzrewind');

/**
 * Rewind file. This function is supported only for reading.
 *
 * gzrewind(file) is equivalent to (int)gzseek(file, 0L, SEEK_SET).
 *
 * C: `int gzrewind(gzFile file)`
 *
 * @see zlib.h:1567
 */
export function gzrewind(file: gzFile_s | null): number {
  const call = $gzrewind.call ?? $gzrewind.bind([$.int, { file: gzFile_s }]);
  return call(gzFile_s.toC(file, 'gzrewind', 'file'));
}

const $gzeof = /* @__PURE__ */ $declare(gzeof, 'gzeof');

/**
 * Return true (1) if the end-of-file indicator for file has been set while
 * reading, false (0) otherwise.  Note that the end-of-file indicator is set
 * only if the read tried to go past the end of the input, but came up short.
 * Therefore, just like feof(), {@link gzeof} may return false even if there is no
 * more data to read, in the event that the last read request was for the exact
 * number of bytes remaining in the input file.  This will happen if the input
 * file size is an exact multiple of the buffer size.
 *
 * If {@link gzeof} returns true, then the read functions will return no more data,
 * unless the end-of-file indicator is reset by {@link gzclearerr} and the input file
 * has grown since the previous end of file was detected.
 *
 * C: `int gzeof(gzFile file)`
 *
 * @see zlib.h:1595
 */
export function gzeof(file: gzFile_s | null): number {
  const call = $gzeof.call ?? $gzeof.bind([$.int, { file: gzFile_s }]);
  return call(gzFile_s.toC(file, 'gzeof', 'file'));
}

const $gzdirect = /* @__PURE__ */ $declare(gzdirect, 'gzdirect');

/**
 * Return true (1) if file is being copied directly while reading, or false
 * (0) if file is a gzip stream being decompressed.
 *
 * If the input file is empty, {@link gzdirect} will return true, since the input
 * does not contain a gzip stream.
 *
 * If {@link gzdirect} is used immediately after {@link gzopen} or {@link gzdopen} it will
 * cause buffers to be allocated to allow reading the file to determine if it
 * is a gzip file.  Therefore if {@link gzbuffer} is used, it should be called before
 * {@link gzdirect}.
 *
 * When writing, {@link gzdirect} returns true (1) if transparent writing was
 * requested ("wT" for the {@link gzopen} mode), or false (0) otherwise.  (Note:
 * {@link gzdirect} is not needed when writing.  Transparent writing must be
 * explicitly requested, so the application already knows the answer.  When
 * linking statically, using {@link gzdirect} will include all of the zlib code for
 * gzip file reading and decompression, which may not be desired.)
 *
 * C: `int gzdirect(gzFile file)`
 *
 * @see zlib.h:1610
 */
export function gzdirect(file: gzFile_s | null): number {
  const call = $gzdirect.call ?? $gzdirect.bind([$.int, { file: gzFile_s }]);
  return call(gzFile_s.toC(file, 'gzdirect', 'file'));
}

const $gzclose = /* @__PURE__ */
  $declare(gzclose, 'gzclose', { after: (_result, file) => $.freed(file, 'gzclose'), frees: 0 });

/**
 * Flush all pending output for file, if necessary, close file and
 * deallocate the (de)compression state.  Note that once file is closed, you
 * cannot call gzerror with file, since its structures have been deallocated.
 * gzclose must not be called more than once on the same file, just as free
 * must not be called more than once on the same allocation.
 *
 * gzclose will return Z_STREAM_ERROR if file is not valid, Z_ERRNO on a
 * file operation error, Z_MEM_ERROR if out of memory, Z_BUF_ERROR if the
 * last read ended in the middle of a gzip stream, or Z_OK on success.
 *
 * C: `int gzclose(gzFile file)`
 *
 * @see zlib.h:1631
 */
export function gzclose(file: gzFile_s | null): number {
  const call = $gzclose.call ?? $gzclose.bind([$.int, { file: gzFile_s }]);
  const result = call($.toFreed(gzFile_s.toC(file, 'gzclose', 'file'), file));
  $.freed(file, 'gzclose');
  return result;
}

const $gzclose_r = /* @__PURE__ */
  $declare(gzclose_r, 'gzclose_r', { after: (_result, file) => $.freed(file, 'gzclose_r'), frees: 0 });

/**
 * C: `int gzclose_r(gzFile file)`
 *
 * @see zlib.h:1644
 */
export function gzclose_r(file: gzFile_s | null): number {
  const call = $gzclose_r.call ?? $gzclose_r.bind([$.int, { file: gzFile_s }]);
  const result = call($.toFreed(gzFile_s.toC(file, 'gzclose_r', 'file'), file));
  $.freed(file, 'gzclose_r');
  return result;
}

const $gzclose_w = /* @__PURE__ */
  $declare(gzclose_w, 'gzclose_w', { after: (_result, file) => $.freed(file, 'gzclose_w'), frees: 0 });

/**
 * Same as {@link gzclose}, but {@link gzclose_r} is only for use when reading, and
 * {@link gzclose_w} is only for use when writing or appending.  The advantage to
 * using these instead of {@link gzclose} is that they avoid linking in zlib
 * compression or decompression code that is not used when only reading or only
 * writing respectively.  If {@link gzclose} is used, then both compression and
 * decompression code will be included the application when linking to a static
 * zlib library.
 *
 * C: `int gzclose_w(gzFile file)`
 *
 * @see zlib.h:1645
 */
export function gzclose_w(file: gzFile_s | null): number {
  const call = $gzclose_w.call ?? $gzclose_w.bind([$.int, { file: gzFile_s }]);
  const result = call($.toFreed(gzFile_s.toC(file, 'gzclose_w', 'file'), file));
  $.freed(file, 'gzclose_w');
  return result;
}

const $gzerror = /* @__PURE__ */ $declare(gzerror, 'gzerror');

/**
 * Return the error message for the last error which occurred on file.
 * errnum is set to zlib error number.  If an error occurred in the file system
 * and not in the compression library, errnum is set to Z_ERRNO and the
 * application may consult errno to get the exact error code.
 *
 * The application must not modify the returned string.  Future calls to
 * this function may invalidate the previously returned string.  If file is
 * closed, then the string previously returned by gzerror will no longer be
 * available.
 *
 * {@link gzerror} should be used to distinguish errors from end-of-file for those
 * functions above that do not distinguish those cases in their return values.
 *
 * C: `const char *gzerror(gzFile file, int *errnum)`
 *
 * @see zlib.h:1656
 */
export function gzerror(file: gzFile_s | null, errnum: $.PointerTo<$.Int> | null): string | null {
  const call = $gzerror.call ?? $gzerror.bind([$.cstring, { file: gzFile_s, errnum: $.pointer($.int) }]);
  const result = call(gzFile_s.toC(file, 'gzerror', 'file'), $.toPointer($.int, errnum, 'gzerror', 'errnum'));
  $.keepAlive(errnum);
  return result;
}

const $gzclearerr = /* @__PURE__ */ $declare(gzclearerr, 'gzclearerr');

/**
 * Clear the error and end-of-file flags for file.  This is analogous to the
 * clearerr() function in stdio.  This is useful for continuing to read a gzip
 * file that is being written concurrently.
 *
 * C: `void gzclearerr(gzFile file)`
 *
 * @see zlib.h:1672
 */
export function gzclearerr(file: gzFile_s | null): void {
  const call = $gzclearerr.call ?? $gzclearerr.bind([$.voidType, { file: gzFile_s }]);
  call(gzFile_s.toC(file, 'gzclearerr', 'file'));
}

const $adler32 = /* @__PURE__ */ $declare(adler32, 'adler32');

/**
 * Update a running Adler-32 checksum with the bytes buf[0..len-1] and
 * return the updated checksum. An Adler-32 value is in the range of a 32-bit
 * unsigned integer. If buf is Z_NULL, this function returns the required
 * initial value for the checksum.
 *
 * An Adler-32 checksum is almost as reliable as a CRC-32 but can be computed
 * much faster.
 *
 * Usage example:
 *
 * uLong adler = adler32(0L, Z_NULL, 0);
 *
 * while (read_buffer(buffer, length) != EOF) \{
 *     adler = adler32(adler, buffer, length);
 *   \}
 *   if (adler != original_adler) error();
 *
 * C: `uLong adler32(uLong adler, const Bytef *buf, uInt len)`
 *
 * @see zlib.h:1689
 */
export function adler32(adler: number | bigint, buf: $.Bytes | null, len?: number): number {
  const call =
    $adler32.call ??
      $adler32.bind([
        $.unsignedLong,
        { adler: $.unsignedLong, buf: $.sized($.bytes($.pointer($.unsignedChar))), len: $.unsignedInt },
      ]);
  const result = call(
    $.toUnsignedLong(adler, 'adler32', 'adler'),
    $.toSizedBytes(buf, len, 'adler32', 'buf', 'len'),
    $.toUnsignedInt(len ?? $.byteLengthOf(buf, 'adler32', 'buf', 'len'), 'adler32', 'len'),
  );
  $.keepAlive(buf);
  return $.fromInteger64(result, 'adler32');
}

const $adler32_z = /* @__PURE__ */ $declare(adler32_z, 'adler32_z');

/**
 * Same as {@link adler32}, but with a size_t length.
 *
 * C: `uLong adler32_z(uLong adler, const Bytef *buf, z_size_t len)`
 *
 * @see zlib.h:1709
 */
export function adler32_z(adler: number | bigint, buf: $.Bytes | null, len?: number | bigint): number {
  const call =
    $adler32_z.call ??
      $adler32_z.bind([
        $.unsignedLong,
        { adler: $.unsignedLong, buf: $.sized($.bytes($.pointer($.unsignedChar))), len: $.unsignedLongLong },
      ]);
  const result = call(
    $.toUnsignedLong(adler, 'adler32_z', 'adler'),
    $.toSizedBytes(buf, len, 'adler32_z', 'buf', 'len'),
    $.toUnsignedLongLong(len ?? $.byteLengthOf(buf, 'adler32_z', 'buf', 'len'), 'adler32_z', 'len'),
  );
  $.keepAlive(buf);
  return $.fromInteger64(result, 'adler32_z');
}

const $crc32 = /* @__PURE__ */ $declare(crc32, 'crc32');

/**
 * Update a running CRC-32 with the bytes buf[0..len-1] and return the
 * updated CRC-32. A CRC-32 value is in the range of a 32-bit unsigned integer.
 * If buf is Z_NULL, this function returns the required initial value for the
 * crc. Pre- and post-conditioning (one's complement) is performed within this
 * function so it shouldn't be done by the application.
 *
 * Usage example:
 *
 * uLong crc = crc32(0L, Z_NULL, 0);
 *
 * while (read_buffer(buffer, length) != EOF) \{
 *     crc = crc32(crc, buffer, length);
 *   \}
 *   if (crc != original_crc) error();
 *
 * C: `uLong crc32(uLong crc, const Bytef *buf, uInt len)`
 *
 * @see zlib.h:1727
 */
export function crc32(crc: number | bigint, buf: $.Bytes | null, len?: number): number {
  const call =
    $crc32.call ??
      $crc32.bind([
        $.unsignedLong,
        { crc: $.unsignedLong, buf: $.sized($.bytes($.pointer($.unsignedChar))), len: $.unsignedInt },
      ]);
  const result = call(
    $.toUnsignedLong(crc, 'crc32', 'crc'),
    $.toSizedBytes(buf, len, 'crc32', 'buf', 'len'),
    $.toUnsignedInt(len ?? $.byteLengthOf(buf, 'crc32', 'buf', 'len'), 'crc32', 'len'),
  );
  $.keepAlive(buf);
  return $.fromInteger64(result, 'crc32');
}

const $crc32_z = /* @__PURE__ */ $declare(crc32_z, 'crc32_z');

/**
 * Same as {@link crc32}, but with a size_t length.
 *
 * C: `uLong crc32_z(uLong crc, const Bytef *buf, z_size_t len)`
 *
 * @see zlib.h:1745
 */
export function crc32_z(crc: number | bigint, buf: $.Bytes | null, len?: number | bigint): number {
  const call =
    $crc32_z.call ??
      $crc32_z.bind([
        $.unsignedLong,
        { crc: $.unsignedLong, buf: $.sized($.bytes($.pointer($.unsignedChar))), len: $.unsignedLongLong },
      ]);
  const result = call(
    $.toUnsignedLong(crc, 'crc32_z', 'crc'),
    $.toSizedBytes(buf, len, 'crc32_z', 'buf', 'len'),
    $.toUnsignedLongLong(len ?? $.byteLengthOf(buf, 'crc32_z', 'buf', 'len'), 'crc32_z', 'len'),
  );
  $.keepAlive(buf);
  return $.fromInteger64(result, 'crc32_z');
}

const $crc32_combine_op = /* @__PURE__ */ $declare(crc32_combine_op, 'crc32_combine_op');

/**
 * Give the same result as {@link crc32_combine}, using op in place of len2. op is
 * is generated from len2 by {@link crc32_combine_gen}. This will be faster than
 * {@link crc32_combine} if the generated op is used more than once.
 *
 * C: `uLong crc32_combine_op(uLong crc1, uLong crc2, uLong op)`
 *
 * @see zlib.h:1768
 */
export function crc32_combine_op(crc1: number | bigint, crc2: number | bigint, op: number | bigint): number {
  const call =
    $crc32_combine_op.call ??
      $crc32_combine_op.bind([
        $.unsignedLong,
        { crc1: $.unsignedLong, crc2: $.unsignedLong, op: $.unsignedLong },
      ]);
  const result = call(
    $.toUnsignedLong(crc1, 'crc32_combine_op', 'crc1'),
    $.toUnsignedLong(crc2, 'crc32_combine_op', 'crc2'),
    $.toUnsignedLong(op, 'crc32_combine_op', 'op'),
  );
  return $.fromInteger64(result, 'crc32_combine_op');
}

const $deflateInit_ = /* @__PURE__ */
  $declare(deflateInit_, 'deflateInit_', { lasting: { given: [2], records: [0] } });

/**
 * deflateInit and inflateInit are macros to allow checking the zlib version
 * and the compiler's view of z_stream:
 *
 * C: `int deflateInit_(z_streamp strm, int level, const char *version, int stream_size)`
 *
 * @see zlib.h:1781
 */
export function deflateInit_(
  strm: $.PointerTo<z_stream> | null,
  level: number,
  version: $.CStringInput | null,
  stream_size: number,
): number {
  const call =
    $deflateInit_.call ??
      $deflateInit_.bind([
        $.int,
        { strm: $.pointer(z_stream), level: $.int, version: $.cstring, stream_size: $.int },
      ]);
  const version$ = $.toLasting($.toCString(version, 'deflateInit_', 'version'), strm);
  const result = call(
    z_stream.toC(strm, 'deflateInit_', 'strm'),
    $.toInt(level, 'deflateInit_', 'level'),
    version$,
    $.toInt(stream_size, 'deflateInit_', 'stream_size'),
  );
  $.keepAlive(strm, version);
  $.lastingWith(strm, 'deflateInit_', [version], [version$]);
  return result;
}

const $inflateInit_ = /* @__PURE__ */
  $declare(inflateInit_, 'inflateInit_', { lasting: { given: [1], records: [0] } });

/**
 * deflateInit and inflateInit are macros to allow checking the zlib version
 * and the compiler's view of z_stream:
 *
 * C: `int inflateInit_(z_streamp strm, const char *version, int stream_size)`
 *
 * @see zlib.h:1783
 */
export function inflateInit_(
  strm: $.PointerTo<z_stream> | null,
  version: $.CStringInput | null,
  stream_size: number,
): number {
  const call =
    $inflateInit_.call ??
      $inflateInit_.bind([$.int, { strm: $.pointer(z_stream), version: $.cstring, stream_size: $.int }]);
  const version$ = $.toLasting($.toCString(version, 'inflateInit_', 'version'), strm);
  const result = call(
    z_stream.toC(strm, 'inflateInit_', 'strm'),
    version$,
    $.toInt(stream_size, 'inflateInit_', 'stream_size'),
  );
  $.keepAlive(strm, version);
  $.lastingWith(strm, 'inflateInit_', [version], [version$]);
  return result;
}

const $deflateInit2_ = /* @__PURE__ */
  $declare(deflateInit2_, 'deflateInit2_', { lasting: { given: [6], records: [0] } });

/**
 * deflateInit and inflateInit are macros to allow checking the zlib version
 * and the compiler's view of z_stream:
 *
 * C: `int deflateInit2_(z_streamp strm, int level, int method, int windowBits, int memLevel, int strategy, const char *version, int stream_size)`
 *
 * @see zlib.h:1785
 */
export function deflateInit2_(
  strm: $.PointerTo<z_stream> | null,
  level: number,
  method: number,
  windowBits: number,
  memLevel: number,
  strategy: number,
  version: $.CStringInput | null,
  stream_size: number,
): number {
  const call =
    $deflateInit2_.call ??
      $deflateInit2_.bind([
        $.int,
        {
          strm: $.pointer(z_stream),
          level: $.int,
          method: $.int,
          windowBits: $.int,
          memLevel: $.int,
          strategy: $.int,
          version: $.cstring,
          stream_size: $.int,
        },
      ]);
  const version$ = $.toLasting($.toCString(version, 'deflateInit2_', 'version'), strm);
  const result = call(
    z_stream.toC(strm, 'deflateInit2_', 'strm'),
    $.toInt(level, 'deflateInit2_', 'level'),
    $.toInt(method, 'deflateInit2_', 'method'),
    $.toInt(windowBits, 'deflateInit2_', 'windowBits'),
    $.toInt(memLevel, 'deflateInit2_', 'memLevel'),
    $.toInt(strategy, 'deflateInit2_', 'strategy'),
    version$,
    $.toInt(stream_size, 'deflateInit2_', 'stream_size'),
  );
  $.keepAlive(strm, version);
  $.lastingWith(strm, 'deflateInit2_', [version], [version$]);
  return result;
}

const $inflateInit2_ = /* @__PURE__ */
  $declare(inflateInit2_, 'inflateInit2_', { lasting: { given: [2], records: [0] } });

/**
 * deflateInit and inflateInit are macros to allow checking the zlib version
 * and the compiler's view of z_stream:
 *
 * C: `int inflateInit2_(z_streamp strm, int windowBits, const char *version, int stream_size)`
 *
 * @see zlib.h:1789
 */
export function inflateInit2_(
  strm: $.PointerTo<z_stream> | null,
  windowBits: number,
  version: $.CStringInput | null,
  stream_size: number,
): number {
  const call =
    $inflateInit2_.call ??
      $inflateInit2_.bind([
        $.int,
        { strm: $.pointer(z_stream), windowBits: $.int, version: $.cstring, stream_size: $.int },
      ]);
  const version$ = $.toLasting($.toCString(version, 'inflateInit2_', 'version'), strm);
  const result = call(
    z_stream.toC(strm, 'inflateInit2_', 'strm'),
    $.toInt(windowBits, 'inflateInit2_', 'windowBits'),
    version$,
    $.toInt(stream_size, 'inflateInit2_', 'stream_size'),
  );
  $.keepAlive(strm, version);
  $.lastingWith(strm, 'inflateInit2_', [version], [version$]);
  return result;
}

const $inflateBackInit_ = /* @__PURE__ */
  $declare(inflateBackInit_, 'inflateBackInit_', { lasting: { given: [2, 3], records: [0] } });

/**
 * deflateInit and inflateInit are macros to allow checking the zlib version
 * and the compiler's view of z_stream:
 *
 * C: `int inflateBackInit_(z_streamp strm, int windowBits, unsigned char *window, const char *version, int stream_size)`
 *
 * @see zlib.h:1791
 */
export function inflateBackInit_(
  strm: $.PointerTo<z_stream> | null,
  windowBits: number,
  window: $.Memory | null,
  version: $.CStringInput | null,
  stream_size: number,
): number {
  const call =
    $inflateBackInit_.call ??
      $inflateBackInit_.bind([
        $.int,
        {
          strm: $.pointer(z_stream),
          windowBits: $.int,
          window: $.pointer($.unsignedChar),
          version: $.cstring,
          stream_size: $.int,
        },
      ]);
  const version$ = $.toLasting($.toCString(version, 'inflateBackInit_', 'version'), strm);
  const result = call(
    z_stream.toC(strm, 'inflateBackInit_', 'strm'),
    $.toInt(windowBits, 'inflateBackInit_', 'windowBits'),
    $.toMemory(window, 'inflateBackInit_', 'window'),
    version$,
    $.toInt(stream_size, 'inflateBackInit_', 'stream_size'),
  );
  $.keepAlive(strm, window, version);
  $.lastingWith(strm, 'inflateBackInit_', [window, version], [window, version$]);
  return result;
}

function $deflateInit$on1(strm: $.PointerTo<z_stream> | null, level: number): number {
  const result = $deflateInit$1(
    $.addressOfArgument(z_stream.toC(strm, 'deflateInit', 'strm')),
    $.toInt(level, 'deflateInit', 'level'),
  );
  $.keepAlive(strm);
  return result;
}

function $deflateInit$on2(strm: $.PointerTo<z_stream> | null, level: number): number {
  const result = $deflateInit$2(
    $.addressOfArgument(z_stream.toC(strm, 'deflateInit', 'strm')),
    $.toInt(level, 'deflateInit', 'level'),
  );
  $.keepAlive(strm);
  return result;
}

const $deflateInit = /* @__PURE__ */
  $target.choose({ 'x86_64-windows-msvc': $deflateInit$on2, others: $deflateInit$on1 });

/**
 * C: `#define deflateInit(strm, level) deflateInit_((strm), (level), ZLIB_VERSION, (int)sizeof(z_stream))`
 *
 * @see zlib.h:1810
 */
export function deflateInit(strm: $.PointerTo<z_stream> | null, level: number): number {
  return $deflateInit(strm, level);
}

function $inflateInit$on1(strm: $.PointerTo<z_stream> | null): number {
  const result = $inflateInit$1($.addressOfArgument(z_stream.toC(strm, 'inflateInit', 'strm')));
  $.keepAlive(strm);
  return result;
}

function $inflateInit$on2(strm: $.PointerTo<z_stream> | null): number {
  const result = $inflateInit$2($.addressOfArgument(z_stream.toC(strm, 'inflateInit', 'strm')));
  $.keepAlive(strm);
  return result;
}

const $inflateInit = /* @__PURE__ */
  $target.choose({ 'x86_64-windows-msvc': $inflateInit$on2, others: $inflateInit$on1 });

/**
 * C: `#define inflateInit(strm) inflateInit_((strm), ZLIB_VERSION, (int)sizeof(z_stream))`
 *
 * @see zlib.h:1812
 */
export function inflateInit(strm: $.PointerTo<z_stream> | null): number {
  return $inflateInit(strm);
}

function $deflateInit2$on1(
  strm: $.PointerTo<z_stream> | null,
  level: number,
  method: number,
  windowBits: number,
  memLevel: number,
  strategy: number,
): number {
  const result = $deflateInit2$1(
    $.addressOfArgument(z_stream.toC(strm, 'deflateInit2', 'strm')),
    $.toInt(level, 'deflateInit2', 'level'),
    $.toInt(method, 'deflateInit2', 'method'),
    $.toInt(windowBits, 'deflateInit2', 'windowBits'),
    $.toInt(memLevel, 'deflateInit2', 'memLevel'),
    $.toInt(strategy, 'deflateInit2', 'strategy'),
  );
  $.keepAlive(strm);
  return result;
}

function $deflateInit2$on2(
  strm: $.PointerTo<z_stream> | null,
  level: number,
  method: number,
  windowBits: number,
  memLevel: number,
  strategy: number,
): number {
  const result = $deflateInit2$2(
    $.addressOfArgument(z_stream.toC(strm, 'deflateInit2', 'strm')),
    $.toInt(level, 'deflateInit2', 'level'),
    $.toInt(method, 'deflateInit2', 'method'),
    $.toInt(windowBits, 'deflateInit2', 'windowBits'),
    $.toInt(memLevel, 'deflateInit2', 'memLevel'),
    $.toInt(strategy, 'deflateInit2', 'strategy'),
  );
  $.keepAlive(strm);
  return result;
}

const $deflateInit2 = /* @__PURE__ */
  $target.choose({ 'x86_64-windows-msvc': $deflateInit2$on2, others: $deflateInit2$on1 });

/**
 * C: `#define deflateInit2(strm, level, method, windowBits, memLevel, strategy) deflateInit2_((strm),(level),(method),(windowBits),(memLevel), (strategy), ZLIB_VERSION, (int)sizeof(z_stream))`
 *
 * @see zlib.h:1814
 */
export function deflateInit2(
  strm: $.PointerTo<z_stream> | null,
  level: number,
  method: number,
  windowBits: number,
  memLevel: number,
  strategy: number,
): number {
  return $deflateInit2(strm, level, method, windowBits, memLevel, strategy);
}

function $inflateInit2$on1(strm: $.PointerTo<z_stream> | null, windowBits: number): number {
  const result = $inflateInit2$1(
    $.addressOfArgument(z_stream.toC(strm, 'inflateInit2', 'strm')),
    $.toInt(windowBits, 'inflateInit2', 'windowBits'),
  );
  $.keepAlive(strm);
  return result;
}

function $inflateInit2$on2(strm: $.PointerTo<z_stream> | null, windowBits: number): number {
  const result = $inflateInit2$2(
    $.addressOfArgument(z_stream.toC(strm, 'inflateInit2', 'strm')),
    $.toInt(windowBits, 'inflateInit2', 'windowBits'),
  );
  $.keepAlive(strm);
  return result;
}

const $inflateInit2 = /* @__PURE__ */
  $target.choose({ 'x86_64-windows-msvc': $inflateInit2$on2, others: $inflateInit2$on1 });

/**
 * C: `#define inflateInit2(strm, windowBits) inflateInit2_((strm), (windowBits), ZLIB_VERSION, (int)sizeof(z_stream))`
 *
 * @see zlib.h:1817
 */
export function inflateInit2(strm: $.PointerTo<z_stream> | null, windowBits: number): number {
  return $inflateInit2(strm, windowBits);
}

function $inflateBackInit$on1(
  strm: $.PointerTo<z_stream> | null,
  windowBits: number,
  window: $.Memory | null,
): number {
  const result = $inflateBackInit$1(
    $.addressOfArgument(z_stream.toC(strm, 'inflateBackInit', 'strm')),
    $.toInt(windowBits, 'inflateBackInit', 'windowBits'),
    $.addressOfArgument($.toMemory(window, 'inflateBackInit', 'window')),
  );
  $.keepAlive(strm, window);
  return result;
}

function $inflateBackInit$on2(
  strm: $.PointerTo<z_stream> | null,
  windowBits: number,
  window: $.Memory | null,
): number {
  const result = $inflateBackInit$2(
    $.addressOfArgument(z_stream.toC(strm, 'inflateBackInit', 'strm')),
    $.toInt(windowBits, 'inflateBackInit', 'windowBits'),
    $.addressOfArgument($.toMemory(window, 'inflateBackInit', 'window')),
  );
  $.keepAlive(strm, window);
  return result;
}

const $inflateBackInit = /* @__PURE__ */
  $target.choose({ 'x86_64-windows-msvc': $inflateBackInit$on2, others: $inflateBackInit$on1 });

/**
 * C: `#define inflateBackInit(strm, windowBits, window) inflateBackInit_((strm), (windowBits), (window), ZLIB_VERSION, (int)sizeof(z_stream))`
 *
 * @see zlib.h:1820
 */
export function inflateBackInit(
  strm: $.PointerTo<z_stream> | null,
  windowBits: number,
  window: $.Memory | null,
): number {
  return $inflateBackInit(strm, windowBits, window);
}

const $gzgetc_ = /* @__PURE__ */ $declare(gzgetc_, 'gzgetc_');

/**
 * backward compatibility
 *
 * C: `int gzgetc_(gzFile file)`
 *
 * @see zlib.h:1839
 */
export function gzgetc_(file: gzFile_s | null): number {
  const call = $gzgetc_.call ?? $gzgetc_.bind([$.int, { file: gzFile_s }]);
  return call(gzFile_s.toC(file, 'gzgetc_', 'file'));
}

const $gzopen = /* @__PURE__ */ $declare(gzopen, 'gzopen');

/**
 * The caller owns what it returns: free it with {@link gzclose} (names: "open").
 * C: `gzFile gzopen(const char *, const char *)`
 *
 * @see zlib.h:1893
 */
export function gzopen(
  argument1: $.CStringInput | null,
  argument2: $.CStringInput | null,
): $.Owned<gzFile_s> | null {
  const call =
    $gzopen.call ??
      $gzopen.bind([$.owned(gzFile_s, () => gzclose), { argument1: $.cstring, argument2: $.cstring }]);
  const result = call(
    $.toCString(argument1, 'gzopen', 'argument1'),
    $.toCString(argument2, 'gzopen', 'argument2'),
  );
  $.keepAlive(argument1, argument2);
  return $.fromOwned(gzFile_s, result, gzclose);
}

const $gzseek = /* @__PURE__ */ $declare(gzseek, 'gzseek');

/**
 * C: `off_t gzseek(gzFile, off_t, int)`
 *
 * @see zlib.h:1894
 */
export function gzseek(argument1: gzFile_s | null, argument2: number | bigint, argument3: number): number {
  const call =
    $gzseek.call ??
      $gzseek.bind([$long_longLong, { argument1: gzFile_s, argument2: $long_longLong, argument3: $.int }]);
  const result = call(
    gzFile_s.toC(argument1, 'gzseek', 'argument1'),
    $.toChosen($long_longLong, argument2, 'gzseek', 'argument2'),
    $.toInt(argument3, 'gzseek', 'argument3'),
  );
  return $.fromInteger64(result, 'gzseek');
}

const $gztell = /* @__PURE__ */ $declare(gztell, 'gztell');

/**
 * C: `off_t gztell(gzFile)`
 *
 * @see zlib.h:1895
 */
export function gztell(argument1: gzFile_s | null): number {
  const call = $gztell.call ?? $gztell.bind([$long_longLong, { argument1: gzFile_s }]);
  return $.fromInteger64(call(gzFile_s.toC(argument1, 'gztell', 'argument1')), 'gztell');
}

const $gzoffset = /* @__PURE__ */ $declare(gzoffset, 'gzoffset');

/**
 * C: `off_t gzoffset(gzFile)`
 *
 * @see zlib.h:1896
 */
export function gzoffset(argument1: gzFile_s | null): number {
  const call = $gzoffset.call ?? $gzoffset.bind([$long_longLong, { argument1: gzFile_s }]);
  return $.fromInteger64(call(gzFile_s.toC(argument1, 'gzoffset', 'argument1')), 'gzoffset');
}

const $adler32_combine = /* @__PURE__ */ $declare(adler32_combine, 'adler32_combine');

/**
 * C: `uLong adler32_combine(uLong, uLong, off_t)`
 *
 * @see zlib.h:1897
 */
export function adler32_combine(
  argument1: number | bigint,
  argument2: number | bigint,
  argument3: number | bigint,
): number {
  const call =
    $adler32_combine.call ??
      $adler32_combine.bind([
        $.unsignedLong,
        { argument1: $.unsignedLong, argument2: $.unsignedLong, argument3: $long_longLong },
      ]);
  const result = call(
    $.toUnsignedLong(argument1, 'adler32_combine', 'argument1'),
    $.toUnsignedLong(argument2, 'adler32_combine', 'argument2'),
    $.toChosen($long_longLong, argument3, 'adler32_combine', 'argument3'),
  );
  return $.fromInteger64(result, 'adler32_combine');
}

const $crc32_combine = /* @__PURE__ */ $declare(crc32_combine, 'crc32_combine');

/**
 * C: `uLong crc32_combine(uLong, uLong, off_t)`
 *
 * @see zlib.h:1898
 */
export function crc32_combine(
  argument1: number | bigint,
  argument2: number | bigint,
  argument3: number | bigint,
): number {
  const call =
    $crc32_combine.call ??
      $crc32_combine.bind([
        $.unsignedLong,
        { argument1: $.unsignedLong, argument2: $.unsignedLong, argument3: $long_longLong },
      ]);
  const result = call(
    $.toUnsignedLong(argument1, 'crc32_combine', 'argument1'),
    $.toUnsignedLong(argument2, 'crc32_combine', 'argument2'),
    $.toChosen($long_longLong, argument3, 'crc32_combine', 'argument3'),
  );
  return $.fromInteger64(result, 'crc32_combine');
}

const $crc32_combine_gen = /* @__PURE__ */ $declare(crc32_combine_gen, 'crc32_combine_gen');

/**
 * C: `uLong crc32_combine_gen(off_t)`
 *
 * @see zlib.h:1899
 */
export function crc32_combine_gen(argument1: number | bigint): number {
  const call =
    $crc32_combine_gen.call ?? $crc32_combine_gen.bind([$.unsignedLong, { argument1: $long_longLong }]);
  const result = call($.toChosen($long_longLong, argument1, 'crc32_combine_gen', 'argument1'));
  return $.fromInteger64(result, 'crc32_combine_gen');
}

const $zError = /* @__PURE__ */ $declare(zError, 'zError');

/**
 * undocumented functions
 *
 * C: `const char *zError(int)`
 *
 * @see zlib.h:1911
 */
export function zError(argument1: number): string | null {
  const call = $zError.call ?? $zError.bind([$.cstring, { argument1: $.int }]);
  return call($.toInt(argument1, 'zError', 'argument1'));
}

const $inflateSyncPoint = /* @__PURE__ */ $declare(inflateSyncPoint, 'inflateSyncPoint');

/**
 * C: `int inflateSyncPoint(z_streamp)`
 *
 * @see zlib.h:1912
 */
export function inflateSyncPoint(argument1: $.PointerTo<z_stream> | null): number {
  const call = $inflateSyncPoint.call ?? $inflateSyncPoint.bind([$.int, { argument1: $.pointer(z_stream) }]);
  const result = call(z_stream.toC(argument1, 'inflateSyncPoint', 'argument1'));
  $.keepAlive(argument1);
  return result;
}

const $get_crc_table = /* @__PURE__ */ $declare(get_crc_table, 'get_crc_table');

/**
 * C: `const z_crc_t *get_crc_table(void)`
 *
 * @see zlib.h:1913
 */
export function get_crc_table(): $.Pointer<$.UnsignedInt> | null {
  const call = $get_crc_table.call ?? $get_crc_table.bind([$.pointer($.unsignedInt), {}]);
  return $.fromPointer($.unsignedInt, call());
}

const $inflateUndermine = /* @__PURE__ */ $declare(inflateUndermine, 'inflateUndermine');

/**
 * C: `int inflateUndermine(z_streamp, int)`
 *
 * @see zlib.h:1914
 */
export function inflateUndermine(argument1: $.PointerTo<z_stream> | null, argument2: number): number {
  const call =
    $inflateUndermine.call ??
      $inflateUndermine.bind([$.int, { argument1: $.pointer(z_stream), argument2: $.int }]);
  const result = call(
    z_stream.toC(argument1, 'inflateUndermine', 'argument1'),
    $.toInt(argument2, 'inflateUndermine', 'argument2'),
  );
  $.keepAlive(argument1);
  return result;
}

const $inflateValidate = /* @__PURE__ */ $declare(inflateValidate, 'inflateValidate');

/**
 * C: `int inflateValidate(z_streamp, int)`
 *
 * @see zlib.h:1915
 */
export function inflateValidate(argument1: $.PointerTo<z_stream> | null, argument2: number): number {
  const call =
    $inflateValidate.call ??
      $inflateValidate.bind([$.int, { argument1: $.pointer(z_stream), argument2: $.int }]);
  const result = call(
    z_stream.toC(argument1, 'inflateValidate', 'argument1'),
    $.toInt(argument2, 'inflateValidate', 'argument2'),
  );
  $.keepAlive(argument1);
  return result;
}

const $inflateCodesUsed = /* @__PURE__ */ $declare(inflateCodesUsed, 'inflateCodesUsed');

/**
 * C: `unsigned long inflateCodesUsed(z_streamp)`
 *
 * @see zlib.h:1916
 */
export function inflateCodesUsed(argument1: $.PointerTo<z_stream> | null): number {
  const call =
    $inflateCodesUsed.call ?? $inflateCodesUsed.bind([$.unsignedLong, { argument1: $.pointer(z_stream) }]);
  const result = call(z_stream.toC(argument1, 'inflateCodesUsed', 'argument1'));
  $.keepAlive(argument1);
  return $.fromInteger64(result, 'inflateCodesUsed');
}

const $inflateResetKeep = /* @__PURE__ */ $declare(inflateResetKeep, 'inflateResetKeep');

/**
 * C: `int inflateResetKeep(z_streamp)`
 *
 * @see zlib.h:1917
 */
export function inflateResetKeep(argument1: $.PointerTo<z_stream> | null): number {
  const call = $inflateResetKeep.call ?? $inflateResetKeep.bind([$.int, { argument1: $.pointer(z_stream) }]);
  const result = call(z_stream.toC(argument1, 'inflateResetKeep', 'argument1'));
  $.keepAlive(argument1);
  return result;
}

const $deflateResetKeep = /* @__PURE__ */ $declare(deflateResetKeep, 'deflateResetKeep');

/**
 * C: `int deflateResetKeep(z_streamp)`
 *
 * @see zlib.h:1918
 */
export function deflateResetKeep(argument1: $.PointerTo<z_stream> | null): number {
  const call = $deflateResetKeep.call ?? $deflateResetKeep.bind([$.int, { argument1: $.pointer(z_stream) }]);
  const result = call(z_stream.toC(argument1, 'deflateResetKeep', 'argument1'));
  $.keepAlive(argument1);
  return result;
}

const $gzopen_w = /* @__PURE__ */ $declare(gzopen_w, 'gzopen_w');

/**
 * Only on x86_64-windows-msvc.
 *
 * The caller owns what it returns: free it with {@link gzclose_w} (names: "open").
 * C: `gzFile gzopen_w(const wchar_t *path, const char *mode)`
 *
 * @see zlib.h:1920
 */
export function gzopen_w(
  path: $.WideStringInput | null,
  mode: $.CStringInput | null,
): $.Owned<gzFile_s> | null {
  const call =
    $gzopen_w.call ??
      $gzopen_w.bind(
        $target.only('gzopen_w', 'x86_64-windows-msvc', [
          $.owned(gzFile_s, () => gzclose_w),
          { path: $.pointer($.wchar_t), mode: $.cstring },
        ]),
      );
  const result = call($.toWideString(path, 'gzopen_w', 'path'), $.toCString(mode, 'gzopen_w', 'mode'));
  $.keepAlive(path, mode);
  return $.fromOwned(gzFile_s, result, gzclose_w);
}

// --- Translated from C

const $native_zlibVersion = /* @__PURE__ */ $.native($library, 'zlibVersion', 'pointer', []);

const $native_deflateInit_ = /* @__PURE__ */
  $.native($library, 'deflateInit_', 'int32', ['pointer', 'int32', 'pointer', 'int32']);

const $native_inflateInit_ = /* @__PURE__ */
  $.native($library, 'inflateInit_', 'int32', ['pointer', 'pointer', 'int32']);

const $native_deflateInit2_ = /* @__PURE__ */
  $.native($library, 'deflateInit2_', 'int32', [
    'pointer',
    'int32',
    'int32',
    'int32',
    'int32',
    'int32',
    'pointer',
    'int32',
  ]);

const $native_inflateInit2_ = /* @__PURE__ */
  $.native($library, 'inflateInit2_', 'int32', ['pointer', 'int32', 'pointer', 'int32']);

const $native_inflateBackInit_ = /* @__PURE__ */
  $.native($library, 'inflateBackInit_', 'int32', ['pointer', 'int32', 'pointer', 'pointer', 'int32']);

function $zlib_version(): bigint {
  return $native_zlibVersion();
}

function $deflateInit$1(strm: bigint, level: number): number {
  return $native_deflateInit_(strm, level, $.literal('1.2.13'), 112);
}

function $inflateInit$1(strm: bigint): number {
  return $native_inflateInit_(strm, $.literal('1.2.13'), 112);
}

function $deflateInit2$1(
  strm: bigint,
  level: number,
  method: number,
  windowBits: number,
  memLevel: number,
  strategy: number,
): number {
  return $native_deflateInit2_(strm, level, method, windowBits, memLevel, strategy, $.literal('1.2.13'), 112);
}

function $inflateInit2$1(strm: bigint, windowBits: number): number {
  return $native_inflateInit2_(strm, windowBits, $.literal('1.2.13'), 112);
}

function $inflateBackInit$1(strm: bigint, windowBits: number, window: bigint): number {
  return $native_inflateBackInit_(strm, windowBits, window, $.literal('1.2.13'), 112);
}

function $deflateInit$2(strm: bigint, level: number): number {
  return $native_deflateInit_(strm, level, $.literal('1.2.13'), 88);
}

function $inflateInit$2(strm: bigint): number {
  return $native_inflateInit_(strm, $.literal('1.2.13'), 88);
}

function $deflateInit2$2(
  strm: bigint,
  level: number,
  method: number,
  windowBits: number,
  memLevel: number,
  strategy: number,
): number {
  return $native_deflateInit2_(strm, level, method, windowBits, memLevel, strategy, $.literal('1.2.13'), 88);
}

function $inflateInit2$2(strm: bigint, windowBits: number): number {
  return $native_inflateInit2_(strm, windowBits, $.literal('1.2.13'), 88);
}

function $inflateBackInit$2(strm: bigint, windowBits: number, window: bigint): number {
  return $native_inflateBackInit_(strm, windowBits, window, $.literal('1.2.13'), 88);
}

// --- Not bound

// function gzvprintf (zlib.h:1925): parameter va: a va_list has a form that only the C compiler knows
// bindgen-checksum: 4ba17096

// Made by bindgen 0.0.0 from void-handles.h for x86_64-linux-gnu.
// Do not edit; run: bindgen void-handles.h
import * as $ from 'koffi-bindgen/runtime/generated';

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'feature',
    target: 'x86_64-linux-gnu',
    linux: ['libfeature.so'],
    darwin: ['libfeature.dylib'],
    win32: ['feature.dll', 'libfeature.dll'],
  });

function $declare(...declared: $.DeclarationArguments): $.Declaration {
  return $library.declare(...declared);
}

// --- Handles

/**
 * A session.
 *
 * `session`: a handle. Freed by {@link session_destroy}.
 */
export class session extends $.Handle<'session'> {
  static override readonly cName = 'session';

  static toC(value: session | null, owner: string, name: string): bigint | null {
    const address = value instanceof session ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(session, value, owner, name);
  }
}

/**
 * Another one, which must not pass for the first.
 *
 * `parser`: a handle. Freed by {@link parser_close}.
 */
export class parser extends $.Handle<'parser'> {
  static override readonly cName = 'parser';

  static toC(value: parser | null, owner: string, name: string): bigint | null {
    const address = value instanceof parser ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(parser, value, owner, name);
  }
}

/**
 * Of several typedefs of one record, the one without an underscore in front names it.
 *
 * `stream`: a handle. Freed by {@link stream_close}.
 */
export class stream extends $.Handle<'stream'> {
  static override readonly cName = 'stream';

  static toC(value: stream | null, owner: string, name: string): bigint | null {
    const address = value instanceof stream ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(stream, value, owner, name);
  }
}

// --- Typedefs

/**
 * Any memory: nobody frees it.
 *
 * C: `typedef void blob`
 *
 * @see void-handles.h:17
 */
export type blob = void;
export const blob: typeof $.voidType = $.voidType;

/**
 * Plain data, although it is made and freed.
 *
 * C: `typedef void bytes`
 *
 * @see void-handles.h:22
 */
export type bytes = void;
export const bytes: typeof $.voidType = $.voidType;

/**
 * Of several typedefs of one record, the one without an underscore in front names it.
 *
 * C: `typedef struct _stream __stream`
 *
 * @see void-handles.h:28
 */
export type __stream = void;
export const __stream: typeof $.voidType = $.voidType;

// --- Functions

const $session_create = /* @__PURE__ */ $declare(session_create, 'session_create');

/**
 * The caller owns what it returns: free it with {@link session_destroy} (names: "create").
 * C: `session *session_create(const char *name)`
 *
 * @see void-handles.h:6
 */
export function session_create(name: $.CStringInput | null): $.Owned<session> | null {
  const call =
    $session_create.call ??
      $session_create.bind([$.owned(session, () => session_destroy), { name: $.cstring }]);
  const result = call($.toCString(name, 'session_create', 'name'));
  $.keepAlive(name);
  return $.fromOwned(session, result, session_destroy);
}

const $session_destroy = /* @__PURE__ */
  $declare(session_destroy, 'session_destroy', {
    after: (_result, self) => $.freed(self, 'session_destroy'),
    frees: 0,
  });

/**
 * C: `void session_destroy(session *self)`
 *
 * @see void-handles.h:7
 */
export function session_destroy(self: session | null): void {
  const call = $session_destroy.call ?? $session_destroy.bind([$.voidType, { self: session }]);
  call($.toFreed(session.toC(self, 'session_destroy', 'self'), self));
  $.freed(self, 'session_destroy');
}

const $session_send = /* @__PURE__ */ $declare(session_send, 'session_send');

/**
 * C: `int session_send(session *self, const void *data, size_t length)`
 *
 * @see void-handles.h:8
 */
export function session_send(self: session | null, data: $.Bytes | null, length?: number | bigint): number {
  const call =
    $session_send.call ??
      $session_send.bind([
        $.int,
        { self: session, data: $.sized($.bytes($.voidPointer)), length: $.unsignedLong },
      ]);
  const result = call(
    session.toC(self, 'session_send', 'self'),
    $.toSizedBytes(data, length, 'session_send', 'data', 'length'),
    $.toUnsignedLong(
      length ?? $.byteLengthOf(data, 'session_send', 'data', 'length'),
      'session_send',
      'length',
    ),
  );
  $.keepAlive(data);
  return result;
}

const $parser_open = /* @__PURE__ */
  $declare(parser_open, 'parser_open', { after: (result, out) => $.ownedOut(out, parser_close, result) });

/**
 * The caller owns what it returns: free it with {@link parser_close} (names: "open").
 * C: `int parser_open(parser **out)`
 *
 * @see void-handles.h:12
 */
export function parser_open(out: $.PointerTo<parser> | null): number {
  const call = $parser_open.call ?? $parser_open.bind([$.int, { out: $.pointer(parser) }]);
  const result = call($.toPointer(parser, out, 'parser_open', 'out'));
  $.ownedOut(out, parser_close, result);
  return result;
}

const $parser_close = /* @__PURE__ */
  $declare(parser_close, 'parser_close', {
    after: (_result, self) => $.freed(self, 'parser_close'),
    frees: 0,
  });

/**
 * C: `int parser_close(parser *self)`
 *
 * @see void-handles.h:13
 */
export function parser_close(self: parser | null): number {
  const call = $parser_close.call ?? $parser_close.bind([$.int, { self: parser }]);
  const result = call($.toFreed(parser.toC(self, 'parser_close', 'self'), self));
  $.freed(self, 'parser_close');
  return result;
}

const $parser_name = /* @__PURE__ */ $declare(parser_name, 'parser_name');

/**
 * C: `const char *parser_name(const parser *self)`
 *
 * @see void-handles.h:14
 */
export function parser_name(self: parser | null): string | null {
  const call = $parser_name.call ?? $parser_name.bind([$.cstring, { self: parser }]);
  return call(parser.toC(self, 'parser_name', 'self'));
}

const $blob_get = /* @__PURE__ */ $declare(blob_get, 'blob_get');

/**
 * C: `blob *blob_get(int index)`
 *
 * @see void-handles.h:18
 */
export function blob_get(index: number): $.Pointer<$.Void> | null {
  const call = $blob_get.call ?? $blob_get.bind([$.voidPointer, { index: $.int }]);
  return $.fromPointer($.voidType, call($.toInt(index, 'blob_get', 'index')));
}

const $blob_size = /* @__PURE__ */ $declare(blob_size, 'blob_size');

/**
 * C: `int blob_size(const blob *self)`
 *
 * @see void-handles.h:19
 */
export function blob_size(self: $.Bytes | null): number {
  const call = $blob_size.call ?? $blob_size.bind([$.int, { self: $.bytes($.voidPointer) }]);
  const result = call($.toBytes(self, 'blob_size', 'self'));
  $.keepAlive(self);
  return result;
}

const $bytes_new = /* @__PURE__ */ $declare(bytes_new, 'bytes_new');

/**
 * C: `bytes *bytes_new(size_t size)`
 *
 * @see void-handles.h:23
 */
export function bytes_new(size: number | bigint): $.Pointer<$.Void> | null {
  const call = $bytes_new.call ?? $bytes_new.bind([$.voidPointer, { size: $.unsignedLong }]);
  return $.fromPointer($.voidType, call($.toUnsignedLong(size, 'bytes_new', 'size')));
}

const $bytes_free = /* @__PURE__ */
  $declare(bytes_free, 'bytes_free', { after: (_result, self) => $.freed(self, 'bytes_free'), frees: 0 });

/**
 * C: `void bytes_free(bytes *self)`
 *
 * @see void-handles.h:24
 */
export function bytes_free(self: $.Memory | null): void {
  const call = $bytes_free.call ?? $bytes_free.bind([$.voidType, { self: $.voidPointer }]);
  call($.toFreed($.toMemory(self, 'bytes_free', 'self'), self));
  $.keepAlive(self);
  $.freed(self, 'bytes_free');
}

const $bytes_hash = /* @__PURE__ */ $declare(bytes_hash, 'bytes_hash');

/**
 * C: `int bytes_hash(const bytes *data, size_t length)`
 *
 * @see void-handles.h:25
 */
export function bytes_hash(data: $.Bytes | null, length?: number | bigint): number {
  const call =
    $bytes_hash.call ??
      $bytes_hash.bind([$.int, { data: $.sized($.bytes($.voidPointer)), length: $.unsignedLong }]);
  const result = call(
    $.toSizedBytes(data, length, 'bytes_hash', 'data', 'length'),
    $.toUnsignedLong(length ?? $.byteLengthOf(data, 'bytes_hash', 'data', 'length'), 'bytes_hash', 'length'),
  );
  $.keepAlive(data);
  return result;
}

const $stream_open = /* @__PURE__ */ $declare(stream_open, 'stream_open');

/**
 * The caller owns what it returns: free it with {@link stream_close} (names: "open").
 * C: `stream *stream_open(const char *path)`
 *
 * @see void-handles.h:30
 */
export function stream_open(path: $.CStringInput | null): $.Owned<stream> | null {
  const call =
    $stream_open.call ?? $stream_open.bind([$.owned(stream, () => stream_close), { path: $.cstring }]);
  const result = call($.toCString(path, 'stream_open', 'path'));
  $.keepAlive(path);
  return $.fromOwned(stream, result, stream_close);
}

const $stream_close = /* @__PURE__ */
  $declare(stream_close, 'stream_close', {
    after: (_result, self) => $.freed(self, 'stream_close'),
    frees: 0,
  });

/**
 * C: `int stream_close(__stream *self)`
 *
 * @see void-handles.h:31
 */
export function stream_close(self: stream | null): number {
  const call = $stream_close.call ?? $stream_close.bind([$.int, { self: stream }]);
  const result = call($.toFreed(stream.toC(self, 'stream_close', 'self'), self));
  $.freed(self, 'stream_close');
  return result;
}

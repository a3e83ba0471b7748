// Made by bindgen 0.1.0 from zlib.h (zlib 1.2.13) for 8 targets.
// Without the C library's headers of aarch64-linux-musl, x86_64-apple-darwin, arm64-apple-darwin, x86_64-windows-msvc: bindgen's own stood in for them.
// Do not edit; run: bindgen
import * as $ from 'koffi-bindgen/runtime/generated';
import * as $raw from './index.ts';
export * as raw from './index.ts';

const $codes = {
    Z_OK: $raw.Z_OK,
    Z_STREAM_END: $raw.Z_STREAM_END,
    Z_NEED_DICT: $raw.Z_NEED_DICT,
    Z_ERRNO: $raw.Z_ERRNO,
    Z_STREAM_ERROR: $raw.Z_STREAM_ERROR,
    Z_DATA_ERROR: $raw.Z_DATA_ERROR,
    Z_MEM_ERROR: $raw.Z_MEM_ERROR,
    Z_BUF_ERROR: $raw.Z_BUF_ERROR,
    Z_VERSION_ERROR: $raw.Z_VERSION_ERROR,
  };

/** Which failure it was: the name of the constant that the function returned. */
export type ZlibErrorCode = 'Z_OK'
  | 'Z_STREAM_END'
  | 'Z_NEED_DICT'
  | 'Z_ERRNO'
  | 'Z_STREAM_ERROR'
  | 'Z_DATA_ERROR'
  | 'Z_MEM_ERROR'
  | 'Z_BUF_ERROR'
  | 'Z_VERSION_ERROR';

/** What a function of the library throws where it fails. */
export class ZlibError extends $.LibraryError<ZlibErrorCode> {
}

/** The constants `Z_{NO_COMPRESSION,BEST_SPEED,BEST_COMPRESSION,DEFAULT_COMPRESSION}`. */
export const Compression = {
    NO_COMPRESSION: 0,
    BEST_SPEED: 1,
    BEST_COMPRESSION: 9,
    DEFAULT_COMPRESSION: -1,
  } as const;

/** Its layout depends on the target: 112 bytes, and 88 bytes on x86_64-windows-msvc. */
export class Stream extends $.Wrapper<$raw.z_stream> {
  constructor(raw: $raw.z_stream = new $raw.z_stream()) {
    super(raw);
  }

  /**
   * next input byte
   *
   * C: `Bytef *next_in`
   */
  get nextIn(): $.Pointer<$.UnsignedChar> | null {
    return this.raw.next_in;
  }

  /**
   * number of bytes available at next_in
   *
   * C: `uInt avail_in`
   */
  get availIn(): number {
    return this.raw.avail_in;
  }

  /**
   * total number of input bytes read so far
   *
   * C: `uLong total_in`
   */
  get totalIn(): number {
    return this.raw.total_in;
  }

  /**
   * next output byte will go here
   *
   * C: `Bytef *next_out`
   */
  get nextOut(): $.Pointer<$.UnsignedChar> | null {
    return this.raw.next_out;
  }

  /**
   * remaining free space at next_out
   *
   * C: `uInt avail_out`
   */
  get availOut(): number {
    return this.raw.avail_out;
  }

  /**
   * total number of bytes output so far
   *
   * C: `uLong total_out`
   */
  get totalOut(): number {
    return this.raw.total_out;
  }

  /**
   * last error message, NULL if no error
   *
   * C: `char *msg`
   */
  get msg(): $.Pointer<$.Char> | null {
    return this.raw.msg;
  }

  /**
   * not visible by applications
   *
   * C: `struct internal_state *state`
   */
  get state(): $raw.internal_state | null {
    return this.raw.state;
  }

  /**
   * used to allocate the internal state
   *
   * C: `alloc_func zalloc`
   */
  get zalloc(): $.FunctionPointer<$raw.alloc_func> | null {
    return this.raw.zalloc;
  }

  /**
   * used to free the internal state
   *
   * C: `free_func zfree`
   */
  get zfree(): $.FunctionPointer<$raw.free_func> | null {
    return this.raw.zfree;
  }

  /**
   * private data object passed to zalloc and zfree
   *
   * C: `voidpf opaque`
   */
  get opaque(): $.Pointer<$.Void> | null {
    return this.raw.opaque;
  }

  /**
   * best guess about the data type: binary or text
   * for deflate, or the decoding state for inflate
   *
   * C: `int data_type`
   */
  get dataType(): number {
    return this.raw.data_type;
  }

  /**
   * Adler-32 or CRC-32 value of the uncompressed data
   *
   * C: `uLong adler`
   */
  get adler(): number {
    return this.raw.adler;
  }

  /**
   * reserved for future use
   *
   * C: `uLong reserved`
   */
  get reserved(): number {
    return this.raw.reserved;
  }

  /**
   * deflate compresses as much data as possible, and stops when the input
   * buffer becomes empty or the output buffer becomes full.  It may introduce
   * some output latency (reading input without producing any output) except when
   * forced to flush.
   *
   * C: {@link raw.deflate}.
   */
  deflate(flush: number): number {
    const result = $raw.deflate(this.raw, flush);
    if (result !== $raw.Z_OK && result !== $raw.Z_STREAM_END && result !== $raw.Z_BUF_ERROR) {
      throw new ZlibError('deflate', result, $codes, $raw.zError(result));
    }

    return result;
  }

  /**
   * All dynamically allocated data structures for this stream are freed.
   * This function discards any unprocessed input and does not flush any pending
   * output.
   *
   * C: {@link raw.deflateEnd}.
   */
  deflateEnd(): void {
    const result = $raw.deflateEnd(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('deflateEnd', result, $codes, $raw.zError(result));
    }
  }

  /**
   * inflate decompresses as much data as possible, and stops when the input
   * buffer becomes empty or the output buffer becomes full.  It may introduce
   * some output latency (reading input without producing any output) except when
   * forced to flush.
   *
   * C: {@link raw.inflate}.
   */
  inflate(flush: number): number {
    const result = $raw.inflate(this.raw, flush);
    if (result !== $raw.Z_OK && result !== $raw.Z_STREAM_END && result !== $raw.Z_BUF_ERROR) {
      throw new ZlibError('inflate', result, $codes, $raw.zError(result));
    }

    return result;
  }

  /**
   * All dynamically allocated data structures for this stream are freed.
   * This function discards any unprocessed input and does not flush any pending
   * output.
   *
   * C: {@link raw.inflateEnd}.
   */
  inflateEnd(): void {
    const result = $raw.inflateEnd(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateEnd', result, $codes, $raw.zError(result));
    }
  }

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
   * C: {@link raw.deflateSetDictionary}.
   */
  deflateSetDictionary(dictionary: $.Bytes | null): void {
    const result = $raw.deflateSetDictionary(this.raw, dictionary);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('deflateSetDictionary', result, $codes, $raw.zError(result));
    }
  }

  /**
   * Returns the sliding dictionary being maintained by deflate.  dictLength is
   * set to the number of bytes in the dictionary, and that many bytes are copied
   * to dictionary.  dictionary must have enough space, where 32768 bytes is
   * always enough.  If {@link raw.deflateGetDictionary} is called with dictionary equal to
   * Z_NULL, then only the dictionary length is returned, and nothing is copied.
   * Similarly, if dictLength is Z_NULL, then it is not set.
   *
   * C: {@link raw.deflateGetDictionary}.
   */
  deflateGetDictionary(dictionary: $.Memory | null, dictLength: number): number {
    const dictLengthOut = new $.GuardedOut($.unsignedInt, 'deflateGetDictionary.dictLength', dictLength);
    const result = $raw.deflateGetDictionary(this.raw, dictionary, dictLengthOut);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('deflateGetDictionary', result, $codes, $raw.zError(result));
    }

    return dictLengthOut.value;
  }

  /**
   * Sets the destination stream as a complete copy of the source stream.
   *
   * C: {@link raw.deflateCopy}.
   */
  deflateCopy(source: Stream | null): void {
    const result = $raw.deflateCopy(this.raw, source?.raw ?? null);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('deflateCopy', result, $codes, $raw.zError(result));
    }
  }

  /**
   * This function is equivalent to deflateEnd followed by deflateInit, but
   * does not free and reallocate the internal compression state.  The stream
   * will leave the compression level and any other attributes that may have been
   * set unchanged.
   *
   * C: {@link raw.deflateReset}.
   */
  deflateReset(): void {
    const result = $raw.deflateReset(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('deflateReset', result, $codes, $raw.zError(result));
    }
  }

  /**
   * Dynamically update the compression level and compression strategy.  The
   * interpretation of level and strategy is as in {@link raw.deflateInit2}.  This can be
   * used to switch between compression and straight copy of the input data, or
   * to switch to a different kind of input data requiring a different strategy.
   * If the compression approach (which is a function of the level) or the
   * strategy is changed, and if there have been any {@link raw.deflate} calls since the
   * state was initialized or reset, then the input available so far is
   * compressed with the old level and strategy using deflate(strm, Z_BLOCK).
   * There are three approaches for the compression levels 0, 1..3, and 4..9
   * respectively.  The new level and strategy will take effect at the next call
   * of {@link raw.deflate}.
   *
   * C: {@link raw.deflateParams}.
   */
  deflateParams(level: number, strategy: number): void {
    const result = $raw.deflateParams(this.raw, level, strategy);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('deflateParams', result, $codes, $raw.zError(result));
    }
  }

  /**
   * Fine tune deflate's internal compression parameters.  This should only be
   * used by someone who understands the algorithm used by zlib's deflate for
   * searching for the best matching string, and even then only by the most
   * fanatic optimizer trying to squeeze out the last compressed bit for their
   * specific input data.  Read the deflate.c source code for the meaning of the
   * max_lazy, good_length, nice_length, and max_chain parameters.
   *
   * C: {@link raw.deflateTune}.
   */
  deflateTune(
    good_length: number,
    max_lazy: number,
    nice_length: number,
    max_chain: number,
  ): void {
    const result = $raw.deflateTune(this.raw, good_length, max_lazy, nice_length, max_chain);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('deflateTune', result, $codes, $raw.zError(result));
    }
  }

  /**
   * {@link raw.deflateBound} returns an upper bound on the compressed size after
   * deflation of sourceLen bytes.  It must be called after {@link raw.deflateInit} or
   * {@link raw.deflateInit2}, and after {@link raw.deflateSetHeader}, if used.  This would be used
   * to allocate an output buffer for deflation in a single pass, and so would be
   * called before {@link raw.deflate}.  If that first {@link raw.deflate} call is provided the
   * sourceLen input bytes, an output buffer allocated to the size returned by
   * {@link raw.deflateBound}, and the flush value Z_FINISH, then {@link raw.deflate} is guaranteed
   * to return Z_STREAM_END.  Note that it is possible for the compressed size to
   * be larger than the value returned by {@link raw.deflateBound} if flush options other
   * than Z_FINISH or Z_NO_FLUSH are used.
   *
   * C: {@link raw.deflateBound}.
   */
  deflateBound(sourceLen: number | bigint): number {
    return $raw.deflateBound(this.raw, sourceLen);
  }

  /**
   * {@link raw.deflatePending} returns the number of bytes and bits of output that have
   * been generated, but not yet provided in the available output.  The bytes not
   * provided would be due to the available output space having being consumed.
   * The number of bits of output not provided are between 0 and 7, where they
   * await more bits to join them in order to fill out a full byte.  If pending
   * or bits are Z_NULL, then those values are not set.
   *
   * C: {@link raw.deflatePending}.
   */
  deflatePending(
    pending: $.PointerTo<$.UnsignedInt> | null,
    bits: $.PointerTo<$.Int> | null,
  ): void {
    const result = $raw.deflatePending(this.raw, pending, bits);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('deflatePending', result, $codes, $raw.zError(result));
    }
  }

  /**
   * {@link raw.deflatePrime} inserts bits in the deflate output stream.  The intent
   * is that this function is used to start off the deflate output with the bits
   * leftover from a previous deflate stream when appending to it.  As such, this
   * function can only be used for raw deflate, and must be used before the first
   * {@link raw.deflate} call after a {@link raw.deflateInit2} or {@link raw.deflateReset}.  bits must be less
   * than or equal to 16, and that many of the least significant bits of value
   * will be inserted in the output.
   *
   * C: {@link raw.deflatePrime}.
   */
  deflatePrime(bits: number, value: number): void {
    const result = $raw.deflatePrime(this.raw, bits, value);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('deflatePrime', result, $codes, $raw.zError(result));
    }
  }

  /**
   * {@link raw.deflateSetHeader} provides gzip header information for when a gzip
   * stream is requested by {@link raw.deflateInit2}.  {@link raw.deflateSetHeader} may be called
   * after {@link raw.deflateInit2} or {@link raw.deflateReset} and before the first call of
   * {@link raw.deflate}.  The text, time, os, extra field, name, and comment information
   * in the provided gz_header structure are written to the gzip header (xflag is
   * ignored -- the extra flags are set according to the compression level).  The
   * caller must assure that, if not Z_NULL, name and comment are terminated with
   * a zero byte, and that if extra is not Z_NULL, that extra_len bytes are
   * available there.  If hcrc is true, a gzip header crc is included.  Note that
   * the current versions of the command-line version of gzip (up through version
   * 1.3.x) do not support header crc's, and will report that it is a "multi-part
   * gzip file" and give up.
   *
   * C: {@link raw.deflateSetHeader}.
   */
  deflateSetHeader(head: $raw.gz_header | null): void {
    const result = $raw.deflateSetHeader(this.raw, head);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('deflateSetHeader', result, $codes, $raw.zError(result));
    }
  }

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
   * C: {@link raw.inflateSetDictionary}.
   */
  inflateSetDictionary(dictionary: $.Bytes | null): void {
    const result = $raw.inflateSetDictionary(this.raw, dictionary);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateSetDictionary', result, $codes, $raw.zError(result));
    }
  }

  /**
   * Returns the sliding dictionary being maintained by inflate.  dictLength is
   * set to the number of bytes in the dictionary, and that many bytes are copied
   * to dictionary.  dictionary must have enough space, where 32768 bytes is
   * always enough.  If {@link raw.inflateGetDictionary} is called with dictionary equal to
   * Z_NULL, then only the dictionary length is returned, and nothing is copied.
   * Similarly, if dictLength is Z_NULL, then it is not set.
   *
   * C: {@link raw.inflateGetDictionary}.
   */
  inflateGetDictionary(dictionary: $.Memory | null, dictLength: number): number {
    const dictLengthOut = new $.GuardedOut($.unsignedInt, 'inflateGetDictionary.dictLength', dictLength);
    const result = $raw.inflateGetDictionary(this.raw, dictionary, dictLengthOut);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateGetDictionary', result, $codes, $raw.zError(result));
    }

    return dictLengthOut.value;
  }

  /**
   * Skips invalid compressed data until a possible full flush point (see above
   * for the description of deflate with Z_FULL_FLUSH) can be found, or until all
   * available input is skipped.  No output is provided.
   *
   * C: {@link raw.inflateSync}.
   */
  inflateSync(): void {
    const result = $raw.inflateSync(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateSync', result, $codes, $raw.zError(result));
    }
  }

  /**
   * Sets the destination stream as a complete copy of the source stream.
   *
   * C: {@link raw.inflateCopy}.
   */
  inflateCopy(source: Stream | null): void {
    const result = $raw.inflateCopy(this.raw, source?.raw ?? null);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateCopy', result, $codes, $raw.zError(result));
    }
  }

  /**
   * This function is equivalent to inflateEnd followed by inflateInit,
   * but does not free and reallocate the internal decompression state.  The
   * stream will keep attributes that may have been set by inflateInit2.
   *
   * C: {@link raw.inflateReset}.
   */
  inflateReset(): void {
    const result = $raw.inflateReset(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateReset', result, $codes, $raw.zError(result));
    }
  }

  /**
   * This function is the same as inflateReset, but it also permits changing
   * the wrap and window size requests.  The windowBits parameter is interpreted
   * the same as it is for inflateInit2.  If the window size is changed, then the
   * memory allocated for the window is freed, and the window will be reallocated
   * by {@link raw.inflate} if needed.
   *
   * C: {@link raw.inflateReset2}.
   */
  inflateReset2(windowBits: number): void {
    const result = $raw.inflateReset2(this.raw, windowBits);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateReset2', result, $codes, $raw.zError(result));
    }
  }

  /**
   * This function inserts bits in the inflate input stream.  The intent is
   * that this function is used to start inflating at a bit position in the
   * middle of a byte.  The provided bits will be used before any bytes are used
   * from next_in.  This function should only be used with raw inflate, and
   * should be used before the first {@link raw.inflate} call after {@link raw.inflateInit2} or
   * {@link raw.inflateReset}.  bits must be less than or equal to 16, and that many of the
   * least significant bits of value will be inserted in the input.
   *
   * C: {@link raw.inflatePrime}.
   */
  inflatePrime(bits: number, value: number): void {
    const result = $raw.inflatePrime(this.raw, bits, value);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflatePrime', result, $codes, $raw.zError(result));
    }
  }

  /**
   * This function returns two values, one in the lower 16 bits of the return
   * value, and the other in the remaining upper bits, obtained by shifting the
   * return value down 16 bits.  If the upper value is -1 and the lower value is
   * zero, then {@link raw.inflate} is currently decoding information outside of a block.
   * If the upper value is -1 and the lower value is non-zero, then inflate is in
   * the middle of a stored block, with the lower value equaling the number of
   * bytes from the input remaining to copy.  If the upper value is not -1, then
   * it is the number of bits back from the current bit position in the input of
   * the code (literal or length/distance pair) currently being processed.  In
   * that case the lower value is the number of bytes already emitted for that
   * code.
   *
   * C: {@link raw.inflateMark}.
   */
  inflateMark(): void {
    const result = $raw.inflateMark(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateMark', result, $codes, $raw.zError(result));
    }
  }

  /**
   * {@link raw.inflateGetHeader} requests that gzip header information be stored in the
   * provided gz_header structure.  {@link raw.inflateGetHeader} may be called after
   * {@link raw.inflateInit2} or {@link raw.inflateReset}, and before the first call of {@link raw.inflate}.
   * As {@link raw.inflate} processes the gzip stream, head->done is zero until the header
   * is completed, at which time head->done is set to one.  If a zlib stream is
   * being decoded, then head->done is set to -1 to indicate that there will be
   * no gzip header information forthcoming.  Note that Z_BLOCK or Z_TREES can be
   * used to force {@link raw.inflate} to return immediately after header processing is
   * complete and before any actual data is decompressed.
   *
   * C: {@link raw.inflateGetHeader}.
   */
  inflateGetHeader(head: $raw.gz_header | null): void {
    const result = $raw.inflateGetHeader(this.raw, head);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateGetHeader', result, $codes, $raw.zError(result));
    }
  }

  /**
   * {@link raw.inflateBack} does a raw inflate with a single call using a call-back
   * interface for input and output.  This is potentially more efficient than
   * {@link raw.inflate} for file i/o applications, in that it avoids copying between the
   * output and the sliding window by simply making the window itself the output
   * buffer.  {@link raw.inflate} can be faster on modern CPUs when used with large
   * buffers.  {@link raw.inflateBack} trusts the application to not change the output
   * buffer passed by the output function, at least until {@link raw.inflateBack} returns.
   *
   * C: {@link raw.inflateBack}.
   */
  inflateBack(
    in_: ((argument2: $.Pointer<$.Pointer<$.UnsignedChar>> | null) => number) | null,
    in_desc: $.Memory | null,
    out: ((argument2: $.Pointer<$.UnsignedChar> | null, argument3: number) => number) | null,
    out_desc: $.Memory | null,
  ): void {
    const result = $raw.inflateBack(
      this.raw,
      in_ ? (_argument1, argument2) => in_(argument2) : null,
      in_desc,
      out ? (_argument1, argument2, argument3) => out(argument2, argument3) : null,
      out_desc,
    );
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateBack', result, $codes, $raw.zError(result));
    }
  }

  /**
   * All memory allocated by {@link raw.inflateBackInit} is freed.
   *
   * C: {@link raw.inflateBackEnd}.
   */
  inflateBackEnd(): void {
    const result = $raw.inflateBackEnd(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateBackEnd', result, $codes, $raw.zError(result));
    }
  }

  /**
   * deflateInit and inflateInit are macros to allow checking the zlib version
   * and the compiler's view of z_stream:
   *
   * C: {@link raw.deflateInit_}.
   */
  deflateInit_(level: number, version: $.CStringInput | null, stream_size: number): void {
    const result = $raw.deflateInit_(this.raw, level, version, stream_size);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('deflateInit_', result, $codes, $raw.zError(result));
    }
  }

  /**
   * deflateInit and inflateInit are macros to allow checking the zlib version
   * and the compiler's view of z_stream:
   *
   * C: {@link raw.inflateInit_}.
   */
  inflateInit_(version: $.CStringInput | null, stream_size: number): void {
    const result = $raw.inflateInit_(this.raw, version, stream_size);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateInit_', result, $codes, $raw.zError(result));
    }
  }

  /**
   * deflateInit and inflateInit are macros to allow checking the zlib version
   * and the compiler's view of z_stream:
   *
   * C: {@link raw.deflateInit2_}.
   */
  deflateInit2_(
    level: number,
    method: number,
    windowBits: number,
    memLevel: number,
    strategy: number,
    version: $.CStringInput | null,
    stream_size: number,
  ): void {
    const result = $raw.deflateInit2_(
      this.raw,
      level,
      method,
      windowBits,
      memLevel,
      strategy,
      version,
      stream_size,
    );
    if (result !== $raw.Z_OK) {
      throw new ZlibError('deflateInit2_', result, $codes, $raw.zError(result));
    }
  }

  /**
   * deflateInit and inflateInit are macros to allow checking the zlib version
   * and the compiler's view of z_stream:
   *
   * C: {@link raw.inflateInit2_}.
   */
  inflateInit2_(windowBits: number, version: $.CStringInput | null, stream_size: number): void {
    const result = $raw.inflateInit2_(this.raw, windowBits, version, stream_size);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateInit2_', result, $codes, $raw.zError(result));
    }
  }

  /**
   * deflateInit and inflateInit are macros to allow checking the zlib version
   * and the compiler's view of z_stream:
   *
   * C: {@link raw.inflateBackInit_}.
   */
  inflateBackInit_(
    windowBits: number,
    window: $.Memory | null,
    version: $.CStringInput | null,
    stream_size: number,
  ): void {
    const result = $raw.inflateBackInit_(this.raw, windowBits, window, version, stream_size);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateBackInit_', result, $codes, $raw.zError(result));
    }
  }

  /** C: {@link raw.deflateInit}. */
  deflateInit(level: number): void {
    const result = $raw.deflateInit(this.raw, level);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('deflateInit', result, $codes, $raw.zError(result));
    }
  }

  /** C: {@link raw.inflateInit}. */
  inflateInit(): void {
    const result = $raw.inflateInit(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateInit', result, $codes, $raw.zError(result));
    }
  }

  /** C: {@link raw.deflateInit2}. */
  deflateInit2(
    level: number,
    method: number,
    windowBits: number,
    memLevel: number,
    strategy: number,
  ): void {
    const result = $raw.deflateInit2(this.raw, level, method, windowBits, memLevel, strategy);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('deflateInit2', result, $codes, $raw.zError(result));
    }
  }

  /** C: {@link raw.inflateInit2}. */
  inflateInit2(windowBits: number): void {
    const result = $raw.inflateInit2(this.raw, windowBits);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateInit2', result, $codes, $raw.zError(result));
    }
  }

  /** C: {@link raw.inflateBackInit}. */
  inflateBackInit(windowBits: number, window: $.Memory | null): void {
    const result = $raw.inflateBackInit(this.raw, windowBits, window);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateBackInit', result, $codes, $raw.zError(result));
    }
  }

  /** C: {@link raw.inflateSyncPoint}. */
  inflateSyncPoint(): void {
    const result = $raw.inflateSyncPoint(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateSyncPoint', result, $codes, $raw.zError(result));
    }
  }

  /** C: {@link raw.inflateUndermine}. */
  inflateUndermine(argument2: number): void {
    const result = $raw.inflateUndermine(this.raw, argument2);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateUndermine', result, $codes, $raw.zError(result));
    }
  }

  /** C: {@link raw.inflateValidate}. */
  inflateValidate(argument2: number): void {
    const result = $raw.inflateValidate(this.raw, argument2);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateValidate', result, $codes, $raw.zError(result));
    }
  }

  /** C: {@link raw.inflateCodesUsed}. */
  inflateCodesUsed(): void {
    const result = $raw.inflateCodesUsed(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateCodesUsed', result, $codes, $raw.zError(result));
    }
  }

  /** C: {@link raw.inflateResetKeep}. */
  inflateResetKeep(): void {
    const result = $raw.inflateResetKeep(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('inflateResetKeep', result, $codes, $raw.zError(result));
    }
  }

  /** C: {@link raw.deflateResetKeep}. */
  deflateResetKeep(): void {
    const result = $raw.deflateResetKeep(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('deflateResetKeep', result, $codes, $raw.zError(result));
    }
  }
}

/**
 * {@link raw.gzgetc} macro and its supporting function and exposed data structure.  Note
 * that the real internal state is much larger than the exposed structure.
 * This abbreviated structure exposes just enough for the {@link raw.gzgetc} macro.  The
 * user should not mess with these exposed elements, since their names or
 * behavior could change in the future, perhaps even capriciously.  They can
 * only be used by the {@link raw.gzgetc} macro.  You have been warned.
 */
export class GzFile extends $.Wrapper<$raw.gzFile_s> {
  /**
   * Associate a gzFile with the file descriptor fd.  File descriptors are
   * obtained from calls like open, dup, creat, pipe or fileno (if the file has
   * been previously opened with fopen).  The mode parameter is as in gzopen.
   *
   * C: {@link raw.gzdopen}.
   */
  static gzdopen(fd: number, mode: $.CStringInput | null): $.Owned<GzFile> {
    const result = $raw.gzdopen(fd, mode);
    if (result === null) {
      throw new ZlibError('gzdopen', null, $codes);
    }

    return new GzFile(result) as $.Owned<GzFile>;
  }

  /**
   * Set the internal buffer size used by this library's functions for file to
   * size.  The default buffer size is 8192 bytes.  This function must be called
   * after {@link raw.gzopen} or {@link raw.gzdopen}, and before any other calls that read or write
   * the file.  The buffer memory allocation is always deferred to the first read
   * or write.  Three times that size in buffer space is allocated.  A larger
   * buffer size of, for example, 64K or 128K bytes will noticeably increase the
   * speed of decompression (reading).
   *
   * C: {@link raw.gzbuffer}.
   */
  gzbuffer(size: number): number {
    const result = $raw.gzbuffer(this.raw, size);
    if (result < 0) {
      throw new ZlibError('gzbuffer', result, $codes, $raw.zError(result));
    }

    return result;
  }

  /**
   * Dynamically update the compression level and strategy for file.  See the
   * description of deflateInit2 for the meaning of these parameters. Previously
   * provided data is flushed before applying the parameter changes.
   *
   * C: {@link raw.gzsetparams}.
   */
  gzsetparams(level: number, strategy: number): void {
    const result = $raw.gzsetparams(this.raw, level, strategy);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('gzsetparams', result, $codes, $raw.zError(result));
    }
  }

  /**
   * Read and decompress up to len uncompressed bytes from file into buf.  If
   * the input file is not in gzip format, gzread copies the given number of
   * bytes into the buffer directly from the file.
   *
   * C: {@link raw.gzread}.
   */
  gzread(buf: $.Memory | null): number {
    const result = $raw.gzread(this.raw, buf);
    if (result < 0) {
      throw new ZlibError('gzread', result, $codes, $raw.zError(result));
    }

    return result;
  }

  /**
   * Compress and write the len uncompressed bytes at buf to file. gzwrite
   * returns the number of uncompressed bytes written or 0 in case of error.
   *
   * C: {@link raw.gzwrite}.
   */
  gzwrite(buf: $.Bytes | null): number {
    const result = $raw.gzwrite(this.raw, buf);
    if (result < 0) {
      throw new ZlibError('gzwrite', result, $codes, $raw.zError(result));
    }

    return result;
  }

  /**
   * Convert, format, compress, and write the arguments (...) to file under
   * control of the string format, as in fprintf.  gzprintf returns the number of
   * uncompressed bytes actually written, or a negative zlib error code in case
   * of error.  The number of uncompressed bytes written is limited to 8191, or
   * one less than the buffer size given to {@link raw.gzbuffer}.  The caller should assure
   * that this limit is not exceeded.  If it is exceeded, then {@link raw.gzprintf} will
   * return an error (0) with nothing written.  In this case, there may also be a
   * buffer overflow with unpredictable consequences, which is possible only if
   * zlib was compiled with the insecure functions sprintf() or vsprintf(),
   * because the secure snprintf() or vsnprintf() functions were not available.
   * This can be determined using {@link raw.zlibCompileFlags}.
   *
   * C: {@link raw.gzprintf}.
   */
  gzprintf(format: $.CStringInput | null, ...rest: $.Variadic[]): number {
    return $raw.gzprintf(this.raw, format, ...rest);
  }

  /**
   * Compress and write the given null-terminated string s to file, excluding
   * the terminating null character.
   *
   * C: {@link raw.gzputs}.
   */
  gzputs(s: $.CStringInput | null): number {
    const result = $raw.gzputs(this.raw, s);
    if (result < 0) {
      throw new ZlibError('gzputs', result, $codes, $raw.zError(result));
    }

    return result;
  }

  /**
   * Read and decompress bytes from file into buf, until len-1 characters are
   * read, or until a newline character is read and transferred to buf, or an
   * end-of-file condition is encountered.  If any characters are read or if len
   * is one, the string is terminated with a null character.  If no characters
   * are read due to an end-of-file or len is less than one, then the buffer is
   * left untouched.
   *
   * C: {@link raw.gzgets}.
   */
  gzgets(buf: $.Memory | null): $.Pointer<$.Char> | null {
    return $raw.gzgets(this.raw, buf);
  }

  /**
   * Compress and write c, converted to an unsigned char, into file.  gzputc
   * returns the value that was written, or -1 in case of error.
   *
   * C: {@link raw.gzputc}.
   */
  gzputc(c: number): number {
    const result = $raw.gzputc(this.raw, c);
    if (result < 0) {
      throw new ZlibError('gzputc', result, $codes, $raw.zError(result));
    }

    return result;
  }

  /**
   * Read and decompress one byte from file.  gzgetc returns this byte or -1
   * in case of end of file or error.  This is implemented as a macro for speed.
   * As such, it does not do all of the checking the other functions do.  I.e.
   * it does not check to see if file is NULL, nor whether the structure file
   * points to has been clobbered or not.
   *
   * C: {@link raw.gzgetc}.
   */
  gzgetc(): number {
    return $raw.gzgetc(this.raw);
  }

  /**
   * Flush all pending output to file.  The parameter flush is as in the
   * {@link raw.deflate} function.  The return value is the zlib error number (see function
   * gzerror below).  gzflush is only permitted when writing.
   *
   * C: {@link raw.gzflush}.
   */
  gzflush(flush: number): void {
    const result = $raw.gzflush(this.raw, flush);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('gzflush', result, $codes, $raw.zError(result));
    }
  }

  /**
   * Rewind file. This function is supported only for reading.
   *
   * C: {@link raw.gzrewind}.
   */
  gzrewind(): void {
    const result = $raw.gzrewind(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('gzrewind', result, $codes, $raw.zError(result));
    }
  }

  /**
   * Return true (1) if the end-of-file indicator for file has been set while
   * reading, false (0) otherwise.  Note that the end-of-file indicator is set
   * only if the read tried to go past the end of the input, but came up short.
   * Therefore, just like feof(), {@link raw.gzeof} may return false even if there is no
   * more data to read, in the event that the last read request was for the exact
   * number of bytes remaining in the input file.  This will happen if the input
   * file size is an exact multiple of the buffer size.
   *
   * C: {@link raw.gzeof}.
   */
  gzeof(): number {
    return $raw.gzeof(this.raw);
  }

  /**
   * Return true (1) if file is being copied directly while reading, or false
   * (0) if file is a gzip stream being decompressed.
   *
   * C: {@link raw.gzdirect}.
   */
  gzdirect(): number {
    return $raw.gzdirect(this.raw);
  }

  /**
   * Flush all pending output for file, if necessary, close file and
   * deallocate the (de)compression state.  Note that once file is closed, you
   * cannot call gzerror with file, since its structures have been deallocated.
   * gzclose must not be called more than once on the same file, just as free
   * must not be called more than once on the same allocation.
   *
   * C: {@link raw.gzclose}.
   */
  gzclose(): void {
    const result = $raw.gzclose(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('gzclose', result, $codes, $raw.zError(result));
    }
  }

  /** C: {@link raw.gzclose_r}. */
  gzcloseR(): void {
    const result = $raw.gzclose_r(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('gzclose_r', result, $codes, $raw.zError(result));
    }
  }

  /**
   * Same as {@link raw.gzclose}, but {@link raw.gzclose_r} is only for use when reading, and
   * {@link raw.gzclose_w} is only for use when writing or appending.  The advantage to
   * using these instead of {@link raw.gzclose} is that they avoid linking in zlib
   * compression or decompression code that is not used when only reading or only
   * writing respectively.  If {@link raw.gzclose} is used, then both compression and
   * decompression code will be included the application when linking to a static
   * zlib library.
   *
   * C: {@link raw.gzclose_w}.
   */
  gzcloseW(): void {
    const result = $raw.gzclose_w(this.raw);
    if (result !== $raw.Z_OK) {
      throw new ZlibError('gzclose_w', result, $codes, $raw.zError(result));
    }
  }

  /**
   * Return the error message for the last error which occurred on file.
   * errnum is set to zlib error number.  If an error occurred in the file system
   * and not in the compression library, errnum is set to Z_ERRNO and the
   * application may consult errno to get the exact error code.
   *
   * C: {@link raw.gzerror}.
   */
  gzerror(errnum: $.PointerTo<$.Int> | null): string | null {
    return $raw.gzerror(this.raw, errnum);
  }

  /**
   * Clear the error and end-of-file flags for file.  This is analogous to the
   * clearerr() function in stdio.  This is useful for continuing to read a gzip
   * file that is being written concurrently.
   *
   * C: {@link raw.gzclearerr}.
   */
  gzclearerr(): void {
    $raw.gzclearerr(this.raw);
  }

  /**
   * backward compatibility
   *
   * C: {@link raw.gzgetc_}.
   */
  gzgetc_(): number {
    return $raw.gzgetc_(this.raw);
  }

  /**
   * The caller owns what it returns: free it with {@link raw.gzclose} (names: "open").
   * C: `gzFile gzopen(const char *, const char *)`
   *
   * C: {@link raw.gzopen}.
   */
  static gzopen(argument1: $.CStringInput | null, argument2: $.CStringInput | null): $.Owned<GzFile> {
    const result = $raw.gzopen(argument1, argument2);
    if (result === null) {
      throw new ZlibError('gzopen', null, $codes);
    }

    return new GzFile(result) as $.Owned<GzFile>;
  }

  /** C: {@link raw.gzseek}. */
  gzseek(argument2: number | bigint, argument3: number): number {
    const result = $raw.gzseek(this.raw, argument2, argument3);
    if (result < 0) {
      throw new ZlibError('gzseek', result, $codes, $raw.zError(result));
    }

    return result;
  }

  /** C: {@link raw.gztell}. */
  gztell(): number {
    const result = $raw.gztell(this.raw);
    if (result < 0) {
      throw new ZlibError('gztell', result, $codes, $raw.zError(result));
    }

    return result;
  }

  /** C: {@link raw.gzoffset}. */
  gzoffset(): number {
    const result = $raw.gzoffset(this.raw);
    if (result < 0) {
      throw new ZlibError('gzoffset', result, $codes, $raw.zError(result));
    }

    return result;
  }

  /**
   * Only on x86_64-windows-msvc.
   *
   * C: {@link raw.gzopen_w}.
   */
  static gzopenW(path: $.WideStringInput | null, mode: $.CStringInput | null): $.Owned<GzFile> | null {
    const result = $raw.gzopen_w(path, mode);
    return $.wrap(GzFile, result) as $.Owned<GzFile> | null;
  }
}

/** C: {@link raw.zlib_version}. */
export function zlib_version(): string | null {
  return $raw.zlib_version();
}

/**
 * The application can compare zlibVersion and ZLIB_VERSION for consistency.
 * If the first character differs, the library code actually used is not
 * compatible with the zlib.h header file used by the application.  This check
 * is automatically made by deflateInit and inflateInit.
 *
 * C: {@link raw.zlibVersion}.
 */
export function zlibVersion(): string | null {
  return $raw.zlibVersion();
}

/**
 * Return flags indicating compile-time options.
 *
 * C: {@link raw.zlibCompileFlags}.
 */
export function zlibCompileFlags(): number {
  return $raw.zlibCompileFlags();
}

/**
 * Compresses the source buffer into the destination buffer.  sourceLen is
 * the byte length of the source buffer.  Upon entry, destLen is the total size
 * of the destination buffer, which must be at least the value returned by
 * compressBound(sourceLen).  Upon exit, destLen is the actual size of the
 * compressed data.  {@link raw.compress} is equivalent to {@link raw.compress2} with a level
 * parameter of Z_DEFAULT_COMPRESSION.
 *
 * C: {@link raw.compress}.
 */
export function compress(source: $.Bytes | null): Uint8Array {
  const dest = new Uint8Array(
    $raw.compressBound($.byteLengthOf(source, 'compressBound', 'source', 'source')),
  );
  const destLen = new $.Out($.unsignedLong, dest.length);
  const result = $raw.compress(dest, destLen, source);
  if (result !== $raw.Z_OK) {
    throw new ZlibError('compress', result, $codes, $raw.zError(result));
  }

  return dest.subarray(0, Number(destLen.value));
}

/**
 * Compresses the source buffer into the destination buffer.  sourceLen is
 * the byte length of the source buffer.  Upon entry, destLen is the total size
 * of the destination buffer, which must be at least the value returned by
 * compressBound(sourceLen).  Upon exit, destLen is the actual size of the
 * compressed data.  {@link raw.compress} is equivalent to {@link raw.compress2} with a level
 * parameter of Z_DEFAULT_COMPRESSION.
 *
 * C: {@link raw.compress}.
 */
export async function compressAsync(source: $.Bytes | null, options?: $.AsyncOptions): Promise<Uint8Array> {
  const dest = new Uint8Array(
    $raw.compressBound($.byteLengthOf(source, 'compressBound', 'source', 'source')),
  );
  const destLen = new $.Out($.unsignedLong, dest.length);
  const result = await $.callAsync($raw.compress, [dest, destLen, source], options);
  if (result !== $raw.Z_OK) {
    throw new ZlibError('compress', result, $codes, $raw.zError(result));
  }

  return dest.subarray(0, Number(destLen.value));
}

/**
 * Compresses the source buffer into the destination buffer.  The level
 * parameter has the same meaning as in deflateInit.  sourceLen is the byte
 * length of the source buffer.  Upon entry, destLen is the total size of the
 * destination buffer, which must be at least the value returned by
 * compressBound(sourceLen).  Upon exit, destLen is the actual size of the
 * compressed data.
 *
 * C: {@link raw.compress2}.
 */
export function compress2(source: $.Bytes | null, level: number): Uint8Array {
  const dest = new Uint8Array(
    $raw.compressBound($.byteLengthOf(source, 'compressBound', 'source', 'source')),
  );
  const destLen = new $.Out($.unsignedLong, dest.length);
  const result = $raw.compress2(dest, destLen, source, undefined, level);
  if (result !== $raw.Z_OK) {
    throw new ZlibError('compress2', result, $codes, $raw.zError(result));
  }

  return dest.subarray(0, Number(destLen.value));
}

/**
 * Compresses the source buffer into the destination buffer.  The level
 * parameter has the same meaning as in deflateInit.  sourceLen is the byte
 * length of the source buffer.  Upon entry, destLen is the total size of the
 * destination buffer, which must be at least the value returned by
 * compressBound(sourceLen).  Upon exit, destLen is the actual size of the
 * compressed data.
 *
 * C: {@link raw.compress2}.
 */
export async function compress2Async(
  source: $.Bytes | null,
  level: number,
  options?: $.AsyncOptions,
): Promise<Uint8Array> {
  const dest = new Uint8Array(
    $raw.compressBound($.byteLengthOf(source, 'compressBound', 'source', 'source')),
  );
  const destLen = new $.Out($.unsignedLong, dest.length);
  const result = await $.callAsync($raw.compress2, [dest, destLen, source, undefined, level], options);
  if (result !== $raw.Z_OK) {
    throw new ZlibError('compress2', result, $codes, $raw.zError(result));
  }

  return dest.subarray(0, Number(destLen.value));
}

/**
 * {@link raw.compressBound} returns an upper bound on the compressed size after
 * {@link raw.compress} or {@link raw.compress2} on sourceLen bytes.  It would be used before a
 * {@link raw.compress} or {@link raw.compress2} call to allocate the destination buffer.
 *
 * C: {@link raw.compressBound}.
 */
export function compressBound(sourceLen: number | bigint): number {
  return $raw.compressBound(sourceLen);
}

/**
 * Decompresses the source buffer into the destination buffer.  sourceLen is
 * the byte length of the source buffer.  Upon entry, destLen is the total size
 * of the destination buffer, which must be large enough to hold the entire
 * uncompressed data.  (The size of the uncompressed data must have been saved
 * previously by the compressor and transmitted to the decompressor by some
 * mechanism outside the scope of this compression library.) Upon exit, destLen
 * is the actual size of the uncompressed data.
 *
 * C: {@link raw.uncompress}.
 */
export function uncompress(source: $.Bytes | null): Uint8Array {
  for (let capacity = 65536;; capacity *= 2) {
    const dest = new Uint8Array(capacity);
    const destLen = new $.Out($.unsignedLong, dest.length);
    const result = $raw.uncompress(dest, destLen, source);
    if (result === $raw.Z_BUF_ERROR && capacity < 0x40000000) continue;
    if (result !== $raw.Z_OK) {
      throw new ZlibError('uncompress', result, $codes, $raw.zError(result));
    }
    return dest.subarray(0, Number(destLen.value));
  }
}

/**
 * Decompresses the source buffer into the destination buffer.  sourceLen is
 * the byte length of the source buffer.  Upon entry, destLen is the total size
 * of the destination buffer, which must be large enough to hold the entire
 * uncompressed data.  (The size of the uncompressed data must have been saved
 * previously by the compressor and transmitted to the decompressor by some
 * mechanism outside the scope of this compression library.) Upon exit, destLen
 * is the actual size of the uncompressed data.
 *
 * C: {@link raw.uncompress}.
 */
export async function uncompressAsync(source: $.Bytes | null, options?: $.AsyncOptions): Promise<Uint8Array> {
  for (let capacity = 65536;; capacity *= 2) {
    const dest = new Uint8Array(capacity);
    const destLen = new $.Out($.unsignedLong, dest.length);
    const result = await $.callAsync($raw.uncompress, [dest, destLen, source], options);
    if (result === $raw.Z_BUF_ERROR && capacity < 0x40000000) continue;
    if (result !== $raw.Z_OK) {
      throw new ZlibError('uncompress', result, $codes, $raw.zError(result));
    }
    return dest.subarray(0, Number(destLen.value));
  }
}

/**
 * Same as uncompress, except that sourceLen is a pointer, where the
 * length of the source is *sourceLen.  On return, *sourceLen is the number of
 * source bytes consumed.
 *
 * C: {@link raw.uncompress2}.
 */
export function uncompress2(
  dest: $.Memory | null,
  destLen: $.PointerTo<$.UnsignedLong> | null,
  source: $.Bytes | null,
  sourceLen: $.PointerTo<$.UnsignedLong> | null,
): void {
  const result = $raw.uncompress2(dest, destLen, source, sourceLen);
  if (result !== $raw.Z_OK) {
    throw new ZlibError('uncompress2', result, $codes, $raw.zError(result));
  }
}

/**
 * Read and decompress up to nitems items of size size from file into buf,
 * otherwise operating as {@link raw.gzread} does.  This duplicates the interface of
 * stdio's fread(), with size_t request and return types.  If the library
 * defines size_t, then z_size_t is identical to size_t.  If not, then z_size_t
 * is an unsigned integer type that can contain a pointer.
 *
 * C: {@link raw.gzfread}.
 */
export function gzfread(
  buf: $.Memory | null,
  size: number | bigint,
  nitems: number | bigint,
  file: GzFile | null,
): number {
  return $raw.gzfread(buf, size, nitems, file?.raw ?? null);
}

/**
 * Compress and write nitems items of size size from buf to file, duplicating
 * the interface of stdio's fwrite(), with size_t request and return types.  If
 * the library defines size_t, then z_size_t is identical to size_t.  If not,
 * then z_size_t is an unsigned integer type that can contain a pointer.
 *
 * C: {@link raw.gzfwrite}.
 */
export function gzfwrite(
  buf: $.Bytes | null,
  size: number | bigint,
  nitems: number | bigint,
  file: GzFile | null,
): number {
  return $raw.gzfwrite(buf, size, nitems, file?.raw ?? null);
}

/**
 * Push c back onto the stream for file to be read as the first character on
 * the next read.  At least one character of push-back is always allowed.
 * {@link raw.gzungetc} returns the character pushed, or -1 on failure.  {@link raw.gzungetc} will
 * fail if c is -1, and may fail if a character has been pushed but not read
 * yet.  If gzungetc is used immediately after gzopen or gzdopen, at least the
 * output buffer size of pushed characters is allowed.  (See gzbuffer above.)
 * The pushed character will be discarded if the stream is repositioned with
 * {@link raw.gzseek} or {@link raw.gzrewind}.
 *
 * C: {@link raw.gzungetc}.
 */
export function gzungetc(c: number, file: GzFile | null): number {
  return $raw.gzungetc(c, file?.raw ?? null);
}

/**
 * Update a running Adler-32 checksum with the bytes buf[0..len-1] and
 * return the updated checksum. An Adler-32 value is in the range of a 32-bit
 * unsigned integer. If buf is Z_NULL, this function returns the required
 * initial value for the checksum.
 *
 * C: {@link raw.adler32}.
 */
export function adler32(adler: number | bigint, buf: $.Bytes | null): number {
  return $raw.adler32(adler, buf);
}

/**
 * Same as {@link raw.adler32}, but with a size_t length.
 *
 * C: {@link raw.adler32_z}.
 */
export function adler32Z(adler: number | bigint, buf: $.Bytes | null): number {
  return $raw.adler32_z(adler, buf);
}

/**
 * Update a running CRC-32 with the bytes buf[0..len-1] and return the
 * updated CRC-32. A CRC-32 value is in the range of a 32-bit unsigned integer.
 * If buf is Z_NULL, this function returns the required initial value for the
 * crc. Pre- and post-conditioning (one's complement) is performed within this
 * function so it shouldn't be done by the application.
 *
 * C: {@link raw.crc32}.
 */
export function crc32(crc: number | bigint, buf: $.Bytes | null): number {
  return $raw.crc32(crc, buf);
}

/**
 * Same as {@link raw.crc32}, but with a size_t length.
 *
 * C: {@link raw.crc32_z}.
 */
export function crc32Z(crc: number | bigint, buf: $.Bytes | null): number {
  return $raw.crc32_z(crc, buf);
}

/**
 * Give the same result as {@link raw.crc32_combine}, using op in place of len2. op is
 * is generated from len2 by {@link raw.crc32_combine_gen}. This will be faster than
 * {@link raw.crc32_combine} if the generated op is used more than once.
 *
 * C: {@link raw.crc32_combine_op}.
 */
export function crc32CombineOp(
  crc1: number | bigint,
  crc2: number | bigint,
  op: number | bigint,
): number {
  return $raw.crc32_combine_op(crc1, crc2, op);
}

/** C: {@link raw.adler32_combine}. */
export function adler32Combine(
  argument1: number | bigint,
  argument2: number | bigint,
  argument3: number | bigint,
): number {
  return $raw.adler32_combine(argument1, argument2, argument3);
}

/** C: {@link raw.crc32_combine}. */
export function crc32Combine(
  argument1: number | bigint,
  argument2: number | bigint,
  argument3: number | bigint,
): number {
  return $raw.crc32_combine(argument1, argument2, argument3);
}

/** C: {@link raw.crc32_combine_gen}. */
export function crc32CombineGen(argument1: number | bigint): number {
  return $raw.crc32_combine_gen(argument1);
}

/**
 * undocumented functions
 *
 * C: {@link raw.zError}.
 */
export function zError(argument1: number): string | null {
  return $raw.zError(argument1);
}

/** C: {@link raw.get_crc_table}. */
export function getCrcTable(): $.Pointer<$.UnsignedInt> | null {
  return $raw.get_crc_table();
}
// bindgen-checksum: 07ca12f2

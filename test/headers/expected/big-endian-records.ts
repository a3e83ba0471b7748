// Made by bindgen 0.0.0 from big-endian-records.h for x86_64-linux-gnu.
// Do not edit; run: bindgen big-endian-records.h
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
 * GCC stores these members in the other order: reading them would give wrong numbers.
 *
 * `struct packet`: a handle.
 */
export class packet extends $.Handle<'struct packet'> {
  static override readonly cName = 'struct packet';

  static toC(value: packet | null, owner: string, name: string): bigint | null {
    const address = value instanceof packet ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(packet, value, owner, name);
  }
}

// --- Functions

const $send = /* @__PURE__ */ $declare(send, 'send');

/**
 * C: `int send(const struct packet *p)`
 *
 * @see big-endian-records.h:3
 */
export function send(p: packet | null): number {
  const call = $send.call ?? $send.bind([$.int, { p: packet }]);
  return call(packet.toC(p, 'send', 'p'));
}

// --- Not bound

// record packet (big-endian-records.h:2): its members are stored big-endian

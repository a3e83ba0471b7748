import type { IntegerKind, Target } from '../../target/target.ts'

/**
 * GCC's and Clang's choices (N1570 6.7.2.2p4 leaves it open): unsigned unless a value is negative, `int`'s
 * width or more.
 */
const candidates = {
  packed: {
    signed: ['signed char', 'short', 'int', 'long', 'long long', '__int128'],
    unsigned: [
      'unsigned char',
      'unsigned short',
      'unsigned int',
      'unsigned long',
      'unsigned long long',
      'unsigned __int128',
    ],
  },
  plain: {
    signed: ['int', 'long', 'long long', '__int128'],
    unsigned: ['unsigned int', 'unsigned long', 'unsigned long long', 'unsigned __int128'],
  },
} as const satisfies Record<string, Record<string, readonly IntegerKind[]>>

/**
 * The integer type that an enum with these values is compatible with. Microsoft's compilers always take
 * `int`.
 */
export function underlyingType(values: readonly bigint[], packed: boolean, target: Target): IntegerKind {
  if (target.recordLayout === 'msvc') return 'int'
  const kinds = candidates[packed ? 'packed' : 'plain']
  const isSigned = values.some((value) => value < 0n)
  const list: readonly IntegerKind[] = isSigned ? kinds.signed : kinds.unsigned
  return list.find((kind) => values.every((value) => isRepresentable(value, kind, target))) ?? list.at(-1)!
}

/** An enumerator is an `int`; GNU C gives one that does not fit the type of its enum. */
export function enumeratorType(value: bigint, underlying: IntegerKind | null, target: Target): IntegerKind {
  if (isRepresentable(value, 'int', target)) return 'int'
  if (underlying !== null && isRepresentable(value, underlying, target)) return underlying
  const kinds: readonly IntegerKind[] = value < 0n ? candidates.plain.signed : candidates.plain.unsigned
  return kinds.find((kind) => isRepresentable(value, kind, target)) ?? 'int'
}

/** Whether a value of an integer type of the target is this one. */
export function isRepresentable(value: bigint, kind: IntegerKind, target: Target): boolean {
  const bits = target.integers[kind].size * 8
  const isSigned = kind === 'char' ? target.charIsSigned : !kind.startsWith('unsigned')
  return value === (isSigned ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value))
}

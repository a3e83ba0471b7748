import type { CallExpression } from '../../model/expression.ts'
import type { CType } from '../../model/types.ts'
import { binary, call, type Expression, name, number } from '../../typescript/expressions.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import { asNumber, helper, math } from '../script/script.ts'
import { atomicCall } from './atomic-calls.ts'
import type { ExpressionTranslator } from './expression-translator.ts'
import { literal } from './literals.ts'
import { overflowCall } from './overflow-calls.ts'
import type { Value } from './values.ts'

/** Types by the names that the tables below use. */
const types = {
  void: { kind: 'void' },
  int: { kind: 'integer', name: 'int' },
  uint: { kind: 'integer', name: 'unsigned int' },
  ushort: { kind: 'integer', name: 'unsigned short' },
  long: { kind: 'integer', name: 'long' },
  ulong: { kind: 'integer', name: 'unsigned long' },
  llong: { kind: 'integer', name: 'long long' },
  ullong: { kind: 'integer', name: 'unsigned long long' },
  double: { kind: 'floating', name: 'double' },
  float: { kind: 'floating', name: 'float' },
  pointer: { kind: 'pointer', pointee: { kind: 'void' } },
  text: { kind: 'pointer', pointee: { kind: 'integer', name: 'char' } },
} as const satisfies Record<string, CType>

type TypeName = keyof typeof types

interface Function {
  readonly parameters: readonly TypeName[]
  readonly result: TypeName
  readonly script: (values: readonly Expression[]) => Expression
}

function runtimeFunction(method: string, result: TypeName, ...parameters: TypeName[]): Function {
  return { parameters, result, script: (values) => helper(method, ...values) }
}

function mathFunction(method: string, kind: 'double' | 'float', count = 1): Function {
  const parameters = new Array<TypeName>(count).fill(kind)
  return {
    parameters,
    result: kind,
    script: (values) =>
      kind === 'float' ? math('fround', math(method, ...values)) : math(method, ...values),
  }
}

function parityOf(count: string): Function['script'] {
  return (values) => binary(helper(count, ...values), '&', number(1))
}

/** Functions that compilers know, and of the C library those that need no library; without `__builtin_`. */
const functions: Readonly<Record<string, Function>> = {
  memcpy: runtimeFunction('memcpy', 'pointer', 'pointer', 'pointer', 'ulong'),
  memmove: runtimeFunction('memcpy', 'pointer', 'pointer', 'pointer', 'ulong'),
  memset: runtimeFunction('memset', 'pointer', 'pointer', 'int', 'ulong'),
  memcmp: runtimeFunction('memcmp', 'int', 'pointer', 'pointer', 'ulong'),
  strlen: runtimeFunction('strlen', 'ulong', 'pointer'),
  strcmp: runtimeFunction('strcmp', 'int', 'pointer', 'pointer'),
  strncmp: runtimeFunction('strncmp', 'int', 'pointer', 'pointer', 'ulong'),
  strchr: runtimeFunction('strchr', 'text', 'pointer', 'int'),
  bswap16: runtimeFunction('swapBytes16', 'ushort', 'ushort'),
  bswap32: runtimeFunction('swapBytes32', 'uint', 'uint'),
  bswap64: runtimeFunction('swapBytes64', 'ulong', 'ulong'),
  clz: { parameters: ['uint'], result: 'int', script: ([value]) => math('clz32', value!) },
  clzl: runtimeFunction('leadingZeros64', 'int', 'ulong'),
  clzll: runtimeFunction('leadingZeros64', 'int', 'ullong'),
  ctz: runtimeFunction('trailingZeros32', 'int', 'uint'),
  ctzl: runtimeFunction('trailingZeros64', 'int', 'ulong'),
  ctzll: runtimeFunction('trailingZeros64', 'int', 'ullong'),
  ffs: runtimeFunction('firstSet32', 'int', 'int'),
  ffsl: runtimeFunction('firstSet64', 'int', 'long'),
  ffsll: runtimeFunction('firstSet64', 'int', 'llong'),
  popcount: runtimeFunction('countOnes32', 'int', 'uint'),
  popcountl: runtimeFunction('countOnes64', 'int', 'ulong'),
  popcountll: runtimeFunction('countOnes64', 'int', 'ullong'),
  parity: { parameters: ['uint'], result: 'int', script: parityOf('countOnes32') },
  parityl: { parameters: ['ulong'], result: 'int', script: parityOf('countOnes64') },
  parityll: { parameters: ['ullong'], result: 'int', script: parityOf('countOnes64') },
  abs: runtimeFunction('absoluteInt32', 'int', 'int'),
  labs: runtimeFunction('absoluteInt64', 'long', 'long'),
  llabs: runtimeFunction('absoluteInt64', 'llong', 'llong'),
  fabs: mathFunction('abs', 'double'),
  fabsf: mathFunction('abs', 'float'),
  sqrt: mathFunction('sqrt', 'double'),
  sqrtf: mathFunction('sqrt', 'float'),
  floor: mathFunction('floor', 'double'),
  floorf: mathFunction('floor', 'float'),
  ceil: mathFunction('ceil', 'double'),
  ceilf: mathFunction('ceil', 'float'),
  trunc: mathFunction('trunc', 'double'),
  truncf: mathFunction('trunc', 'float'),
}

/**
 * What a header may define itself: only compilers' own names, and those where the C library's has no body.
 */
export function builtinCall(
  translator: ExpressionTranslator,
  called: string,
  { arguments: values }: CallExpression,
): Value | null {
  const isBuiltin = called.startsWith('__builtin_')
  const short = isBuiltin ? called.slice('__builtin_'.length) : called
  if (isBuiltin) {
    const special = specialCall(translator, short, values)
    if (special !== null) return special
  } else if (translator.surroundings.isTranslated(called)) return null
  const special = atomicCall(translator, called, values) ?? overflowCall(translator, called, values)
  if (special !== null) return special
  const known = Object.hasOwn(functions, short) ? functions[short]! : null
  if (known === null || known.parameters.length !== values.length) {
    if (!isBuiltin || translator.surroundings.functionType(called) !== null) return null
    return libraryFunction(translator, short, values, called)
  }
  const scripts = values.map(
    (value, index) => translator.cast(translator.value(value), types[known.parameters[index]!]).script,
  )
  return translator.valueOf(types[known.result], known.script(scripts))
}

/** `__builtin_strtol` is the C library's, where the headers declare it. */
function libraryFunction(
  translator: ExpressionTranslator,
  short: string,
  values: CallExpression['arguments'],
  called: string,
): Value {
  if (translator.surroundings.functionType(short) === null) throw new Untranslatable(`it calls ${called}`)
  return translator.value({ kind: 'call', callee: { kind: 'identifier', name: short }, arguments: values })
}

function specialCall(
  translator: ExpressionTranslator,
  short: string,
  values: CallExpression['arguments'],
): Value | null {
  const [first] = values
  switch (short) {
    case 'expect':
    case 'expect_with_probability':
      return translator.cast(translator.value(first!), types.long)
    case 'constant_p':
    case 'choose_expr':
    case 'inf':
    case 'inff':
    case 'huge_val':
    case 'huge_valf':
    case 'nan':
    case 'nanf': {
      const expression = {
        kind: 'call',
        callee: { kind: 'identifier', name: `__builtin_${short}` },
        arguments: values,
      } as const
      if (short === 'choose_expr') {
        const condition = translator.operand(values[0]!).value
        const isTrue =
          condition !== null &&
          condition.kind !== 'real' &&
          condition.kind !== 'string' &&
          condition.value !== 0n
        return translator.value(isTrue ? values[1]! : values[2]!)
      }
      return literal(translator, translator.operand(expression))
    }
    case 'unreachable':
    case 'trap':
    case 'abort':
      return { type: types.void, machine: { kind: 'void' }, script: helper('unreachable') }
    case 'assume':
      return { type: types.void, machine: { kind: 'void' }, script: number(0) }
    case 'object_size':
      return translator.valueOf(types.ulong, number(-1n & 0xffffffffffffffffn))
    case 'isnan':
    case 'isinf':
    case 'isfinite':
    case 'signbit': {
      const value = translator.cast(translator.value(first!), types.double).script
      const check: Expression =
        short === 'isnan'
          ? call({ kind: 'member', object: name('Number'), name: 'isNaN', optional: false }, value)
          : short === 'isfinite'
            ? call({ kind: 'member', object: name('Number'), name: 'isFinite', optional: false }, value)
            : helper(short === 'isinf' ? 'isInfinite' : 'isNegative', value)
      return {
        type: types.int,
        machine: { kind: 'integer', bits: 32, signed: true },
        script: asNumber(check),
      }
    }
    case 'isgreater':
    case 'isgreaterequal':
    case 'isless':
    case 'islessequal':
      return translator.value({
        kind: 'binary',
        operator: realComparisons[short],
        left: first!,
        right: values[1]!,
      })
    case 'islessgreater':
    case 'isunordered': {
      const compared = (operator: '<' | '>' | '==' | '!='): CallExpression['arguments'][number] => ({
        kind: 'binary',
        operator,
        left: first!,
        right: values[1]!,
      })
      const isItself = (value: CallExpression['arguments'][number]) =>
        ({ kind: 'binary', operator: '!=', left: value, right: value }) as const
      const [left, right] =
        short === 'isunordered' ? [isItself(first!), isItself(values[1]!)] : [compared('<'), compared('>')]
      return translator.value({ kind: 'binary', operator: '||', left, right })
    }
    case 'isnormal': {
      const value = translator.cast(translator.value(first!), types.double).script
      const magnitude = math('abs', value)
      const least = isFloat(translator, first!) ? 2 ** -126 : 2 ** -1022
      return translator.valueOf(
        types.int,
        asNumber(
          binary(
            binary(magnitude, '>=', number(least)),
            '&&',
            binary(magnitude, '<', { kind: 'name', name: 'Infinity' }),
          ),
        ),
      )
    }
    default:
      return null
  }
}

function isFloat(translator: ExpressionTranslator, expression: CallExpression['arguments'][number]): boolean {
  const { machine } = translator.value(expression)
  return machine.kind === 'float' && machine.bits === 32
}

/** Comparisons of real numbers that raise nothing where one is no number: to JavaScript the usual ones. */
const realComparisons = {
  isgreater: '>',
  isgreaterequal: '>=',
  isless: '<',
  islessequal: '<=',
} as const

import type { Random } from '../random.ts'

/** The scalar types of random functions. */
export const scalarTypes = [
  ...['_Bool', 'char', 'signed char', 'unsigned char', 'short', 'unsigned short', 'int', 'unsigned int'],
  ...['long', 'unsigned long', 'long long', 'unsigned long long', 'float', 'double', 'small', 'enum color'],
] as const

export type ScalarType = (typeof scalarTypes)[number]

export interface RandomFunction {
  readonly name: string
  readonly parameters: readonly ScalarType[]
  readonly result: ScalarType
  readonly text: string
  /** It calls none of the others: calls within calls, in loops, would take for ever. */
  readonly isLeaf: boolean
}

/** What every header of random functions begins with. */
export const preamble = `typedef unsigned short small;
enum color { RED = -3, GREEN, BLUE = 40 };
static inline double safe(double x) { return x >= 0 && x < 100 ? x : 1; }
struct inner { signed char c; unsigned bits : 5; int wide : 11; double d; };
struct record { int n; short list[4]; struct inner in; union { float f; unsigned u; }; struct record *next; };
`

const literals = [
  ...['0', '1', '2', '3', '7', '-1', '255', '0x7f', '0x80', '0xffff', '0x7fffffff', '0x80000000', '65536'],
  ...[
    '1u',
    '5L',
    '0xffffffffffL',
    '3ul',
    '0x8000000000000000ul',
    "'a'",
    '1.5',
    '0.25f',
    '-2.75',
    '1e3',
    'BLUE',
  ],
]

function isFloating(type: ScalarType): boolean {
  return type === 'float' || type === 'double'
}

/** Writes one function; what C leaves undefined does not occur in it. */
export class FunctionWriter {
  readonly #random: Random
  /** Functions that may be called. */
  readonly #earlier: readonly RandomFunction[]
  #variables: { readonly name: string; readonly type: ScalarType }[] = []
  /** Whether the locals `r` (a record), `p` (a pointer to it) and `a` (an array) are there. */
  #hasMemory = false
  #names = 0

  constructor(random: Random, earlier: readonly RandomFunction[]) {
    this.#random = random
    this.#earlier = earlier
  }

  write(name: string): RandomFunction {
    const random = this.#random
    const parameters = Array.from({ length: random.integer(1, 4) }, () => random.pick(scalarTypes))
    const result = random.pick(scalarTypes)
    this.#variables = parameters.map((type, index) => ({ name: `p${index}`, type }))
    this.#hasMemory = false
    const lines: string[] = []
    const hasMemory = random.chance(0.4)
    if (hasMemory) {
      lines.push(
        `struct record r = { ${this.#integer(1)}, { 1, ${this.#integer(1)} }, .in = { .bits = ${this.#integer(1)}, .d = 2.5 } };`,
      )
      lines.push('struct record *p = &r; r.next = p;')
      lines.push(`int a[8] = { 1, ${this.#integer(1)}, [5] = 7, ${this.#integer(1)} };`)
      lines.push('static const unsigned char table[] = { 3, 1, 4, 1, 5, 9, 2, 6 };')
      this.#hasMemory = true
    }
    for (let i = random.integer(0, 3); i > 0; i--) lines.push(this.#declaration())
    for (let i = random.integer(1, 5); i > 0; i--) lines.push(this.#statement(3))
    lines.push(`return ${this.#valueFor(isFloating(result), 3)};`)
    const list = parameters.map((type, index) => `${type} p${index}`).join(', ')
    const text = `static inline ${result} ${name}(${list}) {\n  ${lines.join('\n  ')}\n}\n`
    return { name, parameters, result, text, isLeaf: !/\bf\d+\(/.test(lines.join()) }
  }

  #fresh(prefix: string): string {
    this.#names += 1
    return `${prefix}${this.#names}`
  }

  #declaration(): string {
    const type = this.#random.pick(scalarTypes)
    const name = this.#fresh('v')
    const text = `${type} ${name} = ${this.#valueFor(isFloating(type), 2)};`
    this.#variables.push({ name, type })
    return text
  }

  #scoped(write: () => string): string {
    const outer = this.#variables
    this.#variables = [...outer]
    const text = write()
    this.#variables = outer
    return text
  }

  #block(depth: number, inside = ''): string {
    return this.#scoped(() => {
      const statements = Array.from({ length: this.#random.integer(1, 3) }, () =>
        this.#random.chance(0.2) ? this.#declaration() : this.#statement(depth),
      )
      return `{ ${statements.join(' ')} ${inside}}`
    })
  }

  #statement(depth: number): string {
    const random = this.#random
    if (depth === 0 || random.chance(0.4)) return this.#assignment()
    const next = random.next()
    if (next < 0.3) {
      const otherwise = random.chance(0.5) ? ` else ${this.#block(depth - 1)}` : ''
      return `if (${this.#expression(2)}) ${this.#block(depth - 1)}${otherwise}`
    }
    if (next < 0.5) {
      const i = this.#fresh('i')
      return this.#scoped(() => {
        const leave = random.chance(0.3)
          ? `if (${this.#expression(1)}) ${random.pick(['break', 'continue'])}; `
          : ''
        return `for (int ${i} = 0; ${i} < ${random.integer(1, 5)}; ${random.pick([`${i}++`, `++${i}`, `${i} += 2`])}) ${this.#block(depth - 1, leave)}`
      })
    }
    if (next < 0.6) {
      const n = this.#fresh('n')
      return `{ int ${n} = ${random.integer(1, 4)}; while (${n}-- > 0) ${this.#block(depth - 1)} }`
    }
    if (next < 0.7) {
      const n = this.#fresh('n')
      return `{ unsigned ${n} = 0; do ${this.#block(depth - 1)} while (++${n} < ${random.integer(1, 4)}u); }`
    }
    if (next < 0.9) return this.#switch(depth)
    return `${this.#block(depth - 1)}`
  }

  #switch(depth: number): string {
    const random = this.#random
    const cases = [...new Set(Array.from({ length: random.integer(1, 4) }, () => random.integer(-2, 6)))]
    const clauses = cases.map((value) => {
      const range = random.chance(0.15) && !cases.includes(value + 1) ? ` ... ${value}` : ''
      return `case ${value}${range}: ${this.#statement(depth - 1)} ${random.chance(0.6) ? 'break;' : ''}`
    })
    if (random.chance(0.6))
      clauses.splice(random.integer(0, clauses.length), 0, `default: ${this.#assignment()} break;`)
    return `switch (${this.#integer(2)} & 7) { ${clauses.join(' ')} }`
  }

  /** Something that can be assigned to. */
  #target(): { readonly text: string; readonly isFloating: boolean } {
    const random = this.#random
    if (this.#hasMemory && random.chance(0.4)) {
      return random.pick([
        { text: 'r.n', isFloating: false },
        { text: 'p->n', isFloating: false },
        { text: `r.list[(${this.#integer(1)}) & 3]`, isFloating: false },
        { text: `p->next->list[2]`, isFloating: false },
        { text: 'p->in.c', isFloating: false },
        { text: 'r.in.bits', isFloating: false },
        { text: 'p->in.wide', isFloating: false },
        { text: 'r.in.d', isFloating: true },
        { text: 'r.u', isFloating: false },
        { text: `a[(${this.#integer(1)}) & 7]`, isFloating: false },
        { text: `(*(a + ((${this.#integer(1)}) & 7)))`, isFloating: false },
      ])
    }
    const { name, type } = random.pick(this.#variables)
    return { text: name, isFloating: isFloating(type) }
  }

  #assignment(): string {
    const random = this.#random
    const target = this.#target()
    if (random.chance(0.2)) {
      const operator = random.pick(['++', '--'])
      return random.chance(0.5) ? `${target.text}${operator};` : `${operator}${target.text};`
    }
    const operators = target.isFloating
      ? ['=', '+=', '-=', '*=']
      : ['=', '=', '+=', '-=', '*=', '&=', '|=', '^=', '<<=', '>>=']
    const operator = random.pick(operators)
    if (operator.length === 3) return `${target.text} ${operator} (${this.#integer(1)}) & 7;`
    const value = ['&=', '|=', '^='].includes(operator)
      ? this.#integer(2)
      : this.#valueFor(target.isFloating, 2)
    return `${target.text} ${operator} ${value};`
  }

  /** What a floating-point number that an integer type cannot hold is converted to is undefined. */
  #valueFor(isFloating: boolean, depth: number): string {
    const value = this.#expression(depth)
    if (isFloating) return value
    return `_Generic((${value}), float: safe(${value}), double: safe(${value}), default: (${value}))`
  }

  /** An expression of integer type. */
  #integer(depth: number): string {
    const random = this.#random
    const integers = this.#variables.filter(({ type }) => !isFloating(type))
    if (depth === 0 || random.chance(0.2)) {
      if (integers.length > 0 && random.chance(0.7)) return random.pick(integers).name
      return random.pick(['0', '1', '5', '-7', '0x1234', '300u', '9L', "'x'"])
    }
    const a = (): string => `(${this.#integer(depth - 1)})`
    return random.pick([
      () =>
        `${a()} ${random.pick(['+', '-', '*', '&', '|', '^', '==', '!=', '<', '>', '<=', '>=', '&&', '||'])} ${a()}`,
      // Not by 1: of -(x / 1) gcc makes x / -1, which traps for the lowest x though -fwrapv is given.
      () => `${a()} ${random.pick(['/', '%'])} ((${a()} & 15) + 2)`,
      () => `${a()} ${random.pick(['<<', '>>'])} (${a()} & 31)`,
      () => `${random.pick(['-', '~', '!', '+'])}${a()}`,
      () => `(${random.pick(scalarTypes.filter((type) => !isFloating(type)))})${a()}`,
      () => `${a()} ? ${a()} : ${a()}`,
      () =>
        this.#hasMemory
          ? random.pick([
              'p->list[1]',
              'a[3]',
              'r.in.wide',
              'p->in.bits',
              '*a',
              '(int)(&a[6] - a)',
              'table[2]',
              'sizeof(r)',
              '(p == p->next)',
            ])
          : a(),
      () =>
        random.pick([
          `__builtin_popcount(${a()})`,
          `__builtin_bswap32(${a()})`,
          `__builtin_clz((${a()}) | 1)`,
          `sizeof(${random.pick(this.#variables).name} + 1)`,
        ]),
      () => `({ int s = ${a()}; s + 1; })`,
    ])()
  }

  #expression(depth: number): string {
    const random = this.#random
    if (depth === 0 || random.chance(0.2)) {
      return random.chance(0.7) ? random.pick(this.#variables).name : random.pick(literals)
    }
    const a = (): string => `(${this.#expression(depth - 1)})`
    const called = this.#earlier.length > 0 ? random.pick(this.#earlier) : null
    return random.pick([
      () => this.#integer(depth),
      () => `${a()} ${random.pick(['+', '-', '*', '<', '>=', '==', '!=', '&&', '||'])} ${a()}`,
      () => `${a()} ${random.pick(['+', '-', '*'])} ${a()}`,
      () => `(${a()}) / 2.5`,
      () => `${random.pick(['-', '!'])}${a()}`,
      () => `(${random.pick(['float', 'double', '_Bool'])})${a()}`,
      () => `(${random.pick(['float', 'long'])})(${this.#integer(depth - 1)})`,
      () => `${a()} ? ${a()} : ${a()}`,
      () =>
        called === null ? a() : `${called.name}(${called.parameters.map(() => this.#integer(1)).join(', ')})`,
      () => (this.#hasMemory ? random.pick(['r.f', 'p->in.d', 'p->next->in.d']) : a()),
    ])()
  }
}

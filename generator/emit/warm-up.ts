import type { DeclarationPlan, WholeModule } from '../plan/binding-plan.ts'
import type { BoundParameter, BoundType } from '../plan/types/bound-type.ts'

/**
 * A module of nothing in particular, with a declaration of every kind: to print it has the engine compile
 * what printing takes while there is nothing else to do.
 */
export const warmUpModule: WholeModule = {
  kind: 'whole',
  path: 'warm-up.ts',
  banner: ['Never written.'],
  runtime: 'runtime',
  library: { name: 'none', linux: ['none'], darwin: ['none'], win32: ['none'], version: null },
  shim: null,
  target: 'x86_64-linux-gnu',
  portability: null,
  presence: new Map(),
  checked: true,
  imports: new Map(),
  declarations: Array.from({ length: 3 }, (_, index) => declarations(`_${index}`)).flat(),
  exportNames: new Map(),
  macroAliases: new Map(),
  skipped: [],
}

function declarations(ending: string): DeclarationPlan[] {
  const common = { header: 'warm-up.h', doc: ['Some words.', '', 'C: `void f(void)`'] }
  const long: BoundType = { kind: 'integer', type: 'long', wide: true, comesAs: 'number' }
  const int: BoundType = { kind: 'integer', type: 'int', wide: false, comesAs: 'number' }
  const handle: BoundType = { kind: 'handle', className: `handle${ending}` }
  const record: BoundType = { kind: 'record-pointer', className: `record${ending}` }
  const pointer: BoundType = { kind: 'pointer', pointee: long, const: false }
  const text: BoundType = { kind: 'string' }
  const forms = { a: int, b: long, handle, record, pointer, text }
  const parameters = Object.entries(forms).map(
    ([name, type]): BoundParameter => ({
      name,
      cName: name,
      type,
      arrayLength: null,
      isArray: false,
      nonnull: false,
      sized: null,
      counted: null,
      sizeOf: null,
      held: false,
      kept: null,
    }),
  )
  const functionOf = (name: string, result: BoundType, count: number): DeclarationPlan => ({
    ...common,
    kind: 'function',
    name,
    cName: name,
    symbol: name,
    signature: { result, parameters: parameters.slice(0, count), variadic: false },
    neverReturns: false,
    variadic: null,
    nonnullResult: null,
    frees: null,
    makes: null,
    takesOver: null,
    lasting: null,
    keptRecords: null,
    givesBack: null,
    lentBy: null,
    references: null,
    implementation: { kind: 'native' },
  })
  const constant = (name: string) =>
    ({ ...common, kind: 'constant', name, value: 1, hexadecimal: false }) as const
  return [
    { ...common, kind: 'handle', name: `handle${ending}`, cName: 'handle', freeWhenCollected: false },
    {
      ...common,
      kind: 'record',
      recordKind: 'struct',
      name: `record${ending}`,
      cName: 'record',
      size: 48,
      alignment: 8,
      flexible: 0,
      fields: Object.entries(forms).map(([name, type], index) => ({
        name,
        cName: name,
        type,
        offset: 8 * index,
        bits: null,
        doc: common.doc,
      })),
    },
    {
      ...common,
      kind: 'enum',
      name: `enum${ending}`,
      cName: 'enum',
      underlying: 'unsigned int',
      constants: [constant(`first${ending}`), constant(`second${ending}`)],
    },
    {
      ...common,
      kind: 'function-type',
      name: `callback${ending}`,
      cName: 'callback',
      signature: { result: int, parameters: parameters.slice(0, 3), variadic: false },
    },
    { ...common, kind: 'alias', name: `alias${ending}`, cName: 'alias', type: long },
    constant(`constant${ending}`),
    functionOf(`short${ending}`, int, 1),
    functionOf(`a_rather_long_function_name${ending}`, long, 4),
    functionOf(`a_function_with_the_longest_name_of_them_all${ending}`, record, parameters.length),
  ]
}

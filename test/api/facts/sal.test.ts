import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FunctionFacts } from '../../../generator/api/facts/function-facts.ts'
import { inferFacts } from '../../../generator/api/facts/infer-facts.ts'
import { annotationsIn } from '../../../generator/api/facts/sal/annotations.ts'
import { analyzed } from '../../analyze/analyzed.ts'
import { bindgen } from '../../cli/terminal-recorder.ts'

/** As `sal.h` has them where nobody analyses: they expand to nothing. */
const macros = `
#include <stddef.h>
${['In', 'Out', 'Inout', 'In_opt', 'Out_opt', 'In_z', 'Outptr', 'Outptr_result_maybenull', 'Outptr_opt']
  .map((name) => `#define _${name}_`)
  .join('\n')}
${[
  'In_reads',
  'In_reads_bytes',
  'In_reads_bytes_opt',
  'Out_writes',
  'Out_writes_bytes',
  'Inout_updates',
  'Outptr_result_buffer',
]
  .map((name) => `#define _${name}_(size)`)
  .join('\n')}
#define _Out_writes_bytes_to_(size, count)
#define _Out_writes_to_(size, count)
#define _Check_return_
#define _Must_inspect_result_
#define _Ret_maybenull_
#define _Ret_notnull_
#define _Ret_writes_bytes_(size)
#define _Success_(condition)
#define API extern
typedef struct pump pump;
typedef struct { int x, y; } spot;
`

function factsOf(declaration: string, name = 'pump_do'): FunctionFacts {
  const { unit, source } = analyzed(`${macros}${declaration}`)
  return inferFacts(unit, { gir: new Map(), files: source.files }).get(name)!
}

const evidence = (text: string) => ({ kind: 'annotation', text })

describe("Microsoft's annotations", () => {
  it.each([
    ['_In_ int *p', 'in', false],
    ['_In_opt_ int *p', 'in', true],
    ['_Out_ int *p', 'out', false],
    ['_Out_opt_ int *p', 'out', true],
    ['_Inout_ spot *p', 'inout', false],
    ['_Outptr_ pump **p', 'out', false],
    ['_Outptr_opt_ pump **p', 'out', true],
  ])('%s: which way it passes, and whether it may be NULL', (parameter, direction, nullable) => {
    const { parameters } = factsOf(`int pump_do(pump *on, ${parameter});`)
    const text = /_\w+_/.exec(parameter)![0]
    expect(parameters[1]?.direction).toEqual({ value: direction, evidence: evidence(text) })
    expect(parameters[1]?.nullable).toEqual({ value: nullable, evidence: evidence(text) })
  })

  it.each([
    ['_In_reads_(n) const int *p, int n', { unit: 'elements', role: 'count' }],
    ['_In_reads_bytes_opt_(n) const void *p, size_t n', { unit: 'bytes', role: 'count' }],
    ['_Out_writes_(n) int *p, int n', { unit: 'elements', role: 'capacity' }],
    ['_Out_writes_bytes_(n) void *p, size_t n', { unit: 'bytes', role: 'capacity' }],
    ['_Out_writes_bytes_to_(*n, *n) unsigned char *p, _Inout_ size_t *n', { role: 'capacity-and-count' }],
    ['_Out_writes_to_(n, *done) int *p, int n, _Out_ int *done', { role: 'capacity' }],
    ['_Outptr_result_buffer_(*n) int **p, _Out_ int *n', { unit: 'elements', role: 'count' }],
  ])('%s: how long it is', (parameters, length) => {
    const facts = factsOf(`int pump_do(pump *on, ${parameters});`)
    expect(facts.parameters[1]?.length).toMatchObject({
      value: { kind: 'parameter', parameter: 2, ...length },
    })
    expect(facts.parameters[1]?.length?.evidence.kind).toBe('annotation')
  })

  it('numbers of elements, text that ends with a NUL, and sizes that are no parameter', () => {
    const { parameters } = factsOf('int pump_do(_In_reads_(4) const int *four, _In_z_ const char *text);')
    expect(parameters[0]?.length?.value).toEqual({ kind: 'fixed', length: 4 })
    expect(parameters[1]?.length?.value).toEqual({ kind: 'terminated' })
    const { parameters: sums } = factsOf('int pump_do(_Out_writes_(n * 2) int *p, int n);')
    expect(sums[0]?.length?.evidence.kind).not.toBe('annotation')
  })

  it('values of out parameters, and results, that may be NULL', () => {
    const values = (annotation: string) =>
      factsOf(`int pump_do(pump *on, ${annotation} pump **p);`).parameters[1]?.nullableValue?.value
    expect(values('_Outptr_')).toBe(false)
    expect(values('_Outptr_result_maybenull_')).toBe(true)
    expect(values('_Out_')).toBeUndefined()
    const results = (annotation: string) =>
      factsOf(`int other(void);\nAPI ${annotation} pump *\npump_do(int a);`).result.nullable
    expect(results('_Ret_maybenull_')).toEqual({ value: true, evidence: evidence('_Ret_maybenull_') })
    expect(results('_Check_return_ _Ret_notnull_')?.value).toBe(false)
    const { result } = factsOf('_Ret_writes_bytes_(*n) void *pump_do(_Out_ size_t *n);')
    expect(result.length?.value).toMatchObject({ kind: 'parameter', parameter: 0, unit: 'bytes' })
  })

  it.each([
    ['_Success_(return == 0) int', { kind: 'zero' }],
    ['_Success_(return >= 0) int', { kind: 'negative' }],
    ['_Success_( return != 0 ) int', { kind: 'false' }],
    ['_Success_(return != NULL) pump *', { kind: 'null' }],
    ['_Success_(return > 3) int', null],
    ['_Check_return_ int', null],
  ])('%s: which result is a failure', (result, status) => {
    const found = factsOf(`${result} pump_do(pump *on);`).status
    expect(found?.value ?? null).toEqual(status)
  })

  it('belong to their own function, and not to the one before', () => {
    const text = '_Success_(return == 0) int first(int a);\n// _Ret_notnull_\nint pump_do(pump *on);'
    const { status, result } = factsOf(text)
    expect(status).toBeNull()
    expect(result.nullable).toBeNull()
  })

  it('are whole words with their values', () => {
    expect(annotationsIn('x_In_ _Inner_ _Out_writes_to_(f(a, b), *n) _In')).toEqual([
      {
        name: '_Out_writes_to_',
        head: 'Out',
        words: new Set(['writes', 'to']),
        values: ['f(a, b)', '*n'],
      },
    ])
  })

  it('make results of what C writes, and of arrays none: one object is what _Out_ says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bindgen-sal-'))
    try {
      writeFileSync(
        join(folder, 'pump.h'),
        `${macros}
        _Success_(return == 0) int pump_open(_In_z_ const char *path, _Outptr_ pump **made);
        _Success_(return == 0) int pump_measure(_In_ pump *on, _Out_ double *level, _Out_opt_ int *stroke);
        _Success_(return == 0) int pump_sample(_In_ pump *on, _Out_writes_(count * 2) double *pair, int count);
        _Success_(return == 0) int pump_feed(_In_ pump *on, _In_reads_bytes_(size) const void *what, size_t size);
        void pump_close(_In_ pump *on);`,
      )
      const { out } = await bindgen(['list', join(folder, 'pump.h'), '--api', '-v'])
      expect(out).toContain('Pump.open(path: $.CStringInput): $.Owned<Pump>\n')
      expect(out).toContain('Pump#measure(): { level: number; stroke: number }\n')
      expect(out).toContain('Pump#sample(pair: $.PointerTo<$.Double>, count: number): void')
      expect(out).toContain('Pump#feed(what: $.Bytes): void')
      expect(out).toContain('parameter 2, direction: "out"  [the annotation _Out_]')
      expect(out).toContain('status: {"kind":"zero"}  [the annotation _Success_]')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

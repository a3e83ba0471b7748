import { describe, expect, test } from 'vitest'
import { layOut } from '../../../generator/layout/lay-out.ts'
import type { FunctionPlan } from '../../../generator/plan/binding-plan.ts'
import { plan } from '../../../generator/plan/plan.ts'
import { defaultPlanOptions, type PlanOptions } from '../../../generator/plan/plan-options.ts'
import { targets } from '../../../generator/target/targets.ts'
import { analyzed } from '../../analyze/analyzed.ts'

function planned(header: string, options: Partial<PlanOptions> = {}) {
  const { unit } = analyzed(header)
  const [module] = plan(unit, layOut(unit, targets[unit.target]), {
    ...defaultPlanOptions,
    ...options,
  }).modules
  return module!.declarations
}

/** The classes of handles that a header's typedefs of `void *` make. */
const handles = (header: string, options: Partial<PlanOptions> = {}): string[] =>
  planned(header, options).flatMap((declaration) => (declaration.kind === 'handle' ? [declaration.name] : []))

describe('A typedef of void * that functions make and take is a class of its own', () => {
  test('whether it is a result or comes through an out parameter', () => {
    const header = `
      typedef void *index; typedef void *scanner; typedef void *display;
      index index_create(int); const char *index_name(index, int);
      int scanner_init(scanner *out); int scan(scanner); void scanner_end(scanner);
      display get_display(void *native); int flush(display d);`
    expect(handles(header)).toEqual(['index', 'scanner', 'display'])
    const name = planned(header).find(
      (d): d is FunctionPlan => d.kind === 'function' && d.cName === 'index_name',
    )
    expect(name?.signature.parameters[0]?.type).toEqual({ kind: 'handle', className: 'index' })
    const init = planned(header).find(
      (d): d is FunctionPlan => d.kind === 'function' && d.cName === 'scanner_init',
    )
    expect(init?.signature.parameters[0]?.type).toMatchObject({
      kind: 'pointer',
      pointee: { kind: 'handle', className: 'scanner' },
    })
  })

  test('a typedef of such a typedef is the same class', () => {
    const header =
      'typedef void *handle; typedef handle statement; int make(int, handle *); int run(statement s); int end(handle h);'
    expect(handles(header)).toEqual(['handle'])
    const run = planned(header).find((d): d is FunctionPlan => d.kind === 'function' && d.cName === 'run')
    expect(run?.signature.parameters[0]?.type).toEqual({ kind: 'handle', className: 'handle' })
  })

  test.each([
    ['that nothing makes', 'typedef void *client; int visit(int (*)(int, client), client);'],
    ['that nothing takes', 'typedef void *native; native window_native(int);'],
    ['of constant memory', 'typedef const void *blob; blob make(void); int take(blob);'],
    [
      'that an allocator returns',
      'typedef void *chunk; chunk get_malloc(unsigned long size); void put(chunk);',
    ],
    [
      'whose maker has the attribute malloc',
      'typedef void *t; t get(unsigned long) __attribute__((malloc)); void put(t);',
    ],
    ['with a length behind it, mostly', 'typedef void *t; t get(int); int put(t buffer, unsigned long len);'],
    [
      'that a callback is given with it',
      'typedef void *t; t get(int); void each(void (*f)(int, t data), t data);',
    ],
    ['called a pointer', 'typedef void *gpointer; gpointer get(int); int put(gpointer);'],
    ['called user data', 'typedef void *ClientData; ClientData get(int); int put(ClientData);'],
  ])('but not one %s', (_, header) => {
    expect(handles(header)).toEqual([])
  })

  test('the configuration makes one a handle, and takes one out', () => {
    const taken = 'typedef void *client; int visit(client);'
    const made = 'typedef void *index; index make(int); int take(index);'
    expect(handles(taken, { handles: ['client'] })).toEqual(['client'])
    expect(handles(made, { handles: ['!index'] })).toEqual([])
  })
})

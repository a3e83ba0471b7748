import { describe, expect, test } from 'vitest'
import { layOut } from '../../../generator/layout/lay-out.ts'
import { type Account, reasonsOf, reasonText } from '../../../generator/plan/account/account.ts'
import { plan } from '../../../generator/plan/plan.ts'
import { defaultPlanOptions, type PlanOptions } from '../../../generator/plan/plan-options.ts'
import { targets } from '../../../generator/target/targets.ts'
import { analyzed } from '../../analyze/analyzed.ts'

function accountOf(header: string, options: Partial<PlanOptions> = {}): Account {
  const { unit } = analyzed(header)
  const layouts = layOut(unit, targets[unit.target])
  return plan(unit, layouts, { ...defaultPlanOptions, ...options }).account
}

/** `function f: skipped: result: …` of everything that is not simply bound. */
function remarks(header: string, options: Partial<PlanOptions> = {}): string[] {
  return accountOf(header, options).entries.flatMap((entry) =>
    reasonsOf(entry).map(
      (reason) => `${entry.kind} ${entry.name}: ${entry.outcome.kind}: ${reasonText(reason)}`,
    ),
  )
}

describe('The account tells of', () => {
  test('everything that is bound, once', () => {
    const { entries } = accountOf(
      'struct s { int a; }; typedef struct { int b; } t; enum e { A }; struct never; int f(struct never *); extern int v; typedef int n;',
    )
    expect(entries.map(({ kind, name, outcome }) => `${kind} ${name} ${outcome.kind}`)).toEqual([
      'function f bound',
      'record s bound',
      'record t bound',
      'record never bound',
      'enum e bound',
      'typedef t bound',
      'typedef n bound',
      'variable v bound',
    ])
  })

  test('functions that take or return packed, empty or over-aligned records by value', () => {
    const header = `
      struct packed { char a; double b; } __attribute__((packed));
      struct empty {};
      struct wide { int a; } __attribute__((aligned(16)));
      void take(struct packed); struct empty give(void); void aligned(struct wide x);
      void fine(struct packed *, struct empty *, struct wide *);`
    expect(remarks(header)).toEqual([
      expect.stringMatching(/^function take: skipped: parameter 1: struct packed by value/),
      expect.stringMatching(/^function give: skipped: result: struct empty by value/),
      expect.stringMatching(/^function aligned: skipped: parameter x: struct wide by value/),
    ])
  })

  test('typedefs of what cannot be bound', () => {
    expect(remarks('typedef _Decimal64 real; typedef real reals[3]; typedef real *place;')).toEqual([
      'typedef real: skipped: Koffi has no type for _Decimal64',
      'typedef reals: skipped: Koffi has no type for _Decimal64',
      'typedef place: weakened: a plain void * here: Koffi has no type for _Decimal64',
    ])
  })

  test('what would pass a record by value that the configuration made opaque', () => {
    const header = `
      struct box { int a; }; struct holder { int n; struct box in, many[2]; struct box *at; };
      struct box give(void); void take(struct holder); void fine(struct box *, struct holder *);
      void with(void (*done)(struct box));`
    const why = 'struct box is bound as opaque, so it has no value'
    expect(remarks(header, { opaque: ['box'] })).toEqual([
      `function give: skipped: result: ${why}`,
      `function take: skipped: parameter 1: struct holder by value: its field in: ${why}`,
      `function with: weakened: parameter done: a plain void * here, which no JavaScript function passes for: parameter 1: ${why}`,
      `field struct holder.in: skipped: ${why}`,
      `field struct holder.many: skipped: ${why}`,
    ])
  })

  test('callbacks that cannot be made, wherever they stand: with a va_list, or variable arguments', () => {
    const header = `
      typedef void (*log_function)(const char *, __builtin_va_list ap); typedef int (*printer)(const char *, ...);
      void set_log(log_function log); log_function get_log(void);
      struct hooks { printer print; int n; }; extern printer current;
      void each(int (*visit)(int, printer *p));`
    const plain = 'a plain void * here, which no JavaScript function passes for:'
    const list = `${plain} parameter ap: a va_list has a form that only the C compiler knows`
    const variable = `${plain} its arguments are variable`
    expect(remarks(header)).toEqual([
      `function set_log: weakened: parameter log: ${list}`,
      `function get_log: weakened: result: ${list}`,
      `function each: weakened: parameter visit: of the function, parameter p: ${variable}`,
      `record hooks: weakened: field print: ${variable}`,
      `typedef log_function: weakened: ${list}`,
      `typedef printer: weakened: ${variable}`,
      `variable current: weakened: ${variable}`,
    ])
  })

  test('fields of records without a name, by the record that they are part of', () => {
    const header = 'struct outer { struct { _Decimal64 a; }; union { _Complex int b; int c; } in; };'
    expect(remarks(header)).toEqual([
      'field struct outer.a: skipped: Koffi has no type for _Decimal64',
      'field outer_in.b: skipped: Koffi has no type for _Complex int',
    ])
  })

  test('constants that a number does not hold', () => {
    expect(
      remarks('static const long double tenth = 0.1L, none = 0.0L, huge = 1e400L, tiny = 1e-400L;'),
    ).toEqual([
      'constant huge: weakened: Infinity here: a number holds no 1e+400',
      'constant tiny: weakened: 0 here: a number holds no 1e-400',
    ])
  })

  test('what could not be read at all, each time', () => {
    expect(remarks('int f(nowhere x); int g(int); struct s { nothing n; };')).toEqual([
      "record s: skipped: the type 'nothing' is unknown",
      "function f: skipped: the type 'nowhere' is unknown",
    ])
  })
})

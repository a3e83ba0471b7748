import * as $ from 'koffi-bindgen/runtime/generated'
import type { Random } from '../../random.ts'
import { type RecordKind, type ScalarKind, scalars } from './random-type.ts'

/** A function of the library, and a call of it with random values. */
export interface RandomFunction {
  readonly name: string
  readonly declaration: string
  readonly body: string
  /** Calls it; returns what came back beside what should have. */
  call(module: Module, random: Random): { readonly got: unknown; readonly expected: unknown }
}

// biome-ignore lint/suspicious/noExplicitAny: a module that is made while the test runs
export type Module = Record<string, any>

type Maker = (random: Random, name: string, records: readonly RecordKind[]) => RandomFunction

/** Elsewhere Koffi passes them, 31 at most. */
const passesManyVariadic = process.arch === 'x64' && process.platform !== 'win32'

const makers: Readonly<Record<string, Maker>> = {
  /** Returns one of its parameters. */
  scalars(random, name) {
    const kinds = Array.from({ length: random.integer(1, 9) }, () => random.pick(scalars))
    const chosen = random.integer(0, kinds.length - 1)
    const list = kinds.map((kind, i) => `${kind.c} p${i}`).join(', ')
    return {
      name,
      declaration: `${kinds[chosen]!.c} ${name}(${list})`,
      body: `return p${chosen};`,
      call(module, r) {
        const values = kinds.map((kind) => kind.value(r))
        return { got: module[name](...values), expected: values[chosen] }
      },
    }
  },

  outParameter(random, name) {
    const kind = random.pick(scalars)
    return {
      name,
      declaration: `void ${name}(${kind.c} value, ${kind.c} *out)`,
      body: '*out = value;',
      call(module, r) {
        const value = kind.value(r)
        const out = new $.Out(kind.type)
        module[name](value, out)
        return { got: out.value, expected: value }
      },
    }
  },

  array(random, name) {
    const kind = random.pick(scalars.filter(({ array }) => array !== null))
    return {
      name,
      declaration: `${kind.c} ${name}(${kind.c} *values, int count, int index)`,
      body: `${kind.c} chosen = values[index]; values[index] = values[count - 1]; return chosen;`,
      call(module, r) {
        const values = Array.from({ length: r.integer(1, 9) }, () => kind.value(r) as number)
        const index = r.integer(0, values.length - 1)
        const array = arrayOf(kind, values)
        const result = module[name](array, values.length, index)
        const expected = values.map((value, i) => (i === index ? values.at(-1) : value))
        return { got: [result, Array.from(array, Number)], expected: [values[index], expected] }
      },
    }
  },

  text(_random, name) {
    return {
      name,
      declaration: `const char *${name}(int skip, const char *text)`,
      body: 'return text ? text + skip : 0;',
      call(module, r) {
        const value = r.pick(['', 'plain', 'größer 😀', 'x'.repeat(5000), null])
        const skip = value === 'plain' ? 2 : 0
        return { got: module[name](skip, value), expected: value === null ? null : value.slice(skip) }
      },
    }
  },

  handle(_random, name) {
    return {
      name,
      declaration: `opaque *${name}(opaque *first, int which, opaque *second)`,
      body: 'return which == 0 ? 0 : which == 1 ? first : second;',
      call(module, r) {
        const first = module.opaque_at(r.integer(1, 1e9))
        const second = module.opaque_at(r.integer(1, 1e9))
        const which = r.integer(0, 2)
        const got = module[name](first, which, second)
        const expected = [null, first, second][which]
        return { got: got?.address ?? null, expected: expected?.address ?? null }
      },
    }
  },

  recordByPointer(random, name, records) {
    const { name: tag, value } = random.pick(records)
    return {
      name,
      declaration: `struct ${tag} *${name}(const struct ${tag} *in, struct ${tag} *out)`,
      body: '*out = *in; return out;',
      call(module, r) {
        const fields = value(r)
        const out = new module[tag]()
        const result = module[name](new module[tag](fields), out)
        return { got: [out.toJSON(), result === out], expected: [fields, true] }
      },
    }
  },

  recordByValue(random, name, records) {
    const { name: tag, value } = random.pick(records)
    const before = Array.from({ length: random.integer(0, 7) }, () => random.pick(scalars))
    const list = [...before.map((kind, i) => `${kind.c} b${i}`), `struct ${tag} value`, 'int last']
    return {
      name,
      declaration: `struct ${tag} ${name}(${list.join(', ')})`,
      body: `if (last != 77) { struct ${tag} none = {0}; return none; } return value;`,
      call(module, r) {
        const fields = value(r)
        const others = before.map((kind) => kind.value(r))
        return { got: module[name](...others, new module[tag](fields), 77).toJSON(), expected: fields }
      },
    }
  },

  recordArray(random, name, records) {
    const { name: tag, value } = random.pick(records)
    return {
      name,
      declaration: `void ${name}(struct ${tag} *values, int count)`,
      body: `struct ${tag} first = values[0]; for (int i = 1; i < count; i++) values[i - 1] = values[i]; values[count - 1] = first;`,
      call(module, r) {
        const values = Array.from({ length: r.integer(1, 5) }, () => value(r))
        const array = new $.CArray(module[tag], values as never[])
        module[name](array, values.length)
        const got = Array.from(array, (record) => (record as $.Struct).toJSON())
        return { got, expected: [...values.slice(1), values[0]] }
      },
    }
  },

  callback(random, name) {
    const kinds = Array.from({ length: random.integer(0, 6) }, () => random.pick(scalars))
    const result = random.pick(scalars)
    const types = kinds.map((kind) => kind.c).join(', ') || 'void'
    const list = [`${result.c} (*function)(${types})`, ...kinds.map((kind, i) => `${kind.c} p${i}`)]
    return {
      name,
      declaration: `${result.c} ${name}(${list.join(', ')})`,
      body: `return function(${kinds.map((_, i) => `p${i}`).join(', ')});`,
      call(module, r) {
        const values = kinds.map((kind) => kind.value(r))
        const returned = result.value(r)
        let seen: unknown[] = []
        const got = module[name](
          (...args: unknown[]) => {
            seen = args
            return returned
          },
          ...values,
        )
        return { got: [got, seen], expected: [returned, values] }
      },
    }
  },

  callbackWithRecord(random, name, records) {
    const { name: tag, value } = random.pick(records)
    return {
      name,
      declaration: `struct ${tag} ${name}(struct ${tag} (*function)(const struct ${tag} *, struct ${tag}, const char *), struct ${tag} value)`,
      body: 'return function(&value, value, "tëxt");',
      call(module, r) {
        const fields = value(r)
        const other = value(r)
        const seen: unknown[] = []
        const got = module[name]((pointed: $.Struct, copied: $.Struct, text: string) => {
          seen.push(pointed.toJSON(), copied.toJSON(), text)
          return new module[tag](other)
        }, new module[tag](fields))
        return { got: [got.toJSON(), seen], expected: [other, [fields, fields, 'tëxt']] }
      },
    }
  },

  variadic(_random, name) {
    return {
      name,
      declaration: `double ${name}(int count, ...)`,
      body: 'va_list list; va_start(list, count); double sum = 0; for (int i = 0; i < count; i++) { sum += va_arg(list, int); sum += va_arg(list, double); sum += va_arg(list, const char *)[0]; sum += va_arg(list, long long); } va_end(list); return sum;',
      call(module, r) {
        const groups = Array.from(
          { length: r.pick(passesManyVariadic ? [0, 1, 4, 7, 8, 12, 15] : [0, 1, 4, 7]) },
          () => r.integer(-1000, 1000),
        )
        const args = groups.flatMap((n) => [
          $.int(n),
          r.chance(0.5) ? $.double(0.5) : $.float(0.5),
          'A',
          $.longLong(n),
        ])
        const expected = groups.reduce((sum, n) => sum + 2 * n + 65.5, 0)
        return { got: module[name](groups.length, ...args), expected }
      },
    }
  },
}

function arrayOf(kind: ScalarKind, values: readonly number[]): ArrayLike<number | bigint> {
  const wide = kind.array === (BigInt64Array as never) || kind.array === (BigUint64Array as never)
  return new kind.array!((wide ? values.map(BigInt) : values) as never[])
}

/** A random function over the given records. */
export function randomFunction(random: Random, name: string, records: readonly RecordKind[]): RandomFunction {
  return random.pick(Object.values(makers))(random, name, records)
}

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseArguments } from '../../generator/cli/line/arguments.ts'
import { requestFromLine } from '../../generator/cli/line/request-from-line.ts'
import { emitterHere } from '../../generator/emit/emitter.ts'
import { readApi } from '../../generator/generate.ts'
import type { BindingPlan, DeclarationPlan } from '../../generator/plan/binding-plan.ts'
import { planModule } from '../../generator/plan-modules.ts'
import { hostTarget, targets } from '../../generator/target/targets.ts'
import { number } from '../../generator/typescript/expressions.ts'
import { verifyCalls } from '../../generator/verify/calls/verify-calls.ts'
import { haveJudges } from '../judges.ts'
import { seedOfRun } from '../random.ts'
import { type PlainJavaScript, plainJavaScript } from '../runtime/plain-javascript.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const headers = ['kinds.h', 'numbers.h'].map((name) => join(root, 'test/translate/kinds', name))
const target = hostTarget() ?? targets['x86_64-linux-gnu']
const seed = seedOfRun()
console.log(`calls of translated functions: SEED=${seed}`)

function planned(): BindingPlan {
  const parsed = parseArguments([...headers, '--lib', 'c'])
  if (parsed.kind !== 'run') throw new Error(parsed.kind)
  const asked = requestFromLine(parsed.line, target, 'bindgen', '0.0.0', '')
  const api = readApi(asked)
  return planModule(api, { ...api.request, plan: { ...api.request.plan, int64: 'bigint' } })
}

/** The modules run in a process of their own, which takes no TypeScript. */
let runtime: PlainJavaScript
beforeAll(() => {
  runtime = plainJavaScript()
})
afterAll(() => runtime.remove())

const compiler = { command: 'cc', flags: [], workingFolder: root }
const request = { headers, texts: new Map(), target, seed, callsEach: 8 }

test.skipIf(!haveJudges('cc'))(
  'translated functions return what compiled ones return; one that does not is found',
  async () => {
    const bindings = planned()
    const result = await verifyCalls(bindings, request, compiler, emitterHere(), runtime.folder)
    expect(result.errors).toEqual([])
    expect(result.wrong).toEqual([])
    expect(result.functions).toBeGreaterThan(120)
    expect(result.calls).toBeGreaterThan(700)
    const broken = {
      ...bindings,
      modules: bindings.modules.map((module) => ({
        ...module,
        declarations: module.declarations.map(brokenMatrix),
      })),
    }
    // What is wrong always is found by few calls.
    const few = { ...request, callsEach: 2 }
    const found = await verifyCalls(broken, few, compiler, emitterHere(), runtime.folder)
    expect(new Set(found.wrong.map(({ call }) => call.replace(/\(.*/, '')))).toEqual(new Set(['kind_matrix']))
  },
  120_000,
)

function brokenMatrix(declaration: DeclarationPlan): DeclarationPlan {
  if (declaration.kind !== 'definition' || declaration.name !== '$kind_matrix') return declaration
  return {
    ...declaration,
    function: { ...declaration.function, body: [{ kind: 'return', value: number(7) }] },
  }
}

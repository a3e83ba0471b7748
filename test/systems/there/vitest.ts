import {
  ASYMMETRIC_MATCHERS_OBJECT,
  addCustomEqualityTesters,
  ChaiStyleAssertions,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'
import { fn, restoreAllMocks, spyOn } from '@vitest/spy'

/*
 * What tests import as `vitest` where Vitest itself cannot run, or takes minutes to start: its parts that are
 * plain JavaScript.
 */

export {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  it,
  onTestFinished,
  test,
} from '@vitest/runner'

for (const plugin of [JestExtend, JestChaiExpect, ChaiStyleAssertions, JestAsymmetricMatchers])
  chai.use(plugin)

// biome-ignore lint/suspicious/noExplicitAny: made of Chai's function and Jest's matchers
export const expect: any = (value: unknown, message?: string) => chai.expect(value, message)
Object.assign(expect, chai.expect, (globalThis as never)[ASYMMETRIC_MATCHERS_OBJECT])
Object.assign(expect, {
  getState: () => getState(expect),
  setState: (state: object) => setState(state, expect),
  // biome-ignore lint/suspicious/noExplicitAny: Chai's own type
  extend: (matchers: any) => (chai.expect as any).extend(expect, matchers),
  poll: (read: () => unknown, { timeout = 1000 }: { timeout?: number } = {}) => polled(read, timeout),
  addEqualityTesters: addCustomEqualityTesters,
})
setState({ assertionCalls: 0, isExpectingAssertions: false } as never, expect)
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, configurable: true, writable: true })
expect.extend(customMatchers)

/** Matchers that are tried until they fit, or the time is over. */
function polled(read: () => unknown, timeout: number): object {
  return new Proxy(
    {},
    {
      get:
        (_, matcher) =>
        async (...expected: unknown[]) => {
          for (const end = Date.now() + timeout; ; ) {
            try {
              return expect(read())[matcher](...expected)
            } catch (error) {
              if (Date.now() > end) throw error
            }
            await new Promise((resolve) => setTimeout(resolve, 50))
          }
        },
    },
  )
}

const environment = new Map<string, string | undefined>()
export const vi = {
  fn,
  spyOn,
  restoreAllMocks,
  stubEnv(name: string, value: string | undefined): void {
    if (!environment.has(name)) environment.set(name, process.env[name])
    set(name, value)
  },
  unstubAllEnvs(): void {
    for (const [name, value] of environment) set(name, value)
    environment.clear()
  },
}

function set(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

import * as $ from '../../runtime/generated.ts'
import type { DiagnosticCode } from '../diagnostics/diagnostics.ts'
import { readApi } from '../generate.ts'
import { plan } from '../plan/plan.ts'
import {
  defaultPlanOptions,
  type Int64Mode,
  type OwnershipOptions,
  type PlanOptions,
} from '../plan/plan-options.ts'
import { moduleRequest } from '../request/module-request.ts'
import { hostTarget } from '../target/targets.ts'
import { bindPlan } from './bind-plan.ts'

export interface CdefOptions {
  /**
   * The shared library: a soname or a path, or several to try in this order. Without it, the process itself.
   */
  readonly library?: string | readonly string[]
  /** Folders of headers that the text includes. */
  readonly includeFolders?: readonly string[]
  readonly defines?: Readonly<Record<string, string | number>>
  /** How 64-bit results and fields come out. */
  readonly int64?: Int64Mode
  readonly ownership?: Partial<OwnershipOptions>
  /** Functions, or `function.parameter`, whose callbacks C keeps after the call. */
  readonly keptCallbacks?: readonly string[]
  /** Functions, or `function.parameter`, whose text and memory C keeps after the call. */
  readonly keptArguments?: readonly string[]
  /** Records that are bound as opaque. */
  readonly opaque?: readonly string[]
  /** Typedefs of `void` and `void *` that are classes of their own. */
  readonly handles?: readonly string[]
  /** What character pointers are taken for. */
  readonly strings?: PlanOptions['strings']
}

/**
 * What a text declares, by C's names. What is known of the members is in the text: TypeScript cannot read it.
 */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type CdefMembers = Record<string, any> & { readonly $library: $.Library }

/** The name of the text among files; one that begins like this is no path on a disk. */
const textName = '<cdef>'

/** What costs a declaration that somebody wrote into the text on purpose. */
const costs: ReadonlySet<DiagnosticCode> = new Set([
  'syntax-error',
  'unsupported-declaration',
  'unknown-type',
])

function candidatesOf(library: string | readonly string[] | undefined): $.LibraryOptions {
  const files = library === undefined ? [null] : typeof library === 'string' ? [library] : library
  return { name: files[0] ?? 'the process itself', linux: files, darwin: files, win32: files }
}

/** What C programs take for known. */
const standardHeaders = ['stddef.h', 'stdint.h', 'stdbool.h', 'sys/types.h']

/**
 * Binds C declarations at run time, without a generated file:
 *
 *     const c = cdef('int abs(int);', { library: 'libc.so.6' })
 *     c.abs(-3) // 3
 *
 * The text may hold anything that a header may, `#include` and `#define` among it. Functions, records,
 * constants and variables come out as a generated module exports them; what the text only includes is known,
 * not bound. The type parameter says what TypeScript shall know of the members.
 *
 * Throws an Error that lists every problem of the text; reading a member that cannot be bound throws one with
 * the reason.
 */
export function cdef<Members extends object = CdefMembers>(
  text: string,
  options: CdefOptions = {},
): Members & { readonly $library: $.Library } {
  const target = hostTarget()
  if (target === null) throw new Error(`cdef: nothing is known of ${process.platform} on ${process.arch}`)
  const request = moduleRequest({
    headers: [textName],
    target,
    texts: new Map([[textName, text]]),
    includeFolders: options.includeFolders,
    defines: Object.entries(options.defines ?? {}).map(([name, value]) => ({
      kind: 'define',
      text: `${name}=${value}`,
    })),
    preincludes: standardHeaders,
    plan: {
      int64: options.int64,
      ownership: options.ownership,
      keptCallbacks: options.keptCallbacks,
      keptArguments: options.keptArguments,
      opaque: options.opaque,
      handles: options.handles,
      strings: options.strings,
    },
  })
  const api = readApi(request)
  const problems = api.diagnostics.list.filter(
    ({ severity, code, location }) =>
      severity === 'error' || (costs.has(code) && location?.file === textName),
  )
  if (problems.length > 0) {
    const lines = problems.map(
      ({ location, message }) => `${location === null ? '' : `line ${location.line}: `}${message}`,
    )
    throw new Error(`cdef: ${lines.join('\n')}`)
  }
  const planOptions = {
    ...request.plan,
    library: defaultPlanOptions.library,
    inApi: (file: string) => api.scope.has(file),
  }
  const { modules } = plan(api.unit, api.layouts, planOptions, api.translation)
  const library = $.library(candidatesOf(options.library))
  return bindPlan(modules[0]!, library) as Members & { readonly $library: $.Library }
}

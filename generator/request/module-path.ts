import { basename, extname } from 'node:path'
import type { OutputForm } from './options.ts'

const extensions: Readonly<Record<OutputForm, string>> = { ts: '.ts', js: '.js', cjs: '.cjs', json: '.json' }

/** The path that a module for these headers gets where none is given: `archive.ts` for `archive.h`. */
export function defaultModulePath(headers: readonly string[], form: OutputForm): string {
  const first = basename(headers[0] ?? 'index.h')
  return first.slice(0, first.length - extname(first).length) + extensions[form]
}

/** The form that an output's name asks for; TypeScript where it says nothing. */
export function formOfPath(path: string | null): OutputForm {
  const extension = extname(path ?? '')
  if (extension === '.mjs') return 'js'
  const forms = Object.entries(extensions) as [OutputForm, string][]
  return forms.find(([, of]) => of === extension)?.[0] ?? 'ts'
}

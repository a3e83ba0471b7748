import { readFileSync, writeFileSync } from 'node:fs'
import { emitJson } from '../../generator/emit/json.ts'
import { generate } from '../../generator/generate.ts'
import { emitAssertions } from '../../generator/verify/facts/assertions.ts'
import { Random } from '../random.ts'
import { broken } from './broken-text.ts'
import type { HeaderSource } from './header-source.ts'

/** What came of a broken header. */
export interface Attempt {
  /** The header that was asked for. */
  readonly header: string
  /** The file that was broken. */
  readonly file: string
  /** null where the header has errors. */
  readonly module: string | null
}

/** The input of a run that has this number: the same whatever inputs were tried before. */
export function chooseInput(sources: readonly HeaderSource[], seed: number, index: number) {
  const random = new Random(seed + index * 7919)
  const source = random.pick(sources)
  return { source, file: random.pick(source.files), random }
}

/**
 * Breaks a file, runs the whole pipeline and every output form over it, and puts the file back.
 *
 * @param keep leaves the file broken, to be looked at
 * @throws what the pipeline throws: it should not
 */
export async function tryInput(
  sources: readonly HeaderSource[],
  seed: number,
  index: number,
  keep = false,
): Promise<Attempt> {
  const { source, file, random } = chooseInput(sources, seed, index)
  const whole = readFileSync(file)
  const { request } = source
  writeFileSync(file, broken(whole.toString('utf8'), random))
  try {
    const { api, account, files } = await generate({ ...request, emit: 'ts' })
    if (account !== null) emitJson(api.unit, api.layouts, account)
    emitAssertions(api.unit, api.layouts)
    return { header: request.headers.join(' '), file, module: files[0]?.text ?? null }
  } finally {
    if (!keep) writeFileSync(file, whole)
  }
}

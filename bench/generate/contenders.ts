import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CorpusHeader } from '../../test/corpus/corpus-header.ts'

/** A program that makes bindings. */
export interface Contender {
  readonly name: string
  /** The command line for a header. */
  readonly command: (header: CorpusHeader) => readonly [string, ...string[]]
}

/** This file runs from dist/bench/generate, beside the compiled generator. */
const cli = fileURLToPath(new URL('../../bundle/cli.js', import.meta.url))

/** This project's generator. */
export function bindgenOn(node: string, output: string): Contender {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim()
  if (!version) throw new Error(`${node} is no Node`)
  return {
    name: `Node ${version.slice(1)}`,
    command: ({ header, flags }) => [
      node,
      cli,
      header,
      ...flags,
      '--quiet',
      '--force',
      '-o',
      join(output, 'a.ts'),
    ],
  }
}

/** rust-bindgen with its defaults; null where it is not installed (Debian's package `bindgen`). */
export function rustBindgen(output: string): Contender | null {
  // This package's own command has the same name, and may come first in PATH.
  const found = ['/usr/bin/bindgen', 'bindgen'].find((command) =>
    /^bindgen \d/.test(spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout ?? ''),
  )
  if (found === undefined) return null
  chooseLibclang()
  const version = spawnSync(found, ['--version'], { encoding: 'utf8' }).stdout.trim()
  return {
    name: `rust-${version}`,
    command: ({ header, flags }) => {
      const wrapper = join(output, 'wrapper.h')
      writeFileSync(wrapper, `#include <${header}>\n`)
      return [found, wrapper, '-o', join(output, 'a.rs'), '--', ...flags]
    },
  }
}

/**
 * rust-bindgen 0.60 takes the newest libclang, and fails on gtk.h with those behind 15: Debian's default is
 * named.
 */
function chooseLibclang(): void {
  const folder = '/usr/lib/llvm-14/lib'
  if (existsSync(folder)) process.env.LIBCLANG_PATH ??= folder
}

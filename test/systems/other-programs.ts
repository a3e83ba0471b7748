import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Runtime } from './system.ts'

/*
 * Bun and Deno, which run TypeScript: the project's own name leads to its sources, and what asks for
 * compilers of this machine to what stands for it. This machine's Node makes the modules, as Bun loads no
 * tree-sitter.
 */

/** Bun over a project. */
export function bun(
  project: string,
  command: readonly string[],
  environment: Runtime['environment'],
): Runtime {
  leadToSources(project)
  return {
    name: 'Bun',
    command,
    flags: [],
    environment: {
      HOST_NODE: process.execPath,
      // For the processes that tests start too.
      BUN_OPTIONS: `--expose-gc --preload=${join(project, 'test/systems/there/preload-bun.mjs')}`,
      ...environment,
    },
  }
}

/**
 * Deno over a project.
 *
 * @param program a command of the shell
 * @param file for what starts it; tests start processes with Node's options
 */
export function deno(
  project: string,
  program: string,
  file: string,
  environment: Runtime['environment'],
): Runtime {
  leadToSources(project)
  const options = ['--quiet', '--allow-all', '--v8-flags=--expose-gc', `--config '${leadDeno(project)}'`]
  writeFileSync(
    file,
    '#!/bin/sh\n' +
      'while [ "$1" = --no-warnings ] || [ "$1" = --expose-gc ]; do shift; done\n' +
      `exec ${program} run ${options.join(' ')} "$@"\n`,
  )
  chmodSync(file, 0o755)
  return {
    name: 'Deno',
    command: [file],
    flags: [],
    environment: { HOST_NODE: process.execPath, NODE_COMMAND: file, ...environment },
  }
}

function leadToSources(project: string): void {
  const file = join(project, 'package.json')
  const exports = {
    '.': './generator/index.ts',
    './runtime': './runtime/index.ts',
    './runtime/generated': './runtime/generated.ts',
    './bindings/*/api': './bindings/*/api.ts',
    './bindings/*': './bindings/*/index.ts',
  }
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), exports }))
  const runner = join(project, 'node_modules/vitest')
  rmSync(runner, { recursive: true, force: true })
  mkdirSync(runner)
  writeFileSync(join(runner, 'package.json'), '{ "name": "vitest", "exports": "./index.ts" }\n')
  writeFileSync(join(runner, 'index.ts'), "export * from '../../test/systems/there/vitest.ts'\n")
}

/** By its import map, as Deno erases no types below node_modules. Returns the configuration's file. */
function leadDeno(project: string): string {
  const replaced = ['compile-c', 'generated-module', 'plain-javascript']
  const original = (name: string): string => `./test/runtime/${name}.ts`
  const config = {
    nodeModulesDir: 'manual',
    imports: {
      vitest: './test/systems/there/vitest.ts',
      'koffi-bindgen': './generator/index.ts',
      'koffi-bindgen/runtime': './runtime/index.ts',
      'koffi-bindgen/runtime/generated': './runtime/generated.ts',
      ...Object.fromEntries(replaced.map((name) => [original(name), `./test/systems/there/${name}.ts`])),
    },
    scopes: {
      './test/systems/there/': Object.fromEntries(replaced.map((name) => [original(name), original(name)])),
    },
  }
  const file = join(project, 'deno.json')
  writeFileSync(file, JSON.stringify(config))
  return file
}

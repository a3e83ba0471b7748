import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { predefinedMacros } from '../../generator/preprocess/compiler/predefined-macros.ts'
import { targets } from '../../generator/target/targets.ts'
import { haveJudges } from '../judges.ts'

/* GCC's own macros, asked from the compiler for each target that it is installed for. */

/** Macros that say when and with which options a compiler was built or started. */
const passing =
  /^__(DATE|TIME|TIMESTAMP|VERSION|GNUC_(MINOR|PATCHLEVEL)|PIC|PIE|pic|pie|OPTIMIZE|CET|SSP\w*|STDC\w*|COUNTER)__$/

function definitions(lines: string): Map<string, string> {
  const macros = new Map<string, string>()
  for (const line of lines.split('\n')) {
    const [, directive, name = '', value = ''] =
      /^#(define|undef) (\w+)(?:\([^)]*\))? ?(.*)$/.exec(line) ?? []
    if (directive === 'undef') macros.delete(name)
    else if (name !== '' && !passing.test(name)) macros.set(name, value)
  }
  return macros
}

// Debian's compiler for musl is glibc's own with other folders, whose macros are glibc's.
const linux = Object.values(targets).filter(({ libc }) => libc === 'glibc')

describe.each(linux)('the predefined macros of $name', (target) => {
  const command = `${target.multiarch}-gcc`
  test.skipIf(!haveJudges(command))(`are those of ${command}`, () => {
    const { stdout } = spawnSync(command, ['-dM', '-E', '-x', 'c', '/dev/null'], { encoding: 'utf8' })
    const [asked, own] = [definitions(stdout), definitions(predefinedMacros(target))]
    const differing = [...new Set([...asked.keys(), ...own.keys()])].filter(
      (name) => asked.get(name) !== own.get(name),
    )
    expect(differing.map((name) => `${name}: ${asked.get(name)} | ${own.get(name)}`)).toEqual([])
  })
})

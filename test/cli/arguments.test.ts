import { describe, expect, test } from 'vitest'
import { type CommandLine, type ParsedArguments, parseArguments } from '../../generator/cli/line/arguments.ts'
import { helpText } from '../../generator/cli/line/help-text.ts'
import { options } from '../../generator/request/options.ts'

const parse = (...argv: string[]): ParsedArguments => parseArguments(argv)

function line(...argv: string[]): CommandLine {
  const parsed = parse(...argv)
  if (parsed.kind !== 'run') throw new Error(`Expected a command line: ${JSON.stringify(parsed)}`)
  return parsed.line
}

describe('a command line', () => {
  test('with headers alone has every default', () => {
    expect(line('archive.h', 'archive_entry.h')).toMatchObject({
      command: 'generate',
      headers: ['archive.h', 'archive_entry.h'],
      output: null,
      emit: null,
      int64: 'number',
      systemIncludes: true,
      unchecked: false,
      targets: [],
      sysroots: [],
    })
  })

  test('takes options before, between and after headers', () => {
    const parsed = line('-Iinclude', 'a.h', '--lib', 'foo', 'b.h', '-o', 'out.ts', '--no-system-include')
    expect(parsed).toMatchObject({
      headers: ['a.h', 'b.h'],
      library: 'foo',
      output: 'out.ts',
      systemIncludes: false,
    })
    expect(parsed.flags.includeFolders).toEqual(['include'])
  })

  test('reads --option=value, and does not take text for numbers', () => {
    expect(line('1.h', '--lib=007', '--emit=json')).toMatchObject({
      headers: ['1.h'],
      library: '007',
      emit: 'json',
    })
  })

  test('takes one value for each of a list option', () => {
    expect(line('--only', 'a*', 'x.h', '--only', 'b*')).toMatchObject({
      headers: ['x.h'],
      only: ['a*', 'b*'],
    })
  })

  test('starts with the name of a command', () => {
    expect(line('list', 'x.h')).toMatchObject({ command: 'list', headers: ['x.h'] })
    expect(line('./list', 'x.h')).toMatchObject({ command: 'generate' })
    expect(line('--strict', 'list', 'x.h')).toMatchObject({ command: 'list', headers: ['x.h'], strict: true })
    expect(line('check', 'list')).toMatchObject({ command: 'check', headers: ['list'] })
  })

  test.each([
    [['--lib', 'a', '--lib', 'b'], '--lib is given twice, as a and as b', /-la -lb/],
    [['-o', 'a.ts', '--output', 'b.ts'], '--output is given twice, as a.ts and as b.ts', /Give one/],
    [['-o', 'a.ts', '--out', 'b.ts'], '--output is given twice, as a.ts and as b.ts', /Give one/],
    [['--int64=number', '--int64=bigint'], '--int64 is given twice, as number and as bigint', /Give one/],
  ])('refuses two values of an option that has one: %j', (words, message, hint) => {
    expect(parseArguments(['x.h', ...words])).toMatchObject({
      kind: 'usage-error',
      message,
      hint: expect.stringMatching(hint),
    })
  })

  test('takes one value that is given twice', () => {
    expect(line('x.h', '-o', 'a.ts', '--output', 'a.ts', '--lib', 'z', '--lib=z')).toMatchObject({
      output: 'a.ts',
      library: 'z',
    })
  })

  test('has -q and -v for --quiet and --verbose', () => {
    expect(line('x.h', '-q')).toMatchObject({ quiet: true, verbose: false })
    expect(line('x.h', '-v')).toMatchObject({ quiet: false, verbose: true })
  })

  test('has only headers after --', () => {
    expect(line('a.h', '--', '-b.h', '--force')).toMatchObject({
      headers: ['a.h', '-b.h', '--force'],
      force: false,
    })
  })
})

describe('a wrong command line', () => {
  test.each([
    [['x.h', '--ouput', 'y.ts'], '--ouput', 'Did you mean --output?'],
    [['x.h', '--libary=z'], '--libary', 'Did you mean --lib'],
    [['x.h', '-x'], '-x', null],
    [['x.h', '--unchekced'], '--unchekced', 'Did you mean --unchecked?'],
    [['list', 'x.h', '--ouput', 'y'], '--ouput', 'Did you mean --output?'],
    [['x.h', '--no-strict'], '--no-strict', 'Did you mean --strict?'],
    [['x.h', '--constructor'], '--constructor', 'bindgen --help lists the options'],
  ])('%j names the option and the one that was meant', (argv, name, hint) => {
    const parsed = parse(...argv)
    expect(parsed).toMatchObject({ kind: 'usage-error' })
    if (parsed.kind !== 'usage-error') return
    expect(parsed.message).toContain(name)
    if (hint !== null) expect(parsed.hint).toContain(hint)
  })

  test('with an unknown letter suggests no other letter', () => {
    const hint = 'bindgen --help lists the options'
    expect(parse('x.h', '-y')).toEqual({ kind: 'usage-error', message: 'There is no option -y', hint })
  })

  test.each([
    [['x.h', '--bundle'], '--bundle belongs to bindgen pack', 'Write bindgen pack --bundle'],
    [['--bundle', 'list', 'x.h'], '--bundle belongs to bindgen pack', 'Write bindgen pack --bundle'],
    [['x.h', '--check'], '--check belongs', 'Write bindgen pack --check, or bindgen check …'],
  ])('%j has what belongs to another command', (argv, message, hint) => {
    expect(parse(...argv)).toMatchObject({
      kind: 'usage-error',
      message: expect.stringContaining(message),
      hint,
    })
    expect(parse('pack', ...argv.filter((word) => word !== 'list')).kind).toBe('run')
  })

  test('has a value that is none of the choices', () => {
    const parsed = parse('x.h', '--target', 'sparc')
    expect(parsed).toMatchObject({ kind: 'usage-error' })
    expect(JSON.stringify(parsed)).toContain('x86_64-linux-gnu')
  })

  test.each([
    ['-o', 'Write -o, --output FILE'],
    ['-I', 'Write -I DIR'],
    ['-isystem', 'Write -isystem DIR'],
    ['--lib', 'Write --lib NAME|SONAME|PATH'],
    ['--lib=', 'Write --lib NAME|SONAME|PATH'],
    ['--only', 'Write --only PATTERN'],
    ['--only --force', 'Write --only PATTERN'],
  ])('lacks the value of %s', (option, hint) => {
    expect(parse('x.h', ...option.split(' '))).toMatchObject({ kind: 'usage-error', hint })
  })
})

describe('--help', () => {
  test('names every option, within the width of the terminal', () => {
    for (const width of [60, 80, 120]) {
      const text = helpText(null, width)
      for (const name of Object.keys(options)) expect(text).toContain(name)
      expect(text.split('\n').filter((line) => line.length > Math.max(width, 76))).toEqual([])
    }
  })

  test('after a command names what that command takes, and nothing else', () => {
    expect(parse('list', '--help')).toEqual({ kind: 'help', command: 'list' })
    const text = helpText('list', 80)
    expect(text).toContain('bindgen list [HEADER…] [option…]')
    expect(text).toContain('--only PATTERN')
    for (const other of ['--depfile', '--watch', 'completion']) expect(text).not.toContain(other)
  })

  test('without one is asked of everything', () => {
    expect(parse('x.h', '-h')).toEqual({ kind: 'help', command: null })
  })
})

test('--version asks for the version', () => {
  expect(parse('--version')).toEqual({ kind: 'version' })
})

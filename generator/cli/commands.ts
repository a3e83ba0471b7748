import type { OptionName } from '../request/options.ts'

/** What says which headers to read and how, and what to take of them. */
const reading = [
  'config',
  'I',
  'isystem',
  'D',
  'U',
  'include',
  'package',
  'target',
  'sysroot',
  'no-system-include',
  'only',
  'exclude',
] as const satisfies readonly OptionName[]
/** What else decides how a module looks. */
const making = [
  'output',
  'emit',
  'split',
  'lib',
  'l',
  'L',
  'unchecked',
  'shim',
  'int64',
  'strict',
] as const satisfies readonly OptionName[]

/** One of the words with which a command line may start. */
interface Command {
  readonly argument: string
  readonly help: string
  /** Those that mean something to it: its `--help` has them. */
  readonly options: readonly OptionName[]
}

/** The words with which a command line may start; without one it makes modules. */
export const commands = {
  init: {
    argument: 'HEADER…',
    help: 'Write a configuration file for these headers',
    options: ['output', ...reading, 'lib', 'l', 'L', 'force', 'quiet', 'json'],
  },
  list: {
    argument: '[HEADER…]',
    help: 'Show what would be bound, as a table',
    options: [...reading, 'quiet', 'verbose', 'json'],
  },
  check: {
    argument: '[HEADER…]',
    help: 'Fail, with the difference, where written bindings are stale',
    options: [...reading, ...making, 'quiet', 'verbose', 'json'],
  },
  build: {
    argument: '[HEADER…]',
    help: 'Make the modules with what only C can call, and compile that (CC, CFLAGS, LDFLAGS)',
    options: ['output', ...reading, ...making, 'force', 'quiet', 'verbose', 'json'],
  },
  verify: {
    argument: '[HEADER…]',
    help: 'Have a C compiler prove every layout, type and constant',
    options: [...reading, 'quiet', 'json'],
  },
  pack: {
    argument: '[HEADER…]',
    help: 'Make an npm package of the bindings, ready to publish, in the folder package or that of -o',
    options: [
      ...reading,
      'output',
      'bundle',
      'check',
      'lib',
      'l',
      'L',
      'unchecked',
      'int64',
      'force',
      'quiet',
      'json',
    ],
  },
  diff: {
    argument: 'OLD NEW',
    help: 'Say what changed between two releases: headers, modules or packages',
    options: [...reading, 'quiet', 'json'],
  },
  completion: {
    argument: '[SHELL]',
    help: 'Print a completion script for bash, zsh or fish',
    options: [],
  },
} as const satisfies Readonly<Record<string, Command>>

export type CommandName = keyof typeof commands

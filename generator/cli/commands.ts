/** The words with which a command line may start; without one it makes modules. */
export const commands = {
  init: { argument: 'HEADER…', help: 'Write a configuration file for these headers' },
  list: { argument: '[HEADER…]', help: 'Show what would be bound, as a table' },
  check: { argument: '[HEADER…]', help: 'Fail, with the difference, where written bindings are stale' },
  verify: { argument: '[HEADER…]', help: 'Have a C compiler prove every layout, type and constant' },
  completion: { argument: '[SHELL]', help: 'Print a completion script for bash, zsh or fish' },
} as const

export type CommandName = keyof typeof commands

import yargs from 'yargs'
import { defaultLimits } from './limits.ts'

/** What the user asks for, checked. */
export type Arguments = Awaited<ReturnType<typeof parseArguments>>

/** A command line that makes no sense; the message says why. */
export class UsageError extends Error {}

const limits = 'Limits against archive bombs:'
const choice = 'What to do (default: extract):'

/** Reads the command line. Throws a {@link UsageError}; prints help and version itself. */
export async function parseArguments(argv: readonly string[]) {
  const parsed = await yargs(argv)
    .scriptName('extract-7z')
    .usage(
      '$0 FILE… [-C DIR]\n\nExtracts 7z archives, and all others that libarchive reads, without starting a process.',
    )
    .parserConfiguration({ 'greedy-arrays': false, 'parse-positional-numbers': false })
    .option('list', { alias: 'l', type: 'boolean', group: choice, describe: 'Show what is inside' })
    .option('json', { type: 'boolean', group: choice, implies: 'list', describe: 'With --list: as JSON' })
    .option('test', {
      alias: 't',
      type: 'boolean',
      group: choice,
      describe: 'Read everything, write nothing',
    })
    .option('stdout', {
      alias: 'O',
      type: 'boolean',
      group: choice,
      describe: 'Write the contents to standard output',
    })
    .conflicts({ list: ['test', 'stdout'], test: 'stdout' })
    .option('directory', {
      alias: 'C',
      type: 'string',
      default: '.',
      requiresArg: true,
      describe: 'Extract below this folder; made where it is missing',
    })
    .option('include', {
      alias: 'i',
      type: 'string',
      array: true,
      default: [],
      describe: 'Only these names or globs; a folder stands for all in it',
    })
    .option('exclude', {
      alias: 'x',
      type: 'string',
      array: true,
      default: [],
      describe: 'Not these names or globs',
    })
    .option('strip-components', {
      type: 'number',
      default: 0,
      requiresArg: true,
      describe: 'Leave out leading folders of names',
    })
    .option('overwrite', {
      choices: ['never', 'newer', 'always'] as const,
      default: 'always' as const,
      describe: 'Which old files to replace',
    })
    .option('passphrase', {
      alias: 'p',
      type: 'string',
      requiresArg: true,
      describe: 'For encrypted archives; else asked for on a terminal',
    })
    .option('jobs', {
      alias: 'j',
      type: 'number',
      default: 1,
      requiresArg: true,
      describe: 'How many archives at a time',
    })
    .option('isolate', {
      type: 'boolean',
      describe: 'Work in a child process: an archive that breaks libarchive cannot break more',
    })
    .option('exact-modes', {
      type: 'boolean',
      describe: 'Restore set-user-id bits too, and ignore the umask',
    })
    .option('special-files', { type: 'boolean', describe: 'Make devices, FIFOs and sockets' })
    .option('quiet', { alias: 'q', type: 'boolean', describe: 'Print errors only' })
    .option('verbose', { alias: 'v', type: 'boolean', conflicts: 'quiet', describe: 'Print each name' })
    .option('limit-bytes', {
      type: 'number',
      default: defaultLimits.totalBytes,
      group: limits,
      describe: 'Unpacked, all entries together',
    })
    .option('limit-ratio', {
      type: 'number',
      default: defaultLimits.ratio,
      group: limits,
      describe: 'Unpacked by packed size, once 8 GB are passed',
    })
    .option('limit-entries', {
      type: 'number',
      default: defaultLimits.entries,
      group: limits,
      describe: 'Number of entries',
    })
    .option('limit-name', {
      type: 'number',
      default: defaultLimits.nameLength,
      group: limits,
      describe: 'Bytes of a name',
    })
    .option('limit-nesting', {
      type: 'number',
      default: defaultLimits.nesting,
      group: limits,
      describe: 'Folders within folders',
    })
    .example('$0 photos.7z -C /srv/photos', 'extract below a folder')
    .example("$0 -l -i '*.jpg' photos.7z", 'list some of it')
    .example('curl … | $0 - -C out', 'from standard input')
    .example('$0 -O logs.7z -i app.log | grep ERROR', 'look into one file')
    .epilogue(
      'Exit codes: 0 all well; 1 an archive or an entry failed; 2 wrong usage; 130 stopped by Ctrl-C.',
    )
    .strict()
    .demandCommand(1, 'Name an archive, or - for standard input')
    .check((values) => {
      if (!isCount(values.stripComponents)) throw new UsageError('--strip-components must be a whole number')
      if (!isCount(values.jobs) || values.jobs === 0)
        throw new UsageError('--jobs must be a whole number from 1')
      for (const [name, value] of Object.entries(values)) {
        if (/^limit-/.test(name) && !(Number(value) >= 0)) throw new UsageError(`--${name} must be a number`)
      }
      return true
    })
    .version(false)
    .option('help', { alias: 'h', type: 'boolean', describe: 'Show this help' })
    .exitProcess(false)
    .fail((message, error) => {
      throw new UsageError(message ?? error.message)
    })
    .wrap(Math.min(110, process.stdout.columns ?? 110))
    .parseAsync()
  return { ...parsed, files: parsed._.map(String) }
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

import { spawn } from 'node:child_process'
import { pipeline } from 'node:stream/promises'
import { ArchiveError, type Report } from './archive-error.ts'
import type { ArchiveSource } from './archive-source.ts'
import type { Progress } from './archive-walk.ts'
import { type Arguments, parseArguments, UsageError } from './arguments.ts'
import { type Entry, entries, list, test } from './entries/entries.ts'
import { entryFilter } from './entries/entry-filter.ts'
import type { EntryInfo } from './entries/entry-info.ts'
import { extract } from './extract.ts'
import { byteCount, printable } from './printable.ts'
import { askPassphrase, entryJson, entryTable, ProgressBars } from './terminal.ts'

/** The command: reads its arguments, works, prints. Returns the exit code. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  let options: Arguments
  try {
    options = await parseArguments(argv)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`extract-7z: ${error.message}\nTry: extract-7z --help\n`)
    return 2
  }
  if (options.help) return 0
  if (options.isolate) return runIsolated(argv.filter((argument) => argument !== '--isolate'))
  return await new Command(options).run()
}

class Command {
  readonly #options: Arguments
  /** Undefined where everything is wanted. */
  readonly #filter: ((entry: EntryInfo) => boolean) | undefined
  readonly #bars: ProgressBars
  readonly #stop = new AbortController()
  #failed = false

  constructor(options: Arguments) {
    this.#options = options
    const isWanted = entryFilter(options.include, options.exclude)
    const isEverything = options.include.length === 0 && options.exclude.length === 0
    this.#filter = isEverything ? undefined : ({ path }) => isWanted(path)
    this.#bars = new ProgressBars(process.stderr, !options.quiet && !options.list && !options.stdout)
  }

  async run(): Promise<number> {
    // Once: the entry under way is tidied up. A second Ctrl-C ends the process at once.
    process.once('SIGINT', () => this.#stop.abort())
    const waiting = [...this.#options.files]
    const work = async () => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        if (!this.#stop.signal.aborted) await this.#archive(file)
      }
    }
    await Promise.all(Array.from({ length: this.#options.jobs }, work))
    this.#bars.stop()
    if (this.#stop.signal.aborted) return 130
    return this.#failed ? 1 : 0
  }

  async #archive(file: string): Promise<void> {
    const name = file === '-' ? '(standard input)' : file
    try {
      const report = await this.#act(file === '-' ? process.stdin : file, name)
      this.#bars.remove(name)
      if (report !== undefined) this.#conclude(name, report)
    } catch (error) {
      this.#bars.remove(name)
      if (!(error instanceof ArchiveError)) throw error
      this.#failed = true
      for (const { message } of error.report?.failures ?? [error]) this.#complain(message)
      if (error.report !== undefined) this.#conclude(name, error.report)
    }
  }

  /** Returns what was done, or undefined where the result is the output itself. */
  async #act(source: ArchiveSource, name: string): Promise<Report | undefined> {
    const options = this.#options
    const common = {
      name,
      filter: this.#filter,
      // Alone, one archive is done sooner without other threads. Several share the processor's cores.
      blocking: options.jobs === 1,
      passphrase: options.passphrase ?? (() => askPassphrase(name)),
      signal: this.#stop.signal,
      limits: {
        totalBytes: options.limitBytes,
        ratio: options.limitRatio,
        entries: options.limitEntries,
        nameLength: options.limitName,
        nesting: options.limitNesting,
      },
    }
    if (options.list) return this.#list(name, await list(source, common))
    if (options.stdout) return await this.#pour(entries(source, common))
    const onProgress = this.#onProgress(name)
    if (options.test) return await test(source, { ...common, onProgress })
    const { directory, overwrite, stripComponents, exactModes, specialFiles } = options
    const disk = { overwrite, stripComponents, exactModes, specialFiles }
    return await extract(source, directory, { ...common, ...disk, onProgress })
  }

  #list(name: string, found: readonly EntryInfo[]): undefined {
    const text = this.#options.json
      ? JSON.stringify({ archive: name, entries: found.map(entryJson) })
      : entryTable(found)
    process.stdout.write(`${text}\n`)
  }

  async #pour(found: AsyncIterable<Entry>): Promise<undefined> {
    for await (const entry of found) {
      if (entry.size !== 0) await pipeline(entry.stream(), process.stdout, { end: false })
    }
  }

  #onProgress(name: string): (progress: Progress) => void {
    let shown: EntryInfo | undefined
    return (progress) => {
      this.#bars.update(name, progress)
      if (!this.#options.verbose || progress.entry === shown) return
      shown = progress.entry
      process.stdout.write(`${printable(shown.path)}\n`)
    }
  }

  #conclude(name: string, { entries, bytes, kept, warnings, failures }: Report): void {
    for (const { message } of warnings) this.#complain(`warning: ${message}`)
    // As with tar, a warning is a failure of the whole: what was asked for was not done to the letter.
    this.#failed ||= warnings.length > 0
    if (this.#options.quiet) return
    const verb = this.#options.test ? 'sound' : 'extracted'
    const extra = [kept > 0 ? `${kept} kept` : '', failures.length > 0 ? `${failures.length} failed` : '']
    const counts = [
      `${entries} entries (${byteCount(bytes)}) ${verb}`,
      ...extra.filter((part) => part !== ''),
    ]
    process.stdout.write(`${printable(name)}: ${counts.join(', ')}\n`)
  }

  #complain(message: string): void {
    process.stderr.write(`extract-7z: ${message}\n`)
  }
}

/**
 * Runs this command again in a Node process of its own, which costs what this program otherwise saves: for
 * archives from strangers, where a fault in libarchive's memory handling should kill that process and not the
 * caller's. The only place where a process is started.
 *
 * @param argv the command line, without `--isolate`
 * @returns the exit code
 */
function runIsolated(argv: readonly string[]): Promise<number> {
  const [, script = ''] = process.argv
  const child = spawn(process.execPath, [...process.execArgv, script, ...argv], { stdio: 'inherit' })
  // The terminal sends Ctrl-C to both; the child says what was written and ends, and then so does this
  // process.
  const ignore = () => {}
  process.on('SIGINT', ignore)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      process.off('SIGINT', ignore)
      if (signal !== null) process.stderr.write(`extract-7z: the isolated process was ended by ${signal}\n`)
      resolve(code ?? 1)
    })
  })
}

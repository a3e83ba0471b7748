import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An archive to measure with. */
export interface Sample {
  readonly name: 'small' | 'many' | 'blocks' | 'large'
  readonly archive: string
  /** As a table shows it. */
  readonly description: string
  /** How often to measure: each median needs some runs, and a large one takes seconds. */
  readonly runs: number
}

/**
 * The 7-Zip command of this machine: Debian calls it `7zz`, older packages `7z`. Throws where there is none.
 */
export function sevenZip(): string {
  const found = ['7zz', '7z', '7za'].find(
    (name) => spawnSync(name, ['i'], { stdio: 'ignore' }).error === undefined,
  )
  if (found === undefined) throw new Error('No 7-Zip command: apt-get install 7zip')
  return found
}

/** Where the archives are kept between runs. */
export const workFolder = join(tmpdir(), 'koffi-bindgen-bench')

/**
 * Where archives are extracted to: memory, where the system has a folder there, so that no disk's mood is
 * measured.
 */
export const outFolder = existsSync('/dev/shm') ? '/dev/shm/koffi-bindgen-bench' : join(workFolder, 'out')

/**
 * Makes the archives with the 7-Zip command, unless an earlier run did. Their contents are the same
 * everywhere but for the executable of Node.
 *
 * @param names which to make; none means all. Throws where one is no sample's.
 */
export function makeSamples(names: readonly string[] = []): Sample[] {
  const known: readonly string[] = contents.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new Error(`There is no archive ${unknown.join(', ')}: the archives are ${known.join(', ')}`)
  }
  mkdirSync(workFolder, { recursive: true })
  return contents.filter(({ name }) => names.length === 0 || names.includes(name)).map(makeSample)
}

type Add = (path: string, contents: Uint8Array) => void

interface Contents extends Omit<Sample, 'archive'> {
  /** Of 7-Zip, beside its defaults. */
  readonly switches?: readonly string[]
  readonly fill: (add: Add, words: Words) => void
}

const contents: readonly Contents[] = [
  {
    name: 'small',
    description: '10 files, 15 kB',
    runs: 41,
    fill: (add, words) => {
      for (let file = 0; file < 10; file++) add(`small/notes-${file}.txt`, words.text(1500))
    },
  },
  {
    name: 'many',
    description: '750 files, 3 MB',
    runs: 15,
    fill: (add, words) => {
      for (let file = 0; file < 750; file++) {
        add(`many/folder-${file % 30}/file-${file}.txt`, words.text(200 + ((file * 7919) % 8000)))
      }
    },
  },
  {
    // Each file is compressed by itself: what 7-Zip calls a solid block, and its format a folder.
    name: 'blocks',
    description: '8 blocks, 48 MB',
    runs: 5,
    switches: ['-ms=off'],
    fill: (add, words) => {
      for (let file = 0; file < 8; file++) add(`blocks/text-${file}.txt`, words.text(6e6))
    },
  },
  {
    name: 'large',
    description: '2 files, 200 MB',
    runs: 3,
    fill: (add, words) => {
      const node = readFileSync(process.execPath)
      add('large/program.bin', node.subarray(0, 100e6))
      add('large/text.txt', words.text(200e6 - Math.min(100e6, node.length)))
    },
  },
]

function makeSample({ name, description, runs, fill, switches = [] }: Contents): Sample {
  const archive = join(workFolder, `${name}.7z`)
  if (!existsSync(archive)) {
    const folder = join(workFolder, 'contents')
    fill((path, contents) => {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), contents)
    }, new Words(1))
    const words = ['a', ...switches, `${archive}.new.7z`, name]
    execFileSync(sevenZip(), words, { cwd: folder, stdio: 'ignore' })
    renameSync(`${archive}.new.7z`, archive)
    rmSync(folder, { recursive: true })
  }
  return { name, archive, description, runs }
}

/** Text of made-up words, the same for the same seed, that compresses about as well as prose. */
class Words {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  text(length: number): Uint8Array {
    const bytes = Buffer.alloc(length)
    for (let at = 0; at < length; ) {
      const word = this.#next() % 4000
      at += bytes.write(
        `${syllables[word % 40]}${syllables[Math.floor(word / 40) % 40]}${endings[word % 7]}`,
        at,
      )
    }
    return bytes
  }

  /**
   * A linear congruential generator: its quality does not matter here, that it is the same everywhere does.
   */
  #next(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return this.#state >>> 8
  }
}

const syllables = [...'bcdfghklmnprstvwyz'].flatMap((c) => [`${c}a`, `${c}e`, `${c}o`]).slice(0, 40)
const endings = [' ', 's ', 'n ', ', ', '. ', 'r ', '\n']

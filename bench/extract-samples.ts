import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An archive to measure with. */
export interface Sample {
  readonly name: 'small' | 'many' | 'large'
  readonly archive: string
  /** As a table shows it. */
  readonly description: string
  /** How often to measure: each median needs some runs, and a large one takes seconds. */
  readonly runs: number
}

/** The 7-Zip command of this machine: Debian calls it `7zz`, older packages `7z`. Throws where there is none. */
export function sevenZip(): string {
  const found = ['7zz', '7z', '7za'].find(
    (name) => spawnSync(name, ['i'], { stdio: 'ignore' }).error === undefined,
  )
  if (found === undefined) throw new Error('No 7-Zip command: apt-get install 7zip')
  return found
}

/** Where the archives are kept between runs. */
export const workFolder = join(tmpdir(), 'koffi-bindgen-bench')

/** Where archives are extracted to: memory, where the system has a folder there, so that no disk's mood is measured. */
export const outFolder = existsSync('/dev/shm') ? '/dev/shm/koffi-bindgen-bench' : join(workFolder, 'out')

/**
 * Makes the archives with the 7-Zip command, unless an earlier run did. Their contents are the same everywhere but for the
 * executable of Node.
 *
 * @param names which to use; none means all
 */
export function makeSamples(names: readonly string[] = []): Sample[] {
  mkdirSync(workFolder, { recursive: true })
  const words = new Words(1)
  const samples = [
    makeSample('small', '10 files, 15 kB', 41, (add) => {
      for (let file = 0; file < 10; file++) add(`small/notes-${file}.txt`, words.text(1500))
    }),
    makeSample('many', '750 files, 3 MB', 15, (add) => {
      for (let file = 0; file < 750; file++) {
        add(`many/folder-${file % 30}/file-${file}.txt`, words.text(200 + ((file * 7919) % 8000)))
      }
    }),
    makeSample('large', '2 files, 200 MB', 3, (add) => {
      const node = readFileSync(process.execPath)
      add('large/program.bin', node.subarray(0, 100e6))
      add('large/text.txt', words.text(200e6 - Math.min(100e6, node.length)))
    }),
  ]
  return names.length === 0 ? samples : samples.filter(({ name }) => names.includes(name))
}

type Add = (path: string, contents: Uint8Array) => void

function makeSample(
  name: Sample['name'],
  description: string,
  runs: number,
  fill: (add: Add) => void,
): Sample {
  const archive = join(workFolder, `${name}.7z`)
  if (!existsSync(archive)) {
    const folder = join(workFolder, 'contents')
    fill((path, contents) => {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), contents)
    })
    execFileSync(sevenZip(), ['a', `${archive}.new.7z`, name], { cwd: folder, stdio: 'ignore' })
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

  /** A linear congruential generator: its quality does not matter here, that it is the same everywhere does. */
  #next(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return this.#state >>> 8
  }
}

const syllables = [...'bcdfghklmnprstvwyz'].flatMap((c) => [`${c}a`, `${c}e`, `${c}o`]).slice(0, 40)
const endings = [' ', 's ', 'n ', ', ', '. ', 'r ', '\n']

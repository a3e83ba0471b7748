import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where a long test keeps things: what later runs need not make again, and what is this run's alone. What
 * another run left behind never matters, killed or not, of whatever checkout: a kept folder is there whole or
 * not at all, by a name that says what it is made of, and a run's own folder is empty when it begins.
 */
export class RunFolders {
  /** This run's alone; it stays to be looked at until another run begins. */
  readonly own: string
  readonly #kept: string

  constructor(base: string) {
    this.#kept = join(base, 'kept')
    mkdirSync(this.#kept, { recursive: true })
    for (const folder of [base, this.#kept]) removeEndedRuns(folder)
    this.own = join(base, ofThisRun('run'))
    mkdirSync(this.own)
  }

  /**
   * A folder that later runs find again.
   *
   * @param ingredients what it is made of, as JSON: of others another folder is made
   * @param make fills an empty folder, which is moved afterwards
   */
  kept(name: string, ingredients: unknown, make: (folder: string) => void): string {
    const digest = createHash('sha256').update(JSON.stringify(ingredients)).digest('hex').slice(0, 12)
    const folder = join(this.#kept, `${name}-${digest}`)
    if (existsSync(folder)) return folder
    const unfinished = ofThisRun(folder)
    mkdirSync(unfinished)
    make(unfinished)
    try {
      renameSync(unfinished, folder)
    } catch (error) {
      // Another run was faster.
      if (!existsSync(folder)) throw error
      rmSync(unfinished, { recursive: true })
    }
    return folder
  }
}

const ofThisRun = (name: string): string => `${name}.of-${process.pid}`

/** What runs left behind whose process is no more; one of this process's number cannot be this one's. */
function removeEndedRuns(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = /\.of-(\d+)$/.exec(name)?.[1]
    if (owner !== undefined && !isAlive(Number(owner)))
      rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function isAlive(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

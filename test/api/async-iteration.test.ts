import { execFileSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Archive, Entry, FileType } from '../../bindings/libarchive/api.ts'
import { Database } from '../../bindings/sqlite3/api.ts'
import { iterate, iterateAsync } from '../../runtime/generated.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bindgen-async-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A first row after half a million steps, then more. */
const slow = `with recursive c(x) as (select 1 union all select x + 1 from c where x < 500000)
  select max(x) as x from c union all select 1 union all select 2`

describe('rows of a statement', () => {
  it('come from another thread while the event loop is free', async () => {
    using db = Database.open(':memory:')
    using select = db.prepare(slow)
    let ticks = 0
    const timer = setInterval(() => ticks++, 1)
    const rows: unknown[] = []
    const ticksAtRows: number[] = []
    for await (const row of select) {
      rows.push(row.x)
      ticksAtRows.push(ticks)
    }
    clearInterval(timer)
    expect(rows).toEqual([500000, 1, 2])
    expect(ticksAtRows[0]).toBeGreaterThan(2)
    // There are no more, and it can be gone through again.
    expect([...select].map(({ x }) => x)).toEqual([500000, 1, 2])
  })

  it('end early: the statement is reset, and holds no lock', async () => {
    const path = join(folder, 'locked.db')
    using db = Database.open(path)
    db.exec('create table t(x); insert into t values (1), (2), (3)')
    using select = db.prepare('select x from t')
    const isFree = (): boolean => {
      using other = Database.open(path)
      try {
        other.exec('insert into t values (9)')
        return true
      } catch (error) {
        expect((error as Error).message).toContain('locked')
        return false
      }
    }
    for (const row of select) {
      expect(row.x).toBe(1)
      expect(isFree()).toBe(false)
      break
    }
    expect(isFree()).toBe(true)
    for await (const row of select) {
      expect(row.x).toBe(1)
      expect(isFree()).toBe(false)
      break
    }
    expect(isFree()).toBe(true)
    const failing = async (): Promise<void> => {
      for await (const _ of select) throw new Error('of the loop')
    }
    await expect(failing()).rejects.toThrow('of the loop')
    expect(isFree()).toBe(true)
    const [first] = select
    expect(first?.x).toBe(1)
    expect(isFree()).toBe(true)
  })

  it('end with an aborted signal, which lets go of the rest', async () => {
    using db = Database.open(':memory:')
    using select = db.prepare(slow)
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('enough')), 1)
    const rows: unknown[] = []
    const run = async (): Promise<void> => {
      for await (const row of select.iterateAsync({ signal: controller.signal })) rows.push(row.x)
    }
    await expect(run()).rejects.toThrow('enough')
    // The step that ran when it was aborted went on to its end.
    expect(rows).toEqual([500000])
    expect([...select].map(({ x }) => x)).toEqual([500000, 1, 2])
  })

  it('an error of C is the one that its function throws', async () => {
    using db = Database.open(':memory:')
    db.exec('create table t(x); insert into t values (1), (2)')
    using select = db.prepare("select json(case x when 1 then '[]' else '[' end) as j from t")
    const rows: unknown[] = []
    const run = async (): Promise<void> => {
      for await (const row of select) rows.push(row.j)
    }
    await expect(run()).rejects.toMatchObject({ name: 'SqliteError', function: 'sqlite3_step' })
    expect(rows).toEqual(['[]'])
  })
})

describe("an archive's entries", () => {
  const tar = (): string => {
    const path = join(folder, 'files.tar')
    using archive = Archive.writeNew()
    archive.writeSetFormatUstar()
    archive.writeOpenFilename(path)
    for (const name of ['one', 'two', 'three']) {
      using entry = Entry.new()
      entry.setPathname(name)
      entry.setFiletype(FileType.REG)
      entry.setSize(name.length)
      archive.writeHeader(entry)
      archive.writeData(name)
    }
    archive.writeClose()
    return path
  }

  it.skipIf(process.platform === 'win32')(
    'are waited for while this process itself writes them',
    async () => {
      const bytes = readFileSync(tar())
      const pipe = join(folder, 'pipe')
      execFileSync('mkfifo', [pipe])
      using archive = Archive.readNew()
      archive.readSupportFormatTar()
      const opened = archive.readOpenFilenameAsync(pipe, 512)
      const writer = createWriteStream(pipe)
      const writing = (async () => {
        for (let at = 0; at < bytes.length; at += 512) {
          writer.write(bytes.subarray(at, at + 512))
          await later(1)
        }
        // An archive that is freed reads its pipe to the end first.
        await new Promise<void>((closed) => writer.end().on('close', () => closed()))
      })()
      const texts: string[] = []
      try {
        await opened
        for await (const entry of archive) {
          const parts: string[] = []
          for await (const { buff } of archive.readDataBlocksAsync())
            parts.push(Buffer.from(buff ?? []).toString())
          texts.push(`${entry.pathname()}: ${parts.join('')}`)
        }
      } finally {
        await writing
      }
      expect(texts).toEqual(['one: one', 'two: two', 'three: three'])
    },
  )

  it('are left early', async () => {
    using archive = Archive.readNew()
    archive.readSupportFormatTar()
    archive.readOpenFilename(tar(), 10240)
    for await (const entry of archive) {
      expect(entry.pathname()).toBe('one')
      break
    }
    expect(archive.readNextHeader()?.pathname()).toBe('two')
  })
})

describe('iterators over next functions', () => {
  it('ask for one thing at a time, in the order in which it is wanted', async () => {
    let running = 0
    let given = 0
    const numbers = iterateAsync(async () => {
      expect(++running).toBe(1)
      await later(1)
      running--
      return given < 3 ? given++ : undefined
    })
    const results = await Promise.all([numbers.next(), numbers.next(), numbers.next(), numbers.next()])
    expect(results.map(({ value }) => value)).toEqual([0, 1, 2, undefined])
    expect(results.map(({ done }) => done)).toEqual([false, false, false, true])
  })

  it('let go once, and only of what is left', async () => {
    let released = 0
    const release = (): void => void released++
    const counting = () => {
      let given = 0
      return (): number | undefined => (given < 2 ? given++ : undefined)
    }
    expect([...iterate(counting(), release)]).toEqual([0, 1])
    expect(released).toBe(0)
    for (const _ of iterate(counting(), release)) break
    expect(released).toBe(1)
    const next = counting()
    const numbers = iterateAsync(async () => next(), {}, release)
    const pending = numbers.next()
    // What runs ends first.
    await Promise.all([numbers.return!(), numbers.return!()])
    expect(await pending).toEqual({ value: 0, done: false })
    expect(released).toBe(2)
    expect(await numbers.next()).toEqual({ value: undefined, done: true })
  })
})

import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { entries, extract, list } from '../examples/extract-7z/index.ts'
import { sevenZip } from './extract-samples.ts'

/** Something that extracts and lists 7z archives, as its documentation says to call it. */
export interface Contender {
  readonly name: string
  readonly kind: 'in the process' | 'subprocess' | 'WebAssembly'
  /** The folder exists and is empty. */
  extract(archive: string, folder: string): unknown
  list(archive: string): unknown
  /** Reads all contents into memory; undefined where only the disk will do. */
  read?(archive: string): unknown
}

async function readAll(archive: string, blocking: boolean): Promise<void> {
  for await (const entry of entries(archive, { blocking })) await entry.bytes()
}

/** Packages from npm that are only measured against; they are installed in a folder of their own. */
export const rivalsFolder = fileURLToPath(new URL('../../bench/extract-rivals/', import.meta.url))
const rivals = createRequire(join(rivalsFolder, 'package.json'))

/** Loads an ES module of the rivals' folder. */
async function rival(name: string): Promise<Record<string, never>> {
  return await import(rivals.resolve(name))
}

const run = promisify(execFile)
const ample = { maxBuffer: 1e9 }

/** Everything that is measured. Loading happens here, before the clock starts. */
export const contenders: Readonly<Record<string, () => Promise<Contender>>> = {
  bindings: async () => ({
    name: 'bindings',
    kind: 'in the process',
    extract: (archive, folder) => extract(archive, folder, { blocking: true }),
    list: (archive) => list(archive, { blocking: true }),
    read: (archive) => readAll(archive, true),
  }),

  'bindings, on threads': async () => ({
    name: 'bindings, on threads',
    kind: 'in the process',
    extract,
    list,
    read: (archive) => readAll(archive, false),
  }),

  '7z x': async () => {
    const command = sevenZip()
    return {
      name: '7z x',
      kind: 'subprocess',
      extract: (archive, folder) => execFileSync(command, ['x', '-y', `-o${folder}`, archive], ample),
      list: (archive) => execFileSync(command, ['l', archive], ample),
    }
  },

  'bsdtar -x': async () => ({
    name: 'bsdtar -x',
    kind: 'subprocess',
    extract: (archive, folder) => execFileSync('bsdtar', ['-xf', archive, '-C', folder], ample),
    list: (archive) => execFileSync('bsdtar', ['-tf', archive], ample),
  }),

  '7z x, not waiting': async () => {
    const command = sevenZip()
    return {
      name: '7z x, not waiting',
      kind: 'subprocess',
      extract: (archive, folder) => run(command, ['x', '-y', `-o${folder}`, archive], ample),
      list: (archive) => run(command, ['l', archive], ample),
    }
  },

  'node-7z': async () => {
    interface Node7z {
      extractFull(archive: string, folder: string, options: object): NodeJS.EventEmitter
      list(archive: string, options: object): NodeJS.EventEmitter
    }
    const { default: node7z } = (await rival('node-7z')) as unknown as { default: Node7z }
    const options = { $bin: sevenZip() }
    const ended = (stream: NodeJS.EventEmitter) =>
      new Promise((resolve, reject) =>
        stream
          .on('end', resolve)
          .on('error', reject)
          .on('data', () => {}),
      )
    return {
      name: 'node-7z',
      kind: 'subprocess',
      extract: (archive, folder) => ended(node7z.extractFull(archive, folder, options)),
      list: (archive) => ended(node7z.list(archive, options)),
    }
  },

  '7zip-min': async () => {
    interface SevenZipMin {
      unpack(archive: string, folder: string): Promise<void>
      list(archive: string): Promise<unknown>
    }
    const { default: min } = (await rival('7zip-min')) as unknown as { default: SevenZipMin }
    return {
      name: '7zip-min',
      kind: 'subprocess',
      extract: (archive, folder) => min.unpack(archive, folder),
      list: (archive) => min.list(archive),
    }
  },

  '7z-wasm': async () => {
    interface Emscripten {
      FS: { mkdir(path: string): void; mount(type: unknown, options: object, path: string): void }
      NODEFS: unknown
      callMain(argv: string[]): void
    }
    const { default: load } = (await rival('7z-wasm')) as unknown as {
      default: (options: object) => Promise<Emscripten>
    }
    const call = async (archive: string, argv: string[], folder = dirname(archive)) => {
      // A module of 7-Zip runs its main function once.
      const seven = await load({ print: () => {}, printErr: () => {} })
      seven.FS.mkdir('/in')
      seven.FS.mount(seven.NODEFS, { root: dirname(archive) }, '/in')
      seven.FS.mkdir('/out')
      seven.FS.mount(seven.NODEFS, { root: folder }, '/out')
      seven.callMain([...argv, `/in/${basename(archive)}`])
    }
    return {
      name: '7z-wasm',
      kind: 'WebAssembly',
      extract: (archive, folder) => call(archive, ['x', '-y', '-o/out'], folder),
      list: (archive) => call(archive, ['l']),
    }
  },

  'libarchive-wasm': async () => {
    interface Entry {
      getPathname(): string
      getFiletype(): string
      readData(): Int8Array | undefined
    }
    interface LibarchiveWasm {
      libarchiveWasm(): Promise<unknown>
      ArchiveReader: new (module: unknown, data: Int8Array) => { entries(): Iterable<Entry>; free(): void }
    }
    const { libarchiveWasm, ArchiveReader } = rivals('libarchive-wasm') as LibarchiveWasm
    const module = await libarchiveWasm()
    const each = (archive: string, use: (entry: Entry) => void) => {
      const reader = new ArchiveReader(module, new Int8Array(readFileSync(archive)))
      for (const entry of reader.entries()) use(entry)
      reader.free()
    }
    return {
      name: 'libarchive-wasm',
      kind: 'WebAssembly',
      extract: (archive, folder) =>
        each(archive, (entry) =>
          writeEntry(join(folder, entry.getPathname()), entry.getFiletype(), entry.readData()),
        ),
      list: (archive) => each(archive, (entry) => entry.getPathname()),
      read: (archive) => each(archive, (entry) => entry.readData()),
    }
  },

  'archive-wasm': async () => {
    interface ArchiveWasm {
      extractAll(data: Uint8Array): { path: string; type: string; data: ArrayBuffer | undefined }[]
    }
    const archiveWasm = (await rival('archive-wasm')) as unknown as ArchiveWasm
    return {
      name: 'archive-wasm',
      kind: 'WebAssembly',
      extract: (archive, folder) => {
        for (const { path, type, data } of archiveWasm.extractAll(readFileSync(archive))) {
          writeEntry(join(folder, path), type, data && new Uint8Array(data))
        }
      },
      list: (archive) => archiveWasm.extractAll(readFileSync(archive)).length,
      read: (archive) => archiveWasm.extractAll(readFileSync(archive)),
    }
  },
}

/** What a user of a package that only unpacks into memory has to write, at the least. */
function writeEntry(path: string, type: string, data: Uint8Array | Int8Array | undefined): void {
  if (/dir/i.test(type) || path.endsWith('/')) {
    mkdirSync(path, { recursive: true })
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, data ?? '')
}

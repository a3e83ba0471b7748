import { createWriteStream, existsSync, statSync } from 'node:fs'
import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Archive } from 'koffi-bindgen/bindings/libarchive/api'
import { stringArray } from 'koffi-bindgen/runtime'

/**
 * Where an archive comes from: a file, the parts of one in order, bytes in memory, or anything that yields
 * bytes, such as a Node stream.
 */
export type ArchiveSource = string | readonly string[] | Uint8Array | AsyncIterable<Uint8Array>

/** An archive's bytes, ready to be opened by libarchive. */
export interface OpenableSource {
  /** For messages. */
  readonly name: string
  /** What it was made of, where that can be opened as often as one likes. */
  readonly origin: string | Uint8Array | undefined
  /** Bytes, packed; asked for where it is needed. */
  size(): number
  /** Returns libarchive's status. Throws its error. */
  open(archive: Archive, blocking: boolean): number | Promise<number>
  /** To be called after libarchive is done. */
  close(): Promise<void>
}

/** How much libarchive asks the operating system for at a time, bytes. */
const readSize = 128 * 1024

/** Makes any source ready. Throws what `node:fs` throws where a stream cannot be stored. */
export async function prepareSource(source: ArchiveSource): Promise<OpenableSource> {
  if (typeof source === 'string') return fileSource(findParts(source))
  if (source instanceof Uint8Array) return memorySource(source)
  if (Symbol.asyncIterator in source) return await streamSource(source)
  return fileSource(source)
}

function fileSource(paths: readonly string[]): OpenableSource {
  return {
    name: paths[0] ?? '',
    origin: paths.length === 1 ? paths[0] : undefined,
    size: () => paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0),
    open: (archive, blocking) => {
      const [path = ''] = paths
      if (paths.length === 1)
        return blocking
          ? archive.readOpenFilename(path, readSize)
          : archive.readOpenFilenameAsync(path, readSize)
      const names = stringArray(paths)
      return blocking
        ? archive.readOpenFilenames(names, readSize)
        : archive.readOpenFilenamesAsync(names, readSize)
    },
    close: async () => {},
  }
}

function memorySource(bytes: Uint8Array): OpenableSource {
  return {
    name: '(memory)',
    origin: bytes,
    size: () => bytes.length,
    open: (archive) => archive.readOpenMemory(bytes),
    // libarchive reads the bytes until then: naming them here keeps them alive.
    close: async () => void bytes,
  }
}

/**
 * 7z and zip keep their table of contents at the end, so a stream has to be stored before its first entry can
 * be read: in a temporary file that has lost its name already, and so goes away whatever happens to this
 * process.
 */
async function streamSource(stream: AsyncIterable<Uint8Array>): Promise<OpenableSource> {
  const folder = await mkdtemp(join(tmpdir(), 'extract-7z-'))
  try {
    const path = join(folder, 'stream')
    await pipeline(stream, createWriteStream(path))
    // An archive is opened a second time where its passphrase was asked for, and a descriptor knows one
    // position.
    const files = [await open(path), await open(path)]
    const { size } = await stat(path)
    let opened = 0
    return {
      name: '(stream)',
      origin: undefined,
      size: () => size,
      open: (archive) => archive.readOpenFd(files[opened++]?.fd ?? -1, readSize),
      close: async () => void (await Promise.all(files.map((file) => file.close()))),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Opens an archive of any kind. Returns libarchive's status. Throws its error. */
export function openSource(
  source: OpenableSource,
  archive: Archive,
  blocking: boolean,
): number | Promise<number> {
  supportEverything(archive)
  return source.open(archive, blocking)
}

/**
 * Registers all formats, and every compression that libarchive undoes by itself. `readSupportFilterAll` would
 * add those for which it starts a program (lrzip, grzip, lzop): an archive must not be able to make this
 * process start another. Where this libarchive was built without one, such an archive is not recognised.
 */
function supportEverything(archive: Archive): void {
  archive.readSupportFormatAll()
  archive.readSupportFilterBzip2()
  archive.readSupportFilterCompress()
  archive.readSupportFilterGzip()
  archive.readSupportFilterLz4()
  archive.readSupportFilterLzip()
  archive.readSupportFilterLzma()
  archive.readSupportFilterRpm()
  archive.readSupportFilterUu()
  archive.readSupportFilterXz()
  archive.readSupportFilterZstd()
}

/**
 * The files of a multi-part archive, given its first: `x.7z.001`, `x.part1.rar`, `x.rar` with `x.r00`. Others
 * are alone.
 */
export function findParts(first: string): string[] {
  if (!/(?:[01]|\.rar)$/i.test(first)) return [first]
  const name = basename(first)
  const numbered = /^(.*\.)(0*[01])$/.exec(name) ?? /^(.*\.part)(0*1)(\.rar)$/i.exec(name)
  const parts = [first]
  if (numbered !== null) {
    const [, before = '', digits = '', after = ''] = numbered
    for (let part = Number(digits) + 1; ; part++) {
      const path = join(dirname(first), `${before}${String(part).padStart(digits.length, '0')}${after}`)
      if (!existsSync(path)) break
      parts.push(path)
    }
  } else if (/\.rar$/i.test(name)) {
    for (let part = 0; ; part++) {
      const path = first.replace(/ar$/i, String(part).padStart(2, '0'))
      if (!existsSync(path)) break
      parts.push(path)
    }
  }
  return parts
}

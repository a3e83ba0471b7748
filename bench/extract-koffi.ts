// The floor from JavaScript: the same extraction by Koffi alone, without types, checks, errors or any care
// for what an archive may hold. extract-koffi ARCHIVE FOLDER RUNS prints the milliseconds of each run, one a
// line, as extract-floor.c does.

import { closeSync, constants, mkdirSync, openSync, rmSync } from 'node:fs'
import koffi from 'koffi'

const libarchive = koffi.load('libarchive.so.13')
const libc = koffi.load('libc.so.6')
koffi.opaque('archive')
koffi.opaque('entry')
const readNew = libarchive.func('archive *archive_read_new()')
const supportFormats = libarchive.func('int archive_read_support_format_all(archive *)')
const open = libarchive.func('int archive_read_open_filename(archive *, const char *, size_t)')
const nextHeader = libarchive.func('int archive_read_next_header2(archive *, entry *)')
const readData = libarchive.func('int64 archive_read_data(archive *, void *, size_t)')
const readFree = libarchive.func('int archive_read_free(archive *)')
const entryNew = libarchive.func('entry *archive_entry_new()')
const entryFree = libarchive.func('void archive_entry_free(entry *)')
const pathname = libarchive.func('const char *archive_entry_pathname(entry *)')
const filetype = libarchive.func('uint archive_entry_filetype(entry *)')
const mtime = libarchive.func('int64 archive_entry_mtime(entry *)')
const mtimeNsec = libarchive.func('long archive_entry_mtime_nsec(entry *)')
const openat = libc.func('int openat(int, const char *, int, uint)')
const mkdirat = libc.func('int mkdirat(int, const char *, uint)')
const write = libc.func('int64 write(int, const void *, size_t)')
const futimens = libc.func('int futimens(int, const void *)')
const close = libc.func('int close(int)')
libc.func('const char *setlocale(int, const char *)')(0, 'C.UTF-8')

const { O_CREAT, O_DIRECTORY, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants
const [O_CLOEXEC, O_PATH, UTIME_NOW] = [0o2000000, 0o10000000, 0x3fffffff]
const block = Buffer.allocUnsafeSlow(256 * 1024)
const times = new BigInt64Array([0n, BigInt(UTIME_NOW), 0n, 0n])

function extract(archive: string, target: string): void {
  const reader = readNew()
  supportFormats(reader)
  if (open(reader, archive, 128 * 1024) !== 0) throw new Error(archive)
  const root = openSync(target, O_DIRECTORY | O_PATH)
  const entry = entryNew()
  let [last, folder] = ['', -1]
  while (nextHeader(reader, entry) === 0) {
    const path: string = pathname(entry)
    // Those above it come first, or are made with their first file.
    if (filetype(entry) === constants.S_IFDIR) {
      mkdirat(root, path.slice(0, path.indexOf('/')), 0o777)
      continue
    }
    const slash = path.lastIndexOf('/')
    const parent = path.slice(0, slash)
    if (parent !== last) {
      if (folder >= 0) close(folder)
      mkdirat(root, parent, 0o777)
      folder = openat(root, parent, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, 0)
      last = parent
    }
    const flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    const file = openat(folder, path.slice(slash + 1), flags, 0o644)
    if (file < 0) throw new Error(path)
    for (let length = block.length; length === block.length; ) {
      length = readData(reader, block, block.length)
      if (length > 0) write(file, block, length)
    }
    times[2] = BigInt(mtime(entry))
    times[3] = BigInt(mtimeNsec(entry))
    futimens(file, times)
    close(file)
  }
  close(folder)
  closeSync(root)
  entryFree(entry)
  readFree(reader)
}

const [, , archive = '', folder = '', runs = '1'] = process.argv
// The first run is not printed: it finds the functions.
for (let run = Number(runs); run >= 0; run--) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const start = performance.now()
  extract(archive, folder)
  if (run < Number(runs)) console.log(performance.now() - start)
}

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareSurfaces } from '../../../generator/diff/compare-surfaces.ts'
import { surfaceOfHeaders } from '../../../generator/diff/surface-of-headers.ts'
import { type Api, readApi } from '../../../generator/generate.ts'
import { cDeclaration } from '../../../generator/model/c-type-name.ts'
import { tagSpelling } from '../../../generator/model/tag-spelling.ts'
import { moduleRequest } from '../../../generator/request/module-request.ts'
import { hostTarget } from '../../../generator/target/targets.ts'
import { RunFolders } from '../../run-folders.ts'
import { type Verdict, verdictsOfAbidiff, verdictsOfChanges } from '../abidiff/verdicts.ts'
import { DebianReleases } from './debian-releases.ts'

/*
 * Two releases of real libraries, as two releases of Debian have them: what `bindgen diff` reads in the
 * headers against what libabigail's abidiff reads in debug information that GCC makes of them: of a library
 * in which each declared function ends the program.
 *
 *   npm run test:diff:releases -- [PART-OF-A-HEADER]
 */

const suites = ['bookworm', 'trixie'] as const
/** Of the functions and variables of all pairs together. */
const least = 0.95

interface Pair {
  readonly header: string
  /** The one with the header first. */
  readonly packages: readonly string[]
}

const pairs: readonly Pair[] = [
  { header: 'archive.h', packages: ['libarchive-dev'] },
  { header: 'archive_entry.h', packages: ['libarchive-dev'] },
  { header: 'sqlite3.h', packages: ['libsqlite3-dev'] },
  { header: 'zstd.h', packages: ['libzstd-dev'] },
  { header: 'expat.h', packages: ['libexpat1-dev'] },
  { header: 'png.h', packages: ['libpng-dev', 'zlib1g-dev'] },
  { header: 'uv.h', packages: ['libuv1-dev'] },
  { header: 'nghttp2/nghttp2.h', packages: ['libnghttp2-dev'] },
  { header: 'curl/curl.h', packages: ['libcurl4-openssl-dev'] },
  { header: 'git2.h', packages: ['libgit2-dev'] },
  { header: 'mosquitto.h', packages: ['libmosquitto-dev'] },
  { header: 'cjson/cJSON.h', packages: ['libcjson-dev'] },
  { header: 'hiredis/hiredis.h', packages: ['libhiredis-dev'] },
  { header: 'amqp.h', packages: ['librabbitmq-dev'] },
  { header: 'lz4.h', packages: ['liblz4-dev'] },
]

const folders = new RunFolders(process.env.RELEASES_FOLDER ?? join(tmpdir(), 'bindgen-releases'))
const releases = new DebianReleases(folders, suites)
const wanted = pairs.filter(({ header }) => header.includes(process.argv[2] ?? ''))
let judged = 0
let different = 0
for (const { header, packages } of wanted) {
  const [old, now] = suites.map((suite) => {
    const { root, version } = releases.unpack(suite, packages)
    const api = read(root, header)
    return { api, version, library: library(api, root, header, join(folders.own, `${suite}-${packages[0]}`)) }
  })
  const [before, after] = [old!, now!].map(({ api }) => surfaceOfHeaders(api.unit, api.layouts, []))
  const ours = verdictsOfChanges(compareSurfaces(before!, after!))
  const theirs = verdictsOfAbidiff(old!.library.path, now!.library.path)
  const compared = new Set([...old!.library.functions, ...now!.library.functions])
  const count = (kind: Verdict): number => [...compared].filter((name) => ours.get(name) === kind).length
  const disagreements = [...compared].flatMap((name) => {
    const [mine, other] = [ours.get(name) ?? 'same', theirs.get(name) ?? 'same']
    return mine === other ? [] : [`  ${name}: here ${mine}, abidiff ${other}`]
  })
  judged += compared.size
  different += disagreements.length
  const found = `${count('removed')} removed, ${count('added')} added, ${count('changed')} changed`
  console.log(
    `${header}, ${old!.version} to ${now!.version}: ${compared.size} functions, ${found}; ${disagreements.length} judged differently`,
  )
  for (const line of disagreements) console.log(line)
}
const agreed = 1 - different / judged
console.log(
  `${wanted.length} pairs, ${judged} functions, ${different} judged differently: ${(agreed * 100).toFixed(2)} % agree`,
)
if (!(agreed >= least)) process.exitCode = 1

/** A release's headers include one another, not those that are installed. */
function foldersOf(root: string): string[] {
  return ['usr/include', 'usr/include/x86_64-linux-gnu'].map((path) => join(root, path)).filter(existsSync)
}

function read(root: string, header: string): Api {
  const api = readApi(
    moduleRequest({
      headers: [header],
      includeFolders: foldersOf(root),
      target: hostTarget()!,
    }),
  )
  if (api.diagnostics.hasErrors) throw new Error(`${root}: ${api.diagnostics.list[0]!.message}`)
  return api
}

/** A library with the functions of a header, which says by its debug information what GCC makes of them. */
function library(
  { unit }: Api,
  root: string,
  header: string,
  place: string,
): { readonly path: string; readonly functions: readonly string[] } {
  const spelling = tagSpelling(unit)
  let functions = unit.functions.filter(({ inline, name, symbol }) => !inline && name === symbol)
  const path = join(place, 'libapi.so')
  mkdirSync(place, { recursive: true })
  for (let attempt = 0; attempt < 10; attempt++) {
    const lines = functions.map(
      (declared) => `#undef ${declared.name}\n${cDeclaration(declared, spelling)} { __builtin_trap(); }`,
    )
    const source = join(place, 'api.c')
    writeFileSync(source, `#include <${header}>\n${lines.join('\n')}\n`)
    const flags = [
      '-std=gnu2x',
      '-g',
      '-O0',
      '-shared',
      '-fPIC',
      '-w',
      ...foldersOf(root).map((each) => `-I${each}`),
    ]
    const { status, stderr } = spawnSync('gcc', [...flags, '-o', path, source], {
      encoding: 'utf8',
      timeout: 120_000,
    })
    if (status === 0) return { path, functions: functions.map(({ name }) => name) }
    // What cannot be defined with the header at hand is left out.
    const places = [...stderr.matchAll(/api\.c:(\d+):\d+: error/g)].map(([, line]) => Number(line))
    const wrong = new Set(places.map((line) => Math.floor((line - 2) / 2)))
    if (wrong.size === 0) throw new Error(stderr.slice(0, 2000))
    functions = functions.filter((_, index) => !wrong.has(index))
  }
  throw new Error(`${header}: GCC takes no library of it`)
}

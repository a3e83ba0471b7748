import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeLines } from './layers.ts'

type Program = typeof import('./pq/ledger.ts')

/** Where Debian keeps the server's programs. */
const programs = newest('/usr/lib/postgresql')
const folder = mkdtempSync(join(tmpdir(), 'api-pq-'))
/** The server listens in its folder alone. */
const server = `host=${folder} user=tester dbname=postgres`

function newest(root: string): string | null {
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  return versions[0] === undefined ? null : join(root, versions[0], 'bin')
}

/** PostgreSQL refuses to run as root: then it runs as the user that Debian made for it. */
function postgres(program: string, ...words: readonly string[]): void {
  const path = join(programs ?? '', program)
  const isRoot = process.getuid?.() === 0
  const command = isRoot
    ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', path]
    : [path]
  execFileSync(command[0]!, [...command.slice(1), ...words], {
    stdio: 'ignore',
    cwd: folder,
    timeout: 60_000,
  })
}

beforeAll(() => {
  if (programs === null) throw new Error('PostgreSQL is not installed: apt-get install postgresql')
  if (process.getuid?.() === 0) {
    const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? []
    chownSync(folder, Number(uid), Number(gid))
  }
  postgres('initdb', '-D', 'data', '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N')
  const options = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`
  postgres('pg_ctl', '-D', 'data', '-w', '-l', 'log', '-o', options, 'start')
})
afterAll(() => {
  if (existsSync(join(folder, 'data/postmaster.pid')))
    postgres('pg_ctl', '-D', 'data', '-m', 'immediate', '-w', 'stop')
  rmSync(folder, { recursive: true })
})

test.each(['ledger', 'ledger-raw'])('%s moves money in transactions', async (name) => {
  const { ledger } = (await import(`./pq/${name}.ts`)) as Program
  const said: string[] = []
  await ledger(server, (line) => said.push(line))
  expect(said).toEqual([
    'made 0',
    'prepared, of 3',
    'added 1',
    'added 1',
    'moved 200, 1 and 1',
    '23514: ERROR:  new row for relation "accounts" violates check constraint "accounts_cents_check"',
    'Ada 300 null',
    "Bób 300 it's",
  ])
})

test('errors have the name of their code, the state and the words of the server', async () => {
  const { Connection } = await import('./output/pq.api.ts')
  using db = Connection.connectdb(server)
  expect(() => db.exec('select nothing from nowhere')).toThrow(
    expect.objectContaining({
      name: 'PostgresError',
      code: 'PGRES_FATAL_ERROR',
      sqlstate: '42P01',
      function: 'PQexec',
      text: expect.stringContaining('relation "nowhere" does not exist'),
    }),
  )
  await expect(db.execAsync('selec')).rejects.toMatchObject({ sqlstate: '42601' })
  expect(() => Connection.connectdb('host=/nowhere')).toThrow(
    expect.objectContaining({ code: 'CONNECTION_BAD', text: expect.stringContaining('/nowhere') }),
  )
})

test('the server is the one that was started here', () => {
  expect(spawnSync(join(programs ?? '', 'pg_isready'), ['-h', folder]).status).toBe(0)
})

test('the program has at most 60 % of the lines of its twin', () => {
  const [idiomatic, raw] = [codeLines('pq/ledger.ts'), codeLines('pq/ledger-raw.ts')]
  const configured = codeLines('pq/bindgen.config.ts')
  console.log(
    `libpq: ${idiomatic} lines, raw ${raw}: ${((idiomatic / raw) * 100).toFixed(0)} %, configuration ${configured}`,
  )
  expect(idiomatic / raw).toBeLessThanOrEqual(0.6)
  expect(configured).toBeLessThanOrEqual(60)
})

import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeLines } from './layers.ts'

type Program = typeof import('./curl/transfers.ts')

/** curl_easy_perform blocks this thread: the server runs on another. */
const served = `
  const { createServer } = require('node:http')
  const { parentPort } = require('node:worker_threads')
  const server = createServer((request, response) => {
    const parts = []
    request.on('data', (part) => parts.push(part))
    request.on('end', () => {
      const { url, method, headers } = request
      if (url === '/moved') return response.writeHead(302, { location: '/page' }).end()
      if (url === '/missing') return response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here')
      if (url.startsWith('/large')) return response.end(Buffer.alloc(500_000, 'x'))
      const form = Buffer.concat(parts).toString().replaceAll(/-{5,}\\S+/g, '--').replaceAll('\\r\\n', ' ')
      const said = [method, url, headers['user-agent'], headers['x-token'], form]
      response.writeHead(200, { 'content-type': 'text/html' }).end(said.join('|'))
    })
  })
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
`
let server: Worker
let origin = ''

beforeAll(async () => {
  server = new Worker(served, { eval: true })
  const port = await new Promise<number>((resolve) => server.once('message', resolve))
  origin = `http://127.0.0.1:${port}`
})
afterAll(() => server.terminate())

describe.each(['transfers', 'transfers-raw'])('%s', (name) => {
  let program: Program
  beforeAll(async () => {
    program = (await import(`./curl/${name}.ts`)) as Program
  })

  test('gets a page, redirects followed', () => {
    expect(program.get(`${origin}/moved`)).toEqual({
      status: 200,
      type: 'text/html',
      body: 'GET|/page|koffi||',
    })
    expect(program.get(`${origin}/missing`)).toEqual({
      status: 404,
      type: 'text/plain',
      body: 'nothing here',
    })
    expect(program.get(`${origin}/large`).body).toBe('x'.repeat(500_000))
  })

  test('posts a form', () => {
    const { body } = program.post(`${origin}/form`, { name: 'Ada Löwe', answer: '42' }, 'secret')
    expect(body).toContain('POST|/form|koffi|secret|')
    expect(body).toMatch(/name="name" +Ada Löwe .*name="answer" +42/)
  })

  test('gets many pages at once while timers go on', async () => {
    let ticks = 0
    const timer = setInterval(() => ticks++, 1)
    const urls = Array.from({ length: 20 }, (_, index) => `${origin}/large/${index}`)
    const answers = await program.getAll([...urls, `${origin}/missing`])
    clearInterval(timer)
    expect(answers.map(({ status }) => status)).toEqual([...urls.map(() => 200), 404])
    expect(answers[7]?.body.length).toBe(500_000)
    expect(ticks).toBeGreaterThan(0)
  })

  test('says what is wrong', () => {
    expect(() => program.get('http://127.0.0.1:1/')).toThrow(/curl_easy_perform: Couldn't connect to server/)
    expect(() => program.get('nonsense://x')).toThrow(/curl_easy_perform: Unsupported protocol/)
  })
})

test('an option that there is not is refused, and errors have the name of their code', async () => {
  const { Easy } = await import('./output/curl.api.ts')
  using easy = Easy.init()
  expect(() => easy.set({ urll: origin } as never)).toThrow('There is no property urll')
  expect(() => easy.set({ url: 'http://127.0.0.1:1/', timeout: 1 })).not.toThrow()
  await expect(easy.performAsync()).rejects.toMatchObject({
    name: 'CurlError',
    code: 'CURLE_COULDNT_CONNECT',
  })
})

test('the program has at most 60 % of the lines of its twin', () => {
  const [idiomatic, raw] = [codeLines('curl/transfers.ts'), codeLines('curl/transfers-raw.ts')]
  const configured = codeLines('curl/bindgen.config.ts')
  console.log(
    `curl: ${idiomatic} lines, raw ${raw}: ${((idiomatic / raw) * 100).toFixed(0)} %, configuration ${configured}`,
  )
  expect(idiomatic / raw).toBeLessThanOrEqual(0.6)
  expect(configured).toBeLessThanOrEqual(60)
})

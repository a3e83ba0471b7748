import { Easy, Multi, Slist } from '../output/curl.api.ts'

/** What a server answered. */
export interface Answer {
  readonly status: number
  readonly type: string | null
  readonly body: string
}

function transfer(url: string): { easy: ReturnType<typeof Easy.init>; answer: () => Answer } {
  const easy = Easy.init()
  const parts: Uint8Array[] = []
  const writefunction = (bytes: Uint8Array): number => parts.push(bytes.slice()) && bytes.length
  easy.set({ url, useragent: 'koffi', followlocation: true, writefunction })
  const body = (): string => Buffer.concat(parts).toString()
  return {
    easy,
    answer: () => ({ status: easy.info('responseCode'), type: easy.info('contentType'), body: body() }),
  }
}

/** One page, redirects followed. */
export function get(url: string): Answer {
  const { easy, answer } = transfer(url)
  using _easy = easy
  easy.perform()
  return answer()
}

/** A form with a text and a file, which a function of JavaScript reads from. */
export function post(url: string, fields: Readonly<Record<string, string>>, token: string): Answer {
  const { easy, answer } = transfer(url)
  using _easy = easy
  using headers = Slist.append(null, `X-Token: ${token}`)
  using mime = easy.mime()
  for (const [name, value] of Object.entries(fields)) {
    const part = mime.addpart()
    part.name(name)
    part.data(value)
  }
  const progress: number[] = []
  const xferinfofunction = (_total: number, _now: number, _size: number, sent: number): number =>
    progress.push(sent) && 0
  easy.set({ mimepost: mime, httpheader: headers, noprogress: false, xferinfofunction })
  easy.perform()
  return answer()
}

/** Many pages at once, while Node's loop goes on. */
export async function getAll(urls: readonly string[]): Promise<Answer[]> {
  using multi = Multi.init()
  const transfers = urls.map(transfer)
  for (const { easy } of transfers) multi.addHandle(easy)
  while (multi.perform() > 0) await multi.pollAsync(null, 0, 1000)
  for (const { easy } of transfers) multi.removeHandle(easy)
  const answers = transfers.map(({ answer }) => answer())
  for (const { easy } of transfers) easy[Symbol.dispose]()
  return answers
}

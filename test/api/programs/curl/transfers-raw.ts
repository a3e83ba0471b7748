import { Callback, callAsync, cstring, int, long, Out } from 'koffi-bindgen/runtime'
import * as c from '../output/curl.ts'
import type { Answer } from './transfers.ts'

function check(code: number, call: string): void {
  if (code !== c.CURLE_OK) throw new Error(`${call}: ${c.curl_easy_strerror(code)}`)
}

function checkMulti(code: number, call: string): void {
  if (code !== c.CURLM_OK) throw new Error(`${call}: ${c.curl_multi_strerror(code)}`)
}

function transfer(url: string): { easy: c.CURL; answer: () => Answer; free: () => void } {
  const easy = c.curl_easy_init()
  if (easy === null) throw new Error('curl_easy_init: out of memory')
  const parts: Uint8Array[] = []
  const write = new Callback(c.curl_write_callback, (buffer, size, nitems) => {
    const length = size * nitems
    if (buffer !== null) parts.push(buffer.bytes(length).slice())
    return length
  })
  check(c.curl_easy_setopt(easy, c.CURLOPT_URL, url), 'curl_easy_setopt')
  check(c.curl_easy_setopt(easy, c.CURLOPT_USERAGENT, 'koffi'), 'curl_easy_setopt')
  check(c.curl_easy_setopt(easy, c.CURLOPT_FOLLOWLOCATION, long(1)), 'curl_easy_setopt')
  check(c.curl_easy_setopt(easy, c.CURLOPT_WRITEFUNCTION, write), 'curl_easy_setopt')
  const answer = (): Answer => {
    const status = new Out(long)
    check(c.curl_easy_getinfo(easy, c.CURLINFO_RESPONSE_CODE, status), 'curl_easy_getinfo')
    const type = new Out(cstring)
    check(c.curl_easy_getinfo(easy, c.CURLINFO_CONTENT_TYPE, type), 'curl_easy_getinfo')
    return { status: Number(status.value), type: type.value, body: Buffer.concat(parts).toString() }
  }
  const free = (): void => {
    c.curl_easy_cleanup(easy)
    write[Symbol.dispose]()
  }
  return { easy, answer, free }
}

/** One page, redirects followed. */
export function get(url: string): Answer {
  const { easy, answer, free } = transfer(url)
  try {
    check(c.curl_easy_perform(easy), 'curl_easy_perform')
    return answer()
  } finally {
    free()
  }
}

/** A form with a text and a file, which a function of JavaScript reads from. */
export function post(url: string, fields: Readonly<Record<string, string>>, token: string): Answer {
  const { easy, answer, free } = transfer(url)
  const progress: number[] = []
  const onProgress = new Callback(c.curl_xferinfo_callback, (_data, _total, _now, _size, sent) => {
    progress.push(Number(sent))
    return 0
  })
  const headers = c.curl_slist_append(null, `X-Token: ${token}`)
  const mime = c.curl_mime_init(easy)
  try {
    if (headers === null) throw new Error('curl_slist_append: out of memory')
    if (mime === null) throw new Error('curl_mime_init: out of memory')
    for (const [name, value] of Object.entries(fields)) {
      const part = c.curl_mime_addpart(mime)
      if (part === null) throw new Error('curl_mime_addpart: out of memory')
      check(c.curl_mime_name(part, name), 'curl_mime_name')
      check(c.curl_mime_data(part, value, Buffer.byteLength(value)), 'curl_mime_data')
    }
    check(c.curl_easy_setopt(easy, c.CURLOPT_MIMEPOST, mime), 'curl_easy_setopt')
    check(c.curl_easy_setopt(easy, c.CURLOPT_HTTPHEADER, headers), 'curl_easy_setopt')
    check(c.curl_easy_setopt(easy, c.CURLOPT_NOPROGRESS, long(0)), 'curl_easy_setopt')
    check(c.curl_easy_setopt(easy, c.CURLOPT_XFERINFOFUNCTION, onProgress), 'curl_easy_setopt')
    check(c.curl_easy_perform(easy), 'curl_easy_perform')
    return answer()
  } finally {
    c.curl_mime_free(mime)
    c.curl_slist_free_all(headers)
    free()
    onProgress[Symbol.dispose]()
  }
}

/** Many pages at once, while Node's loop goes on. */
export async function getAll(urls: readonly string[]): Promise<Answer[]> {
  const multi = c.curl_multi_init()
  if (multi === null) throw new Error('curl_multi_init: out of memory')
  const transfers = urls.map(transfer)
  try {
    for (const { easy } of transfers)
      checkMulti(c.curl_multi_add_handle(multi, easy), 'curl_multi_add_handle')
    const running = new Out(int)
    const count = new Out(int)
    for (;;) {
      checkMulti(c.curl_multi_perform(multi, running), 'curl_multi_perform')
      if (running.value === 0) break
      const polled = await callAsync(c.curl_multi_poll, [multi, null, 0, 1000, count])
      checkMulti(polled, 'curl_multi_poll')
    }
    for (const { easy } of transfers) {
      checkMulti(c.curl_multi_remove_handle(multi, easy), 'curl_multi_remove_handle')
    }
    return transfers.map(({ answer }) => answer())
  } finally {
    for (const { free } of transfers) free()
    checkMulti(c.curl_multi_cleanup(multi), 'curl_multi_cleanup')
  }
}

import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Callback, long } from 'koffi-bindgen/runtime'
import {
  CURLE_OK,
  CURLOPT_FOLLOWLOCATION,
  CURLOPT_URL,
  CURLOPT_WRITEFUNCTION,
  curl_easy_cleanup,
  curl_easy_init,
  curl_easy_perform,
  curl_easy_setopt,
  curl_easy_strerror,
  curl_write_callback,
} from './curl.ts'

const file = join(tmpdir(), 'bindgen-recipe.txt')
writeFileSync(file, 'hello from a file')

const curl = curl_easy_init()
const chunks: Buffer[] = []
const write = new Callback(curl_write_callback, (buffer, size, count) => {
  // The memory is libcurl's again when the function returns: take a copy.
  if (buffer !== null) chunks.push(Buffer.from(buffer.bytes(size * count)))
  return size * count
})
curl_easy_setopt(curl, CURLOPT_URL, pathToFileURL(file).href)
curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, long(1))
curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, write)
const result = curl_easy_perform(curl)
if (result !== CURLE_OK) throw new Error(curl_easy_strerror(result) ?? 'no reason is given')
console.log(Buffer.concat(chunks).toString()) // hello from a file
curl_easy_cleanup(curl)
write[Symbol.dispose]()

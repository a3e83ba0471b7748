import { setlocale } from './posix.ts'

/** `LC_CTYPE` of <locale.h>. */
const LC_CTYPE = process.platform === 'darwin' ? 2 : 0

let isSet = process.platform === 'win32'

/**
 * Makes libarchive store names as UTF-8. It converts them to the encoding of the process's locale, and Node,
 * unlike most programs, leaves that at "C", where `ü` would become `?`. Only characters are touched: not
 * numbers, dates or messages.
 */
export function useUtf8Locale(): void {
  if (isSet) return
  isSet = true
  const now = setlocale(LC_CTYPE, null)
  if (now !== null && /utf-?8/i.test(now)) return
  for (const name of ['C.UTF-8', 'en_US.UTF-8', 'UTF-8']) if (setlocale(LC_CTYPE, name) !== null) return
}

import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'

/** Editors write a file in several steps. */
const settleMilliseconds = 100

/**
 * Waits until one of some files changes, is replaced or deleted, and has then been left alone for a moment.
 *
 * @returns the path of a file that changed; null when `stop` was signalled
 */
export async function waitForChange(files: readonly string[], stop: AbortSignal): Promise<string | null> {
  // Windows takes no notice of capitals, and tells of a file as it is called.
  const plain = (name: string): string => (process.platform === 'win32' ? name.toLowerCase() : name)
  const namesByFolder = new Map<string, Set<string>>()
  for (const file of files.map((path) => resolve(path))) {
    const names = namesByFolder.get(dirname(file)) ?? new Set()
    namesByFolder.set(dirname(file), names.add(plain(basename(file))))
  }
  const watchers: FSWatcher[] = []
  try {
    return await new Promise((settle) => {
      let timer: NodeJS.Timeout | undefined
      stop.addEventListener('abort', () => settle(null), { once: true })
      if (stop.aborted) settle(null)
      // Folders are watched rather than files: an editor that renames a new file into place ends the watch of
      // the old one.
      for (const [folder, names] of namesByFolder) {
        const watcher = watch(folder, (_, name) => {
          if (name === null || !names.has(plain(name))) return
          clearTimeout(timer)
          timer = setTimeout(() => settle(resolve(folder, name)), settleMilliseconds)
        })
        watchers.push(watcher)
      }
    })
  } finally {
    for (const watcher of watchers) watcher.close()
  }
}

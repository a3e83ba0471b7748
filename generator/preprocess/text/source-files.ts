import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { decodeSource } from '../../source/source-bytes.ts'
import { builtinFolder, builtinHeader } from '../builtin/builtin-headers.ts'
import { SourceText } from './source-text.ts'

/** Every file that was read, once; built-in headers among them. */
export class SourceFiles {
  readonly #byPath = new Map<string, SourceText | null>()
  readonly #identities = new Map<string, string>()
  readonly #texts: ReadonlyMap<string, string>

  /** @param texts files that are not on disk, by path */
  constructor(texts: ReadonlyMap<string, string> = new Map()) {
    this.#texts = texts
  }

  /** null if there is no such file. */
  read(path: string): SourceText | null {
    let source = this.#byPath.get(path)
    if (source === undefined) {
      const given = this.#texts.get(path)
      const text = given ?? (path.startsWith(builtinFolder) ? builtinHeader(path) : readText(path))
      source = text === null ? null : new SourceText(path, text)
      this.#byPath.set(path, source)
    }
    return source
  }

  /** The one name of a file that was read, by which `#pragma once` knows it again. */
  identity(path: string): string {
    let identity = this.#identities.get(path)
    if (identity === undefined) {
      const isOnDisk = !path.startsWith(builtinFolder) && !this.#texts.has(path)
      identity = isOnDisk ? realpathSync.native(path) : path
      this.#identities.set(path, identity)
    }
    return identity
  }
}

function readText(path: string): string | null {
  if (!existsSync(path)) return null
  try {
    return decodeSource(readFileSync(path))
  } catch {
    return null
  }
}

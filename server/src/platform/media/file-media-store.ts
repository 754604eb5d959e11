import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../whole-files.ts'
import type { MediaInfo, MediaStore } from './media-store.ts'

const HASH = /^[0-9a-f]{64}$/

/** Media in a folder: `ab/abcdef….` beside a small file with the type. Written aside, synced, then renamed: never half a file. */
export class FileMediaStore implements MediaStore {
  readonly #folder: string
  constructor(folder: string) {
    this.#folder = folder
  }

  async put(bytes: Uint8Array, mime: string): Promise<MediaInfo> {
    const hash = createHash('sha256').update(bytes).digest('hex')
    const path = this.#path(hash)
    if (!(await this.has(hash))) {
      await mkdir(join(this.#folder, hash.slice(0, 2)), { recursive: true })
      // The type first: a file that is there has one.
      await writeWhole([
        { path: `${path}.type`, bytes: new TextEncoder().encode(mime) },
        { path, bytes },
      ])
    }
    return { hash, bytes: bytes.byteLength, mime }
  }

  async get(hash: string): Promise<{ bytes: Uint8Array; mime: string } | undefined> {
    if (!(await this.has(hash))) return undefined
    const path = this.#path(hash)
    const [bytes, mime] = await Promise.all([readFile(path), readFile(`${path}.type`, 'utf8')])
    return { bytes, mime }
  }

  stream(hash: string): AsyncIterable<Uint8Array> {
    return createReadStream(this.#path(hash))
  }

  async has(hash: string): Promise<boolean> {
    if (!HASH.test(hash)) return false
    try {
      await stat(this.#path(hash))
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
      throw error
    }
  }

  #path(hash: string): string {
    if (!HASH.test(hash)) throw new Error('not a media address')
    return join(this.#folder, hash.slice(0, 2), hash)
  }
}

import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
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
      await this.#write(`${path}.type`, new TextEncoder().encode(mime))
      await this.#write(path, bytes)
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

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    const temporary = `${path}.${randomUUID()}.part`
    try {
      const file = await open(temporary, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(temporary, path)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  }
}

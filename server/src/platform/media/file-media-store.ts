import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../whole-files.ts'
import type { MediaInfo, MediaStore, StoredMedia } from './media-store.ts'

const HASH = /^[0-9a-f]{64}$/

/** Second line of the small file beside a generated one. */
const GENERATED = 'generated'

/** Media in a folder: `ab/abcdef….` beside a small file with the type and, if it was generated, that. Written aside, synced, then renamed: never half a file. */
export class FileMediaStore implements MediaStore {
  readonly #folder: string
  constructor(folder: string) {
    this.#folder = folder
  }

  async put(bytes: Uint8Array, mime: string, origin?: typeof GENERATED): Promise<MediaInfo> {
    const hash = createHash('sha256').update(bytes).digest('hex')
    const path = this.#path(hash)
    const type = {
      path: `${path}.type`,
      bytes: new TextEncoder().encode(origin === undefined ? mime : `${mime}\n${origin}`),
    }
    if (await this.has(hash)) {
      if (origin !== undefined && !(await this.#type(hash)).isGenerated) await writeWhole([type])
    } else {
      await mkdir(join(this.#folder, hash.slice(0, 2)), { recursive: true })
      // The type first: a file that is there has one.
      await writeWhole([type, { path, bytes }])
    }
    return { hash, bytes: bytes.byteLength, mime }
  }

  async get(hash: string): Promise<StoredMedia | undefined> {
    if (!(await this.has(hash))) return undefined
    const [bytes, type] = await Promise.all([readFile(this.#path(hash)), this.#type(hash)])
    return { bytes, ...type }
  }

  async #type(hash: string): Promise<Omit<StoredMedia, 'bytes'>> {
    const [mime = '', origin] = (await readFile(`${this.#path(hash)}.type`, 'utf8')).split('\n')
    return origin === GENERATED ? { mime, isGenerated: true } : { mime }
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

  async remove(hash: string): Promise<void> {
    // The file first: one without its type would be half a file.
    await rm(this.#path(hash), { force: true })
    await rm(`${this.#path(hash)}.type`, { force: true })
  }

  #path(hash: string): string {
    if (!HASH.test(hash)) throw new Error('not a media address')
    return join(this.#folder, hash.slice(0, 2), hash)
  }
}

/** What is known of a stored file without opening it. */
export interface MediaInfo {
  /** SHA-256 of the bytes, hexadecimal: the address. */
  readonly hash: string
  readonly bytes: number
  readonly mime: string
}

/** What a stored file is read as. */
export interface StoredMedia {
  readonly bytes: Uint8Array
  readonly mime: string
  /** It was stored as generated, by us or by the word of whoever brought it: it may not leave without its label. */
  readonly isGenerated?: boolean
}

/** Content-addressed files. The same bytes are stored once; nothing is ever overwritten, and only what a person asks to be erased is removed. */
export interface MediaStore {
  /** @param origin `generated` sticks: the same bytes stay generated whoever stores them again */
  put(bytes: Uint8Array, mime: string, origin?: 'generated'): Promise<MediaInfo>
  /** The bytes, or undefined when there is no such file. */
  get(hash: string): Promise<StoredMedia | undefined>
  /** Reads a stored file piece by piece; throws if it does not exist. */
  stream(hash: string): AsyncIterable<Uint8Array>
  has(hash: string): Promise<boolean>
  /** Erases a file; one that is not there is erased already. Whoever calls has made sure that nothing shows it. */
  remove(hash: string): Promise<void>
}

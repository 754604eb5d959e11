/** What is known of a stored file without opening it. */
export interface MediaInfo {
  /** SHA-256 of the bytes, hexadecimal: the address. */
  readonly hash: string
  readonly bytes: number
  readonly mime: string
}

/** Content-addressed files. The same bytes are stored once; nothing is ever overwritten. */
export interface MediaStore {
  put(bytes: Uint8Array, mime: string): Promise<MediaInfo>
  /** The bytes, or undefined when there is no such file. */
  get(hash: string): Promise<{ bytes: Uint8Array; mime: string } | undefined>
  /** Reads a stored file piece by piece; throws if it does not exist. */
  stream(hash: string): AsyncIterable<Uint8Array>
  has(hash: string): Promise<boolean>
}

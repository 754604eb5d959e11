import { inflateSync } from 'node:zlib'
import type { LabelHelp } from '@qianmian/compliance'

/** Unpacked bytes of one PDF stream: a small file can hold an endless one. */
const MOST_BYTES = 32 * 1024 * 1024

/** What reading and writing labels needs of the machine. */
export const LABEL_HELP: LabelHelp = {
  inflate: (bytes) => new Uint8Array(inflateSync(bytes, { maxOutputLength: MOST_BYTES })),
}

import { be, joined, latin1, u32be, u64be, utf8 } from './bytes.ts'

/** A box of an ISO base media file (ISO 14496-12). */
export interface Box {
  readonly type: string
  /** What is inside. */
  readonly data: Uint8Array
  /** With its header, as it stands in the file. */
  readonly whole: Uint8Array
  /** Place in the bytes that were read. */
  readonly from: number
  readonly to: number
  /** Its length is "up to the end of the file". */
  readonly isOpen: boolean
}

/** Boxes one after another; undefined when they do not fill the bytes exactly. */
export function boxesOf(bytes: Uint8Array): Box[] | undefined {
  const boxes: Box[] = []
  let at = 0
  while (at < bytes.length) {
    if (at + 8 > bytes.length) return undefined
    const short = u32be(bytes, at)
    const header = short === 1 ? 16 : 8
    const size = short === 0 ? bytes.length - at : short === 1 ? u64be(bytes, at + 8) : short
    if (size < header || at + size > bytes.length) return undefined
    boxes.push({
      type: latin1(bytes, at + 4, at + 8),
      data: bytes.subarray(at + header, at + size),
      whole: bytes.subarray(at, at + size),
      from: at,
      to: at + size,
      isOpen: short === 0,
    })
    at += size
  }
  return boxes
}

/** A box with a length of 32 bits. @param type four characters, or four bytes */
export const box = (type: string | Uint8Array, ...parts: readonly Uint8Array[]): Uint8Array => {
  const data = joined(parts)
  return joined([be(data.length + 8, 4), typeof type === 'string' ? utf8(type) : type, data])
}

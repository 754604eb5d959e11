const encoder = new TextEncoder()
const decoder = new TextDecoder()

export const utf8 = (text: string): Uint8Array => encoder.encode(text)
export const fromUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes)

/** Latin-1, which gives every byte a character: for looking at headers. */
export function latin1(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = ''
  for (let at = from; at < Math.min(to, bytes.length); at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, to, bytes.length)))
  return text
}

/** One array of many. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Whether ASCII text stands at a place. @example startsWith(bytes, 'RIFF', 0) */
export function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  if (at + text.length > bytes.length) return false
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false
  return true
}

/** Numbers of a file. Outside of it there are zeros, so that a lying length cannot throw. */
export const u16be = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
export const u32be = (bytes: Uint8Array, at: number): number => u16be(bytes, at) * 0x10000 + u16be(bytes, at + 2)
export const u32le = (bytes: Uint8Array, at: number): number => u24le(bytes, at) + (bytes[at + 3] ?? 0) * 0x1000000
export const u64be = (bytes: Uint8Array, at: number): number => u32be(bytes, at) * 0x100000000 + u32be(bytes, at + 4)
export const u24le = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)

/** A number as bytes, largest first. */
export function be(value: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let rest = value
  for (let at = size - 1; at >= 0; at--) {
    bytes[at] = rest % 256
    rest = Math.floor(rest / 256)
  }
  return bytes
}

/** A number as bytes, smallest first. */
export const le = (value: number, size: number): Uint8Array => be(value, size).reverse()

/** Place of the first zero byte from `from` on, or -1. */
export const zeroAt = (bytes: Uint8Array, from: number): number => bytes.indexOf(0, from)

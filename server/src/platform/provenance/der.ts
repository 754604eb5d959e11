/** The few values of DER (X.690) that a certificate is made of. */
export const TAG = { boolean: 0x01, integer: 0x02, bits: 0x03, octets: 0x04, utf8: 0x0c, utcTime: 0x17 } as const

/** One value: tag, length, contents. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  const { length } = body
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  if (length > 0xffff) throw new Error('a certificate is never this long')
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts)
export const set = (...parts: readonly Uint8Array[]): Buffer => der(0x31, ...parts)
/** A value with a tag that its place gives: `[0]`, `[3]`. */
export const tagged = (number: number, part: Uint8Array): Buffer => der(0xa0 | number, part)
export const bytesOf = (...bytes: readonly number[]): Buffer => Buffer.from(bytes)

/** An object identifier. @example objectId('2.5.4.3') // common name */
export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = [first * 40 + second]
  for (const number of rest) {
    const septets = [number & 0x7f]
    for (let more = number >> 7; more > 0; more >>= 7) septets.unshift((more & 0x7f) | 0x80)
    bytes.push(...septets)
  }
  return der(0x06, Buffer.from(bytes))
}

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4). */
const ROUND = new Int32Array(64)
const START = new Int32Array(8)
for (let found = 0, n = 2; found < 64; n++) {
  let isPrime = true
  for (let d = 2; d * d <= n; d++) if (n % d === 0) isPrime = false
  if (!isPrime) continue
  if (found < 8) START[found] = (Math.sqrt(n) % 1) * 0x100000000
  ROUND[found++] = (Math.cbrt(n) % 1) * 0x100000000
}

/**
 * SHA-256 of bytes, as 64 hexadecimal digits: engines import nothing of Node's, and a content hash that others rely on must
 * be one that nobody can forge.
 * @example sha256(new Uint8Array(0)) // 'e3b0c442…'
 */
export function sha256(bytes: Uint8Array): string {
  const state = START.slice()
  const words = new Int32Array(64)
  const full = bytes.length - (bytes.length % 64)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < full; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + 4 * i)
    block(state, words)
  }
  const rest = bytes.length - full
  const tail = new DataView(new ArrayBuffer(rest < 56 ? 64 : 128))
  for (let i = 0; i < rest; i++) tail.setUint8(i, bytes[full + i]!)
  tail.setUint8(rest, 0x80)
  tail.setUint32(tail.byteLength - 8, Math.floor(bytes.length / 0x20000000))
  tail.setUint32(tail.byteLength - 4, (bytes.length * 8) >>> 0)
  for (let at = 0; at < tail.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = tail.getInt32(at + 4 * i)
    block(state, words)
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function block(state: Int32Array, w: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const a = w[i - 15]!
    const b = w[i - 2]!
    const s0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3)
    const s1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10)
    w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + ROUND[i]! + w[i]!) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] = state[0]! + a
  state[1] = state[1]! + b
  state[2] = state[2]! + c
  state[3] = state[3]! + d
  state[4] = state[4]! + e
  state[5] = state[5]! + f
  state[6] = state[6]! + g
  state[7] = state[7]! + h
}

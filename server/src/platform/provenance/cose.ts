import { createPrivateKey, sign } from 'node:crypto'
import type { SigningKey } from './signing-keys.ts'

/** Heads of CBOR (RFC 8949): a kind and a number. */
function head(kind: number, n: number): Buffer {
  if (n < 24) return Buffer.from([(kind << 5) | n])
  if (n < 0x100) return Buffer.from([(kind << 5) | 24, n])
  if (n < 0x10000) return Buffer.from([(kind << 5) | 25, n >> 8, n & 0xff])
  const long = Buffer.alloc(5)
  long[0] = (kind << 5) | 26
  long.writeUInt32BE(n, 1)
  return long
}
const [UNSIGNED, NEGATIVE, BYTES, TEXT, ARRAY, MAP] = [0, 1, 2, 3, 4, 5] as const
const bytes = (value: Uint8Array): Buffer => Buffer.concat([head(BYTES, value.length), value])
const text = (value: string): Buffer => Buffer.concat([head(TEXT, Buffer.byteLength(value)), Buffer.from(value)])
const array = (...items: readonly Buffer[]): Buffer => Buffer.concat([head(ARRAY, items.length), ...items])
const map = (...pairs: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([head(MAP, pairs.length), ...pairs.flat()])
const int = (n: number): Buffer => (n < 0 ? head(NEGATIVE, -1 - n) : head(UNSIGNED, n))

const TAGGED_SIGN1 = Buffer.from([0xd2])
const NIL = Buffer.from([0xf6])
const NOTHING = Buffer.alloc(0)
/** Numbers of RFC 9052 and RFC 9360. */
const [ALGORITHM, CERTIFICATES, ES256] = [1, 33, -7] as const
/** Everything of a signature but its certificates, with room for the padding's own head. */
const REST_BYTES = 160

/** Bytes that a signature takes with these certificates; a manifest leaves room for as many before it is signed. */
export const coseSize = ({ chain }: SigningKey): number =>
  REST_BYTES + chain.reduce((sum, certificate) => sum + certificate.length, 0)

/**
 * Signs a claim: COSE_Sign1 (RFC 9052) with a detached payload, ES256 and the certificates, padded to `coseSize` as C2PA
 * needs it (2.x, 13.2).
 * @param claim the claim's bytes
 */
export function coseSign1(claim: Uint8Array, key: SigningKey): Uint8Array<ArrayBuffer> {
  const chain = key.chain.map(bytes)
  const header = bytes(map([int(ALGORITHM), int(ES256)], [int(CERTIFICATES), array(...chain)]))
  const signature = sign('sha256', array(text('Signature1'), header, bytes(NOTHING), bytes(claim)), {
    key: createPrivateKey(key.privateKey),
    dsaEncoding: 'ieee-p1363',
  })
  const withPadding = (size: number): Buffer =>
    Buffer.concat([TAGGED_SIGN1, array(header, map([text('pad'), bytes(Buffer.alloc(size))]), NIL, bytes(signature))])
  const missing = coseSize(key) - withPadding(0).length
  // The head of the padding grows with it, by one byte from 24 on.
  return new Uint8Array(withPadding(missing < 24 ? missing : missing - 1))
}

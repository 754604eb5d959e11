import { createHash, type KeyObject, sign } from 'node:crypto'
import { bytesOf, der, objectId, sequence, set, TAG, tagged } from './der.ts'

const DAY_MS = 86_400_000
const YEARS = 10
/** C2PA asks for one of a few purposes; its reader knows this one without a list (C2PA 2.x, 14.5.1). */
const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4'
const ECDSA_SHA256 = sequence(objectId('1.2.840.10045.4.3.2'))
const [ORGANISATION, COMMON_NAME] = ['2.5.4.10', '2.5.4.3']
const KEY_BYTES = 65

export interface CertificateOrder {
  /** Who the certificate is for, and its key (EC P-256). */
  readonly subject: string
  readonly publicKey: KeyObject
  /** Who signs it; for a root the same as above. */
  readonly issuer: string
  readonly issuerKey: KeyObject
  readonly issuerPublicKey: KeyObject
  /** A root may sign certificates, everything else may sign content. */
  readonly isRoot: boolean
  /** Milliseconds since 1970; the certificate holds from a day before, for ten years. */
  readonly nowMs: number
  /** 16 random bytes. */
  readonly serial: Uint8Array
}

/**
 * Makes an X.509 certificate (RFC 5280) as C2PA wants it.
 * @returns DER
 */
export function makeCertificate(order: CertificateOrder): Buffer {
  const { subject, publicKey, issuer, issuerKey, issuerPublicKey, isRoot, nowMs } = order
  // Positive, and never with a leading zero byte, which DER forbids.
  const serial = Buffer.from(order.serial)
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x01
  const critical = der(TAG.boolean, bytesOf(0xff))
  const extension = (id: string, value: Uint8Array, isCritical: boolean) =>
    sequence(objectId(id), ...(isCritical ? [critical] : []), der(TAG.octets, value))
  const usage = isRoot ? bytesOf(1, 0b0000_0110) : bytesOf(7, 0b1000_0000)
  const extensions = [
    extension('2.5.29.19', isRoot ? sequence(critical) : sequence(), true),
    extension('2.5.29.15', der(TAG.bits, usage), true),
    ...(isRoot ? [] : [extension('2.5.29.37', sequence(objectId(EMAIL_PROTECTION)), false)]),
    extension('2.5.29.14', der(TAG.octets, keyId(publicKey)), false),
    extension('2.5.29.35', sequence(der(0x80, keyId(issuerPublicKey))), false),
  ]
  const content = sequence(
    tagged(0, der(TAG.integer, bytesOf(2))),
    der(TAG.integer, serial),
    ECDSA_SHA256,
    nameOf(issuer),
    sequence(utcTime(nowMs - DAY_MS), utcTime(nowMs + YEARS * 365 * DAY_MS)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, sequence(...extensions)),
  )
  return sequence(content, ECDSA_SHA256, der(TAG.bits, bytesOf(0), sign('sha256', content, issuerKey)))
}

const nameOf = (commonName: string): Buffer =>
  sequence(
    ...[
      [ORGANISATION, 'Qianmian'],
      [COMMON_NAME, commonName],
    ].map(([id, value]) => set(sequence(objectId(id ?? ''), der(TAG.utf8, Buffer.from(value ?? ''))))),
  )

/** Two digits a field, which serves until 2049. */
const utcTime = (ms: number): Buffer =>
  der(TAG.utcTime, Buffer.from(`${new Date(ms).toISOString().replace(/\D/g, '').slice(2, 14)}Z`))

/** SHA-1 of the key itself (RFC 5280, 4.2.1.2): a name for it, no protection. */
const keyId = (key: KeyObject): Buffer =>
  createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }).subarray(-KEY_BYTES))
    .digest()

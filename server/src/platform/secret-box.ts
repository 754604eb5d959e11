import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Seals texts that have to be read again later, such as the key of another system. */
export interface SecretBox {
  /** @param purpose what it is for, and whose it is: sealed for one purpose, it opens for no other */
  seal(purpose: string, text: string): string
  /** @returns undefined when it was sealed with another installation's secret, for another purpose, or was changed */
  open(purpose: string, sealed: string): string | undefined
}

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
const VERSION = 'v1'

/**
 * AES-256-GCM under a key that is derived from the installation's secret (HKDF-SHA-256, one key a purpose). A copy of the
 * database gives nothing away without the secret, which lies beside the data or in `AUTH_SECRET`.
 * @example box.open('connector shp_1', box.seal('connector shp_1', 'sk_…')) // 'sk_…'
 */
export function secretBox(secret: string): SecretBox {
  const keyOf = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'qianmian secret box', purpose, 32))
  return {
    seal(purpose, text) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv(CIPHER, keyOf(purpose), iv)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `${VERSION}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open(purpose, sealed) {
      const [version, packed = ''] = sealed.split('.')
      const bytes = Buffer.from(packed, 'base64url')
      if (version !== VERSION || bytes.length < IV_BYTES + TAG_BYTES) return undefined
      const decipher = createDecipheriv(CIPHER, keyOf(purpose), bytes.subarray(0, IV_BYTES))
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      try {
        return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
      } catch {
        // The tag does not fit: another secret, another purpose, or changed bytes. To the caller it is all the same.
        return undefined
      }
    },
  }
}

import { createPrivateKey, createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '@qianmian/kernel'
import { makeCertificate } from './certificate.ts'

/** A key that signs content, and the certificates that name its holder. It can be sent to a worker thread. */
export interface SigningKey {
  /** PKCS #8, PEM. Never printed, never in an answer. */
  readonly privateKey: string
  /** DER: the holder's own first, the root last. */
  readonly chain: readonly Uint8Array[]
  /** PEM of the root: what a reader trusts who trusts this installation. */
  readonly root: string
}

/** The seam for keys: files now, a hardware module or a certificate authority's key when it must grow. */
export interface SigningKeys {
  /** The key of a shop. @param shop a shop's id */
  keyOf(shop: string): SigningKey
  /** PEM of the root that all shops of this installation share. */
  root(): string
}

const NAME = /^[\w-]{1,64}$/
const PEM = /-----BEGIN [A-Z ]+-----[^-]+-----END [A-Z ]+-----\n?/g

/**
 * Keys in `<data folder>/provenance`, made at first use, readable by the owner only (0600): one root for the installation,
 * one key for each shop that the root vouches for. Nobody outside knows the root, so that readers call content "valid", not
 * "trusted", until they add it.
 * @throws when the folder cannot be written or a key file is damaged; the message names the file
 */
export class FileSigningKeys implements SigningKeys {
  readonly #folder: string
  readonly #clock: Clock
  readonly #randomBytes: (n: number) => Uint8Array
  readonly #kept = new Map<string, SigningKey>()

  constructor(dataDir: string, clock: Clock, randomBytes: (n: number) => Uint8Array) {
    this.#folder = join(dataDir, 'provenance')
    this.#clock = clock
    this.#randomBytes = randomBytes
  }

  root(): string {
    return this.#readRoot().certificate
  }

  /** The root if there is one already: looking at a file makes no keys. */
  knownRoot(): string | undefined {
    return existsSync(join(this.#folder, ROOT_FILE)) ? this.root() : undefined
  }

  keyOf(shop: string): SigningKey {
    const kept = this.#kept.get(shop)
    if (kept) return kept
    if (!NAME.test(shop)) throw new Error('not the id of a shop')
    const root = this.#readRoot()
    const [privateKey, certificate] = this.#keep(`${shop}.pem`, () => {
      const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const made = makeCertificate({
        subject: shop,
        publicKey: pair.publicKey,
        issuer: ROOT,
        issuerKey: root.privateKey,
        issuerPublicKey: createPublicKey(root.certificate),
        isRoot: false,
        nowMs: this.#clock.now(),
        serial: this.#randomBytes(16),
      })
      return [pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), pemOf(made)]
    })
    const key: SigningKey = {
      privateKey,
      chain: [certificate, root.certificate].map((pem) => new Uint8Array(new X509Certificate(pem).raw)),
      root: root.certificate,
    }
    this.#kept.set(shop, key)
    return key
  }

  #readRoot() {
    const [privateKey, certificate] = this.#keep(ROOT_FILE, () => {
      const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const made = makeCertificate({
        subject: ROOT,
        publicKey: pair.publicKey,
        issuer: ROOT,
        issuerKey: pair.privateKey,
        issuerPublicKey: pair.publicKey,
        isRoot: true,
        nowMs: this.#clock.now(),
        serial: this.#randomBytes(16),
      })
      return [pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), pemOf(made)]
    })
    return { privateKey: createPrivateKey(privateKey), certificate }
  }

  /** Reads a key and its certificate, made if they are not there. Of two processes that make one, the first wins. */
  #keep(file: string, make: () => readonly [string, string]): readonly [string, string] {
    const path = join(this.#folder, file)
    if (!existsSync(path)) {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
      const aside = `${path}.${Buffer.from(this.#randomBytes(8)).toString('hex')}.part`
      try {
        writeFileSync(aside, make().join(''), { mode: 0o600, flag: 'wx' })
        chmodSync(aside, 0o600)
        linkSync(aside, path)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      } finally {
        rmSync(aside, { force: true })
      }
    }
    const [privateKey, certificate] = readFileSync(path, 'utf8').match(PEM) ?? []
    if (!privateKey || !certificate)
      throw new Error(
        `密钥文件损坏，移走后会重新生成。 The key file is damaged; move it away and it is made anew: ${path}`,
      )
    return [privateKey, certificate]
  }
}

const ROOT_FILE = 'root.pem'
const ROOT = 'Qianmian installation root'

function pemOf(certificate: Uint8Array): string {
  const lines =
    Buffer.from(certificate)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

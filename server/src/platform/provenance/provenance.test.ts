import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { readManifest, signManifest } from './c2pa.ts'
import { FileSigningKeys } from './signing-keys.ts'

const SOURCE = 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia'
const folder = () => mkdtempSync(join(tmpdir(), 'qianmian-keys-'))
let n = 0
const keysIn = (dataDir: string) =>
  new FileSigningKeys(dataDir, { now: () => Date.now() }, (size) =>
    new Uint8Array(size).map(() => (n = (n * 31 + 7) & 255)),
  )
const picture = (format: 'png' | 'jpeg' | 'webp') =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#c96' } })
    .toFormat(format)
    .toBuffer()

describe('signing keys', () => {
  it('are made once, readable by the owner only, one a shop under one root', () => {
    const dataDir = folder()
    const first = keysIn(dataDir).keyOf('shp_1')
    expect(keysIn(dataDir).keyOf('shp_1')).toEqual(first)
    const second = keysIn(dataDir).keyOf('shp_2')
    expect(second.privateKey).not.toBe(first.privateKey)
    expect(second.root).toBe(first.root)
    for (const file of ['root.pem', 'shp_1.pem']) {
      expect(statSync(join(dataDir, 'provenance', file)).mode & 0o777).toBe(0o600)
    }
    const [leaf, root] = first.chain.map((der) => new X509Certificate(der))
    expect(leaf?.verify(root?.publicKey as X509Certificate['publicKey'])).toBe(true)
    expect(leaf?.ca).toBe(false)
    expect(root?.ca).toBe(true)
  })

  it('does not follow a name out of its folder, and names a damaged file', () => {
    const dataDir = folder()
    expect(() => keysIn(dataDir).keyOf('../secret')).toThrow()
    keysIn(dataDir).keyOf('shp_1')
    writeFileSync(join(dataDir, 'provenance', 'shp_1.pem'), 'oops')
    expect(() => keysIn(dataDir).keyOf('shp_1')).toThrow(/shp_1\.pem/)
    expect(readFileSync(join(dataDir, 'provenance', 'shp_1.pem'), 'utf8')).toBe('oops')
  })
})

describe('the C2PA manifest', () => {
  const key = keysIn(folder()).keyOf('shp_1')
  const order = {
    title: 'x',
    digitalSourceType: SOURCE,
    tool: { name: 'Qianmian', version: '0.1.0' },
    parents: ['ast_0'],
  }
  const signed = new Map<string, Uint8Array>()
  beforeAll(async () => {
    for (const format of ['png', 'jpeg', 'webp'] as const) {
      const bytes = new Uint8Array(await picture(format))
      signed.set(format, await signManifest({ ...order, bytes, mime: `image/${format}` }, key))
    }
  })

  it.each(['png', 'jpeg', 'webp'])(
    'is valid in %s, trusted by who knows the root, and says what was made',
    async (format) => {
      const bytes = signed.get(format) ?? new Uint8Array()
      const reading = await readManifest(bytes, `image/${format}`)
      expect(reading).toMatchObject({
        state: 'valid',
        problems: ['signingCredential.untrusted'],
        signer: 'shp_1',
        generator: 'Qianmian 0.1.0',
        digitalSourceType: SOURCE,
        ingredients: ['ast_0'],
      })
      expect(await readManifest(bytes, `image/${format}`, key.root)).toMatchObject({ state: 'trusted', problems: [] })
      const stranger = keysIn(folder()).keyOf('shp_1')
      expect((await readManifest(bytes, `image/${format}`, stranger.root)).state).toBe('valid')
    },
  )

  it.each(['png', 'jpeg', 'webp'])(
    'breaks with any flipped bit in %s, the parts that C2PA leaves free too',
    async (format) => {
      const bytes = signed.get(format) ?? new Uint8Array()
      const missed: number[] = []
      for (let at = 0; at < bytes.length; at += 3) {
        const flipped = bytes.slice()
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
        const { state } = await readManifest(flipped, `image/${format}`)
        if (state === 'valid' || state === 'trusted') missed.push(at)
      }
      expect(missed).toEqual([])
    },
  )

  it('of another tool is not held to our way of writing it', async () => {
    const bytes = new Uint8Array(await picture('png'))
    const other = await signManifest({ ...order, tool: { name: 'Other', version: '1' }, bytes, mime: 'image/png' }, key)
    const at = Buffer.from(other).lastIndexOf('cpadX') + 10
    other[at] = (other[at] ?? 0) ^ 1
    // The padding of the signature: free by C2PA. The chunk's checksum is no business of the manifest's reader either.
    expect((await readManifest(other, 'image/png')).state).toBe('valid')
  })

  it('is not there in a plain file', async () => {
    expect((await readManifest(await picture('png'), 'image/png')).state).toBe('none')
  })
})

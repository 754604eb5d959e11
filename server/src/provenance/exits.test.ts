import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { aiLabel, labelXmp, readFileLabel, writeFileLabel } from '@qianmian/compliance'
import { encodeWav } from '@qianmian/voice'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { takePicture } from '../flows/take-picture.ts'
import { readManifest, signManifest } from '../platform/provenance/c2pa.ts'
import { FileSigningKeys } from '../platform/provenance/signing-keys.ts'
import { EXITS, SINK } from './exits.ts'
import { releaseCopy, releaseFile } from './release-file.ts'
import { mediaSite, testLabel, testPicture, walkExits } from './testing/walk-exits.ts'
import { canFilm, walkWorks } from './testing/walk-works.ts'
import { hasTextLabel, isText } from './text-label.ts'

const SOURCES = fileURLToPath(new URL('../', import.meta.url))
const key = new FileSigningKeys(mkdtempSync(join(tmpdir(), 'qianmian-keys-')), { now: () => Date.now() }, (n) =>
  randomBytes(n),
).keyOf('shp_1')

describe('the exits of the house', () => {
  const withSinks = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.') && !/^provenance\/|\/testing\//.test(file))
    .filter((file) => SINK.test(readFileSync(join(SOURCES, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '')))

  it('are all known: a file that lets bytes out is in the list, and the list names no other', () => {
    expect(withSinks.sort()).toEqual(EXITS.map(({ file }) => file).sort())
  })

  it.each(EXITS.filter(({ carries }) => carries === 'released'))('$file asks releaseFile', ({ file }) => {
    const text = readFileSync(join(SOURCES, file), 'utf8')
    expect(text).toMatch(/\brelease(?:File|Copy)\(/)
  })

  it('let every file out with its label, and finished works with a valid manifest', async () => {
    let count = 0
    for await (const { exit, bytes, mime, isSigned } of walkExits(key)) {
      count++
      if (isText(mime)) expect(hasTextLabel(new TextDecoder().decode(bytes), mime), exit).toBe(true)
      else {
        const reading = readFileLabel(bytes)
        expect(reading.ok && reading.value.label?.AIGC.Label, exit).toBe('1')
        expect(reading.ok && reading.value.aigc.length, exit).toBe(1)
        if (isSigned) expect((await readManifest(bytes, mime, key.root)).state, exit).toBe('trusted')
      }
    }
    expect(count).toBeGreaterThan(100)
  })

  it('let cut-outs, pictures by a model and films out with their label too', { timeout: 240_000 }, async () => {
    const seen = new Set<string>()
    for await (const { exit, bytes, mime, isSigned } of walkWorks(key)) {
      seen.add(exit)
      const reading = readFileLabel(bytes)
      expect(reading.ok && reading.value.label?.AIGC.Label, exit).toBe('1')
      expect(reading.ok && reading.value.aigc.length, exit).toBe(1)
      if (isSigned) expect((await readManifest(bytes, mime, key.root)).state, exit).toBe('trusted')
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'cutout png',
        'route /media cut-out webp 96',
        'route /media model picture from jpeg whole',
        ...(canFilm() ? ['film mp4', 'storyboard png', 'storyboard pdf', 'route /media film whole'] : []),
      ]),
    )
  })
})

describe('what may not leave', () => {
  it('is a generated picture without its label, whole or small', async () => {
    const { store, http, close } = mediaSite()
    const { hash } = await store.put(await testPicture('webp', 300), 'image/webp', 'generated')
    for (const address of [`/media/${hash}`, `/media/${hash}?w=96`]) {
      const response = await http.request(address, { headers: { 'accept-language': 'en' } })
      expect(response.status).toBe(409)
      expect(await response.text()).toMatch(/carries no complete AI label|没有完整的 AI 标识/)
    }
    close()
  })

  it('is a label without a producer, or two that disagree', async () => {
    const picture = await testPicture('png', 40)
    const anonymous = writeFileLabel(picture, {
      ...testLabel('x'),
      AIGC: { ...testLabel('x').AIGC, ContentProducer: '' },
    })
    expect(anonymous.ok && releaseFile({ bytes: anonymous.value, mime: 'image/png', isGenerated: true }).ok).toBe(false)
    const [first, second] = await Promise.all(
      ['one', 'two'].map(async (id) => writeFileLabel(await testPicture('jpeg', 40), testLabel(id))),
    )
    if (!first?.ok || !second?.ok) throw new Error('not labelled')
    // The packet's segment of the second, put into the first.
    const at = Buffer.from(second.value).indexOf('http://ns.adobe.com/xap') - 4
    const packet = second.value.subarray(at, at + 2 + Buffer.from(second.value).readUInt16BE(at + 2))
    const both = Buffer.concat([first.value.subarray(0, 2), packet, first.value.subarray(2)])
    expect(releaseFile({ bytes: first.value, mime: 'image/jpeg', isGenerated: true }).ok).toBe(true)
    expect(releaseFile({ bytes: both, mime: 'image/jpeg', isGenerated: true }).ok).toBe(false)
    const labelled = writeFileLabel(picture, testLabel('x'))
    expect(labelled.ok && releaseFile({ bytes: labelled.value, mime: 'image/png', isGenerated: true }).ok).toBe(true)
  })

  it('is a recording in which no notice is heard', () => {
    const sound = encodeWav(new Float32Array(4800), 48_000)
    const leave = (audible?: 'spoken') => {
      const { hidden } = aiLabel('audio', 'CN', 'embedded', { producer: 'QM', produceId: 'a', audible })
      const labelled = writeFileLabel(sound, hidden)
      return labelled.ok && releaseFile({ bytes: labelled.value, mime: 'audio/wav', isGenerated: true })
    }
    expect(leave()).toMatchObject({
      ok: false,
      error: { code: 'blocked', message: { zh: expect.stringContaining('听得见') } },
    })
    expect(leave('spoken')).toMatchObject({ ok: true })
  })

  it('is a text that lost its label, in the middle or in the data', () => {
    const leave = (text: string, mime: string) =>
      releaseFile({ bytes: new TextEncoder().encode(text), mime, isGenerated: true }).ok
    expect(leave('# 短信\n\nAI生成\n\n亚麻短袖\n', 'text/markdown')).toBe(true)
    expect(leave('a\nb\nc\nd\nAI生成\ne\nf\ng\nh', 'text/markdown')).toBe(false)
    expect(leave('{"label":"AI 生成"}', 'application/json')).toBe(true)
    expect(leave('{"text":"AI 生成"}', 'application/json')).toBe(false)
    expect(leave('"a"\r\n"b"\r\n', 'text/csv')).toBe(false)
  })

  it('is no merchant photograph, which has no label to lose', async () => {
    const photo = { bytes: await testPicture('jpeg', 40), mime: 'image/jpeg' }
    expect(releaseFile(photo).ok).toBe(true)
    expect(releaseCopy(photo, { bytes: await testPicture('webp', 20), mime: 'image/webp' }).ok).toBe(true)
  })
})

describe('re-encodes', () => {
  it('keep the label even when the encoder keeps nothing', async () => {
    const labelled = writeFileLabel(await testPicture('png', 200), testLabel('ast_7'))
    if (!labelled.ok) throw new Error('not labelled')
    const bare = new Uint8Array(await sharp(labelled.value).resize(50).webp().toBuffer())
    expect(readFileLabel(bare)).toMatchObject({ value: { aigc: [] } })
    const copy = releaseCopy({ bytes: labelled.value, mime: 'image/png' }, { bytes: bare, mime: 'image/webp' })
    const reading = copy.ok ? readFileLabel(copy.value.bytes) : undefined
    expect(reading?.ok && reading.value.label).toEqual(testLabel('ast_7'))
  })

  it('of pixels change nothing: label and manifest add no pixel', async () => {
    for (const format of ['png', 'jpeg', 'webp'] as const) {
      const before = await testPicture(format, 120)
      const after = writeFileLabel(before, testLabel('x'))
      if (!after.ok) throw new Error(format)
      const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer()
      expect(Buffer.compare(await pixels(after.value), await pixels(before))).toBe(0)
    }
  })

  it('of uploads find what another tool said: XMP as elements, or a manifest alone', async () => {
    const picture = await testPicture('jpeg', 300)
    const order = {
      mime: 'image/jpeg',
      title: 'x',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
      tool: { name: 'Other', version: '1' },
      parents: [],
    }
    const signed = await takePicture(await signManifest({ ...order, bytes: picture }, key), false, 'pic_1')
    expect(signed.ok && signed.value.isGenerated).toBe(true)
    const plain = await takePicture(picture, false, 'pic_1')
    expect(plain.ok && plain.value.isGenerated).toBe(false)
    const marked = new Uint8Array(
      await sharp(picture)
        .withXmp(labelXmp(testLabel('far')))
        .jpeg()
        .toBuffer(),
    )
    const taken = await takePicture(marked, false, 'pic_1')
    const reading = taken.ok ? readFileLabel(taken.value.bytes) : undefined
    expect(reading?.ok && reading.value.label?.AIGC.ProduceID).toBe('far')
  })
})

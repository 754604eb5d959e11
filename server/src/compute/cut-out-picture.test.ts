import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aiLabel } from '@qianmian/compliance'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { cutout } from '../cli/cutout.ts'
import { readManifest } from '../platform/provenance/c2pa.ts'
import { FileSigningKeys } from '../platform/provenance/signing-keys.ts'
import { cutOutPicture } from './cut-out-picture.ts'
import { labelledPicture, readLabel } from './labelled-picture.ts'

const folder = mkdtempSync(join(tmpdir(), 'cutout-'))
afterAll(() => rmSync(folder, { recursive: true }))
const key = new FileSigningKeys(folder, { now: () => Date.now() }, (n) => randomBytes(n)).keyOf('test')

/** A green bottle before a light wall. */
const bottle = (fill = '#2f6b4a') =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="500"><rect width="400" height="500" fill="#ece8e2"/><rect x="140" y="170" width="120" height="260" rx="18" fill="${fill}"/><rect x="175" y="100" width="50" height="80" fill="${fill}"/></svg>`,
    ),
  )
const order = (bytes: Uint8Array) => ({ bytes, format: 'png' as const, produceId: 'cut_1', parent: 'pic_1', key })

describe('the compute task cut-out', () => {
  it('gives the product on a transparent canvas, sealed as an edit of its picture', async () => {
    const cut = await cutOutPicture(order(await bottle().jpeg().toBuffer()))
    if (!cut.ok) throw new Error(cut.error.message.en)
    const { bytes, box, width, height, background } = cut.value
    expect(background).toBe('plain')
    expect(Math.abs(box.width - 120)).toBeLessThan(6)
    expect(Math.abs(box.height - 330)).toBeLessThan(8)
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
    expect([info.width, info.height, info.channels]).toEqual([width, height, 4])
    expect([data[3], data[(Math.round(height / 2) * width + Math.round(width / 2)) * 4 + 3]]).toEqual([0, 255])
    const label = readLabel(bytes)
    expect(label?.iptcDigitalSourceType).toMatch(/algorithmicallyEnhanced$/)
    expect([label?.AIGC.ProduceID, label?.parents]).toEqual(['cut_1', ['pic_1']])
    expect((await readManifest(bytes, 'image/png', key.root)).state).toBe('trusted')
  })

  it.each([
    ['embedded', /\/algorithmicMedia$/],
    ['model', /compositeWithTrainedAlgorithmicMedia$/],
  ] as const)('stays a work of the %s generator where its picture is one', async (generator, type) => {
    const label = aiLabel('picture', 'CN', generator, { form: 'rendered', producer: 'X', produceId: 'r1' })
    const cut = await cutOutPicture(order(await labelledPicture(await bottle().png().toBuffer(), label)))
    expect(cut.ok && readLabel(cut.value.bytes)?.iptcDigitalSourceType).toMatch(type)
  })

  it('says no with one sentence where there is no product', async () => {
    const empty = sharp({ create: { width: 400, height: 400, channels: 3, background: '#dcd8d0' } })
    const cut = await cutOutPicture(order(await empty.jpeg().toBuffer()))
    expect(cut.ok ? '' : cut.error.message.en).toMatch(/^No clear product/)
  })
})

describe('qianmian cutout', () => {
  const lines: string[] = []
  const run = (file: string, outFile: string) =>
    cutout(file, { outFile, shadow: true, key, print: (line) => lines.push(line) })

  it('writes a labelled file and says what is owed', async () => {
    const [file, out] = [join(folder, 'in.jpg'), join(folder, 'out.png')]
    writeFileSync(file, await bottle().jpeg().toBuffer())
    expect(await run(file, out)).toBe(0)
    expect(readLabel(new Uint8Array(readFileSync(out)))?.AIGC.Label).toBe('1')
    expect(lines.join()).toContain('has to be shown beside it')
  })

  it.each([
    ['no file', 'absent.jpg', 'a.png', 66],
    ['a folder', '.', 'b.png', 66],
    ['a result without transparency', 'in.jpg', 'c.jpg', 64],
    ['no picture', 'words.jpg', 'd.png', 65],
    ['a folder that is not there', 'in.jpg', 'no/e.png', 73],
  ])('ends with a sentence and no file: %s', async (_, file, out, code) => {
    writeFileSync(join(folder, 'words.jpg'), 'not a picture')
    expect(await run(join(folder, file), join(folder, out))).toBe(code)
    expect(existsSync(join(folder, out))).toBe(false)
  })
})

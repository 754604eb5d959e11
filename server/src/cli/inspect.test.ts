import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { sealFile } from '../compute/seal-file.ts'
import { FileSigningKeys } from '../platform/provenance/signing-keys.ts'
import { testLabel, testPicture } from '../provenance/testing/walk-exits.ts'
import { type Inspection, inspect } from './inspect.ts'

const folder = mkdtempSync(join(tmpdir(), 'qianmian-inspect-'))
const keys = new FileSigningKeys(folder, { now: () => Date.now() }, (n) => randomBytes(n))

async function run(name: string, bytes: Uint8Array | string, json = false) {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const lines: string[] = []
  const code = await inspect(path, { json, root: keys.root(), print: (line) => lines.push(line) })
  return { code, said: lines.join('\n') }
}
const sealed = async () => {
  const order = { bytes: await testPicture('jpeg', 90), mime: 'image/jpeg', label: testLabel('ast_1'), title: 'x' }
  const result = await sealFile({ ...order, key: keys.keyOf('shp_1') })
  if (!result.ok) throw new Error('not sealed')
  return result.value
}

describe('qianmian inspect', () => {
  it('says in both languages what a sealed picture carries', async () => {
    const { code, said } = await run('a.jpg', await sealed())
    expect(code).toBe(0)
    expect(said).toMatch(/可见标识 Visible label: 生成的作品要标明/)
    expect(said).toMatch(/隐藏标识 Hidden label: AIGC \(APP1 XMP\)/)
    expect(said).toMatch(/ProduceID: "ast_1"/)
    expect(said).toMatch(/IPTC source: http.*\/algorithmicMedia/)
    expect(said).toMatch(/C2PA manifest: 有效，由本机的店铺签名 valid, signed by a shop/)
    expect(said).toMatch(/ingredients: pic_1/)
    expect(said).toMatch(/问题 Problems: 没有 none/)
  })

  it('gives the same as JSON', async () => {
    const { said } = await run('a.jpg', await sealed(), true)
    const found = JSON.parse(said) as Inspection
    expect(found.hiddenLabel?.Label).toBe('1')
    expect(found.c2pa.state).toBe('trusted')
    expect(found.facts).toEqual(['f1'])
    expect(found.problems).toEqual([])
  })

  it('names a file that was changed after signing', async () => {
    const bytes = await sealed()
    const at = bytes.length - 40
    bytes[at] = (bytes[at] ?? 0) ^ 1
    const { code, said } = await run('b.jpg', bytes)
    expect(code).toBe(1)
    expect(said).toMatch(/c2pa-invalid: C2PA 清单无效/)
    expect(said).toMatch(/assertion\.dataHash\.mismatch/)
  })

  it('names what is missing, in a picture and in a text', async () => {
    const bare = await run(
      'c.png',
      await sharp(await sealed())
        .png()
        .toBuffer(),
    )
    expect(bare.code).toBe(1)
    expect(bare.said).toMatch(/label-metadata-missing/)
    expect((await run('d.md', '# 短信\n\nAI生成\n')).code).toBe(0)
    expect((await run('e.md', '# 短信\n')).code).toBe(1)
  })

  it('answers for damaged, unknown and absent files', async () => {
    expect((await run('f.png', (await testPicture('png', 40)).slice(0, 60))).said).toMatch(/incomplete or damaged/)
    expect((await run('g.zip', 'PK')).code).toBe(65)
    const lines: string[] = []
    expect(await inspect(join(folder, 'none'), { json: true, print: (line) => lines.push(line) })).toBe(65)
    expect(JSON.parse(lines[0] ?? '').error.zh).toMatch(/没有/)
  })
})

import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readLabel } from '../compute/labelled-picture.ts'
import { tasks } from '../compute/tasks.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'
import { inlineCompute } from '../platform/compute/compute.ts'
import type { Ctx } from '../platform/ctx.ts'
import { FileMediaStore } from '../platform/media/file-media-store.ts'
import { readManifest } from '../platform/provenance/c2pa.ts'
import { FileSigningKeys } from '../platform/provenance/signing-keys.ts'
import { makeRender, type RenderChoice } from './draw-renders.ts'

const folder = mkdtempSync(join(tmpdir(), 'qianmian-renders-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const media = new FileMediaStore(join(folder, 'media'))
const signing = new FileSigningKeys(folder, { now: () => Date.now() }, (n) => randomBytes(n))
// The flow uses nothing else of its context.
const ctx = { shop: { id: 'shp_1' }, services: { media, signing, compute: inlineCompute(tasks) } } as unknown as Ctx

const product = {
  category: 'food',
  productType: 'tea',
  name: { zh: '云窗白茶', en: 'Cloud Window white tea' },
  options: [],
  facts: [
    { id: 'f1', attribute: 'colour', value: { kind: 'text', text: { zh: '灰绿' } }, status: 'active' },
    { id: 'f2', attribute: 'packaging', value: { kind: 'text', text: { zh: '纸' } }, status: 'disputed' },
    { id: 'f3', attribute: 'origin', value: { kind: 'text', text: { zh: '福鼎' } }, status: 'active' },
  ],
} as unknown as ProductDetail
const choice: RenderChoice = { scene: 'desk', angle: 'top', seed: 'tea', lang: 'zh', quality: 'preview' }
const stored = (): number => readdirSync(join(folder, 'media'), { recursive: true }).length

describe('makeRender', () => {
  it('stores a sealed picture that names the facts it shows, and says what was assumed', async () => {
    const made = await makeRender(ctx, product, undefined, choice)
    if (!made.ok) throw new Error(made.error.message.en)
    const file = await media.get(made.value.mediaHash)
    if (!file) throw new Error('not stored')
    expect(file.isGenerated).toBe(true)
    expect(readLabel(file.bytes)?.facts).toEqual(['f1'])
    expect((await readManifest(file.bytes, file.mime, signing.keyOf('shp_1').root)).state).toBe('trusted')
    // A disputed fact counts as none.
    expect(made.value.notes.map(({ code }) => code)).toContain('material-assumed')
    expect(made.value.notes.map(({ code }) => code)).not.toContain('colour-assumed')
  })

  it('refuses a place that would say something false, and stores nothing', async () => {
    const before = stored()
    const made = await makeRender(ctx, product, undefined, { ...choice, scene: 'bathroom' })
    expect(made.ok).toBe(false)
    expect(!made.ok && made.error.code).toBe('unprocessable')
    expect(stored()).toBe(before)
  })

  it('stores nothing when it is stopped', async () => {
    const before = stored()
    const stop = new AbortController()
    const watch = { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) }
    await expect(makeRender(ctx, product, undefined, { ...choice, seed: 'b' }, watch)).rejects.toThrow('enough')
    expect(stored()).toBe(before)
  })
})

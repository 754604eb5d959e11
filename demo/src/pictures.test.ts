import { readdirSync, readFileSync, statSync } from 'node:fs'
import { readLabelXmp } from '@qianmian/compliance'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { DEMO_PRODUCTS } from './index.ts'

interface Entry {
  readonly file: string
  readonly width: number
  readonly height: number
  readonly alt: { readonly zh: string; readonly en: string }
}

const folder = new URL('../pictures/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Record<string, Entry[]>

describe('demo pictures', () => {
  test('every product has one, and the folder holds nothing else', () => {
    const named = Object.values(manifest).flatMap((list) => list.map((entry) => entry.file))
    expect(Object.keys(manifest).sort()).toEqual(DEMO_PRODUCTS.map((product) => product.handle).sort())
    expect(readdirSync(folder).sort()).toEqual([...named, 'manifest.json'].sort())
  })

  test('the folder stays small enough to ship', () => {
    const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0)
    expect(bytes).toBeLessThan(25e6)
  })

  test.each(DEMO_PRODUCTS.map((product) => product.handle))(
    '%s: large enough for posters, labelled, described',
    async (handle) => {
      const entry = manifest[handle]?.[0]
      expect(entry).toBeDefined()
      const { width, height, xmp } = await sharp(readFileSync(new URL(entry!.file, folder))).metadata()
      expect([width, height]).toEqual([entry!.width, entry!.height])
      // Below this the layout engine would have to enlarge the picture, and asks a person.
      expect(width).toBeGreaterThanOrEqual(640)
      expect(height).toBeGreaterThanOrEqual(600)
      const label = xmp && readLabelXmp(xmp.toString())
      expect(label?.AIGC.Label).toBe('1')
      expect(label?.AIGC.ProduceID).toContain(handle)
      expect(entry!.alt.zh).not.toBe('')
      expect(entry!.alt.en).not.toBe('')
    },
  )
})

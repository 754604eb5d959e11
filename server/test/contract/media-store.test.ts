import { chmodSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FileMediaStore } from '../../src/platform/media/file-media-store.ts'

const adapters = [{ name: 'folder', open: () => new FileMediaStore(mkdtempSync(join(tmpdir(), 'qianmian-media-'))) }]

for (const adapter of adapters) {
  describe(`media store contract: ${adapter.name}`, () => {
    it('gives back the same bytes and type under the hash of the bytes', async () => {
      const store = adapter.open()
      const bytes = new TextEncoder().encode('山隅')
      const info = await store.put(bytes, 'text/plain')
      const media = await store.get(info.hash)
      expect(media && new Uint8Array(media.bytes)).toEqual(bytes)
      expect(media?.mime).toBe('text/plain')
      expect((await store.put(bytes, 'text/plain')).hash).toBe(info.hash)
    })

    it('knows nothing of addresses that are paths', async () => {
      const store = adapter.open()
      expect(await store.get('../../etc/passwd')).toBeUndefined()
      expect(await store.has('..')).toBe(false)
    })

    it('streams what it keeps', async () => {
      const store = adapter.open()
      const info = await store.put(new Uint8Array(200_000).fill(7), 'application/octet-stream')
      let size = 0
      for await (const chunk of store.stream(info.hash)) size += chunk.length
      expect(size).toBe(200_000)
    })
  })
}

describe('media folder', () => {
  it.runIf(process.getuid?.() !== 0)('leaves no half file when the folder cannot be written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qianmian-media-'))
    chmodSync(folder, 0o500)
    await expect(new FileMediaStore(folder).put(new Uint8Array([1]), 'x')).rejects.toThrow()
    chmodSync(folder, 0o700)
    expect(readdirSync(folder)).toEqual([])
  })
})

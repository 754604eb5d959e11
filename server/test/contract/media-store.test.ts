import { chmodSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { isStorageFull } from '../../src/platform/errors.ts'
import { FileMediaStore } from '../../src/platform/media/file-media-store.ts'
import { sweepParts } from '../../src/platform/whole-files.ts'

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

    it('remembers what was generated, also when the same bytes come again without that', async () => {
      const store = adapter.open()
      const bytes = new Uint8Array([1, 2, 3])
      const { hash } = await store.put(bytes, 'image/webp')
      expect((await store.get(hash))?.isGenerated).toBeUndefined()
      await store.put(bytes, 'image/webp', 'generated')
      await store.put(bytes, 'image/webp')
      expect(await store.get(hash)).toMatchObject({ mime: 'image/webp', isGenerated: true })
    })

    it('knows nothing of addresses that are paths', async () => {
      const store = adapter.open()
      expect(await store.get('../../etc/passwd')).toBeUndefined()
      expect(await store.has('..')).toBe(false)
    })

    it('erases what a person asks for, once and for all', async () => {
      const store = adapter.open()
      const { hash } = await store.put(new Uint8Array([4, 5]), 'image/webp', 'generated')
      await store.remove(hash)
      await store.remove(hash)
      expect(await store.has(hash)).toBe(false)
      expect(await store.get(hash)).toBeUndefined()
      await expect(store.remove('../../etc/passwd')).rejects.toThrow()
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

  it('is rid of what killed writers left, and of nothing that may still be written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qianmian-media-'))
    const { hash } = await new FileMediaStore(folder).put(new Uint8Array([1]), 'x')
    const [old, young] = ['old.part', 'young.part'].map((name) => join(folder, hash.slice(0, 2), name))
    for (const path of [old, young]) writeFileSync(path ?? '', 'half')
    const now = Date.now()
    utimesSync(old ?? '', (now - 2000) / 1000, (now - 2000) / 1000)
    expect(await sweepParts(folder, now - 1000)).toBe(1)
    expect(readdirSync(join(folder, hash.slice(0, 2))).sort()).toEqual([hash, `${hash}.type`, 'young.part'].sort())
  })

  it('leaves nothing of a file for which the disk has no room, and takes it when there is some', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qianmian-media-'))
    const store = new FileMediaStore(folder)
    const bytes = new Uint8Array(100_000).fill(5)
    // The disk takes half of the file, then is full.
    const probe = await open(join(folder, 'probe'), 'w')
    const handle = Object.getPrototypeOf(probe) as FileHandle
    await probe.close()
    rmSync(join(folder, 'probe'))
    const write = vi.spyOn(handle, 'writeFile').mockImplementation(async function (this: FileHandle, data) {
      const whole = data as Uint8Array
      if (whole.byteLength < 1000) return void (await this.write(whole))
      await this.write(whole.subarray(0, whole.byteLength / 2))
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    })
    const refused = await store.put(bytes, 'image/webp').catch((error: unknown) => error)
    expect(isStorageFull(refused)).toBe(true)
    expect(write).toHaveBeenCalledTimes(2)
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(files).toEqual([])
    write.mockRestore()
    const { hash } = await store.put(bytes, 'image/webp')
    expect((await store.get(hash))?.bytes.byteLength).toBe(100_000)
  })
})

import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shopifyCsv } from '../../../bench/shopify-rows.ts'
import { generate } from '../../src/cli/generate.ts'
import type {
  ImportPreviewView,
  ImportView,
  ProposalDetailView,
  ProposalView,
  RunView,
} from '../../src/contract/types.ts'
import { pgliteFolder } from '../support/databases.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { canMount, type SmallDisk, smallDisk } from '../support/small-disk.ts'
import { until } from '../support/until.ts'

interface Refused {
  readonly error: { readonly code: string; readonly message: { readonly zh: string; readonly en: string } }
}

const scratch = mkdtempSync(join(tmpdir(), 'qianmian-disk-'))
const mountable = canMount(join(scratch, 'probe'))
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.filler')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

const expectFull = ({ status, body }: { status: number; body: Refused }) => {
  expect(status).toBe(507)
  expect(body.error.code).toBe('storage-full')
  expect(body.error.message.zh).toMatch(/磁盘满了/)
  expect(body.error.message.en).toMatch(/disk is full/)
}

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Needs to mount a file system; the media contract has the same with a file system that only pretends. */
describe.runIf(mountable)('a full disk under the media folder', () => {
  let server: TestServer
  let disk: SmallDisk | undefined
  let folder: string
  let product: { id: string }
  beforeAll(async () => {
    const dataDir = await pgliteFolder()
    folder = join(dataDir, 'media')
    disk = smallDisk(folder, 24)
    server = await testServer({}, dataDir)
    product = (await server.api<{ items: { id: string }[] }>('/products?limit=1')).body.items[0] as { id: string }
  })
  afterAll(async () => {
    await server?.stop()
    disk?.remove()
    if (server) rmSync(server.dataDir, { recursive: true, force: true })
  })
  const upload = <T>() =>
    server.api<T>('/imports?fileName=full.csv', { method: 'POST', body: shopifyCsv(2000, 'media') })

  it('refuses an upload with one sentence, leaves nothing of it, and goes on serving', async () => {
    disk?.fill()
    const before = filesIn(folder)
    const imports = (await server.api<{ items: unknown[] }>('/imports')).body.items.length
    expectFull(await upload<Refused>())
    expect(filesIn(folder)).toEqual(before)
    expect((await server.api<{ items: unknown[] }>('/imports')).body.items).toHaveLength(imports)
    expect((await fetch(`${server.url}/zh`)).status).toBe(200)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  })

  it('pauses a run that cannot keep its posters and says why; with room again it goes on where it stood', async () => {
    const run = (
      await server.api<RunView>('/runs', { method: 'POST', json: { productIds: [product.id], posters: true } })
    ).body
    const before = filesIn(folder)
    const read = async () => (await server.api<RunView>(`/runs/${run.id}`)).body
    const paused = await until(read, (row) => row.status === 'paused')
    expect(paused).toMatchObject({ done: 0, failed: 0 })
    expect(paused.notice?.zh).toMatch(/磁盘满了/)
    expect(paused.notice?.en).toMatch(/disk is full/)
    expect((await server.api<{ total: number }>(`/proposals?runId=${run.id}`)).body.total).toBe(0)
    expect(filesIn(folder)).toEqual(before)

    disk?.free()
    await server.api(`/runs/${run.id}/resume`, { method: 'POST' })
    expect(await until(read, (row) => row.status === 'done')).toMatchObject({ done: 1, failed: 0, notice: null })
    const { items } = (await server.api<{ items: ProposalView[] }>(`/proposals?runId=${run.id}`)).body
    expect(items).toHaveLength(1)
    const { pack } = (await server.api<ProposalDetailView>(`/proposals/${items[0]?.id}`)).body
    expect(pack.posters).toHaveLength(4)
    for (const poster of pack.posters) {
      const bytes = new Uint8Array(await (await fetch(server.url + poster.url)).arrayBuffer())
      expect(poster.url).toContain(createHash('sha256').update(bytes).digest('hex'))
    }
  })

  it('takes the same upload once there is room', async () => {
    disk?.free()
    const { status, body } = await upload<ImportPreviewView>()
    expect(status).toBe(200)
    expect(body.counts.bad).toBe(0)
  })
})

describe.runIf(mountable)('a full disk under the database', () => {
  let server: TestServer
  let disk: SmallDisk | undefined
  beforeAll(async () => {
    const dataDir = await pgliteFolder()
    disk = smallDisk(join(scratch, 'data'), 256)
    const folder = join(scratch, 'data', 'kept')
    cpSync(dataDir, folder, { recursive: true })
    rmSync(dataDir, { recursive: true, force: true })
    server = await testServer({}, folder)
  })
  afterAll(async () => {
    await server?.stop()
    disk?.remove()
  })

  it('confirms nothing that it cannot keep, goes on serving, and ends the import by itself when there is room', async () => {
    const total = async () => (await server.api<{ total: number }>('/products?limit=1')).body.total
    const before = await total()
    const preview = (
      await server.api<ImportPreviewView>('/imports?fileName=big.csv', { method: 'POST', body: shopifyCsv(3000, 'db') })
    ).body
    disk?.fill()
    const started = await server.api<Refused>(`/imports/${preview.id}/start`, {
      method: 'POST',
      json: { mode: 'good-rows' },
    })
    if (started.status !== 200) expectFull(started)
    // Long enough for the job to try.
    await new Promise((resolve) => setTimeout(resolve, 3000))
    const view = async () => (await server.api<ImportView>(`/imports/${preview.id}`)).body
    const held = await view()
    expect(held.status).not.toBe('done')
    expect((await total()) - before).toBe(held.counts.created)
    expect((await fetch(`${server.url}/zh`)).status).toBe(200)
    expectFull(
      await server.api<Refused>('/imports?fileName=more.csv', { method: 'POST', body: shopifyCsv(2000, 'more') }),
    )

    disk?.free()
    if (started.status !== 200)
      await server.api(`/imports/${preview.id}/start`, { method: 'POST', json: { mode: 'good-rows' } })
    const done = await until(view, (row) => row.status === 'done', 90_000)
    expect(done.counts.created).toBe(done.counts.products)
    expect((await total()) - before).toBe(done.counts.products)
  })
})

describe.runIf(mountable)('qianmian generate on a full disk', () => {
  it('says so, keeps whole packs only, and writes the rest when there is room', async () => {
    const folder = join(scratch, 'packs')
    const disk = smallDisk(folder, 1)
    try {
      const file = join(scratch, 'goods.csv')
      writeFileSync(
        file,
        ['编码,商品名称,价格,克重,成分,产地']
          .concat(
            Array.from({ length: 6 }, (_, i) => `g${i},${'甲乙丙丁戊己'[i]}字亚麻短袖,199,165 g/m²,亚麻 100%,江苏南通`),
          )
          .join('\n'),
      )
      const lines: string[] = []
      const options = {
        outFolder: folder,
        currency: 'CNY',
        posters: false,
        print: (line: string) => void lines.push(line),
      }
      disk?.fill()
      // Room for about one pack.
      const room = 40 * 1024
      const filler = join(folder, '.filler')
      truncateSync(filler, statSync(filler).size - room)
      expect(await generate(file, options)).toBe(74)
      expect(lines.at(-1)).toMatch(/磁盘满了.*The disk is full/)
      const kept = filesIn(folder)
      expect(kept.filter((path) => path.endsWith('.part'))).toEqual([])
      for (const path of kept.filter((name) => name.endsWith('.json'))) {
        expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('zh')
        expect(kept).toContain(path.replace(/\.json$/, '.md'))
      }
      expect(kept.length).toBeLessThan(12)
      disk?.free()
      expect(await generate(file, options)).toBe(0)
      expect(filesIn(folder)).toHaveLength(12)
    } finally {
      disk?.remove()
    }
  })
})

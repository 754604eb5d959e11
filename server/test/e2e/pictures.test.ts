import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PictureRowView, ProductDetailView, ProductRowView } from '../../src/contract/types.ts'
import { type TestServer, testServer } from '../support/server.ts'

type Answer = { items: PictureRowView[]; notice?: { zh: string; en: string } | null }

const file = (color: string, side = 600) =>
  sharp({ create: { width: side, height: side, channels: 3, background: color } })
    .jpeg()
    .toBuffer()

describe('pictures of a product', () => {
  let server: TestServer
  let id: string
  const upload = async (bytes: Uint8Array, query = '') =>
    server.api<Answer>(`/products/${id}/pictures${query}`, { method: 'POST', body: new Uint8Array(bytes) })
  const detail = async () => (await server.api<ProductDetailView>(`/products/${id}`)).body
  beforeAll(async () => {
    server = await testServer()
    const rows = (await server.api<{ items: ProductRowView[] }>('/products?limit=1')).body.items
    id = rows[0]?.id ?? ''
  })
  afterAll(() => server.stop())

  it('uploads, puts first, describes, takes off and back; the shop shows the first', async () => {
    const before = (await detail()).pictures.length
    const red = await upload(await file('#a03020'))
    expect([red.status, red.body.items.length]).toEqual([200, before + 1])
    const added = red.body.items.at(-1)
    if (!added) throw new Error('no picture')
    expect(added).toMatchObject({ width: 600, height: 600, isRender: false })
    const again = await upload(await file('#a03020'))
    expect(again.status).toBe(422)

    const ids = [added.id, ...red.body.items.slice(0, -1).map((picture) => picture.id)]
    const order = (pictureIds: string[]) =>
      server.api<Answer>(`/products/${id}/pictures/order`, { method: 'PUT', json: { pictureIds } })
    expect((await order(ids)).body.items.map((picture) => picture.id)).toEqual(ids)
    expect((await order(ids.slice(1))).status).toBe(409)
    const alt = { zh: '红色的样子', en: 'In red' }
    await server.api(`/pictures/${added.id}`, { method: 'PATCH', json: { alt } })
    const shown = await detail()
    expect(shown.pictures[0]).toMatchObject({ id: added.id, alt })
    const page = async () => (await fetch(shown.storefrontUrl.zh)).text()
    await expect.poll(async () => (await page()).includes(added.url ?? '?'), { timeout: 10_000 }).toBe(true)
    expect(await page()).toContain('红色的样子')

    await server.api(`/pictures/${added.id}`, { method: 'DELETE' })
    expect((await detail()).pictures.map((picture) => picture.id)).not.toContain(added.id)
    await expect.poll(async () => (await page()).includes(added.url ?? '?'), { timeout: 10_000 }).toBe(false)
    const back = await server.api<Answer>(`/pictures/${added.id}/restore`, { method: 'POST' })
    expect(back.body.items[0]?.id).toBe(added.id)
  })

  it('takes the first picture of an animated GIF and says so in both languages; a still one needs no word', async () => {
    const frame = (fill: number) => Buffer.alloc(300 * 300 * 3, fill)
    const moving = await sharp(Buffer.concat([frame(40), frame(120), frame(200)]), {
      raw: { width: 300, height: 900, channels: 3, pageHeight: 300 },
    })
      .gif({ delay: [90, 90, 90] })
      .toBuffer()
    const done = await upload(moving)
    expect(done.status).toBe(200)
    expect(done.body.items.at(-1)).toMatchObject({ width: 300, height: 300 })
    expect(done.body.notice?.zh).toBe('这是动图，有 3 帧，只取了第一帧，加进来的图不会动。')
    expect(done.body.notice?.en).toMatch(/animation of 3 frames: only the first one/)
    const still = await upload(
      await sharp({ create: { width: 300, height: 300, channels: 3, background: '#456' } })
        .gif()
        .toBuffer(),
    )
    expect([still.status, still.body.notice]).toEqual([200, null])
  })

  it('labels a generated one on the page too', async () => {
    const done = await upload(await file('#203080'), '?generated=yes')
    expect(done.body.items.at(-1)?.isRender).toBe(true)
  })

  it('refuses hostile files with a sentence, and changes nothing', async () => {
    const before = await detail()
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
    for (const [bytes, status] of [
      [svg, 415],
      [new Uint8Array(0), 415],
      [await file('#ffffff', 40), 422],
      [new Uint8Array(21 * 1024 * 1024), 413],
    ] as const) {
      const refused = await server.api<{ error: { message: { zh: string; en: string } } }>(`/products/${id}/pictures`, {
        method: 'POST',
        body: bytes,
      })
      expect(refused.status).toBe(status)
      expect(refused.body.error.message.zh.length).toBeGreaterThan(4)
    }
    expect((await detail()).pictures).toEqual(before.pictures)
    expect((await server.api('/products/prd_foreign/pictures', { method: 'POST', body: svg })).status).toBe(404)
    expect((await server.api('/pictures/pic_foreign', { method: 'DELETE' })).status).toBe(404)
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shopifyCsv } from '../../../bench/shopify-rows.ts'
import { exportProducts } from '../../src/flows/export-products.ts'
import { continueImport, previewImport, startImport } from '../../src/flows/import-products.ts'
import { countProducts, findProduct, listProducts } from '../../src/modules/catalog/index.ts'
import { findImport } from '../../src/modules/imports/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'

const text = (value: string) => new TextEncoder().encode(value)

async function exported(ctx: Ctx, format: Parameters<typeof exportProducts>[1]): Promise<Uint8Array> {
  const file = await exportProducts(ctx, format)
  const parts: Uint8Array[] = []
  for await (const chunk of file.chunks) parts.push(chunk)
  return new Uint8Array(Buffer.concat(parts))
}

async function importAll(
  ctx: Ctx,
  name: string,
  bytes: Uint8Array,
  mode: 'good-rows' | 'all-or-nothing' = 'good-rows',
) {
  const preview = await previewImport(ctx, { name, bytes })
  if (!preview.ok) throw new Error(preview.error.message.en)
  const started = await startImport(ctx, preview.value.id, { mode })
  if (!started.ok) return { refused: started.error, preview: preview.value }
  await continueImport(ctx, preview.value.id, new AbortController().signal, () => {})
  return { row: await findImport(ctx, preview.value.id), preview: preview.value }
}

for (const adapter of await databasesUnderTest()) {
  describe(`import and export through the catalogue, ${adapter.name}`, () => {
    let ctx: Ctx
    let close: () => Promise<void>
    beforeAll(async () => {
      const opened = await adapter.open()
      close = opened.close
      ctx = await testContext(opened.db)
    })
    afterAll(() => close())

    it('gives a Shopify file back column for column, unknown columns included', async () => {
      const shop = await testContext(ctx.db)
      const csv = shopifyCsv(60, 'trip')
      await importAll(shop, 'shopify.csv', text(csv))
      const once = await exported(shop, 'shopify-csv')
      const again = await testContext(ctx.db)
      await importAll(again, 'again.csv', once)
      expect(new TextDecoder().decode(await exported(again, 'shopify-csv'))).toBe(new TextDecoder().decode(once))
      expect(new TextDecoder().decode(once)).toContain('Metafield: custom.note')
    })

    it('updates instead of doubling when the same file comes twice, and keeps what people added', async () => {
      const shop = await testContext(ctx.db)
      const csv = shopifyCsv(20, 'twice')
      await importAll(shop, 'a.csv', text(csv))
      const count = await countProducts(shop)
      const ids = (await listProducts(shop)).map((product) => product.id)
      const second = await importAll(shop, 'a.csv', text(csv.replaceAll('.00', '.50')))
      expect(second.row?.counts).toMatchObject({ created: 0, updated: count })
      expect((await listProducts(shop)).map((product) => product.id)).toEqual(ids)
      expect((await findProduct(shop, { handle: 'twice-0' }))?.variants[0]?.priceMinor).toSatisfy(
        (price: number) => price % 100 === 50,
      )
    })

    it('goes on behind the last confirmed line after a stop', async () => {
      const shop = await testContext(ctx.db)
      const preview = await previewImport(shop, { name: 'stop.csv', bytes: text(shopifyCsv(1600, 'stop')) })
      if (!preview.ok) throw new Error(preview.error.message.en)
      await startImport(shop, preview.value.id, { mode: 'good-rows' })
      const stopping = new AbortController()
      await continueImport(shop, preview.value.id, stopping.signal, () => stopping.abort())
      const half = await findImport(shop, preview.value.id)
      expect(half?.status).toBe('running')
      expect(half?.checkpointLine).toBeGreaterThan(0)
      await continueImport(shop, preview.value.id, new AbortController().signal, () => {})
      const whole = await findImport(shop, preview.value.id)
      expect(whole).toMatchObject({ status: 'done', counts: { created: preview.value.counts.products } })
      expect(await countProducts(shop)).toBe(preview.value.counts.products)
    })

    it('writes nothing at all in all-or-nothing when one row is bad', async () => {
      const shop = await testContext(ctx.db)
      const result = await importAll(
        shop,
        'bad.csv',
        text(`${shopifyCsv(10, 'bad')}bad-x,坏,,,,,,,,,,x-1,1,1,-5,,,,active,\n`),
        'all-or-nothing',
      )
      expect(result.refused?.code).toBe('unprocessable')
      expect(await countProducts(shop)).toBe(0)
    })

    it('never shows one shop what another imported', async () => {
      const [one, two] = [await testContext(ctx.db), await testContext(ctx.db)]
      await importAll(one, 'a.csv', text(shopifyCsv(5, 'mine')))
      expect(await countProducts(two)).toBe(0)
      expect(await findProduct(two, { handle: 'mine-0' })).toBeUndefined()
      const product = await findProduct(one, { handle: 'mine-0' })
      expect(await findProduct(two, { id: product?.id ?? '' })).toBeUndefined()
    })

    it('says what a file is when it cannot be read', async () => {
      const zip = await previewImport(ctx, { name: 'x.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]) })
      expect(zip).toMatchObject({ ok: false, error: { code: 'unsupported-file' } })
      if (!zip.ok) expect(zip.error.message.zh && zip.error.message.en).toBeTruthy()
    })

    const file = fileURLToPath(new URL('../../../../shared/data/content/products.json', import.meta.url))
    it.runIf(existsSync(file))('imports the 194 products of the bench file', async () => {
      const shop = await testContext(ctx.db)
      const result = await importAll(shop, 'products.json', new Uint8Array(readFileSync(file)))
      expect(result.row?.counts).toMatchObject({ created: 194, bad: 0 })
    })
  })
}

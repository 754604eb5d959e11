import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shopifyCsv } from '../../../bench/shopify-rows.ts'
import { continueImport, previewImport, startImport } from '../../src/flows/import-products.ts'
import { CsvTokenizer } from '../../src/formats/csv/csv-tokenizer.ts'
import { DEFAULT_LIMITS } from '../../src/formats/read-limits.ts'
import { addFact, countProducts, findProduct, listProducts } from '../../src/modules/catalog/index.ts'
import { findImport } from '../../src/modules/imports/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { bytesOf, exportText, importAll } from '../support/imports.ts'

function cellsOf(csv: string): readonly (readonly string[])[] {
  const tokenizer = new CsvTokenizer(',', DEFAULT_LIMITS)
  return [...tokenizer.push(csv), ...tokenizer.end()].map((item) => (item.kind === 'record' ? item.cells : ['broken']))
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
      await importAll(shop, 'shopify.csv', csv)
      // Compared with the merchant's own file: a loss on the way in would be the same in two exports.
      // By meaning, cell for cell: quotation marks that no cell needs are not kept.
      const once = await exportText(shop, 'shopify-csv')
      expect(cellsOf(once)).toEqual(cellsOf(csv))
      const again = await testContext(ctx.db)
      await importAll(again, 'again.csv', once)
      expect(await exportText(again, 'shopify-csv')).toBe(once)
    })

    it('gives every other kind of file back as it came, through the catalogue', async () => {
      const files = {
        'table-csv':
          '商品名称;品牌;售价;重量(kg);库存;状态;=备注\r\n亚麻短袖T恤;无名;¥1,239;0.5;12;上架;好\r\n木凳;;￥99;;;下架;\r\n'.replace(
            '=备注',
            "'=备注",
          ),
        json: '[\n{"id":1,"title":"Cup","brand":"Nobody","price":9.9,"stock":3,"dimensions":{"width":2.50},"tags":["a","b"]}\n]\n'.replace(
          '2.50',
          '2.5',
        ),
        'taobao-csv':
          'version 1.00\ttitle\r\ntitle\tprice\tnum\touter_id\tcateProps\r\n宝贝名称\t宝贝价格\t宝贝数量\t商家编码\t宝贝属性\r\n亚麻短袖\t239.0\t12\tA-1\t20000:1;\r\n',
      } as const
      for (const [format, file] of Object.entries(files) as [keyof typeof files, string][]) {
        const shop = await testContext(ctx.db)
        const { row } = await importAll(shop, 'file', file)
        expect([format, row?.counts.bad, row?.status]).toEqual([format, 0, 'done'])
        expect(await exportText(shop, format)).toBe(file)
      }
    })

    it('updates instead of doubling when the same file comes twice, and keeps what people added', async () => {
      const shop = await testContext(ctx.db)
      const csv = shopifyCsv(20, 'twice')
      await importAll(shop, 'a.csv', csv)
      const count = await countProducts(shop)
      const before = await listProducts(shop)
      const first = await findProduct(shop, { handle: 'twice-0' })
      await addFact(shop, first?.id ?? '', {
        attribute: 'material',
        value: { kind: 'text', text: { zh: '亚麻' } },
        source: { kind: 'measured', name: { zh: '林岚' } },
      })
      const second = await importAll(shop, 'a.csv', csv.replaceAll('.00', '.50'))
      expect(second.row?.counts).toMatchObject({ created: 0, updated: count })
      expect((await listProducts(shop)).map((product) => product.id)).toEqual(before.map((product) => product.id))
      const after = await findProduct(shop, { handle: 'twice-0' })
      expect(after?.variants.map((variant) => variant.priceMinor)).toEqual(
        first?.variants.map((variant) => variant.priceMinor + 50),
      )
      expect(after?.variants.map((variant) => variant.id)).toEqual(first?.variants.map((variant) => variant.id))
      expect(after?.facts).toMatchObject([{ attribute: 'material', source: { kind: 'measured' } }])
    })

    it('goes on behind the last confirmed line after a stop', async () => {
      const shop = await testContext(ctx.db)
      const preview = await previewImport(shop, { name: 'stop.csv', bytes: bytesOf(shopifyCsv(1600, 'stop')) })
      if (!preview.ok) throw new Error(preview.error.message.en)
      await startImport(shop, preview.value.id, { mode: 'good-rows' })
      const stopping = new AbortController()
      await continueImport(shop, preview.value.id, stopping.signal, () => stopping.abort())
      const half = await findImport(shop, preview.value.id)
      expect(half?.status).toBe('running')
      expect(half?.checkpointItem).toBeGreaterThan(0)
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
        `${shopifyCsv(10, 'bad')}bad-x,坏,,,,,,,,,,x-1,1,1,-5,,,,active,\n`,
        { mode: 'all-or-nothing' },
      )
      expect(result.refused?.code).toBe('unprocessable')
      expect(await countProducts(shop)).toBe(0)
    })

    it('never shows one shop what another imported', async () => {
      const [one, two] = [await testContext(ctx.db), await testContext(ctx.db)]
      await importAll(one, 'a.csv', shopifyCsv(5, 'mine'))
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

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFact, findProduct } from '../../src/modules/catalog/index.ts'
import { ensureLocation, listLocations } from '../../src/modules/shops/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { exportText, importAll } from '../support/imports.ts'
import { full } from '../support/tee-file.ts'

for (const adapter of await databasesUnderTest()) {
  describe(`products go out, ${adapter.name}`, () => {
    let ctx: Ctx
    let close: () => Promise<void>
    beforeAll(async () => {
      const opened = await adapter.open()
      close = opened.close
      ctx = await testContext(opened.db)
    })
    afterAll(() => close())
    const shop = () => testContext(ctx.db)

    it('gives stock back by location, and a vendor that is no brand of the shop', async () => {
      const own = await shop()
      for (const [at, code] of ['kunshan', 'tianjin'].entries())
        await ensureLocation(own, `loc_${code}_${own.shop.slug}`, code, { zh: code }, at)
      const csv =
        'handle,name.zh,brand,price,stock:kunshan,stock:tianjin\na,杯,无名窑,59.00,3,4\nb,碗,无名窑,39.00,,5\n'
      await importAll(own, 's.csv', csv)
      expect(await exportText(own, 'table-csv')).toBe(csv)
      // One number for all: what has changed goes to the first location, the split stays.
      await importAll(own, 't.csv', 'handle,name.zh,price,stock\na,杯,59.00,9\n')
      expect(await exportText(own, 'table-csv')).toBe(csv.replace('59.00,3,4', '59.00,5,4'))
      expect((await exportText(own, 'shopify-csv')).includes('无名窑')).toBe(true)
      expect((await listLocations(own)).map((location) => location.code)).toEqual(['kunshan', 'tianjin'])
    })

    it('gives back what people added, in columns behind those of the file', async () => {
      for (const [name, file, header] of [
        ['tee.csv', 'Handle,Title,Variant Price,Odd\ntee,短袖,199.00,x\n', 'Handle,Title,Variant Price,Odd'],
        ['tee.csv', 'handle,名称,价格,备注\ntee,短袖,199,x\n', 'handle,名称,价格,备注'],
      ] as const) {
        const own = await shop()
        const format = header.startsWith('H') ? 'shopify-csv' : 'table-csv'
        await importAll(own, name, file)
        expect(await exportText(own, format)).toBe(file)
        const product = await findProduct(own, { handle: 'tee' })
        const source = { kind: 'merchant', name: { zh: '林岚' } } as const
        for (const input of [
          { attribute: 'fabricWeight', value: { kind: 'number', amount: '165', unit: 'g/m2' } },
          { attribute: 'custom:绣工', label: { zh: '绣工' }, value: { kind: 'text', text: { zh: '苏绣，双面' } } },
        ] as const)
          expect((await addFact(own, product?.id ?? '', { ...input, source })).ok).toBe(true)
        const first = await exportText(own, format)
        expect(first.split('\n')[0]).toMatch(new RegExp(`^${header},`))
        expect(first).toContain('165')
        const again = await shop()
        await importAll(again, name, first)
        const facts = (await findProduct(again, { handle: 'tee' }))?.facts ?? []
        expect(facts.find((fact) => fact.attribute === 'fabricWeight')?.value).toMatchObject({
          amount: '165',
          unit: 'g/m2',
        })
        expect(facts.find((fact) => fact.attribute === 'custom:绣工')?.value).toMatchObject({
          text: { zh: '苏绣，双面' },
        })
        expect(await exportText(again, format)).toBe(first)
      }
      const own = await shop()
      await importAll(own, 'flat.json', '[{"handle":"cup","title":"Cup","price":9.99}]')
      const product = await findProduct(own, { handle: 'cup' })
      const source = { kind: 'merchant', name: { zh: '林岚' } } as const
      await addFact(own, product?.id ?? '', {
        attribute: 'custom:glaze',
        label: { en: 'Glaze' },
        value: { kind: 'text', text: { en: 'Celadon' } },
        source,
      })
      expect(await exportText(own, 'json')).toContain('Celadon')
    })

    it('writes a product with variants as our own JSON even when another came from a flat file', async () => {
      const own = await shop()
      await importAll(own, 'flat.json', '[{"title":"Cup","price":9.99,"stock":3,"odd":{"a":1}}]')
      expect(JSON.parse(await exportText(own, 'json'))).toEqual([
        { title: 'Cup', price: 9.99, stock: 3, odd: { a: 1 } },
      ])
      await full(own)
      const first = await exportText(own, 'json')
      const again = await shop()
      await importAll(again, 'own.json', first)
      expect(await exportText(again, 'json')).toBe(first)
      expect(
        JSON.parse(first).products.find((each: { handle: string }) => each.handle === 'tee').variants,
      ).toHaveLength(2)
    })
  })
}

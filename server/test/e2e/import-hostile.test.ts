import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { previewImport } from '../../src/flows/import-products.ts'
import { encodeText } from '../../src/formats/index.ts'
import { countProducts, findProduct } from '../../src/modules/catalog/index.ts'
import { listImports } from '../../src/modules/imports/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { bytesOf, exportBytes, exportText, importAll } from '../support/imports.ts'

const CHINESE = '商品名称,价格\n亚麻短袖T恤，两道水洗,239\n'

async function inEncoding(text: string, encoding: Parameters<typeof encodeText>[1]): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of encodeText([text], encoding)) parts.push(chunk)
  return new Uint8Array(Buffer.concat(parts))
}

/** The start of a zip file with one entry that unpacks to `bytes` zeros. */
function zipBomb(name: string, bytes: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(bytes))
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(bytes, 22)
  head.writeUInt16LE(name.length, 26)
  return new Uint8Array(Buffer.concat([head, Buffer.from(name), packed]))
}

const [first] = await databasesUnderTest()

// What a file says does not depend on the database: one is enough.
describe('hostile files', () => {
  let base: Ctx
  let close: () => Promise<void>
  beforeAll(async () => {
    const opened = await first?.open()
    if (!opened) throw new Error('no database')
    close = opened.close
    base = await testContext(opened.db)
  })
  afterAll(() => close())

  it('refuses what is no product file with one sentence in each language, and keeps nothing', async () => {
    const files: [string, Uint8Array, RegExp][] = [
      ['a.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), /图片/],
      ['b.csv', bytesOf('<html><script>alert(1)</script></html>'), /网页/],
      ['c.csv', bytesOf('%PDF-1.7'), /PDF/],
      ['d.xlsx', zipBomb('xl/worksheets/sheet1.xml', 64 * 1024 * 1024), /Excel/],
      ['e.csv', zipBomb('a.csv', 64 * 1024 * 1024), /压缩包/],
      ['f.csv', (await inEncoding(CHINESE, 'utf-16le')).subarray(2), /UTF-16/],
      ['g.csv', (await inEncoding(CHINESE, 'utf-16be')).subarray(2), /UTF-16/],
      ['h.csv', Uint8Array.from([...bytesOf('name,price\ncaf'), 0xe9, 0x20, 0xe8, 0x21]), /编码/],
      ['i.csv', bytesOf('name,price\0\n'), /空字节/],
      ['j.json', bytesOf('{"products":{}}'), /没有商品列表/],
      ['k.json', bytesOf('[{"a":'), /JSON/],
      ['l.csv', bytesOf('   \n \n'), /没有内容/],
    ]
    const shop = await testContext(base.db)
    for (const [name, bytes, sentence] of files) {
      const result = await previewImport(shop, { name, bytes })
      if (result.ok) throw new Error(`${name} was taken`)
      expect([name, result.error.code]).toEqual([name, 'unsupported-file'])
      expect(result.error.message.zh).toMatch(sentence)
      expect(result.error.message.en).toMatch(/^[A-Z].*[^.]*\.?$/)
    }
    expect([await countProducts(shop), await listImports(shop)]).toEqual([0, []])
  })

  it('reads GB18030 and gives it back in GB18030', async () => {
    const shop = await testContext(base.db)
    const file = await inEncoding(CHINESE, 'gb18030')
    const { row } = await importAll(shop, 'gb.csv', file)
    expect(Buffer.from(await exportBytes(shop, 'table-csv')).equals(file)).toBe(true)
    expect([row?.counts.created, row?.format.encoding]).toEqual([1, 'gb18030'])
    expect((await findProduct(shop, { handle: '亚麻短袖t恤-两道水洗' }))?.name).toEqual({ zh: '亚麻短袖T恤，两道水洗' })
  })

  it('stops at a cell of 50 MB and changes nothing where the merchant wants all or nothing', async () => {
    const shop = await testContext(base.db)
    const file = Buffer.concat([
      Buffer.from('名称,价格\n杯,1\n"'),
      Buffer.alloc(50 * 1024 * 1024, 'x'),
      Buffer.from('",1\n'),
    ])
    const { refused, preview } = await importAll(shop, 'big.csv', new Uint8Array(file), { mode: 'all-or-nothing' })
    expect(preview.issues).toMatchObject([{ line: 3, code: 'cell-too-large' }])
    expect(refused?.message).toEqual({
      zh: '有 1 行有问题，按你的选择，一行也没有导入。',
      en: '1 rows have problems; as you chose, nothing was imported.',
    })
    expect(await countProducts(shop)).toBe(0)
  })

  it('tells duplicate handles and negative prices by line and column, and imports the rest', async () => {
    const shop = await testContext(base.db)
    const csv = 'Handle,Title,Variant Price\na,A,1.00\nb,B,-2.00\nc,C,3.00\na,Again,4.00\n'
    const { row, preview } = await importAll(shop, 'dup.csv', csv)
    expect(preview.issues.map((issue) => [issue.line, issue.column, issue.message.zh])).toEqual([
      [3, 'Variant Price', '第 3 行「价格」是负数：−2.00'],
      [5, undefined, '第 5 行的标识「a」在第 2 行已经用过'],
    ])
    expect(row?.counts).toMatchObject({ created: 2, bad: 2 })
  })

  it('takes scripts out of descriptions, keeps them as words elsewhere, and guards formulas on the way out', async () => {
    const shop = await testContext(base.db)
    const csv = `Handle,Title,Body (HTML),Variant Price,Note
x,"<script>alert(1)</script>","<p onclick=""x()"">Hi<script>alert(1)</script><img src=x onerror=alert(1)></p>",1.00,"=cmd|' /C calc'!A0"
`
    const { preview } = await importAll(shop, 'x.csv', csv)
    expect(preview.issues.map((issue) => issue.code)).toEqual(['html-removed'])
    const html = JSON.stringify((await findProduct(shop, { handle: 'x' }))?.descriptionHtml)
    expect(html).not.toMatch(/script|onclick|onerror/)
    const out = await exportText(shop, 'shopify-csv')
    expect(out).toContain(`'=cmd|' /C calc'!A0`)
    const again = await testContext(base.db)
    await importAll(again, 'x.csv', out)
    expect((await findProduct(again, { handle: 'x' }))?.extras.Note).toBe(`=cmd|' /C calc'!A0`)
    expect(await exportText(again, 'shopify-csv')).toBe(out)
  })

  it('keeps nothing of a path in the name of a file', async () => {
    const shop = await testContext(base.db)
    for (const [name, kept] of [
      ['../../etc/passwd.csv', 'passwd.csv'],
      ['C:\\Users\\a\\商品.csv', '商品.csv'],
      ['a\0b\n.csv', 'ab.csv'],
      ['../..', 'file'],
    ]) {
      const preview = await previewImport(shop, { name: name ?? '', bytes: bytesOf('名称,价格\n杯,1\n') })
      expect(preview.ok && preview.value.fileName).toBe(kept)
    }
  })

  it('takes 100,000 rows', async () => {
    const shop = await testContext(base.db)
    const rows = Array.from({ length: 100_000 }, (_, i) => `杯 ${i},${i % 500}.00`)
    const preview = await previewImport(shop, { name: 'many.csv', bytes: bytesOf(`名称,价格\n${rows.join('\n')}\n`) })
    expect(preview.ok && preview.value.counts).toMatchObject({ products: 100_000, bad: 0 })
  })
})

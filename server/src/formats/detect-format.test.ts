import { describe, expect, it } from 'vitest'
import { detectFormat } from './detect-format.ts'
import { encodeText } from './text/encode-text.ts'
import type { Encoding } from './text/source-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
async function encoded(text: string, encoding: Encoding): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of encodeText([text], encoding)) parts.push(part)
  return Buffer.concat(parts)
}
const formatOf = (bytes: Uint8Array, name?: string) => {
  const detected = detectFormat(bytes, name)
  return detected.ok ? [detected.value.format, detected.value.variant, detected.value.delimiter] : detected.error.zh
}

describe('detectFormat', () => {
  it.each([
    ['Handle,Title,Body (HTML),Variant Price\n', ['shopify-csv', 'shopify-old', ',']],
    ['Title,URL handle,Description,SKU,Option1 name,Option1 value,Price\n', ['shopify-csv', 'shopify-new', ',']],
    ['title\tURL handle\tPrice\n', ['shopify-csv', 'shopify-new', '\t']],
    ['version 1.00\r\ntitle\tcid\tprice\r\n宝贝名称\t宝贝类目\t宝贝价格\r\n', ['taobao-csv', 'version 1.00', '\t']],
    ['商品名称;售价\n亚麻;239\n', ['table-csv', 'table', ';']],
    ['"a,b|c",d\n', ['table-csv', 'table', ',']],
    ['[{"id":1}]', ['json', 'document', '']],
    ['{\n "products": []}', ['json', 'document', '']],
    ['{"products":[{"id":1}]}', ['json', 'document', '']],
    ['{"id":1}\n{"id":2}\n', ['json', 'lines', '']],
    ['{"id":1}\n', ['json', 'lines', '']],
  ])('knows %j', (text, expected) => expect(formatOf(utf8(text))).toEqual(expected))

  it.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'] as const)(
    'reads Chinese in %s without mojibake',
    async (encoding) => {
      const bytes = await encoded('商品名称,价格\n亚麻短袖T恤，两道水洗,239\n', encoding)
      expect(detectFormat(bytes)).toMatchObject({ ok: true, value: { encoding, newline: '\n' } })
    },
  )

  it('is not confused by a head that ends inside a character', () => {
    for (const cut of [31, 32, 33]) {
      expect(detectFormat(utf8('商品名称,价格\n亚麻短袖T恤,239\n').subarray(0, cut))).toMatchObject({
        value: { encoding: 'utf-8' },
      })
    }
  })

  it('says what a file is that is no table, and what to do', async () => {
    const zip = [0x50, 0x4b, 0x03, 0x04]
    expect(formatOf(Uint8Array.from([...zip, ...utf8('xl/workbook.xml')]))).toBe(
      '这是 Excel 工作簿，不是 CSV。在 Excel 里另存为「CSV UTF-8」再导入。',
    )
    expect(formatOf(Uint8Array.from([...zip, 0]), '../../商品.XLSX')).toMatch(/^这是 Excel 工作簿/)
    expect(formatOf(Uint8Array.from([...zip, 0]), 'a.zip')).toMatch(/^这是压缩包/)
    expect(formatOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0))).toMatch(/^这是 Excel/)
    expect(formatOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d))).toMatch(/^这是图片/)
    expect(formatOf(utf8('%PDF-1.7'))).toMatch(/^这是 PDF/)
    expect(formatOf(utf8('<!DOCTYPE html><table>'))).toMatch(/^这是网页/)
    expect(formatOf(utf8('<?xml version="1.0"?><rss>'))).toMatch(/^这是 XML/)
    expect(formatOf(utf8('a,b\0c\n'))).toMatch(/空字节/)
    expect(formatOf(Uint8Array.from([...utf8('name,price\ncaf'), 0xe9, 0x20, 0xe8, 0x21]))).toMatch(
      /^文件的编码不是 UTF-8/,
    )
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      expect(formatOf((await encoded('商品名称,价格\n亚麻短袖T恤,239\n', encoding)).subarray(2))).toMatch(
        /^文件是 UTF-16 编码，但开头没有标记/,
      )
    }
    expect(formatOf(new Uint8Array())).toBe('文件是空的。')
    expect(formatOf(utf8('just a line of text\n'))).toMatch(/^第一行只有一列/)
  })
})

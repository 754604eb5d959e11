import { describe, expect, it } from 'vitest'
import { openProductFile } from '../open-product-file.ts'
import { readAll } from '../testing/read-all.ts'
import { encodeText } from '../text/encode-text.ts'
import { joinText } from '../text/join-text.ts'
import { writeProductFile } from '../write-product-file.ts'
import { parseSkuProps, writeSkuProps } from './sku-props.ts'
import { writeTaobaoCsv } from './write-taobao-csv.ts'

const rows = (...lines: readonly (readonly string[])[]) => `${lines.map((cells) => cells.join('\t')).join('\r\n')}\r\n`
const KEYS = [
  'title',
  'cid',
  'price',
  'num',
  'approve_status',
  'description',
  'cateProps',
  'picture',
  'skuProps',
  'outer_id',
  'propAlias',
  'input_custom_cpv',
  'barcode',
  'num_id',
]
const NAMES = [
  '宝贝名称',
  '宝贝类目',
  '宝贝价格',
  '宝贝数量',
  '放入仓库',
  '宝贝描述',
  '宝贝属性',
  '新图片',
  '销售属性组合',
  '商家编码',
  '销售属性别名',
  '自定义属性值',
  '商品条形码',
  '数字ID',
]
const FILE = rows(
  ['version 1.00'],
  KEYS,
  NAMES,
  [
    '亚麻短袖T恤',
    '50000671',
    '239.00',
    '19',
    '1',
    '<p>亚麻</p>',
    '20000:3271216;',
    'aaa:1:0:|https://img.example/1.jpg;bbb:2:0:1627207:28320|https://img.example/2.jpg;',
    '239:12:ST-1:1627207:28320;20509:28314;239.5:7::1627207:28320;20509:28315;',
    'SUYU-1',
    '20509:28314:S;20509:28315:M;',
    '1627207:28320:米白;',
    '',
    '0',
  ],
  ['"白瓷杯, ""大"""', '', '59', '40', '2', '', '', 'ccc:1:0:|;', '', 'MUG', '', '', '6901234567892', ''],
)

async function read(text: string, encoding: 'utf-8' | 'utf-16le' | 'gb18030' = 'utf-16le') {
  return readAll(openProductFile(encodeText([text], encoding), { currency: 'CNY' }))
}

describe('Taobao table', () => {
  it.each(['utf-16le', 'gb18030', 'utf-8'] as const)('comes back byte for byte in %s', async (encoding) => {
    const { drafts, profile, issues } = await read(FILE, encoding)
    expect(issues).toEqual([])
    const parts: Uint8Array[] = []
    for await (const part of writeProductFile(drafts, profile)) parts.push(part)
    const before: Uint8Array[] = []
    for await (const part of encodeText([FILE], encoding)) before.push(part)
    expect(Buffer.concat(parts).equals(Buffer.concat(before))).toBe(true)
  })

  it('reads variants, their names and pictures, and keeps what needs Taobao’s own tables', async () => {
    const { drafts } = await read(FILE)
    expect(drafts[0]).toMatchObject({
      handle: 'suyu-1',
      name: { zh: '亚麻短袖T恤' },
      status: 'active',
      optionNames: [{ zh: '颜色分类' }, { zh: '尺码' }],
      images: [{ src: 'https://img.example/1.jpg' }, { src: 'https://img.example/2.jpg', variant: 0 }],
      variants: [
        { sku: 'ST-1', price: { amount: 23_900 }, stock: { default: 12 }, optionValues: [{ zh: '米白' }, { en: 'S' }] },
        { price: { amount: 23_950 }, stock: { default: 7 }, optionValues: [{ zh: '米白' }, { en: 'M' }] },
      ],
      extras: { cid: '50000671', cateProps: '20000:3271216;' },
    })
    expect(drafts[1]).toMatchObject({
      name: { zh: '白瓷杯, "大"' },
      status: 'draft',
      variants: [{ sku: 'MUG', barcode: '6901234567892' }],
    })
  })

  it('writes changed prices and stock into 销售属性组合', async () => {
    const { drafts, profile } = await read(FILE)
    const changed = drafts.map((draft) => ({
      ...draft,
      variants: draft.variants.map((variant, i) =>
        i === 0 ? { ...variant, price: { amount: 19_900, currency: 'CNY' }, stock: { default: 5 } } : variant,
      ),
    }))
    const text = await joinText(writeTaobaoCsv(changed, profile))
    expect(text).toContain('199.00:5:ST-1:1627207:28320;20509:28314;239.5:7::1627207:28320;20509:28315;')
    expect(text).toContain('\t199.00\t12\t1\t')
  })

  it('imports one variant and keeps the original where 销售属性组合 cannot be read in full', async () => {
    const text = FILE.replace('239:12:ST-1:1627207:28320;20509:28314;', '239:12:broken;')
    const { drafts, codes, profile } = await read(text)
    expect(codes).toEqual(['partial-sku'])
    expect(drafts[0]?.variants).toHaveLength(1)
    expect(await joinText(writeTaobaoCsv(drafts, profile))).toContain('239:12:broken;')
  })

  it('reads columns by name, wherever they stand', async () => {
    const text = rows(
      ['version 1.00'],
      ['price', 'title', 'unknown'],
      ['宝贝价格', '宝贝名称', '新列'],
      ['9.9', '袜子', 'x'],
    )
    const { drafts, profile } = await read(text)
    expect(drafts[0]).toMatchObject({
      name: { zh: '袜子' },
      variants: [{ price: { amount: 990 } }],
      extras: { unknown: 'x' },
    })
    expect(await joinText(writeTaobaoCsv(drafts, profile))).toBe(text)
  })

  it('reports wrong rows and goes on', async () => {
    const head = [
      ['version 1.00'],
      ['title', 'price', 'num', 'picture', 'outer_id'],
      ['宝贝名称', '宝贝价格', '宝贝数量', '新图片', '商家编码'],
    ]
    const text = rows(
      ...head,
      ['A', '-1', '1', '', 'a'],
      ['', '1', '1', '', 'b'],
      ['C', '1', 'x', '', 'c'],
      ['D', '1', '1', '../../d.jpg:1:0:|;', 'd'],
      ['E', '1', '1', '', 'd'],
    )
    const { items, issues } = await read(text)
    expect(issues.map((issue) => [issue.line, issue.code])).toEqual([
      [4, 'negative-price'],
      [5, 'missing-title'],
      [6, 'bad-number'],
      [7, 'bad-image'],
      [8, 'duplicate-handle'],
    ])
    expect(items.filter((item) => item.kind === 'product')).toHaveLength(1)
  })

  it('splits and joins combinations', () => {
    const text = '239:12:a:b:1627207:28320;239:0::1627207:-1001;'
    expect(parseSkuProps(text)).toEqual([
      { price: '239', count: '12', outerId: 'a:b', props: ['1627207:28320'] },
      { price: '239', count: '0', outerId: '', props: ['1627207:-1001'] },
    ])
    expect(writeSkuProps(parseSkuProps(text) ?? [])).toBe(text)
    expect(parseSkuProps('239:12:a:1:2;3:4;239:1::1:2;')).toBeUndefined()
  })
})

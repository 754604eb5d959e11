import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { openProductFile } from './open-product-file.ts'
import type { RowIssue } from './product-draft.ts'

/** Heaps are compared without what nobody holds any more. */
setFlagsFromString('--expose_gc')
const collectGarbage = runInNewContext('gc') as () => void

const bytes = (text: string) => new TextEncoder().encode(text)

interface Count {
  products: number
  bad: number
  issues: RowIssue[]
}

async function count(source: AsyncIterable<Uint8Array> | Uint8Array, watch?: () => void): Promise<Count> {
  const opened = await openProductFile(source, { currency: 'CNY' })
  if (!opened.ok) return { products: 0, bad: 0, issues: [...opened.error] }
  const result: Count = { products: 0, bad: 0, issues: [] }
  for await (const item of opened.value.items) {
    if (item.kind === 'product') result.products++
    else result.bad++
    result.issues.push(...item.issues)
    if ((result.products + result.bad) % 10_000 === 0) watch?.()
  }
  return result
}

async function* shopifyRows(rows: number): AsyncGenerator<Uint8Array> {
  yield bytes(
    'Handle,Title,Body (HTML),Vendor,Tags,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price,Image Src\n',
  )
  for (let i = 0; i < rows; i += 100) {
    const lines = Array.from({ length: 100 }, (_, j) => {
      const n = i + j
      return `product-${n},亚麻短袖T恤 ${n},"<p>亚麻 <b>55%</b>，棉 45%。</p>\n<ul><li>克重 165 g/m²</li></ul>",素屿,"linen, summer",颜色,米白,SKU-${n},${n % 90},${n % 500}.00,https://cdn.example/${n}.jpg\n`
    })
    yield bytes(lines.join(''))
  }
}

describe('hostile files', () => {
  it('stops early at a cell of 50 MB instead of keeping it', async () => {
    for (const start of ['a,"', 'a,']) {
      let sent = 0
      let closed = false
      const file = async function* () {
        try {
          yield bytes(`Handle,Title,Variant Price\nok,OK,1.00\n${start}`)
          for (; sent < 50; sent++) yield bytes('x'.repeat(1024 * 1024))
          yield bytes(`${start.endsWith('"') ? '"' : ''},1.00\n`)
        } finally {
          closed = true
        }
      }
      const { products, issues } = await count(file())
      expect(products).toBe(0)
      expect(issues.at(-1)).toMatchObject({ code: 'cell-too-large', line: 3 })
      expect(sent).toBeLessThan(4)
      expect(closed).toBe(true)
    }
  })

  it('stops early at a JSON value of 50 MB', async () => {
    let sent = 0
    const file = async function* () {
      yield bytes('[{"title":"A","price":1},{"title":"')
      for (; sent < 50; sent++) yield bytes('x'.repeat(1024 * 1024))
    }
    const { products, issues } = await count(file())
    expect(products).toBe(1)
    expect(issues).toMatchObject([{ code: 'row-too-large', line: 1 }])
    expect(sent).toBeLessThan(7)
  })

  it('reads 100,000 rows in memory that stays flat', async () => {
    const heap: number[] = []
    const { products, bad } = await count(shopifyRows(100_000), () => {
      collectGarbage()
      heap.push(process.memoryUsage().heapUsed)
    })
    expect([products, bad]).toEqual([100_000, 0])
    const growth = ((heap.at(-1) ?? 0) - (heap[0] ?? 0)) / 1024 / 1024
    // Ten times the rows may only add the remembered handles, some hundred bytes each.
    expect(growth).toBeLessThan(40)
  }, 400_000)

  it('reads 10,000 rows in two seconds of one core', async () => {
    const before = process.cpuUsage()
    const { products } = await count(shopifyRows(10_000))
    const used = process.cpuUsage(before)
    expect(products).toBe(10_000)
    expect((used.user + used.system) / 1e6).toBeLessThan(4)
  })

  it('says when it stops at the row limit, and keeps what was whole before', async () => {
    const opened = await openProductFile(
      bytes('Handle,Title,Variant Price\na,A,1.00\nb,B,1.00\nc,C,1.00\nd,D,1.00\n'),
      { currency: 'CNY', limits: { rows: 3 } },
    )
    if (!opened.ok) throw new Error('not opened')
    const items = []
    for await (const item of opened.value.items) items.push(item)
    expect(items.map((item) => item.kind)).toEqual(['product', 'product', 'bad'])
    expect(items.at(-1)?.issues).toMatchObject([
      { code: 'too-many-rows', line: 5, message: { zh: '文件超过 3 行，从第 5 行起没有读' } },
    ])
  })

  it('stops at the byte limit', async () => {
    const opened = await openProductFile(shopifyRows(10_000), { currency: 'CNY', limits: { fileBytes: 200_000 } })
    if (!opened.ok) throw new Error('not opened')
    const issues: RowIssue[] = []
    for await (const item of opened.value.items) issues.push(...item.issues)
    expect(issues).toMatchObject([{ code: 'file-too-large' }])
  })

  it('reports broken bytes in the row where they are, not as a different name', async () => {
    const file = new Uint8Array([
      ...bytes(
        `Handle,Title,Variant Price\n${Array.from({ length: 4_000 }, (_, i) => `p${i},Tee number ${i},1.00\n`).join('')}x,Caf`,
      ),
      0xe9,
      ...bytes(',1.00\ny,Tea,1.00\n'),
    ])
    const { products, issues } = await count(file)
    expect(products).toBe(4_001)
    expect(issues).toMatchObject([{ code: 'bad-encoding', line: 4_002, column: 'Title' }])
  })

  it('spends no more than a moment on texts that are made to be slow', async () => {
    const slow = [
      '<a'.repeat(400_000),
      ' '.repeat(800_000),
      '('.repeat(800_000),
      `1${' '.repeat(100)}-`,
      '-'.repeat(800_000),
      '\n '.repeat(400_000),
      '1:1:'.repeat(200_000),
    ]
    const cells = slow.map((text) => `"${text}"`)
    const row = (cell: string) => `亚麻,1.00,${cell},${cell},${cell}\n`
    const table = `名称,价格,描述,标签,克重(g/m²)\n${cells.map(row).join('')}`
    const taobao = `version 1.00\ntitle\tprice\tpicture\tskuProps\tpropAlias\na\tb\tc\td\te\n${cells.map((cell) => `a\t1\t${cell}\t1:1::1:1;\t${cell}\n`).join('')}`
    const before = process.cpuUsage().user
    await count(bytes(table))
    await count(bytes(taobao))
    await count(bytes(`${cells[2]},b\n`))
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(8)
  }, 400_000)

  it('refuses zip bytes under a harmless name', async () => {
    const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, ...bytes('evil.csv')])
    expect((await count(zip)).issues[0]?.message.zh).toMatch(/^这是压缩包/)
  })
})

import { seededRandom } from '@qianmian/kernel'

const HEADER = [
  'Handle',
  'Title',
  'Body (HTML)',
  'Vendor',
  'Type',
  'Tags',
  'Published',
  'Option1 Name',
  'Option1 Value',
  'Option2 Name',
  'Option2 Value',
  'Variant SKU',
  'Variant Grams',
  'Variant Inventory Qty',
  'Variant Price',
  'Variant Compare At Price',
  'Image Src',
  'Image Position',
  'Status',
  'Metafield: custom.note',
]
const COLOURS = ['本白', '灰绿', '墨', '陶土', '雾蓝']
const SIZES = ['S', 'M', 'L', 'XL']

/** An old-header Shopify CSV of `rows` data rows, several variants a product. @param seed makes handles and figures */
export function shopifyCsv(rows: number, seed: string): string {
  const random = seededRandom(seed)
  const lines = [HEADER.join(',')]
  for (let n = 0, product = 0; n < rows; product++) {
    const variants = Math.min(rows - n, 1 + random.int(6))
    for (let v = 0; v < variants; v++, n++) {
      const first = v === 0
      lines.push(
        [
          `${seed}-${product}`,
          first ? `亚麻衬衫 ${product}` : '',
          first ? '"<p>亚麻 100%，每平方米 165 克。</p><p>洗两遍再裁。</p>"' : '',
          first ? '素屿' : '',
          first ? '衬衫' : '',
          first ? '"亚麻, 夏季"' : '',
          first ? 'TRUE' : '',
          first ? '颜色' : '',
          COLOURS[v % COLOURS.length],
          first ? '尺码' : '',
          SIZES[(v + product) % SIZES.length],
          `${seed}-${product}-${v}`,
          180 + random.int(200),
          random.int(90),
          `${99 + random.int(400)}.00`,
          '',
          first ? `https://img.example/${seed}/${product}.jpg` : '',
          first ? '1' : '',
          first ? 'active' : '',
          first ? `note ${product}` : '',
        ].join(','),
      )
    }
  }
  return `${lines.join('\n')}\n`
}

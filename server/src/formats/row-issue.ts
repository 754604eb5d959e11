import { formatNumber, type LocalizedText } from '@qianmian/kernel'
import type { RowIssue } from './product-draft.ts'

/** The fields that an issue can name in the merchant's words. */
export const FIELD_LABELS = {
  handle: { zh: '标识', en: 'handle' },
  title: { zh: '标题', en: 'title' },
  description: { zh: '描述', en: 'description' },
  brand: { zh: '品牌', en: 'brand' },
  category: { zh: '类目', en: 'category' },
  productType: { zh: '商品类型', en: 'product type' },
  status: { zh: '状态', en: 'status' },
  tags: { zh: '标签', en: 'tags' },
  option: { zh: '规格', en: 'option' },
  sku: { zh: '货号', en: 'SKU' },
  barcode: { zh: '条码', en: 'barcode' },
  price: { zh: '价格', en: 'price' },
  compareAtPrice: { zh: '划线价', en: 'compare-at price' },
  stock: { zh: '库存', en: 'stock' },
  weight: { zh: '重量', en: 'weight' },
  image: { zh: '图片', en: 'picture' },
  skuProps: { zh: '销售属性组合', en: 'skuProps' },
} as const satisfies Record<string, LocalizedText>

export type IssueField = keyof typeof FIELD_LABELS

/** What a sentence can speak about. `text` is the offending value as written. */
export interface IssueDetail {
  readonly line: number
  /** Header as written in the file. */
  readonly column?: string
  readonly field?: IssueField
  readonly text?: string
  /** A limit, an earlier line, a count: what the sentence of the code needs. */
  readonly number?: number
  readonly limit?: number
}

interface Sentence {
  readonly severity: RowIssue['severity']
  readonly zh: (d: Shown) => string
  readonly en: (d: Shown) => string
}

interface Shown {
  readonly row: number
  readonly zhField: string
  readonly enField: string
  readonly text: string
  readonly number: string
  readonly limit: string
}

const error = (zh: Sentence['zh'], en: Sentence['en']): Sentence => ({ severity: 'error', zh, en })
const warning = (zh: Sentence['zh'], en: Sentence['en']): Sentence => ({ severity: 'warning', zh, en })

const SENTENCES = {
  'negative-price': error(
    (d) => `第 ${d.row} 行${d.zhField}是负数：${d.text}`,
    (d) => `Row ${d.row}, ${d.enField} is negative: ${d.text}`,
  ),
  'bad-number': error(
    (d) => `第 ${d.row} 行${d.zhField}不是数字：${d.text}`,
    (d) => `Row ${d.row}, ${d.enField} is not a number: ${d.text}`,
  ),
  'too-many-decimals': error(
    (d) => `第 ${d.row} 行${d.zhField}的小数位太多：${d.text}`,
    (d) => `Row ${d.row}, ${d.enField} has too many decimals: ${d.text}`,
  ),
  'number-too-large': error(
    (d) => `第 ${d.row} 行${d.zhField}太大：${d.text}`,
    (d) => `Row ${d.row}, ${d.enField} is too large: ${d.text}`,
  ),
  'other-currency': error(
    (d) => `第 ${d.row} 行${d.zhField}是另一种货币：${d.text}`,
    (d) => `Row ${d.row}, ${d.enField} is in another currency: ${d.text}`,
  ),
  'missing-price': error(
    (d) => `第 ${d.row} 行没有${d.zhField}`,
    (d) => `Row ${d.row} has no ${d.enField}`,
  ),
  'missing-title': error(
    (d) => `第 ${d.row} 行没有${d.zhField}`,
    (d) => `Row ${d.row} has no ${d.enField}`,
  ),
  'missing-handle': error(
    (d) => `第 ${d.row} 行没有${d.zhField}，也无法从标题得出`,
    (d) => `Row ${d.row} has no ${d.enField} and none can be made from the title`,
  ),
  'duplicate-handle': error(
    (d) => `第 ${d.row} 行的标识「${d.text}」在第 ${d.number} 行已经用过`,
    (d) => `Row ${d.row} uses the handle "${d.text}" again; row ${d.number} has it already`,
  ),
  'too-long': error(
    (d) => `第 ${d.row} 行${d.zhField}有 ${d.number} 个字符，上限是 ${d.limit}`,
    (d) => `Row ${d.row}, ${d.enField} has ${d.number} characters; the limit is ${d.limit}`,
  ),
  'bad-encoding': error(
    (d) => `第 ${d.row} 行${d.zhField}有乱码。把文件另存为 UTF-8 再导入`,
    (d) => `Row ${d.row}, ${d.enField} has broken characters. Save the file as UTF-8 and import it again`,
  ),
  'unclosed-quote': error(
    (d) => `第 ${d.row} 行的引号不成对，这一行读不出来`,
    (d) => `Row ${d.row} has a quotation mark without its pair and cannot be read`,
  ),
  'too-many-broken-rows': error(
    (d) => `引号不成对的行太多，读到第 ${d.row} 行为止`,
    (d) => `Too many rows have unpaired quotation marks; reading stopped at row ${d.row}`,
  ),
  'unknown-status': warning(
    (d) => `第 ${d.row} 行${d.zhField}「${d.text}」不认识，先按草稿`,
    (d) => `Row ${d.row}, ${d.enField} "${d.text}" is unknown; kept as a draft`,
  ),
  'too-many-rows': error(
    (d) => `文件超过 ${d.limit} 行，从第 ${d.row} 行起没有读`,
    (d) => `The file has more than ${d.limit} rows; nothing was read from row ${d.row} on`,
  ),
  'too-many-product-rows': error(
    (d) => `第 ${d.row} 行起的商品超过 ${d.limit} 行`,
    (d) => `The product that starts in row ${d.row} has more than ${d.limit} rows`,
  ),
  'cell-too-large': error(
    (d) => `第 ${d.row} 行有一格超过 ${d.limit} 个字符，读到这里为止`,
    (d) => `Row ${d.row} has a cell of more than ${d.limit} characters; reading stopped here`,
  ),
  'row-too-large': error(
    (d) => `第 ${d.row} 行超过 ${d.limit} 个字符，读到这里为止`,
    (d) => `Row ${d.row} has more than ${d.limit} characters; reading stopped here`,
  ),
  'too-many-columns': error(
    (d) => `第 ${d.row} 行有 ${d.number} 列，上限是 ${d.limit}`,
    (d) => `Row ${d.row} has ${d.number} columns; the limit is ${d.limit}`,
  ),
  'too-many-cells': error(
    (d) => `第 ${d.row} 行比表头多 ${d.number} 格，多半是有分隔符的格子没有加引号`,
    (d) =>
      `Row ${d.row} has ${d.number} more cells than the header; a cell with a separator probably lacks quotation marks`,
  ),
  'nul-byte': error(
    (d) => `第 ${d.row} 行有空字节，这不是文本文件，读到这里为止`,
    (d) => `Row ${d.row} has a NUL byte, so this is not a text file; reading stopped here`,
  ),
  'file-too-large': error(
    (d) => `文件超过 ${d.limit} 字节，读到第 ${d.row} 行为止`,
    (d) => `The file has more than ${d.limit} bytes; reading stopped at row ${d.row}`,
  ),
  'html-removed': warning(
    (d) => `第 ${d.row} 行${d.zhField}里去掉了：${d.text}`,
    (d) => `Row ${d.row}, removed from ${d.enField}: ${d.text}`,
  ),
  'bad-image': warning(
    (d) => `第 ${d.row} 行的图片地址用不了：${d.text}`,
    (d) => `Row ${d.row} has a picture address that cannot be used: ${d.text}`,
  ),
  'negative-stock': warning(
    (d) => `第 ${d.row} 行${d.zhField}是负数：${d.text}，先按 0`,
    (d) => `Row ${d.row}, ${d.enField} is negative: ${d.text}; counted as 0`,
  ),
  'missing-column': error(
    (d) => `表头里没有「${d.text}」一列`,
    (d) => `The header has no column "${d.text}"`,
  ),
  'no-rows': error(
    () => '文件里没有表头',
    () => 'The file has no header row',
  ),
  'unreadable-file': error(
    (d) => d.text,
    (d) => d.text,
  ),
  'bad-json': error(
    (d) => `第 ${d.row} 行不是完整的 JSON`,
    (d) => `Row ${d.row} is not complete JSON`,
  ),
  'too-deep': error(
    (d) => `第 ${d.row} 行的 JSON 嵌套超过 ${d.limit} 层，读到这里为止`,
    (d) => `Row ${d.row}, the JSON is nested more than ${d.limit} levels deep; reading stopped here`,
  ),
  'bad-field': error(
    (d) => `第 ${d.row} 行的「${d.text}」类型不对`,
    (d) => `Row ${d.row}, "${d.text}" has the wrong type`,
  ),
  'no-products': error(
    () => '这个 JSON 里没有商品列表',
    () => 'This JSON has no list of products',
  ),
  'unknown-version': error(
    (d) => `不认识的导出版本：${d.text}`,
    (d) => `Unknown export version: ${d.text}`,
  ),
  'partial-sku': warning(
    (d) => `第 ${d.row} 行${d.zhField}读不全，按一个规格导入，原文保留`,
    (d) => `Row ${d.row}, ${d.enField} cannot be read in full; imported as one variant, the original is kept`,
  ),
  'clears-field': warning(
    (d) => `第 ${d.row} 行${d.zhField}是空的，商品原来的内容会清掉`,
    (d) => `Row ${d.row}, ${d.enField} is empty; what the product had there is cleared`,
  ),
  'removes-variants': warning(
    (d) => `第 ${d.row} 行起的商品少列了 ${d.number} 个规格，这些规格会去掉`,
    (d) => `The product in row ${d.row} no longer lists ${d.number} of its variants; they are removed`,
  ),
  'unknown-variant': warning(
    (d) => `第 ${d.row} 行起的货号「${d.text}」不是这件商品的规格，没有导入`,
    (d) => `Row ${d.row}: SKU "${d.text}" is no variant of this product and was left out`,
  ),
  'variants-not-listed': warning(
    (d) =>
      `第 ${d.row} 行的商品有 ${d.number} 个规格，文件没有分开写，各规格${d.text === 'price' ? '用同一个新价，' : '价格不变，'}库存不变`,
    (d) =>
      `The product in row ${d.row} has ${d.number} variants that the file does not tell apart; ${d.text === 'price' ? 'all take the new price' : 'prices stay'}, stock stays`,
  ),
  'kept-correction': warning(
    (d) => `第 ${d.row} 行${d.zhField}有人改过，保留改过的值，没有用文件里的：${d.text || '（空）'}`,
    (d) => `Row ${d.row}, ${d.enField}: kept your correction instead of the file's value: ${d.text || '(empty)'}`,
  ),
  'talks-to-machine': warning(
    (d) => `第 ${d.row} 行${d.zhField}像是写给机器的指令，不会用来写文案：${d.text}`,
    (d) => `Row ${d.row}, ${d.enField} reads like an instruction to a machine; no text will use it: ${d.text}`,
  ),
  'bad-characters': error(
    (d) => `第 ${d.row} 行${d.zhField}有不能保存的字符（空字符或半个字符）`,
    (d) => `Row ${d.row}, ${d.enField} has characters that cannot be stored (NUL or half of a character)`,
  ),
  'import-stopped': error(
    (d) => `导入停在第 ${d.row} 到 ${d.number} 行，这些行没有写入，之前的已经保存`,
    (d) => `The import stopped at rows ${d.row} to ${d.number}; they were not written, what came before is saved`,
  ),
  'import-undone': error(
    (d) => `第 ${d.row} 到 ${d.number} 行写不进去，按你的选择，一行也没有导入`,
    (d) => `Rows ${d.row} to ${d.number} could not be written; as you chose, nothing was imported`,
  ),
} as const satisfies Record<string, Sentence>

/** The closed list of what a reader can report. */
export type IssueCode = keyof typeof SENTENCES

const MINUS = /^-(?=[\d.])/

/** A value as a sentence shows it: one line, short, with a true minus. */
function show(text: string): string {
  const flat = text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(MINUS, '−')
  return flat.length > 60 ? `${flat.slice(0, 60)}…` : flat
}

/**
 * One remark about one row, with its sentence in both languages.
 * @example rowIssue('negative-price', { line: 38, field: 'price', text: '-19.9' }).message.zh // '第 38 行「价格」是负数：−19.9'
 */
export function rowIssue(code: IssueCode, detail: IssueDetail): RowIssue {
  const sentence: Sentence = SENTENCES[code]
  const label: LocalizedText | undefined = detail.field ? FIELD_LABELS[detail.field] : undefined
  const shown: Shown = {
    row: detail.line,
    zhField: label?.zh ? `「${label.zh}」` : detail.column ? `「${show(detail.column)}」` : '',
    enField: label?.en ?? (detail.column ? `"${show(detail.column)}"` : 'the row'),
    text: show(detail.text ?? ''),
    number: formatNumber(detail.number ?? 0, 0),
    limit: formatNumber(detail.limit ?? 0, 0),
  }
  return {
    line: detail.line,
    column: detail.column,
    severity: sentence.severity,
    code,
    message: { zh: sentence.zh(shown), en: sentence.en(shown) },
    value: detail.text === undefined ? undefined : detail.text.slice(0, 200),
  }
}

/** True if any of the issues stops its product. */
export const hasError = (issues: readonly RowIssue[]): boolean => issues.some((issue) => issue.severity === 'error')

import { err, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { normalHeader } from './csv/column-keys.ts'
import { CsvTokenizer } from './csv/csv-tokenizer.ts'
import type { SourceProfile } from './product-draft.ts'
import { DEFAULT_LIMITS } from './read-limits.ts'
import type { Encoding } from './text/source-text.ts'

/** What a file is, told by its first bytes. */
export interface DetectedFormat {
  readonly format: SourceProfile['format']
  /** `shopify-old`, `shopify-new`, Taobao's version line, `document` or `lines` for JSON, `table`. */
  readonly variant: string
  readonly encoding: Encoding
  readonly delimiter: string
  readonly newline: string
}

const no = (zh: string, en: string): Result<never, LocalizedText> => err({ zh, en })

/**
 * Tells what a product file is: Shopify CSV (old and new headers), Taobao CSV, JSON, JSON lines, or any other table; with its
 * encoding, delimiter and line ends. The file's name is used only to word a refusal, never to decide.
 * @param firstBytes at least the header; 64 KiB is plenty. May end inside a character.
 * @returns on failure one sentence that says what the file is and what to do
 * @example detectFormat(new TextEncoder().encode('Handle,Title,Variant Price\n')) // shopify-csv, shopify-old, utf-8, ',', '\n'
 */
export function detectFormat(firstBytes: Uint8Array, fileName = ''): Result<DetectedFormat, LocalizedText> {
  if (firstBytes.length === 0) return no('文件是空的。', 'The file is empty.')
  const binary = binaryKind(firstBytes, fileName)
  if (binary) return err(binary)
  const encoding = detectEncoding(firstBytes)
  if (!encoding.ok) return encoding
  const text = new TextDecoder(encoding.value === 'utf-8-bom' ? 'utf-8' : encoding.value).decode(firstBytes, {
    stream: true,
  })
  return detectText(text, encoding.value)
}

function detectText(text: string, encoding: Encoding): Result<DetectedFormat, LocalizedText> {
  const start = text.trimStart()
  if (start === '') return no('文件里没有内容。', 'The file has no content.')
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  if (/^<(?:!doctype|html|head|body|table|script)\b/i.test(start)) {
    return no(
      '这是网页，不是商品表。打开后另存为 CSV UTF-8 再导入。',
      'This is a web page, not a product table. Open it, save it as CSV UTF-8 and import that.',
    )
  }
  if (/^<\?xml|^<[a-z][\w:.-]*[\s/>]/i.test(start)) {
    return no(
      '这是 XML 文件，不是 CSV 或 JSON。请导出成 CSV UTF-8 再导入。',
      'This is an XML file, not CSV or JSON. Export it as CSV UTF-8 and import that.',
    )
  }
  if (/^[{[]/.test(start)) {
    const variant = isJsonLines(start) ? 'lines' : 'document'
    return ok({ format: 'json', variant, encoding, delimiter: '', newline })
  }
  if (/^version\s+\d/i.test(start)) {
    const keys = start.split(/\r\n|\n|\r/)[1] ?? ''
    const delimiter = keys.includes('\t') ? '\t' : ','
    const names = headerCells(keys, delimiter)
    if (names.includes('title') && (names.includes('cid') || names.includes('price'))) {
      const version = /^[^\r\n\t,]*/.exec(start)?.[0].trim() ?? 'version 1.00'
      return ok({ format: 'taobao-csv', variant: version, encoding, delimiter, newline })
    }
  }
  const delimiter = detectDelimiter(start)
  if (!delimiter) {
    return no(
      '第一行只有一列，看不出分列。请用逗号、分号或制表符分开各列。',
      'The first row has one column only. Separate the columns with commas, semicolons or tabs.',
    )
  }
  const names = headerCells(start, delimiter)
  const shopify = shopifyVariant(names)
  return ok({
    format: shopify ? 'shopify-csv' : 'table-csv',
    variant: shopify ?? 'table',
    encoding,
    delimiter,
    newline,
  })
}

function shopifyVariant(names: readonly string[]): 'shopify-old' | 'shopify-new' | undefined {
  const has = (name: string) => names.includes(name)
  if (!has('title')) return undefined
  if (has('handle') && (has('body (html)') || has('variant price') || has('variant sku'))) return 'shopify-old'
  const newer = ['url handle', 'option1 value', 'product image url', 'published on online store', 'compare-at price']
  const count = newer.filter(has).length
  return count >= 2 || (has('url handle') && has('price')) ? 'shopify-new' : undefined
}

function headerCells(text: string, delimiter: string): readonly string[] {
  const tokenizer = new CsvTokenizer(delimiter, DEFAULT_LIMITS)
  const first = [...tokenizer.push(text), ...tokenizer.end()][0]
  return first?.kind === 'record' ? first.cells.map(normalHeader) : []
}

function detectDelimiter(text: string): string | undefined {
  let best: { delimiter: string; columns: number } | undefined
  for (const delimiter of [',', '\t', ';', '|']) {
    const columns = headerCells(text, delimiter).length
    if (columns > (best?.columns ?? 1)) best = { delimiter, columns }
  }
  return best?.delimiter
}

function isJsonLines(start: string): boolean {
  if (!start.startsWith('{')) return false
  const lines = start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const first = lines[0] ?? ''
  if (!/\}\s*$/.test(first)) return false
  try {
    const value: unknown = JSON.parse(first)
    const second = lines[1]
    // One line alone is a document if it carries the list of products itself.
    if (second === undefined) return typeof value === 'object' && value !== null && !('products' in value)
    return second.trimStart().startsWith('{')
  } catch {
    // Not a whole value on the first line: an ordinary, indented document.
    return false
  }
}

function detectEncoding(bytes: Uint8Array): Result<Encoding, LocalizedText> {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return ok('utf-8-bom')
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ok('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ok('utf-16be')
  if (isBareUtf16(bytes)) {
    return no(
      '文件是 UTF-16 编码，但开头没有标记，读出来会是乱码。请另存为 CSV UTF-8 再导入。',
      'The file is UTF-16 without the mark at its start, so it cannot be read safely. Save it as CSV UTF-8 and import that.',
    )
  }
  if (bytes.includes(0)) {
    return no(
      '文件里有空字节，不是文本文件。请另存为 CSV UTF-8 再导入。',
      'The file has NUL bytes, so it is not a text file. Save it as CSV UTF-8 and import that.',
    )
  }
  if (decodes(bytes, 'utf-8') !== undefined) return ok('utf-8')
  const chinese = decodes(bytes, 'gb18030')
  if (chinese !== undefined && looksChinese(chinese)) return ok('gb18030')
  return no(
    '文件的编码不是 UTF-8，也不像 GB18030。请另存为 CSV UTF-8 再导入。',
    'The file is not UTF-8 and does not look like GB18030. Save it as CSV UTF-8 and import that.',
  )
}

/** UTF-16 text has a zero in one half of its pairs wherever there are ASCII signs: commas, digits, line ends. */
function isBareUtf16(bytes: Uint8Array): boolean {
  const zeros = [0, 0]
  const length = Math.min(bytes.length, 4_096) & ~1
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  return Math.min(even, odd) === 0 && Math.max(even, odd) >= Math.max(2, length / 40)
}

function decodes(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    // A fatal decoder throws on the first byte that is not of the encoding; that is the answer we ask for.
    return undefined
  }
}

/** European text read as GB18030 gives rare characters; Chinese shop text is made of common Han and punctuation. */
function looksChinese(text: string): boolean {
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? []
  const usual = foreign.filter((c) => /[\u4E00-\u9FA5\u3000-\u303F\uFF00-\uFFEF·—‘’“”…×°℃㎡]/u.test(c))
  const han = foreign.filter((c) => /[\u4E00-\u9FA5]/.test(c))
  const runs = text.match(/[\u4E00-\u9FA5]{2,}/gu)?.join('').length ?? 0
  return foreign.length > 0 && usual.length >= foreign.length * 0.9 && runs >= han.length * 0.6
}

function binaryKind(bytes: Uint8Array, fileName: string): LocalizedText | undefined {
  const starts = (...values: number[]) => values.every((value, index) => bytes[index] === value)
  const ascii = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096))
  const name = fileName.toLowerCase()
  if (starts(0x50, 0x4b, 0x03, 0x04)) {
    if (/xl\/|\[Content_Types\]\.xml/.test(ascii) || /\.xls[xmb]$/.test(name)) return EXCEL
    return {
      zh: '这是压缩包，不是商品表。解压后导入里面的 CSV 或 JSON。',
      en: 'This is a zip archive, not a product table. Unpack it and import the CSV or JSON inside.',
    }
  }
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return EXCEL
  if (starts(0x1f, 0x8b) || ascii.startsWith('7z\xbc\xaf') || ascii.startsWith('Rar!') || starts(0x50, 0x4b)) {
    return {
      zh: '这是压缩包，不是商品表。解压后导入里面的 CSV 或 JSON。',
      en: 'This is an archive, not a product table. Unpack it and import the CSV or JSON inside.',
    }
  }
  if (
    starts(0x89, 0x50, 0x4e, 0x47) ||
    starts(0xff, 0xd8, 0xff) ||
    ascii.startsWith('GIF8') ||
    (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP') ||
    /^.{4}ftyp(?:avif|heic|mif1)/s.test(ascii)
  ) {
    return {
      zh: '这是图片，不是商品表。请选 CSV 或 JSON 文件。',
      en: 'This is a picture, not a product table. Choose a CSV or JSON file.',
    }
  }
  if (ascii.startsWith('%PDF')) {
    return {
      zh: '这是 PDF，不是商品表。请选 CSV 或 JSON 文件。',
      en: 'This is a PDF, not a product table. Choose a CSV or JSON file.',
    }
  }
  return undefined
}

const EXCEL: LocalizedText = {
  zh: '这是 Excel 工作簿，不是 CSV。在 Excel 里另存为「CSV UTF-8」再导入。',
  en: 'This is an Excel workbook, not CSV. In Excel, save it as "CSV UTF-8" and import that file.',
}

import { ATTRIBUTES, err, formatMoney, type LocalizedText, ok, type Result, showFactValue } from '@qianmian/kernel'
import type { ImportPreviewView } from '../contract/types.ts'
import { importView } from '../contract/views.ts'
import {
  type DetectedFormat,
  openProductFile,
  previewTable,
  type ReadItem,
  type RowIssue,
  TABLE_FIELDS,
} from '../formats/index.ts'
import { profileOfImport } from '../modules/catalog/index.ts'
import { findImport, type ImportCounts, type ImportIssue, listMappings } from '../modules/imports/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { DraftPlacement, type PlacedDraft } from './place-drafts.ts'

const SAMPLE = 60
const BATCH = 200
export const ISSUES_KEPT = 500

/** One item of the file with what will become of it. */
export interface ScannedItem {
  readonly item: ReadItem
  readonly issues: readonly RowIssue[]
  /** The product as it would be stored; absent for a row that is not imported. */
  readonly placed?: PlacedDraft
}

export interface Scan {
  readonly counts: ImportCounts
  readonly issues: readonly ImportIssue[]
  readonly mapping: Readonly<Record<string, string>> | null
  readonly columns: readonly { readonly name: string; readonly examples: readonly string[] }[]
  readonly sample: readonly ScannedItem[]
}

const UNREADABLE: LocalizedText = { zh: '文件读不了。', en: 'The file cannot be read.' }

/**
 * Reads the whole file once without writing: counts, issues, and the first products, each as it would be stored now.
 * @param file.mappings saved mappings: one whose headers are exactly those of the file is used by itself
 */
export async function scanFile(
  ctx: Ctx,
  file: {
    id: string
    bytes: Uint8Array
    fileName: string
    detected: DetectedFormat
    mapping: Readonly<Record<string, string>> | null
    mappings?: readonly Readonly<Record<string, string>>[]
  },
): Promise<Result<Scan, LocalizedText>> {
  const options = {
    currency: ctx.shop.currency,
    detected: file.detected,
    fileName: file.fileName,
    limits: { fileBytes: file.bytes.byteLength + 1 },
  }
  const isTable = file.detected.format === 'table-csv'
  let mapping: Scan['mapping'] = null
  let columns: Scan['columns'] = []
  if (isTable) {
    const table = await previewTable(file.bytes, options)
    if (!table.ok) return err(table.error[0]?.message ?? UNREADABLE)
    const names = table.value.columns
    columns = names.map((name, i) => ({ name, examples: table.value.rows.slice(0, 2).map((row) => row[i] ?? '') }))
    const given = file.mapping ?? file.mappings?.find((saved) => sameHeader(saved, names))
    // Only columns of this file are kept: a mapping is a list of names from outside.
    mapping = Object.fromEntries(
      names.map((name, i) => [
        name,
        given
          ? Object.hasOwn(given, name)
            ? (given[name] ?? 'ignore')
            : 'ignore'
          : (table.value.mapping[i] ?? 'ignore'),
      ]),
    )
  }
  const opened = await openProductFile(file.bytes, { ...options, ...(mapping ? { mappingByHeader: mapping } : {}) })
  if (!opened.ok) {
    // A table whose columns are not mapped yet is no failure: the mapping screen is the next step.
    if (!isTable) return err(opened.error[0]?.message ?? UNREADABLE)
    const counts = { rows: 0, products: 0, bad: 0, created: 0, updated: 0 }
    return ok({ counts, issues: [...opened.error], mapping, columns, sample: [] })
  }
  const placement = await DraftPlacement.open(ctx, {
    profileId: profileOfImport(file.id),
    profile: opened.value.profile,
    brandId: null,
  })
  const tally = new Tally()
  let batch: ReadItem[] = []
  const look = async () => {
    const products = batch.flatMap((item) => (item.kind === 'product' ? [item] : []))
    const { placed } = await placement.place(ctx, products)
    const of = new Map<ReadItem, PlacedDraft | undefined>(products.map((item, index) => [item, placed[index]]))
    for (const item of batch) tally.add(item, of.get(item))
    batch = []
  }
  for await (const item of opened.value.items) {
    batch.push(item)
    if (batch.length >= BATCH) await look()
  }
  await look()
  return ok({ ...tally.result(), mapping, columns })
}

const sameHeader = (mapping: Readonly<Record<string, string>>, names: readonly string[]): boolean =>
  names.every((name) => Object.hasOwn(mapping, name)) && Object.keys(mapping).length === new Set(names).size

class Tally {
  #rows = 0
  #products = 0
  #bad = 0
  readonly #errors: RowIssue[] = []
  readonly #warnings: RowIssue[] = []
  readonly #sample: ScannedItem[] = []

  add(item: ReadItem, placed: PlacedDraft | undefined): void {
    this.#rows += item.lastLine - item.line + 1
    if (item.kind === 'product') this.#products += 1
    else this.#bad += 1
    const issues = [...item.issues, ...(placed?.issues ?? [])]
    for (const issue of issues) {
      const list = issue.severity === 'error' ? this.#errors : this.#warnings
      if (list.length < ISSUES_KEPT) list.push(issue)
    }
    if (this.#sample.length < SAMPLE) this.#sample.push({ item, issues, placed })
  }

  result(): Pick<Scan, 'counts' | 'issues' | 'sample'> {
    // What stops a product is told before what is only worth a look, however many of those there are.
    const kept = [...this.#errors, ...this.#warnings].slice(0, ISSUES_KEPT)
    return {
      counts: { rows: this.#rows, products: this.#products, bad: this.#bad, created: 0, updated: 0 },
      issues: kept.sort((a, b) => a.line - b.line),
      sample: this.#sample,
    }
  }
}

/** What a person needs to decide: each of the first products with what will happen to it. */
export async function previewOf(ctx: Ctx, importId: string, scan: Scan): Promise<ImportPreviewView> {
  const row = await findImport(ctx, importId)
  if (!row) throw new Error('the import is gone')
  return {
    ...importView(row),
    sample: scan.sample.map(sampleRow),
    columns: scan.columns.map((column) => ({
      name: column.name,
      examples: [...column.examples],
      target: scan.mapping?.[column.name] ?? 'ignore',
    })),
    targets: TARGETS,
    savedMappings: (await listMappings(ctx)).map(({ name, mapping }) => ({ name, mapping: { ...mapping } })),
  }
}

function sampleRow(scanned: ScannedItem): ImportPreviewView['sample'][number] {
  const { item, placed } = scanned
  const issues = scanned.issues.map((issue) => ({ ...issue }))
  if (item.kind === 'bad' || !placed) {
    return {
      line: item.line,
      handle: item.kind === 'bad' ? (item.handle ?? '') : item.draft.handle,
      name: {},
      outcome: 'bad',
      category: 'general',
      productType: null,
      price: null,
      variants: 0,
      facts: [],
      issues,
    }
  }
  const { draft } = item
  const prices = draft.variants.map((variant) => variant.price.amount)
  const first = draft.variants[0]?.price
  return {
    line: item.line,
    handle: draft.handle,
    name: draft.name,
    outcome: placed.isUpdate ? 'update' : 'create',
    category: placed.input.category,
    productType: placed.input.productType,
    price: first ? formatMoney({ ...first, amount: Math.min(...prices) }) : null,
    variants: draft.variants.length,
    facts: placed.input.facts
      .slice(0, 12)
      .map((fact) => ({ label: { ...fact.label }, value: showFactValue(fact.value, 'zh') })),
    issues,
  }
}

const FIELD_WORDS: Readonly<Record<string, LocalizedText>> = {
  ignore: { zh: '不导入，原样保留', en: 'Keep as it is' },
  handle: { zh: '商品编码', en: 'Handle' },
  name: { zh: '商品名称', en: 'Name' },
  'name.zh': { zh: '中文名称', en: 'Chinese name' },
  'name.en': { zh: '英文名称', en: 'English name' },
  description: { zh: '描述', en: 'Description' },
  brand: { zh: '品牌', en: 'Brand' },
  price: { zh: '价格', en: 'Price' },
  stock: { zh: '库存', en: 'Stock' },
  sku: { zh: '货号 SKU', en: 'SKU' },
  barcode: { zh: '条码', en: 'Barcode' },
  category: { zh: '类目', en: 'Category' },
  tags: { zh: '标签', en: 'Tags' },
  images: { zh: '图片地址', en: 'Picture address' },
  weightGrams: { zh: '重量', en: 'Weight' },
}

const TARGETS: ImportPreviewView['targets'] = [
  ...TABLE_FIELDS.map((field) => ({
    value: field,
    label: FIELD_WORDS[field] ?? { zh: field, en: field },
    group: { zh: '商品', en: 'Product' },
  })),
  ...ATTRIBUTES.filter((attribute) => attribute.id !== 'price').map((attribute) => ({
    value: `fact:${attribute.id}`,
    label: attribute.label,
    group: { zh: '事实', en: 'Facts' },
  })),
]

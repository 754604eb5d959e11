import { createReadStream, mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { PieceKind } from '@qianmian/copy'
import { type BrandProfile, dayIn, type LocalizedText, newId, ok, pick, type Result, spansText } from '@qianmian/kernel'
import { readLabel } from '../compute/labelled-picture.ts'
import { mergeGates } from '../compute/merge-gates.ts'
import type { WriteOrder, WrittenText } from '../compute/orders.ts'
import { tasks } from '../compute/tasks.ts'
import { draftToProduct } from '../flows/draft-to-product.ts'
import { posterOrders } from '../flows/draw-posters.ts'
import { ownNames, productSubject } from '../flows/product-subject.ts'
import { type BrandFile, openProductFile, readBrandYaml } from '../formats/index.ts'
import { pieceMarkdown, shotListCsv } from '../formats/piece-files.ts'
import type { Brand } from '../modules/brands/index.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'
import { ERRORS, isStorageFull } from '../platform/errors.ts'
import type { SigningKey } from '../platform/provenance/signing-keys.ts'
import { type WholeFile, writeWhole } from '../platform/whole-files.ts'
import { releaseFile } from '../provenance/release-file.ts'

export interface GenerateOptions {
  readonly brandFile?: string
  readonly outFolder: string
  readonly currency: string
  readonly posters: boolean
  readonly limit?: number
  /** Further kinds of text beside the listing. */
  readonly kinds?: readonly PieceKind[]
  /** Signs the posters; without it they carry their label alone. */
  readonly key?: SigningKey
  readonly print: (line: string) => void
}

const FILE_MAX_BYTES = 256 * 1024 * 1024

/**
 * Writes listing packs for a product file into a folder, without a server: `<handle>.json` with spans, facts and gates,
 * `<handle>.md` to read, the posters, and the further kinds that were asked for (`<handle>.sms.zh.md`).
 * @returns the exit code: 0 when at least one pack was written, 65 for a file that cannot be read, 74 when the disk is full
 */
export async function generate(file: string, options: GenerateOptions): Promise<number> {
  try {
    return await generateAll(file, options)
  } catch (error) {
    if (!isStorageFull(error)) throw error
    const { zh, en } = ERRORS['storage-full']
    options.print(`${zh} ${en}`)
    return 74
  }
}

async function generateAll(file: string, options: GenerateOptions): Promise<number> {
  const brand = options.brandFile ? readBrand(options.brandFile, options.print) : undefined
  if (brand === 'bad') return 65
  const size = statSync(file).size
  if (size > FILE_MAX_BYTES) {
    options.print('文件超过 256 MB。The file is larger than 256 MB.')
    return 65
  }
  const opened = await openProductFile(createReadStream(file), {
    currency: options.currency,
    fileName: basename(file),
    limits: { fileBytes: size + 1 },
  })
  if (!opened.ok) return refuse(opened.error[0]?.message, options.print)

  mkdirSync(options.outFolder, { recursive: true })
  let [written, failed] = [0, 0]
  for await (const item of opened.value.items) {
    for (const issue of item.issues) options.print(`  ${pick(issue.message, 'zh')}  ${pick(issue.message, 'en')}`)
    if (item.kind === 'bad') {
      failed += 1
      continue
    }
    if (options.limit !== undefined && written >= options.limit) break
    const product = looseProduct(
      draftToProduct(item.draft, { brandId: null, sourceProfile: null, position: written, locations: new Map() }),
    )
    const done = await writeOne(product, brand, options)
    if (done) written += 1
    else failed += 1
  }
  options.print(
    `${written} 件写好，${failed} 件没写成，在 ${options.outFolder}\n${written} written, ${failed} not, in ${options.outFolder}`,
  )
  return written > 0 ? 0 : 65
}

function refuse(message: LocalizedText | undefined, print: GenerateOptions['print']): number {
  print(message ? `${pick(message, 'zh')} ${pick(message, 'en')}` : 'The file cannot be read. 文件读不了。')
  return 65
}

function readBrand(path: string, print: GenerateOptions['print']): BrandProfile | 'bad' {
  const result: Result<BrandFile, readonly { readonly line: number; readonly message: LocalizedText }[]> =
    readBrandYaml(readFileSync(path, 'utf8'))
  if (result.ok) return { id: 'brand', ...result.value }
  for (const issue of result.error)
    print(`${path}:${issue.line} ${pick(issue.message, 'zh')} ${pick(issue.message, 'en')}`)
  return 'bad'
}

/** A product that stands in no catalogue: ids are made from its handle, so that two runs give the same files. */
function looseProduct(input: ReturnType<typeof draftToProduct>): ProductDetail {
  let n = 0
  const id = (prefix: string) =>
    newId(prefix, { now: () => 0 }, (count) =>
      new Uint8Array(count).map((_, i) => (input.handle.charCodeAt(i % input.handle.length) * 7 + n + i) & 255),
    ) + n++
  const productId = id('prd')
  return {
    ...input,
    id: productId,
    version: 1,
    updatedAt: new Date(0),
    variants: input.variants.map((variant, position) => ({ ...variant, id: id('var'), position })),
    pictures: [],
    stock: {},
    facts: input.facts.map((fact, position) => ({
      ...fact,
      id: `f${position + 1}`,
      productId,
      position,
      status: 'active',
      dispute: null,
    })),
  }
}

async function writeOne(
  product: ProductDetail,
  profile: BrandProfile | undefined,
  options: GenerateOptions,
): Promise<boolean> {
  const isoDate = dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, Date.now())
  const brand = profile as Brand | undefined
  const subject = productSubject(product, brand, options.currency, isoDate)
  const order: WriteOrder = { subject, names: ownNames(product, brand), seed: product.handle, isoDate }
  const written = await tasks['write-listing'](order)
  if (!written.ok) {
    options.print(`  ${product.handle}: ${pick(written.error, 'zh')} ${pick(written.error, 'en')}`)
    return false
  }
  const text = written.value
  const base = join(options.outFolder, product.handle)
  const gates = [...text.gates]
  const files: WholeFile[] = []
  if (options.posters) {
    for (const order of posterOrders({ subject, brand: profile, texts: text, seed: product.handle })) {
      const { poster, gates: said } = await tasks.poster(order)
      gates.push(...said)
      const label = poster && readLabel(poster.bytes)
      if (!poster || !label) continue
      const { bytes, mime } = poster
      const sealed = await tasks.seal({ bytes, mime, label, title: `poster ${order.seed}`, key: options.key })
      if (sealed.ok) files.push({ path: `${base}.${order.lang}.${order.format}.webp`, bytes: sealed.value })
      else options.print(`  ${product.handle}: ${pick(sealed.error.message, 'zh')} ${pick(sealed.error.message, 'en')}`)
    }
  }
  const judged = { ...text, gates: mergeGates(gates) }
  const pack = {
    product: { handle: product.handle, name: product.name },
    label: 'AI 生成 / AI-generated',
    ...judged,
    facts: subject.facts,
  }
  const encode = (words: string) => new TextEncoder().encode(words)
  files.push({ path: `${base}.md`, bytes: encode(readable(product, judged)) })
  files.push({ path: `${base}.json`, bytes: encode(`${JSON.stringify(pack, null, 2)}\n`) })
  for (const kind of options.kinds ?? []) {
    const piece = await pieceFiles(base, kind, order)
    if (piece.ok) files.push(...piece.value)
    else options.print(`  ${product.handle}, ${kind}: ${pick(piece.error, 'zh')} ${pick(piece.error, 'en')}`)
  }
  const released = files.map(({ path, bytes }) => ({
    path,
    file: releaseFile({ bytes, mime: mimeOf(path), isGenerated: true }),
  }))
  const refused = released.find(({ file }) => !file.ok)
  if (refused && !refused.file.ok) {
    const { message } = refused.file.error
    options.print(`  ${refused.path}: ${pick(message, 'zh')} ${pick(message, 'en')}`)
    return false
  }
  await writeWhole(released.flatMap(({ path, file }) => (file.ok ? [{ path, bytes: file.value.bytes }] : [])))
  options.print(`  ${product.handle}`)
  return true
}

const MIMES: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  json: 'application/json',
  csv: 'text/csv',
  webp: 'image/webp',
}
const mimeOf = (path: string): string => MIMES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'

/** A piece as files: Markdown in each language, JSON with spans and gates, a table of a shot list; each with its label. */
async function pieceFiles(
  base: string,
  kind: PieceKind,
  { subject, names, isoDate, seed }: WriteOrder,
): Promise<Result<WholeFile[], LocalizedText>> {
  const written = await tasks['write-piece']({
    kind,
    subjects: [{ subject, names }],
    brief: { isoDate },
    seed: `${seed}/${kind}`,
  })
  if (!written.ok) return written
  const { zh, en, facts, gates, problems } = written.value
  const encode = (words: string) => new TextEncoder().encode(words)
  const json = { label: 'AI 生成 / AI-generated', kind, zh, en, facts, gates, problems }
  return ok([
    ...[zh, en].flatMap((text) => [
      { path: `${base}.${kind}.${text.lang}.md`, bytes: encode(pieceMarkdown(text)) },
      ...(text.kind === 'shot-list'
        ? [{ path: `${base}.${kind}.${text.lang}.csv`, bytes: encode(shotListCsv(text)) }]
        : []),
    ]),
    { path: `${base}.${kind}.json`, bytes: encode(`${JSON.stringify(json, null, 2)}\n`) },
  ])
}

function readable(product: ProductDetail, text: WrittenText): string {
  const part = (lang: 'zh' | 'en') => {
    const listing = text[lang]
    return [
      `## ${spansText(listing.title)}`,
      '',
      ...listing.sellingPoints.map((point) => `- ${spansText(point)}`),
      '',
      ...listing.description.map((paragraph) => `${spansText(paragraph)}\n`),
      `**${spansText(listing.adHeadline)}** ${spansText(listing.adBody)}`,
      '',
    ].join('\n')
  }
  const gates = text.gates.map(
    (gate) =>
      `- ${gate.gate}: ${gate.status} ${gate.passed}/${gate.checked}${gate.findings.map((finding) => `\n  - ${finding.message.zh ?? ''} ${finding.message.en ?? ''}`).join('')}`,
  )
  return `# ${pick(product.name, 'zh')}\n\nAI 生成 / AI-generated\n\n${part('zh')}\n${part('en')}\n### Gates\n${gates.join('\n')}\n`
}

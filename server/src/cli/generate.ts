import { createReadStream, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  type BrandProfile,
  formatMoney,
  type LocalizedText,
  newId,
  pick,
  type Result,
  spansText,
} from '@qianmian/kernel'
import type { WriteOrder, WrittenText } from '../compute/orders.ts'
import { tasks } from '../compute/tasks.ts'
import { draftToProduct } from '../flows/draft-to-product.ts'
import { detect, openProducts } from '../flows/open-products.ts'
import { ownNames, productSubject } from '../flows/product-subject.ts'
import { type BrandFile, readBrandYaml } from '../formats/index.ts'
import type { Brand } from '../modules/brands/index.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'

export interface GenerateOptions {
  readonly brandFile?: string
  readonly outFolder: string
  readonly currency: string
  readonly posters: boolean
  readonly limit?: number
  readonly print: (line: string) => void
}

const HEAD_BYTES = 65_536
const FILE_MAX_BYTES = 256 * 1024 * 1024

/**
 * Writes listing packs for a product file into a folder, without a server: `<handle>.json` with spans, facts and gates,
 * `<handle>.md` to read, and the posters.
 * @returns the exit code: 0 when at least one pack was written, 65 for a file that cannot be read
 */
export async function generate(file: string, options: GenerateOptions): Promise<number> {
  const brand = options.brandFile ? readBrand(options.brandFile, options.print) : undefined
  if (brand === 'bad') return 65
  const size = statSync(file).size
  if (size > FILE_MAX_BYTES) {
    options.print('文件超过 256 MB。The file is larger than 256 MB.')
    return 65
  }
  const head = readFileSync(file).subarray(0, HEAD_BYTES)
  const detected = detect(head, basename(file))
  if (!detected.ok) return refuse(detected.error[0]?.message, options.print)
  const opened = await openProducts(createReadStream(file), {
    detected: detected.value,
    currency: options.currency,
    fileName: basename(file),
    fileBytes: size + 1,
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
  const isoDate = new Date().toISOString().slice(0, 10)
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
  writeFileSync(
    `${base}.json`,
    `${JSON.stringify({ product: { handle: product.handle, name: product.name }, label: 'AI 生成 / AI-generated', ...text, facts: subject.facts }, null, 2)}\n`,
  )
  writeFileSync(`${base}.md`, readable(product, text))
  if (options.posters) {
    for (const lang of ['zh', 'en'] as const) {
      for (const format of ['square', 'portrait'] as const) {
        const listing = text[lang]
        const poster = await tasks.poster({
          lang,
          format,
          headline: spansText(listing.adHeadline),
          shortHeadline: pick(product.name, lang),
          subline: spansText(listing.sellingPoints[0] ?? listing.adBody),
          price: subject.priceFrom && formatMoney(subject.priceFrom, lang),
          brandName: profile ? pick(profile.name, lang) : '',
          brand: profile,
          seed: `${product.handle}/${lang}/${format}`,
        })
        writeFileSync(`${base}.${lang}.${format}.webp`, poster.bytes)
      }
    }
  }
  options.print(`  ${product.handle}`)
  return true
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

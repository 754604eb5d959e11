import type { LocalizedText } from '@qianmian/kernel'
import {
  MEDUSA_FIELDS,
  type MedusaProduct,
  type MedusaProductDraft,
  type MedusaRow,
  medusaProduct,
  productOfMedusa,
  withoutLabel,
} from '../../formats/medusa/index.ts'
import type { SourceProfile } from '../../formats/product-draft.ts'
import {
  listProducts,
  lockCatalog,
  matchVariants,
  type ProductDetail,
  productDetails,
  saveProducts,
} from '../../modules/catalog/index.ts'
import { findValues, type SyncedValue, saveValues, tellConflict } from '../../modules/connectors/index.ts'
import { findOrigins, keepOrigins, type Origin } from '../../modules/origins/index.ts'
import { bumpVersion } from '../../modules/shops/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { digestOf } from '../orders/import-tally.ts'
import { DraftPlacement } from '../place-drafts.ts'
import { noteShownPrices } from '../pricing/note-shown-prices.ts'
import { judgePrice, judgeText, valueDigest } from './judge-values.ts'
import { outgoingWords } from './outgoing-words.ts'
import type { PullRun, Walk } from './pull-run.ts'

export const SOURCE = 'medusa'
export const PRODUCT_WALK: Walk<typeof medusaProduct> = {
  path: '/products',
  name: 'products',
  schema: medusaProduct,
  fields: MEDUSA_FIELDS.product,
  pageSize: 50,
  cursor: 'products',
}
const PROFILE: SourceProfile = {
  format: 'json',
  variant: 'medusa',
  encoding: 'utf-8',
  delimiter: '',
  newline: '\n',
  columns: [],
  details: {},
}
const WORD_FIELDS = ['title', 'subtitle', 'description'] as const

/** What is known here of the products of one page. */
interface Known {
  readonly products: ReadonlyMap<string, Origin>
  readonly variants: ReadonlyMap<string, Origin>
  readonly details: ReadonlyMap<string, ProductDetail>
  readonly values: ReadonlyMap<string, SyncedValue>
}
interface Disputed {
  readonly externalId: string
  readonly field: SyncedValue['field']
  readonly theirs: string
  /** The price here; what we say in words is looked up when it is told. */
  readonly ours?: string
}
/** What becomes of one product: how it will be stored, and what is then known of the fields that go both ways. */
interface Judged extends MedusaProductDraft {
  readonly externalId: string
  readonly digest: string
  readonly isChanged: boolean
  readonly values: readonly SyncedValue[]
  readonly conflicts: readonly Disputed[]
}

/**
 * Writes a page of Medusa's products by the product importer. What looks as it did is not written; texts and prices that we
 * wrote there ourselves are known again and change nothing here; what the merchant changed after us stands, and is told.
 * @returns ids of products that were there and changed: texts that rest on them may have to be written anew
 */
export async function writeProducts(
  ctx: Ctx,
  run: PullRun,
  rows: readonly MedusaRow<MedusaProduct>[],
): Promise<readonly string[]> {
  await lockCatalog(ctx)
  const { log, connector } = run
  log.add('products', { read: rows.length })
  const known = await readKnown(ctx, connector.id, rows)
  const judged: Judged[] = []
  for (const row of rows) {
    const place = row.value?.title ?? row.id
    const read = row.value && productOfMedusa(row.value, ctx.shop.currency)
    if (!row.value || !read) log.tell('error', place, unreadable(row.wrong ?? ''))
    else if (!read.ok) log.tell('error', place, read.error)
    else judged.push(judge(row.value, read.value, known, ctx.shop.currency))
  }
  const changed = judged.filter((one) => one.isChanged)
  log.add('products', { unchanged: judged.length - changed.length })
  const { ids, updated } = await store(ctx, run, changed)
  await saveValues(
    ctx,
    connector.id,
    judged.flatMap((one) => one.values),
  )
  await tellConflicts(ctx, run, judged, (externalId) => known.products.get(externalId)?.localId ?? ids.get(externalId))
  return updated
}

async function readKnown(ctx: Ctx, connectorId: string, rows: readonly MedusaRow<MedusaProduct>[]): Promise<Known> {
  const productIds = rows.map(({ id }) => id)
  const variantIds = rows.flatMap(({ value }) => value?.variants.map(({ id }) => id) ?? [])
  const products = await findOrigins(ctx, { source: SOURCE, kind: 'product' }, productIds)
  const ids = [...products.values()].map(({ localId }) => localId)
  const details = ids.length === 0 ? [] : await productDetails(ctx, await listProducts(ctx, { ids }))
  const values = await findValues(ctx, connectorId, [...productIds, ...variantIds])
  return {
    products,
    variants: await findOrigins(ctx, { source: SOURCE, kind: 'variant' }, variantIds),
    details: new Map(details.map((product) => [product.id, product])),
    values: new Map(values.map((value) => [`${value.externalId} ${value.field}`, value])),
  }
}

function judge(product: MedusaProduct, read: MedusaProductDraft, known: Known, currency: string): Judged {
  const origin = known.products.get(product.id)
  const detail = origin && known.details.get(origin.localId)
  const values: SyncedValue[] = []
  const conflicts: Disputed[] = []
  const words = { title: product.title, subtitle: product.subtitle ?? '', description: product.description ?? '' }
  for (const field of WORD_FIELDS) {
    const value = known.values.get(`${product.id} ${field}`)
    if (!value) continue
    const verdict = judgeText(words[field], value)
    if (verdict === 'ours') {
      if (value.pending) values.push({ ...value, written: value.pending, pending: null })
      words[field] = value.theirs
    } else if (verdict === 'theirs')
      values.push({ ...value, theirs: words[field], pending: value.isHeld ? value.pending : null })
    else if (verdict === 'conflict') {
      conflicts.push({ externalId: product.id, field, theirs: words[field] })
      values.push({ ...value, theirs: words[field], written: null, pending: null, isHeld: true })
    }
  }
  // Read again with the merchant's own words: what we wrote is no fact about the product.
  const again = productOfMedusa({ ...product, ...words, description: withoutLabel(words.description) }, currency)
  const { draft, variants } = again.ok ? again.value : read
  let arePricesNew = false
  const prices = variants.map(({ externalId, priceMinor }) => {
    const local = detail?.variants.find(({ id }) => id === known.variants.get(externalId)?.localId)?.priceMinor
    const value = known.values.get(`${externalId} price`)
    const verdict = judgePrice(priceMinor, local, value)
    const keeps = verdict === 'same' || verdict === 'ours'
    if (verdict !== 'same')
      values.push({
        externalId,
        field: 'price',
        theirs: String(priceMinor),
        written: null,
        pending: null,
        isHeld: false,
      })
    if (verdict === 'conflict')
      conflicts.push({ externalId, field: 'price', theirs: String(priceMinor), ours: String(local) })
    if (!keeps && local !== priceMinor) arePricesNew = true
    return keeps && local !== undefined ? local : priceMinor
  })
  // Prices go their own way, and sets are no JSON.
  const { scope: _scope, ...looks } = draft
  const shape = { ...looks, place: '', variants: draft.variants.map(({ price: _price, ...one }) => one) }
  const digest = digestOf(shape)
  return {
    externalId: product.id,
    digest,
    isChanged: !detail || origin?.digest !== digest || arePricesNew,
    values,
    conflicts,
    variants,
    draft: {
      ...draft,
      handle: detail?.handle ?? draft.handle,
      variants: draft.variants.map((one, at) => ({ ...one, price: { amount: prices[at] ?? 0, currency } })),
    },
  }
}

async function store(ctx: Ctx, { log, connector }: PullRun, changed: readonly Judged[]) {
  const ids = new Map<string, string>()
  if (changed.length === 0) return { ids, updated: [] }
  const placement = await DraftPlacement.open(ctx, { profileId: connector.id, profile: PROFILE, brandId: null })
  const items = changed.map(({ draft }, at) => ({
    kind: 'product' as const,
    line: at + 1,
    lastLine: at + 1,
    draft,
    issues: [],
  }))
  const { placed, known: before } = await placement.place(ctx, items)
  const profiles = new Map(before.map((product) => [product.handle, product.sourceProfile]))
  const saved = await saveProducts(
    ctx,
    // A product that came in a file keeps the shape of that file; one that came from Medusa has none.
    placed.map(({ input }) => ({ ...input, sourceProfile: profiles.get(input.handle) ?? null })),
    before,
  )
  const details = new Map(
    (await productDetails(ctx, await listProducts(ctx, { ids: saved.map(({ id }) => id) }))).map((product) => [
      product.handle,
      product,
    ]),
  )
  const origins: Origin[] = []
  for (const { externalId, draft, digest, variants } of changed) {
    const detail = details.get(draft.handle)
    if (!detail) continue
    ids.set(externalId, detail.id)
    origins.push({ source: SOURCE, kind: 'product', externalId, localId: detail.id, digest })
    const locals = matchVariants(
      draft.variants.map(({ sku, optionValues }) => ({ sku: sku ?? null, optionValues })),
      detail.variants,
    )
    variants.forEach(({ externalId }, at) => {
      const localId = locals[at]
      if (localId) origins.push({ source: SOURCE, kind: 'variant', externalId, localId, digest: '' })
    })
  }
  await keepOrigins(ctx, origins)
  await noteShownPrices(
    ctx,
    'connector',
    saved.map(({ id }) => id),
  )
  const updated = saved.filter(({ outcome }) => outcome === 'updated').map(({ id }) => id)
  log.add('products', { created: saved.length - updated.length, changed: updated.length })
  await bumpVersion(ctx)
  return { ids, updated }
}

/** Tells what both sides changed, with what we had written or would write. */
async function tellConflicts(
  ctx: Ctx,
  { connector, log }: PullRun,
  judged: readonly Judged[],
  productOf: (externalId: string) => string | undefined,
): Promise<void> {
  for (const { externalId, draft, conflicts } of judged) {
    const productId = productOf(externalId)
    if (conflicts.length === 0 || !productId) continue
    const words = (await outgoingWords(ctx, [productId], connector.lang)).get(productId)?.words
    for (const { field, ...conflict } of conflicts) {
      const ours = conflict.ours ?? (field === 'price' ? '' : words?.[field]) ?? ''
      await tellConflict(ctx, connector.id, { ...conflict, field, productId, ours })
      if (field !== 'price') {
        // That this text of ours was not written has been told: the writing that follows does not tell it again.
        const held = { written: null, pending: valueDigest(ours), isHeld: true }
        await saveValues(ctx, connector.id, [
          { externalId: conflict.externalId, field, theirs: conflict.theirs, ...held },
        ])
      }
      log.tell('warning', `${draft.name.zh ?? draft.name.en ?? externalId}`, bothChanged(field))
    }
  }
}

const unreadable = (what: string): LocalizedText => ({
  zh: `「${what}」不是 Medusa 2 的样子，这件商品没有带过来。`,
  en: `“${what}” does not look like Medusa 2: this product was left out.`,
})
const FIELD_NAMES = {
  title: { zh: '标题', en: 'title' },
  subtitle: { zh: '副标题', en: 'subtitle' },
  description: { zh: '描述', en: 'description' },
  price: { zh: '价格', en: 'price' },
} as const
export const bothChanged = (field: keyof typeof FIELD_NAMES): LocalizedText => ({
  zh: `${FIELD_NAMES[field].zh}两边都改过：以 Medusa 的为准，我们的没有写过去。`,
  en: `Both sides changed the ${FIELD_NAMES[field].en}: Medusa's stands, ours was not written.`,
})

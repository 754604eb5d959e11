import { languageOf } from '@qianmian/copy'
import { LANGS, type Lang, newId, ok, type Result, spansText } from '@qianmian/kernel'
import type { BankProduct, CheckedRow, MineOrder, MineResult } from '../compute/bank-rows.ts'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import {
  type BankOrigin,
  insertBankRows,
  listBankRows,
  type NewBankRow,
  type RefusedWords,
} from '../modules/bank/index.ts'
import { listProducts } from '../modules/catalog/index.ts'
import { publishedPacks } from '../modules/content/index.ts'
import { type Ctx, inTransaction, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { bankProducts } from './bank-products.ts'

/** A text that somebody stands behind. Without a product it is looked for by its name in the text. */
export interface PastedText {
  readonly text: string
  readonly productId?: string
}

export interface MinedTexts {
  readonly added: number
  readonly refused: readonly RefusedWords[]
}

/** A sentence for a text whose product nobody knows. */
const NO_PRODUCT = {
  zh: '没有说是哪件商品：文里写上商品名，或在上面选一件。',
  en: 'It does not say which product it is about: name it in the text, or choose one above.',
}
/** Others of the category that mined rows are tried with. */
const COMPANIONS = 40
/** Texts that are read at a time; more are asked for again. */
const MOST_TEXTS = 400

/** Takes pasted texts apart. What comes out waits for a person; what no fact carries is refused with its reason. */
export async function minePasted(ctx: Ctx, texts: readonly PastedText[]): Promise<Result<MinedTexts, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const written = texts.filter(({ text }) => text.trim() !== '')
  if (written.length === 0) return refuse('unprocessable', { zh: '还没有贴文案。', en: 'No text was pasted.' })
  const all = await listProducts(ctx, { status: 'active' }, { limit: 5000 })
  const byId = new Map(all.map((product) => [product.id, product]))
  // The longest name first: 山岚亚麻短袖 before 亚麻短袖.
  const named = all
    .flatMap((product) => [product.name.zh, product.name.en].flatMap((name) => (name ? [{ name, product }] : [])))
    .sort((a, b) => b.name.length - a.name.length)
  const found = written.map(({ text, productId }) => ({
    text,
    product: productId
      ? byId.get(productId)
      : named.find(({ name }) => text.toLowerCase().includes(name.toLowerCase()))?.product,
  }))
  const homeless: RefusedWords[] = found
    .filter(({ product }) => !product)
    .map(({ text }) => ({ words: text.slice(0, 80), code: 'no-product', message: NO_PRODUCT }))
  const ids = [...new Set(found.flatMap(({ product }) => (product ? [product.id] : [])))]
  const products = await bankProducts(
    ctx,
    ids.flatMap((id) => byId.get(id) ?? []),
  )
  const at = new Map(products.map(({ subject }, index) => [subject.id, index]))
  const order = found.flatMap(({ text, product }) => {
    const index = product ? at.get(product.id) : undefined
    return index === undefined ? [] : [{ text, product: index, lang: languageOf(text) }]
  })
  const mined = await mineInto(ctx, { texts: order, products }, 'pasted')
  return ok({ added: mined.added, refused: [...homeless, ...mined.refused] })
}

/**
 * Takes the shop's published listings apart: texts that a person wrote or changed, or a model wrote, and a person approved.
 * What the built-in engine wrote and nobody changed has no words that it does not know.
 */
export async function mineApproved(ctx: Ctx): Promise<Result<MinedTexts, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const published = await publishedPacks(ctx)
  const packs = published.filter((pack) => pack.provenance.generator !== 'embedded').slice(0, MOST_TEXTS)
  if (packs.length === 0 && published.length > 0)
    return refuse('unprocessable', {
      zh: '已发布的都是内置引擎写的原样，没有新的话可摘。改过几篇再来，或把自己的文案贴进来。',
      en: 'Every published listing stands as the built-in engine wrote it, so there is nothing new to take. Change some first, or paste texts of your own.',
    })
  if (packs.length === 0)
    return refuse('unprocessable', {
      zh: '还没有发布过的文案。先批准几件，或把自己的文案贴进来。',
      en: 'No listing is published yet. Approve some, or paste texts of your own.',
    })
  const products = await bankProducts(ctx, await listProducts(ctx, { ids: packs.map((pack) => pack.productId) }))
  const at = new Map(products.map(({ subject }, index) => [subject.id, index]))
  const texts = packs.flatMap((pack) => {
    const product = at.get(pack.productId)
    if (product === undefined) return []
    return LANGS.map((lang: Lang) => ({
      lang,
      product,
      text: [
        ...pack[lang].description.map(spansText),
        ...pack[lang].sellingPoints.map((point) => `- ${spansText(point)}`),
      ].join('\n'),
    }))
  })
  return ok(await mineInto(ctx, { texts, products }, 'approved'))
}

/**
 * Takes texts apart beside the event loop and keeps what the gates let through.
 * @param confirm called inside the transaction that keeps the rows: a job confirms its lease there
 */
export async function mineInto(
  ctx: Ctx,
  order: Pick<MineOrder, 'texts' | 'products'>,
  origin: BankOrigin,
  confirm: (ctx: Ctx) => Promise<void> = async () => {},
): Promise<MinedTexts> {
  const categories = [...new Set(order.products.map(({ subject }) => subject.category))]
  const companions = await companionsOf(ctx, order.products, categories)
  const { rows, refused } = await ctx.services.compute.run<MineOrder, MineResult>('mine-bank', {
    texts: order.texts,
    products: [...order.products, ...companions],
    known: await listBankRows(ctx),
    isoDate: today(ctx),
  })
  await inTransaction(ctx, async (ctx) => {
    await confirm(ctx)
    await insertBankRows(
      ctx,
      rows.map((row) => newRow(ctx, row, origin)),
    )
    await record(ctx, {
      action: 'bank.mine',
      objectType: 'bank',
      objectId: ctx.shop.id,
      summary: { origin, texts: order.texts.length, added: rows.length, refused: refused.length },
    })
  })
  return {
    added: rows.length,
    refused: refused.map(({ words, code, message }) => ({ words: words.slice(0, 200), code, message })),
  }
}

async function companionsOf(
  ctx: Ctx,
  products: readonly BankProduct[],
  categories: readonly string[],
): Promise<BankProduct[]> {
  const known = new Set(products.map(({ subject }) => subject.id))
  const lists = await Promise.all(categories.map((category) => listProducts(ctx, { category }, { limit: COMPANIONS })))
  return bankProducts(
    ctx,
    lists.flat().filter((product) => !known.has(product.id)),
  )
}

/** A checked row as it is kept. */
export function newRow(ctx: Ctx, row: CheckedRow, origin: BankOrigin): NewBankRow {
  return { ...row, id: newId('bnk', ctx.clock, ctx.randomBytes), origin }
}

import {
  type Fact,
  type FieldPath,
  type GateResult,
  type Lang,
  type ListingText,
  newId,
  ok,
  type Result,
  type Span,
  worstStatus,
} from '@qianmian/kernel'
import { gateTexts } from '../compute/gate-texts.ts'
import { mergeGates } from '../compute/merge-gates.ts'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { findBrand } from '../modules/brands/index.ts'
import { findProduct, type ProductDetail } from '../modules/catalog/index.ts'
import { brokenFacts, findPack, insertPack, type ListingPack } from '../modules/content/index.ts'
import { decide, findProposal, type Proposal, replacePack } from '../modules/proposals/index.ts'
import { type Ctx, inTransaction, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { drawPosters, printedWords } from './draw-posters.ts'
import { ownNames, productSubject } from './product-subject.ts'
import { respan } from './respan.ts'
import { propose } from './run-listings.ts'
import { rewriteVariant } from './start-variant.ts'
import { restsOn, writePack } from './write-pack.ts'

export interface FieldEdit {
  readonly lang: Lang
  readonly field: FieldPath['field']
  readonly index?: number
  readonly text: string
}

/**
 * Changes words of a proposed pack by hand. The pack itself stays; a child is made, its claims are linked to facts
 * again, the gates run again, and the proposal points at the child.
 */
export async function editPack(
  ctx: Ctx,
  proposalId: string,
  version: number,
  edits: readonly FieldEdit[],
): Promise<Result<ListingPack, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const proposal = await findProposal(ctx, proposalId)
  const pack = proposal && (await proposedPack(ctx, proposal))
  const product = pack && (await findProduct(ctx, { id: pack.productId }))
  if (!proposal || !pack || !product) return refuse('not-found')
  if (proposal.version !== version) return refuse('conflict')
  if (proposal.status !== 'open' && proposal.status !== 'later') return refuse('already-decided')
  const child = await editedChild(ctx, pack, product, edits)
  return inTransaction(ctx, async (ctx) => {
    if (!(await replacePack(ctx, proposal, child.id, child.status))) return refuse('conflict')
    await insertPack(ctx, child)
    await record(ctx, {
      action: 'pack.edit',
      objectType: 'product',
      objectId: product.id,
      summary: { proposalId, fields: edits.length, packId: child.id },
    })
    return ok(child)
  })
}

/** A child of a pack with other words, its claims linked to facts again and judged by the gates. Nothing is stored but its posters. */
export async function editedChild(
  ctx: Ctx,
  pack: ListingPack,
  product: ProductDetail,
  edits: readonly FieldEdit[],
): Promise<ListingPack> {
  const { isoDate, brand, subject, texts, textGates } = await judgeEdits(ctx, pack, product, edits)
  // Posters print words and price: what is refused or corrected in the text must not live on as pixels.
  const words = { subject, brand, seed: pack.id }
  const isPrintedAnew =
    pack.posters.length > 0 &&
    (printedWords({ ...words, texts }) !== printedWords({ ...words, texts: pack }) ||
      brokenFacts(pack, subject.facts, isoDate).includes(subject.priceFactId ?? ''))
  const posters = isPrintedAnew
    ? await drawPosters(ctx, product, { ...words, texts })
    : { refs: pack.posters, gates: posterGates(pack) }
  const gates = mergeGates([...textGates, ...posters.gates])
  return {
    ...pack,
    id: newId('pck', ctx.clock, ctx.randomBytes),
    parentId: pack.id,
    ...texts,
    posters: posters.refs,
    gates,
    status: worstStatus(gates),
    provenance: {
      ...pack.provenance,
      at: new Date(ctx.clock.now()).toISOString(),
      ...restsOn(subject, [texts.zh, texts.en], posters.refs.length > 0),
      // Words that came from a program are a machine's, whoever wrote what they took the place of.
      ...(ctx.actor.kind === 'agent' ? { generator: 'model' as const } : {}),
      by: ctx.actor.kind === 'person' ? ctx.actor.name : ctx.actor.kind,
    },
    createdAt: new Date(ctx.clock.now()),
  }
}

/** The pack of a proposal; undefined for one that proposes something else. */
export const proposedPack = async (ctx: Ctx, { action }: Proposal): Promise<ListingPack | undefined> =>
  action.kind === 'publish-listing' || action.kind === 'start-variant' ? findPack(ctx, action.packId) : undefined

/** What the poster gates said of a pack. */
export const posterGates = (pack: ListingPack): GateResult[] =>
  pack.gates.filter((gate) => gate.gate === 'layout' || gate.gate === 'label')

/** The texts of a pack after edits, and what the text gates say of them today. */
export async function judgeEdits(ctx: Ctx, pack: ListingPack, product: ProductDetail, edits: readonly FieldEdit[]) {
  const isoDate = today(ctx)
  const brand = product.brandId ? await findBrand(ctx, { id: product.brandId }) : undefined
  const subject = productSubject(product, brand, ctx.shop.currency, isoDate)
  const texts = { zh: applyEdits(pack.zh, edits, subject.facts), en: applyEdits(pack.en, edits, subject.facts) }
  const textGates = gateTexts(texts.zh, texts.en, { subject, names: ownNames(product, brand), isoDate })
  return { isoDate, brand, subject, texts, textGates }
}

/**
 * The text after the edits that are for its language. Every index is of the text as it was, so deletions come last; an
 * index behind the end adds.
 */
export function applyEdits(text: ListingText, edits: readonly FieldEdit[], facts: readonly Fact[]): ListingText {
  const { lang } = text
  const lists = { sellingPoints: [...text.sellingPoints], description: [...text.description] }
  const fields = { title: text.title, adHeadline: text.adHeadline, adBody: text.adBody }
  for (const edit of edits) {
    if (edit.lang !== lang) continue
    const { field } = edit
    if (field === 'sellingPoints' || field === 'description') {
      const list = lists[field]
      const index = Math.min(edit.index ?? 0, list.length)
      list[index] = edit.text.trim() === '' ? [] : respan(list[index] ?? [], edit.text, facts, lang)
    } else fields[field] = respan(fields[field], edit.text, facts, lang)
  }
  const kept = (list: readonly (readonly Span[])[]) => list.filter((spans) => spans.length > 0)
  return { ...text, ...fields, sellingPoints: kept(lists.sellingPoints), description: kept(lists.description) }
}

/** Rejects a proposal and writes the pack anew with another seed. @returns the id of the new proposal */
export async function rewrite(ctx: Ctx, proposalId: string, note?: string): Promise<Result<string, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const proposal = await findProposal(ctx, proposalId)
  const pack = proposal && (await proposedPack(ctx, proposal))
  const product = pack && (await findProduct(ctx, { id: pack.productId }))
  if (!proposal || !pack || !product) return refuse('not-found')
  if (proposal.status !== 'open' && proposal.status !== 'later') return refuse('already-decided')
  const brand = product.brandId ? await findBrand(ctx, { id: product.brandId }) : undefined
  const { action } = proposal
  const { occasion } = pack.provenance.parameters
  const written = await writePack(ctx, {
    product,
    brand,
    runId: null,
    options: {
      posters: pack.posters.length > 0,
      writer: pack.provenance.generator === 'model' ? 'auto' : 'embedded',
      seed: newId('seed', ctx.clock, ctx.randomBytes),
      ...(typeof occasion === 'string' ? { occasion } : {}),
    },
  })
  if (!written.ok) return refuse('unprocessable', written.error)
  return inTransaction(ctx, async (ctx) => {
    if (!(await decide(ctx, proposal, ['open', 'later'], { status: 'rejected', note: note ?? null })))
      return refuse('conflict')
    if (action.kind === 'start-variant') return rewriteVariant(ctx, action, { ...written.value, parentId: pack.id })
    const id = await propose(ctx, product, { ...written.value, parentId: pack.id })
    if (!id) return refuse('conflict')
    await record(ctx, {
      action: 'pack.rewrite',
      objectType: 'product',
      objectId: product.id,
      summary: { proposalId, note: note ?? null, packId: written.value.id },
    })
    return ok(id)
  })
}

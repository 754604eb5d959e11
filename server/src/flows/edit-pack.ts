import {
  type FieldPath,
  type Lang,
  type ListingText,
  newId,
  ok,
  type Result,
  type Span,
  worstStatus,
} from '@qianmian/kernel'
import { gateTexts } from '../compute/gate-texts.ts'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { findBrand } from '../modules/brands/index.ts'
import { findProduct } from '../modules/catalog/index.ts'
import { findPack, insertPack, type ListingPack } from '../modules/content/index.ts'
import { decide, findProposal, replacePack } from '../modules/proposals/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { ownNames, productSubject } from './product-subject.ts'
import { respan } from './respan.ts'
import { propose } from './run-listings.ts'
import { citedFacts, writePack } from './write-pack.ts'

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
  return inTransaction(ctx, async (ctx) => {
    const proposal = await findProposal(ctx, proposalId)
    const pack = proposal && (await findPack(ctx, proposal.action.packId))
    const product = pack && (await findProduct(ctx, { id: pack.productId }))
    if (!proposal || !pack || !product) return refuse('not-found')
    if (proposal.version !== version) return refuse('conflict')
    if (proposal.status !== 'open' && proposal.status !== 'later') return refuse('already-decided')
    const isoDate = new Date(ctx.clock.now()).toISOString().slice(0, 10)
    const brand = product.brandId ? await findBrand(ctx, { id: product.brandId }) : undefined
    const subject = productSubject(product, brand, ctx.shop.currency, isoDate)
    const texts = { zh: pack.zh, en: pack.en }
    for (const edit of edits)
      texts[edit.lang] = applyEdit(texts[edit.lang], edit, (before, text) =>
        respan(before, text, subject.facts, edit.lang),
      )
    const gates = [
      ...gateTexts(texts.zh, texts.en, {
        subject,
        names: ownNames(product, brand),
        isoDate,
      }),
      ...pack.gates.filter((gate) => gate.gate === 'layout'),
    ]
    const child: ListingPack = {
      ...pack,
      id: newId('pck', ctx.clock, ctx.randomBytes),
      parentId: pack.id,
      ...texts,
      gates,
      status: worstStatus(gates),
      provenance: {
        ...pack.provenance,
        at: new Date(ctx.clock.now()).toISOString(),
        factIds: citedFacts(texts.zh, texts.en),
        by: ctx.actor.kind === 'person' ? ctx.actor.name : ctx.actor.kind,
      },
      createdAt: new Date(ctx.clock.now()),
    }
    await insertPack(ctx, child)
    await replacePack(ctx, proposalId, child.id, child.status)
    await record(ctx, {
      action: 'pack.edit',
      objectType: 'product',
      objectId: product.id,
      summary: { proposalId, fields: edits.length, packId: child.id },
    })
    return ok(child)
  })
}

function applyEdit(
  text: ListingText,
  edit: FieldEdit,
  relink: (before: readonly Span[], text: string) => Span[],
): ListingText {
  if (edit.field === 'sellingPoints' || edit.field === 'description') {
    const list = text[edit.field].map((spans) => [...spans])
    const index = Math.min(edit.index ?? 0, list.length)
    if (edit.text.trim() === '') list.splice(index, 1)
    else list[index] = relink(list[index] ?? [], edit.text)
    return { ...text, [edit.field]: list }
  }
  return { ...text, [edit.field]: relink(text[edit.field], edit.text) }
}

/** Rejects a proposal and writes the pack anew with another seed. @returns the id of the new proposal */
export async function rewrite(ctx: Ctx, proposalId: string, note?: string): Promise<Result<string, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const proposal = await findProposal(ctx, proposalId)
  const pack = proposal && (await findPack(ctx, proposal.action.packId))
  const product = pack && (await findProduct(ctx, { id: pack.productId }))
  if (!proposal || !pack || !product) return refuse('not-found')
  if (proposal.status !== 'open' && proposal.status !== 'later') return refuse('already-decided')
  const brand = product.brandId ? await findBrand(ctx, { id: product.brandId }) : undefined
  const written = await writePack(ctx, {
    product,
    brand,
    runId: null,
    options: {
      posters: pack.posters.length > 0,
      writer: pack.provenance.generator === 'model' ? 'auto' : 'embedded',
      seed: newId('seed', ctx.clock, ctx.randomBytes),
    },
  })
  if (!written.ok) return refuse('unprocessable', written.error)
  return inTransaction(ctx, async (ctx) => {
    if (!(await decide(ctx, proposalId, ['open', 'later'], { status: 'rejected', note: note ?? null })))
      return refuse('already-decided')
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

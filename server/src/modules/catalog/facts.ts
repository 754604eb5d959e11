import {
  attribute,
  type ClaimKind,
  type Evidence,
  err,
  type FactSource,
  type FactValue,
  type LocalizedText,
  newId,
  ok,
  type Result,
} from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import { json } from '../../platform/database/database.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { findProduct } from './read.ts'
import { catalogTables } from './tables.ts'
import { touchProduct } from './touch-product.ts'
import type { StoredFact } from './types.ts'

export interface FactInput {
  readonly attribute: string
  readonly label?: LocalizedText
  readonly value: FactValue
  readonly claimKind?: ClaimKind
  readonly source: FactSource
  readonly evidence?: Evidence
  readonly validFrom?: string
  readonly validTo?: string
}

/** Adds a fact to a product. Efficacy, green and award facts need evidence; the answer says so. */
export async function addFact(ctx: Ctx, productId: string, input: FactInput): Promise<Result<StoredFact, Refusal>> {
  const product = await findProduct(ctx, { id: productId })
  if (!product) return refuse('not-found')
  const known = attribute(input.attribute)
  const claimKind = input.claimKind ?? known?.claimKind ?? 'spec'
  const weak = needsEvidence(claimKind, input.evidence)
  if (weak) return weak
  const label = input.label ?? known?.label
  if (!label) {
    return refuse(
      'unprocessable',
      { zh: '自定义的属性要有名称。', en: 'An attribute of your own needs a name.' },
      {
        label: { zh: '写一个名称', en: 'Write a name' },
      },
    )
  }
  const id = newId('fct', ctx.clock, ctx.randomBytes)
  await bulkInsert(
    ctx.db,
    'facts',
    {
      id: 'text',
      shop_id: 'text',
      product_id: 'text',
      attribute: 'text',
      label: 'jsonb',
      value: 'jsonb',
      claim_kind: 'text',
      source: 'jsonb',
      evidence: 'jsonb',
      valid_from: 'text',
      valid_to: 'text',
      position: 'int',
    },
    [
      {
        id,
        shop_id: ctx.shop.id,
        product_id: productId,
        attribute: input.attribute,
        label,
        value: input.value,
        claim_kind: claimKind,
        source: input.source,
        evidence: input.evidence ?? null,
        valid_from: input.validFrom ?? null,
        valid_to: input.validTo ?? null,
        position: product.facts.length,
      },
    ],
  )
  return reread(ctx, productId, id)
}

/**
 * Corrects a fact's value, source or evidence. A person's correction is marked, so that no later import overwrites it.
 * @returns the fact before and after
 */
export async function correctFact(
  ctx: Ctx,
  factId: string,
  input: Omit<FactInput, 'attribute'>,
): Promise<Result<{ before: StoredFact; after: StoredFact }, Refusal>> {
  const before = await findFact(ctx, factId)
  if (!before) return refuse('not-found')
  const weak = needsEvidence(before.claimKind, input.evidence)
  if (weak) return weak
  await catalogTables(ctx.db)
    .updateTable('facts')
    .set({
      value: json(input.value),
      source: json(input.source),
      evidence: json(input.evidence ?? null),
      validFrom: input.validFrom ?? null,
      validTo: input.validTo ?? null,
      status: 'active',
      dispute: null,
      updatedAt: new Date(ctx.clock.now()),
      ...(ctx.actor.kind === 'person' ? { editedBy: ctx.actor.name, editedAt: new Date(ctx.clock.now()) } : {}),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', factId)
    .execute()
  const after = await reread(ctx, before.productId, factId)
  return after.ok ? ok({ before, after: after.value }) : err(after.error)
}

export interface OwnAttribute {
  readonly attribute: string
  readonly label: LocalizedText
  /** Some product has a fact of it that no file ever brought. */
  readonly isAdded: boolean
}

/**
 * The attributes of facts in force for which a file may have no place: those that people of the shop brought, and all of
 * the products that came from elsewhere.
 */
export async function ownAttributes(
  ctx: Ctx,
  ids: { readonly imported: readonly string[]; readonly others: readonly string[] },
): Promise<OwnAttribute[]> {
  const { rows } = await sql<OwnAttribute>`
    select distinct on (attribute) attribute, label,
      bool_or(source ->> 'kind' <> 'import' and edited_at is null) over (partition by attribute) as "isAdded"
    from facts
    where shop_id = ${ctx.shop.id} and status = 'active' and (
      product_id in (select jsonb_array_elements_text(cast(${JSON.stringify(ids.others)}::text as jsonb)))
      or (source ->> 'kind' <> 'import'
        and product_id in (select jsonb_array_elements_text(cast(${JSON.stringify(ids.imported)}::text as jsonb)))))
    order by attribute, id`.execute(ctx.db)
  return rows
}

/** Marks a fact as disputed, retired or active again. Only active facts support claims. */
export async function setFactStatus(
  ctx: Ctx,
  factId: string,
  status: StoredFact['status'],
  reason: string,
): Promise<Result<{ before: StoredFact; after: StoredFact }, Refusal>> {
  const before = await findFact(ctx, factId)
  if (!before) return refuse('not-found')
  const by = ctx.actor.kind === 'person' ? ctx.actor.name : ctx.actor.kind
  const dispute = status === 'disputed' ? { reason, by, at: new Date(ctx.clock.now()).toISOString() } : null
  await catalogTables(ctx.db)
    .updateTable('facts')
    .set({ status, dispute: json(dispute), updatedAt: new Date(ctx.clock.now()) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', factId)
    .execute()
  const after = await reread(ctx, before.productId, factId)
  return after.ok ? ok({ before, after: after.value }) : err(after.error)
}

export async function findFact(ctx: Ctx, factId: string): Promise<StoredFact | undefined> {
  const { rows } = await sql<{ productId: string }>`
    select product_id from facts where shop_id = ${ctx.shop.id} and id = ${factId}`.execute(ctx.db)
  const productId = rows[0]?.productId
  if (!productId) return undefined
  return (await findProduct(ctx, { id: productId }))?.facts.find((fact) => fact.id === factId)
}

/** Marks the product as changed, so that the shop's pages are made anew. */
async function reread(ctx: Ctx, productId: string, factId: string): Promise<Result<StoredFact, Refusal>> {
  await touchProduct(ctx, productId)
  const fact = (await findProduct(ctx, { id: productId }))?.facts.find((f) => f.id === factId)
  return fact ? ok(fact) : refuse('not-found')
}

function needsEvidence(claimKind: ClaimKind, evidence: Evidence | undefined) {
  if (evidence || !['efficacy', 'green', 'award'].includes(claimKind)) return undefined
  return refuse(
    'unprocessable',
    {
      zh: '功效、环保和认证类的事实要附证据：写上报告或证书编号。',
      en: 'Facts about efficacy, environment and certificates need evidence: give the report or certificate number.',
    },
    { evidence: { zh: '报告或证书编号', en: 'Report or certificate number' } },
  )
}

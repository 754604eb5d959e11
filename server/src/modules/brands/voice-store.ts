import type { Dimension, LearnedVoice, SampleFinding } from '@qianmian/copy'
import { type Lang, newId } from '@qianmian/kernel'
import { sql } from 'kysely'
import { actorName, type Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'

/** One text in a brand's voice, as a person gave it. */
export interface BrandSample {
  readonly id: string
  readonly text: string
  /** `paste`, `brand`, or the name of a file. */
  readonly source: string
  /** A person lets it count although the law rules block something in it. */
  readonly isKept: boolean
  /** What the law rules found when the voice was learned last. */
  readonly findings: readonly SampleFinding[]
  readonly addedByName: string
  readonly addedAt: Date
}

/** A value that a person set, with who and when. */
export interface DimensionEdit {
  readonly value: number
  readonly by: string
  readonly at: string
}
export type DimensionEdits = Readonly<Partial<Record<Lang, Readonly<Partial<Record<Dimension, DimensionEdit>>>>>>

/** What is known of a brand's voice. */
export interface BrandVoice {
  readonly learned: LearnedVoice | null
  readonly edits: DimensionEdits
  /** Samples came or went since it was learned. */
  readonly isStale: boolean
  readonly learnedByName: string | null
  readonly learnedAt: Date | null
}

type VoiceTables = {
  brandSamples: {
    id: string
    shopId: string
    brandId: string
    text: string
    source: string
    isKept: boolean
    findings: SampleFinding[]
    addedBy: string
    addedByName: string
    addedAt: Date
  }
  brandVoices: {
    brandId: string
    shopId: string
    learned: LearnedVoice | null
    edits: DimensionEdits
    isStale: boolean
    learnedByName: string | null
    learnedAt: Date | null
  }
}

const tables = (db: Database) => db.withTables<VoiceTables>()
const SAMPLE = ['id', 'text', 'source', 'isKept', 'findings', 'addedByName', 'addedAt'] as const
const NOTHING: BrandVoice = { learned: null, edits: {}, isStale: false, learnedByName: null, learnedAt: null }

export async function listSamples(ctx: Ctx, brandId: string): Promise<BrandSample[]> {
  return tables(ctx.db)
    .selectFrom('brandSamples')
    .select(SAMPLE)
    .where('shopId', '=', ctx.shop.id)
    .where('brandId', '=', brandId)
    .orderBy('addedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Adds texts that the brand does not have yet. @returns how many were new */
export async function insertSamples(
  ctx: Ctx,
  brandId: string,
  texts: readonly string[],
  source: string,
): Promise<number> {
  if (texts.length === 0) return 0
  const addedAt = new Date(ctx.clock.now())
  const addedByName = ctx.actor.kind === 'person' ? ctx.actor.name : actorName(ctx.actor)
  const added = await tables(ctx.db)
    .insertInto('brandSamples')
    .values(
      texts.map((text) => ({
        id: newId('smp', ctx.clock, ctx.randomBytes),
        shopId: ctx.shop.id,
        brandId,
        text,
        source,
        isKept: false,
        findings: json<SampleFinding[]>([]),
        addedBy: actorName(ctx.actor),
        addedByName,
        addedAt,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  if (added.length > 0) await markStale(ctx, brandId)
  return added.length
}

/** Lets a sample count, or holds it back again. @returns the sample as it is now, undefined when there is none */
export async function keepSample(
  ctx: Ctx,
  brandId: string,
  id: string,
  isKept: boolean,
): Promise<BrandSample | undefined> {
  const changed = await tables(ctx.db)
    .updateTable('brandSamples')
    .set({ isKept })
    .where('shopId', '=', ctx.shop.id)
    .where('brandId', '=', brandId)
    .where('id', '=', id)
    .returning(SAMPLE)
    .executeTakeFirst()
  if (changed) await markStale(ctx, brandId)
  return changed
}

/** Takes one sample away, or all of them. @returns how many went */
export async function deleteSamples(ctx: Ctx, brandId: string, id?: string): Promise<number> {
  let query = tables(ctx.db).deleteFrom('brandSamples').where('shopId', '=', ctx.shop.id).where('brandId', '=', brandId)
  if (id !== undefined) query = query.where('id', '=', id)
  const gone = await query.returning('id').execute()
  if (gone.length > 0) await markStale(ctx, brandId)
  return gone.length
}

async function markStale(ctx: Ctx, brandId: string): Promise<void> {
  await tables(ctx.db)
    .updateTable('brandVoices')
    .set({ isStale: true })
    .where('shopId', '=', ctx.shop.id)
    .where('brandId', '=', brandId)
    .execute()
}

export async function readVoice(ctx: Ctx, brandId: string): Promise<BrandVoice> {
  const row = await tables(ctx.db)
    .selectFrom('brandVoices')
    .select(['learned', 'edits', 'isStale', 'learnedByName', 'learnedAt'])
    .where('shopId', '=', ctx.shop.id)
    .where('brandId', '=', brandId)
    .executeTakeFirst()
  return row ?? NOTHING
}

/** Keeps what was learned, and beside each sample what the law rules found in it. Values that a person set stay. */
export async function saveLearned(
  ctx: Ctx,
  brandId: string,
  learned: LearnedVoice,
  findings: Readonly<Record<string, readonly SampleFinding[]>>,
): Promise<void> {
  const values = {
    learned: json(learned),
    isStale: false,
    learnedByName: ctx.actor.kind === 'person' ? ctx.actor.name : actorName(ctx.actor),
    learnedAt: new Date(ctx.clock.now()),
  }
  await tables(ctx.db)
    .insertInto('brandVoices')
    .values({ brandId, shopId: ctx.shop.id, edits: json<DimensionEdits>({}), ...values })
    .onConflict((conflict) => conflict.column('brandId').doUpdateSet(values))
    .execute()
  await sql`
    update brand_samples set findings = coalesce(${json(findings)}::jsonb -> id, '[]'::jsonb)
    where shop_id = ${ctx.shop.id} and brand_id = ${brandId}`.execute(ctx.db)
}

/** Forgets everything that was learned and set. */
export async function forgetVoice(ctx: Ctx, brandId: string): Promise<void> {
  await tables(ctx.db)
    .deleteFrom('brandVoices')
    .where('shopId', '=', ctx.shop.id)
    .where('brandId', '=', brandId)
    .execute()
}

export async function saveEdits(ctx: Ctx, brandId: string, edits: DimensionEdits): Promise<void> {
  await tables(ctx.db)
    .updateTable('brandVoices')
    .set({ edits: json(edits) })
    .where('shopId', '=', ctx.shop.id)
    .where('brandId', '=', brandId)
    .execute()
}

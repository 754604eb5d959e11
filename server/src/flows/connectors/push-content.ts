import { type LocalizedText, ok, type Result } from '@qianmian/kernel'
import {
  labelOfListing,
  MEDUSA_METADATA,
  type MedusaWords,
  medusaCopy,
  medusaProblemWords,
  readOne,
} from '../../formats/medusa/index.ts'
import {
  dropValues,
  findValues,
  pageValues,
  type SyncedValue,
  saveValues,
  tellConflict,
} from '../../modules/connectors/index.ts'
import { publishedProductIds } from '../../modules/content/index.ts'
import { findOrigins, findOriginsOf } from '../../modules/origins/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { MedusaProblem } from '../../platform/medusa/medusa-api.ts'
import { releaseFile } from '../../provenance/release-file.ts'
import { judgeText, valueDigest } from './judge-values.ts'
import { type OutgoingWords, outgoingWords } from './outgoing-words.ts'
import { bothChanged, SOURCE } from './pull-products.ts'
import { type PullRun, writeBatch } from './pull-run.ts'

const FIELDS = ['title', 'subtitle', 'description'] as const
type Field = (typeof FIELDS)[number]
const AT_A_TIME = 50
const COPY_FIELDS = 'id,title,subtitle,description'

/**
 * Writes published words to Medusa, and takes back those that are published no more. Before each writing the product is looked
 * at: what the merchant changed there after us is told and left.
 */
export async function pushContent(ctx: Ctx, run: PullRun): Promise<Result<true, MedusaProblem>> {
  const published = await publishedProductIds(ctx)
  for (let at = 0; at < published.length; at += AT_A_TIME) {
    const ids = published.slice(at, at + AT_A_TIME)
    const words = await outgoingWords(ctx, ids, run.connector.lang)
    for (const [productId, { externalId }] of await findOriginsOf(ctx, { source: SOURCE, kind: 'product' }, ids)) {
      const out = words.get(productId)
      const done = out ? await writeWords(ctx, run, { productId, externalId }, out) : ok(true as const)
      if (!done.ok) return done
    }
  }
  return takeBack(ctx, run, new Set(published))
}

interface Target {
  readonly productId: string
  readonly externalId: string
}

async function writeWords(
  ctx: Ctx,
  run: PullRun,
  target: Target,
  out: OutgoingWords,
): Promise<Result<true, MedusaProblem>> {
  const { connector, log, api } = run
  const values = await valuesOf(ctx, run, target.externalId)
  const wanted = FIELDS.filter((field) => valueDigest(out.words[field]) !== values.get(field)?.written)
  if (wanted.every((field) => isTold(values.get(field), out.words[field]))) return ok(true)
  log.add('content', { read: 1 })
  const looked = await look(run, target)
  if (!looked.ok) return looked
  if (!looked.value) return ok(true)
  const current = looked.value
  const write: Field[] = []
  const kept: SyncedValue[] = []
  const disputed: SyncedValue[] = []
  for (const field of wanted) {
    const value = values.get(field)
    const digest = valueDigest(out.words[field])
    const isOurs = value && !value.isHeld && judgeText(current[field], value) !== 'conflict'
    if (!value || isOurs) {
      write.push(field)
      const theirs = value && judgeText(current[field], value) === 'ours' ? value.theirs : current[field]
      kept.push({
        externalId: target.externalId,
        field,
        theirs,
        written: value?.written ?? null,
        pending: digest,
        isHeld: false,
      })
    } else if (!isTold(value, out.words[field]))
      disputed.push({ ...value, theirs: current[field], written: null, pending: digest, isHeld: true })
  }
  // What is about to be written is kept first: whoever dies after the writing knows it again when it comes back.
  await writeBatch(ctx, run, async (ctx) => {
    await saveValues(ctx, connector.id, [...kept, ...disputed])
    for (const { field, theirs } of disputed) {
      const ours = out.words[field as Field]
      await tellConflict(ctx, connector.id, { ...target, field, theirs, ours })
      log.tell('warning', current.title, bothChanged(field))
    }
  })
  if (write.length === 0) return ok(true)
  const generated = FIELDS.filter((field) => write.includes(field) || values.get(field)?.written)
  const released = releaseFile({
    bytes: new TextEncoder().encode(out.words.description),
    mime: 'text/plain',
    isGenerated: true,
  })
  if (!released.ok) {
    log.tell('error', current.title, released.error.message)
    return ok(true)
  }
  const { id, provenance } = out.pack
  const answer = await api.post(`/products/${target.externalId}?fields=${COPY_FIELDS}`, {
    ...Object.fromEntries(write.map((field) => [field, out.words[field]])),
    metadata: { [MEDUSA_METADATA]: labelOfListing({ id, generator: provenance.generator }, generated) },
  })
  if (!answer.ok) return refusedOne(run, current.title, answer.error)
  await arrived(ctx, run, kept)
  return ok(true)
}

/** Held, and that this very text was not written has been told. */
const isTold = (value: SyncedValue | undefined, text: string): boolean =>
  !!value?.isHeld && value.pending === valueDigest(text)

async function valuesOf(
  ctx: Ctx,
  { connector }: PullRun,
  externalId: string,
): Promise<ReadonlyMap<string, SyncedValue>> {
  return new Map((await findValues(ctx, connector.id, [externalId])).map((value) => [value.field, value]))
}

/** How the product reads now. @returns undefined for one that is gone there */
async function look({ api }: PullRun, { externalId }: Target): Promise<Result<MedusaWords | undefined, MedusaProblem>> {
  const answer = await api.get(`/products/${externalId}`, { fields: COPY_FIELDS })
  if (!answer.ok) return answer.error.status === 404 ? ok(undefined) : answer
  const read = readOne(answer.value, 'product', medusaCopy)
  if (!read.ok) return read
  const { title, subtitle, description } = read.value
  return ok({ title, subtitle: subtitle ?? '', description: description ?? '' })
}

const arrived = (ctx: Ctx, run: PullRun, kept: readonly SyncedValue[]) =>
  writeBatch(ctx, run, async (ctx) => {
    run.log.add('content', { changed: 1 })
    await saveValues(
      ctx,
      run.connector.id,
      kept.map((value) => ({ ...value, written: value.pending, pending: null })),
    )
  })

/** One product that Medusa does not take stands in nobody's way; a key that is refused does. */
function refusedOne({ log }: PullRun, title: string, problem: MedusaProblem): Result<true, MedusaProblem> {
  if (problem.code !== 'refused') return { ok: false, error: problem }
  const said = medusaProblemWords(problem)
  const message: LocalizedText = { zh: `没有写过去：${said.zh}`, en: `Not written: ${said.en}` }
  log.tell('error', title, message)
  return ok(true)
}

/** Gives products whose publication was taken back the merchant's own words again, as far as ours still stand there. */
async function takeBack(ctx: Ctx, run: PullRun, published: ReadonlySet<string>): Promise<Result<true, MedusaProblem>> {
  const { connector, api, log } = run
  for (let after = ''; ; ) {
    const values = await pageValues(ctx, connector.id, FIELDS, after, AT_A_TIME * FIELDS.length)
    const externalIds = [...new Set(values.map(({ externalId }) => externalId))]
    const last = externalIds.at(-1)
    if (last === undefined) return ok(true)
    after = last
    const origins = await findOrigins(ctx, { source: SOURCE, kind: 'product' }, externalIds)
    for (const [externalId, { localId: productId }] of origins) {
      if (published.has(productId)) continue
      const known = await valuesOf(ctx, run, externalId)
      const looked = await look(run, { externalId, productId })
      if (!looked.ok) return looked
      const current = looked.value
      const back = FIELDS.flatMap((field) => {
        const value = known.get(field)
        return current && value && judgeText(current[field], value) === 'ours' ? [[field, value.theirs] as const] : []
      })
      if (back.length > 0) {
        log.add('content', { read: 1 })
        const body = { ...Object.fromEntries(back), metadata: { [MEDUSA_METADATA]: '' } }
        const answer = await api.post(`/products/${externalId}?fields=${COPY_FIELDS}`, body)
        const refused = answer.ok ? undefined : refusedOne(run, current?.title ?? externalId, answer.error)
        if (refused && !refused.ok) return refused
        if (refused) continue
        log.add('content', { changed: 1 })
      }
      await writeBatch(ctx, run, (ctx) => dropValues(ctx, connector.id, externalId, FIELDS))
    }
  }
}

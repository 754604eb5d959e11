import { ok, pick, type Result } from '@qianmian/kernel'
import type { TermsCountsView, TermsOutcomeView, TermsPreviewView, TermsStateView } from '../../contract/types.ts'
import type { TermsPatch } from '../../formats/supply/parse-terms.ts'
import { TERM_FIELDS, type TermField } from '../../formats/supply/term-fields.ts'
import { termText, writeTermsCsv } from '../../formats/supply/terms-csv.ts'
import { may } from '../../modules/accounts/index.ts'
import { type AuditRow, listActivity, record } from '../../modules/activity/index.ts'
import { sellingOffers } from '../../modules/catalog/index.ts'
import { listTerms, lockTerms, saveTerms, type Terms } from '../../modules/supply/index.ts'
import { allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { itemView } from '../pricing/pricing-views.ts'
import { changesOf, type JudgedTerms, judgeTerms, noTerms } from './judge-terms.ts'
import { TERMS_WORDS } from './terms-words.ts'

/** Rows of a preview that are sent: no person reads more. */
const ROWS_SHOWN = 300
const TAKE = 'supply.terms'
const UNDO = 'supply.terms-undo'

/** Changed fields by variant: what an import wrote, or what stood there before it. */
type Patches = Readonly<Record<string, TermsPatch>>

const countsOf = (rows: readonly JudgedTerms[]): TermsCountsView => {
  const of = (state: JudgedTerms['state']) => rows.filter((row) => row.state === state).length
  return { changed: of('changed'), unchanged: of('unchanged'), refused: of('refused') }
}

/** Terms of every variant on sale as a table in the reader's language. Holds costs: for people of the shop who may edit. */
export async function termsCsv(ctx: Ctx): Promise<string> {
  const [offers, terms] = [await sellingOffers(ctx), await listTerms(ctx)]
  const of = new Map(terms.map((one) => [one.variantId, one]))
  return writeTermsCsv(
    ctx.locale,
    ctx.shop.currency,
    offers.map(({ id, sku, name, options }) => ({
      variantId: id,
      sku,
      product: pick(name, ctx.locale),
      options: options.map((one) => pick(one, ctx.locale)).join(' / '),
      terms: of.get(id),
    })),
  )
}

/** Says what would become of every row of a table; nothing changes. What is wrong comes first. */
export async function previewTerms(ctx: Ctx, text: string): Promise<Result<TermsPreviewView, Refusal>> {
  const batch = await judgeTerms(ctx, text)
  if (!batch.ok) return batch
  const { rows, ignored } = batch.value
  const order = ({ state, says }: JudgedTerms) => ({ refused: 0, changed: says ? 1 : 2, unchanged: 3 })[state]
  const { currency } = ctx.shop
  return ok({
    counts: countsOf(rows),
    ignored: ignored.slice(0, 20),
    rows: rows
      .toSorted((a, b) => order(a) - order(b))
      .slice(0, ROWS_SHOWN)
      .map(({ line, state, says, variant, changes }) => ({
        line,
        state,
        says,
        item: variant && itemView(variant),
        changes: changes.map(({ field, from, to }) => ({
          field,
          from: from === null ? null : termText(field, from, currency),
          to: to === null ? null : termText(field, to, currency),
        })),
      })),
  })
}

/**
 * Takes a table of terms in one transaction. What was before is recorded with it, so that it can be undone.
 * @param mode `all-or-nothing`: one wrong row, and nothing is written; `good-rows`: wrong ones are left out, whole
 */
export async function takeTerms(
  ctx: Ctx,
  { text, mode }: { readonly text: string; readonly mode: 'all-or-nothing' | 'good-rows' },
): Promise<Result<TermsOutcomeView, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  return allOrNothing(ctx, async (ctx): Promise<Result<TermsOutcomeView, Refusal>> => {
    await lockTerms(ctx)
    const batch = await judgeTerms(ctx, text)
    if (!batch.ok) return batch
    const { rows, changed } = batch.value
    const counts = countsOf(rows)
    const wrong = rows.find((row) => row.state === 'refused')
    if (wrong && (mode === 'all-or-nothing' || changed.length === 0))
      return refuse('unprocessable', TERMS_WORDS.someWrong(counts.refused, wrong.line), {
        [`line ${wrong.line}`]: wrong.says ?? TERMS_WORDS.empty,
      })
    if (changed.length === 0) return ok({ counts, says: TERMS_WORDS.nothingNew })
    await saveTerms(
      ctx,
      changed.map(({ next }) => next),
    )
    const patches = (of: 'from' | 'to'): Patches =>
      Object.fromEntries(
        changed.map(({ next, changes }) => [
          next.variantId,
          Object.fromEntries(changes.map((change) => [change.field, change[of]])),
        ]),
      )
    // The summary is read by everybody in the shop: it counts, and holds no cost.
    await note(ctx, TAKE, { ...counts }, patches('from'), patches('to'))
    return ok({ counts, says: null })
  })
}

/** Takes the last import of terms back, if nothing of what it wrote was changed since. */
export async function undoTerms(ctx: Ctx): Promise<Result<TermsOutcomeView, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  return allOrNothing(ctx, async (ctx): Promise<Result<TermsOutcomeView, Refusal>> => {
    await lockTerms(ctx)
    const last = await lastDeed(ctx)
    if (last?.action !== TAKE) return refuse('not-allowed', TERMS_WORDS.nothingToUndo)
    const known = new Map((await listTerms(ctx)).map((one) => [one.variantId, one]))
    if (!isUntouched(last, known)) return refuse('conflict', TERMS_WORDS.changedSince)
    const before = last.before as Patches
    await saveTerms(
      ctx,
      Object.entries(before).map(([id, patch]) => ({ ...noTerms(id), ...known.get(id), ...patch })),
    )
    const changed = Object.keys(before).length
    await note(ctx, UNDO, { changed }, last.after as Patches, before)
    return ok({ counts: { changed, unchanged: 0, refused: 0 }, says: null })
  })
}

/** How much is known of buying what is on sale, and whether the last import can be taken back. */
export async function readTermsState(ctx: Ctx): Promise<TermsStateView> {
  const [offers, terms, last] = [await sellingOffers(ctx), await listTerms(ctx), await lastDeed(ctx)]
  const known = new Map(terms.map((one) => [one.variantId, one]))
  const withValue = (field: TermField) => offers.filter(({ id }) => (known.get(id)?.[field] ?? null) !== null).length
  return {
    variants: offers.length,
    known: Object.fromEntries(TERM_FIELDS.map((field) => [field, withValue(field)])) as TermsStateView['known'],
    last:
      last?.action === TAKE
        ? {
            at: last.at.toISOString(),
            by: last.actorName,
            changed: Number(last.summary.changed ?? 0),
            canUndo: isUntouched(last, known),
          }
        : null,
  }
}

/** Whether everything that an import wrote still stands. */
const isUntouched = ({ after }: AuditRow, known: ReadonlyMap<string, Terms>): boolean =>
  Object.entries(after as Patches).every(([id, patch]) => changesOf(known.get(id) ?? noTerms(id), patch).length === 0)

const lastDeed = async (ctx: Ctx): Promise<AuditRow | undefined> =>
  (await listActivity(ctx, { objectType: 'supply-terms', limit: 1 }))[0]

const note = (
  ctx: Ctx,
  action: string,
  summary: Readonly<Record<string, unknown>>,
  before: Patches,
  after: Patches,
): Promise<void> => record(ctx, { action, objectType: 'supply-terms', objectId: ctx.shop.id, summary, before, after })

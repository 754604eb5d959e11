import { LEXICON, sayable, shownFrame } from '@qianmian/copy'
import { attribute, category, LANGS, type LocalizedText, newId, ok, type Result } from '@qianmian/kernel'
import type { BankProduct } from '../compute/bank-rows.ts'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { type BankAsk, findAsk, insertAsk, listBankRows, type RefusedWords, updateAsk } from '../modules/bank/index.ts'
import { productsWithFact } from '../modules/catalog/index.ts'
import { type Ctx, inTransaction, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import type { JobContext } from '../platform/jobs/job-queue.ts'
import { bankProducts } from './bank-products.ts'
import { mineInto } from './mine-texts.ts'
import {
  CLAUSES_SCHEMA,
  CLAUSES_SYSTEM,
  CLAUSES_VERSION,
  type ClauseSpot,
  clausesAnswer,
  clausesPrompt,
} from './prompts/clauses-prompt.ts'
import { lexiconCounts, thinnest } from './read-lexicon.ts'

export const BANK_JOB = 'bank-clauses'
/** Thin spots of one asking. */
const SPOTS = 6
/** Products whose values a model is shown. */
const EXAMPLES = 4
/** Clauses of the lexicon that a model is shown, so that it says other ones. */
const HAVE = 14
const MAX_OUTPUT_TOKENS = 1500

export interface Spot {
  readonly category: string
  readonly attribute: string
}

/** Asks a model for clauses for thin spots: those named, or the thinnest. What it writes goes the way of every row. */
export async function startAsk(ctx: Ctx, named: readonly Spot[] | undefined): Promise<Result<BankAsk, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  if (!ctx.services.models.configured)
    return refuse('unprocessable', {
      zh: '还没有配置模型。设好 DEEPSEEK_API_KEY 再试，或者自己添几行。',
      en: 'No model is configured. Set DEEPSEEK_API_KEY, or add rows yourself.',
    })
  const spots = named && named.length > 0 ? named.slice(0, SPOTS) : thinnest(await lexiconCounts(ctx)).slice(0, SPOTS)
  if (spots.length === 0)
    return refuse('unprocessable', {
      zh: '店里还没有商品事实，不知道哪里薄。先导入商品。',
      en: 'The shop has no facts yet, so nothing is known to be thin. Import products first.',
    })
  const id = newId('ask', ctx.clock, ctx.randomBytes)
  return inTransaction(ctx, async (ctx) => {
    await insertAsk(ctx, { id, spots: spots.map(({ category, attribute }) => ({ category, attribute })) })
    await record(ctx, { action: 'bank.ask', objectType: 'bank', objectId: id, summary: { spots: spots.length } })
    await ctx.services.jobs.enqueue(BANK_JOB, { shopId: ctx.shop.id, askId: id }, { singletonKey: id, db: ctx.db })
    const ask = await findAsk(ctx, id)
    return ask ? ok(ask) : refuse('not-found')
  })
}

/**
 * The job: spot by spot, what the model wrote goes through the miner and the gates like a pasted text. After a kill it
 * begins anew; what is kept already is known by then and comes in once.
 */
export async function continueAsk(
  ctx: Ctx,
  id: string,
  signal: AbortSignal,
  confirm: JobContext['confirm'] = async () => {},
): Promise<void> {
  const ask = await findAsk(ctx, id)
  if (!ask || ask.status === 'done' || ask.status === 'failed') return
  await updateAsk(ctx, id, { status: 'running' })
  let added = ask.added
  const refused: RefusedWords[] = []
  for (const spot of ask.spots) {
    if (signal.aborted) return
    const done = await fillSpot(ctx, spot, signal, confirm)
    if (signal.aborted) return
    if (!done.ok) {
      await inTransaction(ctx, async (ctx) => {
        await confirm(ctx.db)
        await updateAsk(ctx, id, { status: 'failed', message: done.error, added, refused })
      })
      return
    }
    added += done.value.added
    refused.push(...done.value.refused)
    await inTransaction(ctx, async (ctx) => {
      await confirm(ctx.db)
      await updateAsk(ctx, id, { added, refused })
    })
  }
  await inTransaction(ctx, async (ctx) => {
    await confirm(ctx.db)
    await updateAsk(ctx, id, { status: 'done', added, refused })
  })
}

async function fillSpot(
  ctx: Ctx,
  spot: Spot,
  signal: AbortSignal,
  confirm: JobContext['confirm'],
): Promise<Result<{ added: number; refused: readonly RefusedWords[] }, LocalizedText>> {
  const products = await bankProducts(ctx, await productsWithFact(ctx, spot.category, spot.attribute, EXAMPLES))
  const isoDate = today(ctx)
  const answer = await ctx.services.models.json(ctx, {
    system: CLAUSES_SYSTEM,
    prompt: clausesPrompt(await spotOf(ctx, spot, products, isoDate)),
    schema: CLAUSES_SCHEMA,
    parse: clausesAnswer,
    maxOutputTokens: MAX_OUTPUT_TOKENS,
    signal,
  })
  if (!answer.ok) return { ok: false, error: answer.error.message }
  ctx.log.info({ spot, prompt: CLAUSES_VERSION, model: answer.value.usage.model }, 'clauses were proposed')
  // Each clause is said of a product first: the miner then finds the value in it, and nothing is believed.
  const texts = LANGS.flatMap((lang) =>
    answer.value.value[lang].flatMap((clause) =>
      products.flatMap(({ subject }, product) => {
        const fact = sayable(subject, spot.attribute, lang, isoDate)
        if (!fact) return []
        const said = clause.replace('{value}', () => fact.value)
        const text = said.startsWith('…') ? `${fact.subject}${lang === 'en' ? ' ' : ''}${said.slice(1).trim()}` : said
        return [{ lang, product, text }]
      }),
    ),
  )
  const mined = await mineInto(ctx, { texts, products }, 'model', (ctx) => confirm(ctx.db))
  const seen = new Set<string>()
  const refused = mined.refused.filter(({ words, code }) => {
    if (code === 'known' || seen.has(words)) return false
    seen.add(words)
    return true
  })
  return ok({ added: mined.added, refused })
}

async function spotOf(ctx: Ctx, spot: Spot, products: readonly BankProduct[], isoDate: string): Promise<ClauseSpot> {
  const home = category(spot.category)
  const own = await listBankRows(ctx, { attribute: spot.attribute })
  const rows = [...LEXICON, ...own].filter(
    (row) =>
      row.role === 'say' &&
      row.attributes.includes(spot.attribute) &&
      (!row.when.category || row.when.category.includes(spot.category)),
  )
  const have = (lang: 'zh' | 'en') =>
    rows
      .flatMap((row) => row[lang])
      .filter((frame) => !frame.startsWith('?'))
      .slice(0, HAVE)
      .map((frame) => shownFrame(frame, 'say'))
  return {
    category: home.name,
    attribute: attribute(spot.attribute)?.label ?? { zh: spot.attribute, en: spot.attribute },
    examples: products.map(({ subject }) => {
      const zh = sayable(subject, spot.attribute, 'zh', isoDate)?.value
      const en = sayable(subject, spot.attribute, 'en', isoDate)?.value
      return {
        thing: home.productTypes[subject.productType ?? ''] ?? home.name,
        ...(zh ? { zh } : {}),
        ...(en ? { en } : {}),
      }
    }),
    have: { zh: have('zh'), en: have('en') },
  }
}

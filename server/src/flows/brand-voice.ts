import { type Dimension, editVoice, type LearnedVoice, type VoiceEdits, voiceDistance } from '@qianmian/copy'
import { LANGS, type Lang, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { lawFindings } from '../compute/learn-voice.ts'
import type { LearnOrder, LearnResult } from '../compute/orders.ts'
import { SAMPLES_PER_BRAND, type SamplesRead } from '../formats/index.ts'
import { record } from '../modules/activity/index.ts'
import {
  type Brand,
  type BrandSample,
  type BrandVoice,
  type DimensionEdits,
  deleteSamples,
  findBrand,
  forgetVoice,
  insertSamples,
  keepSample,
  listSamples,
  readVoice,
  saveEdits,
  saveLearned,
  saveWords,
} from '../modules/brands/index.ts'
import { listProducts } from '../modules/catalog/index.ts'
import { bumpVersion } from '../modules/shops/index.ts'
import { actorName, type Ctx, inTransaction, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'

/** A brand with its samples and what was learned from them. */
export interface VoicePage {
  readonly brand: Brand
  readonly samples: readonly BrandSample[]
  readonly voice: BrandVoice
}

/** Names of so many of a brand's products are masked in samples. */
const NAMES = 400

export async function voicePage(ctx: Ctx, brandId: string): Promise<VoicePage | undefined> {
  const brand = await findBrand(ctx, { id: brandId })
  if (!brand) return undefined
  return { brand, samples: await listSamples(ctx, brandId), voice: await readVoice(ctx, brandId) }
}

const valuesOf = (edits: DimensionEdits): VoiceEdits =>
  Object.fromEntries(
    LANGS.map((lang) => [
      lang,
      Object.fromEntries(Object.entries(edits[lang] ?? {}).map(([dimension, edit]) => [dimension, edit.value])),
    ]),
  )

/** The voice as the brand's people want it, undefined while nothing was learned. */
const wanted = ({ learned, edits }: BrandVoice): LearnedVoice | undefined =>
  learned && Object.keys(learned.languages).length > 0 ? editVoice(learned, valuesOf(edits)) : undefined

/** What a writer's order takes from a brand's voice: nothing while none was learned. */
export async function steeringVoice(ctx: Ctx, brandId: string | undefined): Promise<{ voice?: LearnedVoice }> {
  const voice = brandId ? wanted(await readVoice(ctx, brandId)) : undefined
  return voice ? { voice } : {}
}

/** Adds samples to a brand; those that it has already stay as they are. */
export async function addSamples(
  ctx: Ctx,
  brandId: string,
  read: SamplesRead,
  source: string,
): Promise<Result<{ added: number; known: number; problems: readonly LocalizedText[] }, Refusal>> {
  if (read.texts.length === 0)
    return refuse('unprocessable', read.problems[0] ?? { zh: '没有读到文字。', en: 'No text was found.' })
  return inTransaction(ctx, async (ctx) => {
    const brand = await findBrand(ctx, { id: brandId })
    if (!brand) return refuse('not-found')
    const before = (await listSamples(ctx, brandId)).length
    const room = SAMPLES_PER_BRAND - before
    if (read.texts.length > room)
      return refuse('unprocessable', {
        zh: `一个品牌最多 ${SAMPLES_PER_BRAND} 段样本，现在有 ${before} 段，这次有 ${read.texts.length} 段。什么都没有加。`,
        en: `A brand takes ${SAMPLES_PER_BRAND} samples. It has ${before} and these are ${read.texts.length} more. Nothing was added.`,
      })
    const added = await insertSamples(ctx, brandId, read.texts, source)
    if (added > 0)
      await record(ctx, {
        action: 'brand.samples-add',
        objectType: 'brand',
        objectId: brandId,
        summary: { name: brand.name, count: added, source },
      })
    return ok({ added, known: read.texts.length - added, problems: read.problems })
  })
}

/** Lets a sample count that the law rules hold back, or holds it back again. */
export async function setSampleKept(
  ctx: Ctx,
  brandId: string,
  sampleId: string,
  isKept: boolean,
): Promise<Result<void, Refusal>> {
  return inTransaction(ctx, async (ctx) => {
    const brand = await findBrand(ctx, { id: brandId })
    const sample = brand && (await keepSample(ctx, brandId, sampleId, isKept))
    if (!brand || !sample) return refuse('not-found')
    await record(ctx, {
      action: isKept ? 'brand.sample-keep' : 'brand.sample-hold',
      objectType: 'brand',
      objectId: brandId,
      summary: { name: brand.name, sampleId, excerpts: sample.findings.map(({ excerpt }) => excerpt) },
    })
    return ok(undefined)
  })
}

/** Takes away one sample, or erases all of them together with what was learned. The audit row counts them and keeps no text. */
export async function removeSamples(ctx: Ctx, brandId: string, sampleId?: string): Promise<Result<number, Refusal>> {
  return inTransaction(ctx, async (ctx) => {
    const brand = await findBrand(ctx, { id: brandId })
    if (!brand) return refuse('not-found')
    const gone = await deleteSamples(ctx, brandId, sampleId)
    if (gone === 0 && sampleId !== undefined) return refuse('not-found')
    if (sampleId === undefined) await forgetVoice(ctx, brandId)
    await record(ctx, {
      action: sampleId === undefined ? 'brand.samples-erase' : 'brand.sample-remove',
      objectType: 'brand',
      objectId: brandId,
      summary: { name: brand.name, count: gone },
    })
    return ok(gone)
  })
}

/** What a brand's samples teach as they are now; nothing is kept yet. @returns undefined when there is no sample */
export async function learnFromSamples(ctx: Ctx, brand: Brand): Promise<LearnResult | undefined> {
  const samples = await listSamples(ctx, brand.id)
  if (samples.length === 0) return undefined
  const products = await listProducts(ctx, { brandId: brand.id }, { limit: NAMES })
  const names = [brand.name, ...products.map((product) => product.name)].flatMap(({ zh, en }) =>
    [zh, en].filter((name): name is string => !!name),
  )
  return ctx.services.compute.run<LearnOrder, LearnResult>('learn-voice', {
    samples: samples.map(({ id, text, isKept }) => ({ id, text, isKept })),
    names,
    isoDate: today(ctx),
  })
}

/** A person has a brand's voice learned anew. Values that a person set stay set. */
export async function learnBrand(ctx: Ctx, brandId: string): Promise<Result<void, Refusal>> {
  const brand = await findBrand(ctx, { id: brandId })
  if (!brand) return refuse('not-found')
  // Outside the transaction: learning from hundreds of samples takes about a second.
  const learned = await learnFromSamples(ctx, brand)
  if (!learned)
    return refuse('unprocessable', {
      zh: '还没有样本，没有东西可学。先放进二十段以上。',
      en: 'There is no sample yet, so there is nothing to learn from. Add twenty or more first.',
    })
  const { voice, findings } = learned
  return inTransaction(ctx, async (ctx) => {
    await saveLearned(ctx, brandId, voice, findings)
    await record(ctx, {
      action: 'brand.voice-learn',
      objectType: 'brand',
      objectId: brandId,
      summary: {
        name: brand.name,
        samples: voice.samples.filter(({ state }) => state === 'used').length,
        held: voice.samples.filter(({ state }) => state === 'held').length,
      },
    })
    return ok(undefined)
  })
}

/** Sets a dimension by hand, or back to what was learned (`null`). Who and when is kept beside the value. */
export async function setDimension(
  ctx: Ctx,
  brandId: string,
  lang: Lang,
  dimension: Dimension,
  value: number | null,
): Promise<Result<void, Refusal>> {
  return inTransaction(ctx, async (ctx) => {
    const brand = await findBrand(ctx, { id: brandId })
    if (!brand) return refuse('not-found')
    const { learned, edits } = await readVoice(ctx, brandId)
    const known = learned?.languages[lang]?.dimensions[dimension]
    if (!known)
      return refuse('conflict', {
        zh: '这种语言的语气还没有学，先学了再改。',
        en: 'The voice in this language was not learned yet. Learn it first.',
      })
    const { [dimension]: before, ...others } = edits[lang] ?? {}
    const by = ctx.actor.kind === 'person' ? ctx.actor.name : actorName(ctx.actor)
    const edit = value === null ? {} : { [dimension]: { value, by, at: new Date(ctx.clock.now()).toISOString() } }
    await saveEdits(ctx, brandId, { ...edits, [lang]: { ...others, ...edit } })
    await record(ctx, {
      action: value === null ? 'brand.voice-reset' : 'brand.voice-edit',
      objectType: 'brand',
      objectId: brandId,
      summary: { name: brand.name, lang, dimension, value: value ?? known.value },
      before: before?.value ?? known.value,
      after: value ?? known.value,
    })
    return ok(undefined)
  })
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Changes the words that a brand likes, avoids and bans. A word stands in one list, and none that the law stops is liked. */
export async function setWords(ctx: Ctx, brandId: string, words: Brand['words']): Promise<Result<Brand, Refusal>> {
  const { prefer, avoid, ban } = words
  const twice =
    [...prefer, ...avoid].find((word) => ban.some((banned) => same(banned, word))) ??
    prefer.find((word) => avoid.some((other) => same(other, word)))
  if (twice !== undefined)
    return refuse('unprocessable', {
      zh: `「${twice}」同时在两处，请只留一处。`,
      en: `"${twice}" stands in two lists. Keep it in one.`,
    })
  const stopped = prefer.find((word) => lawFindings(word, today(ctx)).some(({ status }) => status === 'block'))
  if (stopped !== undefined)
    return refuse('unprocessable', {
      zh: `「${stopped}」不合规，不能列为爱用的词。`,
      en: `"${stopped}" breaks a rule and cannot be a preferred word.`,
    })
  return inTransaction(ctx, async (ctx) => {
    const saved = await saveWords(ctx, brandId, words)
    if (!saved) return refuse('not-found')
    await record(ctx, {
      action: 'brand.words',
      objectType: 'brand',
      objectId: brandId,
      summary: { name: saved.after.name },
      before: saved.before.words,
      after: saved.after.words,
    })
    await bumpVersion(ctx)
    return ok(saved.after)
  })
}

/** How far a text is from the brand's voice. Nothing is kept. */
export async function measureText(
  ctx: Ctx,
  brandId: string,
  text: string,
): Promise<Result<{ lang: Lang; figure: number; isShort: boolean }, Refusal>> {
  const brand = await findBrand(ctx, { id: brandId })
  if (!brand) return refuse('not-found')
  const voice = wanted(await readVoice(ctx, brandId))
  const names = [brand.name.zh, brand.name.en].filter((name): name is string => !!name)
  const distance = voice && voiceDistance(text, voice, { names })
  if (!distance)
    return refuse('unprocessable', {
      zh: '这种语言的语气还没有学，量不出来。',
      en: 'The voice in this language was not learned, so there is nothing to measure against.',
    })
  return ok({ lang: distance.lang, figure: distance.figure, isShort: distance.isShort })
}

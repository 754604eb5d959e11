import { attribute, type LocalizedText, ok, pick, type Result } from '@qianmian/kernel'
import type { TasteView } from '../contract/types.ts'
import { record } from '../modules/activity/index.ts'
import { findProduct } from '../modules/catalog/index.ts'
import {
  insertObservations,
  type PreferenceObservation,
  switchLearning,
  type TextFeatures,
} from '../modules/preferences/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { type Taste, tasteOf } from './learned-taste.ts'

/** Score test against one half: beyond this, the 95 % interval of the share (Wilson 1927) leaves one half out. */
const SURE_Z = 1.96
const MOST_SENTENCES = 8

/** Notes that a person took one of the candidates that stood side by side. */
export async function notePick(
  ctx: Ctx,
  productId: string,
  choice: {
    readonly from: 'voices' | 'compare'
    readonly picked: TextFeatures
    readonly over: readonly TextFeatures[]
  },
): Promise<Result<true, Refusal>> {
  const product = await findProduct(ctx, { id: productId })
  if (!product) return refuse('not-found')
  const rows = choice.over
    // Two texts of the same features teach nothing about features.
    .filter((other) => JSON.stringify(other) !== JSON.stringify(choice.picked))
    .map(
      (worse): PreferenceObservation => ({
        brandId: product.brandId,
        productId,
        kind: 'pick',
        source: choice.from,
        better: choice.picked,
        worse,
        proposalId: null,
      }),
    )
  await insertObservations(ctx, rows)
  return ok(true)
}

/** Switches what was learned off or on again; it is kept either way. */
export async function setTasteOn(ctx: Ctx, isOn: boolean): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await switchLearning(ctx, isOn)
    await record(ctx, {
      action: isOn ? 'preference.on' : 'preference.off',
      objectType: 'shop',
      objectId: ctx.shop.id,
      summary: {},
    })
  })
}

/** What was learned, in sentences, each with how often it was seen. */
export async function readTaste(ctx: Ctx, brandId: string | null): Promise<TasteView> {
  const taste = await tasteOf(ctx, brandId)
  const { gated, observations, isOn, scope } = taste
  const count = (...kinds: readonly PreferenceObservation['kind'][]) =>
    observations.filter(({ kind }) => kinds.includes(kind)).length
  // How often it was preferred, not why: parameters that always come together cannot be told apart, and no sentence claims to.
  const sentences = [...gated.model.effects.keys()]
    .map((name) => ({ name, ...tally(observations, name) }))
    .filter(({ seen }) => seen > 0)
    .map((one) => ({ ...one, z: Math.abs(one.won - one.seen / 2) / Math.sqrt(one.seen / 4) }))
    .sort((a, b) => b.z - a.z || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_SENTENCES)
  return {
    isOn,
    scope,
    isUsed: isOn && gated.isUsed,
    statement: statementOf(taste),
    counts: { picks: count('pick'), edits: count('edit'), thumbs: count('thumb-up', 'thumb-down') },
    sentences: sentences.map(({ name, won, seen, z }) => ({
      sentence: sentenceOf(name, won, seen),
      evidence: seen,
      isSure: z > SURE_Z,
    })),
  }
}

/** How often one of two had something that the other had not, and how often it was the better one. */
function tally(observations: readonly PreferenceObservation[], effect: string): { won: number; seen: number } {
  const has = (features: TextFeatures | null) =>
    features !== null && Object.entries(features).some(([name, value]) => `${name}=${value}` === effect)
  let [won, seen] = [0, 0]
  for (const { kind, better, worse } of observations) {
    if (kind !== 'pick' && kind !== 'edit') continue
    const [up, down] = [has(better), has(worse)]
    if (up === down) continue
    seen += 1
    if (up) won += 1
  }
  return { won, seen }
}

const percent = (share: number): string => `${Math.round(share * 100)}%`

function statementOf({ isOn, gated }: Pick<Taste, 'isOn' | 'gated'>): LocalizedText {
  const { heldOutPicks: n, modelAccuracy, defaultAccuracy, isUsed } = gated
  if (!isOn)
    return {
      zh: '已关掉：写什么不看这些，记下的还在。',
      en: 'Switched off: nothing is written by it. What was noted is kept.',
    }
  if (n === 0)
    return {
      zh: '还看不出偏好：并排挑过的太少，现在不用它。',
      en: 'No taste can be told yet: too little was picked side by side, so it is not used.',
    }
  const figures = {
    zh: `没见过的 ${n} 次挑选里猜对 ${percent(modelAccuracy)}，不看偏好是 ${percent(defaultAccuracy)}`,
    en: `of ${n} picks that it had not seen it foretold ${percent(modelAccuracy)}, no order at all ${percent(defaultAccuracy)}`,
  }
  return isUsed
    ? { zh: `写内容包时照它选：${figures.zh}。`, en: `Used when packs are written: ${figures.en}.` }
    : {
        zh: `还不比默认的好，所以不用：${figures.zh}。`,
        en: `Not better than the default yet, so not used: ${figures.en}.`,
      }
}

const NAMES: Readonly<Record<string, Readonly<Record<string, { zh: string; en: string }>>>> = {
  hook: {
    question: { zh: '开头是问句的', en: 'Opening with a question' },
    number: { zh: '开头用数字的', en: 'Opening with a figure' },
    fact: { zh: '开头说事实的', en: 'Opening with a fact' },
    scene: { zh: '开头写场景的', en: 'Opening with a scene' },
    shopper: { zh: '开头用顾客的话的', en: "Opening with a shopper's words" },
  },
  style: {
    rational: { zh: '讲数字的写法', en: 'A style of figures' },
    emotional: { zh: '讲感受的写法', en: 'A style of feelings' },
    action: { zh: '讲怎么用的写法', en: 'A style of use' },
  },
  length: {
    short: { zh: '短的', en: 'Short texts' },
    medium: { zh: '不长不短的', en: 'Texts of middle length' },
    long: { zh: '长的', en: 'Long texts' },
  },
  callToAction: {
    price: { zh: '结尾说价格的', en: 'Ending on the price' },
    service: { zh: '结尾说服务的', en: 'Ending on the service' },
    invitation: { zh: '结尾邀人看看的', en: 'Ending on an invitation' },
  },
  writer: {
    embedded: { zh: '内置引擎写的', en: 'By the built-in engine' },
    model: { zh: '模型写的', en: 'By the model' },
  },
}

function sentenceOf(effect: string, won: number, seen: number): LocalizedText {
  const at = effect.indexOf('=')
  const [name, value] = [effect.slice(0, at), effect.slice(at + 1)]
  const label = attribute(value)?.label
  const what = NAMES[name]?.[value] ?? {
    zh: `先说${pick(label ?? { zh: value }, 'zh')}的`,
    en: `Leading with ${pick(label ?? { en: value }, 'en').toLowerCase()}`,
  }
  return { zh: `${what.zh}，${seen} 次里选了 ${won} 次。`, en: `${what.en}: preferred ${won} of ${seen} times.` }
}

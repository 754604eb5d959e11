import { type Lang, type LocalizedText, pick } from '@qianmian/kernel'
import type { EvidenceRef, InterestEventKind } from './event.ts'
import type { InterestProfile } from './profile.ts'
import { mannerOf, type StandingInterest, stageOf, topInterests } from './read.ts'
import type { Stage } from './stage.ts'
import { type Facet, traitName } from './traits.ts'

/** How names are found: products may be gone, brands renamed. */
export interface Names {
  readonly product: (id: string) => LocalizedText | undefined
  readonly brand?: (id: string) => LocalizedText | undefined
}

/** One interest in plain words, with the events that it rests on. */
export interface ExplainedInterest {
  readonly facet: Facet
  readonly key: string
  readonly label: LocalizedText
  readonly strength: number
  readonly text: LocalizedText
  readonly evidence: readonly EvidenceRef[]
}

const DID: Readonly<Record<InterestEventKind, { zh: (what: string) => string; en: (what: string) => string }>> = {
  view: { zh: (w) => `看过${w}`, en: (w) => `looked at ${w}` },
  dwell: { zh: (w) => `细看过${w}`, en: (w) => `looked closely at ${w}` },
  search: { zh: (w) => `搜过${w || '这类东西'}`, en: (w) => `searched for ${w || 'things like this'}` },
  basket: { zh: (w) => `把${w}放进过购物车`, en: (w) => `put ${w} in the basket` },
  purchase: { zh: (w) => `买过${w}`, en: (w) => `bought ${w}` },
  like: { zh: (w) => `赞过${w}`, en: (w) => `liked ${w}` },
  share: { zh: (w) => `分享过${w}`, en: (w) => `shared ${w}` },
  remove: { zh: (w) => `把${w}拿出了购物车`, en: (w) => `took ${w} out of the basket` },
  hide: { zh: (w) => `隐藏了${w}`, en: (w) => `hid ${w}` },
  specs: { zh: (w) => `看过${w}的参数`, en: (w) => `opened the figures of ${w}` },
  compare: { zh: (w) => `比较过${w}`, en: (w) => `compared ${w}` },
  sort: { zh: () => '排过顺序', en: () => 'sorted a list' },
  story: { zh: (w) => `读过${w}的来历`, en: (w) => `read the story of ${w}` },
  film: { zh: (w) => `看过${w}的影片`, en: (w) => `watched the film of ${w}` },
}

const GONE: LocalizedText = { zh: '一件已经下架的商品', en: 'something that is no longer here' }

function nameOf(ref: EvidenceRef, names: Names, lang: Lang): string {
  if (ref.kind === 'search') return ref.query ? (lang === 'zh' ? `「${ref.query}」` : `“${ref.query}”`) : ''
  const name = ref.productId === undefined ? undefined : names.product(ref.productId)
  if (!name) return pick(GONE, lang)
  return lang === 'zh' ? `「${pick(name, 'zh')}」` : pick(name, 'en')
}

/**
 * Events as the end of a sentence: the newest first, events of one kind together.
 * @example becauseOf(evidence, names, 'en') // 'because you looked at Wind Eye linen tee'
 */
export function becauseOf(evidence: readonly EvidenceRef[], names: Names, lang: Lang): string {
  const byKind = new Map<InterestEventKind, string[]>()
  for (const ref of evidence.toReversed()) {
    const list = byKind.get(ref.kind) ?? []
    const name = nameOf(ref, names, lang)
    byKind.set(ref.kind, list.includes(name) ? list : [...list, name])
  }
  const acts = [...byKind].map(([kind, list]) =>
    DID[kind][lang](lang === 'zh' ? joinZh(list) : list.join(list.length > 2 ? ', ' : ' and ')),
  )
  if (acts.length === 0) return ''
  return lang === 'zh' ? `因为你${acts.join('，')}` : `because you ${acts.join(', ')}`
}

const joinZh = (list: readonly string[]): string => (list.join('').includes('一件') ? list.join('、') : list.join(''))

const OPENING: Readonly<Record<StandingInterest['horizon'], { zh: (w: string) => string; en: (w: string) => string }>> =
  {
    minutes: { zh: (w) => `眼下在看：${w}`, en: (w) => `Looking for now: ${w}` },
    days: { zh: (w) => `这几天在看：${w}`, en: (w) => `On your mind these days: ${w}` },
    months: { zh: (w) => `一向喜欢：${w}`, en: (w) => `A lasting taste: ${w}` },
  }

/**
 * The interests in plain words, strongest first: what the shopper reads, strikes and corrects.
 * @example explainInterests(profile, nowMs, names)[0]?.text.zh // '眼下在看：亚麻，因为你看过「风眼亚麻短袖」。'
 */
export function explainInterests(
  profile: InterestProfile,
  nowMs: number,
  names: Names,
  options: { readonly most?: number; readonly facets?: readonly Facet[] } = {},
): readonly ExplainedInterest[] {
  return topInterests(profile, nowMs, options).map(({ facet, key, strength, horizon, interest }) => {
    const label = labelOf(facet, key, names)
    const sentence = (lang: Lang): string => {
      const because = becauseOf(interest.evidence, names, lang)
      const opening = OPENING[horizon][lang](pick(label, lang))
      if (lang === 'zh') return because ? `${opening}，${because}。` : `${opening}。`
      return because ? `${opening}, ${because}.` : `${opening}.`
    }
    return {
      facet,
      key,
      label,
      strength,
      text: { zh: sentence('zh'), en: sentence('en') },
      evidence: interest.evidence,
    }
  })
}

/** A trait in both languages, brands by their names. */
export function labelOf(facet: Facet, key: string, names: Names): LocalizedText {
  const of = (lang: Lang): string =>
    traitName(facet, key, lang, (id) => {
      const name = names.brand?.(id)
      return name && pick(name, lang)
    })
  return { zh: of('zh'), en: of('en') }
}

const STAGE_TEXT: Readonly<Record<Stage, LocalizedText>> = {
  exploring: { zh: '随便看看', en: 'looking around' },
  comparing: { zh: '在几件之间比较', en: 'comparing a few things' },
  deciding: { zh: '快要决定了', en: 'about to decide' },
  'after-purchase': { zh: '刚买过东西', en: 'settling in with what you bought' },
}

/** A guess about the shopper with its evidence. */
export interface ExplainedGuess {
  readonly about: 'stage' | 'manner'
  readonly probability: number
  readonly text: LocalizedText
  readonly evidence: readonly EvidenceRef[]
}

const MANNER_TEXT = {
  rational: { zh: '更看重数字和参数', en: 'one who reads the figures first' },
  emotional: { zh: '更看重画面和故事', en: 'one who looks at pictures and stories first' },
} as const

/** Where the shop thinks she stands and how she reads, as guesses with their evidence: for the page where she corrects it. */
export function explainGuesses(profile: InterestProfile, nowMs: number, names: Names): readonly ExplainedGuess[] {
  if (!profile.on) return []
  const stage = stageOf(profile, nowMs)
  const guesses = [
    explainGuess('stage', STAGE_TEXT[stage.likeliest], stage.probabilities[stage.likeliest], stage.evidence, names),
  ]
  const manner = mannerOf(profile, nowMs)
  if (manner.certainty === 0) return guesses
  const leaning = manner.rational >= 0.5 ? 'rational' : 'emotional'
  const evidence = manner.evidence.filter((one) => (one.manner === 'facts') === (leaning === 'rational'))
  return [...guesses, explainGuess('manner', MANNER_TEXT[leaning], manner[leaning], evidence, names)]
}

function explainGuess(
  about: ExplainedGuess['about'],
  guess: LocalizedText,
  probability: number,
  evidence: readonly EvidenceRef[],
  names: Names,
): ExplainedGuess {
  const percent = Math.round(probability * 100)
  const zh = becauseOf(evidence, names, 'zh')
  const en = becauseOf(evidence, names, 'en')
  return {
    about,
    probability,
    text: {
      zh: `我们猜你${pick(guess, 'zh')}（${percent}%）${zh ? `，${zh}` : ''}。`,
      en: `We guess that you are ${pick(guess, 'en')} (${percent}%)${en ? `, ${en}` : ''}.`,
    },
    evidence,
  }
}

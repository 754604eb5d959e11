import {
  err,
  type Fact,
  formatMoney,
  LANGS,
  type Lang,
  type LocalizedText,
  ok,
  type Random,
  type Result,
  type Subject,
} from '@qianmian/kernel'
import type { Setting } from '../lexicon/index.ts'
import { type Naming, nameSubject, placeOf } from '../naming.ts'
import { type PricePerUse, pricePerUse } from '../price-per-use.ts'
import { brandWords, newRealiser, type Realiser } from '../realiser.ts'
import { seasonOf, suitsSeason } from '../season.ts'
import { selectFacts } from '../select-facts.ts'
import { RHYTHMS } from '../sentence-rhythm.ts'
import { attributesOf, type Tellable, tellableFacts } from '../tellable-facts.ts'
import { type Intent, intentOf, type PlannedFact } from '../types.ts'
import type { NothingToWrite } from '../write-listing.ts'
import type { LineSetting } from './line-row.ts'
import { LEAD_IN } from './plain-frames.data.ts'
import type { PieceBrief } from './types.ts'

/** Everything that writing about one subject needs: what may be told, in which words, and what has been used. */
export interface Room {
  readonly subject: Subject
  readonly brief: PieceBrief
  readonly naming: Naming
  readonly intent: Intent
  readonly setting: Setting
  readonly lineSetting: LineSetting
  /** Facts that both languages can tell, so that both pieces rest on the same ones. */
  readonly told: readonly Tellable[]
  readonly byId: ReadonlyMap<string, Tellable>
  /** Facts that one language alone can tell. A guide names them all the same: what is on file is not missing. */
  readonly oneSided: readonly Tellable[]
  /** Best first. */
  readonly ranked: readonly PlannedFact[]
  readonly realisers: Readonly<Record<Lang, Realiser>>
  /** For statements of facts, without the lead-ins that only a longer text has room for. */
  readonly sayers: Readonly<Record<Lang, Realiser>>
  readonly random: Random
  /** Lines of the tables that this piece has used already. */
  readonly used: Set<string>
  /** Set where the price may be cited. */
  readonly priceFactId?: string
  /** What one use costs, where it can be reckoned. */
  readonly perUse?: PricePerUse
  readonly problems: readonly LocalizedText[]
}

/**
 * Prepares a subject for writing.
 * @returns why there is nothing to write from: no name, or no fact that both languages can tell
 */
export function openRoom(
  subject: Subject,
  brief: PieceBrief,
  random: Random,
  used: Set<string> = new Set(),
): Result<Room, NothingToWrite> {
  const naming = nameSubject(subject)
  if (naming.name.zh === '' && naming.name.en === '')
    return err({
      code: 'no-name',
      message: { zh: '商品没有名称，没法写。', en: 'The product has no name, so there is nothing to write.' },
    })
  const { told: all, problems } = tellableFacts(subject, brief.isoDate)
  const told = all.filter((t) => t.spoken.zh && t.spoken.en)
  if (told.length === 0)
    return err({
      code: 'no-facts',
      message: {
        zh: '没有一条中英文都说得出的事实，先补上材质、尺寸或重量。',
        en: 'No fact yet that both languages can tell. Add the material, size or weight first.',
      },
    })
  const intent = brief.intent ?? intentOf(subject.brand?.strategy)
  const season = seasonOf(brief.isoDate)
  const setting: Setting = {
    ...placeOf(naming),
    ...(suitsSeason(subject.facts, season) ? { season } : {}),
    intent,
    attributes: attributesOf(told),
    found: new Map(),
  }
  const cited = priceFact(subject)
  const perUse = cited && pricePerUse(subject, naming, brief.isoDate)
  const left = all.length - told.length
  const realisers = realisersOf(subject, naming, told, random, intent, cited !== undefined)
  return ok({
    subject,
    brief,
    naming,
    intent,
    setting,
    lineSetting: {
      category: naming.category,
      ...(naming.productType ? { productType: naming.productType } : {}),
      intent,
      audience: brief.audience ?? 'everyone',
      ...(brief.occasion ? { occasionClass: brief.occasion.class } : {}),
    },
    told,
    byId: new Map(told.map((t) => [t.fact.id, t])),
    oneSided: all.filter((t) => !told.includes(t)),
    ranked: selectFacts(told, naming.category, intent, brief.catalogue),
    realisers,
    sayers: Object.fromEntries(LANGS.map((lang) => [lang, plainSayer(realisers[lang])])) as Record<Lang, Realiser>,
    random,
    used,
    ...(cited ? { priceFactId: cited.id } : {}),
    ...(perUse ? { perUse } : {}),
    problems: left > 0 ? [...problems, leftOut(left)] : problems,
  })
}

/** The same realiser, for short texts: no frame that leads up to its fact. */
function plainSayer(realiser: Realiser): Realiser {
  const { unwanted } = realiser
  return {
    ...realiser,
    unwanted: (frame) => LEAD_IN[realiser.lang].test(frame) || (unwanted?.(frame) ?? false),
    fitting: new Map(),
  }
}

const leftOut = (n: number): LocalizedText => ({
  zh: `${n}条事实只有一种语言说得出，没有写进去。`,
  en: `${n === 1 ? '1 fact exists' : `${n} facts exist`} in one language only and ${n === 1 ? 'was' : 'were'} left out.`,
})

/** The fact of the price, if there is a price and a fact under it. */
function priceFact(subject: Subject): Fact | undefined {
  if (!subject.priceFrom) return undefined
  return subject.facts.find((fact) => fact.id === subject.priceFactId && fact.status === 'active')
}

function realisersOf(
  subject: Subject,
  naming: Naming,
  told: readonly Tellable[],
  random: Random,
  intent: Intent,
  priced: boolean,
): Readonly<Record<Lang, Realiser>> {
  const words = brandWords(subject)
  const facts = new Map(told.map((t) => [t.fact.id, t]))
  const made = LANGS.map((lang): readonly [Lang, Realiser] => [
    lang,
    newRealiser({
      lang,
      naming,
      random: random.fork(lang),
      facts,
      ...(priced && subject.priceFrom ? { price: formatMoney(subject.priceFrom, lang) } : {}),
      ...words,
      rhythm: RHYTHMS[intent],
    }),
  ])
  return Object.fromEntries(made) as Record<Lang, Realiser>
}

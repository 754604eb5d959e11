import { formatNumber, type LocalizedText, pick } from '@qianmian/kernel'
import { rateInterval } from '@qianmian/learn'
import type { Findings } from '../../learning/learner.ts'
import { LEARN_OPTIONS } from '../../learning/settings.ts'
import type { LearnData } from './outcomes.ts'

export interface Alarm {
  readonly kind: 'ratio' | 'drift' | 'complaints' | 'loser' | 'bots'
  readonly sentence: LocalizedText
}

const DAY_MS = 24 * 60 * 60 * 1000
const RATIO_ALPHA = 0.001
const DRIFT_DAYS = 14
const LEAST_COMPLAINTS = 5
/** Pages of a day that were made, from which on it is told how many nobody saw. */
const LEAST_MADE = 200
const SEEN_SHARE = 0.3

/** What a person of the shop should look at. */
export function alarmsOf(
  data: LearnData,
  findings: Findings,
  facts: {
    readonly ratioP: number | null
    readonly left: number
    readonly made: { readonly made: number; readonly seen: number }
    readonly names: ReadonlyMap<string, LocalizedText>
  },
): Alarm[] {
  const alarms: Alarm[] = []
  const named = (id: string) => {
    const name = facts.names.get(id) ?? {}
    return { zh: pick(name, 'zh') || id, en: pick(name, 'en') || id }
  }
  if (facts.ratioP !== null && facts.ratioP < RATIO_ALPHA)
    alarms.push({
      kind: 'ratio',
      sentence: {
        zh: '各种说法被看到的比例和该有的不一样：有的页面可能打不开，先别信这里的比较。',
        en: 'Variants were seen in other shares than they were shown: a page may be broken, so do not trust the comparisons yet.',
      },
    })
  for (const change of findings.changes) {
    const at = change.epoch * LEARN_OPTIONS.epochMs
    if (data.to - at > DRIFT_DAYS * DAY_MS) continue
    const name = named(change.product)
    const day = new Date(at).toISOString().slice(0, 10)
    alarms.push({
      kind: 'drift',
      sentence: {
        zh: `${name.zh}：从 ${day} 起反应变了（${change.z > 0 ? '变好' : '变差'}），以前学到的不再算数。`,
        en: `${name.en}: reactions changed on ${day} (for the ${change.z > 0 ? 'better' : 'worse'}); what was learned before counts no more.`,
      },
    })
  }
  alarms.push(...complaintAlarms(data, named))
  for (const loser of findings.losers) {
    if (data.variants.get(loser.armId)?.state !== 'running' || loser.outcome !== 'purchase') continue
    const name = named(loser.product)
    const [low, high] = [Math.abs(Math.round(loser.high * 100)), Math.abs(Math.round(loser.low * 100))]
    alarms.push({
      kind: 'loser',
      sentence: {
        zh: `${name.zh}：有一种说法少卖 ${low}%–${high}%，还在展示。`,
        en: `${name.en}: one way of saying it sells ${low}–${high} % less and is still shown.`,
      },
    })
  }
  const { made, seen } = facts.made
  if (made >= LEAST_MADE && seen < SEEN_SHARE * made)
    alarms.push({
      kind: 'bots',
      sentence: {
        zh: `过去一天做了 ${formatNumber(made, 0)} 页，只有 ${formatNumber(seen, 0)} 页真的被人看到：像是机器在取，没有算进来。`,
        en: `Of ${formatNumber(made, 0)} pages made in a day only ${formatNumber(seen, 0)} were seen: machines seem to fetch them; they are not counted.`,
      },
    })
  if (facts.left > Math.max(50, 0.05 * data.decisions.length))
    alarms.push({
      kind: 'bots',
      sentence: {
        zh: `有人一天看了二十多页，多出来的 ${formatNumber(facts.left, 0)} 次没有算进来。`,
        en: `Some visitors saw more than twenty pages in a day; ${formatNumber(facts.left, 0)} views beyond that are not counted.`,
      },
    })
  return alarms
}

/** Products about which people complain more than twice as often as about the shop's products as a whole, for certain. */
function complaintAlarms(data: LearnData, named: (id: string) => { zh: string; en: string }): Alarm[] {
  const tallies = new Map<string, { seen: number; complaints: number }>()
  let all = 0
  for (const { productId, complainedAt } of data.decisions) {
    const tally = tallies.get(productId) ?? { seen: 0, complaints: 0 }
    tally.seen += 1
    if (complainedAt !== null) {
      tally.complaints += 1
      all += 1
    }
    tallies.set(productId, tally)
  }
  return [...tallies].flatMap(([productId, { seen, complaints }]): Alarm[] => {
    if (complaints < LEAST_COMPLAINTS) return []
    const others = (all - complaints + 1) / (data.decisions.length - seen + 1)
    const { low } = rateInterval(seen, complaints, 0.05 / tallies.size, { rate: 0.01, impressions: 100 })
    if (tallies.size > 1 && low < 2 * others) return []
    const name = named(productId)
    return [
      {
        kind: 'complaints',
        sentence: {
          zh: `${name.zh}：投诉 ${complaints} 次，比别的商品多。看看写的和实物是不是一样。`,
          en: `${name.en}: ${complaints} complaints, more than about other products. Check that the words are true of the thing.`,
        },
      },
    ]
  })
}

import { type LocalizedText, type Money, plain } from '@qianmian/kernel'
import { type BriefFacts, briefFacts, daysApart, daysLater } from './brief-facts.ts'
import {
  ASSETS,
  AUDIENCE_LINES,
  CAMPAIGN_LINES,
  CHANNEL_ROWS,
  MEASURES,
  OBJECTIVE_LINES,
  RISKS,
  STEPS,
} from './campaign.data.ts'
import { commonSlots, labelSpans, listed, mourns, type Written } from './messages.ts'
import type { Room } from './room.ts'
import { factPhrase, nameOf, priceOf, sellingFacts, spread, theName } from './say-fact.ts'
import type { CampaignPlan, CampaignStep, Objective } from './types.ts'
import { EMPTY, join, type Pair, pairOf, type Slots, say, weave } from './weave.ts'

/** Days from today to the launch where there is no occasion, and how long it is told afterwards. */
const LAUNCH_AFTER_DAYS = 14
const TAIL_DAYS = 7
const REVIEW_AFTER_DAYS = 7
/** Facts of each product that carry the message. */
const MESSAGE_FACTS = 2

const words = (text: Pair<string>): Pair => pairOf((lang) => [plain(text[lang])])

/** A plan for a campaign over one or several products. It invents no discount: the offer is the brief's, or there is none. */
export function writeCampaign(given: readonly Room[]): Written<CampaignPlan> & { readonly problems: LocalizedText[] } {
  const rooms = given.map(amongColleagues)
  const [room] = rooms
  if (!room) throw new Error('a campaign needs a product')
  const brief = briefFacts(room.brief)
  const objective = room.brief.objective ?? 'introduce'
  const list = listOf(rooms)
  const slots: Slots = { ...commonSlots(room, brief), list, ...occasionSlots(room, brief) }
  const mourning = room.brief.occasion !== undefined && mourns(room.brief.occasion.taboos)
  const trigger = say(room, mourning ? CAMPAIGN_LINES.mourning : CAMPAIGN_LINES.trigger, { slots, slack: 2 }) ?? list
  const goal = say(room, OBJECTIVE_LINES[objective], { slots }) ?? EMPTY
  const audience = say(room, AUDIENCE_LINES[room.brief.audience ?? 'everyone']) ?? EMPTY
  const offer =
    say(room, brief.offer ? CAMPAIGN_LINES.offer : CAMPAIGN_LINES.noOffer, {
      slots: brief.offer ? { offer: brief.offer } : {},
    }) ?? EMPTY
  const guards = CAMPAIGN_LINES.guardRails.flatMap((line) => weave(room, line) ?? [])
  const message = rooms.map(messageOf)
  const { steps, problems } = scheduleOf(room)
  const channels = channelsOf(objective, room.brief.budget, mourning)
  const measures = MEASURES.filter((row) => row.for.includes(objective))
  const risks = risksOf(rooms)
  const label = labelSpans()
  return {
    texts: pairOf((lang) => ({
      kind: 'campaign',
      lang,
      trigger: trigger[lang],
      objective: goal[lang],
      audience: audience[lang],
      message: message.map((line) => line[lang]),
      offer: offer[lang],
      guardRails: guards.map((line) => line[lang]),
      assets: ASSETS.map(({ kind, what }) => ({ kind, what: words(what)[lang] })),
      channels: channels.map(({ row, amount }) => ({
        id: row.id,
        name: words(row.name)[lang],
        role: words(row.role)[lang],
        share: row.share[objective],
        ...(amount ? { amount } : {}),
      })),
      schedule: steps.map(({ date, phase }) => ({ date, phase, what: words(STEPS[phase])[lang] })),
      ...(room.brief.budget ? { budget: room.brief.budget } : {}),
      measures: measures.map(({ name, definition }) => ({
        name: words(name)[lang],
        definition: words(definition)[lang],
      })),
      risks: risks.map(({ risk, handling }) => ({ risk: words(risk)[lang], handling: words(handling)[lang] })),
      label: label[lang],
    })),
    brief,
    problems,
  }
}

/** A plan is read inside the house: words that a brand does not use before shoppers (优惠, 库存) are needed in it. */
const amongColleagues = (room: Room): Room => ({
  ...room,
  realisers: pairOf((lang) => ({ ...room.realisers[lang], unwanted: undefined })),
})

function listOf(rooms: readonly Room[]): Pair {
  return pairOf((lang) =>
    rooms.flatMap((room, i) => {
      const last = i === rooms.length - 1
      const mark = i === 0 ? '' : lang === 'zh' ? (last ? '和' : '、') : last ? ' and ' : ', '
      return [...(mark ? [plain(mark)] : []), ...theName(room)[lang]]
    }),
  )
}

/** An occasion in a plan is named even where nothing is sold: the plan says so. */
function occasionSlots(room: Room, brief: BriefFacts): Slots {
  const { occasion } = room.brief
  const value = occasion?.values[0]
  return {
    ...(brief.occasion ? { occasion: brief.occasion } : {}),
    ...(brief.occasionDay ? { day: brief.occasionDay } : {}),
    ...(value ? { value: pairOf((lang) => [plain(value[lang] ?? value.zh ?? '')]) } : {}),
  }
}

/** What is said of a product: its name, its most telling facts, its price. */
function messageOf(room: Room): Pair {
  const facts = spread(sellingFacts(room), MESSAGE_FACTS).flatMap(({ factId }) => factPhrase(room, factId) ?? [])
  const price = priceOf(room)
  const told = listed([...facts, ...(price ? [price] : [])])
  return join([nameOf(room), told], { zh: '：', en: ': ' })
}

/** Dates out of the occasion's window, never before today, each after the one before it. */
function scheduleOf(room: Room): { steps: Omit<CampaignStep, 'what'>[]; problems: LocalizedText[] } {
  const today = room.brief.isoDate
  const { occasion } = room.brief
  const day = occasion?.day ?? daysLater(today, LAUNCH_AFTER_DAYS)
  const end = occasion?.to ?? daysLater(day, TAIL_DAYS)
  const from = occasion?.from ?? today
  const start = later(from, today)
  const lead = daysApart(start, day)
  const after: Omit<CampaignStep, 'what'>[] = [
    { date: later(end, today), phase: 'follow-up' },
    { date: daysLater(later(end, today), REVIEW_AFTER_DAYS), phase: 'review' },
  ]
  if (lead < 0)
    return {
      steps: after,
      problems: [
        { zh: '这个日子已经过了，只排了之后的事。', en: 'The day is over; only what follows it is scheduled.' },
      ],
    }
  const before: Omit<CampaignStep, 'what'>[] = [
    { date: start, phase: 'prepare' },
    { date: daysLater(start, Math.floor(lead / 3)), phase: 'warm-up' },
    { date: daysLater(start, Math.floor((2 * lead) / 3)), phase: 'open' },
    { date: day, phase: 'day' },
  ]
  const tight = lead < 3
  return {
    steps: [...before, ...after],
    problems: tight
      ? [{ zh: '离这个日子太近，几步挤在了一起。', en: 'The day is so near that several steps fall together.' }]
      : [],
  }
}

const later = (a: string, b: string): string => (a > b ? a : b)

/** The budget in shares; what rounding leaves goes to the first channel, so that the amounts add up. */
function channelsOf(objective: Objective, budget: Money | undefined, mourning: boolean) {
  const rows = mourning ? CHANNEL_ROWS.filter(({ id }) => id === 'shop') : CHANNEL_ROWS
  const amounts = rows.map((row) => Math.floor(((budget?.amount ?? 0) * row.share[objective]) / 100))
  const rest = (budget?.amount ?? 0) - amounts.reduce((a, b) => a + b, 0)
  return rows.map((row, i) => ({
    row,
    ...(budget && !mourning
      ? { amount: { amount: (amounts[i] ?? 0) + (i === 0 ? rest : 0), currency: budget.currency } }
      : {}),
  }))
}

function risksOf(rooms: readonly Room[]): readonly { readonly risk: Pair<string>; readonly handling: Pair<string> }[] {
  const [room] = rooms
  const taboos = room?.brief.occasion?.taboos ?? []
  const categories = new Set(rooms.map(({ naming }) => naming.category))
  return RISKS.filter(({ category, needs }) => {
    if (needs === 'offer' && !room?.brief.offer) return false
    if (needs === 'occasion' && taboos.length === 0) return false
    return !category || category.some((id) => categories.has(id))
  }).map(({ risk, handling }) => ({
    risk,
    handling: {
      zh: handling.zh.replace('{taboos}', taboos.map(({ zh, en }) => zh ?? en ?? '').join('、')),
      en: handling.en.replace('{taboos}', taboos.map(({ zh, en }) => en ?? zh ?? '').join(', ')),
    },
  }))
}

import { formatNumber, type LocalizedText } from '@qianmian/kernel'
import { dayAfter } from '@qianmian/occasions'
import type { BuildConflict, BuildReason } from '@qianmian/supply'
import type { ProposedBuild, StockBuild } from '../../compute/supply/stock-plan-types.ts'
import type { SupplyBuildView } from '../../contract/types.ts'
import type { ItemDetail } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Gathered, PlanItem } from './gather.ts'
import { itemView } from './item-view.ts'
import { eventName, type PlanEvent } from './plan-event.ts'
import { dayWords, lotWords, moneyWords } from './plan-words.ts'

/** Lines and conflicts that stand in the tower; all of them are in the table that can be downloaded. */
const SHOWN_LINES = 40
const SHOWN_CONFLICTS = 6

const units = (value: number): string => formatNumber(Math.round(value), 0)

/** What has to be built up before an event, for the screen. @returns null where there is no event ahead */
export function buildView(
  ctx: Ctx,
  gathered: Gathered,
  items: readonly PlanItem[],
  event: PlanEvent | undefined,
  build: StockBuild | null,
): SupplyBuildView | null {
  if (!event || !build) return null
  const itemOf = new Map(items.map((item) => [item.variantId, item]))
  const { today, locations, places } = gathered
  const limitOf = new Map(places.map((one) => [one.locationId, one]))
  const byOrderDay = new Map<number, { units: number; costMinor: number }>()
  for (const { orderDay, units, cost } of build.lines) {
    const sum = byOrderDay.get(orderDay) ?? { units: 0, costMinor: 0 }
    byOrderDay.set(orderDay, { units: sum.units + units, costMinor: sum.costMinor + cost })
  }
  const built = build.lines.reduce((sum, line) => sum + line.units, 0)
  const costMinor = Math.round(build.lines.reduce((sum, { cost }) => sum + cost, 0))
  const view = {
    occasion: { id: event.id, name: eventName(event.id) },
    day: dayAfter(today, event.day),
    firstDay: dayAfter(today, event.fromDay),
    lastDay: dayAfter(today, event.untilDay - 1),
    needed: Math.round(build.needed),
    expected: Math.round(build.expected),
    built,
    costMinor,
    holdingMinor: Math.round(build.lines.reduce((sum, { holdingCost }) => sum + holdingCost, 0)),
    orders: [...byOrderDay]
      .sort(([a], [b]) => a - b)
      .map(([day, sum]) => ({ day: dayAfter(today, Math.max(0, day)), ...sum, costMinor: Math.round(sum.costMinor) })),
    places: locations.flatMap(({ id }, p) => {
      const place = build.places[p]
      if (!place) return []
      const { capacityUnits = null, inboundUnitsPerDay = null } = limitOf.get(id) ?? {}
      return [
        {
          locationId: id,
          lying: [...place.lying],
          arriving: [...place.arriving],
          roomUnits: capacityUnits,
          doorUnits: inboundUnitsPerDay,
        },
      ]
    }),
    lineCount: build.lines.length,
    lines: [...build.lines]
      .sort((a, b) => a.orderDay - b.orderDay || b.cost - a.cost)
      .flatMap((line) => {
        const item = itemOf.get(line.item)
        return item
          ? [
              {
                item: itemView(item.offer, { productId: item.offer.productId, variantId: item.variantId }),
                ...lineOf(line, today),
              },
            ]
          : []
      })
      .slice(0, SHOWN_LINES),
    conflictUnits: Math.round(build.conflicts.reduce((sum, one) => sum + one.units, 0)),
    conflicts: build.conflicts.slice(0, SHOWN_CONFLICTS).flatMap((one) => {
      const item = itemOf.get(one.item)
      return item
        ? [
            {
              item: itemView(item.offer, { productId: item.offer.productId, variantId: item.variantId }),
              locationId: one.place,
              units: Math.round(one.units),
              marginMinor: Math.round(one.marginAtRisk),
              says: conflictWords(one),
            },
          ]
        : []
    }),
  } satisfies Omit<SupplyBuildView, 'says'>
  return { ...view, says: buildSays(ctx, view) }
}

const lineOf = ({ place, orderDay, arrivalDay, units, cost }: StockBuild['lines'][number], today: string) => ({
  locationId: place,
  orderOn: dayAfter(today, Math.max(0, orderDay)),
  arrivesOn: dayAfter(today, arrivalDay),
  units,
  costMinor: Math.round(cost),
})

/** What is built of one item, by its id. */
export function buildLines({ today }: Gathered, build: StockBuild | null): ReadonlyMap<string, ItemDetail['build']> {
  const lines = new Map<string, NonNullable<ItemDetail['build']>[number][]>()
  for (const line of build?.lines ?? []) {
    const own = lines.get(line.item) ?? []
    own.push(lineOf(line, today))
    lines.set(line.item, own)
  }
  return lines
}

/** The build in a sentence, with the day by which the first order has to be out. */
function buildSays(ctx: Ctx, view: Omit<SupplyBuildView, 'says'>): LocalizedText {
  const { occasion, needed, expected, built, costMinor, orders, conflictUnits } = view
  const { zh, en } = occasion.name
  const first = orders[0]
  if (!first)
    return conflictUnits > 0
      ? {
          zh: `${zh}要 ${units(needed)} 件，到时手里约 ${units(expected)} 件，还缺 ${units(conflictUnits)} 件，都赶不上了。`,
          en: `${en} asks for ${units(needed)} units. About ${units(expected)} will be there; ${units(conflictUnits)} are missing and cannot come in time.`,
        }
      : {
          zh: `${zh}要 ${units(needed)} 件，到时手里的够。`,
          en: `${en} asks for ${units(needed)} units, and enough will be there.`,
        }
  const late =
    conflictUnits > 0
      ? { zh: `另有 ${units(conflictUnits)} 件赶不上。`, en: ` Another ${units(conflictUnits)} cannot come in time.` }
      : { zh: '', en: '' }
  return {
    zh: `${zh}要 ${units(needed)} 件，到时手里约 ${units(expected)} 件，要备 ${units(built)} 件、${moneyWords(ctx, costMinor)}，第一单最晚 ${dayWords(first.day, 'zh')}下。${late.zh}`,
    en: `${en} asks for ${units(needed)} units. About ${units(expected)} will be there, so ${units(built)} are to be built up, ${moneyWords(ctx, costMinor)}; the first order goes out by ${dayWords(first.day, 'en')}.${late.en}`,
  }
}

/** What stands in the way of units that are needed. */
export function conflictWords(conflict: BuildConflict): LocalizedText {
  const missing = units(conflict.units)
  switch (conflict.code) {
    case 'leadTime':
      return {
        zh: `${missing} 件赶不上：供货要 ${conflict.days} 天，只剩 ${conflict.left} 天。`,
        en: `${missing} units are too late: delivery takes ${conflict.days} days, ${conflict.left} are left.`,
      }
    case 'inbound':
      return {
        zh: `${missing} 件收不进来：一天最多收 ${units(conflict.perDay)} 件。`,
        en: `${missing} units do not get through the doors: at most ${units(conflict.perDay)} a day.`,
      }
    case 'capacity':
      return {
        zh: `${missing} 件放不下：仓里最多放 ${units(conflict.capacity)} 件。`,
        en: `${missing} units find no room: the warehouse holds ${units(conflict.capacity)}.`,
      }
    case 'noSupplier':
      return { zh: `${missing} 件没有供货商。`, en: `${missing} units have no supplier.` }
  }
}

/** Why a build is what it is, step by step. */
export function buildSteps(
  ctx: Ctx,
  today: string,
  { zh, en }: ReturnType<typeof eventName>,
  { reasons, orderDay, arrivalDay, profit }: ProposedBuild,
): LocalizedText[] {
  const [order, arrival] = [dayAfter(today, Math.max(0, orderDay)), dayAfter(today, arrivalDay)]
  return [
    ...reasons.map((reason) => reasonWords(reason, zh, en)),
    {
      zh: `最晚 ${dayWords(order, 'zh')}下单，${dayWords(arrival, 'zh')}到。`,
      en: `To be ordered by ${dayWords(order, 'en')}, to arrive on ${dayWords(arrival, 'en')}.`,
    },
    {
      zh: `到${zh}结束平均多赚 ${moneyWords(ctx, profit.mean)}，平日的补货照做不误。`,
      en: `It earns ${moneyWords(ctx, profit.mean)} more on average until ${en} is over, beside what is bought anyway.`,
    },
  ]
}

function reasonWords(reason: BuildReason, zh: string, en: string): LocalizedText {
  switch (reason.code) {
    case 'event': {
      const level = `${Math.round(100 * reason.serviceLevel)}%`
      return {
        zh: `${zh}开始前要有 ${units(reason.needed)} 件，才有 ${level} 的把握卖到结束；照现在到时约剩 ${units(reason.expected)} 件。`,
        en: `${units(reason.needed)} units at the start of ${en} last through it in ${level} of futures; as things go about ${units(reason.expected)} are left then.`,
      }
    }
    case 'leadTime':
      return {
        zh: `供货按 ${reason.days} 天算，${Math.round(100 * reason.onTime)}% 的货这样能准时。`,
        en: `${reason.days} days are allowed for delivery: ${Math.round(100 * reason.onTime)}% of deliveries are in time then.`,
      }
    case 'minOrder':
    case 'pack':
      return lotWords(reason)
    case 'spread':
      return {
        zh: `门口或仓里到那时挤，提前 ${reason.daysEarlier} 天到。`,
        en: `Doors or room are full then, so it comes ${reason.daysEarlier} days earlier.`,
      }
  }
}

import { formatMoney, type LocalizedText, pick } from '@qianmian/kernel'
import type { FreightStop, LeftReason, RouteBasis } from '../../modules/routing/index.ts'
import { thereAndBack } from './routing-problem.ts'

/** Sentences of the fleet and its routes. */
export const ROUTE_WORDS = {
  noVehicles: {
    zh: '还没有车。先在车队里写上一种，再排路线。',
    en: 'There are no vehicles yet. Add a kind to the fleet, then plan routes.',
  },
  noPlaces: {
    zh: '有车的仓库都还没有位置。先在“数据”里标上，再排路线。',
    en: 'No warehouse with vehicles has a place yet. Place one under Data, then plan routes.',
  },
  nothingToBring: {
    zh: '没有要送的：等发货的已付款订单都不在车队的半径里，也没有要调的货。',
    en: 'There is nothing to bring: no paid order that waits is within the radius of the fleet, and nothing is being transferred.',
  },
  failed: {
    zh: '这次没有排成，原因已记在服务日志里。',
    en: 'These routes were not planned; the reason is in the server log.',
  },
  noRoutes: { zh: '一条路线也没有，发不了车。', en: 'There is no route to dispatch.' },
  underWay: { zh: '正在排路线，等它排完再改。', en: 'Routes are being planned: wait until that is done.' },
  isDispatched: {
    zh: '已经发车了。先撤回发车，再改路线。',
    en: 'It was dispatched. Take that back before you change routes.',
  },
  notDispatched: { zh: '还没有发车，没有可撤回的。', en: 'It was not dispatched: there is nothing to take back.' },
  newer: {
    zh: '后来又排过新的路线，这份只能看。',
    en: 'Newer routes were planned since: this plan can only be read.',
  },
  nameNeeded: { zh: '起个名字，比如“4.2 米厢车”。', en: 'Give it a name, like “4.2 m box truck”.' },
  shiftOrder: { zh: '收车要在出车之后。', en: 'The shift ends after it begins.' },
  deliverOrder: { zh: '两个钟点都写，后一个要晚；或者都空着。', en: 'State both hours, the second later, or neither.' },
  notAWarehouse: { zh: '店里没有这个仓库。', en: 'The shop has no such warehouse.' },
  notAStop: { zh: '这份路线里没有这一站。', en: 'These routes have no such stop.' },
  twice: { zh: '同一站排了两次。', en: 'A stop is on two routes.' },
  notAVehicle: { zh: '这份路线里没有这种车。', en: 'These routes have no such vehicle.' },
} as const satisfies Readonly<Record<string, LocalizedText>>

/** Minutes as people say them. @example hoursText(760, 'zh') // '12 小时 40 分' */
export function hoursText(minutes: number, lang: 'zh' | 'en'): string {
  const [hours, rest] = [Math.floor(Math.round(minutes) / 60), Math.round(minutes) % 60]
  if (lang === 'zh')
    return [hours > 0 && `${hours} 小时`, (rest > 0 || hours === 0) && `${rest} 分`].filter(Boolean).join(' ')
  return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ')
}

/** Time of day of minutes from midnight; beyond it, the next day. @example clockText(1500, 'zh') // '次日 01:00' */
export function clockText(minute: number, lang: 'zh' | 'en'): string {
  const days = Math.floor(minute / 1440)
  const of = minute - days * 1440
  const text = `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`
  if (days === 0) return text
  if (days === 1) return lang === 'zh' ? `次日 ${text}` : `${text} next day`
  return lang === 'zh' ? `第 ${days + 1} 天 ${text}` : `${text} on day ${days + 1}`
}

/** Why a stop is on no route, with the figures that stand in the way. */
export function leftSays(
  stop: FreightStop,
  reason: LeftReason,
  basis: Omit<RouteBasis, 'isSimulated' | 'aside'>,
): LocalizedText {
  const { rules, warehouses } = basis
  const house = warehouses.find(({ id }) => id === stop.fromLocationId)
  const own = basis.vehicles.filter((one) => one.locationId === stop.fromLocationId && one.count > 0)
  const most = Math.max(0, ...own.map(({ capacityUnits }) => capacityUnits))
  const way = thereAndBack(basis, stop)
  const km = Math.round(way.km)
  const minutes = way.minutes + rules.stopMinutes
  const longest = Math.max(
    0,
    ...own.map((one) => Math.min(one.longestMinutes ?? 2880, one.shiftToMinute - one.shiftFromMinute)),
  )
  const from = { zh: pick(house?.name ?? {}, 'zh'), en: pick(house?.name ?? {}, 'en') }
  switch (reason) {
    case 'load':
      return {
        zh: `一单就有 ${stop.units} 件，最大的车只装 ${most} 件。`,
        en: `One load of ${stop.units} units; the largest vehicle carries ${most}.`,
      }
    case 'shift':
    case 'duration':
      return {
        zh: `来回 ${km} 公里加卸货要 ${hoursText(minutes, 'zh')}，车最多在外 ${hoursText(longest, 'zh')}。`,
        en: `There and back, ${km} km with unloading, takes ${hoursText(minutes, 'en')}; vehicles are out for at most ${hoursText(longest, 'en')}.`,
      }
    case 'window': {
      const [opens, closes] = [rules.deliverFromMinute ?? 0, rules.deliverToMinute ?? 1440]
      return {
        zh: `开 ${Math.round(km / 2)} 公里，赶不上 ${clockText(opens, 'zh')} 到 ${clockText(closes, 'zh')} 卸货。`,
        en: `After ${Math.round(km / 2)} km no vehicle is there between ${clockText(opens, 'en')} and ${clockText(closes, 'en')}.`,
      }
    }
    case 'no-vehicle':
      return { zh: `${from.zh}没有车。`, en: `${from.en} has no vehicles.` }
    case 'dropped':
      return { zh: '你拿下来的。', en: 'You took it off.' }
    case 'skipped':
    case 'fleet':
      return {
        zh: `${from.zh}的车都排满了，再送这 ${stop.units} 件装不下或来不及。`,
        en: `All vehicles of ${from.en} are taken: these ${stop.units} units find no room or time.`,
      }
  }
}

interface Plain {
  readonly costMinor: number
  readonly hired: number
}

/** What the routes save beside plans without a search; runs that the fleet does not have are said, for they would have to be hired. */
export function costSays(currency: string, costMinor: number, nearest: Plain, alone: Plain): LocalizedText {
  const money = (amount: number): string =>
    formatMoney({ amount: Math.round(amount / 100) * 100, currency }).replace(/\.0+$/, '')
  const hiredZh = ({ hired }: Plain): string => (hired > 0 ? `，还得另叫 ${hired} 趟车` : '')
  const hiredEn = ({ hired }: Plain): string =>
    hired > 0 ? ` with ${hired} more ${hired === 1 ? 'run' : 'runs'} hired` : ''
  const share = nearest.costMinor > 0 ? Math.round((1 - costMinor / nearest.costMinor) * 100) : 0
  const zh = share > 0 ? `这样排省 ${share}%` : share === 0 ? '和这样排差不多' : `比这样排便宜 ${-share}%`
  const en = share > 0 ? `this saves ${share}%` : share === 0 ? 'about the same' : `${-share}% less than this`
  return {
    zh: `总是先去最近的一站要 ${money(nearest.costMinor)}${hiredZh(nearest)}，${zh}；一站一趟要 ${money(alone.costMinor)}${hiredZh(alone)}。`,
    en: `Always driving to the nearest stop costs ${money(nearest.costMinor)}${hiredEn(nearest)}: ${en}. A run for each stop costs ${money(alone.costMinor)}${hiredEn(alone)}.`,
  }
}

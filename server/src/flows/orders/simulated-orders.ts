import { newId, type Random, seededRandom } from '@qianmian/kernel'
import type { Offer } from '../../modules/catalog/index.ts'
import type { Address, NewOrder } from '../../modules/orders/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { putTogether } from '../../simulation/baskets.ts'
import type { DemandHistory } from '../../simulation/demand.ts'

const DAY_MS = 86_400_000
const CUSTOMERS = 600
/** What every simulated order says of where it came from. */
export const SIMULATED_SOURCE = 'simulation'

/** A variant that made-up customers buy, with the kind of product it is. */
export type SoldOffer = Offer & { readonly type: string; readonly key: string }

/** Ids come from the seed, too. */
export function seededContext(ctx: Ctx, seed: string): Ctx & { at: { now: number } } {
  const random = seededRandom(`ids/${ctx.shop.id}/${seed}`)
  const at = { now: 0 }
  return {
    ...ctx,
    at,
    clock: { now: () => at.now },
    randomBytes: (n) => Uint8Array.from({ length: n }, () => random.int(256)),
  }
}

const FAMILIES = ['沈', '顾', '陆', '程', '叶', '苏', '许', '何', '姜', '秦']
const GIVEN = ['知夏', '明远', '雨桐', '子安', '若溪', '一诺', '思齐', '清和', '书言', '南风']
const PLACES = [
  ['浙江省', '杭州市', '西湖区'],
  ['上海市', '上海市', '徐汇区'],
  ['广东省', '深圳市', '南山区'],
  ['四川省', '成都市', '武侯区'],
  ['北京市', '北京市', '朝阳区'],
  ['江苏省', '苏州市', '吴中区'],
  ['山东省', '青岛市', '市南区'],
  ['湖北省', '武汉市', '武昌区'],
  ['河南省', '郑州市', '金水区'],
  ['重庆市', '重庆市', '渝中区'],
  ['福建省', '厦门市', '思明区'],
  ['陕西省', '西安市', '碑林区'],
  ['辽宁省', '沈阳市', '和平区'],
  ['广东省', '广州市', '天河区'],
] as const

/** Customers of chance in fourteen cities, with a way to pay each. */
export function makeBuyers(ctx: Ctx & { at: { now: number } }, run: string, fromMs: number, random: Random) {
  ctx.at.now = fromMs
  const createdAt = new Date(fromMs)
  return Array.from({ length: CUSTOMERS }, (_, n) => {
    const id = newId('cus', ctx.clock, ctx.randomBytes)
    const [lastName, firstName] = [random.pick(FAMILIES), random.pick(GIVEN)]
    const [region, city, district] = random.pick(PLACES)
    const address: Address = {
      recipient: `${lastName}${firstName}`,
      phone: null,
      country: 'CN',
      region,
      city,
      district,
      line1: `模拟路 ${n + 1} 号`,
      line2: null,
      postcode: null,
    }
    return {
      address,
      customer: {
        id,
        externalId: `${SIMULATED_SOURCE}:${run}:${n}`,
        email: `${run.toLowerCase()}-${n}@simulated.example`,
        phone: null,
        firstName,
        lastName,
        lang: 'zh' as const,
        defaultAddress: address,
        isSimulated: true,
        createdAt,
      },
      method: {
        id: newId('pm', ctx.clock, ctx.randomBytes),
        customerId: id,
        externalId: SIMULATED_SOURCE,
        kind: 'external',
        label: '模拟付款',
        balanceMinor: null,
        createdAt,
      },
    }
  })
}

/** What orders are made from. */
export interface Making {
  readonly ctx: Ctx & { at: { now: number } }
  readonly run: string
  readonly offers: readonly SoldOffer[]
  readonly history: readonly DemandHistory[]
  readonly buyers: ReturnType<typeof makeBuyers>
  readonly fromMs: number
  readonly days: number
  readonly random: Random
  /** Where baskets hold complementary pairs more often than chance (simulation/baskets.ts); absent: by chance alone. */
  readonly pairs?: Random
  readonly taxOf: (category: string) => number
  readonly isTaxIncluded: boolean
}

/** The units that were sold on each day, as orders of one to three pieces. */
export function* makeOrders(making: Making): Generator<NewOrder> {
  let made = 0
  for (let day = 0; day < making.days; day++) {
    const pieces = making.random.shuffle(
      making.history.flatMap(({ days }, n) => Array.from({ length: days[day]?.sold ?? 0 }, () => n)),
    )
    for (let at = 0; at < pieces.length; ) {
      const size = Math.min(pieces.length - at, making.random.next() < 0.6 ? 1 : 2 + making.random.int(2))
      if (making.pairs && size > 1) putTogether(pieces, at, making.offers, making.pairs)
      yield makeOrder(making, day, pieces.slice(at, at + size), made)
      made += 1
      at += size
    }
  }
}

function makeOrder(making: Making, day: number, pieces: readonly number[], n: number): NewOrder {
  const { ctx, random, history, offers, isTaxIncluded } = making
  // The day of the shop, from eight in the morning until eleven at night in China.
  const placedMs = making.fromMs + day * DAY_MS + random.int(15 * 3_600_000)
  ctx.at.now = placedMs
  const placedAt = new Date(placedMs)
  const id = (prefix: string) => newId(prefix, ctx.clock, ctx.randomBytes)
  const buyer = random.pick(making.buyers)
  const counted = new Map<number, number>()
  for (const piece of pieces) counted.set(piece, (counted.get(piece) ?? 0) + 1)
  const lines = [...counted].flatMap(([piece, units], position) => {
    const offer = offers[piece]
    if (!offer) return []
    const asked = history[piece]?.days[day]
    const unitPriceMinor = asked?.listMinor ?? offer.priceMinor
    const discountMinor = units * (unitPriceMinor - (asked?.priceMinor ?? unitPriceMinor))
    const { productId, sku, name, options } = offer
    return [
      {
        id: id('oln'),
        productId,
        variantId: offer.id,
        sku,
        name,
        options,
        units,
        unitPriceMinor,
        discountMinor,
        taxRateBp: isTaxIncluded ? making.taxOf(offer.category) : 0,
        position,
        piece,
      },
    ]
  })
  const goodsMinor = lines.reduce((sum, line) => sum + line.units * line.unitPriceMinor - line.discountMinor, 0)
  const discountMinor = lines.reduce((sum, line) => sum + line.discountMinor, 0)
  const age = making.days - day
  const state = age > 4 ? ('delivered' as const) : ('shipped' as const)
  const deliveredAt = state === 'delivered' ? new Date(placedMs + (2 + random.int(3)) * DAY_MS) : null
  const back =
    deliveredAt && age > 20 ? lines.filter((line) => random.next() < (history[line.piece]?.law.returnRate ?? 0)) : []
  const refundMinor = back.reduce((sum, line) => sum + line.units * line.unitPriceMinor - line.discountMinor, 0)
  const returnedAt = new Date(placedMs + (6 + random.int(9)) * DAY_MS)
  const paid = {
    methodId: buyer.method.id,
    methodKind: 'external' as const,
    state: 'succeeded' as const,
    providerRef: null,
  }
  return {
    id: id('ord'),
    number: `${making.run}-${String(n + 1).padStart(6, '0')}`,
    customerId: buyer.customer.id,
    email: buyer.customer.email,
    state,
    currency: ctx.shop.currency,
    isTaxIncluded,
    address: buyer.address,
    deliveryId: 'standard',
    deliveryName: { zh: '快递', en: 'Standard' },
    deliveryMinor: 0,
    cancelReason: null,
    itemsChangedAt: null,
    invoice: null,
    promotions:
      discountMinor > 0
        ? [{ id: 'simulated', name: { zh: '模拟促销', en: 'Simulated promotion' }, amountMinor: discountMinor }]
        : [],
    source: SIMULATED_SOURCE,
    isSimulated: true,
    placedAt,
    deliveredAt,
    basketId: null,
    visit: null,
    lines: lines.map(({ piece: _piece, ...line }) => line),
    ledger: [
      ...(goodsMinor > 0
        ? [{ ...paid, id: id('pay'), kind: 'charge' as const, amountMinor: goodsMinor, reason: 'order', at: placedAt }]
        : []),
      ...(refundMinor > 0
        ? [
            {
              ...paid,
              id: id('pay'),
              kind: 'refund' as const,
              amountMinor: refundMinor,
              reason: 'return',
              at: returnedAt,
            },
          ]
        : []),
    ],
    parcels: [],
    afterSales:
      back.length > 0
        ? [
            {
              id: id('asc'),
              kind: 'return',
              state: 'settled',
              reason: 'simulated',
              lines: back.map((line) => ({ lineId: line.id, units: line.units, to: null })),
              methodId: buyer.method.id,
              amountMinor: -refundMinor,
              at: returnedAt,
              decidedAt: returnedAt,
            },
          ]
        : [],
  }
}

import { type LocalizedText, lineAmounts, mulDivRound, splitByWeight } from '@qianmian/kernel'
import { bundleOff, pairedUnits } from './bundle-off.ts'
import type { DeliveryOption, Promotion, Quote, QuotedLine } from './types.ts'

export interface QuoteInput {
  readonly currency: string
  readonly isTaxIncluded: boolean
  readonly lines: readonly (Omit<QuotedLine, 'discountMinor'> & { readonly category: string })[]
  readonly promotions: readonly Promotion[]
  readonly codes: readonly string[]
  readonly delivery: DeliveryOption | null
  readonly now: number
}

/**
 * What a basket costs: prices, public promotions, tax and delivery, to the minor unit. There is no person in the input,
 * so there is none in the price; the order of its lines changes nothing either.
 */
export function quoteBasket(input: QuoteInput): Quote {
  // Money that does not divide goes to lines by their variant, not by who came first into the basket.
  const order = input.lines.map((_, i) => i).sort((a, b) => byVariant(input.lines[a], input.lines[b]))
  const quote = quoteSorted({ ...input, lines: order.flatMap((i) => input.lines[i] ?? []) })
  const lines: QuotedLine[] = []
  order.forEach((i, at) => {
    const line = quote.lines[at]
    if (line) lines[i] = line
  })
  return { ...quote, lines }
}

type Line = QuoteInput['lines'][number]
const byVariant = (a: Line | undefined, b: Line | undefined): number => {
  if (!a || !b) return 0
  if (a.variantId !== b.variantId) return a.variantId < b.variantId ? -1 : 1
  return a.units - b.units || a.unitPriceMinor - b.unitPriceMinor
}

function quoteSorted(input: QuoteInput): Quote {
  const { lines, isTaxIncluded } = input
  const discounts = lines.map(() => 0)
  const used: { id: string; name: LocalizedText; amountMinor: number }[] = []
  const { holding, refusedCodes } = choose(input)
  const off = (promotion: Promotion): number[] => {
    if (promotion.kind === 'bundle') return bundleOff(promotion, lines, discounts)
    const weights = lines.map((line, i) =>
      covers(promotion, line) ? line.units * line.unitPriceMinor - (discounts[i] ?? 0) : 0,
    )
    const goods = weights.reduce((sum, weight) => sum + weight, 0)
    const amount =
      promotion.kind === 'percent' ? mulDivRound(goods, promotion.value, 10_000) : Math.min(goods, promotion.value)
    return splitByWeight(amount, weights)
  }
  const apply = (promotion: Promotion): void => {
    const parts = off(promotion)
    const amountMinor = parts.reduce((sum, part) => sum + part, 0)
    if (amountMinor === 0) return
    parts.forEach((part, i) => {
      discounts[i] = (discounts[i] ?? 0) + part
    })
    used.push({ id: promotion.id, name: promotion.name, amountMinor })
  }
  const onGoods = holding.filter((promotion) => promotion.kind !== 'free-delivery')
  // Of those that stand alone, the one that is best for her; then those that stand beside others, in the shop's order.
  const alone = onGoods
    .filter((promotion) => !promotion.isStackable)
    .map((promotion) => ({ promotion, amount: off(promotion).reduce((sum, part) => sum + part, 0) }))
    .sort((a, b) => b.amount - a.amount)
  if (alone[0]) apply(alone[0].promotion)
  for (const promotion of onGoods) if (promotion.isStackable) apply(promotion)

  const quoted: QuotedLine[] = lines.map(({ category: _category, ...line }, i) => ({
    ...line,
    discountMinor: discounts[i] ?? 0,
  }))
  let [listMinor, discountMinor, taxMinor, goodsMinor, linesMinor] = [0, 0, 0, 0, 0]
  for (const line of quoted) {
    const amounts = lineAmounts(line, isTaxIncluded)
    listMinor += line.units * line.unitPriceMinor
    discountMinor += line.discountMinor
    taxMinor += amounts.taxMinor
    goodsMinor += amounts.goodsMinor
    linesMinor += amounts.totalMinor
  }
  const freeDelivery = holding.find((promotion) => promotion.kind === 'free-delivery')
  const fee = input.delivery ? feeOf(input.delivery, goodsMinor) : 0
  if (freeDelivery && fee > 0) used.push({ id: freeDelivery.id, name: freeDelivery.name, amountMinor: fee })
  const deliveryMinor = freeDelivery ? 0 : fee
  return {
    currency: input.currency,
    isTaxIncluded,
    lines: quoted,
    promotions: used,
    refusedCodes,
    listMinor,
    discountMinor,
    taxMinor,
    deliveryMinor,
    totalMinor: linesMinor + deliveryMinor,
  }
}

const feeOf = (delivery: DeliveryOption, goodsMinor: number): number =>
  delivery.freeFromMinor !== null && goodsMinor >= delivery.freeFromMinor ? 0 : delivery.priceMinor

const covers = (promotion: Promotion, line: { readonly productId: string; readonly category: string }): boolean =>
  (promotion.productIds.length === 0 || promotion.productIds.includes(line.productId)) &&
  (promotion.categories.length === 0 || promotion.categories.includes(line.category))

const WHY = {
  unknown: { zh: '没有这个优惠码。', en: 'There is no such code.' },
  early: { zh: '这个优惠还没有开始。', en: 'This offer has not begun.' },
  over: { zh: '这个优惠已经结束。', en: 'This offer is over.' },
  alone: { zh: '搭配的商品没有都在袋里。', en: 'What this offer goes with is not in the bag.' },
  little: { zh: '还没有达到这个优惠的金额。', en: 'The basket is not worth enough for this offer.' },
}

function choose({ lines, promotions, codes, now }: QuoteInput) {
  const refusedCodes: { code: string; why: LocalizedText }[] = []
  const typed = new Set(codes.map((code) => code.trim().toUpperCase()))
  const problem = (promotion: Promotion): keyof typeof WHY | undefined => {
    if (!promotion.isActive) return 'unknown'
    if (promotion.startsAt && now < promotion.startsAt.getTime()) return 'early'
    if (promotion.endsAt && now >= promotion.endsAt.getTime()) return 'over'
    if (promotion.kind === 'bundle') return pairedUnits(promotion, lines) === 0 ? 'alone' : undefined
    const goods = lines.reduce(
      (sum, line) => (covers(promotion, line) ? sum + line.units * line.unitPriceMinor : sum),
      0,
    )
    return goods === 0 || goods < promotion.fromMinor ? 'little' : undefined
  }
  for (const code of typed) {
    const promotion = promotions.find((one) => one.code?.toUpperCase() === code)
    const why = promotion ? problem(promotion) : 'unknown'
    if (why) refusedCodes.push({ code, why: WHY[why] })
  }
  const holding = promotions.filter(
    (promotion) => (promotion.code === null || typed.has(promotion.code.toUpperCase())) && !problem(promotion),
  )
  return { holding, refusedCodes }
}

import { type Lang, pick, type Span, showFactValue, spansText } from '@qianmian/kernel'
import type { z } from 'zod'
import type { LearnView, OrderRowView, PromotionView, StudioOrderView } from '../contract/types.ts'
import { htmlLines } from '../formats/index.ts'
import type { ContentState, ProductDetail } from '../modules/catalog/index.ts'
import type { ListingPack } from '../modules/content/index.ts'
import { type Proposal, productOf } from '../modules/proposals/index.ts'
import type * as out from './outputs.ts'
import { MOST, mark, markText } from './outputs.ts'

/** One product in a list. */
export function rowView(
  product: ProductDetail,
  { lang, currency, content }: { lang: Lang; currency: string; content: ContentState },
): z.output<typeof out.productRow> {
  const prices = product.variants.map((variant) => variant.priceMinor)
  return {
    id: product.id,
    name: markText(product.name, lang, MOST.name),
    category: product.category,
    status: product.status,
    content,
    currency,
    price_minor: prices.length === 0 ? null : { lowest: Math.min(...prices), highest: Math.max(...prices) },
    variants: product.variants.length,
  }
}

export function productView(
  product: ProductDetail,
  of: { lang: Lang; currency: string; content: ContentState },
): z.output<typeof out.productOutput> {
  const { lang } = of
  const html = pick(product.descriptionHtml, lang)
  return {
    ...rowView(product, of),
    variants: product.variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku,
      options: variant.optionValues.map((option) => markText(option, lang, MOST.option)),
      price_minor: variant.priceMinor,
      compare_at_minor: variant.compareAtMinor,
    })),
    description: mark(html ? htmlLines(html).join(' ') : '', MOST.text),
    facts: product.facts.map((fact) => ({
      id: fact.id,
      label: markText(fact.label, lang, MOST.option),
      value: mark(showFactValue(fact.value, lang), MOST.value),
      source: fact.source.kind,
      status: fact.status,
    })),
  }
}

export const packRowView = (pack: ListingPack, publishedId: string | undefined): z.output<typeof out.packRow> => ({
  id: pack.id,
  product_id: pack.productId,
  gate: pack.status,
  is_published: pack.id === publishedId,
  generator: pack.provenance.generator,
  posters: pack.posters.length,
  created_at: pack.createdAt.toISOString(),
})

export function packView(
  pack: ListingPack,
  publishedId: string | undefined,
  lang: Lang,
): z.output<typeof out.packOutput> {
  const text = pack[lang]
  const words = (spans: readonly Span[]) => mark(spansText(spans), MOST.text)
  return {
    ...packRowView(pack, publishedId),
    lang,
    title: words(text.title),
    selling_points: text.sellingPoints.map(words),
    description: text.description.map(words),
    ad_headline: words(text.adHeadline),
    ad_body: words(text.adBody),
    findings: pack.gates.flatMap(({ gate, findings }) =>
      findings.map(({ status, message }) => ({ gate, status, message: markText(message, lang, MOST.value) })),
    ),
  }
}

export const orderRowView = (order: OrderRowView): z.output<typeof out.orderRowOutput> => ({
  id: order.id,
  number: order.number,
  state: order.state,
  placed_at: order.placedAt,
  recipient: mark(order.recipient, MOST.name),
  email: mark(order.email, MOST.name),
  city: mark(order.city, MOST.name),
  units: order.units,
  currency: order.currency,
  total_minor: order.totalMinor,
  paid_minor: order.paidMinor,
  open_case: order.openCase && { ...order.openCase },
})

/** An order as the desk shows it, without what a program has no use for: history, invoice, who looked, names of methods. */
export function orderView(order: StudioOrderView, lang: Lang): z.output<typeof out.orderOutput> {
  const { address } = order
  const part = (text: string | null | undefined) => (text ? mark(text, MOST.name) : null)
  return {
    id: order.id,
    number: order.number,
    state: order.state,
    placed_at: order.placedAt,
    delivered_at: order.deliveredAt,
    is_masked: order.isMasked,
    recipient: mark(address.recipient, MOST.name),
    email: mark(order.email, MOST.name),
    phone: part(address.phone),
    address: {
      country: address.country,
      region: mark(address.region, MOST.name),
      city: mark(address.city, MOST.name),
      district: part(address.district),
      street: mark([address.line1, address.line2].filter(Boolean).join(', '), MOST.name),
      postcode: part(address.postcode),
    },
    currency: order.currency,
    total_minor: order.totals.totalMinor,
    paid_minor: order.paidMinor,
    lines: order.lines.map((line) => ({
      id: line.id,
      product_id: line.productId,
      variant_id: line.variantId,
      sku: line.sku,
      name: markText(line.name, lang, MOST.name),
      options: line.options.map((option) => markText(option, lang, MOST.option)),
      units: line.units,
      unit_price_minor: line.unitPriceMinor,
      discount_minor: line.discountMinor,
      total_minor: line.totalMinor,
      unshipped_units: line.unshippedUnits,
      returned_units: line.returnedUnits,
      other_variants: line.others.map((other) => ({
        variant_id: other.id,
        options: other.options.map((option) => markText(option, lang, MOST.option)),
        price_minor: other.priceMinor,
        free_units: other.freeUnits,
      })),
    })),
    payment_methods: order.methods.map(({ id, kind }) => ({ method_id: id, kind })),
    parcels: order.parcels.map((parcel) => ({
      carrier: mark(parcel.carrier, MOST.option),
      tracking: mark(parcel.tracking, MOST.option),
      shipped_at: parcel.shippedAt,
    })),
    cases: order.cases.map((one) => ({
      id: one.id,
      kind: one.kind,
      state: one.state,
      reason: mark(one.reason, MOST.reason),
      amount_minor: one.amountMinor,
      at: one.at,
    })),
  }
}

export const learningView = (view: LearnView, lang: Lang): z.output<typeof out.learningOutput> => ({
  is_simulated: view.simulated,
  from: view.from,
  to: view.to,
  lesson: view.lesson && markText(view.lesson, lang, MOST.value),
  lessons: view.lessons.map(({ sentence, products, isSure }) => ({
    sentence: markText(sentence, lang, MOST.value),
    products,
    is_sure: isSure,
  })),
  funnel: view.funnel.map(({ step, sessions }) => ({ step, sessions })),
  outcome: view.leaderboard.outcome,
  alarms: view.alarms.map(({ kind, sentence }) => ({ kind, sentence: markText(sentence, lang, MOST.value) })),
})

export const promotionView = (
  promotion: PromotionView,
  lang: Lang,
): z.output<typeof out.promotionListOutput>['promotions'][number] => ({
  id: promotion.id,
  name: markText(promotion.name, lang, MOST.name),
  code: promotion.code,
  kind: promotion.kind,
  value: promotion.value,
  from_minor: promotion.fromMinor,
  product_ids: promotion.productIds,
  bundled_product_id: promotion.bundledProductId,
  categories: promotion.categories,
  starts_at: promotion.startsAt,
  ends_at: promotion.endsAt,
  is_stackable: promotion.isStackable,
  is_active: promotion.isActive,
})

export const proposalView = (proposal: Proposal, lang: Lang): z.output<typeof out.proposalOutput> => ({
  id: proposal.id,
  kind: proposal.action.kind,
  title: markText(proposal.title, lang, MOST.value),
  reason: markText(proposal.reason, lang, MOST.reason + MOST.name),
  status: proposal.status,
  gate: proposal.gate,
  product_id: productOf(proposal.action),
  order_id: proposal.action.kind === 'order-operation' ? proposal.action.orderId : null,
  created_at: proposal.createdAt.toISOString(),
  decided_at: proposal.decidedAt?.toISOString() ?? null,
  note: proposal.note === null ? null : mark(proposal.note, MOST.reason),
})

import { formatMoney, type LocalizedText, pick } from '@qianmian/kernel'
import {
  type Address,
  KIND_NAMES,
  type OperationAction,
  type OperationEffect,
  type OperationSubject,
  shownMethod,
} from '../../modules/orders/index.ts'

/** An address on one line, as people of its country write it. */
export function addressLine(address: Address): string {
  const { recipient, phone, region, city, district, line1, line2, postcode, country } = address
  const parts =
    country === 'CN'
      ? [`${region}${region === city ? '' : city}${district ?? ''}${line1}${line2 ?? ''}`, recipient, phone, postcode]
      : [recipient, line1, line2, city, [region, postcode].filter(Boolean).join(' '), country, phone]
  return parts.filter(Boolean).join(country === 'CN' ? '，' : ', ')
}

/** What an operation would do, one sentence a change: what a person of the shop confirms. */
export function describeEffect(
  subject: Pick<OperationSubject, 'order' | 'methods' | 'variants'>,
  action: OperationAction,
  effect: OperationEffect,
): LocalizedText[] {
  const { order, methods, variants } = subject
  const money = (amount: number, lang: 'zh' | 'en') => formatMoney({ amount, currency: order.currency }, lang)
  const method = (id: string, kind: keyof typeof KIND_NAMES, lang: 'zh' | 'en') => {
    const known = methods.find((one) => one.id === id)
    return known ? shownMethod(known, lang) : KIND_NAMES[kind][lang]
  }
  const said: LocalizedText[] = []
  if (effect.order.state === 'cancelled') {
    said.push({ zh: `取消订单 ${order.number}。`, en: `Order ${order.number} is cancelled.` })
  }
  if (effect.order.address) {
    const line = addressLine(effect.order.address)
    said.push({ zh: `改寄到：${line}。`, en: `It goes to: ${line}.` })
  }
  if ('changes' in action) {
    for (const { lineId, units, toVariantId } of action.changes) {
      const line = order.lines.find((one) => one.id === lineId)
      const to = variants.get(toVariantId)
      const options = (of: readonly LocalizedText[] | undefined, lang: 'zh' | 'en') =>
        (of ?? []).map((one) => pick(one, lang)).join(' / ') || '–'
      const name = (lang: 'zh' | 'en') => pick(line?.name ?? {}, lang)
      said.push({
        zh: `${name('zh')} ${units} 件：${options(line?.options, 'zh')} 换成 ${options(to?.options, 'zh')}。`,
        en: `${units} × ${name('en')}: ${options(line?.options, 'en')} becomes ${options(to?.options, 'en')}.`,
      })
    }
  }
  if (action.kind === 'return-items') {
    for (const { lineId, units } of action.lines) {
      const name = order.lines.find((one) => one.id === lineId)?.name ?? {}
      said.push({ zh: `退回 ${pick(name, 'zh')} ${units} 件。`, en: `${units} × ${pick(name, 'en')} come back.` })
    }
  }
  for (const entry of effect.ledger) {
    const isRefund = entry.kind === 'refund'
    const [zh, en] = [method(entry.methodId, entry.methodKind, 'zh'), method(entry.methodId, entry.methodKind, 'en')]
    const amount = entry.amountMinor
    said.push(
      isRefund
        ? { zh: `退 ${money(amount, 'zh')} 到${zh}。`, en: `${money(amount, 'en')} is refunded to ${en}.` }
        : { zh: `从${zh}收 ${money(amount, 'zh')}。`, en: `${money(amount, 'en')} is charged to ${en}.` },
    )
  }
  const voided = order.ledger
    .filter((entry) => effect.voids.includes(entry.id))
    .reduce((sum, entry) => sum + entry.amountMinor, 0)
  if (voided > 0) {
    said.push({
      zh: `未收的 ${money(voided, 'zh')} 不再收。`,
      en: `${money(voided, 'en')} that was promised is not collected.`,
    })
  }
  const { afterSale } = effect
  if (afterSale && afterSale.amountMinor !== 0) {
    const amount = Math.abs(afterSale.amountMinor)
    const kind = order.ledger.find((entry) => entry.methodId === afterSale.methodId)?.methodKind ?? 'gift_card'
    const [zh, en] = [method(afterSale.methodId, kind, 'zh'), method(afterSale.methodId, kind, 'en')]
    said.push(
      afterSale.amountMinor < 0
        ? {
            zh: `收到货并验过后，退 ${money(amount, 'zh')} 到${zh}。`,
            en: `Once the goods are back and looked at, ${money(amount, 'en')} goes to ${en}.`,
          }
        : {
            zh: `收到货并验过后，从${zh}收 ${money(amount, 'zh')}。`,
            en: `Once the goods are back and looked at, ${money(amount, 'en')} is charged to ${en}.`,
          },
    )
  } else if (afterSale) {
    said.push({ zh: '价格相同，不用补也不用退。', en: 'The price is the same: nothing to pay or refund.' })
  }
  const units = (sign: 1 | -1) =>
    effect.stock.reduce((sum, one) => (Math.sign(one.units) === sign ? sum + Math.abs(one.units) : sum), 0)
  if (units(-1) > 0) said.push({ zh: `放回库存 ${units(-1)} 件。`, en: `${units(-1)} units are free again.` })
  if (units(1) > 0) said.push({ zh: `预留 ${units(1)} 件。`, en: `${units(1)} units are kept for it.` })
  return said
}

import type { LocalizedText } from '@qianmian/kernel'
import type { PaymentKind } from './types.ts'

/** What a way to pay is called that has no name of its own, in the language of who reads. */
export const KIND_NAMES: Readonly<Record<PaymentKind, Readonly<Record<'zh' | 'en', string>>>> = {
  card: { zh: '银行卡', en: 'Card' },
  paypal: { zh: 'PayPal', en: 'PayPal' },
  gift_card: { zh: '礼品卡', en: 'Gift card' },
  wallet: { zh: '电子钱包', en: 'Wallet' },
  test: { zh: '测试付款', en: 'Test payment' },
  cash_on_delivery: { zh: '货到付款', en: 'Cash on delivery' },
  external: { zh: '原来的店铺', en: 'The shop it came from' },
}

/** Nobody has one of her own of these: whatever was kept as its label is the kind, in the language of who ordered. */
const ARE_NAMELESS: ReadonlySet<string> = new Set<PaymentKind>(['test', 'cash_on_delivery'])

/**
 * A method's own name (`Visa ·· 4242`, `支付宝`), else what its kind is called. Older orders kept the name of the kind in
 * the language of the order; such a label is no name of its own.
 * @example shownMethod({ kind: 'test', label: '测试付款（不扣钱）' }, 'en') // 'Test payment'
 */
export function shownMethod(method: { readonly kind: string; readonly label: string }, lang: 'zh' | 'en'): string {
  const names = KIND_NAMES[method.kind as PaymentKind] as LocalizedText | undefined
  const label = method.label.trim()
  if (!names) return label || method.kind
  const isOwn =
    label !== '' && label !== method.kind && !Object.values(names).includes(label) && !ARE_NAMELESS.has(method.kind)
  return isOwn ? label : (names[lang] ?? method.kind)
}

import { formatMoney, type LocalizedText, pick } from '@qianmian/kernel'
import { reasonText } from '../../payments/payment-words.ts'
import type {
  CodeMailData,
  MailBody,
  MailData,
  MailGoods,
  MailKind,
  OrderMailData,
  PaymentMailData,
} from './mail-kinds.ts'
import { MAIL_LABELS, MAIL_WORDS } from './mail-words.ts'

const CODE_MINUTES = 10

/** The words of a message, from its facts. */
export function writeMail(kind: MailKind, lang: 'zh' | 'en', data: MailData, shop: string): MailBody {
  switch (kind) {
    case 'sign-in-code':
      return writeCode(lang, data as CodeMailData, shop)
    case 'payment-returned':
      return writeReturned(lang, data as PaymentMailData, shop)
    default:
      return writeOrder(kind, lang, data as OrderMailData, shop)
  }
}

function writeCode(lang: 'zh' | 'en', { code, minutes = CODE_MINUTES }: CodeMailData, shop: string): MailBody {
  const words = MAIL_WORDS[lang]['sign-in-code']
  return {
    subject: words.subject.replace('{shop}', shop),
    preheader: words.lead.replace('{minutes}', String(minutes)),
    heading: words.heading,
    paragraphs: [words.lead.replace('{minutes}', String(minutes))],
    code,
    goods: [],
    sums: [],
    facts: [],
    footer: MAIL_LABELS[lang].codeFooter(shop),
  }
}

function writeReturned(lang: 'zh' | 'en', data: PaymentMailData, shop: string): MailBody {
  const words = MAIL_WORDS[lang]['payment-returned']
  const labels = MAIL_LABELS[lang]
  return {
    subject: words.subject.replace('{shop}', shop),
    preheader: words.lead,
    heading: words.heading,
    paragraphs: [pick(reasonText(data.reason), lang), words.lead],
    goods: [],
    sums: [],
    facts: [{ label: labels.refund, value: formatMoney({ amount: data.amountMinor, currency: data.currency }, lang) }],
    footer: labels.paymentFooter(shop),
  }
}

function writeOrder(kind: MailKind, lang: 'zh' | 'en', data: OrderMailData, shop: string): MailBody {
  const words = MAIL_WORDS[lang][kind]
  const labels = MAIL_LABELS[lang]
  const money = (amount: number) => formatMoney({ amount, currency: data.currency }, lang)
  const say = (text: LocalizedText) => pick(text, lang)
  const goodsOf = (goods: readonly MailGoods[]) =>
    goods.map(({ name, options, units, totalMinor }) => ({
      name: say(name),
      detail: [options.map(say).filter(Boolean).join(' / '), labels.units(units)].filter(Boolean).join('  '),
      amount: totalMinor === undefined ? '' : money(totalMinor),
    }))
  const { totals } = data
  const sums: MailBody['sums'] = totals
    ? [
        { label: labels.goods, value: money(totals.listMinor) },
        ...(totals.discountMinor > 0 ? [{ label: labels.discount, value: money(-totals.discountMinor) }] : []),
        { label: labels.delivery, value: totals.deliveryMinor === 0 ? labels.free : money(totals.deliveryMinor) },
        ...(totals.taxMinor > 0 && !totals.isTaxIncluded ? [{ label: labels.tax, value: money(totals.taxMinor) }] : []),
        { label: labels.total, value: money(totals.totalMinor), isTotal: true },
        ...(totals.taxMinor > 0 && totals.isTaxIncluded
          ? [{ label: labels.taxIn, value: money(totals.taxMinor) }]
          : []),
      ]
    : []
  const facts: { label: string; value: string }[] = [{ label: labels.number, value: data.number }]
  if (data.parcel) {
    facts.push({ label: labels.carrier, value: data.parcel.carrier })
    facts.push({ label: labels.tracking, value: data.parcel.tracking })
    if (!data.parcel.isLast) facts.push({ label: labels.part, value: labels.partText })
  }
  for (const goods of goodsOf(data.instead ?? [])) {
    facts.push({ label: labels.instead, value: `${goods.name} ${goods.detail}` })
  }
  for (const { kind, amountMinor, method } of data.money ?? []) {
    const how = kind === 'refund' ? labels.to(method) : labels.from(method)
    facts.push({
      label: kind === 'refund' ? labels.refund : labels.charge,
      value: lang === 'zh' ? `${money(amountMinor)}，${how}` : `${money(amountMinor)} ${how}`,
    })
  }
  if (data.reason) facts.push({ label: labels.reason, value: data.reason })
  if (data.delivery) facts.push({ label: labels.way, value: say(data.delivery) })
  if (data.address) facts.push({ label: labels.address, value: data.address })
  return {
    subject: words.subject.replace('{number}', data.number),
    preheader: words.lead,
    heading: words.heading,
    paragraphs: [words.lead],
    goods: goodsOf(data.goods),
    sums,
    facts,
    ...(data.care && data.care.length > 0 ? { care: { heading: labels.care, things: data.care } } : {}),
    ...(data.hints && data.hints.things.length > 0
      ? { hints: { heading: labels.hints, note: labels.hintsNote, stop: labels.hintsStop, ...data.hints } }
      : {}),
    ...(data.url ? { action: { label: labels.open, url: data.url } } : {}),
    footer: data.hints && data.hints.things.length > 0 ? labels.hintsFooter(shop) : labels.footer(shop),
  }
}

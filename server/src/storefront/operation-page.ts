import { type Lang, pick } from '@qianmian/kernel'
import type { OperationView } from '@qianmian/web/view'
import type { OrderAnswer } from '../contract/shopping.ts'
import type { OperationChoices } from '../flows/orders/operation-choices.ts'
import type { ProposedOperation } from '../flows/orders/propose-operation.ts'
import type { OperationEffect } from '../modules/orders/index.ts'
import { ACTS, type Act, CANCEL_WORDS, methodName } from './order-pages.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import { shell } from './shell.ts'
import { addressForm, addressLines, money, optionsText, timeIn } from './till-parts.ts'

const RETURN_REASONS = [
  { zh: '尺码或规格不合适', en: 'Size or variant does not fit' },
  { zh: '和想的不一样', en: 'Not as I imagined' },
  { zh: '有瑕疵或损坏', en: 'Faulty or damaged' },
  { zh: '发错了', en: 'The wrong thing was sent' },
  { zh: '不想要了', en: 'No longer wanted' },
] as const

const WORDS = {
  zh: {
    cancel: '订单取消，里面的商品不再为您保留。',
    address: (to: string) => `改送到：${to}`,
    payment: (to: string) => `改用${to}付`,
    comesBack: (what: string) => `您寄回：${what}`,
    becomes: (what: string) => `换成：${what}`,
    nothing: '金额不变',
    pays: (sum: string) => `您付 ${sum}`,
    gets: (sum: string) => `退您 ${sum}`,
    refund: (sum: string, to: string) => `${sum} 退到${to}`,
    charge: (sum: string, by: string) => `${sum} 从${by}付`,
    void: '还没收的那笔不再收。',
    later: '货收到、看过以后结清。',
    left: (sum: string) => `余 ${sum}`,
    done: (what: string, sum: string) => `办好了：${what}。${sum}。`,
  },
  en: {
    cancel: 'The order is cancelled; its goods are not kept for you any more.',
    address: (to: string) => `It goes to: ${to}`,
    payment: (to: string) => `Paid with: ${to}`,
    comesBack: (what: string) => `You send back: ${what}`,
    becomes: (what: string) => `You get: ${what}`,
    nothing: 'No difference',
    pays: (sum: string) => `You pay ${sum}`,
    gets: (sum: string) => `You get ${sum}`,
    refund: (sum: string, to: string) => `${sum} goes to: ${to}`,
    charge: (sum: string, by: string) => `${sum} is paid by: ${by}`,
    void: 'What was not collected yet will not be.',
    later: 'Settled once the goods are back and looked at.',
    left: (sum: string) => `${sum} left`,
    done: (what: string, sum: string) => `Done: ${what}. ${sum}.`,
  },
} as const

export function differenceText(minor: number, currency: string, lang: Lang): string {
  const words = WORDS[lang]
  if (minor === 0) return words.nothing
  const sum = money(Math.abs(minor), currency, lang)
  return minor > 0 ? words.pays(sum) : words.gets(sum)
}

/** What a receipt says on the page that follows. */
export const receiptText = (kind: string, minor: number, currency: string, lang: Lang): string =>
  WORDS[lang].done(ACTS[kind as Act]?.[lang] ?? kind, differenceText(minor, currency, lang))

/** Exactly what would be done, in sentences. */
function effectTexts(
  order: OrderAnswer,
  proposed: ProposedOperation,
  effect: OperationEffect,
  choices: OperationChoices,
  lang: Lang,
): { items: string[]; money: string[] } {
  const words = WORDS[lang]
  const said = (amount: number) => money(amount, order.currency, lang)
  const lineText = (line: Pick<OrderAnswer['lines'][number], 'name' | 'options'>, units: number) =>
    `${pick(line.name, lang)} ${optionsText(line.options, lang)} × ${units}`
  const lineOf = (id: string) => order.lines.find((line) => line.id === id)
  const items: string[] = []
  if (effect.order.state === 'cancelled') items.push(words.cancel)
  if (effect.order.address)
    items.push(words.address(addressLines(effect.order.address, lang).join(lang === 'zh' ? '，' : ', ')))
  const { action } = proposed
  if (action.kind === 'change-items') {
    for (const change of action.changes) {
      const line = lineOf(change.lineId)
      const target = choices.lines
        .find((one) => one.id === change.lineId)
        ?.targets.find((one) => one.id === change.toVariantId)
      if (line) items.push(lineText(line, change.units))
      if (line && target)
        items.push(words.becomes(lineText({ name: line.name, options: [...target.options] }, change.units)))
    }
  }
  for (const { lineId, units, to } of effect.afterSale?.lines ?? []) {
    const line = lineOf(lineId)
    if (!line) continue
    items.push(words.comesBack(lineText(line, units)))
    const target = to && choices.lines.find((one) => one.id === lineId)?.targets.find((one) => one.id === to.variantId)
    if (target) items.push(words.becomes(lineText({ name: line.name, options: [...target.options] }, units)))
  }
  const moves = effect.ledger.map((entry) =>
    words[entry.kind](said(entry.amountMinor), methodName(entry.methodKind, lang)),
  )
  if (effect.voids.length > 0) moves.push(words.void)
  if (effect.afterSale) {
    const { amountMinor, methodId } = effect.afterSale
    const kind = [
      ...choices.methods,
      ...order.payments.map((one) => ({ id: one.methodId, kind: one.methodKind })),
    ].find((method) => method.id === methodId)?.kind
    const name = methodName(kind ?? 'external', lang)
    if (amountMinor !== 0) moves.push(words[amountMinor < 0 ? 'refund' : 'charge'](said(Math.abs(amountMinor)), name))
    moves.push(words.later)
  }
  return { items, money: moves }
}

export interface OperationState {
  readonly kind: Act
  readonly choices: OperationChoices
  readonly countries: readonly string[]
  readonly values: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
  readonly problem?: string
  readonly proposed?: ProposedOperation
  /** Made for this look at the effect: pressed twice, it is done once. */
  readonly key?: string
}

export function operationPage(request: PageRequest, order: OrderAnswer, state: OperationState): OperationView {
  const { lang, snapshot } = request
  const { kind, choices, proposed } = state
  const title = ACTS[kind][lang]
  const back = hrefOf(request, `/orders/${order.id}`)
  const said = (amount: number) => money(amount, order.currency, lang)
  const texts = proposed?.effect && effectTexts(order, proposed, proposed.effect, choices, lang)
  return {
    page: 'operation',
    shell: shell(request, {
      title: `${title} · ${pick(snapshot.shop.name, lang)}`,
      description: title,
      robots: 'noindex',
    }),
    kind,
    title,
    number: order.number,
    backHref: back,
    ...(state.problem ? { problem: state.problem } : {}),
    action: `${back}/${kind}`,
    lines: choices.lines.flatMap(({ id, most, targets }) => {
      const line = order.lines.find((candidate) => candidate.id === id)
      if (!line) return []
      return [
        {
          id,
          name: pick(line.name, lang),
          options: optionsText(line.options, lang),
          most,
          targets: targets.map((target) => ({
            id: target.id,
            label: `${optionsText(target.options, lang)} ${said(target.priceMinor)}`,
          })),
        },
      ]
    }),
    methods: choices.methods.map(({ id, kind, balanceMinor }) => ({
      id,
      label: [methodName(kind, lang), balanceMinor === null ? '' : WORDS[lang].left(said(balanceMinor))]
        .filter(Boolean)
        .join(lang === 'zh' ? '，' : ', '),
    })),
    reasons:
      kind === 'cancel-order'
        ? Object.entries(CANCEL_WORDS).map(([value, label]) => ({ value, label: label[lang] }))
        : kind === 'return-items' || kind === 'exchange-items'
          ? RETURN_REASONS.map((reason) => ({ value: reason[lang], label: reason[lang] }))
          : [],
    ...(kind === 'change-address' ? { form: addressForm(state.countries, state.values, state.problems, lang) } : {}),
    ...(proposed && texts
      ? {
          effect: {
            ...texts,
            difference: differenceText(proposed.effect?.differenceMinor ?? 0, order.currency, lang),
            until: timeIn(snapshot.shop.timeZone, proposed.expiresAt.getTime(), lang),
            confirmAction: `${back}/confirm`,
            token: proposed.token,
            key: state.key ?? '',
          },
        }
      : {}),
  }
}

import {
  claim,
  type Fact,
  formatFigure,
  formatMoney,
  isUsable,
  type Lang,
  type Random,
  type Span,
  type Subject,
  type UnitPrice,
  unitPrice,
} from '@qianmian/kernel'
import type { Naming } from './naming.ts'
import { PER_USE_FRAMES, USE_KINDS, type UseKind } from './price-per-use.data.ts'

/** What one use of a product costs, reckoned from two facts that every sentence about it cites. */
export interface PricePerUse {
  /** Price and amount. */
  readonly factIds: readonly [string, string]
  readonly kind: UseKind
  /** The amount as a decimal string in the unit of the sentence. */
  readonly amount: string
  readonly price: UnitPrice
}

/** Several in one: the amount of one of them does not divide the price. */
const SEVERAL =
  /[×x]\s?\d|\d\s?[×x]|\d+\s?(?:包|袋|瓶|盒|罐|支|提|卷|件)装|套装|组合|\b(?:set|pack|bundle|box) of \d|\d[- ]pack/i
/** 每包张数: how many are in one of them is known, not how many of them there are. A jar or a bottle is bought alone. */
const OF_EACH = /^每(?![罐瓶桶])|\b(?:per|a|an|each) (?!jar|bottle|tub)[a-z]+$/i

/**
 * The price per wash, serving, sheet or 100 ml of a product that is used up. Only where all variants cost the same, the
 * price may be cited and a fact says how many uses there are.
 * @example pricePerUse(podsFor39_90, naming, '2026-11-26')?.price.money // { amount: 133, currency: 'CNY' }
 */
export function pricePerUse(subject: Subject, naming: Naming, isoDate: string): PricePerUse | undefined {
  const { priceFrom, priceFactId, facts } = subject
  if (!priceFrom || priceFactId === undefined || subject.pricesDiffer) return undefined
  if (!facts.some((fact) => fact.id === priceFactId && isUsable(fact, isoDate))) return undefined
  if (SEVERAL.test(`${subject.name.zh ?? ''} ${subject.name.en ?? ''}`)) return undefined
  for (const kind of USE_KINDS) {
    if (!kind.categories.includes(naming.category)) continue
    const fits = facts.filter((fact) => isUsable(fact, isoDate) && amountOf(fact, kind) !== undefined)
    // Two amounts of one kind (30 servings a jar, 60 a box) leave open which of them the price buys.
    const [fact] = fits
    if (fits.length !== 1 || !fact) continue
    const amount = amountOf(fact, kind) ?? ''
    const price = unitPrice(priceFrom, amount, kind.step)
    if (price) return { factIds: [priceFactId, fact.id], kind, amount, price }
  }
  return undefined
}

function amountOf({ attribute, label, value }: Fact, kind: UseKind): string | undefined {
  if (value.kind !== 'number' || !kind.units.includes(value.unit ?? '')) return undefined
  const names = [label.zh ?? '', label.en ?? '']
  if (kind.attributes && !kind.attributes.includes(attribute)) return undefined
  if (kind.label && !names.some((name) => kind.label?.test(name))) return undefined
  if (names.some((name) => OF_EACH.test(name.trim()))) return undefined
  const factor = kind.base?.[value.unit ?? ''] ?? 1
  if (factor === 1) return Number(value.amount) >= kind.least ? value.amount : undefined
  const match = /^(\d{1,6})(?:\.(\d{1,3}))?$/.exec(value.amount)
  if (!match) return undefined
  // Litres to millilitres by the text: three places move over, nothing is rounded.
  const moved = `${match[1]}${(match[2] ?? '').padEnd(3, '0')}`.replace(/^0+(?=\d)/, '')
  return Number(moved) >= kind.least ? moved : undefined
}

/** A sentence that tells it: 按60张算，每张约¥0.67。 All of it cites both facts. */
export function sayPricePerUse({ kind, amount, price, factIds }: PricePerUse, lang: Lang, random: Random): Span[] {
  const figure = formatMoney(price.money, lang)
  const about = { zh: '约', en: 'about ' }[lang]
  const words: Readonly<Record<string, string>> = {
    amount: kind.amount[lang].replace('#', formatFigure(amount)),
    per: kind.per[lang],
    price: price.isExact ? figure : `${about}${figure}`,
  }
  const text = random.pick(PER_USE_FRAMES[lang]).replace(/\{(\w+)\}/g, (slot, name: string) => words[name] ?? slot)
  return [claim(text, ...factIds)]
}

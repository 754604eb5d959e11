import { extractFigures, findPersonalData, looksLikeInstruction, type PersonalDataKind } from '@qianmian/compliance'
import {
  type Fact,
  type Finding,
  type GateResult,
  type GateStatus,
  type Lang,
  type LocalizedText,
  pick,
  worstStatus,
} from '@qianmian/kernel'
import { gateWords, type WordsOrder } from './gate-words.ts'

/** Words of a shopper with everything that they are held against. */
export interface RemixGateOrder extends Omit<WordsOrder, 'headline' | 'subline' | 'lines' | 'isAuthored' | 'citing'> {
  readonly kind: 'caption' | 'poster' | 'question'
  readonly words: string
  readonly nickname: string | null
  /** Names that only the shop itself may sign with: its own, its brands'. */
  readonly houseNames: readonly string[]
}

/** What the gates say: refused with one sentence for the shopper, or kept for a person to read. */
export type RemixVerdict =
  | {
      readonly taken: false
      readonly code: string
      readonly field: 'text' | 'nickname'
      readonly message: LocalizedText
    }
  | { readonly taken: true; readonly gate: Exclude<GateStatus, 'block'>; readonly gates: readonly GateResult[] }

/**
 * The gates over a shopper's own words: the ones that every text of the shop passes, and two more. Personal data and words for
 * machines never get past this point, so that no model and no page ever reads them.
 *
 * A figure that no fact states may be of her own life (ten minutes, three washes), so a person decides about it; one in a unit
 * that the product is measured in is refused like any other, and so is every one on a poster. A question asserts nothing: what it asks about wants a person, not a fact.
 */
export function gateRemix(order: RemixGateOrder): RemixVerdict {
  const early = order.nickname === null ? undefined : badNickname(order.nickname, order)
  const found = early ?? badWords(order.words)
  if (found) return found
  const gates = gateWords({ ...order, headline: [{ text: order.words, factIds: [] }], citing: 'product' }).map((gate) =>
    softened(gate, order),
  )
  const gate = worstStatus(gates)
  if (gate !== 'block') return { taken: true, gate, gates }
  const finding = gates.flatMap(({ findings }) => findings).find(({ status }) => status === 'block')
  return {
    taken: false,
    code: finding?.code ?? 'blocked',
    field: 'text',
    message: finding ? forShopper(finding) : { zh: '这句话不能放出来。', en: 'These words cannot be shown.' },
  }
}

/** Words and name alone, before anything is known of a product: the answer to a question passes this too. */
export function badWords(words: string): Extract<RemixVerdict, { taken: false }> | undefined {
  const personal = findPersonalData(words)
  if (personal)
    return { taken: false, code: `personal-${personal.kind}`, field: 'text', message: PERSONAL[personal.kind] }
  if (looksLikeInstruction(words).found)
    return { taken: false, code: 'talks-to-machine', field: 'text', message: MACHINE }
  return undefined
}

function badNickname(
  nickname: string,
  { houseNames, lang, isoDate, category }: Pick<RemixGateOrder, 'houseNames' | 'lang' | 'isoDate' | 'category'>,
): Extract<RemixVerdict, { taken: false }> | undefined {
  const refused = (code: string, message: LocalizedText) =>
    ({ taken: false, code, field: 'nickname', message }) as const
  if (findPersonalData(nickname)) return refused('personal-nickname', NAME_PERSONAL)
  if (looksLikeInstruction(nickname).found) return refused('talks-to-machine', MACHINE)
  const plain = nickname.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
  const isHouse = houseNames.some((name) => name.length > 1 && plain.includes(name.toLowerCase().replace(/\s+/g, '')))
  if (isHouse || HOUSE_WORDS.test(plain)) return refused('house-name', NAME_OF_HOUSE)
  const law = gateWords({
    lang,
    headline: [{ text: nickname, factIds: [] }],
    facts: [],
    names: [],
    isoDate,
    category,
    optionCounts: [],
    citing: 'product',
  }).find(({ gate, status }) => gate === 'law' && status === 'block')
  return law ? refused('nickname-law', NAME_CLAIMS) : undefined
}

const HOUSE_WORDS = /官方|客服|店主|店长|掌柜|管理员|旗舰店|official|admin|staff|customerservice|moderator/

function softened(gate: GateResult, { kind, facts }: RemixGateOrder): GateResult {
  if (gate.gate !== 'numbers' && gate.gate !== 'claims') return gate
  const findings = gate.findings.map((finding): Finding => {
    if (finding.status !== 'block') return finding
    if (kind === 'question') return { ...finding, status: 'ask' }
    return kind === 'caption' && finding.code === 'number-without-fact' && isOfHerLife(finding.excerpt, facts)
      ? { ...finding, status: 'ask', message: OWN_FIGURE(finding) }
      : finding
  })
  return { ...gate, findings, status: worstStatus(findings) }
}

/** Units in which people tell of themselves. */
const OF_LIFE: ReadonlySet<string> = new Set(['s', 'min', 'h', 'day', 'week', 'month', 'year', 'age', 'times', 'count'])

function isOfHerLife(excerpt: string, facts: readonly Fact[]): boolean {
  const units = extractFigures(excerpt).flatMap((figure) => figure.units)
  if (units.length === 0 || !units.every((unit) => OF_LIFE.has(unit))) return false
  const stated = new Set(facts.flatMap(({ value }) => ('unit' in value && value.unit ? [value.unit] : [])))
  return !units.some((unit) => stated.has(unit))
}

const OWN_FIGURE = ({ excerpt }: Finding): LocalizedText => ({
  zh: `「${excerpt}」没有事实：是顾客自己的经历，还是在说商品？说商品就不要放出来。`,
  en: `No fact states "${excerpt}": is it the shopper's own experience, or about the product? Do not show it if it is.`,
})

/** A gate speaks to the merchant, who can add a fact; a shopper can only say it otherwise. */
function forShopper({ code, excerpt, message, suggestion }: Finding): LocalizedText {
  const about = (lang: Lang) => excerpt.slice(0, 40) || pick(message, lang)
  if (code.startsWith('claim-contradicts') || code.startsWith('number-differs') || code.startsWith('comparator'))
    return {
      zh: `「${about('zh')}」和商品事实不一样，改一改再发。`,
      en: `"${about('en')}" is not what the product's facts say. Change it and send it again.`,
    }
  if (code.startsWith('claim') || code.startsWith('number'))
    return {
      zh: `「${about('zh')}」没有证据，店里不能替你这样说。换成你自己的感受再发。`,
      en: `There is no evidence for "${about('en')}", so the shop cannot show it. Say what you felt instead.`,
    }
  const way = suggestion && pick(suggestion, 'zh')
  return {
    zh: `「${about('zh')}」这种说法商品页上不能写（广告法）。${way ? `可以写「${way}」。` : '换一种说法再发。'}`,
    en: `Product pages may not say "${about('en')}" (Advertising Law). Put it another way and send it again.`,
  }
}

const MACHINE: LocalizedText = {
  zh: '这里像是写给机器的指令，不能收。写给人看的话再发。',
  en: 'This reads like orders for a machine and cannot be taken. Write it for people.',
}
const PERSONAL: Readonly<Record<PersonalDataKind, LocalizedText>> = {
  phone: {
    zh: '里面有电话号码，去掉再发：大家都看得到。',
    en: 'There is a phone number in it. Take it out: everybody would see it.',
  },
  email: {
    zh: '里面有邮箱，去掉再发：大家都看得到。',
    en: 'There is an e-mail address in it. Take it out: everybody would see it.',
  },
  address: {
    zh: '里面有地址，去掉再发：大家都看得到。',
    en: 'There is an address in it. Take it out: everybody would see it.',
  },
  link: {
    zh: '里面有链接，这里不收链接。去掉再发。',
    en: 'There is a link in it, and links are not taken here. Take it out.',
  },
  contact: {
    zh: '里面有微信、QQ 一类的联系方式，去掉再发。',
    en: 'There is a contact of a chat service in it. Take it out and send it again.',
  },
  number: {
    zh: '里面有一长串号码，去掉再发：大家都看得到。',
    en: 'There is a long number in it. Take it out: everybody would see it.',
  },
}
const NAME_PERSONAL: LocalizedText = {
  zh: '署名里有联系方式或链接。换一个大家看得到也没关系的名字。',
  en: 'The name has a contact or a link in it. Choose one that everybody may see.',
}
const NAME_OF_HOUSE: LocalizedText = {
  zh: '这个署名像是店里的人。换一个。',
  en: 'This name looks like one of the shop. Choose another.',
}
const NAME_CLAIMS: LocalizedText = {
  zh: '这个署名里有商品页上不能写的说法。换一个。',
  en: 'This name says something that product pages may not say. Choose another.',
}

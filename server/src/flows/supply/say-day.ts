import { type LocalizedText, pick } from '@qianmian/kernel'
import type { SupplyView } from '../../contract/types.ts'

const NUMBERS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']
const ENGLISH = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** The day in a sentence: how much waits, and what is most urgent. */
export function sayDay({
  openDecisions,
  warnings,
}: Pick<SupplyView, 'openDecisions' | 'warnings'>): NonNullable<SupplyView['says']> {
  // What is warned of is urgent; the rest of what is open may wait.
  const pressing = new Set(warnings.flatMap(({ proposalId }) => proposalId ?? [])).size
  const lead = leadOf(pressing > 0 ? pressing : openDecisions)
  // What can be done something about comes first: the rest is to be known, not to be decided.
  const urgent = [...warnings].sort(
    (a, b) => Number(b.proposalId !== null) - Number(a.proposalId !== null) || (b.lostMinor ?? 0) - (a.lostMinor ?? 0),
  )[0]
  if (!urgent) return { lead, urgent: null, rest: null }
  const { inDays, probability } = urgent
  const chance = probability === null ? null : `${Math.round(probability * 100)}%`
  return {
    lead: {
      zh: `${pick(lead, 'zh')}最急的是${pick(urgent.title, 'zh')}：`,
      en: `${pick(lead, 'en')} Most urgent: ${pick(urgent.title, 'en')},`,
    },
    urgent: {
      zh: [dayWords.zh(inDays), chance && `概率 ${chance}`].filter(Boolean).join('，'),
      en: [dayWords.en(inDays), chance && `${chance} likely`].filter(Boolean).join(', '),
    },
    rest: urgent.action && {
      zh: `，可以${pick(urgent.action, 'zh')}。`,
      en: `. You can ${lowered(pick(urgent.action, 'en'))}.`,
    },
  }
}

const dayWords = {
  zh: (inDays: number | null) => (inDays === null ? null : inDays === 0 ? '就在今天' : `还有 ${inDays} 天`),
  en: (inDays: number | null) =>
    inDays === null ? null : inDays === 0 ? 'today' : `in ${inDays} ${inDays === 1 ? 'day' : 'days'}`,
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function leadOf(open: number): LocalizedText {
  if (open === 0) return { zh: '今天没有要你定的事。', en: 'Nothing waits for you today.' }
  return {
    zh: `今天有${NUMBERS[open] ?? ` ${open} `}件事要你定。`,
    en: `${ENGLISH[open] ?? open} ${open === 1 ? 'thing waits' : 'things wait'} for you today.`,
  }
}

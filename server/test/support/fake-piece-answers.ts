import { BANNED_TERM, OBEYED } from './fake-model-answers.ts'
import type { Scenario } from './fake-model-server.ts'

/** A part of a plan as prompts for pieces show it. */
export interface PlanPart {
  readonly at: string
  readonly facts: readonly string[]
  readonly must: readonly string[]
  readonly slots: Readonly<Record<'zh' | 'en', Readonly<Record<string, string>>>>
  readonly zh: string
  readonly en: string
  readonly max: Readonly<Record<'zh' | 'en', { readonly max: number; readonly count: 'characters' | 'spoken' }>>
  readonly problem?: string
}

interface Segment {
  text: string
  factIds: string[]
}
type Answer = { parts: { at: string; zh: Segment[]; en: Segment[] }[] }

/** Words by which a test knows what the model wrote. */
export const OWN_WORDS = { zh: '看', en: 'So: ' } as const
/** A figure that no fact states, in words: no digit gives it away. */
export const SPELLED_FIGURE = '八百八十八克'
/** A certificate that no fact names. */
export const INVENTED_CERTIFICATE = { zh: '通过欧盟有机认证', en: 'certified organic' } as const
/** An offer that nobody made. */
export const INVENTED_OFFER = { zh: '今天半价', en: 'half price today' } as const

/** The parts between the last plan tags of a prompt. @returns undefined when the prompt holds none */
export function planData(prompt: string): readonly PlanPart[] | undefined {
  const inside = /<plan-data>\n([\s\S]*)\n<\/plan-data>/.exec(prompt)?.[1]
  return inside === undefined ? undefined : (JSON.parse(inside) as PlanPart[])
}

/** Every slot of a part once, and a word of the model's own where there is room. */
function honestPart({ at, facts, zh, en, slots, max }: PlanPart): Answer['parts'][number] {
  const own = (lang: 'zh' | 'en', text: string, mark: string): Segment[] => {
    const printed = (words: string) => words.replace(/\{([^{}]*)\}/g, (_, id: string) => slots[lang][id] ?? '')
    const length = (words: string) =>
      max[lang].count === 'characters'
        ? printed(words).length
        : lang === 'zh'
          ? printed(words).replace(/\s/g, '').length
          : printed(words).split(/\s+/).length
    const marked = `${mark}${text}`
    return [{ text: length(marked) <= max[lang].max ? marked : text, factIds: [] }]
  }
  const list = (comma: string, stop: string) => `${facts.map((id) => `{${id}}`).join(comma)}${stop}`
  return facts.length > 0
    ? { at, zh: own('zh', list('，', '。'), OWN_WORDS.zh), en: own('en', list(', ', '.'), OWN_WORDS.en) }
    : { at, zh: own('zh', zh, OWN_WORDS.zh), en: own('en', en, OWN_WORDS.en) }
}

/** What each kind of liar says instead of the first part that states a fact. */
const LIES: Partial<Record<Scenario, (part: Answer['parts'][number], plan: PlanPart) => void>> = {
  'hallucinated-number': ({ zh }) => zh.push({ text: '实测8848克。', factIds: [] }),
  'spelled-number': (part, plan) => {
    part.zh = [{ text: `重${SPELLED_FIGURE}，${plan.facts.map((id) => `{${id}}`).join('，')}`, factIds: [] }]
  },
  'invented-certificate': ({ zh, en }) => {
    zh.push({ text: INVENTED_CERTIFICATE.zh, factIds: [] })
    en.push({ text: ` It is ${INVENTED_CERTIFICATE.en}.`, factIds: [] })
  },
  'invented-offer': ({ zh, en }) => {
    zh.push({ text: INVENTED_OFFER.zh, factIds: [] })
    en.push({ text: ` ${INVENTED_OFFER.en}.`, factIds: [] })
  },
  'banned-term': ({ zh }) => zh.unshift({ text: BANNED_TERM, factIds: [] }),
  'foreign-fact': (part) => {
    part.zh = [{ text: '抗菌又防臭。', factIds: ['fct-of-another-product'] }]
  },
  'injection-obeyed': ({ zh }) => zh.push({ text: `${OBEYED}。`, factIds: [] }),
}

/** Answers to a prompt for the words of a piece: honest ones, and what each kind of liar makes of the first fact. */
export function wordsOfPiece(scenario: Scenario, plan: readonly PlanPart[]): string {
  const answer: Answer = { parts: plan.map(honestPart) }
  if (scenario === 'wrong-schema') return JSON.stringify({ sentences: answer.parts.map(({ zh }) => zh) })
  if (scenario === 'wrong-language')
    return JSON.stringify({ parts: answer.parts.map(({ at, zh, en }) => ({ at, zh: en, en: zh })) })
  const at = plan.findIndex(({ facts }) => facts.length > 0)
  const [part, planned] = [answer.parts[at], plan[at]]
  if (part && planned) LIES[scenario]?.(part, planned)
  const text = JSON.stringify(answer)
  if (scenario === 'fenced') return `Here you are:\n\`\`\`json\n${text}\n\`\`\``
  return scenario === 'truncated' ? text.slice(0, Math.floor(text.length / 2)) : text
}

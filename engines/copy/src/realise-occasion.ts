import { plain, type Span, spansText } from '@qianmian/kernel'
import { thisOne } from './frame.ts'
import { occasionLine } from './occasion.ts'
import type { Realiser } from './realiser.ts'
import { sentenceEn } from './sentence-en.ts'
import { sentenceZh } from './sentence-zh.ts'
import type { PlannedSentence } from './types.ts'

/**
 * The line of the occasion, and behind it the fact that links to it. The line is plain words and the fact cites itself, so that
 * the gates read each as what it is. A language that cannot say the fact does not open with the occasion.
 */
export function realiseOccasion(r: Realiser, planned: PlannedSentence): Span[] | undefined {
  const line = planned.entryId === undefined ? undefined : occasionLine(planned.entryId, r.lang)
  const fact = r.lang === 'zh' ? sentenceZh(r, planned, true) : sentenceEn(r, planned, true)
  if (!line || !fact) return undefined
  if (r.lang === 'en') return [plain(`${line}. `), ...fact]
  return [plain(`${line}。${isNamed(r, fact) ? '' : `${thisOne(r.naming, 'zh')}，`}`), ...fact]
}

/** After a line about the day the reader must be told which thing is meant; a fact that says so needs no help. */
function isNamed(r: Realiser, fact: readonly Span[]): boolean {
  const text = spansText(fact)
  const noun = r.naming.noun.zh
  return noun === '' || text.includes(noun) || /[这它]/.test(text)
}

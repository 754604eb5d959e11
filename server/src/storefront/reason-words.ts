import type { LocalizedText } from '@qianmian/kernel'
import { OCCASIONS } from '@qianmian/occasions'
import { INTENTS, type Names, phraseReason, type Reason } from '@qianmian/recommend'
import type { ReasonView } from '@qianmian/web/view'
import type { PageRequest } from './page-request.ts'
import { shownSubject } from './shown-subject.ts'
import type { ShownProduct } from './snapshot.ts'

const OCCASION_NAMES = new Map(OCCASIONS.map(({ id, name }): [string, LocalizedText] => [id, name]))
const INTENT_HEADINGS = new Map(INTENTS.map(({ id, heading }): [string, LocalizedText] => [id, heading]))

/**
 * A reason as the shopper reads it. What rests on what she did is hers; everything else is the algorithm's.
 * @returns undefined where there is nothing to say that a shopper does not see anyway
 */
export function reasonView(
  request: Pick<PageRequest, 'lang' | 'snapshot'>,
  reason: Reason,
  names: Names,
  product?: ShownProduct,
): ReasonView | undefined {
  const text = phraseReason(
    reason,
    {
      names,
      subject: product && shownSubject(request, product),
      occasion: (id) => OCCASION_NAMES.get(id),
      intent: (id) => INTENT_HEADINGS.get(id),
    },
    request.lang,
  )
  if (text === '') return undefined
  return { corner: reason.evidence.length > 0 ? 'user' : 'algorithm', text }
}

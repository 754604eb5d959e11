import { plain, type Span, spansText } from '@qianmian/kernel'
import { capitalize, startsWithImperative } from './english.ts'
import { thisOne } from './frame.ts'
import { type Clause, countLabelled, isWorn, type Realiser, readsOn, realiseClause } from './realiser.ts'
import { capitalizeSpans, lowerSpans } from './span-tools.ts'
import type { PlannedSentence } from './types.ts'

const complex = (clause: Clause): boolean => /[,;:(]/.test(spansText(clause.spans))

/** True if a clause is short, whole and does not begin with the value itself, whose capital letter may be a name's. */
const joins = (clause: Clause): boolean =>
  !complex(clause) && !/^=?\[?\{[vV]alue/.test(clause.frame) && spansText(clause.spans).length < 60

/** One sentence of facts in English, or several where a fact brings its own subject; undefined if nothing can be said. */
export function sentenceEn(r: Realiser, sentence: PlannedSentence, opensParagraph: boolean): Span[] | undefined {
  const clauses: Clause[] = []
  for (const planned of sentence.clauses) {
    if (planned.kind === 'consequence' && !clauses.some((clause) => clause.factId === planned.factId)) continue
    const clause = realiseClause(
      r,
      planned,
      (option) => (planned.kind === 'consequence' || clauses.length === 0 || !option.own) && readsOn(r, option),
    )
    if (!clause) continue
    clauses.push(clause)
    countLabelled(r, clause)
  }
  if (clauses.length === 0) return undefined
  const out: Span[] = []
  const noun = r.naming.noun.en
  const { joinsEn } = r.rhythm
  let subject = opensParagraph ? capitalize(thisOne(r.naming, 'en')) : r.naming.plural ? 'They' : 'It'
  let open = false // a sentence has begun and has no full stop yet
  let verbs = 0
  const stop = () => {
    if (open) out.push(plain('. '))
    open = false
    verbs = 0
  }
  for (const [index, clause] of clauses.entries()) {
    const previous = clauses[index - 1]
    if (clause.kind === 'consequence') {
      const afterColon = previous !== undefined && complex(previous)
      if (
        open &&
        !afterColon &&
        verbs < 2 &&
        !startsWithImperative(spansText(clause.spans)) &&
        r.random.next() < 0.85
      ) {
        out.push(plain(r.random.next() < 0.7 ? ': ' : ', and '), ...clause.spans)
        stop()
      } else if (!isWorn(r, clause)) {
        stop()
        out.push(...capitalizeSpans(clause.spans))
        open = true
        stop()
      }
      continue
    }
    if (clause.own) {
      // Two short sentences about parts read better as one.
      if (joinsEn && open && verbs < 2 && previous?.kind === 'say' && joins(previous) && joins(clause)) {
        out.push(plain(r.rhythm.listed ? '; ' : ', and '), ...lowerSpans(clause.spans))
        verbs = 2
        continue
      }
      stop()
      out.push(...capitalizeSpans(clause.spans))
      open = true
      verbs = 1
      if (complex(clause)) stop()
      continue
    }
    if (joinsEn && open && verbs === 1 && previous && !previous.own && !complex(previous) && !complex(clause)) {
      out.push(plain(' and '), ...withoutSameVerb(previous, clause))
      verbs += 1
      continue
    }
    if (
      joinsEn &&
      open &&
      verbs === 1 &&
      previous?.own &&
      previous.kind === 'say' &&
      joins(previous) &&
      joins(clause)
    ) {
      out.push(plain(noun === '' ? `, and ${r.naming.plural ? 'they' : 'it'} ` : `, and the ${noun} `), ...clause.spans)
      verbs = 2
      continue
    }
    stop()
    // After a sentence about a part, "it" would point at the part.
    if (previous?.own && previous.kind === 'say' && noun !== '') subject = `The ${noun}`
    out.push(plain(`${subject} `), ...clause.spans)
    subject = r.naming.plural ? 'They' : 'It'
    open = true
    verbs = 1
  }
  stop()
  const last = out[out.length - 1]
  return last ? [...out.slice(0, -1), { ...last, text: last.text.replace(/ $/, '') }] : undefined
}

/** "contains shea butter and contains 12 % glycerin" says its verb once. */
function withoutSameVerb(previous: Clause, clause: Clause): readonly Span[] {
  const [verb] = previous.spans
  const [first, ...rest] = clause.spans
  const same = first !== undefined && first.factIds.length === 0 && first.text === verb?.text && rest.length > 0
  return same ? rest : clause.spans
}

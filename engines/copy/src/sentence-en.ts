import { plain, type Span, spansText } from '@qianmian/kernel'
import { capitalize } from './english.ts'
import { thisOne } from './frame.ts'
import { type Clause, type Realiser, realiseClause } from './realiser.ts'
import { capitalizeSpans } from './span-tools.ts'
import type { PlannedSentence } from './types.ts'

const complex = (clause: Clause): boolean => /[,;:(]/.test(spansText(clause.spans))

/** One sentence of facts in English, or several where a fact brings its own subject; undefined if nothing can be said. */
export function sentenceEn(r: Realiser, sentence: PlannedSentence, opensParagraph: boolean): Span[] | undefined {
  const clauses: Clause[] = []
  for (const planned of sentence.clauses) {
    if (planned.kind === 'consequence' && !clauses.some((clause) => clause.factId === planned.factId)) continue
    const clause = realiseClause(
      r,
      planned,
      (option) => planned.kind === 'consequence' || clauses.length === 0 || !option.own,
    )
    if (clause) clauses.push(clause)
  }
  if (clauses.length === 0) return undefined
  const out: Span[] = []
  let subject = opensParagraph ? capitalize(thisOne(r.naming, 'en')) : r.naming.plural ? 'They' : 'It'
  let also = sentence.relation === 'addition' && !opensParagraph
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
      if (open && !afterColon && verbs < 2 && r.random.next() < 0.68) {
        out.push(plain(r.random.next() < 0.5 ? ', and ' : ', so '), ...clause.spans)
        stop()
      } else {
        stop()
        out.push(...capitalizeSpans(clause.spans))
        open = true
        stop()
      }
      continue
    }
    if (clause.own) {
      stop()
      out.push(...capitalizeSpans(clause.spans))
      open = true
      if (complex(clause)) stop()
      continue
    }
    if (open && verbs > 0 && verbs < 2 && previous && !previous.own && !complex(previous) && !complex(clause)) {
      out.push(plain(' and '), ...clause.spans)
      verbs += 1
      continue
    }
    stop()
    out.push(plain(`${subject} `), ...(also ? insertAlso(clause.spans) : clause.spans))
    also = false
    subject = r.naming.plural ? 'They' : 'It'
    open = true
    verbs = 1
  }
  stop()
  const last = out[out.length - 1]
  return last ? [...out.slice(0, -1), { ...last, text: last.text.replace(/ $/, '') }] : undefined
}

/** "is also made of", "also weighs". */
function insertAlso(spans: readonly Span[]): Span[] {
  const [first, ...rest] = spans
  if (!first || first.factIds.length > 0) return [plain('also '), ...spans]
  const match = /^(is|are|has|have) /.exec(first.text)
  const text =
    match && match[1] !== 'has' && match[1] !== 'have'
      ? `${match[1]} also ${first.text.slice(match[0].length)}`
      : `also ${first.text}`
  return [{ ...first, text }, ...rest]
}

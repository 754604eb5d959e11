import { plain, type Span, spansText } from '@qianmian/kernel'
import { capitalize, startsWithImperative } from './english.ts'
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
  const noun = r.naming.noun.en
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
      if (
        open &&
        !afterColon &&
        verbs < 2 &&
        !startsWithImperative(spansText(clause.spans)) &&
        r.random.next() < 0.68
      ) {
        const kind = r.facts.get(clause.factId)?.fact.value.kind
        const figure = kind === 'number' || kind === 'range'
        out.push(plain(figure && r.random.next() < 0.5 ? ', so ' : ', and '), ...clause.spans)
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
    // After a sentence about a part, "it" would point at the part.
    if (previous?.own && previous.kind === 'say' && noun !== '') subject = `The ${noun}`
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

/** "also has two pockets". Only "has" takes it: a figure or a material is no addition. */
function insertAlso(spans: readonly Span[]): readonly Span[] {
  const [first, ...rest] = spans
  return first && first.factIds.length === 0 && /^(has|have) /.test(first.text)
    ? [{ ...first, text: `also ${first.text}` }, ...rest]
    : spans
}

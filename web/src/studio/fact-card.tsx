import { showFactValue } from '@qianmian/kernel'
import { Link } from 'react-router'
import type { FactView, ListingTextView, ProposalDetailView, SpanView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'
import { EvidenceLink } from './evidence-link.tsx'

/** The value of a fact in words, as fact tables show it. */
export const factWords = (fact: FactView, lang: 'zh' | 'en'): string =>
  showFactValue(fact.value as Parameters<typeof showFactValue>[0], lang)

/** The fact under a claim: value, source, evidence, validity, where else it is used. */
export function FactCard({ detail, picked, lang }: { detail: ProposalDetailView; picked?: string; lang: 'zh' | 'en' }) {
  const studio = useStudio()
  const { words, say } = studio
  if (!picked) return <p className="t3 sm">{words.pickHint}</p>
  const fact = detail.facts.find((candidate) => candidate.id === picked)
  const used = usedIn(detail.pack[lang], picked).map((name) => words[name])
  const link = (
    <Link className="link" to={`/studio/products/${detail.proposal.product.id}${fact ? `#${fact.id}` : ''}`}>
      {words.seeProduct}
    </Link>
  )
  if (!fact)
    return (
      <>
        <p className="v">{picked.startsWith('price-') ? words.price : words.none}</p>
        <p className="t2 sm">{picked.startsWith('price-') ? words.priceFact : words.noFactHere}</p>
        <p className="xs">{link}</p>
      </>
    )
  return (
    <>
      <p className="v num">{factWords(fact, studio.lang)}</p>
      <dl className="l num">
        <dt>{words.attributeName}</dt>
        <dd>
          {say(fact.label)}
          {fact.status === 'disputed' && <span className="chip ask">{words.disputed}</span>}
        </dd>
        <dt>{words.source}</dt>
        <dd>{[say(fact.source.name), fact.source.date].filter(Boolean).join(studio.lang === 'zh' ? '，' : ', ')}</dd>
        <dt>{words.evidence}</dt>
        <dd>
          <EvidenceLink evidence={fact.evidence} />
        </dd>
        <dt>{words.validity}</dt>
        <dd>{fact.validFrom || fact.validTo ? `${fact.validFrom ?? '……'} – ${fact.validTo ?? '……'}` : words.always}</dd>
        <dt>{words.alsoUsed}</dt>
        <dd>{used.join(studio.lang === 'zh' ? '、' : ', ') || words.none}</dd>
      </dl>
      <p className="xs">{link}</p>
    </>
  )
}

/** Which parts of a listing rest on a fact. */
function usedIn(text: ListingTextView, factId: string): ('title' | 'points' | 'description' | 'ad')[] {
  const has = (spans: readonly SpanView[]) => spans.some((span) => span.factIds.includes(factId))
  return [
    ...(has(text.title) ? ['title' as const] : []),
    ...(text.sellingPoints.some(has) ? ['points' as const] : []),
    ...(text.description.some(has) ? ['description' as const] : []),
    ...(has(text.adHeadline) || has(text.adBody) ? ['ad' as const] : []),
  ]
}

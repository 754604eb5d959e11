import type { FactView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'
import { EvidenceLink } from './evidence-link.tsx'
import { factWords } from './fact-card.tsx'

/** The facts under the words that a person points at: value, name, source, evidence. */
export function PieceFact({ facts, picked }: { facts: readonly FactView[]; picked: readonly string[] }) {
  const { words, say, lang } = useStudio()
  const found = picked.flatMap((id) => facts.filter((fact) => fact.id === id))
  if (picked.length === 0) return <p className="t3 sm">{words.pointAtWords}</p>
  if (found.length === 0) return <p className="t2 sm">{words.noFactHere}</p>
  return found.map((fact) => (
    <div key={fact.id}>
      <p className="v num">{factWords(fact, lang)}</p>
      <dl className="l num">
        <dt>{words.attributeName}</dt>
        <dd>{say(fact.label)}</dd>
        <dt>{words.source}</dt>
        <dd>{[say(fact.source.name), fact.source.date].filter(Boolean).join(lang === 'zh' ? '，' : ', ')}</dd>
        <dt>{words.evidence}</dt>
        <dd>
          <EvidenceLink evidence={fact.evidence} />
        </dd>
      </dl>
      {/^(brief:|stock-)/.test(fact.id) && <p className="t3 xs">{words.notInCatalogue}</p>}
      {fact.id.startsWith('price-') && <p className="t3 xs">{words.priceFact}</p>}
    </div>
  ))
}

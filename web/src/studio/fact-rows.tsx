import type { FactView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'
import { EvidenceLink } from './evidence-link.tsx'
import { factWords } from './fact-card.tsx'

export type FactDeed = 'correct' | 'disputed' | 'retired' | 'active'

/** Facts with their sources and what can be done with each. */
export function FactRows({
  facts,
  canEdit,
  onDeed,
  onHistory,
}: {
  facts: readonly FactView[]
  canEdit: boolean
  onDeed: (fact: FactView, deed: FactDeed) => void
  onHistory: (fact: FactView) => void
}) {
  const { words, say, lang } = useStudio()
  return (
    <div className="st-scroll">
      <table className="tbl st-facts">
        <thead>
          <tr>
            <th>{words.attributeName}</th>
            <th>{words.value}</th>
            <th className="hide-sm">{words.source}</th>
            <th className="hide-sm">{words.evidence}</th>
            {canEdit && (
              <th>
                <span className="vh">{words.edit}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.id} id={fact.id} className={fact.status === 'active' ? undefined : 'off'}>
              <td className="t2">
                <button
                  type="button"
                  className="link t2"
                  title={words.factHistoryOf(say(fact.label))}
                  onClick={() => onHistory(fact)}
                >
                  {say(fact.label)}
                </button>
              </td>
              <td>
                <b className="m num">{factWords(fact, lang)}</b>
                {fact.status === 'disputed' && (
                  <span className="chip ask" title={fact.dispute?.reason}>
                    {words.disputed}
                  </span>
                )}
                {fact.status === 'retired' && <span className="chip">{words.retired}</span>}
                {fact.dispute && <p className="t3 xs">{fact.dispute.reason}</p>}
              </td>
              <td className="t3 hide-sm">
                {[say(fact.source.name), fact.source.date].filter(Boolean).join(lang === 'zh' ? '，' : ', ')}
              </td>
              <td className="t3 hide-sm">
                <EvidenceLink evidence={fact.evidence} />
              </td>
              {canEdit && (
                <td>
                  <span className="st-acts">
                    <button type="button" className="link" onClick={() => onDeed(fact, 'correct')}>
                      {words.correct}
                    </button>
                    {fact.status === 'active' ? (
                      <>
                        <button type="button" className="link t2" onClick={() => onDeed(fact, 'disputed')}>
                          {words.dispute}
                        </button>
                        <button type="button" className="link t2" onClick={() => onDeed(fact, 'retired')}>
                          {words.retire}
                        </button>
                      </>
                    ) : (
                      <button type="button" className="link t2" onClick={() => onDeed(fact, 'active')}>
                        {words.restore}
                      </button>
                    )}
                  </span>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

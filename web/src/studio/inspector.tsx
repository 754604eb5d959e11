import type { FindingView, ProposalDetailView } from '../../../server/src/contract/types.ts'
import { CornerGlyph } from '../design/corner-glyph.tsx'
import { moment } from './ago.ts'
import { useStudio } from './context.tsx'
import { FactCard } from './fact-card.tsx'
import type { FieldEdit } from './fields.tsx'
import { GatePanel } from './gate-panel.tsx'

interface InspectorProps {
  readonly detail: ProposalDetailView
  readonly picked?: string
  readonly textLang: 'zh' | 'en'
  readonly readOnly: boolean
  readonly onEdit: (edits: readonly FieldEdit[]) => Promise<void>
  readonly onGo: (finding: FindingView) => void
}

const RECENT = 5

/** Gates, the fact under the chosen claim, what is expected, and the last deeds. */
export function Inspector({ detail, picked, textLang, readOnly, onEdit, onGo }: InspectorProps) {
  const { words, lang, say } = useStudio()
  return (
    <aside className="rv-insp" aria-label={words.gates}>
      <GatePanel detail={detail} readOnly={readOnly} onEdit={onEdit} onGo={onGo} />
      <section className="sec fact" id="fact-card" aria-live="polite">
        <h2>
          {words.picked} <CornerGlyph of={['enterprise']} lang={lang} size={15} />
        </h2>
        <FactCard detail={detail} picked={picked} lang={textLang} />
      </section>
      <section className="sec">
        <h2>
          {words.expected} <CornerGlyph of={['algorithm']} lang={lang} size={15} />
        </h2>
        <p className="sm m">{words.noFigure}</p>
        <p className="t3 xs st-reading">{words.noFigureWhy}</p>
      </section>
      {detail.history.length > 0 && (
        <section className="sec">
          <h2>{words.history}</h2>
          <ol className="st-brief">
            {detail.history.slice(0, RECENT).map((row) => (
              <li key={row.at + say(row.what)}>
                <span>{say(row.what)}</span>
                <time className="t3 num" dateTime={row.at}>
                  {moment(row.at, lang)}
                </time>
              </li>
            ))}
          </ol>
        </section>
      )}
    </aside>
  )
}

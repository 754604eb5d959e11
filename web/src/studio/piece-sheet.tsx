import type { PieceTextView, PieceView } from '../../../server/src/contract/types.ts'
import { ClaimSpans } from './claim-spans.tsx'
import { useStudio } from './context.tsx'

/** A piece in both languages side by side, section by section, with threads under what rests on facts. */
export function PieceSheet({
  piece,
  of,
  picked,
  onPick,
}: {
  piece: PieceView
  /** The language that a narrow screen shows. */
  of: 'zh' | 'en'
  picked?: string
  onPick: (factIds: readonly string[]) => void
}) {
  const length = Math.max(piece.zh.sections.length, piece.en.sections.length)
  return (
    <div className="tx-sheet" data-of={of}>
      {Array.from({ length }, (_, i) => (
        <div className="tx-pair" key={i}>
          <Side text={piece.zh} index={i} isAlone={length === 1} picked={picked} onPick={onPick} />
          <Side text={piece.en} index={i} isAlone={length === 1} picked={picked} onPick={onPick} />
        </div>
      ))}
      <div className="tx-pair tx-label">
        <p lang="zh-CN">{piece.zh.label}</p>
        <p lang="en">{piece.en.label}</p>
      </div>
    </div>
  )
}

function Side({
  text,
  index,
  isAlone,
  picked,
  onPick,
}: {
  text: PieceTextView
  index: number
  isAlone: boolean
  picked?: string
  onPick: (factIds: readonly string[]) => void
}) {
  const { words } = useStudio()
  const section = text.sections[index]
  const lang = text.lang === 'zh' ? 'zh-CN' : 'en'
  if (!section) return <div lang={lang} />
  const isLabelled = section.rows.some((row) => row.label !== undefined)
  return (
    <section lang={lang}>
      {!isAlone && (
        <h3>
          {section.heading}
          {section.note && <span className="num">{section.note}</span>}
        </h3>
      )}
      {section.rows.map((row, i) => (
        <div key={i} className={isLabelled ? 'tx-row' : 'tx-row plain'}>
          {isLabelled && <span className="k">{row.label !== section.rows[i - 1]?.label && row.label}</span>}
          <p>
            <ClaimSpans spans={row.spans} picked={picked} onPick={onPick} />
            {row.note && <span className="tx-note num">{row.note.replace(/ · .*$/, row.live ? '' : '$&')}</span>}
            {row.live && <span className="chip note">{words.readAgain}</span>}
          </p>
        </div>
      ))}
    </section>
  )
}

import { Link } from 'react-router'
import type { SupplyView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { Frame, Nothing } from '../learn/frame.tsx'
import { DiaryRow } from './diary-row.tsx'
import type { Settle } from './use-settle.ts'

const SHOWN = 5

/** The last decisions, and what came of them. */
export function DiaryFrame({ view, settle, className }: { view: SupplyView; settle: Settle; className: string }) {
  const { words } = useStudio()
  const { sp } = words
  return (
    <Frame title={sp.diary} className={className} aside={<span>{sp.diarySub}</span>}>
      {view.diary.length === 0 ? (
        <Nothing text={sp.diaryEmpty} />
      ) : (
        <>
          <ul className="num">
            {view.diary.slice(0, SHOWN).map((decision) => (
              <DiaryRow key={decision.proposalId} decision={decision} view={view} settle={settle} />
            ))}
          </ul>
          <Link className="link" to="/studio/supply/diary">
            {sp.more}
          </Link>
        </>
      )}
    </Frame>
  )
}

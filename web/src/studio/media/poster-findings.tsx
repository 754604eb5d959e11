import type { PosterDraftView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { GateMark } from '../gate-mark.tsx'
import { slotsOfFinding } from './finding-slots.ts'

/** What the layout check and the text gates say now, in sentences; pointing at one outlines its box. */
export function PosterFindings({ draft, onPoint }: { draft: PosterDraftView; onPoint: (slot?: string) => void }) {
  const { words, say, lang } = useStudio()
  const { md } = words
  const said = draft.gates.flatMap((gate) => gate.findings)
  const dropped = draft.dropped.map((slot) => md.slots[slot] ?? slot)
  return (
    <section className="pe-found" aria-live="polite">
      <h2 className="h">
        {md.findings}
        <GateMark status={draft.status} />
      </h2>
      {draft.lint.length === 0 && <p className="t2 sm">{md.findingsNone}</p>}
      <ul>
        {draft.lint.map((finding, i) => {
          const [slot] = slotsOfFinding(finding, draft)
          return (
            <li
              key={`${finding.code}${i}`}
              className={finding.status === 'block' ? 'fix blocked' : 'fix'}
              onPointerEnter={() => onPoint(slot)}
              onPointerLeave={() => onPoint(undefined)}
            >
              {say(finding.message)}
              {finding.suggestion && <span className="t2"> {say(finding.suggestion)}</span>}
              {finding.law && <span className="t3"> {say(finding.law)}</span>}
            </li>
          )
        })}
        {said.map((finding, i) => (
          <li key={`${finding.code}-${i}`} className={finding.status === 'block' ? 'fix blocked' : 'fix'}>
            <b className="m">{md.saidBy}</b> {say(finding.message)}
            {finding.suggestion && <span className="t2"> {say(finding.suggestion)}</span>}
          </li>
        ))}
      </ul>
      {dropped.length > 0 && (
        <p className="t3 xs st-reading">{md.droppedSlots(dropped.join(lang === 'zh' ? '、' : ', '))}</p>
      )}
    </section>
  )
}

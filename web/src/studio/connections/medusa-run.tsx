import type { ConnectorRunView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { useStudio } from '../context.tsx'

const OPEN_NOTES = 5

/** What a run read and wrote, by kind, what it could not do, and what a person has to know. */
export function MedusaRun({ run }: { run: ConnectorRunView }) {
  const { words, lang, say } = useStudio()
  const { mu } = words
  const { counts, notes, notesTotal, problem, startedAt } = run
  const isOut = (kind: string) => kind === 'content' || kind === 'prices'
  return (
    <div className="cn-run">
      <h3 className="sm m num">{mu.lastRun(moment(startedAt, lang))}</h3>
      {problem && (
        <p className="fix blocked" role="alert">
          {say(problem)}
        </p>
      )}
      {counts.length > 0 && (
        <table className="cn-counts num">
          <thead>
            <tr>
              <th scope="col">
                <span className="cn-said">{mu.title}</span>
              </th>
              <th scope="col">{mu.columns.read}</th>
              <th scope="col">{mu.columns.created}</th>
              <th scope="col">{mu.columns.changed}</th>
              <th scope="col">{mu.columns.unchanged}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ kind, read, created, changed, unchanged }) => (
              <tr key={kind}>
                <th scope="row">{mu.take[kind]}</th>
                {isOut(kind) ? (
                  <td colSpan={4} className="cn-out">
                    {changed} {mu.written}
                  </td>
                ) : (
                  [read, created, changed, unchanged].map((count, at) => (
                    <td key={at} className={count === 0 ? 't3' : undefined}>
                      {count}
                    </td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.length > 0 && (
        <details className="cn-notes" open={notes.length <= OPEN_NOTES}>
          <summary className="sm m">{mu.notes(notesTotal)}</summary>
          <ul>
            {notes.map((note, at) => (
              <li key={at}>
                <span className="t3 sm">{note.place}</span>
                <span className={note.severity === 'error' ? 'cn-wrong' : undefined}>{say(note.message)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

import type { MinedTextsView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'

/** What came of taking texts apart: how many rows wait, and every clause that was not taken with its reason. */
export function MinedResult({ mined }: { mined: MinedTextsView }) {
  const { words, say } = useStudio()
  const { lx } = words
  return (
    <div className="lx-mined" role="status">
      <p className="h">{lx.mined(mined.added, mined.refused.length)}</p>
      {mined.refused.length === 0 ? (
        <p className="t2 sm">{lx.nothingRefusedNow}</p>
      ) : (
        <details open={mined.refused.length < 12}>
          <summary>{lx.refusedWhy}</summary>
          <ul>
            {mined.refused.slice(0, 200).map(({ words: said, message }, at) => (
              <li key={at}>
                <b>{said}</b>
                <span className="t2">{say(message)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

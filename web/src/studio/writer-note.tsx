import type { PieceWriterView, WriterTextView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'

/** What the gates counted in a writer's text, and what else is to be said of it; the reason where there is none. */
export function WriterNote({ made }: { made: WriterTextView | PieceWriterView }) {
  const { words, say } = useStudio()
  return (
    <>
      {made.text && <p className="t3 xs num">{words.gatesOf(made.passed, made.checked)}</p>}
      {made.reason && (
        <p className="t2" role="status">
          {say(made.reason)}
        </p>
      )}
    </>
  )
}

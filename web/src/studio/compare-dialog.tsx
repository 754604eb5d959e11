import type { WriterTextView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'
import { type Telling, TellingDialog } from './telling-dialog.tsx'

/** What the built-in engine and the model make of the same facts, side by side. */
export function CompareDialog({ productId, name, onClose }: { productId: string; name: string; onClose: () => void }) {
  const { words, say } = useStudio()
  const telling = ({ writer, by, text, reason, checked, passed }: WriterTextView): Telling => ({
    key: writer,
    title: writer === 'model' ? by : words.builtIn,
    text,
    note: () =>
      text ? (
        <p className="t3 xs num">{words.gatesOf(passed, checked)}</p>
      ) : (
        <p className="t2" role="status">
          {reason && say(reason)}
        </p>
      ),
    run: { writer: writer === 'model' ? 'auto' : 'embedded' },
  })
  return (
    <TellingDialog
      title={words.writersOf(name)}
      hint={words.writersHint}
      productId={productId}
      question="compare"
      tellingsOf={(answer) => (answer as { writers: WriterTextView[] }).writers.map(telling)}
      columns={2}
      onClose={onClose}
    />
  )
}

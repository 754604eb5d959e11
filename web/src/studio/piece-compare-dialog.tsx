import type { PieceStartView, PieceTextView, PieceWriterView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { type Telling, TellingDialog } from './telling-dialog.tsx'
import { WriterNote } from './writer-note.tsx'

interface Props {
  readonly productId: string
  readonly order: PieceStartView
  /** Counts the drafts: the next one is planned anew, so another look is another question. */
  readonly draft: number
  readonly onTake: (order: PieceStartView) => Promise<void>
  readonly onClose: () => void
}

/** One order by the built-in engine and by the model, side by side. */
export function PieceCompareDialog({ productId, order, draft, onTake, onClose }: Props) {
  const { shop, words } = useStudio()
  const telling = (made: PieceWriterView): Telling => {
    const { writer, by, text } = made
    return {
      key: writer,
      title: writer === 'model' ? by : words.builtIn,
      text: text && { status: text.status, read: (lang) => <PieceWords text={text[lang]} /> },
      note: () => <WriterNote made={made} />,
      take: () => onTake({ ...order, writer }),
    }
  }
  return (
    <TellingDialog
      title={words.writersOf(words.pieceKinds[order.kind])}
      hint={words.pieceWritersHint}
      question={['compare-pieces', productId, draft, order]}
      ask={async (signal) => {
        const path = `/products/${productId}/pieces/compare`
        const { writers } = await inShop<{ writers: PieceWriterView[] }>(shop.slug, path, { json: order, signal })
        return writers.map(telling)
      }}
      columns={2}
      onClose={onClose}
    />
  )
}

/** A piece to read in one language, with a thread under what rests on a fact. */
function PieceWords({ text }: { text: PieceTextView }) {
  return (
    <div lang={text.lang === 'zh' ? 'zh-CN' : 'en'}>
      {text.sections.map((section, i) => (
        <div key={i} className="tx-told">
          {text.sections.length > 1 && (
            <h4>
              {section.heading}
              {section.note && <span className="num t3"> {section.note}</span>}
            </h4>
          )}
          {section.rows.map((row, n) => (
            <p key={n}>
              {row.label !== undefined && <span className="t2 xs">{row.label} </span>}
              {row.spans.map((span, k) =>
                span.factIds.length > 0 ? (
                  <span key={k} className="claim">
                    {span.text}
                  </span>
                ) : (
                  span.text
                ),
              )}
            </p>
          ))}
        </div>
      ))}
    </div>
  )
}

import type { WriterTextView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { ListingWords } from './listing-words.tsx'
import { type Telling, TellingDialog } from './telling-dialog.tsx'
import { useNotePick } from './use-note-pick.ts'
import { useRunSo } from './use-run-so.ts'
import { WriterNote } from './writer-note.tsx'

/** What the built-in engine and the model make of the same facts, side by side. */
export function CompareDialog({ productId, name, onClose }: { productId: string; name: string; onClose: () => void }) {
  const { shop, words } = useStudio()
  const runSo = useRunSo(productId)
  const notePick = useNotePick(productId)
  const telling = (made: WriterTextView, all: readonly WriterTextView[]): Telling => {
    const { writer, by, text } = made
    return {
      key: writer,
      title: writer === 'model' ? by : words.builtIn,
      text: text && { status: text.status, read: (lang) => <ListingWords text={text[lang]} lang={lang} /> },
      note: () => <WriterNote made={made} />,
      take: () => {
        const over = all.flatMap((other) => (other !== made && other.features ? [other.features] : []))
        notePick('compare', made.features, over)
        return runSo({ writer: writer === 'model' ? 'auto' : 'embedded' })
      },
    }
  }
  return (
    <TellingDialog
      title={words.writersOf(name)}
      hint={words.writersHint}
      question={['compare', productId]}
      ask={async (signal) => {
        const path = `/products/${productId}/compare`
        const { writers } = await inShop<{ writers: WriterTextView[] }>(shop.slug, path, { method: 'POST', signal })
        return writers.map((made) => telling(made, writers))
      }}
      columns={2}
      onClose={onClose}
    />
  )
}

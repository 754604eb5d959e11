import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { RunView, WriterTextView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { Choice } from './choice.tsx'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'
import { GateMark } from './gate-mark.tsx'
import { ListingWords } from './listing-words.tsx'
import { Failure, RowSkeleton } from './states.tsx'

/** What the built-in engine and the model make of the same facts, side by side; one of them is taken for a pack. */
export function CompareDialog({ productId, name, onClose }: { productId: string; name: string; onClose: () => void }) {
  const { shop, words, lang, say, failed } = useStudio()
  const navigate = useNavigate()
  const [of, setOf] = useState<'zh' | 'en'>(lang)
  const [busy, setBusy] = useState(false)
  const writers = useQuery({
    queryKey: ['compare', productId],
    // Each look is a paid call: it is not repeated behind the person's back.
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: ({ signal }) =>
      inShop<{ writers: WriterTextView[] }>(shop.slug, `/products/${productId}/compare`, { method: 'POST', signal }),
  })
  const take = async (writer: WriterTextView['writer']) => {
    setBusy(true)
    try {
      const json = { productIds: [productId], posters: true, writer: writer === 'model' ? 'auto' : 'embedded' }
      const run = await inShop<RunView>(shop.slug, '/runs', { json })
      navigate(`/studio/review?run=${run.id}`)
    } catch (error) {
      setBusy(false)
      failed(error)
    }
  }
  return (
    <Dialog title={words.writersOf(name)} onClose={onClose} wide>
      <div className="row between st-wraps">
        <p className="t2 sm">{words.writersHint}</p>
        <Choice
          name={words.language}
          options={[
            ['zh', '中文'],
            ['en', 'English'],
          ]}
          value={of}
          onPick={(value) => setOf(value === 'en' ? 'en' : 'zh')}
        />
      </div>
      {writers.isLoading && <RowSkeleton rows={4} tall />}
      {writers.isError && <Failure error={writers.error} onRetry={() => void writers.refetch()} />}
      <div className="st-voices two">
        {writers.data?.writers.map(({ writer, by, text, reason, checked, passed }) => (
          <section key={writer}>
            <header className="row between">
              <h3 className="h">
                {text && <GateMark status={text.status} />} {writer === 'model' ? by : words.builtIn}
              </h3>
              <button type="button" className="btn" disabled={busy || !text} onClick={() => void take(writer)}>
                {words.writeSo}
              </button>
            </header>
            {text ? (
              <>
                <p className="t3 xs num">{words.gatesOf(passed, checked)}</p>
                <ListingWords text={text[of]} lang={of} />
              </>
            ) : (
              <p className="t2" role="status">
                {reason && say(reason)}
              </p>
            )}
          </section>
        ))}
      </div>
    </Dialog>
  )
}

import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'
import type { GateResultView, ListingTextView, RunStartView, RunView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { Choice } from './choice.tsx'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'
import { GateMark } from './gate-mark.tsx'
import { ListingWords } from './listing-words.tsx'
import { Failure, RowSkeleton } from './states.tsx'

/** One way in which a product is told. */
export interface Telling {
  readonly key: string
  readonly title: string
  readonly text: (Readonly<Record<'zh' | 'en', ListingTextView>> & { readonly status: GateResultView['status'] }) | null
  /** A line under the title, in the language that is read; what stands in place of the text where there is none. */
  readonly note?: (lang: 'zh' | 'en') => ReactNode
  /** How a run writes so. */
  readonly run: Pick<RunStartView, 'intent' | 'writer'>
}

interface Props {
  readonly title: string
  readonly hint: string
  readonly productId: string
  /** Name of the question on the server, `/products/{id}/{question}`. */
  readonly question: 'voices' | 'compare'
  readonly tellingsOf: (answer: unknown) => readonly Telling[]
  readonly columns?: 2 | 3
  readonly onClose: () => void
}

/** The same facts told in several ways, side by side; one of them is taken for a pack. */
export function TellingDialog({ title, hint, productId, question, tellingsOf, columns = 3, onClose }: Props) {
  const { shop, words, lang, failed } = useStudio()
  const navigate = useNavigate()
  const [of, setOf] = useState<'zh' | 'en'>(lang)
  const [busy, setBusy] = useState(false)
  const told = useQuery({
    queryKey: [question, productId],
    // A look may be a paid call: it is not repeated behind the person's back.
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: async ({ signal }) =>
      tellingsOf(await inShop<unknown>(shop.slug, `/products/${productId}/${question}`, { method: 'POST', signal })),
  })
  const take = async (run: Telling['run']) => {
    setBusy(true)
    try {
      const json = { productIds: [productId], posters: true, ...run }
      navigate(`/studio/review?run=${(await inShop<RunView>(shop.slug, '/runs', { json })).id}`)
    } catch (error) {
      setBusy(false)
      failed(error)
    }
  }
  return (
    <Dialog title={title} onClose={onClose} wide>
      <div className="row between st-wraps">
        <p className="t2 sm">{hint}</p>
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
      {told.isLoading && <RowSkeleton rows={4} tall />}
      {told.isError && <Failure error={told.error} onRetry={() => void told.refetch()} />}
      <div className={columns === 2 ? 'st-voices two' : 'st-voices'}>
        {told.data?.map(({ key, title, text, note, run }) => (
          <section key={key}>
            <header className="row between">
              <h3 className="h">
                {text && <GateMark status={text.status} />} {title}
              </h3>
              <button type="button" className="btn" disabled={busy || !text} onClick={() => void take(run)}>
                {words.writeSo}
              </button>
            </header>
            {note?.(of)}
            {text && <ListingWords text={text[of]} lang={of} />}
          </section>
        ))}
      </div>
    </Dialog>
  )
}

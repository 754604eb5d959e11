import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { GateResultView } from '../../../server/src/contract/types.ts'
import { Choice } from './choice.tsx'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'
import { GateMark } from './gate-mark.tsx'
import { Failure, RowSkeleton } from './states.tsx'

/** One way in which something is told. */
export interface Telling {
  readonly key: string
  readonly title: string
  /** The words in one language, and what the gates said; null where there are none. */
  readonly text: { readonly status: GateResultView['status']; readonly read: (lang: 'zh' | 'en') => ReactNode } | null
  /** A line under the title, in the language that is read; what stands in place of the text where there is none. */
  readonly note?: (lang: 'zh' | 'en') => ReactNode
  /** Writes so, and keeps it. */
  readonly take: () => Promise<void>
}

interface Props {
  readonly title: string
  readonly hint: string
  /** Names the question: a second look at the same one is not asked again. */
  readonly question: readonly unknown[]
  readonly ask: (signal: AbortSignal) => Promise<readonly Telling[]>
  readonly columns?: 2 | 3
  readonly onClose: () => void
}

/** The same facts told in several ways, side by side; one of them is taken. */
export function TellingDialog({ title, hint, question, ask, columns = 3, onClose }: Props) {
  const { words, lang, failed } = useStudio()
  const [of, setOf] = useState<'zh' | 'en'>(lang)
  const [busy, setBusy] = useState(false)
  const told = useQuery({
    queryKey: question,
    // A look may be a paid call: it is not repeated behind the person's back.
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: ({ signal }) => ask(signal),
  })
  const take = async (telling: Telling) => {
    setBusy(true)
    try {
      await telling.take()
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
        {told.data?.map((telling) => (
          <section key={telling.key}>
            <header className="row between">
              <h3 className="h">
                {telling.text && <GateMark status={telling.text.status} />} {telling.title}
              </h3>
              <button type="button" className="btn" disabled={busy || !telling.text} onClick={() => void take(telling)}>
                {words.writeSo}
              </button>
            </header>
            {telling.note?.(of)}
            {telling.text?.read(of)}
          </section>
        ))}
      </div>
    </Dialog>
  )
}

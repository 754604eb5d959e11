import { useMutation } from '@tanstack/react-query'
import Download from 'lucide-react/icons/download'
import { useState } from 'react'
import { Link } from 'react-router'
import type { TermsOutcomeView, TermsPreviewView, TermsStateView } from '../../../../../server/src/contract/types.ts'
import { Icon } from '../../../design/icon.tsx'
import { moment } from '../../ago.ts'
import { inShop } from '../../api.ts'
import { useStudio } from '../../context.tsx'
import { Failure, RowSkeleton } from '../../states.tsx'
import type { TermField } from '../../words/zh-supply-inputs.ts'
import { FileDrop, type TextFile } from './file-drop.tsx'
import { TermsPreview } from './terms-preview.tsx'
import { useRefreshInputs, useTermsState } from './use-inputs.ts'

/** What is known of buying each variant: how much of it, as a table out and in, and the last import taken back. */
export function TermsSection() {
  const { shop, words, say, lang, toast, failed } = useStudio()
  const { si } = words
  const state = useTermsState()
  const refresh = useRefreshInputs()
  const [looked, setLooked] = useState<{ readonly file: TextFile; readonly preview: TermsPreviewView }>()
  const mayEdit = shop.role !== 'viewer'
  const look = useMutation({
    mutationFn: async (file: TextFile) => ({
      file,
      preview: await inShop<TermsPreviewView>(shop.slug, '/supply/terms/preview', { json: { text: file.text } }),
    }),
    onSuccess: setLooked,
    onError: failed,
  })
  const undo = useMutation({
    mutationFn: () => inShop<TermsOutcomeView>(shop.slug, '/supply/terms/undo', { json: {} }),
    onSuccess: ({ counts }) => {
      toast({ text: si.undone(counts.changed) })
      refresh()
    },
    onError: (error) => {
      failed(error)
      refresh()
    },
  })
  const take = useMutation({
    mutationFn: (mode: 'all-or-nothing' | 'good-rows') =>
      inShop<TermsOutcomeView>(shop.slug, '/supply/terms', { json: { text: looked?.file.text ?? '', mode } }),
    onSuccess: ({ counts, says }) => {
      setLooked(undefined)
      if (says) toast({ text: say(says) })
      else toast({ text: si.taken(counts.changed), undo: () => undo.mutate() })
      refresh()
    },
    onError: failed,
  })
  const { data } = state
  return (
    <section aria-labelledby="si-terms">
      <header className="cn-head">
        <div>
          <h2 className="h" id="si-terms">
            {si.terms}
          </h2>
          <p className="t2 sm">{si.termsHint}</p>
        </div>
        {mayEdit && data !== undefined && data.variants > 0 && (
          <a
            className="btn"
            href={`/api/shops/${shop.slug}/supply/terms.csv?lang=${lang}`}
            download
            title={si.downloadHint}
          >
            <Icon of={Download} size={15} /> {si.download}
          </a>
        )}
      </header>
      {state.isLoading && <RowSkeleton rows={2} />}
      {state.isError && <Failure error={state.error} onRetry={() => void state.refetch()} />}
      {data?.variants === 0 && (
        <p className="si-none t2">
          {si.noVariants}{' '}
          <Link className="link" to="/studio/imports">
            {si.toImports}
          </Link>
        </p>
      )}
      {data !== undefined && data.variants > 0 && (
        <>
          <Coverage state={data} />
          {data.last && (
            <p className="row st-wraps sm t2 si-last">
              <span className="num">{si.last(moment(data.last.at, lang), data.last.by, data.last.changed)}</span>
              {mayEdit && data.last.canUndo && (
                <button type="button" className="btn quiet" disabled={undo.isPending} onClick={() => undo.mutate()}>
                  {si.undo}
                </button>
              )}
              {!data.last.canUndo && <span className="t3">{si.undoGone}</span>}
            </p>
          )}
          {mayEdit && !looked && (
            <FileDrop
              title={si.drop}
              hint={si.dropHint}
              accept=".csv,.tsv,.txt"
              isBusy={look.isPending}
              onText={(file) => look.mutate(file)}
            />
          )}
          {looked && (
            <TermsPreview
              name={looked.file.name}
              preview={looked.preview}
              isBusy={take.isPending}
              onTake={(mode) => take.mutate(mode)}
              onLeave={() => setLooked(undefined)}
            />
          )}
        </>
      )}
    </section>
  )
}

/** Of how many variants each thing is known. */
function Coverage({ state: { variants, known } }: { state: TermsStateView }) {
  const { si } = useStudio().words
  return (
    <>
      <p className="statement si-say">{si.known(known.unitCostMinor, variants)}</p>
      <dl className="si-known">
        {(Object.keys(si.fields) as TermField[]).map((field) => (
          <div key={field}>
            <dt>{si.fields[field]}</dt>
            <dd>
              <progress className="st-progress" max={variants} value={known[field]} aria-label={si.fields[field]} />
              <span className="num t3">{si.of(known[field], variants)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

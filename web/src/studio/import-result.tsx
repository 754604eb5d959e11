import { CATEGORIES } from '@qianmian/kernel'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportView, OverviewView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { Issues } from './import-preview.tsx'
import { RunDialog } from './run-dialog.tsx'

/** An import as it runs, and what to do when it is done: write packs. */
export function ImportResult({ state, onAnother }: { state: ImportView; onAnother: () => void }) {
  const { shop, words, say } = useStudio()
  const [which, setWhich] = useState('imported')
  const [isAsking, setIsAsking] = useState(false)
  const overview = useQuery({
    queryKey: ['overview', shop.slug],
    queryFn: () => inShop<OverviewView>(shop.slug, '/overview'),
  })
  const imported = useQuery({
    queryKey: ['products', shop.slug, 'imported', state.id, state.status],
    queryFn: () => inShop<{ total: number }>(shop.slug, `/products?importId=${state.id}&limit=1`),
    enabled: state.status === 'done',
  })
  const unwritten = useQuery({
    queryKey: ['products', shop.slug, 'unwritten'],
    queryFn: () => inShop<{ total: number }>(shop.slug, '/products?content=none&limit=1'),
  })
  const { counts } = state
  const saved = counts.created + counts.updated
  const [isDone, isFailed] = [state.status === 'done', state.status === 'failed' || state.status === 'cancelled']
  const present = CATEGORIES.filter((entry) => (overview.data?.categories[entry.id] ?? 0) > 0)
  const target = () => {
    if (which === 'imported') return { target: { filter: { importId: state.id } }, count: imported.data?.total ?? 0 }
    if (which === 'unwritten')
      return { target: { filter: { content: 'none' as const } }, count: unwritten.data?.total ?? 0 }
    if (which === 'all') return { target: { filter: {} }, count: overview.data?.products ?? 0 }
    return { target: { filter: { category: which } }, count: overview.data?.categories[which] ?? 0 }
  }
  return (
    <section className="st-block">
      <h2 className="statement" aria-live="polite">
        {isDone
          ? words.importDone(counts.created, counts.updated)
          : isFailed
            ? saved > 0
              ? words.importStopped(saved)
              : words.importFailed
            : words.importing(counts.created + counts.updated, counts.products)}
      </h2>
      {!isDone && !isFailed && (
        <progress
          className="st-progress"
          max={counts.products || 1}
          value={counts.created + counts.updated}
          aria-label={words.imports}
        />
      )}
      {(isDone || isFailed) && state.issues.length > 0 && <Issues issues={state.issues} />}
      {isDone && (
        <p className="row st-wraps">
          <span className="t2 st-block-line">{words.nextWrite}</span>
          <select value={which} onChange={(event) => setWhich(event.target.value)} aria-label={words.writeWhich}>
            <option value="imported">{words.writeImported(imported.data?.total ?? 0)}</option>
            <option value="unwritten">{words.writeUnwritten}</option>
            <option value="all">{words.writeAll}</option>
            {present.map((entry) => (
              <option key={entry.id} value={entry.id}>
                {say(entry.name)}
              </option>
            ))}
          </select>
          <button type="button" className="btn primary" onClick={() => setIsAsking(true)}>
            {words.writePacks}
          </button>
          <button type="button" className="btn" onClick={onAnother}>
            {words.anotherFile}
          </button>
        </p>
      )}
      {isFailed && (
        <p>
          <button type="button" className="btn ink" onClick={onAnother}>
            {words.anotherFile}
          </button>
        </p>
      )}
      {isAsking && <RunDialog {...target()} onClose={() => setIsAsking(false)} />}
    </section>
  )
}

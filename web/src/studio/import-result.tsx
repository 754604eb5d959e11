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
  const [category, setCategory] = useState('')
  const [isAsking, setIsAsking] = useState(false)
  const overview = useQuery({
    queryKey: ['overview', shop.slug],
    queryFn: () => inShop<OverviewView>(shop.slug, '/overview'),
  })
  const { counts } = state
  const [isDone, isFailed] = [state.status === 'done', state.status === 'failed' || state.status === 'cancelled']
  const present = CATEGORIES.filter((entry) => (overview.data?.categories[entry.id] ?? 0) > 0)
  return (
    <section className="st-block">
      <h2 className="statement" aria-live="polite">
        {isDone
          ? words.importDone(counts.created, counts.updated)
          : isFailed
            ? words.importFailed
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
          <select value={category} onChange={(event) => setCategory(event.target.value)} aria-label={words.writeWhich}>
            <option value="">{words.writeAll}</option>
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
      {isAsking && (
        <RunDialog
          target={{ filter: category ? { category } : {} }}
          count={category ? (overview.data?.categories[category] ?? 0) : (overview.data?.products ?? 0)}
          onClose={() => setIsAsking(false)}
        />
      )}
    </section>
  )
}

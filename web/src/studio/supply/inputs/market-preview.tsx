import type { MarketPreviewView } from '../../../../../server/src/contract/types.ts'
import { useStudio } from '../../context.tsx'
import { price } from '../supply-figures.ts'
import { itemName } from './item-name.ts'
import { type PreviewRow, PreviewRows } from './preview-rows.tsx'

const TONES = { refused: 'bad', held: 'ask', taken: 'good', known: 'plain' } as const

/** What a file of competitors' prices would bring, before anything is written. */
export function MarketPreview({
  name,
  preview: { counts, absurd, rows },
  currency,
  isBusy,
  onTake,
  onLeave,
}: {
  name: string
  preview: MarketPreviewView
  currency: string
  isBusy: boolean
  onTake: () => void
  onLeave: () => void
}) {
  const { words, say } = useStudio()
  const { si } = words
  const all = counts.taken + counts.known + counts.refused + counts.held
  const rest = si.marketCounts(counts.known, counts.refused, counts.held)
  const toRow = (row: MarketPreviewView['rows'][number], n: number): PreviewRow => ({
    key: `${n} ${row.place}`,
    place: si.line(row.place),
    name: row.item ? itemName(row.item, say) : '',
    state: si.rowStates[row.state],
    tone: TONES[row.state],
    says: [row.competitor, row.priceMinor !== null && price(row.priceMinor, currency), row.says && say(row.says)]
      .filter(Boolean)
      .join(si.comma),
  })
  return (
    <section className="st-block si-preview" aria-label={name}>
      <div className="si-lead">
        <h3 className="statement" aria-live="polite">
          {absurd ? say(absurd) : si.marketLooked(name, counts.taken)}
        </h3>
        {rest && <p className="t2 sm num">{rest}</p>}
      </div>
      <p className="row st-wraps">
        {(counts.taken > 0 || absurd) && (
          <button type="button" className={absurd ? 'btn' : 'btn primary'} disabled={isBusy} onClick={onTake}>
            {absurd ? si.holdIt : si.marketTake(counts.taken)}
          </button>
        )}
        <button type="button" className="btn" disabled={isBusy} onClick={onLeave}>
          {counts.taken > 0 || absurd ? si.cancel : si.another}
        </button>
      </p>
      {rows.length > 0 && <PreviewRows rows={rows.map(toRow)} label={name} />}
      {all > rows.length && <p className="t3 sm num">{si.more(all - rows.length)}</p>}
    </section>
  )
}

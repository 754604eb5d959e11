import type { TermsPreviewView } from '../../../../../server/src/contract/types.ts'
import { useStudio } from '../../context.tsx'
import { itemName } from './item-name.ts'
import { type PreviewRow, PreviewRows } from './preview-rows.tsx'

/** What a table of terms would change, row by row, before anything is written. */
export function TermsPreview({
  name,
  preview: { counts, ignored, rows },
  isBusy,
  onTake,
  onLeave,
}: {
  name: string
  preview: TermsPreviewView
  isBusy: boolean
  onTake: (mode: 'all-or-nothing' | 'good-rows') => void
  onLeave: () => void
}) {
  const { words, say, lang } = useStudio()
  const { si } = words
  const all = counts.changed + counts.unchanged + counts.refused
  const listed = rows.filter((row) => row.state !== 'unchanged')
  const notes = [
    counts.refused > 0 && `${si.wrong(counts.refused)}`,
    counts.refused > 0 && counts.changed > 0 && si.wrongHint,
    counts.unchanged > 0 && counts.changed + counts.refused > 0 && si.alsoSame(counts.unchanged),
    ignored.length > 0 && si.ignored(ignored.join(si.sep)),
  ].filter(Boolean)
  const toRow = ({ line, state, says, item, changes }: TermsPreviewView['rows'][number]): PreviewRow => ({
    key: `${line} ${item?.variantId ?? ''}`,
    place: si.line(line),
    name: item ? itemName(item, say) : '',
    state: state === 'refused' ? si.refused : says ? si.look : si.changed,
    tone: state === 'refused' ? 'bad' : says ? 'ask' : 'good',
    says:
      state === 'refused' && says ? (
        say(says)
      ) : (
        <>
          <span className="num">
            {changes
              .map(({ field, from, to }) => si.becomes(si.fields[field], from ?? si.nothing, to ?? si.nothing))
              .join(si.comma)}
          </span>
          {says && <small className="si-look">{say(says)}</small>}
        </>
      ),
  })
  return (
    <section className="st-block si-preview" aria-label={name}>
      <div className="si-lead">
        <h3 className="statement" aria-live="polite">
          {si.looked(counts.changed)}
        </h3>
        <p className="t3 sm">{name}</p>
        {notes.length > 0 && <p className="t2 sm">{notes.join(lang === 'zh' ? '' : ' ')}</p>}
      </div>
      <p className="row st-wraps">
        {counts.changed > 0 && (
          <button
            type="button"
            className={counts.refused > 0 ? 'btn' : 'btn primary'}
            disabled={isBusy}
            onClick={() => onTake(counts.refused > 0 ? 'good-rows' : 'all-or-nothing')}
          >
            {counts.refused > 0 ? si.takeGood(counts.changed) : si.take(counts.changed)}
          </button>
        )}
        <button type="button" className="btn" disabled={isBusy} onClick={onLeave}>
          {counts.changed > 0 ? si.cancel : si.another}
        </button>
      </p>
      {listed.length > 0 && <PreviewRows rows={listed.map(toRow)} label={name} />}
      {all > rows.length && <p className="t3 sm num">{si.more(all - rows.length)}</p>}
    </section>
  )
}

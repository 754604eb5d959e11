import { useId } from 'react'
import type { PosterDraftView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import type { PosterEdit } from './poster-edit.ts'
import { countCharacters, WORD_LIMITS } from './word-limit.ts'

/** Headline and subline, counted as they are typed; what stands on the poster is the placeholder. */
export function PosterWords({
  edit,
  draft,
  onChange,
}: {
  edit: PosterEdit
  draft?: PosterDraftView
  onChange: (field: 'headline' | 'subline', text: string | undefined) => void
}) {
  const { words } = useStudio()
  const { md } = words
  const hasOwn = edit.headline !== undefined || edit.subline !== undefined
  return (
    <div className="pe-words">
      <Field
        name={md.headline}
        lang={edit.lang}
        limit={WORD_LIMITS.headline[edit.lang]}
        most={MOST.headline}
        value={edit.headline ?? draft?.words.headline ?? ''}
        onChange={(text) => onChange('headline', text)}
      />
      <Field
        name={md.subline}
        lang={edit.lang}
        limit={WORD_LIMITS.subline[edit.lang]}
        most={MOST.subline}
        value={edit.subline ?? draft?.words.subline ?? ''}
        onChange={(text) => onChange('subline', text)}
      />
      <p className="t3 xs st-reading">
        {md.wordsHint}{' '}
        {hasOwn && (
          <button
            type="button"
            className="link"
            onClick={() => {
              onChange('headline', undefined)
              onChange('subline', undefined)
            }}
          >
            {md.wordsReset}
          </button>
        )}
      </p>
    </div>
  )
}

/** What the server takes at most; the counted limit is what stays legible. */
const MOST = { headline: 120, subline: 240 } as const

function Field({
  name,
  lang,
  limit,
  most,
  value,
  onChange,
}: {
  name: string
  lang: 'zh' | 'en'
  limit: number
  most: number
  value: string
  onChange: (text: string) => void
}) {
  const { words } = useStudio()
  const { md } = words
  const id = useId()
  const count = countCharacters(value)
  const over = count - limit
  return (
    <label className="pe-field">
      <span>
        {name}
        <span className={over > 0 ? 'num bad' : 'num t3'}>{md.count(count, limit)}</span>
      </span>
      <textarea
        lang={lang === 'zh' ? 'zh-CN' : 'en'}
        rows={2}
        maxLength={most}
        value={value}
        aria-describedby={over > 0 ? id : undefined}
        onChange={(event) => onChange(event.target.value.replaceAll('\n', ''))}
      />
      {over > 0 && (
        <small id={id} className="bad">
          {md.countOver(over)}
        </small>
      )}
    </label>
  )
}

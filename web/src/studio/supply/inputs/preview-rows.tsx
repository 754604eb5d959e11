import type { ReactNode } from 'react'

export interface PreviewRow {
  readonly key: string
  readonly place: string
  readonly name: string
  /** How it stands in one word, for those who do not see its colour. */
  readonly state: string
  readonly tone: 'bad' | 'ask' | 'good' | 'plain'
  readonly says: ReactNode
}

const GLYPH = { bad: 'g bad', ask: 'g ask', good: 'g ok', plain: 'g' } as const

/** Rows of a file with what would become of each, what is wrong first. */
export function PreviewRows({ rows, label }: { rows: readonly PreviewRow[]; label: string }) {
  return (
    <ul className="si-rows" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>
          <span className="t3 num si-place">{row.place}</span>
          <b className="m">{row.name}</b>
          <span className={row.tone === 'plain' ? 't3' : undefined}>
            <i className={GLYPH[row.tone]} role="img" aria-label={row.state} title={row.state} /> {row.says}
          </span>
        </li>
      ))}
    </ul>
  )
}

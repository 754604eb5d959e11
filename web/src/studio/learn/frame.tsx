import Table2 from 'lucide-react/icons/table-2'
import TrendingUp from 'lucide-react/icons/trending-up'
import { type ReactNode, useId, useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { useStudio } from '../context.tsx'

/**
 * A cell of the screen: heading, unit, what it shows, and where there are figures the same as a table.
 * @example <Frame title="内容榜" unit="成交率" className="ln-c8" table={<table />}>…</Frame>
 */
export function Frame({
  title,
  unit,
  aside,
  className,
  table,
  children,
}: {
  title: string
  unit?: string
  aside?: ReactNode
  className: string
  table?: ReactNode
  children: ReactNode
}) {
  const { words } = useStudio()
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  const label = asTable ? words.ln.asPicture : words.ln.asTable
  return (
    <section className={`ln-cell ${className}`} aria-labelledby={id}>
      <div className="ln-fh">
        <h2 id={id}>{title}</h2>
        {unit && <span className="t2 sm">{unit}</span>}
        <span className="ln-aside">
          {aside}
          {table && (
            <button
              type="button"
              className="icon-btn"
              aria-pressed={asTable}
              aria-label={`${title}: ${label}`}
              title={label}
              onClick={() => setAsTable(!asTable)}
            >
              <Icon of={asTable ? TrendingUp : Table2} size={15} />
            </button>
          )}
        </span>
      </div>
      {asTable ? <div className="ln-table">{table}</div> : children}
    </section>
  )
}

/** One line where figures will stand. */
export function Nothing({ text }: { text: string }) {
  return <p className="t3 ln-nothing">{text}</p>
}

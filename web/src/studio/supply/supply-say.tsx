import type { SupplyView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { fine, money, share } from './supply-figures.ts'

/** The day's most urgent matter in a sentence, and three figures beside it. */
export function SupplySay({ view }: { view: SupplyView }) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  const { figures, says } = view
  const gap = lang === 'zh' ? '' : ' '
  // Between a character and a figure the Chinese line keeps a gap, across the emphasis too.
  const before = /^[0-9A-Za-z]/.test(say(says?.urgent ?? undefined)) ? ' ' : gap
  return (
    <div className="sp-say">
      <p className="statement">
        {says && (
          <>
            {say(says.lead)}
            {says.urgent && (
              <>
                {before}
                <em>{say(says.urgent)}</em>
              </>
            )}
            {says.rest && /^[,，。.;；]/.test(say(says.rest)) ? '' : gap}
            {says.rest && say(says.rest)}
          </>
        )}
      </p>
      <dl className="sp-figures num">
        <div title={sp.errorHint}>
          <dd>{figures.errorLastWeek === null ? '–' : fine(figures.errorLastWeek)}</dd>
          <dt>{sp.errorLastWeek}</dt>
        </div>
        <div>
          <dd>{figures.inStock === null ? '–' : fine(figures.inStock)}</dd>
          <dt>{sp.inStock(share(figures.inStockTarget))}</dt>
        </div>
        <div>
          <dd>{figures.stockValueMinor === null ? '–' : money(figures.stockValueMinor, view.currency, lang)}</dd>
          <dt>{sp.stockValue}</dt>
        </div>
      </dl>
    </div>
  )
}

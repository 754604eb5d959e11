import BadgeCheck from 'lucide-react/icons/badge-check'
import FileText from 'lucide-react/icons/file-text'
import Ruler from 'lucide-react/icons/ruler'
import Store from 'lucide-react/icons/store'
import { Icon, type IconShape } from '../design/icon.tsx'
import { sourceWords } from './source-words.ts'
import type { FactRowView, Lang } from './view.ts'
import { WORDS } from './words.ts'

const ICONS: Readonly<Record<FactRowView['source']['kind'], IconShape>> = {
  'lab-report': BadgeCheck,
  certificate: BadgeCheck,
  'process-sheet': FileText,
  measured: Ruler,
  supplier: Store,
  merchant: Store,
  import: Store,
}

/** How many rows stand open beside the story; the rest unfold. */
const OPEN_ROWS = 12

/** The facts of a product with where each comes from. Every row is an anchor that threads lead to. */
export function FactTable({ facts, lang }: { facts: readonly FactRowView[]; lang: Lang }) {
  const words = WORDS[lang]
  const proven = facts.filter((fact) => fact.evidence).length
  const open = facts.length <= OPEN_ROWS + 2 ? facts : facts.slice(0, OPEN_ROWS)
  const folded = facts.slice(open.length)
  return (
    <div className="facts num" id="facts">
      <h2>
        {words.facts} <span className="t3">{words.factsSummary(facts.length, proven)}</span>
      </h2>
      <dl>
        {open.map((fact) => (
          <FactRow key={fact.id} fact={fact} lang={lang} />
        ))}
      </dl>
      {folded.length > 0 && (
        <details>
          <summary className="more-facts">
            <span className="link">{words.moreFacts(folded.length)}</span>
          </summary>
          <dl>
            {folded.map((fact) => (
              <FactRow key={fact.id} fact={fact} lang={lang} />
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}

function FactRow({ fact, lang }: { fact: FactRowView; lang: Lang }) {
  const own = fact.source.kind === 'merchant' || fact.source.kind === 'supplier' || fact.source.kind === 'import'
  const where = sourceWords(fact, lang)
  return (
    <div className="f" id={`fact-${fact.id}`}>
      <dt className="k">{fact.label}</dt>
      <dd>{fact.value}</dd>
      <dd className={own ? 's o' : 's'} title={where.long}>
        <Icon of={ICONS[fact.source.kind]} size={14} />
        {where.short}
        <span className="vh">{where.long}</span>
      </dd>
    </div>
  )
}

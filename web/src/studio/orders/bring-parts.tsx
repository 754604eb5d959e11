import type { ShopImportView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { KINDS } from './bring-state.ts'

const COUNTS = ['read', 'created', 'unchanged', 'changed', 'erased'] as const

/** Records by kind: what would come in, or what came. */
export function BringCounts({ counts }: { counts: ShopImportView['counts'] }) {
  const { br } = useStudio().words
  const present = KINDS.filter((kind) => counts[kind].read > 0)
  const columns = COUNTS.filter((name) => name !== 'erased' || present.some((kind) => counts[kind].erased > 0))
  if (present.length === 0) return null
  return (
    <div className="st-scroll">
      <table className="tbl od-counts">
        <thead>
          <tr>
            <td />
            {columns.map((name) => (
              <th key={name} scope="col" className="r">
                {br.head[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {present.map((kind) => (
            <tr key={kind}>
              <th scope="row">{br.kinds[kind]}</th>
              {columns.map((name) => (
                <td key={name} className={counts[kind][name] === 0 ? 'r num t3' : 'r num'}>
                  {counts[kind][name]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What could not be read, or came in and should be looked at: where, and one sentence. */
export function BringProblems({ view }: { view: ShopImportView }) {
  const { words, say, shop, lang } = useStudio()
  const { br } = words
  const total = view.errors + view.warnings
  if (view.issues.length === 0) return null
  return (
    <section>
      <h2 className="h od-problems">
        {br.problems} <span className="t3 num">{total}</span>
        <a className="link" href={`/api/shops/${shop.slug}/order-imports/${view.id}/problems?lang=${lang}`} download>
          {br.download}
        </a>
      </h2>
      <ul className="od-problem-list">
        {view.issues.map((issue, n) => (
          <li key={n}>
            <code className="mono t2">{issue.place}</code>
            <span>
              <i
                className={`g ${issue.severity === 'error' ? 'bad' : 'ask'}`}
                role="img"
                aria-label={issue.severity === 'error' ? br.left : br.told}
              />{' '}
              {say(issue.message)}
            </span>
          </li>
        ))}
      </ul>
      {total > view.issues.length && <p className="t3 sm num">{br.more(total - view.issues.length)}</p>}
    </section>
  )
}

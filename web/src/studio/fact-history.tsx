import { useQuery } from '@tanstack/react-query'
import type { FactChangeView, FactView } from '../../../server/src/contract/types.ts'
import { moment } from './ago.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'
import { Failure, RowSkeleton } from './states.tsx'

/** What a fact said before, who changed it, and why. */
export function FactHistory({ fact, onClose }: { fact: FactView; onClose: () => void }) {
  const { shop, words, say, lang } = useStudio()
  const changes = useQuery({
    queryKey: ['fact-history', shop.slug, fact.id],
    queryFn: () => inShop<{ items: FactChangeView[] }>(shop.slug, `/facts/${fact.id}/history`),
  })
  const items = changes.data?.items ?? []
  return (
    <Dialog title={words.factHistoryOf(say(fact.label))} onClose={onClose} wide>
      <div>
        {changes.isLoading && <RowSkeleton rows={3} />}
        {changes.isError && <Failure error={changes.error} onRetry={() => void changes.refetch()} />}
        {changes.isSuccess && items.length === 0 && <p className="t2 st-reading">{words.fromFile}</p>}
        <ol className="st-history">
          {items.map((change) => (
            <li key={change.at + change.deed}>
              <time className="num t3" dateTime={change.at}>
                {moment(change.at, lang)}
              </time>
              <span>
                {words.factDeeds[change.deed]}{' '}
                {change.deed === 'correct' && change.before && (
                  <>
                    <del>{say(change.before)}</del> <ins>{say(change.after)}</ins>
                  </>
                )}
                {change.deed === 'add' && <b className="m">{say(change.after)}</b>}
                {change.reason && <span className="t3"> {change.reason}</span>}
              </span>
              <span className="t3">{change.by}</span>
            </li>
          ))}
        </ol>
      </div>
      <footer>
        <button type="button" className="btn" onClick={onClose}>
          {words.close}
        </button>
      </footer>
    </Dialog>
  )
}

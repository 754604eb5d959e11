import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { TopicProductsView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { ClaimSpans } from '../claim-spans.tsx'
import { useStudio } from '../context.tsx'
import { Failure, RowSkeleton } from '../states.tsx'
import { Thumb } from '../thumb.tsx'
import { Reasons } from './reason-path.tsx'

/** The products that may be told with a topic; of a green one, how far their evidence lets the words go. */
export function TopicProducts({ id }: { id: string }) {
  const { shop, words, say, lang } = useStudio()
  const found = useQuery({
    queryKey: ['topic-products', shop.slug, id],
    queryFn: () => inShop<TopicProductsView>(shop.slug, `/topics/${id}/products`),
  })
  if (found.isLoading) return <RowSkeleton rows={2} />
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  const { items = [], withoutEvidence = 0, looked = 0, total = 0 } = found.data ?? {}
  return (
    <div className="oc-matches">
      {items.length === 0 && <p className="t2">{words.topicNothing}</p>}
      <ul className="oc-products">
        {items.map(({ product, fits, green }) => (
          <li key={product.id} className="bare">
            <Thumb url={product.pictureUrl} size={44} />
            <div>
              <p className="row st-wraps">
                <Link className="m" to={`/studio/products/${product.id}`}>
                  {say(product.name)}
                </Link>
                {green && <span className="chip fact">{words.greenLevels[green.level]}</span>}
              </p>
              <Reasons fits={fits} />
              {green && green.lines.length > 0 && (
                <details className="oc-more">
                  <summary className="link">{words.greenLines}</summary>
                  <ul className="oc-lines">
                    {green.lines.map((line) => (
                      <li key={line.factId}>
                        <ClaimSpans spans={line[lang]} onPick={() => undefined} />
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
      {withoutEvidence > 0 && <p className="t3 sm">{words.withoutEvidence(withoutEvidence)}</p>}
      {looked < total && <p className="t3 xs">{words.lookedAt(looked, total)}</p>}
    </div>
  )
}

import { useMutation } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { ConnectorConflictView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'

/** Fields that both sides changed, with both values side by side, and the two ways to decide. */
export function MedusaConflicts({
  conflicts,
  onChanged,
}: {
  conflicts: readonly ConnectorConflictView[]
  onChanged: () => Promise<unknown>
}) {
  const { shop, words, say, toast, failed } = useStudio()
  const { mu } = words
  const decide = useMutation({
    mutationFn: ({ id, decision }: { id: string; decision: 'ours' | 'theirs' }) =>
      inShop(shop.slug, `/connectors/medusa/conflicts/${id}`, { json: { decision } }),
    onSuccess: (_, { decision }) => {
      toast({ text: mu.decided[decision] })
      return onChanged()
    },
    onError: failed,
  })
  return (
    <div className="cn-both">
      <h3 className="sm m">{mu.conflicts}</h3>
      <p className="t2 sm">{mu.conflictsHint}</p>
      <ul>
        {conflicts.map(({ id, productId, productName, field, ours, theirs }) => {
          const name = say(productName)
          return (
            <li key={id}>
              <p className="cn-what">
                <Link className="m" to={`/studio/products/${productId}`}>
                  {name}
                </Link>
                <span className="t3 sm">{mu.field[field]}</span>
              </p>
              <dl>
                <div>
                  <dt>{mu.theirs}</dt>
                  <dd>{theirs || mu.nothing}</dd>
                </div>
                <div>
                  <dt>{mu.ours}</dt>
                  <dd>{ours || mu.nothing}</dd>
                </div>
              </dl>
              <p className="cn-deeds">
                <button
                  type="button"
                  className="btn"
                  disabled={decide.isPending}
                  aria-label={`${mu.keepTheirs} ${name} ${mu.field[field]}`}
                  onClick={() => decide.mutate({ id, decision: 'theirs' })}
                >
                  {mu.keepTheirs}
                </button>
                <button
                  type="button"
                  className="btn quiet"
                  disabled={decide.isPending}
                  aria-label={`${mu.writeOurs} ${name} ${mu.field[field]}`}
                  onClick={() => decide.mutate({ id, decision: 'ours' })}
                >
                  {mu.writeOurs}
                </button>
              </p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

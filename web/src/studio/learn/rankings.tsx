import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { LearnView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'

type Ranking = LearnView['rankings'][number]

/** What the order of recommendations rests on, a sentence a surface; a learned one can be taken back. */
export function Rankings({ view }: { view: LearnView }) {
  return (
    <ul className="ln-rankings">
      {view.rankings.map((ranking) => (
        <RankingLine key={ranking.surface} ranking={ranking} />
      ))}
    </ul>
  )
}

function RankingLine({ ranking }: { ranking: Ranking }) {
  const { shop, words, say, toast, failed } = useStudio()
  const client = useQueryClient()
  const undo = useMutation({
    mutationFn: () => inShop(shop.slug, '/learn/rankings/undo', { method: 'POST', json: { surface: ranking.surface } }),
    onSuccess: () => {
      toast({ text: words.undone })
      void client.invalidateQueries({ queryKey: ['learn', shop.slug] })
    },
    onError: failed,
  })
  return (
    <li className="t3 sm">
      <span>{say(ranking.sentence)}</span>
      {ranking.isLearned && (
        <button type="button" className="btn quiet" disabled={undo.isPending} onClick={() => undo.mutate()}>
          {words.undo}
        </button>
      )}
    </li>
  )
}

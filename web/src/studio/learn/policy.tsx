import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { LearnView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Frame } from './frame.tsx'

const POLICIES = ['ask', 'auto'] as const

/** Who decides what is tried: a person each time, or a rule. What the rule may do, and what it may not, stands beside it. */
export function PolicySwitch({ view }: { view: LearnView }) {
  const { shop, words, toast, failed } = useStudio()
  const client = useQueryClient()
  const ln = words.ln
  const isOwner = shop.role === 'owner'
  // Set at the click itself: what the mutation knows comes a turn later, and until then the mark would jump back.
  const [wanted, setWanted] = useState<LearnView['policy']>()
  const change = useMutation({
    mutationFn: (variants: LearnView['policy']) =>
      inShop(shop.slug, '/settings', { method: 'PUT', json: { variants } }),
    onSuccess: async (_, variants) => {
      toast({ text: ln.policySaved[variants] })
      await client.invalidateQueries({ queryKey: ['learn', shop.slug] })
      void client.invalidateQueries({ queryKey: ['settings', shop.slug] })
    },
    onError: failed,
    onSettled: () => setWanted(undefined),
  })
  const chosen = wanted ?? view.policy
  const done = view.history.filter(({ byPolicy }) => byPolicy).length
  return (
    <Frame title={ln.policy} className="ln-c12 ln-policycell">
      <fieldset className="ln-policy" disabled={!isOwner || wanted !== undefined}>
        <legend className="vh">{ln.policy}</legend>
        {POLICIES.map((policy) => (
          <label key={policy} className={policy === chosen ? 'on' : undefined}>
            <input
              type="radio"
              name="variants-policy"
              checked={policy === chosen}
              onChange={() => {
                setWanted(policy)
                change.mutate(policy)
              }}
            />
            <span>
              <b>{ln.policies[policy].name}</b>
              <span className="t2">{ln.policies[policy].does}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="t3 sm ln-foot">
        {isOwner ? ln.policyDone(done) : ln.policyOwner}{' '}
        <Link to="/studio/inbox?status=approved">{ln.policyInbox}</Link>
      </p>
    </Frame>
  )
}

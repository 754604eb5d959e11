import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { TasteView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { Choice } from './choice.tsx'
import { useStudio } from './context.tsx'

/** What was learned from picks, edits and decisions, in sentences with their evidence, and the way to switch it off. */
export function TastePanel({ brandId, hasSwitch = false }: { brandId?: string; hasSwitch?: boolean }) {
  const { shop, words, say, failed } = useStudio()
  const { rx } = words
  const client = useQueryClient()
  const query = brandId ? `?brandId=${encodeURIComponent(brandId)}` : ''
  const taste = useQuery({
    queryKey: ['preferences', shop.slug, brandId ?? ''],
    queryFn: () => inShop<TasteView>(shop.slug, `/preferences${query}`),
  })
  const set = async (isOn: boolean) => {
    try {
      await inShop(shop.slug, '/preferences', { method: 'PUT', json: { isOn } })
      await client.invalidateQueries({ queryKey: ['preferences'] })
    } catch (error) {
      failed(error)
    }
  }
  const { data } = taste
  if (!data) return null
  return (
    <section className="rx-taste">
      <h2 className="h">{rx.taste}</h2>
      <p className="st-reading num">
        {say(data.statement)} {brandId && data.scope === 'shop' && <span className="t3 sm">{rx.tasteOfShop}</span>}
      </p>
      {data.sentences.length > 0 && (
        <ul className="rx-learned num">
          {data.sentences.map(({ sentence, evidence, isSure }) => (
            <li key={say(sentence)}>
              <span>{say(sentence)}</span>
              <span className="t3 xs">{isSure ? rx.tasteEvidence(evidence) : rx.tasteUnsure}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="t3 xs num">{rx.tasteFrom(data.counts.picks, data.counts.edits, data.counts.thumbs)}</p>
      {hasSwitch && shop.role === 'owner' && (
        <Choice
          name={rx.tasteSwitch}
          options={[
            ['on', rx.tasteOn],
            ['off', rx.tasteOff],
          ]}
          value={data.isOn ? 'on' : 'off'}
          onPick={(value) => void set(value === 'on')}
        />
      )}
    </section>
  )
}

import { useQuery, useQueryClient } from '@tanstack/react-query'
import Check from 'lucide-react/icons/check'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { OccasionProductsView, OccasionView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { RunDialog } from '../run-dialog.tsx'
import { Failure, RowSkeleton } from '../states.tsx'
import { Thumb } from '../thumb.tsx'
import { Reasons } from './reason-path.tsx'
import { shortDay } from './short-day.ts'

const FIRST = 5
const SHOWN = 8

/** One occasion: its days, what is and is not said, and the products that have something to say, with the reason. */
export function OccasionPanel({ occasion }: { occasion: OccasionView }) {
  const { shop, words, lang, say, toast, failed } = useStudio()
  const client = useQueryClient()
  const found = useQuery({
    queryKey: ['occasion-products', shop.slug, occasion.id],
    queryFn: () => inShop<OccasionProductsView>(shop.slug, `/occasions/${occasion.id}/products`),
  })
  const canEdit = shop.role !== 'viewer'
  const plan = async (isChosen: boolean) => {
    try {
      await inShop(shop.slug, `/occasions/${occasion.id}`, { method: 'PUT', json: { isChosen } })
      toast({
        text: `${isChosen ? words.chosenOccasion : words.occasionLeft}${lang === 'zh' ? '：' : ': '}${say(occasion.name)}`,
        undo: () => void plan(!isChosen),
      })
      await client.invalidateQueries({ queryKey: ['occasions'] })
    } catch (error) {
      failed(error)
    }
  }
  const isOpen = ['lead', 'day', 'tail'].includes(occasion.phase)
  return (
    <section className="oc-panel" aria-labelledby="oc-name">
      <header className="oc-head">
        <h2 id="oc-name" className={lang === 'zh' ? 'oc-name zh' : 'oc-name'}>
          {say(occasion.name)}
        </h2>
        <div className="oc-when">
          <p className="oc-date num">
            {shortDay(occasion.day, lang)}{' '}
            <span className="t2">{words.occasionPhase(occasion.phase, Math.abs(occasion.inDays))}</span>
          </p>
          <p className="t2 sm num">
            {words.occasionWindow(shortDay(occasion.from, lang), shortDay(occasion.to, lang))}{' '}
            {isOpen && occasion.isSold && <span className="chip fact">{words.windowOpen}</span>}
          </p>
          <dl className="oc-values">
            {occasion.values.length > 0 && (
              <div>
                <dt>{words.values}</dt>
                <dd>{occasion.values.map(say).join(lang === 'zh' ? '、' : ', ')}</dd>
              </div>
            )}
            {occasion.taboos.length > 0 && (
              <div>
                <dt>{words.taboosOf}</dt>
                <dd>{occasion.taboos.map(say).join(lang === 'zh' ? '、' : ', ')}</dd>
              </div>
            )}
          </dl>
          {canEdit && occasion.isSold && (
            <button
              type="button"
              className={occasion.isChosen ? 'btn on' : 'btn'}
              aria-pressed={occasion.isChosen}
              onClick={() => void plan(!occasion.isChosen)}
            >
              {occasion.isChosen && <Icon of={Check} size={15} />}
              {occasion.isChosen ? words.chosenOccasion : words.chooseOccasion}
            </button>
          )}
        </div>
        {found.data && found.data.openings[lang].length > 0 && (
          <div className="oc-openings">
            <h3>{words.openings}</h3>
            <ul>
              {found.data.openings[lang].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className="t3 xs">{words.openingsHint}</p>
          </div>
        )}
      </header>
      {found.isLoading && <RowSkeleton rows={4} />}
      {found.isError && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && !occasion.isSold && (
        <div className="oc-silent">
          <p className="h">{words.notSold}</p>
          <p className="t2">{words.notSoldHint}</p>
        </div>
      )}
      {found.data && occasion.isSold && <Products key={occasion.id} occasion={occasion} found={found.data} />}
    </section>
  )
}

function Products({ occasion, found }: { occasion: OccasionView; found: OccasionProductsView }) {
  const { shop, words, say } = useStudio()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState(SHOWN)
  const [isAsking, setIsAsking] = useState(false)
  const canEdit = shop.role !== 'viewer'
  const { items } = found
  useEffect(() => setPicked(new Set(items.slice(0, FIRST).map(({ product }) => product.id))), [items])
  const toggle = (id: string) => {
    const next = new Set(picked)
    if (!next.delete(id)) next.add(id)
    setPicked(next)
  }
  const left = words.leftOut(found.left['no-fact'], found.left['other-season'], found.left.forbidden)
  if (items.length === 0)
    return (
      <div className="oc-silent">
        <p className="h">{words.fittingNone}</p>
        <p className="t2">{words.fittingNoneHint}</p>
      </div>
    )
  return (
    <>
      <h3 className="oc-count">
        {words.fitting(found.fitting)} <span className="t3 sm">{left}</span>
      </h3>
      <ul className="oc-products">
        {items.slice(0, shown).map(({ product, fits }) => (
          <li key={product.id} className={picked.has(product.id) ? 'sel' : undefined}>
            {canEdit && (
              <input
                type="checkbox"
                aria-label={say(product.name)}
                checked={picked.has(product.id)}
                onChange={() => toggle(product.id)}
              />
            )}
            <Thumb url={product.pictureUrl} size={44} />
            <div>
              <Link className="m" to={`/studio/products/${product.id}`}>
                {say(product.name)}
              </Link>
              <Reasons fits={fits} />
            </div>
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <p>
          <button type="button" className="btn quiet" onClick={() => setShown(shown + 20)}>
            {words.showMore(Math.min(20, items.length - shown))}
          </button>
        </p>
      )}
      {found.looked < found.total && <p className="t3 xs">{words.lookedAt(found.looked, found.total)}</p>}
      {canEdit && (
        <div className="dock oc-dock">
          <button type="button" className="btn primary" disabled={picked.size === 0} onClick={() => setIsAsking(true)}>
            {picked.size === 0 ? words.writeForNone : words.writeFor(say(occasion.name), picked.size)}
          </button>
        </div>
      )}
      {isAsking && (
        <RunDialog
          target={{ productIds: [...picked], occasion: occasion.id }}
          count={picked.size}
          hint={words.runOccasion(say(occasion.name))}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  )
}

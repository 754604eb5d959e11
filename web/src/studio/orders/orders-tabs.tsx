import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { NavLink, useLocation } from 'react-router'
import type { OrderCountsView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'

const FRESH_MS = 8000

/** Figures of everything that waits around orders. */
export function useOrderCounts() {
  const { shop } = useStudio()
  return useQuery({
    queryKey: ['order-counts', shop.slug],
    queryFn: () => inShop<OrderCountsView>(shop.slug, '/orders/counts'),
    refetchInterval: FRESH_MS,
  })
}

/** The places of selling, each with what waits there. */
export function OrdersTabs() {
  const { words } = useStudio()
  const { tabs } = words.od
  const counts = useOrderCounts().data
  const { pathname } = useLocation()
  const nav = useRef<HTMLElement>(null)
  // On a phone the tabs scroll: the one that is open is to be seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the open tab changes with the address
  useEffect(() => {
    nav.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [pathname])
  const places = [
    ['', tabs.orders, counts && counts.states.pending + counts.states.processing],
    ['/returns', tabs.returns, counts?.openReturns],
    ['/refunds', tabs.refunds, counts?.moneyToDo],
    ['/mails', tabs.mails, counts?.failedMails],
    ['/selling', tabs.selling, undefined],
    ['/people', tabs.people, undefined],
    ['/bring', words.br.tab, undefined],
  ] as const
  return (
    <nav ref={nav} className="st-tabs od-tabs" aria-label={words.orders}>
      {places.map(([path, name, waiting]) => (
        <NavLink key={path} to={`/studio/orders${path}`} end>
          {name}
          {waiting !== undefined && waiting > 0 && <span className="num od-n">{waiting}</span>}
        </NavLink>
      ))}
    </nav>
  )
}

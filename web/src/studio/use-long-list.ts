import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { rowHeightPx, useDensity } from './density.ts'

const PAGE = 200
/** So many rows before the end of what is read, the next page is asked for. */
const AHEAD = 30

interface ListPage {
  readonly total: number
  readonly items: readonly unknown[]
}

/**
 * A list of any length: read page by page as the person scrolls, and only the rows in view are drawn.
 * @param path of the list in the shop's API, `/products`
 * @param query its filters
 */
export function useLongList<Page extends ListPage>(path: string, query: URLSearchParams) {
  const { shop } = useStudio()
  const density = useDensity()
  const asked = new URLSearchParams([...query, ['limit', String(PAGE)]]).toString()
  const list = useInfiniteQuery({
    queryKey: [path.slice(1), shop.slug, asked],
    queryFn: ({ pageParam, signal }) => inShop<Page>(shop.slug, `${path}?${asked}&offset=${pageParam}`, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, page) => sum + page.items.length, 0)
      return last.items.length > 0 && read < last.total ? read : undefined
    },
    placeholderData: keepPreviousData,
  })
  const items = (list.data?.pages.flatMap((page) => page.items) ?? []) as Page['items'][number][]
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx(density),
    overscan: 12,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights that were measured hold only for the density of then.
  useEffect(() => rows.measure(), [density])
  const virtual = rows.getVirtualItems()
  const lastShown = virtual.at(-1)?.index ?? 0
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list
  useEffect(() => {
    // A page that failed is asked for again by the person, not for ever by itself.
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError && lastShown >= items.length - AHEAD)
      void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, lastShown, items.length])
  return { list, items, first: list.data?.pages[0], scroller, virtual, heightPx: rows.getTotalSize() }
}

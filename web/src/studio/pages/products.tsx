import { CATEGORIES, formatMoney } from '@qianmian/kernel'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { BrandView, ProductRowView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { RunDialog } from '../run-dialog.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'
import { Thumb } from '../thumb.tsx'

const ROW_PX = 53
const PAGE = 200

/** The catalogue: find, choose, write packs. Any number of rows, because only those in view are drawn. */
export function ProductsPage() {
  const { shop, words, say, lang } = useStudio()
  const [search, setSearch] = useSearchParams()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [isAsking, setIsAsking] = useState(false)
  const [text, category] = [search.get('q') ?? '', search.get('category') ?? '']
  const brandId = search.get('brand') ?? ''
  const brands = useQuery({
    queryKey: ['brands', shop.slug],
    queryFn: () => inShop<{ items: BrandView[] }>(shop.slug, '/brands'),
  })
  const query = new URLSearchParams({
    limit: String(PAGE),
    ...(text ? { text } : {}),
    ...(category ? { category } : {}),
    ...(brandId ? { brandId } : {}),
  }).toString()
  const list = useInfiniteQuery({
    queryKey: ['products', shop.slug, query],
    queryFn: ({ pageParam }) =>
      inShop<{ total: number; items: ProductRowView[] }>(shop.slug, `/products?${query}&offset=${pageParam}`),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, page) => sum + page.items.length, 0)
      return last.items.length > 0 && read < last.total ? read : undefined
    },
    placeholderData: keepPreviousData,
  })
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const total = list.data?.pages[0]?.total ?? 0
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
  })
  const virtual = rows.getVirtualItems()
  const lastShown = virtual.at(-1)?.index ?? 0
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && lastShown >= items.length - 20) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, lastShown, items.length])

  const filter = (key: string, value: string) => {
    const next = new URLSearchParams(search)
    if (value) next.set(key, value)
    else next.delete(key)
    setSearch(next, { replace: true })
  }
  const toggle = (id: string) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    setSelected(next)
  }
  const isAll = items.length > 0 && selected.size >= items.length
  const contentNames = { none: words.noContent, waiting: words.waiting, published: words.published }
  const hasFilter = text !== '' || category !== '' || brandId !== ''
  return (
    <div className="st-page full">
      <header className="st-top">
        <h1>{words.products}</h1>
        <span className="t2 num">{list.data && total.toLocaleString('en')}</span>
        <input
          className="st-search"
          type="search"
          placeholder={words.search}
          defaultValue={text}
          onChange={(event) => filter('q', event.target.value)}
          aria-label={words.search}
        />
        <select
          value={category}
          onChange={(event) => filter('category', event.target.value)}
          aria-label={words.allCategories}
        >
          <option value="">{words.allCategories}</option>
          {CATEGORIES.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {say(entry.name)}
            </option>
          ))}
        </select>
        {(brands.data?.items.length ?? 0) > 1 && (
          <select
            value={brandId}
            onChange={(event) => filter('brand', event.target.value)}
            aria-label={words.allBrands}
          >
            <option value="">{words.allBrands}</option>
            {brands.data?.items.map((brand) => (
              <option key={brand.id} value={brand.id}>
                {say(brand.name)}
              </option>
            ))}
          </select>
        )}
      </header>
      {list.isLoading && <RowSkeleton rows={12} />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && (
        <Empty text={hasFilter ? words.nobody : words.noProducts}>
          {hasFilter ? (
            <button type="button" className="btn" onClick={() => setSearch({})}>
              {words.clearAll}
            </button>
          ) : (
            <Link className="btn" to="/studio/imports">
              {words.imports}
            </Link>
          )}
        </Empty>
      )}
      {items.length > 0 && (
        <div className="pr-head">
          <input
            type="checkbox"
            checked={isAll}
            aria-label={words.selectAll}
            onChange={() => setSelected(isAll ? new Set() : new Set(items.map((item) => item.id)))}
          />
          <span />
          <span>{words.name2}</span>
          <span className="r">{words.facts}</span>
          <span className="r">{words.stock}</span>
          <span className="r">{words.price}</span>
          <span>{words.content}</span>
        </div>
      )}
      <div className="st-rows" ref={scroller} hidden={items.length === 0}>
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {virtual.map((row) => {
            const item = items[row.index]
            if (!item) return null
            return (
              <div
                key={item.id}
                className={selected.has(item.id) ? 'pr-row sel' : 'pr-row'}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <input
                  type="checkbox"
                  checked={selected.has(item.id)}
                  onChange={() => toggle(item.id)}
                  aria-label={`${words.keySelect} ${say(item.name)}`}
                />
                <Thumb url={item.pictureUrl} size={36} />
                <Link to={`/studio/products/${item.id}`}>
                  <b className="clip">{say(item.name)}</b>
                  <span className="t3 clip">
                    {[
                      item.brand && say(item.brand.name),
                      say(CATEGORIES.find((entry) => entry.id === item.category)?.name),
                    ]
                      .filter(Boolean)
                      .join(lang === 'zh' ? '，' : ', ')}
                  </span>
                </Link>
                <span className="num r hide-sm">
                  {item.factCount}
                  {item.disputedCount > 0 && <b className="bad" title={words.disputed}>{` −${item.disputedCount}`}</b>}
                </span>
                <span className="num r hide-sm">{item.stockTotal.toLocaleString('en')}</span>
                <span className="num r hide-sm">
                  {item.priceFromMinor === null
                    ? '–'
                    : formatMoney({ amount: item.priceFromMinor, currency: item.currency }, lang)}
                </span>
                <span className={`chip ${{ none: 'line', waiting: 'ask', published: 'fact' }[item.content]}`}>
                  {contentNames[item.content]}
                </span>
              </div>
            )
          })}
        </div>
      </div>
      {items.length > 0 && (
        <footer className="dock">
          <button
            type="button"
            className="btn primary"
            disabled={selected.size === 0 || shop.role === 'viewer'}
            onClick={() => setIsAsking(true)}
          >
            {words.writePacks}
          </button>
          <span className="num t2">{words.selected(selected.size)}</span>
          {selected.size > 0 && (
            <button type="button" className="btn quiet" onClick={() => setSelected(new Set())}>
              {words.clearSelection}
            </button>
          )}
          {isAsking && (
            <RunDialog
              target={{ productIds: [...selected] }}
              count={selected.size}
              onClose={() => setIsAsking(false)}
            />
          )}
        </footer>
      )}
    </div>
  )
}

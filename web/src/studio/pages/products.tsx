import { CATEGORIES, formatMoney } from '@qianmian/kernel'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { BrandView, ProductRowView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { RunDialog } from '../run-dialog.tsx'
import { SearchField } from '../search-field.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'
import { Thumb } from '../thumb.tsx'
import { useLongList } from '../use-long-list.ts'

const STATUSES = ['active', 'draft', 'archived'] as const
const CONTENTS = ['none', 'waiting', 'published'] as const

/** The catalogue: find, choose, write packs. Any number of rows, because only those in view are drawn. */
export function ProductsPage() {
  const { shop, words, say, lang } = useStudio()
  const [search, setSearch] = useSearchParams()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [isOpen, setIsOpen] = useState(false)
  // The palette asks by the address, also while this page is open.
  const isAsking = isOpen || search.has('write')
  const [text, category] = [search.get('q') ?? '', search.get('category') ?? '']
  const brandId = search.get('brand') ?? ''
  const status = STATUSES.find((known) => known === search.get('status'))
  const content = CONTENTS.find((known) => known === search.get('content'))
  const canEdit = shop.role !== 'viewer'
  const brands = useQuery({
    queryKey: ['brands', shop.slug],
    queryFn: () => inShop<{ items: BrandView[] }>(shop.slug, '/brands'),
  })
  const filters = {
    ...(text ? { text } : {}),
    ...(category ? { category } : {}),
    ...(brandId ? { brandId } : {}),
    ...(status ? { status } : {}),
    ...(content ? { content } : {}),
  }
  const { list, items, first, scroller, virtual, heightPx } = useLongList<{ total: number; items: ProductRowView[] }>(
    '/products',
    new URLSearchParams(filters),
  )
  const total = first?.total ?? 0

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
  const isAll = items.length > 0 && items.every((item) => selected.has(item.id))
  const contentNames = { none: words.noContent, waiting: words.waiting, published: words.published }
  const statusNames = { active: words.active, draft: words.draft2, archived: words.archived }
  const hasFilter = text !== '' || category !== '' || brandId !== '' || !!status || !!content
  return (
    <div className="st-page full">
      <header className="st-top">
        <h1>{words.products}</h1>
        <span className="t2 num">{list.data && total.toLocaleString('en')}</span>
        <SearchField className="st-search" value={text} onSearch={(next) => filter('q', next)} />
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
        <select
          value={status ?? ''}
          onChange={(event) => filter('status', event.target.value)}
          aria-label={words.allStatuses}
        >
          <option value="">{words.allStatuses}</option>
          {STATUSES.map((known) => (
            <option key={known} value={known}>
              {statusNames[known]}
            </option>
          ))}
        </select>
        <select
          value={content ?? ''}
          onChange={(event) => filter('content', event.target.value)}
          aria-label={words.allContent}
        >
          <option value="">{words.allContent}</option>
          {CONTENTS.map((known) => (
            <option key={known} value={known}>
              {contentNames[known]}
            </option>
          ))}
        </select>
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
          {canEdit ? (
            <input
              type="checkbox"
              checked={isAll}
              aria-label={words.selectAll}
              onChange={() => setSelected(isAll ? new Set() : new Set(items.map((item) => item.id)))}
            />
          ) : (
            <span />
          )}
          <span />
          <span>{words.name2}</span>
          <span className="r">{words.facts}</span>
          <span className="r">{words.stock}</span>
          <span className="r">{words.price}</span>
          <span>{words.content}</span>
        </div>
      )}
      <div className="st-rows" ref={scroller} hidden={items.length === 0}>
        <div style={{ height: heightPx, position: 'relative' }}>
          {virtual.map((row) => {
            const item = items[row.index]
            if (!item) return null
            return (
              <div
                key={item.id}
                className={selected.has(item.id) ? 'pr-row sel' : 'pr-row'}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                {canEdit ? (
                  <input
                    type="checkbox"
                    checked={selected.has(item.id)}
                    onChange={() => toggle(item.id)}
                    aria-label={`${words.keySelect} ${say(item.name)}`}
                  />
                ) : (
                  <span />
                )}
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
                <span className="num r hide-sm">{item.stockTotal?.toLocaleString('en') ?? '–'}</span>
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
      {items.length > 0 && canEdit && (
        <footer className="dock">
          <button
            type="button"
            className="btn primary"
            disabled={selected.size === 0 && !hasFilter}
            onClick={() => setIsOpen(true)}
          >
            {selected.size === 0 && hasFilter ? words.stepWrite(total) : words.writePacks}
          </button>
          <span className="num t2">{words.selected(selected.size)}</span>
          {selected.size > 0 && (
            <button type="button" className="btn quiet" onClick={() => setSelected(new Set())}>
              {words.clearSelection}
            </button>
          )}
        </footer>
      )}
      {isAsking && canEdit && list.isSuccess && total > 0 && (
        <RunDialog
          target={selected.size > 0 ? { productIds: [...selected] } : { filter: filters }}
          count={selected.size || total}
          onClose={() => {
            setIsOpen(false)
            filter('write', '')
          }}
        />
      )}
    </div>
  )
}

import { CATEGORIES, formatMoney } from '@qianmian/kernel'
import { useQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { ProductRowView, RunView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'

const ROW_PX = 53

/** The catalogue: find, choose, write packs. */
export function ProductsPage() {
  const { shop, words, say, lang, failed, session } = useStudio()
  const [search, setSearch] = useSearchParams()
  const navigate = useNavigate()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState(false)
  const [text, category] = [search.get('q') ?? '', search.get('category') ?? '']
  const list = useQuery({
    queryKey: ['products', shop.slug, text, category],
    queryFn: () =>
      inShop<{ total: number; items: ProductRowView[] }>(
        shop.slug,
        `/products?limit=500${text ? `&text=${encodeURIComponent(text)}` : ''}${category ? `&category=${category}` : ''}`,
      ),
  })
  const items = list.data?.items ?? []
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
  })
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
  const start = async (options: { intent?: string; posters: boolean; writer: string }) => {
    try {
      const run = await inShop<RunView>(shop.slug, '/runs', {
        json: {
          productIds: [...selected],
          posters: options.posters,
          writer: options.writer,
          ...(options.intent ? { intent: options.intent } : {}),
        },
      })
      navigate(`/studio/review?run=${run.id}`)
    } catch (error) {
      failed(error)
    }
  }
  const content = { none: words.noContent, waiting: words.waiting, published: words.published }
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{words.products}</h1>
        <span className="t2 num">{list.data?.total}</span>
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
      </header>
      {items.length === 0 && !list.isLoading && <p className="st-empty">{words.nobody}</p>}
      <div className="st-rows" ref={scroller}>
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map((virtual) => {
            const item = items[virtual.index]
            if (!item) return null
            return (
              <div
                key={item.id}
                className={selected.has(item.id) ? 'pr-row sel' : 'pr-row'}
                style={{ transform: `translateY(${virtual.start}px)` }}
              >
                <input
                  type="checkbox"
                  checked={selected.has(item.id)}
                  onChange={() => toggle(item.id)}
                  aria-label={say(item.name)}
                />
                {item.pictureUrl ? (
                  <img
                    src={item.pictureUrl.startsWith('/media') ? `${item.pictureUrl}?w=96` : item.pictureUrl}
                    width={34}
                    height={42}
                    alt=""
                    loading="lazy"
                  />
                ) : (
                  <i className="st-noimg" />
                )}
                <Link to={`/studio/products/${item.id}`}>
                  <b className="clip">{say(item.name)}</b>
                  <span className="t3 clip">
                    {[
                      item.brand && say(item.brand.name),
                      say(CATEGORIES.find((entry) => entry.id === item.category)?.name),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </Link>
                <span className="num r hide-sm">
                  {item.factCount} {words.facts}
                  {item.disputedCount > 0 && <b className="bad"> {item.disputedCount}</b>}
                </span>
                <span className="num r hide-sm">{item.stockTotal.toLocaleString('en')}</span>
                <span className="num r">
                  {item.priceFromMinor === null
                    ? ''
                    : formatMoney({ amount: item.priceFromMinor, currency: item.currency }, lang)}
                </span>
                <span
                  className={`chip ${item.content === 'published' ? 'fact' : item.content === 'waiting' ? 'ask' : ''}`}
                >
                  {content[item.content]}
                </span>
              </div>
            )
          })}
        </div>
      </div>
      <footer className="dock">
        <button
          type="button"
          className="btn"
          onClick={() =>
            setSelected(selected.size === items.length ? new Set() : new Set(items.map((item) => item.id)))
          }
        >
          {words.selected(selected.size)}
        </button>
        {selected.size > 0 && !asking && (
          <button type="button" className="btn primary" onClick={() => setAsking(true)}>
            {words.writePacks}
          </button>
        )}
        {asking && selected.size > 0 && (
          <RunOptions
            hasModel={session.model.configured}
            onStart={(options) => void start(options)}
            onCancel={() => setAsking(false)}
          />
        )}
      </footer>
    </div>
  )
}

function RunOptions({
  hasModel,
  onStart,
  onCancel,
}: {
  hasModel: boolean
  onStart: (options: { intent?: string; posters: boolean; writer: string }) => void
  onCancel: () => void
}) {
  const { words } = useStudio()
  const [intent, setIntent] = useState('')
  const [posters, setPosters] = useState(true)
  const [writer, setWriter] = useState('auto')
  return (
    <form
      className="row st-wrap"
      onSubmit={(event) => {
        event.preventDefault()
        onStart({ intent: intent || undefined, posters, writer })
      }}
    >
      <select value={intent} onChange={(event) => setIntent(event.target.value)} aria-label={words.intent}>
        <option value="">
          {words.intent}: {words.auto}
        </option>
        <option value="rational">{words.rational}</option>
        <option value="emotional">{words.emotional}</option>
        <option value="action">{words.action}</option>
      </select>
      {hasModel && (
        <select value={writer} onChange={(event) => setWriter(event.target.value)} aria-label={words.writer}>
          <option value="auto">{words.model}</option>
          <option value="embedded">{words.builtIn}</option>
        </select>
      )}
      <label className="row">
        <input type="checkbox" checked={posters} onChange={(event) => setPosters(event.target.checked)} />{' '}
        {words.withPosters}
      </label>
      <button type="submit" className="btn primary">
        {words.start}
      </button>
      <button type="button" className="btn quiet" onClick={onCancel}>
        {words.cancel}
      </button>
    </form>
  )
}

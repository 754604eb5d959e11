import { formatMoney } from '@qianmian/kernel'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import type { FactInputView, FactView, PackView, ProductDetailView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { CompareDialog } from '../compare-dialog.tsx'
import { useStudio } from '../context.tsx'
import { FactForm } from '../fact-form.tsx'
import { FactHistory } from '../fact-history.tsx'
import { type FactDeed, FactRows } from '../fact-rows.tsx'
import { FactStatusDialog } from '../fact-status-dialog.tsx'
import { textOf } from '../fields.tsx'
import { GateMark } from '../gate-mark.tsx'
import { MediaDesk } from '../media/media-desk.tsx'
import { PieceDesk } from '../piece-desk.tsx'
import { ProductPictures } from '../product-pictures.tsx'
import { RunDialog } from '../run-dialog.tsx'
import { Failure, RowSkeleton } from '../states.tsx'
import { VoicesDialog } from '../voices-dialog.tsx'

type Open =
  | { kind: 'new' | 'write' | 'voices' | 'compare' }
  | { kind: 'correct'; fact: FactView }
  | { kind: 'disputed' | 'retired'; fact: FactView }
  | { kind: 'history'; fact: FactView }

/** One product: its facts with their sources, variants and stock, pictures, packs. */
export function ProductPage() {
  const { shop, words, session, say, lang, failed, toast } = useStudio()
  const { id } = useParams()
  const [search, setSearch] = useSearchParams()
  const client = useQueryClient()
  const [chosen, setChosen] = useState<Open>()
  // The palette asks by the address, also while this page is open.
  const asked =
    shop.role === 'viewer' ? undefined : search.has('add') ? 'new' : search.has('write') ? 'write' : undefined
  const open: Open | undefined = chosen ?? (asked && { kind: asked })
  const setOpen = (next: Open | undefined) => {
    setChosen(next)
    if (asked) setSearch({}, { replace: true })
  }
  const product = useQuery({
    queryKey: ['product', id],
    queryFn: () => inShop<ProductDetailView>(shop.slug, `/products/${id}`),
  })
  const packs = useQuery({
    queryKey: ['packs', id],
    queryFn: () => inShop<{ items: PackView[] }>(shop.slug, `/products/${id}/packs`),
  })
  const view = product.data
  if (product.isError) return <Failure error={product.error} onRetry={() => void product.refetch()} />
  if (!view) return <RowSkeleton rows={6} tall />

  const change = async (work: () => Promise<unknown>) => {
    try {
      await work()
      setOpen(undefined)
      await Promise.all(
        ['product', 'fact-history', 'proposals', 'overview'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      )
      toast({ text: words.saved })
    } catch (error) {
      failed(error)
    }
  }
  const add = (draft: FactInputView) => change(() => inShop(shop.slug, `/products/${id}/facts`, { json: draft }))
  const correct = (fact: FactView, { attribute: _attribute, ...draft }: FactInputView) =>
    change(() => inShop(shop.slug, `/facts/${fact.id}`, { method: 'PATCH', json: draft }))
  const setStatus = (fact: FactView, status: FactView['status'], reason: string) =>
    change(() => inShop(shop.slug, `/facts/${fact.id}/status`, { json: { status, reason } }))
  const onDeed = (fact: FactView, deed: FactDeed) =>
    deed === 'active'
      ? void setStatus(fact, 'active', words.restore)
      : setOpen(deed === 'correct' ? { kind: deed, fact } : { kind: deed, fact })
  const canEdit = shop.role !== 'viewer'
  const tab = search.get('tab') ?? 'facts'
  const close = () => setOpen(undefined)
  return (
    <div className={tab === 'media' ? 'st-page full' : 'st-page'}>
      <header className="st-top">
        <h1>{say(view.name)}</h1>
        <span className="t3 sm">{view.brand && say(view.brand.name)}</span>
        <div className="st-right row">
          <a className="btn quiet" href={view.storefrontUrl[lang]} target="_blank" rel="noreferrer">
            {words.toShop}
          </a>
          {canEdit && (
            <button type="button" className="btn" onClick={() => setOpen({ kind: 'voices' })}>
              {words.threeVoices}
            </button>
          )}
          {canEdit && session.model.configured && (
            <button type="button" className="btn" onClick={() => setOpen({ kind: 'compare' })}>
              {words.compareWriters}
            </button>
          )}
          {canEdit && (
            <button
              type="button"
              className={tab === 'facts' ? 'btn primary' : 'btn'}
              onClick={() => setOpen({ kind: 'write' })}
            >
              {words.writePacks}
            </button>
          )}
        </div>
      </header>
      <nav className="st-tabs" aria-label={words.productParts}>
        <Link to="?" aria-current={tab === 'facts' ? 'page' : undefined}>
          {words.factsTab}
        </Link>
        <Link to="?tab=texts" aria-current={tab === 'texts' ? 'page' : undefined}>
          {words.textsTab}
        </Link>
        <Link to="?tab=media" aria-current={tab === 'media' ? 'page' : undefined}>
          {words.md.tab}
        </Link>
      </nav>
      {tab === 'texts' && <PieceDesk key={view.id} productId={view.id} />}
      {tab === 'media' && <MediaDesk key={view.id} view={view} />}
      {tab === 'facts' && (
        <div className="st-body st-two">
          <section>
            <div className="row between">
              <h2 className="h">
                {words.facts} <span className="t3 num">{view.facts.length}</span>
              </h2>
              {canEdit && (
                <button type="button" className="btn" onClick={() => setOpen({ kind: 'new' })}>
                  {words.addFact}
                </button>
              )}
            </div>
            {view.facts.length === 0 ? (
              <p className="t2">{words.noFacts}</p>
            ) : (
              <FactRows
                facts={view.facts}
                canEdit={canEdit}
                onDeed={onDeed}
                onHistory={(fact) => setOpen({ kind: 'history', fact })}
              />
            )}
          </section>
          <aside className="st-aside">
            <ProductPictures view={view} canEdit={canEdit} />
            <Variants view={view} />
            {(packs.data?.items.length ?? 0) > 0 && (
              <section>
                <h2 className="h">{words.packsOf}</h2>
                <ol className="st-brief">
                  {packs.data?.items.map((pack) => (
                    <li key={pack.id}>
                      <span>
                        <GateMark status={pack.status} /> {textOf(pack[lang].title)}
                      </span>
                      <time className="t3 num" dateTime={pack.createdAt}>
                        {moment(pack.createdAt, lang)}
                      </time>
                    </li>
                  ))}
                </ol>
              </section>
            )}
          </aside>
        </div>
      )}
      {open?.kind === 'new' && <FactForm title={words.addFactTo(say(view.name))} onSave={add} onClose={close} />}
      {open?.kind === 'correct' && (
        <FactForm
          title={words.correctFact(say(open.fact.label))}
          fact={open.fact}
          onSave={(draft) => correct(open.fact, draft)}
          onClose={close}
        />
      )}
      {(open?.kind === 'disputed' || open?.kind === 'retired') && (
        <FactStatusDialog
          fact={open.fact}
          to={open.kind}
          onSave={(reason) => setStatus(open.fact, open.kind, reason)}
          onClose={close}
        />
      )}
      {open?.kind === 'history' && <FactHistory fact={open.fact} onClose={close} />}
      {open?.kind === 'compare' && <CompareDialog productId={view.id} name={say(view.name)} onClose={close} />}
      {open?.kind === 'voices' && <VoicesDialog productId={view.id} name={say(view.name)} onClose={close} />}
      {open?.kind === 'write' && <RunDialog target={{ productIds: [view.id] }} count={1} onClose={close} />}
    </div>
  )
}

function Variants({ view }: { view: ProductDetailView }) {
  const { words, say, lang } = useStudio()
  return (
    <section>
      <h2 className="h">{words.variants}</h2>
      <div className="st-scroll">
        <table className="tbl">
          <thead>
            <tr>
              <th>{words.name2}</th>
              <th className="r">{words.price}</th>
              {view.locations.map((location) => (
                <th key={location.code} className="r">
                  {say(location.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.variants.map((variant) => (
              <tr key={variant.id}>
                <td>{variant.optionValues.map(say).join(lang === 'zh' ? '，' : ', ') || variant.sku}</td>
                <td className="r num">{formatMoney({ amount: variant.priceMinor, currency: view.currency }, lang)}</td>
                {view.locations.map((location) => (
                  <td key={location.code} className="r num">
                    {variant.stock[location.code]?.toLocaleString('en') ?? '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

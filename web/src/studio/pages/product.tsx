import { formatMoney, showFactValue } from '@qianmian/kernel'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { FactView, PackView, ProductDetailView, RunView } from '../../../../server/src/contract/types.ts'
import { AiLabel } from '../../design/ai-label.tsx'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { type FactDraft, FactForm } from '../fact-form.tsx'

/** One product: its facts with their sources, variants and stock, pictures, packs. */
export function ProductPage() {
  const { shop, words, say, lang, failed, toast } = useStudio()
  const { id } = useParams()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [open, setOpen] = useState<string>()
  const product = useQuery({
    queryKey: ['product', id],
    queryFn: () => inShop<ProductDetailView>(shop.slug, `/products/${id}`),
  })
  const packs = useQuery({
    queryKey: ['packs', id],
    queryFn: () => inShop<{ items: PackView[] }>(shop.slug, `/products/${id}/packs`),
  })
  const view = product.data
  if (!view) return <div className="st-wait" aria-busy="true" />

  const change = async (work: () => Promise<unknown>) => {
    try {
      await work()
      setOpen(undefined)
      await client.invalidateQueries({ queryKey: ['product', id] })
      toast({ text: words.saved })
    } catch (error) {
      failed(error)
    }
  }
  const save = (fact: FactView | undefined, draft: FactDraft) =>
    change(() =>
      fact
        ? inShop(shop.slug, `/facts/${fact.id}`, {
            method: 'PATCH',
            json: { value: draft.value, source: draft.source, evidence: draft.evidence },
          })
        : inShop(shop.slug, `/products/${id}/facts`, { json: draft }),
    )
  const setStatus = (fact: FactView, status: FactView['status'], reason: string) =>
    change(() => inShop(shop.slug, `/facts/${fact.id}/status`, { json: { status, reason } }))
  const write = async () => {
    try {
      const run = await inShop<RunView>(shop.slug, '/runs', { json: { productIds: [view.id] } })
      navigate(`/studio/review?run=${run.id}`)
    } catch (error) {
      failed(error)
    }
  }
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{say(view.name)}</h1>
        <span className="t3 sm">{view.brand && say(view.brand.name)}</span>
        <div className="st-right row">
          <a className="btn quiet" href={view.storefrontUrl[lang]} target="_blank" rel="noreferrer">
            {words.toShop}
          </a>
          <button type="button" className="btn primary" onClick={() => void write()}>
            {words.writePacks}
          </button>
        </div>
      </header>
      <div className="st-body st-two">
        <section>
          <h2 className="h">
            {words.facts} <span className="t3 num">{view.facts.length}</span>
          </h2>
          <table className="tbl st-facts">
            <tbody>
              {view.facts.map((fact) => (
                <tr key={fact.id} className={fact.status === 'active' ? undefined : 'off'}>
                  <td className="t2">{say(fact.label)}</td>
                  <td>
                    <b className="m num">{showFactValue(fact.value as Parameters<typeof showFactValue>[0], lang)}</b>
                    {fact.dispute && (
                      <span className="chip ask">
                        {words.disputed}: {fact.dispute.reason}
                      </span>
                    )}
                    {fact.status === 'retired' && <span className="chip">{words.retired}</span>}
                    {open === fact.id && (
                      <FactForm
                        fact={fact}
                        onSave={(draft) => void save(fact, draft)}
                        onStatus={(status, reason) => void setStatus(fact, status, reason)}
                        onCancel={() => setOpen(undefined)}
                      />
                    )}
                  </td>
                  <td className="t3 sm">
                    {say(fact.source.name)} {fact.evidence?.ref}
                  </td>
                  <td className="r">
                    {open !== fact.id && (
                      <button type="button" className="link" onClick={() => setOpen(fact.id)}>
                        {words.correct}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {open === 'new' ? (
            <FactForm onSave={(draft) => void save(undefined, draft)} onCancel={() => setOpen(undefined)} />
          ) : (
            <button type="button" className="btn" onClick={() => setOpen('new')}>
              {words.addFact}
            </button>
          )}
        </section>
        <aside>
          <div className="st-pics">
            {view.pictures.map((picture) =>
              picture.url ? (
                <figure key={picture.id}>
                  <img
                    src={picture.url.startsWith('/media') ? `${picture.url}?w=480` : picture.url}
                    width={picture.width ?? 320}
                    height={picture.height ?? 400}
                    alt={say(picture.alt)}
                    loading="lazy"
                  />
                  {picture.isRender && <AiLabel lang={lang} words={words.aiRender} />}
                </figure>
              ) : null,
            )}
          </div>
          <h2 className="h">{words.variants}</h2>
          <table className="tbl">
            <thead>
              <tr>
                <th />
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
                  <td>{variant.optionValues.map(say).join(' · ') || variant.sku}</td>
                  <td className="r num">
                    {formatMoney({ amount: variant.priceMinor, currency: view.currency }, lang)}
                  </td>
                  {view.locations.map((location) => (
                    <td key={location.code} className="r num">
                      {variant.stock[location.code] ?? '–'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {(packs.data?.items.length ?? 0) > 0 && (
            <>
              <h2 className="h">{words.packsOf}</h2>
              <ul className="st-history">
                {packs.data?.items.map((pack) => (
                  <li key={pack.id}>
                    <time className="num t3">{new Date(pack.createdAt).toLocaleString()}</time>{' '}
                    <span>{pack[lang].title.map((span) => span.text).join('')}</span>
                  </li>
                ))}
              </ul>
              <Link className="link" to="/studio/review">
                {words.packs}
              </Link>
            </>
          )}
        </aside>
      </div>
    </div>
  )
}

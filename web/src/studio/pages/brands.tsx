import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { BrandView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { BrandDialog } from '../brand-dialog.tsx'
import { BrandFields } from '../brand-fields.tsx'
import { type BrandDraft, readBrand } from '../brand-form.ts'
import { useStudio } from '../context.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'

/** The brands side by side: voice, promise, colours, words; and a new one. */
export function BrandsPage() {
  const { shop, words, say, failed, toast } = useStudio()
  const client = useQueryClient()
  const [search, setSearch] = useSearchParams()
  const [isAdding, setIsNew] = useState(false)
  // The palette asks by the address, also while this page is open.
  const isNew = isAdding || search.has('new')
  const brands = useQuery({
    queryKey: ['brands', shop.slug],
    queryFn: () => inShop<{ items: BrandView[] }>(shop.slug, '/brands'),
  })
  const close = () => {
    setIsNew(false)
    if (search.has('new')) setSearch({}, { replace: true })
  }
  const save = async (handle: string, brand: BrandDraft) => {
    try {
      await inShop(shop.slug, `/brands/${handle}`, { method: 'PUT', json: brand })
      toast({ text: words.saved })
      close()
      await client.invalidateQueries({ queryKey: ['brands'] })
    } catch (error) {
      failed(error)
    }
  }
  const canEdit = shop.role !== 'viewer'
  const items = brands.data?.items ?? []
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{words.brands}</h1>
        {items.length > 0 && <p className="t2">{words.brandsSentence(items.length)}</p>}
        {canEdit && (
          <button type="button" className="btn st-right" onClick={() => setIsNew(true)}>
            {words.addBrand}
          </button>
        )}
      </header>
      {brands.isLoading && <RowSkeleton rows={6} tall />}
      {brands.isError && <Failure error={brands.error} onRetry={() => void brands.refetch()} />}
      {brands.isSuccess && items.length === 0 && (
        <Empty text={words.noBrands}>
          {canEdit && (
            <button type="button" className="btn primary" onClick={() => setIsNew(true)}>
              {words.addBrand}
            </button>
          )}
        </Empty>
      )}
      <div className="st-body st-brands">
        {items.map((brand) => (
          <form
            key={brand.id}
            className="st-form st-brandform"
            onSubmit={(event) => {
              event.preventDefault()
              void save(brand.handle, readBrand(new FormData(event.currentTarget)))
            }}
          >
            <h2>
              {say(brand.name)} <span className="t3 sm mono">{brand.handle}</span>{' '}
              <Link className="link vo-to" to={`/studio/brands/${brand.id}/voice`}>
                {words.toVoice} <span className="vh">{say(brand.name)}</span>
              </Link>
            </h2>
            <fieldset className="st-form" disabled={!canEdit}>
              <BrandFields brand={brand} />
            </fieldset>
            {canEdit && (
              <p>
                <button type="submit" className="btn ink">
                  {words.save}
                </button>
              </p>
            )}
          </form>
        ))}
      </div>
      {isNew && canEdit && brands.isSuccess && <BrandDialog taken={items} onCreate={save} onClose={close} />}
    </div>
  )
}

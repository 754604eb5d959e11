import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import type { BrandView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Failure, RowSkeleton } from '../states.tsx'

const lines = (text: FormDataEntryValue | null): string[] =>
  String(text ?? '')
    .split(/[\n,，、]/)
    .map((word) => word.trim())
    .filter(Boolean)

const paragraphs = (text: FormDataEntryValue | null): string[] =>
  String(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The brands side by side: strategy, promise, colours, words. */
export function BrandsPage() {
  const { shop, words, say, failed, toast } = useStudio()
  const client = useQueryClient()
  const brands = useQuery({
    queryKey: ['brands', shop.slug],
    queryFn: () => inShop<{ items: BrandView[] }>(shop.slug, '/brands'),
  })
  const save = async (brand: BrandView, event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const { id: _id, handle, ...rest } = brand
    try {
      await inShop(shop.slug, `/brands/${handle}`, {
        method: 'PUT',
        json: {
          ...rest,
          strategy: data.get('strategy'),
          promise: { zh: String(data.get('promiseZh')), en: String(data.get('promiseEn')) },
          samples: { zh: paragraphs(data.get('samples-zh')), en: paragraphs(data.get('samples-en')) },
          words: { prefer: lines(data.get('prefer')), avoid: lines(data.get('avoid')), ban: lines(data.get('ban')) },
        },
      })
      toast({ text: words.saved })
      await client.invalidateQueries({ queryKey: ['brands'] })
    } catch (error) {
      failed(error)
    }
  }
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{words.brands}</h1>
      </header>
      {brands.isLoading && <RowSkeleton rows={6} tall />}
      {brands.isError && <Failure error={brands.error} onRetry={() => void brands.refetch()} />}
      <div className="st-body st-brands">
        {brands.data?.items.map((brand) => (
          <form key={brand.id} className="st-form st-brandform" onSubmit={(event) => void save(brand, event)}>
            <h2>{say(brand.name)}</h2>
            <p className="row" role="img" aria-label={words.palette}>
              {brand.palette.map((hex) => (
                <svg key={hex} width="28" height="28" aria-hidden="true">
                  <rect width="28" height="28" fill={hex} />
                </svg>
              ))}
            </p>
            <label>
              <span>{words.strategy}</span>
              <select name="strategy" defaultValue={brand.strategy}>
                <option value="narrative">{words.narrative}</option>
                <option value="action">{words.action}</option>
                <option value="rational">{words.rational}</option>
              </select>
            </label>
            <label>
              <span>{words.promise} 中文</span>
              <input name="promiseZh" defaultValue={brand.promise.zh} />
            </label>
            <label>
              <span>{words.promise} English</span>
              <input name="promiseEn" defaultValue={brand.promise.en} />
            </label>
            {(['prefer', 'avoid', 'ban'] as const).map((kind) => (
              <label key={kind}>
                <span>{words[kind]}</span>
                <textarea name={kind} rows={3} defaultValue={brand.words[kind].join('、')} />
              </label>
            ))}
            {(['zh', 'en'] as const).map((lang) => (
              <label key={lang}>
                <span>
                  {words.samples} {lang === 'zh' ? '中文' : 'English'}
                </span>
                <textarea
                  name={`samples-${lang}`}
                  lang={lang === 'zh' ? 'zh-CN' : 'en'}
                  rows={4}
                  defaultValue={brand.samples[lang].join('\n')}
                />
              </label>
            ))}
            <button type="submit" className="btn ink" disabled={shop.role === 'viewer'}>
              {words.save}
            </button>
          </form>
        ))}
      </div>
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { ProductRowView, SpanView, VoiceTextView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { GateMark } from './gate-mark.tsx'
import { markOwnWords, wordSet } from './own-words.ts'
import { Failure, RowSkeleton } from './states.tsx'
import { distanceWord } from './voice-traits.ts'

const PRODUCTS = 60
/** Distances up to here fit on the little track. */
const FURTHEST = 4

const linesOf = (voice: VoiceTextView, of: 'zh' | 'en') => [
  voice[of].title,
  ...voice[of].sellingPoints,
  ...voice[of].description,
  voice[of].adHeadline,
  voice[of].adBody,
]

/** One product of the brand in the three voices of the engine, each with its distance to what was learned. */
export function VoiceCompare({ brandId, of, learnedAt }: { brandId: string; of: 'zh' | 'en'; learnedAt: string }) {
  const { shop, words, say } = useStudio()
  const [chosen, setChosen] = useState<string>()
  const products = useQuery({
    queryKey: ['brand-products', brandId],
    queryFn: () => inShop<{ items: ProductRowView[] }>(shop.slug, `/products?brandId=${brandId}&limit=${PRODUCTS}`),
  })
  const items = products.data?.items ?? []
  const productId = chosen ?? items[0]?.id
  const voices = useQuery({
    queryKey: ['voices', productId, learnedAt],
    enabled: productId !== undefined && shop.role !== 'viewer',
    queryFn: ({ signal }) =>
      inShop<{ voices: VoiceTextView[] }>(shop.slug, `/products/${productId}/voices`, { method: 'POST', signal }),
  })
  const shown = voices.data?.voices ?? []
  const figures = shown.flatMap((voice) => voice.distance[of] ?? [])
  const nearest = figures.length > 0 ? Math.min(...figures) : undefined
  return (
    <section aria-labelledby="voice-compare">
      <div className="row between st-wraps">
        <h2 className="h" id="voice-compare">
          {words.compareTitle} {shown.length > 0 && <span className="ai sunk">{words.madeByAi}</span>}
        </h2>
        {items.length > 0 && (
          <label className="row sm">
            <span className="t2">{words.compareProduct}</span>
            <select value={productId} onChange={(event) => setChosen(event.target.value)}>
              {items.map((product) => (
                <option key={product.id} value={product.id}>
                  {say(product.name)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p className="t2 sm vo-measure">
        {products.isSuccess && items.length === 0 ? words.compareNone : words.compareHint}
      </p>
      {(products.isError || voices.isError) && (
        <Failure
          error={products.error ?? voices.error}
          onRetry={() => void (products.isError ? products.refetch() : voices.refetch())}
        />
      )}
      {voices.isLoading && <RowSkeleton rows={3} tall />}
      <div className="st-voices vo-voices">
        {shown.map((voice) => (
          <Telling
            key={voice.intent}
            voice={voice}
            others={shown.filter((other) => other !== voice)}
            of={of}
            isNearest={voice.distance[of] === nearest && figures.filter((figure) => figure === nearest).length === 1}
          />
        ))}
      </div>
    </section>
  )
}

function Telling({
  voice,
  others,
  of,
  isNearest,
}: {
  voice: VoiceTextView
  others: readonly VoiceTextView[]
  of: 'zh' | 'en'
  isNearest: boolean
}) {
  const { words } = useStudio()
  const theirs = useMemo(
    () =>
      wordSet(
        others.flatMap((other) => linesOf(other, of)),
        of,
      ),
    [others, of],
  )
  const figure = voice.distance[of]
  const said = (spans: readonly SpanView[]) => <Said spans={spans} theirs={theirs} of={of} />
  const text = voice[of]
  return (
    <section>
      <header className="row between">
        <h3 className="h">
          <GateMark status={voice.status} /> {words[voice.intent]}
        </h3>
        {isNearest && <span className="chip fact">{words.nearest}</span>}
      </header>
      <p className="vo-far">
        {figure === null ? (
          <span className="t3">{words.distanceNone}</span>
        ) : (
          <>
            <span className="vo-gauge" aria-hidden="true">
              <i style={{ left: `${(100 * Math.min(FURTHEST, figure)) / FURTHEST}%` }} />
            </span>
            <span>
              <b className="num">{words.distanceReads(figure.toFixed(1))}</b>{' '}
              <span className="t2">{distanceWord(figure, words)}</span>
            </span>
          </>
        )}
      </p>
      <div lang={of === 'zh' ? 'zh-CN' : 'en'}>
        <p className="m">{said(text.title)}</p>
        <ul>
          {text.sellingPoints.map((point, index) => (
            <li key={index}>{said(point)}</li>
          ))}
        </ul>
        {text.description.map((paragraph, index) => (
          <p key={index}>{said(paragraph)}</p>
        ))}
        <p className="ad">
          <b>{said(text.adHeadline)}</b>
          <br />
          {said(text.adBody)}
        </p>
      </div>
    </section>
  )
}

/** A thread under what rests on a fact, a pale ground under words that only this telling uses. */
function Said({ spans, theirs, of }: { spans: readonly SpanView[]; theirs: ReadonlySet<string>; of: 'zh' | 'en' }) {
  return markOwnWords(spans, theirs, of).map(({ kind, text }, index) =>
    kind === 'fact' ? (
      <span key={index} className="claim">
        {text}
      </span>
    ) : kind === 'own' ? (
      <mark key={index} className="vo-own">
        {text}
      </mark>
    ) : (
      text
    ),
  )
}

import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { NearOccasionView, PieceStartView, ProductRowView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'

export type PieceKind = PieceStartView['kind']
type Order = Omit<PieceStartView, 'kind'>

const INTENTS = ['rational', 'emotional', 'action'] as const
const AUDIENCES = ['everyone', 'first-time', 'returning', 'young', 'middle-aged'] as const
const OBJECTIVES = ['introduce', 'sell', 'bring-back'] as const
const CHANNELS = ['shop', 'google', 'wechat'] as const
/** Kinds whose words an occasion, an offer or further products can change. */
const WITH_OCCASION: ReadonlySet<PieceKind> = new Set([
  'push',
  'sms',
  'poster-slots',
  'shot-list',
  'live-script',
  'campaign',
])
const WITH_OFFER: ReadonlySet<PieceKind> = new Set(['push', 'sms', 'live-script', 'campaign'])
const OF_SEVERAL: ReadonlySet<PieceKind> = new Set(['live-script', 'campaign'])

interface PieceOrderProps {
  readonly kind: PieceKind
  readonly productId: string
  readonly occasions: readonly NearOccasionView[]
  readonly hasDrafts: boolean
  readonly busy: boolean
  readonly onWrite: (order: PieceStartView) => void
  /** Shows what engine and model make of the order; offered where a model is configured. */
  readonly onCompare: (order: PieceStartView) => void
}

/** How a piece is to be written: voice and audience always, the rest where the kind has a use for it. */
export function PieceOrder({ kind, productId, occasions, hasDrafts, busy, onWrite, onCompare }: PieceOrderProps) {
  const { shop, words, say, session } = useStudio()
  const [order, setOrder] = useState<Order>({})
  const [offer, setOffer] = useState({ zh: '', en: '' })
  const [budget, setBudget] = useState('')
  const set = (change: Order) => setOrder((before) => ({ ...before, ...change }))
  const others = useQuery({
    queryKey: ['products', shop.slug, 'for-pieces'],
    enabled: OF_SEVERAL.has(kind),
    queryFn: () => inShop<{ items: ProductRowView[] }>(shop.slug, '/products?limit=100'),
  })
  const ordered = (): PieceStartView => {
    const said = { zh: offer.zh.trim(), en: offer.en.trim() }
    const money = Number(budget)
    return {
      kind,
      ...(order.writer ? { writer: order.writer } : {}),
      ...(order.intent ? { intent: order.intent } : {}),
      ...(order.audience ? { audience: order.audience } : {}),
      ...(WITH_OCCASION.has(kind) && order.occasionId ? { occasionId: order.occasionId } : {}),
      ...(WITH_OFFER.has(kind) && (said.zh || said.en) ? { offer: said } : {}),
      ...(kind === 'campaign' && order.objective ? { objective: order.objective } : {}),
      ...(kind === 'campaign' && money > 0 ? { budgetMinor: Math.round(money * 100) } : {}),
      ...(kind === 'shot-list' ? { seconds: order.seconds ?? 15 } : {}),
      ...(kind === 'short-description' && order.channel ? { channel: order.channel } : {}),
      ...(kind === 'live-script' && order.presenter ? { presenter: order.presenter } : {}),
      ...(OF_SEVERAL.has(kind) && order.moreProductIds?.length ? { moreProductIds: order.moreProductIds } : {}),
    }
  }
  const write = (event: FormEvent) => {
    event.preventDefault()
    onWrite(ordered())
  }
  return (
    <form className="tx-order" onSubmit={write}>
      <Pick
        name={words.intent}
        value={order.intent ?? ''}
        options={[['', words.auto], ...INTENTS.map((id) => [id, words[id]] as const)]}
        onPick={(value) => set({ intent: INTENTS.find((id) => id === value) })}
      />
      <Pick
        name={words.forWhom}
        value={order.audience ?? 'everyone'}
        options={AUDIENCES.map((id) => [id, words.audiences[id]] as const)}
        onPick={(value) => set({ audience: AUDIENCES.find((id) => id === value) })}
      />
      {WITH_OCCASION.has(kind) && (
        <Pick
          name={words.occasionWord}
          value={order.occasionId ?? ''}
          options={[
            ['', words.noOccasion],
            ...occasions.map(({ id, name, inDays }) => [id, words.occasionIn(say(name), inDays)] as const),
          ]}
          onPick={(value) => set({ occasionId: value || undefined })}
        />
      )}
      {kind === 'shot-list' && (
        <Pick
          name={words.filmSeconds}
          value={String(order.seconds ?? 15)}
          options={([15, 30] as const).map((n) => [String(n), words.secondsOf(n)] as const)}
          onPick={(value) => set({ seconds: value === '30' ? 30 : 15 })}
        />
      )}
      {kind === 'short-description' && (
        <Pick
          name={words.pieceChannel}
          value={order.channel ?? 'shop'}
          options={CHANNELS.map((id) => [id, words.pieceChannels[id]] as const)}
          onPick={(value) => set({ channel: value })}
        />
      )}
      {kind === 'live-script' && (
        <Pick
          name={words.presenterWord}
          value={order.presenter ?? 'virtual'}
          options={(['virtual', 'person'] as const).map((id) => [id, words.presenters[id]] as const)}
          onPick={(value) => set({ presenter: value === 'person' ? 'person' : 'virtual' })}
        />
      )}
      {kind === 'campaign' && (
        <>
          <Pick
            name={words.objectiveWord}
            value={order.objective ?? 'introduce'}
            options={OBJECTIVES.map((id) => [id, words.objectives[id]] as const)}
            onPick={(value) => set({ objective: OBJECTIVES.find((id) => id === value) })}
          />
          <label>
            <span>{words.budgetWord}</span>
            <input
              type="number"
              min="0"
              step="1"
              inputMode="numeric"
              className="num"
              value={budget}
              onChange={(event) => setBudget(event.target.value)}
            />
          </label>
        </>
      )}
      {OF_SEVERAL.has(kind) && (
        <Pick
          name={words.moreProducts}
          value={order.moreProductIds?.[0] ?? ''}
          options={[
            ['', words.none],
            ...(others.data?.items ?? [])
              .filter(({ id }) => id !== productId)
              .map(({ id, name }) => [id, say(name)] as const),
          ]}
          onPick={(value) => set({ moreProductIds: value ? [value] : undefined })}
        />
      )}
      {WITH_OFFER.has(kind) && (
        <fieldset className="tx-offer">
          <legend>{words.offerWord}</legend>
          <input
            aria-label={words.offerZh}
            placeholder={words.offerZh}
            value={offer.zh}
            required={offer.en.trim() !== ''}
            maxLength={80}
            onChange={(event) => setOffer({ ...offer, zh: event.target.value })}
          />
          <input
            aria-label={words.offerEn}
            placeholder={words.offerEn}
            value={offer.en}
            required={offer.zh.trim() !== ''}
            maxLength={120}
            onChange={(event) => setOffer({ ...offer, en: event.target.value })}
          />
        </fieldset>
      )}
      {session.model.configured && (
        <Pick
          name={words.writer}
          isWide
          value={order.writer ?? 'auto'}
          options={[
            ['auto', words.writerAuto],
            ['embedded', words.builtIn],
          ]}
          onPick={(value) => set({ writer: value === 'embedded' ? 'embedded' : undefined })}
        />
      )}
      <button type="submit" className="btn primary" disabled={busy}>
        {busy ? words.writingText : hasDrafts ? words.writeAnother : words.writeText}
      </button>
      {session.model.configured && (
        <button
          type="button"
          className="btn"
          disabled={busy}
          onClick={(event) => event.currentTarget.form?.reportValidity() && onCompare(ordered())}
        >
          {words.comparePiece}
        </button>
      )}
    </form>
  )
}

function Pick({
  name,
  value,
  options,
  isWide,
  onPick,
}: {
  name: string
  isWide?: boolean
  value: string
  options: readonly (readonly [string, string])[]
  onPick: (value: string) => void
}) {
  return (
    <label className={isWide ? 'wide' : undefined}>
      <span>{name}</span>
      <select value={value} onChange={(event) => onPick(event.target.value)}>
        {options.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

import { CATEGORIES, formatMoney } from '@qianmian/kernel'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { PromotionView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'
import { Failure, RowSkeleton } from '../states.tsx'
import { moneyMinor, moneyText, percentBp } from './money-field.ts'

type Draft = Omit<PromotionView, 'id'>

const NEW: Draft = {
  name: {},
  code: null,
  kind: 'amount',
  value: 0,
  fromMinor: 0,
  productIds: [],
  bundledProductId: null,
  categories: [],
  startsAt: null,
  endsAt: null,
  isStackable: false,
  isActive: true,
}

/** Public rules that take money off, as sentences; a dialog changes one. */
export function Promotions() {
  const { shop, words, say, lang } = useStudio()
  const { sell } = words.od
  const [open, setOpen] = useState<PromotionView | 'new'>()
  const list = useQuery({
    queryKey: ['promotions', shop.slug],
    queryFn: () => inShop<{ items: PromotionView[] }>(shop.slug, '/promotions'),
  })
  const isOwner = shop.role === 'owner'
  const money = (amount: number) => formatMoney({ amount, currency: shop.currency }, lang)
  const off = (promotion: PromotionView) =>
    isPercent(promotion.kind)
      ? `−${moneyText(promotion.value, 'CNY')}%`
      : promotion.kind === 'amount'
        ? money(-promotion.value)
        : sell.kinds['free-delivery']
  return (
    <section>
      <h2 className="h">{sell.promotions}</h2>
      <p className="t3 sm">{sell.promotionsHint}</p>
      {list.isLoading && <RowSkeleton rows={2} />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <p className="t2 sm">{sell.noPromotions}</p>}
      <ul className="od-promotions">
        {list.data?.items.map((promotion) => (
          <li key={promotion.id} className={promotion.isActive ? undefined : 't3'}>
            <b className="num">{off(promotion)}</b>
            <span className="od-who">
              <b className="m">{say(promotion.name)}</b>
              <span className="t3 sm num">
                {[
                  promotion.kind === 'bundle' ? sell.kinds.bundle : '',
                  promotion.fromMinor > 0 ? `${sell.from} ${money(promotion.fromMinor)}` : '',
                  promotion.categories
                    .map((id) => say(CATEGORIES.find((category) => category.id === id)?.name) || id)
                    .join(lang === 'zh' ? '、' : ', '),
                  promotion.code ? `${sell.code} ${promotion.code}` : '',
                  promotion.startsAt ? `${sell.starts} ${moment(promotion.startsAt, lang)}` : '',
                  promotion.endsAt ? `${sell.ends} ${moment(promotion.endsAt, lang)}` : '',
                ]
                  .filter(Boolean)
                  .join('　')}
              </span>
            </span>
            <span className={promotion.isActive ? 'chip fact' : 'chip'}>
              {promotion.isActive ? sell.active : sell.off}
            </span>
            {isOwner && (
              <button type="button" className="link" onClick={() => setOpen(promotion)}>
                {sell.edit}
              </button>
            )}
          </li>
        ))}
      </ul>
      {isOwner && (
        <button type="button" className="btn" onClick={() => setOpen('new')}>
          {sell.addPromotion}
        </button>
      )}
      {open && <PromotionDialog promotion={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </section>
  )
}

const KNOWN: ReadonlySet<string> = new Set(CATEGORIES.map((category) => category.id))

const isPercent = (kind: Draft['kind']): boolean => kind === 'percent' || kind === 'bundle'

/** A moment as the browser's own field writes it, in this person's time. */
const local = (iso: string | null): string => {
  if (!iso) return ''
  const at = new Date(iso)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

function PromotionDialog({ promotion, onClose }: { promotion: PromotionView | undefined; onClose: () => void }) {
  const { shop, words, say, toast, failed } = useStudio()
  const { sell } = words.od
  const client = useQueryClient()
  const [kind, setKind] = useState<Draft['kind']>(promotion?.kind ?? 'amount')
  const [problem, setProblem] = useState('')
  const now = promotion ?? NEW
  const save = useMutation({
    mutationFn: (json: Draft) =>
      inShop(shop.slug, promotion ? `/promotions/${promotion.id}` : '/promotions', {
        method: promotion ? 'PUT' : 'POST',
        json,
      }),
    onSuccess: () => {
      toast({ text: sell.saved })
      onClose()
      return client.invalidateQueries({ queryKey: ['promotions'] })
    },
    onError: failed,
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const value =
      kind === 'free-delivery'
        ? 0
        : isPercent(kind)
          ? percentBp(text('value'))
          : moneyMinor(text('value'), shop.currency)
    const fromMinor = text('from') === '' ? 0 : moneyMinor(text('from'), shop.currency)
    if (value === undefined || fromMinor === undefined) return setProblem(sell.badMoney)
    setProblem('')
    const time = (name: string) => (text(name) ? new Date(text(name)).toISOString() : null)
    save.mutate({
      name: { zh: text('zh'), en: text('en') },
      code: text('code') || null,
      kind,
      value,
      fromMinor,
      productIds: [...now.productIds],
      bundledProductId: now.bundledProductId,
      // Those that this version has no name for stay.
      categories: [...now.categories.filter((id) => !KNOWN.has(id)), ...data.getAll('category').map(String)],
      startsAt: time('starts'),
      endsAt: time('ends'),
      isStackable: data.has('stackable'),
      isActive: data.has('active'),
    })
  }
  // What a bundle is made of is decided where it is proposed: here it is changed and switched off, and nothing else becomes one.
  const kinds: readonly Draft['kind'][] = now.kind === 'bundle' ? ['bundle'] : ['amount', 'percent', 'free-delivery']
  const shown = now.value === 0 ? '' : moneyText(now.value, isPercent(now.kind) ? 'CNY' : shop.currency)
  return (
    <Dialog title={promotion ? say(promotion.name) : sell.addPromotion} onClose={onClose} wide>
      <form className="st-form od-address" onSubmit={send}>
        <label>
          <span>{sell.nameZh}</span>
          <input name="zh" lang="zh-CN" maxLength={80} defaultValue={now.name.zh} />
        </label>
        <label>
          <span>{sell.nameEn}</span>
          <input name="en" lang="en" maxLength={80} defaultValue={now.name.en} />
        </label>
        <label>
          <span>{sell.kind}</span>
          <select value={kind} onChange={(event) => setKind(kinds.find((k) => k === event.target.value) ?? 'amount')}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {sell.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        {kind !== 'free-delivery' && (
          <label>
            <span>{isPercent(kind) ? sell.percentOff : sell.amountOff}</span>
            <input name="value" inputMode="decimal" required defaultValue={shown} />
          </label>
        )}
        {kind !== 'bundle' && (
          <>
            <label>
              <span>{sell.from}</span>
              <input
                name="from"
                inputMode="decimal"
                defaultValue={now.fromMinor === 0 ? '' : moneyText(now.fromMinor, shop.currency)}
              />
            </label>
            <label>
              <span>{sell.code}</span>
              <input name="code" maxLength={30} pattern="[A-Za-z0-9_\-]{3,30}" defaultValue={now.code ?? ''} />
              <small className="t3">{sell.codeHint}</small>
            </label>
          </>
        )}
        <label>
          <span>{sell.starts}</span>
          <input name="starts" type="datetime-local" defaultValue={local(now.startsAt)} />
        </label>
        <label>
          <span>{sell.ends}</span>
          <input name="ends" type="datetime-local" defaultValue={local(now.endsAt)} />
        </label>
        {kind !== 'bundle' && (
          <fieldset className="wide od-categories">
            <legend>{sell.categories}</legend>
            <div>
              {CATEGORIES.map((category) => (
                <label key={category.id} className="row">
                  <input
                    type="checkbox"
                    name="category"
                    value={category.id}
                    defaultChecked={now.categories.includes(category.id)}
                  />
                  {say(category.name)}
                </label>
              ))}
            </div>
            <small className="t3">{sell.categoriesHint}</small>
          </fieldset>
        )}
        <label className="row">
          <input type="checkbox" name="stackable" defaultChecked={now.isStackable} /> {sell.stackable}
        </label>
        <label className="row">
          <input type="checkbox" name="active" defaultChecked={now.isActive} /> {sell.active}
        </label>
        {problem && (
          <p className="fix wide" role="alert">
            {problem}
          </p>
        )}
        <footer className="wide">
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn primary" disabled={save.isPending}>
            {sell.save}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { OverviewView, ShopSettingsView } from '../../../server/src/contract/types.ts'
import { inShop, Refused } from './api.ts'
import { useStudio } from './context.tsx'
import { Failure, RowSkeleton } from './states.tsx'

const MICRO = 1e6

/** What the shop is called and where it is, how long approvals can be undone, the shop's sentence, and the model's account of today. */
export function ShopSettings() {
  const { shop, words, session } = useStudio()
  const settings = useQuery({
    queryKey: ['settings', shop.slug],
    queryFn: () => inShop<ShopSettingsView>(shop.slug, '/settings'),
  })
  const overview = useQuery({
    queryKey: ['overview', shop.slug],
    queryFn: () => inShop<OverviewView>(shop.slug, '/overview'),
  })
  const model = overview.data?.model
  return (
    <section>
      <h2 className="h">{words.shopPart}</h2>
      {settings.isLoading && <RowSkeleton rows={2} />}
      {settings.isError && <Failure error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data && <SettingsForm key={JSON.stringify(settings.data)} settings={settings.data} />}
      <h2 className="h">{words.modelAccount}</h2>
      {session.model.configured && model ? (
        <>
          <p className="num">
            {session.model.label} {model.calls} {words.calls},{' '}
            {words.tokensUsed((model.inputTokens + model.outputTokens).toLocaleString('en'))}
          </p>
          <p className="num t2">
            ${(model.costMicros / MICRO).toFixed(4)} / ${(model.budgetMicros / MICRO).toFixed(2)} {words.budget}
          </p>
          <progress
            className="st-progress"
            max={model.budgetMicros || 1}
            value={model.costMicros}
            aria-label={words.budget}
          />
        </>
      ) : (
        <p className="t2">{words.noModel}</p>
      )}
    </section>
  )
}

function SettingsForm({ settings }: { settings: ShopSettingsView }) {
  const { shop, words, say, failed, toast } = useStudio()
  const client = useQueryClient()
  const isOwner = shop.role === 'owner'
  const [problems, setProblems] = useState<Refused['fields']>({})
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    try {
      await inShop(shop.slug, '/settings', {
        method: 'PUT',
        json: {
          name: { zh: text('name-zh'), en: text('name-en') },
          timeZone: text('timeZone'),
          ...(settings.currencyIsFixed ? {} : { currency: text('currency') }),
          undoDays: Number(data.get('undoDays')),
          promise: { zh: text('promise-zh'), en: text('promise-en') },
        },
      })
      setProblems({})
      toast({ text: words.saved })
      await Promise.all(['settings', 'overview', 'session'].map((key) => client.invalidateQueries({ queryKey: [key] })))
    } catch (error) {
      if (!(error instanceof Refused) || Object.keys(error.fields).length === 0) return failed(error)
      setProblems(error.fields)
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
    }
  }
  return (
    <form className="st-form" onSubmit={(event) => void save(event)}>
      <fieldset disabled={!isOwner} className="st-form">
        <div className="pair">
          {(['zh', 'en'] as const).map((lang) => (
            <label key={lang}>
              <span>
                {words.shopName} {lang === 'zh' ? '中文' : 'English'}
              </span>
              <input
                name={`name-${lang}`}
                lang={lang === 'zh' ? 'zh-CN' : 'en'}
                maxLength={60}
                defaultValue={settings.name[lang]}
                aria-invalid={!!problems.name}
                aria-describedby={problems.name ? 'shop-name-problem' : undefined}
              />
            </label>
          ))}
        </div>
        {problems.name && (
          <small id="shop-name-problem" className="bad">
            {say(problems.name)}
          </small>
        )}
        <div className="pair">
          <label>
            <span>{words.timeZone}</span>
            <input
              name="timeZone"
              list="time-zones"
              required
              maxLength={60}
              spellCheck={false}
              defaultValue={settings.timeZone}
              aria-invalid={!!problems.timeZone}
              aria-describedby="time-zone-hint"
            />
            <small id="time-zone-hint" className={problems.timeZone ? 'bad' : 't3'}>
              {problems.timeZone ? say(problems.timeZone) : words.zoneHint}
            </small>
          </label>
          <label>
            <span>{words.currency}</span>
            <input
              name="currency"
              required
              maxLength={3}
              spellCheck={false}
              defaultValue={settings.currency}
              disabled={settings.currencyIsFixed}
              aria-invalid={!!problems.currency}
              aria-describedby="currency-hint"
            />
            <small id="currency-hint" className={problems.currency ? 'bad' : 't3'}>
              {problems.currency
                ? say(problems.currency)
                : settings.currencyIsFixed
                  ? words.currencyFixed
                  : words.currencyHint}
            </small>
          </label>
        </div>
        <datalist id="time-zones">
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <label htmlFor="undo-days">{words.undoDays}</label>
        <p className="row">
          <input
            id="undo-days"
            name="undoDays"
            type="number"
            min={1}
            max={365}
            required
            defaultValue={settings.undoDays}
          />
          <span className="t2">{words.days}</span>
        </p>
        {(['zh', 'en'] as const).map((lang) => (
          <label key={lang}>
            <span>
              {words.promiseShop} {lang === 'zh' ? '中文' : 'English'}
            </span>
            <input
              name={`promise-${lang}`}
              lang={lang === 'zh' ? 'zh-CN' : 'en'}
              maxLength={200}
              defaultValue={settings.promise[lang]}
            />
          </label>
        ))}
        <small className="t3">{words.promiseHint}</small>
      </fieldset>
      {isOwner ? (
        <p>
          <button type="submit" className="btn">
            {words.save}
          </button>
        </p>
      ) : (
        <p className="t3 sm">{words.only}</p>
      )}
    </form>
  )
}

import { CATEGORIES } from '@qianmian/kernel'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { SellingSettingsView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { moneyMinor, moneyText, percentBp } from './money-field.ts'

type Delivery = SellingSettingsView['deliveries'][number]

const percent = (bp: number): string => moneyText(bp, 'CNY')
/** An id that no other option has, in the letters that one may have. */
const newDeliveryId = (taken: readonly string[]): string => {
  for (let n = taken.length + 1; ; n++) if (!taken.includes(`option-${n}`)) return `option-${n}`
}

/** Delivery, tax, returns and checkout in one form; nothing is sent that does not read as an amount. */
export function SellingForm({ settings }: { settings: SellingSettingsView }) {
  const { shop, words, say, failed, toast } = useStudio()
  const { sell } = words.od
  const client = useQueryClient()
  const [options, setOptions] = useState<readonly Delivery[]>(settings.deliveries)
  const [problem, setProblem] = useState('')
  const { currency } = shop
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const whole = (name: string) => Number(text(name))
    const optional = (name: string) => (text(name) === '' ? null : moneyMinor(text(name), currency))
    const deliveries = options.map(({ id }) => ({
      id,
      name: { zh: text(`${id}-zh`), en: text(`${id}-en`) },
      priceMinor: moneyMinor(text(`${id}-price`), currency),
      freeFromMinor: optional(`${id}-free`),
      days: [whole(`${id}-least`), whole(`${id}-most`)],
      countries: text(`${id}-countries`)
        .toUpperCase()
        .split(/[\s,，、]+/)
        .filter(Boolean),
    }))
    const rates = CATEGORIES.map(({ id }) => [id, text(`tax-${id}`)] as const).filter(([, rate]) => rate !== '')
    const taxRatesBp = Object.fromEntries(rates.map(([id, rate]) => [id, percentBp(rate)]))
    const json = {
      isTaxIncluded: text('isTaxIncluded') === 'yes',
      taxRateBp: percentBp(text('taxRate')),
      taxRatesBp,
      deliveries,
      holdMinutes: whole('holdMinutes'),
      isCashOnDelivery: data.has('cash'),
      returnDays: whole('returnDays'),
      mayCancelAfterChange: data.has('cancelAfterChange'),
      casesIn30Days: whole('cases'),
      mostMinor: optional('most'),
    }
    const amounts = [
      json.taxRateBp,
      json.mostMinor,
      ...Object.values(taxRatesBp),
      ...deliveries.flatMap((option) => [option.priceMinor, option.freeFromMinor]),
    ]
    if (amounts.includes(undefined)) return setProblem(sell.badMoney)
    setProblem('')
    try {
      await inShop(shop.slug, '/selling', { method: 'PUT', json })
      toast({ text: sell.saved })
      await client.invalidateQueries({ queryKey: ['selling'] })
    } catch (error) {
      failed(error)
    }
  }
  return (
    <form className="od-form" onSubmit={(event) => void save(event)}>
      <fieldset disabled={shop.role !== 'owner'} className="od-form">
        <section>
          <h2 className="h">{sell.deliveries}</h2>
          {options.map((option) => (
            <div key={option.id} className="od-option st-form">
              <label>
                <span>{sell.nameZh}</span>
                <input name={`${option.id}-zh`} lang="zh-CN" maxLength={60} defaultValue={option.name.zh} />
              </label>
              <label>
                <span>{sell.nameEn}</span>
                <input name={`${option.id}-en`} lang="en" maxLength={60} defaultValue={option.name.en} />
              </label>
              <label>
                <span>{sell.price}</span>
                <input
                  name={`${option.id}-price`}
                  inputMode="decimal"
                  required
                  defaultValue={moneyText(option.priceMinor, currency)}
                />
              </label>
              <label>
                <span>{sell.freeFrom}</span>
                <input
                  name={`${option.id}-free`}
                  inputMode="decimal"
                  placeholder={sell.never}
                  defaultValue={option.freeFromMinor === null ? '' : moneyText(option.freeFromMinor, currency)}
                />
              </label>
              <label>
                <span>{sell.daysLeast}</span>
                <input
                  name={`${option.id}-least`}
                  type="number"
                  min={0}
                  max={90}
                  required
                  defaultValue={option.days[0]}
                />
              </label>
              <label>
                <span>{sell.daysMost}</span>
                <input
                  name={`${option.id}-most`}
                  type="number"
                  min={0}
                  max={90}
                  required
                  defaultValue={option.days[1]}
                />
              </label>
              <label className="wide">
                <span>{sell.countries}</span>
                <input name={`${option.id}-countries`} defaultValue={option.countries.join(' ')} spellCheck={false} />
                <small className="t3">{sell.countriesHint}</small>
              </label>
              {options.length > 1 && (
                <button
                  type="button"
                  className="link"
                  onClick={() => setOptions(options.filter((one) => one.id !== option.id))}
                >
                  {sell.removeDelivery}
                </button>
              )}
            </div>
          ))}
          <button
            type="button"
            className="btn"
            onClick={() =>
              setOptions([
                ...options,
                {
                  id: newDeliveryId(options.map((one) => one.id)),
                  name: {},
                  priceMinor: 0,
                  freeFromMinor: null,
                  days: [2, 5],
                  countries: [],
                },
              ])
            }
          >
            {sell.addDelivery}
          </button>
        </section>
        <section className="st-form">
          <h2 className="h">{sell.taxPart}</h2>
          <label>
            <span>{sell.taxPart}</span>
            <select name="isTaxIncluded" defaultValue={settings.isTaxIncluded ? 'yes' : 'no'}>
              <option value="yes">{sell.taxIncluded}</option>
              <option value="no">{sell.taxAdded}</option>
            </select>
          </label>
          <label>
            <span>{sell.taxRate}</span>
            <input name="taxRate" inputMode="decimal" required defaultValue={percent(settings.taxRateBp)} />
          </label>
          <details>
            <summary className="sm">{sell.taxByCategory}</summary>
            <div className="od-rates">
              {CATEGORIES.map((category) => (
                <label key={category.id}>
                  <span>{say(category.name)}</span>
                  <input
                    name={`tax-${category.id}`}
                    inputMode="decimal"
                    placeholder={sell.sameRate}
                    defaultValue={
                      settings.taxRatesBp[category.id] === undefined
                        ? ''
                        : percent(settings.taxRatesBp[category.id] ?? 0)
                    }
                  />
                </label>
              ))}
            </div>
          </details>
        </section>
        <section className="st-form">
          <h2 className="h">{sell.afterPart}</h2>
          <label>
            <span>{sell.returnDays}</span>
            <input name="returnDays" type="number" min={0} max={365} required defaultValue={settings.returnDays} />
            <small className="t3">{sell.returnLaw}</small>
          </label>
          <label>
            <span>{sell.cases}</span>
            <input name="cases" type="number" min={1} max={1000} required defaultValue={settings.casesIn30Days} />
          </label>
          <label>
            <span>{sell.most}</span>
            <input
              name="most"
              inputMode="decimal"
              placeholder={sell.noMost}
              defaultValue={settings.mostMinor === null ? '' : moneyText(settings.mostMinor, currency)}
            />
          </label>
          <label>
            <span>{sell.holdMinutes}</span>
            <input name="holdMinutes" type="number" min={1} max={120} required defaultValue={settings.holdMinutes} />
          </label>
          <label className="row">
            <input type="checkbox" name="cash" defaultChecked={settings.isCashOnDelivery} /> {sell.cash}
          </label>
          <label className="row">
            <input type="checkbox" name="cancelAfterChange" defaultChecked={settings.mayCancelAfterChange} />{' '}
            {sell.cancelAfterChange}
          </label>
        </section>
        {problem && (
          <p className="fix" role="alert">
            {problem}
          </p>
        )}
        <p>
          <button type="submit" className="btn primary">
            {sell.save}
          </button>
        </p>
      </fieldset>
    </form>
  )
}

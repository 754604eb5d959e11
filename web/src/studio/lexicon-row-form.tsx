import { ATTRIBUTES, CATEGORIES } from '@qianmian/kernel'
import { useState } from 'react'
import type { BankDraftView, BankRowView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'
import { attributeName } from './lexicon-words.ts'

const ROLES = ['say', 'so', 'scene', 'close'] as const
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Writes a row, or changes one. What the gates refuse is said in the toast, and nothing is lost. */
export function LexiconRowForm({ row, onClose }: { row?: BankRowView; onClose: (changed: boolean) => void }) {
  const studio = useStudio()
  const { shop, words, say, toast, failed } = studio
  const { lx } = words
  const [role, setRole] = useState<(typeof ROLES)[number]>(row?.role ?? 'say')
  const [category, setCategory] = useState(row?.when.category?.[0] ?? '')
  const [types, setTypes] = useState<readonly string[]>(row?.when.type ?? [])
  const tells = role === 'say' || role === 'so'
  const kinds = Object.entries(CATEGORIES.find(({ id }) => id === category)?.productTypes ?? {})
  const own = row?.attributes.find((id) => !ATTRIBUTES.some((known) => known.id === id))
  const save = async (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '')
    const seasons = SEASONS.filter((season) => form.getAll('season').includes(season))
    const values = lines(text('values'))
    const { category: _c, type: _t, season: _s, values: _v, ...kept } = row?.when ?? {}
    const draft: BankDraftView = {
      role,
      attributes: tells ? [text('attribute')] : [],
      zh: lines(text('zh')),
      en: lines(text('en')),
      when: {
        // Kind, length and unit of the value stay as they were found; another attribute has others.
        ...(tells && row?.attributes[0] === text('attribute') ? kept : {}),
        ...(category ? { category: [category] } : {}),
        ...(types.length > 0 ? { type: [...types] } : {}),
        ...(seasons.length > 0 ? { season: seasons } : {}),
        ...(values.length > 0 && tells ? { values } : {}),
      },
    }
    try {
      await inShop(
        shop.slug,
        row ? `/bank/${row.id}` : '/bank',
        row ? { method: 'PUT', json: { ...draft, version: row.version } } : { json: draft },
      )
      toast({ text: lx.saved })
      onClose(true)
    } catch (error) {
      failed(error)
    }
  }
  return (
    <Dialog title={row ? lx.editTitle : lx.rowTitle} onClose={() => onClose(false)} wide>
      <form
        id="lx-row"
        className="st-form st-wide"
        onSubmit={(event) => {
          event.preventDefault()
          void save(new FormData(event.currentTarget))
        }}
      >
        <p className="t2">{lx.rowHint}</p>
        <label>
          {lx.zhFrames}
          <textarea name="zh" rows={2} lang="zh-CN" defaultValue={row?.zh.join('\n')} />
        </label>
        <label>
          {lx.enFrames}
          <textarea name="en" rows={2} lang="en" defaultValue={row?.en.join('\n')} />
          <small className="t3">{lx.oneLanguage}</small>
        </label>
        <div className="pair">
          <label>
            {lx.role}
            <select
              value={role}
              onChange={(event) => setRole(ROLES.find((known) => known === event.target.value) ?? 'say')}
            >
              {ROLES.map((known) => (
                <option key={known} value={known}>
                  {lx.roles[known]}
                </option>
              ))}
            </select>
          </label>
          {tells && (
            <label>
              {lx.attribute}
              <select name="attribute" required defaultValue={row?.attributes[0] ?? ''}>
                <option value="">–</option>
                {own && <option value={own}>{attributeName(own, studio)}</option>}
                {ATTRIBUTES.filter(({ id }) => id !== 'price').map(({ id, label }) => (
                  <option key={id} value={id}>
                    {say(label)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            {lx.category}
            <select
              value={category}
              onChange={(event) => {
                setCategory(event.target.value)
                setTypes([])
              }}
            >
              <option value="">{lx.anyCategory}</option>
              {CATEGORIES.map(({ id, name }) => (
                <option key={id} value={id}>
                  {say(name)}
                </option>
              ))}
            </select>
          </label>
        </div>
        {kinds.length > 0 && (
          <fieldset className="lx-kinds">
            <legend className="t2 sm">
              {lx.type} <span className="t3">{lx.typeHint}</span>
            </legend>
            <p className="row st-wraps">
              {kinds.map(([id, name]) => (
                <button
                  key={id}
                  type="button"
                  className={types.includes(id) ? 'chip line on' : 'chip line'}
                  aria-pressed={types.includes(id)}
                  onClick={() => setTypes(types.includes(id) ? types.filter((one) => one !== id) : [...types, id])}
                >
                  {say(name)}
                </button>
              ))}
            </p>
          </fieldset>
        )}
        {!tells && (
          <fieldset className="lx-kinds">
            <legend className="t2 sm">{lx.season}</legend>
            <p className="row st-wraps">
              {SEASONS.map((season) => (
                <label key={season} className="lx-check">
                  <input
                    type="checkbox"
                    name="season"
                    value={season}
                    defaultChecked={row?.when.season?.includes(season)}
                  />
                  {lx.seasons[season]}
                </label>
              ))}
            </p>
          </fieldset>
        )}
        {tells && (
          <label>
            {lx.values}
            <textarea name="values" rows={2} required={role === 'so'} defaultValue={row?.when.values?.join('\n')} />
            <small className="t3">{lx.valuesHint}</small>
          </label>
        )}
      </form>
      <footer>
        <button type="button" className="btn" onClick={() => onClose(false)}>
          {lx.cancel}
        </button>
        <button type="submit" form="lx-row" className="btn primary">
          {lx.save}
        </button>
      </footer>
    </Dialog>
  )
}

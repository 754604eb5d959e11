import { type ReactNode, useState } from 'react'
import type { BrandView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'

const STRATEGIES = ['narrative', 'action', 'rational'] as const
const MAX_COLOURS = 8
const FIRST_COLOURS = ['#8C6B4F', '#E8DDCB', '#2F3B35']

/** The fields of a brand, new or known; `readBrand` reads them. */
export function BrandFields({
  brand,
  nameProblem,
  children,
}: {
  brand?: BrandView
  nameProblem?: string
  /** What stands below the name. */
  children?: ReactNode
}) {
  const { words } = useStudio()
  const [strategy, setStrategy] = useState(brand?.strategy ?? 'rational')
  const id = brand?.handle ?? 'new'
  const both = (name: 'name' | 'promise' | 'story', label: string, tall = false) => (
    <div className="pair">
      {(['zh', 'en'] as const).map((lang) => {
        const field = {
          id: `${id}-${name}-${lang}`,
          name: `${name}-${lang}`,
          lang: lang === 'zh' ? 'zh-CN' : 'en',
          defaultValue: brand?.[name][lang],
          'aria-invalid': name === 'name' && !!nameProblem,
          'aria-describedby': name === 'name' && nameProblem ? `${id}-name` : undefined,
        }
        return (
          <label key={lang} htmlFor={field.id}>
            <span>
              {label} {lang === 'zh' ? '中文' : 'English'}
            </span>
            {tall ? <textarea rows={3} {...field} /> : <input maxLength={200} {...field} />}
          </label>
        )
      })}
    </div>
  )
  return (
    <>
      {both('name', words.brandName)}
      {nameProblem && (
        <small id={`${id}-name`} className="bad" role="alert">
          {nameProblem}
        </small>
      )}
      {children}
      <label>
        <span>{words.strategy}</span>
        <select
          name="strategy"
          value={strategy}
          aria-describedby={`${id}-strategy`}
          onChange={(event) => setStrategy(STRATEGIES.find((known) => known === event.target.value) ?? 'rational')}
        >
          {STRATEGIES.map((known) => (
            <option key={known} value={known}>
              {words[known]}
            </option>
          ))}
        </select>
        <small id={`${id}-strategy`} className="t3">
          {words.strategyHints[strategy]}
        </small>
      </label>
      {both('promise', words.promise)}
      {both('story', words.story, true)}
      <Palette first={brand?.palette ?? FIRST_COLOURS} />
      {(['prefer', 'avoid', 'ban'] as const).map((kind) => (
        <label key={kind}>
          <span>{words[kind]}</span>
          <textarea
            name={kind}
            rows={2}
            defaultValue={brand?.words[kind].join('、')}
            aria-describedby={`${id}-${kind}`}
          />
          <small id={`${id}-${kind}`} className="t3">
            {words.wordsHint}
          </small>
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
            rows={3}
            defaultValue={brand?.samples[lang].join('\n')}
          />
        </label>
      ))}
    </>
  )
}

function Palette({ first }: { first: readonly string[] }) {
  const { words } = useStudio()
  const [colours, setColours] = useState(() => first.map((hex, key) => ({ key, hex })))
  const [next, setNext] = useState(first.length)
  return (
    <fieldset>
      <legend className="t2 sm">{words.palettePick}</legend>
      <p className="st-colours">
        {colours.map(({ key, hex }, i) => (
          <span key={key}>
            <input
              type="color"
              name="colour"
              aria-label={words.colour(i + 1)}
              value={hex}
              onChange={(event) =>
                setColours(colours.map((one) => (one.key === key ? { key, hex: event.target.value } : one)))
              }
            />
            <button
              type="button"
              aria-label={words.removeColour(hex)}
              onClick={() => setColours(colours.filter((one) => one.key !== key))}
            >
              ×
            </button>
          </span>
        ))}
        {colours.length < MAX_COLOURS && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              setColours([...colours, { key: next, hex: '#C29A45' }])
              setNext(next + 1)
            }}
          >
            {words.addColour}
          </button>
        )}
      </p>
    </fieldset>
  )
}

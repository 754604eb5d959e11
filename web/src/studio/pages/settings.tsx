import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { OverviewView } from '../../../../server/src/contract/types.ts'
import { call, inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { keepKeys, keysAreOn } from '../keys.ts'
import { MemberList } from '../member-list.tsx'
import { applyTheme, keptTheme, type Theme } from '../theme.ts'

const THEMES: readonly Theme[] = ['light', 'dark', 'system']
const MICRO = 1e6

/** People, how long approvals can be undone, the model's account, and this person's own screen. */
export function SettingsPage() {
  const { words, session, failed } = useStudio()
  const signOut = async () => {
    try {
      await call('/api/auth/sign-out', { method: 'POST', json: {} })
      location.assign('/studio/sign-in')
    } catch (error) {
      failed(error)
    }
  }
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{words.settings}</h1>
        <span className="t3 sm">{session.person.email}</span>
        <button type="button" className="btn st-right" onClick={() => void signOut()}>
          {words.signOut}
        </button>
      </header>
      <div className="st-body st-settings">
        <MemberList />
        <ShopPart />
        <MinePart />
      </div>
    </div>
  )
}

function ShopPart() {
  const { shop, words, session, failed, toast } = useStudio()
  const overview = useQuery({
    queryKey: ['overview', shop.slug],
    queryFn: () => inShop<OverviewView>(shop.slug, '/overview'),
  })
  const model = overview.data?.model
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const undoDays = Number(new FormData(event.currentTarget).get('undoDays'))
    try {
      await inShop(shop.slug, '/settings', { method: 'PUT', json: { undoDays } })
      toast({ text: words.saved })
    } catch (error) {
      failed(error)
    }
  }
  return (
    <section>
      <h2 className="h">{words.shopPart}</h2>
      {shop.role === 'owner' ? (
        <form className="st-form" onSubmit={(event) => void save(event)}>
          <label htmlFor="undo-days">{words.undoDays}</label>
          <p className="row">
            <input id="undo-days" name="undoDays" type="number" min={1} max={365} required />
            <span className="t2">{words.days}</span>
            <button type="submit" className="btn">
              {words.save}
            </button>
          </p>
        </form>
      ) : (
        <p className="t3 sm">{words.only}</p>
      )}
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

function MinePart() {
  const { words, lang, setLang } = useStudio()
  const [theme, setTheme] = useState<Theme>(keptTheme)
  const [hasKeys, setHasKeys] = useState(keysAreOn)
  return (
    <section>
      <h2 className="h">{words.minePart}</h2>
      <Choice
        name={words.language}
        options={[
          ['zh', '中文'],
          ['en', 'English'],
        ]}
        value={lang}
        onPick={(value) => setLang(value === 'en' ? 'en' : 'zh')}
      />
      <Choice
        name={words.theme}
        options={THEMES.map((value) => [value, words[value]])}
        value={theme}
        onPick={(value) => {
          const next = THEMES.find((known) => known === value) ?? 'system'
          setTheme(next)
          applyTheme(next)
        }}
      />
      <Choice
        name={words.keysSetting}
        options={[
          ['on', words.keysOn],
          ['off', words.keysOff],
        ]}
        value={hasKeys ? 'on' : 'off'}
        onPick={(value) => {
          keepKeys(value === 'on')
          setHasKeys(value === 'on')
        }}
      />
      <p className="t3 xs st-reading">{words.keysHint}</p>
    </section>
  )
}

function Choice({
  name,
  options,
  value,
  onPick,
}: {
  name: string
  options: readonly (readonly [string, string])[]
  value: string
  onPick: (value: string) => void
}) {
  return (
    <fieldset>
      <legend className="t2 sm">{name}</legend>
      <p className="row">
        {options.map(([id, label]) => (
          <button
            key={id}
            type="button"
            className={value === id ? 'chip line on' : 'chip line'}
            aria-pressed={value === id}
            onClick={() => onPick(id)}
          >
            {label}
          </button>
        ))}
      </p>
    </fieldset>
  )
}

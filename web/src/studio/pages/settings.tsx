import { useState } from 'react'
import { call } from '../api.ts'
import { Choice } from '../choice.tsx'
import { useStudio } from '../context.tsx'
import { applyDensity, DENSITIES, useDensity } from '../density.ts'
import { keepKeys, keysAreOn } from '../keys.ts'
import { MemberList } from '../member-list.tsx'
import { OwnKeys } from '../own-keys.tsx'
import { ShopSettings } from '../shop-settings.tsx'
import { TastePanel } from '../taste-panel.tsx'
import { applyTheme, keptTheme, type Theme } from '../theme.ts'

const THEMES: readonly Theme[] = ['light', 'dark', 'system']

/** People, the shop, this person's own keys and screen. */
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
        <ShopSettings />
        <TastePanel hasSwitch />
        <OwnKeys />
        <MinePart />
      </div>
    </div>
  )
}

function MinePart() {
  const { words, lang, setLang } = useStudio()
  const [theme, setTheme] = useState<Theme>(keptTheme)
  const density = useDensity()
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
        name={words.density}
        options={DENSITIES.map((value) => [value, words[value]])}
        value={density}
        onPick={(value) => applyDensity(DENSITIES.find((known) => known === value))}
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

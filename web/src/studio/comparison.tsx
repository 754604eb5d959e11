import Unplug from 'lucide-react/icons/unplug'
import type { KeyboardEvent } from 'react'
import { Link } from 'react-router'
import { Icon } from '../design/icon.tsx'
import { moment } from './ago.ts'
import { useStudio } from './context.tsx'
import { Fields, type FieldsProps } from './fields.tsx'
import { PosterLine, Posters } from './posters.tsx'

export const TABS = ['zh', 'en', 'posters', 'history'] as const
export type Tab = (typeof TABS)[number]

interface ComparisonProps extends Omit<FieldsProps, 'lang'> {
  readonly tab: Tab
  readonly onTab: (tab: Tab) => void
}

/** Name, who wrote it and what stood in; then one of four views of the proposal. */
export function Comparison(props: ComparisonProps) {
  const { detail, tab, onTab } = props
  const { words, say, lang } = useStudio()
  const { provenance, posters } = detail.pack
  const engine =
    provenance.generator === 'model' ? provenance.engine : `${words.builtIn} ${provenance.engine} ${provenance.version}`
  const intent = provenance.parameters.intent
  const tone = intent === 'rational' || intent === 'emotional' || intent === 'action' ? words[intent] : undefined
  const names: Record<Tab, string> = {
    zh: '中文',
    en: 'English',
    posters: posters.length > 0 ? `${words.posters} ${posters.length}` : words.posters,
    history: words.history,
  }
  const onArrow = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? 'zh'
    onTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <>
      <header className="mh">
        <div className="mh-line">
          <h1>
            <Link to={`/studio/products/${detail.proposal.product.id}`} title={words.seeProduct}>
              {say(detail.proposal.product.name)}
            </Link>
          </h1>
          <p className="t3 xs">
            <span>
              {[engine, tone, provenance.by && words.byHand(provenance.by)]
                .filter(Boolean)
                .join(lang === 'zh' ? '，' : ', ')}
            </span>
            {provenance.fallback && (
              <span className="chip note">
                <Icon of={Unplug} size={13} /> {say(provenance.fallback.reason)}
              </span>
            )}
          </p>
        </div>
        <div className="tabs" role="tablist" onKeyDown={onArrow}>
          {TABS.map((name) => (
            <button
              key={name}
              id={`tab-${name}`}
              type="button"
              role="tab"
              aria-selected={tab === name}
              aria-controls="cmp"
              tabIndex={tab === name ? 0 : -1}
              lang={{ zh: 'zh-CN', en: 'en' }[name as 'zh']}
              onClick={() => onTab(name)}
            >
              {names[name]}
            </button>
          ))}
        </div>
      </header>
      <div className="cmp" id="cmp" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
        {tab === 'posters' && <Posters detail={detail} />}
        {tab === 'history' && (
          <ol className="st-history">
            {detail.history.length === 0 && <li className="t3">{words.noActivity}</li>}
            {detail.history.map((row) => (
              <li key={row.at + row.by + say(row.what)}>
                <time className="num t3" dateTime={row.at}>
                  {moment(row.at, lang)}
                </time>
                <span>{say(row.what)}</span>
                <span className="t3">{row.by}</span>
              </li>
            ))}
          </ol>
        )}
        {(tab === 'zh' || tab === 'en') && (
          <>
            <Fields {...props} lang={tab} />
            <PosterLine detail={detail} lang={tab} />
          </>
        )}
      </div>
    </>
  )
}

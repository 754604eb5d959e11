import { useSearchParams } from 'react-router'
import { useStudio } from '../context.tsx'
import { LexiconBank } from '../lexicon-bank.tsx'
import { LexiconBrowse } from '../lexicon-browse.tsx'
import { LexiconHeat } from '../lexicon-heat.tsx'

const TABS = ['browse', 'bank', 'thin'] as const

/** Words: the lexicon to read, the shop's own rows, and where it is thin. */
export function LexiconPage() {
  const { words } = useStudio()
  const [search, setSearch] = useSearchParams()
  const tab = TABS.find((known) => known === search.get('tab')) ?? 'browse'
  return (
    <div className="st-page full">
      <header className="st-top">
        <h1>{words.lexicon}</h1>
        <div className="lx-tabs">
          {TABS.map((known) => (
            <button
              key={known}
              type="button"
              className={known === tab ? 'chip line on' : 'chip line'}
              aria-pressed={known === tab}
              onClick={() => setSearch(known === 'browse' ? {} : { tab: known })}
            >
              {words.lx.tabs[known]}
            </button>
          ))}
        </div>
      </header>
      {tab === 'browse' && <LexiconBrowse />}
      {tab === 'bank' && <LexiconBank />}
      {tab === 'thin' && <LexiconHeat />}
    </div>
  )
}

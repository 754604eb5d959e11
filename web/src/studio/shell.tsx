import { useQuery } from '@tanstack/react-query'
import FilePenLine from 'lucide-react/icons/file-pen-line'
import History from 'lucide-react/icons/history'
import ImportIcon from 'lucide-react/icons/import'
import Inbox from 'lucide-react/icons/inbox'
import Package from 'lucide-react/icons/package'
import Quote from 'lucide-react/icons/quote'
import SettingsIcon from 'lucide-react/icons/settings'
import Store from 'lucide-react/icons/store'
import { NavLink, Outlet } from 'react-router'
import type { OverviewView } from '../../../server/src/contract/types.ts'
import { CornerGlyph } from '../design/corner-glyph.tsx'
import { HouseMark } from '../design/house-mark.tsx'
import { Icon, type IconShape } from '../design/icon.tsx'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'

const FRESH_MS = 8000

/** Side bar by the three corners, and the page beside it. */
export function Shell() {
  const { shop, words, say, lang, setLang } = useStudio()
  const overview = useQuery({
    queryKey: ['overview', shop.slug],
    queryFn: () => inShop<OverviewView>(shop.slug, '/overview'),
    refetchInterval: FRESH_MS,
  })
  const waiting = overview.data
    ? overview.data.openProposals.pass + overview.data.openProposals.ask + overview.data.openProposals.block
    : undefined
  return (
    <div className="st-shell">
      <nav className="st-side" aria-label={words.studio}>
        <NavLink to="/studio/inbox" className="st-brand">
          <HouseMark size={20} /> <span>{say(shop.name)}</span>
        </NavLink>
        <Place to="/studio/inbox" icon={Inbox} label={words.inbox} count={waiting} />
        <Group corner="enterprise" label={words.enterprise} />
        <Place to="/studio/products" icon={Package} label={words.products} count={overview.data?.products} />
        <Place to="/studio/brands" icon={Quote} label={words.brands} />
        <Place to="/studio/imports" icon={ImportIcon} label={words.imports} />
        <Group corner="algorithm" label={words.algorithm} />
        <Place to="/studio/review" icon={FilePenLine} label={words.packs} count={waiting} />
        <span className="st-gap" />
        <Place to="/studio/activity" icon={History} label={words.activity} />
        <Place to="/studio/settings" icon={SettingsIcon} label={words.settings} />
        <a href={`/${lang}`} target="_blank" rel="noreferrer">
          <Icon of={Store} size={16} /> <span>{words.toShop}</span>
        </a>
        <button
          type="button"
          className="st-lang"
          onClick={() => setLang(lang === 'zh' ? 'en' : 'zh')}
          lang={lang === 'zh' ? 'en' : 'zh-CN'}
        >
          {lang === 'zh' ? 'English' : '中文'}
        </button>
      </nav>
      <main className="st-main">
        <Outlet />
      </main>
    </div>
  )
}

function Group({ corner, label }: { corner: 'enterprise' | 'algorithm' | 'user'; label: string }) {
  const { lang } = useStudio()
  return (
    <p className="st-group">
      <CornerGlyph of={[corner]} lang={lang} /> <span>{label}</span>
    </p>
  )
}

function Place({ to, icon, label, count }: { to: string; icon: IconShape; label: string; count?: number }) {
  return (
    <NavLink to={to} className={({ isActive }) => (isActive ? 'on' : undefined)}>
      <Icon of={icon} size={16} /> <span>{label}</span>
      {count !== undefined && count > 0 && <span className="n num">{count.toLocaleString('en')}</span>}
    </NavLink>
  )
}

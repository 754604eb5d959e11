import { useQuery } from '@tanstack/react-query'
import FilePenLine from 'lucide-react/icons/file-pen-line'
import History from 'lucide-react/icons/history'
import Images from 'lucide-react/icons/images'
import ImportIcon from 'lucide-react/icons/import'
import Inbox from 'lucide-react/icons/inbox'
import MessageCircle from 'lucide-react/icons/message-circle'
import Moon from 'lucide-react/icons/moon'
import Package from 'lucide-react/icons/package'
import Quote from 'lucide-react/icons/quote'
import SettingsIcon from 'lucide-react/icons/settings'
import Store from 'lucide-react/icons/store'
import { useEffect, useState } from 'react'
import { NavLink, Outlet, useLocation, useNavigate } from 'react-router'
import type { OverviewView } from '../../../server/src/contract/types.ts'
import { CornerGlyph, type CornerName } from '../design/corner-glyph.tsx'
import { HouseMark } from '../design/house-mark.tsx'
import { Icon, type IconShape } from '../design/icon.tsx'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { KeyHelp } from './key-help.tsx'
import { useKeys, usePlaces } from './keys.ts'
import { isWide } from './rail.ts'
import { applyTheme, isDark } from './theme.ts'

const FRESH_MS = 8000
const PLACES: Readonly<Record<string, string>> = {
  i: 'inbox',
  p: 'products',
  r: 'review',
  m: 'imports',
  b: 'brands',
  a: 'assets',
  c: 'comments',
  h: 'activity',
  s: 'settings',
}

/** Side bar by the three corners, and the page beside it. */
export function Shell() {
  const { shop, words, say, lang, setLang } = useStudio()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const [isHelpOpen, setIsHelpOpen] = useState(false)
  const overview = useQuery({
    queryKey: ['overview', shop.slug],
    queryFn: () => inShop<OverviewView>(shop.slug, '/overview'),
    refetchInterval: FRESH_MS,
  })
  usePlaces('g', (letter) => {
    if (PLACES[letter]) navigate(`/studio/${PLACES[letter]}`)
  })
  useKeys({ '?': () => setIsHelpOpen(true) })
  useEffect(() => {
    if (pathname) document.querySelector('.st-side a.on')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname])
  const figures = overview.data
  const waiting = figures
    ? figures.openProposals.pass + figures.openProposals.ask + figures.openProposals.block
    : undefined
  const run = figures?.activeRun
  return (
    <div className={isWide(pathname) ? 'st-shell rail' : 'st-shell'}>
      <a className="st-skip" href="#st-main">
        {words.skip}
      </a>
      <nav className="st-side" aria-label={words.studio}>
        <NavLink to="/studio/inbox" className="st-brand" title={say(shop.name)}>
          <HouseMark size={20} /> <span>{say(shop.name)}</span>
        </NavLink>
        <Place to="/studio/inbox" icon={Inbox} label={words.inbox} count={waiting} />
        <Group corner="enterprise" label={words.enterprise} />
        <Place to="/studio/products" icon={Package} label={words.products} count={figures?.products} />
        <Place to="/studio/brands" icon={Quote} label={words.brands} />
        <Place to="/studio/imports" icon={ImportIcon} label={words.imports} />
        <Group corner="algorithm" label={words.algorithm} />
        <Place to={run ? `/studio/review?run=${run}` : '/studio/review'} icon={FilePenLine} label={words.packs} />
        <Place to="/studio/assets" icon={Images} label={words.assets} />
        <Group corner="user" label={words.user} />
        <Place to="/studio/comments" icon={MessageCircle} label={words.comments} count={figures?.waitingComments} />
        <span className="st-gap" />
        <Place to="/studio/activity" icon={History} label={words.activity} />
        <Place to="/studio/settings" icon={SettingsIcon} label={words.settings} />
        <a href={`/${lang}`} target="_blank" rel="noreferrer" title={words.toShop}>
          <Icon of={Store} size={16} /> <span>{words.toShop}</span>
        </a>
        <div className="st-switch">
          <button
            type="button"
            onClick={() => setLang(lang === 'zh' ? 'en' : 'zh')}
            lang={lang === 'zh' ? 'en' : 'zh-CN'}
          >
            {lang === 'zh' ? 'EN' : '中文'}
          </button>
          <button
            type="button"
            aria-label={words.themeSwitch}
            title={words.themeSwitch}
            onClick={() => applyTheme(isDark() ? 'light' : 'dark')}
          >
            <Icon of={Moon} size={15} />
          </button>
        </div>
      </nav>
      <main className="st-main" id="st-main" tabIndex={-1}>
        <Outlet />
      </main>
      {isHelpOpen && <KeyHelp onClose={() => setIsHelpOpen(false)} />}
    </div>
  )
}

function Group({ corner, label }: { corner: CornerName; label: string }) {
  const { lang } = useStudio()
  return (
    <p className="st-group">
      <CornerGlyph of={[corner]} lang={lang} size={15} /> <span>{label}</span>
    </p>
  )
}

function Place({ to, icon, label, count }: { to: string; icon: IconShape; label: string; count?: number }) {
  return (
    <NavLink to={to} className={({ isActive }) => (isActive ? 'on' : undefined)} title={label}>
      <Icon of={icon} size={16} /> <span>{label}</span>
      {count !== undefined && count > 0 && <span className="n num">{count.toLocaleString('en')}</span>}
    </NavLink>
  )
}

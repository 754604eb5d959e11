import { useQuery } from '@tanstack/react-query'
import BookA from 'lucide-react/icons/book-a'
import CalendarDays from 'lucide-react/icons/calendar-days'
import FilePenLine from 'lucide-react/icons/file-pen-line'
import GitFork from 'lucide-react/icons/git-fork'
import History from 'lucide-react/icons/history'
import Images from 'lucide-react/icons/images'
import ImportIcon from 'lucide-react/icons/import'
import Inbox from 'lucide-react/icons/inbox'
import Moon from 'lucide-react/icons/moon'
import Package from 'lucide-react/icons/package'
import Plug from 'lucide-react/icons/plug'
import Quote from 'lucide-react/icons/quote'
import Radar from 'lucide-react/icons/radar'
import ReceiptText from 'lucide-react/icons/receipt-text'
import Search from 'lucide-react/icons/search'
import SettingsIcon from 'lucide-react/icons/settings'
import Store from 'lucide-react/icons/store'
import TrendingUp from 'lucide-react/icons/trending-up'
import Unplug from 'lucide-react/icons/unplug'
import { useEffect, useState } from 'react'
import { NavLink, Outlet, useLocation, useNavigate } from 'react-router'
import type { OverviewView } from '../../../server/src/contract/types.ts'
import { CornerGlyph, type CornerName } from '../design/corner-glyph.tsx'
import { HouseMark } from '../design/house-mark.tsx'
import { Icon, type IconShape } from '../design/icon.tsx'
import { inShop, Refused } from './api.ts'
import { useStudio } from './context.tsx'
import { KeyHelp } from './key-help.tsx'
import { isMac, useKeys, usePaletteKey, usePlaces } from './keys.ts'
import { Palette } from './palette.tsx'
import { PLACES } from './places.ts'
import { isWide } from './rail.ts'
import { applyTheme, isDark } from './theme.ts'
import { useHashTarget } from './use-hash-target.ts'

const FRESH_MS = 8000

/** Side bar by the three corners, and the page beside it. */
export function Shell() {
  const { shop, words, say, lang, setLang } = useStudio()
  const { pathname, hash } = useLocation()
  const navigate = useNavigate()
  const [isHelpOpen, setIsHelpOpen] = useState(false)
  const [isPaletteOpen, setIsPaletteOpen] = useState(false)
  const overview = useQuery({
    queryKey: ['overview', shop.slug],
    queryFn: () => inShop<OverviewView>(shop.slug, '/overview'),
    refetchInterval: FRESH_MS,
  })
  usePlaces('g', (letter) => {
    const place = PLACES.find((known) => known.letter === letter)
    if (place) navigate(`/studio/${place.path}`)
  })
  usePaletteKey(() => setIsPaletteOpen(true))
  useKeys({ '?': () => setIsHelpOpen(true) })
  useEffect(() => {
    if (pathname) document.querySelector('.st-side a.on')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname])
  useHashTarget(pathname, hash)
  const figures = overview.data
  const waiting = figures
    ? figures.openProposals.pass + figures.openProposals.ask + figures.openProposals.block
    : undefined
  const run = figures?.activeRun
  // The overview is asked for every few seconds: it notices first that nobody answers, and that somebody does again.
  const isCutOff =
    overview.isError || overview.failureCount > 0
      ? overview.failureReason instanceof Refused && overview.failureReason.status === 0
      : false
  return (
    <div className={isWide(pathname) ? 'st-shell rail' : 'st-shell'}>
      <a className="st-skip" href="#st-main">
        {words.skip}
      </a>
      <nav className="st-side" aria-label={words.studio}>
        <NavLink to="/studio/inbox" className="st-brand" title={say(shop.name)}>
          <HouseMark size={20} /> <span>{say(shop.name)}</span>
        </NavLink>
        <button type="button" className="st-find" title={words.find} onClick={() => setIsPaletteOpen(true)}>
          <Icon of={Search} size={16} /> <span>{words.find}</span>{' '}
          <kbd className="kbd">{isMac() ? '⌘K' : 'Ctrl K'}</kbd>
        </button>
        <Place to="/studio/inbox" icon={Inbox} label={words.inbox} count={waiting} />
        <Group corner="enterprise" label={words.enterprise} />
        <Place to="/studio/products" icon={Package} label={words.products} count={figures?.products} />
        <Place to="/studio/brands" icon={Quote} label={words.brands} />
        <Place to="/studio/imports" icon={ImportIcon} label={words.imports} />
        <Place to="/studio/lexicon" icon={BookA} label={words.lexicon} />
        <Group corner="algorithm" label={words.algorithm} />
        <Place to={run ? `/studio/review?run=${run}` : '/studio/review'} icon={FilePenLine} label={words.packs} />
        <Place to="/studio/works" icon={Images} label={words.assets} />
        <Place to="/studio/occasions" icon={CalendarDays} label={words.occasions} />
        <Place to="/studio/supply" icon={Radar} label={words.supply} />
        <Place to="/studio/learn" icon={TrendingUp} label={words.learn} />
        <Group corner="user" label={words.user} />
        <Place to="/studio/orders" icon={ReceiptText} label={words.orders} count={figures?.ordersToDo} />
        <Place
          to="/studio/remixes"
          icon={GitFork}
          label={words.rx.place}
          count={figures && figures.waitingRemixes + figures.waitingComments}
        />
        <span className="st-gap" />
        <Place to="/studio/activity" icon={History} label={words.activity} />
        <Place to="/studio/connections" icon={Plug} label={words.connections} />
        <Place to="/studio/settings" icon={SettingsIcon} label={words.settings} />
        <a href={`${shop.prefix}/${lang}`} target="_blank" rel="noreferrer" title={words.toShop}>
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
        {isCutOff && (
          <p className="st-cutoff" role="status">
            <Icon of={Unplug} size={15} /> {words.offline}
          </p>
        )}
        <Outlet />
      </main>
      {isPaletteOpen && <Palette onClose={() => setIsPaletteOpen(false)} onHelp={() => setIsHelpOpen(true)} />}
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

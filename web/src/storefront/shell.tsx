import Menu from 'lucide-react/icons/menu'
import Search from 'lucide-react/icons/search'
import ShoppingBag from 'lucide-react/icons/shopping-bag'
import type { ReactNode } from 'react'
import { CornerGlyph } from '../design/corner-glyph.tsx'
import { HouseMark } from '../design/house-mark.tsx'
import { Icon } from '../design/icon.tsx'
import { BagSheet } from './bag-sheet.tsx'
import type { ShellView } from './view.ts'
import { WORDS } from './words.ts'
import { SHOPPING_WORDS } from './words-shopping.ts'

export interface ShellProps {
  shell: ShellView
  /** Where the language switch and the search box keep the query. */
  query?: string
  children: ReactNode
}

/** Header, footer and the sheets around every page. */
export function Shell({ shell, query, children }: ShellProps) {
  const words = WORDS[shell.locale]
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Header shell={shell} query={query} />
      <main id="main">{children}</main>
      <Footer shell={shell} />
      {shell.consent === 'unset' && <ConsentLine shell={shell} />}
      <BagSheet lang={shell.locale} />
      <div className="toast" id="toast" role="status" aria-live="polite" />
    </>
  )
}

function Header({ shell, query }: { shell: ShellView; query?: string }) {
  const words = WORDS[shell.locale]
  const links = shell.nav.map((link) => (
    <a key={link.href} href={link.href} aria-current={link.current ? 'page' : undefined}>
      {link.label}
    </a>
  ))
  const logo = (
    <a className="logo" href={shell.homeHref} translate="no">
      {shell.shopName}
    </a>
  )
  // English names of categories are longer than half a page: the name of the shop then stands first, not in the middle.
  const nameFirst = shell.locale === 'en'
  return (
    <header className={nameFirst ? 'top name-first' : 'top'}>
      {nameFirst && logo}
      <nav className="nav" aria-label={words.nav}>
        {links}
      </nav>
      <details className="menu">
        <summary aria-label={words.menu} className="icon-btn">
          <Icon of={Menu} size={22} />
        </summary>
        <div className="menu-sheet">
          <SearchBox shell={shell} query={query} id="q-menu" />
          <nav aria-label={words.nav}>{links}</nav>
          <p>
            <a className="other" href={shell.ordersHref}>
              {SHOPPING_WORDS[shell.locale].orders}
            </a>
          </p>
          <LanguageLink shell={shell} />
        </div>
      </details>
      {!nameFirst && logo}
      <div className="r">
        <SearchBox shell={shell} query={query} id="q" />
        <LanguageSwitch shell={shell} />
        <a className="icon-btn bag-btn" href={shell.bagHref} data-bag-open>
          <Icon of={ShoppingBag} size={19} />
          <span className="vh" data-bag-name>
            {words.bag}
          </span>
          <span className="num" data-bag-count aria-hidden="true" />
        </a>
      </div>
    </header>
  )
}

function SearchBox({ shell, query, id }: { shell: ShellView; query?: string; id: string }) {
  const words = WORDS[shell.locale]
  return (
    <search className="ask">
      <form action={shell.searchAction} method="get">
        <label className="vh" htmlFor={id}>
          {words.search}
        </label>
        <Icon of={Search} size={16} />
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={query}
          placeholder={words.searchHint}
          autoComplete="off"
          maxLength={100}
        />
      </form>
    </search>
  )
}

function LanguageSwitch({ shell }: { shell: ShellView }) {
  const zh = shell.locale === 'zh'
  const other = (
    <a href={shell.otherLocale.href} hrefLang={shell.otherLocale.lang} lang={shell.otherLocale.lang} data-language>
      <span aria-hidden="true">{shell.otherLocale.lang === 'zh' ? '中' : 'EN'}</span>
      <span className="vh">{shell.otherLocale.label}</span>
    </a>
  )
  return (
    <span className="lang">
      {zh ? <b>中</b> : other}
      <i aria-hidden="true">/</i>
      {zh ? other : <b>EN</b>}
    </span>
  )
}

function LanguageLink({ shell }: { shell: ShellView }) {
  const { href, lang, label } = shell.otherLocale
  return (
    <a className="other" href={href} hrefLang={lang} lang={lang} data-language>
      {label}
    </a>
  )
}

function ConsentLine({ shell }: { shell: ShellView }) {
  const words = WORDS[shell.locale]
  return (
    <aside className="consent needs-js" id="consent" aria-label={words.agree}>
      <p>{words.consent}</p>
      <div className="row">
        <button type="button" className="btn" data-consent="denied">
          {words.decline}
        </button>
        <button type="button" className="btn" data-consent="granted">
          {words.agree}
        </button>
      </div>
    </aside>
  )
}

function Footer({ shell }: { shell: ShellView }) {
  const words = WORDS[shell.locale]
  return (
    <footer className="foot">
      <div className="about">
        <b className="name" translate="no">
          {shell.shopName}
        </b>
        <p>
          {words.footGeneratedBefore}
          <span className="inline-corner">
            <CornerGlyph of={['algorithm']} lang={shell.locale} />
          </span>
          {words.footGenerated}
        </p>
        {shell.promise && <p>{shell.promise}</p>}
        <p>{words.footPrice}</p>
        {shell.hasSimulatedVisits && <p className="simulated">{words.simulatedVisits}</p>}
      </div>
      {shell.footer.map((column, index) => (
        <ul key={index}>
          {column.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      ))}
      <div className="end">
        <fieldset className="theme needs-js">
          <legend className="vh">{words.theme}</legend>
          {(['light', 'dark', 'system'] as const).map((theme) => (
            <label key={theme}>
              <input type="radio" name="theme" value={theme} defaultChecked={shell.theme === theme} />
              <span>{words[theme]}</span>
            </label>
          ))}
        </fieldset>
        <button type="button" className="link needs-js" data-consent="denied" data-when-consent="granted">
          {words.personalOff}
        </button>
        <p className="row t3">
          <HouseMark size={16} />
          {words.drivenBy}
        </p>
      </div>
    </footer>
  )
}

import X from 'lucide-react/icons/x'
import { Fragment } from 'react'
import { Icon } from '../../design/icon.tsx'
import { CardRows } from '../card-rows.tsx'
import { Listing } from '../listing.tsx'
import type { Lang, SearchView } from '../view.ts'
import { WORDS } from '../words.ts'

/** Search results, or one sentence that says why there are none and what there is instead. */
export function SearchPage({ view }: { view: SearchView }) {
  const lang = view.shell.locale
  const words = WORDS[lang]
  const empty = view.listing.total === 0 && view.listing.filters.length === 0
  return (
    <div className="list">
      <div className="list-hd">
        <h1 className="d2 wrap">
          {view.query === '' ? (
            words.searchAll
          ) : empty ? (
            <Nothing view={view} lang={lang} />
          ) : (
            <>
              {words.searchTitle(view.query)}
              {lang === 'zh' ? '，' : ', '}
              {words.searchFound(view.listing.total)}
            </>
          )}
        </h1>
        <form className="search-big" action={view.shell.searchAction} method="get">
          <label className="vh" htmlFor="q-page">
            {words.search}
          </label>
          <input
            id="q-page"
            name="q"
            type="search"
            defaultValue={view.query}
            placeholder={words.searchHint}
            maxLength={100}
            autoComplete="off"
          />
          <button type="submit" className="btn ink">
            {words.search}
          </button>
        </form>
      </div>
      {(view.understood.length > 0 || view.note) && <Understood view={view} lang={lang} />}
      {empty ? <Near view={view} lang={lang} /> : <Listing listing={view.listing} lang={lang} />}
    </div>
  )
}

/** How the query was read: each wish can be taken away, and one sentence says what was left aside. */
function Understood({ view, lang }: { view: SearchView; lang: Lang }) {
  const words = WORDS[lang]
  return (
    <div className="understood">
      {view.understood.length > 0 && (
        <ul className="tokens" aria-label={words.searchRead}>
          {view.understood.map((chip) => (
            <li key={chip.removeHref}>
              <a className={chip.used ? 'chip' : 'chip unused'} href={chip.removeHref} rel="nofollow">
                {chip.used ? chip.label : words.searchUnused(chip.label)} <Icon of={X} size={14} />
                <span className="vh">{words.remove1}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {view.note && <p className="t2">{view.note}</p>}
    </div>
  )
}

/** 没有「羽绒亚麻」。看亚麻14件，或羽绒6件。 */
function Nothing({ view, lang }: { view: SearchView; lang: Lang }) {
  const zh = lang === 'zh'
  return (
    <>
      {zh ? `没有「${view.query}」。` : `Nothing for “${view.query}”. `}
      {view.instead.length > 0 && (
        <span className="instead">
          {zh ? '看' : 'See '}
          {view.instead.map((offer, index) => (
            <Fragment key={offer.href}>
              {index > 0 && (index === view.instead.length - 1 ? (zh ? '，或' : ' or ') : zh ? '，' : ', ')}
              <a className="link" href={offer.href}>
                {zh ? `${offer.text}${offer.count}件` : `${offer.count} in ${offer.text}`}
              </a>
            </Fragment>
          ))}
          {zh ? '。' : '.'}
        </span>
      )}
    </>
  )
}

/** What comes near, in sections; where there is nothing at all, the faint layout. */
function Near({ view, lang }: { view: SearchView; lang: Lang }) {
  if (!view.near?.length) return <FaintLayout />
  return (
    <>
      {view.near.map((section) => (
        <section key={section.heading} className="near">
          <h2 className="d3">{section.heading}</h2>
          <CardRows cards={section.cards} lang={lang} />
        </section>
      ))}
    </>
  )
}

/** The real layout in faint lines, so that an empty page still shows what would stand there. */
function FaintLayout() {
  return (
    <div className="rows faint" aria-hidden="true">
      <div className="lrow step">
        {[0, 1, 2].map((index) => (
          <div key={index} className="card">
            <div className="ph" />
            <i />
            <i />
          </div>
        ))}
      </div>
    </div>
  )
}

import Download from 'lucide-react/icons/download'
import { CornerGlyph } from '../../design/corner-glyph.tsx'
import { Icon } from '../../design/icon.tsx'
import type { Lang, TasteView } from '../view.ts'
import { WORDS } from '../words.ts'

/** What the shop noted about her, as she would say it, with a way to change each thing. Works without script. */
export function TastePage({ view }: { view: TasteView }) {
  const lang = view.shell.locale
  const words = WORDS[lang]
  return (
    <div className="taste">
      <header>
        <h1 className="d1 wrap">{words.taste}</h1>
        <p className="lead">{view.agreed ? words.tasteLead : words.tasteNotAgreed}</p>
        <p className="notice" role="status">
          {view.notice}
        </p>
      </header>
      {view.agreed ? <Known view={view} lang={lang} /> : <Agree lang={lang} />}
      <p className="t2">
        <a className="link" href={view.accountHref}>
          {words.tasteAccount}
        </a>
      </p>
    </div>
  )
}

function Agree({ lang }: { lang: Lang }) {
  const words = WORDS[lang]
  return (
    <div className="acts needs-js">
      <button type="button" className="btn ink" data-consent="granted" data-when-consent="denied unset">
        {words.agreeHere}
      </button>
    </div>
  )
}

function Known({ view, lang }: { view: TasteView; lang: Lang }) {
  const words = WORDS[lang]
  return (
    <>
      <section aria-labelledby="taste-noted">
        <h2 className="d3" id="taste-noted">
          {words.tasteNoted}
        </h2>
        {!view.on && <p className="t2">{words.tasteIsOff}</p>}
        {view.on && view.interests.length === 0 && <p className="t2">{words.tasteNothing}</p>}
        <Noted view={view} lang={lang} interests={view.interests.slice(0, MOST_AT_ONCE)} />
        {view.interests.length > MOST_AT_ONCE && (
          <details className="more">
            <summary>
              <span className="link">{words.tasteMore(view.interests.length - MOST_AT_ONCE)}</span>
            </summary>
            <Noted view={view} lang={lang} interests={view.interests.slice(MOST_AT_ONCE)} />
          </details>
        )}
        {view.guesses.length > 0 && (
          <div className="guesses">
            <h3 className="m">{words.tasteGuesses}</h3>
            {view.guesses.map((guess) => (
              <p key={guess} className="t2">
                <CornerGlyph of={['algorithm']} lang={lang} size={13} /> {guess}
              </p>
            ))}
          </div>
        )}
      </section>
      {view.region && (
        <section aria-labelledby="taste-region">
          <h2 className="d3" id="taste-region">
            {words.tasteRegion}
          </h2>
          <p className="t2">{words.tasteRegionText(view.region)}</p>
          <div className="acts">
            <Act view={view} act="region" fields={{ known: 'no' }} label={words.tasteRegionForget} of={view.region} />
          </div>
        </section>
      )}
      <Taken view={view} lang={lang} />
      <section aria-labelledby="taste-manner">
        <h2 className="d3" id="taste-manner">
          {words.tasteManner}
        </h2>
        <form method="post" action={view.action} className="manner">
          <input type="hidden" name="act" value="manner" />
          <fieldset>
            <legend className="vh">{words.tasteManner}</legend>
            {view.manners.map((manner) => (
              <label key={manner.value}>
                <input type="radio" name="manner" value={manner.value} defaultChecked={manner.selected} />
                <span>{manner.label}</span>
              </label>
            ))}
          </fieldset>
          <button type="submit" className="btn">
            {words.tasteSave}
          </button>
        </form>
      </section>
      <section aria-labelledby="taste-rights">
        <h2 className="d3" id="taste-rights">
          {words.tasteRights}
        </h2>
        <p className="t2">{view.counts}</p>
        <p className="t2">{words.tastePrice}</p>
        <div className="acts">
          <Act
            view={view}
            act="switch"
            fields={{ on: view.on ? 'no' : 'yes' }}
            label={view.on ? words.tasteOff : words.tasteOn}
          />
          <a className="btn" href={view.exportHref} download>
            <Icon of={Download} size={15} /> {words.tasteExport}
          </a>
          <Act view={view} act="erase" fields={{}} label={words.tasteErase} danger />
        </div>
      </section>
    </>
  )
}

const MOST_AT_ONCE = 8

function Noted({ view, lang, interests }: { view: TasteView; lang: Lang; interests: TasteView['interests'] }) {
  return (
    <ul className="noted">
      {interests.map((interest) => (
        <li key={`${interest.facet}/${interest.key}`}>
          <span className="bar">
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width={100 * interest.strength} height="4" />
            </svg>
          </span>
          <span className="say">
            <CornerGlyph of={['user']} lang={lang} size={13} /> <Told text={interest.text} label={interest.label} />
          </span>
          <Act
            view={view}
            act="strike"
            fields={{ facet: interest.facet, key: interest.key }}
            label={WORDS[lang].tasteStrike}
            of={interest.label}
          />
        </li>
      ))}
    </ul>
  )
}

/** The sentence with what it is about in bold. */
function Told({ text, label }: { text: string; label: string }) {
  const at = text.indexOf(label)
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <b>{label}</b>
      {text.slice(at + label.length)}
    </>
  )
}

/** What she took out, and how it comes back. */
function Taken({ view, lang }: { view: TasteView; lang: Lang }) {
  const words = WORDS[lang]
  if (view.struck.length === 0 && view.hidden.length === 0 && !view.isRegionStruck) return null
  return (
    <section aria-labelledby="taste-struck">
      <h2 className="d3" id="taste-struck">
        {words.tasteStruck}
      </h2>
      <ul className="struck">
        {view.struck.map(({ facet, key, label }) => (
          <li key={`${facet}/${key}`}>
            <s>{label}</s>
            <Act view={view} act="restore" fields={{ facet, key }} label={words.tasteRestore} of={label} />
          </li>
        ))}
        {view.isRegionStruck && (
          <li>
            <s>{words.tasteRegionStruck}</s>
            <Act
              view={view}
              act="region"
              fields={{ known: 'yes' }}
              label={words.tasteRestore}
              of={words.tasteRegionStruck}
            />
          </li>
        )}
        {view.hidden.map(({ id, name }) => (
          <li key={id}>
            <s>{name}</s>
            <Act view={view} act="unhide" fields={{ product: id }} label={words.tasteRestore} of={name} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Act({
  view,
  act,
  fields,
  label,
  of,
  danger,
}: {
  view: TasteView
  act: string
  fields: Readonly<Record<string, string>>
  label: string
  of?: string
  danger?: boolean
}) {
  return (
    <form method="post" action={view.action}>
      <input type="hidden" name="act" value={act} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={danger ? 'btn danger' : 'btn'}>
        {label}
        {of && <span className="vh">{of}</span>}
      </button>
    </form>
  )
}

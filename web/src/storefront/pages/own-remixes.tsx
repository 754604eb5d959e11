import { CornerGlyph } from '../../design/corner-glyph.tsx'
import type { OwnRemixesView } from '../view.ts'
import { REMIX_WORDS } from '../words-remixes.ts'

/** What this browser's person wrote, how it stands, and the way to take it back; all by plain forms. */
export function OwnRemixesPage({ view }: { view: OwnRemixesView }) {
  const lang = view.shell.locale
  const words = REMIX_WORDS[lang]
  return (
    <section className="own-remixes">
      <h1 className="d2">{words.ownTitle}</h1>
      <p className="t2">{view.items.length > 0 ? words.ownHint : words.ownNone}</p>
      {view.notice && (
        <p className="rx-notice" role="status">
          {view.notice}
        </p>
      )}
      <ul>
        {view.items.map((item) => (
          <li key={item.id}>
            <p className="rx-words" lang={item.lang === lang ? undefined : item.lang === 'zh' ? 'zh-CN' : 'en'}>
              {item.text}
            </p>
            {item.answer && (
              <p className="rx-answer">
                <span className="t3 xs row">
                  <CornerGlyph of={['enterprise']} lang={lang} /> {words.answer}
                </span>
                {item.answer}
              </p>
            )}
            <p className="t3 sm row">
              <span>{words.kinds[item.kind]}</span>
              <a className="link" href={item.product.href}>
                {item.product.name}
              </a>
              <time className="num">{item.date}</time>
              <b className={`m st-${item.state}`}>{words.states[item.state]}</b>
            </p>
            {item.withdrawAction && (
              <form method="post" action={item.withdrawAction}>
                <button type="submit" className="btn">
                  {words.withdraw}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a className="link" href={view.shell.homeHref}>
          {words.toHome}
        </a>
      </p>
    </section>
  )
}

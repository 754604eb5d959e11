import PencilLine from 'lucide-react/icons/pencil-line'
import Share from 'lucide-react/icons/share'
import { AiLabel } from '../design/ai-label.tsx'
import { CornerGlyph } from '../design/corner-glyph.tsx'
import { Icon } from '../design/icon.tsx'
import { Picture } from './picture.tsx'
import { RemixLike } from './remix-like.tsx'
import { RemixSheet } from './remix-sheet.tsx'
import type { Lang, ProductView, RemixesView, RemixView } from './view.ts'
import { REMIX_WORDS } from './words-remixes.ts'

/** Shoppers' own versions of the shop's words and posters, and the way to add one. Quiet: it is not the shop's own voice. */
export function Remixes({ view, remixes, lang }: { view: ProductView; remixes: RemixesView; lang: Lang }) {
  const words = REMIX_WORDS[lang]
  const { items, original } = remixes
  return (
    <section className="remixes" id="remixes">
      <h2 className="d3">
        {words.heading}
        {remixes.total > 0 && <span className="t3 num sm">{remixes.total}</span>}
      </h2>
      <div className="rx-list">
        {items.length === 0 && <p className="t2 none">{words.none}</p>}
        <ul>
          {items.map((item) => (
            <Item key={item.id} item={item} lang={lang} />
          ))}
        </ul>
      </div>
      <aside className="rx-from">
        <p className="kick">{words.original}</p>
        <p className="rx-original">{original.text}</p>
        <p className="row">
          {original.isGenerated && <AiLabel lang={lang} tone="sunk" words={words.generated} />}
          {original.like && <RemixLike like={original.like} lang={lang} about={original.text} />}
          {original.like && (
            <ShareButton lang={lang} text={original.text} href="#remixes" like={original.like} about={original.text} />
          )}
        </p>
        <p className="t2 sm rx-hint">{words.hint}</p>
        <p className="row">
          <button type="button" className="btn needs-js" data-remix-open="caption">
            <Icon of={PencilLine} size={16} /> {words.open}
          </button>
          <a className="link sm" href={remixes.ownHref} rel="nofollow">
            {words.own}
          </a>
        </p>
      </aside>
      <RemixSheet remixes={remixes} comments={view.comments.items} lang={lang} />
    </section>
  )
}

function Item({ item, lang }: { item: RemixView; lang: Lang }) {
  const words = REMIX_WORDS[lang]
  return (
    <li id={item.id} className={`rx rx-${item.kind}`}>
      {item.picture && (
        <figure className="ph">
          <Picture picture={item.picture} lang={lang} sizes="(max-width: 600px) 60vw, 220px" label={false} />
        </figure>
      )}
      <div className="rx-body">
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
        <p className="t3 xs rx-by">
          <CornerGlyph of={item.kind === 'poster' ? ['user', 'algorithm'] : ['user']} lang={lang} />
          <span>
            {item.kind === 'poster' ? words.byShopperPoster : words.byShopper}
            {lang === 'zh' ? '，' : ', '}
            <b className="m">{item.credit}</b>
          </span>
          <time className="num">{item.date}</time>
        </p>
        {item.from && <p className="t3 xs">{item.from}</p>}
        <div className="row rx-acts">
          <RemixLike like={item.like} lang={lang} about={item.text} />
          <ShareButton lang={lang} text={item.text} href={item.href} like={item.like} about={item.text} />
          {item.kind === 'caption' && item.lang === lang && (
            <button type="button" className="link sm needs-js" data-remix-open="caption" data-of={item.id}>
              {words.open}
            </button>
          )}
        </div>
      </div>
    </li>
  )
}

function ShareButton({
  lang,
  text,
  href,
  like,
  about,
}: {
  lang: Lang
  text: string
  href: string
  like: RemixView['like']
  about: string
}) {
  return (
    <button
      type="button"
      className="icon-btn needs-js"
      data-remix-share={href}
      data-text={text}
      data-action={like.action}
      data-target={like.target}
      data-id={like.id}
      aria-label={`${REMIX_WORDS[lang].share}: ${about}`}
    >
      <Icon of={Share} size={16} />
    </button>
  )
}

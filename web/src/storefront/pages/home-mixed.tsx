import { CornerGlyph } from '../../design/corner-glyph.tsx'
import { Display } from '../../design/display.tsx'
import { Picture } from '../picture.tsx'
import { ProductCard } from '../product-card.tsx'
import { RemixLike } from '../remix-like.tsx'
import type { Lang, MixedSectionView } from '../view.ts'

/** The last row: three different things side by side. */
export function MixedSection({ section, lang }: { section: MixedSectionView; lang: Lang }) {
  const { block, card, quote } = section
  return (
    <section className="s4">
      {block && (
        <article className="q">
          <div className="ph">
            {block.card.picture && (
              <Picture picture={block.card.picture} lang={lang} sizes="(max-width: 600px) 100vw, 32vw" />
            )}
          </div>
          <div className="tx">
            <h2 className="d3">{block.heading}</h2>
            <p>{block.text}</p>
            <a className="btn ink" href={block.card.href} data-qm-product={block.card.id}>
              {block.action}
            </a>
          </div>
        </article>
      )}
      {card && <ProductCard card={card} lang={lang} className="k" sizes="(max-width: 600px) 100vw, 32vw" />}
      {quote && (
        <div className="u">
          <p className="kick">
            <CornerGlyph of={[quote.corner]} lang={lang} size={14} /> {quote.kicker}
          </p>
          {quote.before && <p className="t3 before">{quote.before}</p>}
          <blockquote>
            <Display text={quote.text} />
          </blockquote>
          <p className="t2">{quote.note}</p>
          {quote.link && (
            <div className="end row">
              {quote.like && <RemixLike like={quote.like} lang={lang} about={quote.text} />}
              <a className="link" href={quote.link.href}>
                {quote.link.label}
              </a>
            </div>
          )}
        </div>
      )}
    </section>
  )
}

import { spansText } from '@qianmian/kernel'
import { ClaimText } from '../../design/claim-text.tsx'
import { Comments } from '../comments.tsx'
import { FactTable } from '../fact-table.tsx'
import { GeneratedNote } from '../generated-note.tsx'
import { LargeView } from '../large-view.tsx'
import { Listen } from '../listen.tsx'
import { ProductBuy } from '../product-buy.tsx'
import { ProductGallery } from '../product-gallery.tsx'
import { ProductMedia } from '../product-media.tsx'
import { RelatedProducts } from '../related-products.tsx'
import { Remixes } from '../remixes.tsx'
import { SizeChartSection } from '../size-chart.tsx'
import { StickyBuy } from '../sticky-buy.tsx'
import type { Lang, ProductView } from '../view.ts'
import { WORDS } from '../words.ts'

/** A heading longer than this many characters is set smaller. */
const LONG_HEADING: Readonly<Record<Lang, number>> = { zh: 26, en: 64 }

/** The product page: picture, decision, story beside facts, points, sizes, what goes with it, what people say. */
export function ProductPage({ view }: { view: ProductView }) {
  const lang = view.shell.locale
  const words = WORDS[lang]
  const bare = view.story.length === 0
  const linked = new Set(view.facts.map((fact) => fact.id))
  return (
    <>
      <div className="pg">
        <ProductGallery view={view} lang={lang} />
        <ProductBuy view={view} lang={lang} linked={linked} />
      </div>
      {bare && view.made?.speech && (
        <section className="heard">
          <Listen speech={view.made.speech} lang={lang} />
        </section>
      )}
      <section className={bare ? 'story bare' : 'story'}>
        {!bare && (
          <div className="tx">
            {view.storyHeading.length > 0 && (
              <h2 className={spansText(view.storyHeading).length > LONG_HEADING[lang] ? 'wrap long' : 'wrap'}>
                <ClaimText spans={view.storyHeading} linked={linked} />
              </h2>
            )}
            <Listen speech={view.made?.speech} lang={lang} />
            {view.story.map((paragraph, index) => (
              <p key={index} className="para">
                <ClaimText spans={paragraph} linked={linked} />
              </p>
            ))}
            {view.generated && <GeneratedNote made={view.generated} lang={lang} />}
          </div>
        )}
        <FactTable facts={view.facts} lang={lang} />
      </section>
      {view.sellingPoints.length > 0 && (
        <section className="points">
          <h2 className="kick">{words.points}</h2>
          <ol>
            {view.sellingPoints.map((point, index) => (
              <li key={index}>
                <p>
                  <ClaimText spans={point} linked={linked} />
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
      {view.made && <ProductMedia made={view.made} facts={view.facts} lang={lang} />}
      {view.sizeChart && <SizeChartSection chart={view.sizeChart} picture={view.pictures[2]} lang={lang} />}
      {view.related.map((group) => (
        <RelatedProducts key={group.kind} group={group} lang={lang} />
      ))}
      {view.remixes && <Remixes view={view} remixes={view.remixes} lang={lang} />}
      <Comments view={view} lang={lang} />
      <LargeView lang={lang} />
      <StickyBuy view={view} lang={lang} />
    </>
  )
}

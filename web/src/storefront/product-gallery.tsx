import { AiLabel } from '../design/ai-label.tsx'
import { FactTile } from './fact-tile.tsx'
import type { Lang, ProductView } from './view.ts'
import { WORDS } from './words.ts'

const PLACES = ['m1', 'm2', 'm3']

/** Up to three pictures bleed to the left edge, the rest wait in the large view. Each opens large. */
export function ProductGallery({ view, lang }: { view: ProductView; lang: Lang }) {
  const words = WORDS[lang]
  const shown = view.pictures.slice(0, 3)
  const lead = shown[0]
  const labelled = lead?.isRender
  return (
    <div className={`media n${shown.length || view.tiles?.length || 0}`} data-gallery>
      {shown.map((picture, index) => (
        <a
          key={picture.src}
          className={`ph ${PLACES[index]}${picture.hasDrawnLabel ? ' drawn' : ''}`}
          href={picture.src}
          data-picture={index}
        >
          <img
            src={picture.src}
            srcSet={picture.srcset}
            sizes={index === 0 ? '(max-width: 960px) 100vw, 38vw' : '(max-width: 960px) 50vw, 24vw'}
            width={picture.width}
            height={picture.height}
            alt={`${words.enlarge}: ${picture.alt}`}
            className={picture.focus && picture.focus !== 'centre' ? `f-${picture.focus}` : undefined}
            loading={index === 0 ? undefined : 'lazy'}
            decoding="async"
            fetchPriority={index === 0 ? 'high' : undefined}
          />
          {index === 0 && labelled && (
            <AiLabel
              lang={lang}
              words={
                picture.label ??
                (picture.generated ? words.renderFacts(picture.generated.factCount) : words.renderToSize)
              }
            />
          )}
          {index > 0 && picture.isRender && <AiLabel lang={lang} words={picture.label ?? words.render} />}
        </a>
      ))}
      {view.tiles?.map((tile, index) => (
        <div key={tile.label} className={`ph ${PLACES[index]}`}>
          <FactTile tile={tile} />
        </div>
      ))}
      {view.pictures.length > 1 && (
        <p className="media-n num" aria-hidden="true">
          {view.pictures.length}
        </p>
      )}
    </div>
  )
}

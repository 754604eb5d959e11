import { AiLabel } from '../../design/ai-label.tsx'
import { ProductCard } from '../product-card.tsx'
import type { FilmSectionView, Lang } from '../view.ts'
import { WORDS } from '../words.ts'

/** Published films, each beside the thing that it shows. */
export function FilmSection({ section, lang }: { section: FilmSectionView; lang: Lang }) {
  return (
    <section className="s6">
      <h2 className="d2">{section.heading}</h2>
      {section.films.slice(0, 2).map(({ film, poster, card }) => (
        <div key={card.id} className="reel">
          <figure>
            <video
              src={film.src}
              width={film.width}
              height={film.height}
              poster={poster?.src}
              muted
              loop
              playsInline
              controls
              preload="none"
              aria-label={film.alt}
              data-film
            />
            <AiLabel lang={lang} words={WORDS[lang].aiFilm} />
          </figure>
          <ProductCard card={card} lang={lang} sizes="(max-width: 600px) 100vw, 24vw" />
        </div>
      ))}
    </section>
  )
}

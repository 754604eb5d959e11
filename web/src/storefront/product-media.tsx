import { AiLabel } from '../design/ai-label.tsx'
import { Picture } from './picture.tsx'
import type { FilmView, Lang, MadeView } from './view.ts'
import { WORDS } from './words.ts'

/** Films and posters that were made of the product and approved: the film beside its words, posters as they are. */
export function ProductMedia({ made, lang }: { made: MadeView; lang: Lang }) {
  const words = WORDS[lang]
  const [film] = made.films
  if (!film && made.posters.length === 0) return null
  return (
    <section className={film ? 'moving' : 'moving still'}>
      {film && <Film film={film} lang={lang} />}
      {made.posters.length > 0 && (
        <div className="posters">
          <h2 className="kick">{words.postersHeading}</h2>
          <ul>
            {made.posters.map((poster) => (
              <li key={poster.src}>
                <a href={poster.src} target="_blank" rel="noreferrer" aria-label={`${words.enlarge}: ${poster.alt}`}>
                  <Picture picture={poster} lang={lang} sizes="(max-width: 960px) 60vw, 24vw" label={false} />
                </a>
              </li>
            ))}
          </ul>
          <AiLabel lang={lang} tone="sunk" words={words.aiPoster} />
        </div>
      )}
    </section>
  )
}

/** Plays without sound while it is in view, unless the person wants little motion; without script, by its own controls. */
function Film({ film, lang }: { film: FilmView; lang: Lang }) {
  const words = WORDS[lang]
  const isUpright = film.height > film.width
  return (
    <div className={isUpright ? 'film upright' : 'film'}>
      <figure>
        <video
          src={film.src}
          width={film.width}
          height={film.height}
          muted
          loop
          playsInline
          controls
          preload="metadata"
          aria-label={film.alt}
          data-film
        />
        <AiLabel lang={lang} words={words.aiFilm} />
      </figure>
      {film.captions.length > 0 && (
        <details className="film-words" open={isUpright}>
          <summary className="kick">{words.filmWords}</summary>
          <ol>
            {film.captions.map((line) => (
              <li key={line.startMs} data-from={line.startMs} data-to={line.endMs}>
                {line.text}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}

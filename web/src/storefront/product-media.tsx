import { AiLabel } from '../design/ai-label.tsx'
import { FilmFacts, FilmWords } from './film-words.tsx'
import { Picture } from './picture.tsx'
import type { FactRowView, FilmView, Lang, MadeView, PictureView } from './view.ts'
import { WORDS } from './words.ts'

/**
 * Films and posters that were made of the product and approved. An upright film, or one without posters, stands beside its
 * words; under the words are the posters, or the facts that the film rests on.
 */
export function ProductMedia({ made, facts, lang }: { made: MadeView; facts: readonly FactRowView[]; lang: Lang }) {
  const [film] = made.films
  const posters = made.posters.length > 0 && <Posters posters={made.posters} lang={lang} />
  if (!film)
    return (
      posters && (
        <section className="moving still" data-moving>
          {posters}
        </section>
      )
    )
  const isUpright = film.height > film.width
  if (!isUpright && posters)
    return (
      <section className="moving" data-moving>
        <div className="film">
          <Film film={film} lang={lang} />
          <FilmWords film={film} lang={lang} isFolded />
        </div>
        {posters}
      </section>
    )
  return (
    <section className={isUpright ? 'moving told upright' : 'moving told'} data-moving>
      <div className="film">
        <Film film={film} lang={lang} />
      </div>
      <div className="film-side">
        <FilmWords film={film} lang={lang} />
        {posters || <FilmFacts film={film} facts={facts} lang={lang} />}
      </div>
    </section>
  )
}

function Posters({ posters, lang }: { posters: readonly PictureView[]; lang: Lang }) {
  const words = WORDS[lang]
  return (
    <div className="posters">
      <h2 className="kick">{words.postersHeading}</h2>
      <ul>
        {posters.map((poster) => (
          <li key={poster.src}>
            <a href={poster.src} target="_blank" rel="noreferrer" aria-label={`${words.enlarge}: ${poster.alt}`}>
              <Picture picture={poster} lang={lang} sizes="(max-width: 960px) 60vw, 24vw" label={false} />
            </a>
          </li>
        ))}
      </ul>
      <AiLabel lang={lang} tone="sunk" words={words.aiPoster} />
    </div>
  )
}

/** Plays without sound while it is in view, unless the person wants little motion; without script, by its own controls. */
function Film({ film, lang }: { film: FilmView; lang: Lang }) {
  return (
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
      <AiLabel lang={lang} words={WORDS[lang].aiFilm} />
    </figure>
  )
}

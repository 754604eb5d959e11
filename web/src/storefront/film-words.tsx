import type { FactRowView, FilmView, Lang } from './view.ts'
import { WORDS } from './words.ts'

/** The lines of a film: the one being heard lights up, and with script a line leads to its moment. */
export function FilmWords({ film, lang, isFolded = false }: { film: FilmView; lang: Lang; isFolded?: boolean }) {
  const words = WORDS[lang]
  if (film.captions.length === 0) return null
  const lines = (
    <ol data-film-words>
      {film.captions.map((line) => (
        <li key={line.startMs} data-from={line.startMs} data-to={line.endMs}>
          {line.text}
        </li>
      ))}
    </ol>
  )
  if (isFolded)
    return (
      <details className="film-words">
        <summary className="kick">{words.filmWords}</summary>
        {lines}
      </details>
    )
  return (
    <div className="film-words">
      <h2 className="kick">{words.filmWords}</h2>
      {lines}
    </div>
  )
}

/** Facts beside a film; the rest stands in the table. */
const MOST_FACTS = 5

/** The facts that a film rests on, each leading to its row in the table of facts. */
export function FilmFacts({ film, facts, lang }: { film: FilmView; facts: readonly FactRowView[]; lang: Lang }) {
  const cited = facts.filter(({ id }) => film.factIds.includes(id)).slice(0, MOST_FACTS)
  if (cited.length === 0) return null
  return (
    <div className="film-facts num">
      <h2 className="kick">{WORDS[lang].filmFacts}</h2>
      <dl>
        {cited.map((fact) => (
          <div key={fact.id}>
            <dt>{fact.label}</dt>
            <dd>
              <a className="link" href={`#fact-${fact.id}`}>
                {fact.value}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

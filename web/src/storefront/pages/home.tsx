import ArrowRight from 'lucide-react/icons/arrow-right'
import { CornerGlyph } from '../../design/corner-glyph.tsx'
import { Display } from '../../design/display.tsx'
import { Icon } from '../../design/icon.tsx'
import { FactTile } from '../fact-tile.tsx'
import { Picture } from '../picture.tsx'
import type { HomeSectionView, HomeView, Lang } from '../view.ts'
import { WORDS } from '../words.ts'
import { ComparisonSection } from './home-comparison.tsx'
import { FilmSection } from './home-film.tsx'
import { MixedSection } from './home-mixed.tsx'
import { RoomSection } from './home-room.tsx'
import { SequenceSection } from './home-sequence.tsx'
import { ShelfSection } from './home-shelf.tsx'
import { SpecSection } from './home-spec.tsx'
import { StorySection } from './home-story.tsx'

/** The home page: season, one picture, one sentence, why the page is so, then sections of different form. */
export function HomePage({ view }: { view: HomeView }) {
  const lang = view.shell.locale
  return (
    <>
      <Hero view={view} lang={lang} />
      {/* An empty shop has no order to explain. */}
      {view.sections.length > 0 && <Composition view={view} lang={lang} />}
      {view.sections.map((section, index) => (
        <Section key={index} section={section} lang={lang} />
      ))}
    </>
  )
}

function Hero({ view, lang }: { view: HomeView; lang: Lang }) {
  const { hero, term } = view
  return (
    <div className="hero">
      {term && <Term term={term} lang={lang} />}
      {hero.picture && (
        <div className="pic">
          <Picture
            picture={hero.picture}
            lang={lang}
            sizes="(max-width: 600px) 100vw, 76vw"
            eager
            label={WORDS[lang].renderToSize}
          />
        </div>
      )}
      {hero.tile && (
        <div className="pic">
          <FactTile tile={hero.tile} />
        </div>
      )}
      <div className="say">
        <h1 className="d1 wrap">
          <Display text={hero.heading} />
        </h1>
        <p className="lead">{hero.lead}</p>
        <a className="go" href={hero.link.href} data-qm-product={hero.productId}>
          {hero.link.label} <Icon of={ArrowRight} size={17} />
        </a>
      </div>
    </div>
  )
}

/** Chinese is set vertically; English is set anew, with the Chinese name small beside it. */
function Term({ term, lang }: { term: NonNullable<HomeView['term']>; lang: Lang }) {
  if (lang === 'zh') {
    return (
      <div className="term">
        <p className="v">{term.zh}</p>
        <p className="w">{term.note}</p>
      </div>
    )
  }
  return (
    <div className="term term-en">
      <p className="h">
        <Display text={term.en.replace(' ', '\n')} />
      </p>
      <p className="w">{term.note}</p>
      <p className="v" lang="zh-CN">
        {term.zh}
      </p>
    </div>
  )
}

/** Why this page is so, in plain words, with the way to change it. */
function Composition({ view, lang }: { view: HomeView; lang: Lang }) {
  const words = WORDS[lang]
  const { composition } = view
  return (
    <details className="why">
      <summary>
        <CornerGlyph
          of={composition.personal ? ['enterprise', 'algorithm', 'user'] : ['enterprise', 'algorithm']}
          lang={lang}
          size={17}
        />
        <span>
          {composition.text.map((part, index) =>
            part.mark ? (
              <b key={index} className={`by-${part.mark}`}>
                {part.text}
              </b>
            ) : (
              part.text
            ),
          )}
        </span>
        <span className="act">{words.why}</span>
      </summary>
      <ul>
        {composition.reasons.map((reason) => (
          <li key={reason.text}>
            <CornerGlyph of={[reason.corner]} lang={lang} size={13} />
            <span>{reason.text}</span>
          </li>
        ))}
      </ul>
      <p className="acts">
        <button type="button" className="link needs-js" data-consent="granted" data-when-consent="denied unset">
          {words.agreeHere}
        </button>
        <button type="button" className="link needs-js" data-consent="denied" data-when-consent="granted">
          {words.personalOff}
        </button>
        {composition.tasteHref && (
          <a className="link" href={composition.tasteHref}>
            {words.tasteChange}
          </a>
        )}
      </p>
    </details>
  )
}

function Section({ section, lang }: { section: HomeSectionView; lang: Lang }) {
  switch (section.form) {
    case 'room':
      return <RoomSection section={section} lang={lang} />
    case 'sequence':
      return <SequenceSection section={section} lang={lang} />
    case 'spec':
      return <SpecSection section={section} lang={lang} />
    case 'mixed':
      return <MixedSection section={section} lang={lang} />
    case 'shelf':
      return <ShelfSection section={section} lang={lang} />
    case 'film':
      return <FilmSection section={section} lang={lang} />
    case 'story':
      return <StorySection section={section} lang={lang} />
    case 'comparison':
      return <ComparisonSection section={section} lang={lang} />
  }
}

import { Display } from '../../design/display.tsx'
import { Breadcrumb } from '../breadcrumb.tsx'
import { Listing } from '../listing.tsx'
import { Picture } from '../picture.tsx'
import type { BrandView } from '../view.ts'
import { WORDS } from '../words.ts'

/** A brand: its promise, how it speaks, what the shop has on record, its things. */
export function BrandPage({ view }: { view: BrandView }) {
  const lang = view.shell.locale
  const words = WORDS[lang]
  return (
    <div className="list brand">
      <Breadcrumb links={view.breadcrumb} lang={lang} />
      <div className={view.picture ? 'brand-hd with-pic' : 'brand-hd'}>
        <div className="say">
          <p className="kick">{view.name}</p>
          <h1 className="d1 wrap">
            <Display text={view.promise} />
          </h1>
          {view.story && <p className="lead">{view.story}</p>}
        </div>
        {view.picture && (
          <div className="ph">
            <Picture picture={view.picture} lang={lang} sizes="(max-width: 600px) 100vw, 42vw" eager />
          </div>
        )}
      </div>
      <div className="brand-facts">
        <div>
          <p className="kick">{words.brandVoice[view.strategy]}</p>
          {view.voice.slice(0, 3).map((line) => (
            <p key={line} className="voice">
              {line}
            </p>
          ))}
        </div>
        <div>
          <p className="kick">{words.brandFacts}</p>
          <dl className="figs num">
            {view.figures.map((figure) => (
              <div key={figure.label}>
                <dt>{figure.label}</dt>
                <dd>{figure.figure}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <p className="kick">{words.palette}</p>
          <ul className="pl" aria-hidden="true">
            {view.palette.map((hex) => (
              <li key={hex}>
                <svg viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width="10" height="10" fill={hex} />
                </svg>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Listing listing={view.listing} lang={lang} />
    </div>
  )
}

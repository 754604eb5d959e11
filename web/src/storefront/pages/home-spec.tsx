import ArrowRight from 'lucide-react/icons/arrow-right'
import { Display } from '../../design/display.tsx'
import { Icon } from '../../design/icon.tsx'
import { Picture } from '../picture.tsx'
import type { Lang, SpecSectionView } from '../view.ts'

/** One object on a dark ground; each figure opens its fact. */
export function SpecSection({ section, lang }: { section: SpecSectionView; lang: Lang }) {
  return (
    <section className="s3">
      <div className="ph">
        <Picture picture={section.picture} lang={lang} sizes="(max-width: 600px) 100vw, 42vw" labelTone="on-dark" />
      </div>
      <div className="tx">
        <p className="kick">{section.kicker}</p>
        <h2 className="d2 wrap">
          <Display text={section.heading} />
        </h2>
        <ul className="spec">
          {section.figures.slice(0, 3).map((figure) => (
            <li key={figure.factId}>
              <a href={figure.href} data-qm-product={section.productId}>
                <span className="f num">
                  {figure.figure}
                  <small>{figure.unit}</small>
                </span>
                <span className="l">{figure.label}</span>
              </a>
            </li>
          ))}
        </ul>
        <p className="t2 tale">{section.text}</p>
        <a className="go" href={section.link.href} data-qm-product={section.productId}>
          {section.link.label} <Icon of={ArrowRight} size={17} />
        </a>
      </div>
    </section>
  )
}

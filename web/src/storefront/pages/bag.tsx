import { BagPart } from '../bag-part.tsx'
import type { BagView } from '../view.ts'
import { SHOPPING_WORDS } from '../words-shopping.ts'

/** The whole bag, by plain forms. */
export function BagPage({ view }: { view: BagView }) {
  const words = SHOPPING_WORDS[view.shell.locale]
  return (
    <section className="till narrow">
      <h1 className="d2">{words.bag}</h1>
      <BagPart view={view} />
      <p>
        <a className="link" href={view.shell.homeHref}>
          {words.toShop}
        </a>
      </p>
    </section>
  )
}

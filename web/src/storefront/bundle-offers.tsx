import type { BundleView, Lang } from './view.ts'
import { SHOPPING_WORDS } from './words-shopping.ts'

/** The form of the product page: a press on a bundle sends what is ticked there, too. */
export const PICK_FORM = 'pick'

/** What is cheaper together with the product of the page. */
export function ProductBundles({ bundles, lang }: { bundles: readonly BundleView[]; lang: Lang }) {
  const words = SHOPPING_WORDS[lang]
  return (
    <section className="bundles" aria-label={words.bundles}>
      <ul>
        {bundles.map((bundle) => (
          <li key={bundle.variantId}>
            <BundleTexts bundle={bundle} />
            <button type="submit" className="btn" form={PICK_FORM} name="also" value={bundle.variantId} data-bundle-add>
              {words.addBoth}
            </button>
          </li>
        ))}
      </ul>
      <p className="t3 xs">{words.bundleRule}</p>
    </section>
  )
}

/** What is cheaper with something in the bag; one press adds it. */
export function BagBundles({ offers, action, lang }: { offers: readonly BundleView[]; action: string; lang: Lang }) {
  const words = SHOPPING_WORDS[lang]
  return (
    <section className="bundles" aria-label={words.bundles}>
      <ul>
        {offers.map((offer) => (
          <li key={offer.variantId}>
            <BundleTexts bundle={offer} />
            <form method="post" action={action} data-bag-form>
              <input type="hidden" name="variant" value={offer.variantId} />
              <input type="hidden" name="units" value="1" />
              <button type="submit" className="btn" aria-label={words.addBundled(offer.name)}>
                {words.addOne}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function BundleTexts({ bundle }: { bundle: BundleView }) {
  return (
    <>
      {bundle.picture ? (
        <img src={bundle.picture} alt="" width={56} height={70} loading="lazy" />
      ) : (
        <span className="ph0" />
      )}
      <span className="tx">
        <b>{bundle.says}</b>
        <span className="t3 sm">
          {bundle.href ? (
            <a className="link" href={bundle.href}>
              {bundle.name}
            </a>
          ) : (
            bundle.name
          )}{' '}
          {bundle.options} <span className="num nw">{bundle.price}</span>
        </span>
      </span>
    </>
  )
}

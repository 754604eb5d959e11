import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import ChevronDown from 'lucide-react/icons/chevron-down'
import X from 'lucide-react/icons/x'
import { Icon } from '../design/icon.tsx'
import { CardRows } from './card-rows.tsx'
import type { Lang, ListingView, PaginationView } from './view.ts'
import { WORDS } from './words.ts'

/** Filters, order, products in rows of changing form, pages. All of it is links, so the address keeps the state. */
export function Listing({ listing, lang }: { listing: ListingView; lang: Lang }) {
  const words = WORDS[lang]
  return (
    <>
      <FilterBar listing={listing} lang={lang} />
      {listing.cards.length === 0 ? (
        <p className="list-empty d3">{words.listEmpty}</p>
      ) : (
        <CardRows cards={listing.cards} lang={lang} eager />
      )}
      {listing.pagination.pages > 1 && <Pagination pagination={listing.pagination} lang={lang} />}
    </>
  )
}

function FilterBar({ listing, lang }: { listing: ListingView; lang: Lang }) {
  const words = WORDS[lang]
  const facets = listing.facets.filter((facet) => facet.values.length > 0)
  const sorted = listing.sorts.find((sort) => sort.selected)
  if (facets.length === 0 && listing.sorts.length === 0) return null
  return (
    <div className="filters" id="filters">
      <div className="facets">
        {facets.map((facet) => (
          <details key={facet.key} name="facet" className="facet">
            <summary>
              {facet.label} <Icon of={ChevronDown} size={14} />
            </summary>
            <ul className="pop">
              {facet.values.map((value) => (
                <li key={value.label}>
                  <a href={value.href} rel="nofollow" aria-current={value.selected ? 'true' : undefined}>
                    <span>{value.label}</span>
                    <span className="num t3">{value.count}</span>
                  </a>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
      <p className="count num">{words.total(listing.total)}</p>
      {listing.sorts.length > 1 && (
        <details name="facet" className="facet sort">
          <summary>
            <span className="vh">{words.sort}</span>
            {sorted?.label ?? words.sort} <Icon of={ChevronDown} size={14} />
          </summary>
          <ul className="pop">
            {listing.sorts.map((sort) => (
              <li key={sort.href}>
                <a href={sort.href} rel="nofollow" aria-current={sort.selected ? 'true' : undefined}>
                  {sort.label}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {listing.filters.length > 0 && (
        <ul className="tokens">
          {listing.filters.map((filter) => (
            <li key={filter.removeHref}>
              <a className="chip" href={filter.removeHref} rel="nofollow">
                <span className="t3">{filter.label}</span> {filter.value} <Icon of={X} size={14} />
                <span className="vh">{words.remove1}</span>
              </a>
            </li>
          ))}
          {listing.clearHref && (
            <li>
              <a className="link sm" href={listing.clearHref} rel="nofollow">
                {words.clear}
              </a>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

function Pagination({ pagination, lang }: { pagination: PaginationView; lang: Lang }) {
  const words = WORDS[lang]
  const { previousHref, nextHref } = pagination
  return (
    <nav className="pages num" aria-label={words.pages}>
      {previousHref && (
        <a href={previousHref} rel="prev" className="step">
          <Icon of={ArrowLeft} size={17} /> {words.previousPage}
        </a>
      )}
      <ol>
        {pagination.links.map((link, index) => (
          <li key={index}>
            {link.href ? (
              <a
                href={link.href}
                aria-label={words.pageN(link.page)}
                aria-current={link.page === pagination.page ? 'page' : undefined}
              >
                {link.page}
              </a>
            ) : (
              <span aria-hidden="true">…</span>
            )}
          </li>
        ))}
      </ol>
      {nextHref && (
        <a href={nextHref} rel="next" className="step next">
          {words.nextPage} <Icon of={ArrowRight} size={17} />
        </a>
      )}
    </nav>
  )
}

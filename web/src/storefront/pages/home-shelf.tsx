import { CardRows } from '../card-rows.tsx'
import type { Lang, ShelfSectionView } from '../view.ts'

/** What else the shop has, in rows: for shops that are small, or sell what no other section is made for. */
export function ShelfSection({ section, lang }: { section: ShelfSectionView; lang: Lang }) {
  return (
    <section className="s5">
      <div className="hd">
        <h2 className="d2">{section.heading}</h2>
        {section.text && <p className="t2">{section.text}</p>}
        {section.link && (
          <a className="link" href={section.link.href}>
            {section.link.label}
          </a>
        )}
      </div>
      <CardRows cards={section.cards} lang={lang} />
    </section>
  )
}

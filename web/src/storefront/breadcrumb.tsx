import type { Lang, LinkView } from './view.ts'
import { WORDS } from './words.ts'

/** The way to this page, as links. */
export function Breadcrumb({ links, lang }: { links: readonly LinkView[]; lang: Lang }) {
  return (
    <nav className="crumb" aria-label={WORDS[lang].breadcrumb}>
      <ol>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

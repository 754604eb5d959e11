import type { NotFoundView } from '../view.ts'
import { WORDS } from '../words.ts'

/** Nothing at this address: why, and where to go on. */
export function NotFoundPage({ view }: { view: NotFoundView }) {
  const words = WORDS[view.shell.locale]
  return (
    <div className="plain">
      <h1 className="d1 wrap">{words.notFound}</h1>
      <p className="lead">{words.notFoundText(view.path)}</p>
      {view.instead.length > 0 && (
        <>
          <p className="t2">{words.notFoundInstead}</p>
          <ul className="onward">
            {view.instead.map((link) => (
              <li key={link.href}>
                <a className="d3" href={link.href}>
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

import Download from 'lucide-react/icons/download'
import { Icon } from '../../design/icon.tsx'
import type { AccountView } from '../view.ts'
import { ACCOUNT_WORDS } from '../words-account.ts'
import { SHOPPING_WORDS } from '../words-shopping.ts'

/** What the shop keeps of her: address, programs, a copy, the end. Every deed is a plain form. */
export function AccountPage({ view }: { view: AccountView }) {
  const words = ACCOUNT_WORDS[view.shell.locale]
  const till = SHOPPING_WORDS[view.shell.locale]
  return (
    <section className="till narrow acct">
      <h1 className="d2">{words.title}</h1>
      <form method="post" action={view.signOutAction} className="acct-who t2">
        <span>{till.signedInAs(view.email)}</span>
        <a className="link" href={view.ordersHref}>
          {till.orders}
        </a>
        <button type="submit" className="link">
          {till.signOut}
        </button>
      </form>
      {view.notice && (
        <p className="sp-notice" role="status">
          {view.notice}
        </p>
      )}
      <section className="acct-part" aria-labelledby="acct-address">
        <h2 className="d3" id="acct-address">
          {words.address}
        </h2>
        {view.address.length === 0 ? (
          <p className="t2">{words.addressNone}</p>
        ) : (
          <address className="acct-address">
            {view.address.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </address>
        )}
        <p>
          <a className="btn" href={view.addressHref}>
            {view.address.length === 0 ? words.addressAdd : words.addressChange}
          </a>
        </p>
      </section>
      <section className="acct-part" aria-labelledby="acct-programs">
        <h2 className="d3" id="acct-programs">
          {words.programs}
        </h2>
        {view.programs.length === 0 && <p className="t2">{words.programsNone}</p>}
        {view.programs.length > 0 && (
          <ul className="acct-programs">
            {view.programs.map((program) => (
              <li key={program.id}>
                <span>
                  <b>{program.name}</b>
                  <span className="t2">
                    {program.may} · <time>{words.since(program.since)}</time>
                  </span>
                </span>
                <form method="post" action={program.revokeAction}>
                  <button type="submit" className="btn">
                    {words.revoke}
                    <span className="vh">{program.name}</span>
                  </button>
                </form>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="acct-part" aria-labelledby="acct-hints">
        <h2 className="d3" id="acct-hints">
          {words.hints}
        </h2>
        <p className="t2">
          {words.hintsText} <b>{view.hints.isOn ? words.hintsOn : words.hintsOff}</b>
        </p>
        <form method="post" action={view.hints.action}>
          <input type="hidden" name="wanted" value={view.hints.isOn ? 'no' : 'yes'} />
          <button type="submit" className="btn">
            {view.hints.isOn ? words.hintsStop : words.hintsStart}
          </button>
        </form>
      </section>
      <section className="acct-part" aria-labelledby="acct-data">
        <h2 className="d3" id="acct-data">
          {words.data}
        </h2>
        <dl className="acct-deeds">
          <div>
            <dt>
              <a className="btn" href={view.exportHref} download>
                <Icon of={Download} size={15} /> {words.export}
              </a>
            </dt>
            <dd className="t2">{words.exportText}</dd>
          </div>
          <div>
            <dt>
              <a className="btn" href={view.tasteHref}>
                {words.taste}
              </a>
            </dt>
            <dd className="t2">{words.tasteText}</dd>
          </div>
          <div>
            <dt>
              <form method="post" action={view.eraseAction}>
                <button type="submit" className="btn acct-danger">
                  {words.eraseLook}
                </button>
              </form>
            </dt>
            <dd className="t2">{words.eraseText}</dd>
          </div>
        </dl>
      </section>
    </section>
  )
}

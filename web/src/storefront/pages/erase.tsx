import Download from 'lucide-react/icons/download'
import { Icon } from '../../design/icon.tsx'
import type { EraseView } from '../view.ts'
import { ACCOUNT_WORDS } from '../words-account.ts'

/** The end of an account: looked at, confirmed, done. */
export function ErasePage({ view }: { view: EraseView }) {
  const words = ACCOUNT_WORDS[view.shell.locale]
  const title = { plan: words.eraseTitle, blocked: words.blockedTitle, done: words.doneTitle }[view.state]
  return (
    <section className="till narrow acct">
      <h1 className="d2">{title}</h1>
      {view.problem && (
        <p className="sp-problem" role="alert">
          {view.problem}
        </p>
      )}
      {view.state === 'done' ? <p className="acct-lead">{words.doneText}</p> : <Plan view={view} />}
      <p className="acct-back">
        <a className="link" href={view.backHref}>
          {view.state === 'done' ? words.toShop : words.back}
        </a>
      </p>
    </section>
  )
}

function Plan({ view }: { view: EraseView }) {
  const words = ACCOUNT_WORDS[view.shell.locale]
  const { confirm } = view
  return (
    <>
      {view.counts.length > 0 && (
        <section className="acct-part" aria-labelledby="erase-goes">
          <h2 className="d3" id="erase-goes">
            {words.goes}
          </h2>
          <dl className="acct-counts">
            {view.counts.map(({ label, count }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="num">{count}</dd>
              </div>
            ))}
          </dl>
          <p className="t2">{words.goesText}</p>
        </section>
      )}
      <section className="acct-part" aria-labelledby="erase-know">
        <h2 className="d3" id="erase-know">
          {words.know}
        </h2>
        <ul className="acct-warnings">
          {view.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
          <li>{words.forGood}</li>
        </ul>
        <p>
          <a className="btn" href={view.exportHref} download>
            <Icon of={Download} size={15} /> {words.exportFirst}
          </a>
        </p>
      </section>
      {confirm && (
        <form method="post" action={confirm.action} className="till-form">
          <input type="hidden" name="token" value={confirm.token} />
          <input type="hidden" name="key" value={confirm.key} />
          <button type="submit" className="btn big acct-danger">
            {words.confirm}
          </button>
          <p className="t3 sm">{words.until(confirm.until)}</p>
        </form>
      )}
    </>
  )
}

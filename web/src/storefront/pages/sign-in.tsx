import type { SignInView } from '../view.ts'
import { SHOPPING_WORDS } from '../words-shopping.ts'

/** A code by mail instead of a password. */
export function SignInPage({ view }: { view: SignInView }) {
  const words = SHOPPING_WORDS[view.shell.locale]
  return (
    <section className="till narrow">
      <h1 className="d2">{words.signInTitle}</h1>
      {view.problem && (
        <p className="sp-problem" role="alert">
          {view.problem}
        </p>
      )}
      {view.step === 'email' ? (
        <form method="post" action={view.action} className="till-form">
          <p className="t2">{words.signInText}</p>
          <input type="hidden" name="next" value={view.next} />
          <label className="field">
            <span>{words.email}</span>
            <input
              name="email"
              type="email"
              defaultValue={view.email}
              autoComplete="email"
              required
              maxLength={254}
              inputMode="email"
            />
          </label>
          <button type="submit" className="btn primary big">
            {words.sendCode}
          </button>
        </form>
      ) : (
        <form method="post" action={view.codeAction} className="till-form">
          <p className="t2">{words.codeSent(view.email)}</p>
          <input type="hidden" name="next" value={view.next} />
          <input type="hidden" name="email" value={view.email} />
          <label className="field">
            <span>{words.code}</span>
            <input
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              pattern="\s*\d{6}\s*"
              maxLength={12}
              required
            />
          </label>
          <button type="submit" className="btn primary big">
            {words.codeEnter}
          </button>
          <p>
            <a className="link" href={view.action}>
              {words.codeAgain}
            </a>
          </p>
        </form>
      )}
    </section>
  )
}

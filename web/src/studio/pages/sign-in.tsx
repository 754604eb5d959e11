import KeyRound from 'lucide-react/icons/key-round'
import { type FormEvent, useEffect, useState } from 'react'
import { HouseMark } from '../../design/house-mark.tsx'
import { Icon } from '../../design/icon.tsx'
import { call, Refused } from '../api.ts'
import { keptLang } from '../context.tsx'
import { nextPlace } from '../next-place.ts'
import { signInWithPasskey } from '../passkey.ts'
import { WORDS } from '../words.ts'

const WRONG: ReadonlySet<number> = new Set([400, 401, 403, 422])

/** E-mail and password, or a passkey; a used or expired link says so. Afterwards the page opens that was asked for. */
export function SignInPage() {
  const lang = keptLang()
  const words = WORDS[lang]
  const [problem, setProblem] = useState(location.search.includes('error') ? words.linkUsed : '')
  const [busy, setBusy] = useState(false)
  const wasSignedOut = new URLSearchParams(location.search).has('next')
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
    document.title = `${words.signIn} · 千面`
  }, [lang, words])
  const enter = () => location.assign(nextPlace(location.search))
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    setBusy(true)
    try {
      await call('/api/auth/sign-in/email', { json: { email: data.get('email'), password: data.get('password') } })
      enter()
    } catch (error) {
      setBusy(false)
      if (!(error instanceof Refused)) throw error
      // Only these are about what was typed.
      setProblem(WRONG.has(error.status) ? words.wrongSignIn : (error.text[lang] ?? ''))
    }
  }
  const withPasskey = async () => {
    setBusy(true)
    const result = await signInWithPasskey()
    setBusy(false)
    if (result === 'done') enter()
    else setProblem(words.passkeyTrouble[result])
  }
  return (
    <main className="st-door">
      <form onSubmit={submit}>
        <HouseMark size={34} />
        <h1>{words.signIn}</h1>
        {wasSignedOut && !problem && <p className="t2 sm">{words.signInAgain}</p>}
        {problem && (
          <p className="fix" role="alert">
            {problem}
          </p>
        )}
        <label>
          <span>{words.email}</span>
          <input name="email" type="email" required autoComplete="username webauthn" />
        </label>
        <label>
          <span>{words.password}</span>
          <input name="password" type="password" required autoComplete="current-password" />
        </label>
        <button type="submit" className="btn primary" disabled={busy}>
          {words.signIn}
        </button>
        <p className="st-or t3 xs">
          <span>{words.or}</span>
        </p>
        <button type="button" className="btn" disabled={busy} onClick={() => void withPasskey()}>
          <Icon of={KeyRound} size={16} /> {words.passkeySignIn}
        </button>
      </form>
    </main>
  )
}

import { type FormEvent, useState } from 'react'
import { HouseMark } from '../../design/house-mark.tsx'
import { call, Refused } from '../api.ts'
import { keptLang } from '../context.tsx'
import { WORDS } from '../words.ts'

/** E-mail and password; a used or expired link says so. */
export function SignInPage() {
  const lang = keptLang()
  const words = WORDS[lang]
  const [problem, setProblem] = useState(location.search.includes('error') ? words.linkUsed : '')
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    setBusy(true)
    try {
      await call('/api/auth/sign-in/email', { json: { email: data.get('email'), password: data.get('password') } })
      location.assign('/studio/inbox')
    } catch (error) {
      setBusy(false)
      setProblem(error instanceof Refused && error.status === 0 ? (error.text[lang] ?? '') : words.wrongSignIn)
    }
  }
  return (
    <main className="st-door">
      <form onSubmit={submit}>
        <HouseMark size={34} />
        <h1>{words.signIn}</h1>
        {problem && (
          <p className="fix" role="alert">
            {problem}
          </p>
        )}
        <label>
          <span>{words.email}</span>
          <input name="email" type="email" required autoComplete="username" />
        </label>
        <label>
          <span>{words.password}</span>
          <input name="password" type="password" required autoComplete="current-password" />
        </label>
        <button type="submit" className="btn primary" disabled={busy}>
          {words.signIn}
        </button>
      </form>
    </main>
  )
}

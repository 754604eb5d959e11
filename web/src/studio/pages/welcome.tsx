import { type FormEvent, useState } from 'react'
import { HouseMark } from '../../design/house-mark.tsx'
import { call, Refused } from '../api.ts'
import { useStudio } from '../context.tsx'

/** After a one-time link: name, address and password, so that the person can come back. */
export function WelcomePage() {
  const { words, say, session } = useStudio()
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({})
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    setBusy(true)
    try {
      await call('/api/session/complete', {
        json: { name: data.get('name'), email: data.get('email'), password: data.get('password') },
      })
      location.assign('/studio/inbox')
    } catch (error) {
      setBusy(false)
      if (!(error instanceof Refused)) throw error
      const named = Object.fromEntries(Object.entries(error.fields).map(([key, text]) => [key, say(text)]))
      setFields(Object.keys(named).length > 0 ? named : { form: say(error.text) })
    }
  }
  return (
    <main className="st-door">
      <form onSubmit={submit} noValidate>
        <HouseMark size={34} />
        <h1>{words.welcome}</h1>
        <p className="t2">{words.welcomeHint}</p>
        {fields.form && (
          <p className="fix" role="alert">
            {fields.form}
          </p>
        )}
        <Field name="name" label={words.name} problem={fields.name} value={nameOf(session.person)} complete="name" />
        <Field name="email" label={words.email} problem={fields.email} type="email" complete="username" />
        <Field
          name="password"
          label={words.password}
          problem={fields.password}
          type="password"
          complete="new-password"
        />
        <button type="submit" className="btn primary" disabled={busy}>
          {words.keepAndEnter}
        </button>
      </form>
    </main>
  )
}

/** The server's own link makes an owner without a name or address of her own. */
const nameOf = ({ name, email }: { name: string; email: string }) => (email.endsWith('.local') ? '' : name)

function Field({
  name,
  label,
  problem,
  value,
  type = 'text',
  complete,
}: {
  name: string
  label: string
  problem?: string
  value?: string
  type?: string
  complete: string
}) {
  return (
    <label>
      <span>{label}</span>
      <input
        name={name}
        type={type}
        defaultValue={value}
        required
        autoComplete={complete}
        aria-invalid={!!problem}
        aria-describedby={problem ? `${name}-problem` : undefined}
      />
      {problem && (
        <small id={`${name}-problem`} className="bad">
          {problem}
        </small>
      )}
    </label>
  )
}

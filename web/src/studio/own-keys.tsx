import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { moment } from './ago.ts'
import { call, Refused } from './api.ts'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'
import { canHoldPasskeys, registerPasskey } from './passkey.ts'
import { Failure } from './states.tsx'

interface Passkey {
  readonly id: string
  readonly name?: string
  readonly createdAt?: string
}

/** How a person comes back: passkeys of her devices, and the password. */
export function OwnKeys() {
  const { words } = useStudio()
  return (
    <section>
      <h2 className="h">{words.myKeys}</h2>
      <Passkeys />
      <ChangePassword />
    </section>
  )
}

function Passkeys() {
  const { words, lang, failed, toast } = useStudio()
  const client = useQueryClient()
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const [leaving, setLeaving] = useState<Passkey>()
  const list = useQuery({
    queryKey: ['passkeys'],
    queryFn: () => call<Passkey[]>('/api/auth/passkey/list-user-passkeys'),
  })
  const refresh = () => client.invalidateQueries({ queryKey: ['passkeys'] })
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const name = String(new FormData(form).get('device') ?? '').trim()
    setBusy(true)
    setProblem('')
    const result = await registerPasskey(name || words.passkeys)
    setBusy(false)
    if (result !== 'done') return setProblem(words.passkeyTrouble[result])
    form.reset()
    toast({ text: words.passkeyAdded })
    await refresh()
  }
  const remove = async (passkey: Passkey) => {
    setLeaving(undefined)
    try {
      await call('/api/auth/passkey/delete-passkey', { json: { id: passkey.id } })
      await refresh()
    } catch (error) {
      failed(error)
    }
  }
  return (
    <>
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.length === 0 && <p className="t2 sm st-reading">{words.noPasskeys}</p>}
      <ul className="st-people">
        {list.data?.map((passkey) => (
          <li key={passkey.id}>
            <b className="m">{passkey.name || words.passkeys}</b>
            {passkey.createdAt && <span className="t3 xs num">{moment(passkey.createdAt, lang)}</span>}
            <button type="button" className="link st-right" onClick={() => setLeaving(passkey)}>
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      {problem && (
        <p className="fix" role="alert">
          {problem}
        </p>
      )}
      {canHoldPasskeys() ? (
        <form className="st-form" onSubmit={(event) => void add(event)}>
          <label htmlFor="device">{words.passkeyName}</label>
          <p className="row">
            <input id="device" name="device" maxLength={60} autoComplete="off" />
            <button type="submit" className="btn" disabled={busy}>
              {words.addPasskey}
            </button>
          </p>
        </form>
      ) : (
        <p className="t3 sm st-reading">{words.passkeyTrouble.unsupported}</p>
      )}
      {leaving && (
        <Dialog title={words.removeAsk(leaving.name || words.passkeys)} onClose={() => setLeaving(undefined)}>
          <p className="t2 st-reading">{words.passkeyRemoveHint}</p>
          <footer>
            <button type="button" className="btn" onClick={() => setLeaving(undefined)}>
              {words.cancel}
            </button>
            <button type="button" className="btn danger" onClick={() => void remove(leaving)}>
              {words.remove}
            </button>
          </footer>
        </Dialog>
      )}
    </>
  )
}

function ChangePassword() {
  const { words, session, toast, failed } = useStudio()
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const change = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    setBusy(true)
    setProblem('')
    try {
      await call('/api/auth/change-password', {
        json: {
          currentPassword: data.get('current'),
          newPassword: data.get('next'),
          // Whoever knew the old one is out.
          revokeOtherSessions: true,
        },
      })
      form.reset()
      toast({ text: words.passwordChanged })
    } catch (error) {
      if (error instanceof Refused && (error.status === 400 || error.status === 401)) setProblem(words.passwordWrong)
      else failed(error)
    }
    setBusy(false)
  }
  return (
    <form className="st-form" onSubmit={(event) => void change(event)}>
      <h3 className="sm m">{words.changePassword}</h3>
      {problem && (
        <p className="fix" role="alert">
          {problem}
        </p>
      )}
      <input type="hidden" name="username" autoComplete="username" value={session.person.email} readOnly />
      <label>
        <span>{words.currentPassword}</span>
        <input name="current" type="password" required autoComplete="current-password" />
      </label>
      <label>
        <span>{words.newPassword}</span>
        <input name="next" type="password" required minLength={10} maxLength={200} autoComplete="new-password" />
      </label>
      <p>
        <button type="submit" className="btn" disabled={busy}>
          {words.changePassword}
        </button>
      </p>
    </form>
  )
}

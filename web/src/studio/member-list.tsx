import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { InvitedView, MemberView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { copyText } from './copy-text.ts'
import { Dialog } from './dialog.tsx'
import { Failure, RowSkeleton } from './states.tsx'

const ROLES = ['owner', 'editor', 'viewer'] as const

/** Who works here; an invitation is a link that is shown once. */
export function MemberList() {
  const { shop, words, lang, failed, toast, session } = useStudio()
  const client = useQueryClient()
  const [link, setLink] = useState('')
  const [hasCopied, setHasCopied] = useState(false)
  const [leaving, setLeaving] = useState<MemberView>()
  const members = useQuery({
    queryKey: ['members', shop.slug],
    queryFn: () => inShop<{ items: MemberView[] }>(shop.slug, '/members'),
  })
  const isOwner = shop.role === 'owner'
  const refresh = () => client.invalidateQueries({ queryKey: ['members'] })
  const invite = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    try {
      const made = await inShop<InvitedView>(shop.slug, '/members', {
        json: { email: data.get('email'), name: data.get('name'), role: data.get('role') },
      })
      // Somebody who has a key of her own already signs in with it: no link is made.
      setLink(made.link ?? '')
      if (!made.link) toast({ text: words.hasOwnKey })
      setHasCopied(false)
      form.reset()
      await refresh()
    } catch (error) {
      failed(error)
    }
  }
  const changeRole = async (member: MemberView, role: string) => {
    try {
      await inShop(shop.slug, `/members/${encodeURIComponent(member.email)}`, { method: 'PATCH', json: { role } })
      toast({ text: `${words.roleChanged}${lang === 'zh' ? '：' : ': '}${member.name}` })
    } catch (error) {
      failed(error)
    }
    await refresh()
  }
  const remove = async (member: MemberView) => {
    setLeaving(undefined)
    try {
      await inShop(shop.slug, `/members/${encodeURIComponent(member.email)}`, { method: 'DELETE' })
      await refresh()
    } catch (error) {
      failed(error)
    }
  }
  return (
    <section>
      <h2 className="h">{words.members}</h2>
      {members.isLoading && <RowSkeleton rows={2} />}
      {members.isError && <Failure error={members.error} onRetry={() => void members.refetch()} />}
      <ul className="st-people">
        {members.data?.items.map((member) => (
          <li key={member.email}>
            <b className="m">{member.name}</b> <span className="t3">{member.email}</span>
            {isOwner && member.email !== session.person.email ? (
              <>
                {member.isInvited ? (
                  <span className="chip st-right">
                    {words.invited} {words[member.role]}
                  </span>
                ) : (
                  <select
                    className="st-right"
                    aria-label={`${words.role} ${member.name}`}
                    value={member.role}
                    onChange={(event) => void changeRole(member, event.target.value)}
                  >
                    {ROLES.map((role) => (
                      <option key={role} value={role}>
                        {words[role]}
                      </option>
                    ))}
                  </select>
                )}
                <button type="button" className="link" onClick={() => setLeaving(member)}>
                  {words.remove}
                </button>
              </>
            ) : (
              <span className="chip st-right">{words[member.role]}</span>
            )}
          </li>
        ))}
      </ul>
      {isOwner && (
        <form className="st-form" id="invite" onSubmit={(event) => void invite(event)}>
          <div className="pair">
            <label>
              <span>{words.name}</span>
              <input name="name" required maxLength={80} autoComplete="off" />
            </label>
            <label>
              <span>{words.role}</span>
              <select name="role" defaultValue="editor">
                <option value="editor">{words.editor}</option>
                <option value="viewer">{words.viewer}</option>
                <option value="owner">{words.owner}</option>
              </select>
            </label>
          </div>
          <label>
            <span>{words.email}</span>
            <input name="email" type="email" required autoComplete="off" />
          </label>
          <p>
            <button type="submit" className="btn">
              {words.invite}
            </button>
          </p>
        </form>
      )}
      {link && (
        <div className="fix" role="status">
          <b className="m">{words.inviteLink}</b>
          <p className="st-code">
            <code>{link}</code>
            <button
              type="button"
              className="btn"
              onClick={() =>
                void copyText(link, '.st-code code').then(
                  () => setHasCopied(true),
                  (error: unknown) => failed(error),
                )
              }
            >
              {hasCopied ? words.copied : words.copy}
            </button>
          </p>
          <p className="t2">{words.inviteOnce}</p>
        </div>
      )}
      {leaving && (
        <Dialog title={words.removeAsk(leaving.name)} onClose={() => setLeaving(undefined)}>
          <p className="t2 st-reading">{words.removeHint}</p>
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
    </section>
  )
}

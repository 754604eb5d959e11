import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { CommentView, MemberView, OverviewView } from '../../../../server/src/contract/types.ts'
import { call, inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { applyTheme, keptTheme, type Theme } from '../theme.ts'

/** People, comments that wait, the model's account, theme and language. */
export function SettingsPage() {
  const { shop, words, say, lang, setLang, failed, session } = useStudio()
  const client = useQueryClient()
  const [link, setLink] = useState('')
  const [theme, setTheme] = useState<Theme>(keptTheme)
  const members = useQuery({
    queryKey: ['members', shop.slug],
    queryFn: () => inShop<{ items: MemberView[] }>(shop.slug, '/members'),
  })
  const comments = useQuery({
    queryKey: ['comments', shop.slug],
    queryFn: () => inShop<{ items: CommentView[] }>(shop.slug, '/comments'),
  })
  const overview = useQuery({
    queryKey: ['overview', shop.slug],
    queryFn: () => inShop<OverviewView>(shop.slug, '/overview'),
  })
  const invite = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    try {
      const made = await inShop<{ link: string }>(shop.slug, '/members', {
        json: { email: data.get('email'), name: data.get('name'), role: data.get('role') },
      })
      setLink(made.link)
      await client.invalidateQueries({ queryKey: ['members'] })
    } catch (error) {
      failed(error)
    }
  }
  const judge = async (id: string, status: 'shown' | 'refused') => {
    try {
      await inShop(shop.slug, `/comments/${id}/status`, { json: { status } })
      await client.invalidateQueries({ queryKey: ['comments'] })
    } catch (error) {
      failed(error)
    }
  }
  const signOut = async () => {
    await call('/api/auth/sign-out', { method: 'POST', json: {} })
    location.assign('/studio/sign-in')
  }
  const model = overview.data?.model
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{words.settings}</h1>
        <button type="button" className="btn quiet st-right" onClick={() => void signOut()}>
          {words.signOut}
        </button>
      </header>
      <div className="st-body st-settings">
        <section>
          <h2 className="h">{words.comments}</h2>
          {comments.data?.items.length === 0 && <p className="t2">{words.noComments}</p>}
          {comments.data?.items.map((comment) => (
            <div key={comment.id} className="st-comment">
              <p>{comment.body}</p>
              <p className="t3 xs">
                {comment.nickname} · {say(comment.product.name)}
              </p>
              <p className="row">
                <button type="button" className="btn" onClick={() => void judge(comment.id, 'shown')}>
                  {words.show}
                </button>
                <button type="button" className="btn quiet" onClick={() => void judge(comment.id, 'refused')}>
                  {words.refuse}
                </button>
              </p>
            </div>
          ))}
        </section>
        <section>
          <h2 className="h">{words.members}</h2>
          <ul className="st-history">
            {members.data?.items.map((member) => (
              <li key={member.email}>
                <span>{member.name}</span> <span className="t3">{member.email}</span>{' '}
                <span className="chip">{words[member.role]}</span>
              </li>
            ))}
          </ul>
          <form className="st-form" onSubmit={(event) => void invite(event)}>
            <label>
              <span>{words.name}</span>
              <input name="name" required maxLength={80} />
            </label>
            <label>
              <span>{words.email}</span>
              <input name="email" type="email" required />
            </label>
            <label>
              <span>{words.role}</span>
              <select name="role" defaultValue="editor">
                <option value="editor">{words.editor}</option>
                <option value="viewer">{words.viewer}</option>
                <option value="owner">{words.owner}</option>
              </select>
            </label>
            <button type="submit" className="btn ink">
              {words.invite}
            </button>
          </form>
          {link && (
            <p className="fix st-wrap">
              {words.inviteLink}
              <br />
              <code>{link}</code>
            </p>
          )}
        </section>
        <section>
          <h2 className="h">{words.modelAccount}</h2>
          {session.model.configured && model ? (
            <p className="num">
              {session.model.label}: {model.calls} {words.calls},{' '}
              {(model.inputTokens + model.outputTokens).toLocaleString('en')} tokens, $
              {(model.costMicros / 1e6).toFixed(4)} / ${(model.budgetMicros / 1e6).toFixed(2)}
            </p>
          ) : (
            <p className="t2">{words.noModel}</p>
          )}
          <h2 className="h">{words.theme}</h2>
          <p className="row">
            {(['light', 'dark', 'system'] as const).map((value) => (
              <button
                key={value}
                type="button"
                className={theme === value ? 'chip line on' : 'chip line'}
                aria-pressed={theme === value}
                onClick={() => {
                  setTheme(value)
                  applyTheme(value)
                }}
              >
                {words[value]}
              </button>
            ))}
          </p>
          <h2 className="h">{words.language}</h2>
          <p className="row">
            {(['zh', 'en'] as const).map((value) => (
              <button
                key={value}
                type="button"
                className={lang === value ? 'chip line on' : 'chip line'}
                aria-pressed={lang === value}
                onClick={() => setLang(value)}
              >
                {value === 'zh' ? '中文' : 'English'}
              </button>
            ))}
          </p>
        </section>
      </div>
    </div>
  )
}

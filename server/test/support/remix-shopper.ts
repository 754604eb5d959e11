import type { ProposalView, StudioRemixListView } from '../../src/contract/types.ts'
import { anyAddress, type TestServer } from './server.ts'

export const HANDLE = 'wind-eye-linen-tee'
export const PAGE = `/zh/p/${HANDLE}`

interface Reply {
  readonly status: string
  readonly message?: string
  readonly field?: string
  readonly id?: string
  readonly count?: number
  readonly poster?: { readonly svg: string }
}

/** A shopper who says it her way, and the person of the shop who reads it. */
export function remixShopper(server: TestServer) {
  /** Each from an address of its own unless one is given: limits by client have tests of their own. */
  const send = async (path: string, json: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(server.url + path, {
      method: 'POST',
      headers: {
        origin: server.url,
        'content-type': 'application/json',
        accept: 'application/json',
        'x-forwarded-for': anyAddress(),
        ...headers,
      },
      body: JSON.stringify(json),
    })
    const cookie = response.headers.getSetCookie().find((line) => line.startsWith('remix-author='))
    const body = (await response.json().catch(() => ({}))) as Reply
    return { status: response.status, body, cookie: cookie?.split(';')[0] ?? '', setCookie: cookie ?? '' }
  }
  const caption = (text: string, more: Record<string, unknown> = {}) => ({
    kind: 'caption',
    text,
    nickname: '小满',
    consent: true,
    ...more,
  })
  const html = async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(server.url + path, { headers: { 'x-forwarded-for': anyAddress(), ...headers } })).text()
  const waiting = async () =>
    (await server.api<{ items: ProposalView[] }>('/proposals?kind=show-remix&limit=200')).body.items
  const proposalOf = async (remixId: string) => {
    const found = (await waiting()).find((proposal) => proposal.remixId === remixId)
    if (!found) throw new Error(`no proposal for ${remixId}`)
    return found
  }
  const decide = (id: string, decision: string, note?: string) =>
    server.api<ProposalView & { error: { message: { zh: string } } }>(`/proposals/${id}/decide`, {
      method: 'POST',
      json: { decision, ...(note ? { note } : {}) },
    })
  const listed = async (state: string) =>
    (await server.api<StudioRemixListView>(`/remixes?state=${state}&limit=200`)).body
  const until1s = () => new Promise((resolve) => setTimeout(resolve, 1100))
  const shown = async (text: string, more: Record<string, unknown> = {}, headers: Record<string, string> = {}) => {
    const sent = await send(`${PAGE}/remixes`, caption(text, more), headers)
    if (sent.status !== 200) throw new Error(JSON.stringify(sent.body))
    const id = sent.body.id ?? ''
    const done = await decide((await proposalOf(id)).id, 'approve')
    if (done.status !== 200) throw new Error(JSON.stringify(done.body))
    await until1s()
    return { id, cookie: sent.cookie }
  }
  return { send, caption, html, waiting, proposalOf, decide, listed, untilShown: until1s, shown }
}

import type { CommentReply, LikeReply } from '../view.ts'
import { all, one, page, toast, track, words } from './page.ts'

/** Like, comment, share: forms that work without script, quicker with it. */
export function startVoices(): void {
  const like = one<HTMLFormElement>('[data-like]')
  like?.addEventListener('submit', async (event) => {
    event.preventDefault()
    const button = one('button', like)
    if (!button || button.getAttribute('aria-pressed') === 'true') return
    button.setAttribute('aria-pressed', 'true')
    const counter = one('[data-like-count]', like)
    // The event counts as the like, once a session; sending the form as well would count it twice.
    if (window.qianmian) {
      if (counter) counter.textContent = String(Number(counter.textContent) + 1)
      track('like', { product: page.product?.id })
      return
    }
    const reply = await send<LikeReply>(like.action, { liked: true }, words.likeFailed)
    if (!reply) button.setAttribute('aria-pressed', 'false')
    else if (counter) counter.textContent = String(reply.count)
  })

  const comment = one<HTMLFormElement>('[data-comment-form]')
  comment?.addEventListener('submit', async (event) => {
    event.preventDefault()
    const data = new FormData(comment)
    // A field that no person sees: whoever fills it in is not one.
    if (data.get('website')) return
    const notice = one('[data-comment-notice]')
    const button = one<HTMLButtonElement>('button[type=submit]', comment)
    if (button?.disabled) return
    const label = button?.textContent ?? ''
    if (button) {
      button.disabled = true
      button.textContent = words.sending
    }
    const reply = await send<CommentReply>(
      comment.action,
      { text: data.get('text'), nickname: data.get('nickname') },
      words.commentFailed,
    )
    if (button) {
      button.disabled = false
      button.textContent = label
    }
    if (!reply || !notice) return
    notice.textContent = reply.status === 'refused' ? reply.message : words.commentHeld
    if (reply.status !== 'refused') {
      comment.reset()
      track('comment', { product: page.product?.id })
    }
  })

  for (const button of all('[data-share]')) {
    button.addEventListener('click', async () => {
      track('share', { product: page.product?.id })
      const shared = { title: document.title, url: location.href }
      try {
        if (navigator.share) await navigator.share(shared)
        else {
          await navigator.clipboard.writeText(shared.url)
          toast(words.linkCopied)
        }
      } catch (error) {
        if ((error as Error).name !== 'AbortError') toast(words.linkNotCopied)
      }
    })
  }
}

async function send<T>(address: string, body: unknown, failed: string): Promise<T | undefined> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    })
    // A refusal says why, in the person's language.
    if (response.ok || response.status === 422) return (await response.json()) as T
    toast(response.status === 429 ? words.tooOften : words.notTaken)
    return undefined
  } catch {
    // No network: the person is told below, and what was typed stays.
  }
  toast(failed)
  return undefined
}

import { REMIX_MAX_CHARS } from '../limits.ts'
import type { LikeReply, RemixReply } from '../view.ts'
import { REMIX_WORDS } from '../words-remixes.ts'
import { agreedIds, all, one, page, toast } from './page.ts'

const words = REMIX_WORDS[page.locale]
/** A poster is laid out after so long without another key. */
const PREVIEW_MS = 500
const WAIT_MS = 15_000

async function post<T>(address: string, body: unknown): Promise<{ status: number; reply?: T }> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(WAIT_MS),
    })
    const isReply = response.ok || response.status === 422
    return { status: response.status, ...(isReply ? { reply: (await response.json()) as T } : {}) }
  } catch {
    return { status: 0 } // no network: each caller says what that means
  }
}

/** Likes, shares and the sheet in which a shopper says it her way. */
export function startRemixes(): void {
  for (const form of all<HTMLFormElement>('form[data-react]'))
    form.addEventListener('submit', (e) => void like(e, form))
  for (const button of all<HTMLButtonElement>('[data-remix-share]'))
    button.addEventListener('click', () => void share(button))
  const sheet = one<HTMLDialogElement>('dialog#remix')
  const form = sheet && one<HTMLFormElement>('[data-remix-form]', sheet)
  if (!sheet || !form) return
  // Without script it stands open as a form of the page.
  sheet.close()
  startForm(form)
  const open = (kind: string, values: Record<string, string | undefined> = {}) => {
    one<HTMLInputElement>(`input[name=kind][value=${kind}]`, form)?.click()
    for (const [name, value] of Object.entries(values)) {
      const field = form.elements.namedItem(name)
      if (value !== undefined && field instanceof HTMLSelectElement) field.value = value
    }
    sheet.showModal()
    one('[data-remix-text]', form)?.focus()
  }
  for (const button of all<HTMLButtonElement>('[data-remix-open]'))
    button.addEventListener('click', () => {
      const { remixOpen = 'caption', of = '', comment } = button.dataset
      open(remixOpen, { of, comment })
    })
  if (location.hash === '#remix') open('caption')
}

async function like(event: Event, form: HTMLFormElement): Promise<void> {
  event.preventDefault()
  const button = one('button', form)
  if (!button || button.getAttribute('aria-pressed') === 'true') return
  button.setAttribute('aria-pressed', 'true')
  const { reply } = await post<LikeReply>(form.action, { ...Object.fromEntries(new FormData(form)), ...agreedIds() })
  const counter = one('[data-react-count]', form)
  if (reply && counter) counter.textContent = reply.count > 0 ? String(reply.count) : ''
  else if (!reply) {
    button.setAttribute('aria-pressed', 'false')
    toast(words.notCounted)
  }
}

async function share(button: HTMLButtonElement): Promise<void> {
  const { remixShare = '', text, action = '', target, id } = button.dataset
  const url = new URL(remixShare, location.href).href
  try {
    if (navigator.share) await navigator.share({ title: document.title, text, url })
    else {
      await navigator.clipboard.writeText(url)
      toast(words.copied)
    }
  } catch (error) {
    if ((error as Error).name !== 'AbortError') toast(words.notCopied)
    return
  }
  await post(action, { target, id, act: 'share', ...agreedIds() })
}

type Kind = keyof typeof REMIX_MAX_CHARS

function startForm(form: HTMLFormElement): void {
  const text = one<HTMLTextAreaElement>('[data-remix-text]', form)
  const notice = one('[data-remix-notice]', form)
  if (!text || !notice) return
  const kind = () => new FormData(form).get('kind') as Kind
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  const say = (message: string, isBad = false) => {
    notice.textContent = message
    notice.classList.toggle('bad', isBad)
  }
  const show = () => {
    const most = REMIX_MAX_CHARS[kind()]
    text.maxLength = most
    const label = one('[data-remix-label]', form)
    if (label) label.textContent = words.yours[kind()]
    const count = one('[data-remix-count]', form)
    const length = [...text.value.trim()].length
    if (count) count.textContent = words.count(length, most)
    const nickname = String(new FormData(form).get('nickname') ?? '').trim()
    const by = one('[data-remix-by]', form)
    if (by) by.textContent = `${nickname ? `@${nickname}` : words.anonymous}`
    const said = one('[data-remix-said]', form)
    const picture = one<HTMLImageElement>('[data-remix-picture]', form)
    const isPoster = kind() === 'poster'
    if (said) {
      said.hidden = isPoster && length > 0
      said.textContent = text.value.trim() || words.previewWaits
    }
    if (picture) picture.hidden = !isPoster || !picture.src || length === 0
    clearTimeout(timer)
    if (isPoster && length > 0) timer = setTimeout(() => void layOut(picture, said), PREVIEW_MS)
  }
  /** The poster by the engine that will draw it; an answer that was overtaken is dropped. */
  const layOut = async (picture: HTMLImageElement | null, said: HTMLElement | null) => {
    asked += 1
    const mine = asked
    if (said && picture?.hidden) {
      said.hidden = false
      said.textContent = words.previewPoster
    }
    const { reply, status } = await post<RemixReply>(`${form.action}/preview`, bodyOf(form, false))
    if (mine !== asked) return
    if (reply?.status === 'preview' && reply.poster && picture && said) {
      picture.src = `data:image/svg+xml;base64,${reply.poster.svg}`
      picture.width = reply.poster.width
      picture.height = reply.poster.height
      picture.alt = text.value.trim()
      picture.hidden = false
      said.hidden = true
      say('')
      const fits = new Set(reply.poster.templates)
      for (const option of all<HTMLOptionElement>('select[name=template] option', form))
        option.disabled = option.value !== '' && !fits.has(option.value)
    } else if (reply?.status === 'refused') say(reply.message, true)
    else if (said && status === 0) said.textContent = words.previewFailed
  }
  form.addEventListener('input', () => {
    // What was said of other words does not hold for these.
    say('')
    show()
  })
  form.addEventListener('change', (event) => {
    limitFacts(form, event.target)
    show()
  })
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    // A field that no person sees: whoever fills it in is not one.
    if (new FormData(form).get('website')) return
    const button = one<HTMLButtonElement>('button[type=submit]', form)
    if (!button || button.disabled) return
    button.disabled = true
    button.textContent = words.sending
    const { reply, status } = await post<RemixReply>(form.action, { ...bodyOf(form, true), ...agreedIds() })
    button.disabled = false
    button.textContent = words.send
    if (reply?.status === 'held') {
      form.reset()
      show()
      say(words.held)
    } else if (reply?.status === 'refused') {
      say(reply.message, true)
      const field = form.elements.namedItem(reply.field)
      if (field instanceof HTMLElement) field.focus()
    } else say(status === 0 ? words.failed : words.notCounted, true)
  })
  show()
}

/** Three facts at most: one more unticks the one that was ticked just now. */
function limitFacts(form: HTMLFormElement, target: EventTarget | null): void {
  const ticked = all<HTMLInputElement>('input[name=facts]:checked', form)
  if (ticked.length > 3 && target instanceof HTMLInputElement && target.name === 'facts') target.checked = false
}

function bodyOf(form: HTMLFormElement, withConsent: boolean): Record<string, unknown> {
  const data = new FormData(form)
  const kind = String(data.get('kind'))
  const of = (name: string) => String(data.get(name) ?? '').trim()
  const facts = data.getAll('facts').map(String)
  return {
    kind,
    text: of('text'),
    nickname: of('nickname'),
    ...(withConsent ? { consent: data.get('consent') !== null } : {}),
    ...(kind === 'caption' && of('of') ? { of: of('of') } : {}),
    ...(kind === 'question' && of('comment') ? { comment: of('comment') } : {}),
    ...(kind === 'poster' ? { work: of('work'), ...(of('template') ? { template: of('template') } : {}), facts } : {}),
  }
}

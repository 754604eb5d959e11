/**
 * The event script, for this shop or any other page:
 * `<script src="https://shop.example/t.js" defer data-shop="slug" data-endpoint="https://shop.example/api/events"></script>`
 * Without consent nothing is stored and nobody is recognised: the session id lives in memory until the page is left.
 * Consent is the cookie `consent=granted`; a page with its own way of asking writes `data-consent` on the script or
 * calls `qianmian.consent('granted' | 'denied')`.
 */
export interface TrackedEvent {
  readonly id: string
  readonly type: string
  readonly occurredAt: number
  readonly session: string
  readonly visitor?: string
  readonly page: string
  readonly locale: string
  readonly [key: string]: unknown
}

export interface TrackerOptions {
  readonly shop: string
  readonly endpoint: string
  readonly consent: boolean
  readonly window: Window
  /** The decision that made the page, and the product that it is about. */
  readonly decision?: string
  readonly product?: string
}

const BATCH = 20
const SEND_MS = 5000
const RETRY_MS = [1000, 4000, 15_000, 60_000]
/** Older batches are given up: what happened a week ago changes no page. */
const KEPT_MAX = 200
/** Acts that say something of how the page presented its product. */
const DECIDED: ReadonlySet<string> = new Set(['view', 'click', 'add_to_basket'])
const DWELL_MIN_MS = 2000
const DWELL_MAX_MS = 86_400_000

/** Collects events, sends them in batches, tries again, and keeps what was not sent if the person agreed to that. */
export class Tracker {
  readonly #options: TrackerOptions
  #session: string
  #consent: boolean
  #queue: TrackedEvent[] = []
  #timer: number | undefined
  #failures = 0
  #sending = false

  constructor(options: TrackerOptions) {
    this.#options = options
    this.#consent = options.consent
    this.#session = uuid(options.window)
    if (this.#consent) {
      this.#keepSession()
      this.#queue = this.#kept()
    }
    if (this.#queue.length > 0) this.#later(0)
  }

  /** Adds one event. `data` may hold product, variant, query, valueMs. */
  track(type: string, data: Readonly<Record<string, unknown>> = {}): void {
    const { window } = this.#options
    const { location, document } = window
    this.#queue.push({
      id: uuid(window),
      type,
      occurredAt: Date.now(),
      session: this.#session,
      ...(this.#consent ? { visitor: this.#visitor() } : {}),
      page: location.pathname,
      locale: document.documentElement.lang || 'zh',
      ...this.#decided(type, data.product),
      ...(type === 'view' && document.referrer ? { referrer: document.referrer.slice(0, 500) } : {}),
      ...data,
    })
    this.#keep()
    this.#later(this.#queue.length >= BATCH ? 0 : SEND_MS)
  }

  /** What is done about the page's own product is a reaction to how it was shown; a click says from where she left. */
  #decided(type: string, product: unknown): { decision?: string } {
    const { decision } = this.#options
    const isAbout = product === undefined || product === this.#options.product
    return decision && DECIDED.has(type) && (isAbout || type === 'click') ? { decision } : {}
  }

  /** The person said yes or no: no forgets what was stored. */
  consent(granted: boolean): void {
    this.#consent = granted
    if (granted) {
      this.#keepSession()
      this.#keep()
      return
    }
    this.#session = uuid(this.#options.window)
    this.#queue = this.#queue.map(({ visitor: _, ...event }) => event as TrackedEvent)
    this.#store(({ localStorage, sessionStorage }) => {
      localStorage.removeItem('qm-events')
      localStorage.removeItem('qm-visitor')
      sessionStorage.removeItem('qm-session')
    })
  }

  /** Hands everything to the browser, which sends it even when the page is gone. */
  flush(): void {
    const { navigator } = this.#options.window
    while (this.#queue.length > 0) {
      const batch = this.#queue.slice(0, BATCH)
      if (!navigator.sendBeacon(this.#options.endpoint, this.#body(batch))) return
      this.#queue = this.#queue.slice(batch.length)
    }
    this.#keep()
  }

  async send(): Promise<void> {
    if (this.#sending || this.#queue.length === 0) return
    this.#sending = true
    const batch = this.#queue.slice(0, BATCH)
    let done = false
    try {
      const response = await this.#options.window.fetch(this.#options.endpoint, {
        method: 'POST',
        body: this.#body(batch),
        keepalive: true,
        credentials: 'omit',
      })
      // What the server refuses for its form will be refused again: only trouble on the way is tried again.
      done = response.ok || (response.status >= 400 && response.status < 500 && response.status !== 429)
    } catch {
      done = false
    }
    this.#sending = false
    if (done) {
      const sent = new Set(batch.map((event) => event.id))
      this.#queue = this.#queue.filter((event) => !sent.has(event.id))
      this.#failures = 0
      this.#keep()
      if (this.#queue.length > 0) this.#later(0)
      return
    }
    this.#failures += 1
    this.#later(RETRY_MS[Math.min(this.#failures - 1, RETRY_MS.length - 1)] ?? SEND_MS)
  }

  #body(events: readonly TrackedEvent[]): string {
    return JSON.stringify({ shop: this.#options.shop, sentAt: Date.now(), events })
  }

  #later(ms: number): void {
    const { window } = this.#options
    if (this.#timer !== undefined) {
      if (ms > 0 && this.#failures === 0) return
      window.clearTimeout(this.#timer)
    }
    this.#timer = window.setTimeout(() => {
      this.#timer = undefined
      void this.send()
    }, ms)
  }

  #store(use: (window: Window) => void): void {
    try {
      use(this.#options.window)
    } catch {
      // Storage is forbidden or full: events then live only as long as the page.
    }
  }

  #keep(): void {
    if (this.#consent)
      this.#store(({ localStorage }) => localStorage.setItem('qm-events', JSON.stringify(this.#queue.slice(-KEPT_MAX))))
  }

  /** One visit in one tab is one session, over all its pages. */
  #keepSession(): void {
    this.#store(({ sessionStorage }) => {
      this.#session = sessionStorage.getItem('qm-session') ?? this.#session
      sessionStorage.setItem('qm-session', this.#session)
    })
  }

  #kept(): TrackedEvent[] {
    let kept: TrackedEvent[] = []
    this.#store(({ localStorage }) => {
      const list: unknown = JSON.parse(localStorage.getItem('qm-events') ?? '[]')
      if (Array.isArray(list))
        kept = list.filter((event: TrackedEvent) => typeof event?.id === 'string' && typeof event.type === 'string')
    })
    return kept
  }

  #visitor(): string {
    let visitor = uuid(this.#options.window)
    this.#store(({ localStorage }) => {
      visitor = localStorage.getItem('qm-visitor') ?? visitor
      localStorage.setItem('qm-visitor', visitor)
    })
    return visitor
  }
}

function uuid(window: Window): string {
  const { crypto } = window as Window & { crypto: Crypto }
  if (crypto.randomUUID) return crypto.randomUUID()
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Starts measuring a page: view, search, dwell, and clicks on whatever carries `data-qm-product` or leads to a product. */
export function startTracking(window: Window, script: HTMLScriptElement): Tracker | undefined {
  const { shop, endpoint, product, query, consent, qmDecision, look } = script.dataset
  if (!shop || !endpoint) return undefined
  const { document } = window
  const tracker = new Tracker({
    shop,
    endpoint,
    window,
    ...(product ? { product } : {}),
    ...(qmDecision ? { decision: qmDecision } : {}),
    consent: consent ? consent === 'granted' : /(?:^|; )consent=granted/.test(document.cookie),
  })
  const about = product ? { product } : {}
  // The server noted this look when it made the page: under one id it counts once.
  tracker.track('view', { ...about, ...(look ? { id: look } : {}) })
  if (query) tracker.track('search', { query: query.slice(0, 200) })
  let seenSince: number | undefined = Date.now()
  // A phone may never fire pagehide: each stretch of looking is reported when it ends, and they add up.
  const leave = () => {
    const valueMs = seenSince === undefined ? 0 : Date.now() - seenSince
    seenSince = undefined
    if (valueMs >= DWELL_MIN_MS) tracker.track('dwell', { ...about, valueMs: Math.min(valueMs, DWELL_MAX_MS) })
    tracker.flush()
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave()
    else seenSince = Date.now()
  })
  window.addEventListener('pagehide', leave)
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.<HTMLElement>('[data-qm-product], a[href*="/p/"]')
    if (!link) return
    const { qmProduct } = link.dataset
    tracker.track('click', qmProduct ? { product: qmProduct } : { page: (link as HTMLAnchorElement).pathname })
  })
  window.qianmian = {
    track: (type, data) => {
      tracker.track(type, data)
      // She does not want to see it on the next page already.
      if (type === 'hide') void tracker.send()
    },
    consent: (state) => tracker.consent(state === 'granted'),
  }
  return tracker
}

declare global {
  interface Window {
    qianmian?: { track(type: string, data?: Record<string, unknown>): void; consent(state: 'granted' | 'denied'): void }
  }
}

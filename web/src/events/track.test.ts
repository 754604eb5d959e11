import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTracking, type TrackedEvent, Tracker } from './track.ts'

class Shelf {
  readonly rows = new Map<string, string>()
  getItem = (key: string) => this.rows.get(key) ?? null
  setItem = (key: string, value: string) => void this.rows.set(key, value)
  removeItem = (key: string) => void this.rows.delete(key)
}

/** As much of a browser as the script touches. */
function browser(cookie = '') {
  const heard: Record<string, ((event: unknown) => void)[]> = {}
  const listen = (name: string, run: (event: unknown) => void) => {
    heard[name] = [...(heard[name] ?? []), run]
  }
  const sent: { shop: string; sentAt: number; events: TrackedEvent[] }[] = []
  let answer: () => Promise<{ ok: boolean; status: number }> = async () => ({ ok: true, status: 200 })
  const take = (body: string) => sent.push(JSON.parse(body))
  const document = {
    referrer: 'https://search.example/?q=linen',
    documentElement: { lang: 'zh-CN' },
    visibilityState: 'visible',
    cookie,
    addEventListener: listen,
  }
  const window = {
    document,
    location: { pathname: '/zh/p/wind-eye' },
    localStorage: new Shelf(),
    sessionStorage: new Shelf(),
    crypto: globalThis.crypto,
    navigator: { sendBeacon: vi.fn((_: string, body: string) => take(body) > 0) },
    fetch: vi.fn(async (_: string, init: { body: string }) => {
      const reply = await answer()
      if (reply.ok) take(init.body)
      return reply
    }),
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms) as unknown as number,
    clearTimeout: (timer: number) => clearTimeout(timer),
    addEventListener: listen,
  }
  return {
    window: window as unknown as Window & { localStorage: Shelf; sessionStorage: Shelf },
    raw: window,
    document,
    sent,
    events: () => sent.flatMap((batch) => batch.events),
    answers: (next: typeof answer) => {
      answer = next
    },
    fire: (name: string, event: unknown = {}) => {
      for (const run of heard[name] ?? []) run(event)
    },
  }
}

const script = (data: Record<string, string> = {}) =>
  ({ dataset: { shop: 'shanyu', endpoint: '/api/events', ...data } }) as unknown as HTMLScriptElement

const stored = (page: ReturnType<typeof browser>) => [
  ...page.window.localStorage.rows.keys(),
  ...page.window.sessionStorage.rows.keys(),
]

describe('the event script', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 22) })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const tracker = (page: ReturnType<typeof browser>, consent = false) =>
    new Tracker({ shop: 'shanyu', endpoint: '/api/events', consent, window: page.window })

  it('waits five seconds and sends what came together', async () => {
    const page = browser()
    const own = tracker(page)
    own.track('view', { product: 'p1' })
    own.track('share')
    await vi.advanceTimersByTimeAsync(4900)
    expect(page.sent).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    expect(page.sent).toHaveLength(1)
    expect(page.sent[0]).toMatchObject({ shop: 'shanyu', events: [{ type: 'view', product: 'p1' }, { type: 'share' }] })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(page.sent).toHaveLength(1)
  })

  it('sends at twenty without waiting, and never more than twenty at once', async () => {
    const page = browser()
    const own = tracker(page)
    for (let count = 0; count < 45; count++) own.track('click')
    await vi.advanceTimersByTimeAsync(100)
    expect(page.sent.map((batch) => batch.events.length)).toEqual([20, 20, 5])
    expect(new Set(page.events().map((event) => event.id)).size).toBe(45)
  })

  it('tries again with the same ids and longer pauses until the server answers', async () => {
    const page = browser()
    let calls = 0
    page.answers(async () => {
      calls += 1
      if (calls === 1) throw new TypeError('network')
      return calls === 2 ? { ok: false, status: 503 } : { ok: true, status: 200 }
    })
    const own = tracker(page)
    own.track('view')
    await vi.advanceTimersByTimeAsync(5000)
    await vi.advanceTimersByTimeAsync(1000)
    expect(calls).toBe(2)
    await vi.advanceTimersByTimeAsync(3900)
    expect(calls).toBe(2)
    await vi.advanceTimersByTimeAsync(200)
    expect(calls).toBe(3)
    const bodies = page.raw.fetch.mock.calls.map(([, init]) => JSON.parse(init.body).events[0].id)
    expect(new Set(bodies).size).toBe(1)
    expect(page.events()).toHaveLength(1)
  })

  it('gives up what the server refuses for its form', async () => {
    const page = browser()
    page.answers(async () => ({ ok: false, status: 422 }))
    const own = tracker(page)
    own.track('view')
    await vi.advanceTimersByTimeAsync(120_000)
    expect(page.raw.fetch).toHaveBeenCalledTimes(1)
  })

  it('stores nothing and names nobody without consent', async () => {
    const page = browser()
    const own = tracker(page)
    own.track('view')
    own.flush()
    expect(stored(page)).toEqual([])
    expect(page.events()[0]).not.toHaveProperty('visitor')
  })

  it('keeps one session and one visitor over pages once there is consent, and what could not be sent', async () => {
    const page = browser('theme=dark; consent=granted')
    page.answers(async () => {
      throw new TypeError('offline')
    })
    startTracking(page.window, script({ product: 'p1' }))
    await vi.advanceTimersByTimeAsync(6000)
    page.answers(async () => ({ ok: true, status: 200 }))
    startTracking(page.window, script({ product: 'p2' }))
    await vi.advanceTimersByTimeAsync(6000)
    const views = page.events().filter((event) => event.type === 'view')
    expect(new Set(views.map((event) => event.product))).toEqual(new Set(['p1', 'p2']))
    expect(new Set(views.map((event) => event.session)).size).toBe(1)
    expect(new Set(views.map((event) => event.visitor)).size).toBe(1)
  })

  it('forgets everything when consent is taken back, also in what is not yet sent', async () => {
    const page = browser()
    const own = tracker(page, true)
    own.track('view')
    const [before] = [page.window.sessionStorage.rows.get('qm-session')]
    own.consent(false)
    expect(stored(page)).toEqual([])
    own.track('click')
    own.flush()
    for (const event of page.events()) expect(event).not.toHaveProperty('visitor')
    expect(page.events()[1]?.session).not.toBe(before)
  })

  it('works where the browser forbids storage', async () => {
    const page = browser()
    Object.defineProperty(page.window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    const own = tracker(page, true)
    own.track('view')
    await vi.advanceTimersByTimeAsync(5000)
    expect(page.events()).toHaveLength(1)
  })

  it('measures looking in stretches that add up, and hands them over when the page goes', () => {
    const page = browser()
    startTracking(page.window, script({ product: 'p1' }))
    vi.advanceTimersByTime(3000)
    page.document.visibilityState = 'hidden'
    page.fire('visibilitychange')
    vi.advanceTimersByTime(60_000)
    page.document.visibilityState = 'visible'
    page.fire('visibilitychange')
    vi.advanceTimersByTime(2500)
    page.fire('pagehide')
    page.fire('pagehide')
    const dwell = page.events().filter((event) => event.type === 'dwell')
    expect(dwell.map((event) => event.valueMs)).toEqual([3000, 2500])
    expect(dwell[0]).toMatchObject({ product: 'p1' })
  })

  it('reports search and clicks on products, and tells other shops nothing without shop and endpoint', () => {
    const page = browser()
    startTracking(page.window, script({ query: '亚麻' }))
    const link = { dataset: { qmProduct: 'p7' }, pathname: '/zh/p/x' }
    page.fire('click', { target: { closest: () => link } })
    page.fire('click', { target: { closest: () => null } })
    page.fire('pagehide')
    expect(page.events().map(({ type, product, query }) => ({ type, product, query }))).toEqual([
      { type: 'view', product: undefined, query: undefined },
      { type: 'search', product: undefined, query: '亚麻' },
      { type: 'click', product: 'p7', query: undefined },
    ])
    expect(startTracking(page.window, { dataset: {} } as unknown as HTMLScriptElement)).toBeUndefined()
  })

  it('says which decision the page was made by, with what is done about its product', () => {
    const page = browser()
    startTracking(page.window, script({ product: 'p1', qmDecision: 'dec_01abcdefgh' }))
    page.window.qianmian?.track('add_to_basket', { product: 'p1' })
    page.window.qianmian?.track('add_to_basket', { product: 'p2' })
    page.window.qianmian?.track('like', { product: 'p1' })
    page.fire('pagehide')
    expect(page.events().map(({ type, product, decision }) => [type, product, decision])).toEqual([
      ['view', 'p1', 'dec_01abcdefgh'],
      ['add_to_basket', 'p1', 'dec_01abcdefgh'],
      ['add_to_basket', 'p2', undefined],
      ['like', 'p1', undefined],
    ])
  })

  it('lets the page say what was consented to, by attribute and by call', () => {
    const page = browser('consent=granted')
    startTracking(page.window, script({ consent: 'denied' }))
    expect(stored(page)).toEqual([])
    page.window.qianmian?.consent('granted')
    expect(stored(page)).toContain('qm-session')
  })
})

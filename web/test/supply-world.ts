import type { Page, Route } from 'playwright-core'
import type { SupplyPlanView, SupplySettingsView, SupplyView } from '../../server/src/contract/types.ts'
import { DONE_PLAN, rowsFixture, SETTINGS, supplyFixture, whatIfFixture } from './supply-fixture.ts'
import { supplyItemFixture } from './supply-item-fixture.ts'
import { DIARY, ITEMS, SCENARIOS } from './supply-parts-fixture.ts'

export interface Call {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

/** What the server of the tower would answer; a test changes what it is about. */
export interface World {
  view: SupplyView
  plan: SupplyPlanView
  settings: SupplySettingsView
  /** Comes first: a test answers here what is different with it. */
  instead?: (call: Call, route: Route) => Promise<void> | undefined
  readonly calls: Call[]
}

/** A shop in full swing. */
export const world = (): World => ({ view: supplyFixture(), plan: DONE_PLAN, settings: SETTINGS, calls: [] })

/** The world of each page: it changes with the test, the routes stay. */
const worlds = new WeakMap<Page, World>()

/** Answers the tower's routes from fixtures; every call is noted. */
export async function serve(page: Page, next: World): Promise<void> {
  const isServed = worlds.has(page)
  worlds.set(page, next)
  if (isServed) return
  const answer = async (route: Route) => {
    const on = worlds.get(page) ?? next
    const request = route.request()
    const { pathname, searchParams: query } = new URL(request.url())
    const path = pathname.replace(/^\/api\/shops\/[^/]+/, '')
    const call: Call = { method: request.method(), path, body: request.postDataJSON() }
    on.calls.push(call)
    const instead = on.instead?.(call, route)
    if (instead) return instead
    const json = (body: unknown, status = 200) => route.fulfill({ status, json: body })
    if (path === '/proposals/decide') return json({ done: (call.body as { ids: string[] }).ids, refused: [] })
    if (path === '/supply') return json(on.view)
    if (path === '/supply/plan') return json(on.plan, call.method === 'POST' ? 202 : 200)
    if (path === '/supply/settings') {
      if (call.method === 'PUT') on.settings = call.body as SupplySettingsView
      return json(on.settings)
    }
    if (path === '/supply/rows')
      return json(rowsFixture(query.get('of') ?? '', query.get('only') ?? 'all', query.get('text') ?? ''))
    if (path === '/supply/scenarios') return json(SCENARIOS)
    if (path === '/supply/decisions') {
      const items = DIARY.filter(({ kind }) => !query.get('kind') || kind === query.get('kind'))
      return json({ items, total: items.length })
    }
    if (path.endsWith('/what-if')) return json(whatIfFixture((call.body as { priceMinor: number }).priceMinor))
    if (path.startsWith('/supply/items/'))
      return json(supplyItemFixture(ITEMS.find(({ variantId }) => path.endsWith(`/${variantId}`))))
    return json({ error: { code: 'not-found', message: { zh: '没有', en: 'none' }, id: 'x' } }, 404)
  }
  await page.route(/\/api\/shops\/[^/]+\/supply/, answer)
  await page.route('**/proposals/decide', answer)
}

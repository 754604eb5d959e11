import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ShellAssets } from '@qianmian/web/view'
import { z } from 'zod'
import type { App } from '../../app.ts'
import { hintsProof, isHintsProof } from '../../flows/orders/mail/hints-proof.ts'
import { setHintsWanted } from '../../modules/customers/index.ts'
import { hintsPage } from '../../storefront/account-pages.ts'
import { type Env, problem } from '../request.ts'
import { jsonOf, wantsJson } from '../shopper-request.ts'
import { formOf, pageAnswer, pageRequest, parse, type Shopping, signInFirst } from './shopping-request.ts'
import { tillRoutes } from './till-routes.ts'

const wish = z.object({ wanted: z.enum(['yes', 'no']) }).strict()
const stopBody = z.object({ customer: z.string().max(60), proof: z.string().max(100) }).strict()

/** Whether messages about orders may say what goes with the things: her wish, and its end from any message. */
export function hintRoutes(http: OpenAPIHono<Env>, app: App, assets: ShellAssets): void {
  tillRoutes(http, app, assets, [
    {
      method: 'post',
      path: '/account/hints',
      summary: 'Say whether messages about orders may tell what goes with the things; off until she says so',
      body: wish,
      handle: change,
    },
    { method: 'get', path: '/hints/stop', summary: 'The page behind the link of a message', handle: ask },
    {
      method: 'post',
      path: '/hints/stop',
      summary: 'End the hints in messages, with the proof that stands in the link; nobody signs in for it',
      body: stopBody,
      handle: stop,
    },
  ])
}

async function change(shopping: Shopping): Promise<Response> {
  const { c, ctx, customer, root } = shopping
  if (!customer) return signInFirst(shopping, `${root}/account`)
  const parsed = parse(wish, wantsJson(c) ? await jsonOf(c) : await formOf(c))
  if (!parsed.ok) return problem(c, parsed.error)
  await setHintsWanted(ctx, customer.id, parsed.value.wanted === 'yes')
  return wantsJson(c) ? c.json({ wanted: parsed.value.wanted }) : c.redirect(`${root}/account?done=hints`, 303)
}

/** A link may be opened by a program that looks for viruses: looking changes nothing. */
async function ask(shopping: Shopping): Promise<Response> {
  const { c, ctx } = shopping
  const customer = c.req.query('c') ?? ''
  const proof = c.req.query('p') ?? ''
  const request = await pageRequest(shopping, '/hints/stop')
  if (!isHintsProof(ctx, customer, proof)) return pageAnswer(shopping, hintsPage(request, 'unknown'), 404)
  return pageAnswer(shopping, hintsPage(request, 'ask', { customer, proof: hintsProof(ctx, customer) }))
}

async function stop(shopping: Shopping): Promise<Response> {
  const { c, ctx } = shopping
  const parsed = parse(stopBody, wantsJson(c) ? await jsonOf(c) : await formOf(c))
  if (!parsed.ok) return problem(c, parsed.error)
  const { customer, proof } = parsed.value
  const isRight = isHintsProof(ctx, customer, proof)
  if (isRight) await setHintsWanted(ctx, customer, false)
  if (wantsJson(c)) return c.json({ stopped: isRight }, isRight ? 200 : 404)
  const request = await pageRequest(shopping, '/hints/stop')
  return pageAnswer(shopping, hintsPage(request, isRight ? 'done' : 'unknown'), isRight ? 200 : 404)
}

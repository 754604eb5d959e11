import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ShellAssets } from '@qianmian/web/view'
import type { Context } from 'hono'
import type { z } from 'zod'
import type { App } from '../../app.ts'
import { bodyLimit } from '../body-limit.ts'
import { documented } from '../documented.ts'
import { rateLimit } from '../limits.ts'
import { type Env, problemOf } from '../request.ts'
import { SHOP_PATHS, SHOP_PATTERNS } from '../shop-path.ts'
import { type Shopping, shoppingOf } from './shopping-request.ts'

/** An order with a thousand lines is a mistake, but one that is answered with a sentence. */
const BODY_BYTES = 128 * 1024

interface TillRoute {
  readonly method: 'get' | 'post'
  /** Below the language: `/bag/lines`. */
  readonly path: string
  readonly summary: string
  readonly body?: z.ZodType
  readonly response?: z.ZodType
  readonly limit?: 'shopping' | 'code'
  readonly handle: (shopping: Shopping) => Promise<Response>
}

/** Serves routes of the till in every shop, with limits, and writes them into the API document. */
export function tillRoutes(http: OpenAPIHono<Env>, app: App, assets: ShellAssets, routes: readonly TillRoute[]): void {
  const limits = { shopping: rateLimit('shopping'), code: rateLimit('code') }
  const small = bodyLimit({ maxSize: BODY_BYTES, onError: (c) => problemOf(c as never, 'too-large') })
  for (const { method, path, summary, body, response, limit = 'shopping', handle } of routes) {
    for (const [i, pattern] of SHOP_PATTERNS.entries()) {
      documented(http, {
        method,
        path: `${SHOP_PATHS[i]}/{lang}${path}`,
        summary,
        tag: 'Shopping',
        ...(body ? { body } : {}),
        ...(response ? { response } : { responseType: 'text/html' }),
      })
      const served = async (c: Context<Env>) => {
        const shopping = await shoppingOf(app, c, assets)
        return shopping instanceof Response ? shopping : handle(shopping)
      }
      const at = `${pattern}/:lang{(?:zh|en)}${path.replace(/\{(\w+)\}/g, ':$1')}`
      if (method === 'get') http.get(at, limits[limit], served)
      else http.post(at, limits[limit], small, served)
    }
  }
}

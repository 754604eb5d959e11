import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import * as acp from '../../src/contract/acp.ts'
import * as ucp from '../../src/contract/ucp.ts'
import { acpSchemas, notSet, type OfficialSchemas, ucpSchemas } from '../support/official-schemas.ts'

type Example = readonly [name: string, schema: z.ZodType, body: unknown]

/** What our own schemas say against requests that a protocol gives as examples. */
const refused = (examples: readonly Example[]): string[] =>
  examples.flatMap(([name, schema, body]) => {
    const { error } = schema.safeParse(body)
    return error ? [`${name}: ${error.issues.map((one) => `${one.path.join('.')} ${one.message}`).join('; ')}`] : []
  })

const readJson = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'))

function acpExamples(root: string): Example[] {
  const folder = join(root, 'examples', '2026-04-17')
  const schemaOf = (name: string): z.ZodType | undefined => {
    if (!name.includes('request')) return undefined
    if (name.startsWith('create_')) return acp.acpCreateBody
    if (name.startsWith('update_')) return acp.acpUpdateBody
    if (name.startsWith('complete_')) return acp.acpCompleteBody
    return name.startsWith('cancel_') ? acp.acpCancelBody : undefined
  }
  const named = ['agentic_checkout', 'multi_item_checkout'].flatMap((file) =>
    Object.entries(readJson(join(folder, `examples.${file}.json`))).flatMap(([name, body]): Example[] => {
      const schema = schemaOf(name)
      return schema ? [[name, schema, body]] : []
    }),
  )
  const discounts = readdirSync(join(folder, 'discount-extension'))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file): Example[] => {
      const { request } = readJson(join(folder, 'discount-extension', file))
      return request === undefined
        ? []
        : [[file, acp.acpCreateBody, { capabilities: {}, ...(request as Record<string, unknown>) }]]
    })
  return [...named, ...discounts]
}

const CHECKOUT = 'shopping/fulfillment.json#/$defs/dev.ucp.shopping.checkout'
const CART = 'shopping/cart.json'
const LOOKUP = 'shopping/catalog_lookup.json#/$defs/'
/** What a request line is checked by: our schema, and the official one with its operation. */
const UCP_ROUTES: readonly (readonly [RegExp, z.ZodType, string, string?])[] = [
  [/^POST \/checkout-sessions\/[^/\s]+\/complete\b/, ucp.ucpCompleteBody, CHECKOUT, 'complete'],
  [/^POST \/checkout-sessions\s/, ucp.ucpCheckoutCreate, CHECKOUT, 'create'],
  [/^PUT \/checkout-sessions\/\S+/, ucp.ucpCheckoutBody, CHECKOUT, 'update'],
  [/^POST \/carts\s/, ucp.ucpCartBody, CART, 'create'],
  [/^PUT \/carts\/\S+/, ucp.ucpCartBody, CART, 'update'],
  [/^POST \/catalog\/search\b/, ucp.ucpSearchBody, 'shopping/catalog_search.json#/$defs/search_request'],
  [/^POST \/catalog\/lookup\b/, ucp.ucpLookupBody, `${LOOKUP}lookup_request`],
  [/^POST \/catalog\/product\b/, ucp.ucpProductBody, `${LOOKUP}get_product_request`],
]

/** Requests written out in the pages of the specification: a request line, headers, an empty line, a body with remarks in it. Those that the official schemas refuse are no examples. */
function ucpExamples({ root, problems }: OfficialSchemas): Example[] {
  const folder = join(root, 'docs', 'specification')
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
  return pages.flatMap((file) => {
    const blocks = readFileSync(join(folder, file), 'utf8').matchAll(/^( *)```(?:json|http)\n([\s\S]*?)^ *```/gm)
    return [...blocks].flatMap(([, indent = '', block = '']): Example[] => {
      const text = block.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
      const route = UCP_ROUTES.find(([line]) => line.test(text))
      const body = /\n\n(\{[\s\S]*)$/.exec(text)?.[1]
      if (!route || body === undefined) return []
      const [, schema, pointer, operation] = route
      const json = body.replace(/(^|\s)\/\/.*$/gm, '').replace(/,(?=\s*[}\]])/g, '')
      const request = JSON.parse(json)
      const isFitting = problems(pointer, request, operation).length === 0
      return isFitting ? [[`${file}: ${text.split('\n')[0]}`, schema, request]] : []
    })
  })
}

describe('official examples of requests are taken', () => {
  it('ACP 2026-04-17', (context) => {
    const schemas = acpSchemas()
    if (!schemas) return context.skip(notSet('ACP_SCHEMAS'))
    const examples = acpExamples(schemas.root)
    expect(examples.length).toBeGreaterThan(10)
    expect(refused(examples)).toEqual([])
  })

  it('UCP v2026-04-08', (context) => {
    const schemas = ucpSchemas()
    if (!schemas) return context.skip(notSet('UCP_SCHEMAS'))
    const examples = ucpExamples(schemas)
    expect(examples.length).toBeGreaterThan(10)
    expect(refused(examples)).toEqual([])
  })

  it('the validators find what is wrong', (context) => {
    const [ofUcp, ofAcp] = [ucpSchemas(), acpSchemas()]
    if (!ofUcp || !ofAcp) return context.skip(notSet('UCP_SCHEMAS or ACP_SCHEMAS'))
    expect(ofUcp.problems('shopping/checkout.json', { id: 'x', status: 'done' }).join()).toContain(
      '/status must be equal',
    )
    expect(ofUcp.problems('shopping/cart.json', { line_items: [] }, 'create')).toEqual([])
    expect(ofUcp.problems('shopping/cart.json', { line_items: [{ quantity: 0 }] }, 'create').join()).toContain('item')
    expect(ofAcp.problems('agentic_checkout#/$defs/Error', { type: 'invalid_request' }).join()).toContain('code')
  })
})

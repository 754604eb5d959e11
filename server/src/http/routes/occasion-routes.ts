import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import {
  fittingProductView,
  occasionProductsView,
  occasionYearView,
  topicFeedView,
  topicView,
  tripleFileView,
} from '../../contract/occasion-views.ts'
import * as contract from '../../contract/occasions.ts'
import { decideTopic, removeTriples, uploadTopics, uploadTriples } from '../../flows/decide-topics.ts'
import { occasionProducts, topicProducts } from '../../flows/occasion-products.ts'
import { occasionYear, planOccasion } from '../../flows/occasion-year.ts'
import { addFeed, removeFeed, steerFeed } from '../../flows/read-feeds.ts'
import { countTopics, listFeeds, listTopics, listTripleFiles } from '../../modules/occasions/index.ts'
import { today } from '../../platform/ctx.ts'
import { refuse } from '../../platform/errors.ts'
import { type Env, problem } from '../request.ts'
import { page, studioRoute } from './define.ts'

const EMPTY = refuse('unsupported-file', { zh: '文件是空的。', en: 'The file is empty.' }).error
const fileName = z.string().trim().min(1).max(200)
const done = z.object({ id: z.string() })

/** The year, what of the catalogue fits it, topics, feeds, triples. */
export function occasionRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/occasions',
    summary: 'The occasions of a year with their windows; statutory days where their notice is out',
    tag: 'Occasions',
    permission: 'read',
    query: { year: z.coerce.number().int().min(2020).max(2035).optional(), region: contract.region.default('CN') },
    response: contract.occasionYear,
    handle: async ({ ctx, c, query }) =>
      c.json(occasionYearView(await occasionYear(ctx, query.year ?? Number(today(ctx).slice(0, 4)), query.region))),
  })
  studioRoute(http, app, {
    method: 'get',
    path: '/occasions/{id}/products',
    summary: 'Products that fit an occasion, each with the path from its fact to the occasion',
    tag: 'Occasions',
    permission: 'read',
    response: contract.occasionProducts,
    handle: async ({ ctx, c, param }) => {
      const result = await occasionProducts(ctx, param('id'))
      return result.ok ? c.json(occasionProductsView(result.value)) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'put',
    path: '/occasions/{id}',
    summary: 'Put an occasion on the plan of the shop, or take it off',
    tag: 'Occasions',
    permission: 'edit',
    body: contract.plan,
    response: contract.plan,
    handle: async ({ ctx, c, param, body }) => {
      const result = await planOccasion(ctx, param('id'), body.isChosen)
      return result.ok ? c.json(result.value) : problem(c, result.error)
    },
  })
  topicRoutes(http, app)
  sourceRoutes(http, app)
}

function topicRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/topics',
    summary: 'Topics, newest first, with how many stand in each state',
    tag: 'Occasions',
    permission: 'read',
    query: { state: contract.topicState.optional(), ...page },
    response: contract.topicPage,
    handle: async ({ ctx, c, query }) =>
      c.json({
        counts: await countTopics(ctx),
        items: (await listTopics(ctx, query.state ? { state: query.state } : {}, query)).map(topicView),
      }),
  })
  studioRoute(http, app, {
    method: 'get',
    path: '/topics/{id}/products',
    summary: 'Products that may be told with a topic, with the reason; of a green topic only those with evidence',
    tag: 'Occasions',
    permission: 'read',
    response: contract.topicProducts,
    handle: async ({ ctx, c, param }) => {
      const result = await topicProducts(ctx, param('id'))
      if (!result.ok) return problem(c, result.error)
      const { topic, items, ...rest } = result.value
      return c.json({ ...rest, topic: topicView(topic), items: items.map(fittingProductView) })
    },
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/topics/{id}/decide',
    summary: 'Allow or refuse a topic; against a denied class with the reason',
    tag: 'Occasions',
    permission: 'publish',
    body: contract.topicDecision,
    response: contract.topic,
    handle: async ({ ctx, c, param, body }) => {
      const result = await decideTopic(ctx, param('id'), body.decision, body.note)
      return result.ok ? c.json(topicView(result.value)) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/topics/upload',
    summary: 'Take topics from a file: RSS, Atom, JSON Feed, CSV or JSON, at most 2 MB',
    tag: 'Occasions',
    permission: 'edit',
    query: { fileName },
    response: contract.topicUpload,
    handle: async ({ ctx, c, query }) => {
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      if (bytes.length === 0) return problem(c, EMPTY)
      const result = await uploadTopics(ctx, query.fileName, bytes)
      return result.ok ? c.json(result.value) : problem(c, result.error)
    },
  })
}

function sourceRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/topic-feeds',
    summary: 'Feeds that topics come from; none until a person adds one',
    tag: 'Occasions',
    permission: 'read',
    response: z.object({ items: z.array(contract.feed) }),
    handle: async ({ ctx, c }) => c.json({ items: (await listFeeds(ctx)).map(topicFeedView) }),
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/topic-feeds',
    summary: 'Add a feed by its public address; it is read at once and then every hour',
    tag: 'Occasions',
    permission: 'edit',
    body: contract.feedAdd,
    response: contract.feed,
    handle: async ({ ctx, c, body }) => {
      const result = await addFeed(ctx, body.url)
      return result.ok ? c.json(topicFeedView(result.value)) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/topic-feeds/{id}/steer',
    summary: 'Switch a feed on or off, or read it now',
    tag: 'Occasions',
    permission: 'edit',
    body: contract.feedSteer,
    response: contract.feed,
    handle: async ({ ctx, c, param, body }) => {
      const result = await steerFeed(ctx, param('id'), body.action)
      return result.ok ? c.json(topicFeedView(result.value)) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'delete',
    path: '/topic-feeds/{id}',
    summary: 'Take a feed away; its topics stay',
    tag: 'Occasions',
    permission: 'edit',
    response: done,
    handle: async ({ ctx, c, param }) => {
      const result = await removeFeed(ctx, param('id'))
      return result.ok ? c.json(result.value) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'get',
    path: '/triples',
    summary: 'Files of triples that the shop brought',
    tag: 'Occasions',
    permission: 'read',
    response: z.object({ items: z.array(contract.tripleFile) }),
    handle: async ({ ctx, c }) => c.json({ items: (await listTripleFiles(ctx)).map(tripleFileView) }),
  })
  studioRoute(http, app, {
    method: 'post',
    path: '/triples',
    summary:
      'Take triples from a file: subject, predicate, object, source, licence as CSV, TSV or JSON; never a fact of a product',
    tag: 'Occasions',
    permission: 'edit',
    query: { fileName },
    response: contract.tripleUpload,
    handle: async ({ ctx, c, query }) => {
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      if (bytes.length === 0) return problem(c, EMPTY)
      const result = await uploadTriples(ctx, query.fileName, bytes)
      return result.ok ? c.json(result.value) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'delete',
    path: '/triples/{id}',
    summary: 'Take a file of triples away',
    tag: 'Occasions',
    permission: 'edit',
    response: done,
    handle: async ({ ctx, c, param }) => {
      const result = await removeTriples(ctx, param('id'))
      return result.ok ? c.json(result.value) : problem(c, result.error)
    },
  })
}

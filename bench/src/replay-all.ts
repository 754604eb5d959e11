import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { findOrigins } from '../../server/src/modules/origins/index.ts'
import type { Ctx } from '../../server/src/platform/ctx.ts'
import type { BenchRow } from '../report.ts'
import { AfterSalesModel, type Arguments, type RawShop, type RetailState } from './after-sales-model.ts'
import {
  act,
  databaseDigest,
  isWrite,
  type Names,
  namesOf,
  onFreshCopy,
  othersDigest,
  stateOf,
} from './after-sales-replay.ts'
import { type ForbiddenCase, forbiddenCases } from './forbidden-cases.ts'

const MOST_OF_A_KIND = 3

/** A case: what a customer asks for, in order, and what must be true afterwards. */
export interface ReplayCase {
  readonly id: string
  readonly customer?: string
  readonly actions: readonly {
    readonly name: string
    readonly arguments: Arguments
    readonly expect?: 'ok' | 'refused'
  }[]
  /** Fields of orders and users as they must be; what is not named is not looked at. Without it the model says. */
  readonly final?: { readonly orders?: Record<string, Arguments>; readonly users?: Record<string, Arguments> }
}

/** The cases of a folder: ours (`cases.jsonl`), or the public shape (`tasks.json`, `cases.json`). */
export function readCases(folder: string): ReplayCase[] | undefined {
  const own = join(folder, 'cases.jsonl')
  if (existsSync(own))
    return readFileSync(own, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as ReplayCase)
  const file = ['tasks.json', 'cases.json'].map((name) => join(folder, name)).find(existsSync)
  if (!file) return undefined
  const tasks = JSON.parse(readFileSync(file, 'utf8')) as {
    id: string
    evaluation_criteria?: { actions?: ReplayCase['actions'] | null } | null
  }[]
  return tasks.map((task) => ({ id: String(task.id), actions: task.evaluation_criteria?.actions ?? [] }))
}

/** Who speaks in a case: named, or whose order or address it is about. */
function speakerOf(one: ReplayCase, shop: RawShop): string | undefined {
  if (one.customer) return one.customer
  const orders = (actions: ReplayCase['actions']) =>
    actions
      .map((action) => shop.orders[String(action.arguments.order_id)]?.user_id ?? action.arguments.user_id)
      .find(Boolean)
  return (orders(one.actions.filter((action) => isWrite(action.name))) ?? orders(one.actions)) as string | undefined
}

interface Told {
  readonly isEqual: boolean
  readonly lines: string[]
}

/** Replays every case on a fresh copy, then every forbidden action that can be made from the shop. */
export async function replayAll(
  ctx: Ctx,
  schema: string,
  cases: readonly ReplayCase[],
  shopText: string | undefined,
  print: (line: string) => void,
): Promise<BenchRow[]> {
  if (!shopText) {
    print('the cases need db.json or shop.json in the public shape beside them')
    return []
  }
  const shop = JSON.parse(shopText) as RawShop
  const model = new AfterSalesModel(shop)
  const names = await namesOf(ctx, Object.keys(shop.users))
  const products = await findOrigins(ctx, { source: 'retail', kind: 'product' }, Object.keys(shop.products))
  const productOf = new Map([...products.values()].map((one) => [one.localId, one.externalId]))
  const untouched = differences(await stateOf(ctx, names, productOf), model.state)
  for (const line of untouched.slice(0, 5)) print(`as imported: ${line}`)
  let [equal, refused, actions] = [0, 0, 0]
  for (const one of cases) {
    actions += one.actions.length
    const told = await replay(ctx, one, { shop, model, names, productOf })
    if (told.isEqual) equal += 1
    for (const line of told.lines) print(`case ${one.id}: ${line}`)
  }
  print(`${equal} of ${cases.length} final states equal`)
  const forbidden = forbiddenCases(model, MOST_OF_A_KIND)
  const before = await databaseDigest(ctx, schema)
  for (const one of forbidden) {
    const told = await refuse(ctx, schema, before, one, { shop, model, names, productOf })
    if (told.isEqual) refused += 1
    for (const line of told.lines) print(`${one.kind} (${JSON.stringify(one.args)}): ${line}`)
  }
  const after = await databaseDigest(ctx, schema)
  const kinds = new Set(forbidden.map((one) => one.kind)).size
  return [
    {
      id: 'importedStateDiffers',
      value: untouched.length,
      unit: 'fields',
      must: '= 0',
      note: 'database read back, beside the file',
    },
    { id: 'cases', value: cases.length, unit: 'cases', note: `${actions} actions, lookups included` },
    {
      id: 'finalStatesEqual',
      value: equal,
      unit: 'cases',
      must: `= ${cases.length}`,
      note: 'field by field; of everybody else, a digest of every row',
    },
    { id: 'forbidden', value: forbidden.length, unit: 'actions', note: `${kinds} kinds` },
    {
      id: 'forbiddenRefused',
      value: refused,
      unit: 'actions',
      must: `= ${forbidden.length}`,
      note: 'refused, and every table as before',
    },
    {
      id: 'databaseChanged',
      value: Number(before !== after),
      unit: 'digests',
      must: '= 0',
      note: 'all tables, before and after',
    },
  ]
}

interface World {
  readonly shop: RawShop
  readonly model: AfterSalesModel
  readonly names: Names
  readonly productOf: ReadonlyMap<string, string>
}

const as = (ctx: Ctx, world: World, user: string): Ctx => ({
  ...ctx,
  actor: { kind: 'customer', customerId: world.names.customerOf.get(user) ?? 'nobody' },
})

async function replay(ctx: Ctx, one: ReplayCase, world: World): Promise<Told> {
  const user = speakerOf(one, world.shop)
  const model = world.model.fresh()
  const lines: string[] = []
  const customerId = world.names.customerOf.get(user ?? '') ?? ''
  await onFreshCopy(ctx, async (ctx) => {
    const others = await othersDigest(ctx, customerId)
    for (const { name, arguments: args, expect } of one.actions) {
      const outcome =
        user === undefined && isWrite(name) ? 'refused' : await act(as(ctx, world, user ?? ''), world.names, name, args)
      const wanted = expect ?? (isWrite(name) ? (model.act(user ?? '', name, args) ? 'ok' : 'refused') : outcome)
      if (expect && isWrite(name) && !one.final) model.act(user ?? '', name, args)
      if (outcome !== wanted && outcome !== 'none') lines.push(`${name} was ${outcome}, expected ${wanted}`)
    }
    const state = await stateOf(ctx, world.names, world.productOf, user ?? '')
    if ((await othersDigest(ctx, customerId)) !== others) lines.push("somebody else's orders or things were changed")
    lines.push(...(one.final ? missing(state, one.final) : differences(state, ofUser(model.state, user ?? ''))))
  })
  return { isEqual: lines.length === 0, lines: lines.slice(0, 8) }
}

async function refuse(ctx: Ctx, schema: string, untouched: string, one: ForbiddenCase, world: World): Promise<Told> {
  const lines: string[] = []
  await onFreshCopy(ctx, async (ctx) => {
    const person = as(ctx, world, one.user)
    for (const { name, args } of one.before) {
      if ((await act(person, world.names, name, args)) !== 'ok') lines.push(`${name} before it was refused`)
    }
    const before = one.before.length === 0 ? untouched : await databaseDigest(ctx, schema)
    if ((await act(person, world.names, one.name, one.args)) !== 'refused') lines.push('was not refused')
    if ((await databaseDigest(ctx, schema)) !== before) lines.push('changed the database')
  })
  return { isEqual: lines.length === 0, lines }
}

/** The part of a state that belongs to one user. */
const ofUser = ({ orders, users }: RetailState, user: string): RetailState => ({
  orders: Object.fromEntries(Object.entries(orders).filter(([, order]) => order.user_id === user)),
  users: users[user] ? { [user]: users[user] } : {},
})

/** Every field in which two states differ, as `path: ours, theirs`. */
function differences(ours: unknown, theirs: unknown, path = ''): string[] {
  if (isDeepStrictEqual(ours, theirs)) return []
  if (typeof ours !== 'object' || typeof theirs !== 'object' || ours === null || theirs === null) {
    return [`${path}: ${JSON.stringify(ours)}, expected ${JSON.stringify(theirs)}`]
  }
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)])
  return [...keys].flatMap((key) =>
    differences(Reflect.get(ours, key), Reflect.get(theirs, key), path === '' ? key : `${path}.${key}`),
  )
}

/** The fields that a case names and that are not so. */
function missing(state: RetailState, final: NonNullable<ReplayCase['final']>): string[] {
  return (['orders', 'users'] as const).flatMap((kind) =>
    Object.entries(final[kind] ?? {}).flatMap(([id, fields]) =>
      Object.entries(fields).flatMap(([key, value]) =>
        differences(Reflect.get(state[kind][id] ?? {}, key), value, `${kind}.${id}.${key}`),
      ),
    ),
  )
}

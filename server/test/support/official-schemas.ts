import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import * as ajvFormats from 'ajv-formats'

/**
 * The official JSON schemas of a protocol, read from a checkout of its repository that an environment variable names
 * (docs/protocols.md says which). They are not part of this repository: without the variable nothing is validated.
 */
export interface OfficialSchemas {
  /** Where the checkout is. */
  readonly root: string
  /** @param pointer a file with a fragment, `shopping/checkout.json` @returns what is wrong, empty when nothing is */
  readonly problems: (pointer: string, value: unknown, operation?: string) => string[]
}

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const UCP_BASE = 'https://ucp.example/'
const ACP_VERSION = '2026-04-17'

/** UCP's schemas (`source/` of its repository at v2026-04-08). @returns undefined when `UCP_SCHEMAS` is not set */
export function ucpSchemas(): OfficialSchemas | undefined {
  const root = process.env.UCP_SCHEMAS
  if (!root) return undefined
  const files = jsonFiles(join(root, 'source'))
  // Some schemas name themselves otherwise than their neighbours name them: files are found by where they lie.
  const read = (operation: string | undefined) =>
    validator(
      files.map(({ path, json }) => ({ ...(operation ? asRequest(json, operation) : json), $id: UCP_BASE + path })),
    )
  const byOperation = new Map<string | undefined, ReturnType<typeof read>>()
  return {
    root,
    problems: (pointer, value, operation) => {
      const known = byOperation.get(operation) ?? read(operation)
      byOperation.set(operation, known)
      return known(`${UCP_BASE}schemas/${pointer}`, value)
    },
  }
}

/** ACP's schemas of the newest stable version (`spec/2026-04-17` of its repository). @returns undefined when `ACP_SCHEMAS` is not set */
export function acpSchemas(): OfficialSchemas | undefined {
  const root = process.env.ACP_SCHEMAS
  if (!root) return undefined
  const folder = join(root, 'spec', ACP_VERSION, 'json-schema')
  const files = jsonFiles(folder)
  const check = validator(files.map(({ json }) => json))
  const ids = new Map(files.map(({ path, json }) => [path, String(json.$id)]))
  return {
    root,
    problems: (pointer, value) => {
      const [file = '', fragment = ''] = pointer.split('#')
      return check(`${ids.get(`schema.${file}.json`)}#${fragment}`, value)
    },
  }
}

/** Why validations did not run. @example context.skip(notSet('UCP_SCHEMAS')) */
export const notSet = (variable: string): string =>
  `${variable} is not set: docs/protocols.md says how to get the official schemas`

function jsonFiles(folder: string): { path: string; json: Json }[] {
  if (!existsSync(folder))
    throw new Error(`There is no folder ${folder}: is the variable a checkout of the repository?`)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && !/openapi|openrpc/.test(path))
    .map((path) => ({
      path: relative('.', path).split(sep).join('/'),
      json: JSON.parse(readFileSync(join(folder, path), 'utf8')) as Json,
    }))
}

function validator(schemas: readonly Json[]) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, schemas: [...schemas] })
  // The package's default export is the function itself in one loader and a member in the other.
  const add = ajvFormats.default as unknown as ((ajv: Ajv2020) => void) & { default?: (ajv: Ajv2020) => void }
  ;(add.default ?? add)(ajv)
  const compiled = new Map<string, ValidateFunction>()
  return (ref: string, value: unknown): string[] => {
    const check = compiled.get(ref) ?? ajv.compile({ $ref: ref })
    compiled.set(ref, check)
    if (check(value)) return []
    return (check.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    )
  }
}

/** UCP's schemas describe answers; `ucp_request` says what of them a request of an operation has, needs or must not have. */
function asRequest(schema: Json, operation: string): Json {
  const rule = (property: unknown): unknown => {
    const said = isObject(property) ? property.ucp_request : undefined
    return isObject(said) ? said[operation] : said
  }
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (!isObject(value)) return value
    const next = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member)]))
    if (!isObject(value.properties)) return next
    const required = new Set(Array.isArray(value.required) ? (value.required as string[]) : [])
    for (const [name, property] of Object.entries(value.properties)) {
      const said = rule(property)
      if (said === 'required') required.add(name)
      if (said === 'optional' || said === 'omit') required.delete(name)
      if (said === 'omit' && isObject(next.properties)) delete next.properties[name]
    }
    return { ...next, required: [...required] }
  }
  return walk(schema) as Json
}

import type { AgentAnswer, TestAgent } from './agents.ts'
import type { OfficialSchemas } from './official-schemas.ts'

/** What an answer and its request have to fit, by method, path and status. */
export interface WatchRule {
  readonly method: string
  readonly path: RegExp
  readonly request?: {
    readonly pointer: string
    readonly operation?: string
    /** What of the body the schema speaks about. */
    readonly part?: (body: unknown) => unknown
  }
  /** All of them, by what was answered. */
  readonly answer: (answer: AgentAnswer) => readonly string[]
}

export interface Watched extends TestAgent {
  /** What did not fit, one line each. */
  readonly failures: readonly string[]
  /** How many validations ran, by kind: `POST /carts 201`. */
  readonly counts: ReadonlyMap<string, number>
}

/** The agent, each of whose requests that were taken and each of whose answers is held against the official schemas. */
export function watched(agent: TestAgent, schemas: OfficialSchemas | undefined, rules: readonly WatchRule[]): Watched {
  const failures: string[] = []
  const counts = new Map<string, number>()
  const hold = (kind: string, pointer: string, value: unknown, operation?: string) => {
    if (!schemas) return
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    for (const problem of schemas.problems(pointer, value, operation)) failures.push(`${kind} ${pointer}: ${problem}`)
  }
  return {
    ...agent,
    failures,
    counts,
    async ask(method, path, body, headers) {
      const answer = await agent.ask(method, path, body, headers)
      const rule = rules.find((one) => one.method === method && one.path.test(path))
      const kind = `${method} ${path.replace(/[a-z]{3}_[\w-]{10,}/g, '{id}')} ${answer.status}`
      if (!rule) {
        failures.push(`${kind}: nothing says what this has to fit`)
        return answer
      }
      // A request that was refused as malformed is meant to be.
      if (rule.request && body !== undefined && answer.status < 300)
        hold(`${kind} request`, rule.request.pointer, rule.request.part?.(body) ?? body, rule.request.operation)
      for (const pointer of rule.answer(answer)) hold(kind, pointer, answer.body)
      return answer
    },
  }
}

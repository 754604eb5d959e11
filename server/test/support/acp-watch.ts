import type { AgentAnswer, TestAgent } from './agents.ts'
import { acpSchemas } from './official-schemas.ts'
import { type Watched, type WatchRule, watched } from './watched-agent.ts'

const of = (name: string) => `agentic_checkout#/$defs/${name}`
const session =
  (good: string) =>
  ({ status }: AgentAnswer): readonly string[] => [of(status < 300 ? good : 'Error')]

/** The schema of an item has no `quantity`, which the protocol's text and examples have. */
const withoutQuantity = (body: unknown): unknown => {
  const { line_items: items, ...rest } = body as { line_items?: readonly Record<string, unknown>[] }
  return items === undefined ? rest : { ...rest, line_items: items.map(({ quantity: _, ...item }) => item) }
}
const request = (name: string) => ({ pointer: of(name), part: withoutQuantity })

const RULES: readonly WatchRule[] = [
  { method: 'GET', path: /\/\.well-known\/acp\.json$/, answer: () => [of('DiscoveryResponse')] },
  {
    method: 'POST',
    path: /\/checkout_sessions$/,
    request: request('CheckoutSessionCreateRequest'),
    answer: session('CheckoutSession'),
  },
  { method: 'GET', path: /\/checkout_sessions\/[^/]+$/, answer: session('CheckoutSession') },
  {
    method: 'POST',
    path: /\/checkout_sessions\/[^/]+$/,
    request: request('CheckoutSessionUpdateRequest'),
    answer: session('CheckoutSession'),
  },
  {
    method: 'POST',
    path: /\/checkout_sessions\/[^/]+\/complete$/,
    request: request('CheckoutSessionCompleteRequest'),
    answer: session('CheckoutSessionWithOrder'),
  },
  {
    method: 'POST',
    path: /\/checkout_sessions\/[^/]+\/cancel$/,
    request: request('CancelSessionRequest'),
    answer: session('CheckoutSession'),
  },
  { method: 'GET', path: /\/api\/acp\/handlers\//, answer: () => [] },
]

/** An agent whose answers are held against ACP's official schemas when `ACP_SCHEMAS` names them. */
export const watchedAcp = (agent: TestAgent): Watched => watched(agent, acpSchemas(), RULES)

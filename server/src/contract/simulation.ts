import { z } from '@hono/zod-openapi'
import { isoTime } from './common.ts'

export const SIMULATION_STATES = ['none', 'running', 'done', 'cancelled', 'failed'] as const

/** Made-up shoppers of a shop: how far they are, and what they left. */
export const simulationView = z
  .object({
    state: z.enum(SIMULATION_STATES),
    /** How much of the days is over, 0..1. */
    share: z.number(),
    shoppers: z.number(),
    people: z.number(),
    events: z.number(),
    decisions: z.number(),
    seed: z.string().nullable(),
    startedAt: isoTime.nullable(),
    /** Whether this person may fill this shop: the owner, of the demo shop. */
    isAllowed: z.boolean(),
  })
  .openapi('Simulation')

export const startSimulation = z
  .object({
    shoppers: z.number().int().min(10).max(20_000).default(3000),
    days: z.number().int().min(1).max(60).default(14),
    seed: z
      .string()
      .regex(/^[\w-]{1,40}$/)
      .default('demo'),
  })
  .strict()
  .openapi('StartSimulation')

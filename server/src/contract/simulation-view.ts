import type { Simulation } from '../modules/simulations/index.ts'
import type { SimulationView } from './types.ts'

/** How far made-up shoppers are, as the studio reads it. */
export const simulationView = (simulation: Simulation | undefined, isAllowed: boolean): SimulationView => ({
  state: simulation?.state ?? 'none',
  share: simulation?.share ?? 0,
  shoppers: simulation?.shoppers ?? 0,
  people: simulation?.people ?? 0,
  events: simulation?.events ?? 0,
  decisions: simulation?.decisions ?? 0,
  seed: simulation?.seed ?? null,
  startedAt: simulation?.startedAt.toISOString() ?? null,
  isAllowed,
})

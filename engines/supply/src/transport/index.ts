export { type Flow, type FlowNetwork, minCostFlow, type Shortfall } from './network-simplex.ts'
export {
  type Lane,
  planTransfers,
  type TransferItem,
  type TransferOptions,
  type TransferPlan,
  type TransferProblem,
} from './transfers.ts'

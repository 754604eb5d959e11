import type { Config } from '../config.ts'
import { noRoadTable } from './no-road-table.ts'
import { OsrmRoadTable } from './osrm-road-table.ts'
import type { RoadTable } from './road-table.ts'

/** The road service that the options name, else none. */
export function createRoadTable({
  ROUTING_TABLE_URL: url,
  ROUTING_TIMEOUT_MS: timeoutMs,
}: Pick<Config, 'ROUTING_TABLE_URL' | 'ROUTING_TIMEOUT_MS'>): RoadTable {
  return url ? new OsrmRoadTable({ url, timeoutMs }) : noRoadTable
}

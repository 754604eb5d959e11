import type { Database } from '../../platform/database/database.ts'
import type { RoutePlanRow, RouteRules, Vehicle } from './types.ts'

type Owned = { shopId: string }

export type RoutingTables = {
  fleetVehicles: Owned & {
    id: string
    locationId: string
    vehicle: Omit<Vehicle, 'id' | 'locationId'>
    createdAt: Date
    removedAt: Date | null
  }
  routeRules: Owned & { rules: RouteRules; updatedAt: Date }
  routePlans: RoutePlanRow & Owned
}

export const routingTables = (db: Database) => db.withTables<RoutingTables>()

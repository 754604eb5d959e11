import type { Database } from '../../platform/database/database.ts'
import type { Connector, ConnectorConflict, ConnectorCursor, ConnectorRun, SyncedValue } from './types.ts'

type Owned = { connectorId: string }

export type ConnectorTables = {
  connectors: Connector & { shopId: string; createdBy: string; busyBy: string | null; busyUntil: Date | null }
  connectorCursors: ConnectorCursor & Owned & { kind: string }
  connectorRuns: ConnectorRun & Owned
  connectorValues: SyncedValue & Owned
  connectorConflicts: ConnectorConflict & Owned
}

export const connectorTables = (db: Database) => db.withTables<ConnectorTables>()

import type { Database } from '../../platform/database/database.ts'
import type { Feed, StoredTriple, Topic, TripleFile } from './types.ts'

type OccasionTables = {
  occasionFeeds: Feed & { shopId: string }
  topics: Topic & { shopId: string; key: string }
  occasionChoices: { shopId: string; occasionId: string; chosenBy: string; chosenAt: Date }
  tripleFiles: TripleFile & { shopId: string }
  shopTriples: StoredTriple & { fileId: string }
}

/** The database as this module sees it. */
export const occasionTables = (db: Database) => db.withTables<OccasionTables>()

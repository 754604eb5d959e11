import { databasesUnderTest } from '../support/databases.ts'
import { medusaSuite } from '../support/medusa-suite.ts'
import { realMedusa } from './real-medusa.ts'

const [embedded, postgres] = await databasesUnderTest()
const database = postgres ?? embedded
if (database) medusaSuite('a real Medusa', database, realMedusa)

import { databasesUnderTest } from '../support/databases.ts'
import { fakeMedusa } from '../support/fake-medusa.ts'
import { medusaSuite } from '../support/medusa-suite.ts'

for (const database of await databasesUnderTest()) medusaSuite('a pretended Medusa', database, fakeMedusa)

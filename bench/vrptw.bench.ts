// routes with time windows (Solomon, distance) against the best known
// npm run bench -- vrptw --instances <tar.xz> --seconds n [--max-n n --limit k]
//
// Nothing was chosen on these instances: the settings of the search come from the bench cvrp.
import { benchOptions, dataFolder } from './report.ts'
import { benchRoutes } from './src/routing-bench.ts'
import { bestKnown, readArchive, readSolomon } from './src/routing-files.ts'

const options = benchOptions()
const files = readArchive(options.instances ?? `${dataFolder()}/routing/solomon-visible.tar.xz`)
const instances = bestKnown(files, '_distance').map(({ name, text, best }) => ({
  name,
  best,
  problem: readSolomon(text),
}))
benchRoutes('vrptw', instances, Number(options.seconds ?? 5), { must: '<= 2', aim: '<= 1' })

// routes from several depots (Cordeau) against the best known
// npm run bench -- mdvrp --instances <tar.xz> --seconds n [--max-n n --limit k]
//
// Nothing was chosen on these instances: the settings of the search come from the bench cvrp.
import { benchOptions, dataFolder } from './report.ts'
import { benchRoutes } from './src/routing-bench.ts'
import { bestKnown, readArchive, readCordeau } from './src/routing-files.ts'

const options = benchOptions()
const files = readArchive(options.instances ?? `${dataFolder()}/routing/mdvrp-visible.tar.xz`)
const instances = bestKnown(files, '').map(({ name, text, best }) => ({ name, best, problem: readCordeau(text) }))
benchRoutes('mdvrp', instances, Number(options.seconds ?? 10), { must: '<= 4', aim: '<= 2' })

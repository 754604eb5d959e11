// routes with capacities (Uchoa's X) against the best known
// npm run bench -- cvrp --instances <tar.xz> --seconds n [--max-n n --limit k]
//
// The settings of the search (temperatures, sizes of ruins, neighbours) were chosen on X-n143, n284 and every other visible instance
// by name from n101 on, with seeds of their own at 2 and 4 CPU s; none is set by instance.
import { benchOptions, dataFolder } from './report.ts'
import { benchRoutes } from './src/routing-bench.ts'
import { readArchive, readVrplib } from './src/routing-files.ts'

const options = benchOptions()
const files = readArchive(options.instances ?? `${dataFolder()}/routing/cvrp-x-visible.tar.xz`)
const instances = [...files].flatMap(([file, text]) => {
  const name = file.replace(/\.vrp$/, '')
  const best = Number(/^Cost\s+([\d.]+)/im.exec(files.get(`${name}.sol`) ?? '')?.[1])
  return file.endsWith('.vrp') && best > 0 ? [{ name, problem: readVrplib(text), best }] : []
})
benchRoutes('cvrp', instances, Number(options.seconds ?? 10), { must: '<= 1.2', aim: '<= 0.6' })

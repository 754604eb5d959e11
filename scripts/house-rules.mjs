// The rules of the house (docs/architecture.md): a violation fails the tests.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

function files(folder, out = []) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (['node_modules', 'dist', 'results', 'pictures', '.git'].includes(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files(path, out)
    else if (/\.(ts|tsx|mjs)$/.test(entry.name)) out.push(path)
  }
  return out
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm
const MAX_LINES = 400
const isData = (file) => /(\/data\/|\.data\.tsx?$|\/lexicon\/|\/fixtures\/)/.test(file)

const problems = []
const say = (file, text) => problems.push(`${file}: ${text}`)

/** What an engine's package may import: what it depends on, and optional peers that lend it types only. */
const lists = new Map()
function listed(engine) {
  if (!lists.has(engine)) {
    const at = `engines/${engine}/package.json`
    const {
      dependencies = {},
      peerDependencies = {},
      peerDependenciesMeta = {},
    } = JSON.parse(readFileSync(join(root, at), 'utf8'))
    for (const name of Object.keys(dependencies))
      if (name.startsWith('@qianmian/') && name !== '@qianmian/kernel')
        say(at, `rule 1: ${name} is a dependency; an engine knows another one through types, as an optional peer`)
    for (const name of Object.keys(peerDependencies))
      if (!peerDependenciesMeta[name]?.optional) say(at, `rule 1: the peer ${name} is not optional`)
    lists.set(engine, new Set(Object.keys({ ...dependencies, ...peerDependencies })))
  }
  return lists.get(engine)
}

const all = ['engines', 'server', 'web', 'demo', 'bench', 'scripts'].flatMap((folder) => files(folder))
const graph = new Map()

for (const file of all) {
  const text = readFileSync(join(root, file), 'utf8')
  const imports = [...text.matchAll(IMPORT)].map((match) => ({
    type: !!match[1],
    from: match[2] ?? match[3] ?? match[4] ?? '',
  }))
  const isTest = /\.test\.tsx?$/.test(file) || file.includes('/test/')
  const isSample = file.includes('/samples/')

  const engine = /^engines\/([\w-]+)\/src\//.exec(file)?.[1]
  if (engine && !isTest) {
    for (const { type, from } of imports) {
      if (from.startsWith('@qianmian/') && from !== '@qianmian/kernel' && !type)
        say(file, `rule 1: engine ${engine} imports ${from}; engines know one another through types only`)
      const owed = /^@qianmian\/[\w-]+/.exec(from)?.[0]
      if (owed && owed !== `@qianmian/${engine}` && !listed(engine).has(owed))
        say(
          file,
          `rule 1: ${owed} is not in engines/${engine}/package.json; types of another engine are an optional peer`,
        )
      if (from.startsWith('node:')) say(file, `rule 1: engine ${engine} imports ${from}; what it needs is passed in`)
    }
    if (
      /\bprocess\.|\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bfetch\(/.test(
        text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      )
    )
      say(file, 'rule 1: an engine reads environment, clock, network or unseeded randomness')
  }

  const module = /^server\/src\/modules\/([\w-]+)\//.exec(file)?.[1]
  if (module) {
    for (const { from } of imports) {
      const other = /^\.\.\/([\w-]+)\//.exec(from)?.[1]
      if (other && other !== module && !isTest)
        say(file, `rule 2: module ${module} imports module ${other}; flows join modules`)
      if (/\/flows\/|\/http\//.test(from)) say(file, `rule 2: module ${module} imports ${from}`)
    }
  }

  if (/^server\/src\//.test(file) && !file.startsWith('server/src/platform/') && !isTest && /process\.env/.test(text))
    say(file, 'rule 3: only platform/ reads the environment')
  if (/\.(ts|tsx)$/.test(file) && !isData(file) && text.split('\n').length > MAX_LINES + 1)
    say(file, `rule 8: ${text.split('\n').length - 1} lines, at most ${MAX_LINES}`)
  if (/@ts-ignore|@ts-nocheck|@ts-expect-error/.test(text) && !file.startsWith('scripts/'))
    say(file, 'rule 8: a suppressed type error')
  if (/^export default/m.test(text) && !/\.config\.ts$/.test(file)) say(file, 'rule 8: a default export')

  if (!isTest && !isSample && !file.endsWith('.mjs')) {
    graph.set(
      file,
      imports
        .filter(({ type, from }) => !type && from.startsWith('.'))
        .map(({ from }) => relative('.', join(file, '..', from))),
    )
  }
}

/** Import cycles by depth-first search; type-only imports make none. */
const state = new Map()
function visit(file, trail) {
  if (state.get(file) === 'done') return
  if (state.get(file) === 'open') {
    say(file, `rule 8: import cycle ${[...trail.slice(trail.indexOf(file)), file].join(' -> ')}`)
    return
  }
  state.set(file, 'open')
  for (const next of graph.get(file) ?? []) if (graph.has(next)) visit(next, [...trail, file])
  state.set(file, 'done')
}
for (const file of graph.keys()) visit(file, [])

for (const problem of problems) console.log(problem)
console.log(
  problems.length === 0
    ? `house rules: ${all.length} files, 0 violations`
    : `house rules: ${problems.length} violations`,
)
process.exit(problems.length === 0 ? 0 : 1)

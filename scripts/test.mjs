// npm test: installs what is missing, then types, lint, house rules, unit, contract, end-to-end and browser tests.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserPath, ensureBrowser } from './browser.mjs'
import { checkNode, installPackages, root } from './install.mjs'

const SUITES = ['unit', 'contract', 'e2e', 'browser']
const wanted = process.argv.length > 2 ? process.argv.slice(2) : SUITES
const unknown = wanted.filter((name) => !SUITES.includes(name))
if (unknown.length > 0) {
  console.error(`没有这样的测试 / no such suite: ${unknown.join(', ')}. ${SUITES.join(', ')}`)
  process.exit(64)
}

checkNode()
installPackages()
ensureBrowser()
const { build } = await import('./build.mjs')

const results = []
/** Tests that failed, in one line each: printed at the end, where a long log is read first. */
const failures = []
const started = Date.now()

function check(name, command, args) {
  const at = Date.now()
  const run = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
  const seconds = Math.round((Date.now() - at) / 1000)
  const ok = run.status === 0
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
  if (!ok) console.log(`${run.stdout}\n${run.stderr}`.trim().split('\n').slice(-60).join('\n'))
  results.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })
}

const firstLine = (text = '') => text.split('\n', 1)[0].slice(0, 300)

/** Runs a suite; what it prints is shown when it is over, so that two at once can be read. */
async function suite(project) {
  const report = join(root, `test-results/${project}.json`)
  mkdirSync(join(root, 'test-results'), { recursive: true })
  rmSync(report, { force: true })
  const at = Date.now()
  const log = join(root, `test-results/${project}.log`)
  const out = openSync(log, 'w')
  const status = await new Promise((resolve) => {
    const run = spawn(
      process.execPath,
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      {
        cwd: root,
        stdio: ['ignore', out, out],
        env: { ...process.env, QIANMIAN_BROWSER: browserPath() ?? '' },
      },
    )
    run.on('error', () => resolve(1))
    run.on('exit', (code) => resolve(code ?? 1))
  })
  console.log(readFileSync(log, 'utf8'))
  const seconds = Math.round((Date.now() - at) / 1000)
  if (!existsSync(report)) {
    console.log(`FAIL ${project}: no report (${seconds} s)`)
    results.push({ passed: 0, failed: 1 })
    return
  }
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  for (const file of testResults) {
    const failed = file.assertionResults.filter((test) => test.status === 'failed')
    for (const test of failed) failures.push(`${project} ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`)
    if (file.status === 'failed' && failed.length === 0)
      failures.push(`${project} ${file.name}: ${firstLine(file.message)}`)
  }
  // A file that could not even load has no failed test of its own: it counts as one.
  const failed = numFailedTests > 0 ? numFailedTests : status === 0 ? 0 : Math.max(1, numFailedTestSuites)
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${project}: ${numPassedTests} passed, ${failed} failed (${seconds} s)`)
  results.push({ passed: numPassedTests, failed })
}

/** Makes the folders that every test server copies, once for all suites; see server/test/support/global-setup.ts. */
async function makeTemplates() {
  const at = Date.now()
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'qianmian-template-')))
  process.on('exit', () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })
  const script = join(root, 'server/test/support/make-templates.ts')
  const run = spawn(process.execPath, ['--import', 'tsx', '--conditions=@qianmian/source', script, ...folders], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk) => (said += chunk))
  const status = await new Promise((resolve) => {
    run.on('error', () => resolve(1))
    run.on('close', (code) => resolve(code ?? 1))
  })
  const seconds = Math.round((Date.now() - at) / 1000)
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} databases to copy (${seconds} s)`)
  if (status === 0) [process.env.QIANMIAN_TEST_TEMPLATE, process.env.QIANMIAN_TEST_DEMO_TEMPLATE] = folders
  else {
    console.log(said.trim().split('\n').slice(-60).join('\n'))
    results.push({ passed: 0, failed: 1 })
  }
}

const bin = (name) => join(root, 'node_modules/.bin', name)
check('types', bin('tsc'), ['-p', 'tsconfig.json'])
check('lint', bin('biome'), ['check', '--error-on-warnings', '.'])
check('rules of the house', process.execPath, ['scripts/house-rules.mjs'])
try {
  await build()
} catch (error) {
  console.log(`FAIL build\n${error}`)
  results.push({ passed: 0, failed: 1 })
}
// Unit tests use every core by themselves. Of the others each waits for its servers now and then, so two run at once: the two long
// ones first, and the short one beside whichever of them is left.
const QUEUE = ['browser', 'e2e', 'contract'].filter((project) => wanted.includes(project))
const LANES = 2
const needsDatabase = wanted.some((project) => project !== 'unit')
await Promise.all([needsDatabase && makeTemplates(), wanted.includes('unit') && suite('unit')])
await Promise.all(
  Array.from({ length: LANES }, async () => {
    for (let project = QUEUE.shift(); project !== undefined; project = QUEUE.shift()) await suite(project)
  }),
)

const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
if (failures.length > 0) console.log(`\n${failures.join('\n')}\n`)
console.log(`${Math.round((Date.now() - started) / 1000)} s`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

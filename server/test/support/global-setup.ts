import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

/**
 * Makes once a run what every test file needs: an empty database and, where servers are tested, one with the demo shop. Their
 * folders are told in the environment. In a process of its own: this one does not resolve sources. `npm test` made them before,
 * once for all suites, and takes them away itself.
 * @returns what takes the folders away
 */
export async function setup({ name }: TestProject): Promise<() => void> {
  if (process.env.QIANMIAN_TEST_TEMPLATE && process.env.QIANMIAN_TEST_DEMO_TEMPLATE) return () => {}
  const folder = (variable: string) => {
    const path = mkdtempSync(join(tmpdir(), 'qianmian-template-'))
    process.env[variable] = path
    return path
  }
  const made = [folder('QIANMIAN_TEST_TEMPLATE')]
  if (name !== 'contract') made.push(folder('QIANMIAN_TEST_DEMO_TEMPLATE'))
  const script = fileURLToPath(new URL('make-templates.ts', import.meta.url))
  await promisify(execFile)(process.execPath, ['--import', 'tsx', '--conditions=@qianmian/source', script, ...made])
  return () => {
    for (const each of made) rmSync(each, { recursive: true, force: true })
  }
}

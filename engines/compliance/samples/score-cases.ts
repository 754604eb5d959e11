/**
 * Scores the law gate on labelled sentences: V violation, E needs evidence, O fine. One JSON object a line with
 * `text`, `category`, `label`.
 *
 *     npx tsx --conditions=@qianmian/source engines/compliance/samples/score-cases.ts engines/compliance/samples/cases-zh.jsonl
 *
 * Prints precision and recall of violations (the gate blocks), recall of any flag on V and E, false flags on O;
 * then the same with the claim tracer run without facts.
 */
import { readFileSync } from 'node:fs'
import { plain } from '@qianmian/kernel'
import { checkLaw, traceClaims } from '../src/index.ts'
import { oneLine } from '../src/testing/texts.ts'

interface Case {
  readonly text: string
  readonly category: string
  readonly label: 'V' | 'E' | 'O'
}

/** Older sets name categories differently. */
const CATEGORY: Readonly<Record<string, string>> = {
  cosmetic: 'beauty',
  child: 'children',
  electronics: 'technology',
  home: 'home-care',
  health_food: 'food',
  medical_device: 'general',
  alcohol: 'food',
}

const path = process.argv[2]
const verbose = process.argv.includes('--list')
if (!path) throw new Error('Give the path of a .jsonl file with text, category and label.')
const cases = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Case)

const flags = cases.map((item) => {
  const listing = oneLine('zh', [plain(item.text)])
  const category = CATEGORY[item.category] ?? item.category
  const law = checkLaw(listing, { category, jurisdiction: 'CN' })
  const { claims } = traceClaims(listing, [], { isoDate: '2026-11-24' })
  return { item, law, claims, anyFlag: law.status !== 'pass' || claims.status !== 'pass' }
})

const share = (part: number, whole: number): string =>
  `${part}/${whole} = ${(whole === 0 ? 0 : part / whole).toFixed(3)}`
const count = (test: (flag: (typeof flags)[number]) => boolean): number => flags.filter(test).length
const labelled = (label: Case['label']): number => count(({ item }) => item.label === label)
const blockedV = count(({ item, law }) => item.label === 'V' && law.status === 'block')

console.log(`${cases.length} sentences: V ${labelled('V')}, E ${labelled('E')}, O ${labelled('O')}`)
console.log(
  `violation precision  ${share(
    blockedV,
    count(({ law }) => law.status === 'block'),
  )}`,
)
console.log(`violation recall     ${share(blockedV, labelled('V'))}`)
const needed = labelled('V') + labelled('E')
console.log(
  `any-flag recall      law ${share(
    count(({ item, law }) => item.label !== 'O' && law.status !== 'pass'),
    needed,
  )}`,
)
console.log(
  `                     law or untraced claim ${share(
    count(({ item, anyFlag }) => item.label !== 'O' && anyFlag),
    needed,
  )}`,
)
console.log(
  `false flags on O     law ${share(
    count(({ item, law }) => item.label === 'O' && law.status !== 'pass'),
    labelled('O'),
  )}`,
)
console.log(
  `                     law or untraced claim ${share(
    count(({ item, anyFlag }) => item.label === 'O' && anyFlag),
    labelled('O'),
  )}`,
)
if (verbose) {
  for (const { item, law, claims, anyFlag } of flags) {
    const wrong =
      (item.label === 'V' && law.status !== 'block') ||
      (item.label === 'E' && (law.status === 'block' || !anyFlag)) ||
      (item.label === 'O' && anyFlag)
    if (!wrong) continue
    const found = [...law.findings, ...claims.findings].map((finding) => `${finding.code}:${finding.excerpt}`).join(' ')
    console.log(`  ${item.label} ${law.status.padEnd(5)} [${item.category}] ${item.text}  ${found}`)
  }
}

// Advertising sentences with labels: violations found, evidence asked for, innocent sentences left alone
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { gateListing } from '@qianmian/compliance'
import { type ListingText, plain } from '@qianmian/kernel'
import { benchOptions, cpuSeconds, dataFolder, report, skip } from './report.ts'

const startedAt = new Date()
const options = benchOptions()
const file = options.cases ?? join(dataFolder(), 'content/compliance-cases-zh.jsonl')
if (!existsSync(file)) skip(`${file} is not there; give --cases <jsonl>`)
const isoDate = '2026-11-25'

interface Case {
  readonly text: string
  readonly category?: string
  /** V violates the law, E needs evidence, O is fine. */
  readonly label: 'V' | 'E' | 'O'
}
const raw = readFileSync(file)
const cases = (file.endsWith('.gz') ? gunzipSync(raw) : raw)
  .toString('utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Case)

/** What the file calls a category, in the vocabulary. */
const CATEGORIES: Readonly<Record<string, string>> = {
  cosmetic: 'beauty',
  electronics: 'technology',
  health_food: 'food',
  child: 'children',
  home: 'home-care',
}

const listing = (text: string): ListingText => ({
  lang: /\p{Script=Han}/u.test(text) ? 'zh' : 'en',
  title: [],
  sellingPoints: [],
  description: [[plain(text)]],
  adHeadline: [],
  adBody: [],
})

interface Verdict {
  readonly one: Case
  /** V: refused by a rule, or held as a violation by the reader. E: somebody has to prove or read it. */
  readonly said: 'V' | 'E' | 'O'
  readonly why: string
}
const cpu = cpuSeconds()
const verdicts = cases.map((one): Verdict => {
  const text = listing(one.text)
  const category = CATEGORIES[one.category ?? ''] ?? one.category ?? 'general'
  const gates = gateListing([text], [], { category, jurisdiction: 'CN', isoDate })
  const findings = gates.flatMap((gate) => gate.findings)
  const law = gates.find(({ gate }) => gate === 'law')
  // A rule refuses; the reader holds what it takes for a violation for a person.
  const isViolation = law?.status === 'block' || findings.some(({ code }) => code === 'implied-violation')
  const said = isViolation ? 'V' : findings.length > 0 ? 'E' : 'O'
  return { one, said, why: findings.map(({ code, excerpt }) => `${code} ${excerpt}`).join('; ') }
})
const usedMs = ((cpuSeconds() - cpu) * 1000) / Math.max(1, cases.length)

const share = (part: readonly Verdict[], whole: readonly Verdict[]): number => part.length / Math.max(1, whole.length)
const labelled = (label: Case['label']) => verdicts.filter(({ one }) => one.label === label)
const [violations, evidence, innocent] = [labelled('V'), labelled('E'), labelled('O')]
const blocked = verdicts.filter(({ said }) => said === 'V')
const flagged = (all: readonly Verdict[]) => all.filter(({ said }) => said !== 'O')
const wrong = verdicts.filter(({ one, said }) => one.label !== said)
report('compliance', startedAt, [
  {
    id: 'violationPrecision',
    value: share(
      blocked.filter(({ one }) => one.label === 'V'),
      blocked,
    ),
    unit: 'share',
    must: '>= 0.85',
    aim: '>= 0.92',
    note: `${blocked.length} refused of ${cases.length}`,
  },
  {
    id: 'violationRecall',
    value: share(
      violations.filter(({ said }) => said === 'V'),
      violations,
    ),
    unit: 'share',
    must: '>= 0.85',
    aim: '>= 0.92',
    note: `${violations.length} violations`,
  },
  {
    id: 'anyFlagRecall',
    value: share(flagged([...violations, ...evidence]), [...violations, ...evidence]),
    unit: 'share',
    must: '>= 0.95',
    aim: '>= 0.98',
    note: 'violations and sentences that need evidence: refused, or sent to a person',
  },
  {
    id: 'falseFlagRate',
    value: share(flagged(innocent), innocent),
    unit: 'share',
    note: `${innocent.length} innocent sentences; checked without any fact, so a claim that a fact would clear counts`,
  },
  {
    id: 'evidenceRecall',
    value: share(flagged(evidence), evidence),
    unit: 'share',
    note: `${evidence.length} sentences`,
  },
  {
    id: 'toPersonShare',
    value: share(
      verdicts.filter(({ said }) => said === 'E'),
      verdicts,
    ),
    unit: 'share',
  },
  { id: 'cpuMs', value: usedMs, unit: 'ms CPU', note: 'a sentence, law and claims' },
])
const out = join(fileURLToPath(new URL('.', import.meta.url)), 'results/compliance-wrong.md')
writeFileSync(out, wrong.map(({ one, said, why }) => `- ${one.label} as ${said}: ${one.text} (${why})`).join('\n'))

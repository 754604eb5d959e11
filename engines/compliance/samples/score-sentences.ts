/**
 * Scores all text gates on the fixture sentences: precision and recall of "does not pass".
 *
 *     npx tsx --conditions=@qianmian/source engines/compliance/samples/score-sentences.ts dev --list
 *
 * The `held` half is for reporting only: do not list its failures and tune on them.
 */

import { judge } from '../src/fixtures/judge.ts'
import { type FixtureSentence, SENTENCES } from '../src/fixtures/sentences.ts'

const half = process.argv[2] === 'held' ? 'held' : 'dev'
const list = process.argv.includes('--list')
const rows = SENTENCES[half].map((sentence) => ({ sentence, findings: judge(sentence) }))

for (const lang of ['zh', 'en'] as const) {
  const own = rows.filter(({ sentence }) => sentence.lang === lang)
  const flagged = own.filter(({ findings }) => findings.length > 0)
  const right = flagged.filter(({ sentence }) => !sentence.honest).length
  const bad = own.filter(({ sentence }) => !sentence.honest).length
  const good = own.length - bad
  const share = (part: number, whole: number): string => `${part}/${whole} = ${(part / Math.max(1, whole)).toFixed(3)}`
  console.log(
    `${half} ${lang}: ${good} honest, ${bad} violating; precision ${share(right, flagged.length)}, recall ${share(right, bad)}, honest that pass ${share(good - (flagged.length - right), good)}`,
  )
}
if (list)
  for (const { sentence, findings } of rows)
    if (sentence.honest === findings.length > 0) console.log(show(sentence, findings))

function show(sentence: FixtureSentence, findings: ReturnType<typeof judge>): string {
  const found = findings.map((finding) => `${finding.status} ${finding.code}「${finding.excerpt}」`).join(' ')
  return `  ${sentence.honest ? 'false alarm' : 'missed'} ${sentence.product} [${sentence.cites.join(' ')}] ${sentence.text}  ${found}`
}

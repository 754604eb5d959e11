// Next-item recommendation in sessions: recall, rank, novelty, speed, beside the baselines of the literature on the same file
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Answer, type TuneOptions, tuneSessionRecommender } from '@qianmian/recommend'
import { type BenchRow, benchOptions, cpuSeconds, dataFolder, report, skip } from './report.ts'
import { baselines } from './src/session-baselines.ts'
import { ItemNumbers, joinSessions, readClickLog, readSessions, sessionCount } from './src/session-files.ts'
import { best20, type Measured, measure } from './src/session-measure.ts'

const startedAt = new Date()
const options = benchOptions()
const folder = join(dataFolder(), 'recommend')
const trainFile = options.train ?? join(folder, 'diginetica.train.txt.gz')
const testFile = options.test ?? join(folder, 'diginetica.test.txt.gz')
const minPrefix = Number(options['min-prefix'] ?? 1)
const numbers = new ItemNumbers()
/** The Serenade toy comes as click logs with a part for validation, on which alone its settings may be chosen. */
const serenade = options.serenade === 'true' ? folder : options.serenade
const part = (name: string) => {
  const plain = join(serenade ?? '', `serenade-toy.${name}.tsv`)
  return existsSync(plain) ? plain : `${plain}.gz`
}
for (const file of serenade ? ['train', 'valid', 'test'].map(part) : [trainFile, testFile])
  if (!existsSync(file)) skip(`${file} is not there`)
const valid = serenade ? readClickLog(part('valid'), numbers) : undefined
const train = serenade ? joinSessions(readClickLog(part('train'), numbers), valid!) : readSessions(trainFile, numbers)
const test = serenade ? readClickLog(part('test'), numbers) : readSessions(testFile, numbers)
process.stdout.write(
  `${sessionCount(train)} training and ${sessionCount(test)} test sessions, ${numbers.size} items; settings and weights are chosen on the last 5 % of the training sessions${serenade ? ' and those of valid' : ''}\n`,
)

const tuneOptions: TuneOptions = {
  ...(options['vector-pairs'] ? { vectorPairs: Number(options['vector-pairs']) } : {}),
  ...(valid ? { tailSessions: sessionCount(valid) + Math.round(sessionCount(train) * 0.05) } : {}),
}
const wall = performance.now()
const cpu = cpuSeconds()
const { recommender, report: tuned } = tuneSessionRecommender(train, { ...tuneOptions, itemCount: numbers.size })
const trainCpuSeconds = cpuSeconds() - cpu
const trainSeconds = (performance.now() - wall) / 1000
const kept = tuned.validation.at(-1)
process.stdout.write(
  `tuned: ${tuned.neighbourTrials.length} neighbour settings, ${tuned.trainedLists} lists; on ${kept?.pairs ?? 0} pairs of the tail kept aside Recall@20 ${(100 * (kept?.recall20 ?? 0)).toFixed(2)}, MRR@20 ${(100 * (kept?.mrr20 ?? 0)).toFixed(2)}; vector losses ${tuned.vectorLosses.map((loss) => loss.toFixed(3)).join(' ')}\n`,
)

const answer = new Answer(20)
const asked = (novelOnly: boolean) =>
  measure(
    test,
    minPrefix,
    (items, from, to, out) => {
      recommender.rank(items, answer, { from, to, novelOnly })
      out.set(answer.items)
      return answer.count
    },
    novelOnly,
  )
const ours = asked(false)
const novel = asked(true)

const table: [string, Measured, Measured][] = [['qianmian', ours, novel]]
if (options.baselines !== 'no')
  for (const baseline of baselines(train, numbers.size)) {
    const scores = new Float64Array(numbers.size)
    const run = (novelOnly: boolean) =>
      measure(
        test,
        minPrefix,
        (items, from, to, out) => {
          const touched = baseline.score(items, from, to, scores)
          const seen = novelOnly ? items.subarray(from, to) : undefined
          return best20(scores, touched, out, seen && ((item) => seen.includes(item)))
        },
        novelOnly,
      )
    table.push([baseline.name, run(false), run(true)])
  }
process.stdout.write(
  'recommender        Recall@20  MRR@20  novel R@20  novel MRR  coverage  p50 us  p99 us  p50 CPU  p99 CPU\n',
)
for (const [name, all, fresh] of table)
  process.stdout.write(
    `${name.padEnd(18)} ${[all.recall20, all.mrr20, fresh.recall20, fresh.mrr20].map((value) => value.toFixed(2).padStart(9)).join(' ')} ${String(all.coverage).padStart(9)} ${[all.p50Us, all.p99Us, all.p50CpuUs, all.p99CpuUs].map((value) => value.toFixed(0).padStart(7)).join(' ')}\n`,
  )
const bestOther = (pick: (all: Measured, fresh: Measured) => number) =>
  Math.max(...table.slice(1).map(([, all, fresh]) => pick(all, fresh)))
/** The same machine under the same load, for comparison. */
const speedOf = (name: string) => {
  const found = table.find(([other]) => other === name)?.[1]
  return found ? `; ${name} in this run ${found.p50Us.toFixed(0)} us, 99 % ${found.p99Us.toFixed(0)} us` : ''
}
const isDefault = !options.train && !serenade
const bar = (must: string, aim: string) => (isDefault ? { must, aim } : {})
if (serenade) {
  report('recommend', startedAt, [
    {
      id: 'serenadeMrr20',
      value: ours.mrr20 / 100,
      unit: 'share',
      must: '>= 0.34',
      aim: '>= 0.345',
      note: `${ours.pairs} answers`,
    },
    { id: 'serenadeHitRate20', value: ours.recall20 / 100, unit: 'share', must: '>= 0.665', aim: '>= 0.675' },
    { id: 'serenadeP50Us', value: ours.p50Us, unit: 'us' },
    { id: 'serenadeTrainSeconds', value: trainSeconds, unit: 's', note: `${trainCpuSeconds.toFixed(0)} s of CPU` },
  ])
  process.exit(0)
}
const rows: BenchRow[] = [
  { id: 'recall20', value: ours.recall20, unit: '%', ...bar('>= 53', '>= 56.3'), note: `${ours.pairs} pairs` },
  { id: 'mrr20', value: ours.mrr20, unit: '%', ...bar('>= 18.9', '>= 20.1') },
  {
    id: 'novelRecall20',
    value: novel.recall20,
    unit: '%',
    ...bar('>= 45', '>= 47'),
    note: `${novel.pairs} pairs whose target is not in the session; seen items removed; MRR@20 ${novel.mrr20.toFixed(2)}`,
  },
  { id: 'coverage', value: ours.coverage, unit: 'items', note: `of ${numbers.size}` },
  {
    id: 'p50Us',
    value: ours.p50Us,
    unit: 'us',
    ...bar('<= 60', '<= 30'),
    note: `one core, in process, wall${speedOf('V-SKNN')}`,
  },
  { id: 'p99Us', value: ours.p99Us, unit: 'us', ...bar('<= 600', '<= 300') },
  {
    id: 'p50CpuUs',
    value: ours.p50CpuUs,
    unit: 'us',
    note: 'CPU time of the process; a busy machine lengthens it too, through shared caches and cores',
  },
  { id: 'p99CpuUs', value: ours.p99CpuUs, unit: 'us' },
  {
    id: 'trainSeconds',
    value: trainSeconds,
    unit: 's',
    note: `${trainCpuSeconds.toFixed(0)} s of CPU, one core, once`,
  },
]
if (table.length > 1)
  rows.push(
    {
      id: 'recall20OverBest',
      value: ours.recall20 - bestOther((all) => all.recall20),
      unit: 'points',
      must: '> 0',
      note: 'over the best of the baselines in this run',
    },
    { id: 'mrr20OverBest', value: ours.mrr20 - bestOther((all) => all.mrr20), unit: 'points', must: '> 0' },
    {
      id: 'novelRecall20OverBest',
      value: novel.recall20 - bestOther((_, fresh) => fresh.recall20),
      unit: 'points',
      must: '> 0',
    },
  )
report('recommend', startedAt, rows)

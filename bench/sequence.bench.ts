// The next purchase of each user, leave-one-out over all items: recall and NDCG at 5 and 10
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Answer, tuneHistoryRecommender } from '@qianmian/recommend'
import { type BenchRow, benchOptions, cpuSeconds, dataFolder, report, skip } from './report.ts'
import { baselines } from './src/session-baselines.ts'
import { ItemNumbers, readSessions, type Sessions, sessionCount } from './src/session-files.ts'
import { best20 } from './src/session-measure.ts'

const startedAt = new Date()
const options = benchOptions()
const file = options.data ?? join(dataFolder(), 'recommend', 'amazon-beauty.user-seqs.txt.gz')
if (!existsSync(file)) skip(`${file} is not there`)
const numbers = new ItemNumbers()
const all = readSessions(file, numbers, 1)
const users = sessionCount(all)

/** Histories without their last item. */
function withoutLast(histories: Sessions): Sessions {
  const starts = new Int32Array(users + 1)
  const items: number[] = []
  for (let u = 0; u < users; u++) {
    for (let i = histories.starts[u]!; i < histories.starts[u + 1]! - 1; i++) items.push(histories.items[i]!)
    starts[u + 1] = items.length
  }
  return { starts, items: Int32Array.from(items) }
}

/** The last item is the test. The one before it is an input; it is learned only when that is asked for. */
const known = withoutLast(all)
const learnsLast = options['learn-last'] === 'yes'

interface Figures {
  recall5: number
  ndcg5: number
  recall10: number
  ndcg10: number
}

function figures(recommend: (from: number, to: number, out: Int32Array) => number): Figures {
  const out = new Int32Array(20)
  const sums: Figures = { recall5: 0, ndcg5: 0, recall10: 0, ndcg10: 0 }
  for (let u = 0; u < users; u++) {
    const count = recommend(known.starts[u]!, known.starts[u + 1]!, out)
    const rank = out.subarray(0, count).indexOf(all.items[all.starts[u + 1]! - 1]!)
    if (rank < 0 || rank >= 10) continue
    const gain = 1 / Math.log2(rank + 2)
    sums.recall10++
    sums.ndcg10 += gain
    if (rank < 5) {
      sums.recall5++
      sums.ndcg5 += gain
    }
  }
  return {
    recall5: sums.recall5 / users,
    ndcg5: sums.ndcg5 / users,
    recall10: sums.recall10 / users,
    ndcg10: sums.ndcg10 / users,
  }
}

process.stdout.write(
  `${users} users, ${numbers.size} items; settings and weights are chosen on the item before the last\n`,
)
const cpu = cpuSeconds()
const { recommender, report: tuned } = tuneHistoryRecommender(known, {
  itemCount: numbers.size,
  vectors: { dropout: Number(options.dropout ?? 0.3) },
  vectorPasses: Number(options.passes ?? 12),
  lastIsOnlyInput: !learnsLast,
})
const trainCpu = cpuSeconds() - cpu
const kept = tuned.validation.at(-1)
process.stdout.write(
  `tuned in ${trainCpu.toFixed(0)} s of CPU: on ${kept?.pairs ?? 0} users kept aside Recall@20 ${kept?.recall20.toFixed(4)}, MRR@20 ${kept?.mrr20.toFixed(4)} at the item before the last; reach ${tuned.reach.toFixed(3)}; losses ${tuned.vectorLosses.map((loss) => loss.toFixed(2)).join(' ')}\n`,
)
if (options.test !== 'no') {
  const answer = new Answer(10)
  const table: [string, Figures][] = [
    [
      'qianmian',
      figures((from, to, out) => {
        recommender.rank(known.items, answer, { from, to, novelOnly: true })
        out.set(answer.items)
        return answer.count
      }),
    ],
  ]
  for (const baseline of baselines(learnsLast ? known : withoutLast(known), numbers.size)) {
    const scores = new Float64Array(numbers.size)
    table.push([
      baseline.name,
      figures((from, to, out) => {
        const touched = baseline.score(known.items, from, to, scores)
        const seen = known.items.subarray(from, to)
        return best20(scores, touched, out, (item) => seen.includes(item))
      }),
    ])
  }
  process.stdout.write('recommender        Recall@5  NDCG@5  Recall@10  NDCG@10\n')
  for (const [name, f] of table)
    process.stdout.write(
      `${name.padEnd(18)} ${[f.recall5, f.ndcg5, f.recall10, f.ndcg10].map((value) => value.toFixed(4).padStart(8)).join(' ')}\n`,
    )
  process.stdout.write(
    `Caveat: the file has no timestamps; purchases of one second keep the order of the file, which may favour methods that look at order. The item before the last is ${learnsLast ? 'learned before the last is asked for, as in a running shop; in published figures it is an input only' : 'an input only, as in published figures'}.\n`,
  )
  const ours = table[0]![1]
  const isDefault = !options.data
  const bar = (must: string, aim: string) => (isDefault ? { must, aim } : {})
  const rows: BenchRow[] = [
    { id: 'recall10', value: ours.recall10, unit: 'share', ...bar('>= 0.085', '>= 0.092'), note: `${users} users` },
    { id: 'ndcg10', value: ours.ndcg10, unit: 'share', ...bar('>= 0.052', '>= 0.056') },
    { id: 'recall5', value: ours.recall5, unit: 'share' },
    { id: 'ndcg5', value: ours.ndcg5, unit: 'share' },
    { id: 'trainCpuSeconds', value: trainCpu, unit: 's' },
  ]
  report('sequence', startedAt, rows)
}

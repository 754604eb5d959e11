import { seededRandom } from '@qianmian/kernel'
import { STOCK_OUT_THRESHOLD } from '@qianmian/supply'
import type { BenchRow } from '../report.ts'
import {
  AHEAD,
  bestThreshold,
  brier,
  byCover,
  byFutures,
  byNormalCover,
  byOracle,
  type JudgedCase,
  judged,
  scoreAt,
} from './stock-out-judges.ts'
import { makeStockShop, SHOP_DAYS } from './stock-shop.ts'

/** What warnings must reach; thresholds are chosen so that both are passed or missed by the same part. */
const BARS = { precision: 0.7, recall: 0.8 }
/** Mornings lie behind a first year with all occasions. */
const FIRST_MORNING = 440

const percent = (value: number): string => `${(100 * value).toFixed(1).padStart(5)} %`
const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** Warnings of stock-outs a fortnight ahead in simulated shops, beside two rules of thumb and an oracle. */
export function stockOutBench({
  seed,
  shops,
  items,
  mornings,
}: {
  readonly seed: string
  readonly shops: number
  readonly items: number
  readonly mornings: number
}): readonly BenchRow[] {
  const worlds = Array.from({ length: shops }, (_, n) => {
    const random = seededRandom(`mornings ${seed} ${n}`)
    return {
      shop: makeStockShop(`${seed} ${n}`, items),
      days: Array.from({ length: mornings }, () => FIRST_MORNING + random.int(SHOP_DAYS - AHEAD - FIRST_MORNING)),
    }
  })
  const { rows, kinds } = judged(worlds, {
    ours: byFutures,
    oracle: byOracle,
    'normal formula': byNormalCover,
    'days of cover': byCover,
  })
  const of = (name: string): readonly JudgedCase[] => rows[name]!
  const out = of('ours').filter(({ isOut }) => isOut).length
  say(`${kinds.length} cases in ${shops} shops, ${percent(out / kinds.length)} run out`)
  if (seed === 'choice') say(`threshold of this seed: ${bestThreshold(of('ours'), BARS)}`)
  const scores = Object.keys(rows).map((name) => {
    // The engine's threshold was chosen before; the others get the best one of the very cases that judge them.
    const threshold =
      name === 'ours' ? STOCK_OUT_THRESHOLD : name === 'days of cover' ? 0.5 : bestThreshold(of(name), BARS)
    const score = scoreAt(of(name), threshold)
    const byKind = [...new Set(kinds)].sort().map((kind) => {
      const own = scoreAt(
        of(name).filter((_, c) => kinds[c] === kind),
        threshold,
      )
      return `${kind} ${percent(own.precision)} ${percent(own.recall)}`
    })
    say(
      `${name.padEnd(15)} from ${threshold.toFixed(2)}: precision ${percent(score.precision)}, recall ${percent(score.recall)}, Brier ${brier(of(name)).toFixed(3)};  ${byKind.join(';  ')}`,
    )
    return { name, ...score }
  })
  sayCalibration(of('ours'))
  sayCurves({ ours: of('ours'), oracle: of('oracle'), 'normal formula': of('normal formula') })
  const score = (name: string) => scores.find((one) => one.name === name)!
  const [ours, oracle] = [score('ours'), score('oracle')]
  const note = (what: 'precision' | 'recall'): string =>
    `${AHEAD} days ahead, ${kinds.length} cases of ${shops} shops; oracle ${oracle[what].toFixed(2)}, normal formula ${score('normal formula')[what].toFixed(2)}, days of cover ${score('days of cover')[what].toFixed(2)}`
  return [
    { id: 'precision', value: ours.precision, unit: '', must: '>= 0.70', aim: '>= 0.85', note: note('precision') },
    { id: 'recall', value: ours.recall, unit: '', must: '>= 0.80', aim: '>= 0.90', note: note('recall') },
    {
      id: 'brier',
      value: brier(of('ours')),
      unit: '',
      note: `oracle ${brier(of('oracle')).toFixed(3)}, the base rate alone ${((out / kinds.length) * (1 - out / kinds.length)).toFixed(3)}`,
    },
  ]
}

function sayCalibration(rows: readonly JudgedCase[]): void {
  say('said probability    cases   mean said   came true')
  for (let tenth = 0; tenth < 10; tenth++) {
    const own = rows.filter(({ probability }) => Math.min(9, Math.floor(10 * probability)) === tenth)
    const said = own.reduce((sum, { probability }) => sum + probability, 0) / own.length
    const came = own.filter(({ isOut }) => isOut).length / own.length
    say(
      `${percent(tenth / 10)} - ${percent((tenth + 1) / 10)}   ${String(own.length).padStart(5)}     ${percent(said)}     ${percent(came)}`,
    )
  }
}

function sayCurves(judges: Readonly<Record<string, readonly JudgedCase[]>>): void {
  const names = Object.keys(judges)
  say(`precision and recall from a threshold on: ${names.join(', ')}`)
  for (let step = 1; step < 20; step++)
    say(
      `${(step / 20).toFixed(2)}   ${names
        .map((name) => {
          const { precision, recall } = scoreAt(judges[name]!, step / 20)
          return `${percent(precision)} ${percent(recall)}`
        })
        .join('    ')}`,
    )
}

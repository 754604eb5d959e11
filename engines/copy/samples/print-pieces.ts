/**
 * Prints pieces for demo products, to be read by a person.
 * Run: npx tsx --conditions=@qianmian/source engines/copy/samples/print-pieces.ts <kind> [handle part] [seed] [count]
 */
import { seededRandom, spansText } from '@qianmian/kernel'
import { occasionsOf, windowOf } from '@qianmian/occasions'
import { PIECE_KINDS, type PieceBrief, pieceFields, writePiece } from '../src/index.ts'
import { DEMO_SUBJECTS } from './demo-subjects.ts'

const [kind, wanted = '', seed = 'sample', count = '5'] = process.argv.slice(2)
const [known] = PIECE_KINDS.filter((one) => one === kind)
if (!known) throw new Error(`one of ${PIECE_KINDS.join(', ')}`)
const dated = occasionsOf(2026, 'CN').find(({ occasion }) => occasion.id === '1212')
const [from, to] = dated ? windowOf(dated) : []
const occasion = dated && from && to ? { ...dated.occasion, day: dated.day, from, to } : undefined
const chosen = DEMO_SUBJECTS.filter(({ handle, category }) => `${handle} ${category}`.includes(wanted))
const step = Math.max(1, Math.floor(chosen.length / Number(count)))
for (let i = 0; i < Number(count); i++) {
  const subject = chosen[(i * step) % chosen.length]
  if (!subject) continue
  const group =
    known === 'live-script' ? [subject, ...chosen.filter((one) => one !== subject).slice(i, i + 1)] : [subject]
  const brief: PieceBrief = {
    isoDate: '2026-11-26',
    seconds: i % 2 ? 30 : 15,
    ...(i % 2 && occasion ? { occasion } : {}),
    ...(known === 'campaign' ? { budget: { amount: 2_000_000, currency: 'CNY' } } : {}),
  }
  const written = writePiece(group, known, brief, seededRandom(`${seed}/${subject.handle}`))
  console.log(`\n##### ${group.map(({ handle }) => handle).join(' + ')} (${subject.brand?.strategy})`)
  if (!written.ok) {
    console.log(written.error.message.zh)
    continue
  }
  for (const text of [written.value.zh, written.value.en])
    for (const { path, spans } of pieceFields(text)) console.log(`${path.padEnd(28)} ${spansText(spans)}`)
  for (const problem of written.value.problems) console.log(' !', problem.zh)
}

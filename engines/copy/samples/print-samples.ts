/**
 * Prints texts for the demo products, to be read by a person.
 * Run: npx tsx --conditions=@qianmian/source engines/copy/samples/print-samples.ts [handle part] [seed]
 */
import { seededRandom, spansText } from '@qianmian/kernel'
import { channel, createNoveltyMemory, writeListing } from '../src/index.ts'
import { DEMO_SUBJECTS } from './demo-subjects.ts'

const wanted = process.argv[2] ?? ''
const seed = process.argv[3] ?? 'sample'
const novelty = createNoveltyMemory()
let count = 0
let cpu = 0
for (const subject of DEMO_SUBJECTS) {
  if (!`${subject.handle} ${subject.category}`.includes(wanted)) continue
  const before = process.cpuUsage()
  const written = writeListing(
    subject,
    { channel: channel(count % 3 === 2 ? 'taobao' : 'shop'), isoDate: '2026-11-24', novelty },
    seededRandom(seed).fork(subject.handle),
  )
  const spent = process.cpuUsage(before)
  cpu += (spent.user + spent.system) / 1000
  count += 1
  if (!written.ok) {
    console.log(subject.handle, written.error.message.zh)
    continue
  }
  novelty.remember(written.value.zh)
  novelty.remember(written.value.en)
  console.log(`\n##### ${subject.handle} (${subject.brand?.id}, ${written.value.plan.schema})`)
  for (const text of [written.value.zh, written.value.en]) {
    console.log(`[${spansText(text.title)}]`)
    for (const point of text.sellingPoints) console.log(` - ${spansText(point)}`)
    for (const paragraph of text.description) console.log(`   ${spansText(paragraph)}`)
    console.log(` AD ${spansText(text.adHeadline)} | ${spansText(text.adBody)}`)
  }
  for (const problem of written.value.problems) console.log(' !', problem.zh)
}
console.log(`\n${count} products, ${(cpu / count).toFixed(1)} ms CPU each`)

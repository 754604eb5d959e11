// Listing texts for 1,000 products in both languages, gates included, and posters
import { readdirSync, readFileSync } from 'node:fs'
import { BRANDS, demoNames, demoSubject } from '@qianmian/demo'
import { tasks } from '../server/src/compute/tasks.ts'
import { benchOptions, cpuSeconds, report } from './report.ts'

const startedAt = new Date()
const options = benchOptions()
const count = Number(options.count ?? 1000)
const posters = Number(options.posters ?? 40)

const cpu = cpuSeconds()
const wall = performance.now()
let [written, passed, asked, blocked] = [0, 0, 0, 0]
for (let i = 0; i < count; i++) {
  const subject = demoSubject(i)
  const names = demoNames(subject)
  const result = await tasks['write-listing']({ subject, names, seed: `bench/${i}`, isoDate: '2026-11-25' })
  if (!result.ok) continue
  written += 1
  const status = result.value.gates.map((gate) => gate.status)
  if (status.includes('block')) blocked += 1
  else if (status.includes('ask')) asked += 1
  else passed += 1
}
const textCpu = ((cpuSeconds() - cpu) / count) * 1000
const textWall = ((performance.now() - wall) / 1000 / count) * 1000

const folder = new URL('../demo/pictures/', import.meta.url)
const PICTURES = readdirSync(folder)
  .filter((name) => name.endsWith('.webp'))
  .sort()
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))))

// The first poster of a process opens the fonts; it is drawn before the clock starts, and reported apart.
const order = (i: number) => ({
  lang: i % 2 ? ('en' as const) : ('zh' as const),
  format: i % 4 < 2 ? ('square' as const) : ('portrait' as const),
  headline: i % 2 ? 'Linen, and a window' : '亚麻不怕皱',
  shortHeadline: '亚麻短袖',
  subline: i % 2 ? '100% linen, 165 g/m²' : '亚麻 100%，每平方米165克',
  price: '¥239',
  brandName: '素屿',
  brand: BRANDS[0],
  picture: { bytes: PICTURES[i % PICTURES.length] ?? new Uint8Array(), mime: 'image/webp', isRender: true },
  seed: `bench/${i}`,
})
let posterAsks = 0
const coldAt = cpuSeconds()
await tasks.poster(order(0))
const cold = (cpuSeconds() - coldAt) * 1000
const posterAt = cpuSeconds()
for (let i = 1; i <= posters; i++) {
  const { gates } = await tasks.poster(order(i))
  if (gates.some((gate) => gate.status !== 'pass')) posterAsks += 1
}
const posterMs = ((cpuSeconds() - posterAt) / posters) * 1000

report('pack', startedAt, [
  {
    id: 'textCpuSeconds1000',
    value: textCpu,
    unit: 's CPU',
    must: '<= 60',
    note: `${written} of ${count} written; wall ${textWall.toFixed(1)} s per 1,000`,
  },
  {
    id: 'posterCpuMs',
    value: posterMs,
    unit: 'ms CPU',
    must: '<= 1500',
    note: `mean of ${posters} with a picture of the demo shop; first in a process ${Math.round(cold)} ms`,
  },
  {
    id: 'gatesPassedShare',
    value: passed / Math.max(1, written),
    unit: 'fraction',
    note: `texts only: ask ${asked}, block ${blocked}`,
  },
  {
    id: 'postersPassedShare',
    value: 1 - posterAsks / Math.max(1, posters),
    unit: 'fraction',
    note: 'layout gate; the rest asks a person',
  },
])

import { type CopyBrief, createNoveltyMemory, type NoveltyMemory, writeListing } from '@qianmian/copy'
import { type Subject, seededRandom } from '@qianmian/kernel'
import { madeSubject } from './catalogue.ts'

/** The value that 95 of 100 stay under. */
export const p95Of = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? 0

/** Writes one product. @returns the listing and its CPU time in milliseconds, of all threads of the process */
export function timedListing(subject: Subject, brief: CopyBrief, seed: string) {
  const cpu = process.cpuUsage()
  const written = writeListing(subject, brief, seededRandom(seed).fork(subject.id))
  const used = process.cpuUsage(cpu)
  return { written, cpuMs: (used.user + used.system) / 1000 }
}

/**
 * Writes made products, each kind with a memory of its own, and forgets them: afterwards the process has read its frames and
 * compiled its functions.
 * @param first number of the first made product, beyond those that are measured
 * @returns CPU time of each, in milliseconds
 */
export function rehearse(brief: (novelty: NoveltyMemory) => CopyBrief, count: number, first: number): number[] {
  const memories = new Map<string, NoveltyMemory>()
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const subject = madeSubject(first + i)
    const memory = memories.get(subject.category) ?? createNoveltyMemory()
    memories.set(subject.category, memory)
    const { written, cpuMs } = timedListing(subject, brief(memory), `rehearsal/${i}`)
    if (!written.ok) continue
    times.push(cpuMs)
    for (const text of [written.value.zh, written.value.en]) {
      memory.remember(text)
      memory.rememberFrames(text.lang, written.value.frames[text.lang])
    }
  }
  return times
}

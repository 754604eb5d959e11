import { DEMO_PRODUCTS, demoNames, demoSubject } from '@qianmian/demo'
import { describe, expect, it } from 'vitest'
import { writeText } from './write-text.ts'

const ROUNDS = 4

describe('the embedded engine before its own gates', () => {
  it('writes every product of the demo shop, whatever the seed, so that one click publishes it', async () => {
    const stopped: string[] = []
    for (let i = 0; i < ROUNDS * DEMO_PRODUCTS.length; i++) {
      const subject = demoSubject(i)
      const written = await writeText({
        subject,
        names: demoNames(subject),
        seed: `own gates/${i}`,
        isoDate: '2026-11-25',
      })
      if (!written.ok) throw new Error(written.error.en)
      for (const { findings } of written.value.gates)
        for (const { code, lang, excerpt } of findings) stopped.push(`${subject.handle} ${lang} ${code} ${excerpt}`)
    }
    expect(stopped).toEqual([])
  })

  it('gives the same text for the same order', async () => {
    const subject = demoSubject(3)
    const order = { subject, names: demoNames(subject), seed: 'again', isoDate: '2026-11-25' }
    expect(await writeText(order)).toEqual(await writeText(order))
  })
})

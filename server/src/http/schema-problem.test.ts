import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { schemaProblem } from './schema-problem.ts'

const schema = z
  .object({
    name: z.string().min(2).max(4),
    count: z.number().int().max(9),
    kind: z.enum(['a', 'b']),
    items: z.array(z.object({ id: z.string() }).strict()).max(3),
  })
  .strict()
const fieldsOf = (value: unknown) => {
  const parsed = schema.safeParse(value)
  if (parsed.success) throw new Error('nothing is wrong')
  return schemaProblem(parsed.error).fields ?? {}
}
const good = { name: 'abc', count: 1, kind: 'a', items: [] }

describe('schemaProblem', () => {
  it('names every unknown field, in both languages, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (key) => {
        fc.pre(!(key in good) && key !== '__proto__')
        expect(Object.entries(fieldsOf({ ...good, [key]: 1 }))).toEqual([
          [key, { zh: `没有“${key}”这一项。`, en: `There is no field “${key}”.` }],
        ])
      }),
    )
    expect(Object.keys(fieldsOf({ ...good, items: [{ id: 'x', sudo: 1 }] }))).toEqual(['items.0.sudo'])
  })

  it('says what has to stand there', () => {
    expect(fieldsOf({ ...good, name: 'a', count: 10, kind: 'c' })).toEqual({
      name: { zh: '至少 2 个字符。', en: 'At least 2 characters.' },
      count: { zh: '最多 9。', en: 'At most 9.' },
      kind: { zh: '只能是 a、b。', en: 'One of: a, b.' },
    })
    expect(fieldsOf({ ...good, count: '1' })).toEqual({ count: { zh: '这里要数字。', en: 'This has to be a number.' } })
    const { name: _, ...rest } = good
    expect(fieldsOf(rest)).toEqual({ name: { zh: '这一项不能少。', en: 'This field is missing.' } })
    expect(fieldsOf(null)).toEqual({ '.': { zh: '这里要对象。', en: 'This has to be an object.' } })
  })

  it('is never empty-handed, and never longer than twenty fields', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fc.pre(!schema.safeParse(value).success)
        const fields = Object.entries(fieldsOf(value))
        expect(fields.length).toBeGreaterThan(0)
        expect(fields.length).toBeLessThanOrEqual(20)
        for (const [, text] of fields) expect([text.zh, text.en].every((words) => !!words)).toBe(true)
      }),
    )
  })
})

import type { Fact, FactValue } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provenFact } from '../testing/linen-tee.ts'
import { oneLine } from '../testing/texts.ts'
import { traceClaims } from '../trace-claims.ts'
import { englishNumber } from './english-number.ts'

const number = (amount: string, unit?: string): FactValue => ({ kind: 'number', amount, unit })
const words = (zh: string, en?: string): FactValue => ({ kind: 'text', text: { zh, en: en ?? zh } })
const trace = (text: string, facts: readonly Fact[], names: readonly string[] = []) =>
  traceClaims(oneLine('zh', [{ text, factIds: facts.map((fact) => fact.id) }]), facts, { isoDate: '2026-11-25', names })
    .numbers
const battery = (value: FactValue) => [provenFact('b', 'batteryLife', value)]

describe('number words need facts as digits do', () => {
  it.each([
    ['续航十二小时', '12', 'h'],
    ['twelve hours', '12', 'h'],
    ['half an hour', '30', 'min'],
    ['half a day', '12', 'h'],
    ['an hour and a half', '90', 'min'],
    ['within an hour', '1', 'h'],
    ['一小时充满', '1', 'h'],
    ['两小时半', '2.5', 'h'],
    ['a dozen pieces', '12', 'piece'],
    ['two dozen pieces', '24', 'piece'],
    ['seats ten', '10', 'piece'],
    ['可坐十个人', '10', 'piece'],
    ['twenty-five grams', '25', 'g'],
    ['one hundred and twenty grams', '120', 'g'],
    ['一百二十克', '120', 'g'],
    ['两公斤半', '2.5', 'kg'],
    ['三成', '30', '%'],
    ['三分之一', '33.4', '%'],
    ['重量只有一半', '50', '%'],
    ['价格减半', '50', '%'],
    ['half the weight', '50', '%'],
    ['three quarters of it', '75', '%'],
    ['ninety percent', '90', '%'],
    ['六十度', '60', '°C'],
  ])('%s', (text, amount, unit) => {
    expect(trace(text, []).status, 'without a fact').toBe('block')
    const right =
      amount === '33.4'
        ? [provenFact('x', 'custom:x', words('三分之一'))]
        : [provenFact('x', 'custom:x', number(amount, unit))]
    expect(trace(text, right).findings, 'with the fact').toEqual([])
    expect(trace(text, [provenFact('x', 'custom:x', number(`${Number(amount) + 1}`, unit))]).status, 'another').toBe(
      'block',
    )
  })

  it.each([
    '容量两倍',
    '翻倍的柔软',
    'twice the volume',
    'three times as strong',
    'hundreds of washes',
    '二十多个口袋',
    '半年质保',
    '一岁以上',
  ])('%s is not let through without a fact', (text) => {
    expect(trace(text, []).status).toBe('block')
  })

  it.each([
    '书翻到一半',
    '一件衣服好不好，穿到第三天才知道',
    '两个人的早餐',
    '半边天的云',
    'one at a time',
    'in half',
    'the other half',
    'a second look',
    'at one with the wind',
    'half the night',
    '四处看看',
    '一杯茶',
  ])('%s says nothing that can be measured', (text) => {
    expect(trace(text, []).findings).toEqual([])
  })

  it('English numbers mean what they say, up to a million', () => {
    const ones =
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      )
    const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
    const below100 = (n: number): string =>
      n < 20 ? ones[n]! : tens[Math.floor(n / 10)]! + (n % 10 ? `-${ones[n % 10]}` : '')
    const below1000 = (n: number): string =>
      n < 100 ? below100(n) : `${ones[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${below100(n % 100)}` : ''}`
    const write = (n: number): string =>
      n < 1000
        ? below1000(n)
        : `${below1000(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${below1000(n % 1000)}` : ''}`
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), (n) => englishNumber(write(n)) === String(n)))
    expect(englishNumber('two three')).toBeUndefined()
  })
})

describe('a bound has to be the fact’s bound', () => {
  const table: readonly (readonly [fact: string, text: string, status: 'pass' | 'ask' | 'block'])[] = [
    ['30小时', '续航30小时', 'pass'],
    ['30小时', '续航最长30小时', 'pass'],
    ['30小时', '约30小时', 'pass'],
    ['30小时', 'up to 30 hours', 'pass'],
    ['30小时', '至少30小时', 'ask'],
    ['30小时', '30小时以上', 'ask'],
    ['30小时', '30+ hours', 'ask'],
    ['30小时', '超过30小时', 'block'],
    ['30小时', 'more than 30 hours', 'block'],
    ['30小时', '不到30小时', 'block'],
    ['最长30小时', '最长30小时', 'pass'],
    ['最长30小时', '不超过30小时', 'pass'],
    ['最长30小时', '30小时', 'block'],
    ['最长30小时', '30小时以上', 'block'],
    ['最长30小时', 'at least 30 hours', 'block'],
    ['至少30小时', '不少于30小时', 'pass'],
    ['≥30小时', '30小时以上', 'pass'],
    ['至少30小时', '最长30小时', 'block'],
    ['约30小时', '30小时', 'block'],
    ['约30小时', '30小时左右', 'pass'],
  ]
  it.each(table)('fact %s, text %s: %s', (fact, text, status) => {
    const result = trace(text, battery(words(fact)))
    expect(result.status).toBe(status)
    if (status !== 'pass') expect(result.findings[0]?.code).toBe('comparator-differs-from-fact')
  })

  it('lets an age and a price begin where the fact does', () => {
    expect(trace('3岁以上', [provenFact('a', 'ageRange', number('3', 'age'))]).status).toBe('pass')
    expect(trace('¥239起', [provenFact('p', 'price', number('239', 'CNY'))]).status).toBe('pass')
    expect(trace('SPF50+', [provenFact('s', 'spf', number('50', 'ratio'))]).status).toBe('pass')
  })
})

describe('a figure is vouched for by its own kind only', () => {
  it('4 marble legs are legs, not a day in March', () => {
    expect(trace('4 marble legs', [provenFact('l', 'legMaterial', words('4 marble legs'))]).status).toBe('pass')
    expect(trace('6 marble legs', [provenFact('l', 'legMaterial', words('4 marble legs'))]).status).toBe('block')
    expect(trace('12 March 2026', [provenFact('l', 'custom:d', words('12 March 2026'))]).status).toBe('pass')
    expect(trace('12 March 2026', [provenFact('l', 'custom:d', words('13 March 2026'))]).status).toBe('block')
  })

  it('names excuse themselves, not the same number elsewhere', () => {
    const names = ['轻风3件套', '5', '2升装']
    expect(trace('轻风3件套', [], names).status).toBe('pass')
    expect(trace('共3件', [], names).status).toBe('block')
    expect(trace('5层面料', [], names).status).toBe('block')
    expect(trace('2 L', [], names).status).toBe('pass')
    expect(trace('超过2 L', [], names).status).toBe('block')
    expect(trace('2年质保', [], names).status).toBe('block')
  })

  it('units of another kind and bare numbers do not fit', () => {
    expect(trace('5级', [provenFact('n', 'count', number('5', 'piece'))]).status).toBe('block')
    expect(trace('5次', [provenFact('n', 'colourFastness', number('5', 'grade'))]).status).toBe('block')
    expect(trace('3层', [provenFact('n', 'custom:x', words('3色'))]).status).toBe('block')
    expect(trace('5 pieces', [provenFact('n', 'count', number('5', 'piece'))]).status).toBe('pass')
    expect(trace('续航 24', [provenFact('n', 'warranty', number('24', 'month'))]).status).toBe('block')
  })
})

describe('disguised figures', () => {
  it.each(['４２分贝', '④②分贝', '4️⃣2️⃣分贝', '𝟒𝟐 dB', '4\u200b2分贝', '٤٢ dB'])('%s', (text) => {
    const fact = (amount: string) => [provenFact('n', 'noise', number(amount, 'dB'))]
    expect(trace(text, fact('42')).findings).toEqual([])
    expect(trace(text, fact('38')).findings).toMatchObject([{ status: 'block', excerpt: text }])
  })
})

describe('a bare figure behind the name of what it counts', () => {
  const servings = provenFact(
    'n',
    'count',
    { kind: 'number', amount: '30', unit: 'times' },
    {
      label: { zh: '每罐份数', en: 'Servings a jar' },
    },
  )
  const age = provenFact('a', 'ageRange', { kind: 'range', min: '2', max: '9', unit: 'age' })

  it('needs no unit, as a table needs none', () => {
    for (const text of ['每罐份数30', 'Servings a jar: 30']) expect(trace(text, [servings]).findings).toEqual([])
    expect(trace('Age: 2 to 9', [age]).findings).toEqual([])
  })

  it('is still nothing without the name, or with another figure', () => {
    expect(trace('一共30', [servings]).status).toBe('block')
    expect(trace('每罐份数31', [servings]).status).toBe('block')
    expect(trace('2 to 9', [age]).status).toBe('block')
  })

  it('is no lower bound when an upper one follows it', () => {
    const bag = provenFact('v', 'volume', { kind: 'number', amount: '28', unit: 'L' })
    const load = provenFact('w', 'loadLimit', { kind: 'number', amount: '12', unit: 'kg' })
    expect(trace('holds 28 litres and up to 12 kg', [bag, load]).findings).toEqual([])
    expect(trace('holds 28 litres and up', [bag]).status).toBe('ask')
  })
})

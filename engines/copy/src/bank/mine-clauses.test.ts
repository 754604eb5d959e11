import { traceClaims } from '@qianmian/compliance'
import { type Fact, LANGS, type ListingText, plain, seededRandom, spansText } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { BRANDS } from '../../../../demo/src/brands.data.ts'
import { cpuMs } from '../../../kernel/test/cpu-ms.ts'
import { DEMO_SUBJECTS } from '../../samples/demo-subjects.ts'
import { channel } from '../channels.data.ts'
import { bankOf } from '../lexicon/index.ts'
import { fixedWords } from '../lexicon/lint-lexicon.ts'
import { nameSubject } from '../naming.ts'
import { factOf, LINEN_TEE, numberOf, subjectOf, textOf } from '../test-subjects.ts'
import { writeListing } from '../write-listing.ts'
import { type BankRow, entryOf } from './bank-row.ts'
import type { MinedRow } from './merge-mined.ts'
import { mineClauses } from './mine-clauses.ts'
import { realiseEntry } from './realise-entry.ts'

const isoDate = '2026-07-16'
const mine = (text: string, subject = LINEN_TEE) => mineClauses([{ text, subject }], { isoDate })
const rowsOf = (text: string, subject = LINEN_TEE) =>
  mine(text, subject).rows.map((row) => `${row.role} ${row.attributes.join()} ${[...row.zh, ...row.en].join()}`)
const whyNot = (text: string, subject = LINEN_TEE) =>
  Object.fromEntries(mine(text, subject).refused.map(({ words, code }) => [words, code]))

const TROUSERS = subjectOf(
  [
    factOf('t1', 'composition', { kind: 'composition', parts: [{ name: { zh: '棉', en: 'cotton' }, percent: '100' }] }),
    factOf('t2', 'fit', textOf('直筒', 'straight')),
    factOf('t3', 'fabricWeight', numberOf('215', 'g/m2')),
  ],
  { id: 'p2', productType: 'trousers' },
  { zh: '石阶长裤', en: 'Stone Step trousers' },
)

const rowOf = (row: MinedRow, id = 'b1'): BankRow => ({ ...row, id })

describe('mining', () => {
  it('makes a slot of a value however it is printed, and keeps the rest word for word', () => {
    expect(rowsOf('称出来165 g/m²。')).toEqual(['say fabricWeight =称出来{table}'])
    expect(rowsOf('称出来165克每平方米。')).toEqual(['say fabricWeight =称出来{value}'])
    expect(rowsOf('每平方米称出来165克。')).toEqual(['say fabricWeight =每平方米称出来{value@g}'])
    expect(rowsOf('布料由亚麻100%这一种纤维纺成。')).toEqual(['say composition =布料由{value}这一种纤维纺成'])
  })

  it('sets a heading before its value again, and never words that assert something', () => {
    expect(rowsOf('先说料子。翻到洗标背面，印着100%亚麻。')).toContain('say composition =翻到洗标背面，印着{value}')
    expect(rowsOf('Read on. On the label inside: 100% linen.')).toContain(
      'say composition =On the label inside: {value}',
    )
    expect(rowsOf('先说料子。口袋够深，仪器读出165 g/m²。')).toEqual(['scene  先说料子。'])
    expect(rowsOf('先说料子。说到厚薄，仪器读出165 g/m²。')).toContain('say fabricWeight =说到厚薄，仪器读出{table}')
    for (const text of ['先说料子。领口做了包边，100%亚麻。', 'Read on. The collar is bound: 100% linen.'])
      expect(rowsOf(text).join()).not.toMatch(/say/)
  })

  it('keeps a part of the product as the subject', () => {
    expect(rowsOf('这件短袖的布身称出来165 g/m²。')).toEqual(['say fabricWeight ={this}的布身称出来{table}'])
  })

  it('takes the product away as the subject and gives an English verb both numbers', () => {
    expect(rowsOf('这件短袖走的是宽松的路子。')).toEqual(['say fit 走的是{value}的路子'])
    expect(rowsOf('风眼亚麻短袖走的是宽松的路子。')).toEqual(['say fit 走的是{value}的路子'])
    expect(rowsOf('This tee keeps to a relaxed cut.')).toEqual(['say fit (keeps|keep) to {avalue} cut'])
    expect(rowsOf('Laid on grandmother’s scale it comes to 165 g/m².')).toEqual([
      'say fabricWeight =Laid on grandmother’s scale {it} (comes|come) to {value}',
    ])
    expect(rowsOf('These trousers keep to a straight cut.', TROUSERS)).toEqual(['say fit (keeps|keep) to {avalue} cut'])
  })

  it('infers what the row holds for from the product: its category, its kind, the kind and length of the value', () => {
    const [row] = mine('这件短袖走的是宽松的路子。').rows
    expect(row?.when).toEqual({ kind: ['text'], shape: ['word'], category: ['apparel'], type: ['tee'] })
  })

  it('never says of a mix what was said of one fibre, nor the other way', () => {
    const mix = subjectOf([
      factOf('m', 'composition', {
        kind: 'composition',
        parts: [
          { name: { zh: '棉', en: 'cotton' }, percent: '55' },
          { name: { zh: '亚麻', en: 'linen' }, percent: '45' },
        ],
      }),
    ])
    const said = (text: string, from: typeof mix, to: typeof mix) => {
      const [row] = mine(text, from).rows
      const made = row && realiseEntry(entryOf(rowOf(row)), to, 'zh', isoDate)
      return made && spansText(made.spans)
    }
    expect(said('这件短袖只认100%亚麻一种料子。', LINEN_TEE, LINEN_TEE)).toBe('这件短袖只认100%亚麻一种料子。')
    expect(said('这件短袖只认100%亚麻一种料子。', LINEN_TEE, mix)).toBeUndefined()
    expect(said('布里的两样东西是55%棉和45%亚麻。', mix, mix)).toBe('布里的两样东西是55%棉和45%亚麻。')
    expect(said('布里的两样东西是55%棉和45%亚麻。', mix, LINEN_TEE)).toBeUndefined()
  })

  it('binds words that take up the value to this value', () => {
    const collar = (zh: string, en: string) => subjectOf([factOf('n', 'neckline', textOf(zh, en))])
    const [row] = mine('立起来的领子是立领。', collar('立领', 'stand collar')).rows
    expect(row?.when.values).toEqual(['立领', 'stand collar'])
    const entry = entryOf(rowOf(row as MinedRow))
    expect(realiseEntry(entry, collar('翻领', 'turn-down collar'), 'zh', isoDate)).toBeUndefined()
    expect(mine('领口落在立领。', collar('立领', 'stand collar')).rows[0]?.when.values).toBeUndefined()
  })

  it('never gives a shirt the clause of trousers', () => {
    const { rows } = mine('裤腿一路直筒落到脚面。', TROUSERS)
    const entry = entryOf(rowOf(rows[0] as MinedRow))
    expect(spansText(realiseEntry(entry, TROUSERS, 'zh', isoDate)?.spans ?? [])).toBe('裤腿一路直筒落到脚面。')
    expect(realiseEntry(entry, LINEN_TEE, 'zh', isoDate)).toBeUndefined()
    for (const seed of Array.from({ length: 30 }, (_, i) => `s${i}`)) {
      const brief = { channel: channel('shop'), isoDate, bank: bankOf([entry]) }
      const tee = writeListing(LINEN_TEE, brief, seededRandom(seed))
      expect(tee.ok && JSON.stringify(tee.value.zh)).not.toContain('裤腿')
      expect(tee.ok && tee.value.own).toEqual([])
    }
  })

  it('widens to the category what three kinds of thing say', () => {
    const of = (id: string, productType: string) => subjectOf(LINEN_TEE.facts, { id, productType })
    const text = '秤上每平方米不多不少165克。'
    const three = ['tee', 'shirt', 'dress'].map((type) => ({ text, subject: of(type, type) }))
    const { rows } = mineClauses(three, { isoDate })
    expect(rows).toHaveLength(1)
    expect(rows[0]?.sources).toHaveLength(3)
    expect(rows[0]?.when.type).toBeUndefined()
    expect(mineClauses(three.slice(0, 2), { isoDate }).rows[0]?.when.type).toEqual(['tee', 'shirt'])
  })

  it('binds words that explain a fact to exactly its value', () => {
    const [row] = mine('这件短袖走的是宽松的路子，肩线往外放了一点。').rows.filter(({ role }) => role === 'so')
    expect(row?.zh).toEqual(['肩线往外放了一点'])
    expect(row?.when.values).toEqual(['宽松', 'relaxed'])
    const slim = subjectOf([factOf('f1', 'fit', textOf('修身', 'slim'))])
    expect(realiseEntry(entryOf(rowOf(row as MinedRow)), slim, 'zh', isoDate)).toBeUndefined()
  })

  it('opens a text with a first sentence that states nothing, in the season that it names', () => {
    const [row] = mine('夏天的早上，先看窗帘动不动。\n这件短袖用100%亚麻织成。').rows
    expect(row).toMatchObject({ role: 'scene', zh: ['夏天的早上，先看窗帘动不动。'], when: { season: ['summer'] } })
  })

  it('refuses what no fact carries, and says why', () => {
    expect(whyNot('先说料子。面料是100%亚麻，穿着舒服，口袋也大。')).toMatchObject({ 口袋也大: 'no-fact' })
    expect(whyNot('先说料子。领口做了包边。版型宽松。').领口做了包边).toBe('no-fact')
    expect(whyNot('先说料子。这件短袖165 g/m²的宽松版型。')).toEqual({ '这件短袖165 g/m²的宽松版型': 'two-facts' })
    expect(whyNot('先说料子。素屿的布都称出来165 g/m²。')).toMatchObject({ '素屿的布都称出来165 g/m²': 'brand' })
    expect(whyNot('先说料子。所以称出来165 g/m²。')).toMatchObject({ '所以称出来165 g/m²': 'leans' })
    expect(whyNot('版型宽松显瘦。')).toMatchObject({ 版型宽松显瘦: 'unsafe' })
    expect(whyNot('版型宽松，比上一款多放了3厘米。')).toMatchObject({ 比上一款多放了3厘米: 'unsafe' })
  })

  it('keeps a name of the source’s own as a slot, and refuses the figure without it', () => {
    const own = subjectOf([
      factOf('f1', 'weight', numberOf('318', 'g'), { label: { zh: '整件重量', en: 'Total weight' } }),
    ])
    expect(rowsOf('先说料子。秤上走了318克。', own)).toEqual(['scene  先说料子。'])
    expect(whyNot('先说料子。秤上走了318克。', own)).toEqual({ 秤上走了318克: 'own-label' })
    expect(rowsOf('秤上的整件重量走到318克。', own)).toEqual(['say weight =秤上的{label}走到{value}'])
  })

  it('leaves out what the lexicon says already, and what the shop has', () => {
    expect(whyNot('面料是100%亚麻。')).toEqual({ '面料是100%亚麻': 'known' })
    expect(whyNot('先说料子。面料是100%亚麻，亚麻纱本来就粗细不匀。')).toMatchObject({ 亚麻纱本来就粗细不匀: 'known' })
    const { rows } = mine('称出来165克每平方米。')
    const again = mineClauses([{ text: '称出来165克每平方米！', subject: LINEN_TEE }], { isoDate, known: rows })
    expect(again.rows).toEqual([])
    expect(again.refused[0]?.code).toBe('known')
  })

  it('asks the gates about every fixed word', () => {
    const asked: string[] = []
    mineClauses([{ text: '称出来165克每平方米。', subject: LINEN_TEE }], {
      isoDate,
      refuse: (words) => {
        asked.push(words)
        return undefined
      },
    })
    expect(asked).toEqual(['称出来'])
  })

  it('takes apart a long text in a moment, whatever stands in it', () => {
    const many = subjectOf([
      ...LINEN_TEE.facts,
      factOf('l', 'scene', {
        kind: 'list',
        items: [
          { zh: '通勤', en: 'commute' },
          { zh: '旅行', en: 'travel' },
        ],
      }),
    ])
    for (const piece of [' ', '通勤 ', '165 ', '（', '，', '这件短袖', 'a '])
      expect(
        cpuMs(() => mine(piece.repeat(Math.floor(20_000 / piece.length)), many)),
        piece,
      ).toBeLessThan(2000)
  })

  it('survives odd text: private characters, marks alone, nothing', () => {
    for (const text of ['', '\ue000\uf800\uf801', '。。。', '[{value}]', '{{', 'a'.repeat(20_000), '，'.repeat(5000)])
      expect(() => mine(text)).not.toThrow()
    expect(rowsOf('版型宽松{oops}。')).toEqual([])
  })
})

const listing = (lang: 'zh' | 'en', words: string): ListingText => ({
  lang,
  title: [],
  sellingPoints: [],
  description: [[plain(words)]],
  adHeadline: [],
  adBody: [],
})
const problemsOf = (text: ListingText, facts: readonly Fact[]) => {
  const { numbers, claims } = traceClaims(text, facts, { isoDate, citing: 'product' })
  return [...numbers.findings, ...claims.findings].map(({ code, excerpt }) => `${code} ${excerpt}`)
}

describe('rows from the demo’s own texts', () => {
  it('never say what the facts of the product do not', () => {
    const wrong: string[] = []
    let said = 0
    for (const subject of DEMO_SUBJECTS) {
      const written = writeListing(subject, { channel: channel('shop'), isoDate }, seededRandom(`mine/${subject.id}`))
      if (!written.ok) continue
      const texts = LANGS.map((lang) => ({
        text: written.value[lang].description.map(spansText).join('\n'),
        subject,
        lang,
      }))
      const refuse = (words: string, lang: 'zh' | 'en') =>
        problemsOf(listing(lang, words), []).length > 0
          ? { code: 'untraced' as const, message: { zh: '', en: '' } }
          : undefined
      for (const row of mineClauses(texts, { isoDate, refuse }).rows)
        for (const lang of LANGS) {
          const made = realiseEntry(entryOf(rowOf(row)), subject, lang, isoDate)
          if (!made) continue
          said += 1
          const text: ListingText = { ...listing(lang, ''), description: [made.spans] }
          const { name, noun } = nameSubject(subject)
          const names = [name.zh, name.en, noun.zh, noun.en]
          const { numbers, claims } = traceClaims(text, subject.facts, { isoDate, names })
          for (const { code, excerpt } of [...numbers.findings, ...claims.findings])
            wrong.push(`${code} ${excerpt}: ${spansText(made.spans)}`)
        }
    }
    expect(wrong).toEqual([])
    expect(said).toBeGreaterThan(25)
  })

  it('hold the voice of a brand as scenes, without its figures', () => {
    const [suyu] = BRANDS
    const { rows } = mineClauses(
      (suyu?.voice.zh ?? []).map((text) => ({ text, subject: LINEN_TEE })),
      { isoDate },
    )
    expect(rows.length).toBeGreaterThan(2)
    for (const row of rows) expect(fixedWords(row.zh[0] ?? '')).not.toMatch(/\d/)
  })
})

describe('a bank beside the lexicon', () => {
  const bank = bankOf([
    entryOf({
      id: 'own1',
      role: 'say',
      attributes: ['fit'],
      zh: ['走的是{value}的路子'],
      en: [],
      when: { category: ['apparel'] },
    }),
  ])
  const texts = Array.from({ length: 40 }, (_, i) => {
    const written = writeListing(LINEN_TEE, { channel: channel('shop'), isoDate, bank }, seededRandom(`bank/${i}`))
    if (!written.ok) throw new Error('nothing written')
    return written.value
  })

  it('is used, does not drive out the built-in rows, and says which rows it gave', () => {
    const used = texts.filter(({ zh }) => JSON.stringify(zh).includes('的路子'))
    expect(used.length).toBeGreaterThan(0)
    expect(used.length).toBeLessThan(texts.length)
    for (const { zh, own } of texts)
      expect(own.includes('own1')).toBe(
        zh.description.concat(zh.sellingPoints, [zh.adBody]).some((s) => spansText(s).includes('的路子')),
      )
  })

  it('leaves the other language to the built-in rows, so that both tell the same facts', () => {
    for (const { zh, en } of texts) {
      const ids = (text: ListingText) => [...new Set(text.description.flat().flatMap((span) => span.factIds))].sort()
      expect(ids(en)).toEqual(ids(zh))
    }
  })

  it('changes nothing where it is empty', () => {
    const of = (more: object) =>
      JSON.stringify(writeListing(LINEN_TEE, { channel: channel('shop'), isoDate, ...more }, seededRandom('same')))
    expect(of({ bank: bankOf([]) })).toBe(of({}))
  })
})

import { listingFields, plain, spansText } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provenFact } from '../testing/linen-tee.ts'
import { oneLine } from '../testing/texts.ts'
import { checkLaw, type LawContext } from './check-law.ts'

const CN: LawContext = { category: 'apparel', jurisdiction: 'CN' }
const zh = (text: string, context: Partial<LawContext> = {}) =>
  checkLaw(oneLine('zh', [plain(text)]), { ...CN, ...context })
const en = (text: string, context: Partial<LawContext> = {}) =>
  checkLaw(oneLine('en', [plain(text)]), { ...CN, ...context })

/** Ordinary sentences with 最, 第一, 治, 绝, 极, 全, 首 in them. A checker that flags these is switched off within a week. */
const INNOCENT = [
  '最近风大，出门加一件',
  '最后用清水冲净',
  '最外层是棉，贴身的一层也是',
  '音量调到最低也听得清',
  '最大承重150千克',
  '最多可以坐三个人',
  '最怕桌腿晃，所以加了一根横撑',
  '最常穿的那件总在椅背上',
  '一年里最冷的那几周也够用',
  '最热的午后，把窗打开',
  '最佳饮用温度是85℃',
  '最迟周五发出',
  '妈妈最爱的颜色',
  '最难洗的是领口',
  '最终解释见店规',
  '第一次水洗不大缩',
  '第一泡水温高一点',
  '第一步，取适量于掌心',
  '第一眼普通，第二眼耐看',
  '第一层放书，第二层放碗',
  '把安全放在第一位',
  '第一时间为你发货',
  '治愈系的配色',
  '灯光治愈，夜里不刺眼',
  '专治各种不开心',
  '绝大多数客厅都放得下',
  '绝缘外壳，插拔顺手',
  '极简的剪裁，没有多余的线',
  '北极熊图案',
  '全家都能用',
  '全网眼鞋面',
  '首次使用前请充电',
  '首页能看到全部颜色',
  '唯一的缺点是只有一个颜色',
  '顶上一层桂花，闻着就甜',
  '领先一步的春天',
  '王牌飞行员同款风格夹克',
  '国庆假期照常发货',
  '冠军蓝配色',
  '有机会再来',
  '级别不高，新手也能跟上',
  '100%亚麻',
  '先洗一遍，再裁',
  '保温六小时',
] as const

describe('ordinary sentences pass', () => {
  it.each(INNOCENT)('%s', (sentence) => {
    for (const category of ['apparel', 'food', 'beauty', 'children', 'general'])
      expect(zh(sentence, { category }).findings).toEqual([])
  })
})

describe('evasions are read as what they mean', () => {
  it.each([
    ['蕞好的毛巾', '蕞好'],
    ['zui好的毛巾', 'zui好'],
    ['最.好.的毛巾', '最.好'],
    ['最 好 的毛巾', '最 好'],
    ['顶·级做工', '顶·级'],
    ['第①品牌', '第①品牌'],
    ['ＮＯ．１台灯', 'ＮＯ．１'],
    ['頂級面料', '頂級'],
    ['最\u200b好的毛巾', '最\u200b好'],
    ['全店最*好的毛巾', '最*好'],
    ['全店最 好的毛巾', '最 好'],
    ['最🌟好的毛巾', '最🌟好'],
    ['𝐁𝐞𝐬𝐭 毛巾', '𝐁𝐞𝐬𝐭'],
    ['b.e.s.t 毛巾', 'b.e.s.t'],
    ['bеst 毛巾', 'bеst'],
  ])('%s', (sentence, excerpt) => {
    const finding = zh(sentence).findings[0]
    expect(finding?.status).toBe('block')
    expect(finding?.excerpt).toBe(excerpt)
  })
})

describe('exceptions excuse what they are for and nothing more', () => {
  it.each([
    '最佳使用体验的吸尘器',
    '最佳佩戴舒适度',
    '最大功率的吸尘器',
    '最多用户选择',
    '大家最爱的毛巾',
    '业内第一款无线灯',
    '全球第一台',
    '用户第一选择',
    '排在第一的品牌',
    '唯一码头同款',
    '我们追求最好的面料和最好的做工',
    '致力于生产最好的产品',
  ])('%s is caught', (sentence) => {
    expect(zh(sentence).status).toBe('block')
  })

  it.each([
    '最佳使用温度是20℃',
    '最大功率30瓦',
    '最多可以坐三个人',
    '第一台洗衣机是1908年造的',
    '用户第一',
    '力求做到最好',
  ])('%s passes', (sentence) => {
    expect(zh(sentence).findings).toEqual([])
  })

  it.each(['best in its class', 'the best for your skin', 'best of all', 'best with jeans'])(
    '%s is caught',
    (sentence) => {
      expect(en(sentence).status).toBe('block')
    },
  )
})

describe('a word of the other language', () => {
  it.each([
    ['这是 the best 毛巾', 'best'],
    ['A 顶级 towel', '顶级'],
  ])('is read in %s', (sentence, excerpt) => {
    for (const result of [zh(sentence), en(sentence)])
      expect(result.findings).toMatchObject([{ status: 'block', excerpt }])
  })
})

describe('a lifetime, a speciality, a price compared with', () => {
  it('are cleared by a fact that says so, not by one of the same kind', () => {
    const two = provenFact('w', 'warranty', { kind: 'number', amount: '2', unit: 'year' })
    const life = provenFact('w', 'warranty', { kind: 'text', text: { zh: '终身质保' } })
    const price = provenFact('w', 'price', { kind: 'number', amount: '239', unit: 'CNY' })
    const tag = provenFact('w', 'price', { kind: 'number', amount: '299', unit: 'CNY' }, { label: { zh: '吊牌价' } })
    const cites = (text: string, fact: typeof two) =>
      checkLaw(oneLine('zh', [{ text, factIds: ['w'] }]), { ...CN, facts: [fact] }).status
    expect(cites('终身质保', two)).toBe('ask')
    expect(cites('终身质保', life)).toBe('pass')
    expect(cites('吊牌价¥239', price)).toBe('ask')
    expect(cites('吊牌价¥299', tag)).toBe('pass')
  })
})

describe('the category decides', () => {
  it('what food may not say, a toy may, and the other way round', () => {
    expect(zh('提高免疫力的橙子', { category: 'food' }).status).toBe('block')
    expect(zh('干细胞再生', { category: 'beauty' }).status).toBe('block')
    expect(zh('赢在起跑线', { category: 'children' }).status).toBe('block')
    expect(zh('起跑线上的鞋', { category: 'sport' }).status).toBe('pass')
  })
})

describe('rules that ask for evidence', () => {
  it('are cleared by a fact that is cited, not by one that lies about', () => {
    const price = provenFact('p', 'price', { kind: 'number', amount: '239', unit: 'CNY' })
    const check = (text: string, factIds: readonly string[]) =>
      checkLaw(oneLine('zh', [{ text, factIds }]), { ...CN, facts: [price] }).status
    expect(check('到手价¥239', ['p'])).toBe('pass')
    expect(check('到手价¥239', [])).toBe('ask')
    expect(check('近30天最低¥239', ['p'])).toBe('block')
  })

  it('are not cleared by a fact without a document where one is needed', () => {
    const value = { kind: 'text', text: { zh: '可降解' } } as const
    const proven = provenFact('g', 'biodegradability', value)
    const said = provenFact('g', 'biodegradability', value, {
      evidence: undefined,
      source: { kind: 'merchant', name: { zh: '店主' } },
    })
    expect(zh('可降解包装', { facts: [proven] }).status).toBe('pass')
    expect(zh('可降解包装', { facts: [said] }).status).toBe('ask')
  })

  it('hold from their day on', () => {
    const eu = { category: 'general', jurisdiction: 'EU' } as const
    expect(en('an eco-friendly bottle', { ...eu, isoDate: '2026-09-01' }).status).toBe('pass')
    expect(en('an eco-friendly bottle', { ...eu, isoDate: '2026-11-24' }).status).toBe('block')
  })
})

describe('names and jurisdictions', () => {
  it('lets no name open the gate for the word itself', () => {
    const names = ['最好毛巾', '最好', 'best', 'Best Days towel']
    expect(zh('最好毛巾', { names }).findings).toMatchObject([{ status: 'ask', code: 'absolute-superlative' }])
    expect(zh('最好的毛巾，最好毛巾', { names }).status).toBe('block')
    expect(zh('颜色：最好', { names }).status).toBe('block')
    expect(en('Best Days towel', { names }).status).toBe('ask')
    expect(en('the best towel', { names }).status).toBe('block')
  })

  it('asks about a registered name, and about nothing but the whole name', () => {
    expect(zh('极致家的毛巾', { names: ['极致家'] })).toMatchObject({ status: 'ask', findings: [{ excerpt: '极致' }] })
    expect(zh('极致的毛巾', { names: ['极致家'] }).status).toBe('block')
  })

  it('prints the law of the place only', () => {
    expect(en('customers love it').findings[0]?.law).toBeUndefined()
    expect(en('customers love it', { jurisdiction: 'US' }).findings[0]?.law?.en).toBe('16 CFR 465.2')
  })
})

describe('offsets', () => {
  it('always slice to the excerpt, in every field', () => {
    const pieces = fc.constantFrom(
      '最好',
      '最.好',
      '第①',
      'ＮＯ．１',
      '顶级',
      '，',
      '。',
      ' ',
      'zui好',
      '绝对',
      '😀',
      '\n',
      '史低',
      '\u200b',
      '·',
      '亚麻',
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 8 }), {
          minLength: 1,
          maxLength: 5,
        }),
        (lines) => {
          const text = {
            ...oneLine('zh', []),
            title: (lines[0] ?? []).map(plain),
            description: lines.map((line) => line.map(plain)),
          }
          for (const finding of checkLaw(text, CN).findings) {
            const field = listingFields(text).find(
              ({ path }) => path.field === finding.path?.field && path.index === finding.path?.index,
            )
            expect(spansText(field?.spans ?? []).slice(finding.start, finding.end)).toBe(finding.excerpt)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

import { type Fact, type ListingText, plain, type Span } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import type { ListingPack } from '../modules/content/index.ts'
import { deriveFeatures } from './variant-features.ts'

const fact = (id: string, attribute: string) => ({ id, attribute }) as unknown as Fact
const FACTS = [fact('f1', 'composition'), fact('f2', 'weight'), fact('f3', 'returnDays'), fact('price', 'price')]

const cited = (text: string, ...factIds: string[]): Span => ({ text, factIds })

function pack(
  parts: { headline?: Span[]; description?: Span[][]; adBody?: Span[] },
  parameters: Record<string, string> = {},
): Pick<ListingPack, 'zh' | 'en' | 'provenance'> {
  const text = (lang: 'zh' | 'en'): ListingText => ({
    lang,
    title: [],
    sellingPoints: [],
    description: parts.description ?? [[plain('雨天也穿。')]],
    adHeadline: parts.headline ?? [plain('雨天也穿')],
    adBody: parts.adBody ?? [],
  })
  return { zh: text('zh'), en: text('en'), provenance: { parameters } as unknown as ListingPack['provenance'] }
}

describe('features of a pack', () => {
  it('reads the hook from the form of the headline', () => {
    const hook = (headline: Span[], own?: { zh?: string }) => deriveFeatures(pack({ headline }), FACTS, own).hook
    expect(hook([plain('天热穿什么？')])).toBe('question')
    expect(hook([cited('180 克的亚麻', 'f2')])).toBe('number')
    expect(hook([plain('洗三十次还是软的')])).toBe('number')
    expect(hook([cited('纯亚麻', 'f1')])).toBe('fact')
    expect(hook([plain('周末的早晨')])).toBe('scene')
    expect(hook([plain('周末的早晨')], { zh: '通勤也穿得出门' })).toBe('shopper')
    expect(hook([plain('周末的早晨')], { zh: '出差带几件？' })).toBe('question')
  })

  it('takes the style from what the writer noted, or else from how much is stated in figures', () => {
    expect(deriveFeatures(pack({}, { intent: 'action' }), FACTS).style).toBe('action')
    expect(
      deriveFeatures(pack({ description: [[cited('重 180 克，', 'f2'), cited('亚麻。', 'f1')]] }), FACTS).style,
    ).toBe('rational')
    expect(deriveFeatures(pack({ description: [[cited('亚麻。', 'f1'), plain('风吹过来。')]] }), FACTS).style).toBe(
      'emotional',
    )
  })

  it('measures the length, and names the fact that leads and what the last line points at', () => {
    const long = pack({
      headline: [cited('亚麻', 'f1')],
      description: [[cited('轻', 'f2'), plain('字'.repeat(300))]],
      adBody: [plain('不合适就退，'), cited('七天', 'f3')],
    })
    expect(deriveFeatures(long, FACTS)).toMatchObject({
      length: 'long',
      leadFact: 'composition',
      callToAction: 'service',
    })
    expect(deriveFeatures(pack({ description: [[plain('字'.repeat(200))]] }), FACTS).length).toBe('medium')
    expect(deriveFeatures(pack({ adBody: [cited('239 元', 'price')] }), FACTS).callToAction).toBe('price')
    expect(deriveFeatures(pack({ adBody: [plain('来试试看')] }), FACTS).callToAction).toBe('invitation')
  })

  it('leaves out what a pack does not have, and gives the same for the same', () => {
    const features = deriveFeatures(pack({}), FACTS)
    expect(features).toEqual({ hook: 'scene', style: 'emotional', length: 'short' })
    expect(deriveFeatures(pack({}), FACTS)).toEqual(features)
  })
})

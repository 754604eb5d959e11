import { describe, expect, it } from 'vitest'
import { aiLabel, type LabelKind } from './ai-label.ts'
import { checkLabel, type LabelledWork } from './check-label.ts'

const codes = (work: LabelledWork): string[] => checkLabel(work).findings.map((finding) => finding.code)
const KINDS: readonly LabelKind[] = ['text', 'picture', 'audio', 'video']
const details = { producer: 'QM-SHANYU', produceId: 'ast_01' } as const

/** A work as it should leave the house. */
function good(kind: LabelKind): LabelledWork {
  const label = aiLabel(kind, 'CN', 'embedded', details)
  const visible = label.visible.zh ?? ''
  return {
    kind,
    jurisdiction: 'CN',
    visible,
    exportedText: `亚麻短袖\n${visible}`,
    inkHeightShare: 0.055,
    atEdge: true,
    secondsFromStart: 2,
    spoken: true,
    aigc: { ...label.hidden.AIGC },
  }
}

describe('the label that we make', () => {
  it.each(KINDS)('passes our own check: %s', (kind) => {
    expect(codes(good(kind))).toEqual([])
  })

  it('names AI and says that something was made, in every form', () => {
    for (const form of [undefined, 'rendered', 'edited', 'avatar'] as const)
      for (const kind of KINDS) {
        const { visible } = aiLabel(kind, 'CN', 'model', { ...details, form })
        expect(visible.zh).toMatch(/(AI|人工智能).*(生成|合成)/)
        expect(visible.en).toMatch(/AI/)
      }
  })

  it('has the seven metadata fields in the order of Annex E, propagator equal to producer', () => {
    const { AIGC } = aiLabel('picture', 'CN', 'embedded', details).hidden
    expect(JSON.stringify(AIGC)).toBe(
      '{"Label":"1","ContentProducer":"QM-SHANYU","ProduceID":"ast_01","ReservedCode1":"","ContentPropagator":"QM-SHANYU","PropagateID":"ast_01","ReservedCode2":""}',
    )
  })

  it('tells a trained model from an untrained engine in the IPTC source type', () => {
    const type = (generator: 'embedded' | 'model') =>
      aiLabel('picture', 'EU', generator, details).hidden.iptcDigitalSourceType
    expect(type('model')).toMatch(/\/trainedAlgorithmicMedia$/)
    expect(type('embedded')).toMatch(/\/algorithmicMedia$/)
  })

  it('is refused when producer or number are missing', () => {
    const { AIGC } = aiLabel('text', 'CN', 'embedded').hidden
    expect(codes({ ...good('text'), aigc: { ...AIGC } })).toContain('label-producer')
  })
})

describe('labels that may not go out', () => {
  it.each([
    ['a missing label', { visible: undefined }, 'label-missing'],
    ['AI alone', { visible: 'AI' }, 'label-wording'],
    ['a render that does not say generated', { visible: 'AI渲染图' }, 'label-wording'],
    ['4.9 % of the short side', { inkHeightShare: 0.049 }, 'label-too-small'],
    ['a label in the middle', { atEdge: false }, 'label-place'],
    ['no metadata after a thumbnail', { aigc: undefined }, 'label-metadata-missing'],
  ] as const)('%s', (_name, change, code) => {
    expect(codes({ ...good('picture'), ...change })).toContain(code)
  })

  it('a film label of less than two seconds', () => {
    expect(codes({ ...good('video'), secondsFromStart: 1.9 })).toEqual(['label-too-short'])
  })

  it('a virtual host whose label disappears for a moment', () => {
    expect(codes({ ...good('video'), liveFrameShare: 0.999 })).toEqual(['label-not-permanent'])
    expect(codes({ ...good('video'), liveFrameShare: 1 })).toEqual([])
  })

  it('a text whose label got lost in the middle', () => {
    expect(codes({ ...good('text'), exportedText: '亚麻短袖\nAI生成\n七天无理由' })).toEqual(['label-place'])
  })

  it('metadata with a field too many, a wrong value or a Chinese name', () => {
    const { aigc } = good('picture')
    expect(codes({ ...good('picture'), aigc: { ...aigc, Extra: '' } })).toContain('label-metadata-shape')
    expect(codes({ ...good('picture'), aigc: { ...aigc, Label: '4' } })).toContain('label-value')
    const named = checkLabel({
      ...good('picture'),
      aigc: { ...aigc, ContentProducer: '千面', ContentPropagator: '千面' },
    })
    expect(named.status).toBe('ask')
  })
})

describe('elsewhere', () => {
  it('Europe wants a machine-readable mark', () => {
    expect(codes({ kind: 'picture', jurisdiction: 'EU' })).toEqual(['label-machine-readable'])
    expect(codes({ kind: 'picture', jurisdiction: 'EU', otherMark: true })).toEqual([])
  })
})

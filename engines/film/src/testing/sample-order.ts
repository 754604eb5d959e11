import type { Shot, ShotList } from '@qianmian/copy'
import { claim, type Fact, type Lang, plain } from '@qianmian/kernel'
import type { FilmCut, FilmFormat, FilmLine, FilmOrder } from '../order.ts'

const RATE = 16_000

const FACTS: readonly Fact[] = [
  {
    id: 'f1',
    attribute: 'fabricWeight',
    label: { zh: '克重', en: 'Fabric weight' },
    value: { kind: 'number', amount: '165', unit: 'g/m2' },
    claimKind: 'spec',
    source: { kind: 'measured', name: { zh: '测试', en: 'test' } },
    status: 'active',
  },
  {
    id: 'p1',
    attribute: 'price',
    label: { zh: '价格', en: 'Price' },
    value: { kind: 'text', text: { zh: '¥239', en: '¥239' } },
    claimKind: 'price',
    source: { kind: 'merchant', name: { zh: '测试', en: 'test' } },
    status: 'active',
  },
]

const WORDS = {
  zh: {
    scene: '窗边的桌面，自然光',
    action: '手指停在那一行',
    fact: '克重165 g/m²',
    voice: '克重165克，看一眼。',
    name: '试样短袖',
    end: '试样短袖，¥239。',
    brand: '试样',
  },
  en: {
    scene: 'A table by the window',
    action: 'Point to the line',
    fact: 'Fabric weight 165 g/m²',
    voice: 'Fabric weight 165 grams, have a look.',
    name: 'Sample tee',
    end: 'Sample tee, ¥239.',
    brand: 'Sample',
  },
} as const

/** A red box on a grey ground: enough for everything but beauty. */
function picture(side: number) {
  const [width, height] = [side, Math.round(side * 1.25)]
  const rgba = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isBox = x > width * 0.3 && x < width * 0.7 && y > height * 0.3 && y < height * 0.8
      rgba.set(isBox ? [178, 52, 38, 255] : [206, 198, 186, 255], (y * width + x) * 4)
    }
  return { rgba, width, height }
}

/** A spoken line: a tone with a word every 200 ms. */
function line(shot: number, text: string): FilmLine {
  const words = [...text.matchAll(/[\p{Script=Han}]|[\w¥/²]+/gu)].map((match, i) => ({
    start: match.index,
    end: match.index + match[0].length,
    fromMs: 30 + i * 200,
    toMs: 30 + i * 200 + 180,
  }))
  const samples = Float32Array.from({ length: Math.round((words.length * 0.2 + 0.1) * RATE) }, (_, i) =>
    i < 0.03 * RATE ? 0 : 0.25 * Math.sin(i / 12),
  )
  return { shot, text, samples, words }
}

export interface SampleWish {
  readonly lang?: Lang
  readonly cut?: FilmCut
  readonly format?: FilmFormat
  readonly seed?: string
}

/** A small order that can be filmed, for tests. */
export function sampleOrder({
  lang = 'zh',
  cut = 'young',
  format = 'portrait',
  seed = 'a',
}: SampleWish = {}): FilmOrder {
  const words = WORDS[lang]
  const base = { scene: [plain(words.scene)], sound: [], fact: [], screen: [], voice: [], factIds: [] } as const
  const shots: Shot[] = [
    {
      ...base,
      t: 0,
      seconds: 3,
      action: [plain(words.action)],
      camera: { size: 'wide', angle: 'eye-level', move: 'push-in' },
    },
    {
      ...base,
      t: 3,
      seconds: 4,
      action: [plain(words.action)],
      camera: { size: 'close-up', angle: 'side', move: 'tilt' },
      fact: [claim(words.fact, 'f1')],
      screen: [claim(words.fact, 'f1')],
      voice: [claim(words.voice, 'f1')],
      factIds: ['f1'],
    },
    {
      ...base,
      t: 7,
      seconds: 4,
      action: [plain(words.action)],
      camera: { size: 'full', angle: 'high', move: 'orbit' },
    },
    {
      ...base,
      t: 11,
      seconds: 4,
      action: [plain(words.action)],
      camera: { size: 'medium', angle: 'eye-level', move: 'pull-out' },
      voice: [claim(words.end, 'p1')],
      screen: [claim(`${words.brand} · ¥239`, 'p1')],
      factIds: ['p1'],
    },
  ]
  const list: ShotList = { kind: 'shot-list', lang, seconds: 15, shots, label: [plain('AI')] }
  return {
    list,
    facts: FACTS,
    pictures: [picture(160)],
    kit: {
      paper: '#FBF7F0',
      tint: '#EDE4D5',
      ink: '#17130F',
      inkSoft: '#544B42',
      accent: '#D9432A',
      accentText: '#B5321C',
      dark: '#2A211A',
      onDark: '#F4ECDF',
      accentGround: '#7A2A1C',
    },
    end: {
      brand: words.brand,
      name: words.name,
      price: '¥239',
      priceFactId: 'p1',
      action: lang === 'zh' ? '到试样店看这一件' : 'See it at Sample',
    },
    label: lang === 'zh' ? 'AI生成视频' : 'AI-generated film',
    cut,
    format,
    seconds: 15,
    voice: { sampleRate: RATE, lines: [line(1, words.voice), line(3, words.end)] },
    category: 'apparel',
    lang,
    seed,
  }
}

import { claim, type Lang, plain } from '@qianmian/kernel'
import type { PosterSlots } from '../src/index.ts'

/** One set of slots for the contact sheet. `picture` is the beginning of a picture's file name. */
export interface SamplePoster {
  readonly picture: string
  readonly lang: Lang
  readonly palette: readonly string[]
  readonly typeOnly?: boolean
  readonly slots: Omit<PosterSlots, 'picture'>
}

/** Invented brands and products; every figure is theirs. */
export const SAMPLE_POSTERS: readonly SamplePoster[] = [
  {
    picture: 'tee-natural',
    lang: 'zh',
    palette: ['#D9432A'],
    slots: {
      headline: [plain('三伏天，穿一层风')],
      subline: [claim('165 克亚麻短袖，酶洗两遍', 'tee.weight')],
      price: '¥239',
      facts: ['亚麻 100%', '165 g/m²', '酶洗 2 次'],
      brand: '素屿',
      label: 'AI 生成',
    },
  },
  {
    picture: 'sofa',
    lang: 'zh',
    palette: ['#7A5810'],
    slots: {
      headline: [plain('卧雪，放得下一整个周末下午')],
      subline: [claim('白橡木与圈圈绒，宽 186 厘米', 'sofa.width')],
      price: '¥4,680',
      facts: ['宽 186 厘米', '白橡木', '圈圈绒'],
      brand: '木几',
      label: 'AI 生成',
    },
  },
  {
    picture: 'headphones',
    lang: 'en',
    palette: ['#35557F'],
    slots: {
      headline: [plain('Quiet is something you can measure')],
      subline: [claim('38 dB of noise reduction at 1 kHz', 'q3.anc')],
      price: '¥899',
      facts: ['−38 dB', '32 hours', '268 g'],
      brand: 'Tinglan',
      label: 'AI-generated',
    },
  },
  {
    picture: 'gaiwan',
    lang: 'zh',
    palette: ['#1E7B6A'],
    slots: {
      headline: [plain('一个人，喝三泡')],
      price: '¥188',
      facts: ['150 毫升', '龙泉青釉'],
      brand: '雨过',
      label: 'AI 生成',
    },
  },
  {
    picture: 'serum',
    lang: 'zh',
    palette: ['#8A4A2F'],
    slots: {
      headline: [plain('玻色因 10%，夜里慢慢来，早上看镜子')],
      subline: [claim('30 毫升夜间精华，滴管按压取用', 'serum.volume')],
      price: '¥369',
      facts: ['玻色因 10%', '30 毫升', '无香精'],
      brand: '夜航植物',
      label: 'AI 生成',
    },
  },
  {
    picture: 'quilt',
    lang: 'en',
    palette: ['#B06A3F'],
    slots: {
      headline: [plain('Washed soft')],
      subline: [claim('Long-staple cotton, 2.1 kg', 'quilt.weight')],
      price: '¥469',
      facts: ['Long-staple cotton', '2.1 kg', '200 × 230 cm'],
      brand: 'Slow Morning',
      label: 'AI-generated',
    },
  },
  {
    picture: 'tee-macro',
    lang: 'zh',
    palette: ['#D9432A'],
    slots: {
      headline: [plain('皱，也服帖')],
      facts: ['亚麻 100%', '165 g/m²'],
      brand: '素屿',
      label: 'AI 生成',
    },
  },
  {
    picture: 'none-zh',
    lang: 'zh',
    palette: ['#1E7B6A'],
    typeOnly: true,
    slots: {
      headline: [plain('换季先洗再收')],
      subline: [claim('植物源浓缩洗衣液，2 升约洗 66 桶', 'laundry.loads')],
      price: '¥59',
      facts: ['2 升', '约 66 桶', '可降解瓶'],
      brand: '净里',
      label: 'AI 生成',
    },
  },
  {
    picture: 'none-en',
    lang: 'en',
    palette: ['#5A2C4C'],
    typeOnly: true,
    slots: {
      headline: [plain('Five kilos, six sides, stays put')],
      price: '$39',
      facts: ['5 kg', 'Cast iron', 'Hexagonal'],
      brand: 'Panli',
      label: 'AI-generated',
    },
  },
]

import type { Syllable } from '../types.ts'

const INITIALS = 'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ')
const FINALS =
  'a o e i u v ai ei ui ao ou iu ie ve er an en in un vn ang eng ing ong ia iao ian iang iong ua uo uai uan uang ue'.split(
    ' ',
  )
const SYLLABLES = new Set([
  'a',
  'o',
  'e',
  'ai',
  'ei',
  'ao',
  'ou',
  'an',
  'en',
  'ang',
  'er',
  ...INITIALS.flatMap((initial) => FINALS.map((final) => initial + final)),
])

/** Names in Latin letters that English readers meet: Zhang is not read as it is written. Tones are the usual ones. */
const NAMES: Readonly<Record<string, string>> = {
  zhang: 'zhang1',
  wang: 'wang2',
  li: 'li3',
  liu: 'liu2',
  chen: 'chen2',
  yang: 'yang2',
  zhao: 'zhao4',
  huang: 'huang2',
  zhou: 'zhou1',
  wu: 'wu2',
  xu: 'xu2',
  sun: '',
  zhu: 'zhu1',
  hu: 'hu2',
  guo: 'guo1',
  he: '',
  lin: 'lin2',
  luo: 'luo2',
  zheng: 'zheng4',
  xie: 'xie4',
  song: '',
  tang: 'tang2',
  deng: 'deng4',
  feng: 'feng2',
  cao: 'cao2',
  xiao: 'xiao1',
  wei: 'wei3',
  jiang: 'jiang3',
  cai: 'cai4',
  qian: 'qian2',
  qin: 'qin2',
  xue: 'xue1',
  lei: 'lei2',
  hao: 'hao4',
  jing: 'jing4',
  mei: 'mei3',
  ming: 'ming2',
  ying: 'ying1',
  yan: 'yan4',
  yu: 'yu3',
  xin: 'xin1',
  hui: 'hui4',
  jun: 'jun1',
  qiang: 'qiang2',
  ling: 'ling2',
  beijing: 'bei3 jing1',
  shanghai: 'shang4 hai3',
  guangzhou: 'guang3 zhou1',
  shenzhen: 'shen1 zhen4',
  hangzhou: 'hang2 zhou1',
  chengdu: 'cheng2 du1',
  suzhou: 'su1 zhou1',
  nanjing: 'nan2 jing1',
  xian: 'xi1 an1',
  chongqing: 'chong2 qing4',
  wuhan: 'wu3 han4',
  tianjin: 'tian1 jin1',
  qingdao: 'qing1 dao3',
  xiamen: 'xia4 men2',
  yiwu: 'yi4 wu1',
  dongguan: 'dong1 guan3',
  foshan: 'fo2 shan1',
  ningbo: 'ning2 bo1',
  wuxi: 'wu2 xi1',
  kunming: 'kun1 ming2',
  guizhou: 'gui4 zhou1',
  yunnan: 'yun2 nan2',
  zhejiang: 'zhe4 jiang1',
  jiangsu: 'jiang1 su1',
  guangdong: 'guang3 dong1',
  sichuan: 'si4 chuan1',
  hunan: 'hu2 nan2',
  xinjiang: 'xin1 jiang1',
  fujian: 'fu2 jian4',
  taobao: 'tao2 bao3',
  xiaomi: 'xiao3 mi3',
  huawei: 'hua2 wei2',
  jingdong: 'jing1 dong1',
  pinduoduo: 'pin1 duo1 duo1',
  qianmian: 'qian1 mian4',
  xiaohongshu: 'xiao3 hong2 shu1',
  qipao: 'qi2 pao2',
  hanfu: 'han4 fu2',
  maotai: 'mao2 tai2',
  longjing: 'long2 jing3',
  puer: 'pu3 er3',
  tieguanyin: 'tie3 guan1 yin1',
  shanyu: 'shan1 yu2',
}
/** Syllables of which a name that no list has may consist, when they cannot be English: Xiuying, Zhiqiang. */
const FOREIGN = /^(?:x|zh|q(?!u)|c(?=[aeo]n?g?$))/

/**
 * A Chinese name in Latin letters as pinyin; tones are those of the best-known bearer, or level where nobody can know.
 * @example pinyinName('Guangzhou') // [{ char: 'guang', pinyin: 'guang3', … }, { char: 'zhou', pinyin: 'zhou1', … }]
 */
export function pinyinName(word: string): readonly Syllable[] | undefined {
  if (!/^[A-Z]?[a-z]{1,16}$/.test(word)) return undefined
  const lower = word.toLowerCase()
  const known = NAMES[lower]
  if (known === '') return undefined
  if (known && (known.includes(' ') || /^[A-Z]/.test(word)))
    return known.split(' ').map((said) => ({ char: said.slice(0, -1), pinyin: said, surface: said }))
  if (!/^[A-Z]/.test(word) || !FOREIGN.test(lower)) return undefined
  return split(lower)?.map((char) => ({ char, pinyin: `${char}1`, surface: `${char}1` }))
}

/** Longest syllables first, going back where the rest does not fit. */
function split(letters: string, depth = 0): string[] | undefined {
  if (letters === '') return []
  if (depth > 4) return undefined
  for (let length = Math.min(6, letters.length); length > 0; length--) {
    const head = letters.slice(0, length)
    if (!SYLLABLES.has(head)) continue
    const rest = split(letters.slice(length), depth + 1)
    if (rest) return [head, ...rest]
  }
  return undefined
}

/**
 * China as facets of one size: the grid of the approved screen, which is drawn after the standard map of the Ministry of
 * Natural Resources. A row is 12.99 units high, a facet 15 wide, and neighbours overlap by half; a letter names the
 * province whose seat is nearest (`china-places.data.ts`), a dot is no land of China. A map that is published needs its
 * review number.
 */
export const GRID_ROWS: readonly string[] = [
  '................................................................hhhhh',
  '................................................................hehhhhh',
  '...............................................................eeeeeehhh',
  '...............................................................eeeeeeehhhh.h',
  '..............................................................eeeeeehhhhhhhhhh..hh',
  '.....................EE....................................eeeeeeeeeehhhhhhhhhhhhh',
  '....................EEEEE..................................eeeeeeeeehhhhhhhhhhhhhh',
  '...............EEEEEEEEEEE......................................eeeehhhhhhhhhhhhh',
  '............E..EEEEEEEEEEE..................................e.eeeeeeggggghhhhhhh',
  '...........EEEEEEEEEEEEEEE.................................eeeeeeeeegggggggghghgh',
  '...........EEEEEEEEEEEEEEEEEE.........................e..eeeeeeeeeeeeggggggggggg',
  '..........EEEEEEEEEEEEEEEEEEEEEE......................eeeeeeeeeeeeeeeeggggggggg',
  'E.E.E.EEEEEEEEEEEEEEEEEEEEEEEEEE......................eeeeeeeeceeefffffffggg.g',
  'EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEBBBB.e.e.........e.eeeeeeceeeecceffffffffff',
  '.EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEBBBBeeeeeee.e.eeeeeeeeeeeccccccccfff.ffff',
  '.EEEEEEEEEEEEEEEEEEEEEEEEEEEBBBBBBBBBBeeeeeBeeeeeeeeeeeeedccaaacccc..ff',
  '.EEEEEEEEEEEEEEEEEEEEEEEEECBBBBBBBBBBBBeeeBBeeeeeeeeeeddddccccbccc',
  '.EEEEEEEEEEEEEEEEEEEEECCCCCCCBBCBBBBBBBeeBBBeeDDeeeAeAAdddcccccc.o',
  '...EEEEEEEEEEEEEEEEEEECCCCCCCCCCCCCCCCCBBBBBDeDDDeAAAddddddcccoooo.ooo',
  '....EEEEEzEzEzzzzEEEEEECCCCCCCCCCCCCCCCCBBBBDDDDAAAAAAddddcccoooooooo',
  '....zzzEzzzzzzzzzzzzzzCCCCCCCCCCCCCCCCCCCCBBBDDBBBAAAdddddpppooooooo',
  '....zzzzzzzzzzzzzzzzzzCCCCCCCCCCCCCCCCCCCBBBBBDBBBBAAAdddpppoooooojj',
  '...zzzzzzzzzzzzzzzzzzzCCCCCCCCCCCCCCCCCCCBBBBBBBAAAAAdpppppppplljjjjj',
  '...zzzzzzzzzzzzzzzzzzzCzCCCCCCCCCwwwCCCCBwwBBBBAAAAAAApppppppllllljjjj',
  '.....zzzzzzzzzzzzzzzzzzzzzzzCCCCCwwwwCCwwwwwwBAAAAAAqqqpppppplplllljjjji',
  '........zzzzzzzzzzzzzzzzzzzzzzCCCzwwwwwwwwwwwwwwwwvvqqqqqqqqpqllllllkkjki',
  '.........zzzzzzzzzzzzzzzzzzzzzzzzzzwwwwwwwwwwwwwwwvvvvqqqqqqqqqlllllkkkkk',
  '............zzzzzzzzzzzzzzzzzzzzzzwwwwwwwwwwwwwwwvvqqqqqqqrqqqnnnnllkkkkk',
  '.............z.zzzzzzzzzzzzzzzzzzzzwwwwwwwwwwwvvvvvvqrrrrrrrnnnnnnnkkkkk',
  '......................zzzzzzz.zzzzyywwwwwwwywwxwvxxvvrrrrrrrnnnnnmnmmkmm',
  '.......................zzz........yyywwwwwyyywxxxxxxxrrrrrrnnnnnnmmmmmm',
  '..................................yyyywwwyyxxxxxxxxxxrrtrrrrrrnnnmmmmm',
  '..................................yyyyyyyyyyyxxxtxxxttttrrrrsnnnnmmmmm...FF',
  '................................yyyyyyyyyyyyxxxtttxtttttr.ssssnsssmm....FF',
  '..................................yyyyyyyyyyytytttttttttttssssssss......FF',
  '..................................yyyyyyyyyyy.yttttttttttssssss',
  '...................................yyyy.........tttttttsssss',
  '......................................y...............s',
  '',
  '.....................................................uuu',
  '.....................................................u',
]

/** Provinces by letter, named as GB/T 2260 does, and as English readers know them. */
export const PROVINCES: readonly {
  readonly letter: string
  readonly name: string
  readonly short: string
  readonly en: string
}[] = [
  { letter: 'a', name: '北京市', short: '北京', en: 'Beijing' },
  { letter: 'b', name: '天津市', short: '天津', en: 'Tianjin' },
  { letter: 'c', name: '河北省', short: '河北', en: 'Hebei' },
  { letter: 'd', name: '山西省', short: '山西', en: 'Shanxi' },
  { letter: 'e', name: '内蒙古自治区', short: '内蒙古', en: 'Inner Mongolia' },
  { letter: 'f', name: '辽宁省', short: '辽宁', en: 'Liaoning' },
  { letter: 'g', name: '吉林省', short: '吉林', en: 'Jilin' },
  { letter: 'h', name: '黑龙江省', short: '黑龙江', en: 'Heilongjiang' },
  { letter: 'i', name: '上海市', short: '上海', en: 'Shanghai' },
  { letter: 'j', name: '江苏省', short: '江苏', en: 'Jiangsu' },
  { letter: 'k', name: '浙江省', short: '浙江', en: 'Zhejiang' },
  { letter: 'l', name: '安徽省', short: '安徽', en: 'Anhui' },
  { letter: 'm', name: '福建省', short: '福建', en: 'Fujian' },
  { letter: 'n', name: '江西省', short: '江西', en: 'Jiangxi' },
  { letter: 'o', name: '山东省', short: '山东', en: 'Shandong' },
  { letter: 'p', name: '河南省', short: '河南', en: 'Henan' },
  { letter: 'q', name: '湖北省', short: '湖北', en: 'Hubei' },
  { letter: 'r', name: '湖南省', short: '湖南', en: 'Hunan' },
  { letter: 's', name: '广东省', short: '广东', en: 'Guangdong' },
  { letter: 't', name: '广西壮族自治区', short: '广西', en: 'Guangxi' },
  { letter: 'u', name: '海南省', short: '海南', en: 'Hainan' },
  { letter: 'v', name: '重庆市', short: '重庆', en: 'Chongqing' },
  { letter: 'w', name: '四川省', short: '四川', en: 'Sichuan' },
  { letter: 'x', name: '贵州省', short: '贵州', en: 'Guizhou' },
  { letter: 'y', name: '云南省', short: '云南', en: 'Yunnan' },
  { letter: 'z', name: '西藏自治区', short: '西藏', en: 'Tibet' },
  { letter: 'A', name: '陕西省', short: '陕西', en: 'Shaanxi' },
  { letter: 'B', name: '甘肃省', short: '甘肃', en: 'Gansu' },
  { letter: 'C', name: '青海省', short: '青海', en: 'Qinghai' },
  { letter: 'D', name: '宁夏回族自治区', short: '宁夏', en: 'Ningxia' },
  { letter: 'E', name: '新疆维吾尔自治区', short: '新疆', en: 'Xinjiang' },
  { letter: 'F', name: '台湾省', short: '台湾', en: 'Taiwan' },
  { letter: '1', name: '香港特别行政区', short: '香港', en: 'Hong Kong' },
  { letter: '2', name: '澳门特别行政区', short: '澳门', en: 'Macau' },
]

/** Smaller than a facet: drawn as half facets where they lie, degrees. */
export const SMALL_PLACES = [
  { letter: '1', longitude: 114.17, latitude: 22.32 },
  { letter: '2', longitude: 113.54, latitude: 22.19 },
] as const

/** The inset of the South China Sea in units of the map: its frame, islands as triangles (left end of the base), dashes of the line. */
export const SEA_INSET = {
  frame: { x: 598, y: 436, width: 78, height: 112 },
  islands: [
    [624.4, 481.9],
    [621.2, 480.4],
    [635.9, 488.3],
    [649.7, 488.8],
    [633.1, 512.8],
    [639.1, 514.2],
    [631.3, 526.0],
    [624.4, 543.6],
    [644.2, 461.3],
  ],
  dashes: [
    [612.3, 480.8, 613.7, 488.6],
    [615.1, 500.4, 616.5, 508.2],
    [606.4, 523.4, 610.4, 530.3],
    [620.1, 542.0, 628.1, 542.0],
    [639.0, 532.4, 644.1, 526.2],
    [652.6, 512.7, 656.3, 505.7],
    [657.3, 493.6, 658.0, 485.6],
    [659.3, 477.9, 660.7, 470.0],
    [663.8, 463.3, 669.0, 457.1],
  ],
} as const

/** The dash of the same line that lies east of Taiwan, on the main map: degrees of its two ends. */
export const EAST_DASH = [
  [122.55, 23.55],
  [122.95, 24.6],
] as const

import type { BrandProfile, Lang, LocalizedText } from '@qianmian/kernel'

/** A brand as the engines know it, with what a reader of the brand page needs. */
export interface DemoBrand extends BrandProfile {
  readonly id: 'suyu' | 'rijing' | 'tinglan'
  readonly promise: LocalizedText
  /** Who the brand is, in two or three sentences. */
  readonly story: LocalizedText
  /** Sentences that sound like the brand: how it talks, not claims about a product. */
  readonly voice: Readonly<Record<Lang, readonly string[]>>
}

/** The three brands of the demo shop. All invented. */
export const BRANDS: readonly DemoBrand[] = [
  {
    id: 'suyu',
    name: { zh: '素屿', en: 'Suyu' },
    strategy: 'narrative',
    promise: {
      zh: '把材料的来处说清楚，把日子过安静。',
      en: 'Say where a material comes from, and leave the day quiet.',
    },
    story: {
      zh: '素屿做亚麻、木头和茶。每一件东西都写得出产地、做法和经手的工序。能少一道的，就少一道。',
      en: 'Suyu works with linen, wood and tea. Each piece names its place, its making and the steps it went through. A step that can be left out is left out.',
    },
    palette: ['#8A6B4E', '#D9CBB4', '#5F6F5C', '#B9583A', '#2B2620'],
    words: {
      prefer: [
        '亚麻',
        '木头',
        '晾干',
        '来处',
        '手感',
        '慢慢',
        '留白',
        'linen',
        'grain',
        'quiet',
        'by hand',
        'unhurried',
      ],
      avoid: ['爆款', '性价比', '百搭', '高端', '奢华', '必备', 'luxury', 'must-have', 'trendy', 'premium'],
      ban: ['最', '第一', '顶级', '极致', '神器', '赋能', '闭眼入', 'best', 'ultimate', 'number one', 'perfect'],
    },
    voice: {
      zh: [
        '有风的地方，衣服会自己呼吸。',
        '布先洗过两遍，再裁。',
        '木头留着年轮，一张凳子一个样。',
        '皱褶顺着身体走，不必急着熨平。',
        '茶放凉了，也还有一点甜。',
        '颜色取自雨后的屋檐，放久了更耐看。',
      ],
      en: [
        'Where there is wind, cloth breathes by itself.',
        'The cloth is washed twice before it is cut.',
        'The grain stays, so no two stools look alike.',
        'Creases follow the body. There is no hurry to press them.',
        'Let the tea go cold and some sweetness is still there.',
        'A colour borrowed from eaves after rain, made to be lived with.',
      ],
    },
  },
  {
    id: 'rijing',
    name: { zh: '日净', en: 'Rijing' },
    strategy: 'action',
    promise: {
      zh: '少一步，也洗得干净。',
      en: 'One step fewer, and still clean.',
    },
    story: {
      zh: '日净做每天都要用掉的东西。写清楚倒多少、等多久、用完怎么补。不讲大词，只讲用法。',
      en: 'Rijing makes the things a home uses up. The label says how much to pour, how long to wait and how to refill. No big words, only directions.',
    },
    palette: ['#1E7B6A', '#DDE6DC', '#F4EBDC', '#D9A441', '#23312C'],
    words: {
      prefer: [
        '倒',
        '擦',
        '冲净',
        '一泵',
        '补充装',
        '每天',
        '省一步',
        'pour',
        'wipe',
        'rinse',
        'one pump',
        'refill',
        'daily',
      ],
      avoid: [
        '匠心',
        '臻选',
        '奢宠',
        '黑科技',
        '零污染',
        '环保',
        'eco-friendly',
        'revolutionary',
        'miracle',
        'chemical-free',
      ],
      ban: [
        '最',
        '第一',
        '顶级',
        '零碳',
        '碳中和',
        '无毒',
        '100%安全',
        '根除',
        '杀菌',
        'best',
        'carbon neutral',
        'non-toxic',
        'kills',
      ],
    },
    voice: {
      zh: [
        '八公斤衣服，倒二十毫升。',
        '先喷，等一分钟，再擦。',
        '瓶子别扔，买补充装接着用。',
        '一泵够两只手，冲十五秒。',
        '用完这瓶，大概是下个月中。',
        '地板拖一遍就行，不用再过清水。',
      ],
      en: [
        'Eight kilos of laundry, twenty millilitres.',
        'Spray, wait a minute, wipe.',
        'Keep the bottle. Buy the refill.',
        'One pump does both hands. Rinse for fifteen seconds.',
        'This bottle should last until the middle of next month.',
        'Mop once. No second pass with water.',
      ],
    },
  },
  {
    id: 'tinglan',
    name: { zh: '听澜', en: 'Tinglan' },
    strategy: 'rational',
    promise: {
      zh: '先量，再说。',
      en: 'Measure first, then speak.',
    },
    story: {
      zh: '听澜给先看数字的人。每个数都写明条件和报告号，没有测过的就不写。同一个数，换了条件会变，我们把条件也印出来。',
      en: 'Tinglan is for people who read the figures first. Each figure states its condition and its report; what was not measured is not written. Figures change with conditions, so the conditions are printed too.',
    },
    palette: ['#33434F', '#C9CCC6', '#7C8F96', '#C0703C', '#15191C'],
    words: {
      prefer: [
        '实测',
        '条件',
        '误差',
        '分贝',
        '小时',
        '报告',
        '对照',
        'measured',
        'tested at',
        'within',
        'report',
        'compared with',
      ],
      avoid: ['震撼', '天籁', '黑科技', '智能', '极速', '沉浸', 'immersive', 'blazing', 'smart', 'game-changing'],
      ban: ['最', '第一', '顶级', '业界领先', '唯一', '绝对', '完美', 'best', 'unrivalled', 'industry-leading', 'only'],
    },
    voice: {
      zh: [
        '安静，是可以量的。',
        '一千赫兹处，实测降噪三十八分贝。',
        '开降噪，音量百分之五十，连续播放三十二小时。',
        '没有做过这项检测，我们不写。',
        '换一个条件，数会变；条件写在后面。',
        '数字都连着报告，点开就能看。',
      ],
      en: [
        'Quiet can be measured.',
        'Noise reduction of 38 dB, measured at 1 kHz.',
        'Thirty-two hours with noise cancelling on, at half volume.',
        'It was not tested, so it is not written.',
        'Another condition gives another figure; ours is stated beside it.',
        'Every figure links to its report.',
      ],
    },
  },
]

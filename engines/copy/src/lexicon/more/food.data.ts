import { type Entry, entries, type Row } from '../entry.ts'

/** Food and drink: origin, variety, making, nutrition, brewing. How facts are stated. */
const F = ['food']
const NUMBER = ['number', 'range'] as const
/** Origins that say in their own words what was done there, and those that name a product. */
const TOLD = /产自|来自|缝制|织造|组装|分装|制造|制作|烧制|蜂蜜|from |sewn|woven|packed|assembled|made /i
/** English values that open with a month, and those that open with a span of days. */
const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/
const DAYS = /^\d{1,2} ([A-Z][a-z]+ )?to \d{1,2} [A-Z]/
const ONE_NAME = /[、，,;；]| and /
const CLAUSES = /[，；;]/
/** All that is eaten or drunk, so that no bowl is put in the fridge. */
const EATEN = [
  ...['tea', 'coffee-beans', 'protein-powder', 'nuts', 'honey', 'olive-oil', 'rice', 'oats', 'chocolate'],
  'dried-fruit',
]

const ORIGIN: readonly Row[] = [
  [
    'origin',
    [
      ...['产自{value}', '来自{value}', '出自{value}', '=产地<是|在>{value}', '=产地：{value}', '=茶园在{value}'],
      ...['=茶树<长|种>在{value}', '=茶叶<产自|出自>{value}', '=鲜叶<采自|来自>{value}', '=来处是{value}'],
      ...['=种茶的地方是{value}', '={this}的产地是{value}', '=茶出在{value}'],
    ],
    [
      ...['(comes|come) from {value}', '(is|are) grown in {value}', '=The leaf <comes|is> from {value}'],
      ...['=The tea gardens are in {value}', '=The <bushes grow|tea grows|leaf is grown> in {value}'],
      ...['=The origin is {value}', '=Origin: {value}', '=Where it grows: {value}', '=Where it comes from: {value}'],
      ...['=The leaves were picked in {value}', '=The home of {this} is {value}', '=The tea is grown in {value}'],
    ],
    { category: F, type: ['tea'], kind: ['text'], not: TOLD },
  ],
  [
    'origin',
    [
      ...['产自{value}', '来自{value}', '=产地<是|在>{value}', '=产区<是|在>{value}', '=豆子<产自|来自|出自>{value}'],
      ...['=咖啡树<长|种>在{value}', '=咖啡园在{value}', '=生豆<来自|产自>{value}', '=来处：{value}'],
      ...['=种豆子的地方是{value}', '={this}的产地是{value}', '=咖啡果采自{value}'],
    ],
    [
      ...['(comes|come) from {value}', '(is|are) grown in {value}', '(is|are) from {value}', '=The origin is {value}'],
      ...['=The coffee <trees grow|was grown|is grown> in {value}', '=The cherries were picked in {value}'],
      ...['=The green beans <come|are> from {value}', '=The coffee <comes|is> from {value}', '=Origin: {value}'],
      ...['=Where they grow: {value}', '=Where they come from: {value}', '=The home of {this} is {value}'],
    ],
    { category: F, type: ['coffee-beans'], kind: ['text'], not: TOLD },
  ],
  [
    'origin',
    [
      ...['产自{value}', '来自{value}', '=产地<是|在>{value}', '=稻子<长|种>在{value}', '=稻田在{value}'],
      ...['=稻谷<产自|收自>{value}', '=米<产自|出自>{value}', '={this}的产地是{value}', '=种稻的地方是{value}'],
      ...['=米从{value}来', '=来处：{value}', '=田在{value}'],
    ],
    [
      ...['(comes|come) from {value}', '(is|are) grown in {value}', '=The <paddies are|fields lie> in {value}'],
      ...['=The rice <grows|is grown|was grown> in {value}', '=The grain <comes|is> from {value}'],
      ...['=The origin is {value}', '=Origin: {value}', '=Where it grows: {value}', '=Where it comes from: {value}'],
      ...['=The home of {this} is {value}', '=The crop comes from {value}'],
    ],
    { category: F, type: ['rice'], kind: ['text'], not: TOLD },
  ],
  [
    'origin',
    [
      ...['产自{value}', '来自{value}', '=产地<是|在>{value}', '=燕麦<长|种>在{value}', '=麦田在{value}'],
      ...['=燕麦<产自|来自|出自>{value}', '={this}的产地是{value}', '=种燕麦的地方是{value}', '=来处：{value}'],
      ...['=麦子收自{value}', '=产地：{value}'],
    ],
    [
      ...['(comes|come) from {value}', '(is|are) from {value}', '=The <grain|crop> <comes|is> from {value}'],
      ...['=The oats are grown in {value}', '=The origin is {value}', '=Origin: {value}', '=Where they grow: {value}'],
      ...['=Where they come from: {value}', '=The home of {this} is {value}', '=The fields: {value}'],
    ],
    { category: F, type: ['oats'], kind: ['text'], not: TOLD },
  ],
  [
    'origin',
    [
      ...['产自{value}', '来自{value}', '采自{value}', '出自{value}', '=产地<是|在>{value}', '=蜜源在{value}'],
      ...['=蜜<采自|取自|产自|来自>{value}', '={this}的产地是{value}', '=采蜜的地方是{value}', '=来处：{value}'],
      '=蜜从{value}来',
    ],
    [
      ...['(comes|come) from {value}', '(is|are) from {value}', '=The nectar <comes|is> from {value}'],
      ...['=The honey <was gathered|is gathered|is taken> in {value}', '=The origin is {value}', '=Origin: {value}'],
      ...['=The bees forage in {value}', '=Where it comes from: {value}', '=The home of {this} is {value}'],
      '=Where it was gathered: {value}',
    ],
    { category: F, type: ['honey'], kind: ['text'], not: TOLD },
  ],
  [
    'origin',
    [
      ...['产自{value}', '来自{value}', '出自{value}', '=产地<是|在>{value}', '=橄榄<长|种>在{value}'],
      ...['=橄榄园在{value}', '=橄榄树种在{value}', '=鲜果<采自|来自>{value}', '={this}的产地是{value}'],
      ...['=种橄榄的地方是{value}', '=来处：{value}', '=果子从{value}来'],
    ],
    [
      ...['(comes|come) from {value}', '=The olives <come|are> from {value}', '=The groves are in {value}'],
      ...['=The <trees|olives> grow in {value}', '=The olives <are|were> grown in {value}', '=The origin is {value}'],
      ...['=Origin: {value}', '=Where the olives grow: {value}', '=Where it comes from: {value}'],
      ...['=The home of {this} is {value}', '(has|have) {value} as (its|their) origin'],
    ],
    { category: F, type: ['olive-oil'], kind: ['text'], not: TOLD },
  ],
  [
    'origin',
    [
      ...['产自{value}', '来自{value}', '出自{value}', '=产地<是|在>{value}', '=果子<产自|长在|来自>{value}'],
      ...['=果树种在{value}', '=果园在{value}', '=鲜果<采自|来自>{value}', '={this}的产地是{value}', '=来处：{value}'],
      '=果子从{value}来',
    ],
    [
      ...['(comes|come) from {value}', '(is|are) from {value}', '=The fruit <comes|is> from {value}'],
      ...['=The <orchards are|fruit grows|fruit is grown> in {value}', '=The fruit trees grow in {value}'],
      ...['=The origin is {value}', '=Origin: {value}', '=Where the fruit grows: {value}'],
      ...['=Where it comes from: {value}', '=The home of {this} is {value}'],
    ],
    { category: F, type: ['dried-fruit'], kind: ['text'], not: TOLD },
  ],
  [
    'origin',
    [
      ...['产自{value}', '来自{value}', '出自{value}', '=产地<是|在>{value}', '=产地：{value}'],
      ...['=果仁<产自|来自>{value}', '=来处<是|：>{value}', '={this}的产地是{value}', '={this}从{value}来'],
      '=出产地是{value}',
    ],
    [
      ...['(comes|come) from {value}', '(is|are) from {value}', '=The origin <is|of {this} is> {value}'],
      ...['=Origin: {value}', '=Where they come from: {value}', '=Where they grow: {value}'],
      ...['=The place of origin: {value}', '=The kernels <come|are> from {value}', '=The home of {this} is {value}'],
      '(has|have) {value} as (its|their) origin',
    ],
    { category: F, type: ['nuts'], kind: ['text'], not: TOLD },
  ],
  [
    'origin',
    [
      ...['产自{value}', '出自{value}', '=产地<是|在>{value}', '=产地：{value}', '=出产地是{value}'],
      ...['={this}的产地是{value}', '={this}<产自|出自>{value}', '=做的地方是{value}', '=产在{value}'],
      '=做它的地方在{value}',
    ],
    [
      ...['(is|are) made in {value}', '(comes|come) from {value}', '(is|are) produced in {value}'],
      ...['=Made in: {value}', '=The place of <making|production> is {value}'],
      ...['=The origin <is|of {this} is> {value}', '=Origin: {value}', '=Where it is made: {value}'],
      ...['(has|have) {value} as (its|their) place of origin', '=The home of {this} is {value}'],
    ],
    { category: F, type: ['chocolate', 'protein-powder'], kind: ['text'], not: TOLD },
  ],
  [
    'origin',
    [
      ...['产自{value}', '出自{value}', '做于{value}', '=产地<是|在>{value}', '=产地：{value}'],
      ...['={this}<出自|来自>{value}', '在{value}做成', '=老家在{value}', '={this}的产地是{value}'],
      ...['=做碗的地方是{value}', '=出在{value}'],
    ],
    [
      ...['(is|are) made in {value}', '(comes|come) from {value}', '(was|were) made in {value}', '=Origin: {value}'],
      ...['=The origin <is|of {this} is> {value}', '=The place of making is {value}', '=Where it is made: {value}'],
      ...['=Where it comes from: {value}', '=The home of {this} is {value}', '(is|are) from {value}'],
      '=Made in: {value}',
    ],
    { category: F, type: ['gaiwan'], kind: ['text'], not: TOLD },
  ],
  [
    'origin',
    [
      ...['={value}', '=产地：{value}', '=来处：{value}', '=说来处，{value}', '=产地分开说：{value}'],
      ...['=各自的来处：{value}', '=从哪里来：{value}', '=来路：{value}', '=产地是这样：{value}', '=论产地，{value}'],
    ],
    [
      ...['?part:(is|are) {value}', '?part:=In short, {it} (is|are) {value}', '=Origin: {value}'],
      ...['=Where it comes from: {value}', '=The origins: {value}', '=By origin: {value}'],
      ...['=The places of origin: {value}', '=Where things come from: {value}', '=The origin in full: {value}'],
      ...['=As for origin: {value}', '=The sources: {value}', '=Places: {value}'],
    ],
    {
      category: F,
      value: /产自|来自|缝制|织造|组装|分装|from |sewn|woven|packed|assembled/,
      shape: ['clause'],
    },
  ],
]

const HARVEST: readonly Row[] = [
  // "采于2026年4月8日至14日，一芽二叶": the tail of the value goes on after the date.
  [
    'harvest',
    [
      ...['采于{value}', '=采摘在{value}', '=鲜叶<采于|采在>{value}', '=采摘：{value}', '=采摘时间是{value}'],
      ...['=这一批采于{value}', '=茶采在{value}', '=采茶的日子是{value}', '={this}采在{value}', '=采期：{value}'],
    ],
    [
      ...['(was|were) <picked|plucked> from {value}', '=The leaf was <picked|plucked> from {value}'],
      ...['=Picking ran from {value}', '=Picked: {value}', '=The picking: {value}', '=The harvest ran from {value}'],
      ...['=The dates of picking: {value}', '=Harvest: {value}', '=Plucking went on from {value}'],
    ],
    { category: F, type: ['tea'], value: DAYS },
  ],
  [
    'harvest',
    [
      ...['采于{value}', '=采摘在{value}', '=鲜叶<采于|采在>{value}', '=采摘：{value}', '=采摘时间是{value}'],
      ...['=这一批采于{value}', '=茶采在{value}', '={this}采在{value}', '=采期：{value}'],
    ],
    [
      ...['(was|were) <picked|plucked> in {value}', '=The leaf was <picked|plucked> in {value}'],
      ...['=Picking was in {value}', '=Picked: {value}', '=The picking: {value}', '=The harvest was in {value}'],
      ...['=The month of picking: {value}', '=Harvest: {value}', '=Plucking took place in {value}'],
    ],
    { category: F, type: ['tea'], value: MONTH },
  ],
  [
    'harvest',
    [
      ...['=采摘：{value}', '=采摘时间：{value}', '=采期：{value}', '=鲜叶的采摘：{value}', '=采的是{value}'],
      ...['=采茶：{value}', '=什么时候采的：{value}', '=这一批的采摘：{value}', '={noun}的采摘，{value}'],
    ],
    [
      ...['=Picked: {value}', '=The picking: {value}', '=Picking: {value}', '=Harvest: {value}'],
      ...['=When it was picked: {value}', '=On the picking: {value}', '=The time of picking: {value}'],
      ...['=The leaf was picked like this: {value}', '=The harvest: {value}'],
    ],
    { category: F, type: ['tea'], not: /^\d|[a-z] \d{4}/ },
  ],
  [
    'harvest',
    [
      ...['取于{value}', '采于{value}', '=取蜜在{value}', '=取蜜的日子是{value}', '=取蜜：{value}'],
      ...['=蜜<取于|取在>{value}', '=这一批取于{value}', '=开箱取蜜：{value}', '=取蜜时间：{value}'],
    ],
    [
      ...['(was|were) <harvested|gathered> from {value}', '=The honey was <gathered|harvested> from {value}'],
      ...['=The honey harvest ran from {value}', '=Gathered: {value}', '=The dates of the harvest: {value}'],
      ...['=Harvest: {value}', '=The harvest: {value}'],
    ],
    { category: F, type: ['honey'], value: DAYS },
  ],
  [
    'harvest',
    [
      ...['取于{value}', '采于{value}', '=取蜜在{value}', '=取蜜：{value}', '=蜜<取于|取在>{value}'],
      ...['=取蜜的月份：{value}', '=这一批取于{value}', '=取蜜时间：{value}', '=开箱取蜜：{value}'],
    ],
    [
      ...['(was|were) <taken|harvested|gathered> in {value}', '=The honey was <taken|harvested> in {value}'],
      ...['=The honey harvest was in {value}', '=Taken: {value}', '=The month of the harvest: {value}'],
      ...['=Harvest: {value}', '=The harvest: {value}'],
    ],
    { category: F, type: ['honey'], value: MONTH },
  ],
  [
    'harvest',
    [
      ...['=采收：{value}', '=采收在{value}', '采收于{value}', '=采果在{value}', '=果子<采于|采在>{value}'],
      ...['=鲜果采于{value}', '=采收时间是{value}', '=这一批采于{value}', '=下树在{value}', '=采收期：{value}'],
      '=果子是{value}采的',
    ],
    [
      '=The <fruit was picked|fruit was harvested|crop was picked|crop was harvested> in {value}',
      ...['=Picking was in {value}', '=The harvest was in {value}', '=Harvest: {value}', '=Picked: {value}'],
      ...['=The picking: {value}', '=The month of harvest: {value}', '=Harvest time: {value}'],
    ],
    { category: F, type: ['olive-oil', 'coffee-beans', 'dried-fruit', 'nuts'], value: MONTH, not: CLAUSES },
  ],
  // "果子是……采的" does not close after a tail of its own.
  [
    'harvest',
    [
      ...['=采收：{value}', '=采收在{value}', '采收于{value}', '=采果在{value}', '=果子<采于|采在>{value}'],
      ...['=鲜果采于{value}', '=采收时间：{value}', '=这一批采于{value}', '=下树在{value}', '=采收这一步，{value}'],
    ],
    [
      '=The <fruit was picked|fruit was harvested|crop was picked|crop was harvested> in {value}',
      ...['=Picking: {value}', '=The harvest: {value}', '=Harvest: {value}', '=Picked: {value}'],
      ...['=The picking: {value}', '=When the fruit was picked: {value}', '=Harvest time: {value}'],
    ],
    { category: F, type: ['olive-oil', 'coffee-beans', 'dried-fruit', 'nuts'], value: MONTH },
  ],
  [
    'harvest',
    [
      ...['=采收：{value}', '=采收在{value}', '采收于{value}', '=果子<采于|采在>{value}', '=采收时间：{value}'],
      ...['=这一批采于{value}', '=采收的日子：{value}', '=下树在{value}', '=采收期是{value}'],
    ],
    [
      '=The <fruit was picked|fruit was harvested|crop was picked|crop was harvested> from {value}',
      ...['=Picking ran from {value}', '=The harvest ran from {value}', '=Harvest: {value}', '=Picked: {value}'],
      ...['=The picking: {value}', '=The dates of harvest: {value}'],
    ],
    { category: F, type: ['olive-oil', 'coffee-beans', 'dried-fruit', 'nuts'], value: DAYS },
  ],
  [
    'harvest',
    [
      ...['收于{value}', '=<稻子|稻谷>收于{value}', '=收割在{value}', '=收割：{value}', '=收割的月份是{value}'],
      ...['=开镰在{value}', '=这一季收在{value}', '=收稻在{value}', '={this}收在{value}'],
    ],
    [
      ...['(was|were) harvested in {value}', '=The <rice|grain|crop> was <cut|harvested> in {value}'],
      ...['=Harvest: {value}', '=The harvest was in {value}', '=The month of harvest: {value}'],
      ...['=Harvest time: {value}', '=The paddies were cut in {value}', '=Cut: {value}'],
    ],
    { category: F, type: ['rice'], value: MONTH },
  ],
  [
    'harvest',
    [
      ...['收于{value}', '=<燕麦|麦子>收于{value}', '=收割在{value}', '=收割：{value}', '=收割的月份是{value}'],
      ...['=这一季收在{value}', '=收麦在{value}', '={this}收在{value}'],
    ],
    [
      ...['(was|were) harvested in {value}', '=The <grain|crop> was <cut|harvested> in {value}', '=Harvest: {value}'],
      ...['=The harvest was in {value}', '=The month of harvest: {value}', '=Harvest time: {value}', '=Cut: {value}'],
    ],
    { category: F, type: ['oats'], value: MONTH },
  ],
  [
    'harvest',
    [
      ...['=采收：{value}', '=采收时间：{value}', '={noun}的采收，{value}', '=收的时候：{value}', '=收成：{value}'],
      ...['=采收期：{value}', '=什么时候收的：{value}', '=这一批的采收：{value}', '=采收的情形：{value}'],
    ],
    [
      ...['=Harvest: {value}', '=The harvest: {value}', '=Harvest time: {value}', '=On the harvest: {value}'],
      ...['=The time of harvest: {value}', '=When it was harvested: {value}', '=At harvest: {value}'],
      ...['=The crop: {value}', '=How it was gathered: {value}'],
    ],
    { category: F, not: /^\d|[a-z] \d{4}/ },
  ],
]

const KIND: readonly Row[] = [
  [
    'variety',
    [
      ...['=品种是{value}', '=茶树品种是{value}', '=茶树是{value}', '=园里种的是{value}', '采自{value}'],
      ...['=鲜叶采自{value}', '=用的品种是{value}', '=采的是{value}', '=茶树叫{value}', '=品种：{value}'],
      ...['=种的是{value}', '=树种是{value}'],
    ],
    [
      ...['=The <cultivar|variety|tea cultivar> is {value}', '=<Cultivar|Variety>: {value}'],
      ...['=The bushes are {value}', '=The leaf is from {value}', '=The leaves come from {value}'],
      ...['(is|are) made from {value}', '=What grows in the garden is {value}'],
    ],
    { category: F, type: ['tea'], not: ONE_NAME },
  ],
  [
    'variety',
    [
      ...['=品种是{value}', '=豆种是{value}', '=咖啡树是{value}', '=种的是{value}', '=豆子的品种是{value}'],
      ...['=豆种：{value}', '=地里种的是{value}', '=用的豆种是{value}', '={noun}的品种，{value}', '=树的品种是{value}'],
    ],
    [
      '?many:=The <varieties|coffee varieties|cultivars> are {value}',
      ...['?single:=The <variety|coffee variety|cultivar> is {value}', '=Variety: {value}'],
      ...['=Botanical variety: {value}', '=The trees are {value}', '=What is planted is {value}'],
      ...['=By variety: {value}', '(is|are) {value} by variety'],
    ],
    { category: F, type: ['coffee-beans'] },
  ],
  [
    'variety',
    [
      ...['=品种是{value}', '=橄榄品种是{value}', '=橄榄是{value}', '用{value}榨成', '=榨油的果子是{value}'],
      ...['=种的是{value}', '=园里种的是{value}', '=油出自{value}', '=果子的品种是{value}', '=用的品种是{value}'],
    ],
    [
      ...['?many:=The <varieties|olive varieties> are {value}', '?single:=The <variety|olive variety> is {value}'],
      ...['(is|are) pressed from {value}', '=The olives are {value}', '=The trees are {value}', '=Variety: {value}'],
      ...['=The groves are planted with {value}', '(comes|come) from {value} olives'],
    ],
    { category: F, type: ['olive-oil'] },
  ],
  [
    'variety',
    [
      ...['=品种是{value}', '=稻种是{value}', '=种的是{value}', '=田里种的是{value}', '=稻子是{value}'],
      ...['=水稻品种是{value}', '=用的稻种是{value}', '=米是{value}', '=品种：{value}'],
    ],
    [
      ...['=The <variety|rice variety> is {value}', '=<Variety|Rice variety>: {value}'],
      ...['=The paddy is planted with {value}', '=The rice is {value}', '=What was sown is {value}'],
      ...['(is|are) {value} by variety', '=In the field: {value}'],
    ],
    { category: F, type: ['rice'], not: ONE_NAME },
  ],
  [
    'variety',
    [
      ...['=品种是{value}', '=果子是{value}', '=种的是{value}', '=果树是{value}', '=用的是{value}', '=晒的是{value}'],
      ...['=品种：{value}', '=果子的品种是{value}', '=园里种的是{value}'],
    ],
    [
      ...['=The <variety|fruit variety> is {value}', '=<Variety|Fruit variety>: {value}', '=The fruit is {value}'],
      ...['(is|are) dried from {value}', '=The trees are {value}', '(is|are) made of {value}'],
      '(is|are) {value} by variety',
    ],
    { category: F, type: ['dried-fruit'], not: ONE_NAME },
  ],
  [
    'variety',
    [
      ...['=品种是{value}', '=品种有{value}', '=品种：{value}', '=用的品种是{value}', '=说品种，是{value}'],
      ...['={noun}的品种，{value}', '=选的是{value}', '={this}的品种是{value}'],
    ],
    [
      ...['?many:=The varieties are {value}', '?single:=The variety is {value}', '=Variety: {value}'],
      ...['=By variety: {value}', '?many:=The varieties used are {value}', '?single:=The variety used is {value}'],
      ...['=On variety: {value}', '=In variety: {value}', '=As for variety: {value}', '=The variety in full: {value}'],
      '=Planted: {value}',
    ],
    { category: F },
  ],
  [
    'roast',
    [
      ...['{value}', '取的是{value}', '=火候到{value}', '=豆子是{value}', '=烘焙做到{value}', '=烘焙度是{value}'],
      ...['=烘焙度：{value}', '=烘焙程度是{value}', '=这一炉是{value}', '=下豆的时候是{value}', '=烘焙上是{value}'],
    ],
    [
      ...['(has|have) {avalue} roast', '(is|are) taken to {avalue} roast', '=The roast is {value}', '=Roast: {value}'],
      ...['=The <roast level|degree of roast> is {value}', '=Roast level: {value}', '(is|are) given {avalue} roast'],
      ...['=On the roast scale: {value}', '(comes|come) as {avalue} roast'],
    ],
    { category: F, type: ['coffee-beans'], value: /烘$/, not: /roast/i },
  ],
  [
    'roast',
    [
      ...['=烘焙度是{value}', '=烘焙度：{value}', '=烘焙程度：{value}', '=烘焙：{value}', '=烘焙程度是{value}'],
      ...['=火候：{value}', '=论烘焙，{value}', '={noun}的烘焙，{value}'],
    ],
    [
      ...['(has|have) {avalue} roast', '=Roasting: {value}', '=Roast: {value}', '=The roasting: {value}'],
      ...['=The degree of roast: {value}', '=Roast level: {value}', '=In the roaster: {value}'],
      '=On the roast: {value}',
    ],
    { category: F },
  ],
  [
    'grade',
    [
      ...['=等级是{value}', '=定级{value}', '=茶叶<等级|级别>是{value}', '评为{value}', '定为{value}'],
      ...['=等级：{value}', '=级别：{value}', '=按等级是{value}', '?lab:=检验定级{value}', '={this}定的是{value}'],
      '={noun}的等级是{value}',
    ],
    [
      ...['=The <grade|tea grade|grade of {this}> is {value}', '=<Grade|Tea grade>: {value}'],
      ...['(is|are) classed as {value}', '(is|are) rated {value}', '=By grade, {it} (is|are) {value}'],
      ...['(is|are) assigned to {value}', '=In grade: {value}'],
    ],
    { category: F, type: ['tea'] },
  ],
  [
    'grade',
    [
      ...['=等级是{value}', '=定级{value}', '=油的等级是{value}', '=分级是{value}', '=等级：{value}', '属{value}'],
      ...['=级别是{value}', '?lab:=检验定级{value}', '={this}是{value}', '=按等级是{value}', '定为{value}'],
    ],
    [
      ...['(is|are) {value}', '(is|are) graded {value}', '(is|are) classed as {value}'],
      ...['=The <grade|oil grade> is {value}', '=<Grade|Oil grade>: {value}', '=By grade, {it} (is|are) {value}'],
      ...['(is|are) an oil graded {value}', '=In grade: {value}'],
    ],
    { category: F, type: ['olive-oil'], not: /grade/i },
  ],
  [
    'grade',
    [
      ...['=等级是{value}', '=定级{value}', '=米的等级是{value}', '=大米等级：{value}', '=等级：{value}'],
      ...['定为{value}', '=级别是{value}', '?lab:=检验定级{value}', '=按等级是{value}', '={this}定的是{value}'],
      '属{value}',
    ],
    [
      ...['=The <grade|rice grade|milled-rice grade> is {value}', '=<Grade|Rice grade>: {value}'],
      ...['(is|are) classed as {value}', '(is|are) rated {value}', '=By grade, {it} (is|are) {value}'],
      '=In grade: {value}',
    ],
    { category: F, type: ['rice'] },
  ],
  [
    'grade',
    [
      ...['=等级是{value}', '=定级{value}', '=等级：{value}', '=级别是{value}', '=按等级是{value}', '定为{value}'],
      ...['=分级上是{value}', '?lab:=检验定级{value}', '={noun}的等级，{value}'],
    ],
    [
      ...['=The grade is {value}', '=Grade: {value}', '=By grade: {value}', '(is|are) classed as {value}'],
      ...['(is|are) rated {value}', '=The grade given is {value}', '=In grade: {value}', '=Graded as: {value}'],
    ],
    { category: F },
  ],
]

const TASTE: readonly Row[] = [
  [
    'flavour',
    [
      ...['=入口是{value}', '=喝到的是{value}', '=味道里有{value}', '=茶汤里有{value}', '=喝起来有{value}'],
      ...['=杯里是{value}', '=滋味是{value}', '=能喝出{value}', '=茶味是{value}', '=香和味是{value}'],
      ...['=泡开是{value}', '=一口茶里有{value}', '=闻着喝着，是{value}'],
    ],
    [
      ...['(tastes|taste) of {value}', '=In the cup: {value}', '=The <notes|tasting notes> are {value}'],
      ...['=The liquor tastes of {value}', '=The cup holds {value}', '=Tasting notes: {value}'],
      ...['(has|have) notes of {value}', '(brews|brew) up with notes of {value}', '=There is a taste of {value}'],
      ...['=A sip brings {value}', '=On the palate: {value}'],
    ],
    { category: F, type: ['tea'], not: CLAUSES },
  ],
  [
    'flavour',
    [
      ...['=入口是{value}', '=喝到的是{value}', '=味道里有{value}', '=风味是{value}', '=风味词是{value}'],
      ...['=杯里是{value}', '=喝起来有{value}', '=冲出来有{value}', '=能喝出{value}', '=风味：{value}'],
      ...['=咖啡里有{value}', '=一口下去，有{value}'],
    ],
    [
      ...['(tastes|taste) of {value}', '=In the cup: {value}', '=The <notes|tasting notes|flavour notes> are {value}'],
      ...['=The cup holds {value}', '=Flavour: {value}', '(has|have) notes of {value}'],
      ...['(brews|brew) up with notes of {value}', '=The coffee tastes of {value}', '=Tasting notes: {value}'],
      ...['=A sip brings {value}', '=On the palate: {value}'],
    ],
    { category: F, type: ['coffee-beans'], not: CLAUSES },
  ],
  [
    'flavour',
    [
      ...['=口味是{value}', '=味道是{value}', '=口味：{value}', '=吃到的是{value}', '=尝到的是{value}'],
      ...['=入口是{value}', '=味道里有{value}', '=尝起来是{value}', '=说味道，是{value}', '={this}的口味是{value}'],
    ],
    [
      ...['(tastes|taste) of {value}', '=The <flavour|taste> is {value}', '=<Flavour|Taste>: {value}'],
      ...['=In the mouth: {value}', '=What you taste is {value}', '=On the tongue: {value}'],
      ...['=The flavour of {this} is {value}', '(has|have) the flavour of {value}'],
    ],
    { category: F, not: CLAUSES },
  ],
  [
    'flavour',
    [
      ...['=味道：{value}', '=入口：{value}', '=尝起来，{value}', '=一口下去，{value}', '=舌头上：{value}'],
      ...['=口味：{value}', '=先后尝到的：{value}', '=说味道，{value}', '=滋味是这样：{value}', '=含一口，{value}'],
    ],
    [
      ...['=The <taste|flavour>: {value}', '=<Taste|Flavour>: {value}', '=In the mouth: {value}'],
      ...['=On the tongue: {value}', '=How it tastes: {value}', '=Tasting it: {value}'],
      ...['=From first to last: {value}', '=A taste of it: {value}'],
    ],
    { category: F, value: CLAUSES },
  ],
]

const NUTRITION: readonly Row[] = [
  [
    'protein fat fibre energy',
    [
      ...['=[{label}{value}]', '=[{label}<是|为|有|计>{value}]', '=[{label}：{value}]', '={noun}的[{label}是{value}]'],
      ...['={this}的[{label}有{value}]', '={noun}的[{label}，{value}]', '?lab:=[{label}测得{value}]'],
      ...['?lab:=测下来，[{label}<|是>{value}]', '?lab:=[{label}测出来是{value}]', '=营养数字里，[{label}{value}]'],
    ],
    [
      ...['=[{Label}: {value}]', '?one:=[{Label} <is|comes to|stands at|amounts to> {value}]'],
      ...['=[The figure for {label} is {value}]', '=[For {label}, the figure is {value}]'],
      ...['=[The value for {label} is {value}]', '?lab:=[The measured figure for {label} is {value}]'],
      ...['?lab:=[Measured: {label}, {value}]', '?lab:=[In the test, {label} came to {value}]'],
      ...['?lab:=[The test gives {value} for {label}]', '=In the nutrition figures: [{label}, {value}]'],
    ],
    { category: F, kind: NUMBER, ownLabel: true },
  ],
  [
    'sugar',
    [
      ...['=[{label}{value}]', '=[{label}<是|为|有|计>{value}]', '=[{label}：{value}]', '={noun}的[{label}是{value}]'],
      ...['={this}的[{label}有{value}]', '={noun}的[{label}，{value}]', '?lab:=[{label}测得{value}]'],
      '?lab:=测下来，[{label}<|是>{value}]',
    ],
    [
      ...['=[{Label}: {value}]', '=[The figure for {label} is {value}]', '=[For {label}, the figure is {value}]'],
      ...['=[The value for {label} is {value}]', '?lab:=[The measured figure for {label} is {value}]'],
      ...['?lab:=[Measured: {label}, {value}]', '?lab:=[In the test, {label} came to {value}]'],
      ...['?lab:=[The test gives {value} for {label}]', '=In the nutrition figures: [{label}, {value}]'],
    ],
    { category: F, kind: NUMBER, ownLabel: true },
  ],
  [
    'protein',
    [
      ...['=[蛋白质{value}]', '=[含蛋白质{value}]', '=[蛋白质<是|为|有|计>{value}]', '=[蛋白质含量是{value}]'],
      ...['={noun}的[蛋白质，{value}]', '=其中[蛋白质{value}]', '=[{value}蛋白质]', '?lab:=[蛋白质测得{value}]'],
    ],
    [
      ...['(contains|contain) [{value} of protein]', '(has|have) [{value} of protein]', '=[Protein: {value}]'],
      ...['=[Protein <is|comes to|amounts to> {value}]', '=[The protein content is {value}]'],
      ...['=[Protein content: {value}]', '=[The figure for protein is {value}]', '?lab:=[Protein measures {value}]'],
    ],
    { category: F, kind: NUMBER, unit: ['g', 'mg'] },
  ],
  [
    'sugar',
    [
      ...['=[糖{value}]', '=[含糖{value}]', '=[糖<是|为|有>{value}]', '=[糖的含量是{value}]', '={noun}的[糖，{value}]'],
      ...['=其中[糖{value}]', '=[{value}糖]', '?lab:=[糖测得{value}]'],
    ],
    [
      ...['(contains|contain) [{value} of sugar]', '(has|have) [{value} of sugar]', '=[Sugar: {value}]'],
      ...['=[Sugar <is|comes to|amounts to> {value}]', '=[The sugar content is {value}]', '=[Sugar content: {value}]'],
      ...['=[The figure for sugar is {value}]', '?lab:=[Sugar measures {value}]'],
    ],
    { category: F, kind: NUMBER, unit: ['g', 'mg'] },
  ],
  [
    'fat',
    [
      ...['=[脂肪{value}]', '=[含脂肪{value}]', '=[脂肪<是|为|有>{value}]', '=[脂肪含量是{value}]'],
      ...['={noun}的[脂肪，{value}]', '=其中[脂肪{value}]', '=[{value}脂肪]', '?lab:=[脂肪测得{value}]'],
    ],
    [
      ...['(contains|contain) [{value} of fat]', '(has|have) [{value} of fat]', '=[Fat: {value}]'],
      ...['=[Fat <is|comes to|amounts to> {value}]', '=[The fat content is {value}]', '=[Fat content: {value}]'],
      ...['=[The figure for fat is {value}]', '?lab:=[Fat measures {value}]'],
    ],
    { category: F, kind: NUMBER, unit: ['g', 'mg'] },
  ],
  [
    'fibre',
    [
      ...['=[膳食纤维{value}]', '=[含膳食纤维{value}]', '=[膳食纤维<是|为|有>{value}]', '={noun}的[膳食纤维，{value}]'],
      ...['=其中[膳食纤维{value}]', '=[{value}膳食纤维]', '?lab:=[膳食纤维测得{value}]', '=[膳食纤维的量是{value}]'],
    ],
    [
      ...['(contains|contain) [{value} of dietary fibre]', '(has|have) [{value} of dietary fibre]'],
      ...['=[Dietary fibre: {value}]', '=[Dietary fibre <is|comes to|amounts to> {value}]'],
      ...['=[The dietary fibre content is {value}]', '=[The figure for dietary fibre is {value}]'],
      ...['=[Fibre content: {value}]', '?lab:=[Dietary fibre measures {value}]'],
    ],
    { category: F, kind: NUMBER, unit: ['g', 'mg'] },
  ],
  // "含12%的糖", but "12% sugar" without "of".
  [
    'protein',
    [
      ...['=[蛋白质{value}]', '=[蛋白质占{value}]', '=[含蛋白质{value}]', '=[蛋白质<是|为>{value}]'],
      ...['=[蛋白质含量{value}]', '=[{value}是蛋白质]', '?lab:=[蛋白质测得{value}]', '=[其中{value}是蛋白质]'],
    ],
    [
      ...['(is|are) [{value} protein]', '(contains|contain) [{value} protein]', '=[Protein makes up {value}]'],
      ...['=[Protein: {value}]', '=[Protein is {value}]', '=[The protein content is {value}]'],
      ...['=[{value} of {this} is protein]', '?lab:=[Protein measures {value}]', '=[The share of protein is {value}]'],
    ],
    { category: F, kind: NUMBER, unit: ['%'] },
  ],
  [
    'sugar',
    [
      ...['=[糖{value}]', '=[糖占{value}]', '=[含糖{value}]', '=[糖<是|为>{value}]', '=[糖的含量{value}]'],
      ...['=[{value}是糖]', '?lab:=[糖测得{value}]', '=[其中{value}是糖]'],
    ],
    [
      ...['(is|are) [{value} sugar]', '(contains|contain) [{value} sugar]', '=[Sugar makes up {value}]'],
      ...['=[Sugar: {value}]', '=[Sugar is {value}]', '=[The sugar content is {value}]'],
      ...['=[{value} of {this} is sugar]', '?lab:=[Sugar measures {value}]', '=[The share of sugar is {value}]'],
    ],
    { category: F, kind: NUMBER, unit: ['%'] },
  ],
  [
    'fat',
    [
      ...['=[脂肪{value}]', '=[脂肪占{value}]', '=[含脂肪{value}]', '=[脂肪<是|为>{value}]', '=[脂肪含量{value}]'],
      ...['=[{value}是脂肪]', '?lab:=[脂肪测得{value}]', '=[其中{value}是脂肪]'],
    ],
    [
      ...['(is|are) [{value} fat]', '(contains|contain) [{value} fat]', '=[Fat makes up {value}]', '=[Fat: {value}]'],
      ...['=[Fat is {value}]', '=[The fat content is {value}]', '=[{value} of {this} is fat]'],
      ...['?lab:=[Fat measures {value}]', '=[The share of fat is {value}]'],
    ],
    { category: F, kind: NUMBER, unit: ['%'] },
  ],
  [
    'fibre',
    [
      ...['=[膳食纤维{value}]', '=[膳食纤维占{value}]', '=[含膳食纤维{value}]', '=[膳食纤维<是|为>{value}]'],
      ...['=[膳食纤维含量{value}]', '=[{value}是膳食纤维]', '?lab:=[膳食纤维测得{value}]', '=[其中{value}是膳食纤维]'],
    ],
    [
      ...['(is|are) [{value} dietary fibre]', '(contains|contain) [{value} dietary fibre]'],
      ...['=[Dietary fibre makes up {value}]', '=[Dietary fibre: {value}]', '=[Dietary fibre is {value}]'],
      ...['=[The dietary fibre content is {value}]', '=[{value} of {this} is dietary fibre]'],
      ...['?lab:=[Dietary fibre measures {value}]', '=[The share of dietary fibre is {value}]'],
    ],
    { category: F, kind: NUMBER, unit: ['%'] },
  ],
  [
    'energy',
    [
      ...['=[能量{value}]', '=[能量<是|为|有|计>{value}]', '={noun}的[能量，{value}]', '={this}的[能量有{value}]'],
      ...['?lab:=[能量测得{value}]', '=[能量记为{value}]'],
    ],
    [
      ...['(contains|contain) [{value} of energy]', '=[The energy is {value}]', '=[Energy: {value}]'],
      ...['=[Energy <comes to|amounts to> {value}]', '=[The energy value is {value}]'],
      ...['(has|have) [an energy value of {value}]', '=[The figure for energy is {value}]'],
      '=[Energy value: {value}]',
    ],
    { category: F, kind: NUMBER },
  ],
  [
    'serving',
    [
      ...['=[一份{value}]', '=[每份{value}]', '=[一份<是|为|有>{value}]', '=[一份按{value}算]', '=[每份按{value}计]'],
      ...['=[{value}算一份]', '=[{value}为一份]', '=[以{value}为一份]', '=[一份的量是{value}]'],
      '=[按份算，一份{value}]',
    ],
    [
      ...['=[<One|A> serving is {value}]', '=[{value} <makes|counts as> one serving]'],
      ...['=[The serving size is {value}]', '=[Serving size: {value}]', '=[One serving comes to {value}]'],
      ...['=[The serving is set at {value}]', '=[One serving: {value}]', '=[A serving is taken as {value}]'],
      ...['=[By the serving: {value}]', '=[A single serving is {value}]'],
    ],
    { category: F, kind: NUMBER },
  ],
]

const FIGURES: readonly Row[] = [
  [
    'acidity',
    [
      ...['=[酸度{value}]', '=[酸度<是|为>{value}]', '=[游离酸<|是>{value}]', '=[酸度：{value}]'],
      ...['={noun}的[酸度，{value}]', '?lab:=[酸度测得{value}]', '?lab:=测下来，[酸度{value}]', '=[油的酸度是{value}]'],
      '=看[酸度，{value}]',
    ],
    [
      ...['(has|have) an [acidity of {value}]', '=[<Acidity|The acidity|Its acidity> is {value}]'],
      ...['=[Acidity: {value}]', '?lab:=[Acidity measures {value}]', '?lab:=Measured, [the acidity is {value}]'],
      ...['=[Free acidity is {value}]', '=[The figure for acidity is {value}]', '=[Acidity stands at {value}]'],
      '=[The acidity of {this} is {value}]',
    ],
    { category: F, type: ['olive-oil'], kind: NUMBER },
  ],
  [
    'cocoa',
    [
      ...['=[可可含量{value}]', '=[可可<占|是>{value}]', '=[可可含量<是|为>{value}]', '含[可可{value}]'],
      ...['=[{value}是可可]', '=[可可：{value}]', '={noun}的[可可，{value}]', '=[可可的份额是{value}]'],
      ...['=其中[可可占{value}]', '?lab:=[可可含量测得{value}]'],
    ],
    [
      ...['(contains|contain) [{value} cocoa]', '=[Cocoa makes up {value}]', '(is|are) [{value} cocoa]'],
      ...['=[The cocoa content is {value}]', '=[Cocoa: {value}]', '=[Cocoa content: {value}]'],
      ...['=[{value} of {this} is cocoa]', '=[Cocoa accounts for {value}]', '(has|have) a [cocoa content of {value}]'],
      ...['?lab:=[The cocoa content measures {value}]', '=[The share of cocoa is {value}]'],
    ],
    { category: F, kind: NUMBER, unit: ['%'] },
  ],
  [
    'altitude',
    [
      ...['=[海拔{value}]', '=[茶园海拔{value}]', '=[茶园在海拔{value}]', '=[茶树长在海拔{value}的地方]'],
      ...['=[海拔是{value}]', '=[园子在海拔{value}处]', '=[茶园的海拔是{value}]', '长在[海拔{value}]'],
      ...['=[产地海拔{value}]', '=[论高度，茶园海拔{value}]'],
    ],
    [
      ...['(grows|grow) at {value}', '(grows|grow) [at an altitude of {value}]'],
      ...['=[The <altitude|altitude of the gardens> is {value}]', '=[The <tea gardens|gardens> lie at {value}]'],
      ...['=[The bushes stand at {value}]', '=[Altitude: {value}]', '(comes|come) from gardens [at {value}]'],
      ...['(is|are) grown [at {value}]', '=[The gardens are {value} above the sea]'],
    ],
    { category: F, type: ['tea'], kind: NUMBER },
  ],
  [
    'altitude',
    [
      ...['=[海拔{value}]', '=[种植海拔<|是>{value}]', '=[咖啡园在海拔{value}]', '=[咖啡树长在海拔{value}的地方]'],
      ...['=[产地海拔{value}]', '长在[海拔{value}]', '=[园子在海拔{value}处]', '=[豆子长在海拔{value}]'],
      ...['=[海拔是{value}]', '=[海拔高度：{value}]'],
    ],
    [
      ...['(grows|grow) at {value}', '(grows|grow) [at an altitude of {value}]', '=[The altitude is {value}]'],
      ...['=[Altitude: {value}]', '=[The coffee grows at {value}]', '=[The <farms lie|trees stand> at {value}]'],
      ...['(is|are) grown [at {value}]', '=[Growing altitude: {value}]', '(comes|come) from farms [at {value}]'],
    ],
    { category: F, type: ['coffee-beans'], kind: NUMBER },
  ],
  [
    'altitude',
    [
      ...['=[海拔{value}]', '=[采蜜的地方海拔{value}]', '=[蜜源海拔{value}]', '=[采集地海拔{value}]'],
      ...['=[蜜源长在海拔{value}的地方]', '=[蜜源在海拔{value}处]', '=[海拔是{value}]'],
      ...['=[产地海拔{value}]', '=[海拔高度：{value}]'],
    ],
    [
      ...['(comes|come) from [an altitude of {value}]', '=[The altitude is {value}]', '=[Altitude: {value}]'],
      ...['=[The flowers grow at {value}]', '=[The honey was gathered at {value}]', '(is|are) gathered [at {value}]'],
      ...['=[The nectar is from {value} above the sea]', '=[The place it comes from lies at {value}]'],
      '=[The altitude of the source is {value}]',
    ],
    { category: F, type: ['honey'], kind: NUMBER },
  ],
  [
    'altitude',
    [
      ...['=[海拔{value}]', '=[产地海拔<|是>{value}]', '=[种植的海拔是{value}]', '=[长在海拔{value}的地方]'],
      ...['=[海拔高度：{value}]', '=[地在海拔{value}处]', '={noun}的[海拔，{value}]'],
    ],
    [
      ...['=[The altitude is {value}]', '=[Altitude: {value}]', '(grows|grow) [at an altitude of {value}]'],
      ...['(grows|grow) at {value}', '=[The place lies at {value}]', '=[The land lies at {value}]'],
      ...['(is|are) grown [at {value}]', '=[The fields are {value} above the sea]'],
    ],
    { category: F, type: ['rice', 'olive-oil', 'oats', 'nuts', 'dried-fruit'], kind: NUMBER },
  ],
  [
    'shelfLife',
    [
      ...['=[保质期{value}]', '=[保质期<是|为|有>{value}]', '=[<没|未>开封可放{value}]', '=[不开封，可以放{value}]'],
      ...['=[能存{value}]', '=[保质期：{value}]', '=[保质期定在{value}]', '=[保质的期限是{value}]'],
      ...['可以[存放{value}]', '=[存放期{value}]', '={this}，[保质期{value}]', '=[保质期按{value}算]'],
      ...['=[{value}的保质期]', '=[保质期限：{value}]'],
    ],
    [
      ...['(keeps|keep) [for {value}]', '=[<Shelf life|The shelf life> is {value}]'],
      ...['(has|have) a [shelf life of {value}]', '=[Shelf life: {value}]'],
      ...['=[Unopened, {it} (keeps|keep) for {value}]', '(keeps|keep) [for {value} unopened]'],
      ...['=[The shelf life <runs to|is set at> {value}]', '(comes|come) with a [shelf life of {value}]'],
      ...['=[Shelf life, unopened: {value}]', '=[The shelf life of {this} is {value}]'],
      ...['=[How long {it} (keeps|keep): {value}]', '=[Shelf life <comes to|runs for> {value}]'],
    ],
    { category: F, kind: ['number'] },
  ],
  [
    'netContent',
    [
      ...['=[净含量{value}]', '=[净含量<是|为>{value}]', '=[一{measure}{value}]', '=[一{measure}<有|净重>{value}]'],
      ...['=[净含量：{value}]', '=[每{measure}{value}]', '装[{value}]', '=[里面装的是{value}]'],
      ...['=[{value}一{measure}]', '=[净重{value}]', '={this}，[净含量{value}]'],
    ],
    [
      ...['=[<Net content|The net content> is {value}]', '=[Net content: {value}]', '=[Net weight: {value}]'],
      ...['(holds|hold) [{value} net]', '=[The net weight is {value}]', '=[The contents <weigh|come to> {value}]'],
      ...['=[One pack <holds|is> {value}]', '=[What is inside weighs {value}]', '=[There is {value} in a pack]'],
      ...['=[The pack holds {value}]', '=[Contents: {value}]'],
    ],
    { category: F, kind: ['number'], unit: ['g', 'kg'] },
  ],
  [
    'netContent',
    [
      ...['=[净含量{value}]', '=[净含量<是|为>{value}]', '=[一{measure}{value}]', '=[一{measure}有{value}]'],
      ...['=[净含量：{value}]', '=[每{measure}{value}]', '装[{value}]', '=[里面装的是{value}]'],
      ...['=[{value}一{measure}]', '={this}，[净含量{value}]'],
    ],
    [
      ...['=[<Net content|The net content> is {value}]', '=[Net content: {value}]', '(holds|hold) [{value}]'],
      ...['=[Contents: {value}]', '=[One pack <holds|is> {value}]', '=[There is {value} in it]'],
      ...['=[The contents come to {value}]', '=[Net volume: {value}]', '=[The net volume is {value}]'],
    ],
    { category: F, kind: ['number'], unit: ['ml', 'L'] },
  ],
  [
    'netContent count',
    [
      ...['=[{label}{value}]', '=[{label}<是|为|有>{value}]', '=[{label}：{value}]', '={noun}的[{label}，{value}]'],
      ...['=[{label}，{value}]', '={noun}的[{label}是{value}]', '=先说[{label}，{value}]'],
    ],
    [
      ...['=[{Label}: {value}]', '?one:=[{Label} <is|comes to|amounts to> {value}]'],
      ...['=[The figure for {label} is {value}]', '=[For {label}, the figure is {value}]'],
      ...['?one:=[{Label} stands at {value}]', '=[The value for {label} is {value}]'],
    ],
    { category: F, kind: NUMBER, ownLabel: true },
  ],
  [
    'count',
    [
      ...['=[一共{value}]', '=[共{value}]', '=[一{measure}<有|共>{value}]', '=[里面有{value}]', '=[数下来{value}]'],
      ...['=[总共是{value}]', '=[数量是{value}]', '=[{value}装成一{measure}]', '=[每{measure}{value}]'],
    ],
    [
      ...['=[There are {value} in it]', '=[There are {value}]', '(counts|count) {value}', '=[The pack holds {value}]'],
      ...['=[Inside are {value}]', '=[The count is {value}]', '=[In one pack: {value}]', '=[Count: {value}]'],
      '=[{value} in all]',
    ],
    { category: F, kind: ['number'], min: 2 },
  ],
]

const MAKING: readonly Row[] = [
  [
    'craft',
    [
      ...['={value}', '=做法：{value}', '=制茶：{value}', '=制法：{value}', '=茶是这样做的：{value}'],
      ...['=工序是这样：{value}', '=做茶的时候，{value}', '=从鲜叶到干茶：{value}', '=叶子采下来，{value}'],
      ...['=工艺：{value}', '=做茶这一步，{value}'],
    ],
    [
      ...['?part:(is|are) {value}', '?part:=In the making, {it} (is|are) {value}'],
      ...['?part:=Once picked, {it} (is|are) {value}', '?part:=From leaf to tea, {it} (is|are) {value}'],
      ...['?part:=The leaf is {value}', '?part:=After picking, the leaf is {value}', '=How it is made: {value}'],
      ...['=The making: {value}', '=From fresh leaf to dry: {value}', '=The leaf after picking: {value}'],
      ...['=The work on the leaf: {value}', '=The process: {value}', '=Made like this: {value}'],
    ],
    {
      category: F,
      type: ['tea'],
      value:
        /萎凋|杀青|揉|炒|摇青|做青|晒青|发酵|渥堆|焙|窨|闷黄|蒸青|烘干|wither|rolled|fired|oxidi[sz]|ferment|steamed/i,
    },
  ],
  [
    'craft',
    [
      ...['={value}', '=处理法：{value}', '=处理：{value}', '=豆子这样处理：{value}', '=生豆的处理：{value}'],
      ...['=果子采下来，{value}', '=从果子到生豆：{value}', '=处理方式是{value}', '=工序：{value}'],
      '=说处理法，{value}',
    ],
    [
      ...['?part:(is|are) {value}', '?part:=After picking, {it} (is|are) {value}'],
      ...['?part:=At the mill, {it} (is|are) {value}', '?part:=The coffee is {value}'],
      ...['?part:=Once picked, the coffee is {value}', '?part:=In processing, {it} (is|are) {value}'],
      ...['?part:=From cherry to green bean, {it} (is|are) {value}', '?part:=The green coffee is {value}'],
      ...['=Processing: {value}', '=The process: {value}', '=How they are processed: {value}'],
      ...['=From cherry to bean: {value}', '=After picking: {value}', '=At the mill: {value}', '=The method: {value}'],
      '=How the cherries are treated: {value}',
    ],
    {
      category: F,
      type: ['coffee-beans'],
      value:
        /水洗|日晒|蜜处理|发酵|湿刨|厌氧|晾晒|washed|natural|ferment|honey process|wet[- ]hulled|anaerobic|raised bed/i,
    },
  ],
  [
    'craft',
    [
      ...['={value}', '=榨法：{value}', '=榨油：{value}', '=取油：{value}', '=榨油的时候，{value}'],
      ...['=油是这样来的：{value}', '=取油的办法：{value}', '=做法：{value}', '=从果子到油：{value}'],
    ],
    [
      ...['?part:(is|are) {value}', '?part:=The oil is {value}', '?part:=The olives are {value}'],
      ...['?part:=At the mill, {it} (is|are) {value}', '?part:=In the making, {it} (is|are) {value}'],
      ...['?part:=Once picked, the olives are {value}', '?part:=From fruit to oil, {it} (is|are) {value}'],
      ...['?part:=After the harvest, the olives are {value}', '=The pressing: {value}'],
      ...['=How the oil is taken: {value}', '=At the mill: {value}', '=From fruit to oil: {value}'],
      ...['=How it is made: {value}', '=Pressing: {value}', '=The process: {value}', '=In the mill: {value}'],
    ],
    { category: F, type: ['olive-oil'], value: /榨|冷压|离心|压榨|press|mill|centrifug|extract/i },
  ],
  [
    'craft',
    [
      ...['={value}', '=晒法：{value}', '=做法：{value}', '=果子采下来，{value}', '=晒的时候，{value}'],
      ...['=从鲜果到果干：{value}', '=果干是这样做的：{value}', '=晒果子这一步，{value}'],
    ],
    [
      ...['?part:(is|are) {value}', '?part:=The fruit is {value}', '?part:=After picking, the fruit is {value}'],
      ...['?part:=Once picked, it is {value}', '?part:=In the making, the fruit is {value}'],
      ...['?part:=From fresh to dry, it is {value}', '?part:=In the yard, the fruit is {value}'],
      ...['?part:=To become dried fruit, it is {value}', '=The drying: {value}', '=How it is dried: {value}'],
      ...['=Drying: {value}', '=From fresh fruit to dried: {value}', '=After picking: {value}'],
      ...['=In the sun: {value}', '=How it is made: {value}', '=The fruit is dried like this: {value}'],
    ],
    { category: F, type: ['dried-fruit'], value: /晾晒|晒干|日晒|摊在|苇席|sun|reed mats|dried in/i },
  ],
  [
    'craft',
    [
      ...['={value}', '=做法：{value}', '=坯和釉：{value}', '=做坯上釉：{value}', '=碗是这样做的：{value}'],
      ...['=手艺：{value}', '=从泥到碗：{value}', '=工序：{value}', '=泥坯成形以后，{value}'],
    ],
    [
      ...['?part:(is|are) {value}', '?part:=In the making, {it} (is|are) {value}', '?part:=The body is {value}'],
      ...['?part:=In the workshop, {it} (is|are) {value}', '?part:=From clay to bowl, {it} (is|are) {value}'],
      ...['?part:=Once shaped, {it} (is|are) {value}', '?part:=Before it is finished, {it} (is|are) {value}'],
      ...['?part:=The clay is {value}', '=How it is made: {value}', '=The making: {value}'],
      ...['=Body and glaze: {value}', '=From clay to bowl: {value}', '=In the workshop: {value}'],
      ...['=The steps: {value}', '=The work: {value}', '=The craft: {value}'],
    ],
    { category: F, type: ['gaiwan'], value: /坯|釉|烧|拉坯|glaz|fired|thrown|trimmed|kiln/i },
  ],
  [
    'craft',
    [
      ...['={value}', '=磨法：{value}', '=做法：{value}', '=碾磨：{value}', '=加工：{value}', '=磨坊里，{value}'],
      ...['=说加工，{value}', '=工序：{value}'],
    ],
    [
      ...['?part:(is|are) {value}', '?part:=In the making, {it} (is|are) {value}'],
      ...['?part:=At the mill, {it} (is|are) {value}', '?part:=In processing, {it} (is|are) {value}'],
      ...['?part:=In the works, {it} (is|are) {value}', '=The grinding: {value}', '=How it is ground: {value}'],
      ...['=At the mill: {value}', '=The process: {value}', '=The milling: {value}', '=Grinding: {value}'],
      ...['=The work: {value}', '=The making: {value}'],
    ],
    {
      category: F,
      type: ['rice', 'oats', 'protein-powder', 'nuts', 'chocolate'],
      value: /石磨|研磨|碾|stone ground|milled|ground/i,
    },
  ],
  [
    'craft',
    [
      ...['={value}', '=烘法：{value}', '=烘烤：{value}', '=做法：{value}', '=火候：{value}', '=进了烘炉，{value}'],
      ...['=烘焙：{value}', '=说烘法，{value}'],
    ],
    [
      ...['?part:(is|are) {value}', '?part:=In the making, {it} (is|are) {value}'],
      ...['?part:=In the oven, {it} (is|are) {value}', '?part:=At the roastery, {it} (is|are) {value}'],
      ...['?part:=Over the heat, {it} (is|are) {value}', '?part:=In processing, {it} (is|are) {value}'],
      ...['=In the oven: {value}', '=In the roaster: {value}', '=At the roastery: {value}', '=Over the heat: {value}'],
      ...['=The heat: {value}', '=The process: {value}', '=How the heat is used: {value}', '=The making: {value}'],
    ],
    { category: F, type: ['nuts', 'oats', 'chocolate'], value: /烘焙|烘烤|炒制|roasted|baked|toasted/i },
  ],
  [
    'craft',
    [
      ...['={value}', '=做法：{value}', '=工艺：{value}', '=制法：{value}', '=工序：{value}', '=做的时候，{value}'],
      ...[
        '=加工：{value}',
        '=说做法，{value}',
        '=做法是这样：{value}',
        '=加工这一步，{value}',
        '={noun}的工艺：{value}',
      ],
    ],
    [
      ...['?part:(is|are) {value}', '?part:=In the making, {it} (is|are) {value}'],
      ...['?part:=In processing, {it} (is|are) {value}', '?part:=As for the making, {it} (is|are) {value}'],
      ...['?part:={This} (is|are) {value}', '?part:=By process, {it} (is|are) {value}', '=The making: {value}'],
      ...['=The process: {value}', '=Method: {value}', '=The method: {value}', '=Process: {value}'],
      ...['=On the making: {value}', '=In the making: {value}', '=How the work is done: {value}'],
      '=The steps: {value}',
    ],
    { category: F },
  ],
  // One thing on the list.
  [
    'ingredients',
    [
      ...['=配料表上就是{value}', '=配料是{value}', '=配料：{value}', '=配料表上写着{value}', '=里面就是{value}'],
      ...['=用的就是{value}', '=原料是{value}', '=翻过来看配料，是{value}', '={noun}的配料那是{value}'],
    ],
    [
      ...['=The <ingredient is|one ingredient is|list of ingredients is> {value}', '=Ingredients: {value}'],
      ...['=The ingredient list reads: {value}', '=What goes in is {value}', '=Inside is {value}'],
      ...['=One ingredient: {value}', '=On the list: {value}'],
    ],
    { category: F, kind: ['list'], parts: [1, 1] },
  ],
  [
    'ingredients',
    [
      ...['=配料是{value}', '=配料：{value}', '=配料表：{value}', '=配料有{value}', '=用料是{value}'],
      ...['=原料有{value}', '=里面有{value}', '=配料表上是{value}', '=配料表写着{value}', '=翻过来看配料，是{value}'],
      ...['={noun}的配料那是{value}', '=用到的有{value}'],
    ],
    [
      ...['=The ingredients are {value}', '=Ingredients: {value}', '=The ingredient list reads: {value}'],
      ...['=On the ingredient list: {value}', '=What goes in: {value}', '=The list of ingredients: {value}'],
      ...['(contains|contain) {value}', '(is|are) made with {value}', '=Inside are {value}'],
      '=The list names {value}',
    ],
    { category: F, kind: ['list'], parts: [2, 8] },
  ],
  [
    'ingredients',
    [
      ...['=配料：{value}', '=配料是{value}', '=配料表：{value}', '=配料表上是{value}', '=原料：{value}'],
      ...['=用料：{value}', '={noun}的配料：{value}', '={noun}的配料那：{value}', '=翻过来看配料：{value}'],
    ],
    [
      ...['=Ingredients: {value}', '=The ingredients: {value}', '=The ingredient list reads: {value}'],
      ...['=On the ingredient list: {value}', '=What goes in: {value}', '=The list of ingredients: {value}'],
      ...['=What is inside: {value}', '=Under ingredients: {value}'],
    ],
    { category: F, kind: ['text'] },
  ],
  [
    'composition',
    [
      ...['=里面是{value}', '=配比是{value}', '由{value}配成', '=一{measure}里，{value}', '=按份量，{value}'],
      ...['=拼的是{value}', '=几样果仁这样配：{value}', '=配比：{value}', '=混在一起的是{value}'],
      ...['=各占多少：{value}', '用{value}拼成', '=配料按比例：{value}'],
    ],
    [
      ...['(is|are) a mix of {value}', '=The mix is {value}', '=The mix: {value}', '=Inside: {value}'],
      ...['(contains|contain) {value}', '(is|are) made up of {value}', '=By weight: {value}', '=The shares: {value}'],
      ...['=In the mix are {value}', '=The proportions: {value}'],
    ],
    {
      category: F,
      type: ['nuts', 'dried-fruit', 'oats'],
      kind: ['composition'],
      parts: [2, 6],
      not: /以上|至少|at least/,
    },
  ],
  [
    'composition',
    [
      ...['用的是{value}', '=成分是{value}', '=里面是{value}', '=配比是{value}', '由{value}组成'],
      ...['=各占多少：{value}', '=按份量，{value}', '=配比：{value}', '=成分：{value}', '=配料按比例：{value}'],
      ...['={this}里有{value}', '=算成比例，{value}'],
    ],
    [
      ...['(contains|contain) {value}', '(is|are) made of {value}', '=Inside: {value}', '=The composition is {value}'],
      ...['=By weight: {value}', '(is|are) made up of {value}', '=The shares: {value}'],
      ...['=The recipe in shares: {value}', '=In proportion: {value}'],
    ],
    { category: F, kind: ['composition'], parts: [2, 6] },
  ],
  [
    'composition',
    [
      ...['用的是{value}', '=成分是{value}', '=里面是{value}', '=成分：{value}', '=里面装的是{value}'],
      ...['=一{measure}都是{value}', '=用料是{value}', '=说成分，{value}'],
    ],
    [
      ...['(contains|contain) {value}', '(is|are) made of {value}', '(is|are) {value}', '=Inside: {value}'],
      ...['=The composition is {value}', '=The contents are {value}', '=What is inside is {value}'],
      '=Composition: {value}',
    ],
    { category: F, kind: ['composition'], parts: [1, 1] },
  ],
  [
    'material',
    [
      ...['=用料是{value}', '=材质是{value}', '=做碗的料：{value}', '=材质：{value}', '=用料：{value}'],
      ...['=做碗用的是{value}', '=做碗的材料：{value}', '=碗的材质：{value}', '=用的是{value}'],
      '={this}的材质是{value}',
    ],
    [
      ...['(is|are) made of {value}', '=The material is {value}', '=The material: {value}', '=Material: {value}'],
      ...['=The material of {this} is {value}', '=What it is made of: {value}', '=Made of: {value}'],
      ...['=The material used is {value}', '=The ware: {value}'],
    ],
    { category: F, type: ['gaiwan'], not: /^(盖|托|碗|内|外)/ },
  ],
]

const PACK: readonly Row[] = [
  [
    'packaging',
    [
      ...['装在{value}里', '用{value}装', '=包装是{value}', '=外面是{value}', '=盛在{value}里', '=装它的是{value}'],
      ...['={this}用{value}装', '=包装用{value}', '=用的是{value}包装', '=放在{value}里'],
    ],
    [
      ...['(comes|come) in {avalue}', '(is|are) packed in {avalue}', '=The packaging is {avalue}'],
      ...['=Packaging: {value}', '(arrives|arrive) in {avalue}', '(is|are) sold in {avalue}', '=The pack is {avalue}'],
      '=What holds (it|them) is {avalue}',
    ],
    { category: F, value: /(瓶|盒|袋|罐|管|箱|筒|纸)$/, shape: ['word', 'phrase'] },
  ],
  [
    'packaging',
    [
      ...['=包装是{value}', '=包装：{value}', '=外面是{value}', '=包装用的是{value}', '=外包装：{value}'],
      ...['=装法：{value}', '=说包装，{value}', '={noun}的包装，{value}', '={this}的包装是{value}'],
    ],
    [
      ...['(comes|come) in {avalue}', '(is|are) packed in {avalue}', '=Packaging: {value}', '=The packaging: {value}'],
      ...['=The pack: {value}', '=On the packaging: {value}', '=How it is packed: {value}', '=The wrapping: {value}'],
    ],
    { category: F },
  ],
]

const KEEPING: readonly Row[] = [
  // "放在阴凉干燥处，开封后30天用完": the value begins with a place.
  [
    'storage',
    [
      ...['=放在{value}', '=存放：{value}', '=存放在{value}', '=<收|存>在{value}', '=保存在{value}'],
      ...['=买回来放在{value}', '=家里放在{value}', '=存放的地方是{value}', '=到家以后放在{value}', '=保存：{value}'],
    ],
    [
      ...['?inst:={value}', '?inst:=At home, {value}', '?inst:=To keep (it|them), {value}'],
      ...['?inst:=For storage, {value}', '?inst:=When putting (it|them) away, {value}'],
      ...['?inst:=In the kitchen, {value}', '?inst:=For keeping, {value}', '?inst:=Between uses, {value}'],
      ...['=Where to keep (it|them): {value}', '=Storage: {value}', '=To store: {value}', '=Keeping: {value}'],
      ...['=How to store (it|them): {value}', '=To keep (it|them): {value}', '=At home: {value}'],
      '=Where (it is|they are) kept: {value}',
    ],
    { category: F, value: /^(阴凉|避光|干燥|通风|低温|室温)[^，；]{0,6}处/ },
  ],
  [
    'storage',
    [
      ...['=存放：{value}', '=保存：{value}', '=存法：{value}', '=收存：{value}', '=存放的时候，{value}'],
      ...['=在家里存放：{value}', '=放的时候：{value}', '=储存条件：{value}', '=存放条件：{value}'],
      ...['=存放这样：{value}', '=怎么存：{value}', '=要存起来，{value}', '=保存的办法：{value}'],
      '=到家以后，{value}',
    ],
    [
      ...['?inst:={value}', '?inst:=At home, {value}', '?inst:=To keep (it|them), {value}'],
      ...['?inst:=For storage, {value}', '?inst:=For keeping, {value}', '?inst:=Between uses, {value}'],
      ...['?inst:=When putting (it|them) away, {value}', '?inst:=On storage: {value}', '=To keep (it|them): {value}'],
      ...['=Storage: {value}', '=To store: {value}', '=Keeping: {value}', '=How to store (it|them): {value}'],
      ...['=At home: {value}', '=When (it is|they are) put away: {value}', '=Storage notes: {value}'],
      ...['=How to keep (it|them): {value}', '=For storing: {value}', '=A note on storage: {value}'],
    ],
    { category: F },
  ],
  [
    'storage',
    [
      ...['=存放：{value}', '=保存：{value}', '=存法：{value}', '=存放条件：{value}', '=收进冰箱，{value}'],
      ...['=到家先进冰箱，{value}', '=放的时候，{value}', '=冰箱里给它留一格：{value}'],
    ],
    [
      ...['=To keep (it|them): {value}', '=Storage: {value}', '=To store: {value}', '=Keeping: {value}'],
      ...['=At home: {value}', '=How to keep (it|them): {value}', '=How to store (it|them): {value}'],
      '=Storage notes: {value}',
    ],
    { category: F, value: /冷藏|refrigerat/i, not: /夏天|开袋后|开封后放|after opening|in summer/ },
  ],
  [
    'brewing',
    [
      ...['=泡法：{value}', '=可以这样泡：{value}', '=一种泡法：{value}', '=泡的时候，{value}', '=照这个泡：{value}'],
      ...['=水和茶这样配：{value}', '=泡茶的方子：{value}', '=冲泡：{value}', '=先这样泡：{value}'],
      ...['=泡一壶，{value}', '=茶、水和时间：{value}', '=起手的泡法：{value}'],
    ],
    [
      ...['?inst:={value}', '?inst:=To brew, {value}', '?inst:=For a first pot, {value}', '?inst:=One way: {value}'],
      ...['?inst:=To start, {value}', '?inst:=For the first infusion, {value}', '?inst:=As a start, {value}'],
      ...['=To brew: {value}', '=A way to start: {value}', '=Brewing: {value}', '=One way to brew it: {value}'],
      ...['=For a first pot: {value}', '=A starting point: {value}', '=Leaf and water: {value}'],
      ...['=The recipe: {value}', '=A recipe to begin with: {value}'],
    ],
    { category: F, type: ['tea'] },
  ],
  [
    'brewing',
    [
      ...['=冲法：{value}', '=可以这样冲：{value}', '=一种冲法：{value}', '=冲的时候，{value}', '=照这个冲：{value}'],
      ...['=头一回冲，{value}', '=豆和水这样配：{value}', '=冲煮：{value}', '=先这样冲：{value}', '=冲一杯，{value}'],
      ...['=冲煮的方子：{value}', '=起手的冲法：{value}'],
    ],
    [
      ...['?inst:={value}', '?inst:=To brew, {value}', '?inst:=For a first cup, {value}', '?inst:=One way: {value}'],
      ...['?inst:=To start, {value}', '?inst:=As a start, {value}', '=To brew: {value}', '=A way to start: {value}'],
      ...['=Brewing: {value}', '=One way to brew (it|them): {value}', '=For a first cup: {value}'],
      ...['=A starting point: {value}', '=Coffee and water: {value}', '=The recipe: {value}'],
      '=A recipe to begin with: {value}',
    ],
    { category: F, type: ['coffee-beans'] },
  ],
  [
    'brewing',
    [
      ...['=煮法：{value}', '=可以这样煮：{value}', '=一种煮法：{value}', '=煮的时候，{value}', '=照这个煮：{value}'],
      ...['=煮一碗，{value}', '=头一回煮，{value}', '=麦和水这样配：{value}', '=下锅：{value}', '=先这样煮：{value}'],
      '=煮一碗的方子：{value}',
    ],
    [
      ...['?inst:={value}', '?inst:=To cook, {value}', '?inst:=For a first bowl, {value}', '?inst:=One way: {value}'],
      ...['?inst:=To start, {value}', '?inst:=For one bowl, {value}', '?inst:=As a start, {value}'],
      ...['=To cook: {value}', '=A way to start: {value}', '=Cooking: {value}', '=One way to cook (it|them): {value}'],
      ...['=For one bowl: {value}', '=In the pan: {value}', '=Oats and water: {value}', '=The recipe: {value}'],
      '=For a first bowl: {value}',
    ],
    { category: F, type: ['oats'], value: /煮|cook|boil/i },
  ],
  [
    'brewing',
    [
      ...['=做法：{value}', '=可以这样做：{value}', '=冲泡：{value}', '=一种做法：{value}', '=做的时候，{value}'],
      ...['=头一回，{value}', '=先这样试：{value}', '=方子：{value}', '=照这个来：{value}', '=配水：{value}'],
    ],
    [
      ...['?inst:={value}', '?inst:=To make it, {value}', '?inst:=For a start, {value}', '?inst:=One way: {value}'],
      ...['?inst:=The first time, {value}', '?inst:=To begin, {value}', '?inst:=To prepare, {value}'],
      ...['?inst:=A way to do it: {value}', '=To make it: {value}', '=A way to start: {value}', '=One way: {value}'],
      ...['=The recipe: {value}', '=Preparation: {value}', '=To prepare: {value}', '=A starting point: {value}'],
      '=For a first try: {value}',
    ],
    { category: F },
  ],
  [
    'usage',
    [
      ...['=冲法：{value}', '=这样冲：{value}', '=冲的时候，{value}', '=用法：{value}', '=冲一杯，{value}'],
      ...['=怎么冲：{value}', '=冲调：{value}', '=粉和水这样配：{value}', '=冲一份，{value}', '=拿起杯子：{value}'],
      '=冲调的办法：{value}',
    ],
    [
      ...['?inst:={value}', '?inst:=To mix, {value}', '?inst:=For one serving, {value}'],
      ...['?inst:=In the shaker, {value}', '?inst:=To make a cup, {value}', '?inst:=One way: {value}'],
      ...['?inst:=To start, {value}', '?inst:=Each time, {value}', '=To mix: {value}', '=How to mix it: {value}'],
      ...['=For one serving: {value}', '=Mixing: {value}', '=Powder and water: {value}', '=How to use: {value}'],
      ...['=For one cup: {value}', '=Directions: {value}', '=In the shaker: {value}'],
    ],
    { category: F, type: ['protein-powder'], value: /兑|冲调|冲饮|摇|毫升|shake|stir|\bml\b/i },
  ],
  [
    'usage',
    [
      ...['=煮饭：{value}', '=煮的时候，{value}', '=饭这样煮：{value}', '=淘米煮饭：{value}', '=用法：{value}'],
      ...['=煮法：{value}', '=米和水这样配：{value}', '=煮一锅，{value}', '=怎么煮：{value}', '=做饭的时候，{value}'],
    ],
    [
      ...['?inst:={value}', '?inst:=To cook, {value}', '?inst:=For a pot of rice, {value}'],
      ...['?inst:=At the stove, {value}', '?inst:=To start, {value}', '?inst:=One way: {value}'],
      ...['?inst:=Each time, {value}', '?inst:=For the pot, {value}', '=To cook: {value}', '=Cooking: {value}'],
      ...['=How to cook it: {value}', '=Rice and water: {value}', '=For the pot: {value}', '=How to use: {value}'],
      ...['=In the pot: {value}', '=Directions: {value}'],
    ],
    { category: F, type: ['rice'], value: /淘|煮|杯米|rinse (once|twice|until|the)|cups? of/i },
  ],
  [
    'usage',
    [
      ...['=吃法：{value}', '=用法：{value}', '=调的时候，{value}', '=这样调：{value}', '=怎么吃：{value}'],
      ...['=调一杯，{value}', '=冲调：{value}', '=蜜和水：{value}', '=蜜这样吃：{value}'],
    ],
    [
      ...['?inst:={value}', '?inst:=To drink, {value}', '?inst:=For a cup, {value}', '?inst:=One way: {value}'],
      ...['?inst:=To serve, {value}', '?inst:=To start, {value}', '?inst:=With water, {value}'],
      ...['?inst:=At the table, {value}', '=How to use: {value}', '=To serve: {value}', '=Directions: {value}'],
      ...['=Honey and water: {value}', '=How to take it: {value}', '=For a cup: {value}', '=Serving: {value}'],
      '=Use: {value}',
    ],
    { category: F, type: ['honey'], value: /调开|冲水|冲饮|温水|兑|的水|stir|water|dissolve/i },
  ],
  [
    'usage',
    [
      ...['=用法：{value}', '=这样用：{value}', '=用的时候，{value}', '=怎么用：{value}', '=吃法：{value}'],
      ...['=用起来：{value}', '=每次用，{value}', '=说用法，{value}', '={noun}的用法：{value}'],
    ],
    [
      ...['?inst:={value}', '?inst:=To use (it|them), {value}', '?inst:=Each time, {value}'],
      ...['?inst:=One way: {value}', '?inst:=To start, {value}', '?inst:=In use, {value}'],
      ...['?inst:=In the kitchen, {value}', '?inst:=At the table, {value}', '=How to use: {value}'],
      ...['=Directions: {value}', '=Use: {value}', '=In use: {value}', '=Each time: {value}', '=One way: {value}'],
      ...['=To use (it|them): {value}', '=In the kitchen: {value}'],
    ],
    { category: F },
  ],
  [
    'usage',
    [
      ...['=用法：{value}', '=这样用：{value}', '=用油的时候，{value}', '=怎么用：{value}', '=用在菜里：{value}'],
      ...['=厨房里，{value}', '=做菜的时候，{value}', '=吃法：{value}'],
    ],
    [
      ...['?inst:={value}', '?inst:=In the kitchen, {value}', '?inst:=At the table, {value}'],
      ...['?inst:=One way: {value}', '?inst:=To start, {value}', '?inst:=When cooking, {value}'],
      ...['?inst:=Each time, {value}', '?inst:=In use, {value}', '=How to use: {value}', '=In the kitchen: {value}'],
      ...['=Use: {value}', '=At the table: {value}', '=Directions: {value}', '=When cooking: {value}'],
      ...['=In a dish: {value}', '=One way: {value}'],
    ],
    { category: F, type: ['olive-oil'], value: /拌|炒|煎|浇|蘸|淋|drizzle|fry|dress|dip|cook/i },
  ],
]

const SAY: readonly Row[] = [
  ...ORIGIN,
  ...HARVEST,
  ...KIND,
  ...TASTE,
  ...NUTRITION,
  ...FIGURES,
  ...MAKING,
  ...PACK,
  ...KEEPING,
]

const word = (
  attribute: string,
  value: RegExp,
  zh: readonly string[],
  en: readonly string[],
  more: Row[3] = {},
): Row => [attribute, zh, en, { category: F, type: EATEN, value, ...more }]

const TRADE: readonly Row[] = [
  // Harvest
  word(
    'harvest',
    /一芽二叶|one bud and two leaves/i,
    ['芽和下面的叶连着采', '芽下面连着叶', '采的是枝头那一小段'],
    ['that is the bud with the two leaves below it', 'only the tip of the shoot is taken'],
  ),
  word(
    'harvest',
    /一芽一叶|one bud and one leaf/i,
    ['一个芽，带着一片叶', '芽下面连着一片叶'],
    ['that is the bud with the leaf below it', 'the bud and one leaf make up each piece'],
  ),
  word(
    'harvest',
    /单芽|buds? only/i,
    ['只采枝头的芽', '叶子留在枝上'],
    ['only the bud at the tip is taken', 'the leaves stay on the branch'],
  ),
  word(
    'harvest',
    /明前|before qingming/i,
    ['采在清明以前', '清明在四月初，采在它前面'],
    ['that is before Qingming, in early April', 'Qingming falls in early April'],
  ),
  word(
    'harvest',
    /雨前|before grain rain|before guyu/i,
    ['采在谷雨以前', '谷雨在四月二十日前后，采在它前面'],
    ['that is before Grain Rain, around the twentieth of April', 'Grain Rain falls around the twentieth of April'],
  ),
  word(
    'harvest',
    /年[345]月|\b(March|April|May) \d{4}/,
    ['按季节算，是春茶', '这个时候采的叫春茶'],
    ['by the season, that is a spring tea', 'tea picked then is called spring tea'],
    { type: ['tea'] },
  ),
  word(
    'harvest',
    /年(9|10|11)月|\b(September|October|November) \d{4}/,
    ['是秋天收的稻子', '收的是秋稻'],
    ['that is an autumn harvest', 'it was cut in autumn'],
    { type: ['rice'] },
  ),
  word(
    'harvest',
    /年(10|11|12)月|\b(October|November|December) \d{4}/,
    ['油橄榄就在秋冬之间采', '北半球的橄榄在这几个月采'],
    ['olives in the north are picked in autumn and early winter', 'those are the months for olives in the north'],
    { type: ['olive-oil'] },
  ),
  word(
    'harvest',
    /当日采当日榨|pressed on the day/i,
    ['从树上到榨机，在同一天', '采和榨在一天里做完'],
    ['picking and milling fall on one day', 'picking and pressing fall on the same day'],
  ),
  word(
    'harvest',
    /一季一取|once a season/i,
    ['一季里只取一回', '取蜜一季一回，不取第二遍'],
    ['the honey is taken a single time in the season', 'there is one taking to a season'],
    { type: ['honey'] },
  ),
  // Varieties
  word(
    'variety',
    /福鼎大白|Fuding Dabai/i,
    ['名字里的福鼎，是它出来的地方', '白茶和绿茶都有用它做的', '做白茶常用这个品种'],
    ['the name tells where the cultivar comes from', 'white teas are often made from it'],
  ),
  word(
    'variety',
    /福鼎大毫|Fuding Dahao/i,
    ['大毫说的是芽上的绒毛', '名字里的毫，指芽上的白毛'],
    ['the name speaks of the down on its buds', 'dahao means long down, on the bud'],
  ),
  word('variety', /龙井|Longjing/i, ['是做扁形绿茶常用的品种'], ['flat green teas are often made from it'], {
    type: ['tea'],
  }),
  word(
    'variety',
    /铁观音|Tieguanyin/i,
    ['品种名和茶名是同一个', '铁观音既是茶树名，也是茶名'],
    ['bush and tea share the name', 'the cultivar and the tea have one name'],
    { type: ['tea'] },
  ),
  word(
    'variety',
    /肉桂|Rougui/i,
    ['肉桂是茶树的名字，不是放了香料', '这里的肉桂是岩茶的一个品种'],
    ['Rougui is the name of a bush, no spice is added', 'here Rougui is a tea cultivar'],
    { type: ['tea'] },
  ),
  word(
    'variety',
    /水仙|Shuixian/i,
    ['水仙是茶树的名字，不是花', '这里的水仙是茶树品种'],
    ['Shuixian is the name of a bush, not the flower', 'here the narcissus is a tea cultivar'],
    { type: ['tea'] },
  ),
  word('variety', /741(10|12|58)/, ['数字是选种时的编号'], [...['the number dates from the selection']], {
    type: ['coffee-beans'],
  }),
  word(
    'variety',
    /瑰夏|艺伎|Gei?sha/i,
    ['名字来自埃塞俄比亚的一个地方', '写成瑰夏或艺伎，是同一个品种'],
    ['the name comes from a place in Ethiopia', 'it is spelt Gesha or Geisha'],
    { type: ['coffee-beans'] },
  ),
  word(
    'variety',
    /波旁|Bourbon/i,
    ['名字来自波旁岛，今天叫留尼汪', '波旁是印度洋一座岛的旧名'],
    ['the name comes from the island now called Réunion', 'Bourbon is an old name of Réunion'],
    { type: ['coffee-beans'] },
  ),
  word(
    'variety',
    /卡杜拉|卡图拉|Caturra/i,
    ['是波旁的一个矮株变种'],
    ['it is a short form of Bourbon', 'it began as a low-growing Bourbon'],
    { type: ['coffee-beans'] },
  ),
  word('variety', /铁皮卡|Typica/i, ['是阿拉比卡里的老品种'], ['it is one of the old Arabica varieties'], {
    type: ['coffee-beans'],
  }),
  word(
    'variety',
    /阿拉比卡|小粒种|Arabica/i,
    ['阿拉比卡就是小粒种咖啡', '阿拉比卡和罗布斯塔不是同一个种'],
    ['Arabica is the species Coffea arabica', 'Arabica and Robusta are two species'],
    { type: ['coffee-beans'] },
  ),
  word(
    'variety',
    /罗布斯塔|中粒种|Robusta/i,
    ['罗布斯塔就是中粒种咖啡'],
    ['Robusta is Coffea canephora', 'that is another species than Arabica'],
    { type: ['coffee-beans'] },
  ),
  word(
    'variety',
    /阿贝(基|奎)纳|Arbequina/i,
    ['阿贝基纳的老家在西班牙'],
    ['Arbequina comes from Spain', 'Arbequina is a variety from Catalonia'],
    { type: ['olive-oil'] },
  ),
  word('variety', /皮夸尔|皮瓜尔|Picual/i, ['皮夸尔的老家在西班牙南边'], ['Picual comes from the south of Spain'], {
    type: ['olive-oil'],
  }),
  word('variety', /科(罗|拉)内基|Koroneiki/i, ['科罗内基的老家在希腊'], ['Koroneiki comes from Greece'], {
    type: ['olive-oil'],
  }),
  word(
    'variety',
    /稻花香|Daohuaxiang/i,
    ['稻花香是粳稻，米粒偏长', '是东北的一个粳稻品种'],
    ['it is a japonica rice with a longish grain', 'it is a rice of the north-east'],
  ),
  word(
    'variety grade',
    /粳|japonica/i,
    ['粳米的米粒短而圆', '粳说的是稻子的一大类，粒短', '粳米和籼米，一个圆一个长'],
    [
      ...['japonica grains are short and round', 'japonica is the short-grained kind of rice'],
      'japonica is round, indica is long',
    ],
    { type: ['rice'] },
  ),
  word(
    'variety grade',
    /籼|indica/i,
    ['籼米的米粒细而长', '籼说的是稻子的一大类，粒长'],
    ['indica grains are long and slim', 'indica is the long-grained kind of rice'],
    { type: ['rice'] },
  ),
  // Roast and grade
  word(
    'roast',
    /中浅|medium[- ]light/i,
    ['在浅烘和中烘之间', '比浅烘深一点，没到中烘'],
    ['that lies between light and medium', 'it is a step above light'],
  ),
  word(
    'roast',
    /中深|medium[- ]dark/i,
    ['在中烘和深烘之间', '过了中烘，没到深烘'],
    ['that lies between medium and dark', 'it is a step below dark'],
  ),
  word(
    'roast',
    /^中(度)?烘|^medium( roast)?$/i,
    ['在浅烘和深烘的中间', '不浅也不深'],
    ['that is halfway between light and dark', 'it is neither light nor dark'],
  ),
  word(
    'roast',
    /^浅|^light\b/i,
    ['烘得早停，豆色也浅', '豆子的颜色偏浅'],
    ['the roast is stopped early, and the beans are light brown', 'the beans are a light brown'],
    { type: ['coffee-beans'] },
  ),
  word(
    'roast',
    /^深|^dark\b/i,
    ['烘得时间往后，豆色也深', '豆子的颜色偏深'],
    ['the roast is carried further, and the beans are dark', 'the beans are a dark brown'],
    { type: ['coffee-beans'] },
  ),
  word(
    'grade',
    /特级初榨|extra[- ]virgin/i,
    ['初榨油是直接从果子里压出来的', '这一级要看酸度，也要看品尝'],
    [
      'virgin means that the oil is taken by mechanical means alone',
      ...['this grade is judged by acidity and by taste', 'a virgin oil comes straight from the fruit'],
    ],
    { type: ['olive-oil'] },
  ),
  word(
    'grade',
    /GB\/T 1354/,
    ['这份标准看的是碎米、杂质和加工精度', '定级要数碎米，也看磨到什么程度'],
    [
      'that standard looks at broken grains, impurities and milling',
      'broken grains and the degree of milling decide the grade',
    ],
    { type: ['rice'] },
  ),
  word(
    'grade',
    /GB\/T 22291/,
    ['定级看干茶的样子，也看汤色、香气、滋味和叶底', '白茶的标准，样子和滋味都要看'],
    [
      'look, liquor, smell, taste and the spent leaf decide the grade',
      'the white tea standard grades by look and by taste',
    ],
    { type: ['tea'] },
  ),
  // Flavour
  word(
    'flavour',
    /毫香|\bdown\b/i,
    ['毫香是芽上的白毛带来的', '毫香里的毫，说的是芽上的绒毛'],
    ['down is the fine hair on the bud', 'the down is the white hair on the buds'],
    { type: ['tea'] },
  ),
  word(
    'flavour',
    /微辣|辛辣|peppery/i,
    ['那点辣在喉咙里，咽下去才有', '辣在后头，要咽下去才尝得到'],
    ['the pepper comes in the throat, as you swallow', 'you meet the pepper when you swallow'],
    { type: ['olive-oil'] },
  ),
  word(
    'flavour',
    /[、]| and |, /,
    [
      ...['说的是像什么，里面没有放这些', '词是比出来的，里面只有咖啡', '这些词是比方，喝到的还是咖啡'],
      '风味词只说像什么',
    ],
    [
      'the words say what it is like, not what was added',
      ...['they are comparisons, and what is in the cup is coffee', 'those are the taster’s comparisons'],
      'the words are likenesses, and only coffee is in the bag',
    ],
    { type: ['coffee-beans'], not: /香精|香草|榛果|加香|flavou?red|vanilla|hazelnut/i },
  ),
  word(
    'flavour',
    /回甘|sweet aftertaste/i,
    ['回甘是咽下去以后才来的甜', '甜在后面，咽下去才有'],
    ['the sweetness comes after you swallow', 'it is the sweetness that follows a sip'],
    { type: ['tea'] },
  ),
  // Making of tea
  word(
    'craft',
    /萎凋|wither/i,
    ['萎凋就是摊开鲜叶，让水分慢慢走', '鲜叶摊着，慢慢变软', '萎凋是白茶、红茶都有的一步'],
    [
      ...['withering lets the fresh leaf lose water slowly', 'the leaf lies spread out and grows limp'],
      'to wither is to let the leaf go limp',
    ],
    { type: ['tea'] },
  ),
  word(
    'craft',
    /不揉不炒|不炒不揉|neither rolled nor/i,
    ['不揉不炒是白茶的路数', '白茶就是这样，少动手', '叶子保持着原来的样子'],
    ['that is the way of white tea', 'white tea is made with few steps', 'the leaf keeps the form it had'],
    { type: ['tea'] },
  ),
  word(
    'craft',
    /杀青|炒青|pan-fired|蒸青|steamed/i,
    ['杀青是用热停住叶子里的变化', '热一上来，叶子就不再变红'],
    ['the heat stops the leaf from turning', 'heat fixes the green of the leaf'],
    { type: ['tea'], not: /不炒|不杀青|neither|not pan-fired/ },
  ),
  word(
    'craft',
    /揉捻|\brolled\b/i,
    ['揉捻让叶子卷起来', '揉过的叶子卷成条'],
    ['rolling curls the leaf', 'the rolled leaf is twisted'],
    { type: ['tea'], not: /不揉|neither|not rolled|unrolled/ },
  ),
  word(
    'craft',
    /渥堆|wet[- ]pil/i,
    ['渥堆是洒水堆起来发酵', '茶堆在一起，自己发热'],
    ['the leaf is wetted, heaped and left to ferment', 'wet piling means fermenting in a heap'],
    { type: ['tea'] },
  ),
  word(
    'craft',
    /摇青|做青/,
    ['叶子的边碰伤了，先从边上红', '摇动的时候，叶边互相碰'],
    ['shaking bruises the edge of the leaf', 'the edges of the leaf redden first'],
    { type: ['tea'] },
  ),
  word(
    'craft',
    /炭焙|焙火|charcoal/i,
    ['焙是用文火慢慢烤', '茶做好以后，再过一道火'],
    ['a slow fire finishes the tea', 'the finished leaf goes over the fire once more'],
    { type: ['tea'] },
  ),
  word(
    'craft',
    /窨|scented with/i,
    ['窨就是茶和鲜花拌在一起吸香', '花香是茶自己吸进去的'],
    [
      'tea and fresh flowers are mixed, and the leaf takes up the scent',
      'scenting means laying the leaf among fresh flowers',
    ],
    { type: ['tea'] },
  ),
  word('craft', /闷黄|yellowing/i, ['闷黄是黄茶才有的一步'], ['that step makes a tea yellow'], { type: ['tea'] }),
  // Making of coffee
  word(
    'craft',
    /水洗|\bwashed\b/i,
    ['水洗是先去掉果皮和果胶，再晾干', '晾的是去了果肉的豆子'],
    ['washed means that skin and flesh come off before drying', 'what is dried is the bean without its flesh'],
    { type: ['coffee-beans'] },
  ),
  word(
    'craft',
    /日晒|\bnatural\b/i,
    ['日晒是带着果肉整颗晒干', '果子先整颗晒干，再脱壳'],
    ['natural means dried as a whole cherry', 'the cherry is dried whole and hulled later'],
    { type: ['coffee-beans'] },
  ),
  word(
    'craft',
    /蜜处理|honey process/i,
    ['蜜处理的蜜指果胶，里面没有蜂蜜', '豆子带着一层果胶晾干'],
    ['no honey is in it, the word stands for the sticky flesh', 'the bean dries with some flesh left on'],
    { type: ['coffee-beans'] },
  ),
  word(
    'craft',
    /湿发酵|wet ferment/i,
    ['发酵是为了脱掉豆子外面那层果胶', '泡在池子里，果胶就脱下来'],
    ['fermenting loosens the sticky layer round the bean', 'in the tank the sticky layer comes off'],
    { type: ['coffee-beans'] },
  ),
  word(
    'craft',
    /高架床|raised beds?/i,
    ['高架床离开地面，上下都通风'],
    ['the beds stand off the ground, with air above and below', 'on a raised bed air passes under the beans too'],
    { type: ['coffee-beans'] },
  ),
  word(
    'craft',
    /厌氧|anaerobic/i,
    ['厌氧就是封住桶，不让空气进去', '发酵的桶是封着的'],
    ['anaerobic means without air, in a sealed tank', 'the tank is closed while it ferments'],
    { type: ['coffee-beans'] },
  ),
  // Making of other food
  word(
    'craft',
    /冷榨|冷压|cold[- ]pressed/i,
    ['冷榨就是榨的时候不另外加热', '榨油时不靠加热', '冷字说的是不加热'],
    [
      ...['cold pressed means pressed without added heat', 'no heat is added while pressing'],
      'cold means that nothing is heated to press it',
    ],
    { type: ['olive-oil'] },
  ),
  word(
    'craft',
    /石磨|stone[- ]ground/i,
    ['上面的石头转，下面的不动', '靠石头碾开', '磨盘是石头的', '石头压着石头磨'],
    [
      ...['one stone turns, the other stays', 'the millstones do the grinding'],
      ...['the grinding happens between two stones', 'stone works against stone', 'two stones do the work'],
    ],
  ),
  word(
    'craft',
    /低温(烘|焙)|roasted slowly|slow[- ]roast/i,
    ['火小，用的时间就长', '用小火，慢慢来', '火不大，烘得就久', '小火慢烘'],
    [
      ...['the heat is low, so it takes its time', 'a low heat and a slow roast go together'],
      ...['low heat calls for a longer roast', 'a low heat means a longer roast'],
    ],
  ),
  word(
    'craft',
    /压片|rolled|flaked/i,
    ['压片是先蒸软，再用辊子压扁', '麦粒压扁了就成片'],
    ['the grain is steamed soft and pressed flat', 'a grain pressed flat is a flake'],
    { type: ['oats'] },
  ),
  word(
    'craft',
    /钢切|steel[- ]cut/i,
    ['钢切是把整粒切成几段', '切开的粒，没有压扁'],
    ['steel-cut means cut in pieces, not rolled', 'the grain is cut, not pressed flat'],
    { type: ['oats'] },
  ),
  word(
    'craft',
    /精炼|conch/i,
    ['精炼是把巧克力浆长时间搅磨'],
    ['conching means stirring and grinding the mass for a long time'],
    { type: ['chocolate'] },
  ),
  word(
    'craft',
    /冻干|freeze[- ]dried/i,
    ['冻干是先冻住，再把冰抽走', '水从冰直接变成气'],
    ['it is frozen first, and the ice is drawn off', 'the water goes from ice straight to vapour'],
  ),
  word(
    'craft',
    /晾晒|晒干|sun[- ]dried|reed mats/i,
    ['靠太阳和风把水分带走', '水分是晒掉的，果子自然就皱了'],
    ['sun and air take the water out', 'as the water goes, the fruit shrinks'],
    { type: ['dried-fruit'] },
  ),
  word(
    'craft',
    /翻面|turned/i,
    ['翻一翻，两面都见太阳', '翻面是为了两面一样干'],
    ['turning lets both sides see the sun', 'it is turned so that both sides dry alike'],
    { type: ['dried-fruit'] },
  ),
  // The bowl
  word(
    'craft',
    /利坯|trimmed/i,
    ['利坯是把坯修匀修薄', '坯半干的时候，用刀修'],
    ['trimming thins and evens the clay', 'the clay is trimmed while half dry'],
    { type: ['gaiwan'] },
  ),
  word(
    'craft',
    /素烧|biscuit/i,
    ['素烧是上釉之前先烧一遍', '先烧成素胎，再上釉'],
    ['the biscuit firing comes before the glaze', 'it is fired once bare, then glazed'],
    { type: ['gaiwan'] },
  ),
  word(
    'craft',
    /釉下|underglaze/i,
    ['画在釉的下面', '先画，再罩一层釉'],
    ['the painting lies under the glaze', 'it is painted first and glazed over'],
    { type: ['gaiwan'] },
  ),
  word(
    'material',
    /青釉|青瓷|celadon/i,
    ['青色来自釉里的一点铁', '釉里有铁，烧出来是青的', '青瓷的颜色在釉里'],
    [
      ...['the green comes from a little iron in the glaze', 'iron in the glaze makes the green'],
      'with celadon the colour is in the glaze',
    ],
    { type: ['gaiwan'] },
  ),
  word(
    'material',
    /白瓷|white porcelain/i,
    ['白的碗壁，看得出汤色', '碗是白的，茶汤什么颜色就是什么颜色'],
    ['against white you see the colour of the tea', 'a white wall shows the liquor as it is'],
    { type: ['gaiwan'] },
  ),
]

const LISTS: readonly Row[] = [
  word(
    'ingredients',
    /\S/,
    ['配料表就这一行', '表上没有第二样', '列出来的就这一样', '后面没有了', '从头到尾就这一样'],
    [
      ...['there is nothing else on the list', 'that is the whole list', 'the list ends there'],
      ...['no second ingredient follows', 'the list stops after one', 'it is a list of one'],
    ],
    { kind: ['list'], parts: [1, 1] },
  ),
  word(
    'ingredients',
    /\S/,
    [
      ...['配料表的规矩，是加得多的写在前面', '配料表照加入量从多到少排', '写在前面的，加得多', '越靠前，加得越多'],
      ...['从多到少是配料表的写法', '排前排后，看加了多少'],
    ],
    [
      ...['an ingredient list runs from most to least', 'what comes first on the list is what there is most of'],
      ...['by rule what weighs more is named first', 'the order goes by weight, from most to least'],
      ...['the nearer the front, the more there is', 'from most to least is how such a list is written'],
    ],
    { kind: ['list'], parts: [3, 8] },
  ),
  word(
    'ingredients',
    /乳清|乳粉|奶粉|牛奶|whey|milk/i,
    ['乳清来自牛奶', '含乳，对乳过敏的人要留意', '乳在致敏物质的名单上', '乳清是从牛奶里分出来的'],
    [
      ...['whey comes from milk', 'it contains milk, which is an allergen on food labels'],
      ...['milk is on the list of allergens', 'whey is a part of milk'],
    ],
    { not: /椰奶|豆奶|燕麦奶|杏仁奶|coconut milk|oat milk|soy milk|almond milk/i, type: ['protein-powder'] },
  ),
  word(
    'ingredients composition',
    /腰果|核桃|巴旦木|杏仁|榛子|碧根果|开心果|夏威夷果|cashew|walnut|almond|hazelnut|pecan|pistachio|macadamia/i,
    [
      ...['坚果在致敏物质的名单上', '对坚果过敏的人要留意', '一起吃的人有没有坚果过敏，先问一声'],
      ...['坚果属于要提示的致敏食物'],
    ],
    [
      ...['nuts are on the list of allergens', 'anyone with a nut allergy should take note'],
      ...['check this if someone at the table has a nut allergy', 'nuts belong to the foods that allergy labels name'],
      'ask about nut allergies before you offer them',
    ],
  ),
  word(
    'ingredients composition',
    /大豆磷脂|soya? lecithin/i,
    ['大豆在致敏物质的名单上', '磷脂是从大豆里来的'],
    ['soya is on the list of allergens', 'the lecithin comes from soya'],
  ),
  word(
    'ingredients',
    /三氯蔗糖|sucralose/i,
    ['三氯蔗糖是一种甜味剂', '三氯蔗糖是用来调甜的'],
    ['sucralose is a sweetener', 'the sucralose is there as a sweetener'],
    { not: /蔗糖、|白砂糖|果糖|蜂蜜|, sugar|honey/ },
  ),
  word(
    'ingredients',
    /荆条|vitex/i,
    ['荆条是北方山上的灌木，开紫花', '荆条夏天开花，花是淡紫的'],
    ['vitex is a shrub of the northern hills', 'vitex flowers in summer, in pale purple'],
    { type: ['honey'] },
  ),
  word(
    'ingredients',
    /洋槐|槐花|acacia/i,
    ['洋槐就是刺槐，春末夏初开白花'],
    ['that is the black locust, with white flowers in late spring'],
    { type: ['honey'] },
  ),
  word(
    'ingredients',
    /椴树|linden|basswood/i,
    ['椴树是东北山林里的树', '椴树夏天开花'],
    ['linden is a tree of the north-eastern woods', 'lindens flower in summer'],
    { type: ['honey'] },
  ),
  word(
    'composition',
    /\d/,
    [
      ...['没有一样占过半', '哪一样都没到一半', '几样分着来，没有谁过半', '谁也没过半数', '份量大的那样也没过半'],
      '各占一份，都在一半以下',
    ],
    [
      ...['no single part makes up half', 'none of them reaches a half', 'each of them is under a half'],
      ...['even the leading part is under a half', 'none has as much as a half'],
      'they share it out, each with less than a half',
    ],
    { kind: ['composition'], parts: [3, 6], lead: [10, 49.99] },
  ),
  word(
    'composition',
    /\d/,
    [
      ...['一半以上是{lead}', '{lead}过了半', '{lead}占了大半', '论份量，{lead}过了半数', '{lead}比别的加起来都多'],
      '别的加起来也没有{lead}多',
    ],
    [
      ...['{lead} makes up the larger part', '{lead} makes up more than half', 'over half is {lead}'],
      ...['there is more {lead} than everything else together', '{lead} outweighs all the rest together'],
      'all the rest together is less than the {lead}',
    ],
    { kind: ['composition'], parts: [3, 6], lead: [50.01, 99.99] },
  ),
  word(
    'composition',
    /可可液块|cocoa mass|cocoa liquor/i,
    ['可可液块就是磨碎的可可豆', '可可豆磨成浆，就是可可液块'],
    ['cocoa mass is ground cocoa beans', 'ground beans become cocoa mass'],
    { type: ['chocolate'] },
  ),
  word(
    'composition ingredients',
    /可可脂|cocoa butter/i,
    ['可可脂是可可豆里的油脂'],
    ['cocoa butter is the fat of the bean', 'cocoa butter is pressed from the beans'],
    { type: ['chocolate'] },
  ),
]

const FIGURES_SO: readonly Row[] = [
  [
    'energy',
    ['除以四多一点，就是千卡', '千焦比千卡小，看的时候别混', '想看千卡，除以四就近了', '看惯千卡的，除以四多一点'],
    [
      ...['for kilocalories, divide by a little over four', 'a kilojoule is smaller than a kilocalorie'],
      ...['a kilocalorie is a little over four kilojoules', 'to read it in kilocalories, divide by roughly four'],
      ...['four kilojoules and a little make one kilocalorie', 'dividing by four comes close to kilocalories'],
    ],
    { category: F, unit: ['kJ'], min: 20, max: 5000 },
  ],
  [
    'energy',
    [
      ...['能量由蛋白质、脂肪和碳水化合物折算出来', '能量是照几样营养素折算的', '能量是算出来的，算的是几样营养素'],
      ...['几样营养素各乘一个系数，加起来就是能量', '能量由各营养素的量推算', '先有营养素的量，再有能量的数'],
    ],
    [
      ...['energy is worked out from protein, fat and carbohydrate', 'energy is calculated from the nutrients'],
      'each nutrient is multiplied by a factor, and the sum is the energy',
      ...['the energy is the sum of what the nutrients contribute', 'energy is a calculated figure'],
      'the amounts of the nutrients lead to the energy',
    ],
    { category: F, unit: ['kJ', 'kcal'], min: 1, max: 5000 },
  ],
  [
    'protein',
    [
      ...['蛋白质由含氮量换算出来', '化验测的是氮，再换算成蛋白质', '数字从含氮量换算而来'],
      ...['先测氮，再乘系数，得出蛋白质', '实验室先量氮，再算蛋白质', '测定从氮开始，换算到蛋白质', '这一项由氮换算'],
    ],
    [
      ...['protein is worked out from the nitrogen', 'what the laboratory measures is nitrogen'],
      ...['the figure is converted from nitrogen', 'nitrogen is measured first, and protein is calculated from it'],
      ...['the laboratory counts nitrogen and converts it', 'a nitrogen reading is turned into protein'],
      'a factor turns nitrogen into protein',
    ],
    { category: F, unit: ['g'], min: 0.1, max: 100 },
  ],
  [
    'protein fat',
    ['数字要和一份的量一起看', '和一份的大小对着看', '看的时候带上一份的大小'],
    [
      ...['read it beside the size of a serving', 'set the figure beside the serving size'],
      'the serving size belongs beside it',
    ],
    { category: F, unit: ['g'], min: 0.1, max: 100, also: 'serving' },
  ],
  [
    'fat',
    [
      ...['标签上的脂肪，饱和的那部分也算在内', '脂肪一项，饱和的也算进去', '饱和与不饱和都算脂肪'],
      ...['饱和脂肪也归在脂肪里', '标签说的脂肪，不分饱和与不饱和'],
    ],
    [
      ...['on a label, fat includes the saturated part', 'the saturated part is counted as fat too'],
      ...['saturated and unsaturated both count as fat', 'a label counts saturated fat as part of fat'],
      'the word fat covers saturated and unsaturated alike',
    ],
    { category: F, unit: ['g'], min: 0.1, max: 100 },
  ],
  [
    'sugar',
    [
      ...['标签上的糖，说的是单糖和双糖', '糖只是碳水化合物里的一部分', '淀粉不算在糖里', '糖这一行不含淀粉'],
      '单糖、双糖合起来叫糖',
    ],
    [
      ...['on a label, sugar means mono- and disaccharides', 'sugar is one part of the carbohydrate'],
      ...['starch is not counted as sugar', 'the sugar line leaves out starch'],
      'mono- and disaccharides together are called sugar',
    ],
    { category: F, unit: ['g'], min: 0.1, max: 100 },
  ],
  [
    'fibre',
    [
      ...['膳食纤维也属于碳水化合物', '膳食纤维主要来自植物的细胞壁', '膳食纤维归在碳水化合物这一类'],
      ...['膳食纤维有可溶的，也有不可溶的', '碳水化合物里有一类就叫膳食纤维'],
    ],
    [
      ...['dietary fibre is a carbohydrate too', 'fibre comes mainly from plant cell walls'],
      ...['dietary fibre belongs to the carbohydrates', 'some dietary fibre dissolves in water, some does not'],
      'one kind of carbohydrate is called dietary fibre',
    ],
    { category: F, unit: ['g'], min: 0.1, max: 100 },
  ],
  [
    'serving',
    [
      ...['一份是标签上算数用的量', '份是算数的单位，一顿吃几份自己定', '每份的数字都照这个量算'],
      ...['标签上的每份，就是这个量', '营养数字以它为准', '一份多大，用厨房秤看一眼', '和平时吃的量比一比'],
    ],
    [
      'a serving is the amount that the figures are counted for',
      'a serving is a unit for counting, and how many you take is up to you',
      ...['figures per serving go by that amount', 'per serving means per that amount'],
      ...['the nutrition figures take it as their base', 'use a kitchen scale to see how much that is'],
      'compare it with what you usually take',
    ],
    { category: F, unit: ['g', 'ml'], min: 1, max: 500 },
  ],
  [
    'acidity',
    [
      ...['酸度数的是游离脂肪酸', '这个酸不是尝出来的酸', '酸度照油酸来计', '测的是游离的脂肪酸有多少'],
      ...['舌头尝不出这个酸', '数字按油酸折算'],
    ],
    [
      ...['acidity counts the free fatty acids', 'that is not the sourness you taste', 'it is counted as oleic acid'],
      ...['free fatty acids are what is counted', 'the tongue does not taste that acidity'],
      'the figure is given as oleic acid',
    ],
    { category: F, type: ['olive-oil'], unit: ['%'], min: 0.01, max: 5 },
  ],
  [
    'cocoa',
    [
      ...['凡是可可豆来的，都算进去', '数的是从可可豆来的那部分'],
      ...['来自可可豆的，全算在一起', '液块、脂和粉，三样合计'],
    ],
    [
      ...['it counts all that comes from the cocoa bean', 'cocoa mass, butter and powder are counted together'],
      ...['everything from the bean goes into that figure', 'the figure adds up mass, butter and powder'],
    ],
    { category: F, unit: ['%'], min: 20, max: 100 },
  ],
  [
    'cocoa',
    ['其余是别的配料', '剩下的是别的配料', '另外的部分是别的配料', '可可以外，是别的配料', '余下的份额归别的配料'],
    [
      ...['the rest is other ingredients', 'other ingredients make up the remainder'],
      ...['what is not cocoa is other ingredients', 'besides the cocoa there are other ingredients'],
      'the remaining share goes to other ingredients',
    ],
    { category: F, unit: ['%'], min: 20, max: 99 },
  ],
  [
    'cocoa',
    ['可可占了一多半', '一半以上是可可', '可可过了半', '可可比别的加起来都多'],
    [
      ...['cocoa has the larger share', 'cocoa has the larger half', 'cocoa makes up over half'],
      'there is more cocoa than everything else together',
    ],
    { category: F, unit: ['%'], min: 51, max: 89.99 },
  ],
  [
    'altitude',
    [
      ...['园子有高有低', '低的和高的园子都在里面', '两头是低处和高处的园子', '园子分布在这两个数之间'],
      ...['从低的园子到高的园子', '一头低，一头高，园子在中间', '园子不在一个高度上'],
    ],
    [
      ...['some gardens lie lower, some higher', 'low and high gardens are both in it'],
      ...['the two figures are the low gardens and the high ones', 'the gardens lie between the two figures'],
      ...['it runs from the low gardens to the high ones', 'the gardens are spread between the two heights'],
      'the gardens do not lie at one height',
    ],
    { category: F, type: ['tea', 'coffee-beans', 'olive-oil'], kind: ['range'], unit: ['m'], min: 1, max: 4000 },
  ],
  [
    'altitude',
    [
      ...['蜜源从低处开到高处', '两头是低处和高处的花', '花开在这两个高度之间', '花有开在低处的，也有开在高处的'],
      '采蜜的花不在一个高度上',
    ],
    [
      'the flowers grow from the lower figure up to the higher',
      ...['the two figures are the low flowers and the high ones', 'the flowers lie between the two heights'],
      ...['some flowers stand lower, some higher', 'the flowers do not grow at one height'],
    ],
    { category: F, type: ['honey'], kind: ['range'], unit: ['m'], min: 1, max: 4000 },
  ],
  [
    'altitude',
    ['是平地和矮丘的高度', '地势不高'],
    ['that is the height of plains and low hills', 'the land is low'],
    { category: F, kind: ['number', 'range'], unit: ['m'], min: 1, max: 200 },
  ],
  [
    'altitude',
    ['算得上高地', '地势高'],
    ['that counts as high ground', 'the land is high'],
    { category: F, kind: ['number', 'range'], unit: ['m'], min: 1000, max: 4000 },
  ],
  [
    'shelfLife',
    [
      ...['从生产日期算起', '从生产那天数起', '生产日期看包装', '对着包装上的日期数', '起点是生产日期'],
      ...['先找包装上的生产日期', '包装上的生产日期是起点', '日子从生产那天起数'],
    ],
    [
      ...['shelf life counts from the date of production', 'count from the date on the pack'],
      ...['the count starts on the day of production', 'check the production date on the pack'],
      ...['the starting point is the date of production', 'the date on the pack is where the count begins'],
      ...['read the date on the pack first', 'the time runs from production'],
    ],
    { category: F, unit: ['month'], min: 1, max: 120 },
  ],
  [
    'shelfLife',
    [
      ...['说的是没有开封的时候', '开了封另算', '这是没打开的期限', '指的是封着的时候', '打开以后不照这个算'],
      ...['这个期限给没开封的', '封口没动过才算数'],
    ],
    [
      ...['that is for an unopened pack', 'another time applies once the pack is open'],
      ...['the figure holds while the pack is closed', 'the term refers to a sealed pack'],
      ...['an opened pack no longer goes by it', 'that is counted for a pack that stays closed'],
      'the seal has to be whole for that',
    ],
    { category: F, unit: ['month'], min: 1, max: 120 },
  ],
  [
    'shelfLife',
    ['从生产那天数起', '对着包装上的日期数'],
    ['shelf life counts from the day of production', 'count from the date on the pack'],
    { category: F, unit: ['d'] },
  ],
  [
    'netContent',
    [
      ...['净含量不算包装', '说的是里面，不算外面的包装', '包装的重量不在里面', '包装另算', '净字说的就是不带包装'],
      '外面的包装不在数里',
    ],
    [
      ...['net means without the packaging', 'the packaging is not counted', 'that is the contents without the pack'],
      ...['the pack itself comes on top', 'the word net leaves the packaging out'],
      'what it is packed in does not count',
    ],
    { category: F, unit: ['g', 'kg', 'ml', 'L'], value: /\d/ },
  ],
]

const DOING: readonly Row[] = [
  // Storage
  word(
    'storage',
    /阴凉|cool,? (and )?dry|cool, dry/i,
    [
      ...['灶台和窗边都不算阴凉', '灶台边不算，橱柜里算', '离开灶台和窗台', '挑一个不挨灶台的柜子'],
      ...['背阴的柜子就可以', '太阳晒到的台面不算', '柜子选离火远的'],
    ],
    [
      ...['beside the stove does not count as cool', 'keep the stove and the window sill out of it'],
      ...['a cupboard away from the stove will do', 'a shaded cupboard is what is meant'],
      ...['a sunny worktop does not count as cool', 'the shelf above the stove is too warm for that'],
      'a low cupboard in the shade will do',
    ],
  ),
  word(
    'storage',
    /避光|in the dark|away from light|out of light|sealed and dark/i,
    [
      ...['放进柜子，门一关就行', '柜子里就是暗的', '不放在窗台上', '关着门的柜子就是避光', '台面上有光，柜子里没有'],
      ...['灯和太阳都照不到的地方', '有门的柜子正合用'],
    ],
    [
      ...['a cupboard with the door shut is dark', 'behind a cupboard door it is dark'],
      ...['keep (it|them) off the window sill', 'a closed cupboard is what that means'],
      ...['light falls on a worktop, not in a cupboard', 'a place that sun and lamp do not reach'],
      'a cupboard with a door will do',
    ],
  ),
  word('storage', /密封|sealed/i, ['取完随手封上', '每回取过，再封好'], ['close the pack each time']),
  word(
    'storage',
    /气味|异味|smells/i,
    ['茶叶容易吸味', '别和香料放一格', '香皂、香料放到别处'],
    ['tea takes up smells', 'keep (it|them) away from spices and soap'],
    { type: ['tea'] },
  ),
  word(
    'storage',
    /结晶|crystal/i,
    ['结晶是葡萄糖析出来', '析出来的是葡萄糖', '结了晶，照样是蜜'],
    ['the crystals are glucose', 'what turns solid is the glucose', 'crystals are honey too'],
    { type: ['honey'] },
  ),
  word(
    'storage',
    /(开封|开袋|开罐|开瓶|拆袋)[^，；]{0,2}后?[^，；]{0,8}(用|吃|喝)完|of opening|after opening/i,
    [
      ...['开的那天，在包装上记个日期', '打开的时候，写上日期', '开封日写在包装上，好数', '开封的日期记一笔'],
      ...['哪天开的，写下来', '开的时候，顺手记个日子'],
    ],
    [
      ...['write the date of opening on the pack', 'mark the day you open it'],
      ...['write the day on the pack when you open it', 'a date on the pack helps you count'],
      ...['a pencilled date on the pack will do', 'put the date on it when you open it'],
      'write down when it was opened',
    ],
    { not: /当天|on the day/ },
  ),
  word(
    'storage',
    /(开封|开袋|开罐|开瓶)后(\d|两|三|[一四五六七八九十])|within \S+ (days|weeks|months) of opening/i,
    [
      ...['日子从打开那天数起', '从开封那天数起', '数的是打开以后的日子', '从开封那天算起', '没开封之前不算'],
      ...['一打开就开始数', '起点是开封那天'],
    ],
    [
      ...['the time counts from the opening', 'count from the day you open it', 'that time starts with the opening'],
      ...['the first day is the day of opening', 'the clock starts when the pack is opened'],
      'before opening, that time does not run',
    ],
  ),
  word(
    'storage',
    /当天|on the day of opening/i,
    ['打开一袋，就把一袋吃掉', '开一袋，吃一袋'],
    ['open a bag when you mean to finish it', 'a bag opened is a bag to finish'],
  ),
  word(
    'storage',
    /防潮|干燥|\bdry\b/i,
    ['湿勺子别伸进去', '取的时候，勺子要干', '用干的勺子取'],
    ['use a dry spoon', 'keep wet spoons out', 'take (it|them) out with a dry spoon'],
    { type: ['tea', 'protein-powder', 'oats', 'coffee-beans'] },
  ),
  word(
    'storage',
    /防潮|干燥|\bdry\b/i,
    ['离水槽远一点放', '别挨着水池放', '潮气重的角落不要放'],
    ['keep (it|them) away from the sink', 'a shelf away from the sink will do'],
    { type: ['rice', 'nuts', 'dried-fruit'] },
  ),
  word(
    'storage',
    /冷藏|冰箱|refrigerat|fridge/i,
    ['是冷藏室，不是冷冻室', '放冷藏那一格，不是冷冻', '冷冻室不算', '说的是冰箱的冷藏格'],
    [
      ...['that means the fridge, not the freezer', 'the fridge is meant, not the freezer'],
      ...['the freezer is not meant', 'a shelf in the fridge is what is meant'],
    ],
  ),
  word(
    'storage',
    /自封袋|zip/i,
    ['按之前，先把空气挤出去', '从一头按到另一头，摸一遍'],
    ['press the air out first', 'try the zip with a finger'],
  ),
  word(
    'storage',
    /常温|室温|room temperature/i,
    ['不用进冰箱', '橱柜里就可以', '放在柜子里，不进冰箱', '厨房的柜子里就行', '屋里的温度就是了'],
    [
      ...['{it} need not go in the fridge', 'a cupboard will do', 'no fridge is needed'],
      ...['the cupboard is the place, not the fridge', 'a kitchen cupboard is room temperature'],
      'the temperature of the room is what is meant',
    ],
  ),
  word(
    'storage',
    /夹紧|clip/i,
    ['夹之前，把袋口卷一卷', '先卷袋口，再上夹子'],
    ['roll the top down before you clip it', 'give the top a fold, then clip'],
  ),
  word(
    'storage',
    /灶台|stove/i,
    ['灶台边热，油不放那里', '换个离火远的柜子'],
    ['beside the stove it is warm', 'a shelf away from the heat will do'],
    { type: ['olive-oil'] },
  ),
  word(
    'storage',
    /1[0-9](至|到|～|-)2[0-9] ?℃|1[0-9] to 2[0-9] °C/,
    ['夏天屋里常常过了这个数', '夏天要看一看室温'],
    ['a room in summer is often above that', 'check the room in summer'],
    { type: ['chocolate'] },
  ),
  // Brewing
  word(
    'brewing',
    /(8\d|9[0-5]) ?(℃|°C)/,
    ['水烧开以后，放一放再用', '开水晾一晾，就到这个数', '烧开，晾一会儿，再冲', '水不用滚着冲'],
    [
      ...['let the kettle stand a little after it boils', 'boiled water reaches that when it stands a while'],
      ...['let the water boil and let it stand', 'the water need not be at the boil'],
    ],
    { type: ['tea', 'coffee-beans'] },
  ),
  word(
    'brewing',
    /沸水|开水|100 ?(℃|°C)|boiling/i,
    ['水开了就用', '水要滚起来的'],
    ['use the water as it boils', 'the water should be at the boil'],
    { type: ['tea', 'coffee-beans', 'oats'] },
  ),
  word(
    'brewing',
    /出汤|pour after/i,
    ['出汤就是把茶水倒尽', '到时候就把茶倒出来'],
    ['pour it off when the time is up', 'when the time is up, all of it is poured'],
    { type: ['tea'] },
  ),
  word(
    'brewing',
    /\d ?(克|g\b)/,
    ['嫌浓就少放茶，嫌淡就多放', '先照这个量，再按口味加减', '头一壶照着来，往后再调'],
    [
      ...['use less leaf if it is too strong, more if too weak', 'start there and change it to taste'],
      'keep to it for the first pot, then adjust',
    ],
    { type: ['tea'] },
  ),
  word(
    'brewing',
    /\d ?(克|g\b)/,
    ['先照这个配比，再按口味改', '嫌浓就少放豆，嫌淡就多放', '想改，一次只改一样', '头一杯照着来，往后再调'],
    [
      ...['start there and change it to taste', 'try changing one thing at a time'],
      ...['keep to it for the first cup, then adjust', 'use fewer beans if it is too strong, more if too weak'],
    ],
    { type: ['coffee-beans'] },
  ),
  word(
    'brewing',
    /\d分|\d ?min|\d+ ?秒/,
    ['时间从注水开始数', '计时从注水那一下开始', '磨得细流得慢，磨得粗流得快'],
    [
      ...['the clock starts with the first pour', 'start the clock with the first pour'],
      'a finer grind runs more slowly',
    ],
    { type: ['coffee-beans'] },
  ),
  word(
    'brewing',
    /煮|cook/i,
    ['煮的时候，拿勺子搅一搅', '想稠就少放水，想稀就多放', '锅用大一点的'],
    ['give it a stir while it cooks', 'use less water for a thick bowl, more for a thin one', 'use a roomy pan'],
    { type: ['oats'] },
  ),
  // Use
  word(
    'usage',
    /摇|shake/i,
    ['盖子扣紧了再摇', '摇之前，先看盖子扣紧没有', '先倒水，再放粉'],
    ['close the lid before you shake', 'check the lid before you shake', 'put the water in before the powder'],
    { type: ['protein-powder'] },
  ),
  word(
    'usage',
    /勺|scoop/i,
    ['勺口抹平算一勺', '一勺是平勺，不堆尖'],
    ['a scoop is level, not heaped', 'use a knife to level the scoop'],
    { type: ['protein-powder'] },
  ),
  word(
    'usage',
    /淘|rinse (once|twice|until|the)/i,
    ['淘米水倒掉，换清水再煮'],
    ['pour the rinsing water away and start with fresh', 'the rinsing water is not cooked with it'],
    { type: ['rice'] },
  ),
  word(
    'usage',
    /杯米|杯水|cups? of/i,
    ['量米量水用同一只杯子', '杯子大小不要紧，用同一只就行', '喜欢软一点就添水，硬一点就减'],
    [
      ...['use the same cup for rice and water', 'any cup will do, as long as it is the same one'],
      'add water for softer rice, take some away for firmer',
    ],
    { type: ['rice'] },
  ),
  word(
    'usage',
    /℃以下|below \d+ ?°C/i,
    ['开水要先放凉一点', '水不烫手再放蜜', '等水温下来，再下勺子'],
    ['let boiling water stand first', 'the water comes first, the honey when it is warm'],
    { type: ['honey'] },
  ),
  word('usage', /婴儿|infant/i, ['一岁以后才吃蜜'], ['honey is for children over one and for adults'], {
    type: ['honey'],
  }),
  word('usage', /凉拌|沙拉|salad/i, ['吃的时候再淋'], ['pour it on at the table'], { type: ['olive-oil'] }),
  // Packaging
  word('packaging', /自封|zip/i, ['按之前，把空气挤一挤'], ['press the air out before you close it']),
  word(
    'packaging',
    /小袋|小包|独立包装|sachet|small bags?|individually/i,
    ['一次拆一包', '拆一包，别的还封着'],
    ['open one at a time', 'the others stay sealed'],
  ),
  word('packaging', /真空|vacuum/i, ['袋子绷着，是因为空气抽走了'], ['the bag is tight because the air was drawn out']),
  word('packaging', /充氮|nitrogen/i, ['袋里的空气换成了氮气'], ['nitrogen has taken the place of the air']),
  word(
    'packaging',
    /单向(排气)?阀|one-way valve|valve/i,
    ['阀只往外放气', '气往外走，不往里进'],
    ['the valve lets gas out, not in'],
  ),
]

const SO: readonly Row[] = [...TRADE, ...LISTS, ...FIGURES_SO, ...DOING]

/** Headlines that rest on one of them. */
const SHORT_PLACE = /^\p{Script=Han}{2,7}$/u
const LONG_PLACE = /产自|来自|缝制|织造|组装|分装|制造|制作|蜂蜜|from |sewn|woven|packed|assembled|made |^[A-Z].{24,}$/i
const home = (type: readonly string[], zh: readonly string[], en: readonly string[]): Row => [
  'origin',
  zh,
  en,
  { category: F, type, value: SHORT_PLACE, not: LONG_PLACE },
]

const HEAD: readonly Row[] = [
  home(
    ['tea'],
    [
      ...['{value}的茶', '茶从{value}来', '一杯茶，来自{value}', '{value}，采来的茶', '茶园在{value}'],
      ...['泡一杯{value}的茶', '先看产地：{value}', '{value}采的叶子', '水开了，{value}的茶'],
    ],
    [
      ...['Tea from {value}', 'A cup from {value}', 'The leaf is from {value}', 'Grown in {value}'],
      ...['The gardens: {value}', 'Brew a tea from {value}', 'Origin first: {value}', 'Leaf from {value}'],
      'The kettle, and {value}',
    ],
  ),
  home(
    ['coffee-beans'],
    [
      ...['{value}的豆子', '豆子从{value}来', '一杯咖啡，来自{value}', '磨一把{value}的豆', '咖啡园在{value}'],
      ...['先看产区：{value}', '{value}，种豆的地方', '今天喝{value}'],
    ],
    [
      ...['Beans from {value}', 'A cup from {value}', 'Coffee from {value}', 'Grown in {value}'],
      ...['Grind and pour: {value}', 'Origin first: {value}', 'The farms: {value}', 'Today’s cup: {value}'],
    ],
  ),
  home(
    ['rice'],
    [
      ...['{value}的米', '米从{value}来', '{value}种的稻子', '一碗饭，{value}的米', '稻田在{value}'],
      ...['先看产地：{value}', '今晚煮{value}的米', '淘一把{value}的米'],
    ],
    [
      ...['Rice from {value}', 'A bowl from {value}', 'The paddies: {value}', 'Grown in {value}'],
      ...['Origin first: {value}', 'Supper, rice from {value}', 'The grain is from {value}'],
      'Rinse and cook: {value}',
    ],
  ),
  home(
    ['oats'],
    [
      ...['{value}的燕麦', '燕麦从{value}来', '早上一碗，{value}', '麦田在{value}', '先看产地：{value}'],
      ...['{value}种的麦子', '煮一碗{value}的麦', '{value}，来了一袋'],
    ],
    [
      ...['Oats from {value}', 'A bowl from {value}', 'Breakfast from {value}', 'Grown in {value}'],
      ...['Origin first: {value}', 'The fields: {value}', 'The grain is from {value}', 'One bag from {value}'],
    ],
  ),
  home(
    ['honey'],
    [
      ...['{value}的蜜', '蜜从{value}来', '一勺蜜，来自{value}', '采蜜在{value}', '先看产地：{value}'],
      ...['{value}采来的蜜', '舀一勺{value}的蜜', '蜜源在{value}'],
    ],
    [
      ...['Honey from {value}', 'A spoonful from {value}', 'Gathered in {value}', 'The honey is from {value}'],
      ...['Origin first: {value}', 'On the spoon: {value}', 'One jar from {value}', 'The flowers: {value}'],
    ],
  ),
  home(
    ['olive-oil'],
    [
      ...['{value}的橄榄', '油从{value}来', '橄榄长在{value}', '橄榄园在{value}', '先看产地：{value}'],
      ...['一勺油，来自{value}', '{value}，种橄榄的地方', '拌菜用{value}的油'],
    ],
    [
      ...['Olives from {value}', 'Oil from {value}', 'Grown in {value}', 'The groves: {value}'],
      ...['Origin first: {value}', 'A spoonful from {value}', 'The olives: {value}', 'For the salad: {value}'],
    ],
  ),
  home(
    ['nuts', 'dried-fruit'],
    [
      ...['{value}来的', '从{value}来', '产地，{value}', '先看产地：{value}', '抓一把，{value}', '{value}产的'],
      ...['拆一包{value}', '果子在{value}'],
    ],
    [
      ...['From {value}', 'Origin: {value}', 'Origin first: {value}', 'Grown in {value}', 'Out of {value}'],
      ...['The place: {value}', 'A handful from {value}', 'Open a pack: {value}'],
    ],
  ),
  home(
    ['chocolate', 'protein-powder'],
    [
      ...['{value}做的', '出自{value}', '产地，{value}', '先看产地：{value}', '产自{value}', '做它的地方：{value}'],
      ...['{value}来的', '从{value}来'],
    ],
    [
      ...['Made in {value}', 'From {value}', 'Origin: {value}', 'Origin first: {value}', 'Produced in {value}'],
      ...['The place: {value}', 'It comes from {value}', 'Where it is made: {value}'],
    ],
  ),
  home(
    ['gaiwan'],
    [
      ...['{value}的盖碗', '出自{value}', '一只碗，来自{value}', '做碗的地方：{value}', '先看产地：{value}'],
      ...['茶桌上，{value}', '从{value}来', '{value}做的碗'],
    ],
    [
      ...['A gaiwan from {value}', 'Made in {value}', 'One bowl from {value}', 'Origin first: {value}'],
      ...['On the tea tray: {value}', 'From {value}', 'The making: {value}', 'Lid, bowl, {value}'],
    ],
  ),
  [
    'harvest',
    [
      ...['{value}采的', '采于{value}', '采摘，{value}', '{value}，下树', '{value}的叶子', '先看采期：{value}'],
      ...['茶，{value}', '{value}采的茶'],
    ],
    [
      ...['Picked in {value}', 'Leaf of {value}', '{value}, picked', 'Plucked in {value}', 'The picking: {value}'],
      ...['First the month: {value}', 'Tea of {value}', 'The leaves of {value}'],
    ],
    { category: F, type: ['tea'], value: MONTH, not: /[，,;；]/ },
  ],
  [
    'harvest',
    [
      ...['{value}收的稻', '{value}，收割', '{value}的米', '收于{value}', '先看收割：{value}', '{value}开镰'],
      ...['收成，{value}', '稻子，{value}'],
    ],
    [
      ...['Harvested in {value}', 'Rice of {value}', 'Cut in {value}', 'The harvest: {value}'],
      ...['First the month: {value}', 'Crop of {value}', 'The grain of {value}', 'A harvest of {value}'],
    ],
    { category: F, type: ['rice'], value: MONTH, not: /[，,;；]/ },
  ],
  [
    'harvest',
    [
      ...['{value}收的麦', '{value}，收割', '{value}的燕麦', '收于{value}', '先看收割：{value}', '麦收，{value}'],
      ...['收成，{value}', '燕麦，{value}'],
    ],
    [
      ...['Harvested in {value}', 'Oats of {value}', 'Cut in {value}', 'The harvest: {value}'],
      ...['First the month: {value}', 'Crop of {value}', 'The grain of {value}', 'A harvest of {value}'],
    ],
    { category: F, type: ['oats'], value: MONTH, not: /[，,;；]/ },
  ],
  [
    'harvest',
    [
      ...['{value}采的果', '{value}，采收', '采于{value}', '收成，{value}', '先看采收：{value}', '{value}，下树'],
      ...['采收在{value}', '果子，{value}'],
    ],
    [
      ...['Picked in {value}', 'Fruit of {value}', 'Harvested in {value}', 'The harvest: {value}'],
      ...['First the month: {value}', 'Crop of {value}', 'Harvest of {value}', 'Off the tree in {value}'],
    ],
    { category: F, type: ['olive-oil', 'coffee-beans', 'dried-fruit', 'nuts'], value: MONTH, not: /[，,;；]/ },
  ],
  [
    'flavour',
    [
      ...['喝一口：{value}', '杯里有{value}', '{value}，在杯里', '入口是{value}', '先尝：{value}', '味道是{value}'],
      ...['{value}的味道', '一杯{value}'],
    ],
    [
      ...['In the cup: {value}', 'Notes of {value}', 'Take a sip: {value}', 'First the taste: {value}'],
      ...['A cup of {value}', 'On the palate: {value}', 'It tastes of {value}', 'A sip of {value}'],
    ],
    { category: F, type: ['tea', 'coffee-beans'], not: /[，；;]|^.{31,}$/ },
  ],
  [
    'flavour',
    [
      ...['尝一口：{value}', '口味，{value}', '{value}口味', '味道是{value}', '先尝：{value}', '入口是{value}'],
      ...['{value}，在嘴里', '吃到{value}'],
    ],
    [
      ...['A taste of {value}', 'Flavour: {value}', 'Take a bite: {value}', 'First the taste: {value}'],
      ...['The taste: {value}', 'On the tongue: {value}', 'It tastes of {value}', 'In the mouth: {value}'],
    ],
    { category: F, type: ['chocolate', 'nuts', 'dried-fruit'], not: /[，；;]|^.{29,}$/ },
  ],
  [
    'variety',
    [
      ...['茶树是{value}', '{value}', '品种，{value}', '采自{value}', '先看品种：{value}', '园里的{value}'],
      ...['一杯{value}', '树名{value}'],
    ],
    [
      ...['The bush: {value}', '{Value}', 'Cultivar: {value}', 'Leaf of {value}', 'First the bush: {value}'],
      ...['{Value}, in the garden', 'A cup of {value}', 'The name: {value}'],
    ],
    { category: F, type: ['tea'], not: /[、，,;；]| and |^.{27,}$/ },
  ],
  [
    'variety',
    [
      ...['品种是{value}', '{value}', '田里种{value}', '先看品种：{value}', '一锅{value}', '稻种，{value}'],
      ...['米是{value}', '种的是{value}'],
    ],
    [
      ...['The variety: {value}', '{Value}', 'In the field: {value}', 'First the variety: {value}'],
      ...['A pot of {value}', 'Rice: {value}', 'Sown: {value}', 'The name: {value}'],
    ],
    { category: F, type: ['rice'], not: /[、，,;；]| and |^.{25,}$/ },
  ],
  [
    'roast',
    [
      ...['{value}', '火候，{value}', '烘焙度：{value}', '{value}的豆子', '先看烘焙：{value}', '一包{value}'],
      ...['豆子，{value}', '{value}，磨开'],
    ],
    [
      ...['{Value} roast', 'Roast: {value}', 'Beans, {value} roast', 'The roast is {value}'],
      ...['First the roast: {value}', 'A bag of {value} roast', 'Grind: {value} roast', 'Taken to {avalue} roast'],
    ],
    { category: F, type: ['coffee-beans'], value: /烘$/, not: /roast/i },
  ],
  [
    'grade',
    [
      ...['等级：{value}', '{value}', '定级，{value}', '先看等级：{value}', '油是{value}', '一瓶{value}'],
      ...['{value}，开瓶', '看等级：{value}'],
    ],
    [
      ...['Grade: {value}', '{Value}', 'Graded {value}', 'First the grade: {value}', 'The oil: {value}'],
      ...['A bottle, {value}', '{Value}, uncorked', 'By grade: {value}'],
    ],
    { category: F, type: ['olive-oil'], not: /grade|[，,；;]|^.{25,}$/i },
  ],
  [
    'cocoa',
    [
      ...['[可可{value}]', '[{value}可可]', '掰一块，[可可{value}]', '先看这个数：[可可{value}]'],
      ...['拆开，[可可{value}]', '[可可占{value}]', '一块，[可可{value}]', '[可可含量{value}]'],
    ],
    [
      ...['[{value} cocoa]', '[Cocoa, {value}]', 'Break a piece: [{value} cocoa]'],
      ...['One figure first: [{value} cocoa]', 'Unwrap: [{value} cocoa]', '[Cocoa makes up {value}]'],
      ...['A piece, [{value} cocoa]', '[Cocoa content: {value}]'],
    ],
    { category: F, unit: ['%'] },
  ],
  [
    'protein energy fibre',
    [
      ...['[{label}{value}]', '先看数：[{label}{value}]', '[{label}：{value}]', '一个数：[{label}{value}]'],
      ...['[{value}，{label}]', '看这里，[{label}{value}]', '数字在前：[{label}{value}]', '看数字：[{label}{value}]'],
    ],
    [
      ...['[{Label}: {value}]', 'In figures: [{label}, {value}]', '[{Label}, {value}]'],
      ...['One figure: [{label}, {value}]', 'First: [{label}, {value}]', '[{value} is the {label}]'],
      ...['[{label}], in figures: [{value}]', '[{value}: {label}]'],
    ],
    { category: F, kind: NUMBER, ownLabel: true, min: 0.1 },
  ],
  [
    'altitude',
    [
      ...['[海拔{value}]', '茶园在[海拔{value}]', '往上走，[海拔{value}]', '[海拔{value}]的茶', '茶树长在[{value}]'],
      ...['园子，[海拔{value}]', '一杯茶，[海拔{value}]', '看高度：[{value}]'],
    ],
    [
      ...['[Altitude {value}]', 'Grown at [{value}]', 'Up at [{value}]', 'Tea from [{value}]'],
      ...['First the altitude: [{value}]', 'The gardens: [{value}]', 'Bushes at [{value}]', 'A cup from [{value}]'],
    ],
    { category: F, type: ['tea'], kind: NUMBER },
  ],
  [
    'altitude',
    [
      ...['[海拔{value}]', '豆子长在[{value}]', '往上走，[{value}]', '[海拔{value}]的豆', '咖啡园，[{value}]'],
      ...['种在[海拔{value}]', '[{value}]的咖啡', '看高度：[{value}]'],
    ],
    [
      ...['[Altitude {value}]', 'Grown at [{value}]', 'Up at [{value}]', 'Beans from [{value}]'],
      ...['First the altitude: [{value}]', 'The farms: [{value}]', 'Trees at [{value}]', 'A cup from [{value}]'],
    ],
    { category: F, type: ['coffee-beans'], kind: NUMBER },
  ],
  [
    'altitude',
    [
      ...['[海拔{value}]', '往上走，[海拔{value}]', '[海拔{value}]的蜜', '蜜源，[海拔{value}]'],
      ...['花开在[海拔{value}]', '一勺蜜，[海拔{value}]', '看高度：[{value}]'],
    ],
    [
      ...['[Altitude {value}]', 'Gathered at [{value}]', 'Up at [{value}]', 'Honey from [{value}]'],
      ...['First the altitude: [{value}]', 'The flowers: [{value}]', 'Flowers at [{value}]'],
      'A spoonful from [{value}]',
    ],
    { category: F, type: ['honey'], kind: NUMBER },
  ],
  [
    'acidity',
    [
      ...['[酸度{value}]', '先看这个数：[酸度{value}]', '油的[酸度{value}]', '[酸度：{value}]', '开瓶，[酸度{value}]'],
      ...['一个数：[酸度{value}]', '[{value}的酸度]', '看油，看[酸度{value}]'],
    ],
    [
      ...['[Acidity {value}]', 'One figure first: [acidity {value}]', 'The oil: [acidity {value}]'],
      ...['[Acidity: {value}]', 'Uncorked: [acidity {value}]', 'A figure: [acidity {value}]'],
      ...['[An acidity of {value}]', 'In figures: [acidity {value}]'],
    ],
    { category: F, type: ['olive-oil'], kind: NUMBER },
  ],
  [
    'netContent',
    [
      ...['[一{measure}{value}]', '[净含量{value}]', '[{value}一{measure}]', '先称：[{value}]', '里面[{value}]'],
      ...['[{value}]，装好了', '[净重{value}]', '一{measure}，[{value}]'],
    ],
    [
      ...['[{value} a pack]', '[Net content: {value}]', '[{value}], packed', 'Weighed: [{value}]'],
      ...['Inside: [{value}]', 'One pack, [{value}]', '[{value} net]', '[{value} in one]'],
    ],
    { category: F, kind: ['number'], unit: ['g', 'kg'] },
  ],
  [
    'ingredients',
    [
      ...['配料：{value}', '配料就是{value}', '配料表一行：{value}', '翻到背面：{value}', '先看配料：{value}'],
      ...['里面就是{value}', '一样配料，{value}', '{value}，一样配料'],
    ],
    [
      ...['Ingredients: {value}', 'One ingredient: {value}', 'One line: {value}', 'On the list: {value}'],
      ...['Read the list: {value}', 'Inside: {value}', 'The list: {value}', '{Value}, one ingredient'],
    ],
    { category: F, kind: ['list'], parts: [1, 1] },
  ],
  [
    'shelfLife',
    [
      ...['[保质期{value}]', '[可放{value}]', '没开封，[{value}]', '[存放期{value}]', '[{value}的保质期]'],
      ...['先看日子：[{value}]', '柜子里，[保质期{value}]', '收着，[保质期{value}]'],
    ],
    [
      ...['[Shelf life {value}]', '[Keeps for {value}]', 'Unopened: [{value}]', '[A shelf life of {value}]'],
      ...['[{value} of shelf life]', 'Dates first: [{value}]', 'On the shelf: [{value}]'],
      'Put by: [shelf life {value}]',
    ],
    { category: F, kind: ['number'] },
  ],
  [
    'craft',
    [
      ...['{value}', '做法：{value}', '先看做法：{value}', '这样做：{value}', '说工艺：{value}', '工艺，{value}'],
      ...['工序：{value}', '做的时候，{value}'],
    ],
    [
      ...['{Value}', 'The making: {value}', 'First the making: {value}', 'The process: {value}', 'Method: {value}'],
      ...['By process, {value}', 'The steps: {value}', 'In the making: {value}'],
    ],
    { category: F, not: /^.{26,}$/ },
  ],
  [
    'serving',
    [
      ...['[一份{value}]', '[{value}一份]', '[每份{value}]', '量一份，[{value}]', '先量：[一份{value}]'],
      ...['[一份：{value}]', '按份算，[{value}]', '[{value}，就是一份]'],
    ],
    [
      ...['[One serving: {value}]', '[{value} a serving]', '[A serving is {value}]', 'Measure one: [{value}]'],
      ...['Measure first: [{value} a serving]', '[Serving: {value}]', 'By the serving: [{value}]'],
      '[{value} makes a serving]',
    ],
    { category: F, kind: NUMBER },
  ],
  [
    'material',
    [
      ...['{value}', '盖碗是{value}', '用料：{value}', '先看料：{value}', '碗是{value}', '材质，{value}'],
      ...['端起来：{value}', '茶桌上，{value}'],
    ],
    [
      ...['{Value}', 'A gaiwan in {value}', 'Material: {value}', 'First the material: {value}', 'The bowl: {value}'],
      ...['Made of {value}', 'In the hand: {value}', 'On the tray: {value}'],
    ],
    { category: F, type: ['gaiwan'], not: /^.{27,}$/ },
  ],
]

export const FOOD: readonly Entry[] = [
  ...entries('food.say', 'say', SAY),
  ...entries('food.so', 'so', SO),
  ...entries('food.head', 'head', HEAD),
]

import { type Entry, entries, type Row, type When } from '../entry.ts'

/** Facts that goods of all kinds have: what they weigh, measure and hold, where they are made, what comes with them. */

/** A row in short: frames are divided by ' / '. */
type Brief = readonly [attribute: string, zh: string, en: string, when: When]

const rows = (briefs: readonly Brief[]): Row[] =>
  briefs.map(([attribute, zh, en, when]) => [attribute, zh.split(' / '), en.split(' / '), when])

const NOT_FOOD = [
  'apparel',
  'home-textile',
  'children',
  'sport',
  'technology',
  'furniture',
  'beauty',
  'home-care',
  'general',
]
const CLOTH = ['apparel', 'home-textile', 'sport', 'children']
const HARD = ['technology', 'furniture', 'general', 'beauty', 'home-care']
const NUMBER: When = { kind: ['number'] }

const CARRIED: When = {
  kind: ['number'],
  type: ['mouse', 'power-bank', 'charger', 'smart-watch', 'headphones', 'earbuds', 'sport-bottle', 'kids-bottle'],
}
const GARMENT: When = {
  kind: ['number'],
  type: ['tee', 'shirt', 'polo', 'hoodie', 'jacket', 'down-jacket', 'coat', 'shell-jacket', 'sun-jacket', 'sport-tee'],
}

const WEIGHT: readonly Brief[] = [
  [
    'weight',
    '=把{this}放上秤，[{value}] / ={this}有[{value}]重 / ={this}，[{value}]',
    '=Put {this} on the scale: [{value}] / =The weight of {this} is [{value}] / ={This} (comes|come) to [{value}] on the scale',
    CARRIED,
  ],
  [
    'weight',
    '=掂在手里的{noun}，[重{value}] / ={this}[重{value}] / ={noun}称一称，[{value}]',
    '=In the hand the {noun} (weighs|weigh) [{value}] / ={This} (weighs|weigh) [{value}] / =Weigh the {noun} and it is [{value}]',
    CARRIED,
  ],
  [
    'weight',
    '={this}叠好称，[{value}] / ={this}的重量是[{value}] / =整{measure}{noun}[重{value}]',
    '=Folded and weighed, {this} (comes|come) to [{value}] / ={This} (weighs|weigh) [{value}] / =The weight of one {noun} is [{value}]',
    GARMENT,
  ],
  [
    'weight',
    '={noun}拿在手上，[{value}] / ={this}上秤是[{value}] / ={this}从领子到下摆，[一共{value}]',
    '=On the scale, {this} (is|are) [{value}] / =From collar to hem {this} (weighs|weigh) [{value}] / =The whole {noun} (comes|come) to [{value}]',
    { ...NUMBER, type: ['shirt', 'polo', 'jacket', 'coat', 'down-jacket', 'shell-jacket', 'sun-jacket'] },
  ],
  [
    'weight',
    '=抱起{this}，[{value}] / ={noun}一{measure}[重{value}] / =叠起来称，{this}是[{value}]',
    '=Lift {this}: [{value}] / =Folded on the scale, the {noun} (is|are) [{value}] / ={This} (weighs|weigh) [{value}] altogether',
    { ...NUMBER, category: ['home-textile'] },
  ],
  [
    'weight',
    '=抬{this}，就是抬[{value}] / ={this}自身[重{value}] / ={noun}有[{value}]重',
    '=To lift {this} is to lift [{value}] / ={This} (weighs|weigh) [{value}] / =The {noun} (comes|come) to [{value}]',
    { ...NUMBER, category: ['furniture'] },
  ],
  [
    'weight',
    '=秤上的{noun}，[{value}] / ={this}[重{value}] / ={this}有[{value}]',
    '=The scale gives [{value}] for {this} / ={This} (weighs|weigh) [{value}] / =Put on the scale, the {noun} (comes|come) to [{value}]',
    { ...NUMBER, category: ['sport', 'children'] },
  ],
  [
    'weight',
    '={this}[重{value}] / ={noun}的重量是[{value}] / =称一称{this}，[{value}]',
    '={This} (weighs|weigh) [{value}] / =The weight of the {noun} is [{value}] / =Weighed, {this} (is|are) [{value}]',
    { ...NUMBER, category: ['general'] },
  ],
  [
    'weight',
    '={this}[重{value}] / ={noun}放到秤上，[{value}] / ={this}有[{value}]重',
    '=On the scale the {noun} (comes|come) to [{value}] / ={This} (weighs|weigh) in at [{value}] / =The scale says [{value}] for {this}',
    { ...NUMBER, category: ['general'] },
  ],
  [
    'weight',
    '[重{value}] / =[整{measure}{value}] / =连里带外，{this}[重{value}]',
    '(weighs|weigh) [{value}] / =All in all {this} (weighs|weigh) [{value}] / =The whole of {this} (comes|come) to [{value}]',
    { ...NUMBER, category: ['general'] },
  ],
]

/** Three lengths, and two. */
const BOX = /^\d[\d.,]*\s?×\s?\d[\d.,]*\s?×\s?\d[\d.,]*\s?(mm|cm|m|毫米|厘米|米)$/
const FLAT = /^\d[\d.,]*\s?×\s?\d[\d.,]*\s?(mm|cm|m|毫米|厘米|米)$/
const LAID: When = { value: FLAT, type: ['throw', 'towel', 'bath-mat', 'rug', 'tablecloth'] }

const DIMENSIONS: readonly Brief[] = [
  [
    'dimensions',
    '=拿尺量{this}，[{value}] / ={noun}的三边是[{value}] / ={this}的大小是[{value}]',
    '=A ruler along {this} reads [{value}] / =The three sides of the {noun} are [{value}] / =The size of {this} is [{value}]',
    { value: BOX, category: ['technology'] },
  ],
  [
    'dimensions',
    '={this}几个方向量下来，[{value}] / ={noun}占[{value}]的地方 / ={this}的尺寸是[{value}]',
    '=Measured three ways, {this} (is|are) [{value}] / =The {noun} (takes|take) up [{value}] / =The dimensions of {this} are [{value}]',
    { value: BOX, category: ['furniture'] },
  ],
  [
    'dimensions',
    '=卷尺拉开，{this}是[{value}] / ={this}摆下来，[{value}] / ={noun}三边一量，[{value}]',
    '=The tape gives [{value}] for {this} / =Set down, {this} (measures|measure) [{value}] / =Along (its|their) three sides the {noun} (measures|measure) [{value}]',
    { value: BOX, category: ['furniture'] },
  ],
  [
    'dimensions',
    '={this}量下来是[{value}] / ={this}，[{value}]大小 / ={noun}的三边是[{value}]',
    '={This} (measures|measure) [{value}] / =The {noun} (is|are) [{value}] in size / =Take a tape to {this} and you have [{value}]',
    { value: BOX, category: ['children', 'home-care', 'sport'] },
  ],
  [
    'dimensions',
    '={this}量下来是[{value}] / ={noun}的尺寸是[{value}] / =三边量一遍，{this}是[{value}]',
    '={This} (measures|measure) [{value}] / =The size of the {noun} is [{value}] / =Measured along three sides, {this} (is|are) [{value}]',
    { value: BOX, category: ['general'] },
  ],
  [
    'dimensions',
    '={this}，[{value}] / ={this}的大小，[{value}] / =把{noun}量一量，[{value}]',
    '=The {noun}, measured: [{value}] / =In size {this} (is|are) [{value}] / =The tape gives [{value}] for the {noun}',
    { value: BOX, category: ['general'] },
  ],
  [
    'dimensions',
    '[量下来{value}] / =[尺寸{value}] / ={this}一量，[{value}]',
    '(measures|measure) [{value}] / =[Size: {value}] / =For size, {this} (measures|measure) [{value}]',
    { value: BOX, category: ['general'] },
  ],
  [
    'dimensions',
    '={this}铺平了量，[{value}] / =铺开{this}，[{value}] / ={noun}摊平是[{value}]',
    '=Laid flat, {this} (measures|measure) [{value}] / =Spread out, the {noun} (is|are) [{value}] / =Flat on the floor, {this} (covers|cover) [{value}]',
    LAID,
  ],
  [
    'dimensions',
    '={noun}两边一量，[{value}] / ={this}有[{value}]大 / ={this}的尺寸是[{value}]',
    '=Two sides of the {noun}: [{value}] / ={This} (is|are) [{value}] / =The size of {this} is [{value}]',
    LAID,
  ],
  [
    'dimensions',
    '={this}的两边是[{value}] / ={noun}的尺寸是[{value}] / =量一量{this}，[{value}]',
    '=The two sides of {this} are [{value}] / =The size of the {noun} is [{value}] / =Measured, {this} (is|are) [{value}]',
    { value: FLAT, category: ['home-textile', 'furniture', 'technology', 'children', 'sport', 'home-care', 'general'] },
  ],
]

const VOLUME: When = { kind: ['number'], unit: ['ml', 'L'], category: ['technology', 'home-care', 'general'] }

const CAPACITY: readonly Brief[] = [
  [
    'capacity',
    '={this}灌满是[{value}] / ={noun}一次能装[{value}] / =倒满{this}，[{value}]',
    '=Filled, {this} (holds|hold) [{value}] / =The {noun} (takes|take) [{value}] to fill / =Fill {this} and you have [{value}]',
    { ...NUMBER, type: ['sport-bottle', 'kids-bottle'] },
  ],
  [
    'capacity',
    '={this}里面有[{value}]的空 / ={noun}能装[{value}] / ={this}的容量是[{value}]',
    '=Inside {this} there is room for [{value}] / =The {noun} (takes|take) [{value}] / =The capacity of {this} is [{value}]',
    { ...NUMBER, type: ['gym-bag', 'kids-backpack'] },
  ],
  [
    'capacity',
    '={this}能装[{value}] / ={this}装[{value}] / ={noun}的容量是[{value}]',
    '={This} (holds|hold) [{value}] / =There is room for [{value}] in {this} / =The capacity of the {noun} is [{value}]',
    { ...NUMBER, category: ['food', 'sport', 'children'] },
  ],
  [
    'capacity',
    '={this}的容量是[{value}] / ={this}能装[{value}] / ={this}装得下[{value}]',
    '={This} (holds|hold) [{value}] / =The capacity of {this} is [{value}] / =The {noun} (has|have) room for [{value}]',
    VOLUME,
  ],
  [
    'capacity',
    '={noun}装满是[{value}] / =[容量{value}] / =要装满{this}，得[{value}]',
    '=Full, {this} (holds|hold) [{value}] / =[Capacity: {value}] / =It takes [{value}] to fill {this}',
    VOLUME,
  ],
  [
    'capacity',
    '能装[{value}] / ={noun}里面有[{value}]的地方 / ={this}，[{value}]的容量',
    '(holds|hold) [{value}] / =Inside the {noun} there is room for [{value}] / ={This} (has|have) a capacity of [{value}]',
    VOLUME,
  ],
]

const PIECES: When = { unit: ['piece'], min: 2, category: ['general', 'beauty', 'home-care'] }

const COUNT: readonly Brief[] = [
  [
    'count',
    '={this}一共[{value}] / ={this}有[{value}] / =数一数{this}，[{value}]',
    '={This} (comes|come) as [{value}] / =The count for {this} is [{value}] / =The {noun} (has|have) [{value}]',
    { unit: ['piece', ''], category: ['sport', 'children', 'furniture', 'home-textile', 'technology'] },
  ],
  [
    'count',
    '={this}有[{value}] / ={this}一共[{value}] / =点一点{this}，[{value}]',
    '=There are [{value}] to {this} / ={This} (contains|contain) [{value}] / =The {noun} (has|have) [{value}]',
    PIECES,
  ],
  [
    'count',
    '=[一共{value}] / ={noun}[共{value}] / =数下来，{this}是[{value}]',
    '=[There are {value} in all] / =The {noun} (comes|come) as [{value}] / =Counted out, {this} (makes|make) [{value}]',
    PIECES,
  ],
  [
    'count',
    '={this}里有[{value}] / ={noun}的数目是[{value}] / =[数量{value}]',
    '=In {this} there are [{value}] / =The number in {this} is [{value}] / =[Count: {value}]',
    PIECES,
  ],
  [
    'count',
    '={this}里有[{value}] / ={this}数下来，[{value}] / =打开{this}，[{value}]',
    '=There are [{value}] in {this} / =Count {this} out: [{value}] / =Open {this} and there are [{value}]',
    { ...NUMBER, category: ['food'], min: 2 },
  ],
]

const NET: readonly Brief[] = [
  [
    'netContent',
    '={this}[净重{value}] / ={this}[净重{value}] / =不连包装，{this}[{value}]',
    '=Without the packaging, {this} (comes|come) to [{value}] / =The net weight of {this} is [{value}] / =Net, {this} (comes|come) to [{value}]',
    { ...NUMBER, category: ['food'], unit: ['g', 'kg'] },
  ],
  [
    'netContent',
    '={this}[净含量{value}] / ={this}里面有[{value}] / ={noun}装了[{value}]',
    '=The contents of {this} come to [{value}] / =The net content of {this} is [{value}] / =What is inside {this} comes to [{value}]',
    { ...NUMBER, category: ['food'], unit: ['ml', 'L'] },
  ],
  [
    'netContent',
    '={this}[净装{value}] / ={this}里面是[{value}] / ={this}的净含量是[{value}]',
    '=What is inside {this} comes to [{value}] / =The net content of {this} is [{value}] / =The contents of {this} come to [{value}]',
    { ...NUMBER, category: ['beauty', 'home-care'] },
  ],
  [
    'netContent',
    '=买{this}，里面有[{value}] / ={noun}一{measure}[{value}] / =不算包装，{this}有[{value}]',
    '=Leave out the packaging, and {this} (comes|come) to [{value}] / =What is inside {this}: [{value}] / =One pack of the {noun} is [{value}]',
    { ...NUMBER, category: ['beauty', 'home-care'] },
  ],
  [
    'netContent',
    '={this}里有[{value}] / ={this}的净含量是[{value}] / =不连包装，{this}[{value}]',
    '=The contents of {this} come to [{value}] / =The net content of {this} is [{value}] / =Without the packaging, {this} (comes|come) to [{value}]',
    { ...NUMBER, category: ['general'] },
  ],
]

/** A place and nothing else, in Chinese letters. */
const PLACE = /^[\p{Script=Han}·]{2,11}$/u
const NO_PLACE =
  /产自|来自|缝|织|组装|分装|灌装|制造|制作|生产|出品|手工|木$|棉$|麻$|毛$|绒$|竹$|皮$|丝$|壳$|茶$|油$|蜂蜜|from |sewn|woven|knit|packed|assembled|made|built|grown|filled|bottled|;/
const MADE_IN: When = { category: NOT_FOOD, kind: ['text'], value: PLACE, not: NO_PLACE }
/** A place and what was done there. */
const DONE_AT: When = { category: NOT_FOOD, kind: ['text'] }
const FRESH: When = {
  category: ['food'],
  kind: ['text'],
  group: ['fruit', 'vegetable', 'meat', 'seafood', 'eggs', 'dairy'],
  not: NO_PLACE,
}

const ORIGIN: readonly Brief[] = [
  [
    'origin',
    '={this}是在{value}做的 / =做{this}的地方是{value} / ={noun}的产地是{value}',
    '={This} (was|were) made in {value} / =The {noun} (is|are) made in {value} / =The place where {this} (is|are) made is {value}',
    MADE_IN,
  ],
  [
    'origin',
    '=一{measure}{value}产的{noun} / ={noun}从{value}来 / ={this}的产地：{value}',
    '=From {value}: that is where the {noun} (comes|come) from / ={This} (comes|come) from {value} / =The {noun} (is|are) a product of {value}',
    { ...MADE_IN, category: ['apparel', 'home-textile', 'technology', 'furniture', 'sport', 'children', 'general'] },
  ],
  [
    'origin',
    '={value}是{this}的产地 / ={this}产在{value} / ={noun}从哪里来，{value}',
    '={value} is where {this} (is|are) made / =It is {value} that {this} (comes|come) from / =Ask where the {noun} (comes|come) from: {value}',
    MADE_IN,
  ],
  [
    'origin',
    '产自{value} / =这些{noun}从{value}来 / ={noun}来自{value}',
    '(comes|come) from {value} / =The {noun} (comes|come) from {value} / ={value} is where the {noun} (comes|come) from',
    FRESH,
  ],
  [
    'origin',
    '=产地是{value} / ={noun}的产地是{value} / =这{measure}{noun}产在{value}',
    '=The origin of the {noun} is {value} / =From {value}: the {noun} / =The place the {noun} (comes|come) from is {value}',
    FRESH,
  ],
  [
    'origin',
    '来自{value} / ={this}产自{value} / ={noun}是从{value}来的',
    '(is|are) from {value} / ={This} (is|are) from {value} / =Where the {noun} (comes|come) from: {value}',
    FRESH,
  ],
]

const COLOURS: When = { kind: ['list'], parts: [2, 8], category: HARD }
const ONE_COLOUR: When = {
  kind: ['text'],
  shape: ['word', 'phrase'],
  category: HARD,
  not: /[、，；/]|多色|可选|[两三四五六七八多]种|^(five|four|three|two|six|in|available|comes)/,
}

const COLOUR: readonly Brief[] = [
  [
    'colour',
    '={this}有{value} / ={noun}的颜色有{value} / =挑{noun}的颜色，有{value}',
    '={This} (comes|come) in {value} / =The colours of the {noun} are {value} / =You can have {this} in {value}',
    { kind: ['list'], category: CLOTH },
  ],
  [
    'colour',
    '={this}有{value} / ={noun}做了{value} / =买{noun}时，颜色有{value}',
    '={This} (comes|come) in {value} / =The colours of {this} are {value} / =The {noun} (is|are) made in {value}',
    COLOURS,
  ],
  [
    'colour',
    '=可选的颜色有{value} / ={noun}的颜色有{value} / =订{this}，颜色在{value}里挑',
    '=The colours to choose from are {value} / =For the {noun}, there are {value} / =Ordering {this}, you choose from {value}',
    COLOURS,
  ],
  [
    'colour',
    '有{value} / ={this}的颜色是{value} / =看{noun}的颜色，有{value}',
    '(comes|come) in {value} / ={This} (is|are) to be had in {value} / =You can have {this} in {value}',
    COLOURS,
  ],
  [
    'colour',
    '={this}是{value}的 / ={noun}的颜色是{value} / =一{measure}{value}的{noun}',
    '={This} (is|are) in {value} / =The colour of {this} is {value} / =The {noun} (comes|come) in {value}',
    { kind: ['text'], shape: ['word', 'phrase'], category: CLOTH, not: /^[^一-龥]*$|[、，；/]|多色|可选|种|的$/ },
  ],
  [
    'colour',
    '={this}的颜色是{value} / ={noun}做成{value} / =看颜色，{this}是{value}',
    '=The colour of {this} is {value} / =The {noun} (comes|come) in {value} / ={This} (is|are) {value} in colour',
    ONE_COLOUR,
  ],
  [
    'colour',
    '=颜色是{value} / =一眼看去，{this}是{value} / ={noun}选的是{value}',
    '=The colour is {value} / =At a glance {this} (is|are) {value} / =For the {noun} the colour is {value}',
    ONE_COLOUR,
  ],
  [
    'colour',
    '=[颜色：{value}] / ={this}，{value} / ={noun}，颜色是{value}',
    '=[Colour: {value}] / ={This}, in {value} / =In colour {this} (is|are) {value}',
    ONE_COLOUR,
  ],
]

const STYLED: When = {
  kind: ['text'],
  shape: ['word'],
  category: ['furniture', 'home-textile', 'home-care', 'general', 'children'],
  not: /风|style|款/,
}

const LOOK: readonly Brief[] = [
  [
    'pattern',
    '={this}的图案是{value} / ={noun}面上，{value} / =看{this}的花样，{value}',
    '=The pattern of {this} is {value} / =On {this}: {value} / =Look at the pattern of the {noun}: {value}',
    { kind: ['text'], category: CLOTH, not: /^(纯色|素色)/ },
  ],
  [
    'pattern',
    '={noun}的花纹是{value} / ={this}上是{value} / ={this}，{value}',
    '=The {noun}, in pattern: {value} / =What you see on {this}: {value} / =The pattern on the {noun} is {value}',
    { kind: ['text'], category: CLOTH, not: /^(纯色|素色)/ },
  ],
  [
    'style',
    '={this}走{value}的路子 / ={noun}做成{value}的样子 / ={this}的风格是{value}',
    '=The style of {this} is {value} / =In style the {noun} (is|are) {value} / ={This} (is|are) {value} in style',
    { kind: ['text'], shape: ['word'], category: ['apparel', 'sport'], not: /风|style/ },
  ],
  [
    'style',
    '={this}的风格是{value} / ={noun}是{value}的样子 / =看样子，{this}是{value}的',
    '=The style of {this} is {value} / =In style {this} (is|are) {value} / =The look of the {noun} is {value}',
    STYLED,
  ],
  [
    'style',
    '={noun}按{value}的样子做 / ={this}走{value}的路子 / =论样子，{noun}是{value}的',
    '=The {noun} (is|are) {value} in style / ={This} (is|are) in one style: {value} / =The style of the {noun}: {value}',
    STYLED,
  ],
  [
    'style',
    '是{value}风格 / =[风格：{value}] / ={this}，{value}风格',
    '(is|are) {value} in style / =[Style: {value}] / ={This}: {value} in style',
    STYLED,
  ],
]

const SHARED: When = { kind: ['text'], value: /^男女同款$/ }
const FOR_WHOM: When = {
  kind: ['text'],
  shape: ['word', 'phrase'],
  not: /^(for|not|suitable|everyone|made)|不|^(男女|适|所有|全)|同款/,
}

const WHO: readonly Brief[] = [
  [
    'audience',
    '={this}是{value} / ={noun}做的是{value} / =买{noun}不用分，{value}',
    '?for:={This} (is|are) {value} / ?for:=The {noun} (is|are) made {value} / =Whom {this} (is|are) for: {value}',
    SHARED,
  ],
  [
    'audience',
    '={this}是给{value}的 / ={noun}为{value}做的 / =做{this}，想着{value}',
    '={This} (is|are) for {value} / =The {noun} (is|are) meant for {value} / =We have {value} in mind with {this}',
    FOR_WHOM,
  ],
  [
    'audience',
    '={this}适合{value} / ={noun}面向{value} / ={this}，给{value}',
    '={This} (is|are) made for {value} / =The {noun} (is|are) there for {value} / =The people {this} (is|are) for: {value}',
    FOR_WHOM,
  ],
]

const WORN_IN: When = { kind: ['text'], value: /^[春夏秋冬]$/, category: ['apparel', 'sport', 'children'] }
const TWO_SEASONS: When = {
  kind: ['text', 'list'],
  value: /^[春夏秋冬]、?[春夏秋冬]$/,
  category: ['apparel', 'sport', 'children'],
}
const USED_IN: When = { kind: ['text'], value: /^[春夏秋冬]$/, category: ['home-textile'] }

const SEASON: readonly Brief[] = [
  [
    'season',
    '={this}是{value}天的 / =到了{value}天，轮到{this} / ={noun}留到{value}天',
    '={This} (is|are) for {value} / =Come {value}, {this} (has|have) (its|their) turn / =The season of {this} is {value}',
    WORN_IN,
  ],
  [
    'season',
    '=一{measure}{value}天的{noun} / ={value}天一到，{noun}就拿出来 / ={this}归在{value}天',
    '=The {noun} for {value} / =When {value} comes, the {noun} (comes|come) out / ={This} (belongs|belong) to {value}',
    { ...WORN_IN, category: ['apparel'] },
  ],
  [
    'season',
    '={this}是{value}两季的 / ={value}两季，{noun}都在手边 / ={noun}归在{value}两季',
    '={This} (is|are) for {value} / =The seasons of {this} are {value} / =The {noun} (belongs|belong) to {value}',
    TWO_SEASONS,
  ],
  [
    'season',
    '={this}是{value}天用的 / =到了{value}天，拿出{this} / ={noun}归在{value}天',
    '={This} (is|are) for {value} / =Come {value}, out (comes|come) {this} / =The season of the {noun} is {value}',
    USED_IN,
  ],
]

/** One standard, with what may follow its number. */
const CODE: When = {
  category: NOT_FOOD,
  kind: ['text'],
  value: /^[A-Z]{1,4}(\/[A-Z]+)? ?\d[\d.]*(-\d+)?( ?[A-Z\p{Script=Han}]{1,4})?$/u,
}
const CERTIFIED: When = { kind: ['text'], value: /认证$|certification$/ }

const PAPERS: readonly Brief[] = [
  [
    'standard',
    '={this}照{value}生产 / =做{noun}，依的是{value} / ={noun}执行的标准是{value}',
    '={This} (is|are) made to {value} / =In making the {noun}, the standard is {value} / =The {noun} (follows|follow) {value}',
    CODE,
  ],
  [
    'standard',
    '={this}，执行{value} / =生产{this}时依照{value} / ={this}的执行标准，{value}',
    '=The standard behind {this} is {value} / ={value}: {this} (is|are) made to it / =The standard for the making of {this} is {value}',
    CODE,
  ],
  [
    'certificate',
    '={this}通过了{value} / ={noun}有{value} / =认证方面，{this}有{value}',
    '={This} (has|have) {value} / =The {noun} (holds|hold) {value} / =There is {value} for {this}',
    CERTIFIED,
  ],
  [
    'certificate',
    '={noun}的证书是{value} / ={this}的证书：{value} / ={this}，{value}',
    '=The certificate of {this}: {value} / =Certificate for {this}: {value} / =The {noun} (has|have) this certificate: {value}',
    {
      kind: ['text', 'list'],
      shape: ['word', 'phrase'],
      not: /存档|on file|认证$|certification$|^(certified|no |in )/,
    },
  ],
]

const TERM: When = { kind: ['number'], unit: ['year', 'month'] }
const DAYS: When = { kind: ['number'], unit: ['d'] }
const SENT: When = { kind: ['text'], value: /^\d+ ?(小时|天|个工作日)内?(发货|发出|寄出)$/ }

const TERMS: readonly Brief[] = [
  [
    'warranty',
    '={this}，[质保{value}] / =买{this}，[有{value}质保] / ={this}[质保{value}]',
    '={This} (comes|come) with a(n) [{mod} warranty] / =[{value}] is the length of the warranty on {this} / =There is a(n) [{mod} warranty] on the {noun}',
    TERM,
  ],
  [
    'warranty',
    '=[{value}里，{this}都在质保期] / ={noun}的质保期[是{value}] / =跟着{this}的，[是{value}质保]',
    '=[{value}] of warranty come with {this} / =The warranty period of the {noun} is [{value}] / =With {this} goes a(n) [{mod} warranty]',
    { ...TERM, min: 2, unit: ['year'] },
  ],
  [
    'returnDays',
    '=收到{this}，[{value}内可以退换] / ={noun}不合意，[{value}内能退能换] / =退换{this}，[期限是{value}]',
    '=You can return or exchange {this} [within {value}] / =Not what you wanted: the {noun} can go back [within {value}] / =Returns of {this} are open for [{value}]',
    DAYS,
  ],
  [
    'returnDays',
    '={this}可以退换，[期限{value}] / =[{value}内]，{noun}可以退回来 / =改了主意，{noun}[{value}内可以退换]',
    '=Returns are possible [within {value}], {this} included / =Should you change your mind, the {noun} can come back [within {value}] / =The return period for {this} is [{value}]',
    DAYS,
  ],
  [
    'delivery',
    '={this}下单后{value} / =订了{noun}，{value} / ={noun}的发货时间：{value}',
    '?verb:=After the order, {this} {value} / ?verb:=The {noun} {value} / =Dispatch of {this}: {value} / =For dispatch of the {noun}: {value}',
    SENT,
  ],
  [
    'delivery',
    '={this}{value} / ={noun}这边{value} / =发货：{this}{value}',
    '?verb:={This} {value} / ?verb:=Here the {noun} {value} / =When {this} (leaves|leave): {value} / =Dispatch time for the {noun}: {value}',
    SENT,
  ],
  [
    'delivery',
    '=配送{this}：{value} / ={noun}这样送：{value} / ={this}的配送，{value}',
    '=Delivery of {this}: {value} / =How the {noun} (reaches|reach) you: {value} / =Delivery for the {noun}: {value}',
    { kind: ['text'], not: /发货|发出|寄出|ships|dispatch|leaves/ },
  ],
]

const SEWN: When = {
  category: NOT_FOOD,
  kind: ['text'],
  value: /^[\p{Script=Han}·]{2,11}(缝制|织造|组装|制造|制作|生产)$/u,
}

const MORE_SAY: readonly Brief[] = [
  [
    'weight',
    '={this}[重{value}] / =称一称{noun}，[{value}] / ={this}上秤，[{value}]',
    '={This} (weighs|weigh) [{value}] / =On the scale {this} (comes|come) to [{value}] / =The weight of the {noun} is [{value}]',
    { ...NUMBER, category: ['technology'] },
  ],
  [
    'weight',
    '={this}[重{value}] / ={this}有[{value}] / ={noun}放上秤，[{value}]',
    '={This} (weighs|weigh) [{value}] / =The scale says [{value}] for {this} / =The {noun} (comes|come) to [{value}]',
    { ...NUMBER, category: ['food', 'home-care', 'beauty'] },
  ],
  [
    'origin',
    '={this}是在{value}的 / ={noun}，{value} / ={this}由{value}',
    '?part:={This} (was|were) {value} / ?part:=The {noun} (was|were) {value} / =Origin of {this}: {value}',
    SEWN,
  ],
  [
    'origin',
    '={noun}是{value}的 / =一{measure}{value}的{noun} / ={this}，{value}',
    '?part:=The {noun} (is|are) {value} / ?part:=You have here the {noun}, {value} / =Where the {noun} (comes|come) from: {value}',
    SEWN,
  ],
  [
    'netContent',
    '={this}[净含量{value}] / =打开{this}，里面是[{value}] / ={noun}一{measure}[{value}]',
    '=The net content of {this} is [{value}] / =One pack of the {noun} is [{value}] / =What is inside {this} comes to [{value}]',
    { ...NUMBER, category: ['general'] },
  ],
  [
    'count',
    '={noun}一套[{value}] / ={this}[共{value}] / =点一点{this}，[{value}]',
    '=The {noun} (comes|come) as [{value}] / ={This} (has|have) [{value}] / =Unpacked, {this} (makes|make) [{value}]',
    { unit: ['piece', ''], category: ['home-textile', 'furniture', 'sport', 'children', 'technology'] },
  ],
]

const SAY: readonly Row[] = rows([
  ...[...WEIGHT, ...DIMENSIONS, ...CAPACITY, ...COUNT, ...NET, ...ORIGIN],
  ...[...COLOUR, ...LOOK, ...WHO, ...SEASON, ...PAPERS, ...TERMS, ...MORE_SAY],
])

/** A figure in this unit and no other: bounds would let in the units that convert to it. */
const inJust = (value: RegExp): When => ({ kind: ['number'], value })

const MEASURES: readonly Brief[] = [
  [
    'weight',
    '按公斤算的，不是按斤 / 公斤和斤别看混，这里用的是公斤 / 用的是公斤，和市斤不是一个数',
    'that is in kilograms, not in pounds / the unit is the kilogram, not the pound / read it in kilograms and not in pounds',
    { ...inJust(/\d ?kg$/), category: NOT_FOOD },
  ],
  [
    'weight',
    '厨房秤就称得出来 / 家里有厨房秤的，可以自己称 / 放上厨房秤就能对一对',
    'a kitchen scale will show it / with a kitchen scale you can check it at home / put (it|them) on a kitchen scale and see',
    { kind: ['number'], unit: ['g'], min: 20, max: 2000, category: ['technology', 'children', 'sport', 'general'] },
  ],
  [
    'weight',
    '先自己站上体重秤，再抱着站一回，多出来的就是 / 家里的体重秤也称得出，抱着站上去，再减掉自己 / 体重秤上抱着称，减去自己的就是',
    'a bathroom scale will do: stand on it with and without, and subtract / weigh yourself alone and then holding (it|them); the difference is the weight / hold (it|them) on a bathroom scale and take yourself away',
    { kind: ['number'], unit: ['kg'], min: 2, max: 20, category: ['furniture', 'sport', 'general', 'technology'] },
  ],
  [
    'weight',
    '和别家比，先看两边用的是不是同一个单位 / 要比轻重，单位先换成一样的 / 比之前，克和公斤先换成同一个',
    'bring both to one unit before you compare / to compare, see that both are in the same unit / grams with grams: that is how to compare',
    { kind: ['number'], unit: ['g', 'kg'], min: 0, category: ['general', 'sport', 'technology', 'furniture'] },
  ],
  [
    'weight',
    '口袋里装的另外加 / 钥匙手机放进去，另外算 / 装进口袋的，要再加上去',
    'what you put in the pockets comes on top / keys and telephone come on top / add what goes into the pockets',
    {
      kind: ['number'],
      unit: ['g', 'kg'],
      min: 0,
      type: ['jacket', 'down-jacket', 'coat', 'shell-jacket', 'sun-jacket'],
    },
  ],
  [
    'dimensions',
    '一个方向一个数 / 长、宽、高各量一边 / 每个数各管一个方向',
    'one figure for each direction / each figure is the length of one side / every side has a figure of its own',
    { value: BOX, category: NOT_FOOD },
  ],
  [
    'dimensions',
    '一边一个数 / 每个数各量一边 / 一个数管一边',
    'one figure for each side / each figure is the length of one side / every side has a figure of its own',
    { value: FLAT, category: NOT_FOOD },
  ],
  [
    'dimensions',
    '毫米就是直尺上的小格 / 按毫米量的，对着直尺的小格看 / 直尺上的小格就是毫米',
    'a millimetre is the small mark on a ruler / these are millimetres, the small marks on a ruler / the small marks on the ruler are millimetres',
    { value: /\d ?(mm|毫米)$/, category: ['technology', 'furniture', 'children', 'sport', 'home-care', 'general'] },
  ],
  [
    'dimensions',
    '厘米就是软尺上标数字的大格 / 按厘米量的，软尺上看大格 / 拿裁衣的软尺，看大格就行',
    'a centimetre is the large mark on a tape / these are centimetres, the numbered marks on a tape / read the numbered marks on the tape',
    { value: /\d ?(cm|厘米)$/, category: ['home-textile', 'apparel', 'children', 'sport', 'furniture', 'general'] },
  ],
  [
    'dimensions',
    '摊平了量，不算折起来的样子 / 是铺开的大小，不是叠好的 / 叠起来另是一个数',
    'that is spread out, not folded / folded (it is|they are) another size / measure (it|them) flat to compare',
    { value: FLAT, type: ['throw', 'towel', 'bath-mat', 'rug', 'tablecloth'] },
  ],
  [
    'capacity',
    '毫升数的是装得下多少，不是有多重 / 说的是装多少，和重量是两回事 / 毫升管的是装多少',
    'millilitres tell how much goes in, not how heavy it is / that is volume, which is not weight / what is counted is the room inside',
    { ...inJust(/\d ?ml$/i), category: ['food', 'sport', 'children', 'home-care', 'general', 'technology'] },
  ],
  [
    'capacity',
    '升量的是里面的空间 / 升数说的是装多少，不是外面多大 / 外面的大小要看尺寸，升管的是里面',
    'litres measure the room inside / litres tell how much goes in; for the outside, look at the size / the outside is another matter; litres are for the inside',
    { ...inJust(/\d ?L$/), category: ['sport', 'children', 'home-care', 'general', 'technology'] },
  ],
  [
    'capacity',
    '算的是装到满 / 说的是装满的时候 / 装满才是这个数',
    'that is when full / it is the figure for a full one / counted up to full',
    { kind: ['number'], unit: ['ml', 'L'], min: 0, category: ['sport', 'children', 'home-care', 'general'] },
  ],
  [
    'count',
    '拆开先数一遍 / 到手点一点数 / 对着数目点一遍',
    'count them as you unpack / a count on the first day will show / check the number when you open it',
    { unit: ['piece'], min: 2, max: 200, category: ['general', 'beauty', 'home-care', 'technology', 'furniture'] },
  ],
  [
    'count',
    '数的是个数，不是重量 / 论个数的，不论重 / 按数目算，不按分量',
    'it counts pieces, not weight / pieces are counted here, not grams / a number of pieces is not a weight',
    { kind: ['number'], unit: ['piece'], min: 2, category: ['food', 'beauty', 'home-care', 'general', 'sport'] },
  ],
  [
    'netContent',
    '净，就是不连外面那层 / 净字的意思是去掉包装 / 盒子、瓶子的分量不算',
    'net means that box and bottle are left out / the word net leaves the container out / the container does not count',
    { kind: ['number'], unit: ['g', 'kg', 'ml', 'L'], category: ['general', 'home-care', 'beauty'] },
  ],
  [
    'netContent',
    '去了包装再称，就是这个数 / 倒出来称才算数 / 称的时候包装拿掉',
    'weigh what is inside without the pack / the pack comes off before weighing / empty it out and weigh: that is the figure',
    { kind: ['number'], unit: ['g', 'kg'], category: ['food'], value: /\d/ },
  ],
  [
    'origin',
    '缝制是把裁好的料子缝起来 / 料子在那里缝成衣物 / 说的是缝的那一步',
    'sewing is where cut cloth becomes the thing / the sewing was done there / that tells where it was sewn',
    { ...DONE_AT, value: /^[\p{Script=Han}·]{2,11}缝制$/u },
  ],
  [
    'origin',
    '织造是把纱织成布 / 说的是织的那一步 / 纱在那里上了织机',
    'weaving turns yarn into cloth / that tells where it was woven / the loom stood there',
    { ...DONE_AT, value: /^[\p{Script=Han}·]{2,11}织造$/u },
  ],
  [
    'origin',
    '组装是把部件装到一起 / 说的是装起来的那一步 / 部件在那里装成整{measure}',
    'assembly is putting the parts together / that tells where the parts were put together / the parts came together there',
    { ...DONE_AT, value: /^[\p{Script=Han}·]{2,11}组装$/u },
  ],
  [
    'origin',
    '灌装是把里面的东西装进瓶里 / 说的是装瓶的那一步 / 在那里装的瓶',
    'filling is when the contents go into the bottle / that tells where it was filled / the contents went into the bottle there',
    { ...DONE_AT, value: /^[\p{Script=Han}·]{2,11}灌装$/u },
  ],
  [
    'origin',
    '分装是把大包的分成小包 / 说的是装袋装盒的那一步 / 在那里分成一{measure}一{measure}的',
    'packing means dividing a large lot into packs / that tells where it was packed / the packs were filled there',
    { kind: ['text'], value: /^[\p{Script=Han}·]{2,11}分装$/u },
  ],
]

const cloth = (value: RegExp, not?: RegExp): When => ({ value, category: CLOTH, ...(not ? { not } : {}) })

const COLOUR_SO: readonly Brief[] = [
  [
    'colour',
    '藏青是很深的蓝 / 藏青属于蓝，深得近黑 / 蓝到很深，就叫藏青',
    'navy is a very dark blue / navy is blue going on black / a blue as dark as that is called navy',
    { value: /^(藏青|藏蓝|海军蓝)色?$|^navy( blue)?$/i },
  ],
  [
    'colour',
    '米白是带一点黄的白 / 白里掺一点黄，就是米白 / 米白不是雪白，偏黄一点',
    'off-white is white with a little yellow in it / it is a white that leans to yellow / off-white is not snow white; it has a touch of yellow',
    { value: /^米白色?$|^off[- ]white$/i },
  ],
  [
    'colour',
    '燕麦色是浅浅的灰黄 / 像一碗燕麦的颜色 / 名字是从燕麦来的，灰黄，浅',
    'the name comes from oats: a pale greyish yellow / it is the colour of a bowl of oats / oat is a pale greyish yellow',
    { value: /^燕麦色?$|^(oat|oatmeal)$/i },
  ],
  [
    'colour',
    '驼色就是骆驼毛的颜色 / 驼色是浅棕，像骆驼 / 名字从骆驼来，浅棕色',
    'camel is the colour of the animal, a light brown / the name comes from the camel: light brown / think of a camel: a light brown',
    { value: /^驼色$|^camel$/i },
  ],
  [
    'colour',
    '卡其是土黄带一点绿灰 / 卡其，泥土的黄里掺点灰 / 卡其这个词的本意是尘土',
    'the word khaki means dusty / khaki is an earthy yellow with grey in it / earth and dust: that is khaki',
    { value: /^卡其(色)?$|^khaki$/i },
  ],
  [
    'colour',
    '墨绿是深得发黑的绿 / 绿到很深，像掺了墨 / 墨绿，绿里加墨',
    'it is a green so dark that it borders on black / a green with ink in it / it is green at the dark end',
    { value: /^墨绿色?$/ },
  ],
  [
    'colour',
    '酒红是红葡萄酒的颜色 / 红里带紫，像红酒 / 名字从红葡萄酒来',
    'it is the red of red wine / red with a little purple, as in red wine / the name comes from red wine',
    { value: /^酒红色?$|^(wine red|burgundy)$/i },
  ],
  [
    'colour',
    '炭灰是木炭那样的深灰 / 深灰，像烧过的炭 / 灰到近黑，叫炭灰',
    'charcoal is a dark grey, as burnt wood is / it is the grey of burnt wood / a grey close to black is called charcoal',
    { value: /^(炭灰|木炭灰)色?$|^charcoal( grey)?$/i },
  ],
  [
    'colour',
    '雾蓝是掺了灰的蓝 / 蓝里加灰，像隔着雾看 / 灰蓝，雾里看天的颜色',
    'it is blue with grey mixed in / a blue as through mist / grey goes into the blue',
    { value: /^雾蓝色?$|^(mist|misty|haze|fog) blue$/i },
  ],
  [
    'colour',
    '杏色是浅浅的黄里带点粉 / 名字从杏子来，浅的 / 黄里透一点粉，叫杏色',
    'the name comes from the fruit: a pale yellow with some pink / apricot is pale yellow with a little pink / think of the fruit, only paler',
    { value: /^杏色$|^apricot$/i },
  ],
  [
    'colour',
    '本色就是没有染过的颜色 / 料子原来什么颜色，就是什么颜色 / 没进过染缸的，叫本色',
    'undyed means the colour the material has by itself / the material keeps the colour it had / it has not been dyed',
    cloth(/^(本色|原色)$|^undyed$/i),
  ],
  [
    'pattern',
    '条纹就是一道一道的 / 一条隔一条排过去 / 色条平行着排',
    'stripes run side by side / one stripe beside the other / the lines run parallel',
    cloth(/^(条纹|细条纹|宽条纹|竖条纹|横条纹)$|^(wide |fine )?stripes?d?$/i),
  ],
  [
    'pattern',
    '碎花是小朵小朵撒开的花样 / 花画得小，所以叫碎花 / 小花散着排',
    'it is a pattern of small scattered flowers / the flowers are drawn small / small flowers lie scattered over the ground',
    cloth(/^(碎花|小碎花)$|^(ditsy|small floral)/i),
  ],
  [
    'pattern',
    '菱格是斜着放的方格 / 方格转个角度，就成了菱格 / 斜线交叉成的格子',
    'the diamonds are squares set on end / a check turned on its corner / slanting lines cross and make the diamonds',
    cloth(/^(菱格|菱形格)(纹)?$|^(argyle|diamonds?|diamond check)$/i),
  ],
  [
    'pattern',
    '人字纹的斜线左右相对 / 一撇一捺排下去，像人字 / 斜线来回折，像人字',
    'slanting lines meet like the bones of a herring / the lines go up and down in rows of slants / it is named after the bones of the herring',
    cloth(/^人字纹$|^herringbone$/i),
  ],
  [
    'pattern',
    '渐变是从一个颜色慢慢过到另一个 / 颜色一点点过渡，没有界线 / 深浅慢慢地变',
    'one colour passes slowly into another / there is no line where the colours meet / the shade changes by degrees',
    cloth(/^渐变(色)?$|^(ombre|gradient)$/i),
  ],
  [
    'pattern',
    '迷彩是一块一块不规则的色块 / 几种颜色的色块拼着 / 色块没有固定的形状',
    'it is made of irregular patches of colour / patches without a fixed shape, side by side / the patches have no regular outline',
    cloth(/^迷彩$|^camouflage$/i),
  ],
  [
    'style',
    '通勤就是上下班的路上 / 通勤说的是上班和回家 / 上班路上穿用，叫通勤',
    'commuting is the way to work and back / it refers to the way to work / the word means going to work and coming home',
    { value: /^通勤风?$|^commut/i, category: ['apparel', 'general'] },
  ],
  [
    'style',
    '工装原是干活时穿的衣服 / 工装的样子从做工的衣服来 / 早先是工人干活穿的样式',
    'workwear began as clothes for work / the cut comes from clothes worn at work / that is how clothes for work once looked',
    { value: /^工装风?$|^workwear$/i, category: ['apparel'] },
  ],
  [
    'style',
    '学院的样子从校服来 / 学院风，像校服那一路 / 从前学校里的穿法',
    'preppy comes from school clothes / the look began with school uniforms / that is how people dressed at college',
    { value: /^学院风?$|^(preppy|college)$/i, category: ['apparel'] },
  ],
  [
    'style',
    '复古就是照从前的样子做 / 样子从旧时候来 / 照着老样式做的',
    'retro means made after an older look / the look goes back to earlier years / it takes (its|their) shape from an older time',
    { value: /^复古风?$|^(retro|vintage style)$/i },
  ],
  [
    'style',
    '北欧说的是北边那几国的样式 / 样子是北欧一带的 / 样式从北欧来',
    'the look comes from the north of Europe / Nordic means after the manner of northern Europe / that is the manner of northern Europe',
    { value: /^北欧风?$|^(nordic|scandinavian)$/i, category: ['furniture', 'home-textile', 'home-care', 'general'] },
  ],
  [
    'style',
    '新中式是老样子用今天的做法 / 中式的样子，今天的做法 / 从中式的样子改来的',
    'Chinese forms in a present-day manner / it takes Chinese forms and makes them in the manner of today / the forms are Chinese, the manner is of today',
    { value: /^新中式风?$|^(new chinese|modern chinese)$/i },
  ],
  [
    'audience',
    '男女挑的是同一款，只看尺码 / 不分男款女款 / 男的女的都买同一款',
    'men and women choose the same style / there is no separate style for men and for women / only the size differs, not the style',
    { value: /^男女同款$/, category: ['apparel', 'sport'], also: 'option:size' },
  ],
  [
    'audience',
    '初学就是刚开始学 / 刚上手的人，就是初学者 / 没练过几回的，都算初学',
    'a beginner is someone who has just started / the word means those who are new to it / new to it: that is a beginner',
    { value: /^(初学者|新手)$|^beginners?$/i },
  ],
  [
    'season',
    '按节气，立夏一到就算夏天 / 夏天从立夏算起 / 立夏到立秋之间，都算夏天',
    'by the old calendar summer starts in May / the Chinese calendar counts summer from the day called Lixia / from Lixia on, the calendar says summer',
    { value: /^夏季?$/, kind: ['text'] },
  ],
  [
    'season',
    '按节气，立秋一到就算秋天 / 秋天从立秋算起 / 立秋到立冬之间，都算秋天',
    'by the old calendar autumn starts in August / the Chinese calendar counts autumn from the day called Liqiu / from Liqiu on, the calendar says autumn',
    { value: /^秋季?$/, kind: ['text'] },
  ],
  [
    'season',
    '按节气，立冬一到就算冬天 / 冬天从立冬算起 / 立冬到立春之间，都算冬天',
    'by the old calendar winter starts in November / the Chinese calendar counts winter from the day called Lidong / from Lidong on, the calendar says winter',
    { value: /^冬季?$/, kind: ['text'] },
  ],
  [
    'season',
    '按节气，立春一到就算春天 / 春天从立春算起 / 立春到立夏之间，都算春天',
    'by the old calendar spring starts in February / the Chinese calendar counts spring from the day called Lichun / from Lichun on, the calendar says spring',
    { value: /^春季?$/, kind: ['text'] },
  ],
  [
    'season',
    '一个在夏天前，一个在夏天后 / 春在夏前，秋在夏后 / 夹着夏天的两头',
    'one comes before summer and one after it / the two lie on either side of summer / summer lies between the two',
    { value: /^春(季)?[、和]?秋(季)?$/ },
  ],
  [
    'season',
    '四季就是不分季节 / 一年里哪一季都算在内 / 春夏秋冬都在里面',
    'all seasons means the whole year / no season is left out / spring to winter, all are meant',
    { value: /^(四季|全年|四季通用)$|^(all year|all seasons|year[- ]round)/i },
  ],
]

const PAPER_SO: readonly Brief[] = [
  [
    'standard',
    '横杠后面是发布的年份 / 横杠后头的数字是年份 / 末尾那个数是标准发布的年份',
    'the number after the dash is the year of issue / after the dash stands the year it came out / the last number is the year of the standard',
    { value: /^[A-Z]{1,4}(\/[A-Z]+)? ?[\d.]+-(19|20)\d\d$/ },
  ],
  [
    'standard',
    'ISO是国际标准化组织 / ISO开头的是国际标准 / 带ISO的，由国际标准化组织发布',
    'ISO is the international organisation for standards / a number with ISO is an international standard / ISO marks an international standard',
    { value: /^ISO ?\d/, not: /[、,;；]/ },
  ],
  [
    'standard',
    'EN开头的是欧洲标准 / EN说的是欧洲标准 / 带EN的标准用在欧洲',
    'EN marks a European standard / a number with EN is a European standard / EN stands for European norm',
    { value: /^EN ?\d/, not: /[、,;；]/ },
  ],
  [
    'standard',
    'NY是农业行业标准 / NY开头的归农业 / NY两个字母指的是农业',
    'NY is the mark of the farming standards in China / NY stands for the standards of agriculture / the letters NY point to agriculture',
    { value: /^NY(\/T)? ?\d/, not: /[、,;；]/ },
  ],
  [
    'standard',
    'SB是国内贸易行业标准 / SB开头的归国内贸易 / SB两个字母指的是国内贸易',
    'SB is the mark of the trade standards in China / SB stands for the standards of domestic trade / the letters SB point to domestic trade',
    { value: /^SB(\/T)? ?\d/, not: /[、,;；]/ },
  ],
  [
    'standard',
    'DB开头的是地方标准 / 带DB的由地方发布 / DB说的是一个地方的标准',
    'DB marks a standard of one region / a number with DB is issued by a region / DB stands for a regional standard in China',
    { value: /^DB ?\d/, not: /[、,;；]/ },
  ],
  [
    'certificate',
    '这是国家规定的强制性产品认证 / 列在目录里的产品要有这个认证 / CCC三个字母是强制性产品认证',
    'CCC is the compulsory product certification in China / goods on the official list need CCC / the three letters stand for compulsory certification',
    { value: /^(3C|CCC)(强制性产品)?(认证)?$/i },
  ],
  [
    'certificate',
    '认的是管理的办法，不是一件件的货 / 看的是怎么管生产 / 认证对着的是企业的质量管理',
    'it certifies how a company is run, not a single article / what is looked at is the way production is managed / that is a certificate for the management of a company',
    { value: /^ISO ?9001(质量管理体系)?(认证| certification)?$/i },
  ],
  [
    'certificate',
    'FSC看的是木头从哪片林子来 / FSC管的是林子怎么经营 / FSC是关于森林经营的认证',
    'FSC looks at the forest the wood comes from / FSC is about how forests are managed / that certificate is about forestry',
    { value: /^FSC/i },
  ],
  [
    'certificate',
    'GOTS是有机纺织品的标准 / GOTS管的是有机纤维做的纺织品 / 对着有机纺织品的，叫GOTS',
    'GOTS is a standard for textiles of organic fibre / GOTS stands for a standard on organic textiles / textiles of organic fibre are what GOTS deals with',
    { value: /^GOTS/i, category: CLOTH },
  ],
  [
    'certificate',
    '编号可以到发证的地方查 / 想核对，去发证机构查编号 / 发证的机构那里查得到编号',
    'the number can be looked up with whoever issued it / to check, ask the body that issued it / whoever issued it keeps the number on record',
    { value: /证书编号|编号 ?[A-Z\d]|certificate no/i },
  ],
  [
    'warranty',
    '联保就是各地的网点都受理 / 联保的意思是不用寄回原来的店 / 各地的维修点都管，叫联保',
    'service points in other places take it in as well / it need not go back to the shop it came from / any service point of the network takes it in',
    { value: /联保|nationwide/i },
  ],
  [
    'warranty',
    '只换不修，就是拿去换一{measure} / 换的是整{measure}，不是换部件 / 出了毛病换一{measure}，不拆开修',
    'replaced means one for another, not mended / a whole one is exchanged, not a part / (it is|they are) exchanged and not mended',
    { value: /只换不修|以换代修/ },
  ],
  [
    'warranty',
    '保修说的是修，换不换另看 / 保修，保的是修 / 修归保修，退换是另一回事',
    'this is about repair; exchange is another matter / the word covers repair / repair is meant, not return',
    { value: /^保修 ?\d|^\d+ ?(年|个月)保修$/ },
  ],
  [
    'returnDays',
    '无理由就是退的时候不问原因 / 不用说明原因，叫无理由 / 退的时候原因可以不填',
    'no reason need be given / you are not asked why / the reason may be left blank',
    { value: /无理由|no[- ]questions?|without (giving )?(a )?reason/i },
  ],
  [
    'delivery',
    '工作日不算周末和节假日 / 周末和节假日不在工作日里 / 遇上周末，往后顺延',
    'weekends and holidays are not working days / weekends do not count / only working days are counted',
    { value: /工作日|(working|business) days?/i },
  ],
  [
    'delivery',
    '自提就是自己去取 / 到点上自己拿 / 要人走一趟去取',
    'you fetch (it|them) yourself / pick-up means that you come for (it|them) / someone has to go and fetch (it|them)',
    { value: /自提|pick[- ]?up|collect(ed)? (in|from)/i },
  ],
  [
    'delivery',
    '预售就是先下单，后发出 / 先订下，到了日子再寄 / 订在前，寄在后',
    'the order comes first, the sending later / you order now, and (it is|they are) sent on the date / ordered first, sent afterwards',
    { value: /预售|pre-?order/i },
  ],
  [
    'delivery',
    '冷链就是一路放在低温里运 / 路上都在低温的箱里 / 从出库到送到，一路低温',
    'cold chain means kept at low temperature on the way / it travels in a cold box / low temperature all the way is what the term means',
    { value: /冷链|cold[- ]chain/i },
  ],
]

const SO: readonly Row[] = rows([...MEASURES, ...COLOUR_SO, ...PAPER_SO])

const HEADS: readonly Brief[] = [
  [
    'weight',
    '{noun}，[{value}] / 上秤，[{value}] / [{value}]的{noun}',
    'The {noun}: [{value}] / On the scale: [{value}] / [{value}] on the scale',
    { ...NUMBER, category: ['general', 'home-textile'] },
  ],
  [
    'weight',
    '搬一{measure}，[{value}] / [{value}]的{noun} / 双手抬，[{value}]',
    '[{value}] to lift / The {noun}, [{value}] / In both arms: [{value}]',
    {
      ...NUMBER,
      type: ['sofa', 'armchair', 'coffee-table', 'dining-table', 'chair', 'stool', 'desk', 'nightstand', 'bookshelf'],
    },
  ],
  [
    'weight',
    '[{value}]的{noun} / 掂一掂，[{value}] / {noun}上秤，[{value}]',
    'The {noun}: [{value}] / Weigh it in the hand: [{value}] / [{value}], weighed',
    { ...NUMBER, category: ['sport', 'children'] },
  ],
  [
    'dimensions',
    '铺开，[{value}] / [{value}]的{noun} / {noun}摊平，[{value}]',
    'Laid flat: [{value}] / The {noun}, [{value}] / Spread out, [{value}]',
    LAID,
  ],
  [
    'dimensions',
    '[{value}]的{noun} / 量好地方，[{value}] / {noun}要占[{value}]',
    'The {noun}: [{value}] / Room for [{value}] / [{value}], tape in hand',
    { value: BOX, category: ['furniture'] },
  ],
  [
    'dimensions',
    '{noun}，[{value}] / 拿尺比一比，[{value}] / [{value}]大小',
    'The {noun}: [{value}] / Ruler out: [{value}] / [{value}] in size',
    { value: BOX, category: ['technology', 'general', 'children', 'home-care'] },
  ],
  [
    'capacity',
    '装[{value}] / [{value}]的{noun} / {noun}，[{value}]',
    'Room for [{value}] / The {noun}: [{value}] / Full: [{value}]',
    { ...NUMBER, unit: ['ml', 'L'], category: ['technology', 'home-care', 'general'] },
  ],
  [
    'capacity',
    '[{value}]的地方 / 装[{value}] / 能装[{value}]的{noun}',
    '[{value}] of room / Room for [{value}] / The {noun}: [{value}]',
    { ...NUMBER, unit: ['L'], type: ['gym-bag', 'kids-backpack'] },
  ],
  [
    'count',
    '{this}，[{value}] / 数一数，[{value}] / {noun}，[{value}]',
    'Count them: [{value}] / [{value}] in all / The {noun}: [{value}]',
    {
      ...NUMBER,
      unit: ['piece', ''],
      category: ['sport', 'home-textile', 'technology', 'beauty', 'home-care', 'general'],
    },
  ],
  [
    'count',
    '打开，[{value}] / 一{measure}[{value}] / [{value}]的{noun}',
    'Open: [{value}] / [{value}] in the pack / The {noun}: [{value}]',
    { ...NUMBER, min: 2, category: ['food'] },
  ],
  [
    'netContent',
    '[净装{value}] / {this}，[{value}] / [{value}]的{noun}',
    '[{value}] inside / The {noun}: [{value}] / Net: [{value}]',
    { ...NUMBER, category: ['beauty', 'home-care'] },
  ],
  [
    'netContent',
    '[净重{value}] / {this}，[{value}] / [{value}]的{noun}',
    '[{value}] net / The {noun}: [{value}] / [{value}] in the pack',
    { ...NUMBER, category: ['food'], unit: ['g', 'kg'] },
  ],
  [
    'origin',
    '{value}做的{noun} / {noun}，从{value}来 / {value}，{noun}的产地',
    'The {noun} from {value} / {value}: where (it is|they are) made / From {value}',
    MADE_IN,
  ],
  [
    'origin',
    '{value}的{noun} / {noun}从{value}来 / 产自{value}',
    'The {noun} from {value} / From {value} / The {noun}: from {value}',
    { ...FRESH, value: PLACE },
  ],
  [
    'colour',
    '一{measure}{value}的{noun} / 颜色：{value} / {noun}，{value}',
    'The {noun}, {value} / Colour: {value} / The {noun} in {value}',
    {
      kind: ['text'],
      shape: ['word'],
      category: ['technology', 'furniture', 'general'],
      not: /^\d|多|不|双|拼|[和与]/,
    },
  ],
  [
    'colour',
    '挑颜色：{value} / {value}，选哪个 / {noun}有{value}',
    'Pick a colour: {value} / {Value}: which one / The {noun} in {value}',
    { kind: ['list'], parts: [2, 4] },
  ],
  [
    'pattern',
    '{value}的{noun} / {noun}，{value} / 看花样：{value}',
    'The {noun}: {value} / {Value} / Look at the pattern: {value}',
    { kind: ['text'], shape: ['word'], category: CLOTH },
  ],
  [
    'style',
    '{value}风格的{noun} / {noun}，{value} / {value}的样子',
    'The {noun}, {value} in style / {Value} in style / In style: {value}',
    {
      kind: ['text'],
      shape: ['word'],
      category: ['furniture', 'home-textile', 'home-care', 'general'],
      not: /风|style|款/,
    },
  ],
  [
    'audience',
    '{noun}，{value} / 一款，{value} / {value}的{noun}',
    'The {noun}: {value} / {Value} / One style, {value}',
    SHARED,
  ],
  [
    'season',
    '{value}天的{noun} / {value}天，轮到{noun} / {noun}，{value}天的',
    'The {noun} for {value} / {Value}, and the {noun} / Come {value}, the {noun}',
    WORN_IN,
  ],
  [
    'season',
    '{value}天的{noun} / 到了{value}天，铺上、盖上 / {value}天，拿出{noun}',
    'The {noun} for {value} / Come {value}: the {noun} / {Value}, and the {noun}',
    { ...USED_IN, type: ['quilt', 'throw', 'bedding-set'] },
  ],
  [
    'season',
    '{value}两季的{noun} / {noun}，{value}两季 / {value}，轮到{noun}',
    'The {noun} for {value} / {Value}: the {noun} / For {value}',
    TWO_SEASONS,
  ],
  [
    'standard',
    '照{value}做 / 执行{value} / {noun}，{value}',
    'Made to {value} / The {noun}: {value} / Standard: {value}',
    CODE,
  ],
  ['certificate', '{value} / {noun}，{value} / 通过{value}', '{Value} / The {noun}: {value} / With {value}', CERTIFIED],
  [
    'warranty',
    '{noun}，[质保{value}] / [{value}质保] / 买下以后，[质保{value}]',
    'The {noun}: [{mod} warranty] / [{value} of warranty] / After you buy: [{mod} warranty]',
    TERM,
  ],
  [
    'warranty',
    '[质保{value}]的{noun} / 带着[{value}质保] / {noun}带[{value}质保]',
    'With a(n) [{mod} warranty] / The {noun}, with a(n) [{mod} warranty] / Warranty on the {noun}: [{value}]',
    TERM,
  ],
  [
    'returnDays',
    '[{value}内可退换] / {noun}，[{value}内可退] / 先看看，[{value}内可退换]',
    '[Returns within {value}] / The {noun}: [returns within {value}] / Have a look: [returns within {value}]',
    DAYS,
  ],
  [
    'returnDays',
    '退换，[{value}内] / 不合意，[{value}内退换] / {noun}退换，[{value}内]',
    '[{value}] to send it back / Returns: [{value}] / Changed your mind: [returns within {value}]',
    DAYS,
  ],
  [
    'delivery',
    '{value} / {noun}，{value} / 下单后{value}',
    '{Value} / ?verb:The {noun} {value} / Dispatch: {value}',
    SENT,
  ],
  [
    'dimensions',
    '{noun}，[{value}] / 两边一量，[{value}] / [{value}]的{noun}',
    'The {noun}: [{value}] / Two sides: [{value}] / [{value}], laid down',
    { value: FLAT, type: ['yoga-mat', 'curtain', 'quilt', 'bedding-set'] },
  ],
]

const MORE_HEADS: readonly Brief[] = [
  [
    'weight',
    '{noun}，[{value}] / [{value}的{noun}] / 放上秤，[{value}]',
    'The {noun}: [{value}] / On the scale: [{value}] / [{value}], weighed',
    { ...NUMBER, category: ['technology'] },
  ],
  [
    'weight',
    '叠好，[{value}] / {this}，[{value}] / [{value}的{noun}]',
    'Folded: [{value}] / The {noun}: [{value}] / [{value}] on the scale',
    { ...NUMBER, category: ['apparel'] },
  ],
  [
    'dimensions',
    '{noun}，[{value}] / [{value}]的{noun} / 先量地方：[{value}]',
    'The {noun}: [{value}] / Measure first: [{value}] / [{value}] of room',
    { value: FLAT, category: ['furniture', 'technology', 'children', 'home-care', 'general'] },
  ],
  [
    'netContent',
    '[净含量{value}] / {this}，[{value}] / [{value}]的{noun}',
    'Net: [{value}] / The {noun}: [{value}] / [{value}] inside',
    { ...NUMBER, category: ['food'], unit: ['ml', 'L'] },
  ],
  [
    'netContent',
    '一{measure}[{value}] / {noun}，[{value}] / [净含量{value}]',
    '[{value}] in the pack / The {noun}: [{value}] / Net: [{value}]',
    { ...NUMBER, category: ['general'] },
  ],
  [
    'origin',
    '{noun}，{value} / {value}的{noun} / 在{value}',
    '?part:The {noun}, {value} / ?part:{Value} / Origin: {value}',
    SEWN,
  ],
  [
    'colour',
    '一{measure}{value}的{noun} / {noun}，{value} / 颜色：{value}',
    'The {noun} in {value} / Colour: {value} / In {value}',
    { kind: ['text'], shape: ['word'], category: CLOTH, not: /^\d|多|不|双|拼|[和与]|的$/ },
  ],
  [
    'colour',
    '{noun}有{value} / {value}，挑一个 / 颜色：{value}',
    'The {noun} in {value} / Choose: {value} / Colours: {value}',
    { kind: ['list'], parts: [2, 4], category: CLOTH },
  ],
  [
    'season',
    '{value}天的{noun} / {noun}，{value}天用 / 到了{value}天：{noun}',
    'The {noun} for {value} / For {value} / Come {value}: the {noun}',
    { ...USED_IN, type: ['curtain', 'rug', 'pillow', 'cushion', 'tablecloth', 'bathrobe', 'towel'] },
  ],
  [
    'audience',
    '给{value}的{noun} / {noun}，给{value} / 为{value}做的',
    'For {value} / The {noun} for {value} / Made for {value}',
    FOR_WHOM,
  ],
]

export const COMMON_ROWS: readonly Entry[] = [
  ...entries('common-rows.say', 'say', SAY),
  ...entries('common-rows.so', 'so', SO),
  ...entries('common-rows.head', 'head', rows([...HEADS, ...MORE_HEADS])),
]

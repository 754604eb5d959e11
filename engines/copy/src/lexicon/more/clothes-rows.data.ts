import { type Entry, entries, type Row, type When } from '../entry.ts'

/**
 * Clothes and children's clothes: facts said of the garment itself, what they mean, headlines, moments, closes. Frames are
 * divided by ' / '. A telling is a whole sentence; with … in front it follows its subject.
 */
export type Line = readonly [attributes: string, zh: string, en: string, when: When]

const frames = (text: string): string[] => text.split(' / ')
const told = (text: string): string[] =>
  frames(text).map((frame) => (frame.startsWith('…') ? frame.slice(1) : frame.replace(/^(\?\w+:)*/, '$&=')))
export const sayings = (lines: readonly Line[]): Row[] =>
  lines.map(([names, zh, en, when]) => [names, told(zh), told(en), when])
export const plainly = (lines: readonly Line[]): Row[] =>
  lines.map(([names, zh, en, when]) => [names, frames(zh), frames(en), when])

const WORN = ['apparel']
const CUT_WORN = ['apparel', 'sport', 'children']
const LEGS = ['trousers', 'shorts']
const KNITS = ['sweater', 'scarf']
const FIBRE: When = { kind: ['composition'], parts: [1, 6], category: WORN }
const BLEND: When = { kind: ['composition'], parts: [2, 6], category: WORN }
const YARN: When = { ...FIBRE, type: KNITS }
const LEG_CLOTH: When = { ...FIBRE, type: LEGS }
const KIDS: When = { kind: ['composition'], parts: [1, 6], type: ['kids-tee'] }
const GRAMMAGE: When = { kind: ['number'], unit: ['g/m2'], category: WORN }
const LEG_GRAMMAGE: When = { kind: ['number'], unit: ['g/m2'], type: LEGS }
const AIR: When = { kind: ['number'], unit: ['mm/s'], category: WORN }
const LOOSE: When = { kind: ['text'], shape: ['word'], value: /^(宽松|略宽|微宽)|^(relaxed|loose)/i, category: WORN }
const REGULAR: When = {
  kind: ['text'],
  shape: ['word'],
  value: /^(合身|常规|标准)|^(regular|standard)/i,
  category: WORN,
}
const SLIM: When = { kind: ['text'], shape: ['word'], value: /^(修身|紧身)|^(slim|close|fitted)/i, category: WORN }
const STRAIGHT: When = { kind: ['text'], shape: ['word'], value: /^(直筒|廓形|直身)|^(straight|boxy)/i, category: WORN }
const LEG_FIT: When = { kind: ['text'], value: /^(宽松|修身|直筒)$/, type: LEGS }
const ROUND: When = { kind: ['text'], shape: ['word'], value: /^(圆领|V领|方领|U领|一字领|船领)/, category: WORN }
const COLLAR: When = { kind: ['text'], shape: ['word'], value: /^(立领|翻领|衬衫领|小翻领|青果领)/, category: WORN }
const SLEEVED: When = { kind: ['text'], shape: ['word'], value: /^(长袖|短袖|七分袖|五分袖)$/, category: WORN }
const FASTENED: When = {
  kind: ['text'],
  value: /扣|拉链|抽绳|系带|拉绳|魔术贴|zip|button|stud|drawstring/i,
  category: WORN,
}
const CLASSED: When = {
  kind: ['text'],
  value: /^[A-Z]{1,4}(\/[A-Z]+)? ?[\d.]+(-\d+)? ?(class )?[A-C](类)?$/i,
}
const WEIGHED_TYPES = [
  'tee',
  'shirt',
  'polo',
  'hoodie',
  'jacket',
  'down-jacket',
  'coat',
  'shell-jacket',
  'sun-jacket',
  'shorts',
  'trousers',
]
const MEASURED_TOPS = ['tee', 'shirt', 'polo', 'hoodie', 'sweater', 'jacket', 'coat', 'kids-tee']

const SAY: readonly Line[] = [
  // what it is made of
  [
    'composition',
    '{this}的面料是{value} / 裁{this}的布是{value} / {this}用的料子是{value} / {noun}用{value}的料子缝成',
    'The cloth of {this} is {value} / {This} (is|are) sewn from {value} / The fabric of the {noun} is {value} / What {this} (is|are) sewn from is {value}',
    FIBRE,
  ],
  [
    'composition',
    '做{this}，用的是{value} / 缝{this}的面料用{value} / 给{noun}选的料子是{value} / 上手一摸，{noun}的布是{value}',
    'The cloth that became {this} is {value} / The fabric chosen for {this} is {value} / To make the {noun}, {value} is cut and sewn / Put a hand on the {noun}: the cloth is {value}',
    FIBRE,
  ],
  [
    'composition',
    '{this}的布里有{value} / {value}织在一块布里，裁成{noun} / {this}的料子里有{value}',
    '{This} (puts|put) {value} into one cloth / The cloth of {this} brings together {value} / The fibres in {this} are {value}',
    BLEND,
  ],
  [
    'composition',
    '{this}的纱是{value} / 织{this}的纱用了{value} / {this}用{value}的纱织成 / 从纱看，{noun}是{value}',
    'The yarn of {this} is {value} / Yarn of {value} goes into {this} / {This} (is|are) made up from yarn of {value} / Down to the yarn, the {noun} (is|are) {value}',
    YARN,
  ],
  [
    'composition',
    '给{this}纺的纱是{value} / 织成{this}的是{value} / {noun}从纱开始，纱是{value}',
    'The yarn spun for {this} is {value} / {This} began as yarn, and the yarn is {value} / The thread that makes the {noun} is spun from {value}',
    YARN,
  ],
  [
    'composition',
    '{this}用{value}的布裁成 / 裁{this}用的布是{value} / {this}，裤腿的布是{value} / 做{noun}的布是{value}',
    '{This} (is|are) cut from cloth of {value} / The cloth cut for {this} is {value} / Both legs of {this} are {value} / The cloth of the {noun} is {value}',
    LEG_CLOTH,
  ],
  [
    'composition',
    '{this}的裤料是{value} / {noun}用的裤料是{value} / 缝{this}的料子是{value}',
    'The fabric of {this} is {value} / {This} (is|are) sewn in {value} / The fabric in the legs of the {noun} is {value}',
    LEG_CLOTH,
  ],
  [
    'composition',
    '{this}给孩子穿，料子是{value} / 孩子这{measure}{noun}是{value}做的 / 孩子身上的{noun}，布是{value}',
    '{This} for a child (is|are) made of {value} / The cloth of the small {noun} is {value} / Cut for a child, the {noun} (is|are) {value}',
    KIDS,
  ],
  [
    'composition',
    '小号的{noun}，用{value}做成 / {this}的料子是{value} / 裁给孩子的{noun}，料子用{value}',
    'Sized for a child, {this} (is|are) {value} / {This} (is|are) sewn from {value} / The cloth of {this} is {value}',
    KIDS,
  ],
  [
    'composition',
    '挂在书包旁的{noun}，料子是{value} / 孩子的{noun}用{value}缝成 / {this}的布是{value}',
    'Beside the schoolbag hangs the {noun}, made of {value} / Small as it is, {this} takes {value} like any other / The fabric of {this} is {value}',
    KIDS,
  ],
  [
    'filling',
    '{this}里面填的是{value} / 拍一拍{noun}，里面是{value} / {this}的夹层里是{value}',
    'Inside {this} there is {value} / {This} (is|are) filled with {value} / Pat the {noun}: what is inside is {value}',
    { shape: ['word', 'phrase'], category: WORN },
  ],
  [
    'fillWeight',
    '{this}里[填了{value}] / {noun}的[填充有{value}] / 往{this}里[填了{value}]',
    '{This} (holds|hold) [{value} of filling] / Into {this} go [{value} of filling] / The filling of the {noun} weighs [{value}]',
    { kind: ['number'], category: WORN },
  ],
  [
    'downContent',
    '{this}填的绒，[{value}是绒子] / {noun}里的羽绒，[绒子占{value}] / {this}的[绒子含量是{value}]',
    'Of what fills {this}, [{value} is down] / The filling of {this} is [{value} down] / The [down content] of the {noun} is [{value}]',
    { kind: ['number'], unit: ['%'], category: WORN },
  ],
  [
    'fillPower',
    '{this}里的绒，[蓬松度{value}] / {noun}用的绒，[蓬松度是{value}] / 填进{this}的是[蓬松度{value}的羽绒]',
    'The down in {this} has a [fill power of {value}] / {This} (is|are) filled with [down of fill power {value}] / The [fill power] of the {noun} is [{value}]',
    { kind: ['number'], category: WORN },
  ],
  [
    'lining',
    '{this}的里料是{value} / 翻开{noun}，里面衬的是{value} / {this}里面衬{value}',
    '{This} (is|are) lined with {value} / Open the {noun}: the lining is {value} / The lining of {this} is {value}',
    {
      shape: ['word', 'phrase'],
      kind: ['text'],
      category: WORN,
      not: /，|、|,|未|无|不|内衬|里布|lin(er|ing)|unlined|\bno\b/,
    },
  ],
  [
    'lining',
    '翻开{this}，里面这样做：{value} / {this}的里面：{value} / 看{noun}的里面，{value} / {noun}翻过来，{value}',
    'The inside of {this}: {value} / Turn the {noun} inside out: {value} / Open the {noun} and you see: {value} / Inside {this}: {value}',
    { kind: ['text'], value: /，|,/, category: WORN },
  ],
  // cloth and yarn
  [
    'fabricWeight',
    '做{this}的布，[每平方米{value@g}] / {this}的[面料每平方米重{value@g}] / 裁{noun}的布[每平方米{value@g}] / {this}用[每平方米{value@g}的布]',
    'The cloth of {this} weighs [{value@g} a square metre] / {This} (is|are) sewn from [{value} cloth] / The cloth used for the {noun} is [{value}] / {This} (is|are) made up in [cloth of {value}]',
    GRAMMAGE,
  ],
  [
    'fabricWeight',
    '{this}选了[每平方米{value@g}的料子] / 上手摸{noun}，布是[每平方米{value@g}] / {this}的[面料克重是{value}]',
    '[Cloth of {value}] was chosen for {this} / Take the {noun} in your hand: the cloth is [{value}] / The [fabric weight] of {this} is [{value}]',
    GRAMMAGE,
  ],
  [
    'fabricWeight',
    '缝{this}之前称布，[每平方米{value@g}] / {noun}的料子，[克重{value}] / 这块布[每平方米{value@g}]，裁成{noun}',
    'Before sewing, the cloth for {this} weighs [{value@g} a square metre] / [{value} cloth] is what {this} (is|are) cut from / The {noun} (uses|use) cloth at [{value@g} to the square metre]',
    GRAMMAGE,
  ],
  [
    'fabricWeight',
    '{this}的裤料[每平方米{value@g}] / 做{this}的布，[每平方米重{value@g}] / {noun}用[每平方米{value@g}的布]裁',
    '{This} (is|are) cut from [cloth of {value}] / The legs of {this} are [{value} cloth] / The cloth of the {noun} weighs [{value@g} a square metre]',
    LEG_GRAMMAGE,
  ],
  [
    'airPermeability',
    '做{this}的布，[透气率{value}] / 空气穿过{noun}的面料，[{value}] / {this}的布面[透气率是{value}]',
    'The cloth of {this} has an [air permeability of {value}] / Air passes through the cloth of {this} at [{value}] / The [air permeability] of the {noun} is [{value}]',
    AIR,
  ],
  [
    'airPermeability',
    '{this}用的料子，[透气率是{value}] / 风对着{noun}的布，[透气率{value}] / 看{noun}的面料，[透气率{value}]',
    'For the cloth of {this}, [air permeability is {value}] / At [{value}], air goes through the cloth of the {noun} / {This} (uses|use) cloth with an [air permeability of {value}]',
    AIR,
  ],
  [
    'yarnCount',
    '{this}用[{value}纱]织成 / 织{noun}的布，纱是[{value}] / 给{this}用的纱是[{value}] / {noun}的布由[{value}纱]织出',
    'The cloth of {this} is made from [{value} yarn] / The yarn in {this} is [{value}] / {This} (uses|use) [{value} yarn]',
    { kind: ['number'], unit: ['s_yarn'], category: WORN },
  ],
  [
    'weave',
    '{this}的布是{value} / {this}织的是{value} / 做{noun}的布，织法是{value}',
    'The cloth of {this} is {avalue} / {This} (is|are) made in {avalue} / For the {noun} the cloth is {avalue}',
    { shape: ['word', 'phrase'], kind: ['text'], category: WORN },
  ],
  [
    'weave',
    '凑近看{this}的布，{value} / {this}的布这样织：{value} / 做{noun}的布，{value}',
    'Look closely at the cloth of {this}: {value} / The weave of {this}: {value} / How the cloth of the {noun} is woven: {value}',
    {
      shape: ['clause'],
      value: /^(平纹|斜纹|缎纹|提花，|人字纹|泡泡纱|牛津纺|华夫格)/,
      category: WORN,
    },
  ],
  [
    'weave',
    '凑近看{this}的布，{value} / {this}的布这样织：{value} / {noun}用的针法，{value}',
    'Look closely at {this}: {value} / The knit of {this}: {value} / How the cloth of the {noun} is knitted: {value}',
    { shape: ['clause'], value: /^(罗纹|双面针织|单面平针)/, category: WORN },
  ],
  [
    'afterTreatment',
    '做{this}的布，做过{value} / {this}的面料做过{value} / 织好的布先做{value}，再裁{noun}',
    '?part:The cloth of {this} was {value} / ?part:{This} (uses|use) cloth that was {value} / The cloth of {this} has {avalue} / What is done to the cloth of the {noun}: {value}',
    { shape: ['word', 'phrase'], kind: ['text'], category: WORN, not: /成衣|成品|garment|finished/ },
  ],
  [
    'afterTreatment',
    '{this}缝好以后，{value} / {noun}出厂之前，{value} / {this}做成了再处理：{value} / 先缝好{noun}，然后{value} / {noun}缝完还有一道：{value}',
    '?part:Once sewn, {this} (is|are) {value} / ?part:As the last step, {this} (is|are) {value} / ?part:Off the sewing table, {this} (is|are) {value} / ?part:The seams done, the {noun} (is|are) {value} / What is done to {this} after sewing: {value} / After the sewing of the {noun}: {value}',
    { value: /成衣|成品|garment|finished/, category: WORN },
  ],
  [
    'shrinkage',
    '{noun}的布下水以后，{value} / {this}洗过再量，{value} / 下水前后量{noun}的布，{value}',
    'Once the cloth of {this} has been washed: {value} / Measured before and after washing, {this}: {value} / The {noun} after a wash: {value}',
    { value: /经向.*纬向|warp.*weft/, shape: ['clause'], category: WORN },
  ],
  [
    'colourFastness',
    '{this}的[{label}是{value}] / {noun}染的颜色，[{label}{value}] / {this}的颜色，[{label}{value}]',
    'The [{label}] of {this} is [grade {n}] / For {label}, {this} (is|are) rated [grade {n}] / The colour of the {noun} has [{label} of grade {n}]',
    { kind: ['number'], unit: ['grade'], ownLabel: true, category: WORN },
  ],
  [
    'stretch',
    '{this}的料子{value} / 拉一拉{noun}，{value} / {this}的布，弹性是{value}',
    '?verb:The cloth of {this} {value} / ?np:The cloth of {this} has {avalue} / Pull the cloth of the {noun}: {value} / How the cloth of {this} gives: {value}',
    { kind: ['text'], category: WORN },
  ],
  // cut
  [
    'fit',
    '{this}裁得{value} / {noun}的版型{value} / {this}是{value}的版 / {this}穿在身上是{value}的',
    '{This} (has|have) a(n) {value} fit / The {noun} (is|are) cut to a(n) {value} fit / {This} (is|are) cut {value} / On the body the {noun} (is|are) {value}',
    LOOSE,
  ],
  [
    'fit',
    '给{this}打的版是{value}的 / 做{noun}，版打得{value} / {this}走的是{value}版型',
    'The pattern for {this} is drawn {value} / A(n) {value} fit is what {this} (has|have) / The cut of the {noun} is {value}',
    LOOSE,
  ],
  [
    'fit',
    '{this}是{value}版型 / {noun}的版型是{value}的 / {this}按{value}的版裁 / 给{this}打的是{value}版',
    '{This} (is|are) cut to a(n) {value} fit / The fit of {this} is {value} / A(n) {value} pattern is used for the {noun} / {This} (has|have) a(n) {value} cut',
    REGULAR,
  ],
  [
    'fit',
    '{this}裁得{value} / {noun}的版型是{value}的 / {this}做成{value}版 / 给{this}打的版是{value}的',
    '{This} (is|are) cut {value} / The fit of {this} is {value} / The {noun} (has|have) a(n) {value} fit / The pattern of {this} is {value}',
    SLIM,
  ],
  [
    'fit',
    '{this}裁成{value} / {noun}的轮廓是{value}的 / {this}是{value}版型 / 看{noun}的轮廓，是{value}的',
    '{This} (is|are) cut {value} / The outline of {this} is {value} / The {noun} (has|have) a(n) {value} cut / Seen from the front, the {noun} (is|are) {value}',
    STRAIGHT,
  ],
  [
    'fit',
    '{this}是{value}裤型 / {noun}的裤腿是{value}的 / {this}的裤型是{value}的 / {this}的裤腿{value}',
    'The cut of {this}: {value} / {This} (has|have) a(n) {value} cut / A(n) {value} cut is what {this} (has|have) / Look at the line of the {noun}: {value}',
    LEG_FIT,
  ],
  [
    'fit',
    '{this}这样裁：{value} / {this}的版型：{value} / {noun}穿上身，{value} / 给{this}打的版，{value} / 照镜子看{noun}，{value} / 套上{this}，{value}',
    'How {this} (is|are) cut: {value} / The cut of {this}: {value} / Try on the {noun}: {value} / In the mirror, the {noun}: {value} / The pattern of {this}: {value} / Put on {this}: {value}',
    { kind: ['text'], shape: ['phrase', 'clause'], category: WORN },
  ],
  [
    'neckline',
    '{this}开的是{value} / {noun}的领口是{value} / {this}做了{value} / {this}的领口裁成{value}',
    '{This} (has|have) {avalue} / At the neck of {this} there is {avalue} / The {noun} (is|are) cut with {avalue} / The neck of {this} is {avalue}',
    ROUND,
  ],
  [
    'neckline',
    '{this}的领子是{value} / {noun}缝了{value} / {this}配的是{value} / 看{noun}的领子，是{value}',
    '{This} (has|have) {avalue} / The collar of {this} is {avalue} / {This} (is|are) finished with {avalue} / Look at the collar of the {noun}: {avalue}',
    COLLAR,
  ],
  [
    'neckline',
    '{this}的领口：{value} / {noun}的领子这样做：{value} / 看{this}的领子，{value}',
    'The neck of {this}: {value} / At the neck of the {noun}: {value} / How the neck of {this} is made: {value}',
    { kind: ['text'], shape: ['phrase', 'clause'], category: WORN },
  ],
  [
    'sleeve',
    '{this}是{value}的 / {this}做的是{value} / {noun}的袖子是{value} / 给{this}装的是{value}',
    '{This} (has|have) {value} sleeves / {This} (comes|come) with {value} sleeves / There are {value} sleeves on the {noun} / {This} (is|are) sewn with {value} sleeves',
    SLEEVED,
  ],
  [
    'sleeve',
    '{this}{value} / {this}是{value}的 / {noun}做成{value}',
    '{This} (is|are) {value} / The {noun} (is|are) cut {value} / {This} (is|are) made {value}',
    { kind: ['text'], value: /^(无袖|sleeveless)$/, category: WORN },
  ],
  [
    'sleeve',
    '{this}的袖子：{value} / {noun}的袖子这样做：{value} / 看{noun}的袖子，{value}',
    'The sleeves of {this}: {value} / How the sleeves of the {noun} are made: {value} / On the arms of {this}: {value}',
    { kind: ['text'], category: WORN, not: /^(长袖|短袖|七分袖|五分袖|无袖)$/ },
  ],
  [
    'garmentLength',
    '{this}[衣长{value}] / {this}从肩到下摆[{value}] / 平铺{noun}来量，[衣长{value}] / {noun}的[衣长是{value}]',
    '{This} (is|are) [{value} long] / From shoulder to hem {this} (measures|measure) [{value}] / Laid flat, the {noun} (is|are) [{value} long] / The [length] of {this} is [{value}]',
    { kind: ['number'], unit: ['cm'], type: MEASURED_TOPS },
  ],
  [
    'garmentLength length',
    '{this}[长{value}] / 量{this}，[长{value}] / 软尺量{noun}，[{value}] / {noun}从这头到那头[{value}] / {this}的[长度是{value}]',
    '{This} (is|are) [{value} long] / The [length] of {this} is [{value}] / Measure the {noun}: [{value} long] / From end to end {this} (runs|run) to [{value}]',
    { kind: ['number'], category: WORN },
  ],
  [
    'waist',
    '{this}的腰：{value} / {this}的腰做成这样：{value} / 看{noun}的腰，{value} / {noun}的腰这样做：{value}',
    'At the waist of {this}: {avalue} / The waist of {this}: {value} / {This} (has|have) {avalue} / How the waist of the {noun} is made: {value}',
    { kind: ['text'], category: WORN },
  ],
  [
    'pocket',
    '{this}的口袋：{value} / {this}做了口袋：{value} / 翻翻{noun}的口袋，{value}',
    '{This} (has|have) {value} / The pockets of {this}: {value} / Hands in the pockets of the {noun}: {value}',
    { kind: ['text'], category: WORN, not: /^(无|没|不)|^(no|none|without)\b/i },
  ],
  [
    'pocket',
    '{this}的口袋有{value} / 数数{noun}的口袋，{value} / {this}缝了{value}',
    '{This} (has|have) {value} / Count the pockets of {this}: {value} / The pockets sewn into the {noun}: {value}',
    { kind: ['list'], category: WORN },
  ],
  [
    'closure',
    '{this}开合用{value} / {this}的开口用{value} / {noun}合上靠{value}',
    '{This} (closes|close) with {avalue} / The opening of {this} has {avalue} / Doing up the {noun}: {value}',
    FASTENED,
  ],
  [
    'closure',
    '穿脱{this}，用的是{value} / {noun}的开合处是{value} / {this}做了{value}',
    'What opens and closes {this}: {value} / {This} (is|are) made with {avalue} / Getting into the {noun}: {value}',
    FASTENED,
  ],
  [
    'pattern',
    '{this}是{value} / {noun}做成{value} / 打开{this}来看，{value}',
    '{This} (is|are) {value} / The {noun} (is|are) made {value} / Unfold {this}: {value}',
    { kind: ['text'], value: /^(纯色|素色)/, category: WORN },
  ],
  [
    'pattern',
    '{this}的花纹：{value} / {noun}上的图案：{value} / 打开{this}来看，{value}',
    'The pattern on {this}: {value} / On the {noun} there is {avalue} / Unfold {this}: {value}',
    { kind: ['text'], category: WORN, not: /^(纯色|素色|无|没)|^(plain|solid|no)\b/i },
  ],
  [
    'colour',
    '{this}是{value} / {this}的颜色是{value} / {noun}做的是{value} / 镜子里的{noun}是{value}',
    '{This} (is|are) {value} / The colour of {this} is {value} / The {noun} (comes|come) in {value} / In the mirror, the {noun} (is|are) {value}',
    { kind: ['text'], shape: ['word', 'phrase'], category: WORN, not: /\d|多|可选|^(in|for|with|several|many) /i },
  ],
  [
    'colour',
    '{this}有{value} / {noun}的颜色有{value} / 选{this}的颜色，有{value}',
    '{This} (comes|come) in {value} / The colours of {this} are {value} / Choose the {noun} in {value}',
    { kind: ['list'], category: WORN },
  ],
  [
    'style',
    '{this}走{value}风 / {noun}是{value}风格的 / {this}的风格是{value}',
    'The style of {this} is {value} / In style, {this} (is|are) {value} / {This} (is|are) {value} in style',
    { kind: ['text'], shape: ['word'], category: WORN, not: /风|style/ },
  ],
  [
    'season',
    '{value}天穿{this} / {this}是给{value}天做的 / {this}留到{value}天穿 / 到了{value}天，穿{this}',
    'Wear {this} in {value} / {This} (is|are) made for {value} / Keep the {noun} for {value} / Come {value}, wear {this}',
    { kind: ['text'], value: /^[春夏秋冬]$/, type: [...WEIGHED_TYPES, 'sweater', 'dress'] },
  ],
  [
    'season',
    '{value}天里的{noun} / {value}天出门，穿{this} / {this}，{value}天穿',
    '{This} (is|are) for {value} / Going out in {value}, wear {this} / A place in the wardrobe for {value}: {this}',
    { kind: ['text'], value: /^[春夏秋冬]$/, type: [...WEIGHED_TYPES, 'sweater', 'dress'] },
  ],
  [
    'season',
    '衣柜里{value}天那一格，挂{this} / {this}在{value}天穿 / 为{value}天做的{noun}',
    '{This} (belongs|belong) with the clothes for {value} / {This} (is|are) meant for {value} / For {value} there (is|are) {this}',
    { kind: ['text'], value: /^[春夏秋冬]$/, type: [...WEIGHED_TYPES, 'sweater', 'dress'] },
  ],
  [
    'scene',
    '{value}的时候穿{this} / {this}给{value}穿 / {this}，{value}穿',
    'Wear {this} for {value} / {This} (is|are) made for {value} / For {value}, put on {this}',
    {
      kind: ['text', 'list'],
      category: WORN,
      value: /^[^，；：。]{2,16}$/,
      not: /；|，|; |^for |时|候|穿/i,
    },
  ],
  [
    'audience',
    '{this}{value} / {noun}的款式{value} / 挑{this}，{value}',
    '{This} (is|are) {value} / {This} (is|are) cut {value} / The {noun} (comes|come) in one style {value}',
    { kind: ['text'], value: /^for (everyone|all)/i, category: WORN },
  ],
  [
    'weight',
    '{this}[重{value}] / {noun}叠好上秤，[{value}] / 把{this}放上厨房秤，[{value}] / 提起{noun}，手里是[{value}]',
    '{This} (weighs|weigh) [{value}] / Folded on the scale, {this} (comes|come) to [{value}] / On a kitchen scale the {noun} (weighs|weigh) [{value}] / Lift the {noun}: [{value}]',
    { kind: ['number'], type: WEIGHED_TYPES },
  ],
  [
    'weight',
    '{this}[重{value}] / 把{noun}叠好称，[{value}] / {this}上了秤，[{value}] / 一{measure}{noun}[重{value}]',
    '{This} (weighs|weigh) [{value}] / Put {this} on a scale: [{value}] / The weight of the {noun} is [{value}]',
    { kind: ['number'], category: WORN },
  ],
  [
    'structure',
    '{this}的做法：{value} / 细看{this}，{value} / 翻过来看{noun}，{value}',
    'How {this} (is|are) built: {value} / Look closely at {this}: {value} / The make of the {noun}: {value}',
    { category: WORN },
  ],
  [
    'craft',
    '做{this}的手法：{value} / {noun}是这样做的：{value} / {this}做的时候，{value}',
    'How {this} (is|are) made: {value} / The work that goes into {this}: {value} / In the making of the {noun}: {value}',
    { category: WORN },
  ],
  [
    'safetyClass',
    '{this}属于{value} / {noun}归在{value} / 论类别，{this}是{value} / {this}按{value}来做 / {noun}的类别是{value}',
    '{This} (belongs|belong) to {value} / The class of {this} is {value} / In class, {this} (is|are) {value} / {This} (falls|fall) under {value} / The {noun} (is|are) made to {value}',
    CLASSED,
  ],
]

const SO: readonly Line[] = [
  // fibres
  [
    'composition',
    '从头到尾都是亚麻 / 没有掺别的纤维 / 纤维一种，叫亚麻',
    'linen, and nothing mixed in / no other fibre is mixed in / it is linen all through',
    { value: /^亚麻 100%/, category: WORN },
  ],
  [
    'composition',
    '没有掺别的纤维 / 就棉这一种 / 从头到尾都是棉',
    'it is cotton all through / no synthetic fibre is mixed in / cotton, and nothing mixed in',
    { value: /^棉 100%/, parts: [1, 1], category: WORN },
  ],
  [
    'composition',
    '羊身上剪下来的 / 先剪下来，洗过，再纺 / 羊身上长的，不是机器抽的',
    'it is shorn, washed and spun / it grew on a sheep / wool is shorn, not drawn from a melt',
    { value: /^(羊毛|绵羊毛) 100%/, category: WORN },
  ],
  [
    'composition',
    '聚酯纤维也叫涤纶 / 涤纶，说的就是聚酯纤维 / 名字不同，涤纶和聚酯是同一种纤维',
    'polyester fibre is spun from a melt / the fibre is drawn out of molten polymer / a melt is pressed through fine holes and drawn into fibre',
    { value: /^聚酯纤维 100%/, category: WORN },
  ],
  [
    'composition',
    '锦纶和尼龙，是一种纤维 / 尼龙，说的就是锦纶 / 尼龙是俗名，锦纶是洗标上的名字',
    'polyamide is the name for it on many care labels / nylon is spun from a melt / nylon is the everyday name, polyamide the chemical one',
    { value: /锦纶|nylon/i, category: WORN },
  ],
  [
    'composition',
    '氨纶是掺进去的弹性丝 / 掺了氨纶，管的是伸缩 / 拉开会弹回去的那一样，是氨纶',
    'the elastane is there to stretch and spring back / elastane is the elastic thread in the mix / of the fibres here, elastane is the one that stretches',
    { value: /氨纶|elastane|spandex/i, parts: [2, 4], category: WORN },
  ],
  [
    'composition',
    '各占多少，说的是重量的比例 / 比例是按重量算出来的 / 几样纤维，按重量排先后',
    'the shares add up to the whole / added together, the parts make the whole / each share is by weight',
    { parts: [2, 4], category: WORN },
  ],
  [
    'composition',
    '羊绒是山羊贴身的底绒，不是外层的粗毛 / 底绒长在粗毛下面 / 名字里的绒，是山羊的底绒',
    'cashmere is the undercoat of the goat, not its outer hair / the undercoat grows beneath the outer hair / goats give cashmere',
    { value: /山羊绒|cashmere/i, parts: [1, 3], category: WORN },
  ],
  [
    'composition',
    '粘纤从木浆里来，再抽成丝 / 木浆溶开，抽成纤维，就是粘纤 / 浆变成丝，就叫粘纤',
    'viscose begins as wood pulp / pulp is dissolved and spun into viscose / the raw material of viscose is cellulose',
    { value: /粘纤|粘胶|viscose/i, category: WORN },
  ],
  // cloth
  [
    'fabricWeight',
    '{noun}做大做小，克重不变 / 衣服有大有小，布的克重是同一个 / 克重跟着布走，和衣服大小没有关系',
    'cut larger or smaller, the cloth has the same figure / the figure belongs to the cloth, not to the size / the cloth has one weight, however large it is cut',
    { unit: ['g/m2'], min: 20, category: WORN },
  ],
  [
    'fabricWeight',
    '口袋、扣子、缝线都不算在内 / 扣子和缝线另算，这里只说布 / 布有布的分量，辅料不在里面',
    'buttons, thread and trims are not counted / the figure leaves out trims and thread / it is for the cloth before anything is sewn on',
    { unit: ['g/m2'], min: 20, category: WORN },
  ],
  [
    'fabricWeight',
    '知道家里那{measure}的克重，就有得比 / 和别的{noun}比布，看的是它 / 同一个单位，才好拿来比',
    'if you know the figure of one you own, the cloths can be compared / compare it with the figure of one you have / with the same unit, cloths can be set side by side',
    { unit: ['g/m2'], min: 20, category: WORN },
  ],
  [
    'airPermeability',
    '数字说的是布，不是整{measure}{noun} / 取一块布来测，缝线不算 / 测的是布，缝好之前就能测',
    'a piece of cloth is tested, not the whole garment / seams are left out of the test / the test is of cloth, before any seam',
    { unit: ['mm/s'], min: 1, category: WORN },
  ],
  [
    'yarnCount',
    '支是纱线粗细的单位 / 支数是纺纱时定下的 / 说纱线，论支',
    'the count is a unit for the thickness of yarn / the count is set at the spinning / the letter after the figure marks a yarn count',
    { unit: ['s_yarn'], min: 1, category: WORN },
  ],
  [
    'weave',
    '裤子、外套的布里，常见斜纹 / 斜路是一步步错出来的 / 斜路从一边走到另一边',
    'the steps in the weave make the diagonal / the diagonal runs from one edge to the other / twill is common in trousers and jackets',
    { value: /^斜纹|^twill/i, category: WORN, not: /人字/ },
  ],
  [
    'weave',
    '背面一圈一圈的，是毛圈 / 正面平，反面成圈 / 圈留在里面，正面看不到',
    'the loops are on the back / smooth on the face, looped behind / the loops stay inside, out of sight',
    { value: /毛圈针织|loopback|french terry/i },
  ],
  [
    'weave',
    '圈没有拉毛，还是圈 / 不起绒，反面看得到一个个线圈 / 反面的圈照原样留着',
    'the loops are left as loops / unbrushed means that the loops stay as they are / on the back you can see the loops',
    { value: /毛圈.*不起绒|loopback.*unbrushed/i },
  ],
  [
    'weave',
    '珠地的面上有细小的凹凸 / 网眼似的小格，是针法织出来的 / POLO衫常用珠地',
    'piqué has a surface of small raised cells / the tiny cells are made by the stitch / polos are often made of piqué',
    { value: /珠地|piqu/i },
  ],
  [
    'weave',
    '衣片在机器上织出形状 / 加针减针，片子边织边成形 / 收针的地方看得见一排小记号',
    'the panels take their shape on the machine / stitches are added and dropped to shape each panel / the shaping shows as a row of small marks',
    { value: /全成型|fully fashioned/i },
  ],
  [
    'weave',
    '纱先染，布后织 / 颜色在织布之前就上了纱 / 条和格是用不同颜色的纱织的',
    'the yarn is dyed before the weaving / colour goes into the yarn first, then onto the loom / dyed yarn comes first and cloth second',
    { value: /色织|yarn-dyed/i },
  ],
  [
    'afterTreatment',
    '{noun}缝好，整批下水 / 到手之前，{noun}已经下过一次水 / 先缝成{noun}，再拿去洗',
    'the sewing came before the washing / before it is folded and packed it has seen water / sewn first, then washed whole',
    { value: /成衣.*洗|garment-washed|as a garment/i, category: ['apparel', 'home-textile'] },
  ],
  [
    'afterTreatment',
    '酶是一种蛋白质，加在洗布的水里 / 布面细小的毛羽，由酶来处理 / 这一道的水里加了酶',
    'this washing is a step of its own in the making / the cloth goes into the water before it comes to you / washed in the making, before any wash at home',
    { value: /酶水?洗|enzyme/i, category: CUT_WORN },
  ],
  [
    'shrinkage',
    '数字说的是布，洗后再量一遍 / 洗之前画好记号，洗完再量 / 记号之间的距离，洗前洗后各量一次',
    'marks are drawn on the cloth before the wash / the distance between the marks is measured before and after / the cloth is measured, washed and measured again',
    { value: /[−-]\d/, category: CUT_WORN },
  ],
  [
    'stretch',
    '横着拉、竖着拉，布都伸 / 横竖都有伸缩，叫四面弹 / 弹力不止一个方向',
    'the cloth gives in both directions / along and across, the cloth stretches / the word counts both lengthwise and crosswise',
    { value: /四面弹|four-way/i, category: CUT_WORN },
  ],
  // cut
  [
    'fit',
    '肩缝往下落，落在胳膊上 / 落肩，说的是肩线比肩宽 / 袖子从肩下面才开始',
    'the shoulder seam sits below the shoulder / dropped means that the seam lies on the upper arm / the sleeve begins below the shoulder',
    { value: /落肩|dropped shoulder/i },
  ],
  [
    'fit',
    '宽松说的是版型 / 松量画在版里 / 宽在版上，裁的时候就留好了',
    'the ease is in the pattern, not in the size / relaxed describes the pattern, not the size / it is the cut that is roomy',
    { value: /^(宽松|略宽)|^(relaxed|loose)/i, category: CUT_WORN },
  ],
  [
    'fit',
    '腰和胸按身体的围度裁 / 布跟着身体的轮廓走 / 围度贴着净尺寸打版',
    'the pattern follows the lines of the body / chest and waist are drawn near the body measurements / the seams run close to the body',
    { value: /^修身|^slim/i, category: CUT_WORN },
  ],
  [
    'fit',
    '裤脚落在脚踝上面 / 裤长到脚踝为止 / 九分，露出脚踝',
    'the hem ends above the ankle / the leg stops at the ankle / cropped means that the ankle shows',
    { value: /九分|cropped|ankle[- ]length/i, category: ['apparel'] },
  ],
  [
    'fit',
    '外面一{measure}，里面还能再加一层 / 打版时算上了里面那层 / 里面留出了一层衣服的位置',
    'the pattern allows for a layer underneath / one more layer goes under it / ease for a layer is drawn into the pattern',
    { value: /内可穿|room for a/i, category: ['apparel'] },
  ],
  [
    'neckline',
    '领口一圈另缝了一条布 / 布边包在里面，叫包边 / 包边，就是用布条把毛边裹住',
    'a strip of cloth is sewn round the neck / bound means that the raw edge is wrapped in cloth / the edge is folded into a narrow strip',
    { value: /包边|bound/i },
  ],
  [
    'neckline',
    '领口用罗纹收边 / 领圈那一道换成了罗纹 / 罗纹一圈，缝在领口上',
    'the neck is edged with a rib / a band of ribbing is sewn round the neck / at the neck the knit changes to rib',
    { value: /罗纹领|ribbed (collar|neck)|rib(bed)? neckband/i, category: CUT_WORN },
  ],
  [
    'neckline',
    '半开襟，开口到胸前为止 / 领口往下开一段，钉几粒扣 / 门襟只开到胸口',
    'the placket stops at the chest / buttons close a short opening below the neck / the front opens part of the way',
    { value: /亨利领|半开襟|\bhenley\b|half placket/i, category: CUT_WORN },
  ],
  [
    'neckline',
    '帽子不用的时候，从衣身上取下来 / 要帽子就装上，不要就拆 / 帽子和衣身不连在一起',
    'the hood comes off when it is not wanted / hood and body are separate pieces / the hood can be taken off and put back',
    { value: /(可拆|可脱)[^，]*帽|detachable hood|removable hood/i, category: CUT_WORN },
  ],
  [
    'neckline',
    '领尖上各有一粒扣，扣在衣身上 / 扣领，领尖用小扣子固定 / 左右领尖都扣得住',
    'the points of the collar button down / a small button holds each point / each collar point is fastened to the body',
    { value: /扣领|button[- ]down collar/i, category: CUT_WORN },
  ],
  [
    'sleeve',
    '袖子到手肘上面 / 短袖，袖口落在上臂 / 手肘露在外面',
    'the sleeve ends above the elbow / a short sleeve stops on the upper arm / the elbow is left free',
    { value: /^短袖|^short(,|$)/, category: CUT_WORN },
  ],
  [
    'sleeve',
    '袖口有扣，解开能往上卷 / 扣子一解，袖子卷得上去 / 袖口开了叉，用扣子扣住',
    'the cuff is slit and buttoned / undo the cuff and the sleeve rolls up / a button closes the slit at the cuff',
    { value: /扣袖|袖口.*扣|buttoned cuff|button cuff/i, category: CUT_WORN },
  ],
  [
    'waist',
    '系多紧，看自己 / 抽绳一拉，腰就收 / 腰里穿着绳子',
    'a cord runs through the waist / pull the cord and the waist draws in / the cord is tied as tight as you like',
    { value: /抽绳|drawstring/i, not: /内抽绳|inner/i, category: CUT_WORN },
  ],
  [
    'waist',
    '说的是腰头的位置 / 中腰，在高腰和低腰之间 / 腰头比高腰低，比低腰高',
    'mid rise lies between high and low / the word tells where the waistband sits / lower than a high rise and higher than a low one',
    { value: /中腰|mid[- ]rise/i, category: CUT_WORN },
  ],
  [
    'waist',
    '腰上缝了穿皮带的布襻 / 腰上一圈有布襻 / 系皮带，从布襻里穿过去',
    'loops for a belt are sewn at the waist / a belt goes through the loops / the loops sit round the waist',
    { value: /裤襻|腰襻|串带|belt loops?/i, category: CUT_WORN },
  ],
  [
    'pocket',
    '胸前一个口袋 / 低头就看得到胸袋 / 胸袋缝在胸前',
    'a chest pocket sits on the front / look down and you see it / it is the pocket on the chest',
    { value: /胸袋|胸前[^，]*袋|chest pocket/i, category: CUT_WORN },
  ],
  [
    'pocket',
    '内袋缝在里面 / 从外面看，看不到内袋 / 内袋的口开在里侧',
    'an inner pocket opens on the inside / from outside the inner one is out of sight / you reach the inner one from within',
    { value: /内袋|inner pocket|inside pocket/i, category: CUT_WORN },
  ],
  [
    'pocket',
    '袋口有一片盖布 / 盖布翻下来，挡住袋口 / 要伸手，先掀盖布',
    'a flap lies over the opening / lift the flap to reach in / the flap folds down over the pocket',
    { value: /翻盖|袋盖|flap pocket/i, category: CUT_WORN },
  ],
  [
    'closure',
    '拉链开到哪里，衣襟就开到哪里 / 拉到头，衣襟合上 / 拉头往上走，左右合拢',
    'the front opens as far as the zip does / run the slider up and the halves meet / zipped to the end, the front is shut',
    { value: /^(全开|前开|前襟)[^，]*拉链|^(full|front)([- ]length)? zip/i, category: ['apparel'] },
  ],
  [
    'closure',
    '门襟那排扣子一粒粒扣 / 从上往下扣，从下往上扣，都行 / 几粒扣，数一数门襟',
    'the buttons run down the front / button from the top or from the bottom / count the buttons down the front',
    { value: /^门襟[^，链]*扣|^单排扣|^single-breasted|^button placket/i, category: ['apparel'] },
  ],
  [
    'pattern',
    '横条是横着织或印的 / 条从一边侧缝走到另一边 / 条纹绕着衣身',
    'the stripes go round the body / a stripe runs from side seam to side seam / the stripes lie across',
    { value: /横条|海魂|breton|horizontal stripe/i, category: CUT_WORN },
  ],
  [
    'pattern',
    '印花是印在布面上的 / 花印在布上，不是织进去的 / 布先织好，花再印上去',
    'the print is put on the finished cloth / the cloth was made first and printed after / a print lies on the cloth and is not woven in',
    { value: /印花|\bprint(ed)?\b/i, not: /不印|无印|no print/i, category: CUT_WORN },
  ],
  // down and layers
  [
    'fillPower',
    '数字越大，同样重的绒占的地方越大 / 比的是同样重量的绒撑开多少 / 一样重的绒，数大的体积大',
    'at a higher figure the same weight of down fills more space / equal weights are compared by the room they take / it ranks equal weights of down by volume',
    { unit: ['ratio'], min: 100, category: WORN },
  ],
  [
    'downContent',
    '百分数按重量算 / 称一份填充物，看绒子占多少 / 其余是羽丝和毛片',
    'the share is by weight / a sample of the filling is sorted and weighed / the other part is feather and fibre',
    { unit: ['%'], min: 50, max: 99.99, category: WORN },
  ],
  [
    'fillWeight',
    '衣服大，填得就多些 / 大小不同，填充量也不同 / 填多少，跟着大小走',
    'the figure goes with the size / a larger one takes more filling / how much goes in depends on the size',
    { unit: ['g'], min: 1, category: WORN },
  ],
  [
    'lining',
    '没有里布，翻过来看得到缝头 / 少一层布，里面直接是面料的反面 / 单层，里外是同一层布',
    'inside you see the back of the outer cloth / there is one layer of cloth / turned inside out, the seams show',
    { value: /^(无里|无衬|无里料|unlined)/i, category: WORN },
  ],
  [
    'lining',
    '一处有里布，一处没有 / 里布做在一部分上 / 有衬的和没衬的分开说',
    'part of it is lined and part is not / the lining covers some of the inside / lined in one place, single in another',
    { value: /(里|衬|lin(ed|ing)).*(无|unlined)/i, category: WORN },
  ],
  [
    'audience',
    '挑{noun}看大小，不看男女 / 男款女款是同一个版 / 版只有一个，大小另外分',
    'choose the {noun} by size / one pattern is used for men and women / the sizes differ and the pattern is one',
    { value: /^男女同款/, category: ['apparel'], type: ['tee', 'hoodie', 'shirt', 'sweater', 'jacket', 'coat'] },
  ],
]

const HEAD: readonly Line[] = [
  [
    'composition',
    '一{measure}{value}的{noun} / {noun}用{value}做 / {value}，裁成{noun}',
    '{Value}, cut and sewn / Made in {value} / {Value}: that is the cloth',
    { kind: ['composition'], parts: [1, 1], lead: [100, 100], category: WORN, not: /长绒棉/ },
  ],
  [
    'composition',
    '{value}，织成一块布 / 这{measure}{noun}里有{value} / {noun}的料子：{value}',
    '{Value} in one cloth / Put into one cloth: {value} / The {noun}, in {value}',
    { kind: ['composition'], parts: [2, 2], category: WORN },
  ],
  [
    'composition',
    '{value}做的儿童{noun} / 孩子的{noun}，{value} / 小小一{measure}，{value}',
    "A child's {noun} in {value} / For a child: {value} / Small, and {value}",
    { kind: ['composition'], parts: [1, 1], lead: [100, 100], type: ['kids-tee'] },
  ],
  [
    'composition',
    '{value}，裁成孩子的{noun} / 孩子穿的，{value} / 布里有{value}，给孩子做的',
    'A small {noun} of {value} / {Value}, cut for a child / In small sizes: {value}',
    { kind: ['composition'], parts: [2, 2], type: ['kids-tee'] },
  ],
  [
    'fabricWeight',
    '[每平方米{value@g}]，裁成{noun} / {noun}的布，[每平方米{value@g}] / 用[每平方米{value@g}]的布做{noun}',
    'The {noun} in [{value}] cloth / [{value@g} a square metre], cut and sewn / The cloth of the {noun}: [{value}]',
    GRAMMAGE,
  ],
  [
    'airPermeability',
    '风穿过{noun}，[{value}] / 布面[透气率{value}] / {noun}的布，[透气率{value}]',
    'Air through the {noun}: [{value}] / The cloth lets air by at [{value}] / [{value}] of air through the cloth',
    AIR,
  ],
  [
    'yarnCount',
    '[{value}纱]织的{noun} / {noun}的纱，[{value}] / 纱先纺到[{value}]',
    '[{value} yarn] in the {noun} / First spun: [{value} yarn] / The {noun} in [{value} yarn]',
    { kind: ['number'], unit: ['s_yarn'], category: WORN },
  ],
  [
    'fillPower',
    '{noun}里的绒，[蓬松度{value}] / [蓬松度{value}]的绒，填在里面 / 拉上{noun}，里面是[蓬松度{value}]的绒',
    'Down of [fill power {value}] / In the {noun}: [fill power {value}] / [Fill power {value}] inside the {noun}',
    { kind: ['number'], category: WORN },
  ],
  [
    'downContent',
    '{noun}里填的，[{value}是绒子] / 填充看[绒子：{value}] / [绒子{value}]，填在{noun}里',
    'In the {noun}: [{value} down] / [{value} down] under the cloth / What fills it: [{value} down]',
    { kind: ['number'], unit: ['%'], category: WORN },
  ],
  [
    'fillWeight',
    '{noun}里[填了{value}] / [{value}]，填进{noun} / 里头有[{value}]',
    'In the {noun}: [{value} of filling] / [{value}] under the cloth / [{value}] goes inside',
    { kind: ['number'], category: WORN },
  ],
  [
    'weave',
    '{noun}的布，{value} / {value}，做成{noun} / 凑近看：{value}',
    'The cloth of the {noun}: {value} / Seen close: {value} / Look closely: {value}',
    { shape: ['word'], kind: ['text'], category: WORN, not: /织$|布$|knit|jersey/ },
  ],
  [
    'weave',
    '{noun}的布：{value} / 凑近了看，{value} / 布是这样织的：{value}',
    'The cloth of the {noun}: {value} / Seen close: {value} / How it is woven: {value}',
    { value: /^(平纹|斜纹|缎纹|提花，|人字纹|泡泡纱|牛津纺|华夫格)/, shape: ['clause'], category: WORN },
  ],
  [
    'afterTreatment',
    '裁{noun}之前：{value} / 裁之前，{value} / {noun}的布做过{value}',
    'Before the cutting: {value} / {Value}, then cut / The cloth first: {value}',
    { shape: ['word'], kind: ['text'], category: WORN, not: /成衣|成品|garment|finished/ },
  ],
  [
    'fit',
    '一{measure}{value}的{noun} / {noun}，裁得{value} / 穿上身，{value}',
    '{Value}, from the pattern on / On the body: {value} / {Value} in cut',
    { shape: ['word'], kind: ['text'], value: /^(宽松|修身|略宽)|^(relaxed|slim|loose)/, category: WORN },
  ],
  [
    'fit',
    '一{measure}{value}的{noun} / {noun}是{value}版 / 版型照{value}来',
    'The {noun}: a(n) {value} fit / {Value} in cut / A(n) {value} pattern',
    { shape: ['word'], kind: ['text'], value: /^(合身|常规)|^regular/, category: WORN },
  ],
  [
    'fit',
    '一{measure}{value}的{noun} / 看轮廓：{value} / {noun}裁成{value}',
    'The outline: {value} / {Value} in outline / The {noun}, cut {value}',
    { shape: ['word'], kind: ['text'], value: /^(直筒|廓形)|^(straight|boxy)/, category: WORN },
  ],
  [
    'neckline',
    '一{measure}{value}的{noun} / {noun}，{value} / 领子上看，{value}',
    'The {noun} with {avalue} / Round the neck: {avalue} / A look at the neck: {avalue}',
    { shape: ['word'], kind: ['text'], category: WORN },
  ],
  [
    'sleeve',
    '一{measure}{value}的{noun} / {value}，一{measure}{noun} / 抬起手，{value}',
    '{Value} in the sleeve / The sleeve: {value} / Down the arm: {value}',
    { shape: ['word'], kind: ['text'], category: WORN, not: /无袖|sleeveless/ },
  ],
  [
    'closure',
    '扣上它：{value} / {noun}的开合，{value} / 穿脱之间：{value}',
    'To do it up: {value} / To get in: {value} / Open, shut: {value}',
    { value: /扣，|链，|绳，/, kind: ['text'], category: WORN },
  ],
  [
    'waist',
    '{noun}的腰：{value} / 看看腰：{value} / 腰是这样做的：{value}',
    'At the waist: {value} / The waist of the {noun}: {value} / Round the middle: {value}',
    { kind: ['text'], category: WORN },
  ],
  [
    'pocket',
    '{noun}的口袋：{value} / 手往哪儿放：{value} / 手机放哪儿：{value}',
    'The pockets of the {noun}: {value} / Hands in: {value} / For your hands: {value}',
    { kind: ['text'], shape: ['word', 'phrase'], category: WORN, not: /^(无|没|不)|^(no|none)\b/i },
  ],
  [
    'garmentLength',
    '{noun}[长{value}] / 下摆落在[{value}] / 平铺来量：[衣长{value}]',
    'The {noun}: [{value} long] / Laid flat: [{value} long] / [{value}], shoulder to hem',
    { kind: ['number'], unit: ['cm'], type: MEASURED_TOPS },
  ],
  [
    'season',
    '{value}天的{noun} / {value}天到了，穿它 / 等{value}天来',
    'In time for {value} / Worn in {value} / The {noun} for {value}',
    { kind: ['text'], value: /^[春夏秋冬]$/, type: [...WEIGHED_TYPES, 'sweater', 'dress'] },
  ],
  [
    'pattern',
    '一{measure}{noun}，{value} / {noun}上：{value} / 打开来看：{value}',
    'On the {noun}: {value} / Unfolded: {value} / {Value}, on the {noun}',
    { kind: ['text'], category: WORN, not: /^(无|没)|^no\b/i },
  ],
  [
    'stretch',
    '拉一拉{noun}：{value} / {noun}的布，{value} / 蹲下，站起：{value}',
    'Crouch, stand: {value} / Pull the {noun}: {value} / The cloth gives: {value}',
    { kind: ['text'], shape: ['word'], category: WORN, not: /无弹|不|^no/i },
  ],
]

/** Where a moment belongs: intents (E emotional, A action, R rational), seasons, product types. */
export type Moment = readonly [where: string, zh: string, en: string]

const INTENTS = { E: 'emotional', A: 'action', R: 'rational' } as const
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const

export const moments = (category: string, table: readonly Moment[]): Row[] =>
  table.map(([where, zh, en]) => {
    const [letters = '', ...rest] = where.split(' ')
    const season = SEASONS.filter((name) => rest.includes(name))
    const type = rest.filter((name) => !SEASONS.some((one) => one === name))
    const intent = [...letters].map((letter) => INTENTS[letter as keyof typeof INTENTS])
    const when: When = {
      category: [category],
      intent,
      ...(season.length > 0 ? { season } : {}),
      ...(type.length > 0 ? { type } : {}),
    }
    return ['*', frames(zh), frames(en), when]
  })

const MOMENTS: readonly Moment[] = [
  // tee
  [
    'E tee',
    '理发店出来，{noun}领口里还有碎头发。 / 刚剪完头发，抖抖{noun}，碎发落了一地。 / 后颈痒痒的，是理发店的碎发，掉进了{noun}里。',
    'Fresh from the barber, with snips of hair inside the {noun}. / A haircut, a shake of the {noun}, and hair all over the pavement. / Something itches at the neck of the {noun}: the barber was thorough.',
  ],
  [
    'E tee',
    '刷墙那天穿的{noun}，肩上留了一点白。 / 肩上那点白漆，是{noun}陪着刷墙留下的。 / 墙刷完了，漆也在{noun}上点了一下。',
    'A dot of white paint on the shoulder: the {noun} helped with the wall. / The wall is done, and so, a little, is the {noun}. / You painted the kitchen in the {noun}, and it shows.',
  ],
  [
    'E tee',
    '面条吸得急，{noun}胸前溅了一个小点。 / 一碗拌面，一个油点，{noun}都记着。 / 低头找餐巾纸，{noun}上已经多了一点酱。',
    'Noodles, eaten too fast, and a small dot on the {noun}. / You look for a napkin; the {noun} has already met the sauce. / One bowl of noodles, one spot, one {noun}.',
  ],
  [
    'EA tee',
    '楼下喊一声，套上{noun}就下去了。 / 球友在楼下等，{noun}还没套好，人已经在楼梯上。 / 门口换鞋，{noun}还没拉平，先应一声来了。',
    'A shout from below, the {noun} over your head, and down the stairs. / Friends are waiting; the {noun} goes on between the second floor and the first. / One arm in the {noun}, one shoe on, you call that you are coming.',
  ],
  [
    'A tee',
    '健身包、水、{noun}，出门前看一遍。 / 包里放好{noun}，下了班直接去。 / {noun}卷成一卷，塞进包的角落。',
    'Roll up the {noun}, push it into the bag, go. / Bag, water, {noun}: check, and out. / Into the corner of the bag with the {noun}, and straight on after work.',
  ],
  [
    'E summer tee',
    '地铁口卖茉莉花，买一串，挂在{noun}的领口。 / 茉莉花串别在{noun}上，走了一路。 / 卖花的奶奶抬头，把一小串茉莉递到{noun}跟前。',
    'Jasmine at the station gate, and a small string of it pinned to the {noun}. / You buy a string of jasmine and hang it at the neck of the {noun}. / An old lady holds up jasmine to someone in a {noun}.',
  ],
  // shirt
  [
    'E shirt',
    '会开久了，{noun}的袖子一圈一圈卷上去。 / 袖子卷了又卷，穿{noun}的人才开口说话。 / 袖子卷到手肘，穿着{noun}趴到图纸上。',
    'The longer the meeting, the higher the sleeves of the {noun}. / Sleeves up, in the {noun}, you bend over the drawings. / Another turn of the sleeve, and whoever is in the {noun} speaks up.',
  ],
  [
    'E shirt',
    '扣到一半，发现{noun}从头就扣错了一粒。 / {noun}多出一粒扣子，只好全解开重来。 / 镜子里，{noun}一边高一边低，扣错了。',
    'Halfway down you find that the {noun} was buttoned wrong from the start. / One button too many on the {noun}: undo, begin again. / In the mirror the {noun} hangs crooked, by one button.',
  ],
  [
    'E shirt',
    '晾好的{noun}，风一吹就朝邻居招手。 / 阳台上，{noun}的袖子跟着风摆。 / 对面楼的衣服也在动，和这边的{noun}隔空招手。',
    'Hung out to dry, the {noun} waves at the neighbours. / On the balcony the wind lifts a sleeve of the {noun}. / Across the yard another one answers the {noun} on your line.',
  ],
  [
    'EA shirt',
    '面试快开始了，{noun}的领子翻好，上楼。 / 电梯镜子前，把{noun}的领子理一下。 / 理好{noun}的领子，电梯门正好开。',
    'A look in the lift mirror, a hand at the collar of the {noun}, and the doors open. / The interview is upstairs; the collar of the {noun} is put right on the way. / Straighten the {noun}, press the button, go up.',
  ],
  [
    'A shirt',
    '早上熨好{noun}，挂在门后，吃完饭再穿。 / 先吃早饭，后穿{noun}，豆浆离远一点。 / 豆浆喝完，再去拿门后那件{noun}。',
    'Breakfast first, then the {noun}: the egg is runny. / The {noun} waits behind the door until the coffee is drunk. / Iron the {noun}, hang it up, eat, and only then put it on.',
  ],
  [
    'E spring shirt',
    '柳絮飘了一路，粘在{noun}的肩上。 / 过桥的时候，一团柳絮落到{noun}上。 / 肩上一点白，穿{noun}的人从柳树下走过来。',
    'Willow fluff all the way, and some of it on the {noun}. / Crossing the bridge, the {noun} picks up a tuft of willow. / White on one shoulder: the {noun} came by the willows.',
  ],
  // polo
  [
    'E polo',
    '开学头一天，老师穿着{noun}站在校门口。 / 校门口一排{noun}，都是来接孩子的。 / 家长会上，穿{noun}的爸爸坐在前排记笔记。',
    'On the first day of term a teacher stands at the gate in a {noun}. / At the school gate, someone in a {noun} waves. / Parents evening: a {noun} in the front row, taking notes.',
  ],
  [
    'E polo',
    '周六的球场，穿{noun}的人在树荫下喝水。 / 换场休息，穿着{noun}靠在围栏上擦汗。 / 输了一局，穿{noun}的那位在长椅上坐得笔直。',
    'Saturday, the court, and a {noun} in the shade with a bottle of water. / Between games you lean on the fence in the {noun}. / One set down, the player in the {noun} sits very upright on the bench.',
  ],
  [
    'A polo',
    '周五不打领带，{noun}拿下来就穿。 / 领带留在抽屉里，今天穿{noun}去。 / {noun}抖一抖，出门。',
    'Friday: leave the tie in the drawer and take the {noun}. / No tie today; {noun} on, laptop in the bag. / Shake out the {noun}, pull it on, go.',
  ],
  // hoodie
  [
    'E hoodie',
    '耳机戴上，裹着{noun}往座位里一缩，不说话了。 / 红眼航班上，穿{noun}的人蜷在靠窗的位子。 / 候机厅的长椅上，{noun}团起来当了枕头。',
    'Headphones on, deep in the seat in the {noun}, and no more talk. / On the night flight someone in a {noun} is curled up by the window. / A bench in the departure hall, and the {noun} rolled up for a pillow.',
  ],
  [
    'E hoodie',
    '室友的{noun}和你的叠在一起，分不清谁的。 / 收衣服的时候，{noun}拿错了一件。 / 穿错了室友的{noun}，到晚上才发现。',
    'In the heap of washing nobody knows which {noun} is whose. / All day in the {noun} of a room mate, and you notice at night. / The wrong {noun} comes off the line with the right socks.',
  ],
  [
    'E hoodie sweater',
    '考试周，图书馆里到处是{noun}，都趴着。 / 图书馆闭馆的铃响了，趴在{noun}袖子上的脸抬起来。 / {noun}的袖口上，印着半行铅笔字。',
    'Exam week: heads on desks all round, and yours on the sleeve of the {noun}. / The library bell rings, and a head comes up from the {noun}. / Half a line of pencil has rubbed off on the cuff of the {noun}.',
  ],
  [
    'EA hoodie',
    '凌晨看球，{noun}一套，外卖到了。 / 球赛加时，裹着{noun}接着看。 / 半夜下楼拿外卖，睡衣外面一{measure}{noun}。',
    'Extra time in the middle of the night, and the {noun} on over pyjamas. / The match goes on; down in the {noun} to fetch the noodles. / Pyjamas, {noun}, slippers: the food is at the gate.',
  ],
  [
    'A hoodie',
    '清早跑步，穿着{noun}出门，回来系在腰上。 / 热身完，脱下{noun}系在腰上，继续跑。 / 把{noun}搭上栏杆，再跑一圈。',
    'Out in the {noun}, home with it tied at the waist. / Warmed up: tie the {noun} round you and run on. / Hang the {noun} on the railing and run one more lap.',
  ],
  // sweater
  [
    'E sweater',
    '脱{noun}的时候，头发全立起来了。 / {noun}从头上拉下来，头发飞成一团。 / 进屋脱了{noun}，对着镜子把头发按下去。',
    'Off comes the {noun}, and the hair stands up. / Out of the {noun}, and one look in the mirror: hair. / The {noun} comes over your head and leaves the hair in the air.',
  ],
  [
    'E sweater',
    '猫在{noun}上踩来踩去，踩够了才趴下。 / {noun}叠在床尾，猫替你先试了试。 / 从猫肚子底下，把{noun}慢慢抽出来。',
    'The cat treads the {noun} for a while and then lies down on it. / Slowly you draw the {noun} out from under the cat. / Folded on the bed, the {noun} is tried by the cat first.',
  ],
  [
    'E winter sweater',
    '火锅店门口等位，{noun}外面套着羽绒服。 / 进了火锅店，外套一件件脱，脱到{noun}为止。 / 火锅的热气里，把{noun}的袖子推到手肘。',
    'At the hotpot table coats come off, and sleeves of the {noun} go up. / You wait outside the hotpot place, the {noun} under a coat. / Steam over the pot, and you lean in, in the {noun}.',
  ],
  [
    'E autumn sweater',
    '银杏黄了，穿着{noun}蹲下去捡叶子。 / 捡了一把银杏叶，兜在{noun}里。 / 树下站一会儿，{noun}肩上落了一片叶子。',
    'Ginkgo leaves on the ground, and someone in a {noun} bending to pick some up. / A lapful of yellow leaves, carried home in the {noun}. / Stand under the tree a while, and a leaf lands on the {noun}.',
  ],
  [
    'A sweater',
    '出门前看一眼温度，加一{measure}{noun}。 / 天气预报一看，{noun}拿出来穿。 / 早上凉，{noun}套上再走。',
    'Check the thermometer, add the {noun}, leave. / The forecast says chilly: take out the {noun}. / Cold on the balcony: pull on the {noun} before you go.',
  ],
  // dress
  [
    'E dress',
    '骑车之前，把{noun}的裙摆塞好。 / 骑着单车，一只手按着{noun}。 / 下坡的时候，{noun}鼓得像一面帆。',
    'Before cycling off, you tuck in the hem of the {noun}. / One hand on the bars, one on the {noun}. / Downhill, the {noun} fills like a sail.',
  ],
  [
    'E dress',
    '婚礼上，{noun}和隔壁桌撞了衫，两个人都笑了。 / 撞衫了，穿{noun}的人索性站到一起拍照。 / 敬酒的时候才看见，那桌也有一{measure}这样的{noun}。',
    'At the wedding someone else is wearing the same {noun}; both laugh. / The same {noun}, met at a wedding, and a photograph of the pair. / Two guests, one {noun} each, the very same.',
  ],
  [
    'E dress',
    '后背够不着，喊人来帮{noun}一把。 / 半天没穿好，{noun}等着另一双手。 / 门里喊一声，有人进来，把{noun}理好。',
    'You turn round, and somebody sets the back of the {noun} straight. / A call through the door: could someone see to the {noun}? / Half into the {noun}, waiting for another pair of hands.',
  ],
  [
    'A dress',
    '画展看到周日，换上{noun}，现在就去。 / 约好了下午茶，{noun}一穿就走。 / 车票买好，{noun}叠进小箱子。',
    'The exhibition closes on Sunday: {noun} on, and off to see it. / Tea with a friend; into the {noun} and out. / Ticket bought, {noun} folded into the small case.',
  ],
  [
    'E summer dress',
    '海边的栈道上，穿着{noun}，拎着鞋走。 / 鞋拎在手里，提着{noun}往浪那边去。 / 浪上来，提着{noun}往后跳了一步。',
    'Along the boardwalk in the {noun}, shoes in hand. / A wave comes in, and you jump back, holding up the {noun}. / Shoes in one hand, the {noun} in the other, to the water.',
  ],
  // trousers
  [
    'E trousers',
    '蹲下系鞋带，膝盖在{noun}上顶出一个印。 / 坐了大半天，站起来，{noun}膝盖上一道褶。 / 站起来拍拍{noun}，长途车到站了。',
    'A day at the desk, and the knees of the {noun} have a crease of their own. / You stand and brush off the {noun}: the coach has arrived. / Down to tie a lace, and the {noun} fold at the knee.',
  ],
  [
    'E trousers',
    '过水洼，先把{noun}往上提一提。 / 提着{noun}，从水洼边上绕过去。 / 水洼太大，提着{noun}犹豫了一下。',
    'Before the puddle, you hitch up the {noun}. / Round the edge of a puddle, the {noun} held clear. / A large puddle, a moment of thought, and the {noun} hitched up.',
  ],
  [
    'E trousers shorts',
    '衣架不够了，{noun}搭在椅背上。 / 晚上脱下{noun}，往椅背上一搭，天天如此。 / 椅背上搭着{noun}，明天接着穿。',
    'Out of hangers, you lay the {noun} over a chair. / Every night the {noun} end on the back of the chair. / Over the chair hang the {noun}, ready for tomorrow.',
  ],
  [
    'A trousers',
    '改裤脚之前，{noun}先过一遍水。 / {noun}穿好，鞋也穿上，再量裤脚。 / 量裤脚，穿着平常的鞋，站直，看{noun}落在哪里。',
    'Wash the {noun} once before you have the hems taken up. / Shoes on, stand straight, see where the {noun} end. / Put on the {noun} and your usual shoes, then mark the hem.',
  ],
  [
    'EA trousers',
    '长途火车上盘腿坐着，{noun}上摊了一副牌。 / 膝盖上铺开一副牌，{noun}就是牌桌。 / 硬座车厢，膝盖对着膝盖，{noun}上打了一路牌。',
    'On the long train the cards are dealt onto the {noun}. / Knees against knees, and a game of cards on the {noun}. / Cross-legged in the {noun}, a hand of cards, three stations to go.',
  ],
  // shorts
  [
    'E summer shorts',
    '溪水没到小腿，{noun}还干着。 / 石头滑，{noun}还是湿了一角。 / 鞋脱在岸上，穿着{noun}下到溪里。',
    'The stream comes up to the calf, and the {noun} are still dry. / A slippery stone, and one corner of the {noun} is wet. / Shoes on the bank, and into the stream in the {noun}.',
  ],
  [
    'E shorts',
    '大排档的塑料凳，穿着{noun}坐到收摊。 / 收摊了，穿{noun}的那桌还没聊完。 / 塑料凳、烤串、{noun}，聊到灯一盏盏关。',
    'On a plastic stool in the {noun}, you sit until the stall packs up. / The stall closes, and the table in {noun} is still talking. / Plastic stools, skewers, {noun}, until the lights go out.',
  ],
  [
    'A shorts',
    '换上{noun}，绕湖跑一圈再回来吃早饭。 / {noun}、跑鞋、钥匙，下楼。 / 早饭之前，穿{noun}去跑一圈。',
    'Shoes, keys, the {noun}, and once around the lake. / Before breakfast: into the {noun} and out for a lap. / Change into the {noun} and run while the street is empty.',
  ],
  // jacket
  [
    'E jacket',
    '电影散场，{noun}忘在座位上，又跑回去拿。 / 影院的灯亮了，椅背上还搭着{noun}。 / 走到门口一摸，{noun}还在座位上。',
    'The lights go up, and the {noun} is still on the seat. / Back into the empty cinema for the {noun}. / At the door you feel for the {noun}: it is in the back row.',
  ],
  [
    'E jacket coat',
    '聚会散了，从一床衣服里翻出自己的{noun}。 / 客人的衣服堆在床上，{noun}压在底下。 / 玄关的衣帽架上，{noun}挂在雨伞旁边。',
    'Coats lie heaped on the bed, and yours is the {noun} underneath. / The party is over, and you dig the {noun} out of the heap. / Next to the umbrellas in the hall hangs the {noun}.',
  ],
  [
    'EA jacket',
    '风起来了，跑回去拿{noun}。 / 说好看日出，{noun}放在床头。 / 山顶风大，{noun}从包里翻出来。',
    'The wind gets up, and you run back for the {noun}. / Sunrise tomorrow: the {noun} lies ready on the chair. / On the hilltop the {noun} comes out of the bag.',
  ],
  [
    'A jacket',
    '摩托停好，头盔挂上，{noun}脱下来抱着。 / 头盔、手套、{noun}，检查一遍再上路。 / 骑车先穿{noun}，再戴头盔。',
    'Helmet, gloves, {noun}: check, and ride. / First the {noun}, then the helmet. / Park the bike, hang up the helmet, take off the {noun}.',
  ],
  // coat
  [
    'E coat',
    '小孩躲进爸爸的{noun}里，露出一双鞋。 / {noun}底下除了大鞋，还有一双小鞋。 / 等车的时候，{noun}里多了一个人。',
    'A child has got inside the {noun}, and only shoes can be seen. / Below the {noun} there are large shoes and, beside them, small ones. / Waiting for the bus, the {noun} has taken in a second person.',
  ],
  [
    'E winter coat',
    '进了楼道，拍掉{noun}上的雪，再跺跺脚。 / {noun}肩上的雪，进电梯才化。 / 抖一抖{noun}，门厅里也下了一点雪。',
    'Snow on the shoulders of the {noun} melts in the lift. / In the hall you beat the snow off the {noun} and stamp your feet. / Shake the {noun}, and it snows a little indoors.',
  ],
  [
    'E autumn coat',
    '落叶粘在{noun}背后，一路上没人说。 / 背上贴着一片叶子，穿着{noun}走进会议室。 / {noun}挂起来，一片叶子掉到地上。',
    'A leaf on the back of the {noun}, and nobody says so. / Into the meeting walks the {noun}, a leaf on its back. / You hang up the {noun}, and a leaf falls out.',
  ],
  [
    'A coat',
    '干洗店的单子找出来，{noun}今天取。 / 取了{noun}，挂在车后座的钩子上。 / 拎着衣架，把{noun}从干洗店带回家。',
    'Find the slip, fetch the {noun} from the cleaner. / Over one arm, on its hanger, the {noun} comes home. / Pick up the {noun} today and hang it on the hook in the car.',
  ],
  // down jacket
  [
    'E winter down-jacket',
    '公交上挤满了{noun}，像一车面包。 / 穿{noun}的人在门口遇上了，都侧了侧身。 / 电梯里进来几{measure}{noun}，就满了。',
    'On the bus one {noun} is pressed against the next, like loaves in a tray. / One {noun} meets another in a doorway; both turn sideways. / A few people, a {noun} each, and the lift is full.',
  ],
  [
    'E down-jacket',
    '坐下的时候，{noun}呼地出了一口气。 / {noun}往沙发上一放，慢慢塌下去。 / 抱着{noun}坐下，像抱着一个人。',
    'You sit down, and the {noun} lets out a breath. / Thrown on the sofa, the {noun} sinks slowly. / Hold the {noun} in your arms on the train, like a person.',
  ],
  [
    'E winter down-jacket',
    '冰场边上，穿着{noun}捧一杯姜茶。 / 滑完一圈回来，找自己的{noun}。 / 冰场外面，穿{noun}的大人在等孩子。',
    'At the edge of the rink, ginger tea in hand, someone stands in a {noun}. / Once round the ice, and back to the {noun}. / Beside the rink, someone in a {noun} waits for a child.',
  ],
  [
    'A winter down-jacket',
    '结霜的早上，{noun}穿好，手套戴上，走。 / 先穿靴子，再穿{noun}，开门。 / 帽子、手套、{noun}，一样样穿好再出门。',
    'Boots first, then the {noun}, then the door. / Hat, gloves, {noun}, and out into the frost. / Gloves on, {noun} on, off to the bus.',
  ],
  [
    'EA winter down-jacket coat',
    '元宵看灯，{noun}里揣着一袋糖炒栗子。 / 栗子揣在{noun}里，边走边剥。 / 灯会上，裹着{noun}跟着人群慢慢挪。',
    'A bag of chestnuts inside the {noun}, peeled on the way. / Lanterns overhead, and in the {noun} you move along with the crowd. / Hot chestnuts go into the {noun}, and out again one by one.',
  ],
  // shell and sun jackets
  [
    'E shell-jacket',
    '雨点打在{noun}上，帐篷还没搭好。 / 一手扶着帐篷杆，一手抹掉{noun}上的雨。 / 领队回头，数了数后面的{noun}。',
    'Rain on the {noun}, and the tent is not up yet. / One hand on the tent pole, the other wiping rain off the {noun}. / The leader looks back down the path and counts: everyone in a {noun} is there.',
  ],
  [
    'E shell-jacket',
    '地图在膝上，{noun}的袖子压住一角。 / 风翻着地图，{noun}的袖子按上去。 / 岔路口，穿着{noun}对着地图站了一会儿。',
    'A sleeve of the {noun} holds down a corner of the map. / At the fork you stand over the map in the {noun} and say nothing. / The wind wants the map; the sleeve of the {noun} says no.',
  ],
  [
    'A shell-jacket',
    '上山的包，{noun}放在伸手够得到的地方。 / 云压下来了，{noun}先穿上。 / {noun}放进包，拉上，出发。',
    'Pack the {noun} where the hand can reach it. / Clouds come down: put on the {noun} first. / Into the rucksack with the {noun}, strap it shut, and up.',
  ],
  [
    'E summer sun-jacket',
    '电动车停在树荫下，{noun}搭在车把上。 / 红灯前面，穿{noun}的都停在树荫里。 / 骑到红灯，裹着{noun}往树荫里挪了挪。',
    'The scooter stands in the shade, the {noun} over the bars. / At the red light the rider in the {noun} edges into the shade. / A red light, a tree, and you wait under it in the {noun}.',
  ],
  [
    'A summer sun-jacket',
    '中午出去吃饭，{noun}披上再走。 / 帽子、水、{noun}，排队看花去。 / 划船之前，{noun}穿好，鞋脱掉。',
    'Out for lunch: {noun} on, then into the street. / Hat, water, {noun}, and off to see the lotus. / Before the boat: {noun} on, shoes off.',
  ],
  [
    'E summer sun-jacket',
    '稻田边上写生，穿着{noun}坐在小马扎上。 / 画架支在田埂上，穿{noun}的人坐得一动不动。 / 蜻蜓停在{noun}的袖子上，画笔也停了。',
    'A dragonfly sits on the sleeve of the {noun}, and the brush stops. / An easel by the rice field, and a {noun} on a folding stool. / At the edge of the field someone in the {noun} paints and does not move.',
  ],
  // scarf
  [
    'E scarf',
    '地铁门一关，{noun}的一角夹在了外面。 / {noun}夹在门缝里，一站路都没敢动。 / 下一站门开，先把{noun}拉回来。',
    'The doors shut on one end of the {noun}, and you stand still for a stop. / One corner of the {noun} rides outside the train. / At the next station the doors open, and the {noun} comes back in.',
  ],
  [
    'E scarf',
    '一{measure}{noun}，两个人围，走路得走齐。 / 同一{measure}{noun}里，两个人商量往左还是往右。 / 一人一头，{noun}中间剩了一小段。',
    'One {noun}, two people, and the steps have to match. / Two necks in one {noun}, discussing which way to go. / An end each, and the {noun} sags a little in the middle.',
  ],
  [
    'E winter scarf',
    '雪人做好了，{noun}摘下来给它围上。 / 回家的路上脖子一凉，{noun}在雪人那里。 / 雪化了，院子中间剩一{measure}{noun}。',
    'The snowman is done, and gets the {noun}. / Halfway home the neck is cold: the snowman has the {noun}. / The snow is gone, and in the middle of the yard lies the {noun}.',
  ],
  [
    'A scarf',
    '出门照一下镜子，{noun}绕一圈，走。 / 门口的钩子上，{noun}一拉就走。 / {noun}搭上肩，锁门。',
    'From the hook by the door, the {noun}, once round, and out. / Throw the {noun} over one shoulder and lock up. / One look in the mirror, one turn of the {noun}, go.',
  ],
  [
    'E scarf',
    '拆快递的那双手，先把{noun}抖开看一遍。 / {noun}从纸里抖出来，先往脖子上比一比。 / 包装纸还在地上，{noun}已经围上了。',
    'Paper on the floor, and the {noun} is already on. / Out of the tissue comes the {noun}, held up to the neck first. / Before the ribbon is rolled up, the {noun} has been tried.',
  ],
  // many kinds
  [
    'E tee shirt polo hoodie sweater dress jacket coat',
    '衣帽间的灯坏了，摸着黑拿，拿对了，是{noun}。 / 停电的早上，凭手感找到{noun}。 / 黑暗里摸到{noun}，里外穿反了。',
    'The bulb in the wardrobe has gone, and you find the {noun} by touch. / A power cut, a hand along the rail, and the {noun}. / Dressed in the dark: the {noun} is inside out.',
  ],
  [
    'E tee shirt hoodie sweater jacket',
    '快递柜前输错一次码，{noun}拿到手了。 / 快递柜的门弹开，{noun}在里面。 / 下楼取{noun}，顺便把垃圾带下去。',
    'The locker door springs open, and there is the {noun}. / A wrong code, a right code, and the {noun} is out of the locker. / Down for the {noun}, and the rubbish goes along.',
  ],
  [
    'E shirt dress coat jacket',
    '合影的时候，前排蹲下，把{noun}整了整。 / 摄影师喊看这边，{noun}又扯了扯平。 / 全家福里，穿{noun}的站在奶奶旁边。',
    'For the group photograph the {noun} is pulled straight. / Look this way, calls the photographer, and a hand smooths the {noun}. / In the family picture whoever is in the {noun} stands next to grandmother.',
  ],
  [
    'R tee shirt polo hoodie sweater dress jacket coat',
    '大小拿不准，把合身的那件平铺量胸宽，再看{noun}。 / 挑{noun}的码，先量一件自己的：胸宽、衣长。 / 软尺找出来，量好了再选{noun}的码。',
    'Not sure of the size: lay one that fits flat, measure the chest, then look at the {noun}. / Chest and length of one you own come first, then the size of the {noun}. / Find the tape measure before you choose the size of the {noun}.',
  ],
  [
    'R trousers shorts',
    '选{noun}的码，先把常穿的那条平铺，量腰和裤长。 / 腰围和裤长量好，再看{noun}。 / 家里那条平铺，量一量，再挑{noun}。',
    'Lay a pair that fits flat, measure waist and leg, then choose the {noun}. / Waist and leg come first, then the {noun}. / Measure a pair of your own, then look at the sizes of the {noun}.',
  ],
  [
    'A tee shirt polo sweater hoodie',
    '行李只带一个包，{noun}卷起来放中间。 / 卷好{noun}，塞进鞋旁边的空。 / 收拾箱子，{noun}叠三下，放上面。',
    'One bag for the trip: roll the {noun} and put it in the middle. / Roll the {noun} into the gap beside the shoes. / Pack the case, fold the {noun}, lay it on top.',
  ],
  [
    'EA dress shirt trousers',
    '衣架摆了一床，试到后来还是穿{noun}。 / 床上堆满了，出门穿的是{noun}。 / 试了一圈，回到{noun}。',
    'The bed is covered with hangers, and in the end you wear the {noun}. / Everything tried, you come back to the {noun}. / A heap on the bed, and out of the door in the {noun}.',
  ],
  [
    'E tee hoodie jacket scarf',
    '丢失物品的箱子里，躺着一{measure}眼熟的{noun}。 / 前台抬出一箱失物，{noun}在下面。 / 体育馆的失物架上，认出了自己的{noun}。',
    'In the box of lost things lies a {noun} that you know. / The lost property shelf at the gym has kept the {noun}. / The clerk lifts out umbrellas, a glove, and then the {noun}.',
  ],
  [
    'E spring tee shirt dress jacket',
    '春游的大巴上，穿着{noun}靠窗坐，橘子剥了一路。 / 大巴开进油菜花里，穿{noun}的人贴着车窗看。 / 油菜花边上停车，穿着{noun}下去拍照。',
    'The coach runs into yellow fields, and someone in the {noun} leans to the window. / A day trip: in the {noun} by the window, peeling oranges. / The coach stops by the rapeseed, and you get out in the {noun} for a photograph.',
  ],
  [
    'E summer tee shirt polo dress',
    '阵雨来得急，穿着{noun}躲进了书店。 / 书店门口，穿{noun}的人等雨小一点。 / 为了躲雨进来，{noun}还湿着，买走了一本书。',
    'A shower, and you run into a bookshop in the {noun}. / At the bookshop door someone in the {noun} waits for the rain to ease. / In for shelter with rain on the {noun}, and out with a book.',
  ],
  [
    'E autumn shirt hoodie sweater jacket',
    '柿子挂满枝头，穿着{noun}举起竹竿。 / 举竹竿够柿子，{noun}也跟着往上抻。 / 柿子掉下来，差一点砸到{noun}。',
    'Persimmons overhead, and someone in the {noun} reaches up with a pole. / A persimmon falls, and just misses the {noun}. / Head back, pole up, in the {noun}: persimmons.',
  ],
  [
    'E winter sweater hoodie coat down-jacket scarf',
    '早市上，裹着{noun}捧一碗热豆浆。 / 天没亮，裹着{noun}在早市排队。 / 裹着{noun}，挤到油条摊前面。',
    'At the morning market, in the {noun}, with a bowl of hot soya milk. / Before light you stand in line at the market in the {noun}. / Through the crowd to the fried dough, the {noun} held close.',
  ],
  [
    'E tee shirt hoodie trousers',
    '乐谱夹在胳膊下，穿着{noun}跑去排练。 / 排练厅的地板上坐了一圈，穿{noun}的坐在鼓旁边。 / 鼓声停了，穿着{noun}去窗边透口气。',
    'Late for rehearsal, with the music under one arm, in the {noun}. / On the floor of the practice room, by the drums, sits someone in the {noun}. / The drums stop, and you stand at the window in the {noun}.',
  ],
  [
    'A coat jacket down-jacket',
    '换季了，{noun}送去洗，拿回来套上罩子。 / 收{noun}之前，先在窗边晾一晾。 / 找个宽衣架，把{noun}挂进柜子。',
    'End of the season: to the cleaner with the {noun}, then into its cover. / Air the {noun} by the window before it goes away. / A wide hanger, the {noun}, and the cupboard door shut.',
  ],
]

const CHILDREN: readonly Moment[] = [
  [
    'E kids-tee',
    '草莓吃到一半，{noun}上多了一颗。 / {noun}胸前一点红，草莓盒已经空了。 / 草莓少了一颗，{noun}上多了一个印子。',
    'Halfway through the strawberries, there is one on the {noun}. / Who ate the strawberries: ask the {noun}. / A red stain on the {noun}, and an empty bowl.',
  ],
  [
    'E kids-tee',
    '自己穿的{noun}，前后反了，不让改。 / {noun}穿反了，照样出去玩。 / 头从{noun}的袖子里钻出来，笑了半天。',
    'Put on without help, the {noun} is back to front and stays so. / A head comes out of the sleeve of the {noun}, laughing. / The {noun} is on back to front, and so out to play.',
  ],
  [
    'E kids-tee',
    '掉的那颗牙包在纸里，穿着{noun}跑去给奶奶看。 / 门牙掉了，穿着{noun}对着镜子咧嘴。 / 拍立得上，穿{noun}的人缺一颗牙。',
    'A tooth is out, and someone in a {noun} grins into the mirror. / The snapshot shows a {noun} and a gap where a tooth was. / Wrapped in paper, the tooth is carried to grandmother by someone in a {noun}.',
  ],
  [
    'E kids-tee',
    '蹲在路边看蚂蚁搬家，{noun}下摆拖到了土。 / 穿{noun}的人蹲着不动，是在看蚂蚁。 / 蚂蚁进洞了，站起来拍拍{noun}上的土。',
    'A line of ants, and someone in a {noun} crouching over it. / The ants have gone home, and the dust is brushed off the {noun}. / Down on the kerb in the {noun}, not moving: ants.',
  ],
  [
    'E kids-tee',
    '校门口人群里找，先找那{measure}{noun}。 / 放学铃一响，穿{noun}的冲在前面。 / 远远看到{noun}，书包一颠一颠地跑过来。',
    'In the crowd at the school gate, you look for the {noun}. / The bell goes, and someone in the {noun} comes running. / Far off, a {noun}, and a schoolbag bouncing behind it.',
  ],
  [
    'E kids-tee',
    '水彩课回来，{noun}袖口是蓝的，手也是蓝的。 / 颜料干在{noun}上，画还湿着。 / 画了一片海，{noun}上也有一点海。',
    'Home from painting: blue hands, blue sleeve on the {noun}. / The picture is of the sea, and some of it is on the {noun}. / Paint dries on the {noun} while the picture is still wet.',
  ],
  [
    'E kids-tee',
    '姐姐穿过的{noun}，弟弟接着穿。 / 门框上量身高，穿着{noun}踮起脚。 / 门框上添一道线，穿{noun}的说没踮脚。',
    "Against the door frame, in the {noun}, on tiptoe. / A new line on the door frame, and someone in the {noun} swears there was no tiptoe. / Last year's {noun} has gone to a younger brother.",
  ],
  [
    'A kids-tee',
    '明天春游，{noun}叠好放在书包上。 / 睡前把{noun}和袜子摆好，早上自己穿。 / 后天运动会，今晚先把{noun}洗了。',
    'School trip tomorrow: fold the {noun} and lay it on the bag. / Put out the {noun} and the socks tonight. / Sports day is near: wash the {noun} this evening.',
  ],
  [
    'A kids-tee',
    '名字写在领标上，再把{noun}装进包。 / 一支笔，一个名字，写在{noun}的领标上。 / 夏令营的行李，{noun}装几件，名字写好。',
    'Write the name on the label and pack it. / One pen, one name, inside the neck of the {noun}. / For the camp: the {noun} in the bag, the name on the label.',
  ],
  [
    'EA kids-tee',
    '洒水车过来了，穿{noun}的没躲，跟着跑。 / 喷泉一开，穿着{noun}就跑进去了。 / 玩水回来，{noun}拧出半盆。',
    'The fountain starts, and in they run, {noun} and all. / A water cart comes by, and someone in the {noun} runs after it. / Back from the fountain, the {noun} is wrung out over the basin.',
  ],
  [
    'R kids-tee',
    '量一量身高，再看{noun}的码。 / 孩子长得快，选{noun}之前先量身高。 / {noun}选码看身高，门框上那道线正好用上。',
    'Measure how tall the child is, then look at the sizes of the {noun}. / The line on the door frame tells the height; the {noun} goes by that. / First the height, then the size of the {noun}.',
  ],
  [
    'E summer kids-tee',
    '西瓜汁顺着下巴，滴到{noun}上。 / 围兜忘了带，西瓜汁都归了{noun}。 / 一人一牙西瓜，{noun}都湿了前襟。',
    'Melon juice runs down the chin and onto the {noun}. / No bib for the melon: the {noun} will do. / A slice each, and the front of the {noun} is wet.',
  ],
]

const CLOSES: readonly Line[] = [
  [
    '*',
    '尺码挑好，{noun}就放进购物袋。 / 挑好码，把{noun}收进购物袋。 / 量过了，选码，下单{noun}。',
    'Pick your size and put the {noun} in the bag. / Size chosen, add the {noun} to the bag. / Measured? Then choose a size and order the {noun}.',
    { intent: ['action'], also: 'option:size', category: ['apparel'] },
  ],
  [
    '*',
    '孩子量好身高，{noun}挑个码。 / 问问孩子喜不喜欢，再下单{noun}。 / 叫孩子来看一眼{noun}，再定。',
    'Measure the child, choose a size, order the {noun}. / Show the {noun} to the child, then decide. / Ask the one who will wear the {noun}, then order.',
    { intent: ['action'], type: ['kids-tee'], also: 'option:size' },
  ],
  [
    '*',
    '{noun}先放进购物袋，想好了再付。 / 留着{noun}慢慢看，不急着定。 / 喜欢{noun}，就收着；还在想，就明天再看。',
    'Put the {noun} by and look again tomorrow. / There is no rush about the {noun}: look, wait, decide. / If you like the {noun}, keep (it|them); if not, walk on.',
    {
      intent: ['emotional'],
      type: ['tee', 'shirt', 'polo', 'dress', 'trousers', 'shorts', 'jacket', 'down-jacket', 'coat'],
    },
  ],
  [
    '*',
    '翻翻衣柜，缺{noun}就带走一{measure}。 / 衣柜里要是空着一个衣架，就留给{noun}。 / 衣架空着，{noun}就来。',
    'Look in the wardrobe; if there is a free hanger, take the {noun}. / An empty hanger at home: then order the {noun}. / See what you have, then add the {noun}.',
    { intent: ['action'], type: ['tee', 'shirt', 'polo', 'hoodie', 'dress', 'jacket', 'coat'] },
  ],
  [
    '*',
    '和家里那{measure}{noun}比一比尺寸，再选。 / 把数字抄下来，和自己的{noun}比过再定。 / 先比尺寸，再定{noun}。',
    'Compare the figures with what you own, then choose the {noun}. / Copy the measurements, compare, and then decide on the {noun}. / First compare, then order the {noun}.',
    { intent: ['rational'], category: ['apparel', 'home-textile'] },
  ],
  [
    '*',
    '送人的话，先悄悄问一声对方的码，再选{noun}。 / {noun}要送人，码数先打听好。 / 打听到码数，就把{noun}订下。',
    'If the {noun} (is|are) a gift, find out the size first. / For a gift, ask somebody who knows the size, then order the {noun}. / Size found out? Then order the {noun} for them.',
    { intent: ['action'], also: 'option:size', category: ['apparel'] },
  ],
  [
    '*',
    '{noun}挑个颜色，照着衣柜里的来。 / 看看衣柜里什么颜色多，再挑{noun}。 / 颜色选定，{noun}放进购物袋。',
    'Choose a colour of the {noun} with your wardrobe open. / See what colours hang at home, then choose the {noun}. / Colour chosen, add the {noun} to the bag.',
    { intent: ['action'], also: 'option:colour', category: ['apparel'] },
  ],
  [
    '*',
    '围巾送谁，想好了就选一条。 / 想着一个人，选一条{noun}。 / 给自己一条，还是给妈妈一条，{noun}先看着。',
    'Think of somebody, then choose the {noun}. / For yourself or for your mother: look at the {noun} and decide. / Who is the {noun} for? Then choose.',
    { intent: ['emotional'], type: ['scarf'] },
  ],
]

export const CLOTHES_ROWS: readonly Entry[] = [
  ...entries('clothes.say', 'say', sayings(SAY)),
  ...entries('clothes.so', 'so', plainly(SO)),
  ...entries('clothes.head', 'head', plainly(HEAD)),
  ...entries('clothes.scene', 'scene', [...moments('apparel', MOMENTS), ...moments('children', CHILDREN)]),
  ...entries('clothes.close', 'close', plainly(CLOSES)),
]

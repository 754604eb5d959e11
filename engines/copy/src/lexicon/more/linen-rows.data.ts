import { type Entry, entries, type When } from '../entry.ts'
import { type Line, type Moment, moments, plainly, sayings } from './clothes-rows.data.ts'

/** Bedding, towels, curtains, rugs: facts said of the thing itself, what they mean, headlines, moments, closes. */
const LINEN = ['home-textile']
const SPREADS = ['curtain', 'tablecloth', 'bedding-set']
const FIBRE: When = { kind: ['composition'], parts: [1, 6], category: LINEN }
const SPREAD: When = { ...FIBRE, type: SPREADS }
const WOOLLEN: When = { ...FIBRE, type: ['throw'] }
const PART: When = { kind: ['composition'], ownLabel: true, category: LINEN }
const WEIGHED: When = {
  kind: ['number'],
  unit: ['g/m2'],
  type: ['curtain', 'tablecloth', 'bedding-set', 'towel', 'throw', 'bathrobe'],
}
const FLOORED: When = { kind: ['number'], unit: ['g/m2'], type: ['rug', 'bath-mat'] }
const FLAT: When = {
  value: /^\d[\d.,]*\s?×\s?\d[\d.,]*\s?(mm|cm|m|毫米|厘米|米)$/,
  type: ['throw', 'towel', 'bath-mat', 'rug', 'tablecloth'],
}
const SIZED: When = {
  value: /^\d[\d.,]*\s?×\s?\d[\d.,]*(\s?×\s?\d[\d.,]*)?\s?(mm|cm|m|毫米|厘米|米)$/,
  category: LINEN,
}

const SAY: readonly Line[] = [
  // what it is made of
  [
    'composition',
    '{this}的料子是{value} / {this}用{value}织成 / 做{noun}用的是{value} / 上手摸{noun}，是{value}',
    '{This} (is|are) made of {value} / What {this} (is|are) made of is {value} / The cloth of the {noun} is {value} / Put a hand on the {noun}: it is {value}',
    FIBRE,
  ],
  [
    'composition',
    '织{this}，用的是{value} / 从头到尾，{noun}是{value} / {this}从里到外是{value}',
    'For the cloth of {this}, {value} is used / The fibre of {this} is {value} / {This} (uses|use) {value}',
    { ...FIBRE, type: ['towel'] },
  ],
  [
    'composition',
    '{this}的成分是{value} / 论料子，{noun}是{value} / 给{noun}织的纱是{value}',
    'The yarn of {this} is {value} / {This} (is|are) woven from {value} / For the {noun} the yarn is {value}',
    { ...FIBRE, type: ['towel'] },
  ],
  [
    'composition',
    '{this}用{value}织 / {this}的料子是{value} / 擦手的{noun}，是{value}的',
    '{This} (is|are) made from {value} / What dries your hands here is {value} / The {noun} (is|are) {value}',
    { ...FIBRE, type: ['towel'] },
  ],
  [
    'composition',
    '{this}的布是{value} / 铺开{this}，整块都是{value} / {noun}用{value}的布缝成 / 裁{this}的布是{value}',
    'The cloth of {this} is {value} / Spread out {this}: the cloth is {value} / {This} (is|are) sewn from cloth of {value} / The cloth cut for the {noun} is {value}',
    SPREAD,
  ],
  [
    'composition',
    '{this}的面料是{value} / 缝{noun}的布是{value} / 做{this}，布用的是{value}',
    'The fabric of {this} is {value} / The {noun} (is|are) {value} from edge to edge / {This} (is|are) made up in {value}',
    SPREAD,
  ],
  [
    'composition',
    '{this}的纱是{value} / 织{this}的纱用了{value} / {noun}用{value}的纱织成',
    'The yarn of {this} is {value} / Yarn of {value} goes into {this} / {This} (is|are) woven from yarn of {value}',
    WOOLLEN,
  ],
  [
    'composition',
    '给{this}纺的纱是{value} / 盖在身上的{noun}，用{value}织成 / 从纱看，{noun}是{value}',
    'The yarn spun for {this} is {value} / {This} began as yarn of {value} / Down to the yarn, the {noun} (is|are) {value}',
    WOOLLEN,
  ],
  [
    'composition filling lining',
    '{this}的{label}是{value} / {noun}的{label}用{value} / 做{noun}的{label}，用的是{value}',
    '?one:The {label} of {this} is {value} / For the {label} of the {noun}, {value} is used / The {label} of {this}: {value}',
    PART,
  ],
  [
    'filling',
    '{this}里填的是{value} / 拍一拍{noun}，里面是{value} / {noun}的芯子是{value} / 往{this}里填了{value}',
    'Inside {this} there is {value} / {This} (is|are) filled with {value} / Pat the {noun}: it is filled with {value} / What fills the {noun} is {value}',
    { shape: ['word', 'phrase'], category: LINEN },
  ],
  [
    'filling',
    '拆开{noun}来看：{value} / {this}的芯子：{value} / {this}里面：{value} / 捏一捏{noun}，里头是{value}',
    'Inside {this}: {value} / What fills {this}: {value} / The inside of the {noun}: {value} / Press the {noun}, and inside: {value}',
    { shape: ['clause'], category: LINEN },
  ],
  [
    'fillWeight',
    '{this}里[填了{value}] / 填进{noun}的有[{value}] / {noun}的[芯子重{value}]',
    '{This} (holds|hold) [{value} of filling] / Into the {noun} go [{value} of filling] / The [filling] of {this} weighs [{value}]',
    { kind: ['number'], category: LINEN },
  ],
  [
    'downContent',
    '{this}填的绒，[{value}是绒子] / {noun}里的羽绒，[绒子占{value}] / {this}的[绒子含量是{value}]',
    'Of what fills {this}, [{value} is down] / The filling of {this} is [{value} down] / The [down content] of the {noun} is [{value}]',
    { kind: ['number'], unit: ['%'], category: LINEN },
  ],
  [
    'material',
    '{this}的用料：{value} / 翻过{this}来看，{value} / 做{noun}的料子，{value}',
    'The materials of {this}: {value} / Turn {this} over: {value} / What {this} (is|are) made of: {value}',
    { shape: ['clause'], type: ['rug', 'bath-mat', 'curtain', 'cushion'] },
  ],
  [
    'material',
    '{this}用{value}做成 / {noun}的材质是{value} / 做{this}用的是{value}',
    '{This} (is|are) made of {value} / The material of {this} is {value} / For the {noun}, {value} is used',
    { kind: ['text'], shape: ['word', 'phrase'], category: LINEN },
  ],
  // cloth
  [
    'fabricWeight',
    '{this}的布[每平方米{value@g}] / 做{noun}的料子，[每平方米重{value@g}] / {this}铺平了算，[每平方米{value@g}] / {noun}的[克重是{value}]',
    'The cloth of {this} weighs [{value@g} a square metre] / Laid flat, {this} (weighs|weigh) [{value@g} to the square metre] / The [cloth weight] of the {noun} is [{value}] / {This} (is|are) made in [{value} cloth]',
    WEIGHED,
  ],
  [
    'fabricWeight',
    '拎起{this}，布是[每平方米{value@g}] / {this}织到[每平方米{value@g}] / 这块布[每平方米{value@g}]，做成{noun}',
    'Lift {this}: the cloth is [{value}] / Cloth of [{value}] becomes {this} / [{value@g} to the square metre] is the cloth of the {noun}',
    WEIGHED,
  ],
  [
    'fabricWeight',
    '{this}[每平方米重{value@g}] / 按面积算，{this}[每平方米{value@g}] / {noun}的[克重{value}]',
    'A square metre of {this} weighs [{value@g}] / {This} (weighs|weigh) [{value@g} to the square metre] / By area, the {noun} (comes|come) to [{value@g} a square metre]',
    FLOORED,
  ],
  [
    'fabricWeight',
    '{this}的[{label}每平方米{value@g}] / {noun}的[{label}是{value}] / 做{noun}的布，[{label}{value}]',
    '?one:The [{label}] of {this} is [{value}] / For {this}, [{label}: {value}] / ?one:The [{label}] of the {noun} comes to [{value@g} a square metre]',
    { kind: ['number'], unit: ['g/m2'], ownLabel: true, category: LINEN },
  ],
  [
    'yarnCount',
    '{this}用[{value}纱]织成 / 织{noun}的纱是[{value}] / {noun}的布，从[{value}的纱]织起',
    'The cloth of {this} is woven from [{value} yarn] / The yarn in {this} is [{value}] / {This} (uses|use) [{value} yarn]',
    { kind: ['number'], unit: ['s_yarn'], category: LINEN },
  ],
  [
    'threadDensity',
    '{this}的布，[密度{value}] / 织{noun}的布，[密度是{value}] / 数{noun}的纱，[密度{value}]',
    'The cloth of {this} has a [thread density of {value}] / The [thread density] of the {noun} is [{value}] / Count the threads of {this}: [{value}]',
    { kind: ['number', 'range'], category: LINEN },
  ],
  [
    'weave',
    '{this}的布是{value} / {this}织的是{value} / 做{noun}的布，织法是{value}',
    'The cloth of {this} is {avalue} / {This} (is|are) woven in {avalue} / For the {noun} the cloth is {avalue}',
    { shape: ['word', 'phrase'], kind: ['text'], category: LINEN, not: /针织|罗纹|knit|jersey|terry/i },
  ],
  [
    'weave',
    '凑近看{this}的布，{value} / {this}的布这样织：{value} / 做{noun}的布，{value}',
    'Look closely at the cloth of {this}: {value} / The weave of {this}: {value} / How the cloth of the {noun} is woven: {value}',
    { shape: ['clause'], value: /^(平纹|斜纹|缎纹|提花，|人字纹|泡泡纱|牛津纺|华夫格|毛圈，)/, category: LINEN },
  ],
  [
    'afterTreatment',
    '{this}缝好以后，{value} / {this}做成了再处理：{value} / {noun}缝完，{value} / 先缝好{noun}，然后{value} / {noun}缝完还有一道：{value}',
    '?part:Once sewn, {this} (is|are) {value} / ?part:As the last step, {this} (is|are) {value} / ?part:Off the sewing table, {this} (is|are) {value} / ?part:The seams done, the {noun} (is|are) {value} / What is done to {this} after sewing: {value} / After the sewing of the {noun}: {value}',
    { value: /成衣|成品|garment|finished/, category: LINEN },
  ],
  [
    'afterTreatment',
    '做{this}的布，做过{value} / {this}的布做过{value} / 织好的布先做{value}，再缝{noun}',
    '?part:The cloth of {this} was {value} / ?part:{This} (uses|use) cloth that was {value} / The cloth of {this} has {avalue} / What is done to the cloth of the {noun}: {value}',
    { shape: ['word', 'phrase'], kind: ['text'], category: LINEN, not: /成衣|成品|garment|finished/ },
  ],
  [
    'shrinkage',
    '{noun}下水以后，{value} / {this}洗过再量，{value} / 下水前后量{noun}，{value}',
    'Once {this} (has|have) been washed: {value} / Measured before and after washing, {this}: {value} / The {noun} after a wash: {value}',
    { value: /经向.*纬向|warp.*weft/, shape: ['clause'], category: LINEN },
  ],
  [
    'colourFastness',
    '{this}的[{label}是{value}] / {noun}染的颜色，[{label}{value}] / {this}的颜色，[{label}{value}]',
    'The [{label}] of {this} is [grade {n}] / For {label}, {this} (is|are) rated [grade {n}] / The colour of the {noun} has [{label} of grade {n}]',
    { kind: ['number'], unit: ['grade'], ownLabel: true, category: LINEN },
  ],
  // size and make
  [
    'dimensions',
    '{this}铺开[{value}] / 摊平{noun}来量，[{value}] / {noun}的大小是[{value}] / {this}盖得住[{value}]',
    'Laid flat, {this} (measures|measure) [{value}] / Spread out {this}: [{value}] / The size of {this} is [{value}] / {This} (covers|cover) [{value}]',
    FLAT,
  ],
  [
    'dimensions',
    '{this}摊开是[{value}] / 铺之前量一量，{noun}是[{value}] / 给{noun}留出[{value}]',
    '{This} (takes|take) up [{value}] / Measured edge to edge, {this} (is|are) [{value}] / Allow [{value}] for the {noun}',
    FLAT,
  ],
  [
    'dimensions',
    '{this}的尺寸是[{value}] / 拿软尺量{noun}，[{value}] / {noun}做到[{value}]',
    'The size of {this} is [{value}] / {This} (measures|measure) [{value}] / By the tape, the {noun} (comes|come) to [{value}]',
    SIZED,
  ],
  [
    'height',
    '{this}[高{value}] / {this}从挂钩到下摆[{value}] / 挂起{noun}来量，[高{value}] / {noun}垂下来[{value}]',
    '{This} (hangs|hang) [{value} long] / From the top to the hem {this} (measures|measure) [{value}] / The [drop] of {this} is [{value}] / Hung up, the {noun} (is|are) [{value} high]',
    { kind: ['number'], type: ['curtain'] },
  ],
  [
    'width',
    '{this}[宽{value}] / 横着量{noun}，[{value}] / {noun}的[宽是{value}]',
    '{This} (is|are) [{value} wide] / Across, {this} (measures|measure) [{value}] / The [width] of the {noun} is [{value}]',
    { kind: ['number'], category: LINEN },
  ],
  [
    'thickness',
    '{this}[厚{value}] / 从侧边看{noun}，[厚{value}] / {noun}的[厚度是{value}]',
    '{This} (is|are) [{value} thick] / Seen from the side, {this} (is|are) [{value} thick] / The [thickness] of the {noun} is [{value}]',
    { kind: ['number'], category: LINEN },
  ],
  [
    'weight',
    '{this}[重{value}] / 把{noun}叠好称，[{value}] / 抱起{this}，手里是[{value}]',
    '{This} (weighs|weigh) [{value}] / Folded and put on a scale, {this} (comes|come) to [{value}] / The weight of the {noun} is [{value}]',
    { kind: ['number'], category: LINEN },
  ],
  [
    'boxContents',
    '打开{this}，里面有{value} / {this}拆开来是{value} / 一套{noun}，{value}',
    'Open {this} and there is {value} / {This} (comes|come) as {value} / In {this} you find {value}',
    { kind: ['list'], type: ['bedding-set'] },
  ],
  [
    'boxContents',
    '{this}里有{value} / 拆开{noun}数一数，{value} / {noun}分成{value}',
    '{This} (holds|hold) {value} / Unpack {this} and count: {value} / The pieces of {this}: {value}',
    { kind: ['list'], type: ['bedding-set'] },
  ],
  [
    'boxContents',
    '{this}配齐了是{value} / 这套{noun}：{value} / 清点{noun}，有{value}',
    'Unfolded, {this} (is|are) {value} / {This} (consists|consist) of {value} / Laid on the bed, {this}: {value}',
    { kind: ['list'], type: ['bedding-set'] },
  ],
  [
    'removableCover',
    '{this}的外罩拆得下来，能洗 / 要洗{noun}，先拆外罩 / {noun}的外罩可以单独拆下来洗',
    'The cover of {this} comes off for washing / To wash the {noun}, take off the cover / {This} (has|have) a cover that comes off and is washed',
    { kind: ['flag'], category: LINEN },
  ],
  [
    'closure',
    '{this}开合用{value} / {noun}的开口用{value} / 打开{noun}的那一边，{value}',
    '{This} (closes|close) with {avalue} / The opening of {this} has {avalue} / Where the {noun} (opens|open): {value}',
    {
      kind: ['text'],
      value: /扣|拉链|抽绳|系带|拉绳|魔术贴|zip|button|stud|drawstring/i,
      category: LINEN,
    },
  ],
  [
    'pattern',
    '{this}是{value} / {noun}做成{value} / 铺开{this}来看，{value}',
    '{This} (is|are) {value} / The {noun} (is|are) made {value} / Spread out {this}: {value}',
    { kind: ['text'], value: /^(纯色|素色)/, category: LINEN },
  ],
  [
    'pattern',
    '{this}的花纹：{value} / {noun}上的图案：{value} / 铺开{this}来看，{value}',
    'The pattern on {this}: {value} / On the {noun} there is {avalue} / Spread out {this}: {value}',
    { kind: ['text'], category: LINEN, not: /^(纯色|素色|无|没)|^(plain|solid|no)\b/i },
  ],
  [
    'colour',
    '{this}是{value} / {this}的颜色是{value} / {noun}做的是{value} / 家里添一{measure}{value}的{noun}',
    '{This} (is|are) {value} / The colour of {this} is {value} / The {noun} (comes|come) in {value} / By daylight the {noun} (is|are) {value}',
    { kind: ['text'], shape: ['word', 'phrase'], category: LINEN, not: /\d|多|可选|^(in|for|with|several|many) /i },
  ],
  [
    'colour',
    '{this}有{value} / {noun}的颜色有{value} / 选{this}的颜色，有{value}',
    '{This} (comes|come) in {value} / The colours of {this} are {value} / Choose the {noun} in {value}',
    { kind: ['list'], category: LINEN },
  ],
  [
    'finish',
    '{this}的收边：{value} / {noun}织好以后，{value} / 看{noun}的边，{value}',
    'The finish of {this}: {value} / How {this} (is|are) finished: {value} / To finish the {noun}: {value}',
    { category: LINEN },
  ],
  [
    'structure',
    '{this}的做法：{value} / 细看{this}，{value} / {noun}是这样做的：{value}',
    'How {this} (is|are) put together: {value} / Look closely at {this}: {value} / The make of the {noun}: {value}',
    { category: LINEN },
  ],
  [
    'structure',
    '{this}的绗缝：{value} / {noun}的线这样走：{value} / 摸着{noun}上的线，{value}',
    'The quilting of {this}: {value} / The stitching of {this}: {value} / The lines on the {noun}: {value}',
    { value: /^\S*绗缝|^\w+ quilting\b/i, type: ['quilt'] },
  ],
  [
    'craft',
    '做{this}的手法：{value} / {noun}的做法：{value} / {this}做的时候，{value}',
    'How {this} (is|are) made: {value} / The work that goes into {this}: {value} / In the making of the {noun}: {value}',
    { category: LINEN },
  ],
  [
    'grip',
    '{this}的防滑：{value} / 翻过{noun}来看，{value} / {noun}底下，{value}',
    'For grip, {this} (has|have) this: {value} / Turn the {noun} over: {value} / Under the {noun}: {value}',
    { category: LINEN },
  ],
  [
    'season',
    '{value}天用{this} / {this}是给{value}天备的 / 到了{value}天，拿出{this}',
    'Use {this} in {value} / {This} (is|are) meant for {value} / Come {value}, bring out the {noun}',
    { kind: ['text'], value: /^[春夏秋冬]$/, category: LINEN },
  ],
  [
    'scene',
    '{value}用得上{this} / {this}给{value}用 / {this}，{value}用',
    'Use {this} for {value} / {This} (is|are) made for {value} / For {value} there (is|are) {this}',
    {
      kind: ['text', 'list'],
      category: LINEN,
      value: /^[^，；：。]{2,16}$/,
      not: /；|，|; |^for |用|铺|盖/i,
    },
  ],
  [
    'garmentLength',
    '{this}[衣长{value}] / 披上{noun}，[衣长{value}] / {noun}从肩到下摆[{value}]',
    '{This} (is|are) [{value} long] / From shoulder to hem {this} (measures|measure) [{value}] / The [length] of the {noun} is [{value}]',
    { kind: ['number'], unit: ['cm'], type: ['bathrobe'] },
  ],
]

const SO: readonly Line[] = [
  [
    'fabricWeight',
    '尺寸大小不同，克重是同一个 / {noun}做大做小，这个数不变 / 克重跟着料子走，不跟着尺寸走',
    'the size may differ, the figure stays / large or small, a metre of it weighs the same / the figure belongs to the cloth, not to the size',
    { unit: ['g/m2'], min: 20, category: LINEN },
  ],
  [
    'fabricWeight',
    '长乘宽，再乘它，就是一{measure}布的分量 / 知道长宽，就算得出{noun}的布有多重 / 量出长宽，乘上它，就是布的分量',
    'length times width times this figure gives the weight of the cloth / with the size known, the weight can be worked out / multiply the area by it for the weight of the cloth',
    { unit: ['g/m2'], min: 20, category: LINEN },
  ],
  [
    'fabricWeight',
    '和家里那{measure}比布，看克重 / 要和别的{noun}比，看同一个单位 / 一样的单位，才好比布',
    'to set it beside the one at home, compare this figure / with the same unit, cloths can be compared / it is the figure by which cloths are ranked',
    { unit: ['g/m2'], min: 20, category: LINEN },
  ],
  [
    'composition',
    '没有掺别的纤维 / 里外就棉一种 / 从头到尾都是棉',
    'it is cotton all through / no synthetic fibre is mixed in / cotton, and nothing mixed in',
    { value: /^棉 100%/, parts: [1, 1], category: LINEN },
  ],
  [
    'composition',
    '从头到尾都是亚麻 / 没有掺别的纤维 / 纤维一种，叫亚麻',
    'linen, and nothing mixed in / no other fibre is mixed in / it is linen all through',
    { value: /^亚麻 100%/, category: LINEN },
  ],
  [
    'composition',
    '长绒说的是纤维，不是布面的绒 / 量的是棉纤维有多长 / 这个绒字，指的是棉花里的纤维',
    'long staple describes the fibre, not a nap on the cloth / it is the single fibre that is long / staple is the trade word for the length of a fibre',
    { value: /长绒棉|long-staple/i, category: LINEN },
  ],
  [
    'composition',
    '聚酯纤维也叫涤纶 / 涤纶，说的就是聚酯纤维 / 涤纶和聚酯是同一种纤维',
    'polyester fibre is drawn from a melt / the fibre is drawn out of molten polymer / on some labels it is written as PES',
    { value: /^聚酯纤维 100%/, category: LINEN },
  ],
  [
    'composition',
    '羊身上剪下来的 / 先剪下来，洗过，再纺 / 羊身上长的，不是机器抽的',
    'it is shorn, washed and spun / it grew on a sheep / wool is shorn, not drawn from a melt',
    { value: /^(羊毛|绵羊毛) 100%/, category: LINEN },
  ],
  [
    'composition',
    '蚕吐丝结茧，丝从茧上抽下来 / 一根丝，从茧上抽下来就是长的 / 桑蚕吃桑叶，丝从它那里来',
    'the silkworm spins a cocoon, and the silk is reeled off it / silk is reeled from the cocoon as one long thread / mulberry silk is named after what the worm eats',
    { value: /桑蚕丝|真丝|mulberry silk/i, category: LINEN },
  ],
  [
    'composition',
    '各占多少，说的是重量的比例 / 比例是按重量算出来的 / 写在前面的，占得多',
    'the shares add up to the whole / each share is by weight / the one named first has the larger share',
    { parts: [2, 4], lead: [50.01, 99.99], category: LINEN },
  ],
  [
    'filling',
    '荞麦去了仁，剩下的壳装进枕芯 / 壳是空心的，一粒粒三角 / 壳是荞麦的外皮',
    'the hulls are what is left when buckwheat is milled / each hull is a small three-sided shell / the hull is the outer shell of the grain',
    { value: /荞麦壳|buckwheat hull/i, category: LINEN },
  ],
  [
    'filling',
    '填的是绒，面料另算 / 绒朵小小一团，从中间向外散 / 鹅鸭胸腹上长的，叫绒',
    'the down comes from the breast of the bird / a down cluster spreads out from a centre / down is counted apart from the cloth around it',
    { value: /鹅绒|鸭绒|羽绒|goose down|duck down/i, category: LINEN },
  ],
  [
    'filling',
    '胶乳打成泡，凝住，就是乳胶芯 / 胶乳里打进了气泡 / 乳胶芯是发泡做出来的',
    'latex is whipped up and set in a mould / air is whipped into the latex / latex with bubbles in it makes the core',
    { value: /乳胶|latex/i, category: LINEN },
  ],
  [
    'filling',
    '蚕丝拉成薄片，再叠成胎 / 蚕茧剥开，拉成片，叠成胎 / 丝绵一层层拉开，铺成被胎',
    'silk is pulled into thin sheets and laid in layers / the cocoons are opened and drawn out into sheets / sheet on sheet of silk makes the inside',
    { value: /蚕丝|\bsilk\b/i, category: LINEN },
  ],
  [
    'fillWeight',
    '{noun}的尺寸不同，填充量也不同 / 填多少，跟着尺寸走 / 看清是哪个尺寸的数',
    'the figure goes with the size / sizes differ in how much goes in / mind which size the figure is for',
    { unit: ['g'], min: 1, category: LINEN },
  ],
  [
    'yarnCount',
    '支是纱线粗细的单位 / 支数是纺纱时定下的 / 说纱线，论支',
    'the count is a unit for the thickness of yarn / the count is set at the spinning / yarn is told by its count',
    { unit: ['s_yarn'], min: 1, category: LINEN },
  ],
  [
    'threadDensity',
    '经纱要数，纬纱也要数 / 数的是一定大小的布里有多少根纱 / 量一块，数一块',
    'warp and weft are both counted / the threads in a set area are counted / it counts threads, not their thickness',
    { value: /\d/, category: LINEN },
  ],
  [
    'weave',
    '面上的浮线长，交织点少 / 交织点散开，不连成斜路 / 缎纹两面看着不一样',
    'the floats are long and the crossings few / the crossings are scattered, so no diagonal shows / face and back of a satin look different',
    { value: /缎纹|\bsatin|sateen/i, category: LINEN },
  ],
  [
    'weave',
    '几层一起织，中间那层是黑纱 / 黑纱夹在当中，面上看不见 / 面和底之间，夹着一层黑',
    'the black yarn lies in the middle layer / the layers are woven in one go / black lies between face and back',
    { value: /中层黑纱|black yarn core/i, category: LINEN },
  ],
  [
    'weave',
    '一格一格是织出来的 / 格子四边的纱浮起来 / 凹下去的是底，凸起来的是边',
    'the cells are woven, not pressed / long threads stand up at the edges of each cell / ridges frame the hollows',
    { value: /华夫|waffle/i, category: LINEN },
  ],
  [
    'weave',
    '圈是纱绕出来的，没有剪开 / 布面上一个个小圈，叫毛圈 / 底布织底，另一组纱成圈',
    'one yarn makes the ground and another the loops / the small loops are called terry / the loops are drawn up from the ground',
    { value: /^毛圈|^terry/i, category: LINEN },
  ],
  [
    'weave',
    '纱先染，布后织 / 颜色在织布之前就上了纱 / 条和格是用不同颜色的纱织的',
    'the yarn is dyed before the weaving / colour goes into the yarn first, then onto the loom / dyed yarn comes first and cloth second',
    { value: /色织|yarn-dyed/i, category: LINEN },
  ],
  [
    'weave',
    '织法疏，纱和纱之间留着空 / 对着光看，看得到一个个小孔 / 纱排得开，叫稀织',
    'the threads are set apart / held to the light, the gaps can be seen / open means that space is left between the threads',
    { value: /稀织|疏|open (plain )?weave|open-weave/i, category: LINEN },
  ],
  [
    'afterTreatment',
    '{noun}缝好了再洗，不是先洗布 / 到手之前，{noun}已经下过水 / 先缝成{noun}，再整件洗',
    'sewn first, then washed whole / it has seen water before it is packed / the sewing came before the washing',
    { value: /成品.*洗|成衣.*洗|finished.*washed|garment-washed/i, category: LINEN },
  ],
  [
    'afterTreatment',
    '起绒之后，织纹盖在绒下面 / 刷子从布面上过，把纤维带起来 / 绒是布里的纤维，立到了面上',
    'brushes lift the fibres out of the cloth / the nap is fibre of the cloth itself / after raising, the weave lies under the nap',
    { value: /起绒|raised/i, not: /不起绒/, category: LINEN },
  ],
  [
    'shrinkage',
    '洗之前画好记号，洗完再量 / 记号之间的距离，洗前洗后各量一次 / 数字是洗前洗后的差',
    'marks are drawn on the cloth before the wash / the distance between the marks is measured before and after / the figure is the difference the wash makes',
    { value: /[−-]\d/, category: LINEN },
  ],
  [
    'colourFastness',
    '级数是比着灰卡评出来的 / 评级时，试样和灰卡放在一起看 / 评级的人看的是色差',
    'grades are read against a scale / washing, light and rubbing each have a grade / what is judged is the change of colour',
    { unit: ['grade'], min: 1, max: 8, category: LINEN },
  ],
  [
    'dimensions',
    '拿卷尺在家里比一比 / 地方先量好，再对这个数 / 和家里那{measure}叠在一起，就看出大小',
    'hold a tape to the place and see / measure the place first, then compare / measure the one you have and compare',
    { value: /\d/, category: LINEN },
  ],
  [
    'height',
    '挂上去以后，从杆往下量 / 量窗的时候，从挂钩量到下摆要落的地方 / 杆到地有多高，先量一量',
    'measure from the rail to where the hem is to fall / it is counted from the top edge down / measure from rail to floor and compare',
    { unit: ['mm'], min: 500, max: 5000, type: ['curtain'] },
  ],
  [
    'removableCover',
    '芯子抽出来，剩下的是罩子 / 罩子归罩子，芯子归芯子 / 罩子拆下来，芯子留着',
    'cover and inside are separate pieces / the inside stays, the cover goes in the wash / take out the inside and the cover is left',
    { kind: ['flag'], value: /./, category: ['furniture', 'home-textile'] },
  ],
  [
    'closure',
    '套子的口子在拉链那一边 / 拉链一拉，芯子取得出来 / 拉上拉链，口子就合住',
    'the opening is where the zip is / pull the zip and the inside comes out / zipped up, the opening is shut',
    { value: /拉链|\bzip/i, type: ['cushion', 'pillow'] },
  ],
  [
    'closure',
    '扣子钉在开口那一边 / 一粒一粒扣上，口子就合住 / 换洗时先解扣子',
    'the buttons are on the side that opens / buttoned up, the opening is shut / undo the buttons to change it',
    { value: /扣/, not: /按扣|魔术贴|磁/, type: ['bedding-set', 'quilt', 'cushion', 'pillow'] },
  ],
  [
    'closure',
    '带子系在被角，里外连住 / 打个结，被芯就跟着被套 / 带子一头在套上，一头在芯上',
    'ties at the corners hold inside and cover together / tie a knot, and cover and inside are joined / one end is on the cover, the other on the inside',
    { value: /(四角|被角|角).*系带|corner ties|ties at the corners/i, category: LINEN },
  ],
  [
    'finish',
    '流苏是经纱留出来的头，捻在一起 / 纱头几根一束，捻成穗 / 手捻，一束一束地捻',
    'the fringe is the ends of the warp, twisted together / a few threads at a time are twisted into a tassel / the ends are left long and twisted',
    { value: /手捻流苏|hand-twisted fringe/i, category: LINEN },
  ],
  [
    'finish structure',
    '卷边，就是把毛边折进去缝住 / 布边折进去，再压一道线 / 毛边藏在折边里',
    'the raw edge is folded in and sewn down / hemmed means that the edge is turned under / the edge is turned under and stitched',
    { value: /卷边|\bhem(med|stitch)?\b/i, category: LINEN },
  ],
  [
    'structure',
    '线把面、芯、里缝在一起 / 一格一格缝住，里面的料分在格子里 / 绗缝，就是面、芯、里一起缝',
    'quilting sews face, filling and back together / the lines of stitching divide the filling / top, inside and back are sewn through',
    { value: /绗缝|quilt(ing|ed)/i, category: LINEN },
  ],
  [
    'craft',
    '一个结一个结打上去 / 结头露在面上，就是绒头 / 数结，就是数绒头',
    'each knot is tied by hand onto the warp / the ends of the knots are the pile / knot by knot, row by row',
    { value: /手工打结|hand-knotted/i, category: LINEN },
  ],
  [
    'craft',
    '枪把纱打进底布 / 簇绒，是把纱一簇簇扎进底布 / 先有底布，再把纱扎上去',
    'tufting punches yarn into a base cloth / the base is there first and the yarn is put in / tuft by tuft, the yarn goes into the base',
    { value: /簇绒|tuft/i, category: LINEN },
  ],
  [
    'pattern',
    '嵌线是夹在缝里的一道 / 边上那一道线，是缝进去的 / 缝里多夹了一根细条',
    'the piping is sewn into the seam / the line at the edge is set in, not printed / a thin cord is caught in the seam',
    { value: /嵌线|piping/i, category: LINEN },
  ],
]

const HEAD: readonly Line[] = [
  [
    'composition',
    '一{measure}{value}的{noun} / {noun}用{value}做 / {value}，织成{noun}',
    '{Value}: that is the cloth / The {noun} in {value} / Made up in {value}',
    { kind: ['composition'], parts: [1, 1], lead: [100, 100], category: LINEN, not: /长绒棉/ },
  ],
  [
    'composition',
    '{value}，织成一块布 / {noun}的布：{value} / {noun}的料子：{value}',
    '{Value} in one cloth / Put into one cloth: {value} / The {noun}, in {value}',
    { kind: ['composition'], parts: [2, 2], category: LINEN },
  ],
  [
    'composition',
    '{noun}的[{label}：{value}] / [{label}用{value}] / 看{noun}的[{label}，{value}]',
    'The [{label}] of the {noun}: [{value}] / [{Label}, {value}] / [For the {label}: {value}]',
    { kind: ['composition'], ownLabel: true, parts: [1, 1], category: LINEN, not: /长绒棉/ },
  ],
  [
    'fabricWeight',
    '[每平方米{value@g}]，做成{noun} / {noun}的布，[每平方米{value@g}] / 一{measure}{noun}，[每平方米{value@g}]',
    'The {noun} in [{value}] cloth / [{value@g} a square metre] / The cloth of the {noun}: [{value}]',
    { kind: ['number'], unit: ['g/m2'], category: LINEN },
  ],
  [
    'yarnCount',
    '[{value}纱]织的{noun} / {noun}的纱，[{value}] / 先纺纱，[{value}]',
    '[{value} yarn] in the {noun} / First the yarn: [{value}] / The {noun} in [{value} yarn]',
    { kind: ['number'], unit: ['s_yarn'], category: LINEN },
  ],
  [
    'filling',
    '{noun}里是{value} / 拍一拍，是{value} / 填了{value}的{noun}',
    'In the {noun}: {value} / The {noun} with {value} inside / Under the cover: {value}',
    { shape: ['word'], category: LINEN },
  ],
  [
    'fillWeight',
    '{noun}里[填了{value}] / [{value}]，填进{noun} / 里头有[{value}]',
    'In the {noun}: [{value} of filling] / [{value}] goes inside / [{value}] under the cover',
    { kind: ['number'], category: LINEN },
  ],
  [
    'downContent',
    '{noun}里填的，[{value}是绒子] / [绒子{value}]，填在{noun}里 / 看里面：[绒子占{value}]',
    'In the {noun}: [{value} down] / [{value} down] under the cloth / What fills it: [{value} down]',
    { kind: ['number'], unit: ['%'], category: LINEN },
  ],
  [
    'weave',
    '{noun}的布，{value} / 摊开了看：{value} / 布是这样织的：{value}',
    'The cloth of the {noun}: {value} / Spread out: {value} / How it is woven: {value}',
    { value: /^(平纹|斜纹|缎纹|提花，|人字纹|泡泡纱|牛津纺|华夫格|毛圈，)/, shape: ['clause'], category: LINEN },
  ],
  [
    'weave',
    '{noun}的布，{value} / {value}，做成{noun} / 凑近看：{value}',
    'The cloth of the {noun}: {value} / Seen close: {value} / Look closely: {value}',
    { shape: ['word'], kind: ['text'], category: LINEN, not: /织$|布$|knit|jersey/ },
  ],
  [
    'height',
    '{noun}[高{value}] / 从杆上垂下[{value}] / 先量窗，再看[{value}]',
    'A drop of [{value}] / From rail to hem: [{value}] / The {noun}: [{value} long]',
    { kind: ['number'], type: ['curtain'] },
  ],
  [
    'removableCover',
    '{noun}的外罩，拆下来洗 / 拆罩，洗罩，再套上{noun} / {noun}脱得下外罩',
    'The cover of the {noun} comes off / Off with the cover, into the wash / A {noun} with a cover that comes off',
    { kind: ['flag'], type: ['cushion', 'pillow', 'quilt'] },
  ],
  [
    'removableCover',
    '洗{noun}，拆外罩就行 / 外罩拆得下来的{noun} / {noun}的外罩能拆',
    'Take the cover off the {noun} / The {noun}, and a cover to take off / On washing day the cover comes off the {noun}',
    { kind: ['flag'], type: ['cushion', 'pillow', 'quilt'] },
  ],
  [
    'removableCover',
    '罩子归洗衣机，{noun}留在原处 / {noun}的罩子可以拆 / 拆一拆，{noun}的外罩就下来',
    'The cover to the wash, the {noun} stays / A cover that leaves the {noun} / The {noun} lets go of its cover',
    { kind: ['flag'], type: ['cushion', 'pillow', 'quilt'] },
  ],
  [
    'structure',
    '{noun}的做法：{value} / 翻过来看：{value} / 摸得到的做法：{value}',
    'The make of the {noun}: {value} / Turn it over: {value} / How it is sewn: {value}',
    { value: /^.{2,11}$/, not: /^.{34,}$/, category: LINEN },
  ],
  [
    'pattern',
    '一{measure}{noun}，{value} / {noun}上：{value} / 铺开来看：{value}',
    'On the {noun}: {value} / Spread out: {value} / {Value}, on the {noun}',
    { kind: ['text'], category: LINEN, not: /^(无|没)|^no\b/i },
  ],
  [
    'closure',
    '{noun}的开口：{value} / 合上它：{value} / 换洗时打开的是{value}',
    'To close it: {value} / The {noun} opens here: {value} / Open, change, close: {value}',
    { value: /扣，|链，|绳，/, kind: ['text'], category: LINEN },
  ],
  [
    'afterTreatment',
    '缝{noun}之前：{value} / 布做过{value} / {noun}的布，{value}',
    'The cloth first: {value} / {Value}, then sewn / Before the sewing: {value}',
    { shape: ['word'], kind: ['text'], category: LINEN, not: /成衣|成品|garment|finished/ },
  ],
  [
    'colourFastness',
    '{noun}的颜色，[{label}{value}] / 染好的{noun}，[{label}{value}] / [{label}{value}]，说的是{noun}的颜色',
    'The colour of the {noun}: [{label}, grade {n}] / [Grade {n} for {label}] / The dye: [{label}, grade {n}]',
    { kind: ['number'], unit: ['grade'], ownLabel: true, category: LINEN },
  ],
  [
    'garmentLength',
    '{noun}[长{value}] / 披上{noun}，[长{value}] / 系好带子，下摆在[{value}]',
    'The {noun}: [{value} long] / Laid flat: [{value} long] / [{value}], shoulder to hem',
    { kind: ['number'], unit: ['cm'], type: ['bathrobe'] },
  ],
]

const MOMENTS: readonly Moment[] = [
  // quilt
  [
    'E quilt',
    '闹钟响了，{noun}拱起来，又塌下去。 / 一只手从{noun}里伸出来，摸到闹钟。 / {noun}里说了一声再睡一会儿。',
    'The alarm rings; the {noun} heaves once and lies still. / A hand comes out of the {noun} and finds the clock. / From under the {noun} a voice asks for a little longer.',
  ],
  [
    'E quilt',
    '猫钻进{noun}，走到床尾，从另一头出来。 / {noun}底下有个小鼓包，慢慢往床尾挪。 / 掀开{noun}，猫不肯出来。',
    'Something small walks under the {noun} towards the foot of the bed. / The cat goes in at one end of the {noun} and comes out at the other. / You lift the {noun}, and the cat asks you to put it back.',
  ],
  [
    'E winter quilt',
    '抱着晒好的{noun}，下巴搁在上面。 / 晒过的{noun}抱进屋，猫跟在后面。 / 收{noun}的时候，太阳已经下去了。',
    'Arms full of the {noun}, chin on top, you come in from the yard. / The {noun} is carried in from the line, and the cat follows. / By the time you take in the {noun}, the sun has gone behind the roof.',
  ],
  [
    'A quilt',
    '站到床上，捏住两角，把{noun}抖开。 / 被套翻过来，手伸到底，捏住{noun}的角。 / {noun}的角先对好，再往下抖。',
    'Take the {noun} by two corners and shake it out over the bed. / Cover inside out, hands at the bottom, corners of the {noun}: now turn. / First the corners of the {noun}, then the rest.',
  ],
  [
    'E quilt',
    '孩子在{noun}里打手电，看连环画。 / {noun}支成一顶帐篷，里面亮着手电。 / 帐篷塌了，{noun}里笑成一团。',
    'A torch is on under the {noun}, and a comic is open. / The {noun} is a tent tonight, with a light inside. / The tent falls in, and the {noun} laughs.',
  ],
  // bedding set
  [
    'E bedding-set',
    '换{noun}的时候，孩子非要在里面滚一圈。 / {noun}还没铺平，孩子先跳上来了。 / 一边铺{noun}，一边往外赶孩子。',
    'Before the {noun} is flat, a child has jumped on it. / You spread the {noun}, and the child rolls across it. / Changing the {noun} takes two: one to spread, one to be chased off.',
  ],
  [
    'E bedding-set',
    '婚房里，{noun}铺好了，枣和花生撒上去。 / 长辈来铺{noun}，一边铺一边说吉利话。 / 新房的{noun}上，撒了一把红枣。',
    'For the wedding, dates and peanuts are scattered on the {noun}. / An aunt makes up the new room with the {noun}, and says the old wishes. / On the {noun} in the new room lies a handful of red dates.',
  ],
  [
    'E bedding-set',
    '爬到宿舍上铺铺{noun}，一抬头，天花板就在眼前。 / 开学头一天，妈妈跪在上铺铺{noun}。 / {noun}铺好，室友也到了。',
    'Top bunk, first day: the {noun} is on, and so is a bump on the head. / Mother kneels on the top bunk and makes it up with the {noun}. / The {noun} is on, and here comes the room mate.',
  ],
  [
    'A bedding-set',
    '看一眼床的长宽，再选{noun}的规格。 / 先量床垫，再拆{noun}的包装。 / 晴天洗{noun}，傍晚铺回去。',
    'Measure the mattress before you unwrap the {noun}. / A dry day: wash the {noun} and make the bed in the evening. / Look at the length of the bed, then at the size of the {noun}.',
  ],
  [
    'E summer bedding-set',
    '午睡醒来，{noun}上印着一道窗框的影子。 / 电扇对着{noun}吹，边角一掀一掀。 / 躺在{noun}上，听楼下卖豆花的走远。',
    'Awake from a nap, with the shadow of the window across the {noun}. / The fan turns, and a corner of the {noun} lifts and falls. / You lie on the {noun} and listen to the street seller going away.',
  ],
  // pillow
  [
    'E pillow',
    '{noun}翻个面，再睡。 / 半夜醒来，把{noun}翻过来。 / 翻来覆去，先翻的是{noun}。',
    'You turn the {noun} over and go back to sleep. / Awake at night, you turn the {noun}. / Tossing and turning: the {noun} is turned first.',
  ],
  [
    'E pillow',
    '吵了一架，有人抱着{noun}去了客厅。 / 沙发上放着{noun}，昨晚有人睡过。 / 早上，{noun}又回到了床上。',
    'After the quarrel, somebody takes the {noun} to the sofa. / The {noun} is on the sofa this morning; nothing is said. / By breakfast the {noun} is back on the bed.',
  ],
  [
    'E pillow',
    '{noun}底下，压着一颗换下来的乳牙。 / 明天去春游，孩子把车票压在{noun}底下。 / 掀开{noun}，底下有一张写给牙仙的纸条。',
    'Under the {noun} lies a milk tooth. / The ticket for tomorrow sleeps under the {noun}. / You lift the {noun}, and there is a note for the tooth fairy.',
  ],
  [
    'A pillow',
    '出门住几天，{noun}也带上。 / {noun}晒在窗台上，中间翻一次。 / 拍两下{noun}，放回床头。',
    'Away for some nights: the {noun} goes too. / Air the {noun} on the sill and turn it at noon. / Two pats, and the {noun} is back in its place.',
  ],
  [
    'R pillow',
    '选{noun}，先量枕套的长宽。 / 枕套多大，{noun}就照着选。 / 拿尺量一量旧的，再挑{noun}。',
    'First measure the pillowcase, then choose the {noun}. / Let the case decide the size of the {noun}. / Put a tape on the old one before you pick the {noun}.',
  ],
  // throw
  [
    'E throw',
    '电影看到一半，{noun}被扯过去一大截。 / {noun}盖两个人，总有一边短。 / 扯来扯去，{noun}停在了中间。',
    'Halfway through the film most of the {noun} has gone to the other side. / One {noun}, two people, and a quiet tug of war. / Pulled this way and that, the {noun} ends in the middle.',
  ],
  [
    'E throw',
    '爷爷在躺椅上睡着了，{noun}轻轻搭上去。 / 报纸滑到地上，{noun}搭到爷爷腿上。 / 躺椅不晃了，有人拿来了{noun}。',
    'Grandfather is asleep in his chair, and someone brings the {noun}. / The paper slides to the floor, and the {noun} is laid over two knees. / The rocking has stopped; quietly the {noun} is spread.',
  ],
  [
    'EA throw',
    '野营椅上一{measure}{noun}，等流星。 / 屋顶平台，{noun}裹着，看流星。 / 等流星等到后半夜，{noun}裹到了鼻尖。',
    'On a camp chair in the {noun}, waiting for shooting stars. / Up on the roof, the {noun} around you, looking up. / No meteor yet, and the {noun} has come up to the nose.',
  ],
  [
    'A throw',
    '客人走了，{noun}叠好，放回沙发扶手。 / 抖抖{noun}，对折，搭好。 / {noun}拿到阳台上抖一抖饼干渣。',
    'The guests have left: fold the {noun}, lay it on the arm of the sofa. / Shake the biscuit crumbs out of the {noun} on the balcony. / Shake, fold, hang: the {noun} is back in place.',
  ],
  [
    'E throw',
    '织女星升起来，车顶铺着{noun}。 / 后备箱开着，铺上{noun}，坐着看海。 / 海风里，两个人坐在后备箱，腿上搭着{noun}。',
    'The boot is open, the {noun} spread, and you sit and look at the sea. / Two people in the back of the car, the {noun} over their knees. / The {noun} is laid on the roof of the car, and the stars come up.',
  ],
  // towel
  [
    'E towel',
    '理发店门口的绳上，晾着{noun}。 / 剃头师傅抖一抖{noun}，喊下一位。 / {noun}往脖子上一围，剪刀就响了。',
    'Outside the barber shop the {noun} hangs on a line. / The barber shakes out the {noun} and calls the next one. / The {noun} goes round your neck, and the scissors begin.',
  ],
  [
    'E towel',
    '狗洗完澡，{noun}还没拿稳，它先甩了一身水。 / 拿着{noun}追狗，追到了客厅。 / {noun}擦狗，狗擦地板。',
    'The dog has had a bath, and shakes before the {noun} can reach it. / Through the flat, with the {noun}, after a wet dog. / You dry the dog with the {noun}; the dog dries itself on the floor.',
  ],
  [
    'E towel',
    '面团盖上{noun}，放在窗边等它发。 / 一盆面，一条{noun}，一个下午。 / 掀开{noun}看一眼，面还没发起来。',
    'The dough waits by the window under the {noun}. / You lift the {noun}: not yet risen. / A bowl of dough, the {noun} over it, and an afternoon.',
  ],
  [
    'A towel',
    '游泳包里，{noun}卷着泳镜。 / 泳镜卷进{noun}，塞进包。 / 上岸，{noun}披上，找拖鞋。',
    'Roll the goggles in the {noun} and into the bag with both. / Out of the pool: {noun}, slippers. / Swimming bag: goggles, cap, {noun}.',
  ],
  [
    'E towel',
    '两个人的{noun}，一左一右挂着。 / 浴室的杆上，又添了一条{noun}。 / 搬来一起住的那天，多挂了一条{noun}。',
    'On the rail, side by side, yours and the other {noun}. / On the day of moving in together, one more {noun} on the rail. / A second {noun} hangs in the bathroom now.',
  ],
  // bath mat
  [
    'E bath-mat',
    '湿脚印从{noun}开始，到床边没了。 / 一串脚印，从{noun}走到电话旁。 / 电话响了，{noun}上踩一脚就往外跑。',
    'Wet footprints begin at the {noun} and end at the phone. / The phone rings: one step on the {noun}, and then the floor. / From the {noun} a line of footprints leads to the bed.',
  ],
  [
    'E bath-mat',
    '猫坐在{noun}上，等人洗完。 / 浴室门一开，{noun}上坐着猫。 / 洗个澡，{noun}叫猫占了。',
    'The cat sits on the {noun} and waits for you to finish. / You step out, and the {noun} is taken: cat. / Bath over, you share the {noun} with the cat.',
  ],
  [
    'E bath-mat',
    '刷牙的时候，两双脚挤在{noun}上。 / 早上的洗手池前，{noun}上站满了人。 / {noun}上一双大脚，一双小脚。',
    'Feet beside feet on the {noun}, and brushes going. / Morning at the basin, and no room left on the {noun}. / On the {noun} stand one large pair of feet and one small.',
  ],
  [
    'A bath-mat',
    '洗完澡，{noun}拎起来，搭在浴缸沿上。 / {noun}翻个面晾着。 / 擦完地，再把{noun}放下。',
    'After the bath, lift the {noun} and hang it over the edge. / Wipe the floor, then lay the {noun} down. / Turn the {noun} over and let it hang.',
  ],
  [
    'R bath-mat',
    '门往里开的话，先量门底到地的缝，再选{noun}。 / 淋浴门外那块地有多大，量好了选{noun}。 / 量一量盆前的地方，看{noun}放不放得下。',
    'Measure the floor outside the shower, then choose the {noun}. / Does the door open inwards? Measure under it before you choose the {noun}. / Measure in front of the basin and see whether the {noun} will lie there.',
  ],
  // curtain
  [
    'E curtain',
    '搬进来头一夜，没有{noun}，月亮看了一晚上。 / {noun}还没装，先拿报纸糊了一夜。 / 装好{noun}，拉上又拉开，试了几回。',
    'First night in the flat: newspaper at the window, the {noun} still in its box. / No {noun} yet, and the moon looks in all night. / The {noun} is up, and is drawn and opened a few times to try.',
  ],
  [
    'E curtain',
    '猫在{noun}后面，只露一截尾巴。 / {noun}底下多了一条尾巴。 / 叫了半天，{noun}动了一下。',
    'Below the {noun} there is a tail. / You call the cat, and the {noun} moves. / The cat is behind the {noun}; the tail is not.',
  ],
  [
    'E curtain',
    '排练小话剧，{noun}当了幕布。 / {noun}一拉开，孩子们鞠了一躬。 / 客厅演出，{noun}后面有人在憋着笑。',
    'For the play in the living room the {noun} is the stage. / The {noun} opens, and the children bow. / Behind the {noun} somebody tries not to laugh before the show.',
  ],
  [
    'A curtain',
    '挂钩一个个穿好，{noun}递上去。 / 一个人在梯子上，一个人在下面托着{noun}。 / 褶子理匀，{noun}垂好。',
    'Hook by hook, hand the {noun} up the ladder. / One on the ladder, one below to hold the {noun}. / Even out the folds and let the {noun} fall.',
  ],
  [
    'E curtain',
    '雷声远了，{noun}拉开一条缝看看。 / 趴在窗台上等雨停，{noun}搭在背后。 / 雨点打窗，{noun}拉上，书翻开。',
    'Thunder far off; you open the {noun} by a hand and look. / Rain at the window, the {noun} drawn, a book open. / At the sill a child waits for the rain to stop, wrapped in the {noun}.',
  ],
  // rug
  [
    'E rug',
    '积木倒了，{noun}上一地的城墙。 / {noun}上的火车开到沙发底下去了。 / 收玩具的时候，{noun}才露出来。',
    'A castle has come down all over the {noun}. / The train leaves the {noun} and goes under the sofa. / Toys away, and the {noun} is seen again.',
  ],
  [
    'E rug',
    '头一回翻身，是在{noun}上。 / 宝宝趴在{noun}上，抬了一下头。 / 爬到{noun}边上，停下来看了看地板。',
    'The baby turns over for the first time, on the {noun}. / On the {noun} a small head is lifted and set down. / At the edge of the {noun} the crawler stops and studies the floor.',
  ],
  [
    'E rug',
    '几个人围着{noun}，争该往哪边转。 / {noun}铺了又卷，卷了又铺，转了半个圈。 / 退到门口看一眼，{noun}还是歪的。',
    'Everybody has a view on which way to turn the {noun}. / The {noun} is rolled, unrolled, turned and rolled again. / From the doorway the {noun} is still a little crooked.',
  ],
  [
    'A rug',
    '一人抬一头，{noun}搬上楼。 / {noun}扛在肩上，过门先过这头。 / {noun}竖起来，进电梯。',
    'One at each end, and the {noun} goes up the stairs. / The {noun} on a shoulder, one end through the door first. / Stand the {noun} on end and into the lift.',
  ],
  [
    'E winter rug',
    '围着火锅，坐垫不够，都坐到{noun}上。 / 一屋子人，{noun}坐满了。 / 守岁守到后来，{noun}上睡着一个。',
    'Not enough chairs for the dumplings, so everyone is on the {noun}. / A full room, and the {noun} is taken to the edge. / Waiting for midnight, one of them is asleep on the {noun}.',
  ],
  // cushion
  [
    'E cushion',
    '吵不过，{noun}扔了过来。 / {noun}飞过沙发，落在灯旁边。 / 枕头战打完，{noun}少了一只，在柜子顶上。',
    'Out of arguments: the {noun} comes flying. / The {noun} crosses the room and lands by the lamp. / After the battle the {noun} is found on top of the cupboard.',
  ],
  [
    'E cushion',
    '看恐怖片，{noun}抱在胸前，露出两只眼睛。 / 音乐一变，脸在{noun}后面。 / 片尾字幕出来，才把{noun}放下。',
    'A frightening film, the {noun} held tight, two eyes above it. / The music changes, and the face goes behind the {noun}. / Only at the credits is the {noun} put down.',
  ],
  [
    'E cushion',
    '出租车后窗，放着家里带来的{noun}。 / 师傅腰后垫着{noun}，跑了一天。 / 长途车上，把{noun}靠在窗边。',
    'The driver has brought a {noun} from home for the long day. / On the coach the {noun} leans on the window, and a head on it. / In the back window of the taxi lies a {noun} from home.',
  ],
  [
    'A cushion',
    '客人要来，{noun}拍松，摆正。 / {noun}一只一只立起来，沙发收拾好了。 / 拍拍{noun}，换个面。',
    'Guests soon: pat the {noun}, set it straight. / Turn the {noun} and give it a pat. / Stand the {noun} up on the sofa, and the room is done.',
  ],
  [
    'R cushion',
    '坐下来量一量后腰到椅背的空，再选{noun}。 / 沙发坐深多少，量了再选{noun}。 / 摆几只，先量沙发有多长，再定{noun}。',
    'Measure the sofa, then decide how many: the {noun} comes after. / Sit down, measure the gap behind you, choose the {noun}. / First the depth of the seat, then the size of the {noun}.',
  ],
  // tablecloth
  [
    'E tablecloth',
    '红酒翻了一点，拿盐盖住，{noun}先不动。 / 一滴汤落在{noun}上，大家都装作没看见。 / 盘子挪一挪，盖住{noun}上的那一点。',
    'A drop of soup lands on the {noun}, and everyone looks elsewhere. / A plate is moved to hide a spot on the {noun}. / Salt on the spill, and the {noun} is left till later.',
  ],
  [
    'E tablecloth',
    '孩子钻到桌底下，{noun}就成了门帘。 / {noun}掀起一角，钻出一个人。 / 桌子底下开会，{noun}垂着。',
    'Under the table there is a house, and the {noun} is its door. / A corner of the {noun} lifts, and out comes someone. / A meeting is held under the table, the {noun} let down.',
  ],
  [
    'E tablecloth',
    '客人散了，{noun}上剩一圈杯印和几颗瓜子。 / 收拾到后来，剩{noun}一块。 / 兜起{noun}的四角，瓜子壳倒进袋里。',
    'The guests have gone; on the {noun} are rings and some shells of seeds. / The plates are away, and only the {noun} is left. / Take the {noun} by its corners and the crumbs go with it.',
  ],
  [
    'A tablecloth',
    '{noun}铺好，碗筷摆上，喊一声吃饭。 / 抖开{noun}，两边垂得一样长。 / 先铺{noun}，再端菜。',
    'Spread the {noun}, lay the bowls, call everyone. / Shake out the {noun} and even up the sides. / First the {noun}, then the dishes.',
  ],
  [
    'R tablecloth',
    '量桌子的长宽，再加上两边要垂多少，就是{noun}的大小。 / 选{noun}，先量桌面，再量想垂多低。 / 桌面量好，垂边加上，再看{noun}。',
    'Measure the table, add the drop on each side, then look at the {noun}. / For the {noun}: the table top first, then how far it is to hang. / Table and drop, measured and added, and then the {noun}.',
  ],
  // bathrobe
  [
    'E bathrobe',
    '周末早上，穿着{noun}煮咖啡。 / 穿着{noun}倒了杯咖啡，又回去坐着。 / 快递敲门，穿着{noun}把门开了一条缝。',
    'Saturday, coffee, the {noun}, nothing else planned. / A knock: the door opens by a crack, and behind it is the {noun}. / In the {noun} you fetch the paper and go back to the chair.',
  ],
  [
    'E bathrobe',
    '头发还滴水，裹着{noun}找电话。 / 电话响了，裹上{noun}就跑出来。 / 一边擦头发，一边裹着{noun}接电话。',
    'Hair dripping, in the {noun}, you look for the phone. / The phone rings, and out you run in the {noun}. / One hand at the wet hair, one at the phone, and the {noun} round you.',
  ],
  [
    'A bathrobe',
    '先把{noun}挂在门后，再进去洗。 / 洗好，裹上{noun}，泡茶。 / {noun}披上，去阳台收衣服。',
    'Hang the {noun} behind the door, then turn on the water. / Out of the bath, into the {noun}, kettle on. / In the {noun} to the balcony, to take in the washing.',
  ],
  [
    'E winter bathrobe',
    '泡完脚，裹着{noun}看雪。 / 窗上一层雾，用{noun}的袖子擦了一块。 / 穿着{noun}站在窗前，外面下着雪。',
    'Feet in a basin, the {noun} round you, snow outside. / Mist on the window, and a sleeve of the {noun} wipes a hole in it. / In the {noun} at the window, watching it snow.',
  ],
  // several kinds
  [
    'E quilt throw',
    '停电的晚上，裹着{noun}讲故事。 / 蜡烛点上，披着{noun}坐近一点。 / 停电了，{noun}里挤着几个人听故事。',
    'A power cut, a candle, and stories told in the {noun}. / The lights are out, and everyone sits close under the {noun}. / One candle, one {noun}, and a story nobody has heard.',
  ],
  [
    'E curtain tablecloth cushion',
    '照着窗台上那盆花，挑了{noun}。 / {noun}换了，花瓶也挪了地方。 / 朋友进门，先看见新换的{noun}。',
    'Friends come in and say: a new {noun}. / With the {noun} new, the vase is moved as well. / You choose the {noun} with a pot of flowers in mind.',
  ],
  [
    'A towel bathrobe bedding-set',
    '民宿开张前一天，{noun}一间一间放好。 / 客房门口，{noun}叠成一摞。 / 客人到之前，{noun}摆上床尾。',
    'The day before the guesthouse opens, the {noun} goes into each room. / For the guest: the {noun}, folded, at the foot of the bed. / Before they arrive, lay out the {noun}.',
  ],
  [
    'E quilt pillow throw',
    '回老家，床上是晒好的{noun}。 / 妈妈提前一天，把{noun}抱出去晒。 / 到家那晚，{noun}已经在床上等着。',
    'At your parents, the {noun} has been in the sun since morning. / A day before you come home, mother carries out the {noun}. / On the night of arrival, the {noun} is waiting on the bed.',
  ],
  [
    'EA quilt throw',
    '后座放倒，{noun}铺上，车停在湖边过夜。 / 帐篷里，{noun}摊开，灯灭了。 / 装车的时候，{noun}放上面。',
    'Seats down, the {noun} in, and the night by the lake. / In the tent the {noun} is spread and the lamp goes out. / Pack the car, and put the {noun} on top.',
  ],
  [
    'R curtain rug tablecloth',
    '拍一张房间的照片，对着照片挑{noun}。 / 先量地方，再看{noun}的尺寸。 / 白天看一回，晚上开灯看一回，再定{noun}。',
    'Take a picture of the room and choose the {noun} with it beside you. / Measure the place, then look at the sizes of the {noun}. / Look once by day and once by lamplight before you choose the {noun}.',
  ],
  [
    'E spring quilt throw rug',
    '春天晒物的日子，{noun}排在竹竿上。 / 院子里拉了绳，{noun}占了好长一段。 / 竹拍子敲在{noun}上，灰在光里飘。',
    'The first dry week of spring, and the {noun} takes up most of the line. / A cane beats the {noun}, and dust goes up in the light. / Out on the poles in the yard, with everything else, hangs the {noun}.',
  ],
  [
    'E autumn quilt throw',
    '秋雨下了一夜，早上换上{noun}。 / 收起竹席，拿出{noun}。 / 树叶落到窗台，{noun}也换了。',
    'A night of autumn rain, and in the morning the {noun} is put out. / The straw mat goes up and the {noun} comes down. / Leaves on the sill, and a change of {noun} indoors.',
  ],
]

const CLOSES: readonly Line[] = [
  [
    '*',
    '量好地方，把{noun}放进购物袋。 / 尺寸对得上，{noun}就下单。 / 量过了，收下{noun}。',
    'Measure the place, then put the {noun} in the bag. / If the size fits, order the {noun}. / Measured? Then order the {noun}.',
    { intent: ['action'], type: ['curtain', 'rug', 'tablecloth', 'bath-mat'] },
  ],
  [
    '*',
    '床多大，{noun}选多大，放进购物袋。 / 先看床，再看{noun}的大小。 / 和床对过，{noun}下单。',
    'Choose the {noun} by the size of your bed and add it to the bag. / First the bed, then the size of the {noun}. / Compare it with the bed, then order the {noun}.',
    { intent: ['action'], type: ['quilt', 'bedding-set'] },
  ],
  [
    '*',
    '浴室里缺{noun}，就添一{measure}。 / 数一数家里几个人，再选{noun}。 / 一人一{measure}，{noun}数好了下单。',
    'Count the people at home, then order the {noun}. / One each: count, and add the {noun} to the bag. / If the bathroom has a free hook, add the {noun}.',
    { intent: ['action'], type: ['towel', 'bathrobe'] },
  ],
  [
    '*',
    '{noun}先看着，家里走一圈再定。 / 想好放在哪里，再带走{noun}。 / 家里那个空着的角落，要不要放{noun}，慢慢想。',
    'Walk round the house once, then decide on the {noun}. / Think where the {noun} would go, and take your time. / The empty corner can wait; so can the {noun}.',
    { intent: ['emotional'], type: ['cushion', 'rug', 'throw', 'curtain', 'tablecloth'] },
  ],
  [
    '*',
    '喜欢{noun}就收着，还在想就明天再看。 / {noun}不催人，睡一觉再定。 / 睡前再看一眼{noun}，明天定。',
    'Like the {noun}? Keep it by, and sleep on it. / The {noun} can wait until morning. / Look at the {noun} once more tonight and decide tomorrow.',
    { intent: ['emotional'], type: ['quilt', 'bedding-set', 'pillow'] },
  ],
  [
    '*',
    '照着家里的颜色，给{noun}选一个。 / 拍张房间的照片，对着选{noun}的颜色。 / 颜色选好，{noun}放进购物袋。',
    'Choose the colour of the {noun} with the room in view. / Take a picture of the room and pick the {noun} by it. / Colour chosen, add the {noun} to the bag.',
    { intent: ['action'], also: 'option:colour', category: ['home-textile'] },
  ],
  [
    '*',
    '旧的那{measure}量一量，再对{noun}的尺寸。 / 尺寸抄下来，回家量过再选{noun}。 / 软尺先拿出来，{noun}再定。',
    'Measure the old one, then look at the {noun}. / Note the size, measure at home, then choose the {noun}. / Find the tape measure, then decide on the {noun}.',
    {
      intent: ['rational'],
      type: ['curtain', 'rug', 'tablecloth', 'bath-mat', 'pillow', 'cushion', 'quilt', 'bedding-set'],
    },
  ],
]

export const LINEN_ROWS: readonly Entry[] = [
  ...entries('linen.say', 'say', sayings(SAY)),
  ...entries('linen.so', 'so', plainly(SO)),
  ...entries('linen.head', 'head', plainly(HEAD)),
  ...entries('linen.scene', 'scene', moments('home-textile', MOMENTS)),
  ...entries('linen.close', 'close', plainly(CLOSES)),
]

import { type Entry, entries, type Row, type When } from '../entry.ts'
import { moments, told } from './care-lines.ts'

/**
 * What cleans the house and the washing, and what both shelves share: how much is in a pack, how long it keeps, what it is
 * packed in, how it is refilled and what its shares are. No result of a wash is told, only the fact.
 */
const HOME = ['home-care']
const CARE = ['beauty', 'home-care']
const CLEANERS = ['dish-soap', 'floor-cleaner', 'kitchen-cleaner', 'toilet-cleaner']
const LAUNDRY = ['laundry-liquid', 'laundry-capsules']
/** Home care that is mixed after a formula, unlike tissues, bags and sponges. */
const MIXED = [...CLEANERS, ...LAUNDRY, 'hand-wash', 'reed-diffuser']
const DENIAL = /^[无不未没]|^(no|not|without)\b|未检出|not detected/i
const SCENT_WORD = /[香味气调]|^[不无没免]|free|unscented|^no /i
const CONTAINER =
  /^[^，,；;]*(瓶|盒|袋|罐|管|箱|筒|套|包装)(?=$|[，,；;])|^[^,;:]*\b(bottle|box|carton|bag|tin|tube|pouch|jar|sleeve|case)\b/i

const PACK: readonly Row[] = [
  ...told('netContent', { category: CARE, kind: ['number'] }, [
    [
      '={this}[装了{value}] / =一{measure}{noun}[是{value}] / ={this}里[有{value}]',
      '={This} (holds|hold) [{value}] / =The pack of {this} holds [{value}] / =In {this}: [{value}]',
    ],
    [
      '={this}的[净含量是{value}] / ={noun}，[净含量{value}] / =一{measure}{noun}，[净含量为{value}]',
      '=[The net content of {this} is {value}] / =[Net content of the {noun}: {value}] / =By net content, {this} (comes|come) to [{value}]',
    ],
    [
      '=买一{measure}{noun}，里面[是{value}] / =打开{this}，里面[有{value}] / =拿起{this}，里面[装着{value}]',
      '=Buy {this} and you get [{value}] / =Open {this} and there is [{value}] inside / =Pick up the {noun}: [{value}] inside',
    ],
    [
      '={noun}每{measure}[装{value}] / ={noun}按每{measure}[{value}]装 / =装好的{noun}，[净含量{value}]',
      '=The {noun} (is|are) filled to [{value}] / =Each pack of the {noun} has [{value}] / =Filled and closed, {this} (holds|hold) [{value}]',
    ],
  ]),
  ...told('netContent', { category: CARE, unit: ['g', 'kg'] }, [
    [
      '={this}[净重{value}] / ={noun}的[净重是{value}] / =不算包装，{noun}[重{value}]',
      '={This} (weighs|weigh) [{value} net] / =[The net weight of {this} is {value}] / =Without the pack, the {noun} (weighs|weigh) [{value}]',
    ],
    [
      '=只称里面，{this}[是{value}] / =论重量，{this}[有{value}] / =一{measure}{noun}[装{value}]',
      '=What is inside {this} weighs [{value}] / =By weight, {this} (comes|come) to [{value}] / =In the pack of the {noun}: [{value}]',
    ],
  ]),
  ...told('netContent', { category: CARE, unit: ['ml', 'L'] }, [
    [
      '={this}[装{value}] / =一{measure}{noun}[{value}] / ={this}里面[是{value}]',
      '={This} (holds|hold) [{value}] / =[The {noun} (comes|come) to {value}] / =The volume of {this} is [{value}]',
    ],
    [
      '=论容量，{this}[有{value}] / ={noun}一共[{value}] / =倒空{this}，一共[{value}]',
      '=By volume, {this} (comes|come) to [{value}] / =Poured out, {this} (comes|come) to [{value}] / =The {noun} (is|are) filled to [{value}]',
    ],
  ]),
  ...told('shelfLife', { category: CARE, kind: ['number'] }, [
    [
      '={this}的[保质期是{value}] / ={noun}，[保质期{value}] / ={this}没开封[能放{value}]',
      '=[The shelf life of {this} is {value}] / ={This} (keeps|keep) [for {value}] unopened / =Shelf life of the {noun}: [{value}]',
    ],
    [
      '=不拆{noun}，[保质期{value}] / =封着的{noun}，[保质期{value}] / ={this}不开封，[放得了{value}]',
      '=Left sealed, {this} (keeps|keep) [for {value}] / =An unopened pack of the {noun}: [{value}] / =Closed, the {noun} (keeps|keep) [for {value}]',
    ],
    [
      '=买回来先不开，{this}不开封，[{value}] / ={this}放在柜里不拆，[是{value}] / ={noun}的保质期，[{value}]',
      '=Put away unopened, {this} (keeps|keep) [for {value}] / =In the cupboard and sealed, {this} (keeps|keep) [for {value}] / =How long the {noun} (keeps|keep): [{value}]',
    ],
  ]),
  ...told(
    'packaging',
    { value: /(瓶|盒|袋|罐|管|箱|筒|纸|泵|滴管)$/, shape: ['word', 'phrase'], kind: ['text'], not: /装在|用.*装/ },
    [
      [
        '={this}装在{value}里 / ={noun}用{value}装 / =装{this}的是{value}',
        '={This} (comes|come) in {avalue} / =The {noun} (is|are) packed in {avalue} / =What {this} (comes|come) in: {value}',
      ],
      [
        '={this}的包装是{value} / =给{noun}选的包装是{value} / =拿到手的{noun}，外面是{value}',
        '=The pack of {this} is {avalue} / =The pack chosen for the {noun} is {avalue} / ={This} (reaches|reach) you in {avalue}',
      ],
    ],
  ),
  ...told('packaging', { value: CONTAINER, shape: ['clause'] }, [
    [
      '={this}的包装：{value} / ={noun}这样装：{value} / =装{this}的是{value}',
      '=The pack of {this}: {value} / =How {this} (is|are) packed: {value} / ={This} (comes|come) in {avalue}',
    ],
    [
      '=收到{this}，先看包装：{value} / =拿到{noun}，外面是{value} / ={noun}的包装用了{value}',
      '=When {this} (arrives|arrive), the pack: {value} / =The {noun} (reaches|reach) you in {avalue} / =For {this} the pack is {avalue}',
    ],
  ]),
  ...told('refill', { category: CARE, kind: ['flag'] }, [
    [
      '={this}有补充装 / ={noun}另有补充装 / =用完{this}，有补充装可换',
      '=There is a refill for {this} / =The {noun} can be had as a refill too / =When {this} (is|are) used up, there is a refill',
    ],
    [
      '=买过{noun}，下回可以买补充装 / =除了{this}，还有补充装 / ={noun}的补充装也有',
      '=After {this}, the next can be a refill / =Beside {this} there is a refill / =Refills of the {noun} are to be had',
    ],
    [
      '=空了的{noun}，可以用补充装补 / ={this}做了补充装 / =补{noun}，有补充装',
      '=An empty pack of the {noun} can be refilled / =A refill is made for {this} / =To top up the {noun} there is a refill',
    ],
  ]),
  ...told('refill', { category: CARE, kind: ['text'], not: /refillable/i }, [
    [
      '={this}的补充装：{value} / =补充{noun}用{value} / =用完{this}：{value}',
      '=The refill of {this}: {value} / =To refill the {noun}: {value} / =When {this} (is|are) used up: {value}',
    ],
    [
      '=下一{measure}{noun}可以这样补：{value} / ={noun}空了：{value} / =给{this}续装：{value}',
      '=The next fill of the {noun}: {value} / =When the {noun} (is|are) empty: {value} / =For {this} there is a refill: {value}',
    ],
    [
      '={this}见底的时候：{value} / ={noun}另有补充装：{value} / =想补{this}，{value}',
      '=Down to the end of the {noun}: {value} / =The {noun}, refilled: {value} / =If you want to refill {this}: {value}',
    ],
  ]),
  ...told('plantBasedShare', { kind: ['number', 'range'], category: CARE }, [
    [
      '={this}[有{value}来自植物] / ={noun}的[植物来源占{value}] / =做{this}的原料，[{value}来自植物]',
      '=[Of {this}, {value} comes from plants] / =[The plant-based share of {this} is {value}] / =The {noun} (is|are) [{value} plant-based]',
    ],
    [
      '=追到原料，{this}[{value}出自植物] / ={this}用料里，[植物来源{value}] / =数原料，{noun}[{value}来自植物]',
      '=Trace the materials of {this}: [{value} from plants] / =In {this}, [plant sources make up {value}] / =By source, the {noun} (is|are) [{value} plant-based]',
    ],
    [
      '={noun}里，[来自植物的占{value}] / ={this}的[植物来源占比是{value}] / =原料里[{value}来自植物]，{this}是这样做的',
      '=[{value} of what goes into {this} comes from plants] / =[Plants account for {value} of {this}] / =The {noun}: [{value} from plants]',
    ],
  ]),
  ...told('recycledShare', { kind: ['number', 'range'], category: CARE }, [
    [
      '={this}[含{value}再生料] / ={noun}的[再生料占{value}] / =做{this}的料，[{value}是再生料]',
      '={This} (contains|contain) [{value} recycled material] / =[The recycled content of {this} is {value}] / =The {noun} (is|are) [{value} recycled]',
    ],
    [
      '={this}用了[{value}再生料] / ={noun}的料里，[再生料有{value}] / =做{noun}，[再生料用到{value}]',
      '={This} (is|are) made with [{value} recycled material] / =In the {noun}, [recycled material makes up {value}] / =For {this}, [{value} recycled material] is used',
    ],
    [
      '=回收来的料，在{this}里[占{value}] / ={this}的[再生料占比是{value}] / =拆开算，{noun}[{value}是再生料]',
      '=[Recycled material accounts for {value} of {this}] / =[The recycled share of {this} is {value}] / =Of the material in the {noun}, [{value} is recycled]',
    ],
  ]),
  ...told('recycledShare plantBasedShare', { ownLabel: true, category: CARE }, [
    [
      '={this}的[{label}是{value}] / ={noun}，[{label}{value}] / =看{this}，[{label}为{value}]',
      '={This}: [{label}, {value}] / =A look at {this}: [{label}, {value}] / =The {noun}, by share: [{label}, {value}]',
    ],
    [
      '=做{this}，[{label}是{value}] / =拿起{this}，[{label}有{value}] / ={noun}的[{label}为{value}]',
      '=In the making of {this}: [{label}, {value}] / =Pick up {this}: [{label}, {value}] / =The {noun}: [{label}, {value}]',
    ],
  ]),
  ...told('biodegradability', { kind: ['number', 'range'], category: CARE }, [
    [
      '={this}的[生物降解度是{value}] / ={noun}，[生物降解度{value}] / =按生物降解算，{this}[到{value}]',
      '=[The biodegradability of {this} is {value}] / ={This} (has|have) [a biodegradability of {value}] / =[The {noun}: biodegradability {value}]',
    ],
    [
      '=交给微生物，{this}[降解{value}] / ={noun}的[生物降解度为{value}] / ={this}[能降解的部分是{value}]',
      '=Left to microbes, [{value} of {this} breaks down] / =[The {noun} (comes|come) to {value} biodegradability] / =Biodegradability of {this}: [{value}]',
    ],
    [
      '={noun}里，[{value}能被微生物分解] / ={this}，[生物降解度{value}] / =看生物降解，{noun}[是{value}]',
      '=[Microbes can break down {value} of {this}] / ={This}: [biodegradability {value}] / =[In biodegradability, the {noun} (is|are) at {value}]',
    ],
  ]),
]

const WORK: readonly Row[] = [
  ...told('keyIngredient', { category: HOME }, [
    [
      '={this}以{value}为主要成分 / ={this}的主要成分是{value} / ={noun}里主要用了{value}',
      '={This} (is|are) based on {value} / =The formula of {this} is built on {value} / =The {noun} (uses|use) mainly {value}',
    ],
    [
      '={this}含{value} / ={noun}里有{value} / =配{this}，用了{value}',
      '={This} (contains|contain) {value} / =In the {noun} there is {value} / =Into {this} went {value}',
    ],
    [
      '=倒出来的{noun}，主要是{value} / =做{noun}用的是{value} / ={value}，是{this}的主要成分',
      '=What the {noun} (is|are) made with: {value} / =The {noun} (is|are) made with {value} / ={Value}: the main ingredient of {this}',
    ],
  ]),
  ...told('freeFrom', { type: MIXED, not: DENIAL }, [
    [
      '={this}不含{value} / ={this}里没有{value} / ={noun}没加{value}',
      '={This} (contains|contain) no {either} / =There is no {either} in {this} / =No {either} was added to the {noun}',
    ],
    [
      '=做{this}，不用{value} / =配{noun}的时候没放{value} / ={this}的配方里没有{value}',
      '={This} (is|are) made without {either} / =The formula of {this} has no {either} / =The {noun} (is|are) mixed without {either}',
    ],
  ]),
  ...told('surfactant', { category: HOME }, [
    [
      '={this}用{value}清洗 / ={noun}里负责洗的是{value} / ={noun}洗东西靠的是{value}',
      '={This} (cleans|clean) with {value} / =The washing in {this} is done by {value} / =For cleaning, the {noun} (uses|use) {value}',
    ],
    [
      '={this}的表面活性剂是{value} / ={noun}用{value}做表面活性剂 / =配{this}，表面活性剂选了{value}',
      '?single:=The surfactant of {this} is {value} / ?many:=The surfactants of {this} are {value} / =As surfactant, {this} (uses|use) {value} / =In the {noun}, what cleans: {value}',
    ],
    [
      '=倒一点{noun}，负责清洗的是{value} / ={noun}的配方里，表面活性剂用{value} / =做{noun}，表面活性剂用的是{value}',
      '=Pour some of the {noun}: what cleans is {value} / =In the formula of the {noun}, what cleans: {value} / =The {noun} (is|are) made with {value} for the washing',
    ],
  ]),
  ...told('dose', { kind: ['number', 'range'], category: HOME }, [
    [
      '={this}[一次用{value}] / =用{noun}，[一次{value}] / ={noun}的[用量是{value}]',
      '={This} (is|are) used [{value} at a time] / =[One use of {this} takes {value}] / =[The dose of the {noun} is {value}]',
    ],
    [
      '=倒{noun}的时候，[一次{value}] / =每回用{this}，[量{value}] / =取{noun}，[每次{value}]',
      '=When you pour the {noun}: [{value} a time] / =Each time with {this}: [{value}] / =Take [{value}] of the {noun} for one use',
    ],
    [
      '=一次放多少{noun}，[{value}] / ={this}每次[放{value}] / =用一回，{noun}[放{value}]',
      '=How much of {this} to use: [{value}] / =For one go, [{value}] of the {noun} / ={This} (takes|take) [{value} a use]',
    ],
  ]),
  ...told('dose', { ownLabel: true, kind: ['number', 'range'], category: HOME }, [
    [
      '={this}的[{label}是{value}] / ={noun}，[{label}{value}] / =用{this}，[{label}为{value}]',
      '={This}: [{label}, {value}] / =With the {noun}: [{label}, {value}] / =Using {this}: [{label}, {value}]',
    ],
    [
      '=用{noun}之前记住，[{label}{value}] / =取{this}，[{label}按{value}] / ={noun}的[{label}有{value}]',
      '=Before you use the {noun}: [{label}, {value}] / =To measure out {this}: [{label}, {value}] / =Note for the {noun}: [{label}, {value}]',
    ],
    [
      '=用{noun}，[{label}是{value}] / =拿{this}来用，[{label}{value}] / ={this}，[{label}为{value}]',
      '=In use, {this}: [{label}, {value}] / =How much of {this}: [{label}, {value}] / =The {noun}, when you use (it|them): [{label}, {value}]',
    ],
  ]),
  ...told('dose', { kind: ['text'], category: CARE }, [
    [
      '={this}的用量：{value} / =用{noun}，放多少：{value} / ={noun}这样放：{value}',
      '=How much of {this} to use: {value} / =Dosing the {noun}: {value} / =The {noun}, by measure: {value}',
    ],
    [
      '=取{this}，{value} / =一次放多少{noun}：{value} / =放{this}的量：{value}',
      '=Measuring out {this}: {value} / =For one use of the {noun}: {value} / =The amount of {this}: {value}',
    ],
  ]),
  ...told('washes', { category: HOME }, [
    [
      '={this}[够洗{n}次] / =一{measure}{noun}[是{value}的量] / =用{this}，[可以洗{n}次]',
      '={This} (is|are) enough for [{value}] / =With {this} you have [{value}] / =[The {noun} (does|do) {value}]',
    ],
    [
      '={noun}从满到空，[洗{n}次] / =数次数，{this}[够{value}] / ={this}[洗得了{n}次]',
      '=From full to empty, {this} (is|are) [{value}] / =[There are {value} in {this}] / =The {noun} (runs|run) to [{value}]',
    ],
    [
      '=一次次洗下来，{this}[一共{n}次] / =买一{measure}{noun}，[够{value}] / ={noun}一{measure}[洗{n}次]',
      '=Wash after wash, {this} (comes|come) to [{value}] / =Buy {this} and you have [{value}] / =The {noun} (holds|hold) enough for [{value}]',
    ],
  ]),
  ...told('usage', { type: CLEANERS }, [
    [
      '=用{this}打扫：{value} / ={this}这样用：{value} / ={noun}怎么用：{value}',
      '=To clean with {this}: {value} / =How to use the {noun}: {value} / =Cleaning with {this}: {value}',
    ],
    [
      '=拿{noun}动手之前看一眼：{value} / =袖子卷好，{noun}这样用：{value} / =轮到{noun}，{value}',
      '=Before you start with the {noun}: {value} / =Sleeves up, {noun} in hand: {value} / =When it comes to the {noun}: {value}',
    ],
    [
      '={this}的用法：{value} / =用{this}，{value} / =头一回用{noun}，{value}',
      '=Use {this} like so: {value} / =The way to use the {noun}: {value} / =A first time with the {noun}: {value}',
    ],
  ]),
  ...told('usage', { type: LAUNDRY }, [
    [
      '=用{this}洗衣：{value} / ={this}这样用：{value} / ={noun}怎么放：{value}',
      '=To wash with {this}: {value} / =How to use the {noun}: {value} / =Laundry with {this}: {value}',
    ],
    [
      '=机门打开，{noun}这样用：{value} / =站在洗衣机前拿着{noun}，{value} / =轮到{noun}，{value}',
      '=The machine open, the {noun}: {value} / =At the machine with {this}: {value} / =When it comes to the {noun}: {value}',
    ],
  ]),
  ...told('usage', { type: ['reed-diffuser'] }, [
    [
      '={this}这样用：{value} / =摆{this}：{value} / ={noun}怎么用：{value}',
      '=How to set up {this}: {value} / =Putting out the {noun}: {value} / =To use {this}: {value}',
    ],
    [
      '=拆开{this}，{value} / =给{noun}找好地方，{value} / =打开{noun}，{value}',
      '=Unpack {this}: {value} / =A place found for the {noun}: {value} / =Open the {noun}: {value}',
    ],
  ]),
  ...told('fragrance', { shape: ['word', 'phrase'], type: [...CLEANERS, 'laundry-liquid'], not: SCENT_WORD }, [
    [
      '={this}闻着是{value} / ={noun}有{value}的香味 / =倒{noun}的时候，闻到{value}',
      '={This} (smells|smell) of {value} / =The {noun} (has|have) a scent of {value} / =As you pour the {noun}, there is {value}',
    ],
    [
      '={this}带{value}的香气 / =打开{this}，是{value}的味道 / =闻一闻{noun}，是{value}',
      '={This} (carries|carry) a scent of {value} / =Open {this} and smell {value} / =Smell the {noun}: {value}',
    ],
    [
      '={this}选了{value}的香味 / ={noun}调成{value}的味道 / =凑近{this}，是{value}',
      '=The scent of {this} is {value} / =The {noun} (is|are) scented with {value} / =Held to the nose, {this} (smells|smell) of {value}',
    ],
  ]),
  ...told('texture', { shape: ['clause'], category: HOME }, [
    [
      '={this}倒出来：{value} / ={noun}的质地：{value} / ={this}，{value}',
      '=Poured out, {this}: {value} / =The texture of {this}: {value} / ={This}: {value}',
    ],
    [
      '=挤一点{noun}看：{value} / =看看{this}：{value} / ={noun}出来的样子：{value}',
      '=A little of {this}, to look at: {value} / =How the {noun} (comes|come) out: {value} / =The {noun}, seen: {value}',
    ],
  ]),
  ...told('stainRemoval', { category: HOME }, [
    [
      '={this}的去污测试：{value} / =拿{noun}测去污：{value} / =怎么测{this}的：{value}',
      '=The stain test of {this}: {value} / =How {this} (was|were) tested on stains: {value} / =Test of the {noun} on stains: {value}',
    ],
    [
      '=去污这件事，{noun}测过：{value} / ={this}测去污，{value} / ={noun}送去测去污：{value}',
      '=On stains, {this} (was|were) tested: {value} / =The {noun} went to a stain test: {value} / =Stains, and the test of {this}: {value}',
    ],
    [
      '=为{this}做的去污测试：{value} / ={noun}去污测的是：{value} / =测试里的{noun}：{value}',
      '=The test done on {this}: {value} / =What was tested with the {noun}: {value} / =The {noun} in the stain test: {value}',
    ],
  ]),
  ...told('count', { kind: ['number'], unit: ['piece', ''], type: ['bin-bags'] }, [
    [
      '={this}[有{n}只] / ={this}[一共{n}只] / =数一数{noun}，[{n}只]',
      '=[{n} of the {noun} in all] / =Counted, the {noun}: [{n}] / =In number, the {noun}: [{n}]',
    ],
    [
      '=撕到头，{noun}[是{n}只] / =拆开{noun}，[{n}只] / ={noun}的只数，[{n}]',
      '=Torn off to the end, [{n}] of the {noun} / =Unpack the {noun}: [{n}] / =How many of the {noun}: [{n}]',
    ],
    [
      '=买{noun}看只数，[{n}只] / =点一点{noun}，[{n}只] / =论只数，{this}[是{n}只]',
      '=The number of the {noun} is [{n}] / =Count the {noun}: [{n}] / =By the bag, the {noun}: [{n}]',
    ],
  ]),
  ...told('count', { kind: ['number'], unit: ['piece', ''], type: ['laundry-capsules'] }, [
    [
      '={this}[有{n}颗] / ={this}[一共{n}颗] / =数一数{noun}，[{n}颗]',
      '=[{n} of the {noun} in all] / =Counted, the {noun}: [{n}] / =In number, the {noun}: [{n}]',
    ],
    [
      '=一颗一颗数，{noun}[是{n}颗] / =打开{noun}，[{n}颗] / ={noun}的颗数，[{n}]',
      '=One by one, [{n}] of the {noun} / =Open the {noun}: [{n}] / =How many of the {noun}: [{n}]',
    ],
    [
      '=买{noun}看颗数，[{n}颗] / =点一点{noun}，[{n}颗] / =论颗数，{this}[是{n}颗]',
      '=The number of the {noun} is [{n}] / =Count the {noun}: [{n}] / =By the capsule, the {noun}: [{n}]',
    ],
  ]),
]

/** What a pack, a share or a step means; nothing is promised. */
const SO: readonly Row[] = [
  ...told('packaging', { value: /软管|\btube\b/i, not: /铝|纸|alumin|paper|cardboard/i, category: CARE }, [
    [
      '软管从尾巴往前挤 / 管子是捏着用的 / 挤到后来，把尾巴卷起来',
      'a tube is squeezed from the end / a tube is used by pressing / towards the end you roll it up',
    ],
  ]),
  ...told('packaging', { value: /喷雾瓶|喷瓶|喷头|spray bottle|trigger/i, not: /不带|无喷|without/i, category: CARE }, [
    [
      '扣一下，喷一下 / 喷头把液体打成小滴 / 用之前看看喷嘴开没开',
      'each pull gives one spray / the nozzle turns liquid into drops / see first whether the nozzle is open',
    ],
  ]),
  ...told('packaging', { value: /泡沫泵|起泡瓶|foam(ing)? (pump|bottle|dispenser)/i, category: CARE }, [
    [
      '按出来就是泡 / 泵头里把气打进去 / 泡是在泵头里打好的',
      'it leaves the pump as foam / the pump mixes in air / the foam is made in the pump',
    ],
  ]),
  ...told('packaging', { value: /补充袋|自立袋|refill pouch|stand-up pouch/i, category: CARE }, [
    [
      '袋子空了可以压平 / 袋底撑开，就立得住 / 倒完了，袋子一卷',
      'an empty pouch lies flat / the bottom opens so that the pouch stands / once poured out, the pouch rolls up',
    ],
  ]),
  ...told('packaging', { value: /纸管|纸筒|paper tube|cardboard tube/i, category: CARE }, [
    [
      '纸管是纸板卷成的 / 一层层纸卷起来，就成了管 / 管身是卷紧的纸板',
      'a paper tube is rolled board / layers of paper, rolled, make the tube / the wall of the tube is board wound tight',
    ],
  ]),
  ...told('packaging', { value: /(棕色?|琥珀色|茶色)玻璃|amber glass|brown glass/i, category: CARE }, [
    [
      '棕色是玻璃自己的颜色 / 药房里装药水的也是这种玻璃 / 颜色熔在玻璃里，不是涂上去的',
      'the brown is in the glass itself / chemists use the same kind of glass / the colour is melted in, not painted on',
    ],
  ]),
  ...told('packaging', { value: /走珠|roll-?on/i, category: CARE }, [
    [
      '瓶口是一颗会滚的珠 / 珠子滚过去，带出一层 / 用的时候把珠子贴着滚',
      'a ball turns in the neck / the ball carries out a film as it rolls / you roll the ball along the skin',
    ],
  ]),
  ...told(
    'packaging',
    { value: /独立(小)?包装|单片(装|包)|individually (wrapped|packed)|single sachets?/i, category: CARE },
    [
      [
        '用一份，拆一份 / 一份一个小袋 / 没拆的还封着',
        'open one as you use one / each has a wrapper of its own / those not opened stay sealed',
      ],
    ],
  ),
  ...told('packaging', { value: /^塑料(瓶|桶)|^PET|HDPE|plastic (bottle|jug)/i, category: CARE }, [
    [
      '空瓶冲一冲，归塑料那一类 / 用完按塑料分类 / 瓶子空了，投到塑料里',
      'rinse it when empty and put it with the plastics / afterwards it goes with the plastics / the empty bottle is sorted as plastic',
    ],
  ]),
  ...told('dose', { unit: ['ml'], min: 5, max: 100, category: HOME }, [
    [
      '照这个量取{noun} / 量够了，{noun}就停 / {noun}取到这个数为止',
      'take the {noun} by that measure / stop the {noun} when you have that much / that is how far to go with the {noun}',
    ],
    [
      '没有量杯，盖子上多半有刻度，看一看 / 倒之前看刻度 / 看着刻度倒',
      'many caps have a scale, so have a look / look at the scale before you pour / pour with an eye on the scale',
    ],
  ]),
  ...told('washes', { unit: ['wash'], min: 1, max: 1000, type: LAUNDRY }, [
    [
      '洗一桶算一次 / 一桶衣服算一次 / 开一回机，算一次',
      'one load counts as one / one drum of clothes is one wash / each time the machine runs, it counts',
    ],
    [
      '次数是按每次的用量除出来的 / 总量除以每次的量，就是次数 / 每次放多少，次数就怎么算',
      'the count is the pack divided by one dose / divide the whole by one dose and you have the count / the count rests on the dose',
    ],
  ]),
  ...told('refill', { value: /补充袋|\bpouch\b/i, category: CARE }, [
    [
      '袋口剪开，往瓶里倒 / 倒的时候慢一点，看着瓶口 / 先看瓶里空了没有，再倒',
      'cut the corner and pour it into the bottle / pour slowly, with an eye on the neck / see that the bottle is empty before you pour',
    ],
  ]),
  ...told('refill', { value: /替换瓶|不带喷头|without trigger/i, category: CARE }, [
    [
      '喷头或盖子，从旧的上面拧过来 / 换瓶，不换头 / 旧瓶上的头留着',
      'the top is taken over from the old bottle / the bottle changes and the top stays / keep the top of the old one',
    ],
  ]),
  ...told('plantBasedShare', { unit: ['%'], min: 50.01, max: 99.99, category: CARE }, [
    [
      '[一半以上来自植物] / [植物来的占多数] / [大头是植物来的]',
      '[more than half comes from plants] / [the larger part is from plants] / [plants make up the bigger share]',
    ],
  ]),
  ...told('plantBasedShare', { unit: ['%'], min: 100, max: 100, category: CARE }, [
    [
      '[一百份里，一百份来自植物] / [没有别的来源] / [从头到尾都来自植物]',
      '[all of it comes from plants] / [there is no other source] / [from first to last it is from plants]',
    ],
  ]),
  ...told('recycledShare', { unit: ['%'], min: 50.01, max: 99.99, category: CARE }, [
    [
      '[一半以上是收回来再做的料] / [再生料占多数] / [大头是再生料]',
      '[more than half is material made again] / [the larger part is recycled] / [recycled material has the bigger share]',
    ],
  ]),
  ...told('recycledShare', { unit: ['%'], min: 0.01, max: 49.99, category: CARE }, [
    [
      '[再生料占得少] / [多数还是新料] / [再生料是小的那一份]',
      '[recycled material is in the minority] / [the larger part is new] / [the recycled part is the smaller one]',
    ],
  ]),
  ...told('recycledShare', { unit: ['%'], min: 100, max: 100, category: CARE }, [
    [
      '[全是收回来再做的料] / [里面没有新料] / [一百份都是再生料]',
      '[all of it is recycled material] / [there is no new material in it] / [the whole of it is recycled]',
    ],
  ]),
  ...told('biodegradability', { kind: ['number'], unit: ['%'], min: 0.01, max: 100, category: CARE }, [
    [
      '干这个活的是微生物 / 分解它的是细菌和真菌 / 分解掉的那一份，就是这个数',
      'the work is done by microbes / bacteria and fungi do the breaking down / the part that is broken down is the figure',
    ],
  ]),
  ...told('usage', { value: /滚筒|洗衣机|drum|washing machine/i, type: LAUNDRY }, [
    [
      '关机门以前，再摸一遍口袋 / 衣服先翻好面 / 纸巾别留在口袋里',
      'feel the pockets once more before you shut the door / turn the clothes the right way first / leave no tissue in a pocket',
    ],
  ]),
  ...told('usage', { value: /凝珠.*衣服|capsule first/i, type: ['laundry-capsules'] }, [
    [
      '它在底下，衣服在上面 / 次序是{noun}在前 / 底下先放，上面再装',
      'it lies beneath, the clothes on top / in order, the {noun} (comes|come) first / first the bottom of the drum, then the rest',
    ],
  ]),
  ...told('usage', { value: /内壁|马桶|under the rim|bowl/i, type: ['toilet-cleaner'] }, [
    [
      '弯过去，从上往下流 / 先挤一圈，再拿刷子 / 刷子在后，{noun}在先',
      'it runs down from the top / the ring comes first, then the brush / the brush comes after the {noun}',
    ],
  ]),
  ...told('surfactant', { value: /非离子|nonionic|non-ionic/i, category: CARE }, [
    [
      '非离子说的是不带电荷 / 不带电荷的那一类 / 溶在水里，分子不带电',
      'non-ionic means without a charge in water / it is the kind that carries no charge / dissolved, its molecules have no charge',
    ],
  ]),
  ...told('surfactant', { value: /阴离子|\banionic/i, category: CARE }, [
    [
      '阴离子，就是在水里带负电 / 带负电荷的那一类 / 溶在水里，亲水的那头带负电',
      'anionic means with a negative charge in water / it is the kind with a negative charge / dissolved, the end that takes to water is negative',
    ],
  ]),
]

const feeling: When = { intent: ['emotional'], category: HOME }
const doing: When = { intent: ['action'], category: HOME }

/** Moments of a house: who spilt what, who comes, what waits. Nothing is said of a result. */
const MOMENTS: readonly Row[] = [
  ...moments('laundry-liquid laundry-capsules', feeling, [
    [
      '洗衣机里转着一只落单的袜子，另一只在狗窝，{noun}放回架上。 / 袜子只找到一只，先洗着，{noun}盖好。 / 少一只袜子，{noun}都放好了才想起狗窝。',
      'One sock goes round alone; its fellow is with the dog, and the {noun} (is|are) back on the shelf. / A single sock will do for now; you close the {noun}. / The {noun} put away, you think of looking in the basket of the dog.',
    ],
    [
      '孩子要穿披风睡觉，趁他睡着，拿去洗，{noun}轻轻放。 / 超人披风挂着滴水，{noun}搁在盆边。 / 明天一早披风要干，夜里找{noun}。',
      'The cape must be washed while the hero sleeps: quietly with the {noun}. / A cape drips on the line, the {noun} by the tub. / It has to be dry by morning; you look for the {noun} in the dark.',
    ],
    [
      '合租的冰箱上贴着洗衣排班，今晚轮到你和{noun}。 / 排班表上画了个圈，{noun}拿好，下楼。 / 洗衣房的灯坏了一盏，{noun}抱在怀里。',
      'On the fridge is a rota, and tonight it is you and the {noun}. / Your name is ringed; down the stairs with the {noun}. / One lamp is out in the laundry room; you carry the {noun} through.',
    ],
    [
      '晾衣绳上飞来一只蜻蜓，{noun}还拎在手里。 / 夹子咬着衬衫，蜻蜓停在夹子上，{noun}放在脚边。 / 晒台上看蜻蜓，忘了{noun}还没盖。',
      'A dragonfly comes to the line, and you stand there with the {noun}. / Pegs on the shirts, a dragonfly on a peg, the {noun} at your feet. / Up on the roof you watch a dragonfly, the {noun} still open.',
    ],
    [
      '合唱团的白衬衫，三家凑一桶，{noun}用谁家的都行。 / 邻居又端来几件白衬衫，一起洗，{noun}在你家。 / 明天上台，白衬衫连夜洗，{noun}摆好。',
      'White shirts for the choir: three homes, one load, and somebody has {noun}. / A neighbour brings more shirts for the machine; the {noun} (is|are) yours. / They sing tomorrow, so the shirts are washed tonight, {noun} at the ready.',
    ],
    [
      '洗衣机唱完歌，没人去开门，{noun}站在上面。 / 提示音响了又响，都等别人起身，{noun}看着。 / 它又唱了，谁在{noun}旁边谁去。',
      'The machine sings its tune, and nobody gets up; the {noun} (stands|stand) on top. / Again the tune; each waits for the other, and the {noun} (waits|wait) too. / Whoever is nearest the {noun} gets up when it sings.',
    ],
    [
      '外公的工装口袋里总有螺丝，{noun}放一边，先掏。 / 一颗螺丝，两截粉笔，掏干净再碰{noun}。 / 螺丝在窗台上排成一排，{noun}等着。',
      "Grandfather's pockets are full of screws: turn them out before the {noun}. / One screw, two ends of chalk, and then the {noun}. / The screws stand in a row on the sill while the {noun} (waits|wait).",
    ],
  ]),
  ...moments('laundry-liquid laundry-capsules', doing, [
    [
      '床单先拆一角，{noun}放到机子边。 / 拆完枕套，去拿{noun}。 / 被套翻过来，{noun}备着。',
      'Loosen one corner of the sheet and set the {noun} by the machine. / Pillowcases off, then fetch the {noun}. / Turn the quilt cover inside out, {noun} at hand.',
    ],
    [
      '看天，明天晴，今晚拿{noun}。 / 天气预报看完，{noun}放到机子上。 / 赶在晴天前，取{noun}。',
      'Look at the sky: fine tomorrow, so out with the {noun} tonight. / After the forecast, set the {noun} on the machine. / A dry day is coming; fetch the {noun}.',
    ],
  ]),
  ...moments('dish-soap', feeling, [
    [
      '猜拳输了的人洗碗，{noun}递到他手上。 / 石头剪刀布，{noun}归输的那个。 / 三局两胜，输家去拿{noun}。',
      'Scissors beat paper, and paper is handed the {noun}. / The loser does the dishes; here (is|are) the {noun}. / Another round, says the one who has just been given the {noun}.',
    ],
    [
      '客人抢着洗碗，主人把{noun}藏到身后。 / 水池边让来让去，{noun}换了几只手。 / 姑姑拦着不让洗，一手按住{noun}。',
      'The guest wants to wash up; the host hides the {noun} behind a back. / You first, no, me: the {noun} (goes|go) from hand to hand. / Auntie bars the way, one hand on the {noun}.',
    ],
    [
      '孩子站在凳子上洗一只勺，{noun}够了一整池。 / 一只勺洗了一刻钟，{noun}在旁边看着。 / 围裙拖到脚面，头一回自己挤{noun}。',
      'On a stool, one spoon, a whole sink of {noun}. / The child is still at that spoon; the {noun} (looks|look) on. / Apron to the toes, and a first squeeze of the {noun}.',
    ],
    [
      '收音机报整点，锅还没刷，先挤{noun}。 / 听着夜里的广播，一个人刷锅，{noun}在手边。 / 深夜电台有人点歌，水池边有{noun}。',
      'The hour strikes on the radio, the pan is still to do, so: the {noun}. / A late programme, one pan, the {noun}. / Somebody asks for a song at midnight; at the sink you take the {noun}.',
    ],
    [
      '蛋糕模子的花边里全是面糊，{noun}先倒上。 / 波浪边一道道的，拿{noun}慢慢洗。 / 烤完蛋糕，模子泡着，挤{noun}。',
      'Batter in every flute of the cake tin; in goes the {noun}. / Fold by fold round the tin with the {noun}. / The cake is out, the tin is soaking, and you take the {noun}.',
    ],
  ]),
  ...moments('dish-soap sponge', doing, [
    [
      '筷子先一把洗，再轮到盘子，{noun}别收。 / 杯子在先，锅在后，{noun}放手边。 / 台面空出一块晾碗，再拿{noun}。',
      'Chopsticks in one bunch, then the plates; keep the {noun} out. / Glasses before pans, the {noun} at hand. / Clear a patch for the rack, then take the {noun}.',
    ],
    [
      '剩菜先刮掉，水放热，拿{noun}。 / 刮刮盘子，再用{noun}。 / 骨头倒掉，袖子挽起，{noun}拿来。',
      'Scrape the plates, run the water hot, take the {noun}. / Scraps off first, then the {noun}. / Bones in the bin, sleeves up, the {noun}.',
    ],
  ]),
  ...moments('floor-cleaner', feeling, [
    [
      '一袋绿豆撒了，扫干净才想起拖，{noun}在门后。 / 绿豆滚到墙根，捡完再兑{noun}。 / 床底下又滚出一粒绿豆，{noun}已经兑好了。',
      'A bag of beans goes over; sweep first, the {noun} after. / Beans along every wall; when they are found, you mix the {noun}. / With the {noun} mixed, one more bean rolls out from under the bed.',
    ],
    [
      '学步的孩子爬过来，拖把在前头退，{noun}桶挪了又挪。 / 一边拖一边让，孩子爬，{noun}先放高。 / 地上爬着一个，{noun}搁到桌上。',
      'A baby crawls up, the mop backs away, and the bucket with the {noun} moves again. / Somebody small is on the floor: the {noun} (goes|go) up on the table. / Mopping round a crawling child, {noun} out of the way.',
    ],
    [
      '毕业搬宿舍，四个人抬桌子，地上留下一圈印，找出{noun}。 / 宿舍空了，说好一起拖一遍，{noun}是隔壁借的。 / 临走前拖地，{noun}倒进脸盆里兑。',
      'Leaving the dormitory: four carry the desk, and somebody finds the {noun}. / The room is empty; you promised to mop it, and the {noun} (comes|come) from next door. / One last mop of the room, with the {noun} mixed in a basin.',
    ],
    [
      '猫踩过湿地，在门口甩脚，{noun}桶还没端走。 / 拖过的地上一串梅花印，回头拿{noun}。 / 猫坐在干的那一块上，看你兑{noun}。',
      'The cat has crossed the wet floor and shakes a paw at the bucket with the {noun}. / A row of paw marks on the floor: back to the {noun}. / From the one dry patch the cat watches you mix the {noun}.',
    ],
    [
      '年画要贴了，浆糊滴了一地，{noun}端来。 / 春联刚写完，墨点在地上，找{noun}。 / 贴完窗花，红纸屑满地，扫完拿{noun}。',
      'Paste on the floor from the New Year print; here (is|are) the {noun}. / The couplets are written, ink and all; you look for the {noun}. / Red scraps from the window papers: sweep, then the {noun}.',
    ],
  ]),
  ...moments('floor-cleaner', doing, [
    [
      '椅子倒扣上桌，水桶接半桶，取{noun}。 / 半桶水，再放{noun}。 / 地先吸一遍，再兑{noun}。',
      'Chairs on the table, half a bucket of water, then the {noun}. / Half fill the bucket before the {noun}. / Vacuum first, then mix the {noun}.',
    ],
  ]),
  ...moments('hand-wash', feeling, [
    [
      '捏完橡皮泥，一根指头一种颜色，去按{noun}。 / 红的黄的手指头，在{noun}边上排队。 / 绿的小拇指伸过来，够{noun}。',
      'Modelling clay: every finger a colour, and now the {noun}. / A green little finger comes out for the {noun}. / A queue of coloured hands in front of the {noun}.',
    ],
    [
      '剥完蒜的手，不敢揉眼睛，找{noun}。 / 辣椒切好，手举着，胳膊肘去碰{noun}。 / 切完辣椒，谁替我按一下{noun}。',
      'Garlic peeled, hands kept off the eyes, straight to the {noun}. / Chillies cut, both hands held up, an elbow for the {noun}. / Somebody press the {noun} for me, says the one who cut the chillies.',
    ],
    [
      '毛笔字写完，手比纸黑，旁边有{noun}。 / 砚台洗了，笔洗了，轮到手和{noun}。 / 墨染了袖口，先去按{noun}。',
      'The calligraphy is done, the hand blacker than the page; there (is|are) the {noun}. / Inkstone rinsed, brush rinsed, hands next, with the {noun}. / Ink to the cuff: first the {noun}.',
    ],
    [
      '外公种完葱回来，水池边弯腰，找{noun}。 / 葱苗栽下了，两手黑土，{noun}在窗边。 / 院子里喊一声，有人端出{noun}。',
      'Grandfather comes in from the spring onions and looks for the {noun}. / Seedlings in, black earth on both hands, the {noun} by the window. / A call from the yard, and someone brings out the {noun}.',
    ],
    [
      '油条吃完，举着两只手不敢翻报纸，去按{noun}。 / 早点摊回来，先去水池边找{noun}。 / 一根油条，一张报纸，中间隔着{noun}。',
      'After the fried dough no one touches the newspaper before the {noun}. / Back from the breakfast stall, first to the {noun}. / Between breakfast and the paper, the {noun}.',
    ],
  ]),
  ...moments('hand-wash', doing, [
    [
      '戒指摘下，袖口推高，按{noun}。 / 先开水，后按{noun}。 / 进厨房前，去按一下{noun}。',
      'Rings off, cuffs up, press the {noun}. / Water on, then the {noun}. / Before you go into the kitchen, press the {noun}.',
    ],
  ]),
  ...moments('kitchen-cleaner', feeling, [
    [
      '牛奶煮扑了，灶台上白花花一片，{noun}在哪儿。 / 转身接个电话，锅就溢了，回来找{noun}。 / 奶锅端开，灶圈里一汪，取{noun}。',
      'The milk has boiled over, and where (is|are) the {noun}? / One telephone call, one pan over; back for the {noun}. / Lift the milk pan, look beneath, fetch the {noun}.',
    ],
    [
      '爆米花炸开没盖锅，满灶都是，扫完拿{noun}。 / 锅盖忘了盖，爆米花上了窗台，{noun}等会儿。 / 先捡爆米花，后喷{noun}。',
      'Popcorn without a lid: pick it up first, then the {noun}. / There is popcorn on the sill; the {noun} (comes|come) later. / Gather the popcorn before you spray the {noun}.',
    ],
    [
      '父亲头一回炸带鱼，墙上像下过雨，{noun}递给他。 / 带鱼炸好了，人和灶台都得收拾，找{noun}。 / 鱼端上桌，{noun}也拿出来了。',
      'Father has fried fish for the first time; he is handed the {noun}. / The fish is done, and so is the stove: find the {noun}. / Fish to the table, {noun} to the stove.',
    ],
    [
      '租房到期，灶台前蹲着，{noun}放在脚边。 / 交房前一天，厨房里还摆着{noun}和一块抹布。 / 钥匙要还了，灶台再看一遍，拿{noun}。',
      'The lease is up: you crouch at the stove with the {noun} by your foot. / The day before you leave, the kitchen holds a cloth and the {noun}. / The keys go back tomorrow; one more look at the stove, and the {noun}.',
    ],
    [
      '油壶倒了，顺着台沿往下滴，{noun}一把抓来。 / 台沿下接了只碗，一边滴一边找{noun}。 / 碗接着油，人去找{noun}。',
      'The oil jug is over and dripping; somebody grabs the {noun}. / A bowl under the edge, drip, drip, while you look for the {noun}. / The bowl catches the oil; you go for the {noun}.',
    ],
  ]),
  ...moments('kitchen-cleaner', doing, [
    [
      '灶上的架子取下来，再喷{noun}。 / 插头先拔了，{noun}再拿。 / 开窗，戴手套，用{noun}。',
      'Lift off the pan rests, then spray the {noun}. / Unplug first, then take the {noun}. / Window open, gloves on, the {noun}.',
    ],
  ]),
  ...moments('tissues', feeling, [
    [
      '西瓜切开，先递{noun}，后递勺。 / 每人一牙西瓜，中间放着{noun}。 / 西瓜汁顺着手腕走，{noun}快一步。',
      'The melon is cut: {noun} first, spoons after. / A slice each, and the {noun} in the middle. / Melon juice is on its way to the elbow; quick, the {noun}.',
    ],
    [
      '婚礼念誓词，前排伸手要{noun}。 / 新郎还没哭，他舅舅先抽了{noun}。 / 一排宾客传着{noun}，谁也不看谁。',
      'The vows are read, and the front row asks for the {noun}. / Before the groom, it is his uncle who needs the {noun}. / Along the pew go the {noun}, and nobody looks at anybody.',
    ],
    [
      '折纸教到一半没纸了，抽出{noun}接着折。 / {noun}叠的小船，漂在汤碗边。 / 等菜的时候，{noun}变成了一朵花。',
      'Out of paper in the middle of a crane, they go on with the {noun}. / A boat folded from one of the {noun} sits by the soup. / Waiting for the food, one of the {noun} becomes a flower.',
    ],
    [
      '眼镜起雾，面端上来，先抽{noun}。 / 一碗热面，一副雾眼镜，一包{noun}。 / 摘下眼镜找{noun}，面条先捞了一筷。',
      'Noodles arrive, spectacles cloud over, and you reach for the {noun}. / A hot bowl, two white lenses, the {noun}. / Glasses off, feeling for the {noun}, noodles on the way to the mouth.',
    ],
    [
      '长途大巴上，后座传来一声借，{noun}递过椅背。 / 橘子剥好，隔着过道递{noun}。 / 车一颠，橘子水洒了，前后都递来{noun}。',
      'On the coach somebody behind asks, and the {noun} go over the seat. / An orange is peeled; across the aisle go the {noun}. / The coach lurches, juice everywhere, {noun} from all sides.',
    ],
  ]),
  ...moments('tissues', doing, [
    [
      '餐桌一{measure}，车里一{measure}，{noun}分好。 / 包里的{noun}空了，补上。 / 数一数屋里几个地方要放{noun}。',
      'One lot on the table, one in the car: share out the {noun}. / The {noun} in your bag are gone; put some in. / Count the spots at home that want {noun}.',
    ],
  ]),
  ...moments('bin-bags', feeling, [
    [
      '三个人讨论果核算哪一类，{noun}撑着口等。 / 椰子壳拿在手里，不知进哪只{noun}。 / 查了半天手机，椰子壳才进了{noun}。',
      'Three people discuss which bin a fruit stone goes in; the {noun} are held open. / Coconut shell in hand, you stand between two of the {noun}. / After a look at the phone, the shell goes into one of the {noun}.',
    ],
    [
      '收衣柜，说好不留，{noun}口敞着，又拿回来一件。 / 旧毛衣放进{noun}，想想，又掏出来。 / {noun}装到一半，找到大学的文化衫。',
      'The wardrobe is to be cleared; something comes back out of the {noun}. / An old jumper goes into one of the {noun}, and comes out again. / With the {noun} half full you find a shirt from your student days.',
    ],
    [
      '露营收营地，每人提着{noun}，绕着火堆走一圈。 / 火灭了，地上再看一遍，{noun}系好。 / 帐篷收完，{noun}挂在车尾。',
      'Breaking camp, each takes one of the {noun} and walks round the fire. / The fire is out; one more look at the ground, and the {noun} are tied. / Tents down, {noun} at the back of the car.',
    ],
    [
      '下楼遇见邻居，两人提着{noun}聊了十来句。 / 电梯里各提着{noun}，说今天的天。 / 垃圾车的音乐响了，提着{noun}跑。',
      'On the stairs two neighbours talk, each with one of the {noun}. / Everyone in the lift has one of the {noun}; a word on the weather. / The cart plays its tune, and you run with the {noun}.',
    ],
    [
      '搬家的屋里，{noun}口上夹着字条，分冬衣和旧书。 / 字条掉了，谁也不知道哪只{noun}是冬衣。 / 捏一捏{noun}，软的是毛衣，硬的是书。',
      'Moving house: notes are pinned to the {noun}, winter clothes here, old books there. / A note has come off, and nobody knows which of the {noun} holds the jumpers. / You pinch the {noun}: soft for jumpers, hard for books.',
    ],
  ]),
  ...moments('bin-bags', doing, [
    [
      '桶底先垫一张报纸，再套{noun}。 / 旧的提走，桶擦一把，套{noun}。 / 先打结，后换{noun}。',
      'A sheet of newspaper first, then one of the {noun}. / Old one out, a wipe of the bin, then the {noun}. / Tie the knot before you fit one of the {noun}.',
    ],
  ]),
  ...moments('sponge', feeling, [
    [
      '孩子拿{noun}当船，水池成了海。 / {noun}上站着一个积木小人，开航了。 / 水放掉，{noun}搁浅了。',
      'The {noun} (is|are) a ship, and the sink is the sea. / A toy sailor stands on the {noun}: cast off. / The plug is pulled, and the {noun} (runs|run) aground.',
    ],
    [
      '车库门口，一桶水一块{noun}，狗坐在旁边监工。 / 擦自行车，{noun}落在桶里，狗叼走了。 / {noun}不见了，狗窝里找到的。',
      'A bucket, the {noun}, a bicycle, and the dog in charge. / The {noun} (is|are) gone from the bucket, and so is the dog. / Where the {noun} went: ask the dog basket.',
    ],
    [
      '一把老茶壶，外婆不让用刷子，只许拿{noun}碰外面。 / 老茶壶传下来，洗法也传下来，{noun}轻轻的。 / 擦茶盘的{noun}，另外放一处。',
      'The old pot: no brush, says Grandmother, and the {noun} for the outside only. / With the pot came the way to wash it: gently, with the {noun}. / The {noun} for the tea tray (has|have) a place apart.',
    ],
    [
      '早饭的粥锅泡着，上班前看了一眼，{noun}立在旁边。 / 晚上回来，锅还泡着，拿{noun}。 / 粥锅泡了一天，{noun}在池边等。',
      'The porridge pan is soaking; a glance, the {noun}, and off to work. / Evening: the pan is where it was, and so (is|are) the {noun}. / All day the pan has soaked, with the {noun} beside it.',
    ],
  ]),
  ...moments('toilet-cleaner', feeling, [
    [
      '搬进新家，卫生间的灯泡还没装，打着手电用{noun}。 / 手电咬在嘴里，手上是{noun}。 / 新家头一件事，卷起裤腿，拿{noun}。',
      'First day in the new flat, no bulb in the bathroom: a torch and the {noun}. / Torch between the teeth, {noun} in hand. / Before anything is unpacked, trousers rolled, the {noun}.',
    ],
    [
      '岳母说顺路来坐坐，一家人分头跑，{noun}归你。 / 门铃还有一会儿，卫生间这边，{noun}拿好。 / 客厅归她，卫生间归你和{noun}。',
      'Mother-in-law is passing by; all run, and you get the {noun}. / There is a little while before the bell: to the bathroom with the {noun}. / She takes the sitting room; you and the {noun} take the rest.',
    ],
    [
      '扔骰子定家务，扔了个一，{noun}递过来。 / 骰子说了算，{noun}归掷一点的。 / 又是一点，全家把{noun}推给你。',
      'The dice decide the chores, and you are handed the {noun}. / One spot: the {noun} for you. / One spot again; the family slides the {noun} across.',
    ],
    [
      '老房子的拉绳水箱，拉一下全楼都听见，{noun}先放好。 / 水箱的铁链晃着，{noun}立在地上。 / 拉绳之前，先用{noun}。',
      'An old cistern with a chain that the whole house can hear; first, the {noun}. / The chain swings; on the tiles (stands|stand) the {noun}. / Before you pull the chain, the {noun}.',
    ],
  ]),
  ...moments('toilet-cleaner', doing, [
    [
      '地垫拎走，窗推开，拿{noun}。 / 先戴手套，再开{noun}。 / 刷子找好，{noun}拿来。',
      'Mat out, window open, then the {noun}. / Gloves before you open the {noun}. / Find the brush, bring the {noun}.',
    ],
  ]),
  ...moments('reed-diffuser', feeling, [
    [
      '客人脱鞋的时候抬头看见{noun}，话头就有了。 / 玄关换鞋，{noun}旁边放着一把伞。 / 鞋带解了半天，正对着{noun}。',
      'Bent over a shoelace, the guest looks up at the {noun}, and the talk begins. / Shoes off by the door, next to an umbrella and the {noun}. / A knot in the lace, and the {noun} at eye level.',
    ],
    [
      '猫跳上柜子，绕着{noun}走，尾巴差一点。 / 柜顶上，猫和{noun}各占一头。 / {noun}往里挪了挪，猫要过。',
      'Along the sideboard goes the cat, round the {noun}, tail and all. / On top of the cabinet, cat at one end, {noun} at the other. / The {noun} (is|are) moved back a little: the cat wants to pass.',
    ],
    [
      '搬书架，量尺寸，{noun}先搬到窗台上。 / 书架换到对面墙，{noun}跟过去。 / 家具挪了一圈，{noun}还没找到地方。',
      'While the bookcase is moved, the {noun} (waits|wait) on the sill. / The bookcase goes to the other wall, and the {noun} with it. / Everything has changed places, and only the {noun} (has|have) none yet.',
    ],
    [
      '下午没开灯，琴盖上落着一道光，{noun}在光边上。 / 光从琴盖移到{noun}，一下午过去了。 / 屋里静着，光挪到{noun}那儿。',
      'No lamp yet; a bar of light on the piano, the {noun} at its edge. / The light goes from the piano lid to the {noun}, and that was the afternoon. / A quiet room: the sun has come as far as the {noun}.',
    ],
    [
      '朋友送的明信片靠着{noun}，写的是海。 / {noun}后面插着一张旧车票。 / 明信片倒了，扶起来，靠回{noun}。',
      'A postcard of the sea leans on the {noun}. / Behind the {noun} somebody has put an old ticket. / The postcard falls; you lean it on the {noun} again.',
    ],
    [
      '午后来修空调的师傅问，柜上那瓶是什么，答是{noun}。 / 快递放下，小哥看了看{noun}。 / 孩子数{noun}里插了几根，数完又数。',
      'What is that, asks the man who came about the air conditioner, and you say: the {noun}. / The courier puts down the parcel and looks at the {noun}. / A child counts the sticks in the {noun}, and counts again.',
    ],
  ]),
  ...moments('reed-diffuser', doing, [
    [
      '桌面擦一遍，{noun}放中间。 / 挑一处离窗帘远的，摆{noun}。 / 先拆盒，{noun}立稳。',
      'Wipe the table and set the {noun} in the middle. / Choose a spot clear of the curtains for the {noun}. / Unbox the {noun} and stand (it|them) level.',
    ],
  ]),
]

const HEADS: readonly Row[] = [
  ...told('keyIngredient', { shape: ['word', 'phrase'], category: HOME }, [
    [
      '{noun}，以{value}为主 / {this}里是{value} / 配{noun}，用{value}',
      '{This}, based on {value} / Inside {this}: {value} / Mixed with {value}: {this}',
    ],
  ]),
  ...told('surfactant', { shape: ['word', 'phrase'], category: HOME }, [
    [
      '{noun}用{value}清洗 / {this}：{value} / 洗的是{value}，在{noun}里',
      '{This} (cleans|clean) with {value} / In {this}: {value} / What cleans in the {noun}: {value}',
    ],
    [
      '看{noun}的配方：{value} / 表面活性剂：{value} / {noun}靠{value}',
      'The formula of {this}: {value} / Surfactant of the {noun}: {value} / {This}, with {value}',
    ],
  ]),
  ...told('dose', { kind: ['number', 'range'], category: HOME }, [
    [
      '{noun}，[一次{value}] / {this}，[每次{value}] / 倒{noun}，[{value}]',
      '{This}: [{value} a use] / One use of {this}: [{value}] / The {noun}, by measure: [{value}]',
    ],
    [
      '取{noun}，[{value}] / 一次用多少{noun}：[{value}] / 量好{noun}：[{value}]',
      'Take [{value}] of the {noun} / How much of {this}: [{value}] / Measure out the {noun}: [{value}]',
    ],
  ]),
  ...told('dose', { ownLabel: true, kind: ['number', 'range'], category: HOME }, [
    [
      '{noun}，[{label}{value}] / {this}，[{label}{value}] / 用{noun}，[{label}{value}]',
      '{This}: [{label} {value}] / With the {noun}, [{label} {value}] / The {noun}: [{label}, {value}]',
    ],
  ]),
  ...told('washes', { category: HOME }, [
    [
      '{this}，[够{value}] / {noun}，[洗{n}次] / 一{measure}{noun}，[{value}]',
      '{This}: [{value}] / [{value}] in {this} / The {noun}, enough for [{value}]',
    ],
    [
      '数数{noun}的次数：[{n}次] / 买一{measure}{noun}，[{value}] / {noun}够[{value}]',
      'Count the washes in {this}: [{n}] / One pack of the {noun}, [{value}] / The {noun} and [{value}]',
    ],
  ]),
  ...told('plantBasedShare', { kind: ['number'], category: CARE }, [
    [
      '{noun}，[{value}来自植物] / {this}的植物来源：[{value}] / {noun}里，[{value}来自植物]',
      '{This}: [{value} from plants] / [{value} plant-based], {this} / From plants, in {this}: [{value}]',
    ],
  ]),
  ...told('recycledShare', { kind: ['number'], category: CARE }, [
    [
      '{noun}，[{value}再生料] / {this}用了[{value}再生料] / {noun}里，[再生料{value}]',
      '{This}: [{value} recycled] / [{value} recycled material] in {this} / The {noun}, [{value} recycled]',
    ],
  ]),
  ...told('plantBasedShare recycledShare', { ownLabel: true, kind: ['number'], category: CARE }, [
    [
      '{noun}，[{label}{value}] / {this}，[{label}{value}] / 看{noun}，[{label}{value}]',
      '{This}: [{label} {value}] / With {this}, [{label} {value}] / The {noun}: [{label}, {value}]',
    ],
  ]),
  ...told('biodegradability', { kind: ['number'], category: CARE }, [
    [
      '{noun}，[生物降解度{value}] / {this}，[降解{value}] / {noun}的降解：[{value}]',
      '{This}: [biodegradability {value}] / Of {this}, [{value} breaks down] / The {noun}: [biodegradability, {value}]',
    ],
  ]),
  ...told('refill', { kind: ['flag'], category: CARE }, [
    [
      '{noun}有补充装 / 用完{noun}，还有补充装 / {this}，另有补充装',
      'A refill for {this} / {This} can be refilled / There is a refill for the {noun}',
    ],
  ]),
  ...told('refill', { shape: ['word', 'phrase'], value: /补充|替芯|替换/, category: CARE }, [
    [
      '{noun}空了，{value} / 补{noun}：{value} / {this}的补充：{value}',
      'The {noun}, when empty: {value} / To refill {this}: {value} / The next {noun}: {value}',
    ],
  ]),
  ...told('usage', { value: /^.{4,12}$/, category: CARE }, [
    [
      '用{noun}：{value} / {this}这样用：{value} / {noun}怎么用：{value}',
      'To use {this}: {value} / {This}, in use: {value} / The {noun}, step by step: {value}',
    ],
  ]),
  ...told('freeFrom', { kind: ['list'], parts: [2, 3], category: CARE, not: DENIAL }, [
    [
      '做{noun}，没有放{value} / 配{noun}，不用{value} / 打开{noun}，没有{value}',
      '{This}, mixed without {either} / Into {this} went no {either} / Open {this}: no {either}',
    ],
  ]),
  ...told('netContent', { kind: ['number'], category: CARE }, [
    [
      '{noun}一{measure}，[{value}] / 倒出{noun}，[{value}] / 拿起{noun}，[{value}]',
      'Filled and closed, {this}: [{value}] / Filled to [{value}]: {this} / Pick up the {noun}: [{value}]',
    ],
  ]),
  ...told('shelfLife', { kind: ['number'], category: CARE }, [
    [
      '{noun}的保质期，[{value}] / 封着的{noun}，[{value}] / 不拆{noun}，[能放{value}]',
      'The shelf life of {this}: [{value}] / Left sealed, {this}: [{value}] / Put away unopened: [{value}]',
    ],
  ]),
]

const closes = (intent: When['intent'], types: string, lines: Parameters<typeof told>[2]): Row[] =>
  moments(types, { intent }, lines)

/** What to do next, without haste. */
const CLOSE: readonly Row[] = [
  ...closes(['action'], 'serum face-cream toner sunscreen body-lotion hand-cream lipstick', [
    [
      '镜柜打开看看，{noun}有没有重的，再下单。 / 抽屉翻一翻，没有同样的，再买{noun}。 / 梳妆台理一理，看缺不缺{noun}。',
      'Look through the cabinet for another, then order the {noun}. / Turn out the drawer first; if there is none, order the {noun}. / Tidy the dressing table and see whether the {noun} (is|are) missing.',
    ],
  ]),
  ...closes(['action'], 'cleanser shampoo hand-wash', [
    [
      '浴室里那瓶晃一晃，快空了，就订{noun}。 / 掂掂旧瓶，再定{noun}买不买。 / 看看架上还剩多少，再下单{noun}。',
      'Shake the old bottle; when it is nearly empty, order the {noun}. / Weigh the old bottle in your hand, then decide about the {noun}. / See what is left on the shelf before you order the {noun}.',
    ],
  ]),
  ...closes(['action'], 'laundry-liquid laundry-capsules', [
    [
      '数数家里一周洗几桶，再定{noun}要几{measure}。 / 洗衣机是波轮还是滚筒，想一想，再订{noun}。 / 晾衣架旁边腾个地方，再订{noun}。',
      'Count the loads of a week, then choose how much {noun} to order. / Top loader or front loader: know which, then order the {noun}. / Clear a place by the airer, then order the {noun}.',
    ],
  ]),
  ...closes(['action'], 'tissues bin-bags sponge', [
    [
      '日用清单上有{noun}，就在这里下单。 / 清单拿出来，{noun}写上，一起买。 / 跟别的日用一起，把{noun}放进购物袋。',
      'If the {noun} (is|are) on your list, order here. / Get out the list, put down the {noun}, and order together. / With the other things for the house, add the {noun} to the bag.',
    ],
  ]),
  ...closes(['emotional'], 'perfume reed-diffuser', [
    [
      '先想想屋里或衣柜里现在的味道，再想{noun}。 / 闭上眼，想想喜欢的一种味道，再看{noun}。 / 问问同屋的人，{noun}他喜不喜欢。',
      'Think what your rooms smell of now, and then of the {noun}. / Shut your eyes, think of a scent you like, then look at the {noun}. / Ask whoever lives with you about the {noun}.',
    ],
  ]),
  ...closes(['emotional'], 'face-mask body-lotion hand-cream', [
    [
      '挑一个下雨的晚上，给{noun}。 / 找一个没有约的晚上，留给{noun}。 / 想想哪天晚上不出门，就在那天开{noun}。',
      'Choose a rainy evening for the {noun}. / Keep an evening without plans for the {noun}. / Think which night you stay in, and open the {noun} then.',
    ],
  ]),
  ...closes(['emotional'], 'dish-soap floor-cleaner kitchen-cleaner toilet-cleaner', [
    [
      '家务分一分，{noun}给谁，饭桌上商量。 / 问问家里谁管打扫，{noun}由他定。 / {noun}要不要，问问洗碗拖地的那个人。',
      'Share out the chores, and settle at the table who gets the {noun}. / Ask who does the cleaning, and let that one decide about the {noun}. / Yes or no to the {noun}: ask the one who does the work.',
    ],
  ]),
  ...closes(['rational'], 'serum face-cream toner sunscreen cleanser shampoo', [
    [
      '要避开什么成分，写下来，对着{noun}查一遍。 / 成分表从头看到尾，再定{noun}。 / 拿手上那一{measure}和{noun}的成分对一对。',
      'Note what you avoid and check the {noun} for it. / Read the ingredients to the end, then decide on the {noun}. / Put the ingredients of the {noun} next to those of the one you have.',
    ],
  ]),
  ...closes(['rational'], 'laundry-liquid dish-soap floor-cleaner kitchen-cleaner hand-wash toilet-cleaner', [
    [
      '净含量和用量放在一起看，再定{noun}。 / 一次用多少，一{measure}多少，算一算{noun}。 / 把{noun}的净含量抄下，和旧的那{measure}比一比。',
      'Read content and dose together, then decide on the {noun}. / How much in a pack, how much a use: do the sum for the {noun}. / Copy the net content of the {noun} and hold it next to the old pack.',
    ],
  ]),
  ...closes(['rational'], 'sponge tissues bin-bags', [
    [
      '拿尺量一量家里的桶或盒，再看{noun}的尺寸。 / {noun}的尺寸，对一对家里放它的地方。 / 先量放的地方，再定{noun}。',
      'Measure the bin or the box at home, then look at the size of the {noun}. / Compare the size of the {noun} with the place for (it|them). / The place first, with a ruler; then the {noun}.',
    ],
  ]),
]

export const CLEANING_ROWS: readonly Entry[] = [
  ...entries('cleaning-rows.say', 'say', [...PACK, ...WORK]),
  ...entries('cleaning-rows.so', 'so', SO),
  ...entries('cleaning-rows.scene', 'scene', MOMENTS),
  ...entries('cleaning-rows.head', 'head', HEADS),
  ...entries('cleaning-rows.close', 'close', CLOSE),
]

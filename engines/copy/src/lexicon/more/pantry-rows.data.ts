import { type Entry, entries, type Row, type When } from '../entry.ts'

/** Food and drink, told of the thing that is sold: where it is from, when it was gathered, what is in it, how it is kept. */

/** Frames that mean the same, divided by ' / '. */
export type Pair = readonly [zh: string, en: string]

/** Rows of the same attributes under the same constraints. */
export const told = (attributes: string, when: When, pairs: readonly Pair[]): Row[] =>
  pairs.map(([zh, en]) => [attributes, zh.split(' / '), en.split(' / '), { category: ['food'], ...when }])

const NUMBER = ['number', 'range'] as const
/** Origins that say in their own words what was done there, and those that name a product. */
const TOLD = /产自|来自|缝制|织造|组装|分装|制造|制作|烧制|蜂蜜|from |sewn|woven|packed|assembled|made /i
const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/
const DAYS = /^\d{1,2} ([A-Z][a-z]+ )?to \d{1,2} [A-Z]/
const ONE_NAME = /[、，,;；]| and /
const CLAUSES = /[，；;]/

const home = (type: readonly string[], pairs: readonly Pair[]): Row[] =>
  told('origin', { type, kind: ['text'], not: TOLD }, pairs)

const ORIGIN: readonly Row[] = [
  ...home(
    ['tea'],
    [
      [
        '={this}里的叶子<采自|来自>{value} / ={noun}的来处是{value} / =采{noun}的地方在{value} / ={this}产自{value}',
        '=The leaf in {this} <comes from|grew in> {value} / =The bushes behind {this} grow in {value} / (was|were) grown in {value} / =You are drinking {noun} from {value}',
      ],
      [
        '={this}的茶园在{value} / ={this}的老家在{value} / =长出{this}的园子在{value}',
        '=The gardens of {this} are in {value} / (has|have) (its|their) gardens in {value} / =The garden that gave {this} lies in {value}',
      ],
      [
        '=泡开的每片叶子都来自{value} / ={this}采在{value} / =去采{noun}要到{value}',
        '=Every leaf of {this} was picked in {value} / =To see {this} on the bush, go to {value} / (was|were) picked in {value}',
      ],
    ],
  ),
  ...home(
    ['coffee-beans'],
    [
      [
        '={this}<长在|产自>{value} / ={noun}的来处是{value} / =结出{this}的咖啡树在{value}',
        '=The trees behind {this} grow in {value} / =The cherries for {this} were picked in {value} / (was|were) grown in {value}',
      ],
      [
        '={this}的老家在{value} / =种{this}的园子在{value} / ={this}出自{value}',
        '=The farms behind {this} are in {value} / (is|are) at home in {value} / =Before the roaster, {this} grew in {value}',
      ],
      [
        '=你磨的{noun}来自{value} / =这一杯里的{noun}<产自|长在>{value} / =烘之前，{this}长在{value}',
        '=The {noun} in your grinder grew in {value} / =What you grind comes from {value} / =Each cup of it began in {value}',
      ],
    ],
  ),
  ...home(
    ['rice'],
    [
      [
        '={this}<产自|收自>{value} / =锅里的{noun}来自{value} / =种{this}的田在{value}',
        '=The paddies of {this} are in {value} / (was|were) grown in {value} / =The {noun} in your pot comes from {value}',
      ],
      [
        '={this}的老家在{value} / ={noun}的来处是{value} / =长出{this}的稻子在{value}',
        '=The fields behind {this} are in {value} / =The plants that gave {this} stood in {value} / (is|are) at home in {value}',
      ],
    ],
  ),
  ...home(
    ['oats'],
    [
      [
        '={this}<产自|收自>{value} / =碗里的{noun}来自{value} / =种{this}的地在{value}',
        '=The fields of {this} are in {value} / =The {noun} in your bowl come from {value} / (was|were) grown in {value}',
      ],
      [
        '={this}的老家在{value} / ={noun}的来处是{value} / ={this}长在{value}',
        '=Look for the fields behind {this} in {value} / (is|are) at home in {value} / =The grain for {this} grew in {value}',
      ],
    ],
  ),
  ...home(
    ['honey'],
    [
      [
        '={this}<采自|取自>{value} / =蜂场在{value} / =酿{this}的蜂群在{value}',
        '=The bees behind {this} fly in {value} / =The hives that gave {this} stand in {value} / (was|were) gathered in {value}',
      ],
      [
        '={this}的花开在{value} / ={noun}的来处是{value} / ={this}的老家在{value}',
        '=The flowers behind {this} grow in {value} / =The flowers of {this} are in {value} / =The blossom for {this} opened in {value}',
      ],
    ],
  ),
  ...home(
    ['olive-oil'],
    [
      [
        '=榨{this}的橄榄<长在|采自>{value} / ={this}产自{value} / =结这些橄榄的树在{value}',
        '=The olives in {this} grew in {value} / =The trees behind {this} stand in {value} / =The fruit pressed for {this} comes from {value}',
      ],
      [
        '={this}的橄榄园在{value} / ={noun}的来处是{value} / ={this}的老家在{value}',
        '=The groves of {this} are in {value} / (has|have) (its|their) groves in {value} / =Go to {value} for the trees behind {this}',
      ],
    ],
  ),
  ...home(
    ['dried-fruit'],
    [
      [
        '={this}<产自|来自>{value} / =晒成{noun}的果子长在{value} / =摘果子的园子在{value}',
        '=The fruit that became {this} grew in {value} / =Before it was dried, the fruit grew in {value} / =The growers of {this} are in {value}',
      ],
      [
        '={this}的老家在{value} / ={noun}的来处是{value} / =还没晒的时候{this}长在{value}',
        '=Before drying, the fruit grew in {value} / (is|are) at home in {value} / =Look to {value} for the growers of {this}',
      ],
    ],
  ),
  ...home(
    ['nuts'],
    [
      [
        '={this}<产自|来自>{value} / ={noun}的来处是{value} / =还带壳的时候{this}长在{value}',
        '=Still in the shell, {this} grew in {value} / =The growers of {this} are in {value} / (was|were) grown in {value}',
      ],
      [
        '={this}的老家在{value} / =抓一把{noun}都来自{value} / ={this}出自{value}',
        '=A handful of {noun} from the pack comes from {value} / (is|are) at home in {value} / =Look to {value} for the growers of {this}',
      ],
    ],
  ),
  ...home(
    ['chocolate', 'protein-powder'],
    [
      [
        '={this}做于{value} / =做{this}的地方在{value} / ={noun}的来处是{value}',
        '=The place where {this} (was|were) made is {value} / =They make {this} in {value} / (has|have) (its|their) maker in {value}',
      ],
    ],
  ),
  ...home(
    ['gaiwan'],
    [
      [
        '={this}做于{value} / =做{this}的地方在{value} / ={noun}的来处是{value}',
        '=The maker of {this} is in {value} / =They make {this} in {value} / (has|have) (its|their) kiln in {value}',
      ],
      [
        '={this}的老家在{value} / =烧{this}的窑在{value} / ={this}<出自|来自>{value}',
        '=The firing of {this} was done in {value} / =The kiln behind {this} is in {value} / =Look to {value} for the maker of {this}',
      ],
    ],
  ),
]

const HARVEST: readonly Row[] = [
  ...told('harvest', { type: ['tea'], value: DAYS }, [
    [
      '={this}的叶子采于{value} / =采{this}的日子是{value} / ={noun}采在{value}',
      '=Pickers were out for {this} from {value} / =The leaf for {this} was picked from {value} / =The {noun} (was|were) plucked from {value}',
    ],
    [
      '={this}<采收|采摘>于{value} / =这一批{noun}采在{value} / ={this}的采期是{value}',
      '=They picked {this} from {value} / =The picking for {this} ran from {value} / =The bushes gave {this} from {value}',
    ],
  ]),
  ...told('harvest', { type: ['tea'], value: MONTH }, [
    [
      '={this}的叶子采于{value} / =采{this}是在{value} / =这一批{noun}采在{value}',
      '=The leaf for {this} was picked in {value} / =Pickers were out for {this} in {value} / =They picked {this} in {value}',
    ],
    [
      '={this}<采收|采摘>于{value} / =采下{this}的叶子是在{value} / ={this}的采摘在{value}',
      '=The bushes gave {this} in {value} / =The leaf left the bush for {this} in {value} / =The picking for {this} fell in {value}',
    ],
  ]),
  ...told('harvest', { type: ['honey'], value: DAYS }, [
    [
      '={this}取于{value} / =蜂箱里取出{this}是{value} / =这一批{noun}取在{value}',
      '=The hives were opened for {this} from {value} / =The beekeeper took {this} from {value} / =They took {this} from the combs from {value}',
    ],
    [
      '={this}的取蜜期是{value} / =割蜜的日子是{value} / =取{this}的日子是{value}',
      '=The harvest for {this} ran from {value} / =Combs were emptied for {this} from {value} / =Work at the hives ran from {value}',
    ],
  ]),
  ...told('harvest', { type: ['honey'], value: MONTH }, [
    [
      '={this}取于{value} / =蜂箱里取出{this}是在{value} / =这一批{noun}取在{value}',
      '=The hives were opened for {this} in {value} / =The beekeeper took {this} in {value} / =They took {this} from the combs in {value}',
    ],
  ]),
  ...told('harvest', { type: ['olive-oil'], value: MONTH }, [
    [
      '=榨{this}的橄榄采于{value} / ={this}的橄榄采在{value} / =摘这些橄榄是在{value}',
      '=The olives for {this} were picked in {value} / =They picked the olives for {this} in {value} / =The fruit of {this} came off the tree in {value}',
    ],
    [
      '={this}的果子下树在{value} / =榨{noun}的果子收在{value} / =橄榄收下来是在{value}',
      '=The harvest behind {this} was in {value} / =The trees gave the fruit of {this} in {value} / =The olives in {this} left the tree in {value}',
    ],
  ]),
  ...told('harvest', { type: ['coffee-beans', 'dried-fruit', 'nuts'], value: MONTH }, [
    [
      '={this}采收于{value} / =这一批{noun}收在{value} / =采{this}是在{value}',
      '=The crop behind {this} was picked in {value} / =They picked the crop for {this} in {value} / =The growers of {this} picked in {value}',
    ],
    [
      '={this}<收|采>在{value} / =园子里收下{this}是在{value} / =这一季的{noun}收在{value}',
      '=The harvest behind {this} was in {value} / =What became {this} was gathered in {value} / =The picking for {this} fell in {value}',
    ],
  ]),
  ...told('harvest', { type: ['rice'], value: MONTH }, [
    [
      '={this}的稻子割在{value} / =种{this}的田开镰在{value} / ={this}收于{value}',
      '=The paddies behind {this} were cut in {value} / =They brought {this} in from the field in {value} / =The plants of {this} were cut in {value}',
    ],
    [
      '={this}的稻子收在{value} / =这一季的{noun}收在{value} / =种{this}的田收割在{value}',
      '=The harvest behind {this} was in {value} / =The field gave {this} in {value} / =The grain of {this} left the field in {value}',
    ],
  ]),
  ...told('harvest', { type: ['oats'], value: MONTH }, [
    [
      '={this}割在{value} / =地里收下{this}是在{value} / =这一季的{noun}收在{value}',
      '=The fields behind {this} were cut in {value} / =They brought in the crop for {this} in {value} / =The grain of {this} left the field in {value}',
    ],
  ]),
]

const KIND: readonly Row[] = [
  ...told('variety', { type: ['tea'], not: ONE_NAME }, [
    [
      '={this}采自{value} / ={this}用的茶树是{value} / =做{this}的叶子来自{value}',
      '=The bushes behind {this} are {value} / =The leaf in {this} is {value} / =They make {this} from {value}',
    ],
    [
      '=长{this}的园子种的是{value} / ={this}的茶树品种是{value} / =采{noun}采的是{value}',
      '=The garden behind {this} is planted with {value} / =What was picked for {this} is {value} / =The cultivar in {this} is {value}',
    ],
  ]),
  ...told('variety', { type: ['coffee-beans'] }, [
    [
      '={this}的豆种是{value} / ={this}结在{value}的树上 / =这一包{noun}是{value}',
      '=The trees behind {this} are {value} / =The plants behind {this} are {value} / =The {noun} here are {value}',
    ],
  ]),
  ...told('variety', { type: ['olive-oil'] }, [
    [
      '=榨{this}用的是{value} / ={this}的橄榄是{value} / ={this}榨自{value}',
      '=The olives in {this} are {value} / =They press {this} from {value} / =The trees behind {this} are {value}',
    ],
    [
      '=橄榄园里种的是{value} / =结这些橄榄的树是{value} / ={this}出自{value}的果子',
      '=The groves behind {this} are planted with {value} / =What was pressed for {this} is {value} / =The fruit in {this} is {value}',
    ],
  ]),
  ...told('variety', { type: ['rice'], not: ONE_NAME }, [
    [
      '={this}的稻种是{value} / ={this}是{value} / =种出{this}的稻子是{value}',
      '=The plants behind {this} are {value} / =What was sown for {this} is {value} / =The grain in {this} is {value}',
    ],
    [
      '=长{this}的田里种的是{value} / =锅里的{noun}是{value} / =种{noun}的时候种的是{value}',
      '=The paddies behind {this} grow {value} / =In your pot the {noun} is {value} / =The farmers of {this} sow {value}',
    ],
  ]),
  ...told('variety', { type: ['dried-fruit'], not: ONE_NAME }, [
    [
      '={this}晒的是{value} / ={this}的果子是{value} / =做{this}用的是{value}',
      '=The fruit in {this} is {value} / =What was dried for {this} is {value} / =They dry {value} to make {this}',
    ],
  ]),
  ...told('variety', {}, [
    [
      '={this}的品种是{value} / ={this}用的是{value} / =这里的{noun}是{value}',
      '=The variety behind {this} is {value} / =What you get in {this} is {value} / =For {this} they grow {value}',
    ],
  ]),
  ...told('roast', { type: ['coffee-beans'], value: /烘$/, not: /roast/i }, [
    [
      '={this}烘到{value} / ={noun}烘成{value} / =烘豆师把{this}烘到{value}',
      '=The roaster took {this} to {avalue} roast / =The roast of {this} is {value} / =In the roaster {this} went to {avalue} roast',
    ],
    [
      '={this}是{value}的豆子 / ={this}出炉的时候是{value} / ={this}停火停在{value}',
      '=What you grind is {avalue} roast / =The {noun} left the drum at {avalue} roast / =You get {avalue} roast in {this}',
    ],
  ]),
  ...told('grade', { type: ['tea'] }, [
    [
      '={this}定级{value} / ={noun}的级别定为{value} / ={this}评的是{value}',
      '=The grade given to {this} is {value} / =In the grading {this} came out as {value} / =They sorted {this} as {value}',
    ],
  ]),
  ...told('grade', { type: ['olive-oil'], not: /grade/i }, [
    [
      '={this}属{value} / ={this}的级别是{value} / ={noun}的级别叫{value}',
      '=The bottle holds oil of the grade {value} / =The grade of {this} is {value} / =The name for this grade of oil is {value}',
    ],
  ]),
  ...told('grade', { type: ['rice'] }, [
    [
      '={this}<定级|评级>{value} / ={this}属{value} / ={this}磨出来定为{value}',
      '=The grade given to {this} is {value} / =In the grading {this} came out as {value} / =Milled and graded, {this} (is|are) {value}',
    ],
  ]),
  ...told('grade', {}, [
    [
      '={this}定级{value} / ={this}的等级是{value} / =分级的时候，{this}分在{value}',
      '=The grade given to {this} is {value} / =In the grading {this} came out as {value} / =They sort {this} as {value}',
    ],
  ]),
]

const TASTE: readonly Row[] = [
  ...told('flavour', { type: ['tea'], not: CLAUSES }, [
    [
      '={this}泡出来有{value} / =喝{this}喝到的是{value} / ={this}的滋味是{value}',
      '=A cup of {noun} from the pack tastes of {value} / =What you taste in {this} is {value} / =In {this} you find {value}',
    ],
    [
      '={this}闻起来喝起来有{value} / =一口{noun}里有{value} / =你会在{this}里喝到{value}',
      '=Sip {this} and you taste {value} / =The taste of {this} is {value} / =The pot gives {value}',
    ],
  ]),
  ...told('flavour', { type: ['coffee-beans'], not: CLAUSES }, [
    [
      '={this}冲出来有{value} / =喝{this}喝到的是{value} / ={this}的风味是{value}',
      '=What you taste in {this} is {value} / =In a cup from {this} you find {value} / =Brewed, {this} (tastes|taste) of {value}',
    ],
    [
      '=磨开冲好，{this}有{value} / =你会在{this}里喝到{value} / ={this}的风味词是{value}',
      '=The words for the taste of {this} are {value} / =Grind and brew {this}, and you taste {value} / =The cup from {this} brings {value}',
    ],
  ]),
  ...told('flavour', { not: CLAUSES }, [
    [
      '={this}尝起来是{value} / ={this}的味道是{value} / ={noun}给的味道是{value}',
      '=What you taste in {this} is {value} / =The taste of {this} is {value} / =In {this} you taste {value}',
    ],
    [
      '={this}做成{value} / ={this}是{value}口味 / ={this}尝到的是{value}',
      '=The flavour given to {this} is {value} / =They made {this} to taste of {value} / =Open {this} and taste {value}',
    ],
  ]),
  ...told('flavour', { value: CLAUSES }, [
    [
      '={this}尝起来{value} / =尝一口{this}，{value} / ={this}的味道先后是{value}',
      '=How {this} (tastes|taste) from first to last: {value} / =A taste of {this} goes like this: {value} / =Taste {this} and you find this: {value}',
    ],
    [
      '=舌头遇到{this}，{value} / ={this}进了嘴里，{value} / =说说{this}的味道，{value}',
      '=In the mouth {this} (is|are) like this: {value} / =The taste of {this} in order: {value} / =Take some of the {noun}: {value}',
    ],
  ]),
]

const WEIGHED = { kind: NUMBER, unit: ['g', 'mg'] } as const

const NUTRITION: readonly Row[] = [
  ...told('protein fat fibre sugar', { kind: NUMBER, ownLabel: true, unit: ['g', 'mg'] }, [
    [
      '={this}[{label}{value}] / ={this}[{label}<是|有>{value}] / ={noun}[{label}{value}]',
      '?sub:(has|have) [{value} of {label}] / =[{Label} in {this} is {value}] / =[{Label} of the {noun} is {value}]',
    ],
    [
      '={this}算下来[{label}{value}] / ={noun}[{label}算出来是{value}] / ={noun}里[{label}是{value}]',
      '?sub:(contains|contain) [{value} of {label}] / =[In {this}, {label} is {value}] / =[With {this}, {label} is {value}]',
    ],
    [
      '={this}[{label}一共{value}] / ={noun}[{label}共{value}] / ={this}的[{label}{value}]',
      '?sub:=[There is {value} of {label} in the {noun}] / ?sub:(gives|give) [{value} of {label}] / =[For {this}, {label} is {value}]',
    ],
  ]),
  ...told('energy', { kind: NUMBER, ownLabel: true }, [
    [
      '={this}[{label}{value}] / ={this}算下来[{label}有{value}] / ={noun}[{label}是{value}]',
      '=[{Label} in {this} is {value}] / =[{Label} of the {noun} is {value}] / =[With {this}, {label} is {value}]',
    ],
    [
      '={noun}[{label}共{value}] / ={this}[{label}一共{value}] / ={noun}里[{label}有{value}]',
      '=[In {this}, {label} is {value}] / =[{Label} from the {noun} is {value}] / =[For {this}, {label} is {value}]',
    ],
  ]),
  ...told('protein', WEIGHED, [
    [
      '={noun}里的[蛋白质有{value}] / ={noun}含[蛋白质{value}] / ={noun}的[蛋白质含量是{value}]',
      '=[The protein in the {noun} is {value}] / =[Protein in the {noun} comes to {value}] / =[The {noun} (has|have) {value} of protein]',
    ],
    [
      '={noun}[有{value}蛋白质] / =算{noun}的蛋白质[是{value}] / ={noun}里[蛋白质为{value}]',
      '=[Of protein, the {noun} (has|have) {value}] / =[You find {value} of protein in the {noun}] / =[The protein content of the {noun} is {value}]',
    ],
  ]),
  ...told('sugar', WEIGHED, [
    [
      '={noun}里的[糖有{value}] / ={noun}含[糖{value}] / ={noun}的[含糖量是{value}]',
      '=[The sugar in the {noun} is {value}] / =[The {noun} (has|have) {value} of sugar] / =[You find {value} of sugar in the {noun}]',
    ],
  ]),
  ...told('fat', WEIGHED, [
    [
      '={noun}里的[脂肪有{value}] / ={noun}含[脂肪{value}] / ={noun}的[脂肪是{value}]',
      '=[The fat in the {noun} is {value}] / =[The {noun} (has|have) {value} of fat] / =[You find {value} of fat in the {noun}]',
    ],
  ]),
  ...told('fibre', WEIGHED, [
    [
      '={noun}里的[{label}有{value}] / ={noun}含[{label}{value}] / ={noun}的[{label}是{value}]',
      '=[The fibre in the {noun} is {value}] / =[The {noun} (has|have) {value} of fibre] / =[You find {value} of fibre in the {noun}]',
    ],
  ]),
  ...told('energy', { kind: NUMBER }, [
    [
      '={noun}的[能量是{value}] / ={noun}里的[能量有{value}] / =算{noun}的能量[是{value}]',
      '=[The energy in the {noun} is {value}] / =[The {noun} (has|have) {value} of energy] / =[The energy value of the {noun} is {value}]',
    ],
  ]),
  ...told('serving', { kind: NUMBER }, [
    [
      '=[一份{noun}是{value}] / ={noun}的[一份是{value}] / ={this}按[{value}一份]来分',
      '=[A serving of {noun} is {value}] / =[{value} of {noun} makes one serving] / =[One serving of {this} is {value}]',
    ],
    [
      '={noun}[每份{value}] / =盛[一份{noun}，{value}] / ={this}以[{value}作一份]',
      '=[Take {value} of {noun} for one serving] / =[The makers of {this} call {value} a serving] / =[The {noun} (is|are) portioned at {value} a serving]',
    ],
  ]),
]

const AMOUNTS: readonly Row[] = [
  ...told('acidity', { type: ['olive-oil'], kind: NUMBER }, [
    [
      '={this}的[酸度是{value}] / ={this}[酸度{value}] / ={noun}里的[游离酸是{value}]',
      '=[The free acidity of {this} is {value}] / =[{This} (has|have) {value} acidity] / =[The acids in {this} come to {value}]',
    ],
    [
      '=油里的[酸度是{value}] / ={noun}的[酸度为{value}] / ={this}[游离酸{value}]',
      '=[In acidity {this} (is|are) at {value}] / =[The oil in the bottle has {value} acidity] / =[The {noun} (has|have) a free acidity of {value}]',
    ],
  ]),
  ...told('cocoa', { kind: NUMBER, unit: ['%'] }, [
    [
      '={this}里[可可占{value}] / ={this}的[可可含量是{value}] / ={noun}里[有{value}是可可]',
      '=[Of {this}, {value} is cocoa] / =[Cocoa accounts for {value} of the {noun}] / =[The cocoa share of {this} is {value}]',
    ],
    [
      '=做{this}，[可可用到{value}] / ={this}[含可可{value}] / =掰开{this}，[{value}是可可]',
      '=[The recipe of {this} is {value} cocoa] / =[The {noun} (is|are) made with {value} cocoa] / =[Break {this}, and {value} of it is cocoa]',
    ],
  ]),
  ...told('altitude', { type: ['tea'], kind: NUMBER }, [
    [
      '={this}[长在海拔{value}] / ={this}的[茶园海拔{value}] / =采{noun}要上到[海拔{value}]',
      '=[The gardens of {this} lie at {value}] / =[The bushes behind {this} grow at {value}] / =[Pickers climb to {value} for {this}]',
    ],
    [
      '=长{this}的[园子在海拔{value}] / ={this}采在[海拔{value}的园子] / =园子里的{noun}[长在海拔{value}]',
      '=[The leaf in {this} grew at {value}] / =[The garden behind {this} is at {value}] / =[At {value} stand the bushes of {this}]',
    ],
  ]),
  ...told('altitude', { type: ['coffee-beans'], kind: NUMBER }, [
    [
      '={this}[长在海拔{value}] / =结{this}的[树在海拔{value}] / ={this}[种在海拔{value}的园子]',
      '=[The farms behind {this} lie at {value}] / =[The trees of {this} grow at {value}] / =[The cherries for {this} ripened at {value}]',
    ],
  ]),
  ...told('altitude', { type: ['honey'], kind: NUMBER }, [
    [
      '={this}的[花开在海拔{value}] / ={this}[来自海拔{value}] / =酿{this}的[蜜源在海拔{value}]',
      '=[The flowers behind {this} grow at {value}] / =[The bees of {this} fly at {value}] / =[The blossom for {this} opened at {value}]',
    ],
  ]),
  ...told('altitude', { type: ['rice', 'olive-oil', 'oats', 'nuts', 'dried-fruit'], kind: NUMBER }, [
    [
      '={this}[长在海拔{value}] / =种{this}的[地在海拔{value}] / ={this}的[产地海拔{value}]',
      '=[The land behind {this} lies at {value}] / =[What became {this} grew at {value}] / =[The home of {this} is at {value}]',
    ],
  ]),
  ...told('shelfLife', { kind: ['number'] }, [
    [
      '={this}可以[放{value}] / =[没开封的{noun}能放{value}] / ={this}的[保质期是{value}]',
      '=[An unopened pack of {noun} keeps for {value}] / =[{This} (keeps|keep) for {value}] / =[The shelf life of the {noun} is {value}]',
    ],
    [
      '={noun}封着口[能存{value}] / =从生产那天起，{this}[能放{value}] / ={this}封好[能存{value}]',
      '=[Sealed, the {noun} (keeps|keep) for {value}] / =[From the day of making, {this} (keeps|keep) for {value}] / =[You have {value} from the day {this} (was|were) made]',
    ],
    [
      '={this}[从做好起算能放{value}] / =买{this}放着，[期限是{value}] / =没拆的{noun}[能放{value}]',
      '=[Left unopened, {this} (keeps|keep) for {value}] / =[Kept closed, {this} (keeps|keep) for {value}] / =[The {noun} (has|have) {value} of shelf life]',
    ],
  ]),
  ...told('netContent', { kind: ['number'], unit: ['g', 'kg'] }, [
    [
      '={this}里装着[{value}] / ={this}[净重{value}] / ={this}装了[{value}]',
      '=[The pack holds {value} of {noun}] / (comes|come) in [a pack of {value}] / =[{This} (weighs|weigh) {value} without the pack]',
    ],
    [
      '=一{measure}{noun}[净重{value}] / ={this}的[净含量是{value}] / =买一{measure}{noun}[就是{value}]',
      '=[One pack of {noun} is {value}] / =[You get {value} of {noun}] / =[Each pack of {noun} holds {value}]',
    ],
    [
      '=去掉包装，{this}[有{value}] / =称一称里面的{noun}，[{value}] / =这里面的{noun}[有{value}]',
      '=[Without its pack, the {noun} (weighs|weigh) {value}] / =[Take the pack away, and {value} of {noun} (is|are) left] / =[The {noun} inside (weighs|weigh) {value}]',
    ],
  ]),
  ...told('netContent', { kind: ['number'], unit: ['ml', 'L'] }, [
    [
      '={this}里有[{value}] / ={this}装了[{value}] / ={this}的[净含量是{value}]',
      '=[The pack holds {value} of {noun}] / (comes|come) in [a pack of {value}] / =[You get {value} of {noun}]',
    ],
    [
      '=一{measure}{noun}[有{value}] / ={this}倒出来是[{value}] / ={this}灌的是[{value}]',
      '=[One pack of {noun} is {value}] / =[Pour it all out, and {this} (is|are) {value}] / =[There is {value} of {noun} inside]',
    ],
  ]),
  ...told('netContent', { kind: NUMBER, ownLabel: true }, [
    [
      '={this}[{label}{value}] / ={this}的[{label}有{value}] / ={this}分开看，[{label}{value}]',
      '=For {this} [{label} is {value}] / =With {this}, [{label} is {value}] / =[{Label} of {this} is {value}]',
    ],
  ]),
]

const MAKING: readonly Row[] = [
  ...told(
    'craft',
    {
      type: ['tea'],
      value:
        /萎凋|杀青|揉|炒|摇青|做青|晒青|发酵|渥堆|焙|窨|闷黄|蒸青|烘干|wither|rolled|fired|oxidi[sz]|ferment|steamed/i,
    },
    [
      [
        '=叶子采回来以后{value} / ={this}是这样做的，{value} / =做{noun}的时候{value}',
        '?part:=The leaf for {this} is {value} / ?part:=To become {this}, the leaf is {value} / ?part:=Before {it} (reaches|reach) the pack, {this} (is|are) {value} / =They make {this} like this: {value} / =From bush to pack, {this} went like this: {value}',
      ],
      [
        '=从鲜叶到{this}，{value} / ={this}的做法是{value} / =做成{this}，先后{value}',
        '?part:=Fresh from the bush, {this} (is|are) {value} / ?part:=On the way to the pack, the leaf is {value} / =The steps behind {this}: {value} / =The tea makers did this: {value}',
      ],
    ],
  ),
  ...told(
    'craft',
    {
      type: ['coffee-beans'],
      value:
        /水洗|日晒|蜜处理|发酵|湿刨|厌氧|晾晒|washed|natural|ferment|honey process|wet[- ]hulled|anaerobic|raised bed/i,
    },
    [
      [
        '={this}的处理是{value} / =果子摘下来以后{value} / =烘之前，{this}先{value}',
        '?part:=Before roasting, {this} (is|are) {value} / ?part:=On the farm {this} (is|are) {value} / =Before roasting, this was done: {value} / =The way {this} (was|were) processed: {value}',
      ],
      [
        '=从咖啡果到{noun}，{value} / ={this}用的处理法是{value} / =园子里处理{this}，{value}',
        '?part:=After the harvest {this} (is|are) {value} / ?part:=Off the tree, the cherries are {value} / =The cherries behind {this} went like this: {value} / =On the farm it goes like this: {value}',
      ],
    ],
  ),
  ...told('craft', { type: ['olive-oil'], value: /榨|冷压|离心|压榨|press|mill|centrifug|extract/i }, [
    [
      '={this}的榨法是{value} / =橄榄采下来{value} / =榨{this}的时候{value}',
      '?part:=The olives for {this} are {value} / ?part:=To make {this}, the fruit is {value} / =The way {this} (is|are) taken from the fruit: {value} / =The mill makes {this} like this: {value}',
    ],
  ]),
  ...told('craft', { type: ['dried-fruit'], value: /晾晒|晒干|日晒|摊在|苇席|sun|reed mats|dried in/i }, [
    [
      '={this}的晒法是{value} / ={this}的果子摘回来以后{value} / =晒{this}的时候{value}',
      '?part:=The fruit for {this} is {value} / ?part:=Back from the orchard, the fruit is {value} / =They dry {this} like this: {value} / =From fresh fruit to {this}: {value}',
    ],
  ]),
  ...told('craft', { type: ['gaiwan'], value: /坯|釉|烧|拉坯|glaz|fired|thrown|trimmed|kiln/i }, [
    [
      '={this}的做法是{value} / =做{this}的时候{value} / =从一团泥到{this}，{value}',
      '?part:=On its way to the kiln and out again, {this} (is|are) {value} / ?part:=On the way to the tea table, {this} (is|are) {value} / =They make {this} like this: {value} / =From a lump of clay to {this}: {value}',
    ],
  ]),
  ...told(
    'craft',
    {
      type: ['rice', 'oats', 'protein-powder', 'nuts', 'chocolate'],
      value: /石磨|研磨|碾|stone ground|milled|ground/i,
    },
    [
      [
        '={this}的加工是{value} / =做{this}的时候{value} / ={this}要过这一道，{value}',
        '?part:=On the way to the pack, {this} (is|are) {value} / ?part:=Before packing, {this} (is|are) {value} / =They grind {this} like this: {value} / =The work on {this}: {value}',
      ],
    ],
  ),
  ...told('craft', { type: ['nuts', 'oats', 'chocolate'], value: /烘焙|烘烤|炒制|roasted|baked|toasted/i }, [
    [
      '={this}的烘法是{value} / =做{this}的时候{value} / ={this}进烘炉，{value}',
      '?part:=Before packing, {this} (is|are) {value} / ?part:=On the way to the pack, {this} (is|are) {value} / =The heat for {this}: {value} / =They roast like this: {value}',
    ],
  ]),
  ...told('craft', {}, [
    [
      '={this}的做法是{value} / =做{this}的时候{value} / ={this}是这样做的，{value}',
      '?part:=Before {it} (comes|come) to you, {this} (is|are) {value} / ?part:=On the way to you, {this} (is|are) {value} / =They make {this} like this: {value} / =The work that {this} went through: {value}',
    ],
    [
      '=做成{this}，{value} / ={this}用的工艺是{value} / =到你手里之前，{this}先{value}',
      '?part:=In the works, {this} (is|are) {value} / =The steps behind {this}: {value} / =How {this} (comes|come) about: {value}',
    ],
  ]),
  ...told('ingredients', { kind: ['list'], parts: [1, 1] }, [
    [
      '={this}的配料就是{value} / ={this}里只有{value} / ={this}的配料只有{value}',
      '=The one ingredient of {this} is {value} / =One thing is on the list of {this}, and it is {value} / =The ingredient list of {this} says {value}',
    ],
    [
      '=拿{this}的配料来看，用的就是{value} / =翻到{this}背面，配料就是{value} / ={noun}的配料表就一样，{value}',
      '=Turn {this} over, and the list reads {value} / =Open the pack of {noun}, and inside is {value} / =Look for the ingredients of {this}, and you find {value}',
    ],
  ]),
  ...told('ingredients', { kind: ['list'], parts: [2, 8] }, [
    [
      '={this}的配料有{value} / =做{this}用到{value} / ={this}里有{value}',
      '=What goes into {this} is {value} / =They make {this} with {value} / =The ingredients of {this} are {value}',
    ],
    [
      '=翻到{this}背面，配料是{value} / =配成{this}的是{value} / ={this}用了{value}',
      '=Turn {this} over, and the list reads {value} / =In {this} you find {value} / =The recipe of {this} takes {value}',
    ],
  ]),
  ...told(
    'composition',
    { type: ['nuts', 'dried-fruit', 'oats'], kind: ['composition'], parts: [2, 6], not: /以上|至少|at least/ },
    [
      [
        '={this}由{value}拼成 / ={this}里有{value} / =拆开{this}，{value}',
        '=The mix in {this} is {value} / =They mix {this} from {value} / =Open the pack of {noun}, and you find {value}',
      ],
      [
        '={this}的配比是{value} / =拼{this}用了{value} / ={this}按{value}来配',
        '=The recipe of {this} is {value} / =Sort {this}, and you have {value} / =What is mixed in {this} is {value}',
      ],
    ],
  ),
  ...told('composition', { kind: ['composition'], parts: [2, 6] }, [
    [
      '={this}里有{value} / =做{this}用了{value} / ={this}的配比是{value}',
      '=The recipe of {this} is {value} / =They make {this} from {value} / =What goes into {this} is {value}',
    ],
  ]),
  ...told('material', { type: ['gaiwan'], not: /^(盖|托|碗|内|外)/ }, [
    [
      '=做{this}用的是{value} / ={this}的料是{value} / =做{this}用了{value}',
      '=The maker of {this} used {value} / =They make {this} in {value} / =What you hold when you lift {this} is {value}',
    ],
    [
      '=端起{this}，手里是{value} / ={this}通身是{value} / =端在手里的{noun}是{value}',
      '=Pick up {this}, and what you touch is {value} / =Under your fingers {this} (is|are) {value} / =This is what {this} (is|are) made of: {value}',
    ],
  ]),
]

const KEEPING: readonly Row[] = [
  ...told('packaging', { value: /(瓶|盒|袋|罐|管|箱|筒|纸)$/, shape: ['word', 'phrase'] }, [
    [
      '={this}装在{value}里 / =寄来的{noun}用{value}装 / =装{this}用的是{value}',
      '=You get {this} in {avalue} / =They pack {this} in {avalue} / =The pack round {this} is {avalue}',
    ],
    [
      '={noun}外面是{value} / ={this}用的包装是{value} / =打开{value}就是{noun}',
      '=Open {avalue}, and there (is|are) the {noun} / =The {noun} (reaches|reach) you in {avalue} / =What holds {this} is {avalue}',
    ],
  ]),
  ...told('packaging', {}, [
    [
      '={this}的包装是{value} / =装{this}用的是{value} / ={noun}外面是{value}',
      '=The pack of {this} is {avalue} / =They pack {this} like this: {value} / =Round {this} you find {avalue}',
    ],
  ]),
  ...told('storage', { value: /^(阴凉|避光|干燥|通风|低温|室温)[^，；]{0,6}处/ }, [
    [
      '={this}收在{value} / =买回来的{noun}放在{value} / =把{this}存在{value}',
      '?inst:=When {this} (comes|come) home, {value} / ?inst:=Once you have {this}, {value} / =Put {this} away like this: {value} / =At home {this} (goes|go) in a place like this: {value}',
    ],
    [
      '={noun}到家后放在{value} / ={this}平时放在{value} / ={this}在家要放在{value}',
      '?inst:=To look after {this}, {value} / ?inst:=With the {noun} in the house, {value} / =Where {this} should live: {value} / =Where to put {this}: {value}',
    ],
  ]),
  ...told('storage', {}, [
    [
      '=存{this}要{value} / =买回来的{noun}，{value} / ={this}这样存，{value}',
      '?inst:=When {this} (comes|come) home, {value} / ?inst:=To look after {this}, {value} / =How to store {this}: {value} / =At home, keep {this} so: {value}',
    ],
    [
      '=放{this}的时候{value} / ={noun}到家，{value} / =收{this}，{value}',
      '?inst:=Once you have {this}, {value} / ?inst:=With the {noun} in the house, {value} / =Storing {this}: {value} / =What {this} (asks|ask) for at home: {value}',
    ],
  ]),
  ...told('brewing', { type: ['tea'] }, [
    [
      '=泡{this}的时候{value} / ={this}这样泡，{value} / =头一回泡{this}，{value}',
      '?inst:=With {this}, {value} / ?inst:=To brew {this}, {value} / =Brew {this} like this: {value} / =A first pot of {noun}: {value}',
    ],
    [
      '=想泡{this}，{value} / =给{this}的泡法是{value} / =泡一回{noun}，{value}',
      '?inst:=When you open {this}, {value} / ?inst:=For a pot of {noun}, {value} / =Our way with {this}: {value} / =For a pot of {noun}: {value}',
    ],
  ]),
  ...told('brewing', { type: ['coffee-beans'] }, [
    [
      '=冲{this}的时候{value} / ={this}这样冲，{value} / =头一回冲{this}，{value}',
      '?inst:=With {this}, {value} / ?inst:=To brew {this}, {value} / =Brew {this} like this: {value} / =A first cup from {this}: {value}',
    ],
    [
      '=拿{this}冲一杯，{value} / =给{this}的冲法是{value} / =磨好{noun}，{value}',
      '?inst:=When you open {this}, {value} / ?inst:=With the {noun} ground, {value} / =Our way with {this}: {value} / =With the {noun} ground: {value}',
    ],
  ]),
  ...told('brewing', { type: ['oats'], value: /煮|cook|boil/i }, [
    [
      '=煮{this}的时候{value} / ={this}这样煮，{value} / =头一回煮{this}，{value}',
      '?inst:=With {this}, {value} / ?inst:=To cook {this}, {value} / =Cook {this} like this: {value} / =A first bowl of {noun}: {value}',
    ],
  ]),
  ...told('usage', { type: ['protein-powder'], value: /兑|冲调|冲饮|摇|毫升|shake|stir|\bml\b/i }, [
    [
      '=冲{this}的时候{value} / ={this}这样冲，{value} / =冲一杯{noun}，{value}',
      '?inst:=With {this}, {value} / ?inst:=To mix {this}, {value} / =Mix {this} like this: {value} / =A cup of {noun}: {value}',
    ],
  ]),
  ...told('usage', { type: ['rice'], value: /淘|煮|杯米|rinse (once|twice|until|the)|cups? of/i }, [
    [
      '=煮{this}的时候{value} / ={this}这样煮，{value} / =煮一锅{noun}，{value}',
      '?inst:=With {this}, {value} / ?inst:=To cook {this}, {value} / =Cook {this} like this: {value} / =A pot of {noun}: {value}',
    ],
  ]),
  ...told('usage', { type: ['honey'], value: /调开|冲水|冲饮|温水|兑|的水|stir|water|dissolve/i }, [
    [
      '=调{this}的时候{value} / ={this}这样调，{value} / =冲一杯{noun}，{value}',
      '?inst:=With {this}, {value} / ?inst:=To mix {this}, {value} / =Serve {this} like this: {value} / =A cup with {noun}: {value}',
    ],
  ]),
  ...told('usage', { type: ['olive-oil'], value: /拌|炒|煎|浇|蘸|淋|drizzle|fry|dress|dip|cook/i }, [
    [
      '=用{this}的时候{value} / ={this}这样用，{value} / =厨房里的{noun}可以{value}',
      '?inst:=With {this}, {value} / ?inst:=When you reach for the {noun}, {value} / =Use {this} like this: {value} / =What to do with {this}: {value}',
    ],
  ]),
  ...told('usage', {}, [
    [
      '=用{this}的时候{value} / ={this}这样用，{value} / ={this}的用法是{value}',
      '?inst:=With {this}, {value} / ?inst:=When {this} (is|are) wanted, {value} / =Use {this} like this: {value} / =What to do with {this}: {value}',
    ],
  ]),
]

export const PANTRY_ROWS: readonly Entry[] = entries('pantry.say', 'say', [
  ...ORIGIN,
  ...HARVEST,
  ...KIND,
  ...TASTE,
  ...NUTRITION,
  ...AMOUNTS,
  ...MAKING,
  ...KEEPING,
])

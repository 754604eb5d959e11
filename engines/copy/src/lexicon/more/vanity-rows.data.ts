import { type Entry, entries, type Row, type When } from '../entry.ts'
import { told } from './care-lines.ts'

/**
 * What is put on the skin, the hair and the lips: how its facts are told, and what they mean by definition. Where a value
 * has clauses of its own it follows a colon; a plant or a substance is told by where it comes from, never by what it does.
 */
const BEAUTY = ['beauty']
const CARE = ['beauty', 'home-care']
/** What stays on the skin and is spread with the hand. */
const LEAVE_ON = ['serum', 'face-cream', 'toner', 'sunscreen', 'hand-cream', 'body-lotion']
const RINSE_OFF = ['cleanser', 'shampoo', 'hand-wash']
const SEVERAL = /[、和与]|, | and /
const DENIAL = /^[无不未没]|^(no|not|without)\b|未检出|not detected/i
const UNSCENTED = /^[不无没免]|free|unscented|^no /i
const SCENT_WORD = /[香味气调]|^[不无没免]|free|unscented|^no /i

const TEXTURE: readonly Row[] = [
  ...told('texture', { shape: ['clause'], type: LEAVE_ON }, [
    [
      '=抹一点{noun}在手背：{value} / ={this}抹在手背上：{value} / =取一点{noun}，看看：{value}',
      '=A little of the {noun} on the back of the hand: {value} / =Put some of {this} on your hand: {value} / =Take a little of the {noun} and look: {value}',
    ],
    [
      '={this}，{value} / ={noun}上了手，{value} / =试{noun}的时候，{value}',
      '={This}: {value} / =The {noun} in the hand: {value} / =A first try of {this}: {value}',
    ],
    [
      '={this}的质地：{value} / ={noun}是这样的质地：{value} / =看{this}的质地：{value}',
      '=The texture of {this}: {value} / =What the {noun} (is|are) like to touch: {value} / =The {noun}, by texture: {value}',
    ],
    [
      '=打开{this}，取一点：{value} / =指尖沾一点{noun}：{value} / =手指碰一碰{this}：{value}',
      '=Open {this} and take a little: {value} / =A fingertip in the {noun}: {value} / =Some of {this} on a finger: {value}',
    ],
    [
      '=涂{noun}，{value} / =抹{this}的时候，{value} / =把{noun}推开，{value}',
      '=As you spread the {noun}: {value} / =Smoothing on {this}: {value} / =The {noun} under the hand: {value}',
    ],
  ]),
  ...told('texture', { shape: ['clause'], type: RINSE_OFF }, [
    [
      '=手心里的{noun}：{value} / ={this}取一点看：{value} / =一点{noun}在手心：{value}',
      '=The {noun} in the palm: {value} / =A little of {this} in the hand: {value} / =Look at the {noun} in your palm: {value}',
    ],
    [
      '={this}，{value} / ={noun}出来的样子：{value} / =看看{this}：{value}',
      '={This}: {value} / =How the {noun} (comes|come) out: {value} / =A look at {this}: {value}',
    ],
    [
      '={this}的质地：{value} / ={noun}摸着：{value} / =洗之前看{this}：{value}',
      '=The texture of {this}: {value} / =The {noun} to the touch: {value} / =Before washing, look at {this}: {value}',
    ],
  ]),
  ...told('texture', { shape: ['clause'], type: ['lipstick'] }, [
    [
      '=旋出{this}：{value} / ={noun}画一道：{value} / =在手背上画一道{noun}：{value}',
      '=Turn up {this}: {value} / =A line drawn with the {noun}: {value} / =One stroke of the {noun} on the hand: {value}',
    ],
    [
      '={this}，{value} / ={noun}的膏体：{value} / =看{this}的膏体：{value}',
      '={This}: {value} / =The bullet of the {noun}: {value} / =What the {noun} (is|are) like: {value}',
    ],
  ]),
  ...told('texture', { shape: ['word', 'phrase'], category: BEAUTY }, [
    [
      '={this}是{value}质地 / ={this}的质地是{value} / ={noun}取出来，是{value}',
      '={This} (has|have) {avalue} texture / =The texture of {this} is {value} / =The {noun} (has|have) {avalue} texture',
    ],
    [
      '=打开{this}，是{value}质地 / =摸一摸{this}，质地是{value} / ={noun}用的是{value}质地',
      '=Open {this}: the texture is {value} / =To the touch, {this} (has|have) {avalue} texture / =Texture of the {noun}: {value}',
    ],
    [
      '={this}做成{value}质地 / ={noun}的质地，是{value} / =质地上，{this}是{value}',
      '={This} (is|are) made with {avalue} texture / =In texture, the {noun}: {value} / =The {noun} (was|were) given {avalue} texture',
    ],
  ]),
]

const LOOK: readonly Row[] = [
  ...told('finishLook', { type: ['lipstick'] }, [
    [
      '={this}是{value}妆效 / ={this}涂上唇，是{value} / ={noun}的妆效是{value}',
      '={This} (has|have) {avalue} finish / =The finish of {this} is {value} / =On the lips, {this} (has|have) {avalue} finish',
    ],
    [
      '=抹上{this}，看到的是{value} / ={noun}上唇，妆效{value} / =画完{this}，是{value}妆效',
      '=With {this} on, the finish is {value} / =The {noun} on the lips: {value} / =Once the {noun} (is|are) on, the finish is {value}',
    ],
    [
      '={this}做的是{value}妆效 / ={noun}选了{value}这种妆效 / =唇上的{noun}是{value}',
      '={This} (was|were) made with {avalue} finish / =The finish chosen for the {noun} is {value} / =The {noun} (goes|go) on with {avalue} finish',
    ],
  ]),
  ...told('finishLook', { category: BEAUTY }, [
    [
      '={this}的妆效是{value} / ={this}上脸是{value} / =用完{noun}，妆面是{value}',
      '=The finish of {this} is {value} / ={This} (has|have) {avalue} finish / =With the {noun} on, the finish is {value}',
    ],
    [
      '={noun}做成{value}妆效 / =上了{this}，妆效是{value} / =看妆效，{this}是{value}',
      '=The {noun} (gives|give) {avalue} finish / =Once {this} (is|are) on: {value} / =The finish of the {noun}: {value}',
    ],
  ]),
]

const FORMULA: readonly Row[] = [
  ...told('keyIngredient', { category: BEAUTY }, [
    [
      '={this}以{value}为主要成分 / ={this}的主要成分是{value} / ={noun}里主要用了{value}',
      '={This} (is|are) built on {value} / =The formula of {this} is based on {value} / =The {noun} (relies|rely) mainly on {value}',
    ],
    [
      '=配{this}，用了{value} / ={this}的配方里放了{value} / ={noun}的配方用到{value}',
      '=The formula of {this} uses {value} / =Into {this} went {value} / =The {noun} (is|are) made with {value}',
    ],
    [
      '={this}里有{value} / ={noun}里加了{value} / =在{this}的配方里，有{value}',
      '={This} (contains|contain) {value} / =In the {noun} there is {value} / =The {noun} (has|have) {value} in the formula',
    ],
    [
      '={this}含{value} / =翻到{noun}的成分表，有{value} / ={this}的成分表里有{value}',
      '=Turn to the ingredients of {this} and you find {value} / =Among the ingredients of {this} is {value} / =The {noun} (contains|contain) {value}',
    ],
    [
      '={value}，是{this}的主要成分 / =做{this}，主要用{value} / =调{noun}，主要用的是{value}',
      '={Value}: the main ingredient of {this} / =To make {this}, the main thing used is {value} / =In the making of the {noun}, mainly {value}',
    ],
  ]),
  ...told('keyIngredient', { category: BEAUTY, value: SEVERAL }, [
    [
      '={this}里有{value} / ={this}用到{value} / ={noun}的配方里有{value}',
      '={This} (contains|contain) {value} / =In {this} are {value} / =The {noun} (has|have) {value} in the formula',
    ],
    [
      '={this}以{value}为主要成分 / =做{this}，主要用{value} / ={noun}里主要是{value}',
      '?many:=The main ingredients of {this} are {value} / =The formula of {this} is built on {value} / =The {noun} (is|are) formulated around {value}',
    ],
    [
      '={this}把{value}放进同一个配方 / ={value}，{this}里都有 / ={noun}里，{value}都放了',
      '={This} (brings|bring) together {value} / =The {noun} (holds|hold) {value} in one formula / =One formula for {this}, with {value}',
    ],
    [
      '=翻到{this}的成分表，有{value} / ={noun}的成分表里找得到{value} / =配{this}，用了{value}',
      '=Turn to the ingredients of {this} and you find {value} / =Among the ingredients of the {noun}: {value} / =Into {this} went {value}',
    ],
    [
      '={this}含{value} / ={noun}含有{value} / =打开{this}，里面有{value}',
      '=The {noun} (contains|contain) {value} / ={This} (is|are) made with {value} / =Open {this}, and inside there are {value}',
    ],
  ]),
  ...told('ingredientShare', { ownLabel: true, category: BEAUTY }, [
    [
      '={this}的[{label}是{value}] / ={noun}里[{label}是{value}] / ={this}，[{label}为{value}]',
      '?sub:={This} (contains|contain) [{value} {label}] / ={This}: [{label}, {value}] / ?one:=In the {noun}, [{label} comes to {value}]',
    ],
    [
      '=配{this}时，[{label}定为{value}] / ={this}把[{label}定在{value}] / =做{noun}，[{label}定为{value}]',
      '=The formula of {this} has [{label} at {value}] / =The {noun} (is|are) made with [{label} at {value}] / ?sub:=The {noun} (is|are) mixed with [{value} {label}]',
    ],
    [
      '={this}的配方里，[{label}是{value}] / ={noun}的配方，[{label}为{value}] / =在{this}里，[{label}有{value}]',
      '=The formula of {this}: [{label}, {value}] / ?sub:=The formula of the {noun} includes [{value} {label}] / =In the formula of the {noun}: [{label}, {value}]',
    ],
    [
      '=看{this}的配方，[{label}{value}] / ={this}，[{label}配到{value}] / =一{measure}{noun}，[{label}是{value}]',
      '=By formula, {this} (has|have) [{label} at {value}] / =The {noun}, by formula: [{label} {value}] / =What is in {this}: [{label}, {value}]',
    ],
  ]),
  ...told('freeFrom', { category: BEAUTY, kind: ['list'], parts: [2, 8], not: DENIAL }, [
    [
      '={this}不含{value} / ={this}里没有{value} / ={noun}没加{value}',
      '={This} (contains|contain) no {either} / =There is no {either} in {this} / =No {either} was added to the {noun}',
    ],
    [
      '=做{this}，不用{value} / =配{noun}的时候没放{value} / ={this}的配方里没有{value}',
      '={This} (is|are) made without {either} / =The formula of {this} has no {either} / =The {noun} (is|are) mixed without {either}',
    ],
    [
      '=翻遍{this}的成分表，没有{value} / =在{this}里，没有{value} / ={noun}里没放{value}',
      '=No {either} in {this} / =The {noun} (does|do) without {either} / =Look through the ingredients of {this}: no {either}',
    ],
  ]),
  ...told('freeFrom', { category: BEAUTY, not: DENIAL }, [
    [
      '={this}不含{value} / ={this}没有加{value} / ={noun}里没有{value}',
      '={This} (contains|contain) no {either} / =There is no {either} in {this} / =The {noun} (has|have) no {either} in the formula',
    ],
    [
      '=配{this}，不放{value} / ={noun}做的时候没加{value} / ={this}的配方不用{value}',
      '={This} (is|are) made without {either} / =The formula of {this} uses no {either} / =No {either} went into the {noun}',
    ],
  ]),
  ...told('surfactant', { category: BEAUTY }, [
    [
      '={this}用{value}起泡 / ={noun}的泡沫来自{value} / ={this}里起泡的是{value}',
      '={This} (lathers|lather) with {value} / =What makes {this} lather: {value} / =What foams in the {noun}: {value}',
    ],
    [
      '={this}的表面活性剂是{value} / ={noun}用{value}做表面活性剂 / =配{this}，表面活性剂选了{value}',
      '?single:=The surfactant of {this} is {value} / ?many:=The surfactants of {this} are {value} / =To lather, {this} (uses|use) {value} / =The {noun} (foams|foam) with {value}',
    ],
    [
      '=搓出来的泡，{this}靠的是{value} / ={noun}里负责起泡的是{value} / =打湿了搓{noun}，起泡的是{value}',
      '=The lather in {this} is made by {value} / =Wet {this}, and what foams is {value} / =For lather the {noun} (relies|rely) on {value}',
    ],
  ]),
]

const MEASURED: readonly Row[] = [
  ...told('ph', { kind: ['number'], category: ['beauty', 'home-care'] }, [
    [
      '={this}的[pH是{value}] / ={noun}的[酸碱度是pH {value}] / ={this}，[pH为{value}]',
      '=[The pH of {this} is {value}] / ={This} (has|have) [a pH of {value}] / =[The {noun} (is|are) at pH {value}]',
    ],
    [
      '=论酸碱，{this}在[pH {value}] / =放到酸碱的刻度上，{noun}在[pH {value}] / ={this}的酸碱度，[pH {value}]',
      '=On the pH scale, {this} (stands|stand) at [{value}] / =Acid or alkaline, {this} (is|are) at [pH {value}] / =The {noun} on the pH scale: [{value}]',
    ],
    [
      '=配好的{noun}，[pH是{value}] / ={this}调到[pH {value}] / =做{this}，[pH定在{value}]',
      '=Once mixed, the {noun} (has|have) [a pH of {value}] / ={This} (is|are) set to [pH {value}] / =The {noun} (is|are) made to [pH {value}]',
    ],
  ]),
  ...told('ph', { kind: ['range'], category: ['beauty', 'home-care'] }, [
    [
      '={this}的[pH在{value}之间] / ={noun}的[酸碱度在pH {value}] / ={this}，[pH范围{value}]',
      '=[The pH of {this} lies in the range {value}] / ={This} (has|have) [a pH from {value}] / =[The {noun} (runs|run) from pH {value}]',
    ],
    [
      '=论酸碱，{this}落在[pH {value}] / ={this}的酸碱度，[pH {value}] / =从低到高，{noun}的[pH是{value}]',
      '=On the pH scale, {this} (lies|lie) in the range [{value}] / =Acid or alkaline, the {noun}: [pH {value}] / =From low to high, the {noun}: [pH {value}]',
    ],
    [
      '=配{this}，[pH控制在{value}] / ={noun}调在[pH {value}] / =做{this}，[pH定在{value}之间]',
      '={This} (is|are) kept to [pH {value}] / =The {noun} (is|are) made to [a pH range of {value}] / =For {this}, [the pH range is {value}]',
    ],
  ]),
  ...told('spf', { kind: ['number'], type: ['sunscreen'] }, [
    [
      '={this}的[防晒指数是SPF {value}] / ={noun}，[SPF {value}] / ={this}是[SPF {value}]',
      '={This} (is|are) [SPF {value}] / =[The sun protection factor of {this} is {value}] / =[The {noun} (has|have) an SPF of {value}]',
    ],
    [
      '=拿起{this}，指数是[SPF {value}] / =挑{noun}先看指数，{this}是[SPF {value}] / ={this}的[SPF为{value}]',
      '=Pick up {this}: [SPF {value}] / =The factor on {this} is [SPF {value}] / =The {noun} you hold: [SPF {value}]',
    ],
    [
      '=防晒指数，{this}做到[SPF {value}] / ={noun}的指数，[SPF {value}] / ={this}有[SPF {value}]',
      '=By its factor, {this} (is|are) [SPF {value}] / ={This} (carries|carry) [SPF {value}] / =[The SPF of the {noun} is {value}]',
    ],
  ]),
  ...told('pa', { kind: ['text'], type: ['sunscreen'] }, [
    [
      '=UVA这边，{this}是{value} / ={this}的UVA防护等级是{value} / ={noun}的PA等级，{value}',
      '=For UVA, {this} (is|are) {value} / =The UVA rating of {this} is {value} / =The {noun} (has|have) {value} for UVA',
    ],
    [
      '={this}是{value} / ={noun}，UVA防护为{value} / =挑{noun}还要看PA，{this}是{value}',
      '={This} (is|are) rated {value} / =The {noun}, for UVA: {value} / =On UVA, the {noun} (is|are) {value}',
    ],
    [
      '=数一数{this}的加号：{value} / =PA等级，{this}到{value} / =加号有几个，{noun}是{value}',
      '=Count the plus signs of {this}: {value} / =The PA grade of {this} is {value} / =By plus signs, the {noun} (is|are) {value}',
    ],
  ]),
  ...told('skinType', { value: /性$/, category: BEAUTY }, [
    [
      '={this}给{value}皮肤用 / ={value}皮肤可以用{this} / ={noun}是给{value}皮肤的',
      '={This} (is|are) for {value} skin / =The {noun} (is|are) meant for {value} skin / =If your skin is {value}, {this} (is|are) meant for it',
    ],
    [
      '={this}适合{value}皮肤 / ={noun}适用于{value}皮肤 / ={noun}面向{value}皮肤',
      '={This} (suits|suit) {value} skin / =The {noun} (is|are) suitable for {value} skin / ={This} (was|were) made for {value} skin',
    ],
    [
      '=皮肤是{value}的，可以看{this} / =给{value}皮肤备了{this} / =是{value}皮肤，用{this}',
      '=For {value} skin there is {this} / =With {value} skin, look at {this} / =Skin that is {value}: {this} (is|are) for that',
    ],
  ]),
  ...told('skinType', { value: /肤质$|皮肤$|肌$/, category: BEAUTY }, [
    [
      '={this}给{value}用 / ={value}可以用{this} / ={noun}是给{value}的',
      '={This} (is|are) for {value} / =The {noun} (is|are) meant for {value} / =For {value} there is {this}',
    ],
    [
      '={this}适合{value} / ={noun}适用于{value} / ={this}是为{value}做的',
      '={This} (suits|suit) {value} / =The {noun} (is|are) suitable for {value} / ={This} (was|were) made for {value}',
    ],
    [
      '={value}可以考虑{this} / =给{value}备了{this} / =什么皮肤用{noun}：{value}',
      '=Who {this} (is|are) for: {value} / ={Value}: {this} (is|are) for that / =Which skin the {noun} (is|are) for: {value}',
    ],
  ]),
]

const USED: readonly Row[] = [
  ...told('usage', { type: LEAVE_ON }, [
    [
      '={this}这样涂：{value} / =涂{this}：{value} / ={noun}怎么涂：{value}',
      '=How {this} (goes|go) on: {value} / =To put on {this}: {value} / =Applying the {noun}: {value}',
    ],
    [
      '=拿到{this}，{value} / =轮到{noun}，{value} / =打开{this}，{value}',
      '=With {this} in hand: {value} / =When it is time for the {noun}: {value} / =Open {this}: {value}',
    ],
    [
      '={this}的用法：{value} / =用{this}，{value} / ={noun}这样用：{value}',
      '=Use {this} like so: {value} / =The way to use the {noun}: {value} / ={This}, in use: {value}',
    ],
    [
      '=站在镜子前，{noun}这样用：{value} / =镜子前拿起{this}，{value} / =对着镜子抹{noun}，{value}',
      '=At the mirror with {this}: {value} / =Before the mirror, the {noun}: {value} / =Mirror first, then {this}: {value}',
    ],
  ]),
  ...told('usage', { type: RINSE_OFF }, [
    [
      '=拿{this}来洗：{value} / ={this}这样洗：{value} / ={noun}怎么洗：{value}',
      '=To wash with {this}: {value} / =How to wash with the {noun}: {value} / =Washing with {this}: {value}',
    ],
    [
      '=开了水，拿{this}，{value} / =水龙头边，{noun}这样用：{value} / =轮到{noun}，{value}',
      '=Water on, {noun} in hand: {value} / =By the tap, with {this}: {value} / =Your turn with the {noun}: {value}',
    ],
    [
      '={this}的用法：{value} / =用{this}，{value} / ={noun}这样用：{value}',
      '=Use {this} like so: {value} / =The way to use the {noun}: {value} / ={This}, in use: {value}',
    ],
  ]),
  ...told('usage', { type: ['face-mask'] }, [
    [
      '={this}这样敷：{value} / =敷{this}：{value} / ={noun}怎么敷：{value}',
      '=How {this} (goes|go) on: {value} / =Putting on the {noun}: {value} / =To use {this}: {value}',
    ],
    [
      '=躺下之前，{noun}这样用：{value} / =拆开{this}，{value} / =轮到{noun}，{value}',
      '=Before you lie down with {this}: {value} / =Open the {noun}: {value} / =Time for {this}: {value}',
    ],
    [
      '={this}的用法：{value} / =用{this}，{value} / =晚上用{noun}，{value}',
      '=Use {this} like so: {value} / =The way to use the {noun}: {value} / ={This}, in use: {value}',
    ],
  ]),
  ...told('usage', { type: ['lipstick'] }, [
    [
      '={this}这样涂：{value} / =涂{this}：{value} / ={noun}怎么涂：{value}',
      '=How {this} (goes|go) on: {value} / =Putting on the {noun}: {value} / =To paint the lips with {this}: {value}',
    ],
    [
      '=旋出{this}，{value} / =对着镜子拿{noun}，{value} / =拔开{noun}的盖子，{value}',
      '=Turn up {this}: {value} / =At the mirror with the {noun}: {value} / =Cap off the {noun}: {value}',
    ],
    [
      '={this}的用法：{value} / =用{this}，{value} / ={noun}这样用：{value}',
      '=Use {this} like so: {value} / =The way to use the {noun}: {value} / ={This}, in use: {value}',
    ],
  ]),
  ...told('usage', { type: ['perfume'] }, [
    [
      '={this}这样用：{value} / =用{this}：{value} / ={noun}怎么用：{value}',
      '=How to wear {this}: {value} / =Putting on the {noun}: {value} / =To use {this}: {value}',
    ],
    [
      '=拔开{this}的盖子，{value} / =出门前拿{noun}，{value} / =轮到{noun}，{value}',
      '=Cap off {this}: {value} / =Before going out, the {noun}: {value} / =Time for {this}: {value}',
    ],
    [
      '={this}的用法：{value} / =想用{noun}，{value} / =第一次用{this}，{value}',
      '=Use {this} like so: {value} / =The way to use the {noun}: {value} / =A first time with {this}: {value}',
    ],
  ]),
]

const SCENT: readonly Row[] = [
  ...told('fragrance', { value: /^no /i, category: BEAUTY }, [
    [
      '={this}{value} / ={noun}{value} / =配{this}，{value}',
      '={This} (comes|come) with {value} / =The {noun} (has|have) {value} / =The formula of {this} has {value}',
    ],
    [
      '=香味上，{this}{value} / =香精的事，{this}{value} / =做{noun}，{value}',
      '=In {this} there is {value} / =On scent, the {noun} (has|have) {value} / ={This} (is|are) made with {value}',
    ],
  ]),
  ...told('fragrance', { shape: ['word', 'phrase'], type: ['perfume', 'reed-diffuser'], not: UNSCENTED }, [
    [
      '={this}闻着是{value} / ={noun}的香气是{value} / =打开{this}，是{value}',
      '={This} (smells|smell) of {value} / =The scent of {this} is {value} / =Open the {noun}: {value}',
    ],
    [
      '=凑近{this}，闻到的是{value} / ={this}调的是{value} / =拔开{noun}，先闻到{value}',
      '=Lean close to {this}: {value} / =What the {noun} (smells|smell) of is {value} / =With the cap off {this}, you smell {value}',
    ],
    [
      '={this}选的是{value} / =配{noun}，走的是{value} / =给{this}挑的香，是{value}',
      '=For {this} the scent chosen is {value} / =The scent picked for the {noun} is {value} / =The {noun}, by scent: {value}',
    ],
    [
      '=问{noun}什么味道，是{value} / ={this}是{value}这一路 / =闻一闻{noun}，{value}',
      '=What you smell in {this} is {value} / =By scent, {this} (is|are) {value} / =Smell the {noun}: {value}',
    ],
  ]),
  ...told('fragrance', { shape: ['word', 'phrase'], type: ['hand-cream', 'body-lotion'], not: SCENT_WORD }, [
    [
      '={this}闻着是{value} / ={noun}有{value}的香味 / =抹{noun}的时候，闻到{value}',
      '={This} (smells|smell) of {value} / =The {noun} (has|have) a scent of {value} / =As you rub in the {noun}, there is {value}',
    ],
    [
      '={this}带{value}的香气 / =打开{this}，是{value}的味道 / =手上的{noun}，闻着是{value}',
      '={This} (carries|carry) a scent of {value} / =Open {this} and smell {value} / =The {noun} on the hand: a scent of {value}',
    ],
    [
      '={this}选了{value}的香味 / ={noun}调成{value}的味道 / =凑近{this}，是{value}',
      '=The scent of {this} is {value} / =The {noun} (is|are) scented with {value} / =Held to the nose, {this} (smells|smell) of {value}',
    ],
  ]),
  ...told('fragrance', { shape: ['word', 'phrase'], type: RINSE_OFF, not: SCENT_WORD }, [
    [
      '={this}闻着是{value} / ={noun}有{value}的香味 / =搓开{noun}，闻到{value}',
      '={This} (smells|smell) of {value} / =The {noun} (has|have) a scent of {value} / =Rub the {noun} and there is {value}',
    ],
    [
      '={this}带{value}的香气 / =打开{this}，是{value}的味道 / =掌心里的{noun}，是{value}',
      '={This} (carries|carry) a scent of {value} / =Open {this} and smell {value} / =The {noun}, rubbed in the palm: a scent of {value}',
    ],
    [
      '={this}选了{value}的香味 / ={noun}调成{value}的味道 / =凑近{this}，是{value}',
      '=The scent of {this} is {value} / =The {noun} (is|are) scented with {value} / =Held to the nose, {this} (smells|smell) of {value}',
    ],
  ]),
]

const TESTED: readonly Row[] = [
  ...told('efficacyTest', { value: /^\d+[名位][^，]{2,4}，/ }, [
    [
      '={this}的测试找了{value} / =测{this}，有{value} / =参加{noun}测试的是{value}',
      '={This} (was|were) tested with {value} / =The test of {this} had {value} / =Taking part in the test of the {noun} were {value}',
    ],
    [
      '=为{this}做的测试：{value} / ={this}测过：{value} / ={noun}的测试：{value}',
      '=The test done on {this}: {value} / =How {this} (was|were) tested: {value} / =Test of the {noun}: {value}',
    ],
    [
      '={noun}送去测，{value} / ={this}的测试有{value} / ={noun}的功效评价：{value}',
      '=For the test of {this} there were {value} / =The {noun} went to the test: {value} / =The evaluation of {this} had {value}',
    ],
  ]),
]

/** A scent that names the note, on any shelf. */
const note = (value: RegExp): When => ({ value, not: UNSCENTED, category: CARE })

const SO_SCENT: readonly Row[] = [
  ...told('fragrance', note(/葡萄柚|grapefruit/i), [
    [
      '葡萄柚归在柑橘香里 / 葡萄柚的气味在皮上 / 闻葡萄柚，闻的是果皮',
      'grapefruit belongs to the citrus notes / the scent of grapefruit is in the peel / with grapefruit it is the peel that smells',
    ],
  ]),
  ...told('fragrance', note(/甜橙|橙皮|\borange(?! blossom)/i), [
    [
      '橙子的香在皮上，不在果肉 / 甜橙归在柑橘香里 / 橙香闻的是果皮',
      'the scent of an orange is in the peel, not the flesh / orange belongs to the citrus notes / with orange it is the peel that smells',
    ],
  ]),
  ...told('fragrance', note(/柠檬(?!草|马鞭|香茅|桉)|\blemon\b(?! ?(verbena|balm|grass|thyme|euc))/i), [
    [
      '柠檬归在柑橘香里 / 柠檬的香在黄色那层皮上 / 闻柠檬，闻的是皮',
      'lemon belongs to the citrus notes / the scent of a lemon is in the yellow of the peel / with lemon it is the peel that smells',
    ],
  ]),
  ...told('fragrance', note(/栀子|gardenia/i), [
    [
      '栀子是夏天开的白花 / 栀子归在花香里，是白花一路 / 栀子开白花，花瓣厚',
      'gardenia is a white flower of summer / gardenia belongs to the white flowers / gardenia has thick white petals',
    ],
  ]),
  ...told('fragrance', note(/铃兰|lily of the valley/i), [
    [
      '铃兰是一串小铃铛似的花 / 铃兰归在花香里 / 铃兰在春天开',
      'lily of the valley is a string of small bells / lily of the valley is a floral note / lily of the valley flowers in spring',
    ],
  ]),
  ...told('fragrance', note(/小苍兰|freesia/i), [
    [
      '小苍兰从球茎里长出来 / 小苍兰归在花香里 / 小苍兰的花排在茎的一侧',
      'freesia grows from a corm / freesia belongs to the floral notes / freesia sets its flowers along one side of the stem',
    ],
  ]),
  ...told('fragrance', note(/依兰|ylang/i), [
    [
      '依兰是热带一种树上的花 / 依兰归在花香里 / 依兰的花瓣细长，往下垂',
      'ylang-ylang is the flower of a tropical tree / ylang-ylang belongs to the floral notes / ylang-ylang has long petals that hang down',
    ],
  ]),
  ...told('fragrance', note(/牡丹|\bpeony\b/i), [
    [
      '牡丹归在花香里 / 牡丹在春末开 / 牡丹花瓣一层叠一层',
      'peony belongs to the floral notes / peonies flower in late spring / a peony is petal upon petal',
    ],
  ]),
  ...told('fragrance', note(/樱花|cherry blossom/i), [
    [
      '樱花在春天开 / 樱花归在花香里 / 樱花开在长叶子之前，或一起',
      'cherry blossom is a flower of spring / cherry blossom belongs to the floral notes / cherry blossom comes before the leaves, or with them',
    ],
  ]),
  ...told('fragrance', note(/莲|(?<!薄)荷|\blotus\b/i), [
    [
      '荷花长在水里 / 荷香归在花香里，带水气 / 荷是水里的花',
      'lotus grows in water / lotus is a floral note with water in it / lotus is a flower of ponds',
    ],
  ]),
  ...told('fragrance', note(/山茶|camellia/i), [
    [
      '山茶在冷的月份开 / 山茶和茶是一家 / 山茶归在花香里',
      'camellias flower in the cold months / camellia and tea are of one family / camellia belongs to the floral notes',
    ],
  ]),
  ...told('fragrance', note(/姜(?!花|黄)|\bginger\b(?! (lily|flower))/i), [
    [
      '姜闻的是地下那一块 / 姜归在辛香里 / 姜的香在根茎里',
      'with ginger it is the part under the ground / ginger belongs to the spicy notes / the scent of ginger is in the rhizome',
    ],
  ]),
  ...told('fragrance', note(/粉红胡椒|pink pepper/i), [
    [
      '粉红胡椒是一种树的小红果 / 粉红胡椒叫胡椒，和黑胡椒不是一种植物 / 粉红胡椒归在辛香里',
      'pink pepper is the small red berry of a tree / pink pepper is not the plant of black pepper / pink pepper belongs to the spicy notes',
    ],
  ]),
  ...told('fragrance', note(/肉桂|cinnamon/i), [
    [
      '肉桂用的是树皮 / 肉桂归在辛香里 / 一卷一卷的肉桂是皮',
      'cinnamon is the bark of a tree / cinnamon belongs to the spicy notes / those rolls of cinnamon are bark',
    ],
  ]),
  ...told('fragrance', note(/豆蔻|cardamom/i), [
    [
      '豆蔻的香在籽里 / 豆蔻归在辛香里 / 豆蔻是荚里的籽',
      'the scent of cardamom is in the seeds / cardamom belongs to the spicy notes / cardamom is the seed in a pod',
    ],
  ]),
  ...told('fragrance', note(/烟草|tobacco/i), [
    [
      '烟草香说的是干叶子 / 烟草香是叶子的香，没有点着 / 烟草这一味，是晾干的叶',
      'tobacco as a note is the dried leaf / tobacco as a note is the leaf, not the smoke / the note of tobacco is cured leaf',
    ],
  ]),
  ...told('fragrance', note(/皮革|\bleather\b/i), [
    [
      '皮革香是调出来的 / 皮革香是几样原料拼成的 / 调香里说皮革，是一种拼出来的气味',
      'leather is an accord that perfumers build / leather as a note is put together from several materials / in perfumery leather is an accord',
    ],
  ]),
  ...told('fragrance', note(/海盐|海洋|sea salt|\bmarine\b/i), [
    [
      '盐自己没有气味，海盐香是调出来的 / 海盐香是几样原料拼成的 / 海盐归在水生香里',
      'salt has no smell, so the note is an accord / sea salt as a note is put together from several materials / sea salt belongs to the marine notes',
    ],
  ]),
  ...told('fragrance', note(/黄瓜|cucumber/i), [
    [
      '黄瓜归在青绿的香里 / 黄瓜香闻着是刚切开的那一下 / 黄瓜这一味偏青',
      'cucumber belongs to the green notes / cucumber as a note is the fruit just cut / the note of cucumber is a green one',
    ],
  ]),
  ...told('fragrance', note(/(?<![核樱胡])桃(?!花|木|金)|\bpeach\b(?! blossom)/i), [
    [
      '桃归在果香里 / 桃香说的是果肉 / 桃这一味是果子的香',
      'peach belongs to the fruity notes / peach as a note is the flesh of the fruit / the note of peach is a fruit',
    ],
  ]),
  ...told('fragrance', note(/梨(?!花)|\bpear\b(?! blossom)/i), [
    [
      '梨归在果香里 / 梨香说的是果子，不是梨花 / 梨这一味是果子的香',
      'pear belongs to the fruity notes / pear as a note is the fruit, not the blossom / the note of pear is a fruit',
    ],
  ]),
  ...told('fragrance', note(/青草|草地|\bgrass\b/i), [
    [
      '青草香像刚割过的草地 / 青草归在青绿的香里 / 青草的气味，割开才出来',
      'grass as a note is a lawn just mown / grass belongs to the green notes / grass smells when it is cut',
    ],
  ]),
  ...told('fragrance', note(/湿土|泥土|\bearth\b/i), [
    [
      '湿土的气味，下过雨就有 / 湿土香像雨后的地面 / 湿土归在泥土那一类香里',
      'wet earth is what you smell after rain / earth as a note is the ground after rain / earth belongs to the earthy notes',
    ],
  ]),
  ...told('fragrance', note(/尤加利|桉|eucalyptus/i), [
    [
      '尤加利就是桉树，香在叶子里 / 桉树的香在叶上 / 尤加利归在草本香里',
      'the scent of eucalyptus is in the leaf / eucalyptus is a tree, smelt by its leaves / eucalyptus belongs to the herbal notes',
    ],
  ]),
  ...told('fragrance', note(/百里香|thyme/i), [
    [
      '百里香是矮矮的一丛草本 / 百里香的香在小叶上 / 百里香归在草本香里',
      'thyme is a low, bushy herb / the scent of thyme is in its small leaves / thyme belongs to the herbal notes',
    ],
  ]),
  ...told('fragrance', note(/洋甘菊|chamomile/i), [
    [
      '洋甘菊是小小的白瓣黄心的花 / 洋甘菊归在草本香里 / 洋甘菊是菊科的',
      'chamomile is a small daisy-like flower / chamomile belongs to the herbal notes / chamomile is of the daisy family',
    ],
  ]),
  ...told('fragrance', note(/绿茶|green tea/i), [
    [
      '绿茶是不发酵的茶 / 绿茶香说的是茶叶 / 绿茶归在茶香里',
      'green tea is tea that is not fermented / green tea as a note is the leaf / green tea belongs to the tea notes',
    ],
  ]),
  ...told('fragrance', note(/红茶|black tea/i), [
    [
      '红茶是全发酵的茶 / 红茶归在茶香里 / 英文里叫黑茶的，就是红茶',
      'black tea is fully fermented tea / black tea belongs to the tea notes / black tea is what Chinese calls red tea',
    ],
  ]),
  ...told('fragrance', note(/没药|myrrh/i), [
    [
      '没药是树脂 / 没药是树皮上流出来凝住的 / 没药归在树脂香里',
      'myrrh is a resin / myrrh runs from the bark and sets / myrrh belongs to the resins',
    ],
  ]),
  ...told('fragrance', note(/安息香|benzoin/i), [
    [
      '安息香是树脂 / 安息香取自割开的树皮 / 安息香归在树脂香里',
      'benzoin is a resin / benzoin is taken from cuts in the bark / benzoin belongs to the resins',
    ],
  ]),
  ...told('fragrance', note(/零陵香豆|香豆|tonka/i), [
    [
      '零陵香豆是一种树的籽 / 零陵香豆是豆子一样的籽 / 零陵香豆的香在籽里',
      'tonka is the seed of a tree / the tonka bean is a seed / with tonka the scent is in the seed',
    ],
  ]),
  ...told('fragrance', note(/沉香|agarwood|\boud\b/i), [
    [
      '沉香是结了脂的木头 / 沉香的香在木头的脂里 / 沉香归在木质香里',
      'agarwood is wood that has formed resin / the scent of agarwood is in its resin / agarwood belongs to the wood notes',
    ],
  ]),
  ...told('fragrance', note(/棉布|sun-dried cotton|cotton cloth/i), [
    [
      '棉布香说的是晾着的布 / 棉布自己没有多少气味，这是调出来的 / 棉布这一味，闻着是晾衣绳',
      'it is the smell of cloth on the line / cloth has little smell of its own, so this is an accord / the note is a washing line',
    ],
  ]),
  ...told('fragrance', note(/旧纸|书页|old paper/i), [
    [
      '旧纸的气味，翻旧书就闻得到 / 旧纸香像旧书的书页 / 旧纸这一味，是放久了的书',
      'old paper is what an old book smells of / old paper as a note is the page of an old book / the note of old paper is a book kept for years',
    ],
  ]),
]

const SO_INGREDIENT: readonly Row[] = [
  ...told('keyIngredient', { value: /尿囊素|allantoin/i }, [
    [
      '尿囊素在聚合草里也有 / 尿囊素多由合成而来 / 尿囊素是白色的粉',
      'allantoin is also found in comfrey / allantoin is mostly synthesised / allantoin is a white powder',
    ],
  ]),
  ...told('keyIngredient', { value: /依克多因|四氢甲基嘧啶羧酸|ectoin/i }, [
    [
      '依克多因由耐盐的细菌产生 / 依克多因的名字来自一种细菌 / 依克多因头一回是在盐湖的细菌里找到的',
      'ectoin is produced by bacteria that live with salt / ectoin is named after a bacterium / ectoin was found in bacteria of a salt lake',
    ],
  ]),
  ...told('keyIngredient', { value: /麦角硫因|ergothioneine/i }, [
    [
      '麦角硫因在蘑菇里也有 / 麦角硫因的分子里有硫 / 吃的菌菇里就有麦角硫因',
      'ergothioneine is also found in mushrooms / there is sulphur in the molecule of ergothioneine / edible mushrooms contain ergothioneine too',
    ],
  ]),
  ...told('keyIngredient', { value: /甘草|licorice|liquorice/i }, [
    [
      '甘草用的是根 / 甘草是豆科的草，取根 / 甘草的根是甜的',
      'with liquorice it is the root that is used / liquorice is a plant of the pea family / liquorice root is sweet',
    ],
  ]),
  ...told('keyIngredient', { value: /洋甘菊|母菊|chamomile/i }, [
    [
      '洋甘菊白瓣黄心 / 洋甘菊是菊科的小花 / 洋甘菊又叫母菊',
      'chamomile has white petals round yellow / chamomile is of the daisy family / chamomile has several names, matricaria among them',
    ],
  ]),
  ...told('keyIngredient', { value: /金缕梅|witch hazel/i }, [
    [
      '金缕梅是一种灌木 / 金缕梅天冷了才开花 / 金缕梅的花瓣细得像丝',
      'witch hazel is a shrub / witch hazel flowers in the cold / witch hazel has petals like thin ribbons',
    ],
  ]),
  ...told('keyIngredient', { value: /绿茶|green tea/i }, [
    [
      '绿茶是不发酵的茶 / 绿茶用的是茶树的叶 / 绿茶采下来先杀青',
      'green tea is tea that is not fermented / green tea is the leaf of the tea plant / green tea leaves are heated soon after picking',
    ],
  ]),
  ...told('keyIngredient', { value: /海藻糖|trehalose/i }, [
    [
      '海藻糖是一种糖 / 海藻糖由一对葡萄糖连成 / 海藻糖叫海藻，现在多由淀粉制得',
      'trehalose is a sugar / trehalose is a pair of glucose units / trehalose is made mostly from starch today',
    ],
  ]),
  ...told('keyIngredient', { value: /蚕丝|丝(蛋白|胶|素)|silk (protein|amino|peptide|powder)|fibroin|sericin/i }, [
    [
      '这种蛋白来自蚕茧 / 丝是蚕吐的蛋白质 / 蚕吐的丝，成分是蛋白质',
      'the protein comes from the cocoon / it is a protein that the silkworm spins / what the silkworm spins is protein',
    ],
  ]),
  ...told('keyIngredient', { value: /高岭土|kaolin/i }, [
    [
      '高岭土是一种白色的黏土 / 高岭土的名字来自一座叫高岭的山 / 做陶瓷的也用高岭土',
      'kaolin is a white clay / kaolin is named after a hill called Gaoling / potters use kaolin too',
    ],
  ]),
  ...told('keyIngredient', { value: /膨润土|bentonite/i }, [
    [
      '膨润土是一种黏土 / 膨润土见水会胀 / 膨润土归在黏土里',
      'bentonite is a clay / bentonite swells in water / bentonite counts among the clays',
    ],
  ]),
  ...told('keyIngredient', { value: /硅油|聚二甲基硅氧烷|dimethicone|silicone/i }, [
    [
      '它是合成的 / 它的分子是硅和氧连成的链 / 叫油，分子里是硅和氧',
      'it is made by synthesis / its molecule is a chain of silicon and oxygen / an oil by name, it is silicon and oxygen inside',
    ],
  ]),
  ...told('keyIngredient', { value: /丁二醇|butylene glycol/i }, [
    [
      '丁二醇是一种二元醇 / 丁二醇是无色的液体 / 丁二醇溶于水',
      'butylene glycol is a diol / butylene glycol is a colourless liquid / butylene glycol mixes with water',
    ],
  ]),
  ...told('keyIngredient', { value: /葡糖酸内酯|gluconolactone/i }, [
    [
      '葡糖酸内酯由葡萄糖酸而来 / 葡糖酸内酯归在多羟基酸里 / 做豆腐也用得到葡糖酸内酯',
      'gluconolactone comes from gluconic acid / gluconolactone is a polyhydroxy acid / gluconolactone also sets tofu',
    ],
  ]),
  ...told('keyIngredient', { value: /壬二酸|azelaic/i }, [
    [
      '壬二酸是一种二元酸 / 麦子里也有壬二酸 / 壬二酸是白色的粉',
      'azelaic acid is a dicarboxylic acid / azelaic acid is also found in wheat / azelaic acid is a white powder',
    ],
  ]),
  ...told('keyIngredient', { value: /牛油果|鳄梨|avocado/i }, [
    [
      '牛油果油榨自果肉 / 牛油果也叫鳄梨 / 牛油果油取自果肉，不是果核',
      'avocado oil is pressed from the flesh / avocado is also called alligator pear / the oil of avocado is in the flesh, not the stone',
    ],
  ]),
  ...told('keyIngredient', { value: /甜杏仁|sweet almond/i }, [
    [
      '甜杏仁油榨自甜扁桃的仁 / 甜杏仁是扁桃的仁 / 甜杏仁油取的是仁',
      'sweet almond oil is pressed from the kernel / a sweet almond is a kernel / it is the kernel that sweet almond oil comes from',
    ],
  ]),
  ...told('keyIngredient', { value: /葵花?籽油|向日葵籽|sunflower seed/i }, [
    [
      '葵花籽油榨自葵花的籽 / 葵花籽油取自籽 / 葵花籽就是嗑的那种瓜子',
      'sunflower oil is pressed from the seeds / sunflower seed oil comes from the seed / sunflower seeds are the ones people eat',
    ],
  ]),
  ...told('keyIngredient', { value: /摩洛哥坚果|阿甘|argan/i }, [
    [
      '摩洛哥坚果油取自坚果的仁 / 摩洛哥坚果树长在摩洛哥 / 阿甘和摩洛哥坚果说的是同一样',
      'argan oil comes from the kernel / the argan tree grows in Morocco / argan oil is pressed from kernels',
    ],
  ]),
  ...told('keyIngredient', { value: /玫瑰果|rose ?hip/i }, [
    [
      '玫瑰果是蔷薇花谢后结的果 / 玫瑰果油取自果里的籽 / 玫瑰果是果，不是花',
      'rose hips are the fruit after the flower / rosehip oil comes from the seeds of the hips / a rose hip is a fruit, not a flower',
    ],
  ]),
  ...told('keyIngredient', { value: /凡士林|矿脂|petrolatum/i }, [
    [
      '矿脂由石油提炼而来 / 凡士林和矿脂是同一样东西 / 矿脂是半固体',
      'petrolatum is refined from petroleum / petrolatum is half solid / petroleum jelly is another name for petrolatum',
    ],
  ]),
  ...told('keyIngredient', { value: /羊毛脂|lanolin/i }, [
    [
      '羊毛脂来自羊 / 羊毛脂是羊身上的蜡 / 剪下来的毛洗的时候，收下羊毛脂',
      'lanolin comes from sheep / lanolin is the wax on a sheep / lanolin is gathered when what is shorn is washed',
    ],
  ]),
  ...told('keyIngredient', { value: /可可脂|cocoa butter/i }, [
    [
      '可可脂来自可可豆 / 可可脂常温下是固体 / 做巧克力也用可可脂',
      'cocoa butter comes from the cocoa bean / cocoa butter is solid at room temperature / chocolate contains cocoa butter too',
    ],
  ]),
  ...told('keyIngredient', { value: /茶树|tea tree/i }, [
    [
      '这里的茶树，不是喝茶的那种 / 茶树的油取自叶子 / 这种茶树和桃金娘是一家',
      'it is not the plant that tea comes from / the oil of the tea tree is taken from the leaf / the tea tree is of the myrtle family',
    ],
  ]),
  ...told('keyIngredient', { value: /过碳酸钠|percarbonate/i }, [
    [
      '过碳酸钠由碳酸钠和过氧化氢结成 / 过碳酸钠是白色的颗粒 / 过碳酸钠溶在水里会放出氧',
      'sodium percarbonate joins sodium carbonate and hydrogen peroxide / sodium percarbonate is a white granule / sodium percarbonate gives off oxygen in water',
    ],
  ]),
  ...told('keyIngredient', { value: /蛋白酶|淀粉酶|脂肪酶|酶制剂|\benzymes?\b|protease|amylase|lipase/i }, [
    [
      '酶是一类蛋白质 / 酶由生物产生 / 工业上的酶多由发酵得来',
      'by nature it is a protein / living things make it / for industry it mostly comes from fermentation',
    ],
  ]),
  ...told('keyIngredient', { value: /次氯酸钠|hypochlorite/i }, [
    [
      '次氯酸钠是含氯的，别和酸性的东西混用 / 次氯酸钠就是漂白水里的那一样 / 含氯的和含酸的，要分开用',
      'sodium hypochlorite holds chlorine and must not be mixed with acids / sodium hypochlorite is what is in household bleach / keep what holds chlorine apart from acids',
    ],
  ]),
]

/** Words in a value, and what they mean. */
const SO_WORD: readonly Row[] = [
  ...told('texture', { value: /泡沫|\bfoam\b/i, category: CARE }, [
    [
      '泡沫是气裹在液里 / 泡沫里一大半是气 / 一个个泡，里面是空气',
      'it is air held in liquid / much of it is air / each bubble has air inside',
    ],
  ]),
  ...told('texture', { value: /凝胶|凝露|\bgel\b/i, category: CARE }, [
    [
      '凝胶是把水兜住的一张网 / 凝胶里多半是水 / 凝胶介于水和固体之间',
      'a gel is a net that holds water / a gel is mostly water / a gel lies between water and a solid',
    ],
  ]),
  ...told('texture', { value: /喷雾|雾状|\bmist\b|\bspray\b/i, category: CARE }, [
    [
      '喷出来是细小的水珠 / 雾就是很小的液滴 / 一按，出来的是小液滴',
      'a mist is made of very small drops / what comes out is fine drops / press, and the liquid leaves as drops',
    ],
  ]),
  ...told('texture', { value: /^[细散蜜]?粉(末|状|质)?$|^(fine |loose )?powder$/i, category: CARE }, [
    [
      '粉是干的，里面没有水 / 粉末是细小的固体颗粒 / 粉是磨细了的固体',
      'a powder is dry, with no water in it / a powder is small solid grains / powder is a solid, ground fine',
    ],
  ]),
  ...told('texture', { value: /泥(状|膜|质)|\b(clay|mud)\b/i, category: CARE }, [
    [
      '泥是细土加了水 / 泥里的固体是细土 / 泥干了会变硬',
      'mud is fine earth with water / the solid part of clay is fine earth / clay sets as it dries',
    ],
  ]),
  ...told('finishLook', { value: /丝绒|velvet/i, category: BEAUTY }, [
    [
      '丝绒这个词是从布那里借来的 / 丝绒是哑光这一边的 / 叫丝绒，借的是布料的样子',
      'velvet is a word borrowed from cloth / velvet is on the matte side / the name is taken from the look of the cloth',
    ],
  ]),
  ...told('finishLook', { value: /透明|\bsheer\b|\btranslucent\b/i, category: BEAUTY }, [
    [
      '透得出底下的颜色 / 透明就是底色看得见 / 底下是什么颜色，看得出来',
      'the colour beneath shows through / sheer means that you can see what is under it / what lies beneath can be seen',
    ],
  ]),
  ...told('finishLook', { value: /金属|metallic/i, category: BEAUTY }, [
    [
      '金属光靠细小的片来反光 / 金属妆效像金属那样反光 / 叫金属，说的是反光的样子',
      'a metallic finish reflects from fine flakes / metallic means that it reflects as metal does / the name tells how the light comes back',
    ],
  ]),
  ...told('surfactant', { value: /月桂酰|lauroyl/i, category: CARE }, [
    [
      '月桂酰来自月桂酸，一种脂肪酸 / 名字里的月桂酰，说的是月桂酸 / 椰子油里就有月桂酸',
      'lauroyl comes from lauric acid, a fatty acid / lauroyl in the name points to lauric acid / coconut oil contains lauric acid',
    ],
  ]),
  ...told('surfactant', { value: /皂基|脂肪酸[钠钾]|\bsoap\b/i, category: CARE }, [
    [
      '皂就是脂肪酸的盐 / 皂由油脂和碱做成 / 油脂遇碱，成了皂',
      'soap is the salt of fatty acids / soap is made from fat and alkali / fat meets alkali, and the result is soap',
    ],
  ]),
  ...told('surfactant', { value: /硫酸(酯)?[钠盐铵]|sulphate|sulfate/i, category: CARE }, [
    [
      '硫酸酯盐属于阴离子表面活性剂 / 硫酸酯盐这一类是阴离子的 / 名字里的硫酸，说的是亲水的那一头',
      'the sulphates are anionic surfactants / a sulphate is of the anionic kind / sulphate in the name is the end that takes to water',
    ],
  ]),
  ...told('surfactant', { value: /磺酸|sulphonate|sulfonate/i, category: CARE }, [
    [
      '磺酸盐属于阴离子表面活性剂 / 磺酸盐这一类是阴离子的 / 名字里的磺酸，说的是亲水的那一头',
      'the sulphonates are anionic surfactants / a sulphonate is of the anionic kind / sulphonate in the name is the end that takes to water',
    ],
  ]),
  ...told('surfactant', { value: /牛磺酸|taurate/i, category: CARE }, [
    [
      '牛磺酸的分子里有硫 / 名字里的牛磺，说的是牛磺酸 / 牛磺酸盐这一类是阴离子的',
      'there is sulphur in taurine / taurate in the name points to taurine / the taurates are of the anionic kind',
    ],
  ]),
  ...told('surfactant', { value: /皂苷|无患子|saponin|soap ?nut/i, category: CARE }, [
    [
      '无患子的果皮里有皂苷 / 皂苷是植物里会起泡的一类东西 / 从前洗衣服就用无患子',
      'the shell of the soap nut holds saponins / saponins are what foams in plants / people once washed clothes with soap nuts',
    ],
  ]),
  ...told('freeFrom', { value: /硅油|silicone/i, not: DENIAL, category: CARE }, [
    [
      '这是一类合成的油 / 它的分子里是硅和氧 / 成分表里以硅氧烷结尾的就是',
      'they are oils made by synthesis / their molecules are chains of silicon and oxygen / in an ingredient list they end in -cone or -siloxane',
    ],
  ]),
  ...told(
    'freeFrom',
    { value: /磷酸盐|含磷|^磷$|、磷$|phosphates?\b|phosphorus/i, not: DENIAL, category: ['home-care'] },
    [
      [
        '含磷的，指的是磷酸盐 / 磷说的是洗涤剂里的磷酸盐 / 从前的洗衣粉里常有磷酸盐',
        'by phosphorus, phosphates are meant / phosphates were common in older detergents / in detergents, phosphorus comes as phosphates',
      ],
    ],
  ),
  ...told('freeFrom', { value: /氯|chlorine|\bbleach\b/i, not: DENIAL, category: ['home-care'] }, [
    [
      '漂白水里用的就是含氯的东西 / 氯说的是漂白水那一类 / 家里的漂白水是含氯的',
      'household bleach is what holds chlorine / chlorine here means the bleach kind / bleach at home is made with chlorine',
    ],
  ]),
  ...told('freeFrom', { value: /皂基|soap base/i, not: DENIAL, category: CARE }, [
    [
      '油脂和碱合在一起，就成了它 / 它由油脂和碱做成 / 肥皂就是拿它做的',
      'fat and alkali together give it / it is made from fat and alkali / a bar of soap is made of it',
    ],
  ]),
  ...told('freeFrom', { value: /微塑料|塑料微珠|microplastic|microbead/i, not: DENIAL, category: CARE }, [
    [
      '微塑料是很小的塑料颗粒 / 塑料微珠就是微塑料的一种 / 说微塑料，说的是细小的塑料',
      'microplastics are very small bits of plastic / plastic beads are one kind of microplastic / microplastic means plastic in small grains',
    ],
  ]),
  ...told('freeFrom', { value: /动物(来源|成分)|animal/i, not: DENIAL, category: CARE }, [
    [
      '蜂蜡就算一样 / 说的是蜂蜡那样的东西 / 蜜蜂做的蜡也算在里面',
      'beeswax would be one / it means things such as beeswax / wax made by bees would count',
    ],
  ]),
]

/** Figures and signs, and how they are counted. */
const SO_FIGURE: readonly Row[] = [
  ...told('ph', { kind: ['range'], unit: ['ratio'], min: 4, max: 6.9, category: CARE }, [
    [
      '两头都在酸的一边 / 从低到高，都比中性酸一点 / 整段都在中性的酸侧',
      'both ends are on the acid side / the whole range lies below neutral / from end to end it is weakly acid',
    ],
  ]),
  ...told('ph', { kind: ['number'], unit: ['ratio'], min: 7.1, max: 9.4, category: CARE }, [
    [
      '在中性的碱侧 / 比中性碱一点 / 过了七，偏碱',
      'that is on the alkaline side of neutral / it lies a little above neutral / past seven, it is weakly alkaline',
    ],
  ]),
  ...told('ph', { kind: ['number'], unit: ['ratio'], min: 3.6, max: 6.9, category: CARE }, [
    [
      '没到七，是酸的一边 / 比中性酸 / 在刻度的酸侧',
      'it has not reached seven, so it is on the acid side / it is more acid than neutral / that is the acid side of the scale',
    ],
  ]),
  ...told('spf', { unit: ['ratio'], min: 2, max: 50, type: ['sunscreen'] }, [
    [
      'SPF是UVB那一段的指数 / 这个指数对着UVB / UVA那一段，SPF不管',
      'SPF is the index for UVB / the factor is about UVB / of UVA the SPF says nothing',
    ],
  ]),
  ...told('pa', { value: /PA\+/, type: ['sunscreen'] }, [
    [
      'PA管的是UVA / 一个加号是一级 / 加号多一个，高一级',
      'PA is about UVA / each plus sign is one grade / one plus sign more is one grade higher',
    ],
  ]),
  ...told('ingredientShare', { ownLabel: true, unit: ['%'], category: CARE }, [
    [
      '百分数按整个配方算 / 把整个配方当作一整份来算 / 配方里别的，占剩下的',
      'the whole formula is the measure / the percentage is of the whole formula / the rest of the formula is other things',
    ],
    [
      '说的是一百份里占几份 / 分母是配方的总量 / 一百份配方里，它占这么多',
      'it tells how many parts in a hundred / the whole of the formula is what it is counted on / it is so many parts in a hundred of the formula',
    ],
  ]),
  ...told('netContent', { unit: ['ml', 'L'], min: 1, category: CARE }, [
    [
      '按体积算 / 装{noun}的瓶子不算在内 / 只数{noun}自己',
      'it is given by volume / what holds the {noun} is not counted / only the {noun} (is|are) counted',
    ],
  ]),
  ...told('netContent', { kind: ['number'], unit: ['g', 'kg'], category: CARE }, [
    [
      '按重量算，瓶和盒不在内 / 只称{noun}自己 / 称的是里面的东西',
      'it is given by weight, without the pack / only the {noun} (is|are) weighed / what is inside is what is weighed',
    ],
  ]),
  ...told('shelfLife', { unit: ['month'], min: 6, max: 72, category: CARE }, [
    [
      '说的是没开封的{noun} / 指没拆封的时候 / 开了封，另有期限',
      'that is for an unopened pack / it speaks of the {noun} unopened / once opened, another period applies',
    ],
    [
      '日子从生产那天数起 / 头一天是生产日期 / 先找到生产日期，再往后数',
      'the count begins on the day of production / day one is the date of production / find the date of production and count from there',
    ],
  ]),
  ...told('skinType', { value: /油性|\boily\b/i, category: BEAUTY }, [
    [
      '油性说的是皮脂分泌得多 / 油性皮肤，皮脂多一些 / 偏油的，叫油性',
      'oily means that the skin makes more sebum / oily skin has more sebum / skin on the oily side is called so',
    ],
  ]),
  ...told('skinType', { value: /干性|\bdry\b/i, category: BEAUTY }, [
    [
      '干性说的是皮脂分泌得少 / 干性皮肤，皮脂少一些 / 皮脂少的，叫干性',
      'dry means that the skin makes less sebum / dry skin has less sebum / skin with little sebum is called dry',
    ],
  ]),
  ...told('skinType', { value: /中性|\bnormal\b/i, category: BEAUTY }, [
    [
      '中性是不偏油也不偏干 / 中性在油性和干性之间 / 不干不油，叫中性',
      'normal means neither oily nor dry / normal skin lies between oily and dry / neither dry nor oily is called normal',
    ],
  ]),
  ...told('efficacyTest', { value: /连用\d+天|使用\d+天|for \d+ days/i }, [
    [
      '天数是连着用了多久 / 用了这些天以后再看 / 天数是测试的天数',
      'the days are how long it was used / the result was taken after those days / the test went on for that many days',
    ],
  ]),
  ...told('efficacyTest', { value: /仪器|instrument/i }, [
    [
      '结果是仪器读的，不是问出来的 / 读数来自仪器 / 是仪器读出来的',
      'the result was read from an instrument, not asked / the reading is from an instrument / an instrument gives that kind of figure',
    ],
  ]),
  ...told('usage', { value: /避开眼|avoid the eye/i, category: BEAUTY }, [
    [
      '眼睛周围留出来 / 到眼眶就停 / 眼皮上不涂',
      'leave the part around the eyes / stop at the edge of the eye socket / keep off the eyelids',
    ],
  ]),
  ...told('usage', { value: /黄豆大小|pea-sized|size of a pea/i, category: CARE }, [
    [
      '黄豆大小，也就指尖上一点 / 一颗黄豆那么一点 / 比着一颗黄豆取',
      'that is a dot on the fingertip / it is as much as one pea / a pea gives the measure',
    ],
  ]),
  ...told('usage', { value: /\d+滴|[一二两三四五]滴|\bdrops?\b/i, category: CARE }, [
    [
      '一滴一滴数着取 / 滴的时候数一数 / 数够了就停',
      'count the drops / let it fall drop by drop / stop when you have counted them',
    ],
  ]),
  ...told('usage', { value: /湿发|打湿|wet hair|dampen/i, category: CARE }, [
    [
      '先过水，后取{noun} / 头一步是水 / 水在前，{noun}在后',
      'the water comes first, then the {noun} / the first step is water / the {noun} (comes|come) after the water',
    ],
  ]),
  ...told('usage', { value: /兑水|稀释|dilut/i, category: CARE }, [
    [
      '兑水就是拿水冲稀 / 先放水，再放{noun} / 水和{noun}搅在一起再用',
      'to dilute is to thin with water / put in the water before the {noun} / stir the {noun} into the water before use',
    ],
  ]),
  ...told('usage', { value: /化妆棉|cotton pad|soaked pad/i, category: BEAUTY }, [
    [
      '要浸透 / 倒到它湿了为止 / 让它吸饱了再用',
      'soak the pad through / pour until the pad is wet / let the pad take it up first',
    ],
  ]),
]

export const VANITY_ROWS: readonly Entry[] = [
  ...entries('vanity-rows.say', 'say', [...TEXTURE, ...LOOK, ...FORMULA, ...MEASURED, ...USED, ...SCENT, ...TESTED]),
  ...entries('vanity-rows.so', 'so', [...SO_SCENT, ...SO_INGREDIENT, ...SO_WORD, ...SO_FIGURE]),
]

import { type Entry, entries, type Row, type When } from '../entry.ts'

/**
 * What the figures of devices mean, and headlines on them. Rows on one fact under the same
 * constraints stand together; in a row, frames are divided by ' / '.
 */
type Telling = readonly [attributes: string, when: When, ...lines: readonly (readonly [zh: string, en: string])[]]

const TECH = ['technology']
const SOUND = ['headphones', 'earbuds', 'speaker']
const ON_EARS = ['headphones', 'earbuds']
const KEYS = ['keyboard', 'mouse']

const rows = (tellings: readonly Telling[]): Row[] =>
  tellings.flatMap(([attributes, when, ...lines]) =>
    lines.map(([zh, en]): Row => [attributes, zh.split(' / '), en.split(' / '), when]),
  )

/** What they mean, by definition. */
const SO: readonly Telling[] = [
  [
    'noiseReduction',
    { unit: ['dB'], type: ON_EARS },
    [
      '说的是{noun}压下去的声音 / 这是{this}拦下的那部分 / {noun}压下多少就数多少 / 指的是拦下来的那部分',
      'it is the sound that {this} hold back / that is what the {noun} take away from the noise / the {noun} hold that much of it back / the part held back is what counts here',
    ],
    [
      '换一种音高{noun}压下的也不同 / 声音高低不同，{this}压下的就不同 / 高音和低音{noun}压下的不一样多',
      'at another pitch the {noun} hold back another amount / high and low sounds are held back by {this} to different degrees / how much the {noun} hold back differs with the pitch',
    ],
    [
      '{noun}用的分贝是对数单位 / 读{this}的分贝别当成百分比 / 分贝是一级一级的，{noun}压下的别按倍数算',
      'the decibels of {this} are logarithmic / do not read the decibels of the {noun} as a percentage / decibels go by steps, so there is no multiplying with {this}',
    ],
    [
      '分贝量的是声音强弱，{noun}压下多少也用它量 / 声音强弱用分贝，{noun}压下的也用分贝 / {this}压下的声音按分贝数',
      'decibels measure how strong a sound is, and what the {noun} hold back is measured in them too / the strength of sound goes by decibels, and so does what {this} hold back / what the {noun} hold back is counted in decibels',
    ],
  ],
  [
    'batteryLife',
    { unit: ['h'], category: TECH, type: SOUND },
    [
      '{noun}开多大声，时间跟着变 / 音量拧高，{this}的电走得快些 / {this}开大声，电就下得快',
      'how loud you play the {noun} changes the time / turned up, {this} (draws|draw) more power / with the {noun} louder the battery goes down faster',
    ],
    [
      '从{noun}满电算到没电 / 说的是{this}一格电都不剩为止 / 起头是满电，末了{noun}没电',
      'it is counted from a full battery to an empty one in {this} / the clock stops when the {noun} (switches|switch) off / counting begins with the {noun} full and ends with (it|them) empty',
    ],
    [
      '{noun}歇着的钟点不算在内 / 数的是{this}开着的钟头 / 关机放着的时候，{noun}的钟不走',
      'hours with the {noun} switched off are not counted / it counts the hours that {this} (is|are) on / while the {noun} (rests|rest), the clock does too',
    ],
    [
      '换算成天，看{noun}每天开几个钟头 / 一天听几个钟头，拿{noun}的时间去除 / 除以每天用{this}的钟头，就是天数',
      'in days, that depends on how long the {noun} (is|are) on each day / divide by the hours you use {this} in a day / your daily hours with the {noun} turn it into days',
    ],
  ],
  [
    'batteryLife',
    { unit: ['h'], min: 24, type: KEYS },
    [
      '数的是{noun}用着的钟头 / {noun}睡着的时候不算 / 放着没动的{noun}不在里面',
      'it counts the hours in which the {noun} is in use / the hours in which {this} sleeps are left out / a {noun} that lies still is not in the count',
    ],
    [
      '一天用几个钟头，拿{noun}的时间去除 / 换成天数，看{this}每天用几个钟头 / 按上班的钟头除，就是{noun}能用的天数',
      'divide it by your daily hours at the {noun} / in days, it depends on how long {this} is used each day / divided by your working hours, it gives the days of the {noun}',
    ],
    [
      '从{noun}充满算到断电 / 从{this}充满数到没电 / 充满那一刻起，{noun}的钟头就开始数',
      'it is counted from a full {noun} to an empty one / the count begins when {this} is full / full at the start, empty at the end, and the {noun} at work between',
    ],
  ],
  [
    'batteryLife',
    { unit: ['h', 'd'], type: ['smart-watch'] },
    [
      '{noun}的屏亮几回，都算在用电里 / 抬腕看一回，{this}的屏就亮一回 / 亮屏要用电，看{noun}的次数也算',
      'each time the {noun} lights up, it uses some / raise the wrist, and the screen of {this} is lit once more / how often you look at the {noun} is part of it',
    ],
    [
      '从{noun}满电算到没电 / 起点是{this}充满 / 充满以后摘下线，{noun}的时间就开始算',
      'it is counted from a full {noun} to an empty one / the count starts with {this} fully charged / off the charger, the time of the {noun} begins',
    ],
    [
      '戴着摘着，{noun}的时间都在走 / 夜里摘下{noun}，电也在用 / 搁在床头的{noun}也用着电',
      'on the wrist or off it, the time of the {noun} goes on / taken off at night, the {noun} still uses some / beside the bed, {this} uses battery too',
    ],
  ],
  [
    'batteryLife',
    { unit: ['h', 'd'], category: TECH, kind: ['number'] },
    [
      '实际多久，看{noun}怎么用 / 用法不同，{this}的时间也不同 / 从{noun}满电算到没电 / 从满电算到没电',
      'how long in practice depends on how the {noun} (is|are) used / other use gives {this} another time / it is counted from full to empty for the {noun} / it is counted from full to empty',
    ],
    [
      '关着的时候，{noun}的时间不走 / 数的是{this}开着的时间 / 开着才算',
      'while the {noun} (is|are) off, the time does not count / it counts the time that {this} (is|are) on / only time switched on is counted',
    ],
  ],
  [
    'batteryCapacity',
    { unit: ['mAh'], min: 1, type: [...KEYS, 'headphones', 'speaker', 'smart-watch'] },
    [
      '毫安时数的是{noun}存的电 / 说的是{this}装得下多少电 / {noun}存电多少，用毫安时数',
      'milliamp-hours count the charge in the {noun} / it says how much charge {this} can store / the charge in the {noun} is counted in milliamp-hours',
    ],
    [
      '能用多久，还看{noun}每小时耗多少 / 拿它除以{this}每小时耗的毫安，就是钟头 / 存的是电，走多久看{noun}怎么花',
      'how long it lasts depends on what the {noun} (draws|draw) / divide it by the milliamps {this} (uses|use) in an hour / the charge is stored; the {noun} (decides|decide) how fast it goes',
    ],
    [
      '电流乘上流过的钟头，就是{noun}的电量 / 单位里的毫安是电流，时是{noun}走过的钟头 / 单位是毫安乘小时，{this}的电量按它数',
      'current times the hours it flows makes the charge of the {noun} / milliamps are current and hours are time, and the charge of the {noun} is the product of both / the unit is milliamps times hours, and {this} (counts|count) by it',
    ],
  ],
  [
    'batteryCapacity',
    { unit: ['mAh'], min: 1000, type: ['power-bank'] },
    [
      '说的是{noun}里电芯存的电 / 这是{this}肚子里的电 / 电芯装多少，{noun}就记多少',
      'it is the charge in the cells of {this} / that is what the {noun} holds inside / what the cells take is what the {noun} counts',
    ],
    [
      '电从{noun}出来要先变压，路上用掉一些 / {noun}给出去的比存进去的少 / 变压的时候{this}自己也用掉一点',
      'before it leaves {this}, the voltage is changed, and that uses some / the {noun} gives out less than it takes in / changing the voltage costs {this} a part of it',
    ],
    [
      '{noun}能充手机几回，拿额定容量去除 / 算回数的时候，看{this}的额定容量 / 一部手机的电池多大，除一除就知道{noun}能充几回',
      'to count phone charges from the {noun}, divide the rated capacity / for the number of charges, {this} has another figure, the rated capacity / the size of your phone battery is the other half of the sum for the {noun}',
    ],
    [
      '带{noun}上飞机，认的是瓦时 / 登机前查的是{this}的瓦时 / 航司看{noun}，看的是瓦时那个数',
      'on a plane, the {noun} is judged by watt-hours / before boarding, it is the watt-hours of {this} that are checked / airlines look at the watt-hours of the {noun}',
    ],
  ],
  [
    'chargeTime',
    { unit: ['min', 'h'], min: 0.1, category: TECH },
    [
      '给{noun}换个充电头，时间就变 / 充电头瓦数小，{noun}就充得久 / {this}充多快，充电头也有份 / 充电头不同，时间也不同',
      'with another charger, the time of the {noun} changes / a charger with fewer watts takes longer over {this} / how fast the {noun} (charges|charge) is partly up to the charger / a different charger gives a different time',
    ],
    [
      '电还剩一半就插上，{noun}用不到这么久 / {noun}里剩着电，时间就短 / 还有电的{noun}充得短些',
      'plugged in half full, the {noun} (takes|take) less / with charge left in {this}, the time is shorter / a {noun} with charge left takes less time',
    ],
    [
      '从插上{noun}那一刻起算 / 说的是{noun}在线上的时间 / 这是{this}连着线的时间 / 从插上线起算',
      'it is counted from the moment the {noun} (goes|go) on the cable / it is the time the {noun} (spends|spend) on the cable / that is how long {this} (stays|stay) plugged in / it is counted from plugging in',
    ],
    [
      '一边用一边充，{noun}就充得久 / 开着充，{this}的时间会拉长 / {noun}关着充和开着充，时间不同',
      'in use on the cable, the {noun} (charges|charge) longer / switched on, {this} (takes|take) longer to charge / charging the {noun} switched on takes another time than switched off',
    ],
  ],
  [
    'quickCharge',
    { value: /充.*\d+ ?分钟.*听/, type: ON_EARS },
    [
      '前一个数{noun}插着线，后一个数戴着 / 先说{noun}充多久，再说听多久 / 前面是{this}在充，后面是在听',
      'with the first figure the {noun} are on the cable, with the second on your ears / first comes how long {this} charge, then how long they play / the {noun} charge for the first and play for the second',
    ],
    [
      '能听多久，{noun}的音量也算数 / 后一个数会跟着{this}的音量走 / 音量拧高，{noun}后面那个数就短',
      'how long they play depends on the volume of the {noun} / the second figure follows the volume of {this} / played louder, the {noun} make the second figure shorter',
    ],
  ],
  [
    'power',
    { unit: ['W'], min: 0.1, type: ['desk-lamp'] },
    [
      '瓦数说的是{noun}用多少电 / {noun}亮不亮，瓦数不管 / 这是{this}从插座上拿的',
      'watts say how much electricity the {noun} uses / how bright the {noun} is, watts do not say / that is what {this} takes from the socket',
    ],
    [
      '拿它乘上{noun}亮着的钟头，就是用掉的电 / {this}亮几个钟头，就乘几 / 用电多少，看{noun}亮了多久',
      'times the hours that the {noun} is lit, it is the electricity used / multiply by the hours of {this} / how much electricity that adds up to depends on how long the {noun} is on',
    ],
    [
      '落在本子上的光，{noun}另用勒克斯数 / 看光看勒克斯，看用电看{this}的瓦 / 瓦归电，{noun}照出的光归勒克斯',
      'light on the page has a unit of its own, lux; this one is for the electricity of the {noun} / lux for the light, watts for what {this} draws / watts are for electricity, and the light of the {noun} goes by lux',
    ],
  ],
  [
    'power',
    { unit: ['W'], min: 0.1, type: ['air-purifier'] },
    [
      '这是{noun}从插座上拿的 / 瓦数说的是{this}用多少电 / {noun}出多少风，瓦数不管',
      'that is what the {noun} takes from the socket / watts say how much electricity {this} uses / how much air the {noun} moves, watts do not say',
    ],
    [
      '乘上{noun}开着的钟头，就是用掉的电 / {this}开几个钟头，就乘几 / 夜里开着的钟头，也乘进{noun}的瓦里',
      'times the hours that the {noun} runs, it is the electricity used / multiply by the hours of {this} / the hours of the night count too, if the {noun} is on',
    ],
    [
      '风开小，{noun}用电也少 / {noun}换个档，瓦数就变 / 档位不同，{this}用的电也不同',
      'on a lower setting the {noun} draws less / another setting gives the {noun} another figure / each setting of {this} draws its own amount',
    ],
  ],
  [
    'power',
    { unit: ['W'], min: 0.1, type: ['charger'] },
    [
      '瓦是伏乘安，{noun}也这么算 / {noun}的瓦数等于电压乘电流 / 电压和电流一乘，就是{this}的瓦数',
      'watts are volts times amps, with the {noun} too / the watts of the {noun} are voltage times current / multiply voltage by current, and there are the watts of {this}',
    ],
    [
      '能用到多少，看{noun}那头插的是什么 / 手机要多少给多少，{noun}给到这个数为止 / 插上的那台说了算，{this}给到这个数为止',
      'how much of it is used depends on what is plugged into the {noun} / the phone asks for what it needs, and the {noun} gives up to that figure / the device decides, and {this} gives up to that figure',
    ],
    [
      '电从{noun}里出来有多少，用瓦数 / 瓦数说的是{noun}给出去的电 / 这是{this}往外给的，不是存着的',
      'watts measure what comes out of the {noun} / it is what the {noun} gives out / {this} gives it out and stores none of it',
    ],
  ],
  [
    'power',
    { unit: ['W'], min: 0.1, type: ['speaker'] },
    [
      '瓦数说的是{noun}的电，不是响度 / {noun}有多响，另用分贝量 / 这个数归电，{this}响不响归分贝',
      'watts are about the electricity of the {noun}, not its loudness / how loud the {noun} is would be decibels / this one is electricity; the loudness of {this} would be decibels',
    ],
    [
      '音量开小，{noun}用得就少 / 音量小的时候，{this}只用到一点 / 拧小了，{noun}用得也少',
      'at a lower volume the {noun} uses less / turned low, {this} uses a small part / turn it down, and the {noun} uses less',
    ],
    [
      '瓦是伏乘安，{noun}也这么算 / {noun}的瓦数是电压乘电流 / 电压和电流一乘，就是{this}的瓦数',
      'watts are volts times amps, with the {noun} too / the watts of the {noun} are voltage times current / voltage times current gives the watts of {this}',
    ],
  ],
  [
    'ports',
    { value: /^USB-?C$/i, category: TECH },
    [
      '插{noun}不用看哪面朝上 / 线头翻个面，{noun}也认 / 摸黑也插得进{this} / 线头两面一样',
      'no need to see which side is up when you plug in the {noun} / turn the plug over, and it still fits {this} / in the dark, the plug goes into the {noun} either way / both sides of the plug are alike',
    ],
    [
      '手边有USB-C的线，{noun}就能插 / 别的USB-C线，{noun}也插得进 / 丢了线，找一根USB-C的给{noun}',
      'a USB-C cable at hand goes into {this} / other USB-C cables fit the {noun} as well / if the cable is lost, another USB-C one fits the {noun}',
    ],
    [
      '线头扁扁的两边圆，插{noun}的就是它 / 认准两头圆的扁口，{this}就是 / {noun}上那个扁圆的小口',
      'it is the flat plug with round ends that goes into the {noun} / look for the small oval opening on {this} / the little oval on the {noun} is the one',
    ],
  ],
  [
    'ports',
    { value: /USB-C.*USB-A|USB-A.*USB-C/i, category: TECH },
    [
      '扁圆的口和方的口，{noun}上都有 / 插{noun}之前，看线头是圆是方 / 方头的线进{this}的方口',
      'the {noun} (has|have) the oval opening and the square-cornered one / before plugging into {this}, see which end the cable has / a square-cornered plug goes into the square-cornered port of {this}',
    ],
    [
      '老的线多是方头，{noun}留了方口 / 方头扁头，{noun}各有各的口 / 抽屉里翻出的线，看头就知道插{this}哪个口',
      'many older cables end in USB-A, and the {noun} (has|have) a port for it / two kinds of plug, and {this} (has|have) a port for each / look at the plug of the cable from the drawer: it tells which port of {this} to use',
    ],
  ],
  [
    'ports',
    { value: /3\.5 ?(毫米|mm)/, category: TECH },
    [
      '{noun}上那个圆孔插音频线 / 音频线的头是圆的，{this}有它的孔 / 走线听，就插{noun}的圆孔',
      'the round hole on the {noun} takes an audio cable / an audio plug is round, and {this} (has|have) the hole for it / to listen by cable, use the round hole of the {noun}',
    ],
    [
      '毫米数是音频线头的粗细，{noun}的孔照着它开 / 插头有多粗，{noun}的圆孔就有多大 / 说的是插头的粗细',
      'the millimetres are the width of the audio plug, and {this} (has|have) a hole to match / the round hole of the {noun} is as wide as the plug / the figure is how thick the plug is',
    ],
  ],
  [
    'ports',
    { value: /^USB-C双口$|^two USB-C$/i, category: TECH },
    [
      '手机和电脑在{noun}上各有各的口 / 线多一根，{this}也有口，各走各的 / 插{noun}哪个口，线头正反都行',
      'phone and laptop can each have a port of {this} / two cables go into the {noun}, one to a port / either port of {this} takes the plug either way up',
    ],
    [
      '要插{noun}，线头都得是USB-C的 / {noun}的口都是一个样，线头也要一个样 / 配{this}的线，头是USB-C的',
      'both cables need a USB-C plug for the {noun} / the ports of {this} are of one kind, and so are the plugs / cables for the {noun} end in USB-C',
    ],
  ],
  [
    'bluetooth',
    { value: /^(Bluetooth )?\d\.\d$/i, category: TECH },
    [
      '数字是蓝牙的版本，{noun}按它来连 / 说的是{noun}用哪一版蓝牙 / {this}照这一版的规矩连接 / 说的是用哪一版',
      'the number is the version that the {noun} (connects|connect) by / it says which edition of Bluetooth {this} (uses|use) / the {noun} (follows|follow) the rules of that version / it names the edition in use',
    ],
    [
      '手机版本旧一些，{noun}也照样配 / 手机是旧版，{this}就按旧版连 / 两头版本不一样，{noun}迁就旧的那头',
      'an older phone pairs with the {noun} too / if the phone has an older version, {this} (goes|go) by that / where the two differ, the {noun} (follows|follow) the older one',
    ],
    [
      '版本号不是米数，{noun}离手机多远另说 / 能隔多远，{noun}的版本号不管 / 小数点前后都是版本，跟{this}的距离没关系',
      'a version is not a distance: how far the {noun} may be from the phone is another matter / how far apart they may be, the version of {this} does not say / both digits are the version and say nothing of how far the {noun} (reaches|reach)',
    ],
  ],
  [
    'bluetooth',
    { value: /同时连(接)?两台|two devices at once/i, category: TECH },
    [
      '手机和电脑可以一起连着{noun} / {noun}连着电脑，也连着手机 / 两头都连着{this}，不用来回配对',
      'a phone and a laptop can be connected to the {noun} together / {this} (stays|stay) connected to the laptop and the phone / with both connected to the {noun}, there is no pairing back and forth',
    ],
    [
      '手机在用，{noun}那头还连着电脑 / 换一台用，{noun}不用重新配对 / 手机和电脑都记在{this}里，都连着',
      'with the phone in use, the {noun} (is|are) still connected to the laptop / to use the other one, the {noun} (needs|need) no new pairing / both are known to {this}, and both are connected',
    ],
  ],
  [
    'bluetooth',
    { value: /^\d(\.\d)?[，,].*(两台|two devices)/i, category: TECH },
    [
      '版本号在前，后面说{noun}能连几台 / 前面是蓝牙版本，后面是{this}的连法 / 数字之后那半句，说的是{noun}一次连几台',
      'first the version, then how many devices the {noun} (takes|take) / the number is the version, the rest is how {this} (connects|connect) / after the number it says how many devices {this} (is|are) connected to at a time',
    ],
  ],
  [
    'codec',
    { kind: ['list'], parts: [2, 8], category: TECH },
    [
      '手机有哪一种，{noun}就用哪一种 / 手机和{noun}都有的那种才用得上 / 两头对得上的，{this}才用 / 两头都有的才用得上',
      'whichever the phone has, the {noun} (uses|use) / only one that phone and {noun} share is used / {this} (uses|use) the one that both ends have / only one that both ends have is used',
    ],
    [
      '编码是把声音打包传给{noun}的办法 / 声音先打包，传到{noun}再解开 / 传的时候压小，到了{this}再展开',
      'a codec is a way of packing sound for its trip to the {noun} / sound is packed first and unpacked in the {noun} / it is made small for the trip and opened up again in {this}',
    ],
    [
      '每种编码都是一套规矩，{noun}全认得 / 换一部手机，{noun}可能换一种 / 用的是哪种，{noun}和手机自己商量',
      'each codec is a set of rules, and the {noun} (knows|know) them all / with another phone, the {noun} may use another one / which one it is, phone and {noun} settle between them',
    ],
    [
      '名字是编码的名字，{noun}都能解 / 列的都是{this}解得开的 / 头一个到末一个，{noun}都解得开',
      'the names are those of codecs, and the {noun} (decodes|decode) them all / those are the ones that {this} can decode / from the first to the last, the {noun} can unpack them',
    ],
  ],
  [
    'driver',
    { unit: ['mm'], min: 4, max: 120, type: ON_EARS },
    [
      '量的是{noun}里会振的那片膜 / {noun}出声的那片膜有这么宽 / 说的是{this}里头那片膜的直径',
      'it measures the membrane that moves in the {noun} / the membrane that makes the sound in {this} is that wide / it is the diameter of the membrane inside the {noun}',
    ],
    [
      '{noun}左边右边都是这个尺寸 / 左右两边，{noun}一个样 / 左边的和右边的，{this}尺寸相同',
      'left and right, the {noun} have the same size / one side of {this} is like the other in size / it goes for both sides of the {noun}',
    ],
    [
      '毫米数只说{noun}单元的大小 / 大小归大小，{this}声音怎样另说 / 尺子量得出{noun}单元的宽，量不出声音',
      'the millimetres give the size of the drivers in the {noun} and nothing else / size is one thing, how {this} sound another / a ruler gives the width of the drivers in the {noun}, not the sound',
    ],
  ],
  [
    'driver',
    { value: /全频|full-range/i, type: ['speaker'] },
    [
      '高音低音都从{noun}的同一种单元里出 / 全频就是{noun}高低音不分家 / {this}的高音和低音不分开走',
      'high and low notes come out of the same kind of driver in the {noun} / full range means that {this} does not split treble and bass / treble and bass of the {noun} share a driver',
    ],
    [
      '毫米数是{noun}单元的直径 / 说的是{this}出声那片膜的宽 / 量的是{noun}里会动的那一圈',
      'the millimetres are the diameter of the driver in the {noun} / it is the width of the part that moves in {this} / what is measured is the moving circle inside the {noun}',
    ],
  ],
  [
    'driver',
    { value: /被动|passive/i, type: ['speaker'] },
    [
      '被动振膜不接电线，{noun}里的气推着它动 / {noun}的被动振膜没有线圈 / {this}里有线圈的通电，没线圈的跟着空气走',
      'a passive radiator has no wire; the air in the {noun} pushes it / the passive radiators of {this} have no coil / what has a coil is moved by current, what has none by the air in the {noun}',
    ],
  ],
  [
    'frequencyResponse',
    { kind: ['range'], unit: ['Hz', 'kHz'], category: TECH },
    [
      '小的那头是{noun}的低音，大的那头是高音 / 低音在前，高音在后，{noun}走这一段 / {this}的低音从小的那个数起 / 低音在前，高音在后',
      'the small figure is the bass of the {noun}, the large one the treble / bass first, treble last, and the {noun} in between / the bass of {this} begins at the smaller figure / bass first, treble last',
    ],
    [
      '赫兹是一秒振动几下，{noun}的声音就这么数 / 一秒振多少下，{noun}就有多高的音 / 数的是空气一秒振几下，{this}出多高的音就看它',
      'hertz are vibrations a second, and the sound of the {noun} is counted that way / the more often a second, the higher the note from the {noun} / it counts how often in a second the air is moved by the {noun}',
    ],
    [
      '前后的数是{noun}的两头 / {noun}的声音在头尾这段里 / 一头到另一头，中间都是{this}的',
      'the two figures are the two ends of the {noun} / the sound of {this} lies between the two figures / from one end to the other, it is all within the {noun}',
    ],
    [
      '范围归范围，{noun}声音怎样另说 / 说的是{this}到哪里为止，不是怎么响 / 数宽数窄，讲的是{noun}的两头',
      'it gives the range of the {noun}; how (it sounds|they sound) is another matter / it says how far {this} (goes|go), not how (it sounds|they sound) / wide or narrow, it speaks of the two ends of the {noun}',
    ],
  ],
  [
    'latency',
    { unit: ['ms'], category: TECH, type: SOUND },
    [
      '画面先到，{noun}的声音隔这一点再到 / 嘴动了以后，{noun}隔这么久出声 / 说的是{this}比画面晚多少',
      'the picture comes first, the sound from the {noun} that much later / lips move, and that much later the {noun} (speaks|speak) / it is how much later than the picture {this} (is|are) heard',
    ],
    [
      '毫秒比秒小得多，{noun}晚到多少按它数 / 毫秒是很短的一截时间，{noun}的延迟用它数 / {this}晚多少，用毫秒来数',
      'a millisecond is a thousandth of a second, and the {noun} (counts|count) in those / the millisecond is a small unit of time, and the delay of the {noun} is counted in it / how late {this} (is|are) is counted in thousandths of a second',
    ],
    [
      '无线传到{noun}要先打包再解开，时间花在这里 / 声音打包、传送、解开，{noun}才出声 / 打包和解包，{this}都要时间',
      'sound for the {noun} is packed, sent and unpacked, and that takes the time / packing, sending, unpacking: then the {noun} (speaks|speak) / to pack and unpack, {this} (needs|need) time',
    ],
    [
      '只听歌的话，{noun}没有画面可比 / 没有画面对着，{noun}晚不晚无从比起 / 看片的时候，才有画面跟{noun}比',
      'with music alone there is no picture for the {noun} to be late for / without a picture, there is nothing to measure {this} against / it takes a film to have a picture to compare the {noun} with',
    ],
  ],
  [
    'latency',
    { unit: ['ms'], type: KEYS },
    [
      '从手指按下{noun}算到电脑收到 / 手指按{noun}的那一刻开始数 / {this}按下去，信号隔这么久才到',
      'it is counted from the press on the {noun} to the computer / counting starts when a finger presses the {noun} / press {this}, and the signal arrives that much later',
    ],
    [
      '毫秒比秒小得多，{noun}慢多少按它数 / 毫秒是很短的一截时间，{noun}的延迟用它数 / {this}慢多少，用毫秒来数',
      'a millisecond is a thousandth of a second, and the {noun} counts in those / the millisecond is a small unit of time, and the delay of the {noun} is counted in it / the delay of {this} is counted in thousandths of a second',
    ],
  ],
  [
    'waterproof',
    { value: /^IP[X\d]4$/i, category: TECH },
    [
      '说的是水溅到{noun}上 / 试的时候从各个方向往{noun}上溅水 / 溅水和泡水在{this}身上是两回事',
      'it is about water splashed on the {noun} / the test splashes {this} from every side / a splash and a bath are two things for the {noun}',
    ],
    [
      '这一级对{noun}试的是溅水，不是浸水 / 末位的四是说试的时候往{noun}上溅水 / 泡进水里，不在{this}的等级里',
      'the test for the {noun} is splashes, not a bath / the four at the end means that {this} (is|are) splashed in the test / going under water is not in the rating of the {noun}',
    ],
  ],
  [
    'waterproof',
    { value: /^IP[X\d][56]$/i, category: TECH },
    [
      '试的时候用喷嘴朝{noun}喷水 / 说的是水喷到{noun}上 / 喷水和泡水在{this}身上是两回事',
      'in the test a nozzle sprays the {noun} / it is about water sprayed at {this} / a spray and a bath are two things for the {noun}',
    ],
    [
      '这一级对{noun}试的是喷水，不是浸水 / 末位数字是说试的时候朝{noun}喷水 / 泡进水里，不在{this}的等级里',
      'the test for the {noun} is jets, not a bath / the last digit means that {this} (is|are) sprayed in the test / going under water is not in the rating of the {noun}',
    ],
  ],
  [
    'waterproof',
    { value: /^IP[X\d]7$/i, category: TECH },
    [
      '试的时候把{noun}放进静水里 / 说的是{noun}短时间浸在水里 / 浸一会儿和下水游，在{this}身上是两回事',
      'in the test the {noun} (lies|lie) in still water / it is about the {noun} under water for a short time / a short dip and a swim are two things for {this}',
    ],
    [
      '这一级对{noun}试的是浸水，喷水是另一种试法 / 末位的七是说试的时候把{noun}浸在水里 / 试的时候水不流，{this}放在里面',
      'the test for the {noun} is still water; jets are another one / the seven at the end means that {this} (goes|go) under water in the test / in the test the water stands still, and {this} (lies|lie) in it',
    ],
  ],
  [
    'waterproof',
    { value: /^IPX\d$/i, category: TECH },
    [
      'X说的是防尘这一位没有给数，{noun}只说水 / 字母X占着防尘那一位，{noun}没报 / 中间的X是空着的，{this}讲的只有水',
      'the X means that no figure is given for dust: {this} (speaks|speak) of water alone / X holds the place of the dust figure, which the {noun} (leaves|leave) open / the X is a blank: the rating of the {noun} is about water',
    ],
    [
      '{noun}的等级里，数字说水，X替尘土占位 / 看{this}的等级，只看末一位 / 末一位才是{noun}的数',
      'in the rating of {this} the digit is for water, and the X stands in for dust / to read the rating of the {noun}, look at the last place / the last place is the one that counts for {this}',
    ],
    [
      '等级讲的是清水，海水对{noun}另说 / 按等级试{noun}，用的是清水 / 海水和肥皂水，不在{this}的等级里',
      'the rating is for fresh water; the sea is another matter for the {noun} / to test the {noun} by it, fresh water is used / sea water and soapy water are not in the rating of {this}',
    ],
  ],
  [
    'waterproof',
    { value: /^\d+ ?ATM$/i, type: ['smart-watch'] },
    [
      'ATM是大气压，{noun}按几个大气压算 / 说的是试{noun}用的水压 / 单位是大气压，{this}的水压用它数',
      'ATM stands for atmospheres, and the {noun} counts in those / it is the water pressure used to test the {noun} / the unit is the atmosphere, and {this} is rated by it',
    ],
    [
      '静水里的压力，{noun}按它来分级 / 水流冲着{this}，压力是另一回事 / 量的是静水，{noun}没在划水',
      'the {noun} is graded by the pressure of still water / with water rushing past {this}, the pressure is another / still water is meant, with the {noun} at rest in it',
    ],
    [
      '大气压换成米数，说的也是压力，不是{noun}能潜多深 / 几个大气压不等于{noun}能潜多深 / 压力归压力，{this}下潜要看说明书',
      'turned into metres, it is still a pressure and not a depth for the {noun} / atmospheres are not the depth to which the {noun} may dive / pressure is one thing; before diving with {this}, read the manual',
    ],
  ],
  [
    'display',
    { value: /OLED/i, category: TECH },
    [
      '{noun}的每个像素自己亮 / {noun}屏上黑的地方没有点亮 / {this}的屏背后没有灯',
      'every pixel of the {noun} is lit by itself / where {this} (shows|show) black, nothing is lit / there is no lamp behind the screen of the {noun}',
    ],
    [
      'OLED的光从像素里来，{noun}没有背光板 / 一个像素一盏小灯，{noun}的屏就是这样 / {this}显示黑，那里就关着',
      'with OLED the light comes from the pixels, so the {noun} (has|have) no backlight / a small lamp to each pixel: that is the screen of the {noun} / black on {this} means switched off at that spot',
    ],
  ],
  [
    'display',
    { value: /英寸|\binch|\d in\b/i, category: TECH },
    [
      '英寸数量的是{noun}的屏，边框不算 / 说的是{this}会亮的那一块 / 尺子量{noun}的屏，不量外壳 / 量的是会亮的那一块',
      'the inches measure the screen of the {noun}, not the frame / it is the part of {this} that lights up / the ruler goes across the screen of the {noun}, not across the case / the part that lights up is what is measured',
    ],
    [
      '屏幕按英寸数，{noun}也一样 / 英寸是长度单位，{this}的屏照它数 / 电视按英寸数，{noun}的屏也按英寸数',
      'screens go by the inch, and so (does|do) the {noun} / an inch is a length, and the screen of {this} goes by it / televisions go by the inch, and the screen of the {noun} does too',
    ],
    [
      '方的屏量对角，圆的量直径，{noun}照此算 / {noun}的英寸数从一角量到对角，圆屏就量直径 / 从这头斜着量到那头，就是{this}的英寸数',
      'a square screen is measured corner to corner, a round one across, and so is the {noun} / corner to corner, or across if round: that is the inch figure of {this} / the inches of the {noun} run from one corner to the other, or straight across a round one',
    ],
  ],
  [
    'display',
    { value: /\d{3,} ?[×x] ?\d{3,}(?! ?(mm|毫米))/i, category: TECH },
    [
      '乘号两边是{noun}横竖各有多少点 / {this}横着数、竖着数，就是这两个数 / 横竖一乘，是{noun}屏上一共多少点 / 这是横竖各多少点',
      'the figures either side of the sign are the dots across and down the {noun} / count {this} across and down, and there are the two figures / multiply them for all the dots on the {noun} / the two figures are the dots across and down',
    ],
    [
      '数的是{noun}屏上的像素 / {noun}的画面由这么多小点拼成 / 一个像素一个点，{this}就这么数',
      'it counts the pixels on the {noun} / the picture on {this} is put together from that many dots / a pixel is a dot, and that is how the {noun} (is|are) counted',
    ],
    [
      '点数说多少，大小要看{noun}的英寸数 / 像素数的是个数，{this}多宽另量 / 同样的点，摆在大屏小屏上密度不同，{noun}也是',
      'it says how many; how large is for the inches of the {noun} / pixels are a count, and the width of {this} is measured apart / the same dots sit closer on a small screen, and so with the {noun}',
    ],
  ],
  [
    'sensor',
    { value: /光学心率|optical heart/i, type: ['smart-watch'] },
    [
      '读心率靠{noun}背面的光 / {noun}背面亮着的光是读心率的 / 光照进皮肤又回来，{this}读的是回来的那份',
      'the heart rate is read by the light on the back of the {noun} / the light at the back of {this} is for the heart rate / light goes into the skin and comes back, and the {noun} reads what comes back',
    ],
    [
      '{noun}戴松了，光就漏了，读数会跳 / 表背贴着皮肤，{noun}才读得到 / 隔着袖子，{this}读不到心率',
      'worn loose, the {noun} lets light in and the reading jumps / the back has to touch the skin for the {noun} to read / through a sleeve, {this} reads no pulse',
    ],
    [
      '{noun}上的心率给自己参考，看病还得找医生 / 心率读数是给自己看的，{noun}不作诊断 / {this}读的心率，医生不拿来诊断',
      'the heart rate on the {noun} is for your own reference; a doctor uses other means / the heart rate is for you to see, and {this} makes no diagnosis / the pulse that {this} reads is not meant for diagnosis',
    ],
  ],
  [
    'sensor',
    { value: /颗粒|particle/i, type: ['air-purifier'] },
    [
      '{noun}里照一束光，颗粒飘过就散一下 / 颗粒挡了光，{noun}就数到一回 / {this}数的是飘过光里的颗粒',
      'a beam of light shines in the {noun}, and a passing particle scatters it / a particle crosses the light, and the {noun} counts it / {this} counts the particles that drift through the light',
    ],
    [
      '炒菜的油烟和灰，{noun}看来都是颗粒 / {noun}只认颗粒，不分是灰是烟 / 是灰是烟，{this}不分',
      'smoke from the pan and dust are both particles to the {noun} / the {noun} knows particles and does not ask whether dust or smoke / dust or smoke, {this} makes no difference between them',
    ],
    [
      '气味没有颗粒，{noun}读不到 / 闻得到的味道，{noun}不一定读得到 / {this}读颗粒，不闻味道',
      'a smell need not have particles, and the {noun} does not read it / what you can smell, {this} may not read / the {noun} reads particles and smells nothing',
    ],
  ],
  [
    'sensor',
    { value: /光学|optical/i, type: ['mouse'] },
    [
      '{noun}底下有光照着桌面看 / {noun}一边走一边给桌面拍照 / {this}拿前后的图一比，就知道走了多远',
      'under the {noun} a light looks at the desk / as it moves, the {noun} takes pictures of the desk / {this} knows how far it went by comparing one picture with the next',
    ],
    [
      '拿起{noun}，指针就停 / 抬离桌面，{this}就看不见了 / {noun}要贴着桌面才读得到',
      'lift the {noun} and the pointer stops / off the desk, {this} sees nothing / the {noun} has to rest on the desk to read it',
    ],
    [
      '桌面有纹，{noun}才认得出走了多远 / 木纹布纹，{noun}都当路标 / {this}认的是桌面上的纹路',
      'the {noun} tells how far it went by the grain of the desk / grain of wood or cloth, the {noun} takes it for a signpost / it is the fine grain of the desk that {this} goes by',
    ],
  ],
  [
    'resolution',
    { unit: ['dpi'], min: 50, type: ['mouse'] },
    [
      '{noun}每英寸换屏上这么多点 / 桌上每英寸换屏上这么多点，{noun}就这么算 / {this}每英寸算多少点，就是这个数',
      'for every inch the {noun} moves, the pointer moves that many dots / an inch of hand with the {noun} is that many dots on the screen / it is the dots that an inch of {this} is worth',
    ],
    [
      '数大，{noun}挪一点指针就走远 / 数字大了，{this}动一动指针就跑一截 / 调大调小，说的是{noun}挪一点、指针走多少',
      'with a large figure a small move of the {noun} carries the pointer far / set high, {this} needs a small move for a long way / high or low, it is about how far the pointer goes for a move of the {noun}',
    ],
    [
      '调到多少，看屏多大，手多快，{noun}都依你 / 用哪一档，{noun}听你的 / {this}快慢合不合手，试一试再定',
      'where to set it depends on the screen and the hand, and the {noun} does as told / which step to use is up to you, with {this} / try what suits your hand before you settle on a pace for the {noun}',
    ],
    [
      'DPI是每英寸点数的缩写，{noun}按它分档 / 这几个字母说的是每英寸里的点，{noun}也这么数 / 英寸在前，点数在后，{this}的快慢就这么记',
      'DPI is short for dots per inch, and the {noun} is set by it / the letters stand for dots in an inch, counted for the {noun} too / dots to the inch: that is how the pace of {this} is put',
    ],
  ],
  [
    'switchType',
    { value: /线性|linear/i, category: TECH, not: /段落|tactile/i },
    [
      '{noun}的键一路按到底，中间没有坎 / 线性的意思是{noun}按下去没有坎 / 按{this}的键，从头到底一个样',
      'the keys of the {noun} go down with no bump on the way / linear means that a key of {this} has no bump / press a key of the {noun}, and it is the same from top to bottom',
    ],
    [
      '按{noun}的键越往下越沉，沉得匀 / 弹簧压多少，{noun}的键就沉多少 / {this}的键靠弹簧顶着，越压越沉',
      'the deeper you press the {noun}, the heavier, at an even pace / the key of {this} is as heavy as its spring is pressed / a spring pushes back under each key of the {noun}, more the deeper it goes',
    ],
    [
      '直上直下，{noun}的轴心没有凸起 / {noun}的轴心是直的，没有凸点 / 轴心光溜溜，{this}按下去碰不到坎',
      'straight down and up: the stem of the {noun} has no ridge / the stem under each key of {this} is straight, without a ridge / with a plain stem, a key of the {noun} meets no bump',
    ],
  ],
  [
    'switchType',
    { value: /段落|tactile/i, category: TECH, not: /线性|linear/i },
    [
      '{noun}的键按到半路有个坎 / 段落的意思是{noun}按下去半路顿一下 / 半路碰着坎的，就是{this}这种键',
      'a key of the {noun} has a bump halfway / tactile means that a key of {this} meets a bump on its way / keys that meet a bump halfway are the kind in the {noun}',
    ],
    [
      '{noun}的轴心上有个小凸起 / 按{noun}顿的那一下，是凸起带来的 / {this}键下的轴心带个凸点',
      'there is a small ridge on the stem in the {noun} / the bump in a key of {this} comes from a ridge on the stem / under each key of the {noun}, the stem carries a ridge',
    ],
    [
      '手指顿一下，就知道{noun}这个键按到了 / 按{noun}的时候，半路上手指能觉出来 / {this}按没按到，手指有数',
      'the finger feels the bump and knows the key of the {noun} was pressed / pressing the {noun}, the finger feels something on the way / whether a key of {this} was pressed, the finger can tell',
    ],
  ],
  [
    'switchType',
    { value: /触发(压)?力|actuation/i, category: TECH },
    [
      '克数说的是按到{noun}触发要用多大劲 / 一个键上放这么重，{noun}就触发 / 按{this}用多大力，拿克来数',
      'the grams say how hard to press until the {noun} registers / put that weight on a key, and the {noun} registers / how hard you press {this} is counted in grams',
    ],
    [
      '触发不等于到底，{noun}说的是触发 / 到触发为止，{this}要这么大的力 / 触发在前，到底在后，{noun}的克数说前一个',
      'to register is not to hit the bottom: for the {noun} it is the first that counts / up to the point where the {noun} registers, that is the force / registering comes before the bottom, and the grams of {this} are about that',
    ],
    [
      '数小的键轻，数大的键沉，{noun}按这个比 / {noun}的键轻还是沉，看克数 / 沉一点轻一点，{this}用克数来分',
      'a small figure is a light key, a large one a heavy key: compare the {noun} by that / light keys or heavy ones, the grams of the {noun} tell / lighter or heavier, {this} is told by grams',
    ],
  ],
  [
    'layout',
    { value: /(^|\D)(60|61|65|68|75|80|84|87) ?(%|键|-key)/i, category: TECH },
    [
      '{noun}右边没有数字小键盘 / {this}把右边那块数字键减掉了 / 打数字，{noun}用上面那一排',
      'the {noun} has no number pad on the right / {this} leaves out the number block on the right / for figures, the {noun} has the row on top',
    ],
    [
      '少了右边那块，{noun}占的桌面就窄 / {noun}比带数字区的窄一截 / 桌上横着量，{this}短一截',
      'without the block on the right, the {noun} takes up less of the desk / the {noun} is narrower than one with a number pad / measured across the desk, {this} is shorter',
    ],
  ],
  [
    'layout',
    { value: /\d+ ?(键|keys?\b|-key)/i, category: TECH },
    [
      '键数数的是{noun}上有多少个键帽 / 把{noun}的键帽一个个数过去，就是它 / {this}一共这么多个键',
      'it counts the keycaps on the {noun} / go over the keycaps of {this} one by one, and that is it / the {noun} has that many keys in all',
    ],
    [
      '键的排法叫配列，{noun}就照这个排 / 说的是{noun}的键怎么摆 / 哪个键在哪里，{this}有自己的排法',
      'the way keys are set out is called a layout, and the {noun} follows this one / it says how the keys of the {noun} are placed / which key goes where is the layout of {this}',
    ],
  ],
  [
    'colourTemperature',
    { kind: ['range'], unit: ['K'], min: 1500, max: 7000, category: ['technology', 'furniture'] },
    [
      '{noun}调到小的那头偏黄，调到大的那头偏白 / 数字小，{noun}的光黄，数字大，光白 / {this}一头黄，一头白',
      'set low, the {noun} gives a yellower light, set high a whiter one / a small figure is yellow light from the {noun}, a large one white / one end of {this} is yellow, the other white',
    ],
    [
      'K是开尔文，{noun}的光色用它来数 / 说的是{noun}的光有多黄多白，不是多亮 / {this}多亮另说，这里讲光的颜色',
      'K stands for kelvin, the unit for the light colour of the {noun} / it says how yellow or white the {noun} shines, not how bright / how bright {this} shines is another matter; here it is the colour',
    ],
  ],
  [
    'colourTemperature',
    { kind: ['number'], unit: ['K'], min: 1500, max: 3300, category: ['technology', 'furniture'] },
    [
      '{noun}的光偏黄 / 数小的偏黄，{noun}就在这一头 / {this}的光在黄的那头',
      'the light of the {noun} is on the yellow side / low figures are yellow, and that is where the {noun} is / {this} (is|are) at the yellow end',
    ],
    [
      '这样的数叫暖白，{noun}的光就是这个颜色 / K数小的光偏黄，{noun}也是 / 说的是{noun}的光色，不是温度',
      'light with such a figure is called warm white, and so is the {noun} / few kelvin make a yellower light, with the {noun} too / it is the colour of the light from the {noun}, not a warmth in the room',
    ],
    [
      'K是开尔文，{noun}的光色用它来数 / 单位K说的是光的颜色，{noun}也用它 / {this}多亮另说，这里讲光的颜色',
      'K stands for kelvin, the unit for the light colour of the {noun} / the unit K is about the colour of light, with the {noun} too / how bright {this} (shines|shine) is another matter; here it is the colour',
    ],
  ],
  [
    'colourTemperature',
    { kind: ['number'], unit: ['K'], min: 5000, max: 7500, category: ['technology', 'furniture'] },
    [
      '{noun}的光偏白 / 数大的偏白，{noun}就在这一头 / {this}的光在白的那头',
      'the light of the {noun} is on the white side / high figures are white, and that is where the {noun} is / {this} (is|are) at the white end',
    ],
    [
      '这样的数叫白光，{noun}的光就是这个颜色 / K数大的光偏白，{noun}也是 / 说的是{noun}的光色，不是亮度',
      'light with such a figure counts as white, and so does that of the {noun} / many kelvin make a whiter light, with the {noun} too / it is the colour of the light from the {noun}, not how bright it is',
    ],
    [
      'K是开尔文，{noun}的光色用它来数 / 单位K说的是光的颜色，{noun}也用它 / {this}多亮另说，这里讲光的颜色',
      'K stands for kelvin, the unit for the light colour of the {noun} / the unit K is about the colour of light, with the {noun} too / how bright {this} (shines|shine) is another matter; here it is the colour',
    ],
  ],
  [
    'colourRendering',
    { unit: ['ratio'], min: 50, max: 100, category: ['technology', 'furniture'] },
    [
      '满分一百，{noun}照颜色得这么多 / 说的是{noun}底下的颜色和参照光下差多少 / 数越近一百，{noun}照出的颜色越近参照的光',
      'out of a hundred, that is what the {noun} (gets|get) for colours / it says how colours under the {noun} differ from those in a reference light / the nearer a hundred, the nearer colours under {this} are to the reference',
    ],
    [
      '拿一组色样放在{noun}底下比，就得出这个数 / 同一组色样，参照光下看一遍，{noun}下看一遍 / {this}照一照色样，跟标准光源比',
      'a set of colour samples is looked at under the {noun} to arrive at it / the same samples in a reference light, and then under the {noun} / samples are lit by {this} and compared with a reference light',
    ],
    [
      '指数没有单位，{noun}就是一个数 / 显色不是亮度，{noun}多亮另说 / 颜色真不真归它，{noun}亮不亮归照度',
      'the index has no unit; for the {noun} it is a number by itself / it is not brightness: how bright the {noun} (is|are) is another matter / it is about colour; the brightness of the {noun} goes by lux',
    ],
    [
      'CRI是显色指数的英文缩写，{noun}也用它 / 三个字母CRI，说的就是{noun}的显色 / CRI和显色指数是一回事，{this}用哪个叫法都行',
      'CRI is short for colour rendering index, used for the {noun} too / the letters CRI mean the colour rendering of the {noun} / CRI and colour rendering index are the same thing for {this}',
    ],
  ],
  [
    'illuminance',
    { unit: ['lx'], type: ['desk-lamp'] },
    [
      '数的是{noun}落到桌面的光 / 勒克斯量在纸上，不量在{noun}里 / {this}照到哪里，就在哪里量',
      'it counts the light from the {noun} that lands on the desk / lux are measured on the paper, not in the {noun} / where {this} shines is where it is measured',
    ],
    [
      '{noun}抬高一点，数就小一点 / 灯头离纸远了，{noun}的数会往下走 / {this}放低，照度就往上走',
      'raise the {noun} a little, and the figure falls / with the head further from the page, the figure of the {noun} goes down / lower {this}, and the figure goes up',
    ],
    [
      '中间亮，边上暗，{noun}量的是哪一点要看清 / 桌子中间和桌角，{noun}照的不一样 / 离{this}正下方远了，数就小',
      'the middle gets more than the edge: see where under the {noun} it was measured / the middle and the corner of a desk get different light from the {noun} / away from the spot under {this}, the figure is smaller',
    ],
    [
      '流明摊到平方米上就成了勒克斯，{noun}就这么算 / 光摊在桌面上，{noun}按每平方米来数 / {this}的光落在每平方米上有多少，就是勒克斯',
      'one lux is a lumen on a square metre, and the {noun} is counted that way / spread on the desk, the light of the {noun} is counted by the square metre / lux is how much light of {this} lands on a square metre',
    ],
  ],
  [
    'cleanAirRate',
    { unit: ['m3/h'], type: ['air-purifier'] },
    [
      '说的是{noun}每小时送出多少洁净空气 / {noun}开着，每小时送出来这么多 / {this}每小时送出的洁净空气有这么多',
      'it is how much clean air the {noun} sends out in an hour / the {noun} runs for an hour and sends out that much / an hour of {this} gives that much clean air',
    ],
    [
      '屋子的立方数拿来和{noun}比，就知道每小时过几遍 / 长乘宽乘高，再和{this}的数比 / 量一量屋子的长宽高，跟{noun}比一比',
      'set the volume of the room against the {noun} to see how many times an hour / length by width by height of the room, then compare with {this} / measure the room in three directions and hold it against the {noun}',
    ],
    [
      '档位不同，{noun}每小时过的空气也不同 / 风开小，{noun}每小时过的就少 / {this}换个档，过的空气就不同',
      'each setting of the {noun} filters another amount in an hour / turned lower, the {noun} sends out less / another setting of {this} makes another figure',
    ],
  ],
  [
    'noise',
    { unit: ['dB'], type: ['air-purifier'] },
    [
      '{noun}开大开小，声音不一样 / 档位不同，{noun}的分贝也不同 / {this}每一档有每一档的声音',
      'the {noun} sounds different on high and low / each setting of the {noun} has its own decibels / {this} has a sound for every setting',
    ],
    [
      '走开几步，{noun}听着就小一点 / 分贝跟离{noun}多远有关 / 坐得远，{this}听着就小',
      'a step further from the {noun}, and less is heard / the decibels depend on how far from the {noun} you are / sit further off, and {this} is heard less',
    ],
    [
      '分贝是对数，{noun}加几个分贝不是加几成 / {noun}的分贝不能当百分数读 / 分贝一级一级地走，{this}的声音别按倍数算',
      'decibels are logarithmic: a few more from the {noun} are not a few per cent / the decibels of the {noun} are not per cent / decibels go by steps, so there is no multiplying for {this}',
    ],
  ],
  [
    'filter',
    { value: /初效.*水洗|washable pre-filter/i, category: TECH },
    [
      '{noun}的初效网在外头，先挡毛絮 / 头发毛絮先停在{noun}的初效网上 / {this}的初效网脏了用水冲',
      'the pre-filter of the {noun} sits outside and meets fluff first / hair and fluff stop at the pre-filter of {this} / the pre-filter of the {noun} is rinsed with water',
    ],
    [
      '能冲洗说的是初效网，{noun}的主滤网看说明书 / {noun}里说能冲水的，是初效网那层 / 冲水的是{this}的初效网，晾干再装',
      'washable is meant of the pre-filter; for the main filter of the {noun}, see the manual / in {this}, it is the pre-filter that goes under the tap / rinse the pre-filter of the {noun}, and let it dry before it goes back',
    ],
  ],
  [
    'filter',
    { value: /\bH1[0-4]\b/i, category: TECH },
    [
      'H后面的数是滤网的级别，{noun}用的是这一级 / H和数字是滤网分级的代号，{noun}照它选 / 说的是{this}滤网的级别',
      'the figure after the H is the class of the filter in the {noun} / H and a number are a code for filter classes, used for {this} too / it says which class the filter of the {noun} is in',
    ],
    [
      '分级看的是滤网拦下多少颗粒，{noun}这张也一样 / 级别由滤网定，不由{noun}定 / 级别说的是{this}里那张网，不是整台',
      'the classes go by how many particles a filter holds, that of the {noun} included / the class belongs to the filter, not to the {noun} / the class is about the filter in {this}, not the whole machine',
    ],
  ],
  [
    'compatibility',
    { value: /英寸.*(笔记本|平板|电脑)|(laptop|tablet).*inch/i, category: TECH },
    [
      '英寸说的是屏幕的对角，{noun}照它配 / 量一量电脑屏幕的对角，再看{noun} / 斜着量屏幕，就知道配不配{this}',
      'the inches are the diagonal of the screen, and the {noun} (goes|go) by that / measure your screen from corner to corner, then look at the {noun} / the diagonal of the screen tells whether it suits {this}',
    ],
    [
      '自己的电脑几英寸，翻翻说明书就能配{noun} / 电脑几英寸，多半在型号里，拿来跟{noun}对 / 先知道电脑几英寸，再配{this}',
      'the manual of your computer gives its inches to hold against the {noun} / the model name often has the inches: compare them with the {noun} / know the inches of your computer, then match {this}',
    ],
  ],
  [
    'compatibility',
    { value: /GHz/i, type: KEYS },
    [
      'GHz那一路靠小接收器，{noun}跟它说话 / {noun}走GHz要占电脑的口 / 接收器插在电脑上，{this}就走GHz那一路',
      'the GHz link of the {noun} runs over a small receiver / by GHz, the {noun} takes up a port of the computer / with the receiver in the computer, {this} goes by the GHz link',
    ],
  ],
  [
    'compatibility',
    { value: /蓝牙|bluetooth/i, type: KEYS },
    [
      '走蓝牙的话，{noun}不用接收器 / 电脑带蓝牙，{noun}就不占口 / {this}走蓝牙，先在电脑上配对',
      'over Bluetooth the {noun} needs no receiver / if the computer has Bluetooth, the {noun} takes up no port / for Bluetooth, pair {this} with the computer first',
    ],
  ],
  [
    'boxContents',
    { kind: ['list'], parts: [2, 8], category: TECH },
    [
      '开{noun}的盒子时对着点一遍 / 拆{noun}的时候照着点一点 / 点齐了再扔{noun}的盒子 / 对着点一遍，再扔盒子',
      'count them when you open the box of the {noun} / tick them off as you unpack {this} / check that all is there before the box of the {noun} goes / count them before the box goes',
    ],
    [
      '没列的，{noun}就不带 / 跟着{noun}来的就这些 / 别的东西要另配，{noun}的盒子里没有 / 别的东西要另配',
      'what is not named does not come with the {noun} / that is all that comes with {this} / anything else is not in the box of the {noun} / anything else is bought apart',
    ],
  ],
  [
    'loadCapacity',
    { unit: ['kg'], min: 0.1, type: ['laptop-stand'] },
    [
      '说的是{noun}上面能放多重 / 电脑加上手搁的劲，都压在{noun}上 / {this}承的是上面的分量，自己的不算',
      'it is how much may lie on the {noun} / laptop and the weight of the hands both press on the {noun} / {this} carries what is on it; its own weight is not counted',
    ],
    [
      '把电脑放秤上称一称，再看{noun} / 自己的电脑多重，跟{noun}的数比一比 / 电脑的分量查一查，对着{this}看',
      'weigh your laptop, then look at the {noun} / compare the weight of your laptop with the figure of the {noun} / look up what your laptop weighs and hold it against {this}',
    ],
  ],
  [
    'weight',
    { kind: ['number'], unit: ['g'], min: 1, max: 1500, type: ['mouse', 'headphones', 'power-bank', 'smart-watch'] },
    [
      '厨房秤上放{noun}，能看到差不多的数 / 拿{noun}上厨房秤，自己量一回 / 家里的秤也称得{this}',
      'on a kitchen scale, the {noun} (shows|show) about that / put {this} on the kitchen scale and see for yourself / a scale at home will do for the {noun}',
    ],
    [
      '拿手边的鸡蛋和{noun}比一比 / 几颗鸡蛋抵得上{noun}，自己算 / 一头{noun}，一头鸡蛋，跷跷板上比一比',
      'compare {this} with the eggs in the kitchen / how many eggs make up {this} is a sum for you to do / the {noun} at one end, eggs at the other: picture a see-saw',
    ],
    [
      '随身带着{noun}，就带着这么重 / 拿着{noun}，手上就这么重 / {this}在手里就是这么重',
      'carry the {noun} and you carry that much / hold the {noun}, and that is what the hand holds / in the hand, {this} (is|are) that heavy',
    ],
  ],
  [
    'diameter',
    { kind: ['number'], unit: ['mm'], min: 10, max: 80, type: ['smart-watch'] },
    [
      '量的是{noun}表盘，表带不算 / 在纸上画个圈，就看得出{noun}多大 / 圆规照着画一个，搁手腕上比比{this}',
      'it is the case of the {noun} that is measured, not the strap / draw a circle on paper to see how big the {noun} is / cut a circle of that size and lay it on your wrist for {this}',
    ],
    [
      '从{noun}一边量到另一边 / 尺子横在{this}上，就是这个数 / 拿尺横过{noun}的表面',
      'it runs from one side of the {noun} to the other / a ruler across {this} gives that figure / lay a ruler over the face of the {noun}',
    ],
  ],
  [
    'height',
    { kind: ['number'], unit: ['mm', 'cm'], type: ['desk-lamp'] },
    [
      '从桌面往上量，就是{noun}的高 / 书架有格子的话，先量一量再放{noun} / 量的是{this}站在桌上的高',
      'it is measured from the desk up to the top of the {noun} / if a shelf hangs over the desk, measure before you stand the {noun} there / it is how tall {this} stands on the desk',
    ],
    [
      '尺子立在桌上，比一比就知道{noun}到哪里 / 坐下来比一比，{noun}到肩还是到眉 / 立一本大书在旁边，比比{this}',
      'stand a ruler on the desk and see where the {noun} would end / sit down and see whether the {noun} comes to the shoulder or the brow / put a tall book beside {this} and compare',
    ],
  ],
]

/** Headlines that rest on one of them. */
const HEAD: readonly Telling[] = [
  [
    'noiseReduction',
    { kind: ['number'], type: ON_EARS },
    [
      '{noun}降噪[{value}] / [降噪{value}]的{noun} / 戴上{noun}，[降噪{value}]',
      'The {noun}, with [noise reduction of {value}] / [{value} of noise reduction] in {this} / {This}: [noise reduction {value}]',
    ],
    [
      '这副{noun}压下[{value}] / 噪声到{noun}这儿[减{value}] / {noun}替你压下[{value}]',
      '{This} hold back [{value}] / Noise, [less {value}], in the {noun} / The {noun} take [{value}] off',
    ],
  ],
  [
    'batteryLife',
    { kind: ['number'], category: TECH },
    [
      '{noun}充一次，[{value}] / [续航{value}]的{noun} / {noun}的电够[{value}] / 充一次，[{value}]',
      'One charge of the {noun}: [{value}] / [{value}] on a charge, in {this} / The {noun} with [{value} of battery] / One charge, [{value}]',
    ],
    [
      '{noun}拔了线，[{value}] / 下回给{noun}充电，[{value}]以后 / {noun}[能用{value}]',
      'The {noun}, unplugged for [{value}] / Charge the {noun}, then [{value}] without / {This} (runs|run) for [{value}]',
    ],
  ],
  [
    'batteryCapacity',
    { kind: ['number'], category: TECH },
    [
      '[{value}]的{noun} / {noun}里有[{value}] / 装着[{value}]的{noun} / 里面有[{value}]',
      '[{value}] in the {noun} / The {noun} with [{value}] inside / {This}, with [{value}] / [{value}] inside',
    ],
    [
      '这{measure}{noun}，[{value}] / {noun}，[电池{value}] / {noun}带着[{value}]',
      'The {noun}, [battery {value}] / [{value} of battery] and the {noun} / The {noun} (carries|carry) [{value}]',
    ],
  ],
  [
    'chargeTime',
    { kind: ['number'], category: TECH },
    [
      '{noun}插上[{value}] / 充{noun}，[{value}] / 给{noun}[{value}]插座 / 充电，[{value}]',
      'The {noun}, plugged in for [{value}] / Charging the {noun}: [{value}] / Give the {noun} [{value}] / At the socket: [{value}]',
    ],
  ],
  [
    'power',
    { kind: ['number'], category: TECH },
    [
      '[{value}]的{noun} / {noun}，[{value}] / 这{measure}{noun}[有{value}] / [功率{value}]',
      'The [{mod}] {noun} / [{value}] in the {noun} / The {noun}, at [{value}] / [Power: {value}]',
    ],
    [
      '{noun}的功率，[{value}] / 这{measure}是[{value}]的{noun} / {noun}是[{value}]的',
      'Power of the {noun}: [{value}] / {This}: [{value}] / The {noun}, [{value}] of power',
    ],
  ],
  [
    'driver',
    { kind: ['number'], type: ON_EARS },
    [
      '{noun}里[{value}单元] / [{value}单元]的{noun} / {noun}的声音从[{value}单元]来',
      '[{value} drivers] in the {noun} / The {noun} with [{value} drivers] / Inside {this}, [{value} drivers]',
    ],
  ],
  [
    'frequencyResponse',
    { kind: ['range'], category: TECH },
    [
      '{noun}从低到高，[{value}] / {noun}的声音，[{value}] / [频响{value}]的{noun} / 一低一高，[{value}]',
      'The {noun}, low to high: [{value}] / The sound of the {noun}, [{value}] / {This} (covers|cover) [{value}] / Bass end to treble end: [{value}]',
    ],
  ],
  [
    'latency',
    { unit: ['ms'], type: SOUND },
    [
      '{noun}的[延迟{value}] / 画面和{noun}差[{value}] / {noun}，[晚{value}]出声',
      'Picture to {noun}: [{value}] / The {noun}, [{value}] behind the picture / {This}, with [a latency of {value}]',
    ],
  ],
  [
    'latency',
    { unit: ['ms'], type: KEYS },
    [
      '按下{noun}，[{value}] / {noun}的[延迟{value}] / 从{noun}到电脑，[{value}]',
      'Press the {noun}: [{value}] / From {noun} to computer, [{value}] / The {noun} with [a latency of {value}]',
    ],
  ],
  [
    'bluetooth',
    { value: /^\d(\.\d)?$/, category: TECH },
    [
      '{noun}走[蓝牙{value}] / 带[蓝牙{value}]的{noun} / 不接线，{noun}走[蓝牙{value}] / 无线，[蓝牙{value}]',
      'The {noun}, over [Bluetooth {value}] / {This}, with [Bluetooth {value}] / No cable to the {noun}: [Bluetooth {value}] / Without a cable: [Bluetooth {value}]',
    ],
  ],
  [
    'ports',
    { shape: ['word', 'phrase'], category: TECH },
    [
      '{noun}的口，{value} / 插{noun}，{value} / {noun}上，{value} / 接线，{value}',
      'On the {noun}: {value} / Plug in the {noun}: {value} / The ports of the {noun}: {value} / Cables: {value}',
    ],
  ],
  [
    'waterproof',
    { value: /^IP[X\d][X\d]?$/i },
    [
      '[{value}]的{noun} / {noun}，[防水{value}] / {noun}防水到[{value}] / [防水等级{value}]',
      'The {noun}, [rated {value}] / [{value}] for the {noun} / {This} and water: [{value}] / [Water: {value}]',
    ],
  ],
  [
    'resolution',
    { kind: ['range'], type: ['mouse'] },
    [
      '{noun}快慢，[{value}] / 给{noun}定快慢，[{value}] / {noun}能调[{value}]',
      'The pace of the {noun}: [{value}] / Set the {noun}: [{value}] / {This}, from [{value}]',
    ],
  ],
  [
    'switchType',
    { value: /^.{2,14}$/, category: TECH },
    [
      '{noun}的轴，{value} / 敲{noun}，{value} / {noun}键帽下，{value} / 指下，{value}',
      'Under the caps of the {noun}: {value} / The {noun}, key by key: {value} / Type on the {noun}: {value} / Fingers down: {value}',
    ],
  ],
  [
    'layout',
    { value: /^.{2,12}$/, category: TECH },
    [
      '{noun}排成{value} / 桌上的{noun}，{value} / {value}的{noun} / 键位，{value}',
      'The {noun}, laid out: {value} / On the desk, the {noun}: {value} / Rows of the {noun}: {value} / Row by row: {value}',
    ],
  ],
  [
    'colourTemperature',
    { kind: ['range'], unit: ['K'], min: 2000, max: 7000, type: ['desk-lamp', 'floor-lamp'] },
    [
      '{noun}由黄到白，[{value}] / {noun}的光，[{value}] / 给{noun}调个光色，[{value}]',
      'The {noun}, yellow to white: [{value}] / The light of the {noun}, [{value}] / Set the {noun} between [{value}]',
    ],
  ],
  [
    'colourRendering',
    { kind: ['number'], type: ['desk-lamp', 'floor-lamp'] },
    [
      '{noun}看颜色，[显色{value}] / {noun}的光，[显色指数{value}] / [显色{value}]的{noun}',
      'Colours under the {noun}: [CRI {value}] / The light of the {noun}, [CRI {value}] / The {noun} with [CRI {value}]',
    ],
  ],
  [
    'illuminance',
    { ownLabel: true, kind: ['number'], type: ['desk-lamp'] },
    [
      '{noun}落到桌上，[{value}] / 坐到{noun}下，[{value}] / {noun}照下来，[{value}]',
      'From the {noun} to the desk: [{value}] / Sit under the {noun}: [{value}] / The {noun} shines, [{value}]',
    ],
  ],
  [
    'cleanAirRate',
    { kind: ['number'], unit: ['m3/h'] },
    [
      '{noun}过的空气，[{value}] / {noun}开着，[{value}] / [洁净空气量{value}]',
      'Air through the {noun}: [{value}] / The {noun} on: [{value}] / [Clean air, {value}]',
    ],
  ],
  [
    'noise',
    { kind: ['number'], unit: ['dB'], type: ['air-purifier'] },
    [
      '{noun}开着，[{value}] / {noun}的声音，[{value}] / 听{noun}，[{value}]',
      'The {noun}, running: [{value}] / The sound of the {noun}, [{value}] / Listen to the {noun}: [{value}]',
    ],
  ],
  [
    'sensor',
    { value: /颗粒|particle/i, type: ['air-purifier'] },
    [
      '{noun}里，{value} / {noun}看空气，{value} / {noun}带{value}',
      'In the {noun}: {value} / How the {noun} looks at air: {value} / The {noun} and its {value}',
    ],
  ],
  [
    'filter',
    { value: /^.{2,14}$/, category: TECH },
    [
      '{noun}的滤网，{value} / 打开{noun}，{value} / {noun}里，{value} / 里头，{value}',
      'The filter of the {noun}: {value} / Open the {noun}: {value} / In the {noun}: {value} / Inside it: {value}',
    ],
  ],
  [
    'compatibility',
    { value: /笔记本|laptop/i, type: ['laptop-stand'] },
    [
      '{noun}上，{value} / 放到{noun}上：{value} / {noun}配{value}',
      'On the {noun}: {value} / Set on the {noun}: {value} / The {noun} for {value}',
    ],
  ],
  [
    'display',
    { value: /^.{2,20}$/, category: TECH, shape: ['word', 'phrase', 'clause'] },
    [
      '{noun}的屏，{value} / 看{noun}，{value} / {noun}亮了，{value} / 屏，{value}',
      'The screen of the {noun}: {value} / Look at the {noun}: {value} / The {noun} lit up: {value} / The screen, {value}',
    ],
  ],
  [
    'codec',
    { kind: ['list'], category: TECH },
    [
      '{noun}认得{value} / 传到{noun}，走{value} / {noun}的编码，{value} / 编码，{value}',
      'The {noun} (knows|know) {value} / To the {noun} over {either} / Codecs in the {noun}: {value} / Sound by {either}',
    ],
  ],
  [
    'loadCapacity',
    { kind: ['number'], type: ['laptop-stand'] },
    [
      '{noun}上放[{value}] / [承重{value}]的{noun} / {noun}托得住[{value}]',
      'On the {noun}, [up to {value}] / The {noun} for [{value}] / {This} (carries|carry) [{value}]',
    ],
  ],
  [
    'weight',
    { kind: ['number'], unit: ['g'], min: 1, max: 1000, type: ['power-bank', 'charger'] },
    [
      '{noun}放进口袋，[{value}] / 单看{noun}，[{value}] / [{value}]的{noun}',
      'The {noun} in a pocket: [{value}] / One {noun}, [{value}] / [{value} of {noun}]',
    ],
    [
      '{noun}，出门多带[{value}] / {noun}在包里，[{value}] / 掂一掂{noun}，[{value}]',
      'Going out with the {noun}: [{value}] / The {noun} in the bag, [{value}] / Weigh the {noun} in your hand: [{value}]',
    ],
  ],
  [
    'weight',
    { kind: ['number'], unit: ['g'], min: 50, max: 600, type: ['headphones'] },
    [
      '{noun}，[{value}] / 戴上{noun}，[{value}] / [{value}]的{noun}',
      'The {noun}: [{value}] / Put on the {noun}: [{value}] / [{value}] of {noun}',
    ],
  ],
  [
    'weight',
    { kind: ['number'], unit: ['g'], min: 20, max: 300, type: ['mouse'] },
    [
      '手下的{noun}，[{value}] / {noun}，[{value}] / 握住{noun}，[{value}]',
      'Under the hand, the {noun}: [{value}] / The {noun}: [{value}] / Hold the {noun}: [{value}]',
    ],
  ],
  [
    'weight',
    { kind: ['number'], unit: ['g'], min: 5, max: 200, type: ['smart-watch'] },
    [
      '手腕上的{noun}，[{value}] / 戴着{noun}，[{value}] / [{value}]的{noun}',
      'On the wrist, the {noun}: [{value}] / Wearing the {noun}: [{value}] / The {noun}, [{value}]',
    ],
  ],
  [
    'noiseReduction',
    { kind: ['number'], type: ON_EARS },
    [
      '{noun}外面的声音[减{value}] / 有{noun}，[噪声减{value}] / 听歌时{noun}降[{value}]',
      'Outside the {noun}, sound; inside, [{value} less] / With the {noun}, noise is [down {value}] / Listen with [{value}] taken off by the {noun}',
    ],
  ],
  [
    'chargeTime',
    { kind: ['number'], category: TECH },
    [
      '{noun}充电的工夫，[{value}] / {noun}歇[{value}]充电 / 插上{noun}，看钟：[{value}]',
      'The {noun} at the socket: [{value}] / A break of [{value}] to charge the {noun} / Plug in the {noun} and look at the clock: [{value}]',
    ],
  ],
  [
    'driver',
    { kind: ['number'], type: ON_EARS },
    [
      '{noun}左右都是[{value}单元] / 给{noun}出声的，[{value}] / {noun}，[单元{value}]',
      'A pair of [{value} drivers] for the {noun} / What speaks in the {noun}: [{value} drivers] / The {noun}: [drivers of {value}]',
    ],
  ],
  [
    'loadCapacity',
    { kind: ['number'], type: ['laptop-stand'] },
    [
      '放上{noun}，[{value}]以内 / {noun}，[承{value}] / 电脑放{noun}，[承重{value}]',
      'Put it on the {noun}: [up to {value}] / The {noun}, [for {value}] / A laptop on the {noun}, [load {value}]',
    ],
  ],
]

export const DEVICE_MEANS: readonly Entry[] = [
  ...entries('device-means.so', 'so', rows(SO)),
  ...entries('device-means.head', 'head', rows(HEAD)),
]

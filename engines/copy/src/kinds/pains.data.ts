import { type LineRow, lines } from './line-row.ts'

/**
 * What makes a buyer hesitate before a fact answers it. A situation that anybody knows, never a fault of other goods and
 * never a promise that this product ends it.
 */
const CLOTH = ['apparel', 'home-textile'] as const
const PAINS: readonly LineRow[] = [
  [
    'composition',
    ['隔着屏幕摸不到料子，那就先看成分。', '买衣服，先翻水洗标的人是对的。'],
    [
      'Cloth cannot be felt through a screen, so let us begin with what it is made of.',
      'Those who look at the label first are right.',
    ],
    { category: ['apparel'] },
  ],
  [
    'composition',
    ['贴身用的布，先问是什么纤维。', '铺在身下的东西，成分要先知道。'],
    ['With cloth that touches the skin, first ask for the fibre.', 'What one lies on should be known by its fibre.'],
    { category: ['home-textile'] },
  ],
  [
    'composition material',
    ['给孩子的东西，先问是什么做的。', '孩子会拿在手里，材料要先知道。'],
    ['For a child, first ask what it is made of.', 'A child will hold it, so the material comes first.'],
    { category: ['children'] },
  ],
  [
    'material frameMaterial legMaterial coverMaterial',
    ['“用料好”谁都会写，要看写没写是哪一种。', '木头还是板材，要问清楚。'],
    ['Anybody can write "good material"; what counts is whether it says which.', 'Wood or board: it is fair to ask.'],
    { category: ['furniture'] },
  ],
  [
    'material',
    ['“用料好”谁都会写，要看写没写是哪一种。'],
    ['Anybody can write "good material"; what counts is whether it says which.'],
  ],
  [
    'fabricWeight',
    ['说薄说厚，各人有各人的意思，不如看克重。', '照片看不出布有多厚。'],
    [
      'Thin and thick mean something else to everybody; a weight does not.',
      'A photograph does not show how thick a cloth is.',
    ],
    {},
  ],
  [
    'airPermeability',
    ['天一热就怕闷，布过不过风，有个数可以看。'],
    ['On a hot day one worries about stuffiness. How much air a cloth lets through can be measured.'],
  ],
  [
    'weave',
    ['同样的纤维，织法不同，布就不同。', '布是怎么织的，很少有人讲。'],
    ['The same fibre makes another cloth when it is woven another way.', 'How a cloth is made is seldom told.'],
  ],
  [
    'afterTreatment',
    ['布织好以后还做了什么，外面看不出来。'],
    ['What is done to a cloth after it is woven cannot be seen.'],
  ],
  [
    'fit garmentLength',
    ['尺码对了，版型不对，也不合身。', '平铺的照片看不出宽窄。'],
    [
      'The right size in the wrong cut still does not fit.',
      'A photograph of it lying flat hardly shows how wide it is.',
    ],
    { category: ['apparel', 'children', 'sport'] },
  ],
  [
    'care',
    ['有的东西买回来，才发现洗起来麻烦。', '怎么洗，应该在买之前就知道。'],
    [
      'Some things turn out to be a chore only at the first wash.',
      'How to wash it should be known before it is bought.',
    ],
    { category: CLOTH },
  ],
  [
    'care',
    ['用着用着不知道怎么打理，就放到角落去了。'],
    ['Without knowing how to look after a thing, one soon leaves it in a corner.'],
  ],
  [
    'shrinkage',
    ['洗完短一截，是很多人碰到过的事。', '第一次下水之前，心里没底。'],
    ['Shorter after the wash: many of us have seen it.', 'Before the first wash nobody feels quite sure.'],
  ],
  ['colourFastness', ['深色的东西，头一回洗总有点担心。'], ['The first wash of something dark makes people nervous.']],
  [
    'weight',
    ['包里每多一样东西，肩膀都知道。', '轻还是重，看图看不出来。'],
    ['The shoulder notices every extra thing in a bag.', 'A picture does not say whether a thing is light or heavy.'],
    { category: ['technology', 'apparel'] },
  ],
  [
    'weight',
    ['重量写不清楚，练起来就没个准。'],
    ['Without a stated weight, training has no measure.'],
    { type: ['dumbbell', 'kettlebell'] },
  ],
  [
    'weight',
    ['拿着累不累，先看多重。', '轻还是重，看图看不出来。'],
    ['Whether it tires the hand depends on its weight.', 'A picture does not say whether a thing is light or heavy.'],
  ],
  [
    'dimensions width depth height diameter length size',
    ['尺寸没量，送到门口才发现放不下。', '房间里留多大地方，先量再说。'],
    [
      'Furniture that nobody measured for gets stuck at the door.',
      'How much room to keep for it is a matter of measuring.',
    ],
    { category: ['furniture'] },
  ],
  [
    'dimensions width depth height diameter length size',
    ['照片里都显大，到手才知道多大。', '多大，一句“差不多”不够用。'],
    ['Everything looks large in a photograph.', '"About so big" is not good enough.'],
  ],
  [
    'seatHeight seatDepth',
    ['坐着舒不舒服因人而异，高和深可以先量。'],
    ['Comfort differs from person to person; height and depth can be measured beforehand.'],
  ],
  [
    'capacity',
    ['装得下装不下，看容量。', '包和瓶子，光看外形猜不准。'],
    ['Whether it all fits is a matter of capacity.', 'One cannot guess from the outside how much goes in.'],
    { not: /mAh/ },
  ],
  [
    'loadCapacity',
    ['敢不敢放重的，先看承重。', '往上放东西之前，先看承重。'],
    [
      'Before putting anything heavy on it, ask what it carries.',
      'What it carries should be known before one leans on it.',
    ],
  ],
  [
    'origin',
    ['吃的东西，先问从哪儿来。', '包装好看，产地也要写清楚。'],
    [
      'With food, the first question is where it comes from.',
      'A handsome pack should still say where the food comes from.',
    ],
    { category: ['food'] },
  ],
  [
    'origin',
    ['东西在哪儿做的，常常没写。', '从哪儿来，值得问一句。'],
    ['Where a thing was made is often left unsaid.', 'Where it comes from is worth asking.'],
  ],
  [
    'ingredients',
    ['配料表字小，很少有人念。', '吃的先看配料表。'],
    ['The list of ingredients is in small print and seldom read out.', 'With food, look at the ingredients first.'],
  ],
  [
    'netContent',
    ['包装看着大，装了多少要看数字。', '比价之前，先看净含量。'],
    ['A pack may look large; how much is in it is a figure.', 'Before comparing prices, compare how much is inside.'],
  ],
  [
    'keyIngredient',
    ['成分表一长串，看着看着就乱了。', '成分名字难念，先认得主要的。'],
    [
      'A list of ingredients is long, and it is easy to get lost in it.',
      'The names are hard to read; start with the main ones.',
    ],
    { category: ['beauty'] },
  ],
  [
    'ingredientShare',
    ['写了成分，没写含量，话就没说完。', '放没放是一回事，放了多少是另一回事。'],
    [
      'Naming an ingredient without its share leaves the sentence unfinished.',
      'Whether it is in there is a matter of its own; how much is another.',
    ],
  ],
  [
    'usage dose',
    ['拿到手不知道怎么用，就放在那儿了。', '用多少、什么时候用，先问清楚。'],
    ['A thing that nobody knows how to use just stands there.', 'How much and when are good questions to begin with.'],
  ],
  ['texture', ['质地说再多，不如挤出来看。'], ['Texture is better shown than described.']],
  ['freeFrom', ['有人挑东西，先看没放什么。'], ['Some people choose by what has been left out.']],
  [
    'fragrance',
    ['味道隔着屏幕闻不到，只能说清楚是哪一种。', '对味道挑的人，先问香型。'],
    [
      'A scent does not travel through a screen; all one can do is name it.',
      'Those who are particular about scents ask first.',
    ],
  ],
  [
    'spf pa',
    ['出门前涂的这一层，看数字，不凭感觉。'],
    ['What goes on before you leave the house is judged by its figure.'],
  ],
  [
    'surfactant stainRemoval',
    ['靠什么洗，写在瓶子背面，很少有人翻过来看。'],
    ['What does the washing is written on the back, where few people look.'],
  ],
  ['washes', ['能用多久，心里要有数。'], ['It helps to know how long it will last.']],
  ['refill', ['瓶子还好好的，里面用完了。'], ['The bottle is as good as ever, only it is empty.']],
  [
    'batteryLife',
    ['在外面待久了，怕的是没电。', '续航这个数，要看在什么条件下量的。'],
    ['Out for long, one worries about the battery.', 'With battery life, ask under which conditions it was measured.'],
  ],
  ['chargeTime quickCharge', ['要出门了，才想起没充电。'], ['One remembers the charger just before leaving.']],
  ['noiseReduction', ['车厢里、办公室里，耳边总有声音。'], ['On a train and in an office there is always some noise.']],
  [
    'noise',
    ['晚上开着，怕的是响。', '“静音”这个词，不如看分贝。'],
    ['At night the worry is noise.', 'A word like "quiet" says less than decibels.'],
  ],
  ['power batteryCapacity', ['功率够不够，看标的数。'], ['Whether the power is enough is a matter of the figure.']],
  [
    'ports compatibility bluetooth codec',
    ['接口对不上，买回来用不了。', '能不能接自己的设备，先问清楚。'],
    ['With the wrong port, it lies in a drawer.', 'Whether it connects to what you have is the first question.'],
  ],
  [
    'illuminance colourRendering colourTemperature',
    ['灯好不好，要看照在桌上的光。', '灯下看颜色，和白天不一样。'],
    ['A lamp is judged by the light on the desk.', 'Colours under a lamp are not what they are by day.'],
  ],
  [
    'cleanAirRate',
    ['买净化器，先看数字，再看样子。'],
    ['With an air purifier, look at the figure first and the shape second.'],
  ],
  [
    'assembly',
    ['东西到了装不上，挺耽误事。', '要不要自己装，买之前就该知道。'],
    [
      'A thing that cannot be put together is no use on the day it arrives.',
      'Whether you have to assemble it should be known beforehand.',
    ],
  ],
  [
    'structure',
    ['外面看着差不多，差别在里面怎么做。', '里面怎么做的，拍照拍不出来。'],
    [
      'From outside things look alike; the difference is in how they are built.',
      'How it is built inside does not show in a photograph.',
    ],
  ],
  [
    'finish surface',
    ['表面怎么处理的，天天摸，却很少写。'],
    ['One touches the surface every day, yet its finish is seldom written down.'],
  ],
  [
    'craft',
    ['做工好不好，要看做了哪些工序。', '怎么做的，值得多说一会儿。'],
    ['Workmanship is a matter of which steps were taken.', 'How it is made deserves a moment.'],
  ],
  [
    'ageRange',
    ['给孩子买，先看适合多大。', '亲戚送礼常问：多大的孩子能用？'],
    ['When you buy for a child, look at the age first.', 'Relatives always ask: for which age is it?'],
  ],
  [
    'safetyClass standard certificate',
    ['给孩子用的，先问按哪个标准做的。'],
    ['For a child, first ask which standard it was made to.'],
    { category: ['children'] },
  ],
  [
    'safetyClass standard certificate',
    ['标准写的是哪个，要看得到。'],
    ['Which standard it was made to should be there to read.'],
  ],
  [
    'count boxContents',
    ['盒里有什么，照片里数不全。', '收到少一样，才发现没看清单。'],
    ['A photograph does not count what is in the box.', 'Only when something is missing does one look at the list.'],
  ],
  [
    'flavour roast',
    ['合不合口味因人而异，味道可以先说清楚。', '喝之前，先知道它往哪个方向走。'],
    [
      'Taste differs from person to person; what can be said is what it tastes of.',
      'Before tasting, it helps to know in which direction it goes.',
    ],
    { category: ['food'] },
  ],
  [
    'harvest',
    ['什么时候采的，比包装上的形容词有用。'],
    ['The date of picking tells more than any adjective on the pack.'],
  ],
  [
    'variety altitude grade',
    ['同一个名字底下，品种和产地可以差很远。'],
    ['Under the same name, variety and place can differ a great deal.'],
  ],
  ['brewing', ['买回来冲不好，常常是比例没对。'], ['When it does not turn out, it is often the proportions.']],
  [
    'storage shelfLife',
    ['开封以后怎么放，常常没人说。', '囤之前，先看能放多久。'],
    ['How to keep it once it is open is seldom said.', 'Before stocking up, see how long it keeps.'],
  ],
  [
    'protein fat sugar energy fibre serving',
    ['吃进去多少，看营养成分表。', '数着吃的人，先翻到背面。'],
    ['How much one eats of it is in the nutrition table.', 'Those who count turn to the back first.'],
  ],
  [
    'filling fillWeight fillPower downContent',
    ['里面填的是什么，外面看不见。', '鼓不鼓看得到，填了多少看不到。'],
    ['What it is filled with cannot be seen from outside.', 'That it is full one can see; with how much one cannot.'],
  ],
  [
    'thickness',
    ['薄一点厚一点，用起来不一样，照片里分不出。'],
    ['A little thinner or thicker makes a difference that no photograph shows.'],
  ],
  [
    'grip',
    ['抓得稳不稳，看握的地方怎么做。'],
    ['Whether it is steady in the hand depends on how the grip is made.'],
    { category: ['sport', 'children'] },
  ],
  [
    'warranty',
    ['坏了找谁，买之前就要问。', '售后的事，先说在前头。'],
    [
      'Whom to turn to when it fails is a question for before the purchase.',
      'What happens afterwards should be said first.',
    ],
  ],
  [
    'pocket closure neckline waist sleeve lining',
    ['细节没拍到，到手才知道。', '衣服天天穿，差别在小地方。'],
    ['What was not in the photograph one finds out at home.', 'With clothes for every day, it is the small things.'],
  ],
  [
    '#material',
    ['隔着屏幕摸不到，先把材料说清楚。', '什么做的，是要先问的。'],
    [
      'It cannot be touched through a screen, so the material comes first.',
      'What it is made of is the question to begin with.',
    ],
  ],
  ['#make', ['怎么做的，平时很少有人讲。'], ['How a thing is made is seldom told.']],
  ['#measure', ['多大多重，一句“差不多”不够用。'], ['"About so big" is not good enough.']],
  ['#form', ['样子看图就行，细节要说。'], ['The picture shows the shape; details need words.']],
  ['#performance', ['性能这件事，听形容词不如看数字。'], ['With performance, a figure says more than an adjective.']],
  ['#proof', ['说得再好，要有依据。'], ['However well it is told, something has to stand behind it.']],
  ['#use', ['买回来怎么用，先讲明白。'], ['How it is used should be clear before it is bought.']],
  ['#care', ['用得久不久，看平时怎么打理。'], ['How a thing is looked after is good to know.']],
  ['#service', ['买完以后的事，买之前说。'], ['What comes after the purchase should be said before it.']],
]

export const PAIN_LINES = lines('pain', PAINS)

import { entries, type Row } from './entry.ts'

/** Opening lines. They show a moment and state nothing about the product; rows with an attribute rest on that fact. */
const E = ['emotional'] as const
const A = ['action'] as const
const R = ['rational'] as const

const APPAREL: readonly Row[] = [
  [
    'airPermeability',
    ['有风的地方，衣服会自己呼吸。'],
    ['Where there is wind, cloth breathes by itself.'],
    { min: 400, category: ['apparel'], intent: E },
  ],
  [
    'airPermeability',
    ['风从窗口进来，先碰到的是袖口。'],
    ['The wind comes in at the window and finds the sleeve first.'],
    { min: 300, category: ['apparel'], intent: E },
  ],
  [
    '*',
    ['早上开窗，挑一件随手能穿的。'],
    ['The window is open, and the first thing on the chair will do.'],
    { category: ['apparel'], intent: E },
  ],
  [
    '*',
    ['衣柜里总有一件，穿着出门不用想。'],
    ['There is always one piece that needs no thinking.'],
    { category: ['apparel'], intent: E },
  ],
  [
    '*',
    ['晾衣绳上的影子，下午才慢慢挪过来。'],
    ['On the washing line, the shadows only move in the afternoon.'],
    { category: ['apparel'], intent: E },
  ],
  [
    '*',
    ['出门走得不急，衣服也不必急。'],
    ['Nobody rushes today, and neither do the clothes.'],
    { category: ['apparel'], intent: E },
  ],
  [
    '*',
    ['一件衣服好不好，穿到第三天才知道。'],
    ['You know a garment on the third day.'],
    { category: ['apparel'], intent: E },
  ],
  [
    '*',
    ['周末没有安排，穿什么反而要紧。'],
    ['On a day with no plans, it matters more what you wear.'],
    { category: ['apparel'], intent: E },
  ],
  [
    '*',
    ['蝉声起来的时候，袖子该短了。'],
    ['When the cicadas start, sleeves get shorter.'],
    { category: ['apparel'], season: ['summer'], intent: E, type: ['tee', 'dress', 'shorts', 'polo'] },
  ],
  [
    '*',
    ['早晚开始凉，出门前在门口站一会儿。'],
    ['The mornings turn cool, and you pause at the door.'],
    { category: ['apparel'], season: ['autumn'], intent: E },
  ],
  [
    '*',
    ['天短了，回家的路上已经亮灯。'],
    ['The days are short, and the lamps are lit on the way home.'],
    { category: ['apparel'], season: ['winter', 'autumn'], intent: E },
  ],
  [
    '*',
    ['柳絮还没飞，厚衣服先收起来一半。'],
    ['The heavy coats go back, half of them at least.'],
    { category: ['apparel'], season: ['spring'], intent: E },
  ],
  ['*', ['换上，出门。'], ['Put it on and go.'], { category: ['apparel'], intent: A }],
  ['*', ['早上拿起来，穿好就走。'], ['Dress, tie your shoes, leave.'], { category: ['apparel'], intent: A }],
  [
    '*',
    ['从衣架上拿下来，套上，锁门。'],
    ['Off the hanger, over the head, out of the door.'],
    { category: ['apparel'], intent: A },
  ],
  ['*', ['一件衣服，先看怎么穿。'], ['First, how to wear it.'], { category: ['apparel'], intent: A }],
  ['*', ['下班不回家，直接去动一动。'], ['Skip going home. Go straight there.'], { category: ['apparel'], intent: A }],
  [
    '*',
    ['衣服先看布，布先看数。'],
    ['Clothes begin with cloth, and cloth with figures.'],
    { category: ['apparel'], intent: R },
  ],
  [
    '*',
    ['一件衣服能量的，都量在这里。'],
    ['What can be measured in a garment is written here.'],
    { category: ['apparel'], intent: R },
  ],
  ['*', ['先说布，再说做工。'], ['Cloth first, then the making.'], { category: ['apparel'], intent: R }],
]

const CHILDREN: readonly Row[] = [
  [
    '*',
    ['地板上铺开，一下午就过去了。'],
    ['Spread on the floor, they make an afternoon disappear.'],
    { category: ['children'], intent: E, type: ['arch-blocks', 'building-blocks', 'puzzle'] },
  ],
  [
    '*',
    ['大人在厨房，孩子在地板上，各忙各的。'],
    ['The grown-ups are in the kitchen, the small one is on the floor, and everyone is busy.'],
    { category: ['children'], intent: E },
  ],
  [
    '*',
    ['孩子的东西，要经得起一遍又一遍。'],
    ['What children love, they use again and again.'],
    { category: ['children'], intent: E },
  ],
  [
    '*',
    ['他说要自己来，那就让他自己来。'],
    ['They say they will do it themselves, so let them.'],
    { category: ['children'], intent: E },
  ],
  [
    '*',
    ['睡前故事讲完了，灯还亮着。'],
    ['The story is over and the light is still on.'],
    { category: ['children'], intent: E },
  ],
  [
    '*',
    ['雨天出不了门，正好。'],
    ['It rains and nobody can go out. Good.'],
    { category: ['children'], intent: E, type: ['arch-blocks', 'building-blocks', 'puzzle', 'soft-toy'] },
  ],
  [
    '*',
    ['拿出来，摆开，坐下。'],
    ['Take it out, spread it, sit down.'],
    { category: ['children'], intent: A, type: ['arch-blocks', 'building-blocks', 'puzzle'] },
  ],
  ['*', ['给孩子的，先看怎么用。'], ['For a child, start with how it is used.'], { category: ['children'], intent: A }],
  ['*', ['教一遍，剩下的交给他。'], ['Show it once. They do the rest.'], { category: ['children'], intent: A }],
  ['*', ['早上出门前，少催一句。'], ['One reminder fewer before school.'], { category: ['children'], intent: A }],
  [
    '*',
    ['给孩子的东西，先看材料和年龄。'],
    ['For children, look at the material and the age first.'],
    { category: ['children'], intent: R },
  ],
  [
    '*',
    ['买之前该问的，先答在这里。'],
    ['The questions to ask before buying are answered here.'],
    { category: ['children'], intent: R },
  ],
]

const TECHNOLOGY: readonly Row[] = [
  ['noiseReduction', ['安静，是可以量的。'], ['Quiet can be measured.'], { category: ['technology'], min: 20 }],
  [
    'batteryLife',
    ['先看一次充电能用多久。'],
    ['Start with how long one charge lasts.'],
    { category: ['technology'], intent: R },
  ],
  ['*', ['先看数字，再看别的。'], ['The figures first.'], { category: ['technology'], intent: R }],
  [
    '*',
    ['每个数都写明条件。'],
    ['Each figure comes with its condition.'],
    { category: ['technology'], intent: R, also: 'condition' },
  ],
  [
    '*',
    ['参数先摆在这里，慢慢看。'],
    ['Here are the figures; take your time.'],
    { category: ['technology'], intent: R },
  ],
  [
    '*',
    ['量过的写，没量过的不写。'],
    ['What was measured is written; what was not is left out.'],
    { category: ['technology'], intent: R },
  ],
  [
    '*',
    ['一件电器，先问它做到多少。'],
    ['With a device, ask how much before anything else.'],
    { category: ['technology'], intent: R },
  ],
  [
    '*',
    ['书桌收拾好，天也暗下来了。'],
    ['The desk is cleared, and the day is going.'],
    { category: ['technology'], intent: E, type: ['desk-lamp', 'keyboard', 'mouse', 'laptop-stand', 'speaker'] },
  ],
  [
    '*',
    ['地铁里，一个人也可以有一间屋子。'],
    ['On the train, one person can have a room.'],
    { category: ['technology'], intent: E, type: ['headphones', 'earbuds'] },
  ],
  [
    '*',
    ['晚饭之后，家里各有各的角落。'],
    ['After dinner, everyone has a corner.'],
    { category: ['technology'], intent: E },
  ],
  [
    '*',
    ['插上，打开，用。'],
    ['Plug it in, switch it on, use it.'],
    { category: ['technology'], intent: A, type: ['desk-lamp', 'air-purifier', 'speaker', 'charger', 'keyboard'] },
  ],
  [
    '*',
    ['放进包里，出门。'],
    ['Into the bag and out.'],
    { category: ['technology'], intent: A, type: ['power-bank', 'charger', 'earbuds', 'headphones', 'mouse'] },
  ],
  ['*', ['先配好一次，以后就不用管。'], ['Set it up once.'], { category: ['technology'], intent: A }],
]

const BEAUTY: readonly Row[] = [
  [
    '*',
    ['洗完脸，镜子上还有水汽。'],
    ['The mirror is still misted.'],
    { category: ['beauty'], intent: E, type: ['serum', 'face-cream', 'toner', 'face-mask', 'cleanser'] },
  ],
  [
    '*',
    ['睡前的一小会儿，留给自己。'],
    ['A little time before bed belongs to you.'],
    { category: ['beauty'], intent: E, type: ['serum', 'face-cream', 'hand-cream', 'body-lotion', 'face-mask'] },
  ],
  [
    '*',
    ['一天说了许多话，这会儿不用再说了。'],
    ['You have talked all day. Now nobody asks.'],
    { category: ['beauty'], intent: E },
  ],
  [
    '*',
    ['气味常常比照片记得清楚。'],
    ['A scent often remembers more than a photograph.'],
    { category: ['beauty'], intent: E, type: ['perfume'] },
  ],
  [
    '*',
    ['下雨天，书翻到一半。'],
    ['It is raining, and the book is half read.'],
    { category: ['beauty'], intent: E, type: ['perfume', 'hand-cream'] },
  ],
  [
    '*',
    ['出门前，在镜子前停一下。'],
    ['A moment at the mirror before the door.'],
    { category: ['beauty'], intent: E, type: ['lipstick', 'sunscreen', 'perfume'] },
  ],
  [
    '*',
    ['洗了手，擦干，坐下来。'],
    ['Hands washed, dried, and at rest.'],
    { category: ['beauty'], intent: E, type: ['hand-cream'] },
  ],
  [
    '*',
    ['浴室的窗开一条缝。'],
    ['The bathroom window stands open a little.'],
    { category: ['beauty'], intent: E, type: ['shampoo', 'body-lotion', 'cleanser'] },
  ],
  [
    '*',
    ['护肤这件事，照着做。'],
    ['Skin care, step by step.'],
    { category: ['beauty'], intent: A, type: ['serum', 'face-cream', 'toner', 'cleanser'] },
  ],
  [
    '*',
    ['放在水池边，用完一步再走下一步。'],
    ['By the basin, one step after the other.'],
    { category: ['beauty'], intent: A },
  ],
  [
    '*',
    ['怎么用，用多少，先说这两件。'],
    ['How to use it and how much: these come first.'],
    { category: ['beauty'], intent: A },
  ],
  [
    '*',
    ['成分、含量、测试，按这个顺序看。'],
    ['Ingredients, amounts, tests: read it in this order.'],
    { category: ['beauty'], intent: R, also: 'efficacyTest' },
  ],
  [
    '*',
    ['先看成分表。'],
    ['The ingredient list comes first.'],
    { category: ['beauty'], intent: R, also: 'keyIngredient' },
  ],
  [
    '*',
    ['护肤品先看写了什么，再看没写什么。'],
    ['With skin care, read what is written and what is not.'],
    { category: ['beauty'], intent: R },
  ],
  ['*', ['一{measure}里有什么，写在这里。'], ['What is inside is written here.'], { category: ['beauty'], intent: R }],
]

const HOME_CARE: readonly Row[] = [
  [
    '*',
    ['倒多少，等多久，先说清楚。'],
    ['How much to pour and how long to wait: that comes first.'],
    {
      category: ['home-care'],
      intent: A,
      type: ['laundry-liquid', 'dish-soap', 'floor-cleaner', 'kitchen-cleaner', 'toilet-cleaner'],
    },
  ],
  [
    '*',
    ['家里每天要用的，写用法就够。'],
    ['For what a home uses daily, directions are enough.'],
    { category: ['home-care'], intent: A },
  ],
  [
    '*',
    ['水池边，伸手就拿到。'],
    ['By the sink, within reach.'],
    { category: ['home-care'], intent: A, type: ['dish-soap', 'hand-wash', 'sponge', 'kitchen-cleaner'] },
  ],
  [
    '*',
    ['衣服进桶，剩下的几步在这里。'],
    ['The clothes are in. Here are the other steps.'],
    { category: ['home-care'], intent: A, type: ['laundry-liquid', 'laundry-capsules'] },
  ],
  [
    '*',
    ['吃完饭，碗先泡上。'],
    ['Dinner is done. Let the bowls soak.'],
    { category: ['home-care'], intent: A, type: ['dish-soap', 'sponge'] },
  ],
  [
    '*',
    ['周末擦一遍，下周轻松点。'],
    ['Wipe once at the weekend.'],
    { category: ['home-care'], intent: A, type: ['floor-cleaner', 'kitchen-cleaner', 'toilet-cleaner'] },
  ],
  [
    '*',
    ['阳台上，刚洗的衣服还滴着水。'],
    ['On the balcony, the washing still drips.'],
    { category: ['home-care'], intent: E, type: ['laundry-liquid', 'laundry-capsules'] },
  ],
  [
    '*',
    ['打扫完，屋子安静下来。'],
    ['The cleaning is done and the room goes quiet.'],
    { category: ['home-care'], intent: E },
  ],
  [
    '*',
    ['推门进来，先闻到家里的味道。'],
    ['You open the door, and it smells of home.'],
    { category: ['home-care'], intent: E, type: ['reed-diffuser'] },
  ],
  [
    '*',
    ['家务不难，难的是记得买。'],
    ['The work is not hard. Remembering to buy is.'],
    { category: ['home-care'], intent: E },
  ],
  [
    '*',
    ['日用品先算一笔账：一次多少，能用几次。'],
    ['With daily goods, do the sum: how much a time, how many times.'],
    { category: ['home-care'], intent: R },
  ],
  [
    '*',
    ['瓶身背面的字，搬到前面来。'],
    ['What stands on the back of the bottle, moved to the front.'],
    { category: ['home-care'], intent: R },
  ],
]

const FOOD: readonly Row[] = [
  [
    '*',
    ['水开了，先不急着倒。'],
    ['The water boils. It can wait a moment.'],
    { category: ['food'], intent: E, type: ['tea', 'gaiwan', 'coffee-beans'] },
  ],
  [
    '*',
    ['下午的光斜进来，正好落在杯沿。'],
    ['The afternoon light comes in low and rests on the rim of the cup.'],
    { category: ['food'], intent: E, type: ['tea', 'gaiwan', 'coffee-beans'] },
  ],
  [
    '*',
    ['一个人喝茶，也要有个样子。'],
    ['Tea for one deserves its form.'],
    { category: ['food'], intent: E, type: ['tea', 'gaiwan'] },
  ],
  [
    '*',
    ['早上的事，从磨豆子。'],
    ['The morning starts with the grinder.'],
    { category: ['food'], intent: E, type: ['coffee-beans'] },
  ],
  [
    '*',
    ['吃的东西，先问从哪里来。'],
    ['With food, ask first where it comes from.'],
    { category: ['food'], intent: E, also: 'origin' },
  ],
  [
    '*',
    ['饭桌不大，菜不多，刚好。'],
    ['The table is small, the dishes are few, and that is enough.'],
    { category: ['food'], intent: E, type: ['rice', 'olive-oil', 'honey'] },
  ],
  [
    '*',
    ['抽屉里留一点，给走神的时候。'],
    ['Keep a little in the drawer for when the mind wanders.'],
    { category: ['food'], intent: E, type: ['chocolate', 'nuts', 'dried-fruit'] },
  ],
  [
    '*',
    ['灶上小火，锅里慢慢冒泡。'],
    ['A low flame, and the pot begins to move.'],
    { category: ['food'], intent: E, type: ['oats', 'rice'] },
  ],
  [
    '*',
    ['早起，舀一勺。'],
    ['Up early. One spoon.'],
    { category: ['food'], intent: A, type: ['oats', 'honey', 'protein-powder'] },
  ],
  ['*', ['练完，兑一杯。'], ['Train, mix, drink.'], { category: ['food'], intent: A, type: ['protein-powder'] }],
  [
    '*',
    ['放进包里，下午拿出来。'],
    ['Into the bag now, out again in the afternoon.'],
    { category: ['food'], intent: A, type: ['nuts', 'chocolate', 'dried-fruit'] },
  ],
  ['*', ['怎么吃，怎么放，先说这两样。'], ['How to eat it and how to keep it.'], { category: ['food'], intent: A }],
  [
    '*',
    ['先看配料表，再看营养成分。'],
    ['Ingredients first, then the nutrition table.'],
    { category: ['food'], intent: R, also: 'protein' },
  ],
  [
    '*',
    ['吃的东西，数字写在明处。'],
    ['With food, the figures belong in plain sight.'],
    { category: ['food'], intent: R },
  ],
  [
    '*',
    ['产地、日子、等级，一样一样说。'],
    ['Place, date, grade: one at a time.'],
    { category: ['food'], intent: R, also: 'harvest' },
  ],
]

const SPORT: readonly Row[] = [
  [
    '*',
    ['铺开，站上去，开始。'],
    ['Unroll it, step on, begin.'],
    { category: ['sport'], intent: A, type: ['yoga-mat'] },
  ],
  [
    '*',
    ['先热身，再加重量。'],
    ['Warm up, then add weight.'],
    { category: ['sport'], intent: A, type: ['dumbbell', 'kettlebell', 'ab-wheel', 'resistance-band'] },
  ],
  [
    '*',
    ['今天从一小组开始。'],
    ['Start with one short set today.'],
    { category: ['sport'], intent: A, type: ['dumbbell', 'kettlebell', 'jump-rope', 'ab-wheel', 'resistance-band'] },
  ],
  [
    '*',
    ['鞋带系好，出门。'],
    ['Tie your laces and go.'],
    { category: ['sport'], intent: A, type: ['sport-tee', 'leggings', 'sport-bottle', 'gym-bag'] },
  ],
  [
    '*',
    ['客厅让出一块地方，就够了。'],
    ['Clear a corner of the living room. That is enough.'],
    { category: ['sport'], intent: A },
  ],
  ['*', ['练完再坐下。'], ['Train first, sit later.'], { category: ['sport'], intent: A }],
  [
    '*',
    ['包收在门口，抬脚就走。'],
    ['The bag waits by the door.'],
    { category: ['sport'], intent: A, type: ['gym-bag', 'sport-bottle', 'sport-tee'] },
  ],
  ['*', ['清晨，客厅还没有人。'], ['It is early, and the living room is empty.'], { category: ['sport'], intent: E }],
  [
    '*',
    ['呼气，慢慢放下。'],
    ['Breathe out, and lower it slowly.'],
    { category: ['sport'], intent: E, type: ['yoga-mat', 'dumbbell', 'kettlebell', 'foam-roller'] },
  ],
  ['*', ['灯还没开，先伸个懒腰。'], ['The lights are still off; stretch first.'], { category: ['sport'], intent: E }],
  [
    '*',
    ['器材先看重量和误差。'],
    ['With equipment, look at weight and tolerance first.'],
    { category: ['sport'], intent: R, also: 'custom:tolerance' },
  ],
  ['*', ['练之前，先看尺寸和材料。'], ['Before training: size and material.'], { category: ['sport'], intent: R }],
]

const FURNITURE: readonly Row[] = [
  [
    '*',
    ['太阳低下来，屋里慢慢暖了颜色。'],
    ['The sun sinks, and the room takes on a warmer colour.'],
    { category: ['furniture'], intent: E },
  ],
  [
    '*',
    ['搬进来的头一晚，先有一处坐得住的地方。'],
    ['On the first night, you want one place to sit.'],
    { category: ['furniture'], intent: E, type: ['sofa', 'armchair', 'chair', 'stool'] },
  ],
  [
    '*',
    ['饭吃完了，谁也没急着起身。'],
    ['Dinner is over, and nobody gets up.'],
    { category: ['furniture'], intent: E, type: ['dining-table', 'chair'] },
  ],
  [
    '*',
    ['夜里翻两页书，灯还亮着。'],
    ['Two pages at night, with the lamp still on.'],
    { category: ['furniture'], intent: E, type: ['bed', 'nightstand', 'floor-lamp', 'armchair'] },
  ],
  [
    '*',
    ['书读完了，要有个地方等下一本。'],
    ['A finished book needs a place to wait for the next.'],
    { category: ['furniture'], intent: E, type: ['bookshelf'] },
  ],
  ['*', ['一件家具，要过许多个冬天。'], ['Furniture sees many winters.'], { category: ['furniture'], intent: E }],
  [
    '*',
    ['杯子放下，话才开始说。'],
    ['The cups are down, and the talk begins.'],
    { category: ['furniture'], intent: E, type: ['coffee-table', 'dining-table'] },
  ],
  [
    '*',
    ['门口换鞋，阳台晒太阳，哪里都用得上一张凳子。'],
    ['At the door, on the balcony: there is always use for a stool.'],
    { category: ['furniture'], intent: E, type: ['stool'] },
  ],
  ['*', ['先量墙，再挑家具。'], ['Measure the wall, then choose.'], { category: ['furniture'], intent: A }],
  [
    '*',
    ['拆箱，装脚，放好。'],
    ['Unpack, fit the legs, put it in place.'],
    { category: ['furniture'], intent: A, type: ['sofa', 'coffee-table', 'dining-table', 'desk'] },
  ],
  [
    '*',
    ['家具先看尺寸，再看承重。'],
    ['Furniture begins with size, then load.'],
    { category: ['furniture'], intent: R, also: 'loadCapacity' },
  ],
  [
    '*',
    ['放不放得下，先看这几个数。'],
    ['Whether it fits is a matter of a few figures.'],
    { category: ['furniture'], intent: R },
  ],
  [
    '*',
    ['尺寸、木料、接法，一样样说。'],
    ['Size, wood, joints: one after another.'],
    { category: ['furniture'], intent: R },
  ],
]

const HOME_TEXTILE: readonly Row[] = [
  [
    '*',
    ['晒过的被子，有一股太阳的味道。'],
    ['Bedding from the line smells of the day.'],
    { category: ['home-textile'], intent: E, type: ['quilt', 'bedding-set', 'pillow'] },
  ],
  [
    '*',
    ['关灯之前，把被角理一理。'],
    ['Before the light goes out, you straighten the corner.'],
    { category: ['home-textile'], intent: E, type: ['quilt', 'bedding-set', 'pillow'] },
  ],
  [
    '*',
    ['午后起风，窗边的布动了一下。'],
    ['A breeze in the afternoon, and the cloth at the window stirs.'],
    { category: ['home-textile'], intent: E, type: ['curtain'] },
  ],
  [
    '*',
    ['沙发上留着上一个人的形状。'],
    ['The sofa keeps the shape of whoever sat there.'],
    { category: ['home-textile'], intent: E, type: ['throw', 'cushion', 'rug'] },
  ],
  [
    '*',
    ['脚先知道冬天来了。'],
    ['Feet know first that winter is here.'],
    { category: ['home-textile'], intent: E, type: ['rug', 'bath-mat', 'throw'], season: ['winter', 'autumn'] },
  ],
  [
    '*',
    ['洗完澡，水汽还没散。'],
    ['The bath is over and the steam is still there.'],
    { category: ['home-textile'], intent: E, type: ['towel', 'bathrobe', 'bath-mat'] },
  ],
  [
    '*',
    ['桌布一铺，就是要留人吃饭的意思。'],
    ['Lay a cloth on the table, and someone is staying for dinner.'],
    { category: ['home-textile'], intent: E, type: ['tablecloth'] },
  ],
  [
    '*',
    ['家里的布，天天碰，天天见。'],
    ['The cloth of a home is touched every day.'],
    { category: ['home-textile'], intent: E },
  ],
  [
    '*',
    ['冬夜长，屋里总要有一样软的。'],
    ['Winter nights are long, and a room wants some cloth in it.'],
    { category: ['home-textile'], intent: E, season: ['winter'] },
  ],
  [
    '*',
    ['换上，铺平，今晚就用。'],
    ['Change it, smooth it, use it tonight.'],
    { category: ['home-textile'], intent: A, type: ['quilt', 'bedding-set', 'pillow', 'tablecloth'] },
  ],
  ['*', ['先说怎么洗。'], ['First, how to wash it.'], { category: ['home-textile'], intent: A, also: 'care' }],
  [
    '*',
    ['挂上，或者铺开。'],
    ['Hang it or spread it.'],
    { category: ['home-textile'], intent: A, type: ['curtain', 'towel', 'bathrobe', 'rug', 'throw', 'bath-mat'] },
  ],
  [
    '*',
    ['家纺先看布的数。'],
    ['Home textiles begin with the figures of the cloth.'],
    { category: ['home-textile'], intent: R },
  ],
  [
    '*',
    ['成分、克重、洗后变化，一项项看。'],
    ['Fibre, weight, change in the wash: line by line.'],
    { category: ['home-textile'], intent: R, also: 'shrinkage' },
  ],
  [
    '*',
    ['先看尺寸，再看布。'],
    ['Size first, then the cloth.'],
    { category: ['home-textile'], intent: R, also: 'dimensions' },
  ],
]

const ANY: readonly Row[] = [
  ['*', ['东西不多，每件说清楚。'], ['Few things, each of them explained.'], { intent: E }],
  ['*', ['过日子的东西，慢慢挑。'], ['Things for living with deserve a slow choice.'], { intent: E }],
  ['*', ['好好用一样东西，也是过日子。'], ['Using one thing well is a way of living too.'], { intent: E }],
  ['*', ['先说用处。'], ['First, what it is for.'], { intent: A }],
  ['*', ['需要的时候，伸手就拿得到。'], ['Within reach when you need it.'], { intent: A }],
  ['*', ['看完这几条，再决定。'], ['Read these few lines, then decide.'], { intent: A }],
  ['*', ['知道的都写在这里。'], ['What is known is written here.'], { intent: R }],
  ['*', ['先看事实，再做决定。'], ['Facts first, then a decision.'], { intent: R }],
  ['*', ['几项要紧的，先列出来。'], ['The points that matter come first.'], { intent: R }],
]

const CLOSE: readonly Row[] = [
  ['*', ['剩下的，交给日子。'], ['The rest is up to the days.'], { intent: E }],
  ['*', ['慢慢用，不急。'], ['Take your time with it.'], { intent: E }],
  ['*', ['看中了，就带一{measure}回家。'], ['If it speaks to you, take it home.'], { intent: E }],
  [
    '*',
    ['喜欢的颜色，在窗边看一眼再定。'],
    ['See the colour by the window before you decide.'],
    { intent: E, category: ['apparel', 'home-textile'] },
  ],
  ['*', ['穿旧一点，会更像你的。'], ['Worn a little, it becomes more yours.'], { intent: E, category: ['apparel'] }],
  [
    '*',
    ['放在家里，过一阵子再看它。'],
    ['Put it in its place and look again in a while.'],
    { intent: E, category: ['furniture', 'home-textile'] },
  ],
  ['*', ['泡上一杯，坐下来。'], ['Make a cup and sit down.'], { intent: E, type: ['tea', 'gaiwan', 'coffee-beans'] }],
  [
    '*',
    ['打开来，先闻一闻。'],
    ['Open it and smell it first.'],
    { intent: E, category: ['food'], type: ['tea', 'coffee-beans', 'chocolate', 'honey', 'olive-oil'] },
  ],
  ['*', ['用在哪一刻，由你。'], ['When to use it is up to you.'], { intent: E, category: ['beauty'] }],
  ['*', ['挑好尺码，放进购物袋。'], ['Choose your size and add it to the bag.'], { intent: A, category: ['apparel'] }],
  [
    '*',
    ['选好颜色，放进购物袋。'],
    ['Choose a colour and add it to the bag.'],
    { intent: A, category: ['apparel', 'home-textile'] },
  ],
  [
    '*',
    ['放进购物袋，到家就换上。'],
    ['Add it to the bag and wear it when it comes.'],
    { intent: A, category: ['apparel'] },
  ],
  [
    '*',
    ['放进购物袋，到家就能用。'],
    ['Add it to the bag and use it when it comes.'],
    { intent: A, category: ['home-care', 'beauty', 'technology', 'sport', 'home-textile'] },
  ],
  [
    '*',
    ['快用完了，就补一{measure}。'],
    ['When yours runs low, add one to the bag.'],
    {
      intent: A,
      type: [
        'laundry-liquid',
        'laundry-capsules',
        'dish-soap',
        'floor-cleaner',
        'hand-wash',
        'kitchen-cleaner',
        'toilet-cleaner',
        'tissues',
        'bin-bags',
        'shampoo',
        'cleanser',
        'hand-cream',
        'body-lotion',
        'rice',
        'oats',
        'olive-oil',
        'tea',
        'coffee-beans',
        'protein-powder',
      ],
    },
  ],
  [
    '*',
    ['家里那{measure}快见底了，就放进购物袋。'],
    ['If the one at home is nearly empty, add it to the bag.'],
    { intent: A, category: ['home-care'] },
  ],
  [
    '*',
    ['量好地方，放进购物袋。'],
    ['Measure the spot and add it to the bag.'],
    { intent: A, category: ['furniture'] },
  ],
  ['*', ['今天就练起来。'], ['Start today.'], { intent: A, category: ['sport'] }],
  ['*', ['想好了，放进购物袋。'], ['Add it to the bag when you have made up your mind.'], { intent: A }],
  ['*', ['数字看完，再决定要不要。'], ['Read the figures, then decide.'], { intent: R }],
  ['*', ['还想知道什么，问我们。'], ['If anything is missing here, ask us.'], { intent: R }],
  [
    '*',
    ['没有写的，就是还没有测。'],
    ['What is not written has not been tested yet.'],
    { intent: R, category: ['technology', 'beauty', 'sport'] },
  ],
  ['*', ['对着自己的需要，一项一项比。'], ['Check it line by line against what you need.'], { intent: R }],
  [
    '*',
    ['不着急，先和家里的那{measure}比一比。'],
    ['Compare it with the one you have at home.'],
    { intent: R, category: ['technology', 'furniture', 'home-textile', 'sport'] },
  ],
]

const PROOF: readonly Row[] = [
  [
    '#one',
    ['这个数出自检测报告。', '数字来自检测报告。'],
    ['The figure comes from a lab report.', 'A lab report stands behind the figure.'],
    {},
  ],
  [
    '#many',
    ['这几个数都出自检测报告。', '以上几项都有检测报告。', '数字都来自检测报告。'],
    [
      'These figures come from lab reports.',
      'Lab reports stand behind these figures.',
      'Each of these figures is in a lab report.',
    ],
    {},
  ],
  [
    '#measured',
    ['尺寸是我们自己量的。', '数是在样品间量的。'],
    ['We measured this ourselves.', 'It was measured in our own sample room.'],
    {},
  ],
]

const PRICE: readonly Row[] = [
  [
    '*',
    ['一{measure}[{price}]。', '价格是[{price}]。', '[{price}]一{measure}。'],
    ['The price is [{price}].', '{It} (costs|cost) [{price}].'],
    {},
  ],
  [
    '#from',
    ['[{price}]起。', '价格[{price}]起。', '按规格不同，[{price}]起。'],
    ['Prices start at [{price}].', 'From [{price}].'],
    {},
  ],
]

/** Lines that open a text. */
export const SCENES = [
  ...entries('scene.apparel', 'scene', APPAREL),
  ...entries('scene.children', 'scene', CHILDREN),
  ...entries('scene.technology', 'scene', TECHNOLOGY),
  ...entries('scene.beauty', 'scene', BEAUTY),
  ...entries('scene.home-care', 'scene', HOME_CARE),
  ...entries('scene.food', 'scene', FOOD),
  ...entries('scene.sport', 'scene', SPORT),
  ...entries('scene.furniture', 'scene', FURNITURE),
  ...entries('scene.home-textile', 'scene', HOME_TEXTILE),
  ...entries('scene.any', 'scene', ANY),
]

/** Lines that close a text, name the source of figures, or say the price. */
export const ENDINGS = [
  ...entries('close', 'close', CLOSE),
  ...entries('proof', 'proof', PROOF as readonly Row[]),
  ...entries('price', 'price', PRICE as readonly Row[]),
]

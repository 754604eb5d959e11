import { entries, type Row } from './entry.ts'

/**
 * Opening and closing lines. They show a moment or ask for something and state nothing about the product: no quality, no
 * promise of what the text will tell unless the fact is there (`also`). Naming the product keeps them from being told twice.
 */
const E = ['emotional'] as const
const A = ['action'] as const
const R = ['rational'] as const
const CONSUMABLES = [
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
]

const APPAREL: readonly Row[] = [
  [
    '*',
    ['早上开窗，伸手先拿到这{measure}{noun}。'],
    ['The window is open, and {this} (is|are) the first thing at hand.'],
    { category: ['apparel'], intent: E },
  ],
  [
    '*',
    ['椅背上搭着一{measure}{noun}，出门前顺手带上。'],
    ['{This} (hangs|hang) over the chair by the door.'],
    { category: ['apparel'], intent: E },
  ],
  [
    '*',
    ['衣柜拉开一半，{noun}挂在靠外的一格。'],
    ['The wardrobe is half open, the {noun} at the front.'],
    { category: ['apparel'], intent: E },
  ],
  [
    '*',
    ['晾衣绳上，{noun}的影子慢慢挪过去。'],
    ['On the washing line, the shadow of the {noun} moves slowly.'],
    { category: ['apparel'], intent: E, type: ['tee', 'shirt', 'polo', 'dress', 'trousers', 'shorts'] },
  ],
  [
    '*',
    ['周末没有安排，穿{noun}去买菜。'],
    ['A day with no plans: the {noun}, and a walk to the market.'],
    { category: ['apparel'], intent: E },
  ],
  [
    '*',
    ['出门走得不急，{noun}的扣子慢慢扣。'],
    ['There is time, and the {noun} (is|are) buttoned slowly.'],
    { category: ['apparel'], intent: E, type: ['shirt'] },
  ],
  [
    '*',
    ['收拾行李，先把{noun}叠好放在上面。'],
    ['Packing, the {noun} (goes|go) in last.'],
    { category: ['apparel'], intent: E },
  ],
  [
    '*',
    ['有风的下午，{noun}跟着动了动。'],
    ['A windy afternoon, and the {noun} (stirs|stir) a little.'],
    { category: ['apparel'], intent: E, type: ['dress', 'shirt', 'scarf', 'trousers'] },
  ],
  [
    '*',
    ['蝉声起来的时候，轮到{noun}出门。'],
    ['When the cicadas start, it is time for the {noun}.'],
    { category: ['apparel'], intent: E, season: ['summer'], type: ['tee', 'dress', 'shorts', 'polo'] },
  ],
  [
    '*',
    ['早晚开始凉，把{noun}从箱子里拿出来。'],
    ['The mornings turn cool, and the {noun} (comes|come) out of the box.'],
    {
      category: ['apparel'],
      intent: E,
      season: ['autumn'],
      type: ['shirt', 'hoodie', 'sweater', 'trousers', 'jacket', 'down-jacket', 'scarf'],
    },
  ],
  [
    '*',
    ['天短了，穿着{noun}回家，路灯已经亮了。'],
    ['The days are short, and the lamps are lit on the way home.'],
    {
      category: ['apparel'],
      intent: E,
      season: ['winter', 'autumn'],
      type: ['sweater', 'scarf', 'down-jacket', 'jacket'],
    },
  ],
  [
    '*',
    ['柳絮还没飞，厚衣服收起一半，{noun}挂了出来。'],
    ['Some of the heavy coats go back, and the {noun} (comes|come) out.'],
    { category: ['apparel'], intent: E, season: ['spring'] },
  ],
  ['*', ['换上{noun}，出门。'], ['On (goes|go) the {noun}, and out you go.'], { category: ['apparel'], intent: A }],
  ['*', ['早上拿起{noun}，穿好就走。'], ['Pick up the {noun}, dress, leave.'], { category: ['apparel'], intent: A }],
  [
    '*',
    ['从衣架上拿下{noun}，锁门，走。'],
    ['The {noun} off the hanger, the door locked, and off.'],
    { category: ['apparel'], intent: A },
  ],
  [
    '*',
    ['把{noun}塞进包里，下班直接去动一动。'],
    ['Put the {noun} in the bag and go straight from work to train.'],
    { category: ['apparel'], intent: A, type: ['tee', 'shorts', 'polo', 'hoodie', 'jacket'] },
  ],
  [
    '*',
    ['先说{noun}怎么穿，怎么洗。'],
    ['How to wear the {noun} and how to wash (it|them).'],
    { category: ['apparel'], intent: A, also: 'care' },
  ],
  [
    '*',
    ['先说布，再说{noun}的做工。'],
    ['The cloth of the {noun} first, then the making.'],
    { category: ['apparel'], intent: R, also: 'composition' },
  ],
]

const CHILDREN: readonly Row[] = [
  [
    '*',
    ['大人在厨房，孩子抱着{noun}在地板上。'],
    ['The grown-ups are in the kitchen, the child is on the floor with the {noun}.'],
    { category: ['children'], intent: E, type: ['soft-toy', 'arch-blocks', 'building-blocks', 'puzzle'] },
  ],
  [
    '*',
    ['他说要自己来，{noun}就交给他。'],
    ['They say they will do it themselves, so they get the {noun}.'],
    { category: ['children'], intent: E },
  ],
  [
    '*',
    ['睡前故事讲完了，{noun}还放在床头。'],
    ['The story is over, and the {noun} (is|are) still by the bed.'],
    { category: ['children'], intent: E, type: ['soft-toy', 'arch-blocks', 'building-blocks', 'puzzle'] },
  ],
  [
    '*',
    ['雨天出不了门，{noun}倒在地毯上。'],
    ['It rains, and the {noun} (is|are) on the rug.'],
    { category: ['children'], intent: E, type: ['arch-blocks', 'building-blocks', 'puzzle', 'soft-toy'] },
  ],
  [
    '*',
    ['早上的阳光照进来，{noun}摆在窗边。'],
    ['The sun comes in, and the {noun} (stands|stand) by the window.'],
    { category: ['children'], intent: E, type: ['kids-stool', 'arch-blocks', 'building-blocks', 'soft-toy'] },
  ],
  [
    '*',
    ['晒干的{noun}叠好，放回孩子的抽屉。'],
    ['Dry and folded, the {noun} (goes|go) back into the drawer.'],
    { category: ['children'], intent: E, type: ['kids-tee'] },
  ],
  [
    '*',
    ['他搬来{noun}，要和大人一样高。'],
    ['They carry the {noun} over to be as tall as the grown-ups.'],
    { category: ['children'], intent: E, type: ['kids-stool'] },
  ],
  [
    '*',
    ['把{noun}拿出来，摆开，坐下。'],
    ['Take out the {noun}, spread (it|them), sit down.'],
    { category: ['children'], intent: A, type: ['arch-blocks', 'building-blocks', 'puzzle'] },
  ],
  [
    '*',
    ['给孩子的{noun}，先看怎么用。'],
    ['The {noun} for a child: first, how (it is|they are) used.'],
    { category: ['children'], intent: A, also: 'usage' },
  ],
  [
    '*',
    ['{noun}教一遍，剩下的交给他。'],
    ['Show the {noun} once and let them do the rest.'],
    { category: ['children'], intent: A },
  ],
  [
    '*',
    ['早上出门，{noun}自己拿。'],
    ['In the morning they fetch the {noun} themselves.'],
    { category: ['children'], intent: A, type: ['kids-backpack', 'kids-bottle', 'kids-tee'] },
  ],
  [
    '*',
    ['吃饭了，{noun}先摆上桌。'],
    ['Dinner time: the {noun} first.'],
    { category: ['children'], intent: A, type: ['kids-tableware', 'kids-bottle'] },
  ],
  [
    '*',
    ['刷牙前，先把{noun}递给他。'],
    ['Before brushing, hand over the {noun}.'],
    { category: ['children'], intent: A, type: ['kids-toothbrush'] },
  ],
  [
    '*',
    ['给孩子挑{noun}，先看材料和年龄。'],
    ['For {this}, look at material and age first.'],
    { category: ['children'], intent: R, also: 'ageRange' },
  ],
  [
    '*',
    ['客厅的地毯上，{noun}摆成一排。'],
    ['On the living-room rug, the {noun} in a row.'],
    { category: ['children'], intent: E, type: ['arch-blocks', 'building-blocks'] },
  ],
  [
    '*',
    ['差一块就拼好了，先去吃饭。'],
    ['One piece is missing, and dinner is ready.'],
    { category: ['children'], intent: E, type: ['puzzle'] },
  ],
  [
    '*',
    ['抱着{noun}，在沙发上睡着了。'],
    ['Asleep on the sofa, an arm around the {noun}.'],
    { category: ['children'], intent: E, type: ['soft-toy'] },
  ],
  [
    '*',
    ['踩上{noun}，够得到洗手池。'],
    ['Up on the {noun}, and the basin is in reach.'],
    { category: ['children'], intent: E, type: ['kids-stool'] },
  ],
  [
    '*',
    ['周末去公园，{noun}推在手里。'],
    ['To the park on Sunday, pushing the {noun}.'],
    { category: ['children'], intent: A, type: ['balance-bike'] },
  ],
  [
    '*',
    ['开学前一天，{noun}挂在椅背上。'],
    ['The day before school, the {noun} (hangs|hang) over the chair.'],
    { category: ['children'], intent: A, type: ['kids-backpack'] },
  ],
  [
    '*',
    ['出门玩，{noun}灌好水。'],
    ['Off to play, with water in the {noun}.'],
    { category: ['children'], intent: A, type: ['kids-bottle'] },
  ],
]

const TECHNOLOGY: readonly Row[] = [
  ['*', ['看{noun}，先看数字。'], ['With {this}, the figures first.'], { category: ['technology'], intent: R }],
  [
    '*',
    ['{noun}的参数，一项一项看。'],
    ['The figures of {this}, one by one.'],
    { category: ['technology'], intent: R },
  ],
  ['*', ['挑{noun}，先看参数。'], ['Before you choose {this}, the figures.'], { category: ['technology'], intent: R }],
  [
    '*',
    ['书桌收拾好，{noun}在老地方。'],
    ['The desk is cleared, the {noun} in the usual place.'],
    { category: ['technology'], intent: E, type: ['desk-lamp', 'keyboard', 'mouse', 'laptop-stand', 'speaker'] },
  ],
  [
    '*',
    ['地铁里戴上{noun}，一个人待一会儿。'],
    ['On the train, the {noun} on, a while alone.'],
    { category: ['technology'], intent: E, type: ['headphones', 'earbuds'] },
  ],
  [
    '*',
    ['晚饭之后，家里各有各的角落，{noun}在你这边。'],
    ['After dinner everyone has a corner, and {this} (is|are) in yours.'],
    { category: ['technology'], intent: E },
  ],
  [
    '*',
    ['插上{noun}，打开，用。'],
    ['Plug in the {noun}, switch on, use.'],
    { category: ['technology'], intent: A, type: ['desk-lamp', 'air-purifier', 'speaker', 'charger'] },
  ],
  [
    '*',
    ['{noun}放进包里，出门。'],
    ['The {noun} in the bag, and out.'],
    { category: ['technology'], intent: A, type: ['power-bank', 'charger', 'earbuds', 'headphones', 'mouse'] },
  ],
  [
    '*',
    ['{noun}先配好一次。'],
    ['Set up the {noun} once.'],
    { category: ['technology'], intent: A, also: 'bluetooth' },
  ],
]

const BEAUTY: readonly Row[] = [
  [
    '*',
    ['洗完脸，镜子上还有水汽，{noun}在手边。'],
    ['The mirror is still misted, and the {noun} (is|are) at hand.'],
    { category: ['beauty'], intent: E, type: ['serum', 'face-cream', 'toner', 'face-mask', 'cleanser'] },
  ],
  [
    '*',
    ['睡前的一小会儿，拧开这{measure}{noun}。'],
    ['A little time before bed, and {this}.'],
    { category: ['beauty'], intent: E, type: ['serum', 'face-cream', 'hand-cream', 'body-lotion'] },
  ],
  [
    '*',
    ['一天说了许多话，这会儿坐下来，涂一点{noun}。'],
    ['You have talked all day. Sit down now, with a little {noun}.'],
    { category: ['beauty'], intent: E, type: ['face-cream', 'hand-cream', 'body-lotion', 'serum'] },
  ],
  [
    '*',
    ['气味比照片记得清楚。'],
    ['A scent remembers more than a photograph.'],
    { category: ['beauty'], intent: E, type: ['perfume'] },
  ],
  [
    '*',
    ['下雨天，书翻到一半，{noun}放在书旁。'],
    ['It rains, the book is half read, the {noun} (lies|lie) beside it.'],
    { category: ['beauty'], intent: E, type: ['perfume', 'hand-cream'] },
  ],
  [
    '*',
    ['出门前，在镜子前停一下，拿起{noun}。'],
    ['A moment at the mirror with the {noun} before you go.'],
    { category: ['beauty'], intent: E, type: ['lipstick', 'sunscreen', 'perfume'] },
  ],
  [
    '*',
    ['洗了手，擦干，坐下来涂{noun}。'],
    ['Hands washed and dried, now the {noun}.'],
    { category: ['beauty'], intent: E, type: ['hand-cream'] },
  ],
  [
    '*',
    ['浴室的窗开一条缝，{noun}搁在窗台上。'],
    ['The bathroom window stands open a little, the {noun} on the sill.'],
    { category: ['beauty'], intent: E, type: ['shampoo', 'body-lotion', 'cleanser'] },
  ],
  [
    '*',
    ['{noun}怎么用，用多少，先说这两件。'],
    ['How to use the {noun} and how much comes first.'],
    { category: ['beauty'], intent: A, also: 'usage' },
  ],
  [
    '*',
    ['{noun}放在水池边，一步一步来。'],
    ['The {noun} by the basin, one step after the other.'],
    { category: ['beauty'], intent: A, type: ['cleanser', 'shampoo', 'toner', 'serum'] },
  ],
  [
    '*',
    ['看{noun}，先看成分，再看测试。'],
    ['For {this}, ingredients first, then the test.'],
    { category: ['beauty'], intent: R, also: 'efficacyTest' },
  ],
  [
    '*',
    ['{noun}先看成分表。'],
    ['With {this}, the ingredients come first.'],
    { category: ['beauty'], intent: R, also: 'keyIngredient' },
  ],
]

const HOME_CARE: readonly Row[] = [
  [
    '*',
    ['{noun}一次用多少，先说清楚。'],
    ['How much of the {noun} to use comes first.'],
    { category: ['home-care'], intent: A, also: 'dose' },
  ],
  [
    '*',
    ['先说{noun}的用法。'],
    ['First, how to use the {noun}.'],
    { category: ['home-care'], intent: A, also: 'usage' },
  ],
  [
    '*',
    ['{noun}放在水池边，伸手就拿到。'],
    ['The {noun} by the sink, within reach.'],
    { category: ['home-care'], intent: A, type: ['dish-soap', 'hand-wash', 'sponge', 'kitchen-cleaner'] },
  ],
  [
    '*',
    ['衣服进桶，轮到{noun}。'],
    ['The clothes are in. Now the {noun}.'],
    { category: ['home-care'], intent: A, type: ['laundry-liquid', 'laundry-capsules'] },
  ],
  [
    '*',
    ['吃完饭，碗先泡上，拿{noun}。'],
    ['Dinner is done. Let the bowls soak and take the {noun}.'],
    { category: ['home-care'], intent: A, type: ['dish-soap', 'sponge'] },
  ],
  [
    '*',
    ['周末擦一遍，{noun}先拿出来。'],
    ['A wipe at the weekend: first the {noun}.'],
    { category: ['home-care'], intent: A, type: ['floor-cleaner', 'kitchen-cleaner', 'toilet-cleaner'] },
  ],
  [
    '*',
    ['{noun}抽出一张，桌上擦一把。'],
    ['One sheet, and the table is wiped.'],
    { category: ['home-care'], intent: A, type: ['tissues'] },
  ],
  [
    '*',
    ['换一只{noun}，把旧的系好拿下楼。'],
    ['A new bag in, the old one tied and taken down.'],
    { category: ['home-care'], intent: A, type: ['bin-bags'] },
  ],
  [
    '*',
    ['阳台上，刚洗的衣服还滴着水。'],
    ['On the balcony, the washing still drips.'],
    { category: ['home-care'], intent: E, type: ['laundry-liquid', 'laundry-capsules'] },
  ],
  [
    '*',
    ['打扫完，屋子安静下来，{noun}放回架上。'],
    ['The cleaning is done, the {noun} back on the shelf.'],
    {
      category: ['home-care'],
      intent: E,
      type: ['floor-cleaner', 'kitchen-cleaner', 'dish-soap', 'sponge', 'toilet-cleaner'],
    },
  ],
  [
    '*',
    ['推门进来，{noun}放在玄关的柜子上。'],
    ['You open the door, and {this} (stands|stand) on the hall table.'],
    { category: ['home-care'], intent: E, type: ['reed-diffuser'] },
  ],
  [
    '*',
    ['日用的{noun}，先看一次用多少。'],
    ['With {this}, first see how much a use takes.'],
    { category: ['home-care'], intent: R, also: 'dose' },
  ],
  [
    '*',
    ['{noun}用在哪里，先看。'],
    ['First, where the {noun} (is|are) used.'],
    { category: ['home-care'], intent: A, also: 'scene' },
  ],
  [
    '*',
    ['水槽满了，挤一点{noun}。'],
    ['The sink is full; a little {noun}.'],
    { category: ['home-care'], intent: A, type: ['dish-soap'] },
  ],
  [
    '*',
    ['拖把先涮一遍，再加{noun}。'],
    ['Rinse the mop, then add the {noun}.'],
    { category: ['home-care'], intent: A, type: ['floor-cleaner'] },
  ],
  [
    '*',
    ['刷马桶，从{noun}开始。'],
    ['Cleaning the toilet starts with the {noun}.'],
    { category: ['home-care'], intent: A, type: ['toilet-cleaner'] },
  ],
  [
    '*',
    ['回家先洗手，按一下{noun}。'],
    ['Home, and hands first: one pump of {noun}.'],
    { category: ['home-care'], intent: A, type: ['hand-wash'] },
  ],
  [
    '*',
    ['锅底结了油，{noun}先喷上。'],
    ['Grease on the pan: spray the {noun} first.'],
    { category: ['home-care'], intent: A, type: ['kitchen-cleaner'] },
  ],
]

const FOOD: readonly Row[] = [
  [
    '*',
    ['水开了，先不急着倒，{noun}已经备好。'],
    ['The water boils and can wait; the {noun} (is|are) ready.'],
    { category: ['food'], intent: E, type: ['tea', 'coffee-beans'] },
  ],
  [
    '*',
    ['水开了，{noun}先温一遍。'],
    ['The water boils; the {noun} (is|are) warmed first.'],
    { category: ['food'], intent: E, type: ['gaiwan'] },
  ],
  [
    '*',
    ['下午的光斜进来，落在{noun}上。'],
    ['The afternoon light comes in low and rests on the {noun}.'],
    { category: ['food'], intent: E, type: ['tea', 'gaiwan', 'honey', 'olive-oil'] },
  ],
  [
    '*',
    ['一个人喝茶，也把{noun}端正放好。'],
    ['Tea for one, and the {noun} set straight.'],
    { category: ['food'], intent: E, type: ['gaiwan'] },
  ],
  [
    '*',
    ['早上的事，从磨豆子开始。'],
    ['The morning starts with the grinder.'],
    { category: ['food'], intent: E, type: ['coffee-beans'] },
  ],
  [
    '*',
    ['吃的东西，先问从哪里来，{noun}也一样。'],
    ['With food, ask first where it comes from; the {noun} too.'],
    {
      category: ['food'],
      intent: E,
      also: 'origin',
      type: ['tea', 'coffee-beans', 'rice', 'oats', 'honey', 'olive-oil', 'dried-fruit', 'nuts', 'chocolate'],
    },
  ],
  [
    '*',
    ['饭桌不大，菜不多，{noun}放在中间。'],
    ['The table is small, the dishes are few, the {noun} in the middle.'],
    { category: ['food'], intent: E, type: ['olive-oil', 'honey'] },
  ],
  [
    '*',
    ['抽屉里留一点{noun}，给走神的时候。'],
    ['Keep some {noun} in the drawer for when the mind wanders.'],
    { category: ['food'], intent: E, type: ['chocolate', 'nuts', 'dried-fruit'] },
  ],
  [
    '*',
    ['灶上小火，{noun}在锅里慢慢冒泡。'],
    ['A low flame, and the {noun} (begins|begin) to move in the pot.'],
    { category: ['food'], intent: E, type: ['oats', 'rice'] },
  ],
  [
    '*',
    ['早起，舀一勺{noun}。'],
    ['Up early, one spoon of {noun}.'],
    { category: ['food'], intent: A, type: ['oats', 'honey', 'protein-powder'] },
  ],
  [
    '*',
    ['练完，兑一杯{noun}。'],
    ['Train, then mix a cup of {noun}.'],
    { category: ['food'], intent: A, type: ['protein-powder'] },
  ],
  [
    '*',
    ['{noun}放进包里，下午拿出来。'],
    ['The {noun} in the bag now, out again in the afternoon.'],
    { category: ['food'], intent: A, type: ['nuts', 'chocolate', 'dried-fruit'] },
  ],
  [
    '*',
    ['{noun}怎么放，先说。'],
    ['First, how to keep the {noun}.'],
    { category: ['food'], intent: A, also: 'storage' },
  ],
  [
    '*',
    ['量米，淘{noun}，下锅。'],
    ['Measure the {noun}, rinse, into the pot.'],
    { category: ['food'], intent: A, type: ['rice'] },
  ],
  [
    '*',
    ['看{noun}，先看配料表。'],
    ['With {this}, the ingredient list first.'],
    { category: ['food'], intent: R, also: 'ingredients' },
  ],
  [
    '*',
    ['{noun}的产地和日子，一样一样说。'],
    ['Place and date of the {noun}, one at a time.'],
    { category: ['food'], intent: R, also: 'harvest' },
  ],
  [
    '*',
    ['厨房里安静下来，{noun}泡上。'],
    ['The kitchen goes quiet, and the {noun} (is|are) on.'],
    { category: ['food'], intent: E, type: ['tea', 'coffee-beans'] },
  ],
  [
    '*',
    ['面包切好，旁边是{noun}。'],
    ['The bread is cut, the {noun} beside it.'],
    { category: ['food'], intent: E, type: ['honey', 'olive-oil'] },
  ],
  [
    '*',
    ['客人坐下，{noun}先递过去。'],
    ['The guest sits down, and the {noun} (goes|go) over first.'],
    { category: ['food'], intent: E, type: ['gaiwan', 'tea'] },
  ],
  [
    '*',
    ['来不及坐下吃，抓一把{noun}。'],
    ['No time to sit down: a handful of {noun}.'],
    { category: ['food'], intent: A, type: ['nuts', 'dried-fruit'] },
  ],
  [
    '*',
    ['掰一格{noun}，走几步，歇一歇。'],
    ['Break off a square of {noun} and take a few steps.'],
    { category: ['food'], intent: A, type: ['chocolate'] },
  ],
  [
    '*',
    ['锅里放水，{noun}下去。'],
    ['Water in the pot, the {noun} in.'],
    { category: ['food'], intent: A, type: ['oats', 'rice'] },
  ],
]

const SPORT: readonly Row[] = [
  [
    '*',
    ['把{noun}铺开，站上去，开始。'],
    ['Unroll the {noun}, step on, begin.'],
    { category: ['sport'], intent: A, type: ['yoga-mat'] },
  ],
  [
    '*',
    ['先热身，再拿{noun}。'],
    ['Warm up, then take the {noun}.'],
    { category: ['sport'], intent: A, type: ['dumbbell', 'kettlebell', 'ab-wheel', 'resistance-band'] },
  ],
  [
    '*',
    ['今天从一小组{noun}开始。'],
    ['Start with one short set with the {noun} today.'],
    { category: ['sport'], intent: A, type: ['dumbbell', 'kettlebell', 'jump-rope', 'ab-wheel', 'resistance-band'] },
  ],
  [
    '*',
    ['鞋带系好，带上{noun}，出门。'],
    ['Laces tied, the {noun} along, out.'],
    { category: ['sport'], intent: A, type: ['sport-bottle', 'gym-bag'] },
  ],
  [
    '*',
    ['换上{noun}，去练。'],
    ['On (goes|go) the {noun}, off to train.'],
    { category: ['sport'], intent: A, type: ['sport-tee', 'leggings'] },
  ],
  [
    '*',
    ['客厅让出一块地方，放下{noun}。'],
    ['Clear a corner of the living room and put the {noun} down.'],
    { category: ['sport'], intent: A, type: ['yoga-mat', 'dumbbell', 'kettlebell', 'foam-roller', 'ab-wheel'] },
  ],
  [
    '*',
    ['{noun}收在门口，抬脚就走。'],
    ['The {noun} (waits|wait) by the door.'],
    { category: ['sport'], intent: A, type: ['gym-bag', 'sport-bottle', 'jump-rope'] },
  ],
  [
    '*',
    ['练完，把{noun}放回角落。'],
    ['When you are done, the {noun} (goes|go) back to the corner.'],
    { category: ['sport'], intent: A, type: ['dumbbell', 'kettlebell', 'foam-roller', 'ab-wheel', 'jump-rope'] },
  ],
  [
    '*',
    ['清晨，客厅还没有人，只有{noun}。'],
    ['It is early, and there is nobody in the living room but the {noun}.'],
    { category: ['sport'], intent: E, type: ['yoga-mat', 'dumbbell', 'kettlebell', 'foam-roller'] },
  ],
  [
    '*',
    ['呼气，{noun}慢慢放下。'],
    ['Breathe out, and lower the {noun} slowly.'],
    { category: ['sport'], intent: E, type: ['dumbbell', 'kettlebell'] },
  ],
  [
    '*',
    ['灯还没开，先在{noun}上伸个懒腰。'],
    ['The lights are off; stretch first, on the {noun}.'],
    { category: ['sport'], intent: E, type: ['yoga-mat'] },
  ],
  [
    '*',
    ['挑{noun}，先看尺寸和材料。'],
    ['For {this}, size and material first.'],
    { category: ['sport'], intent: R, also: 'material' },
  ],
  [
    '*',
    ['{noun}装得下多少，先看容量。'],
    ['How much the {noun} (holds|hold) comes first.'],
    { category: ['sport'], intent: R, also: 'capacity' },
  ],
  [
    '*',
    ['{noun}吃得住多少分量，先看承重。'],
    ['What load the {noun} (takes|take) comes first.'],
    { category: ['sport'], intent: R, also: 'loadCapacity' },
  ],
  ['*', ['{noun}先看分量。'], ['With {this}, the weight first.'], { category: ['sport'], intent: R, also: 'weight' }],
]

const FURNITURE: readonly Row[] = [
  [
    '*',
    ['太阳低下来，{noun}的影子拉得很长。'],
    ['The sun sinks, and the {noun} (throws|throw) a long shadow.'],
    { category: ['furniture'], intent: E },
  ],
  [
    '*',
    ['搬进来的头一晚，先把{noun}摆好。'],
    ['The first night in the house, the {noun} (is|are) put in place first.'],
    { category: ['furniture'], intent: E },
  ],
  [
    '*',
    ['饭吃完了，谁也没急着离开{noun}。'],
    ['Dinner is over, and nobody leaves the {noun}.'],
    { category: ['furniture'], intent: E, type: ['dining-table', 'chair'] },
  ],
  [
    '*',
    ['夜里翻两页书，手边是{noun}。'],
    ['Two pages at night, the {noun} beside you.'],
    { category: ['furniture'], intent: E, type: ['nightstand', 'floor-lamp'] },
  ],
  [
    '*',
    ['夜里靠着{noun}翻两页书。'],
    ['Two pages at night, leaning back in the {noun}.'],
    { category: ['furniture'], intent: E, type: ['armchair', 'sofa'] },
  ],
  [
    '*',
    ['书读完了，放回{noun}上，抽下一本。'],
    ['A finished book goes back on the {noun}, and the next comes out.'],
    { category: ['furniture'], intent: E, type: ['bookshelf'] },
  ],
  [
    '*',
    ['杯子搁在{noun}上，话才开始说。'],
    ['The cups are on the {noun}, and the talk begins.'],
    { category: ['furniture'], intent: E, type: ['coffee-table', 'dining-table'] },
  ],
  [
    '*',
    ['门口换鞋，阳台晒太阳，都搬这张{noun}。'],
    ['At the door, on the balcony: the same {noun} each time.'],
    { category: ['furniture'], intent: E, type: ['stool'] },
  ],
  [
    '*',
    ['窗帘拉开，光先落在{noun}上。'],
    ['The curtains open, and the light falls on the {noun} first.'],
    { category: ['furniture'], intent: E },
  ],
  [
    '*',
    ['先量墙，再挑{noun}。'],
    ['Measure the wall, then choose the {noun}.'],
    { category: ['furniture'], intent: A },
  ],
  [
    '*',
    ['{noun}拆箱，搬到位，放好。'],
    ['Unpack the {noun}, carry (it|them) over, set (it|them) down.'],
    { category: ['furniture'], intent: A },
  ],
  [
    '*',
    ['{noun}先看尺寸，再看承重。'],
    ['With {this}, size first, then load.'],
    { category: ['furniture'], intent: R, also: 'loadCapacity' },
  ],
  [
    '*',
    ['{noun}放不放得下，先看宽。'],
    ['Whether the {noun} (fits|fit) is a matter of width.'],
    { category: ['furniture'], intent: R, also: 'width' },
  ],
  [
    '*',
    ['下雨的下午，{noun}旁边点一盏灯。'],
    ['A wet afternoon, and a lamp beside the {noun}.'],
    { category: ['furniture'], intent: E },
  ],
  [
    '*',
    ['早上起来，走到{noun}旁边坐下。'],
    ['First thing in the morning, you sit down by the {noun}.'],
    { category: ['furniture'], intent: E, type: ['sofa', 'armchair', 'chair', 'stool', 'dining-table', 'desk'] },
  ],
  [
    '*',
    ['客人走了，{noun}上还留着一只杯子。'],
    ['The guests have left, and one cup is still on the {noun}.'],
    { category: ['furniture'], intent: E, type: ['coffee-table', 'dining-table', 'nightstand', 'stool'] },
  ],
  [
    '*',
    ['孩子在{noun}边上写作业。'],
    ['A child does homework at the {noun}.'],
    { category: ['furniture'], intent: E, type: ['dining-table', 'desk', 'coffee-table'] },
  ],
  [
    '*',
    ['把手机放在{noun}上，躺下。'],
    ['The phone goes on the {noun}, and you lie down.'],
    { category: ['furniture'], intent: E, type: ['nightstand'] },
  ],
  [
    '*',
    ['周末早上，在{noun}上多躺一会儿。'],
    ['Saturday morning, a while longer in the {noun}.'],
    { category: ['furniture'], intent: E, type: ['bed'] },
  ],
]

const HOME_TEXTILE: readonly Row[] = [
  [
    '*',
    ['收下晒好的{noun}，抱着进屋。'],
    ['The {noun} (comes|come) in from the line in both arms.'],
    { category: ['home-textile'], intent: E },
  ],
  [
    '*',
    ['关灯之前，把{noun}的角理一理。'],
    ['Before the light goes out, you straighten a corner of the {noun}.'],
    { category: ['home-textile'], intent: E, type: ['quilt', 'bedding-set', 'throw'] },
  ],
  [
    '*',
    ['午后起风，窗边的{noun}动了一下。'],
    ['A breeze in the afternoon, and the {noun} (stirs|stir).'],
    { category: ['home-textile'], intent: E, type: ['curtain'] },
  ],
  [
    '*',
    ['沙发上有人刚起身，{noun}还留着形状。'],
    ['Someone has just got up, and the {noun} (keeps|keep) the shape.'],
    { category: ['home-textile'], intent: E, type: ['throw', 'cushion'] },
  ],
  [
    '*',
    ['脚先知道冬天来了，{noun}铺在床边。'],
    ['Feet know first that winter is here; the {noun} (lies|lie) by the bed.'],
    { category: ['home-textile'], intent: E, type: ['rug', 'bath-mat'], season: ['winter', 'autumn'] },
  ],
  [
    '*',
    ['洗完澡，水汽还没散，{noun}挂在手边。'],
    ['The bath is over, the steam is still there, the {noun} (hangs|hang) at hand.'],
    { category: ['home-textile'], intent: E, type: ['towel', 'bathrobe'] },
  ],
  [
    '*',
    ['洗完澡，脚踩在{noun}上，水汽还没散。'],
    ['Out of the bath and onto the {noun}, with the steam still in the room.'],
    { category: ['home-textile'], intent: E, type: ['bath-mat'] },
  ],
  [
    '*',
    ['{noun}一铺，就是要留人吃饭的意思。'],
    ['Lay the {noun}, and someone is staying for dinner.'],
    { category: ['home-textile'], intent: E, type: ['tablecloth'] },
  ],
  [
    '*',
    ['家里的{noun}，天天碰，天天见。'],
    ['The {noun} of a home (is|are) touched every day.'],
    { category: ['home-textile'], intent: E, type: ['towel', 'rug', 'cushion', 'curtain', 'tablecloth', 'throw'] },
  ],
  [
    '*',
    ['枕边翻过一页书，{noun}往里挪了挪。'],
    ['A page turned in bed, the {noun} pushed up a little.'],
    { category: ['home-textile'], intent: E, type: ['pillow', 'cushion'] },
  ],
  [
    '*',
    ['冬夜长，{noun}搭在膝上。'],
    ['Winter nights are long, and the {noun} (lies|lie) over your knees.'],
    { category: ['home-textile'], intent: E, season: ['winter', 'autumn'], type: ['throw', 'quilt'] },
  ],
  [
    '*',
    ['换上{noun}，铺平，今晚就用。'],
    ['Put on the {noun}, smooth (it|them), use (it|them) tonight.'],
    { category: ['home-textile'], intent: A, type: ['quilt', 'bedding-set', 'tablecloth'] },
  ],
  [
    '*',
    ['先说{noun}怎么洗。'],
    ['First, how to wash the {noun}.'],
    { category: ['home-textile'], intent: A, also: 'care' },
  ],
  [
    '*',
    ['把{noun}挂上，拉平。'],
    ['Hang the {noun} and pull (it|them) straight.'],
    { category: ['home-textile'], intent: A, type: ['curtain', 'towel', 'bathrobe'] },
  ],
  [
    '*',
    ['{noun}先看尺寸，再看布。'],
    ['With {this}, size first, then the cloth.'],
    { category: ['home-textile'], intent: R, also: 'dimensions' },
  ],
  [
    '*',
    ['看{noun}，先看成分和克重。'],
    ['With {this}, fibre and weight first.'],
    { category: ['home-textile'], intent: R, also: 'fabricWeight' },
  ],
]

const ANY: readonly Row[] = [
  ['*', ['先说{noun}的用处。'], ['First, what the {noun} (is|are) for.'], { intent: A, also: 'usage' }],
  ['*', ['先看事实，再做决定。'], ['Facts first, then a decision.'], { intent: R }],
  ['*', ['{noun}的几项，先列出来。'], ['A few lines about {this}.'], { intent: R }],
]

const CLOSE: readonly Row[] = [
  [
    '*',
    ['看中了，就带一{measure}{noun}回家。', '中意的话，带一{measure}{noun}回家。'],
    ['If it speaks to you, take {this} home.', 'If you like {this}, take (it|them) home.'],
    { intent: E },
  ],
  [
    '*',
    ['喜欢哪个颜色的{noun}，在窗边看一眼再定。'],
    ['Look at the colours of the {noun} by the window before you decide.'],
    { intent: E, also: 'option:colour' },
  ],
  [
    '*',
    ['哪{measure}{noun}合身，对着尺码表再看一遍。'],
    ['Check the size chart once more before you choose the {noun}.'],
    { intent: E, also: 'option:size', category: ['apparel'] },
  ],
  [
    '*',
    ['泡上一杯，坐下来。', '茶泡好了，坐下来。'],
    ['Make a cup and sit down.'],
    { intent: E, type: ['tea', 'gaiwan'] },
  ],
  ['*', ['豆子磨开，先闻一闻。'], ['Grind the beans and smell them first.'], { intent: E, type: ['coffee-beans'] }],
  [
    '*',
    ['打开{noun}，先闻一闻。'],
    ['Open the {noun} and smell (it|them) first.'],
    { intent: E, type: ['tea', 'chocolate', 'honey', 'olive-oil'] },
  ],
  ['*', ['{noun}用在哪一刻，由你。'], ['When to use the {noun} is up to you.'], { intent: E, category: ['beauty'] }],
  [
    '*',
    ['这{measure}{noun}，今晚就铺上。'],
    ['Put {this} out tonight.'],
    { intent: E, type: ['bedding-set', 'tablecloth', 'rug', 'throw'] },
  ],
  [
    '*',
    ['给{noun}留个位置。', '先给{noun}腾个地方。'],
    ['Keep a place for the {noun}.', 'Clear a spot for {this}.'],
    { intent: E, category: ['furniture'] },
  ],
  [
    '*',
    ['挑好尺码，把{noun}放进购物袋。'],
    ['Choose your size and add the {noun} to the shopping bag.'],
    { intent: A, also: 'option:size', category: ['apparel'] },
  ],
  [
    '*',
    ['选好颜色，把{noun}放进购物袋。'],
    ['Choose a colour and add the {noun} to the shopping bag.'],
    { intent: A, also: 'option:colour' },
  ],
  [
    '*',
    ['快用完了，就补一{measure}{noun}。', '家里的{noun}见底了，补一{measure}。'],
    ['When the {noun} at home (runs|run) low, add more to the bag.'],
    { intent: A, type: CONSUMABLES },
  ],
  [
    '*',
    ['量好地方，把{noun}放进购物袋。'],
    ['Measure the spot and add the {noun} to the shopping bag.'],
    { intent: A, category: ['furniture'] },
  ],
  [
    '*',
    ['想好了，把{noun}放进购物袋。', '这{measure}{noun}，想好了就放进购物袋。'],
    [
      'When you have made up your mind, add the {noun} to the shopping bag.',
      'Add the {noun} to the bag when you are ready.',
    ],
    { intent: A },
  ],
  [
    '*',
    ['数字看完，再决定要不要这{measure}{noun}。'],
    ['Read the figures, then decide about the {noun}.'],
    { intent: R },
  ],
  [
    '*',
    ['{noun}的几项数字，对着自己的需要比一比。'],
    ['Check the figures of the {noun} against what you need.'],
    { intent: R },
  ],
  [
    '*',
    ['和家里那{measure}{noun}比一比。'],
    ['Compare (it|them) with the {noun} you have at home.'],
    { intent: R, category: ['technology', 'furniture', 'home-textile', 'sport'] },
  ],
  [
    '*',
    ['尺码看准了，{noun}就可以下单。'],
    ['Once the size is right, order the {noun}.'],
    { intent: A, also: 'option:size', category: ['apparel'] },
  ],
  [
    '*',
    ['颜色定了，{noun}就能下单。'],
    ['With the colour settled, order the {noun}.'],
    { intent: A, also: 'option:colour' },
  ],
  [
    '*',
    ['给孩子挑个颜色，再买{noun}。'],
    ['Let the child pick the colour of the {noun}.'],
    { intent: A, also: 'option:colour', category: ['children'] },
  ],
  ['*', ['练之前，{noun}先备好。'], ['Have the {noun} ready before you train.'], { intent: A, category: ['sport'] }],
  [
    '*',
    ['下次去超市之前，先看看家里的{noun}还剩多少。'],
    ['Before the next shopping trip, see how much {noun} (is|are) left at home.'],
    { intent: A, type: CONSUMABLES },
  ],
  [
    '*',
    ['不急着定，{noun}隔天再看一眼。'],
    ['No need to decide now; look at the {noun} again tomorrow.'],
    { intent: E },
  ],
  ['*', ['{noun}合不合适，心里问一遍。'], ['Ask yourself once whether the {noun} (suits|suit) you.'], { intent: E }],
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
]

const PRICE: readonly Row[] = [
  [
    '*',
    ['{noun}[{price}]。', '这{measure}{noun}[{price}]。', '价格是[{price}]。', '{noun}的价格[{price}]。'],
    [
      'The {noun} (costs|cost) [{price}].',
      '{This} (is|are) [{price}].',
      '{It} (costs|cost) [{price}].',
      'The price is [{price}].',
    ],
    {},
  ],
  [
    '#from',
    ['{noun}[{price}]起。', '这{measure}{noun}[{price}]起。', '价格[{price}]起。'],
    ['The {noun} (starts|start) at [{price}].', '{This} (starts|start) at [{price}].', 'Prices start at [{price}].'],
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

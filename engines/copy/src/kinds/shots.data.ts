import { type LineRow, lines } from './line-row.ts'

const E = ['emotional'] as const
const R = ['rational'] as const
const A = ['action'] as const
const SOUND_OF_WATER = [
  'shampoo',
  'cleanser',
  'hand-wash',
  'dish-soap',
  'laundry-liquid',
  'laundry-capsules',
  'floor-cleaner',
  'towel',
  'kids-toothbrush',
]

/** Where a film takes place, by category. Places that any home, street or studio has. */
const PLACES: readonly LineRow[] = [
  [
    '*',
    ['窗边的桌面，自然光', '浅灰背景，柔光从左边来'],
    ['A table by the window, natural light', 'Pale grey background, soft light from the left'],
    {},
  ],
  [
    '*',
    ['窗边的衣架，上午的光', '卧室门口的穿衣镜前'],
    ['A clothes rail by the window, morning light', 'Before the mirror by the bedroom door'],
    { category: ['apparel'] },
  ],
  [
    '*',
    ['楼下的街角，树荫里', '巷口，傍晚的侧光'],
    ['A street corner in the shade of trees', 'The end of a lane, low evening light'],
    { category: ['apparel'], notType: ['bathrobe'] },
  ],
  [
    '*',
    ['阳台晾衣绳旁，有风', '楼梯间的窗下'],
    ['By the washing line on the balcony, a little wind', 'Under the window of a stairwell'],
    { category: ['apparel'] },
  ],
  [
    '*',
    ['客厅地毯上，孩子的高度', '书架下面的角落'],
    ['On the living-room rug, at the height of a child', 'The corner under the bookshelf'],
    { category: ['children'] },
  ],
  [
    '*',
    ['餐桌一头，午后的光', '儿童房的窗边'],
    ['One end of the dining table, afternoon light', 'By the window of a child’s room'],
    { category: ['children'], notType: ['balance-bike'] },
  ],
  [
    '*',
    ['没有车的小广场', '公园的石板路'],
    ['A small square without cars', 'A paved path in the park'],
    { type: ['balance-bike'] },
  ],
  [
    '*',
    ['书桌，屏幕的光和台灯', '窗边的小桌，阴天'],
    ['A desk, lit by a screen and a lamp', 'A small table by the window, overcast'],
    { category: ['technology'] },
  ],
  [
    '*',
    ['通勤的车厢里，窗外在动', '候车的站台'],
    ['A commuter train, the window moving', 'A platform, waiting for the train'],
    { type: ['headphones', 'earbuds', 'power-bank', 'smart-watch'] },
  ],
  [
    '*',
    ['夜里的书房，大灯关着', '床头，只有一盏灯'],
    ['A study at night, the room light off', 'The bedside, with nothing but a lamp'],
    { type: ['desk-lamp', 'floor-lamp', 'air-purifier'] },
  ],
  [
    '*',
    ['洗手台前，镜子边的光', '梳妆台，晨光'],
    ['At the washbasin, light beside the mirror', 'The dressing table, morning light'],
    { category: ['beauty'] },
  ],
  [
    '*',
    ['浴室的窗台，水汽刚散', '白色台面，顶光'],
    ['The bathroom sill, steam just gone', 'A white counter, light from above'],
    { category: ['beauty'] },
  ],
  [
    '*',
    ['洗衣机旁的台面', '阳台，晾着床单'],
    ['The counter beside the washing machine', 'A balcony with sheets on the line'],
    { type: ['laundry-liquid', 'laundry-capsules'] },
  ],
  [
    '*',
    ['厨房水槽边', '灶台前，饭后'],
    ['By the kitchen sink', 'At the stove, after a meal'],
    { type: ['dish-soap', 'kitchen-cleaner', 'sponge', 'bin-bags', 'tissues'] },
  ],
  [
    '*',
    ['门厅的地面，逆光', '洗手间，门开着'],
    ['The hall floor, against the light', 'The bathroom, door open'],
    { category: ['home-care'] },
  ],
  [
    '*',
    ['木桌，一壶水刚开', '厨房台面，晨光'],
    ['A wooden table, the kettle just boiled', 'The kitchen counter, morning light'],
    { category: ['food'] },
  ],
  [
    '*',
    ['餐桌，碗筷摆好', '窗台边的小桌，下午'],
    ['The table, laid', 'A small table by the sill, afternoon'],
    { category: ['food'] },
  ],
  [
    '*',
    ['客厅空出来的地板', '训练房，一侧有窗'],
    ['The cleared floor of a living room', 'A training room with a window on one side'],
    { category: ['sport'] },
  ],
  [
    '*',
    ['操场跑道边，清早', '公园空地，树下'],
    ['Beside the running track, early', 'A clearing in the park, under trees'],
    { category: ['sport'], notType: ['dumbbell', 'kettlebell', 'ab-wheel', 'foam-roller'] },
  ],
  [
    '*',
    ['空客厅，刚刷过的白墙', '窗边，地板上一块阳光'],
    ['An empty living room, white walls', 'By the window, sun on the floor'],
    { category: ['furniture'] },
  ],
  [
    '*',
    ['傍晚的客厅，灯刚亮', '餐厅一角'],
    ['The living room at dusk, lamps just lit', 'A corner of the dining room'],
    { category: ['furniture'] },
  ],
  [
    '*',
    ['卧室，窗帘半开', '床边，清早'],
    ['The bedroom, curtains half drawn', 'Beside the bed, early'],
    { type: ['quilt', 'bedding-set', 'pillow', 'throw', 'curtain', 'cushion'] },
  ],
  [
    '*',
    ['浴室门口，水声刚停', '阳台，布在晾'],
    ['At the bathroom door, the water just turned off', 'A balcony, cloth on the line'],
    { type: ['towel', 'bath-mat', 'bathrobe'] },
  ],
  [
    '*',
    ['铺开的地面，光从侧面来', '餐桌，午饭之前'],
    ['The floor, light from the side', 'The dining table, before lunch'],
    { type: ['rug', 'tablecloth'] },
  ],
]

/** What happens in the opening shot. */
const OPENINGS: readonly LineRow[] = [
  [
    '*',
    ['{noun}放在画面中间，手进来拿起', '手伸进画面，碰到{noun}，停住'],
    ['The {noun} in the middle; a hand comes in and takes (it|them)', 'A hand comes in, touches the {noun} and stops'],
    {
      notType: [
        'sofa',
        'bed',
        'bookshelf',
        'desk',
        'dining-table',
        'armchair',
        'coffee-table',
        'rug',
        'curtain',
        'floor-lamp',
        'air-purifier',
        'balance-bike',
      ],
    },
  ],
  [
    '*',
    ['{noun}先是虚的，慢慢变清楚', '镜头慢慢移过来，停在{noun}上'],
    ['Out of focus at first, the {noun} slowly (comes|come) clear', 'The camera drifts over and stops at the {noun}'],
    {},
  ],
  [
    '*',
    ['{noun}搭在手臂上，走近，展开', '背对镜头穿上，转过身来'],
    ['The {noun} over an arm, brought close and unfolded', 'Back to the camera, puts (it|them) on and turns'],
    { category: ['apparel'] },
  ],
  [
    '*',
    ['孩子跑进画面，在{noun}前蹲下', '大人把{noun}放到地上，孩子走过来'],
    ['A child runs in and crouches before the {noun}', 'A grown-up sets the {noun} down, a child comes over'],
    {
      category: ['children'],
      notType: ['kids-toothbrush', 'kids-tee', 'kids-bottle', 'kids-tableware', 'kids-backpack'],
    },
  ],
  [
    '*',
    ['屋里很暗，手摸到开关', '桌上很乱，{noun}在中间'],
    ['The room is dark, a hand finds the switch', 'The desk is cluttered, the {noun} in the middle'],
    { type: ['desk-lamp', 'floor-lamp'] },
  ],
  [
    '*',
    ['低头，把{noun}拿在手里，抬起头', '从包里拿出{noun}，停一下'],
    ['Looks down, the {noun} in hand, looks up', 'Takes the {noun} out of a bag and pauses'],
    { type: ['headphones', 'earbuds', 'power-bank'] },
  ],
  [
    '*',
    ['洗完脸，毛巾搭在肩上，伸手拿{noun}', '镜子前坐下，拧开{noun}'],
    ['Face washed, towel over the shoulder, reaches for the {noun}', 'Sits down at the mirror and opens the {noun}'],
    { category: ['beauty'], notType: ['shampoo', 'cleanser', 'perfume', 'lipstick', 'hand-cream'] },
  ],
  [
    '*',
    ['水烧开，壶嘴冒汽', '掀开盖子，热气上来'],
    ['The water boils, steam at the spout', 'A lid is lifted, steam rises'],
    { type: ['tea', 'coffee-beans', 'gaiwan', 'rice', 'oats'] },
  ],
  [
    '*',
    ['系好鞋带，抬头', '铺开垫子，站定'],
    ['Laces tied, looks up', 'Unrolls the mat and stands'],
    {
      type: [
        'yoga-mat',
        'jump-rope',
        'sport-tee',
        'leggings',
        'foam-roller',
        'resistance-band',
        'ab-wheel',
        'gym-bag',
        'sport-bottle',
      ],
    },
  ],
  [
    '*',
    ['推开门，屋里还空着，只有{noun}', '搬开旧的，把{noun}放到位'],
    [
      'A door opens on an empty room with only the {noun}',
      'The old one is moved away, the {noun} (takes|take) its place',
    ],
    { category: ['furniture'] },
  ],
  [
    '*',
    ['两人各抖一头，{noun}在空中展开', '{noun}从柜子里拿出来，抱在怀里'],
    [
      'Shaken out from both ends, the {noun} (opens|open) in the air',
      'The {noun} (is|are) carried from the cupboard in both arms',
    ],
    { type: ['quilt', 'bedding-set', 'throw', 'tablecloth'] },
  ],
  [
    '*',
    ['桌上东西推到一边，放上{noun}', '关上电脑，伸手拿{noun}'],
    ['Things are pushed aside to make room for the {noun}', 'The laptop is closed, a hand reaches for the {noun}'],
    { category: ['technology'], notType: ['air-purifier', 'floor-lamp', 'desk-lamp', 'laptop-stand'] },
  ],
  [
    '*',
    ['袖子挽起来，打开水龙头', '一堆要洗的，旁边放着{noun}'],
    ['Sleeves rolled up, the tap is turned on', 'Things to be washed, the {noun} beside them'],
    {
      type: [
        'laundry-liquid',
        'laundry-capsules',
        'dish-soap',
        'hand-wash',
        'floor-cleaner',
        'kitchen-cleaner',
        'toilet-cleaner',
        'sponge',
      ],
    },
  ],
  [
    '*',
    ['撕开包装，倒出来一点', '碗先摆好，再去拿{noun}'],
    ['The pack is opened and a little poured out', 'The bowls come first, then the {noun}'],
    { category: ['food'], notType: ['tea', 'coffee-beans', 'gaiwan', 'honey', 'olive-oil', 'protein-powder'] },
  ],
  [
    '*',
    ['站定，深吸气，握住{noun}', '粉擦过手，走到{noun}前'],
    ['Stands, breathes in, takes hold of the {noun}', 'Hands chalked, steps up to the {noun}'],
    { type: ['dumbbell', 'kettlebell'] },
  ],
  [
    '*',
    ['孩子伸手，大人把{noun}递过去', '书桌上摊着画，旁边是{noun}'],
    ['A child reaches out, a grown-up hands over the {noun}', 'Drawings on the table, the {noun} beside them'],
    { type: ['kids-toothbrush', 'kids-bottle', 'kids-tableware', 'kids-backpack', 'puzzle'] },
  ],
  [
    '*',
    ['水关了，手伸出来找{noun}', '洗好的叠在一起，{noun}放在上面'],
    ['The water stops, a hand reaches for the {noun}', 'A clean pile with the {noun} on top'],
    { type: ['towel', 'bath-mat', 'bathrobe', 'pillow', 'cushion', 'curtain', 'rug'] },
  ],
]

/** What happens between the facts: the product in a moment of use. */
const MOMENTS: readonly LineRow[] = [
  [
    '*',
    ['放回原处，手离开画面', '画面停住，只有光在动'],
    ['Put back in its place, the hand leaves the frame', 'Everything holds still but the light'],
    {},
  ],
  [
    '*',
    ['往前走几步，衣摆跟着动', '站住，理一下袖口', '回头看一眼，继续走'],
    ['A few steps forward, the hem moves along', 'Stands still and straightens a cuff', 'Looks back and walks on'],
    { category: ['apparel'], notType: ['scarf'] },
  ],
  [
    '*',
    ['围上，往后一搭，出门', '坐下，解开，搭在椅背'],
    ['Wrapped once, over the shoulder, out of the door', 'Sits, unwinds it, hangs it over the chair'],
    { type: ['scarf'] },
  ],
  [
    '*',
    ['孩子低头玩，大人在旁边看书', '收好，放回架子'],
    ['The child plays, a grown-up reads beside', 'Put away, back on the shelf'],
    { category: ['children'], notType: ['kids-toothbrush', 'kids-tee', 'balance-bike'] },
  ],
  [
    '*',
    ['光扫过脸，人没有动', '闭一会儿眼，再睁开'],
    ['Light crosses the face, nothing else moves', 'Eyes closed for a moment, then open'],
    { type: ['headphones', 'earbuds'] },
  ],
  [
    '*',
    ['合上书，关灯', '抬头看窗外，天黑了'],
    ['A book is closed, the lamp goes off', 'Looks up: it is dark outside'],
    { type: ['desk-lamp', 'floor-lamp'] },
  ],
  [
    '*',
    ['擦干手，放回架子', '对着镜子，头发拨到耳后'],
    ['Hands dried, back on the shelf', 'Before the mirror, hair behind the ear'],
    { category: ['beauty'] },
  ],
  [
    '*',
    ['水流过，手甩一下', '晾起来，退后看'],
    ['Water runs, a hand is shaken dry', 'Hung up to dry, a step back'],
    { category: ['home-care'] },
  ],
  [
    '*',
    ['递过去，对面的人接住', '喝完，杯子放下'],
    ['Handed across, taken by the other', 'The cup is empty and put down'],
    { type: ['tea', 'coffee-beans', 'gaiwan'] },
  ],
  [
    '*',
    ['端上桌，坐下', '尝了，没说话，点头'],
    ['Carried to the table, everybody sits', 'Tasted; no word, a nod'],
    { category: ['food'], notType: ['tea', 'coffee-beans', 'gaiwan', 'protein-powder'] },
  ],
  [
    '*',
    ['停下来，擦汗，喝水', '收起来，拎着走开'],
    ['A pause, a towel, some water', 'Packed up and carried off'],
    { category: ['sport'] },
  ],
  [
    '*',
    ['朋友来了，围着坐下', '一个人坐着，窗外下雨'],
    ['Friends arrive and sit around', 'Somebody sits alone while it rains outside'],
    { category: ['furniture'], type: ['sofa', 'armchair', 'chair', 'dining-table', 'coffee-table', 'stool'] },
  ],
  [
    '*',
    ['躺下，翻身，灯灭', '早上，光从帘缝进来'],
    ['Lies down, turns over, lights out', 'Morning, light through the curtains'],
    { type: ['quilt', 'bedding-set', 'pillow', 'throw', 'bed'] },
  ],
]

/** The last shot. */
const ENDINGS: readonly LineRow[] = [
  [
    '*',
    ['{noun}居中，背景退成虚的', '干净桌面，只有{noun}'],
    ['The {noun} in the middle, the background out of focus', 'A clear table with nothing but the {noun}'],
    {
      notType: [
        'sofa',
        'bed',
        'bookshelf',
        'desk',
        'dining-table',
        'rug',
        'curtain',
        'floor-lamp',
        'armchair',
        'coffee-table',
        'balance-bike',
      ],
    },
  ],
  [
    '*',
    ['镜头退到整个房间，{noun}在其中', '灯光暗下来，{noun}留在光里'],
    [
      'The camera moves back to the whole room with the {noun} in it',
      'The light goes down, the {noun} (stays|stay) lit',
    ],
    { category: ['furniture', 'home-textile'] },
  ],
  [
    '*',
    ['搭回手臂，镜头停住', '整个人站定，看向镜头'],
    ['Back over the arm, the camera holds', 'Stands still and looks into the lens'],
    { category: ['apparel'] },
  ],
  [
    '*',
    ['手把{noun}推近镜头，停住', '{noun}放稳，手离开画面'],
    ['A hand moves the {noun} towards the lens and stops', 'The {noun} (is|are) set down, the hand leaves'],
    { category: ['beauty', 'home-care', 'food', 'technology'], notType: ['air-purifier', 'floor-lamp'] },
  ],
]

/** What the opening says. */
const OPENING_VOICE: readonly LineRow[] = [
  [
    '*',
    ['先别看价格，看东西。', '{noun}，从头说起。'],
    ['Leave the price for now and look.', 'The {noun}, from the beginning.'],
  ],
  [
    '*',
    ['{noun}，先说料子。', '先看是什么做的。'],
    ['The {noun}, material first.', 'First, what (it is|they are) made of.'],
    { category: ['apparel', 'home-textile', 'furniture', 'children'] },
  ],
  [
    '*',
    ['挑{noun}，看什么？', '买{noun}之前，看这几处。'],
    ['What should one look at?', 'Before you choose, look here.'],
    { intent: R },
  ],
  ['*', ['数字摆在前面。', '不说好坏，只说数。'], ['Figures first.', 'No praise, only figures.'], { intent: R }],
  [
    '*',
    ['平常的一天。', '日子里的{noun}。', '就从今天早上说起。'],
    ['An ordinary day.', 'The {noun} of every day.', 'It begins this morning.'],
    { intent: E },
  ],
  [
    '*',
    ['慢一点，看仔细。', '有些东西要凑近看。'],
    ['Slowly now, and closely.', 'Some things want a closer look.'],
    { intent: E },
  ],
  [
    '*',
    ['想换{noun}？看这里。', '正好要买{noun}？'],
    ['Thinking of (a new one|new ones)? Look here.', 'Looking for (one|some)?'],
    { intent: A, notType: ['tea', 'coffee-beans', 'nuts', 'honey', 'rice'] },
  ],
  ['*', ['说重点。', '直接看。'], ['To the point.', 'Straight to it.'], { intent: A }],
  ['*', ['{@occasion}快到了。'], ['{@occasion} is near.'], { occasion: ['festival', 'family', 'shopping'] }],
]

const SOUNDS: readonly LineRow[] = [
  ['*', ['现场声，不加音乐', '轻的钢琴，压在人声下面'], ['Live sound, no music', 'Quiet piano under the voice'], {}],
  [
    '*',
    ['布料摩擦的声音', '风声和远处的街'],
    ['The rustle of cloth', 'Wind, and the street far off'],
    { category: ['apparel', 'home-textile'] },
  ],
  [
    '*',
    ['孩子的笑声，木头碰木头', '屋里的脚步声'],
    ['A child laughing, wood on wood', 'Footsteps in the room'],
    { type: ['arch-blocks', 'building-blocks', 'puzzle', 'kids-stool'] },
  ],
  [
    '*',
    ['按键和开关的声音', '安静的室内底噪'],
    ['Keys and switches', 'The quiet of a room'],
    { category: ['technology'] },
  ],
  ['*', ['水声', '水里细碎的声音'], ['Running water', 'Small sounds in the water'], { type: SOUND_OF_WATER }],
  [
    '*',
    ['瓶盖拧开的声音', '指尖轻敲台面'],
    ['A cap unscrewed', 'A fingertip on the counter'],
    { category: ['beauty'] },
  ],
  [
    '*',
    ['水滚的声音，杯子碰桌面', '倒进碗里的声音'],
    ['Water boiling, a cup on the table', 'The sound of pouring into a bowl'],
    { category: ['food'] },
  ],
  ['*', ['呼吸和脚步', '器械落地的闷响'], ['Breath and steps', 'A weight set down'], { category: ['sport'] }],
  [
    '*',
    ['手敲木头的声音', '椅脚轻擦地板'],
    ['A knock on wood', 'A chair leg on the floor'],
    { category: ['furniture'] },
  ],
]

export const SHOT_LINES = {
  places: lines('shot.place', PLACES),
  openings: lines('shot.opening', OPENINGS),
  moments: lines('shot.moment', MOMENTS),
  endings: lines('shot.ending', ENDINGS),
  openingVoice: lines('shot.voice', OPENING_VOICE),
  sounds: lines('shot.sound', SOUNDS),
}

export type ShotRole = 'open' | 'fact' | 'moment' | 'end'

/** How a film is cut: roles with their seconds. Several ways, so that films of a shop differ. */
export const CUTS: Readonly<Record<15 | 30, readonly (readonly (readonly [ShotRole, number])[])[]>> = {
  15: [
    [
      ['open', 3],
      ['fact', 4],
      ['fact', 4],
      ['end', 4],
    ],
    [
      ['open', 2],
      ['fact', 3],
      ['fact', 4],
      ['moment', 3],
      ['end', 3],
    ],
    [
      ['open', 4],
      ['fact', 4],
      ['fact', 4],
      ['end', 3],
    ],
    [
      ['open', 3],
      ['fact', 3],
      ['fact', 3],
      ['fact', 3],
      ['end', 3],
    ],
  ],
  30: [
    [
      ['open', 4],
      ['fact', 4],
      ['fact', 4],
      ['moment', 3],
      ['fact', 4],
      ['fact', 4],
      ['moment', 3],
      ['end', 4],
    ],
    [
      ['open', 3],
      ['fact', 5],
      ['fact', 4],
      ['fact', 5],
      ['moment', 4],
      ['fact', 4],
      ['end', 5],
    ],
    [
      ['open', 3],
      ['fact', 4],
      ['fact', 4],
      ['fact', 4],
      ['fact', 4],
      ['moment', 3],
      ['fact', 4],
      ['end', 4],
    ],
  ],
}

/** How fast a film speaks, in Chinese characters and English words a second. */
export const FILM_PACE = { zh: 4.6, en: 2.7 } as const

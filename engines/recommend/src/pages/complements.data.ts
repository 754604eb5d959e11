/**
 * What goes with what, by kind of thing: common sense written down once, so that a shop without an order has an answer and
 * likeness of material or colour never makes one. Each row says on which ground it stands; the ground is its source.
 *
 * - `worn`: worn at one time, on different parts of the body
 * - `room`: stand or lie in one place at home
 * - `act`: both are at hand in one act
 * - `step`: one comes right after the other
 * - `care`: one keeps or cleans the other
 * - `spare`: carried along when the other leaves the house
 */
export const GROUNDS = ['worn', 'room', 'act', 'step', 'care', 'spare'] as const
export type Ground = (typeof GROUNDS)[number]

/**
 * Two kinds, the ground, how strong the tie is (1 = one is hardly used without the other, 0.5 = often together), then what
 * the second does for the first and what the first does for the second, in Chinese and English. No word praises anything.
 */
export type ComplementRow = readonly [
  a: string,
  b: string,
  ground: Ground,
  strength: number,
  bForA: readonly [zh: string, en: string],
  aForB: readonly [zh: string, en: string],
]

const BELOW = ['下身', 'Below'] as const
const ABOVE = ['上身', 'Above'] as const
const OVER = ['外面一层', 'The layer outside'] as const
const UNDER = ['里面一层', 'The layer inside'] as const
const NECK = ['围在颈间', 'Round the neck'] as const
const DRINK = ['手边的水', 'Water at hand'] as const
const CARRY = ['装着带走', 'To carry it in'] as const
const CARRIED = ['放进包里', 'Goes into the bag'] as const
const UNDERFOOT = ['铺在下面', 'Underneath'] as const
const ON_MAT = ['在垫子上用', 'Used on the mat'] as const
const STEP_BEFORE = ['上一步', 'The step before'] as const
const STEP_AFTER = ['下一步', 'The step after'] as const
const LIGHT = ['照着它的灯', 'The light beside it'] as const
const LIT = ['灯下的位置', 'The place under the lamp'] as const
const EAT = ['配着吃', 'To eat with it'] as const
const DRUNK = ['配着喝', 'To drink with it'] as const
const WASH = ['洗它用', 'To wash it'] as const
const WASHED = ['用它洗', 'Washed with it'] as const
// Whether plugs fit is for the facts of both to say.
const CHARGE = ['充电用', 'For charging'] as const
const CHARGED = ['要充电的', 'Needs charging'] as const
const ALSO_CLEAN = ['一起打扫', 'Cleaning in the same round'] as const
const ON_TABLE = ['摆在桌上', 'On the table'] as const
const TABLE = ['放它的桌子', 'The table for it'] as const
const ON_BED = ['床上用', 'On the bed'] as const
const BED = ['铺它的床', 'The bed for it'] as const
const SEAT = ['坐的地方', 'Where to sit'] as const
const PLAY = ['一起玩', 'Played with together'] as const
const SCHOOL = ['上学一起带', 'To school with it'] as const
const BATH = ['洗完用', 'For after the bath'] as const
const BATHED = ['洗的时候用', 'For the bath itself'] as const

export const COMPLEMENT_ROWS: readonly ComplementRow[] = [
  // ── clothing ──
  ['tee', 'trousers', 'worn', 0.9, BELOW, ABOVE],
  ['tee', 'shorts', 'worn', 0.9, BELOW, ABOVE],
  ['tee', 'jacket', 'worn', 0.7, OVER, UNDER],
  ['tee', 'sun-jacket', 'worn', 0.6, OVER, UNDER],
  ['tee', 'hoodie', 'worn', 0.5, OVER, UNDER],
  ['shirt', 'trousers', 'worn', 1, BELOW, ABOVE],
  ['shirt', 'sweater', 'worn', 0.7, OVER, UNDER],
  ['shirt', 'jacket', 'worn', 0.7, OVER, UNDER],
  ['shirt', 'coat', 'worn', 0.6, OVER, UNDER],
  ['shirt', 'shorts', 'worn', 0.5, BELOW, ABOVE],
  ['polo', 'trousers', 'worn', 0.9, BELOW, ABOVE],
  ['polo', 'shorts', 'worn', 0.8, BELOW, ABOVE],
  ['polo', 'jacket', 'worn', 0.5, OVER, UNDER],
  ['hoodie', 'trousers', 'worn', 0.8, BELOW, ABOVE],
  ['hoodie', 'down-jacket', 'worn', 0.6, OVER, UNDER],
  ['hoodie', 'jacket', 'worn', 0.5, OVER, UNDER],
  ['sweater', 'trousers', 'worn', 0.8, BELOW, ABOVE],
  ['sweater', 'scarf', 'worn', 0.8, NECK, UNDER],
  ['sweater', 'coat', 'worn', 0.8, OVER, UNDER],
  ['sweater', 'down-jacket', 'worn', 0.7, OVER, UNDER],
  ['dress', 'jacket', 'worn', 0.8, OVER, UNDER],
  ['dress', 'scarf', 'worn', 0.6, NECK, UNDER],
  ['dress', 'sweater', 'worn', 0.5, OVER, UNDER],
  ['dress', 'coat', 'worn', 0.6, OVER, UNDER],
  ['dress', 'sun-jacket', 'worn', 0.6, OVER, UNDER],
  ['dress', 'sunscreen', 'spare', 0.4, ['露着的地方', 'For bare skin'], ['出门穿的', 'To go out in']],
  ['trousers', 'jacket', 'worn', 0.6, OVER, BELOW],
  ['trousers', 'shell-jacket', 'worn', 0.5, OVER, BELOW],
  ['shorts', 'sunscreen', 'spare', 0.4, ['露着的地方', 'For bare skin'], ['出门穿的', 'To go out in']],
  ['shorts', 'sport-tee', 'worn', 0.8, ABOVE, BELOW],
  ['scarf', 'down-jacket', 'worn', 0.8, OVER, NECK],
  ['scarf', 'coat', 'worn', 0.9, OVER, NECK],
  ['scarf', 'jacket', 'worn', 0.5, OVER, NECK],
  ['down-jacket', 'trousers', 'worn', 0.5, BELOW, OVER],
  ['sun-jacket', 'sunscreen', 'act', 0.7, ['露着的地方', 'For bare skin'], ['遮住的地方', 'For covered skin']],
  ['shell-jacket', 'sport-bottle', 'spare', 0.5, DRINK, ['路上穿', 'To walk in']],
  // ── training ──
  ['yoga-mat', 'foam-roller', 'act', 0.8, ['练完放松', 'To loosen up afterwards'], UNDERFOOT],
  ['yoga-mat', 'resistance-band', 'act', 0.8, ON_MAT, UNDERFOOT],
  ['yoga-mat', 'leggings', 'act', 0.8, ['练的时候穿', 'To train in'], UNDERFOOT],
  ['yoga-mat', 'dumbbell', 'act', 0.7, ON_MAT, UNDERFOOT],
  ['yoga-mat', 'ab-wheel', 'act', 0.7, ON_MAT, UNDERFOOT],
  ['yoga-mat', 'kettlebell', 'act', 0.6, ON_MAT, UNDERFOOT],
  ['yoga-mat', 'jump-rope', 'act', 0.4, ['先热身', 'To warm up'], UNDERFOOT],
  ['dumbbell', 'protein-powder', 'step', 0.7, ['练完之后', 'After the session'], ['练的时候', 'For the session']],
  ['dumbbell', 'sport-tee', 'act', 0.6, ['练的时候穿', 'To train in'], ['加一点重量', 'Some weight']],
  ['dumbbell', 'resistance-band', 'act', 0.5, ['换一种阻力', 'Another resistance'], ['加一点重量', 'Some weight']],
  ['kettlebell', 'protein-powder', 'step', 0.6, ['练完之后', 'After the session'], ['练的时候', 'For the session']],
  ['kettlebell', 'sport-tee', 'act', 0.6, ['练的时候穿', 'To train in'], ['加一点重量', 'Some weight']],
  ['kettlebell', 'jump-rope', 'act', 0.5, ['先热身', 'To warm up'], ['加一点重量', 'Some weight']],
  ['jump-rope', 'sport-bottle', 'act', 0.7, DRINK, ['跳的时候', 'To jump with']],
  ['jump-rope', 'sport-tee', 'act', 0.6, ['练的时候穿', 'To train in'], ['跳的时候', 'To jump with']],
  ['ab-wheel', 'sport-tee', 'act', 0.4, ['练的时候穿', 'To train in'], ['练腰腹', 'For the middle']],
  ['ab-wheel', 'resistance-band', 'act', 0.4, ['加阻力', 'To add resistance'], ['练腰腹', 'For the middle']],
  ['foam-roller', 'resistance-band', 'act', 0.6, ['拉伸', 'To stretch'], ['放松', 'To loosen up']],
  ['foam-roller', 'leggings', 'act', 0.4, ['练的时候穿', 'To train in'], ['练完放松', 'To loosen up afterwards']],
  ['leggings', 'sport-tee', 'worn', 0.9, ABOVE, BELOW],
  ['leggings', 'sport-bottle', 'act', 0.5, DRINK, ['练的时候穿', 'To train in']],
  ['sport-tee', 'sport-bottle', 'act', 0.6, DRINK, ['练的时候穿', 'To train in']],
  ['gym-bag', 'sport-bottle', 'spare', 0.9, CARRIED, CARRY],
  ['gym-bag', 'towel', 'spare', 0.9, CARRIED, CARRY],
  ['gym-bag', 'sport-tee', 'spare', 0.8, CARRIED, CARRY],
  ['gym-bag', 'jump-rope', 'spare', 0.5, CARRIED, CARRY],
  ['protein-powder', 'sport-bottle', 'act', 0.8, ['摇匀了喝', 'To shake it in'], ['冲在里面', 'Shaken in it']],
  ['protein-powder', 'oats', 'act', 0.5, EAT, EAT],
  ['smart-watch', 'sport-tee', 'act', 0.5, ['练的时候穿', 'To train in'], ['记下来', 'To keep count']],
  ['smart-watch', 'shorts', 'act', 0.4, ['跑的时候穿', 'To run in'], ['记下来', 'To keep count']],
  ['smart-watch', 'charger', 'act', 0.7, CHARGE, CHARGED],
  ['smart-watch', 'earbuds', 'act', 0.6, ['路上听的', 'To listen to'], ['记路程', 'To count the distance']],
  // ── devices ──
  ['headphones', 'charger', 'act', 0.7, CHARGE, CHARGED],
  ['headphones', 'power-bank', 'spare', 0.6, CHARGE, CHARGED],
  [
    'headphones',
    'laptop-stand',
    'room',
    0.4,
    ['桌上的电脑', 'For the computer on the desk'],
    ['桌前听', 'To listen at the desk'],
  ],
  ['earbuds', 'charger', 'act', 0.7, CHARGE, CHARGED],
  ['earbuds', 'power-bank', 'spare', 0.7, CHARGE, CHARGED],
  ['power-bank', 'charger', 'act', 0.9, CHARGE, CHARGED],
  ['speaker', 'desk', 'room', 0.5, TABLE, ON_TABLE],
  ['speaker', 'charger', 'act', 0.4, CHARGE, CHARGED],
  ['speaker', 'bookshelf', 'room', 0.4, ['架上的位置', 'A place on the shelf'], ['放在架上', 'On the shelf']],
  ['keyboard', 'mouse', 'act', 1, ['另一只手', 'For the other hand'], ['打字的', 'To type on']],
  [
    'keyboard',
    'laptop-stand',
    'act',
    0.8,
    ['抬高屏幕', 'To raise the screen'],
    ['屏幕抬高以后打字', 'To type on below it'],
  ],
  ['keyboard', 'desk', 'room', 0.7, TABLE, ON_TABLE],
  ['keyboard', 'desk-lamp', 'room', 0.5, LIGHT, LIT],
  ['mouse', 'laptop-stand', 'act', 0.8, ['抬高屏幕', 'To raise the screen'], ['屏幕抬高以后用', 'To use below it']],
  ['mouse', 'desk', 'room', 0.5, TABLE, ON_TABLE],
  ['desk-lamp', 'desk', 'room', 0.9, ['放灯的桌子', 'The desk for it'], LIGHT],
  ['desk-lamp', 'bookshelf', 'room', 0.4, ['书放的地方', 'Where the books are'], LIGHT],
  ['desk-lamp', 'laptop-stand', 'room', 0.4, ON_TABLE, LIGHT],
  ['laptop-stand', 'desk', 'room', 0.8, TABLE, ON_TABLE],
  [
    'laptop-stand',
    'charger',
    'act',
    0.4,
    ['给电脑充电', 'To charge the computer'],
    ['放电脑的', 'The computer stands on it'],
  ],
  ['air-purifier', 'curtain', 'room', 0.4, ['窗前', 'At the window'], ['屋里的空气', 'For the air of the room']],
  [
    'air-purifier',
    'floor-cleaner',
    'care',
    0.5,
    ['地面的灰', 'For the dust on the floor'],
    ['空气里的灰', 'For the dust in the air'],
  ],
  [
    'air-purifier',
    'bedding-set',
    'room',
    0.3,
    ['卧室里', 'In the bedroom'],
    ['卧室的空气', 'For the air of the bedroom'],
  ],
  // ── face and body ──
  ['cleanser', 'toner', 'step', 1, STEP_AFTER, STEP_BEFORE],
  ['toner', 'serum', 'step', 0.9, STEP_AFTER, STEP_BEFORE],
  ['serum', 'face-cream', 'step', 1, STEP_AFTER, STEP_BEFORE],
  ['cleanser', 'face-cream', 'step', 0.6, STEP_AFTER, STEP_BEFORE],
  ['cleanser', 'serum', 'step', 0.6, STEP_AFTER, STEP_BEFORE],
  ['cleanser', 'face-mask', 'step', 0.7, STEP_AFTER, STEP_BEFORE],
  ['toner', 'face-cream', 'step', 0.8, STEP_AFTER, STEP_BEFORE],
  ['face-mask', 'toner', 'step', 0.6, STEP_AFTER, STEP_BEFORE],
  ['face-mask', 'face-cream', 'step', 0.6, STEP_AFTER, STEP_BEFORE],
  ['face-cream', 'sunscreen', 'step', 0.7, ['早上的下一步', 'The next step in the morning'], STEP_BEFORE],
  ['sunscreen', 'cleanser', 'care', 0.8, ['晚上洗掉', 'To take it off at night'], ['白天涂', 'For the day']],
  ['sunscreen', 'lipstick', 'step', 0.5, STEP_AFTER, STEP_BEFORE],
  ['lipstick', 'cleanser', 'care', 0.7, ['晚上洗掉', 'To take it off at night'], ['白天涂', 'For the day']],
  ['lipstick', 'perfume', 'step', 0.5, ['出门前', 'Before going out'], ['出门前', 'Before going out']],
  ['lipstick', 'face-cream', 'step', 0.4, STEP_BEFORE, STEP_AFTER],
  ['hand-cream', 'hand-wash', 'step', 0.9, ['先洗手', 'Wash first'], ['洗完擦', 'For after washing']],
  ['hand-cream', 'body-lotion', 'act', 0.6, ['身上擦的', 'For the body'], ['手上擦的', 'For the hands']],
  ['hand-cream', 'face-cream', 'act', 0.4, ['脸上擦的', 'For the face'], ['手上擦的', 'For the hands']],
  ['shampoo', 'towel', 'step', 0.8, BATH, BATHED],
  ['shampoo', 'bathrobe', 'step', 0.7, BATH, BATHED],
  ['shampoo', 'body-lotion', 'step', 0.7, BATH, BATHED],
  ['shampoo', 'bath-mat', 'room', 0.5, ['踩在脚下', 'Underfoot'], BATHED],
  ['body-lotion', 'bathrobe', 'step', 0.6, ['擦完披上', 'To put on afterwards'], BATH],
  ['body-lotion', 'towel', 'step', 0.5, ['先擦干', 'Dry first'], BATH],
  ['perfume', 'body-lotion', 'step', 0.5, STEP_BEFORE, STEP_AFTER],
  ['perfume', 'scarf', 'worn', 0.3, NECK, ['出门前', 'Before going out']],
  // ── cleaning ──
  ['laundry-liquid', 'towel', 'care', 0.5, WASHED, WASH],
  ['laundry-liquid', 'bedding-set', 'care', 0.6, WASHED, WASH],
  ['laundry-liquid', 'bathrobe', 'care', 0.4, WASHED, WASH],
  ['laundry-liquid', 'tablecloth', 'care', 0.3, WASHED, WASH],
  ['laundry-capsules', 'bedding-set', 'care', 0.6, WASHED, WASH],
  ['laundry-capsules', 'towel', 'care', 0.5, WASHED, WASH],
  ['laundry-capsules', 'bathrobe', 'care', 0.4, WASHED, WASH],
  ['dish-soap', 'sponge', 'act', 1, ['拿在手里擦', 'To scrub with'], ['倒在上面', 'To pour on it']],
  ['dish-soap', 'hand-wash', 'room', 0.5, ['水池边', 'At the sink'], ['水池边', 'At the sink']],
  ['dish-soap', 'kitchen-cleaner', 'care', 0.7, ALSO_CLEAN, ALSO_CLEAN],
  ['dish-soap', 'bin-bags', 'care', 0.4, ALSO_CLEAN, ALSO_CLEAN],
  ['kitchen-cleaner', 'sponge', 'act', 0.9, ['拿在手里擦', 'To scrub with'], ['喷在上面', 'To spray first']],
  ['kitchen-cleaner', 'bin-bags', 'care', 0.5, ALSO_CLEAN, ALSO_CLEAN],
  ['kitchen-cleaner', 'floor-cleaner', 'care', 0.5, ALSO_CLEAN, ALSO_CLEAN],
  ['floor-cleaner', 'bin-bags', 'care', 0.5, ALSO_CLEAN, ALSO_CLEAN],
  ['floor-cleaner', 'toilet-cleaner', 'care', 0.6, ALSO_CLEAN, ALSO_CLEAN],
  ['toilet-cleaner', 'bin-bags', 'care', 0.5, ALSO_CLEAN, ALSO_CLEAN],
  [
    'toilet-cleaner',
    'hand-wash',
    'step',
    0.6,
    ['打扫完洗手', 'To wash the hands after'],
    ['打扫的时候', 'For the cleaning'],
  ],
  ['toilet-cleaner', 'bath-mat', 'room', 0.3, ['地上铺的', 'On the floor'], ['打扫的时候', 'For the cleaning']],
  ['hand-wash', 'towel', 'step', 0.8, ['擦干', 'To dry with'], ['先洗手', 'Wash first']],
  ['tissues', 'bin-bags', 'step', 0.5, ['用完扔', 'To throw away in'], ['擦的', 'To wipe with']],
  ['tissues', 'dining-table', 'room', 0.4, TABLE, ON_TABLE],
  ['tissues', 'hand-wash', 'step', 0.4, ['先洗手', 'Wash first'], ['擦干', 'To dry with']],
  ['reed-diffuser', 'nightstand', 'room', 0.6, ['放它的地方', 'A place for it'], ['摆在上面', 'To stand on it']],
  ['reed-diffuser', 'bath-mat', 'room', 0.4, ['浴室里', 'In the bathroom'], ['浴室里', 'In the bathroom']],
  ['reed-diffuser', 'curtain', 'room', 0.4, ['窗前', 'At the window'], ['屋里的气味', 'The scent of the room']],
  ['reed-diffuser', 'bookshelf', 'room', 0.3, ['架上的位置', 'A place on the shelf'], ['摆在上面', 'To stand on it']],
  // ── food and the table ──
  ['tea', 'gaiwan', 'act', 1, ['泡它的', 'To brew it in'], ['用它泡', 'Brewed in it']],
  ['tea', 'dried-fruit', 'act', 0.6, EAT, DRUNK],
  ['tea', 'nuts', 'act', 0.6, EAT, DRUNK],
  ['tea', 'honey', 'act', 0.5, ['调一点甜', 'To sweeten it'], ['调在里面', 'Stirred into it']],
  ['tea', 'coffee-table', 'room', 0.4, TABLE, ON_TABLE],
  ['gaiwan', 'coffee-table', 'room', 0.7, TABLE, ON_TABLE],
  ['gaiwan', 'dried-fruit', 'act', 0.5, EAT, ['配着喝茶', 'For the tea with it']],
  ['gaiwan', 'nuts', 'act', 0.4, EAT, ['配着喝茶', 'For the tea with it']],
  ['coffee-beans', 'chocolate', 'act', 0.7, EAT, DRUNK],
  [
    'coffee-beans',
    'oats',
    'act',
    0.6,
    ['早上一起吃', 'For the same breakfast'],
    ['早上一起喝', 'For the same breakfast'],
  ],
  ['coffee-beans', 'nuts', 'act', 0.4, EAT, DRUNK],
  ['oats', 'honey', 'act', 0.8, ['淋在上面', 'Poured over it'], EAT],
  ['oats', 'nuts', 'act', 0.8, ['撒在上面', 'Scattered over it'], EAT],
  ['oats', 'dried-fruit', 'act', 0.8, ['撒在上面', 'Scattered over it'], EAT],
  ['nuts', 'dried-fruit', 'act', 0.8, EAT, EAT],
  ['nuts', 'chocolate', 'act', 0.5, EAT, EAT],
  ['honey', 'dried-fruit', 'act', 0.4, EAT, EAT],
  ['chocolate', 'dried-fruit', 'act', 0.4, EAT, EAT],
  ['olive-oil', 'rice', 'act', 0.5, ['一顿饭里', 'Of the same meal'], ['一顿饭里', 'Of the same meal']],
  ['olive-oil', 'dish-soap', 'care', 0.3, ['洗油碗', 'For oily dishes'], ['做饭的时候', 'For the cooking']],
  ['olive-oil', 'kitchen-cleaner', 'care', 0.5, ['擦灶台', 'To wipe the stove'], ['做饭的时候', 'For the cooking']],
  ['rice', 'dining-table', 'room', 0.4, ['吃饭的桌子', 'The table to eat at'], ON_TABLE],
  ['rice', 'dish-soap', 'care', 0.4, ['饭后洗碗', 'For the dishes after'], ['做饭的时候', 'For the cooking']],
  ['dining-table', 'chair', 'room', 1, SEAT, ['坐到桌前', 'To sit at']],
  ['dining-table', 'tablecloth', 'room', 0.9, ['铺在上面', 'Laid over it'], ['铺它的桌子', 'The table under it']],
  ['dining-table', 'floor-lamp', 'room', 0.3, LIGHT, LIT],
  ['dining-table', 'gaiwan', 'room', 0.4, ON_TABLE, TABLE],
  ['tablecloth', 'chair', 'room', 0.5, SEAT, ['铺在桌上', 'Laid on the table']],
  ['tablecloth', 'gaiwan', 'room', 0.5, ON_TABLE, UNDERFOOT],
  ['tablecloth', 'tissues', 'room', 0.3, ON_TABLE, UNDERFOOT],
  ['chair', 'cushion', 'room', 0.7, ['靠在背后', 'Behind the back'], SEAT],
  ['chair', 'desk', 'room', 0.8, ['坐到桌前', 'To sit at'], SEAT],
  // ── rooms ──
  ['sofa', 'cushion', 'room', 1, ['靠在背后', 'Behind the back'], ['放它的沙发', 'The sofa for it']],
  ['sofa', 'throw', 'room', 0.9, ['搭在腿上', 'Over the knees'], ['搭它的沙发', 'The sofa for it']],
  ['sofa', 'coffee-table', 'room', 0.9, ['放在前面', 'In front of it'], SEAT],
  ['sofa', 'rug', 'room', 0.8, ['铺在脚下', 'Underfoot'], SEAT],
  ['sofa', 'floor-lamp', 'room', 0.7, LIGHT, SEAT],
  ['armchair', 'floor-lamp', 'room', 0.9, LIGHT, SEAT],
  ['armchair', 'throw', 'room', 0.8, ['搭在腿上', 'Over the knees'], ['搭它的椅子', 'The chair for it']],
  ['armchair', 'cushion', 'room', 0.8, ['靠在背后', 'Behind the back'], ['放它的椅子', 'The chair for it']],
  ['armchair', 'bookshelf', 'room', 0.6, ['手边的书', 'Books at hand'], SEAT],
  ['armchair', 'rug', 'room', 0.6, ['铺在脚下', 'Underfoot'], SEAT],
  ['coffee-table', 'rug', 'room', 0.7, UNDERFOOT, ['放在上面', 'To stand on it']],
  ['coffee-table', 'armchair', 'room', 0.6, SEAT, ['放在旁边', 'Beside it']],
  ['stool', 'coffee-table', 'room', 0.5, ['放在前面', 'In front of it'], SEAT],
  ['stool', 'dining-table', 'room', 0.6, ['坐到桌前', 'To sit at'], SEAT],
  ['stool', 'desk', 'room', 0.5, ['坐到桌前', 'To sit at'], SEAT],
  ['stool', 'bookshelf', 'room', 0.4, ['踩上去够得着', 'To reach on it'], ['踩着取书', 'To stand on for a book']],
  ['bookshelf', 'floor-lamp', 'room', 0.7, LIGHT, LIT],
  ['bookshelf', 'desk', 'room', 0.7, ['看书的桌子', 'The desk to read at'], ['放书的地方', 'Where the books are']],
  ['bed', 'bedding-set', 'room', 1, ON_BED, BED],
  ['bed', 'pillow', 'room', 1, ON_BED, BED],
  ['bed', 'nightstand', 'room', 0.9, ['床边', 'Beside the bed'], ['它旁边的床', 'The bed beside it']],
  ['bed', 'quilt', 'room', 0.9, ON_BED, BED],
  ['bed', 'rug', 'room', 0.4, ['下床踩的', 'To step onto'], ['旁边的床', 'The bed beside it']],
  ['nightstand', 'desk-lamp', 'room', 0.6, ['床头的灯', 'The light on it'], ['放灯的地方', 'Where it stands']],
  ['nightstand', 'pillow', 'room', 0.4, ON_BED, ['床边', 'Beside the bed']],
  ['nightstand', 'bedding-set', 'room', 0.4, ON_BED, ['床边', 'Beside the bed']],
  ['bedding-set', 'pillow', 'room', 1, ON_BED, ON_BED],
  ['bedding-set', 'quilt', 'room', 1, ON_BED, ON_BED],
  ['bedding-set', 'throw', 'room', 0.5, ['搭在床尾', 'At the foot of the bed'], ON_BED],
  ['quilt', 'pillow', 'room', 0.8, ON_BED, ON_BED],
  ['quilt', 'throw', 'room', 0.4, ['加一层', 'One more layer'], ON_BED],
  ['curtain', 'bedding-set', 'room', 0.5, ['卧室里', 'In the bedroom'], ['卧室的窗', 'At the bedroom window']],
  ['curtain', 'rug', 'room', 0.5, ['地上铺的', 'On the floor'], ['窗前', 'At the window']],
  ['curtain', 'bed', 'room', 0.5, ['卧室里', 'In the bedroom'], ['卧室的窗', 'At the bedroom window']],
  ['curtain', 'sofa', 'room', 0.4, ['客厅里', 'In the living room'], ['客厅的窗', 'At the living room window']],
  ['throw', 'cushion', 'room', 0.6, ['靠在背后', 'Behind the back'], ['搭在腿上', 'Over the knees']],
  ['throw', 'rug', 'room', 0.4, ['铺在脚下', 'Underfoot'], ['搭在腿上', 'Over the knees']],
  ['towel', 'bath-mat', 'room', 0.8, ['踩在脚下', 'Underfoot'], ['擦干', 'To dry with']],
  ['towel', 'bathrobe', 'step', 0.8, ['擦干披上', 'To put on when dry'], ['擦干', 'To dry with']],
  ['bath-mat', 'bathrobe', 'room', 0.7, ['洗完披上', 'To put on afterwards'], ['踩在脚下', 'Underfoot']],
  // ── children ──
  ['kids-backpack', 'kids-bottle', 'spare', 0.9, CARRIED, CARRY],
  ['kids-backpack', 'kids-tableware', 'spare', 0.5, SCHOOL, CARRY],
  ['kids-backpack', 'kids-tee', 'worn', 0.4, SCHOOL, CARRY],
  ['kids-backpack', 'puzzle', 'spare', 0.3, CARRIED, CARRY],
  ['kids-bottle', 'kids-tableware', 'act', 0.8, ['吃饭用', 'To eat with'], ['喝水用', 'To drink from']],
  ['kids-bottle', 'kids-tee', 'spare', 0.4, ['出门穿', 'To go out in'], DRINK],
  ['kids-bottle', 'balance-bike', 'spare', 0.6, ['骑出去', 'To ride out on'], DRINK],
  ['kids-tee', 'balance-bike', 'act', 0.6, ['骑出去', 'To ride out on'], ['骑车穿', 'To ride in']],
  ['kids-tee', 'laundry-liquid', 'care', 0.3, WASH, WASHED],
  ['kids-tee', 'kids-stool', 'act', 0.3, ['坐着穿衣', 'To sit on while dressing'], ['坐着穿上', 'Put on sitting']],
  [
    'kids-toothbrush',
    'kids-stool',
    'act',
    0.8,
    ['踩着够洗手台', 'To reach the basin'],
    ['站着刷牙', 'To brush at the basin'],
  ],
  ['kids-toothbrush', 'towel', 'step', 0.6, ['刷完擦脸', 'To dry the face after'], ['睡前一起', 'Before bed too']],
  ['kids-toothbrush', 'kids-bottle', 'spare', 0.4, ['一起带着', 'Carried along'], ['一起带着', 'Carried along']],
  ['kids-toothbrush', 'soft-toy', 'step', 0.4, ['刷完抱着睡', 'To take to bed after'], ['睡前一起', 'Before bed too']],
  ['kids-stool', 'kids-tableware', 'room', 0.6, ['吃饭用', 'To eat with'], SEAT],
  ['kids-stool', 'building-blocks', 'room', 0.4, PLAY, SEAT],
  ['kids-stool', 'puzzle', 'room', 0.4, PLAY, SEAT],
  ['kids-tableware', 'dish-soap', 'care', 0.4, WASH, WASHED],
  ['kids-tableware', 'tissues', 'act', 0.4, ['擦嘴', 'To wipe with'], ['吃饭用', 'To eat with']],
  ['arch-blocks', 'building-blocks', 'act', 0.9, PLAY, PLAY],
  ['arch-blocks', 'puzzle', 'act', 0.5, PLAY, PLAY],
  ['arch-blocks', 'soft-toy', 'act', 0.5, PLAY, PLAY],
  ['arch-blocks', 'rug', 'room', 0.5, UNDERFOOT, PLAY],
  ['building-blocks', 'puzzle', 'act', 0.6, PLAY, PLAY],
  ['building-blocks', 'soft-toy', 'act', 0.4, PLAY, PLAY],
  ['building-blocks', 'rug', 'room', 0.5, UNDERFOOT, PLAY],
  ['puzzle', 'soft-toy', 'act', 0.4, PLAY, PLAY],
  ['puzzle', 'rug', 'room', 0.4, UNDERFOOT, PLAY],
  ['soft-toy', 'kids-backpack', 'spare', 0.3, CARRY, CARRIED],
  ['balance-bike', 'kids-backpack', 'spare', 0.4, ['背着出门', 'On the back'], ['骑出去', 'To ride out on']],
]

/** For kinds that no row names: which category goes with which, the same both ways. */
export const CATEGORY_ROWS: readonly (readonly [a: string, b: string, strength: number, zh: string, en: string])[] = [
  ['furniture', 'home-textile', 0.4, '同一间屋里', 'In the same room'],
]

import { type Entry, entries } from '../entry.ts'
import { type PlacedLine, placedRows } from './closing-rows.data.ts'

/** Scenes of a season: its light, its weather, its habits. Each shows a moment with the thing and claims nothing of it. */

const LIGHT = 'tee shirt polo dress shorts trousers'
const LAYER = 'hoodie sweater jacket coat shirt'
const HEAVY = 'down-jacket coat sweater hoodie'
const SHOES = '@shoes @shoes-everyday'
const TOYS = 'arch-blocks building-blocks puzzle soft-toy'
const SKIN = 'serum face-cream toner cleanser'
const BED = 'quilt bedding-set pillow'
const PAPER = 'tissues bin-bags sponge'
const WASH = 'laundry-liquid laundry-capsules'
const SEATS = 'sofa armchair chair stool'
const INDOOR = 'dumbbell kettlebell ab-wheel foam-roller resistance-band yoga-mat'

const APPAREL: readonly PlacedLine[] = [
  [
    `spring ${LAYER}`,
    '玉兰开了一树，{noun}<搭|挂>在手臂上走过去。 / 路过玉兰树，停下来，把{noun}脱了拿着。',
    'The magnolia is out, and you walk past it with the {noun} over your arm. / Under the magnolia you stop, take off the {noun}, and look up.',
  ],
  [
    'spring tee shirt polo dress',
    '风筝线<缠|绕>在手上，{noun}被风灌得鼓起来。 / 放风筝那天，穿着{noun}在坡上跑了三趟。',
    'Kite string round the hand, wind in the {noun}. / Up and down the hill after a kite, in the {noun}.',
  ],
  [
    'spring jacket shell-jacket coat',
    '春雨说来就来，穿着{noun}在<屋檐下|书店门口>站了一会儿。 / 雨丝斜着飘，{noun}的领子竖起来，走快几步。',
    'Spring rain, and you stand <under an awning|in a doorway> in the {noun}. / Fine rain on the slant: up goes the collar of the {noun}.',
  ],
  [
    `summer ${LIGHT}`,
    '雷雨刚过，穿{noun}的人绕着水洼走。 / 雨停了，<趿着拖鞋|踮着脚>，穿{noun}去买一根冰棍。',
    'After the thunderstorm, someone in the {noun} steps round the puddles. / The rain is over; out in the {noun} for an ice lolly.',
  ],
  [
    `summer ${LIGHT}`,
    '夜市的灯一盏盏亮起来，穿着{noun}慢慢<逛|走>。 / 夜市还没散，{noun}上沾了一点<孜然味|烧烤的烟>。',
    'The stalls of the night market light up, and you stroll along in the {noun}. / A whiff of the night market comes home on the {noun}.',
  ],
  [
    'summer tee polo shorts sun-jacket',
    '天亮得早，五点多就穿上{noun}去<赶早市|河边走走>。 / 早市刚开，穿{noun}的人拎着一把空心菜回来。',
    'Light comes early, and you are off to the morning market in the {noun}. / Back from the early market in the {noun}, a bunch of greens in hand.',
  ],
  [
    `autumn ${LAYER}`,
    '桂花落了一地，{noun}的肩上也有<几粒|一点>。 / 从桂花树下钻过去，{noun}带了几粒花回家。',
    'Osmanthus on the pavement, and a few grains on the {noun}. / You duck under the osmanthus, and the {noun} (brings|bring) some of it home.',
  ],
  [
    `autumn ${LAYER}`,
    '早上的雾还没散，{noun}的袖子<拉到手背|盖过手腕>。 / 雾里走到车站，{noun}上一层细水珠。',
    'Morning mist, and the sleeves of the {noun} come down over the hands. / Through the mist to the bus stop, fine drops on the {noun}.',
  ],
  [
    'autumn coat jacket down-jacket',
    '糖炒栗子揣进{noun}的口袋，走一路剥一路。 / 买一包栗子，<站在路边|靠着栏杆>剥，碎皮落在{noun}上。',
    'A bag of roast chestnuts, and crumbs of shell on the {noun} all the way home. / You peel chestnuts by the railing and brush the shells from the {noun}.',
  ],
  [
    'winter down-jacket coat',
    '天黑得早，下班出来，{noun}<已经|才刚>裹好，路灯先亮了。 / 五点多，天黑透了，{noun}一穿，往地铁口走。',
    'Dark by the time work ends: on with the {noun}, and off to the station. / The lamps are lit before you are out of the door, and on goes the {noun}.',
  ],
  [
    `winter ${HEAVY}`,
    '腊月二十几，火车上<人挤人|都是箱子>，{noun}叠在膝盖上。 / 回家的火车，{noun}卷起来当了枕头。',
    'The train home for the holidays, the {noun} folded on your knees. / On the night train home, the {noun} does duty as a pillow.',
  ],
  [
    'winter scarf coat down-jacket',
    '挂在门后的{noun}，一早就被<拿走|取下来>了。 / 门一开，风进来，又<回身|伸手>去拿{noun}。',
    'By morning the hook behind the door has lost the {noun}. / The door opens, the wind comes in, and you turn back for the {noun}.',
  ],
  [
    `spring ${SHOES}`,
    '换季那天，{noun}从鞋盒里出来，<擦一擦|掸掸灰>。 / 草刚返青，{noun}踩过去，边上沾一点泥。',
    'The {noun} (comes|come) out of the box on the first mild day and (gets|get) a wipe. / The grass is green again, and there is a little mud on the {noun}.',
  ],
  [
    `autumn ${SHOES}`,
    '踩着一路的<梧桐叶|银杏叶>，{noun}走得沙沙响。 / 落叶没过{noun}的边，专挑厚的地方走。',
    'Leaves all the way, and the {noun} (rustles|rustle) through them. / You steer the {noun} to where the leaves lie deep.',
  ],
]

const CHILDREN: readonly PlacedLine[] = [
  [
    'spring arch-blocks building-blocks puzzle',
    '外面下着毛毛雨，{noun}在<地板上|窗台上>摊开了。 / 春雨下了一天，{noun}从这屋搬到那屋。',
    'Drizzle outside, and the {noun} spread over the <floor|window sill>. / Rain all day, and the {noun} (moves|move) from room to room.',
  ],
  [
    'spring balance-bike',
    '樱花落在地上，{noun}从上面<过去|慢慢过去>。 / {noun}停在花树下，孩子蹲着捡花瓣。',
    'Petals on the path, and the {noun} (goes|go) over them. / The {noun} (waits|wait) under the tree while petals are gathered.',
  ],
  [
    'spring kids-backpack kids-bottle',
    '春游前一晚，{noun}摆在枕头边，<摸了又摸|看了好几回>。 / 明天春游，{noun}收拾好了，人还不肯睡。',
    'The night before the school outing, the {noun} lies by the pillow. / The {noun} is ready for tomorrow’s outing; the child is not ready for bed.',
  ],
  [
    'summer kids-tee',
    '院子里的水管一开，{noun}湿了半截。 / 追着<喷水|洒水>的人跑，{noun}上全是水点。',
    'The hose is on in the yard, and the {noun} is wet to the middle. / Chased round the garden with a watering can, the {noun} all spots.',
  ],
  [
    `summer ${TOYS} @toy`,
    '午睡起来，{noun}还摆在原来的地方。 / 知了叫着，孩子趴在地上<摆弄|守着>{noun}。',
    'After the nap the {noun} (is|are) where (it|they) (was|were) left. / Cicadas outside; on the floor, a child and the {noun}.',
  ],
  [
    'summer kids-bottle kids-tableware',
    '西瓜汁滴到{noun}边上，<舔一舔|抹一抹>接着吃。 / 井水里的瓜捞上来，{noun}先摆到树下。',
    'Melon juice runs beside the {noun}, and nobody minds. / The melon is cut under the tree, with the {noun} beside it.',
  ],
  [
    'summer balance-bike',
    '太阳下去了，{noun}才推下楼。 / 傍晚的空地上，{noun}<绕着|围着>喷泉转圈。',
    'The {noun} comes down when the sun has gone. / Evening, and the {noun} goes round and round the fountain.',
  ],
  [
    'autumn kids-backpack kids-bottle',
    '开学第二天，{noun}上已经有了<一张贴纸|一道铅笔印>。 / 暑假过完了，{noun}又站到门边。',
    'Term has only begun, and there is a sticker on the {noun}. / The holidays are over; the {noun} stands by the door again.',
  ],
  [
    `autumn ${TOYS}`,
    '捡回来的<松果|橡子>，和{noun}摆成一排。 / 窗外起风，孩子把树叶也摆进{noun}里。',
    'Acorns from the park stand in a row with the {noun}. / Wind outside, and some leaves have joined the {noun}.',
  ],
  [
    `winter ${TOYS} kids-stool`,
    '下雪不出门，{noun}旁边<堆着|放着>橘子皮。 / 雪下了一上午，{noun}边上的两个人没抬头。',
    'Snow, nobody goes out, and there is orange peel by the {noun}. / Snow all morning, and the two by the {noun} have not looked up.',
  ],
  [
    'winter soft-toy',
    '除夕夜，{noun}也排进了合影。 / 守岁守到睡着，怀里<抱|搂>着{noun}。',
    'New Year’s Eve, and the {noun} is in the family photograph. / Asleep long before midnight, the {noun} in both arms.',
  ],
  [
    'winter kids-tableware',
    '冬至的饺子出锅，{noun}已经<摆好|等着>了。 / 一家人包饺子，孩子拿{noun}装面团。',
    'Dumplings for midwinter, and the {noun} is ready on the table. / The family folds dumplings; the child fills the {noun} with dough.',
  ],
]

const TECHNOLOGY: readonly PlacedLine[] = [
  [
    'spring headphones earbuds',
    '柳絮飘过来，{noun}里正好一段<间奏|前奏>。 / 河边的柳树绿了，<带|拿>着{noun}多走了一站。',
    'Willow fluff drifts by, and a song is on in the {noun}. / The willows are green along the river, and you walk a stop further with the {noun}.',
  ],
  [
    'spring keyboard mouse laptop-stand @laptop',
    '窗子开了半扇，风翻着纸，{noun}边上压了一只杯子。 / 下午的光移到{noun}上，<窗外|楼下>有人在试自行车铃。',
    'The window is half open, and a cup holds down the papers by the {noun}. / Spring light reaches the {noun}, and below someone tries a bicycle bell.',
  ],
  [
    'spring @phone',
    '花开的那几天，{noun}出门<就收不回来|比平时勤>。 / 花市上人挤人，{noun}举过头顶。',
    'In the days of blossom the {noun} (goes|go) out more than usual. / Crowds at the flower market, and the {noun} held above them.',
  ],
  [
    'summer speaker',
    '天台上铺了席子，{noun}放在西瓜旁边。 / 晚饭搬到阳台上吃，{noun}也搬<出去|过去>了。',
    'A mat on the roof, the {noun} next to the watermelon. / Dinner moves to the balcony, and the {noun} with it.',
  ],
  [
    'summer power-bank charger',
    '火车开了一下午，{noun}在<小桌板上|座位中间>传来传去。 / 放暑假那天，行李还没合上，先找{noun}。',
    'A long train ride, and the {noun} (passes|pass) from hand to hand. / First day of the holidays: the suitcase is open, and you look for the {noun}.',
  ],
  [
    'summer air-purifier desk-lamp @climate',
    '停电又来电，{noun}<跟着亮了|响了一声>。 / 雷雨夜，起来看一眼窗户，也看一眼{noun}。',
    'Thunder in the night: you check the window, and the {noun} too. / The storm has gone over, and somebody looks in on the {noun}.',
  ],
  [
    'summer keyboard mouse laptop-stand desk-lamp',
    '放了暑假，书桌归了<孩子|弟弟>，{noun}挪到餐桌上。 / 蝉叫了一下午，{noun}前面的人打了个哈欠。',
    'School is out, the desk is taken, and the {noun} moves to the dining table. / Cicadas all afternoon, and a yawn in front of the {noun}.',
  ],
  [
    'autumn headphones earbuds',
    '银杏黄了，戴着{noun}绕远路回家。 / 踩着落叶走，{noun}里的歌<慢|轻>了下来。',
    'The ginkgos have turned, and you take the long way home with the {noun} on. / Leaves underfoot, a slow song in the {noun}.',
  ],
  [
    'autumn smart-watch @watch',
    '跑过桂花树，低头看一眼{noun}，又<绕|折>回去。 / 秋天的早上，{noun}先碰到露水。',
    'Past the osmanthus, a glance at the {noun}, and back once more. / Autumn morning, and dew on the {noun}.',
  ],
  [
    'autumn desk-lamp floor-lamp @lamp',
    '天一天比一天短，{noun}<开得早了|早开了一会儿>。 / 窗外下着秋雨，屋里开着{noun}，茶添了一回。',
    'The days draw in, and the {noun} (is|are) switched on sooner. / Autumn rain at the window, the {noun} on, a second cup of tea.',
  ],
  [
    'winter keyboard mouse desk-lamp',
    '窗上结了雾，用手指画一笔，又回到{noun}前。 / 年底的<总结|报表>写到一半，{noun}旁边堆着橘子皮。',
    'The window is misted; you draw on it with a finger and go back to the {noun}. / The report for the year is half done, and there is orange peel beside the {noun}.',
  ],
  [
    'winter speaker @television',
    '雪夜里，一家人<挤|窝>在{noun}这一头。 / 外面下雪，{noun}开着，瓜子壳堆了一小堆。',
    'A snowy night, and everyone is at the end of the room with the {noun}. / Snow outside, the {noun} on, and a small heap of sunflower shells.',
  ],
  [
    'winter @stove @oven @small-appliance',
    '早上天还黑，厨房里先亮的是{noun}那一角。 / 冬至那天，{noun}旁边<站着|围着>几个人。',
    'Still dark, and the corner with the {noun} is the first to be lit. / Midwinter, and several people stand about by the {noun}.',
  ],
]

const BEAUTY: readonly PlacedLine[] = [
  [
    `spring ${SKIN}`,
    '窗外有鸟叫了，洗手台上的{noun}才<打开|拿起来>。 / 春困，对着镜子打个哈欠，再去拿{noun}。',
    'Birds before the alarm, and then the {noun} by the basin. / A spring yawn at the mirror, a hand out for the {noun}.',
  ],
  [
    'spring lipstick perfume @make-up @fragrance',
    '约了人看花，出门前又回头找{noun}。 / 包里的厚手套拿出来，{noun}放<进去|回去>。',
    'A date to see the blossom, and you turn back for the {noun}. / Out of the bag with the gloves, in with the {noun}.',
  ],
  [
    'spring hand-cream body-lotion',
    '种完一盆<薄荷|小番茄>，洗了手，拿起{noun}。 / 阳台的土翻好了，{noun}摆在水池边等着。',
    'A pot of mint planted, hands washed, and the {noun} next. / The balcony soil is dug over, and the {noun} waits by the sink.',
  ],
  [
    'summer sunscreen',
    '出门前在镜子边站一会儿，{noun}还没<收|放>回去。 / 沙滩包里，{noun}和一本书挤在一起。',
    'A moment at the mirror before you go, the {noun} still in hand. / In the beach bag the {noun} lies against a book.',
  ],
  [
    `summer ${SKIN} face-mask`,
    '晚上的风从纱窗进来，洗完脸，{noun}摆在<手边|窗台上>。 / 洗完澡，头发还滴着水，坐下来打开{noun}。',
    'Night air through the screen, the face washed, the {noun} at hand. / Hair still dripping, you sit down and open the {noun}.',
  ],
  [
    'summer shampoo body-lotion @bath',
    '从泳池回来，先奔浴室找{noun}。 / 傍晚的澡洗了好久，{noun}旁边<唱完|哼完>了一首歌。',
    'Home from the pool, straight to the bathroom and the {noun}. / A long evening bath, with a whole song sung beside the {noun}.',
  ],
  [
    'autumn hand-cream face-cream body-lotion',
    '起风的那天，{noun}从抽屉里<搬|挪>到桌上。 / 秋天的早上，{noun}挪到了手一伸就到的地方。',
    'The day the wind turns, the {noun} moves from the drawer to the table. / Autumn, and the {noun} has moved to where the hand falls.',
  ],
  [
    'autumn lipstick perfume @make-up @fragrance',
    '换上大衣，口袋里摸到<去年的票根|一张旧电影票>，旁边放进{noun}。 / 天早早暗下来，出门前开了灯找{noun}。',
    'In the coat pocket is an old cinema ticket, and the {noun} goes in beside it. / Dusk comes early; you switch on the lamp to find the {noun}.',
  ],
  [
    `autumn ${SKIN}`,
    '窗台落了一片叶子，{noun}旁边<多了|添了>它。 / 早起天还没亮透，{noun}摸着就找到了。',
    'A leaf has blown in and lies beside the {noun}. / Not quite light yet, and the hand finds the {noun} by itself.',
  ],
  [
    'winter hand-cream face-cream',
    '手套摘下来，先<在包里|伸手>摸{noun}。 / 摘了手套等电梯，包里翻出{noun}。',
    'Gloves off, and a hand goes into the bag for the {noun}. / Waiting for the lift, gloves off, the {noun} out of the bag.',
  ],
  [
    `winter ${SKIN} face-mask`,
    '浴室的镜子全是雾，擦出一块，才看见{noun}。 / 腊月里睡得晚，{noun}边上<点|留>着一盏小灯。',
    'The bathroom mirror is all mist; wipe a patch, and there is the {noun}. / Late to bed in December, a small lamp by the {noun}.',
  ],
  [
    'winter lipstick perfume @make-up @fragrance',
    '年夜饭前，几个人轮流<占|用>镜子，{noun}在洗手台上排队。 / 拜年出门，{noun}和红包一起放进包里。',
    'Before the New Year dinner everyone wants the mirror, and the {noun} waits by the basin. / New Year visits: into the bag go red envelopes and the {noun}.',
  ],
]

const HOME_CARE: readonly PlacedLine[] = [
  [
    `spring ${WASH}`,
    '厚衣服要收了，{noun}这一周<用得勤|总不归位>。 / 天放晴，绳上挂满了，{noun}还没放回架子。',
    'Winter clothes are to be put away, and the {noun} (has|have) a busy week. / Sun at last, the line is full, and the {noun} not yet back on the shelf.',
  ],
  [
    'spring floor-cleaner kitchen-cleaner @cleaning',
    '回南天，地上一层水汽，{noun}先<靠|放>在墙边。 / 窗户全打开，搬开椅子，再去拿{noun}。',
    'Damp spring weather; the {noun} (waits|wait) by the wall. / All windows open, chairs on the table, and then the {noun}.',
  ],
  [
    'spring dish-soap hand-wash sponge',
    '青团蒸好，手上黏着糯米粉，去找{noun}。 / 荠菜摘了一盆，水池边<摆|立>着{noun}。',
    'Rice flour on the fingers after the spring dumplings, and you look for the {noun}. / A basin of spring greens to clean, the {noun} by the sink.',
  ],
  [
    `summer ${WASH}`,
    '一天换两身，{noun}放在<洗衣机上|手边>就没收起来过。 / 泳衣毛巾一大堆，{noun}又拿了出来。',
    'Two changes of clothes a day, and the {noun} (is|are) never put away. / A heap of swimming things, and the {noun} out again.',
  ],
  [
    'summer dish-soap sponge kitchen-cleaner',
    '西瓜切完，案板上汁水横流，{noun}<跟着|随后>就到。 / 小龙虾吃到半夜，{noun}第二天早上才上场。',
    'The melon is cut, juice runs over the board, and the {noun} (follows|follow). / Crayfish until midnight; the {noun} (is|are) for the morning.',
  ],
  [
    'summer hand-wash @soap tissues @tissue',
    '孩子从院子里跑进来，一手泥，<直奔|指指>{noun}。 / 冰棍化了一手，{noun}刚好在桌上。',
    'In from the garden with muddy hands, straight to the {noun}. / Ice cream down the wrist, and the {noun} within reach.',
  ],
  [
    `autumn ${WASH}`,
    '被子换季，{noun}<搬到盆边|放到洗衣机上>，就等天放晴。 / 秋天的太阳正好，洗一缸，{noun}摆在阳台上。',
    'Bedding for the new season, and the {noun} put ready; now it only needs sun. / Clear autumn weather: a full load, and the {noun} on the balcony.',
  ],
  [
    'autumn tissues @tissue bin-bags',
    '剥石榴剥了一桌，{noun}<推|挪>到中间。 / 柚子皮、瓜子壳，{noun}摆在当中，一家人说话。',
    'Pomegranate all over the table, and the {noun} pushed to the middle. / Pomelo peel and sunflower shells, the {noun} in the middle, everyone talking.',
  ],
  [
    'autumn reed-diffuser',
    '窗关上了半扇，{noun}挪到<玄关|书架上>。 / 秋雨下到傍晚，开门进屋，先看见{noun}。',
    'One window is closed for the season, and the {noun} moves to the hall. / Rain till evening; you come in, and the {noun} is the first thing you see.',
  ],
  [
    `winter ${PAPER} kitchen-cleaner floor-cleaner`,
    '腊月二十四，扫尘，{noun}<排在|摆到>门口听点名。 / 年前大扫除，每人分一间屋，{noun}轮着用。',
    'The cleaning before the New Year: the {noun} (stands|stand) ready by the door. / A room for each of the family, and the {noun} passed round.',
  ],
  [
    'winter dish-soap sponge hand-wash @soap',
    '年夜饭散了，碗堆成山，{noun}<先|早>就位了。 / 饺子吃完，抢着洗碗的和不抢的，都看着{noun}。',
    'After the New Year dinner the bowls make a hill, and the {noun} (is|are) ready. / Dumplings eaten; those who will wash up and those who will not all look at the {noun}.',
  ],
  [
    'winter @cookware @tableware',
    '雪天不买菜，<萝卜|白菜>就够，{noun}先拿出来。 / 厨房玻璃一片白，{noun}边上热气往上走。',
    'Snow, no shopping, a cabbage will do, and the {noun} (comes|come) out. / The kitchen window is white, and steam rises by the {noun}.',
  ],
]

const FOOD: readonly PlacedLine[] = [
  [
    'spring tea gaiwan @tea-ware',
    '谷雨前后，水烧开，窗台上的{noun}先<晒|照>到太阳。 / 下着小雨，泡一杯，对着院子里的新芽，{noun}放在手边。',
    'April, the water boils, and the sun has reached the {noun} on the sill. / Light rain, new leaves in the yard, the {noun} at hand.',
  ],
  [
    'spring nuts dried-fruit chocolate @snack',
    '春游的包里，{noun}压在<毯子|水壶>底下。 / 草地上坐成一圈，{noun}传了一轮。',
    'In the picnic bag the {noun} (lies|lie) under the blanket. / A ring of people on the grass, and the {noun} going round.',
  ],
  [
    'spring @vegetable @eggs @meat',
    '香椿刚冒头，菜篮里还<放着|装着>{noun}。 / 清早的菜场，雨伞还滴水，先挑{noun}。',
    'The first spring shoots in the basket, and the {noun} beside them. / Early market, a dripping umbrella, and you choose the {noun} first.',
  ],
  [
    'summer @fruit',
    '午睡醒来，{noun}已经洗好，<摆|放>在桌上滴水。 / 傍晚坐在门口，一家人围着{noun}，不说话。',
    'Awake from the nap, and the {noun} (stands|stand) washed on the table. / On the doorstep in the evening, the family round the {noun}, nobody talking.',
  ],
  [
    'summer @drink @water @ice @dairy',
    '下楼一趟，回来直奔冰箱，{noun}<在|就在>门边。 / 蝉叫得正响，{noun}端到阳台上。',
    'One trip downstairs, straight to the fridge, the {noun} by the door. / Cicadas at full voice, and the {noun} (goes|go) out to the balcony.',
  ],
  [
    'summer tea gaiwan @tea-ware',
    '天刚亮，趁着<凉|清静>，把{noun}端到院子里。 / 暑天起得早，{noun}摆好了，报纸还没来。',
    'At first light, while the garden is still quiet, the {noun} (goes|go) out there. / Up early in the summer; the {noun} (is|are) set out before the paper comes.',
  ],
  [
    'summer rice oats olive-oil @staple @oil-sauce',
    '太热，不想开火，对着{noun}站了一会儿。 / 厨房的窗<全开|敞>着，{noun}在灶边，人在窗边。',
    'Too hot to cook; you stand there and look at the {noun}. / Kitchen window wide open, the {noun} by the stove, the cook by the window.',
  ],
  [
    'autumn tea gaiwan @tea-ware',
    '中秋晚上，月饼切开，{noun}摆<当中|旁边>。 / 赏月的椅子搬好了，{noun}随后端出来。',
    'The mooncake is cut, and the {noun} (stands|stand) in the middle. / Chairs out for the full moon, and then the {noun}.',
  ],
  [
    'autumn nuts dried-fruit honey rice oats',
    '新收的时候，罐子洗净晾干，等着{noun}。 / 秋天添橱柜，{noun}<占|用>了一格。',
    'Harvest time: jars are washed and dried, and wait for the {noun}. / The cupboard is filled for autumn, one shelf for the {noun}.',
  ],
  [
    'autumn @vegetable',
    '集市上的秤杆翘起来，又添了一点{noun}。 / 骑车去集上，回来车筐里是{noun}，<车把|后座>上挂着一束芦苇。',
    'At the autumn market the scale tips, and some more of the {noun} (goes|go) on. / Home from the market by bicycle, the {noun} in the basket, reeds on the carrier.',
  ],
  [
    'autumn coffee-beans oats honey @bakery @dairy',
    '早上的窗玻璃起了水汽，餐桌上放着{noun}。 / 天亮得晚了，早饭开着灯吃，<手边|桌上>是{noun}。',
    'Mist on the morning window, the {noun} on the table. / Breakfast by lamplight again, with the {noun}.',
  ],
  [
    'winter nuts dried-fruit chocolate @snack',
    '拜年的人来了，{noun}<端|捧>出来，先让孩子抓一把。 / 守岁的桌上，{noun}和扑克牌挨着。',
    'New Year callers: out (comes|come) the {noun}, children first. / The table on New Year’s Eve: the {noun} next to the cards.',
  ],
  [
    'winter tea honey gaiwan coffee-beans',
    '雪下了一夜，早上烧水，{noun}放在<窗台|炉子边>。 / 屋檐挂着冰，屋里水开了，伸手拿{noun}。',
    'Snow all night; water on in the morning, the {noun} on the sill. / Icicles at the eaves, the kettle boiling, a hand out for the {noun}.',
  ],
  [
    'winter rice olive-oil @meat @seafood @oil-sauce @staple',
    '办年货的单子上，{noun}<排|写>在头几行。 / 年货一样样往家搬，{noun}放在厨房门口。',
    'High on the list of things for the New Year (stands|stand) the {noun}. / The New Year shopping is carried in, the {noun} by the kitchen door.',
  ],
]

const SPORT: readonly PlacedLine[] = [
  [
    `spring ${INDOOR}`,
    '窗台上的<水仙|海棠>谢了一朵，{noun}从角落里拖出来。 / 开了窗，外面有鸟，{noun}摆到窗前。',
    'One flower on the sill has faded, and the {noun} (is|are) pulled out of the corner. / Window open, birds outside, the {noun} before the window.',
  ],
  [
    'spring sport-tee leggings',
    '河堤上的草绿了，{noun}又<上了路|出了门>。 / 樱花底下跑一趟，{noun}上落了两瓣。',
    'The dyke is green again, and the {noun} (is|are) out on it. / A run under the cherry trees, and petals on the {noun}.',
  ],
  [
    'spring @cycling @ball-team @racket',
    '周末放晴，球场和路上都是人，{noun}也<在|来了>。 / {noun}擦去一冬的灰，靠在门口等天晴。',
    'A dry weekend, everybody is out, and so (is|are) the {noun}. / A winter’s dust is wiped off the {noun}; now for the sun.',
  ],
  [
    'summer sport-bottle gym-bag',
    '五点半的公园，已经有人<比你早|在压腿>，{noun}放在石凳上。 / 太阳还没上来，拎着{noun}下楼。',
    'Half past five in the park, someone is there before you, and the {noun} is on the bench. / Before the sun is up, down the stairs with the {noun}.',
  ],
  [
    `summer ${INDOOR}`,
    '雷雨把人困在屋里，那就把{noun}<拿|搬>出来。 / 蝉声里数到十五，{noun}边上一摊汗。',
    'The storm keeps you in, so out (comes|come) the {noun}. / You count aloud over the cicadas, the {noun} before you.',
  ],
  [
    'summer @ball-team @racket',
    '傍晚七点还亮着，{noun}<没|还没>进屋。 / 放了假的球场，{noun}从下午待到天黑。',
    'Still light at seven, and the {noun} (is|are) still out. / School is out, and the {noun} (stays|stay) on the court till dark.',
  ],
  [
    'autumn jump-rope sport-bottle',
    '操场边的银杏黄了，{noun}挂在<单杠|栏杆>上。 / 扫开一块落叶，放下{noun}，开始。',
    'The ginkgo by the track has turned, the {noun} on the rail. / Leaves swept aside, the {noun} put down, and off you go.',
  ],
  [
    'autumn @cycling @camping @fishing',
    '芦苇白了，{noun}在水边，人坐着看<云|鸟>。 / 国庆那几天，带着{noun}往人少的地方去。',
    'The reeds are white; the {noun} by the water, and you watching the birds. / Autumn holidays, and the {noun} (goes|go) where few people are.',
  ],
  [
    'autumn dumbbell kettlebell ab-wheel',
    '天黑得早了，练完{noun}，窗外已经<亮着|有了>灯。 / 秋雨天，楼上楼下都在家，{noun}这一组轻轻放。',
    'Dark so soon: the windows opposite are lit when you leave the {noun}. / Rain, all the neighbours at home, so the {noun} (is|are) put down softly.',
  ],
  [
    `winter ${INDOOR}`,
    '窗玻璃起雾，屋里有人对着{noun}数数。 / 年初三，客人走了，把{noun}<搬出来|找出来>。',
    'The panes mist over, and someone counts by the {noun}. / The last New Year guests have gone, and the {noun} (is|are) fetched.',
  ],
  [
    'winter gym-bag sport-bottle',
    '天还黑着，<拎|带>着{noun}从路灯底下走过去。 / 呵着白气走到健身房，{noun}往长凳上一搁。',
    'Still dark, and the {noun} (passes|pass) under the street lamps. / White breath all the way to the gym, and the {noun} on the bench.',
  ],
  [
    'winter @snow @ball-team @cycling',
    '雪停了，院门一开，{noun}先<出去|到了外头>。 / 地上有霜，{noun}在门廊里等太阳。',
    'The snow has stopped, the gate opens, and the {noun} (goes|go) first. / Frost on the ground, and the {noun} (waits|wait) in the porch for the sun.',
  ],
]

const FURNITURE: readonly PlacedLine[] = [
  [
    `spring ${SEATS}`,
    '窗户敞着，风吹进来，{noun}上的报纸<翻了一页|响了一下>。 / 太阳移到{noun}上，坐一会儿，打个盹。',
    'Windows open, and the wind turns a page on the {noun}. / The sun reaches the {noun}, and so does a nap.',
  ],
  [
    'spring coffee-table dining-table desk nightstand @table',
    '插一枝<桃花|海棠>，{noun}上落了几瓣。 / 花瓶换了水，放回{noun}正中。',
    'A branch of blossom in a jug, and petals on the {noun}. / Fresh water in the vase, and the vase back on the {noun}.',
  ],
  [
    'spring bookshelf @storage',
    '换季打扫，{noun}往外<挪|拉>了一尺，后面找到一支笔。 / 大扫除那天，{noun}搬空了又摆回去。',
    'Spring cleaning: the {noun} is moved, and behind there is a lost pen. / Everything off the {noun}, a wipe, and everything back.',
  ],
  [
    `summer ${SEATS}`,
    '午后热得没人出声，猫<占|趴>着{noun}不走。 / 停电的晚上，一家人把{noun}搬到阳台边。',
    'Through the hot hours the cat has the {noun}. / A power cut, and the family carries the {noun} to the balcony door.',
  ],
  [
    'summer dining-table coffee-table @table',
    '西瓜放上{noun}，先敲两下。 / 晚饭摆在{noun}上，<凉面|毛豆>，一碟醋。',
    'A melon is put on the {noun} and knocked on. / Supper on the {noun}: cold noodles, a saucer of vinegar.',
  ],
  [
    'summer bed @bed nightstand',
    '天亮得早，光先到{noun}，再到<墙|地板>。 / 夜里一只蚊子，{noun}边上开了灯又关。',
    'Early light comes first to the {noun}, then to the wall. / One mosquito: the light by the {noun} goes on and off again.',
  ],
  [
    `autumn ${SEATS}`,
    '下午四点，斜光照到{noun}的<一角|边上>。 / 晒过太阳的毯子抱进来，往{noun}上一放。',
    'Four o’clock, and the low sun reaches a corner of the {noun}. / A blanket comes in from the sun and is dropped on the {noun}.',
  ],
  [
    'autumn dining-table coffee-table stool',
    '剥好的<石榴|柚子>放一碗，摆在{noun}上。 / {noun}上一篮柿子，软一个吃一个。',
    'A bowl of pomegranate on the {noun}. / A basket of persimmons on the {noun}, eaten as they ripen.',
  ],
  [
    'autumn floor-lamp desk bookshelf',
    '秋雨的晚上，从{noun}那边<传来|听见>翻书声。 / 天短了，放学回来，{noun}那一角先有人。',
    'A rainy evening, and from the {noun} the sound of pages. / Short days: home from school, and the corner by the {noun} is taken.',
  ],
  [
    'winter armchair chair stool',
    '冬天的太阳照进来一小块，{noun}跟着<挪|搬>过去。 / 客人脱了大衣，往{noun}上一搭。',
    'A patch of winter sun, and the {noun} is moved into it. / The guests’ coats go over the {noun}.',
  ],
  [
    'winter dining-table coffee-table',
    '年夜饭摆不下了，{noun}边上又<接|搭>了一张。 / 包饺子的面粉，{noun}上铺了一层。',
    'Too many dishes on New Year’s Eve for the {noun} alone. / Flour for the dumplings all over the {noun}.',
  ],
]

const HOME_TEXTILE: readonly PlacedLine[] = [
  [
    `spring ${BED} throw`,
    '头一个晴天，{noun}抱出去，搭在<栏杆|绳子>上。 / 阳台上拍一拍，灰在光里飞，{noun}翻个面。',
    'The first clear day, and the {noun} goes out over the railing. / A few slaps on the balcony, dust in the light, and the {noun} is turned.',
  ],
  [
    'spring curtain tablecloth',
    '窗开着，<楼下的花香|鸟叫>进来，{noun}动了动。 / 换季，{noun}取下来洗，屋子忽然空了。',
    'The window is open, birdsong comes in, and the {noun} stirs. / The {noun} goes into the spring wash, and the room looks bare.',
  ],
  [
    'spring towel bathrobe bath-mat',
    '回南天，{noun}挂了一天还潮着，换个窗口再<挂|晾>。 / 晴了半天，赶紧把{noun}拿出去。',
    'Damp spring days: the {noun} is moved from window to window. / A little sun, and the {noun} goes out at once.',
  ],
  [
    'summer quilt throw',
    '风扇转过来，{noun}的角掀一下，又<落下|放平>。 / 睡到半夜，{noun}到了床那头。',
    'The fan turns, and a corner of the {noun} lifts and falls. / By midnight the {noun} is at the other end of the bed.',
  ],
  [
    'summer towel bathrobe',
    '从海边回来，{noun}抖一抖，一地<沙|细沙>。 / 院子里冲完脚，{noun}从窗口递出来。',
    'Home from the sea, one shake of the {noun}, sand everywhere. / Feet rinsed in the yard, and the {noun} handed out of the window.',
  ],
  [
    'summer rug',
    '正午，屋里的人<都睡|歇>了，{noun}上也躺着一个。 / 午睡的孩子滚到地板上，头边是{noun}。',
    'Noon: the house naps, somebody on the {noun}. / A napping child has rolled across the floor as far as the {noun}.',
  ],
  [
    'autumn quilt',
    '霜降前，{noun}从柜顶<取|抱>下来，晒了一个白天。 / 秋天的被窝，{noun}掖好，再看两页书。',
    'Before the first frost the {noun} comes down from the cupboard for a day of sun. / Autumn: the {noun} in place, and two more pages.',
  ],
  [
    'autumn throw cushion rug',
    '下午有太阳的那一块，<归|让给了>{noun}和猫。 / 窗外在落叶，窝在{noun}那一角不想动。',
    'Where the afternoon sun falls lie the {noun} and the cat. / Leaves come down outside, and nobody leaves the corner with the {noun}.',
  ],
  [
    'autumn tablecloth curtain',
    '中秋家里来人，早上先把{noun}<熨|理>平。 / 桂花插了一瓶，旁边的{noun}落了几点黄。',
    'Guests for the moon festival, so the {noun} is ironed first. / A jar of osmanthus, and a few specks of it on the {noun}.',
  ],
  [
    'winter quilt',
    '闹钟响了，天还黑，{noun}里伸出一只手。 / 周日<下雪|下雨>，谁也不先掀开{noun}。',
    'The alarm, the dark, and one hand out of the {noun}. / Snow on a Sunday, and nobody wants to be first out of the {noun}.',
  ],
  [
    'winter rug',
    '进门脱了靴子，脚先找{noun}。 / 围着炉子说话，{noun}上<坐|挤>满了人。',
    'Boots off in the hall, and the feet look for the {noun}. / Talk by the stove, and no room left on the {noun}.',
  ],
  [
    'winter tablecloth curtain',
    '小年一过，{noun}洗了，挂在<阳台|屋里>慢慢干。 / 家里要来拜年的人，{noun}换了一{measure}。',
    'In the week before the New Year the {noun} is washed and takes its time to dry. / New Year callers are coming, and the {noun} has been changed.',
  ],
]

const GENERAL: readonly PlacedLine[] = [
  [
    'spring @bag @glasses @umbrella',
    '花市里转一圈，{noun}一路<跟着|没离手>，回来多了一盆花。 / 毛毛雨里走一段，{noun}上落了些水点。',
    'Once round the flower market with the {noun}, and home with a pot plant. / A walk in the drizzle, and fine drops on the {noun}.',
  ],
  [
    'summer @luggage',
    '到海边的头一天，{noun}里全是<沙|沙子>也不管。 / 放假了，{noun}摆在门口，等人喊走。',
    'The first day by the sea, and sand all over the {noun}. / Holidays: the {noun} (is|are) by the door, and someone has yet to call.',
  ],
  [
    'autumn @bag @book',
    '图书馆门口一地银杏，{noun}搁在<台阶|膝盖>上。 / 九月里，{noun}又跟着人进了教室。',
    'Ginkgo leaves on the library steps, the {noun} beside you. / September, and the {noun} (goes|go) back to the classroom.',
  ],
  [
    'winter @jewellery',
    '袖口太厚，{noun}好一会儿才<戴|弄>好。 / 年会散场，{noun}摘下来放在床头。',
    'With thick sleeves the {noun} (takes|take) a while to put on. / The office party is over, and the {noun} (lies|lie) by the bed.',
  ],
  [
    'winter @cat',
    '天冷，它蹲在厨房不走，眼睛看着{noun}。 / 看够了雪，从窗台<跳|溜>下来，鼻子先找{noun}。',
    'A cold morning, and somebody with whiskers looks from you to the {noun}. / Enough of the snow: down from the sill, and the nose goes straight to the {noun}.',
  ],
  [
    'spring @dog',
    '换毛的季节，沙发上一层，{noun}的碗边也一层。 / 花坛边<闻够|转够>了，才想起家里的{noun}。',
    'Moulting time: hair on the sofa, hair beside the {noun}. / Every <flower bed|lamp post> has been smelled; now for the {noun}.',
  ],
  [
    'summer @car @motorcycle',
    '树荫底下只剩一个位子，{noun}<挤|停>了进去。 / 海边的路，一片晃眼，{noun}慢慢开。',
    'One space left in the shade, and the {noun} (has|have) it. / The road along the sea, all glare, and the {noun} taking (its|their) time.',
  ],
  [
    'winter @car',
    '早上刮了一层霜，{noun}才<动身|上路>。 / 回老家的路上，{noun}后面塞满了年货。',
    'Frost is scraped off, and the {noun} (sets|set) out. / Home for the New Year, the {noun} loaded with presents.',
  ],
]

export const SEASON_ROWS: readonly Entry[] = [
  ...entries('season-rows.apparel', 'scene', placedRows(APPAREL)),
  ...entries('season-rows.children', 'scene', placedRows(CHILDREN)),
  ...entries('season-rows.technology', 'scene', placedRows(TECHNOLOGY)),
  ...entries('season-rows.beauty', 'scene', placedRows(BEAUTY)),
  ...entries('season-rows.home-care', 'scene', placedRows(HOME_CARE)),
  ...entries('season-rows.food', 'scene', placedRows(FOOD)),
  ...entries('season-rows.sport', 'scene', placedRows(SPORT)),
  ...entries('season-rows.furniture', 'scene', placedRows(FURNITURE)),
  ...entries('season-rows.home-textile', 'scene', placedRows(HOME_TEXTILE)),
  ...entries('season-rows.general', 'scene', placedRows(GENERAL)),
]

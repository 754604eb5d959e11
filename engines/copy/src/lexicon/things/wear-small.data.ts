import type { GroupScenes } from './group-scenes.ts'

/** Jewellery, hats and belts, swimwear. */
export const SMALL_SCENES: readonly GroupScenes[] = [
  {
    groups: ['jewellery'],
    lines: [
      [
        '出门前，才戴上{noun}。 / 大衣穿好了，又回去拿{noun}，<戴好|抿抿嘴>，走。',
        'Just before the door, the {noun} (goes|go) on. / Coat on already, you go back for the {noun}, and then <out|the lamp>.',
        'A',
      ],
      [
        '小碟子里叮的一声，{noun}摘下来了。 / {noun}落进碟子，<叮|嗒>的一声，水放上了。',
        'A small sound in the dish: the {noun}, taken off. / Into the dish (drops|drop) the {noun}, and the bath is running.',
      ],
      [
        '盒子弹开，{noun}躺着，灯移近一点。 / 灯移近，{noun}亮了亮，盖子还<扶|托>在手里。',
        'The little box springs open, and the lamp is moved closer to the {noun}. / Closer with the lamp: a glint from the {noun}, the lid still in your hand.',
        'E',
      ],
      [
        '镜子上有水汽，抹开一块，看着戴{noun}。 / 抹开的那块镜面里，刚好一张脸，和{noun}。',
        'Steam on the mirror; you wipe a patch and put on the {noun}. / In the wiped patch there is room for a face and the {noun}.',
      ],
      [
        '孩子伸手来抓{noun}，抓住了不放。 / 掰开小手，{noun}<还在|热乎乎的>，笑成一团。',
        'A baby reaches for the {noun} and holds on. / Finger by finger you free the {noun}, and both of you <laugh|begin again>.',
        'E',
      ],
      [
        '换毛衣以前，先摘{noun}，搁到床头。 / 头从毛衣里钻出来，再<找|拿>{noun}。',
        'Before the jumper goes on, the {noun} (comes|come) off. / Out of the jumper comes your head, and a hand goes for the {noun}.',
      ],
      [
        '奶奶的首饰盒里，{noun}挪出一块地方。 / 旧盒子隔成小格，{noun}<占|睡>一格。',
        'In Grandma’s old box you make room for the {noun}. / Small compartments, and the {noun} in a corner of (its|their) own.',
      ],
      [
        '夹在两层手帕里，{noun}进了旅行的盒子。 / 手帕解开，{noun}在，旅馆的<灯|镜子>不太亮。',
        'Folded in a handkerchief, the {noun} (goes|go) into the washbag. / A hotel room, the handkerchief undone, and the {noun} on the <shelf|bedside>.',
        'R',
      ],
      [
        '车窗起雾，{noun}映在里面，跟街灯一起晃。 / 街灯一盏盏，{noun}<亮|闪>一下，又暗。',
        'Misted window of a bus, and the {noun} in it among the street lamps. / Lamp after lamp, and a glint each time from the {noun}.',
      ],
      [
        '柜台里托盘拿出来，{noun}挑到灯下。 / 托盘推近，{noun}拿起来，<比|看>了又放下。',
        'A tray comes out, and the {noun} (is|are) held under the lamp. / From the tray you lift the {noun}, look, put (it|them) back, and lift (it|them) again.',
      ],
      [
        '枕巾上找到{noun}，昨晚忘了摘。 / 睡过去了，{noun}在<枕边|床单褶子里>。',
        'On the pillow in the morning, the {noun}, forgotten last night. / Fell asleep, and the {noun} (is|are) in a fold of the <sheet|blanket>.',
      ],
      [
        '软布蘸一点水，{noun}擦过放到窗边。 / 窗边铺块布，{noun}在上面<晾|躺>着。',
        'A damp corner of cloth, and the {noun} (is|are) wiped. / Spread on the sill is the cloth, and on it the {noun}.',
      ],
      [
        '洗手池边先放下{noun}，离水远一点。 / 手上都是泡沫，看住<台面上的|架子上的>{noun}。',
        'At the basin you put the {noun} well away from the water. / Lather on the hands, an eye on the {noun}.',
      ],
      [
        '地毯上蹲着几个人，都在找{noun}。 / 手电贴着地照，{noun}在桌腿<后面|边上>亮了。',
        'Everyone is down on the carpet, looking for the {noun}. / A torch along the floor, and the {noun} (shines|shine) behind the table leg.',
        'A',
      ],
      [
        '照片洗出来，众人先认出{noun}。 / 凑近老照片，{noun}也在，模糊的一点。',
        'A small picture at last, and there (is|are) the {noun} in it. / Closer to the old photograph: there (is|are) the {noun} too, a blur.',
      ],
      [
        '舞台侧幕，有人帮忙扣好{noun}，拍拍肩。 / 肩上一拍，{noun}戴好了，<鼓|灯>起。',
        'Somebody in the wings helps with the {noun} and pats your shoulder. / A pat on the shoulder, the {noun} on, and the <drums|lights>.',
      ],
      [
        '睡衣换好，{noun}才想起来摘。 / 灯都关了，又坐起来摘{noun}。',
        'Nightclothes on, and only now you remember the {noun}. / Light out, then up again to take off the {noun}.',
      ],
      [
        '信里说见面认{noun}，车站上四处看。 / 人群里先看见{noun}，再看见<挥手|脸>。',
        'You will know me by the {noun}, says the letter, and you look about the station. / Among the crowd the {noun} first, and then the <wave|face>.',
      ],
      [
        '绒布袋的绳抽紧，{noun}装好了。 / 抽开绳子，{noun}滑到手心里。',
        'Cord pulled tight, the {noun} (is|are) in (its|their) pouch. / Loosen the cord, and the {noun} (slides|slide) into the palm.',
      ],
      [
        '沙滩上脱了鞋，{noun}放进鞋里。 / 游回来，先看鞋里的{noun}，再<擦|拧>头发。',
        'Shoes off on the beach, and the {noun} (goes|go) inside. / Back from the swim you look in your shoe for the {noun}, and then find a towel.',
      ],
      [
        '煮面的水滚了，戴着{noun}掀锅盖。 / 回家没换，{noun}还戴着，<煮面|切葱>。',
        'Straight from the party to the stove, the {noun} still on. / Noodles on the boil, nobody has taken off the {noun} yet.',
      ],
      [
        '隔着镜子递过来，{noun}试了试，又还回去。 / 换着戴{noun}，镜子里<挤着|笑着>几张脸。',
        'Passed across the mirror, the {noun} (is|are) tried and given back. / Several faces in the mirror, and the {noun} (goes|go) from hand to hand.',
      ],
      [
        '灯泡围着的镜子，卸了妆，{noun}收进小格。 / 小格一扣，{noun}<收好|躺平>，后台空了。',
        'Round the mirror the bulbs still burn; make-up off, the {noun} put away. / A click of the little drawer, the {noun} inside, and backstage is empty.',
      ],
      [
        '抽屉拉到底，{noun}缠在一团旧物里。 / 耐着性子，从<线头|旧票>里理出{noun}。',
        'Far back in the drawer the {noun} (lies|lie) among odds and ends. / Patiently you pick the {noun} out of the <threads|old tickets>.',
      ],
      [
        '烛光往这边偏，{noun}跟着亮了。 / 有人俯身点蜡烛，{noun}里<有|晃着>火苗。',
        'The candle leans this way, and the {noun} (catches|catch) it. / Somebody bends to light the candle, and there is a flame in the {noun}.',
      ],
      [
        '钟敲过了还没选好，{noun}在手心里。 / 左手比比，右手比比，{noun}<定|选>了。',
        'The clock has struck, and you still hold the {noun} in your palm. / Held up here, held up there, and the {noun} it is.',
      ],
      [
        '送去修的{noun}拿回来，纸包上写着名字。 / 拆开小纸包，{noun}倒出来，<对|凑>着光看。',
        'Mended and home again (comes|come) the {noun}, a name on the paper. / You open the little packet, tip out the {noun} and hold (it|them) to the light.',
      ],
      [
        '寄存处领回大衣，{noun}在口袋里捂着。 / 摸出口袋里的{noun}，<对着|凑近>镜子戴回去。',
        'Coats are handed back, and the {noun} (is|are) in the pocket. / Pocket to mirror, and the {noun} (goes|go) on again.',
      ],
      [
        '雨里跑进店，先拍头发，再摸{noun}。 / 摸到{noun}还在，才去<拧|抖>衣袖。',
        'In from the rain, you shake your hair and feel for the {noun}. / Once you have felt for the {noun}, the sleeves can be wrung.',
      ],
    ],
  },
  {
    groups: ['accessory'],
    lines: [
      [
        '门后的钩子上，{noun}跟钥匙挂在一起。 / 取钥匙，{noun}也一块<拿|摘>了。',
        'Behind the door the {noun} (hangs|hang) with the keys. / Keys down from the hook, and the {noun} too.',
        'A',
      ],
      [
        '镜前低头，{noun}弄好了，抬起来。 / 抬头看镜子，{noun}<正|歪>了一点，再动一动。',
        'Head down, the {noun} put on, head up at the mirror. / In the mirror the {noun} (is|are) a little crooked; once more.',
      ],
      [
        '抽屉的小格里，{noun}挨着袖扣。 / 拉开小格，指头<拨|点>过去，停在{noun}。',
        'Small drawer: the {noun} (lies|lie) beside the cufflinks. / A finger along the drawer stops at the {noun}.',
        'R',
      ],
      [
        '餐馆坐下，{noun}摘了放在膝上。 / 点完菜，{noun}塞进大衣口袋。',
        'At the restaurant the {noun} (comes|come) off and (goes|go) in your lap. / Orders given, the {noun} (is|are) pushed into a coat pocket.',
      ],
      [
        '出租车走远了，摸摸身上，{noun}呢。 / {noun}在衣袋里，<虚惊|白急>一场。',
        'The taxi drives off; you pat yourself: where (is|are) the {noun}. / Here (is|are) the {noun} after all, in the other pocket.',
      ],
      [
        '孩子翻出{noun}，披挂起来学大人走路。 / 走到镜前，{noun}掉了，捡起来再走。',
        'A child finds the {noun}, puts (it|them) on and walks like a grown-up. / Halfway to the mirror the {noun} (falls|fall) off.',
        'E',
      ],
      [
        '失物箱里，{noun}压在一把伞下面。 / 认领的人举起{noun}，签了名。',
        'Among lost property the {noun} (lies|lie) beneath a coat. / Held up, known, signed for: the {noun}.',
      ],
      [
        '箱子合上前，{noun}塞进鞋里。 / 旅馆里，从鞋里<抽|掏>出{noun}，抻一抻。',
        'Before the suitcase shuts, the {noun} (goes|go) inside a shoe. / A hotel room, and out of a shoe (comes|come) the {noun}.',
      ],
      [
        '柜台上并排摆着，手落在{noun}上。 / 拿起{noun}，走到门口看看光里的样子。',
        'Laid out along the counter, and the hand comes down on the {noun}. / You carry the {noun} to the shop door to see (it|them) by day.',
      ],
      [
        '上台前，朋友伸手理了理{noun}。 / 理好{noun}，往后一步，点头。',
        'Someone straightens the {noun} before you go on. / A step back, a nod at the {noun}.',
        'E',
      ],
      [
        '到办公室先解{noun}，再开窗。 / 解下来的{noun}搭着椅背，<电话|水壶>响了。',
        'Office: the {noun} (comes|come) off before the window is opened. / Over the chair (goes|go) the {noun}, and the telephone rings.',
        'A',
      ],
      [
        '猫扒拉着{noun}，扒到地上，坐上去。 / 从猫身下抽{noun}，猫不<肯|动>。',
        'The cat pulls the {noun} to the floor and sits down. / From under the cat you draw the {noun}, by degrees.',
      ],
      [
        '刷子刷过{noun}，对着窗吹一口气。 / 吹掉浮毛，{noun}放到门边。',
        'A brush over the {noun}, and a puff of breath at the window. / Shaken out, the {noun} (is|are) put by the door.',
      ],
      [
        '船头的风里，{noun}用手按着。 / 进了舱，才松开{noun}。',
        'Wind at the bow, and a hand stays on the {noun}. / Down in the cabin you let go of the {noun}.',
      ],
      [
        '照片要重拍，有人的{noun}歪了。 / {noun}扶正，都<笑|站>好，再来。',
        'The picture must be taken again: somebody’s {noun} (is|are) crooked. / Straight now, the {noun}; smile, again.',
      ],
      [
        '门厅灯暗，摸错了，拿起别人的{noun}。 / 追到楼下换回{noun}，又聊了一阵。',
        'Dim in the hall, and you pick up the wrong coat; the {noun} (tells|tell). / Down the street after you comes a friend with the {noun}.',
      ],
      [
        '火车过夜，{noun}挂在小网兜边。 / 天亮到站，{noun}从网兜边取下来。',
        'Night on the train, the {noun} by the little net. / Daylight and a station; down (comes|come) the {noun}.',
      ],
      [
        '会散得晚，{noun}松了，抱着文件下楼。 / 楼下的风里，把{noun}又弄紧。',
        'A late meeting; the {noun} loosened or off, papers in your arms. / Outside, in the wind, you put the {noun} right again.',
      ],
      [
        '奶奶说年轻时也有，拿着{noun}看了又看。 / 看够了，把{noun}放回来，拍拍。',
        'I had such a thing, says Grandma, turning the {noun} over. / Looked at long enough, the {noun} (is|are) handed back with a pat.',
      ],
      [
        '口袋里找零钱，先掏出来的是{noun}。 / 摊主等着，{noun}搁在秤旁，硬币还没找到。',
        'Feeling for change, you bring out the {noun}. / The stallholder waits, the {noun} beside the scales, the coin not yet found.',
      ],
      [
        '薄纸摊开，{noun}卧在折痕里。 / 折痕抹平，{noun}拿起来，<比|试>一试。',
        'Tissue opens, and the {noun} (lies|lie) in its folds. / You lift the {noun} out, and the paper keeps the shape.',
      ],
      [
        '舞会散了，椅子上，{noun}一样样认走。 / 剩下的{noun}，看门的人收着。',
        'The dance is over; from the chairs the {noun} and the rest are claimed. / What is left, the {noun} too, the doorman keeps.',
      ],
      [
        '公园长椅晒着，{noun}摘下来放在书上。 / 书合上，{noun}夹在腋下，往回走。',
        'Park bench, sun, the {noun} laid on the book. / Book shut, the {noun} under your arm, and home.',
      ],
      [
        '雪化在台阶上，进门先抖{noun}。 / 抖过的{noun}搭在暖气边，<水|茶>倒上。',
        'Wet steps, and inside the door a shake for the {noun}. / Shaken out, the {noun} (hangs|hang) near the radiator.',
      ],
      [
        '电梯镜子里只照到半截，{noun}在里面。 / 门开了，带着{noun}走进人声里。',
        'Small mirror in the lift, and the {noun} in it. / Doors open, and the {noun} (goes|go) out among the voices.',
      ],
    ],
  },
  {
    groups: ['swim'],
    lines: [
      [
        '更衣室的钩子上，{noun}滴着水。 / 地砖上一小摊，是{noun}滴的。',
        'On its hook in the changing room the {noun} (drips|drip). / A small puddle on the tiles, below the {noun}.',
      ],
      [
        '毛巾卷开，里面裹着{noun}。 / {noun}裹进毛巾，毛巾塞进包，走。',
        'Unroll the towel, and here (is|are) the {noun}. / Rolled in a towel, the {noun} (goes|go) into the bag.',
        'A',
      ],
      [
        '池边坐着，脚先下水，再理理{noun}。 / 理好{noun}，吸一口气，滑下去。',
        'Sitting on the edge, feet in, you put the {noun} right. / One breath, a hand to the {noun}, and in.',
      ],
      [
        '海边的民宿，阳台栏杆上晾着{noun}。 / 风把{noun}吹得翻过栏杆，追下楼。',
        'Guest house by the sea, the {noun} over the railing. / Wind takes the {noun} off the railing, and you run down after (it|them).',
      ],
      [
        '水盆里漂着{noun}，沙沉到盆底。 / 倒掉水，盆底一层沙，{noun}再过一遍。',
        'In a basin floats the {noun}, and the sand goes to the bottom. / Tip out the water, sand and all, and rinse the {noun} again.',
      ],
      [
        '行李里占不了地方，{noun}塞在边上。 / 旅馆有泳池，翻箱底，找{noun}。',
        'Into a corner of the suitcase (goes|go) the {noun}. / There is a pool, says the porter, and you dig for the {noun}.',
      ],
      [
        '下课铃，一队孩子拎着{noun}往泳池走。 / 哨子响，都站好，{noun}<拉|理>好。',
        'The bell, and a line of children with the {noun} on the way to the pool. / A whistle; all in line, the {noun} in order.',
      ],
      [
        '头发拧干，{noun}还没换，先喝口热汤。 / 热汤端着，{noun}在长凳上滴水。',
        'Hair wrung out; a hot soup while the {noun} (drips|drip). / Soup in both hands, the {noun} on the bench beside you.',
      ],
      [
        '浪把人推回岸上，手按住{noun}，笑。 / 站稳了，{noun}里有沙，再往浪里去。',
        'A wave carries you ashore, a hand on the {noun}. / On your feet again, sand in the {noun}, and back to the waves.',
        'E',
      ],
      [
        '晒得发烫的栈桥，{noun}摊在边上。 / 翻个面，{noun}干了这边，人也翻个身。',
        'On the hot planks of the jetty the {noun} (is|are) spread out. / Turn over, the {noun} first and then you.',
      ],
    ],
  },
]

import type { GroupScenes } from './group-scenes.ts'

/**
 * A bottle on the table, a jar in the cupboard. Of the first only setting, pouring, giving and reading; nobody raises a glass.
 * Of the second only where it stands and who writes it down.
 */
export const CABINET_SCENES: readonly GroupScenes[] = [
  {
    groups: ['wine'],
    lines: [
      [
        '桌布抖开，碗筷摆齐，{noun}放在主位那边。 / 凉菜先上，{noun}摆到当中，人还在路上。',
        'Cloth shaken out, places laid, the {noun} at the head of the table. / Cold dishes first, the {noun} in the middle, and the guests still on their way.',
      ],
      [
        '戴上老花镜念标签，念到产地停了停，{noun}转个面接着念。 / 灯下看{noun}的标签，小字一行行往下读。',
        'Reading glasses on: the place, the maker, and then round to the other side of the {noun}. / Under the lamp, line by small line, you read the label of the {noun}.',
        'R',
      ],
      [
        '老同学推门进来，一手水果，一手{noun}，都说别客气。 / 玄关里互相推让，{noun}递过来，拖鞋递过去。',
        'Old classmates at the door, fruit in one hand, the {noun} in the other. / In come the guests: they hand over the {noun}, you hand over slippers.',
      ],
      [
        '灶上炖着肉，厨房门开一道缝，问{noun}放哪了。 / 锅铲声里有人喊：{noun}在柜子下头。',
        'The stew is on; through the kitchen door comes the question where you put the {noun}. / Over the hiss of the pan somebody shouts: bottom cupboard, the {noun}.',
      ],
      [
        '摆杯，端菜，{noun}，<入座|请坐>。 / 拉椅子，{noun}，<倒上|开席>。',
        'Glasses, dishes, {noun}, sit down. / Chairs in, {noun} open, everyone here.',
        'A',
      ],
      [
        '外公倒得慢，先给客人，{noun}一滴没洒。 / 倒{noun}的手稳稳的，一桌人都不说话，看着。',
        'Grandfather pours slowly, guests first, and not a drop of the {noun} astray. / All watch in silence while an old, steady hand pours the {noun}.',
        'E',
      ],
      [
        '货架前站了一会儿，左看右看，请店员讲讲{noun}。 / 店员蹲下去，从底层拿出{noun}，擦了擦灰。',
        'You stand before the shelf a while, and then ask about the {noun}. / Down on a knee the shop assistant brings out the {noun} and wipes off the dust.',
      ],
      [
        '盒子系上红绳，{noun}和茶叶放一起，拜年用。 / 年货清单上，瓜子后面写着{noun}。',
        'A red string round the box: the {noun} and the tea, for New Year calls. / Melon seeds, says the holiday list, and under them, the {noun}.',
      ],
      [
        '阳台小桌，一碟花生，{noun}，椅子围成一圈。 / 椅子不够，搬了凳子，{noun}挪到花盆边上。',
        'Peanuts in a dish, the {noun}, and chairs in a ring on the balcony. / Not enough chairs: a stool is fetched, and the {noun} moved over by the flowerpots.',
      ],
      [
        '没人急着开{noun}，先说说这些年都去哪了。 / {noun}放着，话说着，菜又热了一回。',
        'Nobody hurries to open the {noun}: where have you been, all these years. / Talk, more talk, the food warmed again, and the {noun} yet to be opened.',
        'E',
      ],
      [
        '柜子里横一排竖一排，{noun}的格子贴了日期。 / 拿小本记下：{noun}，谁送的，哪年。',
        'In the cupboard each has its place, and the {noun} a label with the date. / Into the notebook: the {noun}, from whom, which year.',
        'R',
      ],
      [
        '出租屋的折叠桌支开，外卖盒，{noun}，一把野花。 / 小桌晃了晃，垫张纸，外卖摆上，花摆上，{noun}也摆上。',
        'A folding table, food out of boxes, wild flowers, the {noun}. / The little table wobbles: paper under the leg, and then the food, the flowers, the {noun}.',
      ],
      [
        '烤架上冒烟，有人扇，有人躲，{noun}搁在阴凉里。 / 风一转，烟追着人跑，{noun}在树底下没动。',
        'Smoke from the grill; some fan, some flee, and the {noun} (stands|stand) in the shade. / The wind turns, the smoke comes after you, and the {noun} (stays|stay) under the tree.',
      ],
      [
        '年夜饭，妈妈数碗，爸爸管{noun}，电视开着没人看。 / 饭菜上齐了，爸爸把{noun}转过来，标签朝着大家。',
        'New Year’s Eve: Mother counts bowls, Father sees to the {noun}, and nobody watches the television. / Everything is on the table, and Father turns the {noun} so that all can see the label.',
        'E',
      ],
      [
        '新店开张，橱窗里摆着{noun}，玻璃擦得看不见。 / 路过的人弯下腰，隔着玻璃看{noun}。',
        'A new shop, a polished window, and behind it the {noun}. / Passers-by bend down to look at the {noun} through the glass.',
      ],
      [
        '洗杯子，擦干，对着灯照一照，{noun}等在一边。 / 灯光底下杯口没有印子，{noun}可以摆了。',
        'Glasses washed, dried, held to the light, while the {noun} (waits|wait). / Not a mark on the rim: now you can set out the {noun}.',
      ],
      [
        '敲门，问好，递上{noun}，<换鞋|进屋>。 / 外套挂好，{noun}交给主人，<坐|聊>。',
        'Knock, hello, hand over the {noun}. / Coat on the hook, the {noun} to the host, a seat.',
        'A',
      ],
      [
        '乔迁那天，楼道里一股油漆味，{noun}放在窗台上晒不着的那头。 / 新家没桌子，纸箱上铺张报纸，{noun}，几个杯子。',
        'New flat, smell of paint, and the {noun} at the shady end of the sill. / No table yet: newspaper over a box, some glasses, the {noun}.',
      ],
      [
        '主厨从厨房出来，围裙没解，讲了讲今晚的菜，又讲{noun}。 / 服务员托着{noun}，标签朝外，等你点头。',
        'Out of the kitchen comes the cook, and explains tonight’s dishes and the {noun}. / The waiter presents the {noun}, label towards you, and waits for a nod.',
      ],
      [
        '散席了，爸妈在厨房洗碗，一个洗一个擦，说起送{noun}的人。 / 碗碟叠好，{noun}收回柜里，灯还亮着。',
        'Guests gone, one washes, one dries, and they speak of whoever brought the {noun}. / Plates stacked, the {noun} back in the cupboard, the lamp still on.',
        'E',
      ],
      [
        '卡片写了又撕，到头就剩几个字，夹在{noun}旁边。 / 礼袋里有{noun}，有张卡片，字不多。',
        'The card was written, torn up, written shorter, and tucked in beside the {noun}. / In the bag the {noun}, and a card with few words.',
      ],
      [
        '牌桌收了，饭桌支起来，{noun}从高处请下来。 / 踩着凳子开柜门，{noun}在里头那排。',
        'Cards cleared, table laid, and the {noun} brought down from on high. / Up on a stool you open the cupboard: the {noun}, in the back row.',
      ],
      [
        '菜单背面写着座次，{noun}写在鱼旁边。 / 请客前一天列单子：鱼，青菜，{noun}，蜡烛。',
        'The day before, a list: fish, greens, the {noun}, candles. / On the back of the menu who sits where, and next to the fish, the {noun}.',
        'R',
      ],
      [
        '雪天，窗上都是汽，火锅咕嘟着，{noun}在手边。 / 门一开，雪跟着客人进来，{noun}放下，先搓搓手。',
        'Snow, steamed windows, a pot that bubbles, the {noun} within reach. / Snow blows in with the guest, who puts down the {noun} and rubs cold hands.',
      ],
    ],
  },
  {
    groups: ['supplement'],
    lines: [
      [
        '早餐桌上，面包，牛奶，{noun}，谁的闹钟还在响。 / 烤好的面包弹出来，{noun}旁边放着车钥匙。',
        'Breakfast: bread, milk, the {noun}, and someone’s alarm still ringing. / Up jumps the toast, and next to the {noun} lie the car keys.',
      ],
      [
        '标签上的字小，拿近了看，拿远了看，{noun}转了一圈。 / 先看配料，再看日期，{noun}放回桌上。',
        'Small letters: you hold the {noun} close, then far, then turn (it|them) round. / First the ingredients, then the date, and down (goes|go) the {noun} on the table.',
        'R',
      ],
      [
        '水杯，{noun}，钥匙，<走|出门>。 / {noun}，书包，伞，<锁门|走>。',
        'Water, {noun}, keys, door. / Bag, umbrella, {noun}, go.',
        'A',
      ],
      [
        '便签贴在橱柜门上，写着{noun}，写着倒垃圾。 / 橱柜上的字条换了一张，{noun}还写在头一行。',
        'On the cupboard door a note: the {noun}, the bins. / A new note on the cupboard, and again it begins with the {noun}.',
      ],
      [
        '姐姐来电话，拐弯抹角半天，问的是{noun}收到没。 / 电话里说了一圈天气，才说到寄的{noun}。',
        'A sister rings, talks of the weather, and at last asks whether the {noun} came. / All round the houses goes the call, and ends with the {noun} in the parcel.',
        'E',
      ],
      [
        '健身包的侧袋里，一条毛巾，一副耳机，还有{noun}。 / 更衣柜一开，{noun}掉出来，落到长凳下面。',
        'In the side pocket: a towel, earphones, the {noun}. / Open the locker, and out (falls|fall) the {noun} and under the bench.',
      ],
      [
        '柜子中层的左边，茶叶罐后头，就是{noun}。 / 挪开茶叶，挪开糖罐，摸到{noun}。',
        'Middle shelf, on the left, behind the tea: the {noun}. / Move the tea, move the honey, and there (is|are) the {noun}.',
      ],
      [
        '办公室抽屉里，订书机，{noun}，饼干，挤在一起。 / 抽屉一拉，{noun}和饼干一起滑到跟前。',
        'In the office drawer the stapler, the {noun}, the biscuits. / Out slides the drawer, and with it the biscuits and the {noun}.',
      ],
      [
        '日历上画着小圈，哪天买的{noun}，一看便知。 / 撕条胶带写上日子，贴在{noun}上，柜门关好。',
        'A ring on the calendar for the day you bought the {noun}. / On a strip of tape you write the date, stick it to the {noun}, and close the cupboard.',
        'R',
      ],
      [
        '出差的箱子摊在床上，衬衫，充电器，{noun}。 / 酒店的洗漱台上，{noun}挨着牙刷，像在家里。',
        'Suitcase on the bed: shirts, charger, the {noun}. / By the hotel basin the {noun}, next to the toothbrush, as at home.',
      ],
      [
        '合租的冰箱顶上，各人一个小筐，{noun}在你那个里。 / 室友的小筐空着，你的筐里有{noun}，有半袋核桃。',
        'Each flatmate has a basket on the fridge, and in yours (is|are) the {noun}. / Nuts, a lemon, the {noun}: your basket in the shared kitchen.',
      ],
      [
        '晨跑回来，在门口换鞋，眼睛先看见桌上的{noun}。 / 鞋带解了一半，想起{noun}，单脚跳过去。',
        'Back from a run, and from the doormat you see the {noun} on the table. / One shoe off, you remember the {noun} and hop across the kitchen.',
      ],
      [
        '货架一排排，推车停在{noun}前面，看了又看。 / 推车里有菜，有面，{noun}放在上头，不压着。',
        'Aisle after aisle, and the trolley stops before the {noun}. / Greens, noodles, and on top, so as not to be squashed, the {noun}.',
      ],
      [
        '快递到了，剪刀划开，{noun}裹在气泡纸里。 / 气泡纸归孩子捏，{noun}归大人收高处。',
        'The parcel is slit open: the {noun}, wrapped in bubbles. / Bubble wrap for those who like to pop it, and the {noun} up on the high shelf.',
      ],
      [
        '两个人的早晨，一个煎蛋，一个找{noun}，谁也没说话。 / 没睡醒的手递过来{noun}，另一只手接了，还闭着眼。',
        'Morning for a couple: one at the eggs, one after the {noun}, no word yet. / A sleepy hand holds out the {noun}, and another takes (it|them), eyes shut.',
        'E',
      ],
      [
        '窗台上的薄荷该浇水了，浇完顺手摆正{noun}。 / 一束光照进厨房，照到水壶，照到{noun}。',
        'The mint on the sill wants water, and you straighten the {noun} in passing. / A bar of sunlight crosses the kitchen: the kettle, then the {noun}.',
      ],
      [
        '擦台面，{noun}归位，<歇|睡>。 / 碗洗了，{noun}摆到明早那边，<关灯|晚安>。',
        'Dishes done, {noun} out for the morning, light off. / Wipe the counter, {noun} back, good night.',
        'A',
      ],
      [
        '周日理柜子，过了日子的扔掉，{noun}看过日期，放前排。 / 抹布擦过一层，{noun}排回去，标签朝外。',
        'Sunday, cupboards out: what is past its date goes, and the {noun} (moves|move) to the front. / Shelf wiped, the {noun} back in line, label outwards.',
        'R',
      ],
      [
        '妈妈出门旅行，冰箱上留了字：花要浇，{noun}在老地方。 / 字条末尾画了颗心，上头写着{noun}放哪。',
        'Mother is travelling and has left word: water the flowers, the {noun} as usual. / Where to find the {noun}, says her note, and ends with a heart.',
        'E',
      ],
      [
        '猫跳上台面，伸爪子拨{noun}，被一声咳嗽叫住。 / 拨到台边，猫抬头看看人，{noun}悬着。',
        'Up on the counter a paw pushes the {noun}, and a cough stops it. / At the edge the cat looks at you, and the {noun} (hangs|hang) in the balance.',
      ],
      [
        '篮球场边，水，毛巾，{noun}，都堆在一件外套上。 / 谁的外套谁知道，底下压着{noun}。',
        'Beside the court, on somebody’s jacket: water, towels, the {noun}. / Under the jackets, after the game, you look for the {noun}.',
      ],
      [
        '咖啡机在响，窗外天没亮透，{noun}在咖啡杯旁边。 / 咖啡滴完了，杯子端走，{noun}还在那儿。',
        'The coffee machine mutters, not quite day, and beside the cup the {noun}. / The cup is carried off, and by the machine (stays|stay) the {noun}.',
      ],
      [
        '同事探头问这是什么，你把{noun}转过去给她看标签。 / 茶水间里，几个人凑着读{noun}上的小字。',
        'What is that, asks a colleague, and you turn the {noun} so that she can read. / By the office kettle heads bend over the small letters of the {noun}.',
      ],
      [
        '搬家的纸箱上写着“厨房，先拆”，里头有{noun}。 / 箱子拆到底，锅盖下面压着{noun}。',
        'Kitchen, open first, it says on the box, and there (is|are) the {noun}. / Right at the bottom, beneath the lid of a pan, the {noun}.',
      ],
    ],
  },
]

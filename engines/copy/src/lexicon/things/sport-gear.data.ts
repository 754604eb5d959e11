import type { GroupScenes } from './group-scenes.ts'

/** On two wheels or four small ones, training, a night outdoors. */
export const SPORT_GEAR_SCENES: readonly GroupScenes[] = [
  {
    groups: ['cycling'],
    lines: [
      [
        '楼下有人喊名字，喊声没落，{noun}已经在门口了。 / 应一声来了，先去找{noun}。',
        'Somebody calls your name from the street, and the {noun} (is|are) already by the door. / Coming, you shout, and look round for the {noun}.',
      ],
      [
        '储物间的门一开，先看见拖把，再看见{noun}。 / 拨开拖把和纸箱，{noun}露出来，沾着点灰。',
        'Open the cupboard: first the mop, then the {noun}. / Behind the mop and the cardboard, a little dusty, (waits|wait) the {noun}.',
      ],
      [
        '系鞋带，灌水壶，{noun}，<出门|走>。 / 水壶满了，{noun}好了，<下楼|上路>。',
        'Laces, bottle, {noun}, gate. / Bottle filled, {noun} ready, off down the lane.',
        'A',
      ],
      [
        '淋着雨回来，先擦{noun}，再擦头发。 / 毛巾先给{noun}，人站在门垫上滴水。',
        'Home in the rain: first you dry the {noun}, then your hair. / The towel goes to the {noun}, while you stand dripping on the mat.',
        'R',
      ],
      [
        '爸爸跟在后面小跑，喘着说慢点，{noun}在前头晃。 / 身后的脚步声越来越远，{noun}拐过了花坛。',
        'Father jogs behind, out of breath, while the {noun} (wobbles|wobble) ahead. / Slowly, pants a voice behind you, but the {noun} (is|are) round the flower bed.',
        'E',
      ],
      [
        '咖啡馆里挑了靠窗的座，抬头就看得见{noun}。 / 喝一口咖啡，看一眼{noun}，再喝一口。',
        'You take the window table, so as to keep an eye on the {noun}. / A sip, a glance at the {noun}, another sip.',
      ],
      [
        '电梯里挤，{noun}也算一个，大家往里让让。 / 门要合上了，邻居伸手替你和{noun}挡了一下。',
        'A full lift, and all shuffle back to make room for the {noun}. / The doors begin to close, and a neighbour holds them for you and the {noun}.',
      ],
      [
        '孩子给{noun}贴了张恐龙，贴歪了，谁也不许撕。 / 恐龙斜着趴在{noun}上，算是起了名字。',
        'A dinosaur sticker goes on the {noun}, crooked, and nobody may touch it. / With a slanting dinosaur on, the {noun} (has|have) a name.',
      ],
      [
        '桥上风大，停下来看水，{noun}在身边。 / 河面起了皱，人和{noun}都歇一歇。',
        'Windy on the bridge, where you stop to look at the water with the {noun} beside you. / Ripples on the river, a rest for you and for the {noun}.',
      ],
      [
        '开春头一个晴天，院里都在洗东西，轮到{noun}了。 / 水桶提到院里，{noun}晒着太阳等。',
        'Fair weather at last, buckets in the yard, and the {noun} next in line. / All the neighbours are washing something, and you bring the {noun}.',
      ],
      [
        '坡顶上喘匀了气，回头看看来路，拍拍{noun}。 / 下巴滴着汗，手搭在{noun}上，谁都说不出话。',
        'Top of the hill: breathe, look back, pat the {noun}. / Sweat on the chin, a hand on the {noun}, and nobody able to talk yet.',
        'E',
      ],
      [
        '地铁口的人往里走，你带着{noun}往外走。 / 堵着的车里有人望过来，望的是{noun}。',
        'Everyone goes down into the underground, and you and the {noun} go the other way. / From a car in the queue a passenger watches you and the {noun} go by.',
      ],
      [
        '猫闻了闻{noun}，绕一圈，坐下不走了。 / 都要出门了，猫还守着{noun}。',
        'The cat sniffs at the {noun}, walks round (it|them), and sits. / Time to go, says everyone but the cat, which guards the {noun}.',
      ],
      [
        '合租屋的走廊窄，谁路过都要给{noun}侧个身。 / 室友嘟囔一句，还是帮忙把{noun}往里挪了挪。',
        'Narrow hall, and the whole flat turns sideways to pass the {noun}. / A flatmate grumbles, and then moves the {noun} along for you.',
      ],
      [
        '夜里起来喝水，绕到门口看了看{noun}。 / 刚到家的东西就这样，睡前还要去看一眼{noun}。',
        'Up for a glass of water at night, and back by way of the hall and the {noun}. / As with all new things, you look in on the {noun} once more before bed.',
        'E',
      ],
      [
        '门卫大叔认不全人，认得{noun}。 / 抬杆之前，门卫冲{noun}点了个头。',
        'The porter forgets names but knows the {noun}. / Up goes the barrier, with a nod for the {noun}.',
      ],
      [
        '去湖边还是去水库，路线还在吵，{noun}早就备好了。 / 地图转来转去没个定数，{noun}在一旁等着。',
        'Lake or reservoir: they still argue, and the {noun} (has|have) been ready for a while. / Round and round goes the map, and by the gate (waits|wait) the {noun}.',
      ],
      [
        '照片里人是糊的，{noun}倒清楚。 / 拍照的人跟着跑，拍到一截袖子和{noun}。',
        'In the picture you are a blur, and the {noun} quite clear. / The photographer runs alongside and gets a sleeve and the {noun}.',
      ],
      [
        '表弟来过暑假，行李没放下就盯上了{noun}。 / 说好借一小圈，{noun}还回来的时候路灯都亮了。',
        'A cousin comes for the summer and, bags still in hand, has seen the {noun}. / Round the block, he promised, and at lamplight you get the {noun} back.',
      ],
      [
        '傍晚的小路，手里提着葱，身边是{noun}。 / 葱叶子从袋口探出来，一路有{noun}作伴。',
        'Leeks in a bag, the {noun} for company, and the long way home. / Green tops nod from the shopping all the way home with the {noun}.',
      ],
      [
        '擦一擦，{noun}归位，<洗手|开饭>。 / 灯关了，{noun}进屋了，<睡|明天见>。',
        'Wipe, put the {noun} by, supper. / Dust off, {noun} in, light out.',
        'A',
      ],
      [
        '搬家的车装满了，{noun}跟着人走。 / 师傅问{noun}放哪，你说这个我自己带。',
        'The van is full, and the {noun} will travel with you. / Where does this go, asks the mover, and you keep hold of the {noun}.',
      ],
      [
        '收据夹进文件袋，写上日期，写上{noun}。 / 拍张照留底：今天，{noun}，到家。',
        'The receipt goes into the folder, with the date and a word about the {noun}. / A picture for the record: today, the hall, the {noun}.',
        'R',
      ],
      [
        '夕阳把影子铺到马路对面，人的，{noun}的。 / 影子先过了马路，人和{noun}还在等灯。',
        'A low sun lays your shadow across the road, and that of the {noun} beside it. / Your shadow has crossed already, while you and the {noun} wait for the light.',
      ],
      [
        '队伍在路口集合，有人打哈欠，有人检查{noun}。 / 哈欠一个传一个，传到{noun}旁边，出发。',
        'At the meeting point some yawn, and others go over the {noun}. / A yawn passes along the line, reaches whoever has the {noun}, and they set off.',
      ],
    ],
  },
  {
    groups: ['gym'],
    lines: [
      [
        '歌单挑了又挑，{noun}在边上等着。 / 还没开练，先挑歌，{noun}不催。',
        'You go through the playlist again while the {noun} (waits|wait). / First the song, then the {noun}, and the song takes longer.',
      ],
      [
        '茶几推到墙边，地方腾出来，轮到{noun}了。 / 客厅变个样，靠垫收走，{noun}上场。',
        'Coffee table to the wall, and now there is room for you and the {noun}. / Cushions out of the way, and the sitting room belongs to the {noun}.',
      ],
      [
        '水，毛巾，{noun}，<开始|来>。 / 窗打开，{noun}，深吸一口气。',
        'Water, towel, {noun}, go. / Window open, {noun}, deep breath.',
        'A',
      ],
      [
        '本子上画了格子，{noun}那行打个勾。 / 翻开记录本，找到今天，写上{noun}。',
        'Squares ruled in a notebook, and a tick on the line for the {noun}. / Find today in the logbook and put down the {noun}.',
        'R',
      ],
      [
        '妈妈从{noun}边上走过，什么也没说，把水杯续满了。 / 练到一半，{noun}旁边多了一杯水。',
        'Mother passes, says nothing, and fills the glass beside the {noun}. / Halfway through, you find a glass of water next to the {noun}.',
        'E',
      ],
      [
        '猫占了垫子，盯着{noun}，一副要指导的样子。 / 人在喘，猫在{noun}旁边打呵欠。',
        'From the mat the cat watches the {noun} like a trainer. / You pant, and the cat beside the {noun} yawns.',
      ],
      [
        '天没亮，厨房的灯借一点光，照到{noun}。 / 怕吵醒人，光着脚走到{noun}那边。',
        'Before dawn the kitchen lamp lends some light to the {noun}. / Barefoot, so as not to wake anyone, you go over to the {noun}.',
      ],
      [
        '外头雨下大了，跑鞋又脱下来，好在家里有{noun}。 / 看了看窗上的雨，又看了看{noun}。',
        'Rain on the pane, and so to the {noun} instead. / A look at the weather, and then a look at the {noun}.',
      ],
      [
        '新年许的愿还贴在冰箱上，愿里有{noun}。 / 冰箱上的纸条卷了边，写着早起，写着{noun}。',
        'The New Year list still hangs on the fridge, the {noun} among the vows. / Curling at the edges, a note on the fridge: get up early, the {noun}.',
      ],
      [
        '楼下的灯灭了，{noun}也该歇了。 / 夜深了，轻轻收拾{noun}，邻居睡了。',
        'Lights out downstairs, and so the {noun} (rests|rest) as well. / Late: you tidy the {noun} quietly, as the neighbours are asleep.',
      ],
      [
        '说明书摊在地上，{noun}在旁边，人趴着看。 / 包装纸还没收，先围着{noun}研究。',
        'The leaflet spread on the floor, the {noun} next to it, and you on your stomach, reading. / Wrapping everywhere, and you study the {noun}.',
        'R',
      ],
      [
        '片头曲响了，{noun}也开工。 / 剧里的人刚吵起来，{noun}这头正数到一半。',
        'The theme tune starts, and so do you, with the {noun}. / In the series they begin to quarrel just as you count along with the {noun}.',
      ],
      [
        '孩子搬来小凳坐着，替你数，数着数着问{noun}累不累。 / 数到一半忘了，孩子看看{noun}，从头数。',
        'A child on a stool counts for you, and asks if the {noun} (is|are) tired. / Count lost, the little one looks at the {noun} and begins again.',
      ],
      [
        '今天休息，路过{noun}，装作没看见。 / 歇一天，绕着{noun}走，心里有点虚。',
        'Day off: you walk past the {noun} and look the other way. / Resting today, you give the {noun} a wide berth, a little guilty.',
      ],
      [
        '屏幕里的老师喊坚持，屏幕外的人看着{noun}叹气。 / 视频暂停，喘口气，{noun}不会笑话人。',
        'Keep going, says the teacher on the screen, and you look at the {noun} and sigh. / Pause the lesson, catch your breath: the {noun} will not tell.',
      ],
      [
        '朋友来家里吃饭，饭没上桌，先试了试{noun}。 / 厨房里喊开饭，客厅的人还围着{noun}。',
        'Friends come to dinner and, before dinner, try the {noun}. / The food is ready, calls the kitchen, but they are all round the {noun}.',
      ],
      [
        '坐到地上，看看{noun}，说再来一回。 / 嘴上说不练了，手又伸向{noun}。',
        'You sit on the floor, look at the {noun}, and say once more. / Enough, you say, and reach for the {noun}.',
        'E',
      ],
      [
        '擦汗，擦{noun}，<关窗|洗澡>。 / {noun}收好，毛巾进盆，<热水|晚饭>。',
        'Wipe your face, wipe the {noun}, shower. / Towel in the basket, {noun} in order, supper.',
        'A',
      ],
      [
        '窗外的桂花飘进来，{noun}边上的人停了停。 / 开着窗练，{noun}，风，楼下的狗叫。',
        'Blossom on the air, and you stop a moment beside the {noun}. / Window open: the {noun}, a breeze, a dog barking in the street.',
      ],
      [
        '视频电话接起来，镜头一晃，晃到{noun}。 / 那头问这是什么，镜头转过去，是{noun}。',
        'A video call, a swing of the camera, and there (is|are) the {noun}. / What is that behind you, they ask, so you turn the phone to the {noun}.',
      ],
      [
        '爸爸背着手绕{noun}转了一圈，说他年轻时候用不着。 / 隔天清早，发现爸爸在偷偷试{noun}。',
        'Father walks round the {noun}, hands behind his back, and says he never needed any. / Next morning early you catch him trying the {noun}.',
        'E',
      ],
      [
        '衣服晾着，地擦过，{noun}旁边铺了条干毛巾。 / 先铺毛巾，再动{noun}，地板是新拖的。',
        'Floor just mopped, so you spread a towel beside the {noun}. / A dry towel down, then the {noun}, with washing on the rack behind.',
      ],
      [
        '下班路上想好了借口，进门看见{noun}，忘了。 / 包往沙发一扔，{noun}就在眼前，借口用不上了。',
        'All the way home you prepare an excuse, and then you see the {noun}. / Bag on the sofa, and in plain sight the {noun}: so much for excuses.',
      ],
      [
        '训练计划贴在门后，箭头指着{noun}。 / 照着门后的表，今天是{noun}，明天歇。',
        'On the back of the door a plan, and an arrow to the {noun}. / Today the {noun}, tomorrow rest, says the sheet on the door.',
        'R',
      ],
    ],
  },
  {
    groups: ['camping'],
    lines: [
      [
        '后备箱塞到盖不上，{noun}又往里推了推。 / 关不上的后备箱，挪一挪{noun}，砰，关上了。',
        'The boot will not shut, so you give the {noun} another push. / Shift the {noun} a little, lean on the lid, and it clicks.',
      ],
      [
        '清单念到{noun}，屋里有人应了一声。 / 念一样，放一样，{noun}放在门口那堆上头。',
        'Somebody reads out the list, and at the {noun} a voice says here. / Read, tick, carry: the {noun} (goes|go) on the pile by the door.',
        'R',
      ],
      [
        '河滩上石头多，先清出一块地，{noun}才有着落。 / 捡开石子，踩平草，{noun}拿过来。',
        'Stones first: clear a patch by the river, and there is a place for the {noun}. / Kick the pebbles aside, tread down the grass, fetch the {noun}.',
      ],
      [
        '下车，卸货，{noun}，<搭灶|烧水>。 / 天黑之前，水，柴，{noun}。',
        'Car, bags, {noun}, kettle. / Before dark: water, wood, {noun}.',
        'A',
      ],
      [
        '一早起来，草是湿的，{noun}上一层露水。 / 手指在{noun}上画一道，露水往下淌。',
        'Early, wet grass, and dew on the {noun}. / Draw a finger over the {noun}, and the dew runs.',
      ],
      [
        '爸爸说他来，太阳都下山了，还在研究{noun}。 / 谁也不敢插嘴，爸爸和{noun}较着劲。',
        'Leave it to me, says Father, and is still busy with the {noun} at dusk. / Nobody offers advice while Father has it out with the {noun}.',
      ],
      [
        '孩子非要先在客厅试，{noun}和玩偶摆了一地。 / 客厅关了灯，孩子守着{noun}，说听见狼了。',
        'It has to be tried in the sitting room, so out (comes|come) the {noun}, and all the teddies. / Lights off in the sitting room: by the {noun} a child has heard a wolf.',
        'E',
      ],
      [
        '头灯扫过树林，扫到{noun}，知道走对了。 / 夜里上厕所回来，顺着光找{noun}。',
        'Torchlight goes over the trees and stops at the {noun}: this is the place. / Back from the dark in slippers, you look for the {noun}.',
      ],
      [
        '壶在炉上哼，人缩在外套里，{noun}挨着火光。 / 水快开了，{noun}旁边的人打了个哆嗦。',
        'The kettle hums, collars are up, and firelight touches the {noun}. / Nearly boiling, says somebody who shivers beside the {noun}.',
      ],
      [
        '隔壁营地来借打火机，站着聊起{noun}。 / 打火机还回来，捎了个橘子，顺嘴问了句{noun}。',
        'From the next pitch they come to borrow a lighter, and stay to talk about the {noun}. / Back comes the lighter, with an orange and a question about the {noun}.',
      ],
      [
        '山里没信号，手机扔进包底，人坐在{noun}边上。 / 刷不了手机，就看云，看{noun}，看蚂蚁。',
        'No signal up here, so the phone goes to the bottom of the bag, and you sit by the {noun}. / Nothing to scroll but the clouds, the ants, the {noun}.',
        'E',
      ],
      [
        '回家先收拾{noun}，再收拾自己。 / 阳台上收拾{noun}，地上落了几根松针。',
        'Home, and the {noun} must be seen to before anyone sits down. / Pine needles drop on the balcony when you see to the {noun}.',
        'R',
      ],
      [
        '柜顶上的袋子积了灰，{noun}过完冬天了。 / 搬梯子，拍灰，{noun}该出山了。',
        'Dust on the bag above the wardrobe: the {noun} (has|have) slept all winter. / Up on a chair you fetch down the {noun}, and sneeze.',
      ],
      [
        '风一阵一阵的，石头压住地图，人守住{noun}。 / 风来的时候，几只手同时伸向{noun}。',
        'A stone on the map, a hand on the {noun}: it is that kind of wind. / At the first gust several hands go to the {noun}.',
      ],
      [
        '小狗先占了位置，{noun}只好往旁边让。 / 叫也叫不走，狗在{noun}跟前睡着了。',
        'The dog chose the spot first, and the {noun} had to move over. / Call as you like, the dog is asleep before the {noun}.',
      ],
      [
        '收营，数人，数袋子，{noun}，<上车|走>。 / 火灭了，{noun}收了，<回头看一眼|出发>。',
        'Fire out, {noun} packed, one look back. / Heads counted, bags counted, {noun} in, drive.',
        'A',
      ],
      [
        '泡面的热气里，谁的脸都糊着，{noun}也糊着。 / 捧着碗找地方坐，绕开{noun}，踩了一脚泥。',
        'Steam from the noodles, and behind it faces, and the {noun}. / Bowl in hand, round the {noun}, and into the mud.',
      ],
      [
        '早上的鸟叫得太早，{noun}旁边有人叹气。 / 布谷鸟一声接一声，{noun}这边翻了个身。',
        'Birds start much too early, and a sigh is heard by the {noun}. / Cuckoo, cuckoo, and somebody near the {noun} turns over.',
      ],
      [
        '天上全是星，躺着数，数到{noun}那头有人打呼。 / 认出了北斗，回头要说，{noun}边上的人睡了。',
        'Lying on your back you count stars, until someone by the {noun} snores. / There is the Plough, you say, and whoever is beside the {noun} has fallen asleep.',
        'E',
      ],
      [
        '雨点敲下来，先抢{noun}，再抢薯片。 / 一声打雷，薯片归你，{noun}归我，跑。',
        'First drops: save the {noun}, then the crisps. / Thunder, and it is you for the crisps and me for the {noun}.',
      ],
      [
        '发群里的照片，人没几个，{noun}占了半张。 / 群里问在哪，回一张{noun}，一片树。',
        'In the picture for the group hardly a person, but plenty of the {noun}. / Where are you, they ask, and you send some trees and the {noun}.',
      ],
      [
        '小区草坪上先演练一遍，路过的大爷停下来看{noun}。 / 大爷背着手问：{noun}，今晚不回家了啊。',
        'A rehearsal on the lawn downstairs, and an old man stops to look at the {noun}. / Not going home tonight, then, he says to you and the {noun}.',
      ],
      [
        '溪水里泡着脚，鞋晾在{noun}旁边。 / 脚从溪里拎出来，光着走回{noun}那里。',
        'Feet in the stream, shoes left to dry by the {noun}. / Out of the water and barefoot over the grass to the {noun}.',
      ],
      [
        '装备一样样写进表，{noun}那行写着：在。 / 出发前一晚对着表，{noun}，水桶，备用袜子。',
        'On the kit list, against the {noun}, it says: here. / The night before, list in hand: the {noun}, the water can, spare socks.',
        'R',
      ],
    ],
  },
]

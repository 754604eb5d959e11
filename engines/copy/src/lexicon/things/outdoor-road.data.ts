import type { GroupScenes } from './group-scenes.ts'

/** Motorcycles and cars: setting out, stopping, coming home. */
export const ROAD_SCENES: readonly GroupScenes[] = [
  {
    groups: ['motorcycle'],
    lines: [
      [
        '钥匙一拧，巷子里的猫跳上墙，{noun}<亮了灯|醒了>。 / 猫从墙头看下来，{noun}慢慢推出巷口。',
        'A turn of the key, and a cat leaves the lane to the {noun}. / From the wall a cat looks on as the {noun} (is|are) wheeled out.',
      ],
      [
        '头盔扣好，世界静了一层，{noun}在身下。 / 下巴底下咔嗒一声，手落到{noun}的把上。',
        'Click under the chin, and the hands come down on the {noun}. / Helmet on, the street a little quieter, the {noun} beneath you.',
      ],
      [
        '红灯前脚撑着地，前面是公交的尾灯，{noun}<等着|停稳>。 / 绿灯一亮，{noun}先动，再是公交。',
        'One foot down behind the tail lights of a bus, you and the {noun} wait. / Green, and the {noun} (moves|move) off before the bus does.',
      ],
      [
        '手套，头盔，{noun}，<走|上路>。 / 看后视镜，{noun}，<并线|转弯>，直行。',
        'Gloves, helmet, {noun}, road. / Mirror, signal, {noun}, bend.',
        'A',
      ],
      [
        '停好，锁好，回头再看一眼{noun}。 / 车位边上有树，{noun}往里挪一步，收撑。',
        'Park, lock, look back once at the {noun}. / By the tree there is room, and the {noun} (goes|go) in a step further.',
        'R',
      ],
      [
        '山路的弯一个接一个，雾在下面，{noun}在上面。 / 护栏外是云，{noun}靠边停，喝口水。',
        'Bend after bend, mist below, the {noun} above it. / Clouds beyond the rail, the {noun} at the roadside, a drink of water.',
      ],
      [
        '便利店的灯很白，摘下手套，{noun}旁边站一会儿。 / 店员问去哪，你拍拍{noun}，往前指。',
        'White light of the late shop, gloves off, a while beside the {noun}. / Where to, asks the cashier, and you point past the {noun} down the road.',
      ],
      [
        '头一回搭人，后座的手抓得很紧，{noun}骑得很慢。 / 后座的人渐渐松开手，看风景，{noun}还是慢。',
        'On the back somebody holds on tight, so the {noun} (goes|go) slowly. / Little by little the hands behind you loosen, and the {noun} (is|are) still slow.',
        'E',
      ],
      [
        '雨衣抖开，后摆压在座上，{noun}踩着水声走。 / 桥洞底下躲雨，几个人，几把雨衣，{noun}。',
        'Rain cape shaken out, and the {noun} (hisses|hiss) off down the street. / Beneath the bridge, strangers in capes wait, each by the {noun}.',
      ],
      [
        '早饭挂在车把上，豆浆晃，{noun}拐进<厂门|院子>。 / 门卫抬手，{noun}减速，豆浆没洒。',
        'Breakfast swings from the handlebar as the {noun} (turns|turn) in at the gate. / A nod from the porter, and the {noun} (slows|slow), and nothing is spilt.',
      ],
      [
        '车座晒烫了，拿报纸垫一下，{noun}才敢坐。 / 影子挪走了，{noun}晾在日头里。',
        'Shade has moved, and the {noun} (stands|stand) in the sun. / Newspaper on the hot saddle, then you, then the {noun} into the road.',
      ],
      [
        '周日的院子，水桶，抹布，收音机，{noun}。 / 抹布拧干，从车把擦起，{noun}擦到晌午。',
        'Bucket, cloth, radio, the {noun}: a morning off in the yard. / Wring out the cloth and begin at the handlebars of the {noun}.',
      ],
      [
        '工具包打开，对着手册，{noun}先看胎，再看灯。 / 手册压在膝上，油手印一页页，{noun}在旁边。',
        'Manual on your knee, thumbprints on the page, the {noun} beside you. / Read, look at the {noun}, read again, reach for the spanner.',
      ],
      [
        '海边的路直，浪声在右，{noun}的影子在左。 / 停在堤上，{noun}的影子伸到沙滩。',
        'Sea to the right, and to the left the shadow of the {noun}. / Along the dyke you stop, and the shadow of the {noun} (reaches|reach) the sand.',
      ],
      [
        '外卖的铃声，电梯的铃声，下楼，{noun}等在门口。 / 外卖箱扣好，{noun}又汇进车流。',
        'Out of the lift, down the steps, back to the {noun} and into the traffic. / Ring, stairs, street, and the {noun} by the kerb again.',
      ],
      [
        '巷子窄，对面也来一辆，{noun}让了让。 / 侧身，点头，{noun}擦着花盆过去。',
        'In a lane this narrow you nod, and the {noun} (squeezes|squeeze) past the flowerpots. / Someone comes the other way, and the {noun} (gives|give) way.',
      ],
      [
        '晚自习放学，校门口一排等人的，{noun}熄了灯。 / 书包背到前面，坐上{noun}，今天考得怎样。',
        'At the school gate, late, you switch off the lights of the {noun} and wait. / School bag to the front, up behind you on the {noun}: how was the test.',
      ],
      [
        '茶摊停了一排车，认车不认人，{noun}在<头里|边上>。 / 茶碗放下，走向{noun}，老板说慢点。',
        'Tea finished, you walk to the {noun}, and the owner says: mind how you go. / In the row before the tea stall you know them by what they ride, and there (is|are) the {noun}.',
      ],
      [
        '旧驾照上的照片还年轻，{noun}停在楼下。 / 照片里骑车的人，如今在教孩子认{noun}。',
        'The picture on the licence is young yet, and below in the street (is|are) the {noun}. / Once you rode pillion, and now you explain the {noun} to a child.',
      ],
      [
        '落叶刮到轮子底下，沙沙，{noun}慢下来。 / 风卷着叶子跟{noun}跑了一段。',
        'Leaves run along with the {noun} for a while. / Under the wheels of the {noun} the leaves crackle.',
      ],
      [
        '进隧道前摘墨镜，{noun}的声音变了。 / 出隧道，眯眼，{noun}前面一片亮。',
        'Into the tunnel, and the sound of the {noun} (changes|change). / Daylight at the end, eyes narrowed, the {noun} out on the other side.',
      ],
      [
        '夜市收摊，桌椅叠起来，{noun}从旁边绕。 / 收摊的人借{noun}的灯照了照地。',
        'Stalls are folding, and the {noun} (threads|thread) between the chairs. / Lit by the {noun}, somebody looks for a dropped coin.',
      ],
      [
        '导航夹好，水带上，{noun}，<出城|上山>。 / 晨风，空路，{noun}，<直走|过桥>。',
        'Map clipped, water packed, {noun}, out of town. / Empty road, early, the {noun}.',
        'A',
      ],
      [
        '大桥上风大，身子伏低，{noun}稳住。 / 风从侧面来，肩膀一沉，{noun}过桥。',
        'Side wind on the bridge, so you lean low over the {noun}. / Shoulders down, across the river, you and the {noun}.',
      ],
      [
        '狗追了一段，不追了，{noun}在村口转弯。 / 村口的狗认得{noun}，趴着没动。',
        'A dog gives chase, gives up, and the {noun} (turns|turn) at the end of the village. / Known to the village dogs by now, the {noun} (goes|go) by without a bark.',
      ],
      [
        '楼道里的脚步停在窗口，看看{noun}还在不在。 / 睡前拉窗帘，顺眼看一下楼下的{noun}。',
        'Drawing the curtains, you look down once at the {noun}. / Up at the landing window somebody stops to see that the {noun} (is|are) there.',
      ],
      [
        '保险单，行驶证，放进坐垫底下，{noun}上锁。 / 小本子上记里程，{noun}，日期，去处。',
        'Notebook out: date, place, the {noun}. / Papers beneath the seat of the {noun}, key out.',
      ],
      [
        '渡口等船，摩托挤着汽车，{noun}贴着船舷。 / 跳板咚咚响，{noun}推上了渡船。',
        'Planks thunder, and the {noun} (is|are) wheeled on to the ferry. / Close by the rail, between cars, the {noun} (crosses|cross) the river.',
      ],
      [
        '前面的人打手势，靠边，一队{noun}停成斜线。 / 斜着停一排，各找各的{noun}，各伸懒腰。',
        'A hand goes up in front, and the {noun} (pulls|pull) over with the rest. / Parked aslant, gloves off, everyone stretches beside the {noun}.',
      ],
      [
        '楼下喊了一嗓子，阳台扔下钥匙，接住，{noun}。 / 一串钥匙在空中转，接的人就站在{noun}边。',
        'Keys fall from a balcony, and whoever catches them stands by the {noun}. / A shout, a key thrown down, and away (goes|go) the {noun}.',
      ],
    ],
  },
  {
    groups: ['car'],
    lines: [
      [
        '书包塞到脚下，带子扣好，{noun}缓缓出了库。 / 车库的门升上去，{noun}的灯照亮台阶。',
        'Garage door up, and the lights of the {noun} find the steps. / Bags at your feet, belts on, and the {noun} (rolls|roll) out.',
      ],
      [
        '雨刷来回，红灯的颜色在窗上化开，{noun}里很静。 / 雨打车顶，{noun}停在路边，等这阵过去。',
        'Wipers to and fro, a red light running down the pane, quiet in the {noun}. / Rain on the roof, so the {noun} (waits|wait) at the kerb.',
      ],
      [
        '年检，保险，胎压，一项项勾，{noun}那栏满了。 / 手套箱里的文件夹，夹着{noun}的单子。',
        'Insurance, tyres, papers: one by one the lines for the {noun} are ticked. / A folder in the glove box holds all there is about the {noun}.',
        'R',
      ],
      [
        '后备箱塞进帐篷，椅子，一只西瓜，{noun}沉了沉。 / 关了几次才关上后备箱，{noun}可以走了。',
        'Tent, chairs, a melon, and then you lean on the boot of the {noun}. / Try again, and the boot shuts, and the {noun} (is|are) ready to go.',
      ],
      [
        '下班到了楼下没上去，在{noun}里坐完一首歌。 / 歌放完，关灯，在{noun}里又坐了一会儿。',
        'Home, but you sit in the {noun} until the song is over. / Lights off, song done, and still you sit a while in the {noun}.',
        'E',
      ],
      [
        '服务区的灯牌远远亮着，{noun}打了转向。 / 下车伸腰，{noun}旁边都是伸腰的人。',
        'Signs of a rest stop far ahead, and the {noun} (signals|signal). / Out you get to stretch beside the {noun}, and all along the row they stretch too.',
      ],
      [
        '上车，带子系好，{noun}，<出发|走>。 / 镜子调好，{noun}，<倒车|出库>。',
        'In, belt, mirror, and the {noun} (goes|go). / Seat forward, mirror down, out with the {noun}.',
        'A',
      ],
      [
        '校门口双闪亮着，孩子跑过来，拉开{noun}的门就讲。 / 先进来的是书包，然后是人，{noun}里一下子热闹。',
        'First the school bag, then the child, then all the news, in the {noun}. / Hazards blinking by the gate, and a small hand pulls at the door of the {noun}.',
      ],
      [
        '霜结在窗上，拿卡片刮，{noun}慢慢露出眼睛。 / 呵着手刮霜，{noun}先亮灯，再化窗。',
        'Frost on the windscreen, a card in your glove, and the {noun} (opens|open) an eye. / Scrape, blow on the hands, scrape: the {noun} (is|are) nearly clear.',
      ],
      [
        '导航说掉头，副驾说直走，{noun}停在路口。 / 地图展开盖住副驾，{noun}靠边。',
        'Turn back, says the voice, and straight on, says the passenger, and the {noun} (stands|stand) at the crossing. / Map over everybody’s knees, the {noun} at the roadside.',
      ],
      [
        '洗车的刷子滚过来，孩子在{noun}里尖叫。 / 泡沫糊住窗，{noun}里突然天黑。',
        'The brushes come down, and inside the {noun} the children shriek. / Soap on all the windows, and it is night in the {noun}.',
      ],
      [
        '山口的观景台，{noun}停成一排，人靠着看云。 / 云在脚下，热水倒在杯盖里，{noun}挡着风。',
        'At the top of the pass you lean against the {noun} and look at clouds. / Hot tea in a cap, out of the wind, behind the {noun}.',
      ],
      [
        '父亲坐在副驾，脚跟着踩，{noun}开得更慢了。 / 头一回自己开，父亲在{noun}外面倒退着招手。',
        'Father, beside you, brakes with the wrong foot, and you take the {noun} slower. / On your own at the wheel, while Father walks backwards before the {noun}, waving you on.',
        'E',
      ],
      [
        '停车场转到地下，找到柱子边上，{noun}塞进去。 / 记住柱子上的颜色，锁了{noun}，找电梯。',
        'Remember the colour of the pillar, lock the {noun}, find the lift. / Down and round and down, and the {noun} (fits|fit) beside a pillar.',
      ],
      [
        '深夜的环路空着，路灯一根根过去，{noun}，收音机。 / 收音机里有人点歌，{noun}刚好到家。',
        'Ring road at night, lamp after lamp, the {noun}, a voice on the radio. / Someone requests a song, and the {noun} (turns|turn) in at your street.',
      ],
      [
        '出门前绕{noun}一圈，看轮子，看底下有没有猫。 / 敲敲前盖，等猫出来，{noun}再动。',
        'Walk round the {noun}, look at the tyres, look for the cat. / Knock on the bonnet, let the cat come out, then move the {noun}.',
        'R',
      ],
      [
        '渔港的早市，{noun}后头垫了报纸，放一桶鱼。 / 报纸铺好，桶放稳，{noun}开得小心。',
        'Newspaper in the back of the {noun}, and on it a bucket from the harbour. / Steady round the bends, because of the bucket in the {noun}.',
      ],
      [
        '搬家的那趟，绿植露在窗外，{noun}里没有空地。 / 台灯抱在怀里坐进{noun}，跟着货车。',
        'Leaves out of the window, a lamp on your lap, the {noun} full to the roof. / Behind the van (comes|come) the {noun}, with all that must not be crushed.',
      ],
      [
        '接站，牌子没用上，一眼认出，{noun}停得远。 / 行李轮子响了一路，到{noun}跟前才停。',
        'Suitcase wheels rattle as far as the {noun}. / Known at once among all those faces, and led to the {noun}.',
      ],
      [
        '狗先上，人后上，{noun}的窗摇下一截。 / 鼻子贴窗，窗上一片雾，{noun}出城了。',
        'Dog in first, window down a hand’s width, and the {noun} out of town. / Nose against the window of the {noun}, and the pane goes misty.',
      ],
      [
        '收费站的杆抬起来，{noun}前面是平原。 / 杆子一抬，手在窗口挥一下，{noun}过去了。',
        'The barrier lifts, and before the {noun} (lies|lie) the plain. / A wave from the booth, and the {noun} (is|are) through.',
      ],
      [
        '麦子割过了，路边晒着谷，{noun}让着走。 / 村道上的鸡不慌，{noun}等它们过完。',
        'Grain drying on the road, and the {noun} (goes|go) round it. / Hens cross as they please, and the {noun} (waits|wait).',
      ],
      [
        '周末，{noun}，水，歌单，<山|海>。 / 加满水壶，{noun}，<上高速|往南>。',
        'Weekend, {noun}, water, songs. / Flask filled, {noun} loaded, south.',
        'A',
      ],
      [
        '电影散了，露天场里{noun}一辆辆亮灯。 / 银幕黑下去，{noun}跟着队慢慢出。',
        'Screen dark, and with the rest of the row the {noun} (lights|light) up. / Slowly, after the film, you steer the {noun} out with the rest.',
      ],
      [
        '后座的人睡着了，头碰着窗，{noun}里把歌调低。 / 到了也不叫醒，{noun}停着，等醒。',
        'Asleep in the back, so the music in the {noun} is turned down. / Arrived, and nobody is woken, and the {noun} (stays|stay) where (it is|they are).',
      ],
      [
        '雪积到轮子边，铲子靠着{noun}，帽子上也白了。 / 铲出一条道，{noun}慢慢退到路上。',
        'Shovel against the {noun}, snow on your cap, a path nearly clear. / Dug out, the {noun} (backs|back) into the road.',
      ],
      [
        '记下停的层数，小票塞进遮阳板，离开{noun}。 / 遮阳板一翻，掉下几张小票，{noun}该收拾了。',
        'Ticket behind the visor, level in your head, away from the {noun}. / Flip the visor and out fall the receipts: time to tidy the {noun}.',
        'R',
      ],
      [
        '婚车的彩带还没解，{noun}已经去买菜了。 / 彩带飘着，卖菜的问{noun}昨天去哪了。',
        'Ribbons still on the door handles, and the {noun} (is|are) off to buy vegetables. / Where did you take the {noun}, asks the grocer, looking at the ribbons.',
      ],
      [
        '清早的河堤，钓竿从{noun}的窗里伸出来。 / 水桶，小凳，从{noun}后头一样样卸。',
        'Rods stick out of the window of the {noun}, early, on the dyke. / Bucket, stool, thermos, out of the back of the {noun}.',
      ],
      [
        '黄昏开进老街，认得的铺子都在，{noun}慢下来。 / 老街的人探头看，{noun}里是谁家孩子。',
        'Old street, same shops, the {noun} at walking pace. / Who is that in the {noun}, they ask from the doorways.',
      ],
    ],
  },
]

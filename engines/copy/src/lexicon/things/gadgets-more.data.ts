import type { GroupScenes } from './group-scenes.ts'

/** What goes with a phone, what one hears with, what one takes pictures with. */
export const GADGET_MORE_SCENES: readonly GroupScenes[] = [
  {
    groups: ['phone-extra'],
    lines: [
      [
        '早上收包，{noun}从桌上一把抓走。 / 钥匙，水杯，{noun}，<包|门>拉上就走。',
        'Packing up in the morning, you sweep the {noun} off the desk. / Keys, bottle, the {noun}, zip, door.',
        'A',
      ],
      [
        '小纸盒撕开封条，{noun}滑到手里。 / {noun}倒出来，纸盒里还有<一张小卡|说明>。',
        'A strip is torn from the little box, and the {noun} slides out. / Tip it up: the {noun}, and a slip of paper.',
      ],
      [
        '床头的书旁边，{noun}等着明早。 / 书合上，{noun}在<灯下|床头>，手机也在。',
        'Next to the book by the bed the {noun} waits for morning. / Book shut; the {noun} stays under the lamp, and the phone too.',
      ],
      [
        '同事敲敲隔板，问{noun}在哪儿买的。 / 隔板上递过来一颗糖，{noun}的话<聊|说>开了。',
        'A knock on the partition: where did you get the {noun}. / Over the partition come a sweet and a question about the {noun}.',
        'E',
      ],
      [
        '抽屉里乱，{noun}从胶带底下翻出来。 / 拨开胶带和电池，{noun}<在|躺>在底下。',
        'Untidy drawer; the {noun} turns up under the tape. / Beneath the tape and the batteries lies the {noun}.',
        'R',
      ],
      [
        '咖啡馆里换了张桌子，{noun}跟着搬。 / 坐定，{noun}放到杯子旁边，菜单翻开。',
        'Another table at the café, and the {noun} moves with you. / Settled: the {noun} beside the cup, the menu open.',
      ],
      [
        '车停路边，在座位缝里摸{noun}。 / 座位缝里有票根，硬币，还有{noun}。',
        'Parked by the road, you feel between the seats for the {noun}. / Between the seats: a ticket, a coin, the {noun}.',
      ],
      [
        '柜台前比了比，{noun}拿在手上翻面。 / 翻过来看看{noun}的背面，<点头|放下>。',
        'In the shop you turn the {noun} over. / Back and front of the {noun} looked at, and a nod.',
      ],
      [
        '行李箱关上又开，忘了{noun}。 / 掀开箱子，{noun}塞进袜子边上。',
        'Suitcase shut, suitcase open: the {noun} was forgotten. / Lift the lid, and in goes the {noun} beside the socks.',
        'R',
      ],
      [
        '收银台边转着架子，{noun}取下来又挂回去。 / 架子转回来，{noun}<还在|拿下>了。',
        'Round goes the rack by the till; you take the {noun} off and hang it back. / Once more round, and the {noun} is still there.',
      ],
      [
        '桌面擦过，{noun}摆回手边。 / 手边是{noun}，笔筒，半杯水。',
        'The desk is wiped, the {noun} put back to hand. / To hand: the {noun}, some pens, a half-full mug.',
      ],
      [
        '贴着墙根的桌子，手机和{noun}放到一起。 / 手机搁下，{noun}在旁边，人去洗脸。',
        'On the table by the wall the phone and the {noun} lie together. / Phone down next to the {noun}, and you go and wash your face.',
      ],
      [
        '小手来抓{noun}，换成一把勺子递过去。 / 勺子敲着桌，{noun}<藏|收>到身后。',
        'A small hand wants the {noun} and is given a spoon. / The spoon beats on the table; the {noun} is behind your back.',
        'E',
      ],
      [
        '野餐布上，面包，桃子，{noun}。 / 蚂蚁绕过{noun}，去搬面包屑。',
        'A picnic cloth: bread, peaches, the {noun}. / Ants go round the {noun} and make for the crumbs.',
      ],
      [
        '猫拨{noun}，拨到桌边停住，看人。 / {noun}掉在地毯上，猫跳<下去|开>了。',
        'The cat pushes the {noun} to the edge and looks at you. / Onto the rug falls the {noun}, and the cat jumps down.',
      ],
      [
        '快到家了，摸摸口袋里的{noun}，加快脚步。 / 进门先坐下，掏出{noun}拆开。',
        'Nearly home, you feel the {noun} in your pocket and walk faster. / Home, and before the coat is off the {noun} is unpacked.',
        'A',
      ],
      [
        '分给大家看，{noun}在手里传了一圈。 / 传回来，{noun}搁在<杯子|本子>边上。',
        'Everyone wants a look, and the {noun} goes round the table. / Back again, the {noun} is put down beside the mug.',
      ],
      [
        '通勤的背包换到另一只，{noun}也换过去。 / 旧包的小袋里，摸一摸，{noun}还在。',
        'Changing bags, you change over the {noun} too. / Inside the old bag a hand finds the {noun}.',
      ],
      [
        '台灯拉近，擦净手机，再拿{noun}。 / 桌灯照着手机，{noun}<拿|摆>过来了。',
        'Lamp pulled close, the phone wiped, and then the {noun}. / Phone wiped and ready, the {noun} brought over.',
      ],
      [
        '电影夜，茶几上爆米花，遥控器，{noun}。 / 摸遥控器摸到{noun}，又放回去。',
        'Film night: popcorn on the table, the remote, the {noun}. / Feeling for the remote, your hand meets the {noun}.',
      ],
      [
        '便签上记着{noun}，记着灯泡，下班去买。 / 便签揉掉了，{noun}和灯泡都在<袋里|手里>。',
        'The {noun}, says a note, and a light bulb, after work. / Crumpled, the note goes; the {noun} and the bulb are in the bag.',
      ],
      [
        '会前大家都在桌上放东西，{noun}挨着笔记本。 / 会散了，桌上剩下{noun}，有人追出去。',
        'Before the meeting all put things on the table, the {noun} by a notebook. / The room is empty but for the {noun}, and somebody runs after you.',
      ],
      [
        '火车过桥，小桌上的{noun}轻轻一颤。 / 桥过去了，{noun}<停住|往里推一推>。',
        'Train on a bridge, and the {noun} trembles on the little table. / Past the bridge you push the {noun} away from the edge.',
      ],
      [
        '洗衣前掏口袋，掏出{noun}。 / 水还没放，先把{noun}搁到窗台。',
        'Pockets are emptied before the wash: the {noun}. / No water yet; first the {noun} goes on the sill.',
      ],
      [
        '老师收起讲台上的粉笔，名单，{noun}。 / 名单折好，{noun}装进<笔袋|包里>，教室空了。',
        'Off the desk go the chalk, the list, the {noun}. / List folded, the {noun} put away, the classroom empty.',
      ],
      [
        '夜里起来倒水，手碰到桌边的{noun}。 / 黑里摸着走，{noun}，手机，开关。',
        'Up at night for water, your hand meets the {noun} on the table. / Feeling along the table: the {noun}, the phone, the switch.',
      ],
      [
        '快递员喊名字，小小一包，是{noun}。 / 捏捏纸袋，猜是{noun}，边上楼边拆。',
        'Your name is called: a small packet, the {noun}. / You press the packet, guess the {noun}, and open it on the stairs.',
      ],
      [
        '合租的厨房，{noun}在冰箱顶上。 / 冰箱顶上拿{noun}，顺手拿了包饼干。',
        'Shared kitchen, the {noun} on top of the fridge. / Reaching up for the {noun}, you bring down some biscuits too.',
      ],
      [
        '坐到窗边的位置，窗台刚好放{noun}。 / {noun}在窗台上，窗外的人<撑伞|遛狗>走过。',
        'A seat by the window, and the sill has room for the {noun}. / With the {noun} on the sill, you watch an umbrella go by.',
      ],
      [
        '晚自习散了，桌洞里摸出{noun}，走。 / 灯一排排关，{noun}和笔袋<抱着|拿好>下楼。',
        'Evening study is over; you feel in the desk for the {noun}. / Row by row the lights go out, and down the stairs go pencil case and {noun}.',
      ],
    ],
  },
  {
    groups: ['audio'],
    lines: [
      [
        '打开{noun}，先把窗关上。 / 窗一关，街声退下去，{noun}<开了|在手边>。',
        'The {noun} on, but first the window shut. / Window shut, the street goes back, and the {noun} (is|are) switched on.',
        'A',
      ],
      [
        '歌停在副歌前，{noun}安静了一下。 / 屋里静着，{noun}等着<下一首|下一句>。',
        'The song breaks off before the chorus, and the {noun} (goes|go) quiet. / Quiet in the room, and the {noun} (waits|wait) for the next line.',
      ],
      [
        '夜深了，{noun}关掉，听见冰箱在响。 / 冰箱嗡嗡的，{noun}收好，<窗|灯>也关了。',
        'Late, the {noun} off, and now one hears the fridge. / Only the fridge hums; the {noun} (is|are) put away for the night.',
        'R',
      ],
      [
        '朋友带来一首新歌，进门就问{noun}在哪儿。 / 鞋还没脱，{noun}已经<递|找>到手里。',
        'A friend brings a song and asks at the door for the {noun}. / Shoes not yet off, and somebody has found the {noun}.',
        'E',
      ],
      [
        '软布擦去{noun}上的灰，书架也顺手擦了。 / 擦完架子擦{noun}，布翻个面。',
        'A soft cloth for the dust on the {noun}, and the shelf while you are there. / After the shelf the {noun}, with the other side of the cloth.',
      ],
      [
        '盒子里一层海绵，{noun}嵌在当中。 / 从海绵里取{noun}，手指探到底下。',
        'In the box a layer of padding, and the {noun} let into it. / Fingers go under the {noun} and lift (it|them) out of the padding.',
      ],
      [
        '雷声压过来，{noun}停了停，都看窗外。 / 闪电亮过，{noun}先关了，去收衣服。',
        'Thunder, the {noun} paused, and everyone looks out. / Lightning: you turn off the {noun} and fetch the washing.',
      ],
      [
        '一句词记不住，倒回去，{noun}再来一遍。 / 再来一遍，{noun}边上的人<闭着眼|跟着念>。',
        'One line will not stay; back, and again, with the {noun}. / Again: whoever sits with the {noun} has shut both eyes.',
      ],
      [
        '书桌上笔挪开，{noun}摆过来。 / 摆好{noun}，椅子拉近，灯<拧|调>暗。',
        'Pens pushed aside, the {noun} on the desk. / Chair pulled up to the {noun}, the lamp turned down.',
      ],
      [
        '孩子拿梳子唱歌，唱到抢{noun}。 / 抢到{noun}，反倒不好意思<唱|开口>了。',
        'A child sings into a comb and then wants the {noun}. / With the {noun} in hand the small singer turns shy.',
        'E',
      ],
      [
        '排练室的门关严，{noun}旁边一排水瓶。 / 水瓶排着，{noun}歇着，人坐在地上说笑。',
        'Rehearsal room, door shut, water bottles in a row by the {noun}. / A rest for the {noun}; everyone sits on the floor and laughs.',
      ],
      [
        '外婆哼起一首老歌，{noun}关着，都听她。 / 老歌哼完，才有人去开{noun}。',
        'Grandma hums an old song; the {noun} (stays|stay) off. / Song hummed to the end, and only then a hand goes to the {noun}.',
      ],
      [
        '散步回来，门口挂外套，{noun}搁到柜上。 / 柜上是{noun}，盘子里是钥匙，<水|灯>开了。',
        'In from a walk: coat on the hook, the {noun} on the cabinet. / Keys in the dish, the {noun} beside it, the tap running.',
      ],
      [
        '搬家那天，{noun}放在自己腿上，坐前座。 / 车一颠，手护着腿上的{noun}。',
        'Moving day, and the {noun} (rides|ride) on your knees in front. / Over the bumps goes the van, a hand on the {noun}.',
      ],
      [
        '停在一个音上，手离开{noun}，听。 / 那个音还在屋里，{noun}边上没人动。',
        'A note is held; the hand leaves the {noun}. / Nobody near the {noun} moves while the note is in the room.',
      ],
      [
        '下雨的周末，{noun}拿出来，谁都不急着出门。 / 雨还在下，{noun}旁边摊着<棋盘|拼图>。',
        'A wet weekend; the {noun} (comes|come) out, and nobody hurries. / Still raining: beside the {noun} a jigsaw is spread.',
      ],
      [
        '教外语的课，{noun}摆到讲台上。 / 跟着念一句，{noun}停一停，再念。',
        'A language lesson, and the {noun} on the teacher’s desk. / Say it after me; the {noun} (waits|wait), and you say it.',
      ],
      [
        '猫给{noun}的声音惊了一下，又蜷回去。 / 蜷回去的猫，耳朵朝着{noun}。',
        'A sound, and the cat looks up at the {noun} and curls again. / Curled up, the cat keeps an ear on the {noun}.',
      ],
      [
        '转椅转过来，{noun}刚关，手里还打着拍子。 / 拍子打在膝上，{noun}<静|停>了一会儿了。',
        'The swivel chair turns; the {noun} just off, fingers still beating time. / Time is beaten on the knee after the {noun} (has|have) stopped.',
      ],
      [
        '生日的屋里挂着彩纸，{noun}放到蛋糕够不着的地方。 / 蛋糕切开，奶油差点沾上{noun}。',
        'Paper chains are up; the {noun} (goes|go) out of reach of the cake. / Cake is cut, and the cream just misses the {noun}.',
      ],
      [
        '清早做饭，{noun}先开，米再下锅。 / 米在锅里，{noun}开着，天一点点亮。',
        'Breakfast: first the {noun} on, then the rice. / Rice in the pot, the {noun} on, the window growing light.',
        'A',
      ],
      [
        '旅店的墙薄，{noun}收着点用。 / 隔壁咳了一声，{noun}<关小|放下>了。',
        'Thin walls at the inn, so the {noun} (is|are) used with care. / A cough next door, and the {noun} (is|are) turned down.',
      ],
      [
        '说明书折成一小块，塞回{noun}的盒里。 / 纸盒留着，{noun}的说明书压在底下。',
        'The leaflet, folded small, goes back in the box of the {noun}. / The box is kept, with the papers for the {noun} at the bottom.',
      ],
      [
        '门口换鞋时想起{noun}没关。 / 趿着鞋跑回去，关了{noun}，再锁门。',
        'Shoes half on, you remember the {noun}. / Back you go to switch off the {noun}, and then lock up.',
      ],
      [
        '练琴的人在隔壁，{noun}给关上了。 / 墙那边弹错，又弹对，{noun}没再开。',
        'Somebody next door practises, and the {noun} (is|are) turned off. / Wrong note, right note through the wall, and the {noun} (stays|stay) off.',
      ],
      [
        '桌上几个人各讲各的，{noun}夹在中间。 / 谁说轻一点，{noun}旁边忽然静了。',
        'Everyone talks at once, with the {noun} in the middle. / Softly, says someone, and it goes quiet round the {noun}.',
      ],
      [
        '黄昏不开灯，只开{noun}。 / 天黑透了，才从{noun}边上起身去开灯。',
        'Dusk, no lamp, only the {noun} on. / When it is dark you get up from beside the {noun} and find the switch.',
      ],
      [
        '毛毯裹着脚，{noun}伸手能够到。 / 够到{noun}，按一下，手缩回毯里。',
        'Feet in a blanket, the {noun} within reach. / A hand comes out, finds the {noun}, presses, and goes back under the blanket.',
      ],
      [
        '新邻居来打招呼，{noun}关了去开门。 / 说完话回屋，再开{noun}。',
        'New neighbours at the door; you turn off the {noun} and go. / Hello said, door closed, the {noun} on again.',
      ],
    ],
  },
  {
    groups: ['camera'],
    lines: [
      [
        '天台的风大，{noun}架好，等云开。 / 云开了，{noun}边上的人<屏住气|放下杯子>。',
        'Wind on the roof, the {noun} ready, and the clouds not. / There go the clouds, and whoever stands by the {noun} puts down the cup.',
      ],
      [
        '包收好，{noun}擦好，闹钟拨到日出前。 / 日出前，摸黑提着{noun}下楼。',
        'The {noun} wiped, the bag packed, the alarm set for before sunrise. / In the dark, downstairs, with the {noun}.',
        'A',
      ],
      [
        '全家站好，有人跑回来，{noun}在对面。 / 对面的{noun}，喊茄子的人，刚站定。',
        'The family is in place; somebody runs back from the {noun}. / Facing the {noun}, they all say cheese, somebody out of breath.',
        'E',
      ],
      [
        '背包的隔层里，{noun}和毛衣挤着。 / 抽出毛衣，{noun}<跟着|先>露了头。',
        'Deep in the rucksack the {noun} shares a place with a jumper. / Pull out the jumper, and here is the {noun}.',
        'R',
      ],
      [
        '蛋糕推到灯下，挪盘子，挪{noun}。 / {noun}又挪近一点，蜡烛快烧完了。',
        'The cake is moved into the light, then the plate, then the {noun}. / A little nearer with the {noun}: the candles are nearly down.',
      ],
      [
        '山顶的石头上，{noun}先放平，再坐人。 / 坐下喘气，{noun}搁在膝盖旁边。',
        'On the summit rock the {noun} is put down before anyone sits. / Out of breath, you sit, the {noun} beside your knee.',
      ],
      [
        '小手捧着{noun}，大人的手在底下托着。 / 轮到孩子拿{noun}，天空，鞋尖，<狗|手指>都进来了。',
        'A child holds the {noun}, with a grown-up hand below. / Now the child has the {noun}: sky, shoes, the dog.',
        'E',
      ],
      [
        '湖面起雾，{noun}还没派上用场，先喝茶。 / 茶喝完，雾退到对岸，{noun}拿起来。',
        'Mist on the lake; the {noun} must wait, so there is tea. / Tea drunk, the mist across the water, and the {noun} taken up.',
      ],
      [
        '回到旅馆，沙从{noun}的包里倒出来。 / 床单上摊着票根，地图，{noun}。',
        'Back at the hotel, you shake the sand from round the {noun}. / Spread on the bed: tickets, a map, the {noun}.',
      ],
      [
        '花市快收摊，蹲在水桶边，{noun}放低。 / 卖花的让开半步，{noun}<转|低>过去。',
        'Before the flower market closes you crouch by the buckets, the {noun} held low. / The flower seller steps aside for the {noun}.',
      ],
      [
        '车来了，夹起{noun}就跑。 / 坐稳了，{noun}横在腿上，喘口气。',
        'Here comes the bus, and you run with the {noun}. / Seated, the {noun} across your knees, you get your breath.',
        'A',
      ],
      [
        '雨点落下来，脱了外套去罩{noun}。 / 人站在雨里，外套盖着{noun}，跑。',
        'The first drops, and the coat comes off to cover the {noun}. / Coat over the {noun}, rain on your shoulders, you run.',
      ],
      [
        '客厅挂了块布，灯挪过来，{noun}对着。 / 布前坐下，朝{noun}那边笑笑，有点僵。',
        'A sheet is hung in the living room, and the {noun} faces it. / Sit down before the sheet and smile towards the {noun}; not so stiff.',
      ],
      [
        '鸽子落回广场，{noun}慢慢举起来。 / 鸽子又飞了，{noun}还举着。',
        'Pigeons settle on the square, and slowly up goes the {noun}. / Off fly the pigeons, with the {noun} still in the air.',
      ],
      [
        '毕业那天的草坪，{noun}从这班传到那班。 / 帽子抛上去，{noun}边上喊<再来|等等>。',
        'Graduation lawn, and the {noun} goes from one class to the next. / Up go the caps, and by the {noun} somebody shouts: again.',
      ],
      [
        '桌边收拾布景，饼干屑扫掉，{noun}归位。 / 布景是一张桌布，收好桌布，收好{noun}。',
        'Set cleared, crumbs swept up, the {noun} put back. / The tablecloth was the scenery; you fold it, and put the {noun} away.',
      ],
      [
        '夜市的灯一串串亮，{noun}从包里出来。 / 糖画摊前，人往后退，给{noun}让一点地方。',
        'Strings of lamps at the night market, and the {noun} comes out of the bag. / At the stall people step back to make room for the {noun}.',
      ],
      [
        '猫走进画面，闻闻{noun}，坐下了。 / 猫不走，只好挪{noun}。',
        'Into the picture walks the cat, sniffs at the {noun}, and sits. / As the cat stays, the {noun} has to move.',
      ],
      [
        '退潮的滩上，脚印绕着{noun}一圈。 / 浪近了，提起{noun}往后跑。',
        'Low tide, and footprints in a ring round the {noun}. / The sea comes closer; you lift the {noun} and retreat.',
      ],
      [
        '演出散了，台下有人收{noun}，灯一排排灭。 / 灯灭到这一排，{noun}的包刚拉上。',
        'After the concert somebody packs the {noun} while the lamps go out. / Row by row goes the light, and the bag with the {noun} is closed.',
      ],
      [
        '纸箱开了，泡沫搁一边，{noun}捧到桌上。 / 桌上{noun}转着看，<配件|小袋>先排开。',
        'Box open, padding aside, the {noun} set on the table. / Turned this way and that on the table, the {noun}, its little bags in a row.',
      ],
      [
        '田埂上，远远来了放牛的人，{noun}等着。 / 牛走过去，{noun}还在等人走远。',
        'A path through the fields: the {noun} waits for someone with a cow. / Past goes the cow, and the {noun} is still waiting.',
      ],
      [
        '婚礼开始前，角落里擦着{noun}。 / 新人进门，角落里的{noun}动了。',
        'Guests not yet in; in a corner somebody wipes the {noun}. / In come the couple, and the {noun} in the corner is up.',
      ],
      [
        '窗台上给植物拍照，{noun}离叶子很近。 / 转一转花盆，{noun}<不动|退一点>。',
        'A portrait of a plant on the sill, the {noun} close to a leaf. / The pot is turned a little; the {noun} stays.',
      ],
      [
        '车窗边坐好，{noun}抱着，过桥时坐直。 / 桥过完，{noun}<搁|放>回腿上。',
        'By the train window, the {noun} in your arms, you sit up for the bridge. / Bridge gone, the {noun} goes back on your knees.',
      ],
      [
        '租来的院子拍家谱照，奶奶整好衣领，朝{noun}坐。 / 奶奶问{noun}开始没有，都说没呢，其实开始了。',
        'Grandma straightens her collar and sits facing the {noun}. / Have you begun, asks Grandma of the {noun}; not yet, they all say.',
      ],
    ],
  },
]

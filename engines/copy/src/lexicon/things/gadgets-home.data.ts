import type { GroupScenes } from './group-scenes.ts'

/** Tablets, television and games: the evening at home. */
export const GADGET_HOME_SCENES: readonly GroupScenes[] = [
  {
    groups: ['tablet'],
    lines: [
      [
        '靠在枕头上，{noun}支着膝盖。 / 膝盖一歪，{noun}滑下来，<接|按>住。',
        'Against the pillows, the {noun} propped on your knees. / A knee gives way, the {noun} slides, and a hand is <there|quick>.',
      ],
      [
        '锅铲在手，{noun}立在盐罐旁边。 / 盐罐挡住{noun}，挪开，下一步是<切葱|放姜>。',
        'Spatula in hand, the {noun} leans on the salt jar. / You move the salt away from the {noun}: next, the <ginger|spring onions>.',
      ],
      [
        '火车开了，小桌放下，{noun}拿出来。 / 窗外过田，{noun}上<过页|过字>。',
        'The train starts, the little table comes down, and the {noun} out. / Fields outside, and on the {noun} a page goes by.',
      ],
      [
        '孩子凑过来，{noun}歪到中间一起看。 / 挤在一张椅子上，{noun}放在<当中|腿上>。',
        'A child leans in, and the {noun} is tilted to the middle. / Both squeezed into a chair, the {noun} across your knees.',
        'E',
      ],
      [
        '被窝里一点光，是{noun}。 / 脚步声近了，{noun}塞到枕头底下。',
        'A glow under the covers: the {noun}. / Footsteps, and the {noun} goes under the pillow.',
        'E',
      ],
      [
        '公园的长椅，换了方向坐，{noun}背着光。 / 背过身，{noun}上的字清楚了，鸽子走近。',
        'On a park bench you turn your back to the sun, for the {noun}. / Turned round, you can read the {noun}, and the pigeons come closer.',
      ],
      [
        '午休，{noun}靠着饭盒看半页。 / 饭盒收了，{noun}停在半页，回去上班。',
        'Lunch break, the {noun} against the lunchbox, half a page. / Lunchbox shut, the {noun} left at half a page, back to work.',
        'A',
      ],
      [
        '等航班，腿搁在箱子上，{noun}搁在腿上。 / 广播改了登机口，{noun}夹起来就走。',
        'Waiting for the flight: legs on the suitcase, the {noun} on the legs. / Another gate, says the loudspeaker, and the {noun} goes under your arm.',
        'A',
      ],
      [
        '教室里，{noun}转过去给后排看。 / 后排伸长脖子，{noun}举高一点。',
        'In class the {noun} is turned round for the back row. / Necks stretch at the back, and the {noun} is held up.',
      ],
      [
        '盒子里先是一张纸，纸下面是{noun}。 / 捧出{noun}，盒子扣回去，收在柜顶。',
        'In the box a sheet of paper, and under the paper the {noun}. / You lift out the {noun}, close the box and put it on the wardrobe.',
        'R',
      ],
      [
        '沙发扶手上，{noun}扣着，人睡着了。 / 替人拿走{noun}，把毯子<拉|掖>上来。',
        'Face down on the arm of the sofa, the {noun}; the reader asleep. / Somebody takes the {noun} away and pulls up the blanket.',
      ],
      [
        '软布擦过{noun}，对着窗看看手印。 / 手印擦掉，{noun}插回书之间。',
        'A soft cloth over the {noun}, and a look against the window for fingerprints. / Wiped, the {noun} goes back between the books.',
      ],
      [
        '雨声大，{noun}翻过一章。 / 一章翻完，放下{noun}去<关窗|收衣服>。',
        'Loud rain, and on the {noun} a chapter ends. / Chapter done, the {noun} put down, and the window shut.',
      ],
      [
        '灶台溅了油，先抢{noun}。 / 抢下{noun}，再去盖锅，再去擦。',
        'Fat spits on the stove, and the {noun} is snatched away. / Rescue for the {noun}, then the lid, then the cloth.',
      ],
      [
        '阳台的吊床，一手{noun}，一手葵花子。 / 瓜子壳掉在{noun}上，一吹就走。',
        'Hammock on the balcony: the {noun} here, sunflower seeds there. / A husk lands on the {noun} and is blown off.',
      ],
      [
        '老人家摘了眼镜，凑近{noun}，又拿远。 / 字调大一点，{noun}递回老人手里。',
        'Glasses off, an old reader brings the {noun} near, and then away. / Letters made larger, the {noun} goes back into Grandfather’s hands.',
      ],
      [
        '会议桌上，{noun}推过去，指给人看那一行。 / 对面的人看完，把{noun}<推|递>回来。',
        'Across the table you push the {noun} and point to the line. / Read, the {noun} comes back over the table.',
      ],
      [
        '地铁上站着，{noun}一手托着，车一晃。 / 车晃，抓紧扶手，{noun}贴到胸前。',
        'Standing in the underground, the {noun} on one palm, and a jolt. / A jolt: you grip the pole and hug the {noun}.',
      ],
      [
        '书架满了，{noun}横放在书脊上面。 / 从一排书脊上取下{noun}，坐到台阶上。',
        'The shelf is full, so the {noun} lies along the tops of the books. / Down from the tops of the books comes the {noun}, and you sit on the stairs.',
      ],
      [
        '早饭桌，{noun}靠着牛奶罐，看今天的路。 / 面包屑掉到{noun}上，拿手背扫掉。',
        'At breakfast the {noun} leans on the milk jug. / Toast crumbs on the {noun}, swept away with the back of the hand.',
      ],
      [
        '夜灯只照到手，手里是{noun}。 / {noun}暗了，夜灯<也|跟着>关，翻身。',
        'The night lamp reaches as far as your hands and the {noun}. / Dark goes the {noun}, then the lamp, and you turn over.',
      ],
      [
        '背包的夹层，{noun}插进去，再放伞。 / 到了旅馆，{noun}抽出来，鞋还没脱。',
        'Into the flat pocket of the rucksack goes the {noun}, then the umbrella. / Hotel room: out comes the {noun} before the shoes are off.',
      ],
      [
        '理发的人翻着{noun}，镜子里剪刀在走。 / 碎头发落到{noun}上，抖了抖围布。',
        'Scissors go in the mirror; you read on the {noun}. / Clippings fall on the {noun}, and the cape is shaken.',
      ],
      [
        '草地上趴着，下巴搁手背，{noun}竖在草里。 / 瓢虫爬上{noun}，停在一个字上。',
        'Flat on the grass, chin on hands, the {noun} propped in front. / A ladybird climbs the {noun} and stops on a word.',
      ],
      [
        '练琴的时候，{noun}摆上谱架。 / 谱架上{noun}翻页，手还<按|停>在弦上。',
        'For practice the {noun} goes on the music stand. / On the stand the {noun} turns a page, and the hand stays on the strings.',
      ],
      [
        '电话里问页码，翻着{noun}找那一段。 / 找到了，对着{noun}念给那头听。',
        'Which chapter, asks the telephone, and you look through the {noun}. / Found: you read it aloud from the {noun}.',
      ],
    ],
  },
  {
    groups: ['television'],
    lines: [
      [
        '碗筷收了，{noun}打开，抢沙发角。 / 沙发角抢到了，{noun}上<片头|天气>刚起。',
        'Bowls cleared, the {noun} on, and a race for the corner of the sofa. / Corner won; on the {noun} the titles begin.',
      ],
      [
        '遥控器夹在垫子缝里，{noun}还停在购物台。 / 摸出遥控器，{noun}换了台，都舒一口气。',
        'The remote is down the side of the sofa, and the {noun} on some shopping show. / Found: the {noun} changes over, and there is a sigh.',
      ],
      [
        '球进了，{noun}前的人跳起来，瓜子撒一地。 / 瓜子撒了，{noun}里<还在|又>重放那一脚。',
        'Goal, and everyone in front of the {noun} is up, seeds all over the floor. / Seeds on the rug, and on the {noun} that kick again.',
        'A',
      ],
      [
        '奶奶戴着眼镜织毛线，{noun}开着，只听声。 / 织到换行，才抬头看一眼{noun}。',
        'Grandma knits and only listens to the {noun}. / At the end of a row she looks up at the {noun}.',
        'E',
      ],
      [
        '门一响，孩子关了{noun}，坐回书桌。 / 伸手摸摸{noun}背后，笑了。',
        'A key in the door; off goes the {noun}, and a child is at the desk. / A parent’s hand goes to the back of the {noun}, and there is a smile.',
        'E',
      ],
      [
        '洗衣机转着，{noun}也开着，衣服叠在膝上。 / 叠好的一摞，正好挡住{noun}，挪一挪。',
        'Folding shirts in front of the {noun}, while the washing machine turns. / Too tall, the pile hides the {noun}; you move it.',
      ],
      [
        '雨夜，窗帘拉上，{noun}的光在墙上动。 / 墙上的光一会儿蓝一会儿白，{noun}演到海。',
        'Rain, the curtains drawn, the light of the {noun} on the wall. / Blue, then white goes the wall: on the {noun} there is a sea.',
      ],
      [
        '包装箱留在走廊，{noun}摆好，人退到沙发。 / 退到沙发坐下，{noun}偏了一点，起来扶正。',
        'The carton stays in the hall; the {noun} in place, you step back to the sofa. / From the sofa the {noun} looks crooked, and up you get.',
        'R',
      ],
      [
        '抹布擦过柜子，绕到{noun}后面理线。 / 线理好贴着墙，{noun}<推|转>回去。',
        'A cloth along the cabinet, and then behind the {noun} for the cables. / Cables along the wall, the {noun} goes back.',
      ],
      [
        '年夜的饺子边看边包，{noun}里唱着戏。 / 面粉手去不了遥控器，{noun}唱到哪算哪。',
        'Dumplings are folded in front of the {noun}, where someone sings. / Hands all flour, so the {noun} plays what it likes.',
      ],
      [
        '哭戏来了，纸巾从沙发那头扔过来，{noun}没停。 / 擦着鼻子说没哭，{noun}的光照着。',
        'The sad part: tissues fly along the sofa, and the {noun} goes on. / Not crying, says somebody in the light of the {noun}.',
      ],
      [
        '客人坐定，{noun}关小，茶倒上。 / 说到开心处，{noun}干脆关了。',
        'Guests sit down, the {noun} is turned low, and tea is poured. / The talk is good, and the {noun} goes off.',
      ],
      [
        '狗趴在地毯上，耳朵冲着{noun}里的狗叫。 / 跑到{noun}后面找，什么也没有。',
        'The dog on the rug hears a dog on the {noun}. / Round behind the {noun} it runs to look.',
      ],
      [
        '半夜醒来，{noun}还亮着，人在沙发上。 / 关了{noun}，把毯子拖回床上。',
        'Awake on the sofa, and the {noun} still on. / Off with the {noun}, and you drag the blanket to bed.',
      ],
      [
        '菜谱节目放着，{noun}前抄了半张纸。 / 纸上写着<姜|葱>，{noun}已经讲到起锅。',
        'A cooking show on the {noun}, and half a page copied down. / Ginger, says the page; the {noun} is at the serving already.',
      ],
      [
        '停电了，{noun}一黑，邻居家也喊了一声。 / 点上蜡烛，对着黑的{noun}讲故事。',
        'A power cut: the {noun} goes dark, and next door somebody shouts. / By candle, in front of the dark {noun}, a story is told.',
      ],
      [
        '新搬的屋子空，{noun}先响起来。 / 纸箱当桌子，吃着面，看{noun}。',
        'In the empty new rooms the {noun} is the first to speak. / Noodles on a cardboard box, in front of the {noun}.',
      ],
      [
        '看到凶手要露脸，{noun}前没人说话。 / 猜中的那个人站起来，挡住{noun}。',
        'The murderer is about to show, and nobody before the {noun} speaks. / Whoever guessed stands up, right in front of the {noun}.',
      ],
      [
        '健身操跟着跳，茶几推开，{noun}喊<左|右>。 / 跳错了方向，{noun}里的人已经换脚。',
        'Coffee table pushed back, you follow the {noun}: left, left. / Wrong way; on the {noun} they have changed feet.',
        'A',
      ],
      [
        '爷爷睡着了，一换台就醒，{noun}还是那台。 / 说在看呢，{noun}又转回棋赛。',
        'Grandpa sleeps until the {noun} is switched over. / I was watching that, and the {noun} goes back to the chess.',
      ],
      [
        '早间新闻的声音从{noun}来，油条在锅里。 / 天气播完，{noun}关了，书包背上。',
        'The morning news comes from the {noun}, the toast from the pan. / Weather over, the {noun} off, the satchel on.',
      ],
      [
        '家里人围着，{noun}放起婚礼的录像。 / 录像里的人年轻，{noun}前的人笑，快进。',
        'Everyone gathers, and the wedding film is put on the {noun}. / How young they look on the {noun}; somebody says go on.',
      ],
      [
        '出差回来，行李没开，先坐到{noun}前面。 / 鞋脱了，脚搁起来，{noun}里随便什么都行。',
        'Back from a trip, the case unopened, you sit down before the {noun}. / Shoes off, feet up, and the {noun} may show what it likes.',
      ],
      [
        '出门旅行，{noun}的插头拔了，布盖上。 / 回来掀开布，{noun}插上，屋里有了人声。',
        'Before the journey you unplug the {noun} and put a cloth over it. / Back home: cloth off, plug in, voices from the {noun}.',
      ],
      [
        '纪录片放到企鹅，孩子走到{noun}跟前学。 / 学着摇摇摆摆，从{noun}前走到厨房。',
        'Penguins, and a child goes up to the {noun} to walk like them. / Away from the {noun} and into the kitchen waddles a penguin.',
      ],
    ],
  },
  {
    groups: ['game'],
    lines: [
      [
        '茶几清空，{noun}拿出来，垫子往地上一扔。 / 垫子上坐好，{noun}摆到中间。',
        'Coffee table cleared, cushions on the floor, out with the {noun}. / Cushions in a ring, and the {noun} in the middle.',
        'A',
      ],
      [
        '输的人洗碗，{noun}还摊着。 / 水槽里碗响，{noun}那边又开了一局。',
        'Loser washes up; the {noun} stays out. / Plates rattle in the sink, and over the {noun} another round begins.',
      ],
      [
        '孩子教大人，{noun}讲了又讲。 / 听懂了没有，{noun}先<来一局|试试>。',
        'A child explains the {noun} to the grown-ups, and explains again. / Understood or not, a round with the {noun} will tell.',
        'E',
      ],
      [
        '窗外下雨，屋里{noun}打到忘了烧水。 / 想起水来，放下{noun}跑进厨房。',
        'Rain outside, and the {noun} makes everyone forget the kettle. / Remembering the kettle, you drop out and leave the {noun}.',
      ],
      [
        '薯片用筷子夹，怕油沾到{noun}。 / 擦了手，再来碰{noun}。',
        'Crisps are eaten with chopsticks, to keep the {noun} clean. / Hands wiped, and back to the {noun}.',
      ],
      [
        '朋友按铃，拎着橘子，问{noun}准备好没有。 / 橘子剥了一堆，{noun}又赢了。',
        'A friend at the door with oranges asks for the {noun}. / Orange peel piles up, and the {noun} goes on.',
      ],
      [
        '就剩这一局，说好了，{noun}旁边都没动。 / 说好的这一局完了，{noun}还没收。',
        'This round and then bed; nobody by the {noun} gets up. / Round over, as agreed, and the {noun} still not put away.',
      ],
      [
        '末班车的钟点过了，{noun}前只好再坐坐。 / 铺了地铺，{noun}搁在枕头边。',
        'The last bus is gone, so you may as well stay with the {noun}. / A bed on the floor, and the {noun} by the pillow.',
      ],
      [
        '猫趴上来，{noun}暂停一下。 / 抱走猫，{noun}接着来，谁的回合。',
        'The cat lies down in the middle, and the {noun} has to wait. / Cat carried off, back to the {noun}: whose turn.',
        'E',
      ],
      [
        '表弟来过暑假，行李还没放，就找{noun}。 / 行李靠着门，几个脑袋凑在{noun}跟前。',
        'A cousin arrives for the holidays and asks for the {noun}, bag in hand. / Bags by the door, heads together over the {noun}.',
      ],
      [
        '柜顶拿下{noun}，吹吹盒上的灰。 / 盒子打开，{noun}的东西一样样<数|摆>过。',
        'Down from the wardrobe comes the {noun}, and the dust is blown off the box. / Box open, everything with the {noun} laid out in order.',
        'R',
      ],
      [
        '记分的纸写满了，翻过来，{noun}继续。 / 纸角垫在{noun}底下，笔又不见了。',
        'The score sheet is full; you turn it over and go on with the {noun}. / A corner of the score is under the {noun}, and the pencil gone.',
      ],
      [
        '午休的办公室，有人关门，拿出{noun}。 / 门外脚步近了，{noun}藏到抽屉，又拿出来。',
        'Lunch break at the office: someone shuts the door and brings out the {noun}. / Steps in the corridor, the {noun} into the drawer, and out again.',
        'A',
      ],
      [
        '快赢的人先去倒水，{noun}晾在那儿。 / 端着水回来，{noun}前的人都在笑，出事了。',
        'Nearly the winner, somebody goes for water and leaves the {noun}. / Back with the water: everyone round the {noun} is smiling, which is no good sign.',
      ],
      [
        '火车卧铺的小桌，{noun}和泡面挤在一起。 / 对面铺的人探过来，加入{noun}。',
        'On the little table in the sleeper, the {noun} and the noodles. / From the berth opposite somebody leans across and joins in with the {noun}.',
      ],
      [
        '耍赖的，劝架的，都围着{noun}。 / 嚷完了，{noun}重来，糖分一圈。',
        'The cheat, the referee and all the rest stand round the {noun}. / Shouting done, the {noun} begins over, and sweets go round.',
      ],
      [
        '爷爷奶奶坐到跟前，看{noun}，看不懂也看。 / 奶奶问谁赢了，{noun}那边同声说我。',
        'Grandpa sits down to watch the {noun}, without a clue. / Who has won, asks Grandma, and all round the {noun} they say: me.',
      ],
      [
        '停在紧要的地方，电话响，{noun}谁也不许动。 / 挂了电话回来，{noun}果然没人动。',
        'At the worst point the telephone rings: nobody touch the {noun}. / Call over, and nobody has touched the {noun}.',
      ],
      [
        '床底的收纳里，{noun}跟相册放着。 / 拖出来，先看了相册，才到{noun}。',
        'Under the bed the {noun} lies with the albums. / Pulled out: first the albums are looked at, then the {noun}.',
      ],
      [
        '手心的汗在裤子上擦擦，再拿{noun}。 / 深吸一口气，{noun}，来。',
        'You wipe your palms on your trousers and go back to the {noun}. / A deep breath, and on with the {noun}.',
      ],
      [
        '天暗下来，{noun}前没人肯起身开灯。 / 终于有人开了灯，{noun}边上一圈眯着的眼。',
        'It grows dark, and nobody leaves the {noun} for the switch. / Lamp on at last, and a ring of blinking eyes about the {noun}.',
      ],
      [
        '搬家装箱，{noun}放在写着客厅的那箱。 / 新家先拆的，是装{noun}的那箱。',
        'Packing to move: the {noun} goes in the box marked living room. / Of all the boxes, the one with the {noun} is opened before supper.',
      ],
      [
        '邻居端着花生过来，看见{noun}，坐下了。 / 花生壳扫到一边，{noun}接着来。',
        'A neighbour comes with peanuts, sees the {noun}, and sits. / Peanut shells swept aside, and on with the {noun}.',
      ],
      [
        '寝室熄了灯，手电照着{noun}。 / 手电一晃，有人憋着笑，{noun}压到被子底下。',
        'Lights out in the dormitory, and a torch on the {noun}. / The torch shakes with laughing, and the {noun} goes under the quilt.',
      ],
      [
        '蛋糕吃完，蜡烛拔了，{noun}摆上桌。 / 奶油没擦净的手，先不许碰{noun}。',
        'Cake eaten, candles pulled, the {noun} on the table. / Creamy fingers keep off the {noun}.',
      ],
    ],
  },
]

import type { GroupScenes } from './group-scenes.ts'

/** Bathroom, tables, candles. */
export const HOME_TABLE_SCENES: readonly GroupScenes[] = [
  {
    groups: ['bathroom'],
    lines: [
      [
        '牙刷敲敲杯沿，{noun}前面让出位置给下一个。 / 排队刷牙，{noun}前头那个还在照镜子。',
        'A toothbrush taps the cup, and the next one steps up to the {noun}. / Queue of pyjamas, and whoever is at the {noun} takes their time.',
      ],
      [
        '眼睛还没睁开，手先扶住{noun}。 / 扶着{noun}站了一会儿，人才醒。',
        'Eyes shut yet, a hand on the edge of the {noun}. / You lean on the {noun} until you are awake.',
      ],
      [
        '瓶子都收开，{noun}擦一遍，抹布拧干搭好。 / 水渍从左抹到右，{noun}，再是镜子。',
        'Bottles aside, the {noun} wiped, the cloth wrung out. / Left to right over the {noun}, and then the mirror.',
        'R',
      ],
      [
        '孩子踮着脚洗手，袖子湿到胳膊肘，{noun}边全是泡泡。 / 小凳搬到{noun}前面，够着了。',
        'Bubbles all over, sleeves wet, a child at the {noun}. / Fetch the stool, and the {noun} (comes|come) within reach.',
      ],
      [
        '洗脸，擦干，{noun}，<收拾|关灯>。 / 毛巾归位，{noun}擦净，<出门|走>。',
        'Face, towel, {noun}, out. / Towel up, {noun} wiped, light off.',
        'A',
      ],
      [
        '加班到很晚，妆卸了，{noun}边静下来。 / 耳环摘在{noun}边，叮的一声。',
        'Earrings off, a small sound by the {noun}. / Late, make-up off, hands resting on the {noun}.',
      ],
      [
        '新家里牙刷并排，{noun}这才像有人住。 / 杯子里插好牙刷，{noun}有了主人。',
        'Toothbrushes side by side by the {noun}: somebody lives here. / A cup, a brush, a comb, and the {noun} (is|are) yours.',
        'E',
      ],
      [
        '水管师傅躺在地上，手电从{noun}底下照出来。 / 扳手递下去，{noun}下面伸出一只手。',
        'From below the {noun} a hand asks for the spanner. / Torchlight under the {noun}, the plumber’s boots outside.',
      ],
      [
        '猫盘在{noun}旁边，看水。 / 水龙头滴一下，{noun}上的猫歪一下头。',
        'Drip, goes the tap, and the cat by the {noun} tilts its head. / By the {noun} sits the cat and watches the water.',
      ],
      [
        '旅行回来，洗漱包倒空，{noun}一下子又满了。 / 空了几天的{noun}，摆回梳子，杯子。',
        'Wash bag emptied, and all of it back round the {noun}. / After days away comb and cup return to the {noun}.',
      ],
      [
        '早高峰的家里，有人占着{noun}，有人拍门。 / 还要多久，门里的声音贴着{noun}说快了。',
        'How long, asks the corridor, and soon, says the voice at the {noun}. / Somebody knocks, somebody is at the {noun}, everyone is late.',
      ],
      [
        '量过墙，量过管，{noun}从门口侧着抬进来。 / 纸箱靠门，{noun}落位，退后看一眼。',
        'Wall measured, pipe measured, the {noun} carried in sideways. / Set down, stepped back from, looked at: the {noun}.',
      ],
      [
        '洗一把花，剪一截茎，{noun}里绿了一片。 / 剪下的叶子落在{noun}边。',
        'Cut leaves lie round the {noun}, and the stems go in a jar. / Flowers from the market are trimmed at the {noun}.',
      ],
      [
        '衬衫领口单独搓一搓，泡在{noun}这边。 / 搓几下，拎起来对光看，{noun}边滴着水。',
        'Collar rubbed by hand, held to the light, dripping by the {noun}. / Some washing will not wait: it is done here, at the {noun}.',
      ],
      [
        '爸爸刮胡子，你坐在{noun}旁边的凳子上看。 / 泡沫点到鼻尖，{noun}前头笑成一团。',
        'Lather on the tip of a nose, and laughter at the {noun}. / On the stool by the {noun} you watch Father shave.',
      ],
      [
        '夜里只开镜前灯，{noun}亮着，屋子都睡了。 / 轻轻关门，再开水，{noun}这边声音小。',
        'Door shut softly, tap turned low, at night, by the {noun}. / Just the small light on over the {noun}, and the rest of the flat asleep.',
      ],
      [
        '客用毛巾叠好，放在{noun}边，客人在路上。 / 香皂换一块，{noun}擦亮，等客人。',
        'New soap, folded towel, the {noun} ready for whoever comes tomorrow. / Guests tomorrow, so a towel is laid by the {noun}.',
      ],
      [
        '戒指滑下去，幸好，就停在{noun}边。 / 满手泡沫去找戒指，{noun}上摸一圈。',
        'Soapy fingers feel about the {noun} for a ring. / Ring off before you wash, and put by the {noun}.',
      ],
      [
        '晨跑回来，头伸过去冲，{noun}，毛巾，<早饭|走>。 / 鞋脱在门口，{noun}，水，<脸|手>。',
        'Run over: the {noun}, water, towel. / Shoes at the door, straight to the {noun}.',
        'A',
      ],
      [
        '剪指甲，涂护手，{noun}边坐到水开。 / 一只手擦完换一只手，台子是{noun}。',
        'Nails cut, hands creamed, a while by the {noun}. / One hand and then the other, leaning on the {noun}.',
      ],
      [
        '停水通知到点了，赶在前头接一盆，放在{noun}边。 / 水又来了，先听见{noun}那边响。',
        'Water back on, and you hear it first by the {noun}. / Fill a basin while there is water, and stand it by the {noun}.',
      ],
      [
        '柜门一扇扇开，旧瓶子清走，{noun}空出来。 / 清下来一袋空瓶，{noun}重新摆。',
        'Empty bottles into a bag, and the {noun} set out anew. / Clear what is old, keep what is used, wipe the {noun}.',
      ],
      [
        '小手把船放下水，{noun}成了港口。 / 纸船湿了，沉在{noun}里边。',
        'Paper boats, and the {noun} for a harbour. / Down goes the boat, and the captain leans over the {noun}.',
      ],
      [
        '头发白的那根，在{noun}前面看见，拔了，又笑。 / 对着灯找那根白发，手撑着{noun}。',
        'A white hair, found at the {noun}, and a smile. / Leaning over the {noun} into the light you look for it: the white one.',
      ],
    ],
  },
  {
    groups: ['table'],
    lines: [
      [
        '钥匙一扔，包一放，人先靠{noun}站一会儿。 / 进门的东西堆在{noun}上，灯才打开。',
        'Keys down, bag down, and you stand by the {noun} in the dark. / All you carried lands on the {noun}, and then the light goes on.',
      ],
      [
        '抹布从这头推到那头，{noun}上的碎屑接在手心。 / 碎屑抖到窗外，{noun}又空了。',
        'Crumbs swept from the {noun} into the palm. / Out of the window with the crumbs, and the {noun} (is|are) bare again.',
      ],
      [
        '扶住，抬，转，{noun}，<放|好>。 / 你那头，我这头，{noun}，<起|走>。',
        'Your end, my end, lift the {noun}. / Turn, tilt, through the door with the {noun}, down.',
        'A',
      ],
      [
        '孩子趴在{noun}边画画，笔滚下去，人也钻下去。 / 从{noun}底下传来声音：找到红的了。',
        'From beneath the {noun} a voice has found the red one. / Crayons roll, and a child goes after them under the {noun}.',
      ],
      [
        '量一下过道，{noun}靠窗，人还走得开。 / 先铺毯子，再放{noun}，免得划地。',
        'Measure the way through, then put the {noun} by the window. / Rug first, then the {noun}, then walk round.',
        'R',
      ],
      [
        '客人多出几个，{noun}拖到当中，挤挤。 / 挤一挤，{noun}边又添一个。',
        'More guests than thought, so the {noun} (is|are) dragged to the middle. / Squeeze up, there is room at the {noun}.',
      ],
      [
        '猫睡在{noun}上，帽子只好放别处。 / 推不动猫，{noun}让给它了。',
        'Cat on the {noun}, so the hat goes elsewhere. / Nobody moves the cat, and so the {noun} (belongs|belong) to it.',
      ],
      [
        '从前的家也有这么个位置，靠窗，放{noun}。 / 老照片里窗户没变，窗下的{noun}换了。',
        'In the old photograph the window is the same, and below it, now, (stands|stand) the {noun}. / A place by the window, as at home, for the {noun}.',
        'E',
      ],
      [
        '下雨的院子空着，屋里的人围到{noun}边。 / 雨停了，{noun}抬到屋檐外。',
        'Rain over, and the {noun} (is|are) carried out from under the eaves. / Wet yard, so all come in and gather by the {noun}.',
      ],
      [
        '快递签完，剪刀在{noun}上，箱子在地上。 / 箱子搁不下{noun}，跪在地上拆。',
        'Scissors on the {noun}, parcel on the floor. / Kneel by the {noun} and open the box.',
      ],
      [
        '书摞过来，杯子让过去，{noun}分成你我。 / 你的书，我的杯子，{noun}当中一道线。',
        'Your books, my cup, and a line across the {noun}. / Books pushed here, cups pushed there: the {noun} (is|are) shared.',
      ],
      [
        '扫地，{noun}先搬开，<拖一遍|回位>。 / 风扇对着吹，地干了，{noun}归位。',
        'Sweep, shift the {noun}, sweep. / Floor dry, {noun} back, done.',
        'A',
      ],
      [
        '花刚插好，找{noun}，退后看一眼。 / 花放{noun}上，光从后面来。',
        'Flowers in a jug, the jug on the {noun}, a step back. / Light from behind, flowers, the {noun}.',
      ],
      [
        '穿鞋的人弯着腰，手扶{noun}。 / 一只鞋找到了，另一只在{noun}底下。',
        'One shoe found, the other under the {noun}. / Bent over the laces, a hand on the {noun}.',
      ],
      [
        '爷爷的收音机在{noun}上，调台要拍一下。 / 沙沙的声音里有戏，爷爷靠着{noun}听。',
        'Grandfather’s radio crackles on the {noun}. / Leaning by the {noun} somebody old hums along with the opera.',
        'E',
      ],
      [
        '旧报纸垫好，刷子，胶水，都摆在{noun}上。 / 活干完，报纸一卷，{noun}还是干净的。',
        'Newspaper, brush, glue on the {noun}. / Work done, newspaper rolled up, and the {noun} as before.',
      ],
      [
        '夜里水杯放{noun}，手机也放{noun}，人去睡。 / 半明的屋里，{noun}上一个杯影。',
        'Cup and phone stay on the {noun}, and you go to bed. / A cup on the {noun}, at night, with its shadow.',
      ],
      [
        '搬家头一顿，箱子围着{noun}，用手抓。 / 筷子还在箱底，{noun}先摆开。',
        'Chopsticks packed away somewhere, and the first meal by the {noun} is eaten with fingers. / Boxes all round, the {noun} in the middle, supper.',
      ],
      [
        '等人的时候，指头在{noun}上敲拍子。 / 楼梯有脚步，{noun}上的手停了。',
        'Fingers drum on the {noun}: somebody is late. / Footsteps, and the hand on the {noun} stops.',
      ],
      [
        '毛线，剪子，扣子，{noun}占满，晚饭往后推。 / 扣子配不上，倒在{noun}上一颗颗找。',
        'Buttons tipped out on the {noun}, and none to match. / Yarn, needles, a pattern, all over the {noun}.',
      ],
      [
        '阳台门开着，{noun}一条腿在光里。 / 光从{noun}上挪过去，落到猫身上。',
        'Balcony door open, and the {noun} partly in the sun. / Slowly the light leaves the {noun} for the cat.',
      ],
      [
        '用完叠好布，{noun}推回墙边，过道让出来。 / 墙边那块空地，正好还给{noun}。',
        'Cloth folded, {noun} back to the wall. / Clear the way, and give the wall back to the {noun}.',
      ],
      [
        '棋下着下着天黑了，{noun}搬到灯下接着。 / 灯下的{noun}，谁也不肯认输。',
        'Dusk, so the {noun} and the game move under the lamp. / Under the lamp, at the {noun}, nobody gives in.',
      ],
      [
        '说再见的人又坐下，手撑着{noun}，再聊一会儿。 / 外套都穿上了，还靠着{noun}说。',
        'Coats on, and still they talk, leaning by the {noun}. / Goodbye, and then a hand on the {noun}, and another story.',
        'E',
      ],
    ],
  },
  {
    groups: ['candle'],
    lines: [
      [
        '火柴划着，护着，挪到{noun}跟前。 / 手掌拢成碗，点上{noun}。',
        'A match, a cupped hand, the {noun}. / Shielded by the palm, the flame goes to the {noun}.',
      ],
      [
        '停电的楼道里有人问，哪家有{noun}。 / 抽屉里摸了一阵，摸到{noun}。',
        'Power cut, and a hand in the drawer feels for the {noun}. / All along the dark stairs they ask who has the {noun}.',
      ],
      [
        '碟子垫好，窗帘撩开，再点{noun}。 / 走之前看一眼，{noun}灭了，碟子凉了。',
        'Saucer under, curtain back, and then light the {noun}. / Before you leave the room: the {noun} (is|are) out, the saucer cold.',
        'R',
      ],
      [
        '雨下在窗外，书放在膝上，{noun}在桌角。 / 翻页的风，{noun}边的烟弯了弯。',
        'Rain outside, a book on your knee, the {noun} at the corner of the table. / Turn the page, and the smoke of the {noun} (bends|bend).',
      ],
      [
        '写给远处的人，写一行，看一眼{noun}。 / 信封好了，{noun}还点着。',
        'A line, a look at the {noun}, another line: a letter to someone far away. / Envelope closed, the {noun} still lit.',
        'E',
      ],
      [
        '饭后谁也没开灯，围着{noun}说话。 / 话越说越低，{noun}照着几只手。',
        'Nobody has put on the lamp, and they talk round the {noun}. / Voices drop, and there are hands in the light of the {noun}.',
      ],
      [
        '收桌，关灯，{noun}，<坐|听>。 / {noun}点上，唱片放下，<不说话|躺>。',
        'Table cleared, lights down, {noun}. / Record on, {noun} lit, hush.',
        'A',
      ],
      [
        '猫远远蹲着，眼里有{noun}。 / 影子上了墙，猫看影子，不看{noun}。',
        'From across the room the cat watches, with the {noun} in its eyes. / Shadows climb the wall, and the cat prefers them to the {noun}.',
      ],
      [
        '浴室的门缝透出一点光，里头点着{noun}。 / 水声停了，门里一股{noun}的烟味。',
        'Under the bathroom door a little light: the {noun}. / Taps off, and somebody has lit the {noun}.',
      ],
      [
        '客人按铃之前，先点{noun}，再理靠垫。 / 靠垫拍好，{noun}点好，听电梯。',
        'Cushions shaken, {noun} lit, an ear to the lift. / Just before the bell you think of the {noun}.',
      ],
      [
        '忌日的傍晚，供上水果，点{noun}，站一会儿。 / 照片擦过，{noun}的烟直直往上。',
        'Photograph dusted, fruit set out, the {noun} lit, a silence. / Straight up goes the smoke, and you stand before the {noun}.',
      ],
      [
        '冬至的饭桌摆到窗边，{noun}在当中。 / 窗上映着{noun}，窗外是雪。',
        'Table by the window, the {noun} in the middle, early dark. / Snow beyond the pane, and on the pane the {noun}.',
      ],
      [
        '分格的抽屉，火柴一格，{noun}一格。 / 记一笔买火柴，写在{noun}那盒的背面。',
        'Matches on this side of the drawer, the {noun} in that. / No more matches, says a note beside the {noun}.',
      ],
      [
        '搬完家的晚上，纸箱当桌，点上{noun}。 / 一屋箱子的影子，{noun}晃一下，都动。',
        'Box for a table, and on it the {noun}: first night. / When the {noun} (flickers|flicker) all the boxes seem to move.',
      ],
      [
        '瑜伽垫铺开，窗关好，{noun}在看得见的地方。 / 坐定，闭眼前看见{noun}。',
        'Mat unrolled, window shut, the {noun} where you can see (it|them). / Sitting down, the last you see before you close your eyes (is|are) the {noun}.',
      ],
      [
        '孩子要吹，大人说这是{noun}，不是蛋糕上的。 / 鼓起腮帮子，对着{noun}，又忍住。',
        'Cheeks full, eyes on the {noun}, and then the child holds back. / Not a birthday, they explain to the small one before the {noun}.',
      ],
      [
        '洗杯，擦桌，{noun}，<晚安|歇>。 / 账记完，{noun}灭掉，<睡|上楼>。',
        'Cups washed, {noun} lit, feet up. / Accounts done, {noun} out, bed.',
        'A',
      ],
      [
        '露台上有风，{noun}挪了好几处。 / 花盆挡着风，{noun}总算点着。',
        'Wind on the terrace, and the {noun} (moves|move) from place to place. / Behind the flowerpot, at last, the {noun} will light.',
      ],
      [
        '画室的人收工，洗笔，灭{noun}。 / 松节油盖上，{noun}移远，天黑了。',
        'Brushes washed, jars shut, the {noun} put out. / Work over in the studio, and the {noun} (goes|go) dark with the window.',
      ],
      [
        '电影里下雪，屋里点着{noun}，毯子拉到下巴。 / 片尾音乐长，{noun}还在。',
        'Snow in the film, the {noun} in the room, a blanket to the chin. / Long music at the end, and still the {noun}.',
      ],
      [
        '剪刀，火柴，碟子，{noun}，一个托盘端过去。 / 托盘放下，先点{noun}，再倒茶。',
        'Tray down: matches, saucer, the {noun}. / Light the {noun}, then pour the tea.',
      ],
      [
        '老房子的楼梯响，有人端着{noun}上来。 / 手护着{noun}，一级一级，看脚下。',
        'Step by step, a hand about the {noun}, up the old stairs. / Creak after creak, and then whoever carries the {noun}.',
      ],
      [
        '吵完，说开了，{noun}短了一截。 / 谁也不看对方，只看{noun}，后来笑了。',
        'Both look at the {noun} and not at each other, and then they laugh. / By the time all is said the {noun} (has|have) grown short.',
      ],
      [
        '一个人过生日，也点了{noun}，也许了愿。 / 愿没说出来，{noun}的烟散在灯下。',
        'Birthday for one: the {noun}, a wish, no song. / Whatever the wish was, it goes up with the smoke of the {noun}.',
      ],
    ],
  },
]

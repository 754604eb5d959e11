import type { GroupScenes } from './group-scenes.ts'

/** Lamps, plants, pictures: what one looks at in a room. */
export const LIGHT_SCENES: readonly GroupScenes[] = [
  {
    groups: ['lamp'],
    lines: [
      [
        '天擦黑，进屋先按开{noun}，再放钥匙。 / 手在墙上摸，{noun}亮了，影子退到身后。',
        'Dusk, and before the keys are down the {noun} (is|are) on. / A hand along the wall, a click, and shadows step back from the {noun}.',
      ],
      [
        '饭桌上的人都低着头，{noun}照着一锅汤。 / 汤勺停住，有人讲到紧要处，{noun}静静亮着。',
        'Heads bent, spoons going, the {noun} over the evening. / Somebody reaches the good part of the story, and all faces turn up in the light of the {noun}.',
      ],
      [
        '纸箱放稳，填充纸掀开，{noun}<捧|托>出来。 / 胶带划开，{noun}先搁在沙发上，再清箱子。',
        'Box steady, paper lifted, the {noun} taken out with both hands. / Slit the tape, lay the {noun} on the sofa, clear the box away.',
        'R',
      ],
      [
        '雨声大起来，书翻得慢，{noun}底下一圈亮。 / 一圈亮里，书，手，{noun}投下的影。',
        'Rain, a page, a ring of light from the {noun}. / Within the ring of the {noun} a book, a hand, a slow thumb.',
      ],
      [
        '孩子说有怪兽，{noun}一开，是椅背上的衣服。 / 怪兽住在衣柜边，{noun}亮着它不来。',
        'There is a monster, says a voice, and the {noun} (shows|show) a jacket on a chair. / While the {noun} (is|are) on, the one by the wardrobe stays away.',
      ],
      [
        '关电视，开{noun}，<坐|写>。 / {noun}按亮，窗帘拉上，<读|画>。',
        'Curtains drawn, {noun} on, work. / Television off, {noun} on, sit.',
        'A',
      ],
      [
        '晚归的人在楼下抬头，认得自家{noun}。 / 走到拐角就看见窗里的{noun}，脚步快了。',
        'From the corner you can see which window it is, by the {noun}. / Late, and looking up from the street, you know the {noun} for your own.',
        'E',
      ],
      [
        '飞蛾撞在灯罩上，{noun}晃了一下影。 / 纱窗没关严，小虫绕着{noun}。',
        'One moth has come in, and goes round the {noun}. / A gap in the screen, and little wings about the {noun}.',
      ],
      [
        '缝扣子的人把线头凑近{noun}，眯起眼。 / 针穿过去了，{noun}底下咬断线。',
        'Thread held up to the {noun}, one eye shut. / Through goes the needle, snap goes the thread, by the light of the {noun}.',
      ],
      [
        '半夜醒一次，{noun}亮一次，又黑了。 / 拖鞋找到，水喝过，{noun}熄了。',
        'A slipper found, a sip of water, and the {noun} (goes|go) out again. / Awake once in the night, you put on the {noun}, look at the time, and put (it|them) off.',
      ],
      [
        '灰尘从上头掸起，{noun}，书脊，窗台。 / 掸子够着{noun}，轻轻一圈，再下凳子。',
        'Duster first round the {noun}, then the books, then the sill. / Up on the stool, once about the {noun}, down again.',
      ],
      [
        '客人散了，{noun}照着一桌杯子。 / 收杯子的手来来回回，{noun}底下空了。',
        'Guests gone, and the {noun} (shines|shine) on the cups. / Cup by cup the table empties under the {noun}.',
      ],
      [
        '停电又来电，{noun}先跳了一下，全屋出声。 / 来电了，{noun}一亮，蜡烛吹熄。',
        'Power back: the {noun} (blinks|blink), everybody cheers. / As the {noun} (comes|come) on somebody blows out the candle.',
      ],
      [
        '拼图还差一角，{noun}亮着，趴在地板上找。 / 找到那块天空，{noun}照着，按下去。',
        'A corner of sky is missing, so everyone searches by the light of the {noun}. / On the floor, at the edge of what the {noun} (reaches|reach), lies the missing piece.',
      ],
      [
        '外婆的{noun}要等人都到家才关。 / 人都进门了，隔壁屋的{noun}才熄。',
        'Grandmother turns off the {noun} when the last one is home. / Everyone in, and next door the {noun} (goes|go) dark.',
      ],
      [
        '窗外一片雪，{noun}映在黑下来的窗上。 / 雪落了一夜，{noun}开到天亮。',
        'Snow all night, the {noun} on till morning. / In the black window hangs a second room, with the {noun}.',
      ],
      [
        '铅笔削尖，{noun}，<量|改>，再画。 / 图纸铺开，{noun}照全，<动笔|开始>。',
        'Plans unrolled, {noun} on, pencil. / Sharpen, {noun}, measure, draw.',
        'A',
      ],
      [
        '唱片转着，{noun}调到看得清封套就好。 / 封套上的小字，凑到{noun}底下读完。',
        'Record turning, sleeve held to the {noun} for the small print. / You read the names on the back of the sleeve by the {noun}.',
      ],
      [
        '猫蹲在{noun}的光里，半边脸亮着。 / 影子比猫大，{noun}一晃，它先跑了。',
        'Under the {noun} the cat, one side of its face lit. / Big shadow, small cat: the {noun} (sways|sway), and one of them runs.',
      ],
      [
        '婴儿醒了，不敢开大的，只开{noun}。 / 哼了几句，放回小床，{noun}还开着。',
        'Baby awake, so just the {noun}, a hum, and back to the cot. / Softly, the {noun} first, then a bottle, then a song.',
      ],
      [
        '作业写完，纸屑吹掉，{noun}啪地关了。 / 书包扣上，{noun}熄，走廊里有人说晚安。',
        'Rubbings blown off the page, and the {noun} clicked out. / School bag shut, {noun} off, good night from the corridor.',
      ],
      [
        '换季收电扇，{noun}也擦一遍，桌面重排。 / 书桌挪到窗边，{noun}底下空出来。',
        'Desk to the window, and a space beneath the {noun}. / Fan put away, {noun} dusted, the table set anew.',
      ],
      [
        '棋下到收官，谁也没去开{noun}，看不清了才笑。 / 棋盘上分不出黑白了，{noun}总算开了。',
        'Too dark to tell black from white on the board, and at last the {noun} (is|are) lit. / Nobody got up to put on the {noun}, such was the game.',
      ],
      [
        '打包的人坐在空屋里，{noun}留到末一个拆。 / 空屋有回声，{noun}还照着白墙。',
        'Empty room, bare walls, the {noun} left until the end. / Of all there is to pack, the {noun} (goes|go) last.',
      ],
      [
        '信正写着，听见脚步，{noun}按灭了。 / 脚步过去，{noun}又照出那行字。',
        'Footsteps: the {noun} (goes|go) off, and the letter stops. / Gone past, whoever it was, and the {noun} (shows|show) the line again.',
      ],
      [
        '早起赶车，一屋子只有{noun}醒着。 / 拎箱子出门，回身，关{noun}。',
        'Suitcase out, one step back, the {noun} off. / Before dawn the {noun} and you are awake, and the taxi.',
      ],
    ],
  },
  {
    groups: ['plant'],
    lines: [
      [
        '窗台擦净，{noun}摆回原来的水印上。 / 水印一圈圈，{noun}挪到哪都有痕。',
        'Rings on the sill tell where the {noun} (stood|stood) before. / Wipe the windowsill, and put the {noun} back on the old ring.',
      ],
      [
        '搬家车上，{noun}不进箱，抱在腿上。 / 司机等了等，让抱{noun}的人先坐稳。',
        'Not in a box but on your knees: the {noun}, on moving day. / The driver waits until whoever holds the {noun} is seated.',
      ],
      [
        '拆开纸箱，先剪扎带，再把{noun}扶正。 / 填充纸一把把掏出来，{noun}还在底下。',
        'Cut the ties, lift the paper, set the {noun} upright. / Handful by handful the padding comes out, and then the {noun}.',
        'R',
      ],
      [
        '猫从{noun}后面露出眼睛，以为没人看见。 / 爪子拨了一下{noun}，抬头看看人。',
        'Eyes behind the {noun}: a cat, unseen, it thinks. / One paw at the {noun}, and a look to see who saw.',
      ],
      [
        '开会的长桌当中是{noun}，隔着它点头。 / 对面的人隔着{noun}笑了笑。',
        'Across the long table you nod round the {noun}. / Whoever sits opposite smiles across the {noun}.',
      ],
      [
        '窗打开，桌子擦，{noun}<摆上|归位>。 / 左一点，再左，{noun}，<好了|停>。',
        'Window open, table wiped, {noun} down. / Left a bit, the {noun}, left, stop.',
        'A',
      ],
      [
        '奶奶每天跟{noun}说几句，像跟邻居。 / 阳台上有人说话，走过去看，奶奶和{noun}。',
        'Grandmother says a word or so to the {noun} each morning. / Voices on the balcony, and it is Grandmother, with the {noun}.',
        'E',
      ],
      [
        '推开阳台门，风先碰到晾的衬衫，再碰到{noun}。 / 衬衫的袖子搭在{noun}上，晃。',
        'First the shirts on the line stir, and then the wind is at the {noun}. / A shirt sleeve rests on the {noun} and swings off.',
      ],
      [
        '新办公室空着墙，空着桌，头一样带来{noun}。 / 工牌还没发，桌角有了{noun}。',
        'No badge yet, no computer, but on the corner of the desk the {noun}. / Bare walls, bare desk, and so you brought the {noun}.',
      ],
      [
        '孩子拿尺子站在{noun}旁边，踮着脚。 / 墙上的铅笔线旁边，孩子要给{noun}也画一道。',
        'A child with a ruler beside the {noun}, on tiptoe. / Draw a line for the {noun} too, says the child at the measuring wall.',
      ],
      [
        '电梯里有人抱着{noun}，都往后让。 / 几楼，问的人隔着{noun}。',
        'Which floor, asks a voice behind the {noun}. / In the lift everybody steps back for the {noun}.',
      ],
      [
        '擦灰的软布拧干，{noun}从上到下。 / 换块干净布，{noun}旁边的书脊也带一把。',
        'A damp cloth for the {noun}, top to bottom, then the books. / Dust the shelf, and round the {noun}, and under.',
      ],
      [
        '下午的影子斜过地板，爬上墙，是{noun}。 / 白墙上影子一动，{noun}没动，是窗帘。',
        'Up the wall climbs a shadow: the {noun}. / It was the curtain that moved and not the {noun}.',
      ],
      [
        '门铃响，来人手里捧着{noun}。 / 开门先看见{noun}，再看见老同学。',
        'First you see the {noun} at the door, and behind (it|them) an old friend. / Bell rings, door opens, and over the threshold (comes|come) the {noun}.',
      ],
      [
        '饭桌太满，{noun}让到窗台去。 / 饭吃完，{noun}又回到桌子当中。',
        'Too many dishes, so the {noun} (moves|move) to the sill. / Supper cleared, the {noun} back in the middle.',
      ],
      [
        '早上巡一圈：窗，{noun}，猫，<出门|走>。 / 拉帘，看一眼{noun}，<烧水|刷牙>。',
        'Curtains, a look at the {noun}, kettle. / Morning round: windows, the {noun}, the cat, out.',
        'A',
      ],
      [
        '妈妈来住了几天，走后{noun}换了地方，看着顺眼。 / 妈妈的手闲不住，{noun}挪了又挪。',
        'After Mother’s visit the {noun} (stands|stand) elsewhere, and looks right there. / Mother cannot sit still, and moves the {noun}, and moves (it|them) back.',
      ],
      [
        '书架空出一格，{noun}放进去，书倒向一边。 / 扶正那排书，{noun}当了书挡。',
        'A gap on the shelf, the {noun} in the gap, and the books lean over. / Books on either side, and between them the {noun}.',
      ],
      [
        '视频会议的角落里总有{noun}，同事都认得。 / 镜头歪了，一屏幕的{noun}，笑了一阵。',
        'Camera tipped, and the whole screen is the {noun}. / Colleagues know your room by the {noun} in the corner.',
      ],
      [
        '雨打窗，屋里的人泡茶，{noun}在窗这边。 / 雨在外头，{noun}在里头，隔着一层雾。',
        'Rain on that side of the pane, and on this side tea and the {noun}. / Mist on the window, and before it the {noun}.',
      ],
      [
        '修水管的师傅蹲着，请把{noun}往外挪挪。 / 工具箱摊了一地，{noun}站到走廊去了。',
        'Could you move the {noun}, asks the plumber, from under the sink. / Tools all over, so the {noun} (waits|wait) in the corridor.',
      ],
      [
        '出差前把{noun}托给隔壁，钥匙一并给了。 / 隔壁发来照片，{noun}，窗，都好。',
        'Key and the {noun} go next door before a trip. / From next door comes a picture: the {noun}, the window, all well.',
      ],
      [
        '画画的人退后一步，眯眼，{noun}还差一笔。 / 调色的水浑了，纸上的{noun}才像样。',
        'Step back, narrow an eye: on the paper the {noun} (wants|want) another stroke. / Paint water gone muddy, and here (is|are) the {noun}, nearly.',
      ],
      [
        '旧铁锅改不成什么，放在{noun}旁边倒顺眼。 / 淘来的小凳，上面刚好站{noun}。',
        'On a stool from the flea market (stands|stand) the {noun}. / An old kettle keeps the {noun} company on the step.',
      ],
      [
        '守店的人在柜台后打盹，{noun}看着门。 / 卷帘门拉起，{noun}搬到门口，今天开张。',
        'Shutter up, {noun} out by the door, open. / Behind the counter somebody nods off, and the {noun} (minds|mind) the shop.',
      ],
      [
        '冬天天短，下班回来开灯，先照见{noun}。 / 灯一亮，{noun}的影子上了天花板。',
        'Lights on, and the shadow of the {noun} is on the ceiling. / Short days, and the lamp falls first on the {noun}.',
      ],
      [
        '过年的红纸剪了一条，系在{noun}上。 / 贴完福字剩的红绳，给了{noun}。',
        'A strip of red paper left over from New Year is tied on the {noun}. / What is left of the red string goes to the {noun}.',
      ],
      [
        '空了很久的房间，先开窗，再放{noun}，才坐下。 / 坐在还没有家具的屋里，对面是{noun}。',
        'Nothing in the room yet but you, a cushion, the {noun}. / Long empty, that room: window open, {noun} in, sit.',
      ],
    ],
  },
  {
    groups: ['photo'],
    lines: [
      [
        '退后几步，歪着头，{noun}左边低了一点。 / 再往上，停，{noun}，手别动。',
        'A few steps back, head tilted: the {noun} a little low on the left. / Up, up, stop, and hold the {noun} there.',
      ],
      [
        '搬家先取下{noun}，墙上留着一块浅的。 / 墙上浅下去的方块，原来是{noun}。',
        'A pale square on the wall where the {noun} used to be. / Of all there is on the walls you pack the {noun} first.',
      ],
      [
        '铅笔在墙上点一下，量到柜边，{noun}对着点放。 / 水平尺的气泡走到当中，{noun}，好。',
        'Pencil mark, tape measure, and the {noun} to the mark. / Bubble in the middle, says the level, and so (is|are) the {noun}.',
        'R',
      ],
      [
        '客人走到{noun}跟前停住，问哪来的。 / 端着茶站在{noun}前，话题换了。',
        'Cup in hand, a guest stops before the {noun}. / Where is that from, somebody asks, looking at the {noun}.',
      ],
      [
        '老人坐在{noun}对面，看着看着，<睡着了|笑了>。 / 午后的椅子转向{noun}，膝上的毛线不动了。',
        'Grandmother sits across from the {noun} and, after a while, smiles. / Chair turned to the {noun}, knitting idle on the knee.',
        'E',
      ],
      [
        '夜里路过走廊，灯从门缝里照到{noun}。 / 门开一条缝，{noun}亮了一角，又暗了。',
        'Light from a door falls on a corner of the {noun} and is gone. / Along the corridor at night, past the {noun}, barefoot.',
      ],
      [
        '选，裁，放，{noun}，<上墙|摆好>。 / 桌面清空，{noun}，<挑|排>，就这样。',
        'Choose, trim, {noun}, done. / Clear the table, lay out the {noun}, pick.',
        'A',
      ],
      [
        '书柜擦到上层，{noun}拿下来，看了半天没擦。 / 抹布停在手里，看{noun}看住了。',
        'Cloth in hand, dusting forgotten, you stand with the {noun}. / Up to the top shelf, and the {noun} (comes|come) down, and the cleaning stops.',
      ],
      [
        '一家人围着{noun}，商量放哪，没一个同意。 / 谁都有主意，{noun}从这面墙到那面墙。',
        'A family round the {noun}, and no agreement as to where. / Everyone has a view, and the {noun} (goes|go) from wall to wall.',
      ],
      [
        '出租屋的墙不许钉，{noun}靠着桌灯站。 / 不钉钉子，{noun}立在书堆上。',
        'No nails in a rented wall, so the {noun} (leans|lean) by the lamp. / On a pile of books (stands|stand) the {noun}, for want of a nail.',
      ],
      [
        '雨天的地毯上摆着{noun}，旁边是剪刀，胶条，一壶茶。 / 茶凉了，{noun}还在膝前。',
        'Rainy day, rug, scissors, tape, and the {noun}. / Tea gone cold, and the {noun} still before your knees.',
      ],
      [
        '纸角拆了，保护膜撕了，{noun}，看背面挂钩。 / 报纸裹了又裹，写上此面朝上：{noun}。',
        'Newspaper round and round, this side up, the {noun}. / Corners off, film off, and the {noun} turned to see the back.',
      ],
      [
        '孩子的涂鸦也要上墙，挨着{noun}，歪的。 / 胶条咬断，蜡笔画贴在{noun}旁边。',
        'Beside the {noun}, and crooked, goes the crayon drawing. / Bite off some tape: the drawing will hang next to the {noun}.',
      ],
      [
        '出国的行李称了又称，{noun}还是放进去了。 / 异乡的窗台，先立起来的是{noun}。',
        'Weighed, unpacked, weighed again, and the {noun} (stays|stay) in the case. / By a window abroad the first thing to stand is the {noun}.',
      ],
      [
        '早饭的人背对着{noun}，光从侧面过来。 / 窗影爬到{noun}上，面包吃完了。',
        'Morning light has reached the {noun}, and the toast is finished. / With your back to the {noun} you read the paper.',
      ],
      [
        '梯子上的人问正不正，底下的说{noun}往右。 / 往右，过了，{noun}，回来一点。',
        'Is it straight, from the ladder, and from below: the {noun} to the right. / Too far, back a little, says the foot of the ladder about the {noun}.',
      ],
      [
        '加班的桌上有{noun}，回消息前看一眼。 / 电话那头在吵，眼睛落在{noun}上，声音低了。',
        'Before the reply, a look at the {noun} on the desk. / Loud voices on the line, and your eyes rest on the {noun}.',
      ],
      [
        '画廊似的走廊，袜子滑过去，撞歪了{noun}。 / 跑过去的风，{noun}动了动。',
        'Socks, polished floor, a slide, and the {noun} knocked askew. / Somebody runs by, and the {noun} (stirs|stir).',
      ],
      [
        '下午来了老邻居，戴上眼镜凑近{noun}。 / 眼镜戴上又摘下，还是凑近{noun}看。',
        'Spectacles on, spectacles off, and closer to the {noun}. / An old neighbour comes to tea and goes straight to the {noun}.',
      ],
      [
        '凳子，锤子，{noun}，<扶稳|来>。 / 站上去，举{noun}，<看齐|好>。',
        'Stool, hammer, {noun}, hold. / Climb, lift the {noun}, line up.',
        'A',
      ],
      [
        '猫在柜顶散步，绕过{noun}，没碰。 / 尾巴扫着{noun}过去，屋里的人屏气。',
        'Tail along the {noun}, and everyone holds their breath. / Walking the shelf, the cat goes round the {noun}.',
      ],
      [
        '换季晒书，{noun}也搬到阳台，见见风。 / 阳台的绳上夹着袜子，底下靠着{noun}。',
        'Books out to air, and the {noun} with them. / Below the socks on the line (leans|lean) the {noun}.',
      ],
      [
        '吵着要走的人，走到门口，看见{noun}，把包放下了。 / 门都开了，风吹着，眼睛停在{noun}上。',
        'Bag in hand, door open, and then a look at the {noun}. / The one who was leaving sees the {noun} and puts the bag down.',
      ],
      [
        '关灯前扫一眼屋子，椅子，书，{noun}，晚安。 / 屋里的东西一样样暗下去，末了是{noun}。',
        'One by one the things in the room go dark, and the {noun} at the end. / Good night, chair, good night, {noun}.',
      ],
    ],
  },
]

import type { GroupScenes } from './group-scenes.ts'

/** Storage, office chairs, beds: what stands in a room and is lived with. */
export const ROOM_SCENES: readonly GroupScenes[] = [
  {
    groups: ['storage'],
    lines: [
      [
        '纸板拆下来靠墙，{noun}立在屋子当中，还没想好放哪。 / 屋子当中站着{noun}，左右的人都说再过去点。',
        'Cardboard against the wall, and the {noun} in the middle of the room, looking for a place. / Left a bit, says everyone about the {noun}.',
      ],
      [
        '先画张图，量了墙，再把{noun}推过去。 / 墙角贴了条胶带，{noun}照着胶带放。',
        'Tape on the floor, and the {noun} set down along it. / Measure the wall, draw a line, push the {noun} there.',
        'R',
      ],
      [
        '换季那天，床上堆成山，{noun}先腾空。 / 腾空，擦一遍，{noun}敞着等。',
        'Season over, a heap on the bed, the {noun} emptied first. / Empty and wiped, the {noun} (waits|wait) for the heap on the bed.',
      ],
      [
        '搬出父母家，屋里空荡荡，头一样添的是{noun}。 / 电话里妈妈问：{noun}有了吗，东西别堆地上。',
        'Out of your parents’ house, and the first thing in the new room (is|are) the {noun}. / Do you have the {noun} yet, asks Mother, or is it all on the floor.',
        'E',
      ],
      [
        '猫先占了{noun}，人才开始往里放东西。 / 尾巴从{noun}后头伸出来，人停下手。',
        'Before anything else is put there the cat has taken the {noun}. / A tail appears from behind the {noun}, and you stop.',
      ],
      [
        '倒出来，分堆，{noun}，<放回去|收工>。 / 留的，扔的，送的，{noun}归留的。',
        'Tip out, sort, {noun}, done. / Keep, give, throw: what is kept goes to the {noun}.',
        'A',
      ],
      [
        '找护照翻了一屋，在{noun}的角落里。 / 翻到{noun}的底，护照没有，旧信有。',
        'Passport hunt, all over the flat, as far as the {noun}. / No passport at the back of the {noun}, but a bundle of letters.',
      ],
      [
        '雨天不出门，对着{noun}坐在地板上，一样样看。 / 地板上摊了一圈，{noun}空着，人看旧照片去了。',
        'Rain, floor, everything out of the {noun}, and then you find the photographs. / Sitting on the boards before the {noun}, you pick up one thing and another.',
      ],
      [
        '夜里回来不开大灯，手摸着{noun}往里走。 / 黑里碰到{noun}，就知道到了哪。',
        'In the dark your hand meets the {noun}, and you know where you are. / Home late, lights off, a hand along the {noun}.',
      ],
      [
        '抹布从上往下，{noun}擦完，再擦地。 / 灰在光里浮着，{noun}挪开，墙边扫一下。',
        'Dust from the top down: the {noun} first, then the floor. / Pull out the {noun}, sweep along the wall, push back.',
      ],
      [
        '孩子躲在{noun}后面，露出半只袜子，大家装看不见。 / 数到头，脚步声绕过{noun}，又绕回来。',
        'A sock sticks out from behind the {noun}, and everybody looks elsewhere. / Footsteps go past the {noun}, and come back.',
      ],
      [
        '客人快到了，桌上的零碎一把收进{noun}。 / 门铃响之前，{noun}什么都收下了。',
        'Guests on the stairs, and all the odds and ends vanish by way of the {noun}. / Just before the bell the {noun} (takes|take) in everything.',
      ],
      [
        '新家的灯还是一根线，{noun}的影子晃在墙上。 / 屋里只有一盏灯，{noun}，回声。',
        'A bare bulb, an echo, the {noun}. / Shadow of the {noun} on the wall, swinging with the bulb.',
      ],
      [
        '老屋要拆，别的没要，拉走了跟{noun}放在一处的旧钟。 / 旧东西换了新地方，从前那张照片，如今靠着{noun}。',
        'From the old house came a clock, and it has its place by the {noun}. / Moved, and the old photo leans beside the {noun}.',
        'E',
      ],
      [
        '窗帘吹起来，扫过{noun}，又落回去。 / 风翻着书页，{noun}旁边的书没人看。',
        'The curtain blows against the {noun} and falls back. / Wind turns the pages of a book beside the {noun}.',
      ],
      [
        '每天出门前，在{noun}旁边停一停，钥匙，伞。 / 走到门口又折回{noun}跟前：伞。',
        'Keys, umbrella, a stop by the {noun}, the door. / Back from the door to the {noun}: the umbrella.',
      ],
      [
        '周日的歌放得响，理着{noun}，跳起舞来了。 / 唱片翻面，{noun}接着理。',
        'Record turned over, back to tidying the {noun}. / Loud music, and the sorting of the {noun} turns into a dance.',
      ],
      [
        '标签写好，{noun}，<贴|对号>，下一处。 / 剪刀，胶带，笔，{noun}，<今天理完|动手>。',
        'Label, stick, next: the {noun}. / Pen, tape, scissors, and now the {noun}.',
        'A',
      ],
      [
        '合租要分地方，{noun}这边归你，那边归我。 / 室友搬走，{noun}一下子宽了。',
        'This side of the {noun} yours, that side mine. / Since your flatmate left there is room to spare about the {noun}.',
      ],
      [
        '快递堆在门口好几个，拆完都去了{noun}。 / 剪开胶带，东西递给{noun}旁边的人。',
        'Cut the tape, hand it over to whoever kneels by the {noun}. / All those parcels in the hall, and in the end they come to the {noun}.',
      ],
      [
        '午睡的人侧过身，看着{noun}的影子慢慢挪。 / 影子挪到{noun}脚下，睡的人翻身。',
        'Light creeps along the floor as far as the {noun}, and the sleeper turns. / Lying down after lunch, you watch the shadow of the {noun}.',
      ],
      [
        '出差前理一遍，要带的放床上，其余留在{noun}。 / 回来拆箱，洗的进盆，净的回{noun}。',
        'Unpack: wash to the basket, the rest back to the {noun}. / What goes along is on the bed, the rest stays with the {noun}.',
      ],
      [
        '奶奶说东西有名有姓，问她针线，头也不抬：{noun}。 / 喊一声针线在哪，屋里答：{noun}那儿。',
        'Where is the thread, you call, and from the kitchen: by the {noun}. / Without looking up Grandmother knows what is kept with the {noun}.',
      ],
      [
        '年底大扫除，{noun}搬到当院，屋里显得大。 / 扫帚够不到的地方，先把{noun}挪开。',
        'Out (goes|go) the {noun}, in goes the broom: the big clean before the new year. / Where the broom cannot reach, move the {noun}.',
      ],
      [
        '楼上的水管响，楼下的人还在理{noun}。 / 半夜睡不着，起来理{noun}。',
        'Cannot sleep, so you get up and tidy the {noun}. / Water runs upstairs, somebody is awake too, and you go on with the {noun}.',
      ],
      [
        '画没地方贴了，贴到{noun}旁边的墙上。 / 胶条剪好，画往{noun}那边一比，就这。',
        'No more room on the fridge, so the drawing goes up beside the {noun}. / Hold the picture next to the {noun}: there.',
      ],
      [
        '门卫帮着抬到电梯，{noun}转个方向，进了。 / 电梯门开开合合，{noun}先进，人走楼梯。',
        'The lift takes the {noun}, and you take the stairs. / Turned on end, with the porter’s help, the {noun} (goes|go) in at the lift.',
      ],
      [
        '一个人住的头一个月，{noun}还空着，慢慢来。 / 空着的{noun}，放了本书，放了把梳子。',
        'Empty yet, the {noun}, apart from a book, a comb. / Living alone begins with the {noun} and not much to put there.',
      ],
    ],
  },
  {
    groups: ['office-chair'],
    lines: [
      [
        '外套往背后一搭，人坐进{noun}，屏幕亮了。 / 屏幕还黑着，{noun}先转了个方向。',
        'Coat over the back, down on the {noun}, and the screen wakes. / Screen dark yet, the {noun} turned to the window.',
      ],
      [
        '隔壁喊一声，人不起来，{noun}拖过去了。 / 拖着{noun}凑到一张桌，几个脑袋看一个屏幕。',
        'Called from the next desk, you go, {noun} and all. / Heads together at a single screen, each on the {noun} brought along.',
      ],
      [
        '会开长了，{noun}上<有人|谁>换了条腿。 / 讲的人翻页，{noun}那边有人伸懒腰。',
        'The meeting runs on, and somebody shifts on the {noun}. / Next slide, a stretch, a hand on the back of the {noun}.',
      ],
      [
        '拆箱，看一眼送货单，{noun}<搬|抬>到桌前。 / 纸箱压平捆好，{noun}摆到桌前，坐一坐。',
        'Open the box, check the slip, set the {noun} by the desk. / Tie up the cardboard, sit down on the {noun}, stand up again.',
        'R',
      ],
      [
        '深夜的台灯底下，人往{noun}上一靠，看天花板。 / 稿子差一个结尾，{noun}转向窗。',
        'Under the lamp, past midnight, you lean back on the {noun} and study the ceiling. / An ending is missing, and the {noun} (turns|turn) to the window.',
      ],
      [
        '猫趁人去倒水，占了{noun}。 / 端着水回来，{noun}上一团毛，只好站着。',
        'Gone for water, and the cat has the {noun}. / With the cup in your hand you stand and look at the cat on the {noun}.',
      ],
      [
        '坐下，{noun}，耳机，<清单|开干>。 / {noun}拉近，袖子推高，<写|算>。',
        'Sit, {noun} in, headphones on, list. / Pull up the {noun}, push up the sleeves.',
        'A',
      ],
      [
        '父亲退休那天，办公室的{noun}推回桌下，灯关了。 / 交了门卡，回头看看靠窗的{noun}。',
        'Badge handed in, a look back at the {noun} by the window. / On the day Father retires the {noun} (is|are) pushed in and the light turned off.',
        'E',
      ],
      [
        '孩子坐上{noun}，脚够不着地，装大人打电话。 / 小手在键盘上一通按，{noun}里坐着个小老板。',
        'Feet off the floor, a child on the {noun} telephones importantly. / A very small director sits on the {noun} and hits all the keys.',
      ],
      [
        '午休的灯关了一排，{noun}上盖着外套。 / 衣领蒙着头，{noun}往后靠，别叫。',
        'Lights down for the break, and on the {noun} a coat with somebody beneath. / Collar over the eyes, somebody on the {noun}: do not wake.',
      ],
      [
        '窗外下雪，谁先看见的，{noun}都转过去了。 / 鼻尖贴着窗，{noun}空在身后。',
        'Snow, says somebody, and the {noun} (is|are) turned to the window. / At the window, the {noun} empty behind you.',
      ],
      [
        '搬工位：箱子，显示器，{noun}，<一趟|电梯>。 / 箱子搁在{noun}上，歇一歇再走。',
        'Moving desks, you put the box on the {noun} and catch your breath. / Box, screen, the {noun}, down the corridor.',
      ],
      [
        '视频会议开始前，{noun}往左挪，躲开晾的衣服。 / 镜头里要像样，{noun}挪到书架前。',
        'Before the call the {noun} (moves|move) left, out of sight of the washing. / In the picture: a bookshelf, a plant, you on the {noun}.',
      ],
      [
        '考研的屋里，书摞到桌沿，{noun}没空过。 / 书签换到后头，{noun}下面掉了笔帽。',
        'Bookmark further on, a pen cap under the {noun}. / Books to the edge of the table, and somebody on the {noun} whenever you look in.',
      ],
      [
        '面试的人坐得很直，{noun}只坐前头一点。 / 门里叫名字，从{noun}上起来，理衣角。',
        'Called in, you rise from the {noun} and straighten your jacket. / Upright on the edge of the {noun}, waiting for the door.',
      ],
      [
        '加班的外卖到了，{noun}围成圈，饭盒在当中。 / 键盘推远，{noun}拉拢，先吃。',
        'Supper at the office: the {noun} drawn into the ring, the boxes in the middle. / Keyboards back, {noun} closer, eat.',
      ],
      [
        '新人报到，桌上一张卡，桌前{noun}。 / 谁的名牌旁边，空着{noun}，等人。',
        'A name card, a plant, the {noun}: somebody starts today. / By the new name plate the {noun} (waits|wait).',
      ],
      [
        '电话夹在肩上，连人带{noun}，挪到柜子边。 / 一边说好好好，一边把{noun}挪近插座。',
        'Yes, yes, you tell the phone, and move the {noun} nearer the socket. / Phone on the shoulder, you and the {noun} over by the cupboard.',
      ],
      [
        '写完那行字，坐着没动，{noun}里天亮了。 / 天亮了，站起来，{noun}推回原处。',
        'Last line written, and you sit on the {noun} till it is light. / Morning, and you get up, and the {noun} (goes|go) back to where (it was|they were).',
        'E',
      ],
      [
        '保洁的人把{noun}一把把推回去，拖过地面。 / 夜里的楼层，吸尘器，{noun}，对面的灯。',
        'After hours the cleaner pushes in the {noun} and mops. / Night on the office floor: a vacuum cleaner, the {noun}, lights across the way.',
      ],
      [
        '线绕住了脚，趴到地上去解，{noun}翻倒。 / 桌底下的声音说好了，{noun}扶起来。',
        'All right, says a voice under the desk, and the {noun} (is|are) set upright. / On hands and knees you free a cable from the {noun}.',
      ],
      [
        '早会，站着开完，{noun}，<各就各位|回座>。 / 杯子，本子，{noun}，<上午|先难的>。',
        'Stand-up over, back to the {noun}. / Cup, notebook, {noun}, the hard thing first.',
        'A',
      ],
      [
        '雨敲着空调外机，{noun}上的人停下打字，听。 / 停了一会儿键盘，{noun}里的人在听雨。',
        'Typing stops, and whoever sits on the {noun} listens to the rain. / Rain on the sill, a pause on the {noun}, then the keys.',
      ],
      [
        '客人来了缺座，书房的{noun}也推进客厅。 / 围一桌，高低不齐，{noun}算主位。',
        'Short of seats, they bring the {noun} from the study. / Round the table all heights, and the {noun} at the head.',
      ],
      [
        '理发似的系块布，孩子坐{noun}，爸爸拿剪刀。 / 碎头发扫干净，{noun}推回书桌。',
        'Sheet round the neck, child on the {noun}, scissors in Father’s hand. / Sweep up the hair and take the {noun} back to the desk.',
      ],
      [
        '下班前桌面清空，{noun}推进去，灯关。 / 走之前：关屏，锁柜，{noun}归位。',
        'Clear the desk, push in the {noun}, lights. / Screen off, cupboard locked, {noun} in.',
      ],
    ],
  },
  {
    groups: ['bed'],
    lines: [
      [
        '床单一抖，鼓起来，慢慢落到{noun}上。 / 拉平，掖角，{noun}这边好了，绕到那边。',
        'A shake, and the sheet sinks on to the {noun}. / Smooth, tuck, then round to the other side of the {noun}.',
      ],
      [
        '下楼的脚步没了，灯关了，{noun}接住一身累。 / 鞋蹬掉，人往{noun}上一倒，先不动。',
        'Shoes off, and down on the {noun}, and nothing else for now. / Light out, footsteps gone, the {noun} at last.',
      ],
      [
        '先量门，再量电梯，{noun}才叫送货。 / 门框擦着纸板，{noun}转个角进了屋。',
        'Door, lift, corner: then the {noun} may come. / Round the door frame (comes|come) the {noun}, cardboard and all.',
        'R',
      ],
      [
        '周末的早上，孩子爬上{noun}，带着书，带着冷脚。 / 小脚伸过来，{noun}上多了一个，谁也没赶。',
        'Cold small feet arrive on the {noun}, with a book. / Squeezed to the edge of the {noun} on a day off, and nobody sent away.',
      ],
      [
        '出院回家，走到{noun}边坐下，摸摸自己的枕头。 / 自己的枕头，自己的灯，{noun}，关上门。',
        'Home again: your own pillow, your own lamp, the {noun}. / Back after weeks away, you sit on the edge of the {noun} and touch the pillow.',
        'E',
      ],
      [
        '书滑到被子上，页码没了，{noun}上的人睡着了。 / 有人进来，抽走书，关灯，{noun}没醒的动静。',
        'A book slides over the quilt, its reader asleep on the {noun}. / Someone takes the book away, turns off the lamp, and tiptoes from the {noun}.',
      ],
      [
        '雨夜，窗留了条缝，{noun}上听得见檐水。 / 檐水一滴一滴，{noun}里翻个身。',
        'Rain from the eaves, drop by drop, heard from the {noun}. / Window open a finger, rain outside, you on the {noun}.',
      ],
      [
        '起，掀被，{noun}铺平，<洗漱|拉帘>。 / 闹钟，脚落地，{noun}，<整好|走>。',
        'Up, quilt back, {noun} straight, curtains. / Feet on the floor, the {noun} made, out.',
        'A',
      ],
      [
        '搬家头一晚，灯没装，{noun}先放好，其余明天。 / 箱子堆成墙，墙当中是{noun}。',
        'Walls of boxes, and between them the {noun}. / Before lamps, before curtains, the {noun} (is|are) put up.',
      ],
      [
        '狗趴在{noun}旁边的毯子上，尾巴搭着拖鞋。 / 半夜伸手下去，{noun}边上有只耳朵。',
        'A hand down from the {noun} in the night finds an ear. / On the rug by the {noun} the dog sleeps with its tail over your slippers.',
      ],
      [
        '换洗日，枕套，床单，都摘下，{noun}光着晾一晾。 / 抱着一堆布走过，{noun}空了。',
        'Wash day: sheets in your arms, the {noun} bare. / Strip the {noun}, open the window, carry the heap away.',
      ],
      [
        '夜班回来，窗帘拉严，{noun}上是别人的早晨。 / 楼下有人遛狗，{noun}里的人刚躺下。',
        'Curtains tight against the morning, and after the night shift the {noun}. / Downstairs they walk their dogs as you lie down on the {noun}.',
      ],
      [
        '蚊帐放下，手电照着书，{noun}成了船。 / 船长下令熄灯，{noun}安静了一会儿。',
        'By torchlight the {noun} (is|are) a ship. / All lights out, orders the captain, and the {noun} (sails|sail) on.',
      ],
      [
        '吵过的人背对背，{noun}当中空着，后来脚碰到脚。 / 脚碰到脚，没缩回去，{noun}上安静了。',
        'Back to back on the {noun}, not a word, and then a foot touches a foot. / A foot stays where it is, and so the quarrel ends, on the {noun}.',
      ],
      [
        '感冒的人靠着，托盘放在{noun}沿，汤勺响。 / 报纸，纸巾，汤，都堆在{noun}上。',
        'Paper, tissues, a bowl of soup, all on the {noun}. / Spoon against bowl, a tray on the {noun}, somebody with a cold.',
      ],
      [
        '老人说，{noun}靠窗，看得见院里的树。 / 院里的树长到窗口，{noun}一直没挪。',
        'By the window, says Grandmother of the {noun}, so that I can see the tree. / Grown up to the sill, the tree looks in on the {noun}.',
      ],
      [
        '行李箱摊在{noun}上，卷袜子，数衬衫。 / 拉链合上，{noun}中间留个坑。',
        'Suitcase open on the {noun}, socks rolled, shirts laid flat. / Lid down, strap on, and a hollow left in the middle of the {noun}.',
      ],
      [
        '楼上在跳绳，{noun}上的人数着，数着睡了。 / 数羊没数着，{noun}里听挂钟。',
        'Counting the thumps from upstairs, you fall asleep on the {noun}. / No sheep came, so you lie on the {noun} and listen to the clock.',
      ],
      [
        '铺单，套被，{noun}，<拍枕头|收工>。 / 一人拉一角，{noun}，<抖|好了>。',
        'Sheet, quilt, {noun}, a pat on the pillows. / Take a corner, I take a corner: the {noun} (is|are) made.',
        'A',
      ],
      [
        '停了的雪把屋里照亮，{noun}上赖一会儿。 / 窗外太白，{noun}里睁开眼。',
        'White light off the snow, and a while longer on the {noun}. / Eyes open on the {noun}: so bright, it has snowed.',
      ],
      [
        '衣服堆在{noun}的一角，今天不叠。 / 推开那堆衣服，{noun}腾出够躺的地方。',
        'Laundry on a corner of the {noun}, not today. / Push the heap aside, and there is room to lie down on the {noun}.',
      ],
      [
        '纸箱拆完归到门口，{noun}靠墙，留出走路的缝。 / 插座在哪边，{noun}就往哪边让一让。',
        'Where the socket is, there the {noun} must give way a little. / Cardboard to the door, {noun} to the wall, a gap to walk in.',
      ],
      [
        '小时候的墙上有身高的印，{noun}换过，印还在。 / 蹲下看墙上的铅笔印，旁边是{noun}。',
        'Pencil marks on the wall tell how tall you were, next to the {noun}. / Kneeling by the {noun} you find your own height on the wall.',
      ],
      [
        '火车坐了一夜，到家不吃不说，直奔{noun}。 / 背包倒在门口，人倒在{noun}上。',
        'Rucksack in the hall, traveller on the {noun}. / A night on the train, and at home not a word, straight to the {noun}.',
      ],
      [
        '夜里打雷，小脚跑过来，{noun}上多了只枕头。 / 门口站着个抱枕头的，{noun}上的人往里让一让。',
        'Thunder, small feet, another pillow on the {noun}. / In the doorway stands a pillow with legs, and you make room on the {noun}.',
      ],
      [
        '铃响过，{noun}上伸出一只手，按掉，缩回去。 / 被子底下的声音说：再躺会儿，{noun}不放人。',
        'From the quilt on the {noun} comes a hand and finds the alarm. / A little longer, says a voice out of the {noun}.',
      ],
    ],
  },
]

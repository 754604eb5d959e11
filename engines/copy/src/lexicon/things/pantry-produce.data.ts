import type { GroupScenes } from './group-scenes.ts'

/** Fruit and vegetables: what is carried home, washed, cut and brought to the table. */
export const PRODUCE_SCENES: readonly GroupScenes[] = [
  {
    groups: ['fruit'],
    lines: [
      [
        '袋子勒着手指，{noun}一路拎到<楼上|家门口>。 / 楼梯上歇一歇，换只手拎{noun}，<再|接着>往上走。',
        'The bag cuts into your fingers, and the {noun} (is|are) carried up <one more flight|to the door>. / On the stairs the {noun} (moves|move) to the other hand, and you <climb on|go on up>.',
      ],
      [
        '茶几腾出一块，{noun}端上来，遥控器<让到一边|挪到沙发上>。 / 遥控器挪开，{noun}放下，电影<接着放|从头放起>。',
        'Room is made on the coffee table, and the remote gives way to the {noun}. / Remote aside, {noun} down, and the film <goes on|starts over>.',
      ],
      [
        '有人敲门，是对门的邻居，{noun}<分一袋|装一袋带走>。 / 邻居来还梯子，走的时候<手里|怀里>多了一袋{noun}。',
        'A knock: the neighbour from across the landing, who leaves with a <bag|bowl> of the {noun}. / Your neighbour brings back the ladder and goes home with some of the {noun}.',
        'E',
      ],
      [
        '刀背推一推，案板上的{noun}<进了盘子|滑到碗里>。 / 案板还湿着，{noun}已经<端走|上桌>了。',
        'With the back of the knife the {noun} (is|are) pushed off the board into a <bowl|dish>. / Board and knife still wet, and the {noun} already on the table.',
      ],
      [
        '先拆胶带，再掀纸箱盖，{noun}<挪到|放到>台面那头。 / 纸箱拆开压平，{noun}归到厨房<一角|靠墙的地方>。',
        'First the tape, then the flaps of the box, and the {noun} (goes|go) to the far end of the counter. / A flattened carton by the door, and the {noun} in (its|their) corner of the <kitchen|larder>.',
        'R',
      ],
      [
        '放学的书包还没卸下，手已经<伸向|够到>{noun}。 / 孩子踮脚往灶台上看，{noun}还在<大人手边|刀旁边>。',
        'School bag still on, and one hand already reaching for the {noun}. / A child on tiptoe looks over the edge of the counter, where the {noun} (waits|wait) beside the knife.',
      ],
      [
        '购物单上划掉{noun}，<下一行|底下>是洗洁精。 / 笔尖一划，{noun}买到了，往<下一个货架|收银台>走。',
        'Cross the {noun} off the list: <washing-up liquid|kitchen roll> is next. / A stroke of the pen through the {noun}, and on to the next aisle.',
      ],
      [
        '冰箱门开着，里头挪来挪去，给{noun}<找块地方|腾一层>。 / 剩菜往里推，{noun}<靠外放|放在手边>，冰箱门合上。',
        'Fridge door open, jars pushed about until the {noun} (finds|find) a place. / Leftovers to the back, {noun} to the front, door shut.',
      ],
      [
        '牌打到后半场，{noun}端来，<谁也没抬头|都腾出一只手>。 / 洗牌的空当，有人<起身去拿|想起了>{noun}。',
        'Late in the card game the {noun} (comes|come) round, and nobody looks up. / While the cards are shuffled someone <goes for|remembers> the {noun}.',
      ],
      [
        '围裙系上，{noun}上案板，<开工|动刀>。 / 砧板一摆，刀一拿，<先|来>收拾{noun}。',
        'Apron on, {noun} on the board, <go|begin>. / Take the knife, take the {noun}, clear the board.',
        'A',
      ],
      [
        '后备箱里，{noun}挨着<一箱水|折叠椅>，转弯时挪了挪。 / 车停稳，掀开后备箱，先抱出来的是{noun}。',
        'In the boot the {noun} (sits|sit) beside the folding chairs and (shifts|shift) a little at the bend. / Engine off, boot open, and out (comes|come) the {noun} before the bags.',
      ],
      [
        '电话那头说快到了，这头把{noun}<端出来|摆上桌>。 / 门铃还没响，{noun}先<上了桌|摆好>，茶也泡着。',
        'They ring to say they are round the corner, and the {noun} (is|are) brought out. / Nobody at the door yet, but the tea is steeping and the {noun} (is|are) on the table.',
        'E',
      ],
      [
        '奶奶翻着报纸，手边一碟{noun}，眼镜<滑到鼻尖|推到额头上>。 / 老花镜压着报纸，旁边的{noun}<还没动|留着给孩子>。',
        'Grandmother turns the page, a dish of the {noun} by her elbow. / Reading glasses on the newspaper, and the {noun} beside them <waiting for company|kept for the children>.',
      ],
      [
        '加班的桌上，键盘推远，{noun}<拿到跟前|摆到中间>。 / 同事从格子间探出头，{noun}<分过去一些|递了过去>。',
        'Late at the office the keyboard is pushed back and the {noun} (takes|take) its place. / A colleague looks over the partition, and some of the {noun} (goes|go) across.',
      ],
      [
        '车窗外是田，小桌板上是{noun}，<报站声|广播>响了。 / 邻座在打盹，小桌板上的{noun}<悄悄拆开|轻轻打开>。',
        'Fields go by, and the {noun} (is|are) on the fold-down table of the train. / Beside you somebody dozes, so the {noun} (is|are) unpacked <quietly|without a rustle>.',
      ],
      [
        '草地上铺开格子布，{noun}压住<一个角|被风掀起的边>。 / 野餐布老被风掀，拿{noun}<压着|镇住>一角。',
        'Wind lifts the picnic cloth, so the {noun} (goes|go) on one corner. / Checked cloth on the grass, and the {noun} to hold it down.',
      ],
      [
        '早市散了，车筐里颠着{noun}，<慢慢骑|骑过桥>回家。 / 自行车筐里装着{noun}，过坎时<按一按|扶一把>。',
        'Market over, and the {noun} (rides|ride) home in the bicycle basket. / Over the kerb, one hand steadying the {noun} in the basket.',
      ],
      [
        '搬上秤，贴条，装袋：{noun}，<走|下一样>。 / 挑好{noun}，排队，<结账|付钱>，出门左转。',
        'Weigh the {noun}, stick the label on, <next|go>. / {This}, the queue, the till, the street.',
        'A',
      ],
      [
        '生日蜡烛吹了，蛋糕旁边<摆|围>着{noun}。 / 灯重新打开，蛋糕切了，{noun}也<端上来|分好>了。',
        'Candles out, lights on, and there (is|are) the {noun} beside the cake. / After the cake is cut the {noun} (goes|go) round the <table|room>.',
      ],
      [
        '收音机里报着路况，厨房里<收拾|摆弄>着{noun}。 / 厨房的收音机开着，{noun}在<案上|盆里>，手在忙。',
        'Traffic news on the radio, and the {noun} on the kitchen counter. / Somewhere a radio talks of roadworks while you see to the {noun}.',
      ],
      [
        '搬新家头一晚，箱子没拆，{noun}先<放在窗台上|拿出来了>。 / 行李堆到门口，坐在地板上，分一点{noun}。',
        'First night in the new flat: boxes shut, {noun} out on the windowsill. / Among the cartons, on the floor, you share the {noun}.',
      ],
      [
        '球场边的箱子里<藏|装>着{noun}，中场才打开。 / 哨子一响，孩子们跑下场，围着{noun}<喘气|蹲下来>。',
        'Time out, and the lid comes off the box with the {noun}. / The whistle goes, and a ring of muddy knees forms round the {noun}.',
      ],
      [
        '妈妈塞进行李箱的{noun}，到站了才<发现|翻到>。 / 箱子打开，衣服底下<压|裹>着{noun}，妈妈没说。',
        'Mother put the {noun} in the suitcase and said nothing. / Under the folded shirts you find the {noun}, a day’s journey from home.',
        'E',
      ],
      [
        '雨下大了，伞往{noun}<那边|这头>偏了偏。 / 等红灯的伞底下，{noun}抱在<胸前|怀里>。',
        'Rain, and the umbrella leans a little towards the {noun}. / At the red light you stand under the umbrella with the {noun} in your arms.',
      ],
      [
        '写作业的灯下，{noun}<悄悄推过来|放在尺子旁边>，门又带上了。 / 门开了一条缝，一碟{noun}<搁下|递进来>，脚步声走远。',
        'Homework under the lamp: the door opens, the {noun} (is|are) set down, the door closes. / Beside the pencil and the ruler, without a word, the {noun}.',
      ],
      [
        '傍晚收摊的吆喝传上来，家里的{noun}已经<摆盘|装好>。 / 天黑得早，开了厨房灯，{noun}在灯底下。',
        'Below, the stalls are packing up, and above, the {noun} (is|are) on a plate. / Dark already, so the kitchen light goes on above the {noun}.',
      ],
      [
        '露台上搬出小凳，{noun}搁在<栏杆边|凳子上>，吹风。 / 晚饭后挪到阳台，{noun}也<跟着端|一起搬>出去。',
        'Stools are carried out to the terrace, and after them the {noun}. / Supper moves to the balcony, and the {noun} with it.',
      ],
      [
        '周末的菜单写在冰箱贴底下，{noun}<排在末尾|写在边上>。 / 便条用磁贴压着，末一行是{noun}，<画了圈|打了勾>。',
        'Under a magnet hangs the weekend list, the {noun} at the end. / Saturday, says the note on the fridge, and beside it: the {noun}.',
      ],
      [
        '同学聚会AA，谁去挑{noun}，谁<占座|拎炭>，分好了。 / 群里接龙，轮到<你|自己>带{noun}。',
        'Everyone in the group chat picks a task: yours (is|are) the {noun}. / Somebody brings charcoal, somebody brings chairs, and you bring the {noun}.',
      ],
      [
        '猫跳上餐桌闻了闻{noun}，<走开|跳下去>了。 / 尾巴扫过碗沿，猫对{noun}<没兴趣|看都不看>。',
        'Up jumps the cat, sniffs at the {noun} and leaves. / Tail in the air, the cat walks past the {noun}.',
      ],
      [
        '静物写生的桌布铺好，{noun}摆上去，<挪了又挪|左看右看>。 / 铅笔削尖，先勾{noun}，再勾布的<褶|边>。',
        'Cloth draped, {noun} set on it, a step back with one eye shut. / Sharpened pencil, and first the outline of the {noun}.',
      ],
      [
        '值夜班的休息室，门后挂着外套，桌上<放着|留着>{noun}。 / 交班的人走了，给后来的留了{noun}，<压着张字条|放在暖瓶边>。',
        'Night shift: coats hang behind the door, and on the table (is|are) the {noun}. / Off duty now, the others have left the {noun} and a note.',
      ],
    ],
  },
  {
    groups: ['vegetable'],
    lines: [
      [
        '水龙头拧小，{noun}在盆里<翻个身|过了一遍水>。 / 盆里的水泼到花坛，{noun}沥在<篮子里|池边>。',
        'Tap turned low, and the {noun} (turns|turn) over in the basin. / Out goes the water, and the {noun} (drains|drain) in the basket.',
      ],
      [
        '菜篮子搁在<门口|鞋柜边>，先把{noun}拿出来。 / 鞋还没换，{noun}先<递进厨房|放到灶台边>。',
        'Basket down by the door, and the {noun} out before your shoes are off. / Shoes still on, you pass the {noun} into the kitchen.',
        'R',
      ],
      [
        '锅里的油响了，{noun}<推|拨>下去，盖子拿在手上。 / 抽油烟机一开，什么也听不见，{noun}下锅。',
        'Oil spits, the {noun} (goes|go) in, and you hold the lid like a shield. / With the extractor roaring nobody hears the {noun} go into the pan.',
      ],
      [
        '刀落在案板上，{noun}<切了一堆|堆高了>。 / 楼上都听得见切{noun}的声音，饭点<到了|近了>。',
        'Knife on board, knife on board, and the {noun} (piles|pile) up. / Even upstairs they hear the {noun} being cut: nearly supper.',
      ],
      [
        '外婆坐在小凳上收拾{noun}，<电视开着|门敞着>，说起从前。 / 矮凳，搪瓷盆，{noun}，外婆的话<断断续续|说到哪算哪>。',
        'Grandmother sits on the low stool with the {noun} in her lap and talks of old times. / A low stool, a basin, the {noun}, and a story that wanders.',
        'E',
      ],
      [
        '汤滚起来，揭盖，放{noun}，<转小火|再盖上>。 / 蒸汽扑到眼镜上，摸着把{noun}<放|倒>进汤里。',
        'The soup boils, the lid comes up, the {noun} (goes|go) in. / Steam on your spectacles, so the {noun} (finds|find) the pot by feel.',
      ],
      [
        '下班路过菜场，摊主已经在收布，{noun}<装了袋|还剩着>。 / 路灯亮了，手里提着公文包和{noun}。',
        'On the way from work the stalls are closing, and you carry off the {noun}. / Street lamps on, a briefcase in one hand, the {noun} in the other.',
      ],
      [
        '洗，切，下锅：{noun}<上桌|出锅>。 / 火开着，{noun}备好，<动手|走>。',
        'Wash, cut, pan: the {noun} (is|are) served. / Flame on, {noun} ready, start.',
        'A',
      ],
      [
        '抹布擦过案板，{noun}<切好了|备好了>，等水开。 / 水还没开，{noun}在案板上<堆着|候着>，抹布攥在手里。',
        'Board wiped round the {noun}, and you wait for the water to boil. / Cloth in hand, the {noun} on the board, and the water still thinking about it.',
      ],
      [
        '冰箱抽屉拉开，{noun}在<底下|靠里的地方>，拿出来琢磨晚饭。 / 打开冰箱站了一会儿，就<做|用>{noun}吧。',
        'You stand at the open fridge for a while, and then it will be the {noun}. / Out of the bottom drawer (comes|come) the {noun}, and with (it|them) an idea for supper.',
      ],
      [
        '孩子搬来凳子，站上去帮着洗{noun}，<袖子全湿|水溅一地>。 / 袖口卷了又掉，小手在水里<捞|抓>{noun}。',
        'A child drags a stool to the sink to wash the {noun}, and soon both sleeves are wet. / Small hands fish the {noun} out of the basin, sleeves and all.',
      ],
      [
        '磁贴压着的单子：豆腐，葱，{noun}，<一行一个|写得很挤>。 / 单子背面<补了一行|加上>{noun}，揣进口袋出门。',
        'Tofu, spring onions, the {noun}: the list under the magnet. / Over the page you add the {noun} and go.',
      ],
      [
        '火锅支在桌子当中，盛{noun}的盘子<挤|摆>不下，搁到椅子上。 / 筷子伸进锅里找{noun}，<捞起来的是别的|雾气里看不清>。',
        'Hot pot in the middle, no room left, so the plate with the {noun} (sits|sit) on a chair. / Chopsticks search the broth for the {noun} and come up with something else.',
      ],
      [
        '窗台上晾着筛子，楼下有人问{noun}怎么<做|烧>。 / 隔着纱窗，邻居教一道{noun}的<做法|烧法>。',
        'Through the window screen a neighbour explains how to cook the {noun}. / Recipes cross the stairwell: tonight, the {noun}.',
      ],
      [
        '定时器嗡嗡走着，{noun}<还没切|还在盆里>，客人说到就到。 / 客人早到了，手里被塞了{noun}：帮忙洗。',
        'The guests come early and are handed the {noun} to wash. / Timer buzzing, {noun} still uncut, and a car door outside.',
      ],
      [
        '出租屋的厨房转不开身，{noun}在<凳子|窗台>上切。 / 小桌板支在床边，一口锅，一把刀，一点{noun}。',
        'A kitchen too small to turn in, and the {noun} cut on a stool. / Folding table by the bed: a pot, a knife, the {noun}.',
      ],
      [
        '爸爸难得下厨，围着<灶台转|菜谱看>，{noun}切得<有大有小|各有各的样子>。 / 案板上{noun}大大小小，爸爸说这样<好认|也一样>。',
        'Father cooks today, and no bit of the {noun} looks like the next. / Father considers the {noun} on the board and says (it|they) will taste the same.',
      ],
      [
        '炉子还没热，{noun}先在碗里<等|候>着，蒜也拍好了。 / 灶边一溜小碗，{noun}<占了一个|排在头里>。',
        'A row of small bowls along the stove, one of them with the {noun}. / Before the pan is hot the {noun} (waits|wait) in a bowl.',
      ],
      [
        '停电的傍晚，点着蜡烛<收拾|切>{noun}，动作慢下来。 / 蜡烛立在碟子里，影子很大，手边是{noun}。',
        'A power cut, so the {noun} (is|are) cut by candlelight, slowly. / Big shadows on the kitchen wall: a hand, a knife, the {noun}.',
      ],
      [
        '露营的折叠灶点着了，{noun}从<袋子里|冷藏箱>倒出来。 / 山脚下借着车灯，{noun}<下锅|进了小锅>。',
        'Camp stove lit, and the {noun} (is|are) tipped out of the bag. / By the light of the car the {noun} (goes|go) into the small pot.',
      ],
      [
        '房东的钥匙响在楼道里，厨房里的{noun}<正|刚>下锅。 / 楼道里飘着各家的晚饭，自家正<切|洗>{noun}。',
        'Along the corridor every door smells of supper, and behind yours the knife is at the {noun}. / Keys jingle in the hall just as the {noun} (goes|go) into the pan.',
      ],
      [
        '周日下午备菜，{noun}切好，<分盒|装袋>，贴条。 / 标签写上{noun}，盒盖按紧，<进冰箱|下一盒>。',
        'Sunday prep: cut the {noun}, box, label. / Write the label for the {noun}, press the lid, next box.',
        'A',
      ],
      [
        '视频那头教，这头做：{noun}<先放还是后放|要不要焯水>，问了又问。 / 手机靠在盐罐上，屏幕里的妈妈盯着{noun}。',
        'Propped against the salt, the phone shows Mother watching the {noun}. / Over a video call you ask again when the {noun} (goes|go) in.',
      ],
      [
        '雨打在雨棚上，索性不出门，家里还有{noun}。 / 外头下着雨，翻出{noun}，<煮个汤|炒一盘>。',
        'Rain drums on the awning, and there (is|are) still the {noun} in the kitchen. / No going out in this, so the {noun} will go into a soup.',
      ],
      [
        '年夜饭的厨房挤满人，{noun}<从头顶递过去|传到水池边>。 / 灶前灶后都是人，有人喊：{noun}<谁切|在哪>。',
        'Too many cooks in the kitchen on the eve of the feast, and the {noun} (is|are) passed overhead. / Elbows everywhere, and someone calls for the {noun}.',
      ],
      [
        '面条先捞起来，{noun}<铺|码>在上面，浇汤。 / 碗底是面，面上是{noun}，汤从<边上|高处>浇下去。',
        'Noodles in the bowl, the {noun} on top, then the broth. / Pour at the edge, so that the {noun} (stays|stay) on top of the noodles.',
      ],
      [
        '拆开快递箱，冰袋拿走，{noun}<擦干|过一眼>，入冰箱。 / 冰袋倒进水池，{noun}一样样<归位|放好>，箱子折平。',
        'Ice packs into the sink, the {noun} into the drawer, the box folded flat. / Open the delivery, check the {noun} against the slip, put (it|them) away.',
      ],
      [
        '尝汤的勺子递过来，{noun}放<够|足>了没有，谁也说不准。 / 勺子在锅沿磕一磕，再添点{noun}。',
        'A spoon is held out: more of the {noun}, or enough. / Tap the spoon on the rim, add some more of the {noun}.',
      ],
      [
        '一个人的晚饭，{noun}切得慢，<收音机|窗>开着。 / 对面楼的灯一盏盏亮，这边在洗{noun}。',
        'Supper for one: the {noun} cut slowly, the radio on. / Across the way the windows light up, and you stand at the sink with the {noun}.',
      ],
      [
        '楼顶的小菜园旁边支了张桌，{noun}<用井水|在桶里>涮一涮。 / 桶里的水晃着，{noun}<浮|躺>在上头。',
        'Up on the roof, beside the pots, the {noun} (is|are) rinsed in a bucket. / Water slops over the rim of the bucket, and the {noun} with it, almost.',
      ],
      [
        '食谱书用夹子夹住，指头点着那一行：{noun}，<切好备用|放在一旁>。 / 油渍落在菜谱那一页，正好<盖住|挨着>{noun}这个词。',
        'A clip keeps the cookbook open at the {noun}. / Grease spots mark the page, close to where it says the {noun}.',
      ],
      [
        '合租的厨房要排队，轮到自己，{noun}已经<切好|洗过>端着。 / 室友关了火让开，{noun}<接着下锅|轮到上灶>。',
        'In the shared kitchen you queue for the stove with the {noun} ready in a bowl. / Your flatmate turns off the ring and steps aside for the {noun}.',
      ],
    ],
  },
]

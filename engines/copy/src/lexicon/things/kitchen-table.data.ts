import type { GroupScenes } from './group-scenes.ts'

/** What is poured, and what the table is laid with. */
export const TABLE_SCENES: readonly GroupScenes[] = [
  {
    groups: ['thermos'],
    lines: [
      [
        '出门前灌上水，{noun}盖好，放在钥匙<旁边|边上>。 / 水龙头<边上|旁边>，{noun}装满，钥匙叼在嘴里。',
        'Before leaving you fill the {noun}, and the {noun} (waits|wait) by the keys. / At the tap with the {noun}, keys between the teeth.',
        'A',
      ],
      [
        '值班室的<桌上|桌面上>，一本登记簿，再就是{noun}。 / 登记簿合上了，{noun}的盖子打开。',
        'On the desk in the duty room: the register and the {noun}. / Shut the register, open the {noun}.',
      ],
      [
        '服务区停一会儿，引擎关了，{noun}递给开车的人。 / 车门敞着，脚踩在地上，喝一口{noun}里的水。',
        'At the services the engine is off, and the {noun} (goes|go) to the driver. / Car door open, feet on the ground, a sip from the {noun}.',
      ],
      [
        '爬到观景台，背包卸下，先找{noun}。 / 山风大，{noun}搁在石头上，人坐在<旁边|边上>。',
        'The lookout <at last|finally>: packs off, and where (is|are) the {noun}. / In the wind you sit on a rock with the {noun} beside you.',
      ],
      [
        '晨练的老人把{noun}摆成一排，去树下站好。 / 音乐响了，长椅上留着外套和{noun}。',
        'Morning exercises: coats and the {noun} stay on the bench. / The music starts, and <beside|next to> the bench (stands|stand) the {noun}.',
        'E',
      ],
      [
        '考场外面，家长<手里|手上>拿着{noun}和一把扇子。 / 铃响了，人往外涌，{noun}先<递过去|交过去>。',
        'Outside the exam hall, a parent waits with the {noun}. / The bell goes, they pour out, and the {noun} (is|are) held out to <somebody|someone>.',
        'E',
      ],
      [
        '火车开了，小桌板上只有{noun}和一袋瓜子。 / <窗外|外面>的田一直往后退，{noun}挨着窗。',
        'The train pulls out; on the little table, sunflower seeds and the {noun}. / Fields run backwards past the window and the {noun}.',
      ],
      [
        '图书馆的座位占好了，书一摞，{noun}立在<边上|旁边>。 / 翻书声里，谁轻轻<放下|搁下>{noun}。',
        'A seat in the library: a pile of books, and the {noun} at the edge. / Among the rustle of pages <somebody|someone> sets down the {noun}.',
      ],
      [
        '开完会回到工位，{noun}还在原处。 / 文件往<边上|旁边>拨，露出{noun}。',
        'Back at the desk after the meeting, and the {noun} (has|have) not moved. / Push the papers apart, and there (is|are) the {noun}.',
        'R',
      ],
      [
        '钓鱼的人坐着不动，只动{noun}。 / 浮漂没动静，伸手摸{noun}。',
        'Along the bank nobody stirs except to reach for the {noun}. / The float is still; a hand goes to the {noun}.',
      ],
      [
        '球赛中场，看台上打开{noun}，往<旁边|边上>传。 / 哨声一停，{noun}从前排递到后排。',
        'A whistle, the break, and along the stand (goes|go) the {noun}. / From row to row they pass the {noun} back.',
      ],
      [
        '校门口，{noun}从车窗里递出来。 / 跑出去几步又折回来，忘拿{noun}了。',
        'Through the car window the {noun} (is|are) handed out at the school gate. / A few steps away, and back again: the {noun} stayed in the car.',
      ],
      [
        '晚班公交空荡荡，腿上搁着{noun}。 / 过减速带，手扶一下{noun}。',
        'Nearly empty, the late bus turns a corner, and you <hold|grip> the {noun} on your knees. / The bus takes a bump, and you steady the {noun}.',
      ],
      [
        '盖子<搁在|放在>窗台上，{noun}刚冲过，控着水。 / 冲了冲{noun}，倒过来靠着<水池|水槽>边。',
        'Rinsed and turned over, the {noun} (leans|lean) <by|near> the sink. / The lid lies on the <sill|ledge>; the {noun} (drips|drip) into the basin.',
        'A',
      ],
      [
        '拆了纸盒，{noun}先洗，再闻一闻，再洗。 / 纸盒里垫的东西抽出来，{noun}立在<桌上|桌面上>。',
        'Out of its box, the {noun} (goes|go) <straight|right> to the sink. / The <box|carton> is empty, the {noun} (stands|stand) on the table, and the kettle is on.',
        'R',
      ],
      [
        '搬砖的手套脱下来，<搭在|挂在>{noun}上。 / 歇口气，手套一摘，去找自己的{noun}。',
        'Work gloves come off and hang over the {noun}. / A break: bags lie <by|near> the wall, and in yours (is|are) the {noun}.',
      ],
      [
        '看画展的人在<门口|门边>存包，留下{noun}。 / 保安指了指{noun}，放到存包柜里去。',
        'No drinks in the gallery, so the {noun} (stays|stay) in the locker. / The guard points at the {noun}, then at the lockers.',
      ],
      [
        '接水的队排到走廊，{noun}一个挨一个。 / 轮到我了，{noun}往龙头<底下|下面>一放。',
        'People queue down the corridor to fill up, and you stand there with the {noun}. / Your turn at the dispenser, and the {noun} (goes|go) under the tap.',
      ],
      [
        '陪床的夜里，椅子<边上|旁边>放着{noun}。 / 护士轻轻推门，椅子上的人醒了，碰到{noun}。',
        'By the hospital bed, a chair, a coat and the {noun}. / A nurse looks in; whoever dozed in the chair stirs and touches the {noun}.',
        'E',
      ],
      [
        '办公室关灯了，回头看看，{noun}没拿。 / 电梯都到了，又跑回去取{noun}。',
        'Lights off, and then you turn back for the {noun}. / As the lift arrives you remember the {noun} and run.',
      ],
      [
        '写生的人支好画架，{noun}埋在草里。 / 草地上一盒颜料，一顶帽子，<旁边|边上>是{noun}。',
        'The easel is up, and in the grass (stands|stand) the {noun}. / A paintbox, a hat and the {noun} lie about on the grass.',
      ],
      [
        '早市上摊主坐下来，手伸到案子<底下|下面>拿{noun}。 / 秤还没摆正，摊主先打开{noun}。',
        'Between customers a stallholder reaches under the counter for the {noun}. / The market is barely open, and the stallholder opens the {noun}.',
      ],
      [
        '外婆把{noun}往怀里一塞，说带上。 / 推来推去，到底还是拎着{noun}走的。',
        '<Grandmother|Grandma> pushes the {noun} at you: take it along. / After some argument you leave with the {noun} under your arm.',
        'E',
      ],
      [
        '明天的包今晚收拾，{noun}晾干，盖上，立在<门口|门边>。 / <门口|门边>一双鞋，鞋旁是{noun}，等早上。',
        'Packing tonight for tomorrow: the {noun}, dried and shut, <by|near> the door. / Shoes stand in the hall and next to the shoes the {noun}.',
        'R',
      ],
    ],
  },
  {
    groups: ['tea-ware'],
    lines: [
      [
        '水还没开，{noun}先摆到桌子中间。 / 桌布抻平，{noun}放上去，等水。',
        'The water is not ready, but in the middle of the table (stands|stand) the {noun}. / Smooth the cloth, <set|put> down the {noun}, wait for the water.',
      ],
      [
        '客人推说不用了，{noun}已经端了过来。 / 嘴上说坐坐就走，眼睛看着{noun}。',
        'Please don’t bother, says the <guest|visitor>, but the {noun} (is|are) on the way. / Only a short visit, they say, and look at the {noun}.',
      ],
      [
        '倒水声停了，话接着往下说，{noun}放回原处。 / 话说到半截，停下来倒水，{noun}又<放下|搁下>。',
        'Pouring stops, talk goes on, and the {noun} (returns|return) to the mat. / In the middle of a story you pour, and put the {noun} back.',
      ],
      [
        '棋盘<挪开|移开>一角，给{noun}让地方。 / 悔了一步棋，借口是去拿{noun}。',
        'Over goes the chessboard a little, to make room for the {noun}. / To gain time in the game, <somebody|someone> goes to fetch the {noun}.',
      ],
      [
        '雨下得正密，屋檐下支张小桌，上头是{noun}。 / 檐水滴成一线，{noun}摆在门里。',
        'Under the eaves, while it pours, a <small|little> table and the {noun}. / Rain strings down from the roof; the {noun} (stands|stand) just inside the door.',
        'E',
      ],
      [
        '父亲倒得慢，{noun}端得很稳。 / 爸话不多，把{noun}往这边推了推。',
        'Father pours without hurrying, and the {noun} (is|are) <put|set> down just so. / Not a man of words, father pushes the {noun} over to you.',
        'E',
      ],
      [
        '点心还在纸盒里，{noun}先上。 / 纸盒的绳子剪开，{noun}<旁边|边上>多了一碟酥饼。',
        'Cakes are still in their box when the {noun} (arrives|arrive). / Snip the string of the cake box: biscuits go <beside|next to> the {noun}.',
      ],
      [
        '<洗好|洗完>控干，{noun}用软布擦，擦到边沿慢下来。 / 布绕进去，{noun}<里头|里面>也擦一擦。',
        'A soft cloth goes round the {noun} and slows down at the rim. / After rinsing, the inside of the {noun} gets the cloth too.',
        'A',
      ],
      [
        '旧报纸一层层剥，{noun}从搬家的箱子里出来。 / 箱子上写着勿压，里面是{noun}。',
        'This box says do not crush, and inside (is|are) the {noun}. / Newspaper comes off in layers until you reach the {noun}.',
        'R',
      ],
      [
        '阳台上晒着被子，{noun}摆在小凳上。 / 坐小凳，靠墙，伸手就是{noun}。',
        'Bedding airs on the balcony; beside it, on a stool, (stands|stand) the {noun}. / A low chair, a wall to lean on, the {noun} in reach.',
      ],
      [
        '<孩子|小孩>学着给大人倒，{noun}有点晃。 / 小手扶着边，大手托着{noun}底。',
        'A child pours for the grown-ups, and the {noun} (wobbles|wobble) a bit. / Small hands hold on, big hands steady the {noun} from below.',
        'E',
      ],
      [
        '午睡起来，<屋里|房里>静，走过去倒{noun}里剩的。 / 脸上还有枕头印，先去碰碰{noun}。',
        'After a nap you pad over and pour what is left in the {noun}. / The pillow has marked your cheek; you go <straight|right> to the {noun}.',
      ],
      [
        '一桌账本摊着，{noun}放远一点。 / 算盘声歇了，账本合上，{noun}挪回来。',
        'Account books cover the table, so the {noun} (stands|stand) well away. / Books shut; back in the <middle|centre> (goes|go) the {noun}.',
        'R',
      ],
      [
        '院子里的石榴落了花，掉在{noun}<旁边|边上>。 / 花瓣飘到<桌上|桌面上>，捡起来，{noun}挪一挪。',
        'Petals drop <beside|next to> the {noun} on the table in the yard. / You pick a petal off the cloth and <shift|move> the {noun}.',
        'E',
      ],
      [
        '又来了一位，加把椅子，{noun}添上水。 / 椅子不够，坐床沿，{noun}转着圈倒。',
        'Another <guest|visitor>, another chair, and the {noun} (is|are) filled again. / Chairs run out; some sit on the bed, and the {noun} (goes|go) round.',
      ],
      [
        '电视里在唱戏，手指打着拍子，{noun}在手边。 / 锣鼓点一停，正好去添{noun}。',
        'Opera on <television|TV>, fingers keeping time next to the {noun}. / Drums stop, and you see to the {noun}.',
      ],
      [
        '厨房<门口|门边>喊一声小心，{noun}跟着就过来了。 / 走廊窄，端着{noun}的人侧过身。',
        'Mind out, <somebody|someone> calls from the kitchen, and here (comes|come) the {noun}. / It is a narrow passage: whoever carries the {noun} turns sideways.',
      ],
      [
        '隔壁桌在下单，这边在等{noun}。 / 轻轻转个方向，{noun}放稳了。',
        'Next to us they order; at this table we wait for the {noun}. / Set down, turned a little, and the {noun} (stands|stand) right.',
      ],
      [
        '画上刚添了几笔，颜料盒旁是{noun}。 / 毛笔洗了，挂好，去倒{noun}里的水。',
        'Brushes are washed and hung up; now for the {noun}. / Beside the paints, out of the way of sleeves, (stands|stand) the {noun}.',
      ],
      [
        '老同学的电话打了很久，{noun}里添了又添。 / 耳机线绕着手指，{noun}空了还不知道。',
        'Such a long call, and so many trips to the {noun}. / The phone under your chin, you find that the {noun} (is|are) empty.',
      ],
      [
        '橘子剥开搁在碟子里，{noun}<边上|旁边>一股橘子味。 / 剥着橘子说话，手不得空去碰{noun}。',
        'Orange peel in a saucer, and the {noun} in the middle of the scent. / Peeling oranges, you have no hand free for the {noun}.',
      ],
      [
        '人都散了，剩{noun}和几个挪歪的椅子。 / 椅子推正，{noun}<收走|拿走>，灯留给走廊。',
        'They have gone; the chairs stand crooked round the {noun}. / Push in the chairs, clear away the {noun}, leave the hall light on.',
      ],
      [
        '柜顶够下来，吹吹灰，{noun}该见客了。 / 家里要来人，{noun}从柜子里请出来。',
        'Company is coming, so the {noun} (comes|come) down from the <cupboard|cabinet>. / Down from the shelf, under the tap, and the {noun} (is|are) ready for <guests|visitors>.',
        'A',
      ],
      [
        '窗外卖豆花的过去了，<屋里|房里>才摆上{noun}。 / 叫卖声远了，{noun}的水声近了。',
        'When the street seller has gone by, the {noun} (is|are) <laid|set> out. / A cry fades down the street; in here <somebody|someone> fills the {noun}.',
      ],
    ],
  },
  {
    groups: ['tableware'],
    lines: [
      [
        '桌子擦过，{noun}摆上，椅子还空着。 / 抹布<收走|拿走>，{noun}放好，去喊人吃饭。',
        'Wipe the table, lay out the {noun}; the chairs are still empty. / With the {noun} in place, <somebody|someone> goes to call the others.',
        'A',
      ],
      [
        '洗手的还没回来，{noun}已经到了位。 / 喊着快来快来，把{noun}往前推。',
        'Hands are being washed, and the {noun} (is|are) on the table already. / Come along, they call, and push the {noun} your way.',
      ],
      [
        '水池里堆着泡沫，手在<底下|下面>摸到{noun}。 / 泡沫冲掉，{noun}举起来对着窗看。',
        'Under the suds a hand finds the {noun}. / The rinsing done, the {noun} (is|are) held up to the window.',
      ],
      [
        '又来一位，往里挤挤，{noun}也跟着挪。 / 门口在寒暄，桌上的{noun}往<边上|旁边>让了让。',
        'Another <guest|visitor>: all move up, and the {noun} (moves|move) too. / Greetings in the hall; at the table the {noun} (is|are) <shifted|moved> to make room.',
      ],
      [
        '搬家前夜，东西都装了箱，{noun}留到明早。 / 报纸裹到{noun}，胶带用完了。',
        'On the eve of the move, all is packed but the {noun}. / Newspaper goes round the {noun}, and the tape runs out.',
        'R',
      ],
      [
        '今天轮到<孩子|小孩>摆桌子，{noun}歪在一边。 / 谁也没去扶正，{noun}就那么摆着，开饭。',
        'Laying the table is the child’s job today, and crooked (is|are) the {noun}. / Nobody straightens the {noun}; <dinner|supper> begins.',
        'E',
      ],
      [
        '粥还烫，先看着{noun}发会儿呆。 / 没睡醒，等粥的时候手指拨着{noun}。',
        'Porridge takes its time, and you stare at the {noun}. / Not awake yet, you push the {noun} about and wait.',
      ],
      [
        '说起从前，饭桌上静了，{noun}也停下。 / 笑声一起，{noun}又有了响动。',
        '<Somebody|Someone> speaks of old times, and nobody touches the {noun}. / Laughter breaks out, and the {noun} can be heard again.',
        'E',
      ],
      [
        '<擦干|抹干>的手还潮着，{noun}擦完搁到架上。 / 眼睛看着电视，<手里|手上>擦着{noun}。',
        'Drying up in the kitchen: the cloth goes round the {noun}. / Eyes on the <television|TV>, you dry the {noun}.',
      ],
      [
        '草地上铺开垫子，{noun}从布包里<拿出来|取出来>。 / 草叶粘在{noun}上，吹掉。',
        'Spread the rug; the {noun} (comes|come) out of the bag. / A blade of grass clings to the {noun} and is blown off.',
      ],
      [
        '上楼下楼借了一圈，{noun}是隔壁的。 / 还{noun}那天，顺手带几个橙子。',
        'Up and down the <stairs|staircase> to borrow for the party: the {noun} (belongs|belong) next door. / The {noun} (goes|go) back to the neighbour with a few oranges.',
      ],
      [
        '柜门一开，<里头|里面>轻轻一响，手伸向{noun}。 / 不用看，往右一摸就是{noun}。',
        'The <cupboard|cabinet> opens with a clink, and you reach in for the {noun}. / Without looking, a little to the right, you find the {noun}.',
      ],
      [
        '面馆打烊了，伙计还在收{noun}。 / 卷帘门拉下一截，灯下擦{noun}。',
        'Closing time, and a waiter still collects the {noun}. / The shutter is partly down; under the lamp <somebody|someone> wipes the {noun}.',
      ],
      [
        '夜宵不摆桌，拿上{noun}坐到沙发里。 / 电影暂停，厨房亮灯，拿了{noun}回来。',
        'Supper on the <sofa|couch>, with nothing laid but the {noun}. / Pause the film, light in the kitchen, back with the {noun}.',
      ],
      [
        '病刚好，坐起来，床头放着{noun}。 / 粥端进屋，{noun}轻轻<放下|搁下>，窗帘拉开一点。',
        'Sitting up in bed again, with the {noun} beside you. / <Somebody|Someone> brings porridge, sets down the {noun} and draws the curtain a little.',
        'E',
      ],
      [
        '拍照的人喊先别动，都看着{noun}。 / 镜头凑近，{noun}往光里挪一挪。',
        'Don’t touch anything, says whoever takes the picture, and they all look at the {noun}. / The lens comes closer; the {noun} (is|are) nudged into the light.',
      ],
      [
        '盒子拆开，纸抽掉，{noun}先去过水。 / 贴纸的胶印搓了搓，{noun}再冲一冲。',
        'Out of the wrapping, under the tap: the {noun}, before anything else. / Open the <box|carton>, draw out the stuffing, rinse the {noun}.',
        'R',
      ],
      [
        '祖母坐下，大家才动{noun}。 / 等了等，<听见|听到>一声吃吧，才碰{noun}。',
        '<Grandmother|Grandma> sits down, and only then does anybody touch the {noun}. / Eat, says a voice from the end of the table, and hands go to the {noun}.',
        'E',
      ],
      [
        '饭后谁也不想动，{noun}就那么摊着。 / 石头剪子布，输的人去洗{noun}。',
        'After <dinner|supper> nobody wants to get up, and the {noun} (stays|stay) where (it|they) (is|are). / Straws are drawn, and the loser washes the {noun}.',
      ],
      [
        '阳台小桌刚够放{noun}和一碟花生。 / 花生壳拨开，{noun}才放得下。',
        'Peanuts and the {noun} fill the little table on the balcony. / Shells are swept aside to make room for the {noun}.',
      ],
      [
        '<窗外|外面>放学的声音近了，{noun}开始往桌上拿。 / 楼梯上有书包的响动，{noun}刚<摆好|放好>。',
        'School is out, voices come down the street, and the {noun} (is|are) brought to the table. / A satchel bumps up the stairs as you <put|set> down the {noun}.',
      ],
      [
        '<清早|一早>，先响的是水，再是{noun}。 / 隔着门听，有人在拿{noun}，动作很轻。',
        'Water runs in the kitchen, and after it comes the small sound of the {noun}. / Through the door you hear <somebody|someone> take out the {noun}, trying not to wake you.',
      ],
      [
        '猫坐在椅子上，下巴搁到桌沿，看{noun}。 / 一只爪子慢慢伸向{noun}，又缩回去。',
        'From a chair, chin on the table, the cat studies the {noun}. / A paw creeps toward the {noun} and is drawn back.',
      ],
      [
        '<单子|清单>列到餐桌，写下{noun}，又去数椅子。 / 新家的<单子|清单>上，{noun}后面写着台布。',
        'Chairs, cloth, the {noun}: the list for the new flat gets to the table. / A pen ticks off the {noun}, and you go to look at the chairs again.',
        'R',
      ],
      [
        '桌布上有块酱印，{noun}往那儿挪一挪。 / 掀起{noun}看看，酱印还在。',
        'That spot of sauce on the cloth: <shift|move> the {noun} over a little. / Lift the {noun}, and the spot is still there.',
      ],
      [
        '值日的同学提着筐，{noun}一路响过走廊。 / 食堂里人声嗡嗡，{noun}碰着{noun}。',
        'Trolleys clatter down the canteen, and you hold on to the {noun}. / All those voices at noon, and above the voices the clatter of the {noun}.',
      ],
      [
        '停了电，烛火往中间放，看得见{noun}的边。 / 一根蜡烛，几张脸，影子落在{noun}上。',
        'Power cut: a candle in the <middle|centre>, and the edge of the {noun} in its light. / By candle you see some faces and the {noun}.',
        'E',
      ],
      [
        '收音机里念着菜价，<手里|手上>把{noun}归了位。 / 抽屉或柜子，推上之前看一眼{noun}。',
        'Vegetable prices on the radio; the {noun} (goes|go) back where (it|they) (belongs|belong). / Before you shut the cupboard, a <glance|look> at the {noun}.',
      ],
      [
        '露台的风掀起餐巾，拿{noun}压住。 / 餐巾跑了，{noun}没跑。',
        'Wind lifts the napkin, so the {noun} (goes|go) on top. / Off flies the napkin; the {noun} (stays|stay) put.',
      ],
      [
        '头一顿饭在<纸箱|箱子>上吃，{noun}照样摆好。 / 拿<纸箱|箱子>当桌子，{noun}摆得很正经。',
        'Dinner on a packing <case|crate>, yet the {noun} (is|are) laid with care. / A box will do for a table, and on it (is|are) the {noun}.',
      ],
    ],
  },
]

import type { GroupScenes } from './group-scenes.ts'

/** Shoes for the pitch, for the street, for the evening. */
export const SHOE_SCENES: readonly GroupScenes[] = [
  {
    groups: ['shoes'],
    lines: [
      [
        '鞋带抽紧，{noun}在地上跺了跺。 / 跺跺{noun}，<看台|场边>有人喊名字。',
        'Laces pulled tight, and the {noun} (stamps|stamp) on the ground. / A stamp of the {noun}, and somebody at the <side|fence> calls your name.',
        'A',
      ],
      [
        '哨声一响，{noun}踩起一点土。 / 土扬起来，{noun}已经跑到<中场|那头>。',
        'The whistle goes, and the {noun} (kicks|kick) up some dust. / Dust in the air, and the {noun} (is|are) already at the far <end|line>.',
      ],
      [
        '太阳还没出来，楼道里{noun}放轻了步子。 / 楼道的灯亮了，{noun}<下到底层|停在门口>，先系鞋带。',
        'Before sunrise the {noun} (goes|go) softly down the stairs. / The stairwell lamp comes on, and the {noun} (stops|stop) at the <bottom|door> for a lace.',
      ],
      [
        '更衣室的长凳底下，{noun}挤在别人的鞋中间。 / 长凳底下拖出{noun}，鞋里还塞着<袜子|护腕>。',
        'Under the changing-room bench, the {noun} among all the others. / Out from under the bench (comes|come) the {noun}, a <sock|wristband> still inside.',
      ],
      [
        '泥干了，{noun}对着磕一磕，块块往下掉。 / 门外的台阶上，{noun}磕出一地<泥|土>。',
        'Dry mud: you knock the {noun} together, and it falls in crumbs. / On the back step the {noun} (leaves|leave) a little heap of <mud|soil>.',
        'R',
      ],
      [
        '球滚到界外，{noun}一垫，又回来了。 / 拿{noun}停住球，抬头<找人|看门>。',
        'Out rolls the ball, and back it comes off the {noun}. / You stop the ball with the {noun} and look <up|round>.',
        'A',
      ],
      [
        '长跑的人围着操场，{noun}的声音近了又远。 / 操场上<天黑|起雾>了，听得见{noun}，看不清人。',
        'Round the track go the runners; the sound of the {noun} comes near and is gone. / Dusk on the track, and the {noun} can be heard before the <face|runner> is seen.',
      ],
      [
        '山路窄，前面的人停下，{noun}跟着停。 / 歇脚的石头上，{noun}朝着<山谷|来路>晃。',
        'Narrow path; someone ahead stops, and so (does|do) the {noun}. / Feet over the edge of a rock, the {noun} (swings|swing) above the <valley|path>.',
        'E',
      ],
      [
        '鞋盒的纸掀开，{noun}头对尾躺着，穿鞋带。 / 坐在地板上给{noun}穿鞋带，<左|右>边先来。',
        'Paper folded back, the {noun} (lies|lie) head to tail, and the laces go in. / Sitting down, you thread the {noun}, <left|right> foot first.',
        'R',
      ],
      [
        '终点的绳子后面，{noun}慢成了走。 / 过了线，{noun}还<收不住|往前颠>，手撑到膝上。',
        'Past the finishing tape, the {noun} (slows|slow) to a walk. / The line is behind you, the {noun} still trotting, hands <on the knees|down>.',
      ],
      [
        '路上有颗石子，{noun}踢着它往前走。 / 石子滚进草里，{noun}停了停，<不找|算>了。',
        'A pebble goes ahead, kicked on by the {noun}. / Into the grass goes the pebble; the {noun} (waits|wait), and (walks|walk) <on|home>.',
        'E',
      ],
      [
        '雨后的场地软，{noun}留下一串印子。 / 顺着{noun}的印子，有人<跑|滑>了过去。',
        'After rain the pitch is soft, and the {noun} (leaves|leave) a trail. / Along the prints of the {noun} somebody <runs|slides>.',
      ],
      [
        '门口乱成一堆，{noun}翻出来，凑齐左右。 / 左脚的{noun}找到了，右脚<在沙发底|在猫那儿>。',
        'Such a heap by the door; you dig out the {noun}, left and right. / Left foot of the {noun} found; the right one is <under the sofa|with the cat>.',
      ],
      [
        '替补席上，{noun}蹭着地，等换人的牌子。 / 牌子举起来，{noun}蹬了蹬，<上场|跑进去>。',
        'Substitutes wait; the {noun} (scrapes|scrape) the ground under the bench. / Up goes the board, and the {noun} (is|are) off the bench and <on|away>.',
      ],
      [
        '旧牙刷蘸水，{noun}的鞋边刷一圈。 / 刷过的{noun}斜靠在墙根，<滴水|晾着>。',
        'An old toothbrush goes round the edge of the {noun}. / Dusted down, the {noun} (leans|lean) against the wall and (drips|drip).',
      ],
      [
        '教练蹲下，粉笔在地上画，{noun}围成一圈。 / 圈散了，{noun}踩着<粉笔线|白线>跑开。',
        'Down crouches the coach with a chalk, and the {noun} (stands|stand) in the ring. / Talk over, the {noun} (runs|run) across the <chalk|drawing>.',
      ],
      [
        '赶车的早上，{noun}后跟还踩着，边跳边提。 / 跳着把{noun}的后跟<提|拉>上，门关了。',
        'Late for the bus, hopping, a finger in the heel of the {noun}. / Hop, pull, and the heel of the {noun} is <on|up>; door shut.',
      ],
      [
        '绕湖跑到柳树下，{noun}停住，压压腿。 / 柳树边压腿，{noun}抵着<树根|石栏>。',
        'At the willow by the lake the {noun} (stops|stop), and you stretch. / One heel up on the rail, the {noun} against the post, you bend to the <knee|water>.',
      ],
      [
        '书包扔在球门后，{noun}换上，校服没换。 / 放学铃刚过，{noun}已经<换好|踩上草地>。',
        'Satchels behind the goal, the {noun} on, school clothes and all. / School bell just over, and the {noun} (is|are) on the <grass|pitch>.',
      ],
      [
        '吊桥晃，{noun}踩一块板，等一等。 / 桥那头有人招手，{noun}<试着|接着>往前踩。',
        'The rope bridge sways; the {noun} (takes|take) a plank and (waits|wait). / From across the bridge someone waves, and the {noun} (tries|try) the next <plank|step>.',
      ],
      [
        '阳台的栏杆下，{noun}敞着口吹风。 / 鞋舌翻出来，{noun}搁到<窗台|栏杆>外沿晒。',
        'Out on the balcony the {noun} (stands|stand) open to the wind. / Tongues pulled out, the {noun} (is|are) put in the <sun|wind>.',
      ],
      [
        '大的鞋，小的鞋，门边{noun}混在里面。 / 大人的{noun}里，伸进来一个小脚丫。',
        'Large shoes, small shoes, and the {noun} among them by the door. / One very small foot goes into the grown-up’s {noun}.',
      ],
      [
        '跑道边的水壶倒了，{noun}跳开一步。 / 水流过来，{noun}<让|跳>到线里面。',
        'Over goes a bottle by the track, and the {noun} (jumps|jump) aside. / Water runs along the lane, and the {noun} (steps|step) over the <line|stream>.',
      ],
      [
        '蚂蚁排队，{noun}悬在上面，绕了过去。 / 低头看见蚂蚁，{noun}<迈大|收住>一步。',
        'Ants in a line; the {noun} (hovers|hover), and (goes|go) round. / You notice the ants, and the {noun} (takes|take) a longer step.',
      ],
      [
        '歇哨了，脱下{noun}倒一倒，掉出小石子。 / 小石子从{noun}里滚出来，<光脚|踮脚>站着笑。',
        'Half-time: the {noun} off, turned over, and out falls a pebble. / Out of the {noun} drops the pebble, and you stand there in your socks.',
      ],
      [
        '队友伸手，{noun}蹬地，人站起来了。 / 摔了一跤，{noun}还在，<袜子|裤腿>全是草。',
        'A teammate’s hand, a push of the {noun}, and you are up. / After the fall: the {noun} still on, grass all over the <socks|knees>.',
      ],
      [
        '散场的路上，{noun}用鞋带拴着，挂在包外。 / 包外挂着{noun}，走一步<晃|碰>一下。',
        'Going home, the {noun} (is|are) tied by the laces to the bag. / Hung outside the bag, the {noun} (knocks|knock) together at every step.',
      ],
      [
        '路灯下影子拉长，{noun}追着影子跑。 / 影子转到身后，{noun}过了<路灯|桥头>。',
        'Lamp by lamp your shadow grows, and the {noun} (runs|run) after it. / Then the shadow falls behind, and the {noun} (is|are) past the lamp.',
      ],
      [
        '草叶上有霜，{noun}踩过去，咯吱响。 / 咯吱咯吱，{noun}穿过<草坪|田埂>，回头是脚印。',
        'Frost on the grass, and a crunch under the {noun}. / Crunching across the field, the {noun} (leaves|leave) a dark line in the frost.',
      ],
      [
        '地板擦亮的馆里，{noun}吱地一响，急停。 / 急停，转身，{noun}<吱|唰>的一声。',
        'In the hall, a squeak of the {noun}, and a sudden stop. / Stop, turn, and a squeak from the {noun}.',
      ],
    ],
  },
  {
    groups: ['shoes-everyday'],
    lines: [
      [
        '鞋拔挂回墙上，{noun}到门垫上踩了踩。 / 门垫上<踩一踩|蹭一蹭>，{noun}出门去了。',
        'Shoehorn back on its hook, the {noun} (treads|tread) the doormat. / A tread on the mat, and the {noun} (is|are) off down the <stairs|path>.',
        'A',
      ],
      [
        '电梯里低头，看见{noun}和别人的鞋尖。 / 楼层一个个跳，{noun}往角落<退|让>了让。',
        'In the lift you look down at the {noun} and other people’s toes. / Floor after floor, and the {noun} (moves|move) back to make room.',
      ],
      [
        '石阶上有青苔，{noun}挑着干的地方落。 / 青苔滑，{noun}踩<稳|实>了，再迈。',
        'Moss on the steps; the {noun} (picks|pick) the dry places. / Slippery here, so the {noun} (waits|wait) before the next step.',
      ],
      [
        '地铁口涌出来，{noun}跟着一片脚步上台阶。 / 脚步声里，{noun}拐进<巷子|早点铺>。',
        'Up out of the underground, the {noun} in a crowd of steps. / Among all the footsteps the {noun} (turns|turn) off into the <lane|bakery>.',
      ],
      [
        '刷子竖着放，{noun}擦完搁到报纸上。 / 报纸垫在门口，{noun}排在上面，<鞋油|刷子>在旁边。',
        'Newspaper on the floor, the {noun} on it, the brush put by. / Wiped over, the {noun} (stands|stand) on yesterday’s paper.',
        'R',
      ],
      [
        '有人等在楼下，{noun}下楼的声音快起来。 / 听见{noun}咚咚下楼，楼下的人<抬头|收起书>。',
        'Somebody waits below, and the {noun} (comes|come) faster down the stairs. / Hearing the {noun} on the stairs, a friend looks <up|round>.',
        'E',
      ],
      [
        '落叶厚，{noun}故意踩着响的走。 / 踩过一堆叶子，{noun}上<沾|粘>了一片。',
        'Deep leaves, and the {noun} (walks|walk) where they crackle. / Through the pile and out, with a leaf stuck to the {noun}.',
        'E',
      ],
      [
        '试鞋的矮镜里，{noun}走近，又走远。 / 店里铺着地毯，{noun}走到<镜前|门边>，回头。',
        'Down in the shop mirror the {noun} (comes|come) near and (goes|go) away. / Across the shop carpet (walks|walk) the {noun}, to the mirror and back.',
      ],
      [
        '末班车下来，空街上只听见{noun}。 / 街空了，{noun}的声音<贴着墙|跟在后面>走。',
        'Off the last bus into an empty street, with only the {noun} to hear. / Nobody about; the sound of the {noun} keeps along the <wall|shutters>.',
      ],
      [
        '桥上停住，{noun}尖凑到栏杆缝里看水。 / 桥下过船，{noun}踮了踮，<船头|船尾>不见了。',
        'On the bridge you stop, the toes of the {noun} between the railings. / A boat goes under, and the {noun} (goes|go) up on tiptoe to see it out.',
      ],
      [
        '玄关灯亮，{noun}脱下来，摆成朝外。 / 朝外摆好{noun}，明早一<伸脚|开门>就走。',
        'Hall lamp on, the {noun} off and turned to face the door. / Toes to the door (stands|stand) the {noun}, for the morning.',
      ],
      [
        '草坪上围坐，{noun}脱在一边，脚趾动动。 / 一圈{noun}歪在草里，人<唱着歌|分着橘子>。',
        'Sitting in a ring on the grass, the {noun} off, toes moving. / Aside in the grass (lies|lie) the {noun}, and the <singing|orange-peeling> goes on.',
      ],
      [
        '报告厅的后门，{noun}踮着进去。 / 迟到了，{noun}<贴着|顺着>过道找空位。',
        'By the back door of the lecture hall the {noun} (comes|come) in on tiptoe. / Late, the {noun} (creeps|creep) along the aisle for a seat.',
      ],
      [
        '修鞋摊的小凳，光着脚等{noun}钉好。 / 师傅把{noun}夹在膝间，敲一<阵|会儿>，看看。',
        'Perched on the cobbler’s stool, you wait in your socks for the {noun}. / Held between the cobbler’s knees, the {noun} (gets|get) a few taps and a look.',
      ],
      [
        '菜场地上湿，{noun}跨过一根水管。 / 水管横着，{noun}跨过去，<葱|鱼>买到了。',
        'Wet floor at the market, and the {noun} (steps|step) over a hose. / Over the hose (goes|go) the {noun}, and the <leeks|fish> can be bought.',
        'A',
      ],
      [
        '等红灯，{noun}尖压着斑马线的边。 / 绿灯，{noun}迈下<路沿|台阶>，人流动了。',
        'Red light, and the toes of the {noun} on the edge of the crossing. / Green, and the {noun} (steps|step) off the kerb with everyone else.',
      ],
      [
        '伸腿碰到桌下的{noun}，说声对不起。 / 桌底下，{noun}碰着{noun}，桌上<倒茶|说话>。',
        'Under the table you touch somebody’s foot with the {noun} and say sorry. / Above the table, tea is poured; below it the {noun} (crosses|cross) at the ankle.',
      ],
      [
        '火车卧铺下面，{noun}并排塞好，爬上去。 / 半夜下铺，脚在地上找{noun}。',
        'Beneath the sleeper berth the {noun} (goes|go) side by side, and up you climb. / Down from the berth at night, your feet search for the {noun}.',
      ],
      [
        '沙从{noun}里倒出来，海已经在身后了。 / 堤上坐下，磕磕{noun}，磕出<沙|贝壳渣>。',
        'From the {noun} you pour the sand, with the sea behind you now. / Sitting on the sea wall, you knock the {noun}, and out comes <sand|a shell>.',
      ],
      [
        '丢了的硬币，{noun}先踩住，再弯腰。 / 硬币滚过来，{noun}<一伸|轻轻一踩>，停了。',
        'A rolling coin: the {noun} first, then the hand. / Here comes a coin, and the {noun} (stops|stop) it.',
      ],
      [
        '搬货的人让道，{noun}贴到墙根。 / 推车过去，{noun}才从墙根<出来|迈开>。',
        'A trolley comes through, and the {noun} (stands|stand) close to the wall. / Trolley past, and the {noun} (steps|step) out again.',
      ],
      [
        '孩子骑在脖子上，{noun}走得慢了。 / 走得慢，{noun}听着肩上的人<指路|唱歌>。',
        'With a child on the shoulders the {noun} (goes|go) slowly. / Slow steps for the {noun}, and songs from up on your shoulders.',
      ],
      [
        '薄纸窸窣，{noun}捧出来，放到地上比比。 / 新拆的{noun}摆在旧鞋旁边，<左看|右看>。',
        'Tissue rustles; the {noun} (is|are) lifted out and set on the floor. / Next to the old pair you set the {noun} and look.',
      ],
      [
        '黄昏散步，{noun}在石子路上沙沙。 / 石子路到头，{noun}踏上<土路|草地>，没声了。',
        'An evening walk, and gravel under the {noun}. / At the end of the gravel the {noun} (takes|take) to the grass and (goes|go) quiet.',
      ],
      [
        '门卫打招呼，{noun}停一停，再进院子。 / 院子里晒着被子，{noun}从<底下|旁边>绕过。',
        'The porter says good morning, and the {noun} (stops|stop) before the yard. / Quilts are airing in the yard, and the {noun} (goes|go) round them.',
      ],
      [
        '合唱队站上台阶，{noun}一排排对齐。 / 指挥抬手，{noun}悄悄<并拢|站稳>。',
        'The choir goes up on its steps, the {noun} in line with the rest. / Up goes the conductor’s hand, and the {noun} (moves|move) together.',
      ],
      [
        '买花回来，{noun}上落了花粉。 / 弯腰拂掉{noun}上的<花瓣|花粉>，再按门铃。',
        'Home from the florist’s with pollen on the {noun}. / You bend to brush a petal from the {noun}, then ring the bell.',
      ],
      [
        '脚踏车停住，{noun}点地。 / {noun}点着地，跟熟人<聊|站>一会儿，又蹬走。',
        'The bicycle stops, and the {noun} (touches|touch) down. / Foot on the kerb in the {noun}, a chat, and you pedal on.',
      ],
      [
        '售票窗口排到天黑，{noun}换着脚站。 / 换<左|右>脚站，{noun}再往前挪一格。',
        'Queueing into the dusk, you stand in the {noun}, on this foot and that. / The queue moves, the {noun} (shuffles|shuffle) up, and the window is near.',
      ],
    ],
  },
  {
    groups: ['heels'],
    lines: [
      [
        '走廊那头先听见{noun}，再看见人。 / {noun}的声音拐过<墙角|楼梯口>，人才出来。',
        'Down the corridor the {noun} (is|are) heard before anyone is seen. / Round the corner (comes|come) the sound of the {noun}, and then the <face|coat>.',
      ],
      [
        '包里带着{noun}，进门才换上。 / 进了大堂，坐下，{noun}从布袋里拿出来<换|穿>上。',
        'Carried in a bag, the {noun} (goes|go) on at the door. / In the lobby you sit down, and the {noun} (comes|come) out of the cloth bag.',
        'A',
      ],
      [
        '红毯铺到台阶下，{noun}踏上去没了声音。 / 踏上地毯，{noun}<静|轻>了，灯还远。',
        'Where the carpet begins, the {noun} (goes|go) quiet. / Onto the carpet (steps|step) the {noun}, and the lights are still far <off|ahead>.',
      ],
      [
        '舞跳完，坐到楼梯上，{noun}脱在旁边。 / 楼梯上光着脚，{noun}<歪|靠>着栏杆，音乐还在响。',
        'The dance is over; you sit on the stairs, the {noun} beside you. / Barefoot on the stairs, the {noun} against the banister, and music still <playing|upstairs>.',
        'E',
      ],
      [
        '扶着门框，弯腰把{noun}后跟勾上。 / 一手扶门，一手勾{noun}，<钥匙|请柬>咬在嘴边。',
        'A hand on the door frame, you bend and hook a finger into the {noun}. / One hand for the door, one for the {noun}, the invitation between the <lips|teeth>.',
        'A',
      ],
      [
        '铁格栅的井盖，{noun}绕过去。 / 绕开井盖，{noun}又<走回|踩上>路中间。',
        'A grating in the pavement, and the {noun} (goes|go) round. / Past the grating, the {noun} (comes|come) back to the middle of the path.',
      ],
      [
        '试鞋的人站起来，{noun}原地转了个圈。 / 店里的地毯上，{noun}走到镜前，<侧身|停住>。',
        'Up from the stool, and the {noun} (turns|turn) where (it|they) (stands|stand). / Across the shop rug to the mirror (walks|walk) the {noun}, and (stops|stop) sideways.',
      ],
      [
        '鞋盒拉出来，{noun}裹着纸，折痕还在。 / 纸揭开，{noun}<并排|头对尾>躺着，鞋盒放地上。',
        'From under the bed comes the box, the {noun} in the old folds of paper. / Lift the paper, and the {noun} (lies|lie) there as put away.',
        'R',
      ],
      [
        '出租车门一开，{noun}先落到地上。 / {noun}踩到路沿，<裙角|大衣>跟着下车。',
        'A taxi door opens, and the {noun} (touches|touch) the ground first. / First the {noun} on the kerb, then the coat, then the <door|face>.',
      ],
      [
        '小孩把脚伸进{noun}，啪嗒啪嗒走出房门。 / 啪嗒啪嗒到了走廊，大人的{noun}里是小孩的<袜子|光脚>。',
        'A child’s feet in the {noun}, clack, clack, out of the bedroom. / Clack, clack in the corridor: the grown-up’s {noun}, a child’s <socks|feet>.',
        'E',
      ],
      [
        '台上追光亮了，{noun}走到话筒前站定。 / {noun}站定，调高话筒，<台下|掌声>静下来。',
        'A spotlight, and the {noun} (walks|walk) to the microphone. / The {noun} (stands|stand) still, the microphone is raised, and the hall goes <quiet|dark>.',
      ],
      [
        '回家的车上，{noun}松开一点，脚趾动动。 / 座位底下松了{noun}，看路灯一盏盏<过|退>。',
        'On the way home the {noun} (is|are) slipped off at the heel, and toes move. / Under the seat you ease the {noun}, and street lamps go <by|past>.',
      ],
      [
        '草地婚礼，{noun}踮着走石板。 / 石板和石板之间，{noun}<停|稳>一下，再跨。',
        'Wedding on the lawn, and the {noun} (keeps|keep) to the paving. / From slab to slab (goes|go) the {noun}, over the grass between.',
      ],
      [
        '电梯停了，提着{noun}一层层往上爬。 / {noun}提在手里，<转角|窗口>歇一歇，接着上。',
        'Lift out of order, so up you go, the {noun} in your hand. / Carried by the heel, the {noun} (swings|swing) at every landing.',
      ],
      [
        '软布沿着{noun}擦一圈，放回鞋架高处。 / 鞋架的高处空着，{noun}擦过<放|搁>上去。',
        'A soft cloth goes round the {noun}, and back (it|they) (goes|go) to the top shelf. / High on the rack is a gap, and the {noun} (goes|go) into it.',
      ],
      [
        '面包还热，{noun}在早点摊前站着等。 / 早点摊前，{noun}往后让，给<小车|扫帚>过去。',
        'Early at the bread stall, the {noun} in the queue with the rest. / A broom comes by the stall, and the {noun} (steps|step) back.',
      ],
      [
        '会议桌底下，{noun}踢掉了，桌上接着讲。 / 讲到要站起来，脚在桌下<找|勾>{noun}。',
        'Beneath the conference table the {noun} (is|are) off, and the talk goes on. / Time to stand up and speak, and a foot feels about for the {noun}.',
      ],
      [
        '雨棚底下等车，{noun}挨着积水的边。 / 车来，溅起水，{noun}往里<跳|退>一步。',
        'Waiting under the awning, the {noun} at the edge of the wet. / In comes the bus with a splash, and the {noun} (jumps|jump) back.',
      ],
      [
        '地板上画着粉笔点，{noun}踩着练步子。 / 左，右，停，{noun}在粉笔点上<错|乱>了，重来。',
        'Chalk marks on the floor, and the {noun} (learns|learn) the steps. / Left, right, wait; the {noun} (misses|miss) a mark, and again from the <top|start>.',
      ],
      [
        '楼下的邻居抬头，听{noun}从这间到那间。 / 出门前，{noun}在屋里来回，<找|拿>耳环，<找|拿>钥匙。',
        'The neighbour below looks up: the {noun}, from room to room. / Before going out the {noun} (goes|go) to and fro, for earrings, for <keys|a coat>.',
      ],
      [
        '门厅里客人的鞋排开，{noun}放在当中。 / 散席的时候，门厅里认{noun}，<帮忙拎|递过来>。',
        'Guests’ shoes in the hall, the {noun} in the middle. / Goodbyes in the hall, and somebody hands you the {noun}.',
      ],
      [
        '换平底鞋开车，{noun}摆在副驾脚下。 / 车停好，从副驾脚下拿{noun}，<换|系>好下车。',
        'Flat shoes for the drive, the {noun} on the floor of the passenger side. / Car parked, you reach across for the {noun} and change.',
      ],
      [
        '广场的鸽子走近，{noun}没动，看它们啄。 / 鸽子围着{noun}转，面包屑<没|撒>了。',
        'Pigeons come close, and the {noun} (keeps|keep) still. / Around the {noun} the pigeons walk, until the crumbs are gone.',
      ],
      [
        '毕业照站到台阶上，{noun}往前排挪。 / 前排蹲下，后排{noun}<踮|站>直，看镜头。',
        'Graduation picture on the steps, and the {noun} (moves|move) along the row. / Front row down, back row up, the {noun} on the <edge|top> of the step.',
      ],
      [
        '凌晨的街洗过，{noun}踩着路灯的倒影走。 / 倒影碎了，{noun}过去，又<合|圆>上。',
        'Streets washed before dawn, and the {noun} (walks|walk) on the lamplight. / Lamplight breaks under the {noun} and closes again behind.',
      ],
    ],
  },
]

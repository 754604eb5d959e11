import type { GroupScenes } from './group-scenes.ts'

/** Dairy, ice cream, honey and jam. */
export const DAIRY_SCENES: readonly GroupScenes[] = [
  {
    groups: ['dairy'],
    lines: [
      [
        '购物袋放在台面上，先取{noun}，<再|后>取面包。 / 小票压在碗底，{noun}<归位|收好>，袋子叠起来。',
        'Groceries on the counter, and the {noun} out before the bread. / Fold the bag, keep the slip, put the {noun} away.',
        'R',
      ],
      [
        '早餐桌上{noun}传了一圈，<停在报纸边|到了孩子那头>。 / 谁要{noun}，桌子那头<伸出手|抬了抬下巴>。',
        'Across the breakfast table a hand asks for the {noun}. / Round the table (goes|go) the {noun}, as far as the newspaper.',
      ],
      [
        '睡衣还没换，站在灶台边，手里<拆|开>着{noun}。 / 赤脚踩在厨房地上，{noun}打开了，水还没开。',
        'Pyjamas, bare feet, and the {noun} being opened at the counter. / Barefoot on the kitchen floor you open the {noun} and wait for the kettle.',
      ],
      [
        '面粉，糖，{noun}，<称好|排开>，开始。 / 配料摆一排，{noun}在<头里|末尾>，动手。',
        'Flour, sugar, {noun}: weigh, begin. / Line it all up, the {noun} at the end, and start.',
        'A',
      ],
      [
        '孩子举着勺子等，{noun}<刚打开|还在大人手里>。 / 围兜系好，勺子敲桌，{noun}来了。',
        'Bib tied, spoon banging, and here (is|are) the {noun}. / A small spoon hangs in the air until the {noun} (is|are) opened.',
      ],
      [
        '露水还在车座上，筐里的{noun}<跟着|随着>车铃响一路。 / 骑过早市，停一停，筐里多了{noun}。',
        'Dew on the saddle, the {noun} in the basket, the bell all down the street. / One stop on the morning ride, and the basket holds the {noun}.',
      ],
      [
        '深夜回家只开了厨房的灯，拿出{noun}，<对着窗|靠着台面>。 / 一屋子都睡了，厨房里有人轻轻<拆|开>{noun}。',
        'Everyone is asleep, and somebody in the kitchen opens the {noun} without a sound. / Late home, kitchen light on, and the {noun} at the counter.',
      ],
      [
        '奶奶记得谁爱吃什么，{noun}给你<留着|另放>一份。 / 推开奶奶家的门，桌上<有|摆着>{noun}。',
        'Grandmother remembers who likes what, and for you there (is|are) the {noun}. / At Grandmother’s, on the table before you have sat down: the {noun}.',
        'E',
      ],
      [
        '锅边站着，一手搅，一手<加|放>{noun}。 / 酱汁在锅里慢慢转，{noun}<放下去|添进来>，不停手。',
        'One hand stirs and the other adds the {noun}. / Round goes the spoon, in (goes|go) the {noun}, and the stirring does not stop.',
      ],
      [
        '便条贴在门上：{noun}<快没了|记得带>。 / 出电梯才看见消息，回头去买{noun}。',
        'Out of the lift you see the message, and turn round for the {noun}. / Note on the door: remember the {noun}.',
      ],
      [
        '面包刚跳起来，手先<够|伸>向{noun}。 / 吐司边烤得脆，{noun}就在<旁边|手边>。',
        'Up jumps the toast, and a hand goes out to the {noun}. / Toast in the rack, the {noun} beside it, no one talking yet.',
      ],
      [
        '小区门口碰上邻居，手里的{noun}<换了只手|抱在怀里>，聊了一会儿。 / 聊着聊着，提{noun}的手<酸了|换了边>。',
        'By the gate you talk with a neighbour and move the {noun} to the other arm. / Talk runs on, and the hand with the {noun} changes.',
      ],
      [
        '雨天不想出去，厨房台面摊开面盆，{noun}<放在一边|等着>。 / 雨敲着窗，围裙上有面粉，旁边是{noun}。',
        'Rain against the window, flour on the apron, the {noun} within reach. / No weather for going out, so out come the bowl and the {noun}.',
      ],
      [
        '办公室的茶水间，{noun}贴着<名字|便签>。 / 便签上写了名字，啪地贴到{noun}上，放回茶水间。',
        'In the office kitchen the {noun} (has|have) a name on a sticky note. / Write your name, stick it on the {noun}, back to the desk.',
      ],
      [
        '收银台的传送带往前走，{noun}<跟着一把葱|挨着麦片>。 / 轮到自己了，{noun}过了扫码，滴一声。',
        'Cereal, spring onions, the {noun}: the belt moves on. / Beep, and the {noun} (is|are) through the till.',
      ],
      [
        '动画片的片尾曲响起，面前还<摆着|放着>{noun}。 / 手里捏着勺子，眼睛盯着动画片，{noun}<忘了|等着>。',
        'End titles on the screen, and the {noun} still in front of you. / Spoon in the air, eyes on the cartoon, the {noun} forgotten.',
      ],
      [
        '周末的早饭拖到快中午，{noun}<还|仍>摆在桌上。 / 桌布上全是面包屑，{noun}<没收|敞着>，谁也没起身。',
        'Late breakfast, crumbs on the cloth, the {noun} not put away. / Nearly noon, and nobody gets up to clear the {noun}.',
      ],
      [
        '隔着橱窗看了一眼，推门进去，<买了|要了>{noun}。 / 门上的铃铛响了，柜台后头有人<取|包>{noun}。',
        'Bell over the door, apron behind the counter, and the {noun} in a bag. / You look through the window of the shop, go in and come out with the {noun}.',
      ],
      [
        '按日期排：这{measure}{noun}靠外，那{measure}靠里。 / 架子擦到中层，{noun}<摆正|放回>。',
        'Wipe the middle shelf, set the {noun} straight, do the next. / Turn the label of the {noun} to the front, and that shelf is done.',
        'R',
      ],
      [
        '露营地的早晨，炉子点了，{noun}从<包里|箱里>拿出来。 / 帐篷拉链一响，外头已经有人在<拿|分>{noun}。',
        'A zip, a yawn, and somebody outside is already sharing out the {noun}. / Stove lit by the tents, and the {noun} out of the bag.',
      ],
      [
        '客人说随便，主人还是把{noun}<端上来|摆出来>了。 / 茶几上推过来一碟点心，旁边<配|摆>着{noun}。',
        'Please don’t trouble, say the guests, and the {noun} (comes|come) out all the same. / Biscuits are pushed across, with the {noun} beside them.',
      ],
      [
        '课本摊开，{noun}<推到一边|让开一点>，铅笔滚下桌。 / 铅笔从桌底捡起来，{noun}还在<原处|书边>。',
        'Books pushed in, {noun} pushed back: the table is a desk now. / A pencil rolls off, and the {noun} (stays|stay) where (it is|they are).',
      ],
      [
        '烤箱亮着灯，蹲下看一眼，把{noun}<收|放>回去。 / 烤箱预热，{noun}先<备好|量好>。',
        'Crouched at the oven door you watch, the {noun} still in your hand. / Oven on, bowl out, the {noun} measured.',
      ],
      [
        '猫听见拆{noun}的响动，从<沙发|窗台>上下来了。 / 尾巴竖着走进厨房，猫仰头看{noun}。',
        'Somewhere the {noun} (is|are) opened, and the cat leaves its cushion. / Tail up, the cat walks into the kitchen and looks at the {noun}.',
      ],
    ],
  },
  {
    groups: ['ice'],
    lines: [
      [
        '冰柜的盖子拉开，白气扑到脸上，伸手<捞|拿>{noun}。 / 手臂探进冰柜，挑了{noun}，<小跑|跑>着去付钱。',
        'Lid of the freezer slid back, a white breath, and a hand goes in for the {noun}. / You dig about in the freezer, come up with the {noun} and run to the till.',
      ],
      [
        '滴到手腕上了，歪头去<追|救>{noun}。 / 话说得太久，{noun}<化了一角|往下淌>，赶紧。',
        'Down the wrist it runs, and the head tilts after the {noun}. / Talk a little less, the {noun} (is|are) melting.',
      ],
      [
        '蝉叫得人发困，廊下有人<拆开|递来>{noun}。 / 午睡醒来，席子印在脸上，手里<塞进|多了>{noun}。',
        'Cicadas, the shade of the porch, and somebody unwraps the {noun}. / Up from a nap with the mat still on your cheek, and the {noun} put into your hand.',
      ],
      [
        '考完了，笔一扔，{noun}，<走|现在>。 / 散场，过街，{noun}，<坐下再说|边走边吃>。',
        'Exam over, pen down, the {noun}, now. / Out of the hall, across the street, the {noun}.',
        'A',
      ],
      [
        '到家先开冷冻层，{noun}放好，<再换鞋|再喘气>。 / 别的先搁地上，{noun}<优先|头一个>进冷冻层。',
        'Everything else can wait on the floor: the {noun} (goes|go) in the freezer. / Freezer first, shoes after: the {noun} will not wait.',
        'R',
      ],
      [
        '泳池边的台阶还湿，裹着毛巾吃{noun}。 / 头发滴着水，{noun}也滴着，<分不清|没人管>。',
        'Wet steps, a towel, and the {noun} by the pool. / Hair dripping, the {noun} dripping, nobody counting.',
      ],
      [
        '爸爸说只许<尝一口|咬一下>，{noun}就少了个角。 / 咬下去一大块，爸爸笑着躲，{noun}<缺了边|少了一大块>。',
        'Just a taste, says Father, and the {noun} (loses|lose) a corner. / A big bite is gone from the {noun}, and Father is laughing.',
        'E',
      ],
      [
        '夜里的球赛还没进球，{noun}<先见底|吃光>了。 / 解说忽然提高嗓门，手里的{noun}停在半路。',
        'No goal yet, and the {noun} already gone. / When the commentator shouts, the {noun} (stops|stop) on the way to your mouth.',
      ],
      [
        '长椅上坐一排，谁也不说话，都在对付{noun}。 / 一排腿晃着，{noun}<举着|拿着>，看船过去。',
        'All along the bench nobody talks: they are busy with the {noun}. / Legs swinging, the {noun} in hand, a boat going by.',
      ],
      [
        '餐巾纸垫在底下，{noun}还是<沾了手|弄到袖口>。 / 手指一根根舔过，{noun}没了，纸还粘着手。',
        'Paper napkin and all, the {noun} (gets|get) on your sleeve. / Finger by finger, and nothing is left of the {noun}.',
      ],
      [
        '冬天的暖气开得足，披着毯子吃{noun}。 / 窗外是雪，屋里有人<找|拿>{noun}。',
        'Snow outside, radiators ticking, and somebody fetches the {noun}. / Under a blanket in winter, of all things, the {noun}.',
      ],
      [
        '电影开场前的灯暗下来，{noun}<刚拆|才打开>。 / 片头的光照着手里的{noun}。',
        'As the lights go down the {noun} (is|are) opened. / Light from the screen falls on the {noun} in your hand.',
      ],
      [
        '吵完架的人推门出去，回来带了{noun}。 / 谁先开口都难，桌上<放|推>过来{noun}。',
        'After the quarrel a door, a while, and then the {noun} on the table. / It is hard to speak first, so the {noun} (is|are) pushed across.',
      ],
      [
        '加班到楼下便利店都<关灯|打烊>，冷冻层里还有{noun}。 / 鞋踢掉，公文包滑下去，直奔{noun}。',
        'Bag down, shoes off, straight to the {noun}. / Even the corner shop is shut, but there (is|are) the {noun} in the freezer.',
      ],
      [
        '孩子隔着冷柜挑，鼻子<贴上去|压扁了>，指着{noun}。 / 踮着脚，一手攥硬币，一手指{noun}。',
        'On tiptoe at the counter, a coin in the fist, pointing at the {noun}. / Nose flat against the pane, a child has found the {noun}.',
      ],
      [
        '渡轮甲板上风大，{noun}得<背过身|拿外套挡着>吃。 / 海鸥落在栏杆上，盯着{noun}。',
        'Windy on deck, so you turn your back and eat the {noun}. / One gull on the rail, with its eye on the {noun}.',
      ],
      [
        '纸巾垫好，地毯铺着，{noun}只许在<餐桌|门外>吃。 / 规矩是吃{noun}<不上沙发|坐桌边>，爷爷先犯了规。',
        'House rule: the {noun} at the table. / Grandfather is the first to take the {noun} to the sofa.',
      ],
      [
        '巷口遇见同学，<手里|嘴边>都是{noun}。 / 自行车停成一堆，人在树荫里吃{noun}。',
        'Bikes in a heap, and under the tree the {noun}. / Meeting in the lane you both have the {noun} in hand.',
      ],
      [
        '蛋糕切完了，寿星问：<还有|怎么没有>{noun}。 / 蜡烛的烟还没散，{noun}<已经分好|接着上来>。',
        'Smoke still rising from the candles, and the {noun} (comes|come) in. / Cake, yes, says the birthday child, and where (is|are) the {noun}.',
      ],
      [
        '打球的人躺在场边，{noun}<贴着额头|搁在胸口>，还没拆。 / 运动鞋甩在一旁，{noun}先往额头上一按。',
        'Flat on the grass after the match, the {noun} still wrapped and held to the forehead. / Shoes kicked off, the {noun} against the brow.',
      ],
      [
        '一声雷，抓起{noun}就往<屋里|檐下>跑。 / 雨点砸下来，屋檐底下挤着人和{noun}。',
        'Thunder, and you grab the {noun} and run in. / Big drops, small awning, and everyone under it with the {noun}.',
      ],
      [
        '冷冻层重新码过，饺子靠里，{noun}<靠外|放上格>。 / 饺子压着饺子，{noun}<另占|独占>一格。',
        'Dumplings to the back, the {noun} to the front, drawer shut. / A drawer of (its|their) own for the {noun}, once the frost is scraped.',
        'R',
      ],
      [
        '路灯下站着等车，车到了，{noun}还<没吃完|剩一口>。 / 司机按了下喇叭，剩的{noun}一口塞进去。',
        'The bus comes before the {noun} (is|are) finished. / Somebody sounds a horn, and the last of the {noun} (goes|go) down at a gulp.',
      ],
      [
        '停电的晚上，打着手电把{noun}<分了|吃掉>，谁都有份。 / 手电立在桌上，一家人抢救{noun}。',
        'Power cut: by torchlight the whole family comes to the rescue of the {noun}. / With a torch on end in the middle of the table you share out the {noun}.',
        'E',
      ],
    ],
  },
  {
    groups: ['honey'],
    lines: [
      [
        '勺子立在罐口，{noun}<慢慢|一点点>往下走，没人催。 / 等{noun}从勺上下来，水也凉了些。',
        'Slowly the {noun} (leaves|leave) the spoon, and nobody hurries. / You hold the spoon up and wait for the {noun}.',
      ],
      [
        '面包边掰下来，往{noun}里<按|蘸>一按。 / 掰开面包，{noun}顺着缝<往下|渗>进去。',
        'A crust goes down into the {noun} and up again. / Torn bread, and the {noun} (finds|find) (its|their) way into the crumb.',
      ],
      [
        '盖子拧不开，<递给|换>下一个人，{noun}绕桌走了一圈。 / 毛巾垫着再拧一回，{noun}总算开了。',
        'The lid will not turn, so the {noun} (goes|go) round the table from hand to hand. / Try with a towel, and the {noun} (is|are) open.',
      ],
      [
        '罐口擦净，标签朝外，{noun}<放回|归到>架上。 / 架子按高矮排，{noun}站在<盐罐|面粉>旁边。',
        'Wipe the rim, label to the front, the {noun} back on the shelf. / By height along the shelf: flour, the {noun}, salt.',
        'R',
      ],
      [
        '外婆的柜子里有{noun}，小时候踮脚也够不着。 / 够{noun}的凳子还在外婆家，现在用不上了。',
        'Grandmother kept the {noun} where a child could not reach. / In that kitchen the stool is still there, the one for reaching the {noun}.',
        'E',
      ],
      [
        '厨房台面上一个黏手印，{noun}<露馅了|是谁开的>。 / 黏黏的指印从罐子连到门把，{noun}被人动过。',
        'Sticky prints lead from the {noun} to the door handle. / Who has been at the {noun}, asks the handle of the fridge.',
      ],
      [
        '烤架上的面包冒烟，{noun}<先备好|已经打开>。 / 烤面包翻个面，{noun}还要等一会儿。',
        'Toast smoking a little, the {noun} open beside it. / Turn the slice, and a little longer for the {noun}.',
      ],
      [
        '吐司，{noun}，刀，<抹|走>。 / 拧开，挖一点{noun}，抹开，<出门|上路>。',
        'Bread, knife, {noun}, go. / Scoop the {noun}, spread, leave.',
        'A',
      ],
      [
        '茶水间的架子上，{noun}<写着名字|不知是谁的>，大家轮着用。 / 谁带来的{noun}，问了一圈没人认。',
        'Whose (is|are) the {noun} in the office kitchen, and nobody knows. / A name is written on the {noun}, and everyone borrows.',
      ],
      [
        '松饼摞起来，{noun}从上面<淌|流>到盘里。 / 盘子里一圈{noun}，松饼的边<浸|泡>在里头。',
        'Pancakes in a pile, and the {noun} finding the way down. / Round the pancakes lies a moat of the {noun}.',
      ],
      [
        '快递箱里塞满纸团，{noun}裹在<当中|底下>，一路没洒。 / 纸团一个个掏出来，掏到{noun}。',
        'Ball after ball of paper comes out of the box, and then the {noun}. / Packed in crumpled paper, the {noun} (has|have) come all the way.',
      ],
      [
        '孩子舔勺子背，{noun}<沾到鼻尖|抹到下巴>。 / 要回来的勺子锃亮，{noun}的盖子还没盖。',
        'On the tip of a nose: some of the {noun}. / Give back the spoon, please, and the lid of the {noun}.',
      ],
      [
        '茶壶旁边摆一碟饼干，一罐{noun}，<下棋的人|客人>还没到。 / 棋盘摆好，{noun}也摆好，听楼梯。',
        'Chessboard set, the {noun} set out too, an ear to the stairs. / Teapot, biscuits, the {noun}, and the guests not here yet.',
      ],
      [
        '早上赶车，没盖紧{noun}，到了站才想起来。 / 走到公交站，想不起{noun}盖上没有。',
        'Did you close the {noun}, you ask yourself at the bus stop. / Halfway down the road you see the {noun} before you, open.',
      ],
      [
        '窗台上的光挪到罐子，{noun}<亮了一下|透过去>。 / 下午的窗台，{noun}旁边趴着猫。',
        'Afternoon on the sill, a cat, the {noun}. / Light reaches the jar, then the {noun}, then the cat.',
      ],
      [
        '煎饼的锅洗了，{noun}还在桌上，小说看到结尾。 / 小说翻完，{noun}边上全是<碎屑|面包渣>。',
        'Novel finished, crumbs all about the {noun}. / Pan washed, table not cleared, the {noun} beside the last chapter.',
      ],
      [
        '酸奶碗推过来，{noun}<画一圈|绕了个圈>，搅散。 / 碗里画完圈，{noun}的勺子<舔干净|没放下>。',
        'Draw a ring with the {noun} on the yogurt, and stir it away. / Bowl done, and the spoon of the {noun} licked before it goes down.',
      ],
      [
        '旧罐子见底，倒过来<等|控>着，新{noun}放旁边。 / 罐子倒扣在碗里，{noun}<一滴一滴|慢慢>攒。',
        'Nearly empty, the jar stands on its head, and the {noun} (gathers|gather) in a bowl. / Old jar upside down, and the {noun} not hurried.',
        'R',
      ],
      [
        '门口来了送信的，手黏着{noun}，拿胳膊肘开门。 / 胳膊肘压下门把，手上全是{noun}。',
        'Elbow on the door handle, because of the {noun} on your fingers. / Postman at the door, the {noun} on both hands.',
      ],
      [
        '山里的雾没散，客栈的桌上有粥有{noun}。 / 楼梯吱呀响，早饭的{noun}<已经|先>摆下。',
        'Mist in the valley, and at the inn there is porridge with the {noun}. / Stairs creak, and breakfast is laid, the {noun} in the middle.',
      ],
      [
        '给老师回赠的东西想了又想，{noun}，<系根绳|包张纸>。 / 系绳的时候手指压住结，{noun}包好了。',
        'Hold the knot, please: the {noun} (is|are) nearly wrapped. / After much thought it will be the {noun}, with a bit of string.',
      ],
      [
        '柠檬切片码进罐，{noun}<倒|浇>到没过，封口。 / 一层柠檬，一层{noun}，再<压|盖>好。',
        'Slices of lemon, then the {noun}, then the lid. / Layer by layer, lemon and the {noun}, up to the rim.',
      ],
      [
        '蚂蚁排着队上了桌，顺着找，找到{noun}。 / 顺着蚂蚁的路看过去：{noun}没盖严。',
        'Ants in a line across the table, and at the end of it the {noun}. / Follow the ants and you come to the {noun}.',
      ],
      [
        '读信的人一手拿刀，{noun}抹了半片，停住。 / 信看到背面，面包上的{noun}还没抹开。',
        'Half a slice spread with the {noun}, and then the letter. / You read on, knife in the air, the {noun} waiting.',
      ],
    ],
  },
]

import type { GroupScenes } from './group-scenes.ts'

/** Toys, the very small, books for every age. */
export const NURSERY_SCENES: readonly GroupScenes[] = [
  {
    groups: ['toy'],
    lines: [
      [
        '睡前点名，枕头边的都要答到，{noun}也答了。 / 灯关了，黑里还有人小声跟{noun}道晚安。',
        'Roll call before bed: all on the pillow must answer, even the {noun}. / Lights out, and in the dark a whisper says good night to the {noun}.',
        'E',
      ],
      [
        '光脚走到客厅，踩到的是{noun}。 / 黑灯瞎火，脚底下一硌，不用看就知道是{noun}。',
        'Barefoot through the dark sitting room, and underfoot, of course, the {noun}. / No need for the light: what you have stepped on (is|are) the {noun}.',
      ],
      [
        '一只胳膊伸进沙发底下，摸了半天，摸出{noun}。 / 扫帚往沙发底下一捅，滚出来一团灰，一只袜子，还有{noun}。',
        'An arm goes in under the sofa and comes out with the {noun}. / Out from under the sofa the broom brings dust, a sock, and the {noun}.',
      ],
      [
        '收，数，{noun}，<进箱|盖上>。 / {noun}回家，<洗手|吃饭>。',
        'Pick up, count, {noun} in, lid. / Lid on, {noun} home, hands washed.',
        'A',
      ],
      [
        '饭桌上多摆一只小碗，说是给{noun}的。 / 勺子先送到{noun}嘴边，再送到自己嘴里。',
        'An extra bowl on the table, and a very small spoon: for the {noun}. / A spoonful for the {noun}, and then a spoonful for the cook.',
      ],
      [
        '外婆拉开修东西的抽屉，孩子捧着{noun}，眼睛不眨。 / 老花镜找到了，胶水找到了，{noun}有救了。',
        'Grandmother opens the drawer of small repairs, and a child holds up the {noun}. / Glasses found, glue found: there is hope for the {noun}.',
        'E',
      ],
      [
        '飞机上没哭，手里攥着{noun}，看云。 / 安全带扣好，孩子腿上是{noun}，窗外是翅膀。',
        'Belt on, the {noun} on two small knees, and clouds below. / Nobody cried on the plane: the {noun} had the window seat.',
      ],
      [
        '架子隔成格，贴上画，{noun}那格画的就是它。 / 收拾有个规矩：拿一样，放回一样，{noun}也一样。',
        'Pictures on the shelves show where things live, the {noun} too. / The rule of the house: put back the {noun} before the next thing comes out.',
        'R',
      ],
      [
        '幼儿园门口不肯松手，老师蹲下来跟{noun}打招呼。 / 老师说{noun}也可以进来，眼泪就停了。',
        'At the nursery gate the teacher crouches and says good morning to the {noun}. / Bring the {noun} in, says the teacher, and the crying stops.',
      ],
      [
        '沙坑边上，换着玩，铲子换{noun}，说好一会儿就还。 / 一会儿到底多久，两个孩子围着{noun}商量。',
        'A spade for the {noun}, just for a while: a bargain is struck at the sandpit. / How long is a while, they ask each other over the {noun}.',
      ],
      [
        '拖着被单当披风，{noun}被救了一下午。 / 恶龙是爸爸，被救的是{noun}，晚饭推迟了。',
        'With a sheet for a cape, somebody has been saving the {noun} all afternoon. / The dragon is Father, the prisoner (is|are) the {noun}, and supper is late.',
      ],
      [
        '包装纸撕得到处都是，{noun}刚露了个角，屋里先叫了一声。 / 蜡烛还没吹，手已经伸向{noun}。',
        'Paper everywhere, and at the first glimpse of the {noun} a shout. / Candles not yet out, and already a hand reaches for the {noun}.',
      ],
      [
        '大人也蹲下来，说让我看看，{noun}就没再还。 / 说是教孩子，爸爸自己跟{noun}玩上了。',
        'Let me see, says a grown-up on the floor, and keeps the {noun}. / To show how it is done, Father takes the {noun} and forgets the time.',
      ],
      [
        '雨天的窗台，{noun}面朝外，说是在等晴。 / 孩子哈一口气在玻璃上，替{noun}画了个太阳。',
        'Rain, and the {noun} set on the sill to watch for the sun. / Breath on the pane, and for the {noun} a finger draws a sun.',
      ],
      [
        '出门前谈判，只能带一样，挑来挑去，{noun}。 / 口袋太小，书包太满，{noun}抱着走。',
        'Just one, says a voice at the door, and after long thought: the {noun}. / Pockets too small, bag too full, so the {noun} (is|are) carried.',
      ],
      [
        '照相馆里说看这边，孩子不看，把{noun}举到镜头前。 / 全家福洗出来，人人睁着眼，当中是{noun}。',
        'Look here, says the photographer, and up (goes|go) the {noun} before the lens. / In the family portrait every eye is open, and in the middle (is|are) the {noun}.',
      ],
      [
        '弟弟会爬了，{noun}搬到高一层的架子上。 / 小的够不着了，大的踮脚把{noun}放上去。',
        'The baby has learnt to crawl, and the {noun} (moves|move) up a shelf. / On tiptoe the elder one puts the {noun} where the younger cannot reach.',
        'R',
      ],
      [
        '搬家清箱子，翻出{noun}，一家人坐在纸箱上说起从前。 / 箱底的{noun}，谁也舍不得丢，又装回去。',
        'Sorting boxes, you come upon the {noun}, and all sit down and remember. / From the bottom of the box the {noun}: nobody can part with (it|them).',
        'E',
      ],
      [
        '理发店里，推子一响，{noun}抱得更紧。 / 围布底下鼓起一块，是{noun}。',
        'At the barber’s, at the first buzz, the {noun} (is|are) held tighter. / There is a bulge beneath the cape: the {noun}.',
      ],
      [
        '来做客的孩子不说话，把{noun}往前推了推，就算认识了。 / 地毯上面对面坐着，这边递{noun}，那边接。',
        'No words from the small visitor, only the {noun} pushed forward: hello. / On the rug, without a word, the {noun} (passes|pass) from hand to hand.',
      ],
      [
        '玩具店的玻璃上一个鼻子印，里头是{noun}。 / 走过橱窗又倒回来，看{noun}。',
        'A nose has left its mark on the shop window, opposite the {noun}. / Past the window, and back, and there (is|are) the {noun}.',
      ],
      [
        '洗衣机转着，孩子蹲在前面，跟{noun}一起看。 / 泡泡贴着玻璃打转，{noun}坐头排。',
        'Round goes the wash, and before it crouch a child and the {noun}. / Front seats at the washing machine: one for the child, one for the {noun}.',
      ],
      [
        '起床了，鞋，牙刷，{noun}，<出发|走喽>。 / 书包背好，{noun}拿好，<拉手|走>。',
        'Up, shoes, {noun}, off. / Bag on, {noun} under the arm, hand in hand.',
        'A',
      ],
      [
        '奶奶打电话问爱玩什么，话筒递过去，那头只听见一声{noun}。 / 挂了电话又打来，奶奶问：{noun}怎么写。',
        'What does the little one like, asks Grandmother, and all she hears is: the {noun}. / She rings again: how, please, do you spell what it was, the {noun}.',
      ],
    ],
  },
  {
    groups: ['baby'],
    lines: [
      [
        '人还没到，{noun}先到了，屋里静静的，都在等。 / 小房间布置好了，{noun}也在，就差一个名字。',
        'The {noun} (has|have) come before the baby, and the whole flat waits. / The little room is ready, the {noun} too, and there is no name yet.',
        'E',
      ],
      [
        '爸爸捧着说明书，正着看，倒着看，再看看{noun}。 / 说明书摊在地板上，爸爸跟{noun}大眼瞪小眼。',
        'Father reads the leaflet one way up, then the other, then looks at the {noun}. / On the floor lie the instructions, and Father faces the {noun}.',
      ],
      [
        '钥匙，口水巾，{noun}，<出门|走>。 / {noun}备好，帽子戴好，<抱上|出发>。',
        'Keys, bib, {noun}, door. / Hat on, {noun} ready, off.',
        'A',
      ],
      [
        '说是下楼晒个太阳，收拾了一上午，{noun}还是忘了。 / 电梯到了底又按回去，{noun}还在门口。',
        'All morning you pack for a walk, and the {noun} (is|are) forgotten. / Down in the lift and up again, for the {noun} by the door.',
      ],
      [
        '夜里的走廊只留一盏小灯，照着{noun}。 / 半夜的家里，有人踮着脚，有人找{noun}。',
        'A small lamp in the corridor at night, and the {noun} in its light. / Somewhere past midnight, on tiptoe, you look for the {noun}.',
      ],
      [
        '外婆的电话天天来，先问孩子，再问{noun}。 / 电话里还是那几句：瘦没瘦，{noun}用上没有。',
        'Grandmother rings, asks after the baby, and then after the {noun}. / Same call, same hour, and always a word about the {noun}.',
        'E',
      ],
      [
        '总算睡着了，一屋子大人绕着{noun}走猫步。 / 轻轻放下，轻轻退，脚跟碰到{noun}，谁都不敢出气。',
        'Asleep at last, and the grown-ups go round the {noun} like cats. / Down gently, back gently, a heel against the {noun}, and nobody breathes.',
      ],
      [
        '姐姐要帮忙，别的都不要，就要管{noun}。 / 姐姐叉着腰说，{noun}归她。',
        'The elder sister wants to help, and what she wants to help with (is|are) the {noun}. / Hands on hips she declares that the {noun} (is|are) her business.',
      ],
      [
        '货架前站着个年轻爸爸，拿手机拍{noun}，问家里是不是这种。 / 家里回消息了：对，{noun}，顺便买把葱。',
        'A young father in the aisle sends home a picture of the {noun} and asks if he has it right. / Yes, comes the answer, the {noun}, and some spring onions.',
      ],
      [
        '清单贴在冰箱上，{noun}那行打了勾。 / 记一笔{noun}，写上日期，笔挂回冰箱门。',
        'On the fridge hangs a list, and on it, ticked, the {noun}. / A note of the {noun}, the date, and the pencil back on its string.',
        'R',
      ],
      [
        '公园的长椅上，刚认识的两家人，从{noun}聊起。 / 树荫底下，大人说着{noun}，孩子互相抓脚。',
        'On a park bench strangers begin to talk, and they begin with the {noun}. / In the shade the grown-ups compare the {noun}, and the babies grab at feet.',
      ],
      [
        '出门旅行，大人一个背包，剩下的全归孩子，{noun}头一样。 / 就住一晚，{noun}带了，半个家也带了。',
        'A rucksack for the grown-ups, and for the baby the rest of the luggage, not to mention the {noun}. / A single night away, and along come the {noun} and most of the household.',
      ],
      [
        '爷爷年轻时没抱过孩子，现在认认真真学{noun}怎么用。 / 老花镜推上去，爷爷把{noun}又看了一遍。',
        'Grandfather, who never held a baby in his day, wants to be taught about the {noun}. / Up go the reading glasses, and Grandfather studies the {noun} again.',
        'E',
      ],
      [
        '朋友送来旧衣服，叠得方方正正，{noun}是新的。 / 大袋小袋提上楼，小袜子，小帽子，还有{noun}。',
        'Friends bring outgrown clothes, neatly folded, and, new, the {noun}. / Bags come up the stairs: tiny socks, tiny hats, and the {noun}.',
      ],
      [
        '邻居在电梯里凑过来看孩子，顺便看了看{noun}。 / 电梯停一层，进来一个人，夸一句孩子，问一句{noun}。',
        'In the lift a neighbour bends to see the baby, and then the {noun}. / At every floor somebody gets in, smiles at the baby, and asks about the {noun}.',
      ],
      [
        '猫闻过了小毯子，闻过了{noun}，走开了，想不通。 / 家里的猫坐在{noun}旁边，不知道谁要来。',
        'The cat has sniffed at the blanket and at the {noun}, and goes off to think. / Next to the {noun} sits the cat, whom nobody has told.',
      ],
      [
        '小小一个喷嚏，大人全停下手，{noun}也搁下了。 / 那边咿呀一声，这边放下{noun}，都凑过去。',
        'A very small sneeze, and everyone puts down what they hold, even the {noun}. / A gurgle from the other room: down with the {noun}, and all go and look.',
      ],
      [
        '满月这天的包间，红鸡蛋在桌上，{noun}在椅子边。 / 客人轮流逗孩子，爸爸守着{noun}和红包。',
        'Red eggs on the table, aunts all round, the {noun} beside the chair. / Each guest has a turn with the baby, while Father minds the {noun}.',
      ],
      [
        '衣服叠好，{noun}，<明早见|睡>。 / 灯调暗，{noun}摆好，<嘘|睡>。',
        'Dim the lamp, set out the {noun}, hush. / Wash folded, {noun} to hand, bed.',
        'A',
      ],
      [
        '手机里存满了孩子，照片角上常有{noun}。 / 往前翻相册，才发现{noun}一直在边上。',
        'All those pictures of the baby, and in the corner of so many the {noun}. / Leafing back you find that the {noun} (was|were) there all along.',
      ],
      [
        '玄关腾出一角，{noun}靠左，小鞋靠右。 / 夜里找东西靠这个：{noun}，放左手边。',
        'A corner of the hall is cleared: on the left the {noun}, on the right small shoes. / To be found in the dark: the {noun}, always on the left.',
        'R',
      ],
      [
        '姑姑头一回带孩子，手背上写满了：帽子，儿歌，{noun}。 / 爸妈出门一晚，姑姑对着{noun}深吸一口气。',
        'An aunt has charge tonight, and on the back of her hand: hat, song, the {noun}. / Parents out for the evening, and the aunt takes a deep breath before the {noun}.',
      ],
      [
        '雨说来就来，孩子护在怀里，{noun}护在伞下。 / 屋檐下躲雨，抹一把{noun}上的水珠，孩子看雨看得高兴。',
        'Sudden rain: the baby inside the coat, the {noun} beneath the umbrella. / Under the eaves you wipe drops off the {noun}, while the baby admires the rain.',
      ],
      [
        '小手攥住大人的手指，{noun}先等等。 / 手指头被攥着，抽不出来，{noun}够不到，算了。',
        'A tiny hand has hold of a finger, and the {noun} must wait. / Finger caught, the {noun} out of reach, and nobody minds.',
        'E',
      ],
    ],
  },
  {
    groups: ['book'],
    lines: [
      [
        '坐过站了，手里的{noun}还没合上。 / 抬头一看，站名不认识，都怪{noun}。',
        'Past your stop, the {noun} still open in your hands. / Up you look at a strange station, and blame the {noun}.',
      ],
      [
        '扉页上有一行铅笔字，{noun}是谁送的，一下子想起来。 / 字是斜的，墨淡了，{noun}翻开又合上。',
        'A pencilled line inside the cover, and you remember who gave you the {noun}. / Slanting hand, faded ink, and the {noun} opened and closed again.',
        'E',
      ],
      [
        '面前一碗面，旁边一本{noun}，汤溅了，赶紧挪。 / 吃一口，翻一页，{noun}离碗远点。',
        'Noodles in front, the {noun} beside: a splash, and quick, out of the way. / A mouthful, a page, the {noun} at a safe distance from the bowl.',
      ],
      [
        '茶，灯，{noun}，<坐下|翻开>。 / 手机扣过去，{noun}，<翻到折角|接着看>。',
        'Tea, lamp, {noun}. / Phone face down, {noun} open, go on.',
        'A',
      ],
      [
        '登记卡上写名字，写日期，{noun}，月底还。 / 借出去的记一笔：{noun}，谁，哪天。',
        'Name, date, the {noun}, back by the end of the month. / Lent, says the list on the shelf: the {noun}, to whom, since when.',
        'R',
      ],
      [
        '孩子趴在地毯上，脚翘着，{noun}摊在鼻子底下。 / 叫了几声没人应，地毯上只有{noun}和一双晃着的脚。',
        'On the rug, feet in the air, a child with the {noun} under the nose. / Called and called, and no answer: only the {noun} and a pair of feet.',
      ],
      [
        '再讲一遍，妈妈的声音哑了，{noun}又回到头一页。 / 念漏了一句，马上被听出来，{noun}倒回去。',
        'Again, please, and with a hoarse voice Mother goes back to the start of the {noun}. / Skip a line and you are caught: back a page in the {noun}.',
        'E',
      ],
      [
        '书店要打烊了，坐在台阶上的人才站起来，拍拍{noun}。 / 店员咳一声，角落里合上{noun}。',
        'Closing time, and whoever sat reading on the steps gets up with the {noun}. / A cough from the till, and in the corner the {noun} (is|are) shut.',
      ],
      [
        '拿公交票当书签，{noun}夹得鼓鼓的。 / 车票，树叶，糖纸，都夹在{noun}里。',
        'A bus ticket for a bookmark, and the {noun} (grows|grow) fat. / Ticket, leaf, sweet paper, all between the pages of the {noun}.',
      ],
      [
        '搬家师傅掂掂箱子，问装的什么，你说里头有{noun}。 / 纸箱底破了，头一个掉出来的是{noun}。',
        'What is in here, groans the mover, and you say, among others, the {noun}. / The box gives way, and first out (falls|fall) the {noun}.',
      ],
      [
        '飞机延误，人人看屏幕，有一个人看{noun}。 / 广播又说抱歉，{noun}翻过一页。',
        'Delayed: all look up at the board, and one looks down at the {noun}. / Sorry again, says the loudspeaker, and a page of the {noun} (is|are) turned.',
      ],
      [
        '外公把放大镜压在{noun}上，一行一行往下移。 / 放大镜底下的字胖胖的，外公的指头跟着{noun}走。',
        'Grandfather moves the magnifying glass down the page of the {noun}. / Fat letters under the glass, a finger along the line, Grandfather and the {noun}.',
      ],
      [
        '猫趴在{noun}上，读到一半的那页归它了。 / 等猫起身，再找{noun}读到哪儿。',
        'The cat lies down on the {noun}, on the very page. / When the cat gets up, you can look for your place in the {noun}.',
      ],
      [
        '午后的图书馆，阳光爬过桌子，爬到{noun}边上。 / 对面的人睡着了，脸贴着{noun}。',
        'Sun creeps over the library table as far as the {noun}. / Across the table somebody sleeps, a cheek on the {noun}.',
      ],
      [
        '床头那一摞，{noun}在上头，灯亮到很晚。 / 说好看完这页就睡，{noun}又翻了几页。',
        'On top of the pile by the bed, the {noun}, and a light till late. / To the end of this page, you said, and the {noun} (is|are) pages further on.',
      ],
      [
        '折角压平，胶水抹匀，书脊上写好{noun}的名字。 / 剪刀，牛皮纸，胶水，{noun}要穿衣服了。',
        'Brown paper, scissors, glue: the {noun} will have a jacket. / Corners folded in, pressed flat, and the title of the {noun} lettered on the spine.',
        'R',
      ],
      [
        '躲雨躲进亭子里，包里只有{noun}和一个橘子。 / 橘子剥完了，雨没停，{noun}翻开。',
        'Kept in the pavilion by the rain, with the {noun} and an orange. / Orange eaten, rain still falling, and you open the {noun}.',
      ],
      [
        '看到一句，笑出声来，举着{noun}满屋找人念。 / 浴室门外有人说，你听这段，是{noun}里的。',
        'You laugh out loud, and go round the flat with the {noun} to find someone to read to. / Listen to this, says a voice outside the bathroom, out of the {noun}.',
      ],
      [
        '开学领东西，桌上一摞，{noun}闻着有股纸味。 / 名字写得端端正正，写在{noun}里头。',
        'New term, a pile on the desk, and the {noun} that smells of paper. / In careful letters a name goes inside the {noun}.',
      ],
      [
        '合上，夹好，{noun}，<关灯|睡>。 / 眼镜摘了，{noun}放在枕边，<灯灭|睡>。',
        'Marker in, {noun} shut, light off. / Shut the {noun}, glasses off, sleep.',
        'A',
      ],
      [
        '一个字不认得，全家传着{noun}看，谁也不肯先说不认得。 / {noun}递到爸爸手里，爸爸清清嗓子，说眼镜不在。',
        'A hard word, and the {noun} (goes|go) round the table, and nobody admits it. / Handed the {noun}, Father clears his throat and says he has left his glasses.',
      ],
      [
        '还{noun}的时候，里头多了一张字条：看哭了。 / 字条只有几个字，夹在还回来的{noun}里。',
        'Back (comes|come) the {noun}, with a slip of paper inside: I cried. / Just a few words, on a slip, in the {noun} that you lent.',
        'E',
      ],
      [
        '沙滩上晒着的人，脸上盖着{noun}。 / 风翻着没人看的那页，{noun}里进了沙。',
        'On the beach someone sleeps with the {noun} over the face. / Wind turns a page that nobody reads, and there is sand in the {noun}.',
      ],
      [
        '一家人各占沙发一角，谁也不说话，{noun}翻页的声音。 / 屋里静，有人翻{noun}，有人剥花生。',
        'A corner of the sofa each, no talk, and a page of the {noun} (turns|turn). / Quiet: somebody with the {noun}, and somebody with peanuts.',
      ],
    ],
  },
]

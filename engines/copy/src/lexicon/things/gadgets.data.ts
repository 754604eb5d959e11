import type { GroupScenes } from './group-scenes.ts'

/** Phones, computers and what stands on the desk with them. */
export const GADGET_SCENES: readonly GroupScenes[] = [
  {
    groups: ['phone'],
    lines: [
      [
        '闹钟响过了，手伸出被子去摸{noun}。 / 被窝里伸出手来，在枕边<摸到|找到>{noun}，又缩回去。',
        'The alarm has gone, and a hand comes out of the covers for the {noun}. / A hand feels along the pillow, finds the {noun} and goes back <in|under the quilt>.',
      ],
      [
        '面条刚下锅，{noun}在灶台边上响了。 / 灶台边的{noun}响起来，手上<沾着面粉|还拿着长筷子>。',
        'Noodles just in the pot, and the {noun} rings beside the hob. / Beside the hob the {noun} starts to ring, and your hands are <floury|full>.',
      ],
      [
        '妈妈打来的，{noun}夹在肩膀上，豆角接着择。 / 肩膀夹着{noun}，嘴里答应着，手里<择菜|叠衣服>。',
        'It is Mum: the {noun} goes between ear and shoulder, and the <beans|shirts> go on. / Between ear and shoulder, the {noun}; between your fingers, <beans|socks> to sort.',
        'E',
      ],
      [
        '公交站的人都低着头，{noun}亮着，车<还没来|拐过来了>。 / 车进站了，{noun}收进口袋，跟着队伍往前<挪|走>。',
        'Everyone at the stop looks down, and you too, at the {noun}, until the bus <comes|turns the corner>. / Bus in sight: the {noun} goes into the pocket, and the queue moves up.',
      ],
      [
        '钥匙在左边口袋，{noun}在右边，门关上。 / 出门前拍拍口袋，{noun}在，<钥匙|门卡>也在。',
        'Keys in the left pocket, {noun} in the right, door shut. / You pat the pockets before you go: the {noun} is there, the <keys|card> too.',
        'A',
      ],
      [
        '包裹到了楼下，握着{noun}跑下楼去报取件码。 / 取件码念给柜台，{noun}放回兜里，<抱|夹>着纸箱上楼。',
        'A parcel waits downstairs; you go down, {noun} in hand, and read out the code. / Read out the code, put the {noun} away, carry the box <up|home>.',
        'A',
      ],
      [
        '菜点完了，{noun}翻过去扣在桌上，听朋友<说话|讲故事>。 / 碗筷摆上来，{noun}扣在桌角，谁也没去<翻|碰>。',
        'Dishes ordered, the {noun} is turned face down, and a friend begins to <talk|tell it>. / Face down beside the bowls, the {noun} is left alone all through <dinner|the story>.',
        'E',
      ],
      [
        '雨点打在伞上，撑伞的手换一换，腾出来接{noun}。 / 一手伞，一手{noun}，站在屋檐下<说完|讲完>再走。',
        'Rain on the umbrella; you change hands to answer the {noun}. / Umbrella here, {noun} there, you stand under the eaves until it is <said|settled>.',
      ],
      [
        '拍下冰箱里剩什么，揣着{noun}去买菜。 / 菜场里掏出{noun}，看看单子，还差<一把葱|一块姜>。',
        'You photograph what is left in the fridge and take the {noun} to the market. / At the market stall, a look at the {noun}: still missing, <spring onions|ginger>.',
        'R',
      ],
      [
        '小狗歪了歪头，{noun}举起来，它又<跑了|转过去了>。 / 蹲下来，{noun}放低，等狗自己<看过来|凑过来>。',
        'The dog tilts its head; up goes the {noun}, and <off it runs|away it turns>. / Down on your heels, the {noun} held low, you wait for the dog to <look|come>.',
      ],
      [
        '{noun}从盒子里拿出来，旧的那部还在旁边响。 / 拆开盒子，{noun}放平，先<找卡针|翻说明书>。',
        'The {noun} comes out of the box while the old phone still buzzes beside it. / Box open, {noun} flat on the desk, and the <little pin|booklet> to look for.',
        'R',
      ],
      [
        '电梯门合上，说到半句，{noun}那头没了声音。 / 出了电梯，把{noun}贴回耳边，<喂|你说>，接着讲。',
        'The lift doors close, and mid-sentence the {noun} goes quiet. / Out of the lift, the {noun} back at the ear: <hello|go on>, where were we.',
      ],
      [
        '路口停下来，{noun}横过来，竖过去，<对一对|看一看>方向。 / 转了个身，{noun}上的箭头也转了，原来该<往左|过桥>。',
        'You stop at the corner and turn the {noun} this way and that. / Turn round, and the arrow on the {noun} turns as well: it was <left|over the bridge>.',
      ],
      [
        '晚霞还在，楼上楼下都有人举着{noun}站到窗边。 / 窗口探出身子，{noun}举高一点，云正在<变|散>。',
        'At sunset people come to their windows, {noun} in hand, on every floor. / Leaning out, {noun} held up, while the clouds <change|drift off>.',
      ],
      [
        '会议室的灯暗下来，{noun}扣着放到本子旁边。 / 本子，笔，扣着的{noun}，会<开始|接着开>了。',
        'Lights down in the meeting room, and the {noun} lies face down by the notepad. / Notepad, pen, the {noun} face down: the meeting <starts|goes on>.',
      ],
      [
        '孩子在视频里凑得很近，{noun}上只剩<额头|鼻尖>。 / 那头喊了一声，{noun}里挤进来一家人的脸。',
        'On the {noun} a child leans in so close that only a <forehead|nose> is left. / Somebody calls, and a whole family squeezes into the picture on the {noun}.',
      ],
      [
        '地铁里抓着扶手，{noun}上的小说翻过一页。 / 到站广播响了，{noun}上的故事<停|断>在半句。',
        'Holding on to the rail: on the {noun} a page of the novel turns. / The stop is announced, and the story on the {noun} breaks off mid-line.',
      ],
      [
        '水烧开以前，靠着台面翻一翻{noun}。 / 水壶叫了，{noun}放下，去<泡茶|冲面>。',
        'Until the kettle boils, you lean on the worktop with the {noun}. / The kettle whistles, the {noun} is put down, and the <tea|noodles> can be made.',
      ],
      [
        '枕头边{noun}暗下去，屋里只剩窗帘缝里那点光。 / 互道晚安，把{noun}<反扣|放>在床头，翻身。',
        'Goodnight said, the {noun} goes on the bedside, and you turn over. / By the pillow the {noun} goes dark, and what light there is comes round the <curtains|blind>.',
      ],
      [
        '朋友迟到，发来消息，{noun}在桌上<亮了|动了>一下。 / 约在门口，{noun}握在手里，抬头正好看见<人|他们>。',
        'A friend is late and says so; the {noun} lights up on the table. / You meet at the gate: {noun} in hand, you look up, and there <they are|is the wave>.',
      ],
      [
        '排队排到柜台，{noun}已经拿在手里等着扫码。 / 前面还有人，{noun}先<拿|掏>出来，码也打开。',
        'Your turn at the counter, the {noun} out and ready to scan. / Still some people ahead; the {noun} comes out and the code <is opened|with it>.',
      ],
      [
        '球赛散场，人群亮起一片，{noun}也举着。 / 散场的台阶上，借{noun}的光找<座位号|掉了的帽子>。',
        'The match is over, and out comes the {noun}, among so many other little lights. / Down the dark steps the {noun} lights the way back for a <lost cap|dropped glove>.',
      ],
      [
        '老相片摊开一床，举着{noun}一张张翻拍。 / 相册翻到童年那页，{noun}停在<半空|上面>，先看一会儿。',
        'Old photographs cover the bed, and you copy them with the {noun}, row by row. / The album opens on childhood; the {noun} waits in the air while you <look|laugh>.',
      ],
      [
        '风把头发吹到脸上，站在桥中间接起{noun}。 / 桥上风大，背过身去，{noun}捂紧了<听|说>。',
        'Wind blows your hair about as you answer the {noun} on the bridge. / Back to the wind, halfway over the bridge, the {noun} pressed to the <ear|cheek>.',
      ],
      [
        '自行车锁好，从衣兜里摸出{noun}，回个电话。 / 车篓里放着菜，路边停下，{noun}<回一条|看一眼>再骑。',
        'The bike locked, you feel in the jacket for the {noun} and call back. / Vegetables in the basket, a stop at the kerb, a word on the {noun}, and you ride on.',
      ],
      [
        '副歌快到了，擦地的人去把{noun}调响一格。 / 地擦到门口，{noun}在<窗台|柜子>上唱着。',
        'Chorus coming, so you leave the mop and turn the {noun} up. / You mop towards the door while the {noun} sings from the <sill|shelf>.',
      ],
      [
        '候诊的椅子上，{noun}攥着，听里面喊名字。 / 叫到名字，{noun}揣好，站起来往里走。',
        'Waiting for your name to be called, you hold the {noun} in both hands. / Your name: the {noun} goes into the pocket, and you <stand|get> up.',
      ],
      [
        '车票，座位号，{noun}举到检票口，滴的一声。 / 滴，闸门开了，{noun}塞回兜里，<找|往>站台走。',
        'Seat number read, {noun} to the gate, a beep. / A beep, the gate opens, the {noun} goes back, and it is this way to the <platform|train>.',
      ],
      [
        '奶奶戴上眼镜，把{noun}拿远一点，念出声来。 / 念给奶奶听的消息，她要自己拿过{noun}再<看|念>。',
        'Grandma puts on her glasses, holds the {noun} at arm’s length and reads aloud. / You read Grandma the message; she takes the {noun} to <see|read it> for herself.',
      ],
      [
        '客厅灯坏了，举着{noun}照梯子上的人。 / 梯子上有人换灯泡，{noun}在下面<照着|举着>。',
        'The bulb has gone, and you light the ladder with the {noun}. / Up the ladder somebody changes a bulb; below, you hold up the {noun}.',
      ],
      [
        '午休，桌上趴着几个人，{noun}调成静音。 / 办公室静下来，{noun}在<衣兜|抽屉>里轻轻一震。',
        'After lunch, heads on desks, and the {noun} is set to silent. / Quiet in the office, and in the <drawer|pocket> the {noun} hums.',
      ],
      [
        '想起来一句话，掏出{noun}记下，再接着走。 / 走到树下停住，往{noun}里<记|说>了一句，又走。',
        'A line comes to you; you note it in the {noun} and walk on. / Under a tree you stop, tell the {noun} a line, and <go on|walk on>.',
      ],
      [
        '蛋糕端上来，灯一关，{noun}全举起来了。 / 蜡烛还没吹，有人喊等等，{noun}<先拍|还没开>。',
        'In comes the cake, off goes the light, and up goes the {noun}. / Before the candles are blown out somebody says wait, and looks for the {noun}.',
      ],
      [
        '行李转出来以前，{noun}开了机，报一声到了。 / 舱门打开以前，{noun}上先打好<到了|落地了>。',
        'No bags on the belt yet; the {noun} goes on, and a word home. / While the cabin door is still shut, the word is typed on the {noun}: <landed|here>.',
      ],
    ],
  },
  {
    groups: ['laptop'],
    lines: [
      [
        '桌面清空，{noun}放上来，再摆杯子。 / 杯子挪远一点，{noun}<在中间|靠着墙>，坐下。',
        'The desk is cleared, the {noun} set down, and then the mug. / Mug moved away, the {noun} in its place, and you sit.',
        'R',
      ],
      [
        '插头找到了插座，{noun}亮起来。 / 桌子底下钻出来，{noun}<已经|果然>亮了。',
        'Plug finds socket, and a light comes on at the {noun}. / Out from under the desk you come, and the {noun} is lit.',
      ],
      [
        '稿子存好，椅子往后一推，离开{noun}去倒水。 / 伸个懒腰，看窗外，再看{noun}。',
        'Draft saved, you push back the chair and leave the {noun} for some water. / A stretch, a look out of the window, a look at the {noun}.',
      ],
      [
        '猫绕过键盘，靠着{noun}卧下。 / 猫尾巴垂在{noun}前面，请不走。',
        'Past the keyboard goes the cat, and lies down against the {noun}. / A tail hangs in front of the {noun} and will not be moved.',
        'E',
      ],
      [
        '夜里只剩桌灯，{noun}前面没人说话。 / 桌灯底下，{noun}旁边的人<撑着头|咬着笔>。',
        'Night, a desk lamp, and nobody talks beside the {noun}. / Beneath the desk lamp, next to the {noun}, somebody chews a pencil.',
      ],
      [
        '同事弯腰看过来，手撑在{noun}边上。 / 指着屏幕的手<碰到|蹭着>{noun}，缩回去。',
        'A colleague leans over, a hand beside the {noun}. / The pointing hand touches the {noun} and draws back.',
      ],
      [
        '线理成一束，{noun}后面干净了。 / 趴下去理线，{noun}的那根贴上纸条。',
        'Tied into a bunch, the cables behind the {noun} are out of the way. / Down on the floor with the cables; the one for the {noun} gets a label.',
        'R',
      ],
      [
        '盒里的泡沫吱吱响，{noun}拿出来了。 / 剪开{noun}外面的袋，听见嘶的一声。',
        'Foam squeaks, and out of the box comes the {noun}. / The bag round the {noun} is slit, with a small sound.',
        'E',
      ],
      [
        '说明书摊着，{noun}摆正，先看图。 / 对着图，{noun}转个方向，<果然|原来>是这边。',
        'Leaflet open, the {noun} set straight, the picture looked at. / As in the picture, the {noun} is turned round: this side, then.',
      ],
      [
        '孩子问能不能按，{noun}前面多了一张小脸。 / 小手指点一下{noun}，回头看大人。',
        'May I press it, asks a small face beside the {noun}. / A small finger touches the {noun}, and the face turns round.',
      ],
      [
        '会还有一会儿才开，{noun}先准备好。 / 人陆续坐下，{noun}接好，灯<调|关>暗。',
        'The meeting is yet to begin, and the {noun} is ready. / People take their seats; the {noun} is connected, the lamps go down.',
        'A',
      ],
      [
        '窗外打雷，手停在{noun}上。 / 雷声过去，{noun}的小灯还亮着。',
        'Thunder outside, and a hand stays on the {noun}. / Thunder gone by, and the little lamp on the {noun} still burns.',
      ],
      [
        '搬工位，{noun}拿在手里，绿植夹在腋下。 / 新的桌子，{noun}放下，抽屉拉开看看。',
        'Moving desks: the {noun} in your hand, a plant under the arm. / A new desk; you put down the {noun} and look into the drawers.',
        'A',
      ],
      [
        '抹布绕着{noun}走，饼干屑扫到手心。 / {noun}抬起来一点，底下有<一枚曲别针|铅笔屑>。',
        'A cloth goes round the {noun}, and crumbs into the palm. / Lift the {noun} a little: a paper clip, pencil dust.',
      ],
      [
        '下课铃响，{noun}旁边的粉笔放下。 / 学生围过来，隔着{noun}问问题。',
        'The bell rings, and beside the {noun} the chalk is put down. / Pupils come up with questions and stand round the {noun}.',
      ],
      [
        '等文件传完，坐在{noun}旁边剥橘子。 / 橘子剥完，进度条到头，{noun}静着。',
        'While the files go across, you peel an orange beside the {noun}. / Orange peeled, the bar at its end, the {noun} quiet.',
      ],
      [
        '便条贴在{noun}边上，写着买菜，回信。 / 撕下{noun}边的便条，<买菜|回信>划掉了。',
        'Stuck beside the {noun}, a note: shopping, letters. / Off comes the note by the {noun}; <shopping|letters> done.',
      ],
      [
        '书房的门虚掩，听见有人对着{noun}叹气。 / 叹完气，{noun}前的人笑了一声，又敲起键来。',
        'The study door is ajar, and someone sighs at the {noun}. / After the sigh a laugh, and the keys again, in front of the {noun}.',
      ],
      [
        '停电了，手摸着桌沿，离开{noun}去找蜡烛。 / 来电那一刻，先看{noun}，再吹蜡烛。',
        'A power cut; you feel along the desk, away from the {noun}, for a candle. / Light again: a look at the {noun}, and the candle is blown out.',
      ],
      [
        '咖啡洒了，抢着搬{noun}。 / 纸巾按下去，{noun}举在手里，谁也没出声。',
        'Coffee goes over, and every hand goes for the {noun}. / Tissues down, the {noun} held in the air, and nobody speaks.',
      ],
      [
        '工牌扔进抽屉，{noun}留给明早。 / 关灯前回头，{noun}<隐在|落进>暗里了。',
        'Badge in the drawer, and the {noun} is left for the morning. / At the switch you look back: the {noun} is lost in the dark.',
      ],
      [
        '小说的结尾改了又改，{noun}陪到鸟叫。 / 鸟叫了，{noun}前面的人合上本子，去睡。',
        'The ending is rewritten and rewritten, beside the {noun}, until the birds begin. / Birdsong, and whoever sat by the {noun} shuts the notebook and goes to bed.',
      ],
      [
        '架子上给{noun}挪出一格，书叠高了。 / 书往左靠，{noun}放进来，<线|灯>也够得着。',
        'A shelf is cleared for the {noun}, and the books are stacked. / Books to the left, and the {noun} fits in, near its cable.',
      ],
      [
        '朋友上门帮忙，盘腿坐在{noun}旁边。 / 帮忙的人不说话，看看{noun}，要了杯水。',
        'A friend has come to help and sits cross-legged by the {noun}. / The helper says nothing, looks at the {noun}, asks for some water.',
      ],
      [
        '清早的办公室，拖把的水印绕过放{noun}的桌子。 / 保洁阿姨走了，开窗，坐到{noun}前面。',
        'Early at the office, wet floor all round the desk with the {noun}. / The cleaner has gone; you open the window and sit down to the {noun}.',
      ],
      [
        '背面朝外放着，找{noun}的接口，侧着头。 / 侧头找了半天，{noun}的孔在另一边。',
        'Head tilted, you look for the socket on the {noun}. / All that looking, and the socket of the {noun} is on the other side.',
      ],
      [
        '图纸铺满地板，{noun}搁在桌上，铅笔夹在耳后。 / 耳后的铅笔拿下来，算一算，再看{noun}。',
        'Plans cover the floor, the {noun} is on the desk, a pencil behind the ear. / Pencil from behind the ear, a sum in the margin, a look at the {noun}.',
      ],
      [
        '祖父问{noun}怎么用，拿出本子记。 / 本子上写着{noun}，下面画了图。',
        'Grandfather asks about the {noun} and takes out a notebook. / In the notebook stands the word {noun}, and a drawing under it.',
      ],
      [
        '晚饭摆上来了，{noun}往桌角推。 / 碗碟占了桌子，{noun}先搬到<窗台|柜子>上。',
        'Supper is coming, and the {noun} is pushed to the corner. / Plates take the table, so the {noun} moves to the <sill|sideboard>.',
      ],
      [
        '指示灯一闪，键盘前的人放下笔，看{noun}。 / 笔放下，{noun}一闪一闪，<来了|好了>。',
        'A little lamp blinks; the pen goes down, and you look at the {noun}. / Pen down: on the {noun} the lamp blinks, and here it comes.',
      ],
    ],
  },
]

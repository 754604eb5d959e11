import type { GroupScenes } from './group-scenes.ts'

/** By the water, in the snow, in the pool. */
export const SEASON_SPORT_SCENES: readonly GroupScenes[] = [
  {
    groups: ['fishing'],
    lines: [
      [
        '闹钟响得早，家里只有你和{noun}醒着。 / 蹑手蹑脚出门，{noun}碰了一下门框，停住，没人醒。',
        'Everyone asleep but you and the {noun}. / On tiptoe through the hall, and the {noun} (taps|tap) the door frame: you hold your breath.',
      ],
      [
        '水面像睡着了，{noun}也不动。 / 坐了一个上午，{noun}没动静，茶倒是喝完了。',
        'Still water, and the {noun} as still. / A whole morning: nothing on the {noun}, and nothing left in the flask of tea.',
      ],
      [
        '小凳，水桶，{noun}，<坐下|等>。 / 草帽压低，{noun}架好，<不说话|等>。',
        'Stool, bucket, {noun}, wait. / Hat down, {noun} out, hush.',
        'A',
      ],
      [
        '旁边的老师傅不看水，看你怎么拿{noun}。 / 老师傅咳了一声，伸手把你的{noun}抬高一点。',
        'The old hand next to you does not watch the water but how you hold the {noun}. / A cough, and a weathered hand lifts your {noun} a little.',
      ],
      [
        '外公话少，在水边更少，{noun}挨着外公的肩。 / 跟外公钓鱼，一下午就听他说了一句：{noun}，拿稳。',
        'Grandfather talks little, and by the water less; the {noun} lies between you. / All afternoon with Grandfather, and all he says is: hold the {noun} steady.',
        'E',
      ],
      [
        '浮标点了一下，握{noun}的手紧了紧。 / 话说到一半停住，眼睛在浮标上，手在{noun}上。',
        'The float dips, and the hand tightens on the {noun}. / Mid-sentence you stop, eyes on the float, a hand on the {noun}.',
      ],
      [
        '电话那头问在哪，你看看{noun}，说在外面。 / 手机震了又震，{noun}在手里，腾不开。',
        'Where are you, says the phone, and you look at the {noun} and say: out. / Buzz goes the phone, but both hands are on the {noun}.',
      ],
      [
        '一只蜻蜓落在{noun}尖上，谁都不敢动。 / 蜻蜓飞走又回来，还停在{noun}上。',
        'A dragonfly settles on the tip of the {noun}, and nobody moves. / Off it goes, the dragonfly, and comes back to the {noun}.',
      ],
      [
        '空桶提回家，{noun}扛在肩上，照样哼着歌。 / 邻居往桶里瞅一眼，又瞅瞅{noun}，都笑了。',
        'Home with an empty bucket, the {noun} over the shoulder, and humming all the same. / A neighbour looks into the bucket, then at the {noun}, and both of you laugh.',
        'E',
      ],
      [
        '线缠成一团，坐在石头上解，{noun}横在膝上。 / 解线比钓鱼费工夫，{noun}搁一边，一个结一个结来。',
        'Line in a tangle, the {noun} across your knees, and all afternoon for it. / One knot and then another, and the {noun} laid aside on the stones.',
      ],
      [
        '回来擦干，理好线，{noun}靠墙角收着。 / 毛巾从头捋到尾，{noun}晾一晚再收。',
        'Home: wipe the {noun} dry, see to the line, stand (it|them) in the corner. / A cloth from end to end, and the {noun} left to air overnight.',
        'R',
      ],
      [
        '雾没散，对岸有个人影，也举着{noun}。 / 隔着河，看不清脸，看得清{noun}。',
        'Mist, and across the river a figure, the {noun} just visible. / Too far to know the face, near enough to know the {noun}.',
      ],
      [
        '孩子问鱼什么时候来，隔一会儿问一次，{noun}答不上来。 / 孩子趴着往水里看，替{noun}着急。',
        'When will the fish come, asks a child, and asks again, and the {noun} cannot say. / Flat on the jetty, nose over the water, a child is impatient for the {noun}.',
      ],
      [
        '雨点打在水上，打在帽檐上，{noun}没收。 / 撑把伞接着坐，伞下是人，伞外是{noun}。',
        'Rain on the water, rain on the brim, and the {noun} (stays|stay) out. / Under the umbrella you, and out in the rain the {noun}.',
      ],
      [
        '看天气，看风，{noun}，<走|换地方>。 / {noun}一收，上堤，<往下游走|换个湾>。',
        'Wind, sky, {noun}, go. / Up with the {noun}, along the dyke, another bend.',
        'A',
      ],
      [
        '渔具店里比来比去，老板拿{noun}比划了一下怎么甩。 / 店里地方小，试{noun}的人都先看看身后。',
        'In the tackle shop the owner shows the swing with the {noun}. / Small shop: before you try the {noun} you look behind you.',
      ],
      [
        '本子上记着水位，记着风，记着哪天带的{noun}。 / 钓鱼的日记就几行：晴，东风，{noun}。',
        'Into the notebook: the water, the wind, the {noun}. / A short diary: fair, wind in the east, out with the {noun}.',
        'R',
      ],
      [
        '芦苇里扑棱一声，回头看鸭子，忘了{noun}。 / 鸭子游过去，从{noun}的影子上头过。',
        'A splash in the reeds: you turn to see the duck and forget the {noun}. / Past swims the duck, over the shadow of the {noun}.',
      ],
      [
        '鱼放回水里，甩甩手，接着拿{noun}。 / 手一松，尾巴一摆不见了，{noun}还湿着。',
        'Back goes the fish, you shake your fingers, and take up the {noun}. / A flick of the tail, gone, and the {noun} still wet.',
      ],
      [
        '馒头掰一半喂自己，掰一半捏成饵，{noun}等着。 / 午饭和鱼饵装一个袋，{noun}在旁边看着。',
        'Some of the bun for you and some for bait, and the {noun} at the ready. / Lunch and bait in one bag, to the silent reproach of the {noun}.',
      ],
      [
        '夜里的河面上有灯，船过去，{noun}跟着浪晃了晃。 / 船走远了，浪才到岸，到{noun}底下。',
        'Lamps on the river, a barge, and the {noun} (nods|nod) in its wake. / The barge is gone before its waves come in below the {noun}.',
      ],
      [
        '说好钓到天黑，天黑了，说再等一条，{noun}还举着。 / 收拾好了又坐下，{noun}再伸出去一回。',
        'Until dark, you agreed; and now it is dark, and the {noun} (is|are) still out. / All packed, and down you sit once more with the {noun}.',
      ],
      [
        '几个老同学，一条堤，{noun}排开，聊的是当年。 / 谁也没看水，{noun}各自支着，话没断过。',
        'Old friends in a row on the bank, you and the {noun} among them, and the talk of years ago. / None of them looks at the water or the {noun}: there is too much to tell.',
        'E',
      ],
      [
        '出门前点一遍：证件，帽子，{noun}，驱蚊水。 / 鱼没影，先数东西，{noun}在，钥匙在。',
        'Before you go: papers, hat, {noun}, something against the midges. / Never mind the fish, count your things: the {noun}, the keys.',
        'R',
      ],
    ],
  },
  {
    groups: ['snow'],
    lines: [
      [
        '出发前夜，{noun}在客厅里试了一遍。 / 电视没人看了，都看你在地毯上试{noun}。',
        'The night before, you try the {noun} in the sitting room. / Indoors, on the carpet, before the whole family: a trial of the {noun}.',
      ],
      [
        '缆车晃着往上，脚下是松树，手按着{noun}。 / 吊椅吱呀一声停了，看看底下，又看看{noun}。',
        'Up swings the lift over the pines, and you keep a hand on the {noun}. / The chair creaks and stops; you look down, and then at the {noun}.',
      ],
      [
        '手套，{noun}，围脖，<上|排队>。 / {noun}好了，<缆车|走>，山顶见。',
        'Gloves, {noun}, lift. / Scarf in, {noun} on, see you at the top.',
        'A',
      ],
      [
        '雪从领口进去，人躺着笑，{noun}上全是雪。 / 摔了一跤，先拍{noun}，再拍自己。',
        'Snow down the neck, snow all over the {noun}, and you on your back, laughing. / Down you go, and brush off the {noun} before yourself.',
        'E',
      ],
      [
        '小木屋门口跺脚，{noun}上的雪落了一地。 / 热汤端上来，{noun}上的雪在门边慢慢化成水。',
        'Boots stamp at the door of the hut, and snow falls off the {noun}. / Soup on the table, and by the door a puddle round the {noun}.',
      ],
      [
        '孩子滑过去了，不回头，你扶着{noun}在后面喊。 / 喊慢点的是大人，手忙脚乱的也是大人，{noun}不听话。',
        'Off goes the child without a look back, and you shout, busy with the {noun}. / Slowly, shouts the grown-up, who has trouble enough with the {noun}.',
      ],
      [
        '租借的柜台前排长队，自己带了{noun}的人从旁边过去。 / 队伍里的人回头，看了看{noun}，接着排。',
        'Past the long queue for hire goes whoever brought the {noun}. / Heads turn in the line, look at the {noun}, and turn back.',
      ],
      [
        '晾一晚，擦干，{noun}进袋，写上明年。 / 雪季过了，{noun}收到柜子高处。',
        'Dried overnight, bagged, labelled: the {noun}, until next winter. / Season over, and the {noun} (goes|go) to the top of the wardrobe.',
        'R',
      ],
      [
        '教练说膝盖弯一点，肩膀松一松，别老弄{noun}。 / 越叫别弄越想弄，手又伸到{noun}上去了。',
        'Knees soft, says the teacher, shoulders loose, and leave the {noun} alone. / Told to leave off, you find your hand on the {noun} again.',
      ],
      [
        '风把雪吹平了，一条道都没有，{noun}的主人犹豫了一下。 / 谁先下，几个人看来看去，都去摆弄{noun}。',
        'The wind has swept the slope clean, and those with the {noun} hesitate. / Who goes first, they ask, and everyone finds something to adjust about the {noun}.',
      ],
      [
        '合照里分不清谁是谁，认{noun}才认出来。 / 照片放大了看，认得{noun}，不认得脸。',
        'In the group picture nobody can be told apart, except by the {noun}. / Enlarge it: the one with the {noun} must be you.',
      ],
      [
        '车开进山里，收音机没了声，孩子抱着{noun}问到了没。 / 路边的雪越来越厚，后座的人坐不住，摸摸{noun}。',
        'The radio fades as you climb, and are we there, asks somebody with a hand on the {noun}. / Snow deeper at every bend, and on the back seat they already have the {noun} out.',
      ],
      [
        '快递拆开，是{noun}，窗外连片雪花都没有。 / 离下雪还早，{noun}先到了。',
        'Out of the parcel (comes|come) the {noun}, and not a flake outside. / Weeks before any snow, here (is|are) the {noun}.',
      ],
      [
        '夜场的灯亮了，雪地发蓝，{noun}又派上用场。 / 灯下飘着细雪，{noun}还没收，再上去一趟。',
        'Lamps over the evening slope, blue snow, and no rest for the {noun}. / Fine flakes under the lamps: up once more with the {noun}.',
      ],
      [
        '擦，抖，{noun}，<热巧克力|歇>。 / 雪拍掉，{noun}放好，<脱靴|面条>。',
        'Shake, wipe, {noun} down, soup. / Snow off, {noun} by the door, noodles.',
        'A',
      ],
      [
        '妈妈发来消息，问戴没戴帽子，你拍了张{noun}回去。 / 屏幕上是家里的饭桌，这头是雪，是{noun}。',
        'Are you wearing a hat, writes Mother, and you send a picture of the {noun}. / On the screen the table at home; at this end snow, and the {noun}.',
        'E',
      ],
      [
        '行李转盘转了几圈，先看见{noun}的袋子，再看见箱子。 / 机场里人人短袖，只有你守着{noun}。',
        'Round comes the bag with the {noun}, and after it the suitcase. / All the airport is in short sleeves, and you stand there with the {noun}.',
      ],
      [
        '同屋的人打呼，你在黑里摸了摸，{noun}还在椅边。 / 明早头班缆车，{noun}放在伸手就够的地方。',
        'The room-mate snores, and in the dark you feel for the {noun} by the chair. / First lift tomorrow, so the {noun} (stays|stay) within reach.',
      ],
      [
        '雪人缺个装扮，有人打起{noun}的主意。 / 雪人站好了，{noun}借它摆拍一张。',
        'The snowman wants dressing up, and somebody thinks of the {noun}. / For the length of a photograph the snowman may have the {noun}.',
      ],
      [
        '坡底下仰头看，上面的小点，都带着{noun}。 / 山下的人数着小点，猜哪个带着你的{noun}。',
        'From below they are dots, you and the {noun} among them. / At the foot of the slope they count dots and guess which one has the {noun}.',
      ],
      [
        '尺码写在便条上，连{noun}的一起，夹进护照。 / 箱子打开，对着单子，{noun}，袜子，防晒。',
        'Sizes on a slip of paper, that of the {noun} too, tucked into the passport. / Case open, list in hand: the {noun}, socks, sun cream.',
        'R',
      ],
      [
        '南方来的朋友捧着雪不肯走，{noun}搁在一边。 / 头一回见雪，先玩雪，{noun}等会儿。',
        'First snow ever for a friend from the south, and the {noun} can wait. / With both hands full of snow, who thinks of the {noun}.',
        'E',
      ],
      [
        '玻璃门上全是雾，写了个字，透过字看见{noun}。 / 屋里的热气扑过来，{noun}先蒙了一层白。',
        'A word written on the misted door, and through the word you see the {noun}. / In from the cold, and a white breath lies over the {noun}.',
      ],
      [
        '回程的车上都睡了，{noun}挤在包中间。 / 大巴摇着，头靠头，{noun}靠着行李。',
        'All asleep on the way home, the {noun} wedged among the bags. / The coach sways, head rests on head, and the {noun} on the luggage.',
      ],
    ],
  },
  {
    groups: ['swim'],
    lines: [
      [
        '救生员吹了声哨，池边的人都在整理{noun}。 / 躺椅上看书的，忽然想起{noun}，起身下水。',
        'The lifeguard whistles, and along the edge they all see to the {noun}. / A page is turned down, the {noun} put right, and somebody leaves the deckchair for the water.',
      ],
      [
        '爸爸教换气，自己先呛了一口，手忙着理{noun}。 / 咳完了，抹一把脸，理理{noun}，说看我的。',
        'Father shows how to breathe, swallows some of the pool, and clutches at the {noun}. / Cough, wipe, a tug at the {noun}, and: now watch me.',
        'E',
      ],
      [
        '卡，毛巾，{noun}，<更衣室|走>。 / 冲一下，{noun}，<下水|热身>。',
        'Card, towel, {noun}, pool. / Shower, {noun}, in.',
        'A',
      ],
      [
        '清水过一遍，{noun}晾在阴凉里，不急着收。 / 洗手池边过水，轻轻压干，{noun}挂起来。',
        'Rinse the {noun} in clear water and let (it|them) dry in the shade. / Under the tap, a gentle squeeze, and the {noun} on the hook.',
        'R',
      ],
      [
        '泳池早上没人，水面平得像没写字的纸，理好{noun}，舍不得跳。 / 跳进去了，水花合上，人和{noun}一起冒出来。',
        'Nobody yet, the water smooth as a page, and you with the {noun} at the edge. / Splash, and the water closes, and up you come, {noun} and all.',
      ],
      [
        '沙堡塌了一角，孩子拎着{noun}跑来报告。 / 小铲子，小桶，{noun}上抖下来的沙，又够一座城。',
        'A tower has fallen, reports a child who trails the {noun} through the sand. / Spade, bucket, and the sand shaken off the {noun}: enough for another castle.',
      ],
      [
        '办公室抽屉里压着{noun}，下班铃一响就走。 / 会开到一半，摸摸包里的{noun}，泳池还没关门。',
        'In the office drawer the {noun}, and at the end of the day off you go. / Halfway through the meeting a hand feels in the bag for the {noun}.',
      ],
      [
        '广播说还有一会儿闭馆，拧着头发找{noun}的袋子。 / 更衣室的灯一盏盏灭了，湿漉漉的{noun}往袋里一塞。',
        'Closing soon, says the loudspeaker, and with wet hair you look for the bag for the {noun}. / Lamp after lamp goes out, and into the bag (goes|go) the {noun}, dripping.',
      ],
      [
        '冬天的泳池在地下，台阶往下，羽绒服底下藏着{noun}。 / 外面下雪，袋里装着{noun}，台阶上冒着热气。',
        'Snow in the street, and in your bag the {noun}: the pool is down these stairs. / Steam on the steps, a winter coat, and with it the {noun}.',
      ],
      [
        '奶奶说水凉，说了好几遍，还是递来了{noun}。 / 岸上一把伞，伞下是奶奶，守着毛巾，盼着{noun}上岸。',
        'The water is cold, says Grandmother, and hands over the {noun} all the same. / Beneath a parasol she keeps the towels and looks out for the {noun}.',
        'E',
      ],
      [
        '还没到夏天，对着穿衣镜先试{noun}，门关得严严的。 / 门缝里探进来一颗脑袋，看看{noun}，看看窗外的雨。',
        'Not summer yet, but you try the {noun} before the mirror, door shut. / A head looks round the door, at the {noun}, and at the rain outside.',
      ],
      [
        '泳道那头有人招手，看不清脸，理理{noun}游过去。 / 游到跟前认错了人，点个头，装作在弄{noun}。',
        'Somebody waves from the far end, so you put the {noun} right and swim over. / A stranger after all, so you nod and busy yourself with the {noun}.',
      ],
      [
        '出差的箱子，西装底下压着{noun}。 / 酒店电梯里，旁人打着领带，你披着浴袍，攥着{noun}。',
        'Under the suit, in the case for the business trip, the {noun}. / Ties all round in the hotel lift, and you in a bathrobe, on your way with the {noun}.',
      ],
      [
        '夏天快完了，{noun}还在阳台夹子上，舍不得收。 / 秋风来了，{noun}叠好，夏天也叠好。',
        'Summer nearly over, and you leave the {noun} on the line a little longer. / A fresh wind: you put away the {noun}, and with it the summer.',
        'E',
      ],
      [
        '出发单写了一半：船票，草帽，{noun}，书。 / 箱子角上留了空，刚好给{noun}。',
        'The list so far: ferry, straw hat, {noun}, book. / A corner of the case is still free, just right for the {noun}.',
        'R',
      ],
    ],
  },
]

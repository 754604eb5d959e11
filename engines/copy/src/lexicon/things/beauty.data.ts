import type { GroupScenes } from './group-scenes.ts'

/** Make-up and scent. */
export const BEAUTY_SCENES: readonly GroupScenes[] = [
  {
    groups: ['make-up'],
    lines: [
      [
        '镜子挪到窗边，{noun}拿在手里。 / 窗边的光挪了，镜子和{noun}也跟着<挪|走>。',
        'The mirror is moved to the window, the {noun} in your hand. / As the light goes along the sill, so (does|do) the mirror and the {noun}.',
      ],
      [
        '化妆包拉开，{noun}在里面<翻|找>了好一会儿。 / 翻遍化妆包，{noun}压在<镜子|梳子>底下。',
        'Zip open, and some looking for the {noun}. / At the bottom of the pouch, under the <comb|little mirror>, is the {noun}.',
        'R',
      ],
      [
        '水壶烧着，赶在它响以前拿起{noun}。 / 厨房里水开了，搁下{noun}<去关火|就跑>。',
        'The kettle is on, and you take up the {noun} before it sings. / It sings: down goes the {noun}, and you run.',
        'A',
      ],
      [
        '出租车在楼下等，{noun}揣进包里带走。 / 下楼的电梯里，对着镜面，<又|还>用了一下{noun}。',
        'A taxi waits below, and the {noun} comes along in the bag. / In the lift there is a mirror, and time for the {noun}.',
        'A',
      ],
      [
        '朋友探头进来，借一下{noun}。 / 借走{noun}，隔壁传来<笑声|一声谢谢>。',
        'A head round the door: may I borrow the {noun}. / Lent next door, the {noun} comes back with a <laugh|song>.',
      ],
      [
        '灯泡围着的镜子前，一排人，{noun}传过来。 / 后台喊上场，{noun}<搁|丢>在镜前，人跑了。',
        'Bulbs round the mirror, a row of faces, and the {noun} is passed along. / Beginners, someone calls; the {noun} is left by the mirror, and the chairs are empty.',
      ],
      [
        '踮着脚的孩子趴在台边，眼睛跟着{noun}走。 / 孩子问能不能摸，{noun}递过去，又<接|要>回来。',
        'On tiptoe, chin on the dressing table, a child watches the {noun}. / May I hold it, asks the child, and the {noun} goes over and comes back.',
        'E',
      ],
      [
        '毛巾包着头，台面上擦干，{noun}摆开。 / 头发还滴水，{noun}先<放一边|等着>，找吹风机。',
        'Head in a towel, the shelf wiped dry, the {noun} set out. / Hair still dripping, so the {noun} must wait for the dryer.',
      ],
      [
        '台灯拉低，凑近镜子，屏住气，放下{noun}。 / 屏着的那口气松了，{noun}放回<原处|杯子边>。',
        'Lamp pulled low, you lean to the mirror, hold your breath, put the {noun} down. / Breath let go, the {noun} goes back to its place.',
      ],
      [
        '火车进站前，车厢的小镜子前收好{noun}。 / 车晃，等过了道岔，再拿{noun}。',
        'Before the station you stand at the little mirror on the train and put away the {noun}. / The carriage sways; past the points, you take up the {noun} again.',
      ],
      [
        '猫跳上梳妆台，绕开{noun}坐下。 / 尾巴扫过台面，{noun}<挪了|碰响了>，猫不看。',
        'Onto the dressing table jumps the cat and sits down beside the {noun}. / A tail sweeps the table, the {noun} is nudged, and the cat looks elsewhere.',
      ],
      [
        '视频会快开了，镜头关着，{noun}还在手上。 / 点进会议前，{noun}推到<屏幕|镜头>外面。',
        'Camera off, meeting about to begin, the {noun} still in your hand. / You push the {noun} out of the picture and join the call.',
      ],
      [
        '表姐教着教着，{noun}让人拿去试了。 / 试过了，抬起头，{noun}还<举|拿>着，众人都笑。',
        'Halfway through the lesson someone takes the {noun} to try. / Tried, the {noun} still held up, and everybody at the mirror laughs.',
      ],
      [
        '店里的试妆凳转一转，{noun}挑好了放到一边。 / 挑出{noun}，推到收银台那头，再<看看|挑挑>别的。',
        'Round goes the stool in the shop, and the {noun} is put to one side. / Chosen, the {noun} goes towards the till while you look at something else.',
      ],
      [
        '纸盒拆平扔掉，{noun}在台上找个位置。 / 新{noun}来了，旧的东西往里<挪|推>一推。',
        'The carton is flattened, and the {noun} finds a place on the shelf. / Room for the {noun}: the older things move up.',
        'R',
      ],
      [
        '婚礼的清早，满屋子发夹，有人喊{noun}呢。 / 喊了几声，{noun}从<被子|裙子>底下找到。',
        'Wedding morning, hairpins everywhere, and somebody calls for the {noun}. / Called for again, the {noun} is found under a <dress|quilt>.',
      ],
      [
        '打了个喷嚏，{noun}停在半路。 / 喷嚏过去，{noun}<从头|接着>来。',
        'A sneeze, and the {noun} stops in mid-air. / The sneeze is over; back to the {noun}.',
      ],
      [
        '下班还有约，洗手间的镜子前，翻出{noun}。 / 水池边擦干手，{noun}收好，<围巾|头发>再理一理。',
        'Straight from work to dinner: at the washroom mirror you look for the {noun}. / Hands dried, the {noun} put away, the scarf tied again.',
      ],
      [
        '行李轻一些，想了想，还是带上{noun}。 / 洗漱袋里只剩一条缝，刚好塞{noun}。',
        'Packing light, you think again and take the {noun}. / There is a gap left in the washbag, just right for the {noun}.',
      ],
      [
        '电话开着免提，一边答应，一边找{noun}。 / 那头还在讲，{noun}已经<找到|用好>了。',
        'On speaker, saying yes and yes, you look for the {noun}. / Still talking, that telephone; and the {noun} is found.',
      ],
      [
        '歌唱到副歌，拿{noun}当话筒。 / 唱完把{noun}放下，<鞠个躬|笑出声>。',
        'Comes the chorus, and the {noun} is the microphone. / Song done, the {noun} put down, a bow to the mirror.',
        'E',
      ],
      [
        '抽屉卡了一下，再一拉，{noun}露出来。 / 拉开抽屉，{noun}跟<发卡|发绳>混在一起。',
        'The drawer sticks, gives, and there is the {noun}. / Mixed up with hair ties and pins lies the {noun}.',
      ],
      [
        '拍证件照的帘子后面，小镜子，{noun}，一把梳子。 / 轮到自己了，{noun}放回台上，坐直。',
        'Behind the curtain at the photographer’s, a mirror, a comb, the {noun}. / Next, please: the {noun} goes back on the ledge, and you sit up straight.',
      ],
      [
        '露营的早上，车后镜里照着用{noun}。 / 对着后视镜，{noun}用到一半，有人<喊吃饭|来敲窗>。',
        'Camping: the wing mirror of the car will do for the {noun}. / Someone knocks on the car window, and the {noun} stops halfway.',
      ],
      [
        '夜里卸了妆，{noun}一样样归位。 / 归好位，{noun}靠着<杯子|镜子>，灯关了。',
        'Face washed at night, the {noun} and the rest put back in order. / Everything in its place, the {noun} by the mirror, lamp off.',
      ],
      [
        '剧本念完一页，空出手来拿{noun}。 / 嘴里念着台词，手上是{noun}。',
        'A page of the script learnt, and a hand free for the {noun}. / Lines under your breath, the {noun} in your fingers.',
      ],
      [
        '门外催了一声，{noun}放下，应一声就来。 / 就来，{noun}还没<放稳|收好>，鞋已经穿上。',
        'Somebody calls from the hall; coming, you say, and put down the {noun}. / Coming: the {noun} not yet put away, and your shoes on.',
      ],
      [
        '台历翻到今天，圈着聚会，{noun}摆在旁边。 / 聚会的日子圈着红圈，{noun}<摆|拿>出来了。',
        'A ring round the date on the calendar, and the {noun} beside it. / It is the day of the party, and out comes the {noun}.',
      ],
      [
        '学校演出，课桌拼起来，{noun}摊在上面。 / 排队坐下，仰起脸，{noun}过来了，<别动|别笑>。',
        'School play: desks pushed together, the {noun} among the tins. / Next face, chin up, here comes the {noun}: <hold still|no laughing>.',
      ],
      [
        '阳台传来鸟叫，{noun}停了停，往窗外看。 / 看完鸟回到镜前，{noun}还<摊|躺>在那儿。',
        'Birds on the balcony; the {noun} waits while you look. / Back from the window, you find the {noun} where it was.',
      ],
      [
        '桌上的早饭凉了，{noun}还没放下。 / 咬一口面包，看一眼镜子，再拿{noun}。',
        'Breakfast is waiting, and the {noun} is not yet put down. / A bite of bread, a look in the mirror, the {noun} again.',
      ],
      [
        '地毯上掉了东西，弯腰一摸，是{noun}。 / 桌腿边捡回{noun}，吹一吹<灰|绒毛>。',
        'Something has dropped on the rug; you feel for it, and it is the {noun}. / Picked up by the table leg, the {noun} is dusted off.',
      ],
      [
        '跨年的倒数前，洗手间排着队，{noun}借来借去。 / 队伍短了，镜子空了，{noun}<还|递>回来。',
        'The party’s washroom has a queue, and the {noun} goes up and down it. / At last the mirror is free, and the {noun} comes back from somebody’s hand.',
      ],
    ],
  },
  {
    groups: ['fragrance'],
    lines: [
      [
        '手腕上抹开{noun}，袖子放下来。 / 袖子放下，{noun}留在<手腕|袖口>。',
        'A touch of {noun} on the wrist, and the sleeve comes down. / Sleeve down, and the {noun} stays in the cuff.',
      ],
      [
        '衣帽间的灯亮了，拿起{noun}，又换回去。 / 换了又换，还是{noun}，<灯|门>关上。',
        'Lamp on by the coats; you pick up the {noun}, and put it back, and pick it up. / Back and forth along the shelf, and the {noun} it is.',
        'E',
      ],
      [
        '走了以后，围巾上还有{noun}的味道。 / 围巾挂在门后，门一开，是{noun}。',
        'You have gone, and there is {noun} in the scarf. / Behind the door hangs the scarf; open it, and there is the {noun}.',
        'E',
      ],
      [
        '梳子旁边，发带旁边，{noun}摆在托盘里。 / 托盘里空出一角，{noun}<搁|立>进去。',
        'On a tray with the comb and the ribbons stands the {noun}. / A corner of the tray is cleared, and the {noun} set down there.',
        'R',
      ],
      [
        '写完信，信纸折起来，沾了一点{noun}。 / 邮票贴好，信封里有字，也有{noun}。',
        'The letter is folded, with a trace of {noun} on the paper. / Stamped and sealed: some words and a little of the {noun}.',
      ],
      [
        '大衣扣到领口，{noun}藏在里面。 / 解开领口，{noun}才<出来|醒来>，屋里人抬头。',
        'Coat buttoned to the collar, the {noun} underneath. / Once the collar is undone the {noun} comes out, and somebody looks up.',
      ],
      [
        '雨天的公车上，谁身上有{noun}。 / 车窗蒙着雨，后排飘来{noun}，<到站|想起人>了。',
        'A wet day, a full bus, and somebody is wearing the {noun}. / Rain on the bus window, and from the seat behind comes the {noun}.',
      ],
      [
        '镜子前偏过头，{noun}点在耳后。 / 耳后点过{noun}，头发<放|拨>下来。',
        'Head to one side at the mirror, the {noun} behind the ear. / Then behind the ear goes the {noun}, and the hair falls back.',
      ],
      [
        '抽屉里的试香纸，写着{noun}的名字。 / 翻到一张试香纸，字淡了，{noun}还认得。',
        'In the drawer a paper strip, the name of the {noun} on it in pencil. / Found in a pocket, a paper strip, and you know the {noun} again.',
      ],
      [
        '出门折回来，忘了{noun}。 / 鞋都穿好了，踮着脚回去拿{noun}。',
        'Back through the door: the {noun} was forgotten. / Shoes on already, you go back on tiptoe for the {noun}.',
        'A',
      ],
      [
        '演出前，后台安静，有人打开{noun}。 / 幕要起了，{noun}放下，<整|理>一理衣襟。',
        'Before the curtain, backstage is quiet, and somebody opens the {noun}. / Curtain up soon; the {noun} is put down and a collar straightened.',
      ],
      [
        '行李箱合上以前，{noun}裹进毛衣里。 / 到了旅馆，从毛衣里掏出{noun}，摆到<窗边|床头>。',
        'Into the suitcase goes the {noun}, rolled in a jumper. / A hotel room: the jumper is unrolled and the {noun} set by the <bed|window>.',
        'R',
      ],
      [
        '衣柜门一开，{noun}立在帽子旁边。 / 帽子往里挪，{noun}<露|站>到外面来。',
        'Wardrobe open: the {noun} beside the hats. / You move the hats along, and the {noun} comes to the front.',
      ],
      [
        '系好丝巾，后退一步，再拿{noun}。 / 末了是{noun}，然后<钥匙|门>。',
        'Scarf tied, a step back, then the {noun}. / Last comes the {noun}, and after that the <keys|door>.',
        'A',
      ],
      [
        '梳妆台的老镜子，照出{noun}的背面。 / 镜中有{noun}的背影，和<窗帘|衣架>。',
        'A spotted old mirror shows the back of the {noun}. / The mirror holds the back of the {noun}, a curtain, a chair.',
      ],
      [
        '跳舞的人散了，外套堆里认得出{noun}。 / 外套一件件拿走，剩下的那件有{noun}。',
        'The dance is over, and in the heap of coats one can tell the {noun}. / Coat after coat is taken, and one of them has the {noun} on it.',
      ],
      [
        '停在楼道，钥匙插进锁，{noun}跟着进了门。 / 门锁转了一下，{noun}比脚步先进屋。',
        'A key in the lock, and the {noun} comes in with the draught. / Still no footsteps, and the {noun} is in the room.',
      ],
      [
        '包装纸拆了，先不打开，把{noun}举到灯前看。 / 灯照着{noun}，影子落到<桌布|墙>上。',
        'Unwrapped, the {noun} is held up to the lamp before it is opened. / Lamp behind the {noun}, and a shadow on the <cloth|wall>.',
      ],
      [
        '月台上拥抱，领口换了一点{noun}。 / 车开了，领口上是对方的{noun}。',
        'A hug on the platform, and some {noun} goes from collar to collar. / The train pulls out, and on your collar is somebody else’s {noun}.',
      ],
      [
        '架子上一排，手指点过去，停在{noun}。 / 手指停住，{noun}从<排里|架上>抽出来。',
        'A finger goes along the shelf and stops at the {noun}. / From the row you draw out the {noun}.',
      ],
      [
        '人快到齐了，{noun}收起来，窗开一道缝。 / 窗缝的风进来，{noun}散到<走廊|楼梯口>。',
        'People are coming up; the {noun} is put away, the window open a crack. / Through the gap comes the wind, and the {noun} is in the corridor.',
      ],
      [
        '柜台上试了{noun}，逛完一圈，又低头闻手腕。 / 逛到楼下，低头，{noun}变了一点，<又|便>走回去。',
        'The {noun} tried at the counter, once round the shop, and the wrist to your nose again. / By the time you are downstairs the {noun} has changed a little, and back you go.',
      ],
      [
        '手套脱下来，掌心里有{noun}。 / 长椅上一副手套，凑近是{noun}。',
        'Gloves come off, and in the palm there is the {noun}. / Somebody’s gloves on the bench, and the {noun} in them.',
      ],
      [
        '清早的走廊，{noun}走在人前面。 / 先闻到{noun}，再<听见|看见>早安。',
        'Morning in the corridor, and the {noun} walks ahead. / First the {noun}, then the good morning.',
      ],
      [
        '孩子凑到颈边，说今天是{noun}。 / 抱起来，脸埋进颈窝，<闻|嗅>出{noun}。',
        'A child, nose to your neck, says it is the {noun} today. / Picked up, a small face finds the {noun} by your collar.',
      ],
      [
        '花瓶和{noun}之间，落了一片花瓣。 / 花瓣捡走，{noun}往<里|灯下>挪了挪。',
        'Between the vase and the {noun} lies a petal. / Petal gone, the {noun} is moved back from the edge.',
      ],
      [
        '桌布换了，碗筷摆好，去里屋拿{noun}。 / 客人在按铃，{noun}放下，<应|开>门。',
        'Table laid, guests due, and you go in for the {noun}. / They ring; the {noun} is put down, and you go to the door.',
      ],
      [
        '洗过的头发披着，{noun}等头发干。 / 坐在窗台晾头发，{noun}<放|捂>在手里。',
        'Hair washed and loose, and the {noun} waits until it dries. / On the sill, drying your hair, you hold the {noun}.',
      ],
      [
        '剧院的座位挨着，幕间有人转头，问起{noun}。 / 幕间灯亮，邻座问{noun}叫什么。',
        'At the interval somebody turns round and asks about the {noun}. / Lights up between the acts, and the next seat wants the name of the {noun}.',
      ],
      [
        '散步回来，风衣抖一抖，{noun}和草味。 / 挂起风衣，{noun}里混进了<草|雨>的气味。',
        'Home from a walk, a shake of the coat: grass, and the {noun}. / There hangs the coat, with rain mixed into the {noun}.',
      ],
    ],
  },
]

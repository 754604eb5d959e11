import type { GroupScenes } from './group-scenes.ts'

/** What goes into a car: fitted, wiped, seen from the next seat. */
export const DASHBOARD_SCENES: readonly GroupScenes[] = [
  {
    groups: ['car-extra'],
    lines: [
      [
        '车停在楼下，车门全开着，{noun}总算装好了。 / 蹲在车边弄了半天，站起来捶捶腰，{noun}成了。',
        'Parked outside, every door open, and the {noun} in at last. / You straighten your back and look into the car: done, the {noun}.',
      ],
      [
        '副驾的人上车先看见{noun}，问是新换的吧。 / 朋友拉开车门，话没说，先看{noun}。',
        'New, asks the passenger, before the belt is on, and means the {noun}. / A friend opens the car door and sees the {noun} before you.',
      ],
      [
        '停稳，擦车，{noun}，<锁门|上楼>。 / 水桶，抹布，{noun}，<好了|收工>。',
        'Bucket, cloth, {noun}, done. / Wipe the glass, see to the {noun}, lock up.',
        'A',
      ],
      [
        '比着车型号，在网上看{noun}看了一晚上。 / 先拍张车里的照片，再对着照片挑{noun}。',
        'An evening with the handbook of the car, to be sure of the {noun}. / First a picture of the inside of the car, and then you choose the {noun}.',
        'R',
      ],
      [
        '爸爸的老车，座椅磨亮了，{noun}是新的。 / 爸爸绕车看了一圈，坐进去，摸了摸{noun}。',
        'Father’s old car, seats worn to a shine, and the {noun} new. / Father walks round his car, gets in, and puts a hand on the {noun}.',
        'E',
      ],
      [
        '洗车店的师傅探进半个身子，问{noun}要不要一起弄弄。 / 吸尘器的管子伸进车里，绕过{noun}。',
        'Half inside the car, the man at the wash asks what to do about the {noun}. / In goes the hose of the vacuum cleaner and round the {noun}.',
      ],
      [
        '雨点打着天窗，车还没发动，先看看{noun}正不正。 / 坐进来，关上门，雨声小了，伸手理理{noun}。',
        'Rain on the roof, engine off, and you put the {noun} straight. / Door shut, rain shut out, a hand to the {noun}.',
      ],
      [
        '孩子头一个钻进后座，报告说车里多了{noun}。 / 后座的小脚晃着，问{noun}是干什么的。',
        'First into the back, a child reports what is new: the {noun}. / What (is|are) (it|they) for, ask the swinging feet about the {noun}.',
      ],
      [
        '过年回老家，后备箱满了，车里擦得干干净净，{noun}也换了。 / 二舅拍拍车顶，看看里头，说换{noun}了啊。',
        'Home for New Year: presents in the boot, the car swept, the {noun} new. / An uncle raps on the roof, looks in, and nods at the {noun}.',
      ],
      [
        '停车场里找不着车，隔着玻璃认{noun}。 / 一排白车，弯腰往里看，有{noun}的那辆才是。',
        'A whole row of cars alike: you bend and look for the {noun}. / Through the glass you see the {noun}, and so this one is yours.',
      ],
      [
        '纸盒放在引擎盖上，说明书压着雨刷，{noun}比划了一下位置。 / 先不撕包装，{noun}摆着看看，左边还是右边。',
        'Box on the bonnet, leaflet under the wiper, and the {noun} held up for size. / Keep the wrapping on and try the {noun} in place before you decide.',
        'R',
      ],
      [
        '夜里收车，熄了火没下去，坐着听完一首歌，灯暗了，{noun}也看不清了。 / 到家了，谁也没动，车里只有歌和{noun}。',
        'Home, engine off, and you stay to the end of the song, in the dark with the {noun}. / Nobody gets out yet: just the radio, the quiet, the {noun}.',
        'E',
      ],
      [
        '薯片渣掉得到处都是，后座的人说不是我，看着{noun}。 / 掸一掸座位，掸一掸{noun}，谁也不承认。',
        'Crumbs all over, and from the back seat: not me. All look at the {noun}. / You brush the seats, you brush round the {noun}, and nobody confesses.',
      ],
      [
        '服务区停下来，伸个懒腰，回车里先正一正{noun}。 / 热水泡面端出来，车窗开着，{noun}沾了点面香。',
        'Service area, a stretch, a look at the {noun}, and on. / Noodles on the bonnet, windows down, and inside, the {noun}.',
      ],
      [
        '妹妹拿了驾照，车是旧的，{noun}是全家凑着挑的。 / 车钥匙递给妹妹，奶奶往车里看了看{noun}。',
        'A licence for your sister, an old car, and the {noun}, which the whole family chose. / Grandmother looks in at the {noun} before the keys are handed over.',
        'E',
      ],
      [
        '顺路捎个同事，车门一关，先聊起{noun}。 / 同事下车前回过头：{noun}哪买的，链接发我。',
        'A lift for a colleague, and the talk begins with the {noun}. / Send me the link, says the colleague through the window, and points at the {noun}.',
      ],
      [
        '换下来的放进纸箱，新的{noun}上了车，快递员站着看。 / 车门口堆着旧的，里头是{noun}，邻居路过停了停。',
        'Out with the old, in with the {noun}, and the postman looks on. / A heap of old things by the car, the {noun} inside, and a neighbour who stops.',
      ],
      [
        '关窗，收垃圾，{noun}，<锁|走>。 / 水瓶拿走，{noun}看一眼，<锁好|上楼>。',
        'Rubbish out, {noun} straight, lock. / Windows up, a glance at the {noun}, stairs.',
        'A',
      ],
      [
        '保养本上写着里程，写着日期，角上记了一笔{noun}。 / 收据塞进手套箱，{noun}的那张夹在前头。',
        'In the service book, in the margin, a note of the {noun}. / Into the glove box goes the receipt for the {noun}.',
        'R',
      ],
      [
        '冬天早上车里冷，哈着白气，{noun}摸着也凉。 / 扫掉车顶的雪，坐进去，先跟{noun}一起等热风。',
        'Cold car, white breath, and cold to the fingers, too, the {noun}. / Snow off the roof, in you get, and wait with the {noun} for the warm air.',
      ],
      [
        '狗头一回坐车，闻遍了座位，闻到{noun}，打了个喷嚏。 / 车门一开，狗先上，把{noun}检查一遍。',
        'First drive for the dog, who smells every seat, and the {noun}, and sneezes. / Open the door, and in jumps the dog to inspect the {noun}.',
      ],
      [
        '要去接机，车里里外外擦过，{noun}也擦过。 / 行李上了车，坐下来的人叹口气，看看{noun}，说变样了。',
        'Someone to meet at the airport, so the car is clean, and the {noun} wiped. / Luggage in, a sigh from the next seat, a look at the {noun}: you have made changes.',
      ],
      [
        '教练车坐惯了，坐进自己的车，手不知道放哪，眼睛看着{noun}。 / 新车的膜还没撕完，{noun}已经买好了。',
        'Your own car at last, parked, and you sit there and look at the {noun}. / Film still on the new doors, and already the {noun} (is|are) in.',
      ],
      [
        '夏天暴晒，开门散散热，手扇着风，看看{noun}晒烫没有。 / 树荫底下找了个位置停，心里想着{noun}。',
        'Doors open to let out the heat, and a finger to the {noun}: hot. / You choose the space beneath the tree, and think of the {noun}.',
      ],
    ],
  },
]

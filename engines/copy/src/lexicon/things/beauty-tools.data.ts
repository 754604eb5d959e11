import type { GroupScenes } from './group-scenes.ts'

/** Teeth, shaving, hair. */
export const GROOMING_SCENES: readonly GroupScenes[] = [
  {
    groups: ['teeth'],
    lines: [
      [
        '睁不开眼，手先摸到{noun}。 / 镜子前站着，{noun}拿反了，笑一下。',
        'Eyes not yet open, a hand finds the {noun}. / Half asleep at the mirror, you hold the {noun} the wrong way round.',
      ],
      [
        '杯子里叮一声，{noun}放回去。 / 水龙头拧紧，{noun}<靠|放>在杯边。',
        'A tap against the mug, and the {noun} is put back. / Water off, the {noun} beside the mug.',
      ],
      [
        '孩子踩上小凳，要自己拿{noun}。 / 小凳挪到水池边，{noun}递上去。',
        'Up on a stool, a child asks to hold the {noun}. / The stool is pushed to the basin, and the {noun} handed up.',
        'E',
      ],
      [
        '箱子都扣好了，{noun}还在水池边。 / 折回浴室取{noun}，塞进外袋。',
        'Suitcase shut, and the {noun} still by the basin. / Back to the bathroom for the {noun}, and into the outside pocket.',
        'R',
      ],
      [
        '火车的洗手间晃，{noun}攥在手里。 / 排在后面的人也拿着{noun}，点点头。',
        'The washroom on the train sways; you keep a grip on the {noun}. / Next in the queue, somebody nods, the {noun} in hand.',
      ],
      [
        '夜宵吃完，灯关到只剩浴室，去拿{noun}。 / 浴室的灯也关了，{noun}在黑里立着。',
        'Late supper over, every lamp off but the bathroom’s, and the {noun} waits. / Bathroom dark as well, the {noun} on its shelf.',
      ],
      [
        '露营地的水管前，冷得跺脚，{noun}在手。 / 山还黑着，草地上有人蹲着用{noun}。',
        'Stamping at the campsite tap, the {noun} in hand. / Hills still dark, and on the grass somebody crouches with the {noun}.',
      ],
      [
        '家人挤一面镜子，{noun}从头顶递过去。 / 一张张脸映着，{noun}传到了边上那张。',
        'One mirror for all; the {noun} is passed over heads. / Several faces in the mirror, and the {noun} gets to the last.',
      ],
      [
        '朋友留宿，拆了{noun}，放到客人的杯旁。 / 清早看见台上的{noun}，才想起有客。',
        'A friend stays over; the {noun} is unwrapped and put by the guest’s mug. / Morning, the {noun} on the shelf, and you remember the guest.',
      ],
      [
        '电话响，含含糊糊应着，{noun}还在手里。 / 挂了电话，{noun}接着来。',
        'The telephone; you mumble into it, the {noun} in hand. / Call over, back to the {noun}.',
        'A',
      ],
      [
        '镜边贴着纸条，写着{noun}，灯泡。 / 撕下纸条，{noun}买回来了，灯泡忘了。',
        'Stuck to the mirror a note: the {noun}, a bulb. / Off comes the note; the {noun} is bought, the bulb forgotten.',
      ],
      [
        '纸盒撕开，{noun}摆上架，旧的收走。 / 架子擦过，{noun}<站|放>到干的那边。',
        'Packet torn open, the {noun} put up, the old one gone. / Shelf wiped, and the {noun} set on the dry side.',
      ],
      [
        '赶车的早上，{noun}一搁，抓起包。 / 水珠还在下巴上，{noun}已经归位，人下楼了。',
        'Late: the {noun} down, the bag up. / Drops on your chin, the {noun} back in place, and you are on the stairs.',
      ],
      [
        '猫蹲在水池里，看{noun}，不让。 / 等猫走开，{noun}举着。',
        'The cat sits in the basin, looks at the {noun}, and stays. / You wait for the cat to leave, the {noun} raised.',
      ],
      [
        '窗外有人扫地，一下一下，屋里拿着{noun}。 / 扫地声停了，{noun}也放下了。',
        'Outside, a broom; inside, the {noun}. / Sweeping stops, and the {noun} is put down.',
      ],
    ],
  },
]

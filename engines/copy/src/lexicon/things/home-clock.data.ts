import type { GroupScenes } from './group-scenes.ts'

/** Clocks: who looks up, and when. */
export const CLOCK_SCENES: readonly GroupScenes[] = [
  {
    groups: ['clock'],
    lines: [
      [
        '煎蛋翻面，抬头看{noun}，还来得及。 / 锅铲举着，眼睛瞟{noun}。',
        'Egg turned, a look up at the {noun}: time enough. / Spatula in the air, an eye on the {noun}.',
      ],
      [
        '屋里都睡了，醒着的是{noun}。 / 睡不着的人和{noun}，隔着一道门。',
        'Everyone asleep, apart from you and the {noun}. / Through the door, in the small of the night, the {noun}.',
      ],
      [
        '凳子站上去，{noun}取下，擦一擦，对时。 / 看着手机，把{noun}对准，放回去。',
        'Take down the {noun}, wipe (it|them), set the hands by your phone. / Up on the stool, a turn of the wheel, the {noun} back in place.',
        'R',
      ],
      [
        '孩子学认时间，指头跟着{noun}转。 / 长的走，短的不走，孩子盯着{noun}。',
        'A finger follows the hands of the {noun} round. / Which is the long one, asks a child before the {noun}.',
      ],
      [
        '爷爷的早上，先看{noun}，再开收音机。 / 爷爷的规矩，吃饭看{noun}，不看锅。',
        'Meals go by the {noun} and not by the pot: Grandfather’s rule. / First the {noun}, then the radio, then tea: so Grandfather begins.',
        'E',
      ],
      [
        '面试的等候室，{noun}一格一格，谁也不咳。 / 坐直，看{noun}，再坐直。',
        'In the waiting room nobody coughs, and the {noun} (moves|move) on. / Sit up, look at the {noun}, sit up again.',
      ],
      [
        '看{noun}，抓包，<跑|下楼>。 / {noun}到点，关电脑，<走人|关灯>。',
        'Look at the {noun}, grab the bag, run. / The {noun}, the coat, the lift.',
        'A',
      ],
      [
        '拆到写着客厅的箱子，先出来的是{noun}。 / 墙还空着，{noun}靠着墙根。',
        'Out of the box marked sitting room (comes|come) the {noun}. / Walls bare yet, and the {noun} on the floor.',
      ],
      [
        '下午的课长，一屋子眼睛往{noun}那边飘。 / 老师背过身，全班看{noun}。',
        'All eyes drift to the {noun}: a long afternoon in class. / Teacher turns to the board, class turns to the {noun}.',
      ],
      [
        '蛋糕进烤箱，记住{noun}，去洗碗。 / 手上泡沫，抬头找{noun}。',
        'Cake in, note the {noun}, wash up. / Suds to the elbow, you look round for the {noun}.',
      ],
      [
        '跨年夜，电视里倒数，屋里看{noun}。 / 倒数完了，看看{noun}，又倒数一遍。',
        'Countdown on television, but in this room they go by the {noun}. / Once more from the start, says somebody under the {noun}.',
      ],
      [
        '出差清单贴在{noun}旁边，一眼都看见。 / 便签写了车次，贴到{noun}底下。',
        'Below the {noun} hangs the note with the train. / Stick the list beside the {noun}, where you will see it.',
      ],
      [
        '雪天的车站没有消息，人人看{noun}。 / 广播又响，又不是，{noun}又走了一格。',
        'Snow, no news of the train, everybody looks at the {noun}. / Again the loudspeaker, again not yours, and the {noun} (goes|go) on.',
      ],
      [
        '猫准时坐到碗边，比{noun}早一点。 / 看看猫，看看{noun}，谁准。',
        'Cat or {noun}: somebody is early. / At the bowl sits the cat, a little ahead of the {noun}.',
      ],
      [
        '等门的人，电视关了声，坐着看{noun}。 / 楼道有脚步，{noun}边的灯才熄。',
        'Sound off, lamp low, waiting up by the {noun}. / Footsteps on the stairs at last, and no more looks at the {noun}.',
        'E',
      ],
      [
        '书合上才发现，{noun}已经走到那边。 / 抬起头，茶凉了，{noun}变了样。',
        'Up from the book: tea cold, and the {noun} quite elsewhere. / How late it is you learn from the {noun}, when the chapter ends.',
      ],
      [
        '各人的表各说各的，都来看{noun}。 / 表对不上，抬头问{noun}。',
        'Kitchen says this, bedroom says that, and you go and look at the {noun}. / Whose watch is right, they ask, and the {noun} must decide.',
      ],
      [
        '起，洗，吃，看{noun}，<赶车|走>。 / 披衣，拉帘，{noun}，<还早|再睡>。',
        'Up, wash, eat, the {noun}, bus. / Curtain, {noun}, back to bed.',
        'A',
      ],
      [
        '会开到尾声，有人往{noun}那边看了看。 / 合本子的声音，都看见了{noun}。',
        'Notebooks close: everyone has seen the {noun}. / A glance at the {noun}, and the speaker comes to an end.',
      ],
      [
        '婴儿总算睡，大人对着{noun}比口型。 / 喂奶的灯开一点，看得清{noun}。',
        'Feed, burp, cot, a look at the {noun}. / Small light, small breath, and the {noun} by the cot.',
      ],
      [
        '擦灰从{noun}擦起，一路往下。 / 软布一圈，{noun}亮了，再擦柜面。',
        'Dusting begins with the {noun} and works down. / Round goes the cloth on the {noun}, then along the cupboard.',
      ],
      [
        '下班后的办公室，{noun}，键盘，清洁车的轮子。 / 灯关到末一排，{noun}还看得见。',
        'After hours: a keyboard, the cleaner’s trolley, the {noun}. / Row by row the lights go off, and you can still read the {noun}.',
      ],
      [
        '烤红薯的香从楼下来，看看{noun}，还有一会儿。 / 放学还早，奶奶看了好几回{noun}。',
        'Not yet, says the {noun}, and Grandmother sits down again before the school run. / Looking once more at the {noun}, somebody reaches for a coat all the same.',
      ],
      [
        '远方那头天亮了，这头{noun}才到半夜。 / 电话挂了，对着{noun}算，那边是早饭。',
        'Breakfast over there, by your reckoning from the {noun}. / Far away it is morning, and here the {noun} (says|say) midnight.',
      ],
    ],
  },
]

import type { Lang } from '@qianmian/kernel'

/**
 * Short texts in manners that the engine itself does not write, the project's own: together with texts of the engine they say
 * what is usual in product copy (`voice-norms.ts`). They tune; what scores is elsewhere (`voice.test.ts`, `style.bench.ts`).
 */
export const EXEMPLARS: Readonly<Record<Lang, Readonly<Record<string, readonly string[]>>>> = {
  zh: {
    warm: [
      '下班晚了也不要紧，灯还给你留着。一碗热的端上来，今天就算过完了。',
      '外婆说，东西用久了才有感情。这条毯子陪你看过很多场雨。',
      '孩子睡着以后，家里静静的，你可以坐下来，慢慢喝完这一杯。',
      '记得那年冬天吗？我们挤在一张沙发上，谁也舍不得先起来。',
      '早上出门前摸一摸它，心里就踏实一点。日子嘛，有人惦记着就好。',
      '你照顾了所有人，今晚也让自己暖和一会儿。',
    ],
    formal: [
      '本产品采用全棉面料，符合国家相关标准。使用前请详阅说明书，并按照要求进行清洗。',
      '如有任何疑问，敬请联系客户服务部门，我们将于两个工作日内予以答复。',
      '该系列适用于办公及居家场合，具备防水性能，需避免与尖锐物品接触。',
      '为确保使用效果，应定期进行保养；保养方法详见附页，须由成年人操作。',
      '依据检测结果，本品各项指标均符合规定，特此说明。',
      '贵客如需退换，请于签收后七日内提出申请，并附上购买凭证。',
    ],
    energy: [
      '冲！今天就出发！鞋带系紧，跑起来，快！',
      '别等了，马上试试，一口气干完所有家务！',
      '天亮了，起来玩！背上它，说走就走，满格电量陪你嗨一天！',
      '太快了！秒开，秒走，搞定。下一站，走起！',
      '现在下单，今晚就到。来，动起来！',
      '超级轻，超级爽，跳起来都不觉得它在！',
    ],
    luxury: [
      '一针一线，皆出匠人之手。光影流转之间，质感内敛，从容自现。',
      '臻选良材，精工细作，历久弥新。于寻常日子里，见隽永风骨。',
      '低调而考究，是时光沉淀的品味。珍藏此件，如藏一段岁月。',
      '典雅轮廓，细腻肌理，举手投足，皆是格调。',
      '非凡，往往不动声色。沉静之中，自有气韵。',
      '甄选之物，私享之礼。静候懂得鉴赏的人。',
    ],
    playful: [
      '嘿，你看这只小家伙，又偷偷赖床啦～叫它起来？才怪呢！',
      '肚子叫了是不是？来嘛来嘛，咬一口，真香～',
      '它有点小脾气：不爱皱，不爱脏，就爱跟着你到处跑哈哈。',
      '猜猜今天谁先摸鱼？反正不是我，是你包里那位呀。',
      '哇，居然有人不喜欢打滚？不信你试试看嘛～😄',
      '懒得叠就不叠呗，团成一团它也不生气，对不对？',
    ],
    technical: [
      '实测重量 268 克，误差不超过 2 克；测试条件：温度 23℃，湿度 50%，重复 3 次取平均。',
      '额定功率 45 W，续航约 32 小时（音量 50%，降噪开启）。数据见报告编号 2026-118。',
      '频率范围 20 Hz 至 20 kHz，峰值灵敏度 110 dB，接口为 USB-C，兼容 5 V 与 9 V。',
      '密度 165 g/m²，缩水率在 3% 以内。对照样本为同批次坯布，单位：毫米。',
      '容量 500 ml；6 小时后水温 62℃，起始 95℃。换一个条件，数值会变。',
      '精度 ±0.1，采样每秒 200 次。型号与规格如下表。',
    ],
    plain: [
      '先喷，等一分钟，再擦。用完把盖子拧紧。',
      '洗的时候翻过来，晾在阴凉的地方就行。',
      '放进包里不占地方，拿出来就能用。',
      '开口大，手伸得进去，刷起来方便。',
      '有三种颜色，大小是一样的。',
      '早晚各用一次，每次一小粒。',
    ],
    deal: [
      '第二件半价，满两百立减三十，包邮，划算！快囤货。',
      '同样的量，便宜一半，性价比没得说，先领券再下单。',
      '今天福利价，到手价才十九块九，买到就是省到。',
    ],
  },
  en: {
    warm: [
      "Come home late; the light is still on for you. There's something warm on the table and nobody is in a hurry.",
      'My grandmother kept hers for thirty years. Ours are made to be loved for as long.',
      'When the house is finally quiet, sit by the window with the people you love and let the evening go slowly.',
      "Some mornings are hard. We made this one gentle thing for you, so you'd start the day a little softer.",
      'Share it with a friend, or keep it close to your heart. Either is fine with us.',
      'The dog knows your step on the stairs. So does this blanket, somehow.',
    ],
    formal: [
      'This product is designed to comply with the applicable requirements. Please read the instructions prior to use.',
      'Customers are kindly requested to submit a claim within seven days of receipt, together with proof of purchase.',
      'The collection is intended for domestic and professional environments and provides suitable protection against moisture.',
      'In order to ensure satisfactory performance, periodic maintenance shall be carried out in accordance with the manual.',
      'The article comprises two compartments; moreover, the upper section is provided with a lock.',
      'Should any queries arise, our service department will respond within two working days.',
    ],
    energy: [
      "Go! Lace up, get out, run! Today's your day!",
      "Don't wait. Grab it now and jump straight in!",
      'Loud, fast, wild. Charge it once and play all weekend!',
      'Quick! Start now, finish fast, go again!',
      "Let's move! Big power, zero drag, instant start.",
      'Rush hour? Blast past it. Ready, set, go!',
    ],
    luxury: [
      'Understated and enduring, each piece is finished by the hand of a single artisan.',
      'An heirloom in the making: timeless in line, sumptuous in touch, composed in every detail.',
      'Exquisite restraint. A rare and graceful presence, curated for the discerning collector.',
      'Heritage is not announced; it is worn, serenely, with impeccable poise.',
      'From the atelier, a refined silhouette whose elegance deepens with the years.',
      'Discreet, considered, lasting. Sublime in its silence.',
    ],
    playful: [
      "Psst. Your sofa's been lonely. Wiggle in, grab a snack, and honestly, who's counting?",
      "Oops, did we make it too fuzzy? Guess you'll just have to nap on it.",
      'Meet the tiny troublemaker. It giggles when you squeeze it. Okay, it squeaks. Same thing!',
      'Yum alert! One bite, two bites, oh look, none left :)',
      "Hey sleepyhead! Five more minutes? We won't tell.",
      'A cheeky little pop of colour for lazy Sundays and nosy neighbours. Yay!',
    ],
    technical: [
      'Measured mass 268 g, tolerance 2 g; test conditions 23 °C, 50 % humidity, average of 3 samples.',
      'Rated power 45 W; 32 hours at 50 % volume with noise cancelling on (report 2026-118).',
      'Frequency range 20 Hz to 20 kHz, maximum sensitivity 110 dB, supports 5 V and 9 V.',
      'Fabric density 165 g/m². Shrinkage within 3 % compared with the unwashed sample.',
      'Capacity 500 ml. After 6 hours: 62 °C, from 95 °C. Another condition gives another figure.',
      'Accuracy ±0.1; sensor records 200 values per second. Specification in the table below.',
    ],
    plain: [
      'Spray, wait a minute, wipe. Close the cap after use.',
      'Turn it inside out before washing and hang it in the shade.',
      'It fits in a bag and takes no room.',
      'The opening is wide, so a hand goes in and cleaning is simple.',
      'There are three colours. The size is the same.',
      'Use a small amount in the morning and one in the evening.',
    ],
    deal: [
      'Buy one, get the second half price. Free delivery, big savings, this week only!',
      'Same amount, half the cost. Hard to find more value for the price.',
      'Save thirty off two hundred. Claim the coupon first, then order.',
    ],
  },
}

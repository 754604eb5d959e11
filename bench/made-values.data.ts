/**
 * Parts of values for products that no shop has, Chinese and English side by side: `parts` that are joined, one of each
 * group. They only feed the bench: what is measured is how differently the engine says different things.
 */
type Pair = readonly [zh: string, en: string]

export interface Made {
  readonly groups: readonly (readonly Pair[])[]
  /** Between the parts. */
  readonly join?: Pair
  readonly category?: readonly string[]
}

const n = (from: number, to: number, step: number, zh: (x: number) => string, en: (x: number) => string): Pair[] => {
  const pairs: Pair[] = []
  for (let x = from; x <= to; x += step) pairs.push([zh(x), en(x)])
  return pairs
}

const HOURS = n(
  2,
  48,
  3,
  (x) => `，${x}小时`,
  (x) => `, ${x} hours`,
)

const COMMA: Pair = ['，', ', ']

export const MADE_VALUES: Readonly<Record<string, readonly Made[]>> = {
  origin: [
    {
      groups: [
        [
          ...([
            ['浙江绍兴', 'Shaoxing, Zhejiang'],
            ['浙江嘉兴', 'Jiaxing, Zhejiang'],
            ['浙江安吉', 'Anji, Zhejiang'],
            ['江苏南通', 'Nantong, Jiangsu'],
            ['江苏苏州', 'Suzhou, Jiangsu'],
            ['江苏宜兴', 'Yixing, Jiangsu'],
            ['广东佛山', 'Foshan, Guangdong'],
            ['广东中山', 'Zhongshan, Guangdong'],
            ['广东东莞', 'Dongguan, Guangdong'],
            ['福建泉州', 'Quanzhou, Fujian'],
            ['福建德化', 'Dehua, Fujian'],
            ['福建武夷山', 'Wuyishan, Fujian'],
            ['山东青岛', 'Qingdao, Shandong'],
            ['山东临沂', 'Linyi, Shandong'],
            ['河北保定', 'Baoding, Hebei'],
            ['四川成都', 'Chengdu, Sichuan'],
            ['四川雅安', 'Ya’an, Sichuan'],
            ['云南大理', 'Dali, Yunnan'],
            ['云南普洱', 'Pu’er, Yunnan'],
            ['贵州遵义', 'Zunyi, Guizhou'],
            ['湖南安化', 'Anhua, Hunan'],
            ['湖北恩施', 'Enshi, Hubei'],
            ['江西景德镇', 'Jingdezhen, Jiangxi'],
            ['安徽黄山', 'Huangshan, Anhui'],
            ['陕西西安', 'Xi’an, Shaanxi'],
            ['黑龙江五常', 'Wuchang, Heilongjiang'],
            ['新疆阿克苏', 'Aksu, Xinjiang'],
            ['内蒙古赤峰', 'Chifeng, Inner Mongolia'],
          ] as const),
        ],
      ],
    },
  ],
  care: [
    {
      category: ['apparel', 'home-textile', 'children', 'sport'],
      groups: [
        [
          ['冷水手洗', 'hand wash cold'],
          ['30℃轻柔机洗', 'gentle machine wash at 30 °C'],
          ['40℃机洗', 'machine wash at 40 °C'],
          ['装网袋机洗', 'machine wash in a net bag'],
          ['干洗', 'dry clean'],
        ],
        [
          ['平铺晾干', 'dry flat'],
          ['阴凉处晾干', 'dry in shade'],
          ['挂起晾干', 'hang to dry'],
          ['低温烘干', 'tumble dry low'],
          ['不要烘干', 'do not tumble dry'],
        ],
        [
          ['中温熨烫', 'iron warm'],
          ['反面熨', 'iron inside out'],
          ['不要漂白', 'do not bleach'],
          ['深色分开洗', 'wash dark colours apart'],
          ['不要拧', 'do not wring'],
        ],
      ],
      join: COMMA,
    },
    {
      groups: [
        [
          ['软布擦拭', 'wipe with a soft cloth'],
          ['拧干的布擦', 'wipe with a wrung-out cloth'],
          ['清水冲洗', 'rinse with water'],
          ['中性洗涤剂清洗', 'wash with a mild detergent'],
        ],
        [
          ['晾干后收', 'let it dry before storing'],
          ['远离热源', 'keep away from heat'],
          ['避免日晒', 'keep out of direct sun'],
          ['不用钢丝球', 'no steel wool'],
          ['不进洗碗机', 'not for the dishwasher'],
        ],
      ],
      join: COMMA,
    },
  ],
  dimensions: [
    {
      groups: [
        n(
          320,
          2200,
          37,
          (x) => `${x}`,
          (x) => `${x}`,
        ),
        n(
          210,
          950,
          29,
          (x) => `×${x}`,
          (x) => ` × ${x}`,
        ),
        n(
          90,
          1900,
          53,
          (x) => `×${x} mm`,
          (x) => ` × ${x} mm`,
        ),
      ],
    },
  ],
  weave: [
    {
      groups: [
        [
          ['平纹', 'plain weave'],
          ['斜纹', 'twill'],
          ['缎纹', 'sateen'],
          ['提花', 'jacquard'],
          ['罗纹', 'rib knit'],
          ['双面针织', 'interlock knit'],
          ['单面平针', 'single jersey'],
          ['人字纹', 'herringbone twill'],
          ['华夫格', 'waffle weave'],
          ['泡泡纱', 'seersucker'],
          ['毛圈', 'terry'],
          ['牛津纺', 'oxford weave'],
        ],
        n(
          16,
          40,
          2,
          (x) => `，每厘米${x}纱`,
          (x) => `, ${x} threads per cm`,
        ),
      ],
    },
  ],
  finish: [
    {
      groups: [
        [
          ['木蜡油', 'hard wax oil'],
          ['水性漆', 'water-based lacquer'],
          ['粉末喷涂', 'powder coating'],
          ['阳极氧化', 'anodised'],
          ['拉丝', 'brushed'],
          ['电镀', 'plated'],
        ],
        n(
          1,
          4,
          1,
          (x) => `${x}遍`,
          (x) => `, ${x} ${x === 1 ? 'coat' : 'coats'}`,
        ),
        [
          ['，哑光', ', matte'],
          ['，半哑光', ', satin'],
          ['，亮面', ', glossy'],
        ],
      ],
    },
  ],
  fit: [
    {
      groups: [
        [
          ['宽松', 'relaxed'],
          ['合身', 'regular'],
          ['修身', 'slim'],
          ['直筒', 'straight'],
          ['廓形', 'boxy'],
        ],
      ],
    },
  ],
  closure: [
    {
      groups: [
        [
          ['四眼扣', 'four-hole buttons'],
          ['双头拉链', 'two-way zip'],
          ['按扣', 'press studs'],
          ['抽绳', 'drawstring'],
          ['隐形拉链', 'concealed zip'],
        ],
        n(
          3,
          9,
          1,
          (x) => `，${x}处`,
          (x) => `, ${x} of them`,
        ),
      ],
    },
  ],
  shrinkage: [
    {
      groups: [
        n(
          3,
          25,
          2,
          (x) => `经向−${x / 10}%`,
          (x) => `warp −${x / 10} %`,
        ),
        n(
          3,
          25,
          2,
          (x) => `，纬向−${x / 10}%`,
          (x) => `, weft −${x / 10} %`,
        ),
      ],
    },
  ],
  fragrance: [
    {
      groups: [
        [
          ['雪松', 'cedar'],
          ['柑橘', 'citrus'],
          ['佛手柑', 'bergamot'],
          ['白茶', 'white tea'],
          ['薰衣草', 'lavender'],
          ['桂花', 'osmanthus'],
          ['橙花', 'neroli'],
        ],
        [
          ['檀香', 'sandalwood'],
          ['麝香', 'musk'],
          ['香根草', 'vetiver'],
          ['广藿香', 'patchouli'],
          ['琥珀', 'amber'],
        ],
      ],
      join: ['、', ' and '],
    },
  ],
  packaging: [
    {
      groups: [
        [
          ['纸盒', 'carton'],
          ['铝罐', 'aluminium tin'],
          ['玻璃瓶', 'glass bottle'],
          ['棉布袋', 'cotton bag'],
          ['牛皮纸袋', 'kraft paper bag'],
        ],
        [
          ['，无塑封', ', no shrink wrap'],
          ['，大豆油墨印刷', ', printed in soy ink'],
          ['，可回收', ', recyclable'],
          ['，内衬可降解膜', ', compostable liner'],
        ],
      ],
    },
  ],
  storage: [
    {
      groups: [
        [
          ['阴凉干燥处', 'a cool, dry place'],
          ['避光处', 'away from light'],
          ['4℃冷藏', 'refrigerate at 4 °C'],
          ['常温', 'room temperature'],
        ],
        n(
          5,
          60,
          5,
          (x) => `，开封后${x}天用完`,
          (x) => `, use within ${x} days of opening`,
        ),
      ],
    },
  ],
  assembly: [
    {
      groups: [
        n(
          3,
          12,
          1,
          (x) => `${x}颗螺丝`,
          (x) => `${x} screws`,
        ),
        n(
          5,
          60,
          5,
          (x) => `，约${x}分钟`,
          (x) => `, about ${x} minutes`,
        ),
      ],
    },
  ],
  craft: [
    {
      category: ['food'],
      groups: [
        [
          ['低温烘焙', 'roasted slowly'],
          ['石磨', 'stone ground'],
          ['冷压', 'cold pressed'],
          ['日晒', 'dried in the sun'],
          ['文火慢焙', 'dried over a low fire'],
          ['静置', 'left to rest'],
        ],
        HOURS,
      ],
    },
    {
      category: ['furniture', 'sport', 'technology'],
      groups: [
        [
          ['榫卯拼接', 'joined by mortise and tenon'],
          ['一体成型', 'moulded in one piece'],
          ['激光切割', 'laser cut'],
          ['手工打磨', 'sanded by hand'],
          ['静置定型', 'left to set'],
        ],
        HOURS,
      ],
    },
    {
      category: ['apparel', 'home-textile', 'children'],
      groups: [
        [
          ['手工缝制', 'sewn by hand'],
          ['手工整理', 'finished by hand'],
          ['蒸汽定型', 'set with steam'],
          ['水洗', 'washed in water'],
        ],
        HOURS,
      ],
    },
  ],
  texture: [
    {
      groups: [
        [
          ['清爽水润', 'light and watery'],
          ['乳液', 'lotion'],
          ['膏状', 'balm'],
          ['啫喱', 'gel'],
          ['慕斯', 'mousse'],
        ],
        n(
          10,
          60,
          5,
          (x) => `，${x}秒推开`,
          (x) => `, spreads in ${x} seconds`,
        ),
      ],
    },
  ],
  usage: [
    {
      groups: [
        [
          ['取适量', 'take a little'],
          ['按一泵', 'one pump'],
          ['取一勺', 'one scoop'],
          ['倒一盖', 'one capful'],
        ],
        n(
          10,
          90,
          10,
          (x) => `，揉${x}秒`,
          (x) => `, work in for ${x} seconds`,
        ),
        [
          ['，冲净', ', rinse off'],
          ['，拍干', ', pat dry'],
          ['，静置', ', let it rest'],
        ],
      ],
    },
  ],
  neckline: [
    {
      groups: [
        [
          ['圆领', 'crew neck'],
          ['V领', 'V-neck'],
          ['立领', 'stand collar'],
          ['翻领', 'turn-down collar'],
          ['方领', 'square neck'],
        ],
      ],
    },
  ],
  season: [
    {
      groups: [
        [
          ['春', 'spring'],
          ['夏', 'summer'],
          ['秋', 'autumn'],
          ['冬', 'winter'],
        ],
      ],
    },
  ],
  structure: [
    {
      groups: [
        [
          ['双层', 'double-walled'],
          ['可折叠', 'folding'],
          ['模块化', 'modular'],
          ['可调节', 'adjustable'],
          ['三段式', 'three-part'],
        ],
        n(
          2,
          14,
          1,
          (x) => `，${x}档`,
          (x) => `, ${x} positions`,
        ),
      ],
    },
  ],
}

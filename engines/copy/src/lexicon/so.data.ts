import { entries, type Row } from './entry.ts'

/**
 * What a fact means: words that follow from the value by definition (a twill has diagonals), a convention that the field
 * agrees on (a lower colour temperature is yellower), or advice that promises nothing (measure the spot first). Never an
 * effect, a saving, a time or a comparison with other goods. They are plain text, no claims; a slot or `[…]` repeats the
 * value and stays one. Every row is bound to the values for which it holds.
 * Chinese frames are clauses; English frames are independent clauses that start in lower case.
 */
const CLOTH = ['apparel', 'home-textile', 'sport', 'children']

const MATERIAL: readonly Row[] = [
  [
    'composition',
    ['没有混别的纤维', '里面没有第二种纤维', '从头到尾一种纤维'],
    ['no other fibre is mixed in', 'there is no second fibre in it', 'it is one fibre throughout'],
    { parts: [1, 1], lead: [100, 100], category: CLOTH },
  ],
  [
    'composition',
    ['{lead}占了一多半', '{lead}比{others}多一些', '一多半是{lead}'],
    ['{lead} makes up the larger half', 'there is more {lead} in it than {others}', '{lead} has the larger share'],
    { parts: [2, 2], lead: [50.01, 69.99], category: CLOTH },
  ],
  [
    'composition',
    ['大头是{lead}', '{lead}占大头，{others}配它', '{lead}为主，{others}为辅'],
    ['{lead} has the main share', 'it is mostly {lead}, with {others} beside it', 'most of it is {lead}'],
    { parts: [2, 2], lead: [70, 87.99], category: CLOTH },
  ],
  [
    'composition',
    ['{others}只占一小份', '{others}掺得不多', '{others}是少的那一份'],
    ['only a small share is {others}', 'the {others} is a small addition', 'the {others} is the small part'],
    { parts: [2, 2], lead: [88, 99.99], category: CLOTH },
  ],
  [
    'composition',
    ['两样一样多', '两样占得一样多'],
    ['the two are in equal parts', 'both have the same share'],
    { parts: [2, 2], lead: [50, 50] },
  ],
  [
    'composition',
    ['{lead}占得多，其余少一些', '{lead}的份量在前'],
    ['there is more {lead} than anything else', '{lead} comes first by weight'],
    { parts: [3, 6], lead: [34, 99.99] },
  ],
  [
    'composition',
    ['亚麻纱本来就粗细不匀', '布面上粗一点的纱是亚麻的本相'],
    ['linen yarn is uneven by nature', 'thicker and thinner threads are part of linen'],
    { value: /^亚麻 100%|^linen 100%/i, category: CLOTH },
  ],
  [
    'composition',
    ['氨纶是其中会伸缩的那一份', '会伸缩的那一份是氨纶'],
    ['the elastane is the part that stretches', 'what stretches in it is the elastane'],
    { value: /氨纶|elastane|spandex/i, parts: [2, 4] },
  ],
  [
    'composition',
    ['美利奴是绵羊的一个品种', '美利奴说的是羊的品种'],
    ['merino is a breed of sheep', 'merino names the breed of sheep'],
    { value: /美利奴|merino/i },
  ],
  [
    'composition material',
    ['莱赛尔是再生纤维素纤维', '莱赛尔归在再生纤维素纤维里'],
    ['lyocell is a regenerated cellulose fibre', 'lyocell belongs to the regenerated cellulose fibres'],
    { value: /莱赛尔|lyocell/i, category: CLOTH },
  ],
  [
    'material frameMaterial',
    ['里外是同一种木头', '不是贴一层皮', '锯开来，里面还是它'],
    ['it is the same wood all the way through', 'that is the wood itself, not a skin over board'],
    { value: /实木$|^solid /i, not: /贴|veneer|颗粒|，|,/, shape: ['word', 'phrase'] },
  ],
  [
    'material',
    ['一层层单板叠着胶合', '薄单板叠起来胶合成一张'],
    ['thin sheets are glued into one', 'it is made of thin layers glued together'],
    { value: /三合板|三夹板|plywood/i, not: /贴面|veneer/i },
  ],
  [
    'material frameMaterial',
    ['表面一层是真木皮，下面是板', '看到的是木皮，下面是板'],
    ['the face is real wood, with board beneath'],
    { value: /贴面|木皮|veneer/i, not: /无贴|no veneer/i },
  ],
  [
    'material',
    ['一整块浇出来，没有接缝', '没有焊缝，也没有接缝'],
    ['it is cast in one piece, without a seam'],
    { value: /整体铸|one-piece cast/i },
  ],
  [
    'coverMaterial',
    ['布面是一圈一圈的', '近看都是小圈'],
    ['the surface is made of small loops', 'up close it is all loops'],
    { value: /圈圈|毛圈|boucl/i },
  ],
  [
    'finish',
    ['上的是油，不是漆', '用的是油，不是漆膜'],
    ['it is oil, not lacquer', 'the wood is oiled, not lacquered'],
    { value: /木蜡油|桐油|核桃油|亚麻籽油|\boil\b/i, not: /漆|lacquer|paint|varnish/i },
  ],
  [
    'finish',
    ['表面不反亮光', '不做亮面'],
    ['the surface keeps a low gloss', 'it is a low-gloss surface'],
    { value: /哑光|亚光|\bmatte?\b/i },
  ],
  [
    'ingredients',
    ['配料只有这一样', '没有第二样'],
    ['that is the whole list', 'the list ends there', 'nothing else is on the list'],
    { kind: ['list'], parts: [1, 1] },
  ],
  [
    'packaging',
    ['打开以后还能封上', '吃不完再封上'],
    ['it can be closed again'],
    { value: /自封|resealable|zip(per)? bag/i, category: ['food'] },
  ],
  [
    'refill',
    ['瓶子不用另买', '原来的瓶子留着', '瓶子接着用'],
    ['there is no new bottle to buy', 'the bottle you have stays in use', 'keep the bottle you have'],
    { value: /倒进原瓶|装回原瓶|into the bottle/i },
  ],
  [
    'refill',
    ['外壳留着，只换里面', '换芯不换壳'],
    ['the case stays when the inside is replaced', 'you keep the case and change the inside'],
    { value: /替芯|替换芯|^refillable$/i },
  ],
  [
    'recycledShare',
    ['其余是新料', '剩下的是原生料'],
    ['the rest is new material', 'the remainder is new'],
    { unit: ['%'], min: 0.01, max: 99.99 },
  ],
  [
    'fragrance',
    ['前调先散，尾调留到后头', '前调散了，才轮到中调和尾调'],
    ['the first notes leave first and the last ones stay', 'the notes come one after the other'],
    { value: /前调.*尾调|, then /, type: ['perfume'] },
  ],
]

const TEXTILE: readonly Row[] = [
  [
    'fabricWeight',
    ['在衣料里算轻的', '是轻的料子', '料子偏轻'],
    ['that counts as a light cloth', 'the cloth is on the light side', 'it is a light fabric'],
    { unit: ['g/m2'], max: 150, category: ['apparel', 'sport'] },
  ],
  [
    'fabricWeight',
    ['不轻也不重，在中间', '在衣料里算适中', '分量居中'],
    ['that is a middle weight', 'it is a medium-weight cloth', 'the weight is in the middle range'],
    { unit: ['g/m2'], min: 170, max: 260, category: ['apparel', 'sport', 'children'] },
  ],
  [
    'fabricWeight',
    ['在衣料里算重的', '料子偏重', '是有分量的料子'],
    ['that counts as a heavy cloth', 'the cloth is on the heavy side'],
    { unit: ['g/m2'], min: 300, category: ['apparel', 'sport'] },
  ],
  [
    'airPermeability',
    ['数字越大，透过去的空气越多', '量的是空气穿过布面的快慢', '这个数大，透的风就多'],
    [
      'the higher the figure, the more air passes',
      'it tells how fast air passes through the cloth',
      'more air passes at a higher figure',
    ],
    { unit: ['mm/s'] },
  ],
  [
    'yarnCount',
    ['支数越高，纱越细', '支数说的是纱的粗细'],
    ['the higher the count, the finer the yarn', 'the count tells how fine the yarn is'],
    { unit: ['s_yarn'] },
  ],
  [
    'weave',
    ['经纬之间留着空', '纱与纱之间有空隙'],
    ['there is room between the threads', 'the threads stand apart'],
    { value: /稀织|疏|open (plain )?weave|open-weave/i },
  ],
  [
    'weave',
    ['布面上看得到细斜路', '纹路斜着走', '近看是一道道斜纹路'],
    ['fine diagonals run across it', 'the lines run on the diagonal'],
    { value: /斜纹|twill/i },
  ],
  [
    'weave',
    ['浮在面上的纱长，布面平滑', '面上的纱浮得长'],
    ['long floats lie on the surface', 'the threads float over several others'],
    { value: /缎|\bsatin|sateen/i },
  ],
  [
    'weave',
    ['布面一格一格凹进去', '面上是一格格小方窝'],
    ['the surface is made of small square cells', 'the cloth has small hollows in rows'],
    { value: /华夫|waffle/i },
  ],
  [
    'weave',
    ['布面有小颗粒', '面上是细密的小凹凸'],
    ['the surface has a small raised texture', 'small dimples cover the surface'],
    { value: /珠地|piqu/i },
  ],
  [
    'weave',
    ['毛圈在反面', '翻过来能看到毛圈', '圈都在里面那一面'],
    ['the loops are on the inside', 'turn it over and you see the loops'],
    { value: /毛圈针织|loopback|french terry/i },
  ],
  [
    'weave',
    ['先染纱，后织布', '纱先染好再上机', '颜色在纱里'],
    ['the yarn was dyed before weaving', 'the colour is in the yarn'],
    { value: /色织|yarn-dyed/i },
  ],
  [
    'weave',
    ['每一片照着形状织，不是裁出来的', '衣片织成形，不用裁'],
    ['the panels are knitted to shape, not cut', 'each panel is shaped on the machine'],
    { value: /全成型|fully fashioned/i },
  ],
  [
    'weave',
    ['正反两面看着一样', '翻过来还是一样的面'],
    ['both sides look the same', 'front and back look alike'],
    { value: /双面针织|interlock/i },
  ],
  [
    'weave',
    ['纱并排着走', '成组的纱一上一下地交织'],
    ['the threads run side by side', 'the threads go over and under in groups'],
    { value: /篮纹|basket weave/i },
  ],
  [
    'weave',
    ['图案是织出来的，不是印的', '花纹在织的时候就有了'],
    ['the pattern is woven, not printed'],
    { value: /提花|jacquard/i },
  ],
  [
    'weave',
    ['经纬一上一下地交织', '一根压一根，织法简单'],
    ['the threads go one over, one under', 'each thread goes over one and under one'],
    { value: /^平纹|^plain weave/i, not: /稀/ },
  ],
  [
    'weave',
    ['中间那层是黑的', '黑纱藏在中间一层'],
    ['the middle layer is black'],
    { value: /中层黑纱|black yarn core/i },
  ],
  [
    'afterTreatment',
    ['到手之前已经下过水', '你洗之前，它已经洗过', '缝好再洗的'],
    ['it has been washed before you get it', 'it went through the wash before you do it'],
    { value: /成衣.*洗|成品.*洗|garment-washed|as a garment/i },
  ],
  [
    'afterTreatment',
    ['到手之前已经下过水', '不是没下过水的新布', '布已经洗过'],
    ['the cloth has been washed already', 'the cloth went through water first'],
    { value: /酶水?洗|石水?洗|砂洗|水洗|(enzyme|stone|sand|pre)-?washed/i, not: /成衣|成品|garment/i },
  ],
  [
    'afterTreatment',
    ['正面拉起一层短绒', '绒是从布面上拉起来的'],
    ['the nap is raised from the cloth itself'],
    { value: /起绒|raised|brushed/i, not: /不起绒|unbrushed/i },
  ],
  [
    'shrinkage',
    ['负号就是缩', '带负号的是缩短', '选尺码时把它算进去'],
    ['a minus sign means it gets shorter', 'allow for it when you choose a size', 'minus means shrinking'],
    { value: /[−-]\d/, category: CLOTH },
  ],
  ['stretch', ['横着竖着都能拉', '横竖都伸缩'], ['it gives both across and along'], { value: /四面弹|four-way/i }],
  [
    'fillPower',
    ['数字越大，同样重的绒撑得越开', '数的是一份绒能撑开多大'],
    [
      'the higher the figure, the more room the same weight of down takes up',
      'the figure tells how far the down opens',
    ],
    { unit: ['ratio'] },
  ],
  [
    'downContent',
    ['其余是绒丝和羽毛', '剩下的是绒丝和碎羽'],
    ['the rest is fibre and feather', 'the remainder is feather and fibre'],
    { unit: ['%'], min: 50, max: 99.99 },
  ],
  [
    'fit',
    ['身上留着松量', '不贴着身', '布和身体之间留着空'],
    ['the pattern leaves ease around the body', '{it} (sits|sit) away from the body', '{it} (does|do) not cling'],
    { value: /宽松|略宽|relaxed|\bloose|oversize/i, category: ['apparel', 'sport', 'children'] },
  ],
  [
    'fit',
    ['不紧也不阔', '松紧在中间', '照正常的围度打版'],
    ['{it} (is|are) neither tight nor wide', '{it} (follows|follow) the body without clinging'],
    { value: /^合身|\bregular\b|^常规/i, category: ['apparel', 'sport'] },
  ],
  [
    'fit',
    ['裤腿从上到下差不多宽', '膝盖和裤脚差不多宽'],
    ['the leg keeps its width from knee to hem'],
    { value: /^直筒|straight leg/i, category: ['apparel'] },
  ],
  [
    'fit',
    ['肩线落在肩头下面', '肩缝往手臂上落'],
    ['the shoulder seam sits below the shoulder'],
    { value: /落肩|dropped shoulder/i },
  ],
  [
    'neckline',
    ['领边另用一条布包住', '领边是包住的'],
    ['a strip of cloth binds the edge', 'the edge is bound with its own strip'],
    { value: /包边|bound/i },
  ],
  [
    'sleeve',
    ['肩和袖连成一片', '袖子一直连到领口'],
    ['the sleeve runs up to the collar', 'there is no seam on the shoulder'],
    { value: /插肩|raglan/i },
  ],
  [
    'closure',
    ['上下都能拉开', '从下面也能拉开一截', '两头各有一个拉头'],
    ['it opens from either end', 'it can be opened from below too'],
    { value: /双头拉链|two-way zip/i },
  ],
  [
    'closure',
    ['拉上以后看不见链齿', '合上只看到一道缝'],
    ['closed, only a seam shows', 'the teeth do not show when it is closed'],
    { value: /隐形拉链|hidden zip|invisible zip/i },
  ],
  [
    'closure',
    ['没有门襟', '从头上套进去'],
    ['{it} (goes|go) on over the head', 'there is no opening at the front'],
    { value: /^套头|pullover/i },
  ],
  [
    'waist',
    ['松紧自己系', '绳子一收一放，自己调'],
    ['you set it with the cord', 'tie it as you like'],
    { value: /系带|抽绳|ties?\b|\bcord|drawstring/i },
  ],
  ['pattern', ['没有印花', '面上不印花'], ['there is no print on it'], { value: /^(纯色|素色)|^(plain|solid)\b/i }],
  [
    'length garmentLength',
    ['拿一件合身的平铺量量，好比较', '和衣柜里那件比一比长短'],
    ['lay a garment that fits you flat and compare', 'compare it with one you own'],
    { unit: ['cm'], min: 40, max: 160, category: ['apparel'] },
  ],
  [
    'safetyClass',
    ['这一级可以直接接触皮肤', 'B类就是可以贴着皮肤穿的一类'],
    ['this class may touch the skin', 'class B is the one that may touch the skin'],
    { value: /(18401|31701).{0,4}(B类|class B)/i },
  ],
  [
    'safetyClass',
    ['A类是给婴幼儿用品定的一级', '婴幼儿用品要到这一级'],
    ['class A is the one for infants’ goods', 'this is the class set for infants’ goods'],
    { value: /(18401|31701).{0,4}(A类|class A)/i },
  ],
  [
    'safetyClass',
    ['C类是不直接接触皮肤的一类', '里面要再穿一层'],
    ['class C is for goods worn over another layer', 'wear a layer underneath'],
    { value: /(18401|31701).{0,4}(C类|class C)/i, category: ['apparel', 'sport'] },
  ],
]

const SIZE: readonly Row[] = [
  [
    'weight',
    ['先拿轻的，再一档一档往上加', '从轻的一头开始'],
    ['start at the light end and work up', 'start light and go up step by step'],
    { kind: ['range'], unit: ['kg'], min: 0.5, max: 60, category: ['sport'] },
  ],
  [
    'width',
    ['先量一量要放的那面墙', '下单前量一下地方', '拿卷尺在原地比一比'],
    ['measure the wall first', 'measure the spot before you order', 'check the spot with a tape'],
    { unit: ['mm'], min: 300, max: 4000, category: ['furniture'] },
  ],
  [
    'dimensions',
    ['在原地用胶带贴出来看看', '对着要放的地方量一量'],
    ['mark it out on the floor with tape', 'measure the spot and compare'],
    { value: /\d/, category: ['furniture'] },
  ],
  [
    'dimensions',
    ['和家里用的那{measure}比一比', '对着家里的尺寸核一核'],
    ['check it against the one you have', 'compare it with the size you use now'],
    { value: /\d/, category: ['home-textile'] },
  ],
  [
    'seatHeight',
    ['从地面量到坐面', '量的是地面到坐面'],
    ['it is measured from the floor to the seat'],
    { unit: ['mm'], min: 150, max: 900 },
  ],
  [
    'seatDepth',
    ['从坐面前沿量到靠背', '量的是前沿到靠背'],
    ['it is measured from the front edge to the back'],
    { unit: ['mm'], min: 200, max: 1200 },
  ],
  [
    'height',
    ['坐着用、站着用，都在这个范围里调', '高低在这中间调'],
    ['sit or stand, it is set within that range', 'you set it anywhere between'],
    { kind: ['range'], unit: ['mm'], min: 500, max: 1500, type: ['desk'] },
  ],
  [
    'count',
    ['收的时候数一数', '收起来照着数'],
    ['count them when you put them away', 'it helps to count them back in'],
    { unit: ['piece'], min: 6, max: 500, type: ['arch-blocks', 'building-blocks', 'puzzle'] },
  ],
  [
    'loadCapacity',
    ['放上去的东西，加起来别超过它', '加起来的重量别过这个数', '东西别超过这个数'],
    ['keep the total below that', 'what you put on it should stay below that', 'do not load it beyond that'],
    {
      unit: ['kg'],
      min: 1,
      max: 1000,
      type: ['bookshelf', 'desk', 'dining-table', 'coffee-table', 'nightstand', 'laptop-stand'],
    },
  ],
]

const DEVICE: readonly Row[] = [
  [
    'noiseReduction',
    ['分贝数越大，压下去的声音越多', '数的是压下去多少声音'],
    ['the higher the figure, the more sound is held back', 'it counts the sound that is held back'],
    { unit: ['dB'] },
  ],
  [
    'batteryLife',
    ['音量和设置不同，时间也不同', '你那里多久，还看音量和设置'],
    ['your own time depends on volume and settings', 'volume and settings change it'],
    { unit: ['h'], type: ['headphones', 'earbuds', 'speaker'] },
  ],
  [
    'ports',
    ['USB-C插头正反都能插', '插USB-C不分正反'],
    ['a USB-C plug goes in either way up', 'USB-C has no wrong way up'],
    { value: /USB-C/i },
  ],
  [
    'bluetooth',
    ['手机和电脑可以一起连着', '换设备不用先断开'],
    ['phone and computer can both stay connected', 'a phone and a computer can stay connected together'],
    { value: /同时连两台|同时连接两台|two devices at once/i },
  ],
  [
    'codec',
    ['用哪一种，看播放的那头支持哪一种', '两头都支持的那种才用得上'],
    ['the source has to support it too', 'which one is used depends on the source'],
    { kind: ['list'], parts: [2, 8] },
  ],
  [
    'driver',
    ['说的是振膜的直径', '量的是振膜那一圈'],
    ['the figure is the diameter of the diaphragm'],
    { unit: ['mm'], min: 4, max: 120 },
  ],
  [
    'latency',
    ['声音比画面晚这么多', '这是声音到耳边晚的那一点'],
    ['that is how late the sound arrives', 'it is the delay between picture and sound'],
    { unit: ['ms'], type: ['headphones', 'earbuds', 'speaker'] },
  ],
  [
    'frequencyResponse',
    ['小的一头是低音，大的一头是高音', '从低音到高音'],
    ['it runs from low notes to high ones', 'the low figure is for bass, the high one for treble'],
    { kind: ['range'], unit: ['Hz', 'kHz'] },
  ],
  [
    'waterproof',
    ['末位数对应的是溅水', '末位数字说的是溅水'],
    ['the last digit stands for splashes'],
    { value: /^IP[X\d]4\b/i },
  ],
  [
    'waterproof',
    ['末位数对应的是喷水', '末位数字说的是喷水，不是浸水'],
    ['the last digit stands for jets of water, not for diving'],
    { value: /^IP[X\d][56]\b/i },
  ],
  [
    'waterproof',
    ['末位数对应的是短时浸水', '末位数字说的是短时间浸水'],
    ['the last digit stands for a short dip'],
    { value: /^IP[X\d]7\b/i },
  ],
  [
    'switchType',
    ['一按到底，中间没有段落', '按下去是直上直下的'],
    ['the press has no step in it', 'it goes straight down, without a bump'],
    { value: /线性|linear/i },
  ],
  [
    'switchType',
    ['按到中间有一格段落', '中途有个段落'],
    ['there is a bump partway down'],
    { value: /段落|tactile/i, not: /线性|linear/i },
  ],
  [
    'layout',
    ['右边不带数字区', '右边没有数字区'],
    ['there is no number pad on the right', 'the number pad is left out'],
    { value: /(^|\D)(60|65|75) ?%/ },
  ],
  [
    'colourTemperature',
    ['小的一头偏黄，大的一头偏白', '数字小偏黄，数字大偏白'],
    ['lower is yellower, higher is whiter', 'the low end is yellow, the high end white'],
    { kind: ['range'], unit: ['K'] },
  ],
  [
    'colourTemperature',
    ['是偏黄的光', '光偏黄'],
    ['that is a yellowish white'],
    { kind: ['number'], unit: ['K'], min: 1500, max: 3300 },
  ],
  [
    'colourRendering',
    ['满分是一百', '这个数到一百为止'],
    ['the scale ends at a hundred', 'a hundred is the end of the scale'],
    { unit: ['ratio'], min: 50, max: 100 },
  ],
  [
    'illuminance',
    ['勒克斯数的是落在面上的光', '说的是落到面上的光有多少'],
    ['lux counts the light that lands on a surface', 'it is the light that reaches the surface'],
    { unit: ['lx'] },
  ],
  [
    'cleanAirRate',
    ['说的是一小时送出多少净化过的空气', '数的是每小时送出的净化空气'],
    ['it is how much cleaned air comes out in an hour'],
    { unit: ['m3/h'] },
  ],
  [
    'filter',
    ['冲过的那层，晾干再装回去', '冲洗之后要晾干再装'],
    ['let the washable layer dry before it goes back'],
    { value: /可水洗|washable/i },
  ],
]

const LIVING: readonly Row[] = [
  [
    'ph',
    ['比中性偏酸一点', '在中性偏酸的一边'],
    ['that is slightly on the acid side', 'it sits a little below neutral'],
    { unit: ['ratio'], min: 4.5, max: 6.9 },
  ],
  [
    'ph',
    ['是酸性的', '在酸的一边，别沾到眼睛'],
    ['that is acid', 'it is on the acid side; keep it away from the eyes'],
    { unit: ['ratio'], min: 0, max: 3.5, category: ['home-care'] },
  ],
  [
    'ph',
    ['是碱性的', '在碱的一边，戴手套用'],
    ['that is alkaline', 'it is on the alkaline side; wear gloves'],
    { unit: ['ratio'], min: 9.5, max: 14, category: ['home-care'] },
  ],
  [
    'spf',
    ['SPF说的是UVB', '这个数只管UVB那一段'],
    ['SPF is about UVB', 'the figure is about UVB'],
    { unit: ['ratio'], min: 2, max: 50 },
  ],
  [
    'pa',
    ['加号说的是UVA那一段', 'PA说的是UVA'],
    ['PA is about UVA', 'the plus signs are about UVA'],
    { value: /PA\+/ },
  ],
  [
    'skinType',
    ['第一次用，先在耳后试一点', '拿不准，先在手腕内侧试'],
    ['try a little behind the ear first', 'test a small spot first'],
    { value: /\S/, category: ['beauty'] },
  ],
  [
    'assembly',
    ['不用再装', '拆了箱就能用', '没有要装的'],
    ['there is nothing to put together', 'nothing has to be put together'],
    { value: /^整装|^(arrives )?(fully )?(pre-?)?assembled(?! by)|^arrives in one piece/i },
  ],
  [
    'craft',
    ['手做的，件与件之间会有出入', '出自手上，每件略有不同'],
    ['made by hand, pieces differ a little', 'small differences between pieces are normal'],
    {
      value: /手工(利坯|拉坯|编|捻|绘|织|缝)|手(编|捻|绘|织|拉)|hand-?(thrown|painted|woven|knotted|twisted)/i,
    },
  ],
  [
    'craft structure',
    ['榫头插进榫眼，木头咬着木头', '木头与木头直接咬合'],
    ['wood locks into wood', 'one piece of wood fits into the other'],
    { value: /榫|tenon|dovetail/i },
  ],
  [
    'structure',
    ['线把填充物一道道分开', '一道道线把里面的绒隔开'],
    ['the stitching keeps the filling in sections', 'rows of stitching divide the filling'],
    { type: ['quilt', 'down-jacket'], value: /绗缝|quilt/i },
  ],
  [
    'grip',
    ['握的地方压着细密的花纹', '手握处不是光面'],
    ['a fine pattern is cut into the handle'],
    { value: /滚花|knurl/i },
  ],
  [
    'ageRange',
    ['更小的孩子不适用', '不到这个年龄先别用'],
    ['{it} (is|are) not meant for younger children', 'younger children should wait'],
    { value: /[1-9]/, not: /出生|birth|^0/, category: ['children'] },
  ],
]

/** All explanations. */
export const SO = [
  ...entries('so.material', 'so', MATERIAL),
  ...entries('so.textile', 'so', TEXTILE),
  ...entries('so.size', 'so', SIZE),
  ...entries('so.device', 'so', DEVICE),
  ...entries('so.living', 'so', LIVING),
]

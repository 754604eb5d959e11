import { type Entry, entries, type Row, type When } from '../entry.ts'
import { told } from './pantry-rows.data.ts'

/** Words of food and drink explained: a cultivar, a step of the making, how a figure is counted. Never what they do to anyone. */

const NUMBER = ['number', 'range'] as const
/** English values that open with a span of days. */
const DAYS = /^\d{1,2} ([A-Z][a-z]+ )?to \d{1,2} [A-Z]/

/** All that is eaten or drunk, so that no bowl is put in the fridge. */
const EATEN = [
  ...['tea', 'coffee-beans', 'protein-powder', 'nuts', 'honey', 'olive-oil', 'rice', 'oats', 'chocolate'],
  'dried-fruit',
]

/** An explanation of a word in the value. */
const word = (attributes: string, value: RegExp, zh: string, en: string, more: When = {}): Row => [
  attributes,
  zh.split(' / '),
  en.split(' / '),
  { category: ['food'], type: EATEN, value, ...more },
]

const TEA: When = { type: ['tea'] }
const COFFEE: When = { type: ['coffee-beans'] }
const OLIVE: When = { type: ['olive-oil'] }
const RICE: When = { type: ['rice'] }
const OATS: When = { type: ['oats'] }
const NUTS: When = { type: ['nuts'] }
const FRUIT: When = { type: ['dried-fruit'] }
const BOWL: When = { type: ['gaiwan'] }

const GATHERED: readonly Row[] = [
  word(
    'harvest',
    /一芽三叶|one bud and three leaves/i,
    '芽和下面几片叶连着采 / 采的是一小段嫩枝 / 芽带着叶，一起折下来',
    'the bud comes off with the leaves just below / a short piece of the shoot is picked / bud and leaves are taken in one piece',
    TEA,
  ),
  word(
    'harvest',
    /手采|手工采|hand[- ]picked|picked by hand/i,
    '手摘的，一下一下 / 一把一把摘下来的 / 摘的时候靠手',
    'hands do the picking, not a machine / it is picked without a machine / somebody picks it piece by piece',
  ),
  word(
    'harvest',
    /机采|machine[- ]picked|picked by machine/i,
    '采的时候机器上场 / 采的时候用机器 / 机器一行一行地采',
    'a machine does the picking / it is taken by machine / the picking is done by machine',
  ),
  word(
    'harvest',
    /头采|首采|first (flush|picking)/i,
    '头采说的是开头那一批 / 这一年采茶从它开始 / 开园以后先采的是这些',
    'that is where the picking of the year begins / the year’s picking starts with it / it is what the bushes give first in the year',
    TEA,
  ),
  word(
    'harvest',
    /年[678]月|\b(June|July|August) \d{4}/,
    '按季节算，是夏茶 / 夏天采的，叫夏茶 / 采在夏天',
    'by the season, that is a summer tea / tea picked then is called summer tea / it was picked in summer',
    TEA,
  ),
  word(
    'harvest',
    /年(9|10)月|\b(September|October) \d{4}/,
    '按季节算，是秋茶 / 秋天采的，叫秋茶 / 采在秋天',
    'by the season, that is an autumn tea / tea picked then is called autumn tea / it was picked in autumn',
    TEA,
  ),
  word(
    'harvest',
    DAYS,
    '采了不止一天 / 头一天和末一天都在里面 / 头尾之间的日子都在采',
    'the work took more than a day / both dates belong to the harvest / the days between count too',
    { type: ['tea', 'honey'] },
  ),
  word(
    'harvest',
    /年[56]月|\b(May|June) \d{4}/,
    '取的是春夏之间的蜜 / 春末夏初开的箱 / 花开的季节取的',
    'that is between spring and summer / the hives were opened in late spring or early summer / it was taken in the season of flowers',
    { type: ['honey'] },
  ),
  word(
    'harvest',
    /年(9|10)月|\b(September|October) \d{4}/,
    '麦子是秋天收的 / 收在秋天 / 按季节算，是秋收',
    'the crop came in in autumn / it was an autumn harvest / by the season, that is autumn',
    OATS,
  ),
  word(
    'variety',
    /群体种|landrace|seed[- ]grown/i,
    '群体种用种子种，一棵一个样 / 不是扦插来的，是种子长的 / 一园子的树，长相不一样',
    'the bushes come from seed, and no two are alike / it is grown from seed, not from cuttings / seed-grown bushes differ from one another',
    TEA,
  ),
  word(
    'variety',
    /大叶种|large[- ]leaf|assamica/i,
    '大叶种的叶片长得大 / 大叶说的是叶片 / 名字说的就是叶子大',
    'the name tells of the size of the leaf / its leaves grow large / large leaf is what the name says',
    TEA,
  ),
  word(
    'variety',
    /白叶|Baiye/i,
    '白叶说的是春天的嫩叶发白 / 嫩叶是浅的，所以叫白叶 / 名字来自嫩叶的颜色',
    'the name comes from its pale young leaves / white leaf is what the name means / its young leaves in spring are pale',
    TEA,
  ),
  word(
    'variety',
    /乌牛早|Wuniuzao/i,
    '早字说的是发芽的时候 / 名字里的早，是说发芽早 / 乌牛是地名，早是发芽的早晚',
    'the last syllable of the name means early / the name says that it buds early / Wuniu is a place, and zao means early',
    TEA,
  ),
  word(
    'variety',
    /金萱|Jin ?xuan/i,
    '金萱是茶树的名字 / 萱字是草字头，说的却是茶树 / 金萱这个名字，先是树的，后是茶的',
    'Jinxuan is the name of a tea bush / the bush was called Jinxuan first, and then the tea / the name belongs to the bush',
    TEA,
  ),
  word(
    'variety',
    /\bSL ?(28|34)\b/,
    '字母是一家实验室的缩写 / 选出它的是一家实验室，名字缩成了字母 / SL 来自实验室的名字',
    'the letters stand for Scott Laboratories / it was selected in a laboratory, hence the letters / SL is short for the laboratory that selected it',
    COFFEE,
  ),
  word(
    'variety',
    /卡杜艾|卡图艾|Catua[ií]/i,
    '亲本是新世界和卡杜拉 / 卡杜拉是它的一个亲本 / 往上数一代，是新世界和卡杜拉',
    'it is a cross of Mundo Novo and Caturra / Caturra is one of its parents / its parents are Mundo Novo and Caturra',
    COFFEE,
  ),
  word(
    'variety',
    /帕卡马拉|Pacamara/i,
    '是帕卡斯和象豆的后代 / 名字由亲本的名字拼成 / 亲本里有帕卡斯',
    'it is a cross of Pacas and Maragogype / the name joins those of its parents / Pacas is one of its parents',
    COFFEE,
  ),
  word(
    'variety',
    /卡蒂姆|卡帝姆|Catimor/i,
    '是卡杜拉和帝汶杂交种的后代 / 名字由亲本的名字拼成 / 卡杜拉是它的一个亲本',
    'it is a cross of Caturra and the Timor hybrid / the name joins those of its parents / Caturra is one of its parents',
    COFFEE,
  ),
  word(
    'variety',
    /原生种|heirloom/i,
    '当地原有的许多种，合起来这么叫 / 原生种不是一个品种，是许多种的合称 / 说的是当地一直种着的那些树',
    'the word covers many local kinds together / it is not one variety, it is many local ones / it stands for the trees grown there all along',
    COFFEE,
  ),
  word(
    'variety',
    /莱星|Leccino/i,
    '莱星是橄榄的品种名 / 莱星说的是哪一种橄榄 / 这个名字是橄榄树的名字',
    'Leccino is the name of an olive / the name tells which olive it is / Leccino is what the tree is called',
    OLIVE,
  ),
  word(
    'variety',
    /科拉蒂|Coratina/i,
    '科拉蒂的名字来自一座小城 / 小城叫科拉托，橄榄跟着叫科拉蒂 / 科拉蒂是橄榄的品种名',
    'Coratina is named after the town of Corato / the name of the olive is that of a town / Coratina is the name of an olive',
    OLIVE,
  ),
  word(
    'variety',
    /佛奥|Frantoio/i,
    '佛奥是橄榄的名字 / 佛奥这个词，原本说的是油坊 / 油坊这个词，成了橄榄的名字',
    'Frantoio is the name of an olive / the name means oil mill / an olive called oil mill',
    OLIVE,
  ),
  word(
    'variety',
    /丝苗|Simiao/i,
    '丝苗是籼米，米粒细长 / 丝说的是米粒细 / 丝苗的粒形细长',
    'simiao is an indica rice with slim grains / the first syllable speaks of the slim grain / the grains are slim and long',
    RICE,
  ),
  word(
    'variety grade',
    /糯|glutinous|waxy/i,
    '糯说的是稻子的一大类，煮出来发黏 / 糯米就是发黏的那一类 / 和粳、籼并着数的一类',
    'glutinous is the kind that cooks sticky / the word names a kind of rice that sticks / it is the sticky kind of rice',
    RICE,
  ),
  word(
    'variety',
    /盐丰 ?\d|Yanfeng \d/i,
    '盐丰是粳稻 / 后面的数字是品种的编号 / 盐丰后面跟的是编号',
    'Yanfeng is a japonica rice / what follows the name is its number in breeding / the number belongs to the name',
    RICE,
  ),
  word(
    'variety',
    /长粒|long[- ]grain/i,
    '长粒说的是米粒的样子 / 米粒是长的 / 名字先说了米粒的长短',
    'the grain is long, as the name says / long tells the shape of the grain / the name gives the shape of the grain',
    RICE,
  ),
  word(
    'variety',
    /茉莉|jasmine/i,
    '茉莉是个名字，米里没有花 / 花在名字里，不在米里 / 叫茉莉，装的都是米',
    'jasmine is a name, and no flower is in it / there are no flowers in the bag / only the name is a flower',
    RICE,
  ),
  word(
    'variety craft grade',
    /糙米|brown rice|胚芽米|germ rice/i,
    '去了壳，留着糠 / 没有碾白，颜色就偏黄 / 碾得少，外面那层留着',
    'the husk is off, and the bran is still on / it is husked and not polished / the outer layer stays on the grain',
    RICE,
  ),
  word(
    'variety',
    /莜麦|裸燕麦|naked oats?/i,
    '裸燕麦也叫莜麦 / 裸说的是壳容易脱落 / 脱粒的时候，壳自己掉',
    'naked oats shed the husk in threshing / naked means that the husk falls off / in Chinese they are also called youmai',
    OATS,
  ),
  word(
    'variety',
    /赛买提|Saimaiti/i,
    '赛买提是一种杏的名字 / 赛买提说的是哪一种杏 / 这个名字是杏的名字',
    'Saimaiti is the name of an apricot / the name tells which apricot it is / the name belongs to an apricot',
    FRUIT,
  ),
  word(
    'variety',
    /灰枣|骏枣|jujube/i,
    '是枣的一个品种 / 枣有许多品种，这是其中一个 / 名字说的是哪一种枣',
    'it is one of the kinds of jujube / there are many jujubes, and this is one / the name tells which jujube it is',
    FRUIT,
  ),
  word(
    'variety',
    /无核白|sultana|Thompson seedless/i,
    '无核说的是没有籽 / 名字里的核，这种果子里找不着 / 名字先说了，没有核',
    'seedless grapes have no pips / you will look for pips and find none / the name says that there is no seed',
    FRUIT,
  ),
  word(
    'variety',
    /纸皮|paper[- ]shell/i,
    '纸皮说的是壳薄 / 壳薄，用手就能捏开 / 名字说的是壳',
    'the name speaks of a thin shell / the shell is thin enough for the fingers / paper stands for the shell',
    NUTS,
  ),
  word(
    'variety craft',
    /拼配|\bblend\b/i,
    '拼配就是几种豆子混在一起 / 一包里不止一种豆 / 几种豆子按份量配',
    'a blend is several coffees mixed / there is more than one coffee in the bag / several coffees were put together',
    COFFEE,
  ),
]

const GRADED: readonly Row[] = [
  word(
    'roast',
    /中浅|medium[- ]light/i,
    '过了浅烘，还没到中烘 / 火停在浅烘和中烘之间 / 豆子比浅烘的颜色深一层',
    'past light and short of medium / the heat stops between light and medium / the beans are a shade past a light roast',
  ),
  word(
    'roast',
    /中深|medium[- ]dark/i,
    '过了中烘，还没到深烘 / 火停在中烘和深烘之间 / 豆子比中烘的颜色深一层',
    'past medium and short of dark / the heat stops between medium and dark / the beans are a shade past a medium roast',
  ),
  word(
    'roast',
    /^浅|^light\b/i,
    '火停得早 / 豆子是浅褐色 / 烘的时候早早停火',
    'the heat is stopped early / in colour the beans are a light brown / it leaves the roaster early',
    COFFEE,
  ),
  word(
    'roast',
    /^深|^dark\b/i,
    '火停得晚 / 豆子是深褐色 / 烘到后面才停火',
    'the heat is stopped late / in colour the beans are a deep brown / it stays in the roaster to a late point',
    COFFEE,
  ),
  word(
    'roast',
    /^中(度)?烘|^medium( roast)?$/i,
    '停火不早也不晚 / 深浅居中 / 颜色在浅烘和深烘的当中',
    'the heat stops neither early nor late / it sits in the middle of the scale / in colour it lies between light and dark',
  ),
  word(
    'roast',
    /\bcity\b|城市/i,
    '城市是烘焙深浅里的一档 / 是烘焙师用的老叫法 / 在中烘到中深那一段',
    'city is an old word for a step of the roast / it lies round medium to medium-dark / roasters use the word for a point on the scale',
    COFFEE,
  ),
  word(
    'grade',
    /特级初榨|extra[- ]virgin/i,
    '初字说的是直接榨出来 / 这一级要看化验，也要看品尝 / 榨出来以后不再精炼',
    'the name says that it comes straight from the press / a laboratory and a tasting panel both have a say in this grade / after the press it is not refined',
    OLIVE,
  ),
  word(
    'grade',
    /^特级|special grade|premium grade/i,
    '这是标准里一个级别的名字 / 茶的级别按样子和滋味评 / 评级看干茶，也看泡开以后',
    'special is the name of a grade in the standard / tea is graded by look and by taste / the graders look at the dry leaf and at the cup',
    TEA,
  ),
  word(
    'grade',
    /一级|二级|first grade|second grade/i,
    '级别按标准评，看样子也看滋味 / 评茶的人先看后喝 / 数字是级别的号',
    'the grade goes by look and by taste / the graders look first and taste second / the number names a grade in the standard',
    TEA,
  ),
  word(
    'grade',
    /一级|二级|first grade|second grade/i,
    '定级要数碎米 / 评级看碎米、杂质和加工 / 数字是级别的号',
    'broken grains are counted for the grade / the grade looks at broken grains and at milling / the number names a grade in the standard',
    RICE,
  ),
  word(
    'grade',
    /\bAA\b|\bAB\b/,
    '字母说的是豆子的大小 / 豆子过筛，按大小分 / 级别用筛子分',
    'the letters tell the size of the beans / the beans are sorted by sieve / a sieve decides this grade',
    COFFEE,
  ),
  word(
    'grade',
    /\bG ?[12]\b|grade [12]\b/i,
    '级别看样豆里挑出多少瑕疵豆 / 分级的时候数瑕疵豆 / 取一份样豆，数里面的瑕疵豆',
    'defects in a sample are counted for the grade / graders count the faulty beans in a sample / it goes by the faulty beans in a sample',
    COFFEE,
  ),
  word(
    'flavour',
    /原味|\bplain\b|unflavou?red|original/i,
    '原味就是不另外调味 / 没有另外加口味 / 吃到的就是果子本来的味道',
    'plain means that no flavour is added / no other flavour was put in / what you taste is the thing itself',
    { type: ['nuts', 'dried-fruit'] },
  ),
  word(
    'flavour',
    /盐|salt/i,
    '加了盐，所以有咸味 / 咸味是盐给的 / 咸的那一点来自盐',
    'the salty part comes from salt / salt was added / there is salt in it',
    { type: ['nuts', 'chocolate'], not: /无盐|不加盐|低盐|unsalted|no salt|less salt/i },
  ),
  word(
    'flavour',
    /回甘|sweet aftertaste/i,
    '先有茶味，后有甜 / 咽下去，嘴里慢慢有了甜 / 甜是后来的那一下',
    'first the tea, then the sweetness / the sweetness arrives late / swallow first, and it comes',
    TEA,
  ),
  word(
    'flavour',
    /[、]| and |, /,
    '这几个词是喝的人打的比方 / 词说的是像什么 / 咖啡里喝出来的，没有另外放',
    'the words are what a taster was reminded of / each word says what it is like / they name likenesses, not ingredients',
    { ...COFFEE, not: /香精|香草|榛果|加香|flavou?red|vanilla|hazelnut/i },
  ),
]

const MADE: readonly Row[] = [
  word(
    'craft',
    /发酵|oxidi[sz]/i,
    '茶里说的发酵，多半是叶子的氧化 / 叶子变红，就是发酵 / 切开的苹果会变色，叶子也一样',
    'in tea the word means that the leaf turns in the air / the leaf browns as a cut apple does / the air turns the leaf brown',
    { ...TEA, not: /渥堆|后发酵|人工发酵|熟茶|普洱|不发酵|未发酵|wet[- ]pil|post-ferment|unoxidi|not oxidi/i },
  ),
  word(
    'craft',
    /晒青|sun[- ](dried|withered)/i,
    '就是把叶子摊在太阳底下 / 叶子见过太阳 / 用的是日头，不是炉子',
    'the leaf was laid out in the sun / the sun does that step / it is the sun at work, not a stove',
    TEA,
  ),
  word(
    'craft',
    /压饼|压制|蒸压|pressed into/i,
    '压之前先蒸软 / 蒸软了才压得成 / 散茶蒸一蒸，压成形',
    'the leaf is steamed soft before it is pressed / loose leaf is steamed and pressed into shape / steam first, then the press',
    TEA,
  ),
  word(
    'craft',
    /文火|low fire/i,
    '文火就是小火 / 火小，慢慢烘 / 用小火把水分烘走',
    'a low fire dries the leaf slowly / the fire is kept small / the last water leaves over a small fire',
    TEA,
  ),
  word(
    'craft',
    /萎凋|wither/i,
    '叶子摊着，水分自己走 / 鲜叶放软了才做下一步 / 摊开以后，叶子一点点变软',
    'the leaf lies and loses water by itself / the leaf goes soft before the next step / spread out, the leaf softens little by little',
    TEA,
  ),
  word(
    'craft',
    /拣梗|挑拣|sorted by hand|hand[- ]sorted/i,
    '梗和黄片用手挑出来 / 挑的时候靠眼睛和手 / 一粒一片看过去',
    'eyes and hands do the sorting / stalks and odd pieces are picked out / somebody looks it through piece by piece',
    { type: ['tea', 'nuts', 'coffee-beans'] },
  ),
  word(
    'craft',
    /静置|left to rest/i,
    '静置就是放着不动 / 这一步什么也不做，只是等 / 放在那里，等着',
    'resting means that nothing is done but wait / it is left alone for that time / at that step one waits',
    { not: /不静置/ },
  ),
  word(
    'craft',
    /湿刨|wet[- ]hulled/i,
    '湿刨是豆子还潮的时候就脱壳 / 先脱壳，后晒干 / 脱壳的时候豆子还没干透',
    'the hull comes off while the bean is still moist / it is hulled first and dried later / wet-hulled means hulled before it is dry',
    COFFEE,
  ),
  word(
    'craft',
    /水洗|\bwashed\b/i,
    '皮和果胶先去掉，再晾 / 晾在外面的只有豆子 / 洗去外面那层，豆子才去晾',
    'skin and flesh go first, drying comes second / only the bare bean is dried / the sticky layer is washed off before drying',
    COFFEE,
  ),
  word(
    'craft',
    /日晒|\bnatural\b/i,
    '整颗果子摊着晒 / 果肉是连着豆子一起干的 / 晒好了再把豆子脱出来',
    'the whole cherry lies in the sun / flesh and bean dry together / the bean is taken out after drying',
    COFFEE,
  ),
  word(
    'craft',
    /双重发酵|二次发酵|double ferment/i,
    '发酵做了一道，又做一道 / 一道发酵以后，再来一道 / 发酵不止一道',
    'there are two rounds of fermenting / it ferments, and then again / one fermentation follows another',
    COFFEE,
  ),
  word(
    'craft',
    /高架床|raised beds?/i,
    '床是架起来的网，豆子摊在上面 / 豆子摊在网上，不挨地 / 离了地，摊在架子上晾',
    'a raised bed is a net on legs / the beans lie on a net, off the ground / what you picture is a long table of netting',
    COFFEE,
  ),
  word(
    'craft',
    /冷榨|冷压|cold[- ]pressed/i,
    '榨的时候不加热 / 冷说的是榨油时的温度 / 压出油来，靠的是压力',
    'cold speaks of the temperature at the press / pressure does the work, not heat / nothing is heated to get more out',
    OLIVE,
  ),
  word(
    'craft',
    /离心|centrifug/i,
    '离心是转起来，把油和水分开 / 油轻水重，一转就分开 / 机器一转，油水各走一边',
    'spinning parts the oil from the water / oil is lighter than water, and spinning parts them / they part when they are spun',
    OLIVE,
  ),
  word(
    'craft',
    /未过滤|不过滤|unfiltered/i,
    '没有过滤，油里有果肉的细末 / 油看着不那么清 / 瓶底可以有一点沉淀',
    'fine bits of fruit stay in the oil / the oil is not quite clear / a little may settle in the bottle',
    OLIVE,
  ),
  word(
    'craft',
    /石磨|stone[- ]ground/i,
    '上下石头，一块转一块不转 / 推磨的道理，用石头碾 / 碾它的是石头',
    'of the two stones one turns / the grinding is left to stone / it passes between stones',
  ),
  word(
    'craft',
    /低温(烘|焙)|roasted slowly|slow[- ]roast/i,
    '温度低，就要烘得久 / 慢慢烘，不赶火 / 小火陪着时间走',
    'at a low heat the roast takes longer / the fire is low and the roast is long / there is no hurrying it at that heat',
  ),
  word(
    'craft',
    /晒干|日晒|sun[- ]dried|dried in the sun|reed mats/i,
    '水分交给太阳和风 / 一天天晒，果子一天天皱 / 晒到后来，皮皱了',
    'the water is left to sun and wind / day by day it dries and shrinks / lying in the sun, it shrinks',
    FRUIT,
  ),
  word(
    'craft',
    /脱壳|去壳|shelled/i,
    '壳是剥好的 / 打开就是果仁 / 剥壳的事做在前面',
    'the shells are off / what you get is the kernel / the shelling is done',
    { ...NUTS, not: /带壳|unshelled|in the shell/i },
  ),
  word(
    'craft',
    /压片|rolled|flaked/i,
    '燕麦粒蒸软，过辊子，就成了片 / 片是压出来的 / 一粒压成一片',
    'steamed grains go through rollers and come out flat / rollers make the flakes / a flake is a grain that was pressed',
    OATS,
  ),
  word(
    'craft',
    /喷雾干燥|spray[- ]dried/i,
    '喷成雾，在热风里变成粉 / 液体喷进热风，落下来是粉 / 雾滴干了，成了粉',
    'a mist is dried in hot air and falls as powder / it is sprayed wet and lands dry / each drop dries to a grain of powder',
    { type: ['protein-powder'] },
  ),
  word(
    'craft',
    /超滤|微滤|膜过滤|ultrafilt|microfilt|cross[- ]flow/i,
    '膜上有细孔，大的留下，小的过去 / 靠膜孔的大小来分 / 过膜的时候，按大小分开',
    'a membrane with fine pores sorts by size / what is small passes, what is large stays / pores decide what goes through',
    { type: ['protein-powder'] },
  ),
  word(
    'craft',
    /调温|temper/i,
    '调温就是看着温度计，升上去再降下来 / 升温降温，都照着数走 / 先化开，再降下来，让巧克力定形',
    'tempering is done by the thermometer, up and down / the chocolate is warmed, cooled and warmed again / it is how the chocolate is made to set',
    { type: ['chocolate'] },
  ),
  word(
    'craft',
    /精炼|conch/i,
    '浆在机器里搅很久 / 精炼就是一遍遍磨、一遍遍搅 / 巧克力浆一直在动',
    'the mass is kept moving for a long time / to conch is to stir and grind, on and on / the liquid chocolate is worked for a long while',
    { type: ['chocolate'] },
  ),
  word(
    'craft',
    /bean[- ]to[- ]bar|从豆到板|从可可豆/i,
    '从可可豆做起 / 烘豆、磨浆、成形，一路做下来 / 起点是豆子，不是现成的浆',
    'the maker begins with the bean / roasting, grinding and moulding are all one maker’s work / it starts from beans, not from ready-made mass',
    { type: ['chocolate'] },
  ),
  word(
    'craft',
    /拉坯|thrown/i,
    '泥放在转盘上，用手拉高 / 转盘转着，手把泥拉成形 / 碗是在转盘上起的',
    'clay turns on a wheel and hands raise it / the bowl rises on the wheel / wheel and hands give the form',
    BOWL,
  ),
  word(
    'craft',
    /还原焰|还原烧|reduction/i,
    '还原是烧的时候少给空气 / 窑里的空气收着给 / 火缺了空气，就叫还原',
    'reduction means firing with little air / the kiln is kept short of air / at that stage the air is held back',
    BOWL,
  ),
  word(
    'craft material',
    /开片|冰裂|crackle/i,
    '釉面有许多小裂 / 纹在釉里，是烧出来的 / 釉和胎收缩不一样，就有了纹',
    'the lines are in the glaze / it is a net of small cracks in the glaze / glaze and body shrink differently, and so the lines come',
    BOWL,
  ),
  word(
    'craft',
    /手绘|hand[- ]painted/i,
    '一笔一笔画上去的 / 画的人拿着笔 / 笔画和笔画不全一样',
    'a brush put it there, stroke by stroke / someone sat with a brush / no stroke is quite like another',
    BOWL,
  ),
  word(
    'craft',
    /利坯|修坯|trimmed/i,
    '泥半干，用刀修薄 / 多出来的泥削掉 / 碗壁是修出来的',
    'a blade takes off the spare clay / half-dry clay is cut thinner / the wall is trimmed down to its form',
    BOWL,
  ),
  word(
    'material',
    /紫砂|Yixing|zisha/i,
    '外面不上釉 / 摸到的是泥，不是釉 / 它是一种陶土，烧出来不罩釉',
    'it is a clay that is fired bare / it is left without a glaze / what you touch is clay, not glaze',
    BOWL,
  ),
  word(
    'material',
    /骨瓷|bone china/i,
    '骨说的是泥里加了骨粉 / 做坯的泥里有骨粉 / 名字里的骨，就是骨粉',
    'bone ash goes into the clay / the name comes from bone ash / bone stands for the ash in the body',
    BOWL,
  ),
  word(
    'material',
    /玻璃(?!釉)|\bglass\b/i,
    '隔着壁看得见茶 / 茶色从外面就能看见 / 叶子怎么沉，都看得见',
    'you see the tea through the wall / the leaves can be watched as they sink / the colour of the tea shows from outside',
    BOWL,
  ),
]

const INSIDE: readonly Row[] = [
  word(
    'ingredients',
    /分离乳清|whey protein isolate/i,
    '浓缩和分离是做法的名字 / 名字里的分离，说的是做法 / 这些名字里的乳清，都从牛奶来',
    'concentrate and isolate are two ways to make whey protein / the isolate comes from milk too / isolate means that the whey was parted further',
    { type: ['protein-powder'] },
  ),
  word(
    'ingredients',
    /香料|香精|flavou?ring/i,
    '香料是调味道用的 / 味道有一部分来自香料 / 香料在配料表上也要列出来',
    'the flavouring is there for the taste / part of the taste comes from flavouring / flavourings too have to be on the list',
    { not: /不含|无香/ },
  ),
  word(
    'ingredients composition',
    /白砂糖|cane sugar|\bsugar\b/i,
    '糖从甘蔗或者甜菜来 / 甜味有糖的一份 / 糖在配料里占了一样',
    'the sugar comes from cane or beet / part of the sweetness is sugar / sugar is one of the things on the list',
    {
      type: ['chocolate', 'nuts', 'dried-fruit', 'oats'],
      not: /代糖|无糖|不加糖|椰糖|椰子糖|麦芽糖|coconut sugar|palm sugar|malt sugar|sugar[- ]free|no sugar/i,
    },
  ),
  word(
    'ingredients composition',
    /蔓越莓|cranberr/i,
    '蔓越莓先是北美的果子 / 蔓越莓长在矮藤上 / 蔓越莓是一种小浆果',
    'cranberries come from North America / cranberries grow on low vines / a cranberry is a small berry',
    OATS,
  ),
  word(
    'ingredients',
    /\S/,
    '一样东西，一行字 / 配料表读一眼就完 / 列到这里，表就完了',
    'one thing, one line / a glance reads the whole list / the line ends with it',
    { kind: ['list'], parts: [1, 1] },
  ),
  word(
    'ingredients',
    /\S/,
    '两样，前一样加得多 / 前面那样多，后面那样少 / 谁在前，谁加得多',
    'two things, and there is more of the one in front / the first is the larger part / by rule the larger one is named first',
    { kind: ['list'], parts: [2, 2] },
  ),
  word(
    'ingredients',
    /\S/,
    '照规矩，加得多的先列 / 表是照份量排的 / 从头读，份量从多往少走',
    'the list runs by amount, from much to little / it starts with what there is most of / by rule the larger amount is named first',
    { kind: ['list'], parts: [3, 8] },
  ),
  word(
    'composition',
    /\d/,
    '拆开数，{lead}多些，也没过半 / 占得多的是{lead}，也没过半 / {lead}在前，后面是{others}',
    'there is more {lead} than of any other, and still less than half / {lead} leads, short of a half / after the {lead} come {others}',
    { kind: ['composition'], parts: [3, 6], lead: [10, 49.99] },
  ),
  word(
    'composition',
    /\d/,
    '大半是{lead}，别的是{others} / {lead}占了多数 / 称一称，多半是{lead}',
    'more than half is {lead}, and the rest is {others} / {lead} has the majority / weigh it out, and most of it is {lead}',
    { kind: ['composition'], parts: [3, 6], lead: [50.01, 99.99] },
  ),
  word(
    'composition',
    /\d/,
    '一多半是{lead}，剩下的是{others} / {lead}多，{others}少 / {lead}多过{others}',
    'the larger part is {lead}, the smaller {others} / there is more {lead} than {others} / {lead} takes the larger half',
    { kind: ['composition'], parts: [2, 2], lead: [50.01, 99.99] },
  ),
]

const COUNTED: readonly Row[] = [
  ...told('energy', { unit: ['kJ'], min: 20, max: 5000 }, [
    [
      '千焦和千卡都是量能量的单位 / 千焦的数比千卡的数大，量是一样的 / 换成千焦来写，数目就大',
      'kilojoules and kilocalories measure the same thing / the same energy in kilojoules is a larger number / it is one amount in another unit',
    ],
  ]),
  ...told('protein', { unit: ['g'], min: 0.1, max: 100 }, [
    [
      '化验从氮入手，再算蛋白质 / 测的时候不直接称蛋白质 / 氮测出来，乘一乘才是它',
      'protein holds nitrogen, and the test starts there / the laboratory does not weigh the protein itself / nitrogen times a factor gives the protein',
    ],
  ]),
  ...told('fat', { unit: ['g'], min: 0.1, max: 100 }, [
    [
      '脂肪说的是总量 / 几种脂肪都加在一起 / 标签上先写总数，再写其中几样',
      'fat on a label means the total / all kinds of fat are added up / the label gives the total first',
    ],
  ]),
  ...told('sugar', { unit: ['g'], min: 0.1, max: 100 }, [
    [
      '原料里本来有的糖也算 / 加进去的、本来有的，一起算 / 不管是哪一种糖，都加在里面',
      'sugar that was there from the start counts too / added or natural, both are counted / whichever sugar it is, it is added in',
    ],
  ]),
  ...told('fibre', { unit: ['g'], min: 0.1, max: 100 }, [
    [
      '纤维在植物的皮和梗里 / 谷物和果子的皮里都有 / 可溶的和不可溶的加在一起算',
      'fibre sits in the skins and stalks of plants / grain has it in the skin, and fruit too / the soluble and the insoluble part are added up',
    ],
  ]),
  ...told('serving', { unit: ['g', 'ml'], min: 1, max: 500 }, [
    [
      '一份是算营养用的单位 / 吃两份，数字就乘二 / 一份是厂家定的，吃几份自己定',
      'a serving is a unit for the nutrition figures / take two, and the figures double / the maker sets the serving, you set the helping',
    ],
    [
      '放上厨房秤，就看得见有多少 / 头一回量一量，往后凭手 / 称过一回，心里有数',
      'put it on the scales once and you will know it by eye / weigh the first one, then go by hand / a kitchen scale shows how much that is',
    ],
  ]),
  ...told('acidity', { type: ['olive-oil'], unit: ['%'], min: 0.01, max: 5 }, [
    [
      '是化验出来的数，舌头尝不出 / 数的是跑出来的脂肪酸 / 酸度和尝到的酸是两回事',
      'it is a laboratory reading, not a taste / what is counted is fatty acid set free / acidity and sourness are two things',
    ],
  ]),
  ...told('cocoa', { unit: ['%'], min: 20, max: 100 }, [
    [
      '豆子里的油脂也算在里面 / 可可豆来的几样加在一起 / 从豆子来的，一样样都算',
      'the fat of the bean is part of that figure / all that the bean gives is added together / whatever came from the bean is counted',
    ],
  ]),
  ...told('cocoa', { unit: ['%'], min: 20, max: 99 }, [
    [
      '另外那部分，配料表上看得到 / 剩下的是什么，看配料表 / 除了可可，还有配料表上别的几样',
      'what makes up the rest is on the ingredient list / for the remainder, see the ingredients / besides cocoa there is what else the list names',
    ],
  ]),
  ...told(
    'altitude',
    { type: ['tea', 'coffee-beans', 'honey', 'rice', 'oats'], kind: NUMBER, unit: ['m'], min: 1, max: 5000 },
    [
      [
        '海面是零，往上数 / 起点是海平面 / 说的是高出海面多少',
        'altitude is counted from the level of the sea / the sea is the starting point / it says how far above the sea',
      ],
    ],
  ),
  ...told('altitude', { type: ['tea', 'coffee-beans'], kind: ['range'], unit: ['m'], min: 1, max: 4000 }, [
    [
      '园子沿着坡，有上有下 / 前一个数是低处，后一个数是高处 / 低处的和高处的合在一起',
      'the first height is the low end, the second the high one / plots lie up and down the slope / what grew low and what grew high is together',
    ],
  ]),
  ...told('shelfLife', { unit: ['month'], min: 1, max: 120 }, [
    [
      '生产日期往后推，就是到期的日子 / 拿生产日期加上它 / 翻到包装上的日期，往后数',
      'add it to the production date and you have the end date / from the date of production count forward / find the production date and count on from there',
    ],
    [
      '拆开以后，日子另数 / 封口没拆的时候算数 / 拆了就不照它数',
      'after opening, the days are counted afresh / it counts while the seal is whole / once open, the pack no longer goes by it',
    ],
  ]),
  ...told('shelfLife', { unit: ['d'] }, [
    [
      '按天算，头一天是生产那天 / 看好日期，一天一天数 / 到哪天，拿日期加一加',
      'it is counted in days, from the day of making / look at the date and count the days / add the days to the production date',
    ],
  ]),
  ...told('netContent', { unit: ['kg'], value: /\d/ }, [
    [
      '装的东西上秤，袋子不上 / 称的时候没有连包装 / 袋子盒子没有称进去',
      'the pack is not weighed in / bag or box is left out of that / only what is inside is weighed',
    ],
  ]),
  ...told('netContent', { unit: ['g', 'ml', 'L'], value: /\d/ }, [
    [
      '称的是里面，袋子罐子不算 / 包装没有上秤 / 说的是去了包装的数',
      'bag or jar is left out of that / only what is inside counts / that is without the wrapping',
    ],
  ]),
]

const DOING: readonly Row[] = [
  word(
    'storage',
    /阴凉|cool,? (and )?dry|cool, dry/i,
    '离灶台远的柜子就是 / 太阳和灶火都挨不着的地方 / 冰箱旁边散热，也不算阴凉',
    'a cupboard away from the oven is such a place / it means a place that neither sun nor stove reaches / beside the warm wall of the fridge does not count',
  ),
  word(
    'storage',
    /避光|in the dark|away from light|out of light|sealed and dark/i,
    '关上柜门就是暗的 / 透明的罐子放进柜子里 / 灯亮着的台面不算',
    'shut the cupboard, and it is dark / a clear jar belongs inside a cupboard / a lit worktop is not dark',
  ),
  word(
    'storage',
    /密封|sealed/i,
    '舀完就盖 / 口子开着就不叫密封 / 夹子、盖子、封条，用哪样都行',
    'put the lid on after each use / an open bag is not sealed / clip, lid or zip, any of them will do',
  ),
  word(
    'storage',
    /直射|direct sun/i,
    '窗台有太阳，柜子里没有 / 换到太阳走不到的那面墙 / 阳光整天不到的地方就行',
    'the sill has sun, the cupboard has not / choose a wall that the sun does not reach / a place without sun all day is meant',
  ),
  word(
    'storage',
    /冷藏|冰箱|refrigerat|fridge/i,
    '是冷藏，别放进冷冻 / 冷藏室找一格 / 盖好再进冰箱',
    'the fridge, and not the freezer / find it a shelf in the fridge / close it, then into the fridge',
    { not: /夏天|in summer/ },
  ),
  word(
    'storage',
    /冷冻|freezer|frozen/i,
    '是冷冻室，不是冷藏 / 放冷冻那一格 / 冻着放的',
    'the freezer is meant, not the fridge / it goes in the freezer / the freezer drawer is the place',
    { not: /不要|不可|勿|do not|not freeze/i },
  ),
  word(
    'storage',
    /常温|室温|room temperature/i,
    '不进冰箱，放柜子 / 屋里是多少度就是多少度 / 橱柜里找个位置',
    'a place in the cupboard, none in the fridge / whatever the room has is meant / the cupboard is where it goes',
  ),
  word(
    'storage',
    /防潮|干燥|\bdry\b/i,
    '锅上冒的热气，别让它碰着 / 水槽边溅得到，换一头放 / 手和勺子都要干',
    'hold it away from steaming pots / not beside the sink, where it splashes / dry hands, dry spoon',
    { type: ['tea', 'protein-powder', 'oats', 'coffee-beans', 'rice', 'nuts'] },
  ),
  word(
    'storage',
    /气味|异味|smells?/i,
    '和花椒、樟脑分开放 / 别的东西的味，茶会吸 / 单独一格，离香料远些',
    'the leaf takes on what it lies beside / give it a shelf of its own, away from spices / not with soap, not with pepper',
    TEA,
  ),
  word(
    'storage',
    /(开封|开袋|开罐|开瓶|拆袋)[^，；]{0,2}后?[^，；]{0,8}(用|吃|喝)完|of opening|after opening/i,
    '打开那天，拿笔记一笔 / 贴张小纸，写上哪天开的 / 从打开那天开始数',
    'a pencil and the date of opening will do / stick a note on it with the day / the count starts when it is opened',
    { not: /当天|on the day/ },
  ),
  word(
    'storage',
    /结晶|crystal/i,
    '瓶底起了沙，那是葡萄糖 / 结晶的是里面的葡萄糖 / 沙沙的那层也是蜜',
    'the grains at the bottom are glucose / what sets is the glucose in it / the sandy layer is the same stuff',
    { type: ['honey'] },
  ),
  word(
    'brewing',
    /(8\d|9[0-5]) ?(℃|°C)/,
    '水滚了先离火，过一会儿再冲 / 有温度计就量一量，没有就晾一晾 / 先烧开，再放到这个温度',
    'off the boil, and wait a little / use a thermometer, or let the kettle stand / boil first, then let it come down to that',
    { type: ['tea', 'coffee-beans'] },
  ),
  word(
    'brewing',
    /冷泡|冷萃|cold brew/i,
    '冷泡用的是凉水 / 水不烧，泡的时间长 / 凉水慢慢泡出来',
    'cold water, and more time / the water is not heated, so it takes long / cold water draws it out slowly',
    { type: ['tea', 'coffee-beans'] },
  ),
  word(
    'brewing',
    /1 ?(:|：|比) ?1\d|1 to 1\d/,
    '前面是粉，后面是水 / 比的是粉和水的重量 / 一份粉，后面那么多份水',
    'coffee comes first in that ratio, water second / it sets the weight of coffee against that of water / one part is coffee, the others are water',
    COFFEE,
  ),
  word(
    'brewing',
    /[粗细]研?磨|研磨|grind|ground/i,
    '磨豆机的刻度，各家不一样 / 粗细用手捻一捻就知道 / 豆子现磨，粗细自己调',
    'the marks on grinders differ from maker to maker / rub some between two fingers to judge the grind / set the grinder, then try',
    COFFEE,
  ),
  word(
    'brewing',
    /第一泡|头泡|first infusion|first steep/i,
    '往后每一泡，时间加一点 / 后面几泡自己试 / 一泡一泡往后，可以久一点',
    'later infusions may take a little longer / for the next ones, go by taste / with each pot after that, add a little time',
    TEA,
  ),
  word(
    'brewing',
    /出汤|pour after|pour off/i,
    '到时候就倒，别让叶子泡着 / 倒的时候倒干净 / 碗里不留水',
    'pour it all, and leave no water on the leaf / when it is time, empty the bowl / the leaf waits dry for the next water',
    TEA,
  ),
  word(
    'brewing',
    /煮|cook/i,
    '一边煮一边搅 / 水多就稀，水少就稠 / 锅边冒泡就搅一搅',
    'stir as it cooks / more water makes it thin, less makes it thick / when the edge bubbles, stir',
    OATS,
  ),
  word(
    'usage',
    /浸泡|泡米|soak/i,
    '先泡后煮 / 泡过的米再下锅 / 泡的水也算在用水里',
    'soak first, cook second / the rice goes in the pot after its soak / count the soaking water with the rest',
    RICE,
  ),
  word(
    'usage',
    /杯米|杯水|cups? of/i,
    '杯子大杯子小，比例不变 / 米和水用一只杯子量 / 头一回照着，下一回再调',
    'large cup or small, the ratio stays / one cup measures both / go by it the first time, then change it to taste',
    RICE,
  ),
  word(
    'usage',
    /摇|shake/i,
    '盖紧，摇，再看杯底 / 水先进杯，粉后进 / 摇完看看杯底还有没有粉',
    'close, shake, look at the bottom of the cup / water first, powder second / see whether powder is left at the bottom',
    { type: ['protein-powder'] },
  ),
  word(
    'usage',
    /即食|开袋|ready to eat|from the (bag|pack)/i,
    '不煮也不泡 / 打开就可以吃 / 洗了手，打开吃',
    'no cooking and no soaking / open it and eat / wash your hands, and that is all the kitchen work',
    { type: ['nuts', 'dried-fruit', 'chocolate'] },
  ),
  word(
    'usage',
    /凉拌|沙拉|salad/i,
    '拌好菜，临吃再浇 / 菜先沥干水 / 上桌以前浇上去',
    'over the leaves just before they go to the table / drain the leaves first / it goes on last',
    OLIVE,
  ),
  word(
    'usage',
    /℃以下|below \d+ ?°C/i,
    '滚水放一放，再下蜜 / 先倒水，等一等，后放蜜 / 摸着杯子不烫，再下勺',
    'let the hot water stand, then take the spoon / pour, wait, then the spoon / when you can hold the cup, in it goes',
    { type: ['honey'] },
  ),
  word(
    'packaging',
    /小袋|小包|独立包装|sachet|small bags?|individually/i,
    '撕开一包，别的照样封着 / 一包归一包 / 拿一包走，剩下的留在家里',
    'tear one, and the others stay shut / each bag is its own / take one along and leave the rest at home',
  ),
  word(
    'packaging',
    /真空|vacuum/i,
    '空气抽掉了，袋子就贴着里面的东西 / 剪开的时候，袋子会松下来 / 硬邦邦的，是因为里面没有空气',
    'the air is out, and so the bag clings / cut it open, and the bag goes slack / it feels like a brick because the air is gone',
  ),
  word(
    'packaging',
    /充氮|nitrogen/i,
    '袋里先换了氮气再封口 / 鼓着的袋子里是氮气 / 氮本来就是空气里的一样',
    'air out, nitrogen in / what puffs up the bag is nitrogen / nitrogen is a part of the air we breathe',
  ),
  word(
    'packaging',
    /单向(排气)?阀|one-way valve|valve/i,
    '袋上的小圆点就是阀 / 里面的气从这里出去 / 捏一捏袋子，气从阀里出来',
    'the small round thing on the bag is the valve / gas from inside leaves through it / press the bag, and it breathes out',
  ),
  word(
    'packaging',
    /自封|zip/i,
    '封条从这头捏到那头 / 捏完用手指顺一遍 / 挤掉空气再捏',
    'run finger and thumb along the zip / start at one end and press to the other / squeeze the air out, then press',
  ),
  word(
    'packaging',
    /马口铁|tinplate/i,
    '马口铁就是镀锡的铁皮 / 铁皮上镀着锡 / 叫铁罐，里外镀的是锡',
    'tinplate is thin sheet metal with a coat of tin / the tin is a coat on sheet metal / sheet metal makes the box, tin coats it',
  ),
  word(
    'packaging',
    /牛皮纸|kraft/i,
    '名字里有牛，其实是纸 / 是纸，和牛没关系 / 黄褐色的那种纸',
    'kraft is paper, and the name means strength / it is the brown kind of paper / the brown is the colour of the pulp',
    { not: /白牛皮|white kraft/i },
  ),
]

export const PANTRY_TERMS: readonly Entry[] = entries('pantry.so', 'so', [
  ...GATHERED,
  ...GRADED,
  ...MADE,
  ...INSIDE,
  ...COUNTED,
  ...DOING,
])

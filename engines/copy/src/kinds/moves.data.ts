import { type Line, type LineWhen, lines } from './line-row.ts'
import type { Camera } from './types.ts'

/** What is done before a camera to show a fact, how it is filmed, and what a presenter says while doing it. */
export interface Move extends Line {
  readonly camera: Camera
  readonly said: { readonly zh: readonly string[]; readonly en: readonly string[] }
}

type Words = readonly [zh: string, en: string]
type MoveRow = readonly [
  keys: string,
  action: Words,
  camera: readonly [Camera['size'], Camera['angle'], Camera['move']],
  said: Words,
  when?: LineWhen,
]

const WORN = [
  'tee',
  'shirt',
  'polo',
  'hoodie',
  'sweater',
  'dress',
  'trousers',
  'shorts',
  'jacket',
  'down-jacket',
  'coat',
  'shell-jacket',
  'sun-jacket',
  'kids-tee',
  'sport-tee',
  'leggings',
]
const LAMPS = ['desk-lamp', 'floor-lamp']
const ON_SKIN = ['serum', 'face-cream', 'toner', 'sunscreen', 'hand-cream', 'body-lotion']
const ON_HEAD = ['headphones', 'earbuds']
const SEATS = ['chair', 'armchair', 'sofa', 'stool', 'kids-stool', 'bed']
const CLOTH = ['apparel', 'home-textile']

/**
 * A demonstration shows what anybody can see. It proves no figure: where a figure was measured, the presenter says that the
 * look is only a look. The action uses nothing that the product may not have.
 */
const MOVES: readonly MoveRow[] = [
  // Cloth
  [
    'composition lining',
    ['把写着成分的那一行凑近镜头', 'Bring the line that lists the fibres up to the lens'],
    ['close-up', 'eye-level', 'push-in'],
    ['成分写在这里，我念一遍。', 'What it is made of is written here; let me read it out.'],
    { category: CLOTH },
  ],
  [
    'composition',
    ['两指捏住布边，轻轻搓一下', 'Take the edge of the cloth between two fingers and rub it lightly'],
    ['extreme-close-up', 'side', 'static'],
    ['我捏一下布边，你看它的样子。', 'I am holding the edge of the cloth, so that you can see it.'],
    { category: CLOTH },
  ],
  [
    'fabricWeight',
    ['拎起一角，对着窗光', 'Lift a corner against the light of the window'],
    ['medium-close-up', 'eye-level', 'static'],
    ['对着光看，布的疏密看得出来。', 'Against the light you can see how close the cloth is.'],
    {},
  ],
  [
    'fabricWeight',
    ['把布对折，再对折，放在掌心', 'Fold the cloth, fold it again, and lay it in the palm'],
    ['close-up', 'high', 'push-in'],
    ['折起来放在手心，厚薄你看一眼。', 'Folded in the palm like this, you can see how thick it gets.'],
    {},
  ],
  [
    'airPermeability',
    ['拎住两肩，让风从前面吹过来', 'Hold it by the shoulders and let the air come from the front'],
    ['medium', 'side', 'static'],
    [
      '风从这边来，看布怎么动。这只是看个样子，数是测出来的。',
      'The air comes from here; watch the cloth. This is only a look, the figure was measured.',
    ],
    { type: WORN },
  ],
  [
    'weave',
    ['镜头贴着布面慢慢移', 'Move the lens slowly along the surface of the cloth'],
    ['extreme-close-up', 'top-down', 'track'],
    ['凑近看，这就是它的织法。', 'This close you can see how it is woven.'],
    { not: /针织|knit/i },
  ],
  [
    'weave',
    ['镜头贴着布面慢慢移', 'Move the lens slowly along the surface of the cloth'],
    ['extreme-close-up', 'top-down', 'track'],
    ['凑近看，这就是它的织法。', 'This close you can see how it is knitted.'],
    { value: /针织|knit/i },
  ],
  [
    'afterTreatment craft',
    ['手背从布面上慢慢滑过去', 'Let the back of a hand glide over the cloth'],
    ['close-up', 'side', 'follow'],
    ['工序说起来抽象，东西在这里，你看表面。', 'Steps sound abstract; here is the thing itself, look at the surface.'],
    { category: CLOTH },
  ],
  [
    'fit garmentLength',
    ['上身，站定，慢慢转一圈', 'Put it on, stand still, then turn round slowly'],
    ['full', 'eye-level', 'static'],
    ['穿上给你看，前面，侧面，后面。', 'Here it is on: front, side and back.'],
    { type: WORN },
  ],
  [
    'fit',
    ['抬手，垂手，再弯一下胳膊', 'Raise the arms, lower them, bend an elbow'],
    ['medium', 'side', 'static'],
    ['动一动，看哪里宽，哪里收。', 'Moving a little shows where it is wide and where it is not.'],
    { type: WORN },
  ],
  [
    'pocket',
    ['手插进口袋，再慢慢拿出来', 'Slip a hand into the pocket and take it out slowly'],
    ['close-up', 'side', 'static'],
    ['口袋在这里，手放进去给你看。', 'Here is the pocket; my hand goes in like this.'],
    { not: /无口袋|no pocket/i },
  ],
  [
    'closure',
    ['从上到下扣好，再解开', 'Do it up from top to bottom, then undo it'],
    ['close-up', 'eye-level', 'tilt'],
    ['开合的地方在这里，我慢慢做一遍。', 'This is how it closes; I will do it slowly.'],
    { value: /扣|button/i, category: ['apparel'] },
  ],
  [
    'closure',
    ['慢慢拉开，再拉上', 'Open it slowly, then close it'],
    ['close-up', 'eye-level', 'tilt'],
    ['开合的地方在这里，我慢慢做一遍。', 'This is how it opens and closes.'],
    { value: /拉链|zip/i },
  ],
  [
    'closure',
    ['打开，再合上', 'Open it, then close it'],
    ['close-up', 'side', 'static'],
    ['打开，合上，给你看一遍。', 'Open, closed: once more for you to see.'],
    { not: /扣子|拉链|button|zip/i },
  ],
  [
    'neckline',
    ['镜头停在领口', 'The lens rests on the neckline'],
    ['close-up', 'eye-level', 'static'],
    ['领口看这里。', 'This is the neckline.'],
    {},
  ],
  [
    'waist',
    ['拎住腰头，两手往外撑一下', 'Take the waistband in both hands and pull it outwards'],
    ['close-up', 'eye-level', 'static'],
    ['腰这里撑开给你看。', 'Let me open the waist for you.'],
    {},
  ],
  [
    'sleeve',
    ['伸直胳膊，指一下袖口', 'Stretch out an arm and point to the cuff'],
    ['medium-close-up', 'side', 'static'],
    ['袖子到这里。', 'The sleeve comes to here.'],
    { not: /无袖|sleeveless/i },
  ],
  [
    'stretch',
    ['两手往两边拉，松开', 'Pull with both hands, then let go'],
    ['close-up', 'eye-level', 'static'],
    ['拉一下，松手，你看。', 'I pull, I let go, you watch.'],
    {},
  ],
  [
    'shrinkage colourFastness',
    ['指着写着这个数的那一页', 'Point to the page with this figure'],
    ['close-up', 'top-down', 'push-in'],
    ['洗这件事没法当场演，数在这一页。', 'A wash cannot be shown here and now; the figure is on this page.'],
    {},
  ],
  [
    'care',
    ['把洗护说明放到镜头前，一行一行指过去', 'Hold the care instructions up and go through them line by line'],
    ['close-up', 'eye-level', 'static'],
    ['怎么洗，写在这里。', 'How to wash it is written here.'],
    {},
  ],
  [
    'filling fillWeight fillPower downContent',
    ['手掌按下去，松开', 'Press with a palm, then let go'],
    ['medium-close-up', 'side', 'static'],
    [
      '按一下，松手，里面的东西看不见，先看它怎么动。',
      'I press and let go. What is inside cannot be seen, so watch how it moves.',
    ],
    {},
  ],
  // Sizes and weights
  [
    'weight',
    ['放到秤上，等数停住', 'Put it on the scale and wait for the figure to settle'],
    ['close-up', 'top-down', 'static'],
    ['放到秤上，你自己看。', 'On the scale it goes; see for yourself.'],
    { notType: ['sofa', 'bed', 'bookshelf', 'desk', 'dining-table', 'balance-bike'] },
  ],
  [
    'weight',
    ['搬起来，走过去，放下', 'Lift it, carry it across, set it down'],
    ['full', 'eye-level', 'follow'],
    ['搬动一下，心里有个数。', 'Let me move it once, to give you an idea.'],
    { category: ['furniture'] },
  ],
  [
    'weight',
    ['拎在手里，换一只手', 'Hold it in a hand, then change hands'],
    ['medium-close-up', 'side', 'static'],
    ['拿在手里是这样。', 'In the hand it is like this.'],
    { category: ['apparel', 'technology', 'sport', 'children'] },
  ],
  [
    'dimensions width depth length size',
    ['卷尺从这头拉到那头', 'Draw the tape measure from end to end'],
    ['medium', 'high', 'pan'],
    ['尺子拉过去，你看数。', 'The tape goes across; read the figure.'],
    { category: ['furniture', 'home-textile', 'sport'] },
  ],
  [
    'dimensions width depth length size height diameter thickness',
    ['旁边放一把尺', 'Lay a ruler beside it'],
    ['close-up', 'top-down', 'static'],
    ['旁边放了尺，大小对着看。', 'There is a ruler beside it, so that you can judge the size.'],
    {},
  ],
  [
    'height seatHeight',
    ['卷尺从地面拉上来', 'Draw the tape measure up from the floor'],
    ['medium', 'side', 'tilt'],
    ['从地上量起，到这里。', 'From the floor up to here.'],
    { category: ['furniture'] },
  ],
  [
    'seatHeight seatDepth',
    ['坐下，背靠住，脚放平', 'Sit down, lean back, put the feet flat'],
    ['medium', 'side', 'static'],
    ['坐下去给你看，腿放在这里。', 'I sit down so that you can see where the legs go.'],
    { category: ['furniture'] },
  ],
  [
    'thickness',
    ['从边上看过去，捏一下', 'Look along the edge and pinch it'],
    ['extreme-close-up', 'side', 'static'],
    ['从侧面看，厚度在这里。', 'From the side you can see the thickness.'],
    {},
  ],
  [
    'capacity',
    ['一样一样放进去', 'Put things in, piece by piece'],
    ['medium-close-up', 'high', 'static'],
    ['平时带的东西，放进去看看。', 'Let us put in what one usually carries.'],
    { type: ['kids-backpack', 'gym-bag'] },
  ],
  [
    'capacity',
    ['慢慢倒水', 'Pour in water, slowly'],
    ['close-up', 'side', 'static'],
    ['倒水给你看，到这里。', 'I pour in water; it comes to here.'],
    { not: /mAh/ },
  ],
  [
    'count boxContents',
    ['全部摆到桌上', 'Lay everything out on the table'],
    ['wide', 'top-down', 'pull-out'],
    ['都摆出来，你点一点。', 'Here is everything; count along.'],
    {},
  ],
  [
    'packaging',
    ['打开包装，把里面的拿出来', 'Open the packaging and take out what is inside'],
    ['medium-close-up', 'high', 'static'],
    ['拆开给你看。', 'Let me unpack it.'],
    {},
  ],
  [
    'loadCapacity',
    ['坐下去，再站起来', 'Sit down and stand up again'],
    ['full', 'side', 'static'],
    [
      '坐一下。承重是测出来的数，不靠坐这一下。',
      'I sit down. The load is a measured figure, not a matter of sitting once.',
    ],
    { type: SEATS },
  ],
  [
    'loadCapacity',
    ['把平时放的东西放上去', 'Put on it what usually stands there'],
    ['medium', 'side', 'static'],
    ['先放上去看看。承重以数字为准。', 'Let us put something on it. For the load, go by the figure.'],
    {},
  ],
  // How things are made
  [
    'material frameMaterial legMaterial coverMaterial',
    ['指节敲一下，再顺着表面摸过去', 'Knock with a knuckle, then run a hand along it'],
    ['close-up', 'side', 'follow'],
    ['敲一下，听声音；摸过去，看纹理。', 'A knock for the sound, a hand along it for the grain.'],
    { value: /木|竹|wood|oak|beech|ash|pine|bamboo/i },
  ],
  [
    'material frameMaterial legMaterial coverMaterial',
    ['凑近，慢慢转动', 'Come close and turn it slowly'],
    ['close-up', 'eye-level', 'orbit'],
    ['材料凑近看。', 'Here is the material, up close.'],
    {},
  ],
  [
    'structure',
    ['翻过来，看底下', 'Turn it over and look underneath'],
    ['medium-close-up', 'high', 'static'],
    ['平时看不到的一面，翻过来看。', 'This is the side that one does not usually see.'],
    { category: ['furniture'], notType: ['sofa', 'bed', 'bookshelf'] },
  ],
  [
    'structure',
    ['指着做法不一样的地方', 'Point to where it is made differently'],
    ['close-up', 'eye-level', 'push-in'],
    ['差别在这个地方。', 'The difference is here.'],
    {},
  ],
  [
    'finish surface',
    ['手掌顺着表面慢慢推过去', 'Slide a palm slowly over the surface'],
    ['close-up', 'side', 'follow'],
    ['表面是这个样子。', 'This is what the surface looks like.'],
    {},
  ],
  [
    'craft',
    ['镜头停在做工的地方', 'The lens rests on the workmanship'],
    ['extreme-close-up', 'eye-level', 'static'],
    ['手艺在细处，凑近看。', 'Workmanship is in the details, so come close.'],
    {},
  ],
  [
    'grip',
    ['握住，转一下手腕', 'Hold it and turn the wrist'],
    ['close-up', 'side', 'static'],
    ['握的地方在这里。', 'This is where one holds it.'],
    { type: ['dumbbell', 'kettlebell', 'jump-rope', 'kids-toothbrush', 'sport-bottle'] },
  ],
  [
    'assembly',
    ['照着说明装一遍', 'Put it together by the instructions'],
    ['full', 'high', 'static'],
    ['我照着说明装，你看步骤。', 'I follow the instructions; watch the steps.'],
    { not: /整装|assembled/i },
  ],
  [
    'removableCover',
    ['拉开，把外罩取下来', 'Open it and take off the cover'],
    ['medium-close-up', 'high', 'static'],
    ['外罩这样拆。', 'The cover comes off like this.'],
    {},
  ],
  [
    'pattern colour',
    ['整件摊开，镜头往后退', 'Spread it out; the camera moves back'],
    ['wide', 'top-down', 'pull-out'],
    ['整体看是这样。', 'This is the whole of it.'],
    {},
  ],
  // Things that run on power
  [
    'noiseReduction',
    ['戴上，旁边的人继续说话', 'Put them on while the person beside goes on talking'],
    ['medium', 'eye-level', 'push-in'],
    [
      '我戴上了。降了多少，隔着屏幕听不出来，看数。',
      'I have put them on. How much is taken away cannot be heard through a screen, so go by the figure.',
    ],
    { type: ON_HEAD },
  ],
  [
    'batteryLife quickCharge chargeTime',
    ['戴上，转身去做别的事', 'Put them on and turn to something else'],
    ['medium', 'side', 'follow'],
    ['用电这件事没法当场等，看数。', 'We cannot wait for a battery here, so go by the figure.'],
    { type: ON_HEAD },
  ],
  [
    'batteryLife quickCharge chargeTime batteryCapacity',
    ['拔掉线，拿起来就走', 'Unplug it, pick it up and go'],
    ['medium', 'eye-level', 'follow'],
    ['用电这件事没法当场等，看数。', 'We cannot wait for a battery here, so go by the figure.'],
    {},
  ],
  [
    'ports compatibility bluetooth codec',
    ['接口对着镜头，插上线', 'Turn the port to the lens and plug in the cable'],
    ['extreme-close-up', 'side', 'static'],
    ['接口在这里，插上给你看。', 'The port is here; I plug it in.'],
    { value: /USB|接口|有线|毫米|mm|cable/i },
  ],
  [
    'illuminance colourRendering colourTemperature power',
    ['关掉大灯，只留这盏，翻开书', 'Turn off the room light, leave this lamp, open a book'],
    ['medium', 'high', 'static'],
    ['屋里的灯关了，开着的是这盏，看书页。', 'The room light is off and only this lamp is on; look at the page.'],
    { type: LAMPS },
  ],
  [
    'illuminance',
    ['拉上，再拉开一条缝', 'Draw it closed, then open a gap'],
    ['wide', 'eye-level', 'static'],
    ['拉上，拉开，你看屋里。', 'Closed, then open; watch the room.'],
    { type: ['curtain'] },
  ],
  [
    'cleanAirRate noise filter',
    ['打开开关，镜头走近出风口', 'Switch it on and move the camera to the outlet'],
    ['medium-close-up', 'low', 'push-in'],
    [
      '开着的时候是这个声音，收音会有出入，看测出来的数。',
      'This is what it sounds like when it runs. A microphone colours it, so go by the measured figure.',
    ],
    { type: ['air-purifier'] },
  ],
  [
    'switchType layout',
    ['敲完整行字', 'Type a whole line'],
    ['close-up', 'high', 'static'],
    ['我打字，你听，你看。', 'I type; you listen and watch.'],
    { type: ['keyboard'] },
  ],
  [
    'sensor resolution',
    ['在桌面上画圈，看指针', 'Draw circles on the desk and watch the pointer'],
    ['close-up', 'top-down', 'static'],
    ['手动，指针动，看屏幕。', 'The hand moves, the pointer moves; watch the screen.'],
    { type: ['mouse'] },
  ],
  [
    'display',
    ['点亮屏幕', 'Wake the screen'],
    ['close-up', 'eye-level', 'push-in'],
    ['屏幕亮起来是这样。', 'This is the screen when it lights up.'],
    {},
  ],
  [
    'driver frequencyResponse latency',
    ['放一段录音，镜头不动', 'Play a recording; the camera stays still'],
    ['medium-close-up', 'eye-level', 'static'],
    [
      '放一段给你听，隔着手机听不准，参考数字。',
      'Let me play something. A phone does it no justice, so take the figures.',
    ],
    { type: ['headphones', 'earbuds', 'speaker'] },
  ],
  // On skin, in the wash
  [
    'texture',
    ['挤一点在手背，推开', 'Put a little on the back of the hand and spread it'],
    ['extreme-close-up', 'top-down', 'static'],
    ['推开给你看，质地就是这样。', 'I spread it, and this is the texture.'],
    { type: ON_SKIN },
  ],
  [
    'texture',
    ['取一点，加水揉开', 'Take a little, add water and work it in the hands'],
    ['close-up', 'high', 'static'],
    ['加水揉开，你看。', 'With water, worked in the hands.'],
    { type: ['cleanser', 'shampoo', 'hand-wash'] },
  ],
  [
    'keyIngredient ingredientShare freeFrom ph surfactant',
    ['转到背面，手指停在那一行', 'Turn to the back and stop at the line'],
    ['close-up', 'eye-level', 'push-in'],
    ['背面写着，我指给你看。', 'It is on the back; I am pointing to it.'],
    {},
  ],
  [
    'usage dose',
    ['按说明取量，做一遍', 'Measure as the instructions say and do it once'],
    ['medium-close-up', 'high', 'static'],
    ['用量和步骤，照说明做一遍。', 'Amount and steps, once, as the instructions say.'],
    { category: ['beauty', 'home-care'] },
  ],
  [
    'fragrance',
    ['打开盖子，停一下', 'Open the cap and pause'],
    ['close-up', 'side', 'static'],
    ['味道传不过去，我只说它是哪一种。', 'A scent does not travel; I can only tell you which it is.'],
    { not: /不加|无香|no added|unscented/i },
  ],
  [
    'refill',
    ['剪开补充袋，倒进原瓶', 'Cut the refill pouch and pour it into the bottle'],
    ['medium-close-up', 'side', 'static'],
    ['用完这样补。', 'When it is empty, fill it up like this.'],
    { value: /倒进|pour/i },
  ],
  [
    'spf pa finishLook',
    ['涂一道在手臂内侧', 'Draw a line on the inside of the arm'],
    ['close-up', 'top-down', 'static'],
    ['涂在这里给你看颜色和样子。', 'Here it is on the arm, for colour and look.'],
    {},
  ],
  [
    'netContent shelfLife standard',
    ['包装转过来，指着那一行', 'Turn the pack and point to the line'],
    ['close-up', 'eye-level', 'static'],
    ['写在包装上，我指给你看。', 'It is on the pack; I am pointing to it.'],
    {},
  ],
  // To eat and drink
  [
    'brewing usage',
    ['称好，冲水，等着', 'Weigh it, pour the water, wait'],
    ['medium-close-up', 'high', 'static'],
    ['按写的做一遍，时间照着来。', 'Let us do it as written and keep the time.'],
    { category: ['food'] },
  ],
  [
    'flavour roast',
    ['倒进杯子，看颜色', 'Pour it into a cup and look at the colour'],
    ['close-up', 'side', 'static'],
    ['味道要你自己尝，我先给你看颜色。', 'You have to taste it yourself; what I can show is the colour.'],
    { type: ['tea', 'coffee-beans'] },
  ],
  [
    'harvest variety altitude grade flavour origin',
    ['抓一把放在白盘里', 'Put a handful on a white plate'],
    ['extreme-close-up', 'top-down', 'push-in'],
    ['抓一把，凑近看。', 'A handful, up close.'],
    { type: ['tea', 'coffee-beans', 'nuts', 'rice', 'oats', 'dried-fruit'] },
  ],
  [
    'harvest variety acidity flavour origin',
    ['对着光，慢慢倒出来', 'Pour it slowly against the light'],
    ['close-up', 'side', 'static'],
    ['对着光看颜色。', 'Against the light you can see the colour.'],
    { type: ['honey', 'olive-oil'] },
  ],
  [
    'cocoa flavour origin',
    ['掰开，断面对着镜头', 'Break it and turn the edge to the lens'],
    ['extreme-close-up', 'side', 'push-in'],
    ['掰开看断面。', 'Broken, so that you see the edge.'],
    { type: ['chocolate'] },
  ],
  [
    'ingredients protein sugar fibre energy fat',
    ['包装转过来，手指停在表上', 'Turn the pack and stop at the table'],
    ['close-up', 'eye-level', 'push-in'],
    ['表在背面，我念这一行。', 'The table is on the back; I read this line.'],
    { category: ['food'] },
  ],
  [
    'origin',
    ['写着产地的那一行给镜头', 'Turn the line with the place of origin to the lens'],
    ['close-up', 'eye-level', 'static'],
    ['产地写在这里。', 'Where it comes from is written here.'],
    {},
  ],
  // Children
  [
    'ageRange safetyClass',
    ['包装上的年龄给镜头看', 'Show the age on the pack to the lens'],
    ['close-up', 'eye-level', 'static'],
    ['多大能用，写在这里，大人先看。', 'For which age is written here, for the grown-ups to read.'],
    { category: ['children'] },
  ],
  [
    'structure craft finish material',
    ['大人先拿在手里，转着看一圈', 'A grown-up takes it first and turns it around'],
    ['close-up', 'high', 'orbit'],
    ['给孩子之前，大人先看一圈。', 'Before a child gets it, a grown-up looks at it from all sides.'],
    { category: ['children'] },
  ],
  // By theme
  [
    '#material',
    ['凑近镜头，慢慢转动', 'Bring it to the lens and turn it slowly'],
    ['close-up', 'eye-level', 'orbit'],
    ['凑近看看材料。', 'Here is the material, up close.'],
  ],
  [
    '#make',
    ['手指着细节，停住', 'Point to the detail and hold still'],
    ['extreme-close-up', 'eye-level', 'static'],
    ['看这一处。', 'Look at this spot.'],
  ],
  [
    '#measure',
    ['旁边放一把尺', 'Lay a ruler beside it'],
    ['close-up', 'top-down', 'static'],
    ['旁边放了尺，对着看。', 'There is a ruler beside it.'],
    { value: /\d ?(mm|cm|m|毫米|厘米|米)(?![a-z²³/])/i },
  ],
  [
    '#measure',
    ['放到秤上，等数停住', 'Put it on the scale and wait for the figure to settle'],
    ['close-up', 'top-down', 'static'],
    ['放到秤上，你自己看。', 'On the scale it goes; see for yourself.'],
    { value: /\d ?(g|kg|克|千克)(?![a-z²³/])/i },
  ],
  [
    '#measure',
    ['写着这个数的地方给镜头', 'Turn the place with this figure to the lens'],
    ['close-up', 'eye-level', 'push-in'],
    ['数写在这里，我念一遍。', 'The figure is written here; let me read it out.'],
  ],
  [
    '#form',
    ['换个角度，慢慢转', 'Change the angle and turn it slowly'],
    ['medium-close-up', 'eye-level', 'orbit'],
    ['换个角度看。', 'Seen from another side.'],
  ],
  [
    '#performance',
    ['打开，等它开始工作', 'Switch it on and wait for it to start'],
    ['medium', 'eye-level', 'static'],
    ['打开给你看，数字另说。', 'Let me switch it on; the figure comes after.'],
    { category: ['technology'] },
  ],
  [
    '#proof',
    ['写着这一项的那一页给镜头', 'Turn the page with this entry to the lens'],
    ['close-up', 'top-down', 'push-in'],
    ['写在这一页。', 'It is on this page.'],
  ],
  [
    '#use',
    ['照平时的样子用一遍', 'Use it once as one would at home'],
    ['medium', 'high', 'static'],
    ['平时怎么用，就怎么演。', 'Let us use it the way it is used at home.'],
  ],
  [
    '#care',
    ['用完，擦干，放好', 'After use, dry it and put it away'],
    ['medium-close-up', 'high', 'static'],
    ['用完以后这样收。', 'After use it is put away like this.'],
    { category: ['technology', 'sport', 'children', 'furniture', 'home-textile'] },
  ],
  [
    '*',
    ['拿起来，给镜头看', 'Pick it up and show it to the lens'],
    ['medium-close-up', 'eye-level', 'static'],
    ['给你看一眼。', 'Here, have a look.'],
  ],
]

const ACTIONS = lines(
  'move',
  MOVES.map(([keys, [zh, en], , , when]) => [keys, [zh], [en], when ?? {}]),
)

/** All moves, narrow ones by attribute, general ones by theme. */
export const MOVE_LINES: readonly Move[] = ACTIONS.map((line, i) => {
  const [, , [size, angle, move], [zh, en]] = MOVES[i]!
  return { ...line, camera: { size, angle, move }, said: { zh: [zh], en: [en] } }
})

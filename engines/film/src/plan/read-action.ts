/** What is seen being done. `person`: somebody stands beside the product. */
export type Gesture =
  | 'point'
  | 'pinch'
  | 'hold'
  | 'palm'
  | 'pour'
  | 'place'
  | 'tape'
  | 'scale'
  | 'page'
  | 'person'
  | 'none'

const GESTURES: readonly (readonly [Gesture, RegExp])[] = [
  ['scale', /秤|scale\b/i],
  ['tape', /尺|ruler|tape measure/i],
  ['page', /那一页|这一页|洗护说明|the page|care instructions/i],
  ['pour', /倒|冲水|挤一点|取一点|取量|涂|pour|put a little|take a little|line on the inside|measure as/i],
  [
    'person',
    /上身|坐下|站定|站住|转一圈|转过身|抬手|弯一下|戴上|走|孩子|大人|两人|朋友|一个人|搭回|穿上|系好|put it on|puts|sit|stands?|walk|child|grown-up|raise the arms|turns?\b.*then|somebody|friends|put them on|laces/i,
  ],
  [
    'pinch',
    /捏|拎|对折|拉开|扣好|撑|拉，|掰|撕|剪|指尖|两手|拧|edge of the cloth|lift a corner|fold|waistband|pull|break it|pinch|open it|do it up|cut the/i,
  ],
  [
    'point',
    /指|按|敲|那一行|打开开关|开关|点亮|写着|point|finger|line that|line with|turn the (?:pack|place)|knock|type|switch|wake|lines? up to/i,
  ],
  ['palm', /手背|手掌|掌心|滑过|摸|glide|palm|slide|back of a hand/i],
  [
    'place',
    /放|摆|推近|递|收|set down|laid|lay everything|towards the lens|put (?:away|back)|hands? over|handed|carry|carried/i,
  ],
  ['hold', /手|拿|握|抱|伸|hand|hold|pick it up|takes? it|reach/i],
]

/** The gesture of an action in words; `none` where nobody is seen. @example readAction('卷尺从这头拉到那头') // 'tape' */
export const readAction = (words: string): Gesture => GESTURES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'none'

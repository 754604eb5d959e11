export { type Certified, type GreenLevel, type GreenStanding, greenLevel, type Lacking } from './green-level.ts'
export { type GreenLine, greenLines } from './green-lines.ts'
export { type GreenFinding, judgeGreen } from './judge-green.ts'

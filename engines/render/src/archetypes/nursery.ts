import { material } from '../materials/presets.ts'

export const nursery = { yaw: 20, pitch: 12, span: 0.58, gobo: 'window' } as const

export const paint = (colour: string) => material('lacquer', colour, { roughness: 0.46, f0: 0.03 })

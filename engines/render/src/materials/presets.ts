import { linearColour, mixColour, scaleColour } from './colour.ts'
import type { Material } from './material.ts'

type Preset = Partial<Omit<Material, 'colour' | 'second'>>

const CLOTH: Preset = { roughness: 0.95, f0: 0, sheen: 0.22, pattern: 'heather', patternScale: 90 }
const WOOD: Preset = { roughness: 0.5, f0: 0.035, pattern: 'wood', patternScale: 7 }

/** Materials by the names that looks use. Each row is a starting point; archetypes may override. */
const PRESETS: Readonly<Record<string, Preset>> = {
  cotton: { ...CLOTH, relief: { pattern: 'weave', amp: 0.0005, freq: 128 } },
  linen: { ...CLOTH, patternScale: 60, relief: { pattern: 'weave', amp: 0.0006, freq: 112 } },
  silk: { roughness: 0.42, f0: 0.05, sheen: 0.35 },
  knit: { ...CLOTH, sheen: 0.3, relief: { pattern: 'knit', amp: 0.0014, freq: 62 } },
  wool: { ...CLOTH, sheen: 0.4, relief: { pattern: 'terry', amp: 0.001, freq: 85 } },
  cashmere: { ...CLOTH, sheen: 0.45, relief: { pattern: 'terry', amp: 0.0016, freq: 70 } },
  boucle: { ...CLOTH, sheen: 0.4, patternScale: 40, relief: { pattern: 'boucle', amp: 0.0018, freq: 92 } },
  fleece: { ...CLOTH, sheen: 0.4, relief: { pattern: 'terry', amp: 0.0007, freq: 95 } },
  terry: { ...CLOTH, sheen: 0.4, relief: { pattern: 'terry', amp: 0.0034, freq: 66 } },
  velvet: { ...CLOTH, sheen: 0.8, pattern: 'mottle', patternScale: 4 },
  felt: { ...CLOTH, sheen: 0.3, relief: { pattern: 'terry', amp: 0.0012, freq: 80 } },
  canvas: { ...CLOTH, sheen: 0.12, relief: { pattern: 'weave', amp: 0.0009, freq: 64 } },
  nylon: { roughness: 0.55, f0: 0.035, sheen: 0.12, relief: { pattern: 'noise', amp: 0.0008, freq: 40 } },
  leather: { roughness: 0.5, f0: 0.04, sheen: 0.05, relief: { pattern: 'crumple', amp: 0.0009, freq: 60 } },
  down: { roughness: 0.6, f0: 0.03, sheen: 0.1 },
  oak: WOOD,
  walnut: WOOD,
  beech: { ...WOOD, patternScale: 9 },
  ash: WOOD,
  pine: WOOD,
  bamboo: { ...WOOD, patternScale: 12 },
  rattan: { ...WOOD, roughness: 0.6, relief: { pattern: 'weave', amp: 0.004, freq: 26 } },
  cork: { roughness: 0.85, f0: 0.02, pattern: 'cork', patternScale: 40 },
  ceramic: {
    roughness: 0.16,
    f0: 0.045,
    pattern: 'mottle',
    patternScale: 3,
    relief: { pattern: 'noise', amp: 0.0009, freq: 5 },
  },
  porcelain: { roughness: 0.12, f0: 0.045 },
  stone: { roughness: 0.7, f0: 0.03, pattern: 'stone', patternScale: 3 },
  marble: { roughness: 0.25, f0: 0.04, pattern: 'stone', patternScale: 2 },
  concrete: { roughness: 0.85, f0: 0.02, pattern: 'mottle', patternScale: 5 },
  glass: { roughness: 0.04, f0: 0.045, glass: true, density: 3.4 },
  'clear-plastic': { roughness: 0.08, f0: 0.04, glass: true, density: 2 },
  plastic: { roughness: 0.28, f0: 0.04 },
  'matte-plastic': { roughness: 0.52, f0: 0.035 },
  silicone: { roughness: 0.6, f0: 0.03, sheen: 0.08 },
  rubber: { roughness: 0.68, f0: 0.03, relief: { pattern: 'noise', amp: 0.0006, freq: 90 } },
  foam: {
    roughness: 0.9,
    f0: 0.015,
    pattern: 'speckle',
    patternScale: 90,
    relief: { pattern: 'terry', amp: 0.0016, freq: 90 },
  },
  sponge: {
    roughness: 0.95,
    f0: 0,
    pattern: 'cells',
    patternScale: 75,
    relief: { pattern: 'crumple', amp: 0.003, freq: 54 },
  },
  metal: { roughness: 0.32, f0: 0.9, metal: true },
  steel: { roughness: 0.28, f0: 0.9, metal: true },
  aluminium: { roughness: 0.36, f0: 0.9, metal: true },
  aluminum: { roughness: 0.36, f0: 0.9, metal: true },
  brass: { roughness: 0.26, f0: 0.9, metal: true },
  'cast-iron': { roughness: 0.6, f0: 0.04, relief: { pattern: 'noise', amp: 0.0014, freq: 60 } },
  iron: { roughness: 0.55, f0: 0.04, relief: { pattern: 'noise', amp: 0.001, freq: 60 } },
  paper: { roughness: 0.85, f0: 0.02, relief: { pattern: 'noise', amp: 0.0006, freq: 12 } },
  kraft: { roughness: 0.88, f0: 0.02, pattern: 'speckle', patternScale: 70 },
  cardboard: { roughness: 0.88, f0: 0.02, pattern: 'speckle', patternScale: 70 },
  foil: { roughness: 0.38, f0: 0.06 },
  wax: { roughness: 0.42, f0: 0.04 },
  lacquer: { roughness: 0.2, f0: 0.045 },
  leaf: { roughness: 0.5, f0: 0.03, pattern: 'mottle', patternScale: 8 },
  liquid: { roughness: 0.05, f0: 0.03 },
  lamp: { roughness: 0.8, f0: 0.02, glow: 1.1 },
  jute: { ...CLOTH, relief: { pattern: 'weave', amp: 0.004, freq: 34 } },
  waffle: { ...CLOTH, sheen: 0.3, relief: { pattern: 'dimples', amp: 0.0016, freq: 50 } },
  quilted: { ...CLOTH },
}

const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/brushed|stainless|steel|chrome/, 'steel'],
  [/alumin/, 'aluminium'],
  [/brass|gold|copper/, 'brass'],
  [/iron/, 'cast-iron'],
  [/powder|coated/, 'matte-plastic'],
  [/metal|tin/, 'metal'],
  [/oak|wood|veneer|elm|cherry/, 'oak'],
  [/walnut/, 'walnut'],
  [/clear|transparent|acrylic/, 'clear-plastic'],
  [/glass/, 'glass'],
  [/ceramic|clay|celadon|stoneware/, 'ceramic'],
  [/silicone|tpe|tpu/, 'silicone'],
  [/rubber|latex/, 'rubber'],
  [/cashmere|wool/, 'wool'],
  [/fabric|thread/, 'canvas'],
  [/terry/, 'terry'],
  [/waffle/, 'waffle'],
  [/chenille|boucle|sherpa|plush/, 'boucle'],
  [/polyester/, 'linen'],
  [/poly|nylon|ripstop/, 'nylon'],
  [/satin|silk|tencel/, 'silk'],
  [/eva|foam|sponge/, 'foam'],
  [/leather/, 'leather'],
  [/cotton|percale|jersey|pique|muslin/, 'cotton'],
  [/plastic|abs|pp|pet/, 'matte-plastic'],
  [/paper|card/, 'paper'],
]

function presetOf(name: string): Preset {
  const key = name.toLowerCase().trim()
  const exact = PRESETS[key]
  if (exact) return exact
  const alias = ALIASES.find(([pattern]) => pattern.test(key))
  return PRESETS[alias ? alias[1] : 'matte-plastic']!
}

/**
 * The material of a name and a hex colour; unknown names become matte plastic.
 * @example material('oak', '#B58E5E', { patternScale: 5 })
 */
export function material(name: string, hex: string, over: Preset = {}): Material {
  const preset = presetOf(name)
  // Nothing real is pure black or paper white: pigments that reflect all or nothing break the light.
  const raw = linearColour(hex)
  const colour = [raw[0], raw[1], raw[2]].map((v) =>
    Math.min(0.86, Math.max(0.012, v)),
  ) as unknown as Material['colour']
  return {
    pattern: 'plain',
    patternScale: 10,
    roughness: 0.6,
    f0: 0.04,
    metal: false,
    sheen: 0,
    glass: false,
    density: 5,
    glow: 0,
    second: mixColour(scaleColour(colour, 0.62), [0.1, 0.06, 0.03], 0.1),
    ...preset,
    ...over,
    colour,
  }
}

/** Degrees east and north, WGS-84, in GeoJSON's order. */
export type Place = [longitude: number, latitude: number]

/** A design token that a colour is read from when it is drawn: themes change, features stay. */
export type ColourToken = `--${string}`

interface Feature<Geometry, Properties> {
  readonly type: 'Feature'
  readonly geometry: Geometry
  readonly properties: Properties
}

export interface Features<Geometry, Properties> {
  readonly type: 'FeatureCollection'
  readonly features: Feature<Geometry, Properties>[]
}

export interface CircleProperties {
  readonly fill: ColourToken
  readonly edge: ColourToken
  readonly radiusPx: number
  /** What is read when somebody points at it. */
  readonly says: string
}

export interface LineProperties {
  readonly colour: ColourToken
  readonly widthPx: number
  readonly isDashed: boolean
}

/** Words on the map. They are HTML, not glyphs of the style, which may have no font server. */
export interface Mark {
  readonly id: string
  readonly at: Place
  readonly kind: 'house' | 'urgent' | 'stop' | 'number' | 'load' | 'load open' | 'arrow' | 'arrow open'
  readonly text: string
  readonly detail?: string
  /** Degrees clockwise from the east, for what points somewhere. */
  readonly turn?: number
}

/** What is drawn over a map of any style, the same for the tower and for routes. */
export interface Overlay {
  readonly circles: Features<{ type: 'Point'; coordinates: Place }, CircleProperties>
  readonly lines: Features<{ type: 'LineString'; coordinates: Place[] }, LineProperties>
  /** The most important first: later ones give way where they would overlap. */
  readonly marks: readonly Mark[]
  /** South-west and north-east of what should be seen. */
  readonly bounds: readonly [Place, Place]
}

/** What is shown where there is nothing to show: the country. */
export const CHINA_BOUNDS: readonly [Place, Place] = [
  [73.5, 18],
  [135.1, 53.6],
]

/** @example circle([121.5, 31.2], { fill: '--d1', edge: '--surface', radiusPx: 4, says: '' }) */
export const circle = (at: Place, properties: CircleProperties): Overlay['circles']['features'][number] => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: at },
  properties,
})

/** @example line([[121, 31], [104, 30]], { colour: '--d1', widthPx: 2, isDashed: false }) */
export const line = (through: Place[], properties: LineProperties): Overlay['lines']['features'][number] => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: through },
  properties,
})

/**
 * The smallest box around some places, the country where there are none.
 * @example boundsOf([[121, 31], [104, 30]]) // [[104, 30], [121, 31]]
 */
export function boundsOf(places: readonly Place[]): readonly [Place, Place] {
  if (places.length === 0) return CHINA_BOUNDS
  const [east, north] = [places.map(([longitude]) => longitude), places.map(([, latitude]) => latitude)]
  return [
    [Math.min(...east), Math.min(...north)],
    [Math.max(...east), Math.max(...north)],
  ]
}

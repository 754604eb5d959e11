export type FormatId = 'square' | 'portrait' | 'fourFive' | 'story' | 'landscape' | 'banner'

/** A poster's size in pixels. The short edge is 1080, of a banner 640. */
export interface PosterFormat {
  readonly id: FormatId
  /** As people write it: `3:4`. */
  readonly ratio: string
  readonly width: number
  readonly height: number
}

/** The formats that channels ask for. */
export const POSTER_FORMATS: Readonly<Record<FormatId, PosterFormat>> = {
  square: { id: 'square', ratio: '1:1', width: 1080, height: 1080 },
  portrait: { id: 'portrait', ratio: '3:4', width: 1080, height: 1440 },
  fourFive: { id: 'fourFive', ratio: '4:5', width: 1080, height: 1350 },
  story: { id: 'story', ratio: '9:16', width: 1080, height: 1920 },
  landscape: { id: 'landscape', ratio: '16:9', width: 1920, height: 1080 },
  banner: { id: 'banner', ratio: '3:1', width: 1920, height: 640 },
}

/** The shortest edge, which minimum sizes and the AI label are measured against (GB 45438-2025, 5.2). */
export const shortEdge = (format: PosterFormat): number => Math.min(format.width, format.height)

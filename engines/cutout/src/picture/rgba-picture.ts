/** An opened picture: 8 bits a channel, RGBA, rows from the top, colours not multiplied by alpha. */
export interface RgbaPicture {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** `width * height * 4` bytes. */
  readonly rgba: Uint8Array | Uint8ClampedArray
}

/** A box in pixels of the picture. */
export interface PixelBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

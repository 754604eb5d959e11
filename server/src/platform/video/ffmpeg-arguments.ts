export interface Encoding {
  readonly width: number
  readonly height: number
  readonly fps: number
  readonly sampleRate: number
  readonly seconds: number
  /** Two channels of 32-bit floats, interleaved. */
  readonly soundFile: string
  readonly outFile: string
}

/** Frames come in as RGBA on the standard input, sound from a file; out comes H.264 and AAC that plays while it loads. */
export const ffmpegArguments = ({
  width,
  height,
  fps,
  sampleRate,
  seconds,
  soundFile,
  outFile,
}: Encoding): string[] => [
  ...['-hide_banner', '-loglevel', 'error', '-nostdin', '-y'],
  ...['-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', `${width}x${height}`, '-r', String(fps), '-i', 'pipe:0'],
  ...['-f', 'f32le', '-ar', String(sampleRate), '-ac', '2', '-i', soundFile],
  ...['-map', '0:v', '-map', '1:a'],
  ...[
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-crf',
    '20',
    '-pix_fmt',
    'yuv420p',
    '-profile:v',
    'high',
    '-g',
    String(fps * 2),
  ],
  ...[
    '-color_primaries',
    'bt709',
    '-color_trc',
    'bt709',
    '-colorspace',
    'bt709',
    '-vf',
    'scale=out_color_matrix=bt709',
  ],
  ...['-threads', '2', '-c:a', 'aac', '-b:a', '160k', '-t', String(seconds)],
  // Nothing that differs from run to run is written: the same film is the same file.
  ...['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'],
  ...['-movflags', '+faststart', outFile],
]

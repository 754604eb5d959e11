import type { Caption, FilmOrder, FilmProblem } from '@qianmian/film'

/** What the process that makes a film is told. */
export interface FilmTask {
  readonly order: FilmOrder
  readonly ffmpeg: string
  /** The file to be written, in a folder that only this film uses. */
  readonly outFile: string
}

export type FilmCaption = Pick<Caption, 'fromMs' | 'toMs'> & { readonly text: string; readonly shot: number }

/** What it says. */
export type FilmNews =
  | { readonly type: 'encoder'; readonly pid: number }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | {
      readonly type: 'done'
      readonly width: number
      readonly height: number
      readonly durationMs: number
      readonly captions: readonly FilmCaption[]
      readonly shots: readonly { readonly fromMs: number; readonly toMs: number }[]
    }
  | { readonly type: 'problem'; readonly problem: FilmProblem }
  | { readonly type: 'failed'; readonly detail: string; readonly isFull: boolean }

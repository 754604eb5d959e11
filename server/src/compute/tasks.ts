import type { Tasks } from '../platform/compute/compute.ts'
import { checkBankRows, mineBank } from './bank-rows.ts'
import { cutOutPicture } from './cut-out-picture.ts'
import { drawPoster } from './draw-poster.ts'
import { finishModelPicture } from './finish-model-picture.ts'
import { learnBrandVoice } from './learn-voice.ts'
import { sealFile } from './seal-file.ts'
import { writePieceText } from './write-piece-text.ts'
import { writeText } from './write-text.ts'

/** Everything that can be done beside the event loop, by name. */
export const tasks = {
  'write-listing': writeText,
  'write-piece': writePieceText,
  poster: drawPoster,
  seal: sealFile,
  'cut-out': cutOutPicture,
  'finish-model-picture': finishModelPicture,
  'mine-bank': mineBank,
  'check-bank': checkBankRows,
  'learn-voice': learnBrandVoice,
} as const satisfies Tasks

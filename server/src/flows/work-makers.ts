import type { Recipe, WorkKind } from '../modules/works/index.ts'
import { refuse } from '../platform/errors.ts'
import { cutoutMaker } from './make-cutout.ts'
import { filmMaker } from './make-film-work.ts'
import { pictureMaker } from './make-picture.ts'
import { posterMaker } from './make-poster.ts'
import { renderMaker } from './make-render.ts'
import { speechMaker } from './make-speech.ts'
import { storyboardMaker } from './make-storyboard.ts'
import type { WorkMaker } from './work-maker.ts'

/** Who makes which kind. A kind without a maker is not offered, and refused. */
export const WORK_MAKERS: Readonly<Partial<Record<WorkKind, WorkMaker<never>>>> = {
  poster: posterMaker,
  speech: speechMaker,
  film: filmMaker,
  storyboard: storyboardMaker,
  render: renderMaker,
  picture: pictureMaker,
  cutout: cutoutMaker,
}

const NONE: WorkMaker<never> = {
  check: async () => CANNOT,
  make: async () => CANNOT,
  choices: async () => CANNOT,
}
const CANNOT = refuse('unprocessable', {
  zh: '这一种现在做不了。',
  en: 'This kind cannot be made here.',
})

/** The maker of a recipe; of a kind that cannot be made here, one that says so. */
export const makerOf = (recipe: Pick<Recipe, 'kind'>): WorkMaker =>
  (WORK_MAKERS[recipe.kind] ?? NONE) as unknown as WorkMaker

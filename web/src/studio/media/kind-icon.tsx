import Aperture from 'lucide-react/icons/aperture'
import AudioLines from 'lucide-react/icons/audio-lines'
import Box from 'lucide-react/icons/box'
import Film from 'lucide-react/icons/film'
import Frame from 'lucide-react/icons/frame'
import LayoutGrid from 'lucide-react/icons/layout-grid'
import Scissors from 'lucide-react/icons/scissors'
import { Icon, type IconShape } from '../../design/icon.tsx'
import type { WorkKind } from './default-recipe.ts'

const SHAPES: Readonly<Record<WorkKind, IconShape>> = {
  poster: Frame,
  render: Box,
  cutout: Scissors,
  picture: Aperture,
  speech: AudioLines,
  film: Film,
  storyboard: LayoutGrid,
}

/** The sign of a kind of work; its name stands beside it. */
export const KindIcon = ({ of, size = 16 }: { of: WorkKind; size?: number }) => <Icon of={SHAPES[of]} size={size} />

import type { SpeechEngine } from '@qianmian/voice'
import type { Compute } from './compute/compute.ts'
import type { EventLog } from './events/event-log.ts'
import type { Forecaster } from './forecaster/forecaster.ts'
import type { ImageModels } from './images/image-models.ts'
import type { JobQueue } from './jobs/job-queue.ts'
import type { MediaStore } from './media/media-store.ts'
import type { TextModels } from './models/text-models.ts'
import type { PaymentProviders } from './payments/payment-provider.ts'
import type { SigningKeys } from './provenance/signing-keys.ts'
import type { RoadTable } from './roads/road-table.ts'
import type { SecretBox } from './secret-box.ts'
import type { Mp3Encoder } from './sound/mp3-encoder.ts'
import type { PublicWeb } from './web/public-web.ts'

/** The seams that flows use, chosen once at start-up. */
export interface Services {
  readonly media: MediaStore
  readonly events: EventLog
  readonly jobs: JobQueue
  readonly compute: Compute
  readonly models: TextModels
  readonly speech: SpeechEngine
  /** The ffmpeg of this machine, if it has one. */
  readonly ffmpeg: string | undefined
  /** Absent on a machine without ffmpeg. */
  readonly mp3: Mp3Encoder | undefined
  readonly images: ImageModels
  readonly forecaster: Forecaster
  readonly roads: RoadTable
  readonly web: PublicWeb
  readonly signing: SigningKeys
  /** A keyed digest (HMAC-SHA-256, base64url) with the installation's secret: what was handed out is known again. */
  readonly mac: (purpose: string, text: string) => string
  /** Keeps keys of other systems, which must be read again, so that the database alone gives none away. */
  readonly secrets: SecretBox
  readonly payments: PaymentProviders
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initSync, WasmBuilder, WasmReader } from '@contentauth/c2pa-wasm'
import { coseSign1, coseSize } from './cose.ts'
import { isEnvelopeIntact } from './manifest-envelope.ts'
import type { SigningKey } from './signing-keys.ts'

/** Formats that the library can put a manifest into. PDF it can only read. */
const SIGNABLE = new Set(['image/png', 'image/jpeg', 'image/webp', 'video/mp4', 'audio/wav', 'audio/mpeg'])
export const canHoldManifest = (mime: string): boolean => SIGNABLE.has(mime)

export interface ManifestOrder {
  readonly bytes: Uint8Array
  readonly mime: string
  /** What a person calls the file, for example `poster ast_1`. */
  readonly title: string
  /** IPTC digital source type, a whole address. */
  readonly digitalSourceType: string
  /** The program, and its version. */
  readonly tool: { readonly name: string; readonly version: string }
  /** Ids of the works that went into this one. */
  readonly parents: readonly string[]
}

/** What a manifest says, and whether it holds. */
export interface ManifestReading {
  /**
   * `none`: there is no manifest. `trusted`: valid, by a root that the reader was given. `valid`: signature and hashes hold,
   * by a signer that the reader does not know. `invalid`: the file or the manifest was changed.
   */
  readonly state: 'none' | 'trusted' | 'valid' | 'invalid'
  /** Codes of C2PA for what is wrong, for example `assertion.dataHash.mismatch`. */
  readonly problems: readonly string[]
  readonly signer?: string
  readonly generator?: string
  readonly digitalSourceType?: string
  /** Ids of parents. */
  readonly ingredients: readonly string[]
}

/** A Blob that can be read at once: the library reads as a browser's worker does, which Node's Blob cannot. */
class BytesBlob extends Blob {
  readonly content: Uint8Array
  constructor(content: Uint8Array, mime = '') {
    super([new Uint8Array(content)], { type: mime })
    this.content = content
  }
  override slice(start = 0, end = this.content.length): BytesBlob {
    return new BytesBlob(this.content.subarray(start, end))
  }
}

class BytesReader {
  readAsArrayBuffer(blob: BytesBlob): ArrayBuffer {
    return new Uint8Array(blob.content).buffer
  }
}

let isReady = false
/** Loads the library once a thread: 9 MB of WebAssembly from the package, nothing from the network. */
function load(): void {
  if (isReady) return
  const path = createRequire(import.meta.url).resolve('@contentauth/c2pa-wasm/c2pa.wasm')
  initSync({ module: readFileSync(path) })
  // Browsers have this class in workers, Node has it nowhere; the library looks for it by this name only.
  Object.assign(globalThis, { FileReaderSync: BytesReader })
  isReady = true
}

/**
 * Signs a file: a C2PA manifest with how it was made (`c2pa.created` and the source type) and what went into it. The file
 * must have its label already: every later change makes the manifest invalid.
 * @returns the signed file
 * @throws when the file is no sound file of its type
 */
export async function signManifest(order: ManifestOrder, key: SigningKey): Promise<Uint8Array> {
  load()
  const { bytes, mime, title, digitalSourceType, tool, parents } = order
  const builder = WasmBuilder.fromJson(
    JSON.stringify({
      claim_generator_info: [tool],
      title,
      format: mime,
      assertions: [
        {
          label: 'c2pa.actions.v2',
          data: { actions: [{ action: 'c2pa.created', digitalSourceType, softwareAgent: tool }] },
        },
        ...(mime === MP4 ? [{ label: FILE_TYPE, data: { box: fileTypeBox(bytes) } }] : []),
      ],
    }),
  )
  try {
    for (const parent of parents)
      builder.addIngredient(JSON.stringify({ title: parent, instance_id: parent, relationship: 'componentOf' }))
    const signer = {
      alg: 'es256',
      reserveSize: coseSize(key),
      sign: async (claim: Uint8Array) => coseSign1(claim, key),
    }
    return await builder.sign(signer, [], mime, new BytesBlob(bytes, mime))
  } finally {
    builder.free()
  }
}

const MP4 = 'video/mp4'
/** C2PA leaves the first box of a film out of its hash (2.x, 15.12.3), so we keep it in an assertion of our own. */
const FILE_TYPE = 'qianmian.ftyp'
const fileTypeBox = (bytes: Uint8Array): string => {
  const head = Buffer.from(bytes.subarray(0, Math.min(bytes.length, 4096)))
  return head.length < 8 ? '' : head.subarray(0, head.readUInt32BE(0)).toString('base64')
}

/** The program whose manifests are known to the last byte. */
const OWN_GENERATOR = 'Qianmian'
/** Not a code of C2PA, which leaves these bits free. */
const ENVELOPE_CHANGED = 'qianmian.envelope.changed'

interface Store {
  readonly active_manifest?: string
  readonly validation_state?: string
  readonly validation_status?: readonly { readonly code: string }[]
  readonly manifests?: Readonly<Record<string, Manifest>>
}
interface Manifest {
  readonly claim_generator_info?: readonly { readonly name?: string; readonly version?: string }[]
  readonly signature_info?: { readonly common_name?: string }
  readonly ingredients?: readonly { readonly title?: string; readonly instance_id?: string }[]
  readonly assertions?: readonly {
    readonly label: string
    readonly data?: { readonly box?: string; readonly actions?: readonly { readonly digitalSourceType?: string }[] }
  }[]
}

/**
 * Reads and verifies the manifest of a file, offline: no revocation lists, no remote manifests.
 * @param root PEM of a root to trust beside none
 * @example (await readManifest(bytes, 'image/png')).state // 'valid'
 */
export async function readManifest(bytes: Uint8Array, mime: string, root?: string): Promise<ManifestReading> {
  load()
  const settings = JSON.stringify({
    verify: { remote_manifest_fetch: false, ocsp_fetch: false },
    ...(root === undefined ? {} : { trust: { user_anchors: root } }),
  })
  let store: Store
  try {
    const reader = await WasmReader.fromBytes(mime, bytes, settings)
    store = JSON.parse(reader.json()) as Store
    reader.free()
  } catch (error) {
    const said = String(error)
    if (/JumbfNotFound|UnsupportedType/.test(said)) return { state: 'none', problems: [], ingredients: [] }
    // A manifest that cannot even be read: its boxes were changed, or the file around it.
    return { state: 'invalid', problems: [said.slice(0, 200)], ingredients: [] }
  }
  const manifest = store.manifests?.[store.active_manifest ?? '']
  const state = store.validation_state?.toLowerCase()
  const generator = manifest?.claim_generator_info?.[0]
  const actions = manifest?.assertions?.flatMap(({ data }) => data?.actions ?? []) ?? []
  const source = actions.find((action) => action.digitalSourceType !== undefined)?.digitalSourceType
  const signer = manifest?.signature_info?.common_name
  const holds = state === 'trusted' || state === 'valid'
  // The signature covers the generator's name: nobody gets around this by writing another.
  const isOwn = generator?.name === OWN_GENERATOR
  const fileType = manifest?.assertions?.find(({ label }) => label === FILE_TYPE)?.data?.box
  const isIntact = isEnvelopeIntact(bytes, mime) && (mime !== MP4 || fileType === fileTypeBox(bytes))
  const isChanged = holds && isOwn && !isIntact
  const codes = (store.validation_status ?? []).map(({ code }) => code)
  return {
    state: holds && !isChanged ? state : 'invalid',
    problems: isChanged ? [...codes, ENVELOPE_CHANGED] : codes,
    ingredients: (manifest?.ingredients ?? []).map(({ instance_id, title }) => instance_id ?? title ?? ''),
    ...(signer === undefined ? {} : { signer }),
    ...(generator ? { generator: [generator.name, generator.version].filter(Boolean).join(' ') } : {}),
    ...(source === undefined ? {} : { digitalSourceType: source }),
  }
}

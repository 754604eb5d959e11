import type { HiddenLabel } from '@qianmian/compliance'
import { writeFileLabel } from '@qianmian/compliance'
import { ok, type Result } from '@qianmian/kernel'
import { type Refusal, refuse } from '../platform/errors.ts'
import { canHoldManifest, readManifest, signManifest } from '../platform/provenance/c2pa.ts'
import type { SigningKey } from '../platform/provenance/signing-keys.ts'
import { LABEL_HELP } from '../provenance/label-help.ts'
import { TOOL } from '../provenance/tool.ts'

/** A finished file that was generated, and what it must say of itself. */
export interface SealOrder {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly label: HiddenLabel
  /** What a person calls it. */
  readonly title: string
  /** The shop's key; without one the file gets its label and no manifest. */
  readonly key?: SigningKey
}

/**
 * Gives a generated file its hidden label and, where the format has room for one, a signed C2PA manifest, and reads both
 * back. What has no place for a manifest (PDF) leaves with the label alone.
 * @returns the sealed file; `unsupported-file` for a damaged file or a format without labels
 */
export async function sealFile({ bytes, mime, label, title, key }: SealOrder): Promise<Result<Uint8Array, Refusal>> {
  const hidden: HiddenLabel = { ...label, tool: `${TOOL.name} ${TOOL.version}` }
  const labelled = writeFileLabel(bytes, hidden, LABEL_HELP)
  if (!labelled.ok) return refuse('unsupported-file', labelled.error.message)
  if (!key || !canHoldManifest(mime)) return labelled
  const { iptcDigitalSourceType: digitalSourceType, parents = [] } = hidden
  const order = { bytes: labelled.value, mime, title, digitalSourceType, tool: TOOL, parents }
  try {
    const signed = await signManifest(order, key)
    if ((await readManifest(signed, mime, key.root)).state === 'trusted') return ok(signed)
  } catch {
    // The library could not read the file as what it says it is.
  }
  return refuse('unsupported-file', UNSIGNED)
}

const UNSIGNED = {
  zh: '这个文件签不了来源清单：它不完整，或不是它声称的格式。',
  en: 'No manifest can be signed for this file: it is incomplete, or not of the type that it claims.',
}

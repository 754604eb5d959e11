import { call, Refused } from './api.ts'

/** Why no passkey came about; `refused` carries the server's answer. */
export type PasskeyTrouble = 'unsupported' | 'address' | 'cancelled' | 'known' | 'old-session' | 'refused' | 'offline'
export type PasskeyResult = 'done' | PasskeyTrouble

interface Descriptor {
  readonly id: string
  readonly transports?: readonly string[]
}

interface CreationOptions {
  readonly challenge: string
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string }
  readonly excludeCredentials?: readonly Descriptor[]
}

interface RequestOptions {
  readonly challenge: string
  readonly allowCredentials?: readonly Descriptor[]
}

/** True where the browser can hold a passkey: it needs https, or localhost. */
export const canHoldPasskeys = (): boolean => isSecureContext && typeof PublicKeyCredential === 'function'

/** Bytes of a base64url text. @example fromBase64Url('AQI') // Uint8Array [1, 2] */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
}

/** Bytes as base64url without padding. @example toBase64Url(new Uint8Array([1, 2])) // 'AQI' */
export function toBase64Url(bytes: ArrayBuffer | Uint8Array): string {
  const binary = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Makes a passkey on this device for the person who is signed in. WebAuthn level 2, section 7.1. */
export function registerPasskey(name: string): Promise<PasskeyResult> {
  return attempt(async () => {
    const options = await call<CreationOptions>('/api/auth/passkey/generate-register-options')
    const made = (await navigator.credentials.create({
      publicKey: {
        ...(options as unknown as PublicKeyCredentialCreationOptions),
        challenge: fromBase64Url(options.challenge),
        user: { ...options.user, id: fromBase64Url(options.user.id) },
        excludeCredentials: (options.excludeCredentials ?? []).map(descriptor),
      },
    })) as PublicKeyCredential | null
    if (!made) return 'cancelled'
    const answer = made.response as AuthenticatorAttestationResponse
    await call('/api/auth/passkey/verify-registration', {
      json: {
        name,
        response: {
          ...credential(made),
          response: {
            clientDataJSON: toBase64Url(answer.clientDataJSON),
            attestationObject: toBase64Url(answer.attestationObject),
            transports: answer.getTransports(),
          },
        },
      },
    })
    return 'done'
  })
}

/** Signs in with whichever passkey of this shop the device offers. WebAuthn level 2, section 7.2. */
export function signInWithPasskey(): Promise<PasskeyResult> {
  return attempt(async () => {
    const options = await call<RequestOptions>('/api/auth/passkey/generate-authenticate-options')
    const found = (await navigator.credentials.get({
      publicKey: {
        ...(options as unknown as PublicKeyCredentialRequestOptions),
        challenge: fromBase64Url(options.challenge),
        allowCredentials: (options.allowCredentials ?? []).map(descriptor),
      },
    })) as PublicKeyCredential | null
    if (!found) return 'cancelled'
    const answer = found.response as AuthenticatorAssertionResponse
    await call('/api/auth/passkey/verify-authentication', {
      json: {
        response: {
          ...credential(found),
          response: {
            clientDataJSON: toBase64Url(answer.clientDataJSON),
            authenticatorData: toBase64Url(answer.authenticatorData),
            signature: toBase64Url(answer.signature),
            ...(answer.userHandle ? { userHandle: toBase64Url(answer.userHandle) } : {}),
          },
        },
      },
    })
    return 'done'
  })
}

const descriptor = ({ id, transports }: Descriptor): PublicKeyCredentialDescriptor => ({
  type: 'public-key',
  id: fromBase64Url(id),
  ...(transports ? { transports: [...transports] as AuthenticatorTransport[] } : {}),
})

const credential = (made: PublicKeyCredential) => ({
  id: made.id,
  rawId: toBase64Url(made.rawId),
  type: made.type,
  authenticatorAttachment: made.authenticatorAttachment ?? undefined,
  clientExtensionResults: made.getClientExtensionResults(),
})

/** The browser tells its reasons by the name of the exception, the server by a status. */
async function attempt(work: () => Promise<PasskeyResult>): Promise<PasskeyResult> {
  if (!canHoldPasskeys()) return 'unsupported'
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) {
      if (error.status === 0) return 'offline'
      return error.status === 403 ? 'old-session' : 'refused'
    }
    if (!(error instanceof DOMException)) throw error
    const known: Readonly<Record<string, PasskeyTrouble>> = {
      InvalidStateError: 'known',
      SecurityError: 'address',
      NotSupportedError: 'unsupported',
    }
    return known[error.name] ?? 'cancelled'
  }
}

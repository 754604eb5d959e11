/** The version of the Agentic Commerce Protocol that is spoken: the newest stable one. */
export const ACP_VERSION = '2026-04-17'
/** Oldest first, as its discovery document wants them. */
export const ACP_VERSIONS: readonly string[] = [ACP_VERSION]

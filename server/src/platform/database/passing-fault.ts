/**
 * True for faults that are over by themselves: a lost connection, a full or stopping server, a conflict of two
 * transactions. SQLSTATE classes: postgresql.org, "PostgreSQL Error Codes".
 */
export function isPassingFault(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code === 'string' && /^(?:08|40|53|55|57|58)[0-9A-Z]{3}$|^(?:ECONN|EPIPE|ETIMEDOUT)/.test(code))
    return true
  return code === undefined && typeof message === 'string' && /connection|terminated|is closed|destroyed/i.test(message)
}

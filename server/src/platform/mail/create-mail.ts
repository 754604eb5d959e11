import { join } from 'node:path'
import type { Config } from '../config.ts'
import { fileOutbox } from './file-outbox.ts'
import type { MailTransport } from './mail-transport.ts'
import { smtpTransport } from './smtp-transport.ts'

/** The way out by the options: a mail server where one is named, else files in the data folder. */
export const createMail = (
  config: Pick<Config, 'SMTP_URL' | 'MAIL_FROM' | 'SMTP_TIMEOUT_MS' | 'DATA_DIR'>,
): MailTransport =>
  config.SMTP_URL
    ? smtpTransport(config.SMTP_URL, config.MAIL_FROM, config.SMTP_TIMEOUT_MS)
    : fileOutbox(join(config.DATA_DIR, 'outbox'), config.MAIL_FROM)

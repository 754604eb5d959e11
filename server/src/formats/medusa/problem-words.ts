import type { LocalizedText } from '@qianmian/kernel'
import type { MedusaProblem, MedusaProblemCode } from '../../platform/medusa/medusa-api.ts'

const WORDS: Readonly<Record<MedusaProblemCode, LocalizedText>> = {
  'not-an-address': { zh: '这不是 Medusa 的地址。', en: 'This is no address of a Medusa.' },
  'private-address': {
    zh: '地址在内网。要连它，请管理员把「主机:端口」写进 FEED_OWN_HOSTS 再启动。',
    en: 'The address is inside the own network. To connect it, whoever runs this server puts host:port into FEED_OWN_HOSTS and starts it again.',
  },
  unreachable: { zh: '连不上 Medusa，或者连接断了。', en: 'Medusa could not be reached, or the connection broke.' },
  timeout: { zh: 'Medusa 太久没有答完。', en: 'Medusa took too long to answer.' },
  'key-refused': {
    zh: 'Medusa 不认这把密钥。请在 Medusa 后台建一把 secret API key。',
    en: 'Medusa refused the key. Make a secret API key in its admin.',
  },
  busy: { zh: 'Medusa 说请求太密，下次再来。', en: 'Medusa is asked too often; the next run goes on.' },
  broken: { zh: 'Medusa 自己出错了。', en: 'Medusa answered with an error of its own.' },
  malformed: {
    zh: '对方的回答不是 Medusa 2 的样子。',
    en: 'The answer does not look like that of a Medusa 2.',
  },
  'too-large': { zh: 'Medusa 的回答超过 32 MB，没有读。', en: 'The answer is larger than 32 MB and was not read.' },
  refused: { zh: 'Medusa 没有接受。', en: 'Medusa did not accept it.' },
  stopped: { zh: '中途停下，下次接着走。', en: 'Stopped on the way; the next run goes on.' },
}

/** What went wrong, in one sentence, with the status and what of the answer it was about. */
export function medusaProblemWords({ code, status, detail }: MedusaProblem): LocalizedText {
  const { zh = '', en = '' } = WORDS[code]
  const more = [status, detail].filter(Boolean).join(' ')
  return more === '' ? { zh, en } : { zh: `${zh.slice(0, -1)}（${more}）。`, en: `${en.slice(0, -1)} (${more}).` }
}

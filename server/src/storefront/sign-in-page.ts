import { pick } from '@qianmian/kernel'
import type { SignInView } from '@qianmian/web/view'
import { hrefOf, type PageRequest } from './page-request.ts'
import { shell } from './shell.ts'

const TITLE = { zh: '登录', en: 'Sign in' }

/** An address, then the code that was mailed to it. */
export function signInPage(
  request: PageRequest,
  state: Pick<SignInView, 'step' | 'email' | 'next'> & { readonly problem?: string },
): SignInView {
  const { lang, snapshot } = request
  return {
    page: 'sign-in',
    shell: shell(request, {
      title: `${TITLE[lang]} · ${pick(snapshot.shop.name, lang)}`,
      description: TITLE[lang],
      robots: 'noindex',
    }),
    ...state,
    action: hrefOf(request, '/sign-in'),
    codeAction: hrefOf(request, '/sign-in/code'),
  }
}

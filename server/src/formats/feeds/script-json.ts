const UNSAFE = /[<>&\u2028\u2029]/g

/**
 * JSON that may stand inside a `<script>` element of a page: no text in it can close the element or open a comment.
 * @example scriptJson({ name: '</script>' }) // '{"name":"\\u003c/script\\u003e"}'
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

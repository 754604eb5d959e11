/**
 * Copies a text that stands on the screen. The clipboard needs https or localhost; elsewhere the text is selected and copied
 * by the old command.
 * @param selector of the element that shows it
 */
export async function copyText(text: string, selector: string): Promise<void> {
  if (isSecureContext) return navigator.clipboard.writeText(text)
  const shown = document.querySelector(selector)
  if (!shown) return
  getSelection()?.selectAllChildren(shown)
  // The old command is the only one that works on an address without https.
  document.execCommand('copy')
}

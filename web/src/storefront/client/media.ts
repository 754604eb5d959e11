import { chooseVoice } from '../../voice/browser-voice.ts'
import { all, one, page, toast, words } from './page.ts'

/** Films play without sound while they are in view, readings by their button; little motion means none by itself. */
export function startMedia(): void {
  for (const film of all<HTMLVideoElement>('video[data-film]')) startFilm(film)
  const listen = one('[data-listen]')
  if (listen) startListening(listen)
  const browser = one('[data-listen-browser]')
  if (browser) offerBrowserVoice(browser)
}

const SEEN_SHARE = 0.5

function startFilm(film: HTMLVideoElement): void {
  addCaptions(film)
  let isChosen = false
  // Whoever stops the film has decided; scrolling does not start it again.
  film.addEventListener('click', () => {
    isChosen = true
  })
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  new IntersectionObserver(
    ([seen]) => {
      if (!seen || isChosen) return
      if (seen.isIntersecting && film.muted)
        film.play().catch(() => undefined) // refused: its controls are there
      else if (!seen.isIntersecting) film.pause()
    },
    { threshold: SEEN_SHARE },
  ).observe(film)
}

/** The lines beside it as a track of the player, switched off: the film carries them in the picture. */
function addCaptions(film: HTMLVideoElement): void {
  const list = one('[data-film-words]', film.closest('[data-moving]') ?? document)
  const lines = list ? all('li[data-from]', list) : []
  if (!list || lines.length === 0) return
  const track = film.addTextTrack('captions', words.filmWords, page.locale)
  for (const line of lines)
    track.addCue(new VTTCue(Number(line.dataset.from) / 1000, Number(line.dataset.to) / 1000, line.textContent ?? ''))
  track.mode = 'disabled'
  for (const line of lines) addSeeking(film, line)
  const show = () => {
    const at = film.currentTime * 1000
    const now = lines.find((line) => at > 0 && at >= Number(line.dataset.from) && at < Number(line.dataset.to))
    for (const line of lines) line.classList.toggle('now', line === now)
    list.classList.toggle('on', now !== undefined)
  }
  for (const event of ['timeupdate', 'seeked', 'pause']) film.addEventListener(event, show)
}

/** A line becomes a button to its moment. */
function addSeeking(film: HTMLVideoElement, line: HTMLElement): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = line.textContent
  button.addEventListener('click', () => {
    film.currentTime = Number(line.dataset.from) / 1000 + 0.01
    film.play().catch(() => undefined) // refused: the film stands at that moment, and its controls are there
  })
  line.replaceChildren(button)
}

function startListening(box: HTMLElement): void {
  const button = one<HTMLButtonElement>('button', box)
  const name = button && one('span', button)
  const audio = one<HTMLAudioElement>('audio', box)
  if (!button || !name || !audio) return
  const idle = name.textContent ?? ''
  const show = () => {
    button.setAttribute('aria-pressed', String(!audio.paused))
    name.textContent = audio.paused ? idle : words.listenPause
    box.style.setProperty('--heard', audio.duration ? String(audio.currentTime / audio.duration) : '0')
  }
  button.addEventListener('click', () => {
    if (audio.paused) audio.play().catch(() => toast(words.listenFailed))
    else audio.pause()
  })
  for (const event of ['play', 'pause', 'ended', 'timeupdate']) audio.addEventListener(event, show)
}

/** Where the shop has no recording, the browser may read the story in a voice of its own, under that voice's name. */
function offerBrowserVoice(box: HTMLElement): void {
  const button = one<HTMLButtonElement>('button', box)
  const name = button && one('[data-listen-name]', button)
  const story = all('.story .para')
    .map((paragraph) => paragraph.textContent ?? '')
    .join('\n')
  if (!button || !name || !story || typeof speechSynthesis === 'undefined') return
  let voice: SpeechSynthesisVoice | undefined
  const show = () => {
    voice = chooseVoice(speechSynthesis.getVoices(), page.locale)
    box.hidden = !voice
    const isSpeaking = button.getAttribute('aria-pressed') === 'true'
    if (voice) name.textContent = isSpeaking ? words.listenPause : words.listenBrowser(voice.name)
  }
  const set = (isSpeaking: boolean) => {
    button.setAttribute('aria-pressed', String(isSpeaking))
    show()
  }
  button.addEventListener('click', () => {
    const wasSpeaking = button.getAttribute('aria-pressed') === 'true'
    speechSynthesis.cancel()
    set(!wasSpeaking)
    if (wasSpeaking || !voice) return
    const said = new SpeechSynthesisUtterance(story)
    said.voice = voice
    said.lang = voice.lang
    for (const end of ['end', 'error']) said.addEventListener(end, () => set(false))
    speechSynthesis.speak(said)
  })
  addEventListener('pagehide', () => speechSynthesis.cancel())
  speechSynthesis.addEventListener?.('voiceschanged', show)
  show()
}

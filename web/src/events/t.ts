import { startTracking } from './track.ts'

const script = document.currentScript
if (script instanceof HTMLScriptElement) startTracking(window, script)

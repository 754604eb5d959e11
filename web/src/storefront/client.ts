import { startBag } from './client/bag.ts'
import { startCard } from './client/card.ts'
import { startCheckout } from './client/checkout.ts'
import { startConsent } from './client/consent.ts'
import { startFactCards } from './client/fact-card.ts'
import { startGallery } from './client/gallery.ts'
import { startHide } from './client/hide.ts'
import { startMedia } from './client/media.ts'
import { startMenus } from './client/menus.ts'
import { startPicker } from './client/picker.ts'
import { startRemixes } from './client/remixes.ts'
import { startTheme } from './client/theme.ts'
import { startVoices } from './client/voices.ts'

/** What the pages do with script; all of them can be read without. */
startTheme()
startConsent()
startMenus()
startBag()
startCheckout()
startCard()
startPicker()
startGallery()
startFactCards()
startVoices()
startRemixes()
startMedia()
startHide()

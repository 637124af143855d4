import '@fontsource/ibm-plex-sans/latin-400.css'
import '@fontsource/ibm-plex-sans/latin-600.css'
import '@fontsource/ibm-plex-sans/latin-ext-400.css'
import '@fontsource/ibm-plex-sans/latin-ext-600.css'
import '@fontsource/ibm-plex-sans/greek-400.css'
import '@fontsource/ibm-plex-sans/greek-600.css'
import './theme.css'
import { useSyncExternalStore } from 'react'

const SYSTEM = '(prefers-color-scheme: dark)'

function isDark(): boolean {
  const chosen = document.documentElement.dataset['mantineColorScheme']
  return chosen === undefined ? matchMedia(SYSTEM).matches : chosen === 'dark'
}

function onChange(changed: () => void): () => void {
  const watch = new MutationObserver(changed)
  watch.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] })
  const system = matchMedia(SYSTEM)
  system.addEventListener('change', changed)
  return () => {
    watch.disconnect()
    system.removeEventListener('change', changed)
  }
}

/** Whether the page is dark now, by the reader's choice or the system's: for what is drawn and not styled. */
export function useDark(): boolean {
  return useSyncExternalStore(onChange, isDark)
}

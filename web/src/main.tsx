import '@mantine/core/styles.css'
import './ui/theme'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { router } from './routes'
import { Speaking } from './words/context'
import { LANGUAGES } from './words/made/keys'
import { loadWords } from './words/words'

const spoken = navigator.languages.map((each) => each.slice(0, 2)).find((each) => LANGUAGES.some((language) => language === each))
const words = await loadWords(spoken ?? 'en')
document.documentElement.lang = words.language
const queries = new QueryClient()

// No style is made at run time: variables and classes come from the style sheets, so that the policy allows nothing inline.
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={queries}>
        <Speaking value={words}>
          <RouterProvider router={router} />
        </Speaking>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)

import { StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Drawing } from '../../src/diagram/drawing'
import { PlantDrawing } from '../../src/features/zones/PlantDrawing'
import '../../src/ui/theme'
import { Speaking } from '../../src/words/context'
import { loadWords, type Words } from '../../src/words/words'

/** The drawing on a page of its own: `?drawing=‹address›` says which. */
function Page({ words }: { readonly words: Words }) {
  const [drawing, setDrawing] = useState<Drawing>()
  const [opened, setOpened] = useState('')
  const address = new URLSearchParams(location.search).get('drawing')!
  useEffect(() => void fetch(address).then(async (answer) => setDrawing(await answer.json())), [address])
  if (drawing === undefined) return null
  return (
    <Speaking value={words}>
      <main className="whole" data-opened={opened}>
        <h1 className="unseen">Drawing</h1>
        <PlantDrawing drawing={drawing} onOpen={setOpened} />
      </main>
    </Speaking>
  )
}

const words = await loadWords('en')
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Page words={words} />
  </StrictMode>,
)

import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../words/context'
import './Side.css'

/** What opens beside a page and closes again. */
export function Side({ title, onClose, children }: { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }) {
  const words = useWords()
  return (
    // The lock of the page behind it would be a style inside the page, which the server's policy forbids.
    <Drawer.Root opened onClose={onClose} position="right" size="xl" lockScroll={false}>
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content>
        <div className="side-head">
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={words.title('screen.close')} />
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

import { titled } from '../../words/words'

/** What people wrote stands between backticks in a text; here it looks otherwise than our own words. */
export function Sentence({ text, within = false }: { readonly text: string; readonly within?: boolean }) {
  const parts = text.split('`')
  if (parts.length % 2 === 0) return <>{within ? text : titled(text)}</>
  return (
    <>
      {parts.map((part, at) => (at % 2 === 1 ? <i key={at}>{part}</i> : at === 0 && !within ? titled(part) : part))}
    </>
  )
}

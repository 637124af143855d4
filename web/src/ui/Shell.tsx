import { Button, SegmentedControl, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useParams } from '@tanstack/react-router'
import { useAsked } from '../api/ask'
import { Refused, send } from '../api/client'
import { SignIn } from '../features/session/SignIn'
import { PLANT_PAGES } from '../routes'
import { useWords } from '../words/context'
import './Shell.css'

/** What is around every page: who is signed in, where one is, and how it looks. */
export function Shell() {
  const words = useWords()
  const session = useAsked('/api/v1/session')
  const { plant } = useParams({ strict: false })
  if (session.error instanceof Refused && session.error.status === 401) return <SignIn onSignedIn={() => session.refetch()} />
  return (
    <div className="shell">
      <header className="shell-head">
        <Link to="/" className="shell-name">
          <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true">
            <circle cx="16" cy="16" r="13" className="shell-ring" />
            <circle cx="16" cy="16" r="4.5" className="shell-core" />
          </svg>
          Ringwall
        </Link>
        <nav aria-label={words.title('screen.everywhere')}>
          <Link to="/" activeOptions={{ exact: true }}>{words.title('screen.plants')}</Link>
          <Link to="/catalogue">{words.title('screen.catalogue')}</Link>
          {session.data?.strong && session.data.duties.includes('ADMINISTRATOR') && <Link to="/administration">{words.title('screen.administration')}</Link>}
        </nav>
        <Colours />
        {session.data && <SignedIn name={session.data.name} />}
      </header>
      {plant !== undefined && session.data && (
        <nav className="shell-plant" aria-label={words.title('screen.of-plant')}>
          <PlantName plant={plant} />
          {PLANT_PAGES.map((page) => (
            <Link key={page.word} to={page.to} params={'report' in page ? { plant, report: page.report } : { plant }} activeOptions={{ exact: true }}>
              {words.title(page.word)}
            </Link>
          ))}
        </nav>
      )}
      <main className="shell-page" id="page" tabIndex={0}>
        {session.data && <Outlet />}
      </main>
    </div>
  )
}

function PlantName({ plant }: { readonly plant: string }) {
  const found = useAsked('/api/v1/plants/{plant}', { path: { plant } })
  return <strong>{found.data?.name}</strong>
}

function Colours() {
  const words = useWords()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.title('html.theme')}
      value={colorScheme}
      onChange={(value) => setColorScheme(value as MantineColorScheme)}
      data={[
        { value: 'auto', label: words.title('html.theme-system') },
        { value: 'light', label: words.title('html.theme-light') },
        { value: 'dark', label: words.title('html.theme-dark') },
      ]}
    />
  )
}

function SignedIn({ name }: { readonly name: string }) {
  const words = useWords()
  const queries = useQueryClient()
  const leave = async () => {
    await send('DELETE', '/api/v1/session')
    queries.clear()
    location.reload()
  }
  return (
    <>
      <Link to="/account" className="shell-who" title={words.title('screen.my-account')}>
        {name}
      </Link>
      <Button size="xs" variant="default" onClick={() => void leave()}>
        {words.title('screen.sign-out')}
      </Button>
    </>
  )
}

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean; readonly license?: string }>>
}

/** Which packages are whose, as NOTICE calls them. Those that only build and test are named there by their makers. */
const OWNERS: readonly (readonly [packages: RegExp, named: string])[] = [
  [/^(react|react-dom|scheduler)$/, 'React'],
  [/^@mantine\//, 'Mantine'],
  [/^@floating-ui\//, 'Floating UI'],
  [/^@tanstack\//, 'TanStack'],
  [/^@fontsource\/ibm-plex-/, '@fontsource'],
  [/^seroval/, 'seroval'],
  [/^react-remove-scroll/, 'react-remove-scroll'],
  ...['cookie-es', 'clsx', 'react-style-singleton', 'use-callback-ref', 'use-sidecar', 'use-sync-external-store', 'get-nonce', 'detect-node-es'].map(itself),
  ...['react-number-format', 'tabbable', 'tslib', 'isbot', 'type-fest', 'tagged-tag'].map(itself),
]

function itself(name: string): readonly [RegExp, string] {
  return [new RegExp(`^${name}$`), name]
}

const MAY_BE_CARRIED = ['MIT', 'OFL-1.1', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Unlicense', '(MIT OR CC0-1.0)']

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
const carried = Object.entries(lock.packages)
  .filter(([path, each]) => path !== '' && !each.dev && !each.devOptional)
  .map(([path, each]) => ({ name: path.replace(/^.*node_modules\//, ''), license: each.license }))

it('names in NOTICE whose every package is that a page carries', () => {
  const notice = readFileSync('../NOTICE', 'utf8')
  expect(carried.length).toBeGreaterThan(2)
  expect(carried.filter((each) => !OWNERS.some(([packages, named]) => packages.test(each.name) && notice.includes(named)))).toEqual([])
  expect(carried.filter((each) => !MAY_BE_CARRIED.includes(each.license ?? 'none'))).toEqual([])
})

it('says nowhere where packages come from', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
})

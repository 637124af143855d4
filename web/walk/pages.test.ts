import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Served } from './served'
import { browse, CHROMIUM, Visitor } from './visitor'

/** Every page of the program, as it is served, in both themes and at both widths. */
describe.runIf(CHROMIUM !== undefined)('every page', () => {
  let served: Served
  let browser: Browser
  let visitor: Visitor
  let plant = ''

  beforeAll(async () => {
    served = await Served.start()
    browser = await browse()
    visitor = await Visitor.come(browser, served.origin)
  })

  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  it('is behind a sign-in', async () => {
    await visitor.go(served.origin)
    await visitor.picture('sign-in')
    expect(await visitor.page.locator('input[name=password]').count()).toBe(1)
    expect(await visitor.faults()).toEqual([])
    // Who is not signed in is told so, and the browser writes that down.
    expect(visitor.complaints.splice(0)).toEqual([expect.stringContaining('401')])
  })

  it('is reached by the link that the server prints, once', async () => {
    await visitor.page.goto(served.link)
    await visitor.picture('link')
    expect(await visitor.faults()).toEqual([])
    await visitor.page.getByRole('button').click()
    await visitor.settled()
    await expect.poll(() => visitor.page.locator('[data-plant]').count()).toBe(3)
    plant = (await visitor.page.locator('[data-plant="water-treatment"]').getAttribute('data-key'))!
  })

  const PAGES: readonly (readonly [name: string, address: () => string])[] = [
    ['plants', () => '/'],
    ['zones', () => `/plants/${plant}`],
    ['zone', () => `/plants/${plant}/subject/zone:control`],
    ['why', () => `/plants/${plant}/subject/zone:control?why=${encodeURIComponent('62443-3-3:2013 SR 1.1')}&answer=IN_FORCE`],
    ['requirements', () => `/plants/${plant}/requirements`],
    ['evidence', () => `/plants/${plant}/evidence`],
    ['inventory', () => `/plants/${plant}/inventory`],
    ['findings', () => `/plants/${plant}/findings`],
    ['history', () => `/plants/${plant}/history`],
    ['reports', () => `/plants/${plant}/reports`],
    ['report-assessment', () => `/plants/${plant}/reports/assessment`],
    ['report-targets', () => `/plants/${plant}/reports/targets`],
    ['report-components', () => `/plants/${plant}/reports/product-statement`],
    ['report-questions', () => `/plants/${plant}/reports/questions`],
    ['report-allocation', () => `/plants/${plant}/reports/allocation`],
    ['catalogue', () => '/catalogue'],
    ['administration', () => '/administration'],
    ['account', () => '/account'],
    ['catalogue-search', () => '/catalogue?text=jump%20host'],
    ['catalogue-nothing', () => '/catalogue?text=qwertz'],
    ['catalogue-part', () => '/catalogue/parts/62443-3-3'],
    ['catalogue-process', () => '/catalogue/parts/62443-2-1'],
    ['catalogue-families', () => '/catalogue/parts/62443-3-1'],
    ['catalogue-glossary', () => '/catalogue/parts/62443-1-2'],
    ['catalogue-row', () => `/catalogue/entries/${encodeURIComponent('62443-3-3:2013 SR 1.1')}`],
    ['catalogue-process-row', () => `/catalogue/entries/${encodeURIComponent('62443-2-4:2023 SP.01.01 BR')}`],
    ['catalogue-state', () => '/catalogue/entries/state:in-internal-test'],
    ['catalogue-term', () => '/catalogue/entries/term:boundary-device'],
  ]
  const LOOKS = [
    { width: 1280, height: 800, theme: 'light' },
    { width: 1280, height: 800, theme: 'dark' },
    { width: 1920, height: 1080, theme: 'light' },
    { width: 1920, height: 1080, theme: 'dark' },
  ] as const

  it.each(PAGES.flatMap(([name, address]) => LOOKS.map((look) => [name, look.theme, look.width, address, look] as const)))(
    'shows %s, %s, %d wide, and nothing that anybody stumbles over',
    async (name, theme, width, address, look) => {
      await visitor.page.setViewportSize(look)
      await visitor.page.emulateMedia({ colorScheme: theme })
      await visitor.go(`${served.origin}/#${address()}`)
      await visitor.picture(`${name}-${theme}-${width}`)
      expect(await visitor.faults()).toEqual([])
      expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    },
  )

  it.each(PAGES)('shows %s in German to whoever asks for it', async (name, address) => {
    const german = await visitor.speaking('de-DE', browser, served.origin)
    await german.go(`${served.origin}/#${address()}`)
    await german.picture(`${name}-german`)
    expect(await german.page.locator('html').getAttribute('lang')).toBe('de')
    expect(await german.faults()).toEqual([])
    expect(await german.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(german.complaints).toEqual([])
    await german.context.close()
  })

  it('breaks no rule of the policy it is served under, and asks nobody else', () => {
    expect(visitor.complaints).toEqual([])
  })
})

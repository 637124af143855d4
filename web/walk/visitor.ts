import { existsSync, mkdirSync } from 'node:fs'
import axe from 'axe-core'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { expect, it } from 'vitest'

export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
const PICTURES = 'target/walk'

if (CHROMIUM === undefined) {
  console.log('NOT RUN: chromium missing (apt-get install chromium)')
  it.runIf(process.env['CI'] === 'true')('has a browser to walk with', () => expect(CHROMIUM).toBeDefined())
}

const LOOK = { viewport: { width: 1280, height: 800 }, colorScheme: 'light', timezoneId: 'UTC' } as const

export function browse(): Promise<Browser> {
  mkdirSync(PICTURES, { recursive: true })
  return chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox', '--disable-gpu'] })
}

/** Somebody in front of a browser, and everything that the browser complained of. */
export class Visitor {
  readonly page: Page
  readonly context: BrowserContext
  readonly complaints: string[] = []

  private constructor(context: BrowserContext, page: Page, origin: string) {
    this.context = context
    this.page = page
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(`${page.url()}: ${message.text()}`))
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`))
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) this.complaints.push(`asked elsewhere: ${request.url()}`)
    })
  }

  static async come(browser: Browser, origin: string): Promise<Visitor> {
    const context = await browser.newContext({ ...LOOK, locale: 'en-GB' })
    return new Visitor(context, await context.newPage(), origin)
  }

  /** The same person, signed in as before, in a browser that asks for another language. */
  async speaking(locale: string, browser: Browser, origin: string): Promise<Visitor> {
    const context = await browser.newContext({ ...LOOK, locale, storageState: await this.context.storageState() })
    return new Visitor(context, await context.newPage(), origin)
  }

  /** Goes to a page and waits until all of it is there. */
  async go(address: string): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(address)
    await this.settled()
  }

  async settled(): Promise<void> {
    await this.page.waitForLoadState('networkidle')
    await this.page.locator('main h1').first().waitFor({ state: 'attached' })
    await this.page.waitForFunction(() => document.querySelector('[data-waiting]') === null, undefined, { timeout: 20_000 })
  }

  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: `${PICTURES}/${name}.png` })
  }

  /** What a screen reader, a keyboard or weak eyes would stumble over. */
  async faults(): Promise<string[]> {
    await this.page.evaluate(axe.source)
    return this.page.evaluate(async () => (await (window as unknown as { axe: typeof axe }).axe.run()).violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`))
  }
}

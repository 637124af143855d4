import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer as createHttp, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import axe from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { largeDrawing, PLANTS } from './drawings'

/**
 * Drawings in a real browser, built as the product is and served under the policy that the server has: nothing inline,
 * nothing from elsewhere. Pictures of what was seen lie in target/screens.
 */
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; object-src 'none'; base-uri 'none'"
const PICTURES = 'target/screens'
const BUILT = 'target/screen-page'

if (CHROMIUM === undefined) {
  console.log('NOT RUN: chromium missing (apt-get install chromium)')
  it.runIf(process.env['CI'] === 'true')('has a browser to draw in', () => expect(CHROMIUM).toBeDefined())
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.woff2': 'font/woff2' }

function serve(): Promise<Server> {
  const server = createHttp((request, response) => {
    const path = normalize(new URL(request.url!, 'http://here').pathname)
    const large = /^\/drawings\/large-(\d+)-(\d+)\.json$/.exec(path)
    const file = path.startsWith('/drawings/') ? join('test', path) : join(BUILT, path === '/' ? 'index.html' : path)
    if (large === null && !existsSync(file)) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': TYPES[extname(path === '/' ? '.html' : path) || '.html'] ?? 'text/html', 'content-security-policy': POLICY })
    response.end(large === null ? readFileSync(file) : JSON.stringify(largeDrawing(Number(large[1]), Number(large[2]))))
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

describe.runIf(CHROMIUM !== undefined)('a drawing in the browser', () => {
  let server: Server
  let browser: Browser
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true })
    await build({ root: 'test/page', configFile: false, logLevel: 'error', build: { outDir: '../../' + BUILT, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2023' } })
    server = await serve()
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox', '--disable-gpu'] })
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  const open = async (name: string, look: { width: number; height: number; dark?: boolean }) => {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('expected a port')
    page = await browser.newPage({ viewport: look, colorScheme: look.dark ? 'dark' : 'light' })
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`http://127.0.0.1:${address.port}/?drawing=/drawings/${name}.json`)
    await page.waitForSelector('[data-drawn]', { timeout: 60_000 })
  }

  it.each(PLANTS.flatMap((plant) => [false, true].map((dark) => [plant, dark] as const)))(
    'shows %s, dark: %s, and nothing that a screen reader stumbles over',
    async (plant, dark) => {
      await open(plant, { width: 1280, height: 800, dark })
      await page.screenshot({ path: `${PICTURES}/${plant}-${dark ? 'dark' : 'light'}.png` })
      const colours = await page.evaluate(() => {
        const canvas = document.querySelector('canvas')!
        const dots = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data
        return new Set(new Uint32Array(dots.buffer)).size
      })
      expect(colours).toBeGreaterThan(20)
      await page.evaluate(axe.source)
      const faults = await page.evaluate(async () => (await (window as unknown as { axe: typeof axe }).axe.run()).violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`))
      expect(faults).toEqual([])
      await page.close()
    },
  )

  it('is walked by the keyboard, and what is chosen in the list is marked in the drawing', async () => {
    await open('water-treatment', { width: 1280, height: 800 })
    const entries = page.locator('[role=treeitem]')
    await page.locator('[role=tree]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await entries.nth(2).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    expect(await page.locator('main').getAttribute('data-opened')).toBe(await entries.nth(2).getAttribute('data-key'))
    await page.screenshot({ path: `${PICTURES}/chosen.png` })
    await page.close()
  })

  it('moves as a picture under the hand and is drawn anew where it comes to rest', async () => {
    await open('car-body-welding', { width: 1280, height: 800 })
    const transform = () => page.locator('canvas').evaluate((canvas) => (canvas as HTMLElement).style.transform)
    const atRest = await transform()
    const moving = await page.evaluate(() => {
      const around = document.querySelector<HTMLElement>('.diagram-window')!
      around.setPointerCapture = () => {}
      const hand = (type: string, clientX: number) => around.dispatchEvent(new PointerEvent(type, { pointerId: 1, button: 0, clientX, clientY: 300, bubbles: true }))
      hand('pointerdown', 400)
      hand('pointermove', 430)
      const seen = document.querySelector('canvas')!.style.transform
      hand('pointerup', 430)
      return seen
    })
    expect(moving).not.toBe(atRest)
    await expect.poll(transform).toBe(atRest)
    await page.mouse.move(400, 400)
    for (let i = 0; i < 6; i++) await page.mouse.wheel(0, -150)
    await expect.poll(transform).toBe(atRest)
    await page.screenshot({ path: `${PICTURES}/near.png` })
    await page.close()
  })

  it('of 2,000 zones and 3,998 conduits is there and can be moved', async () => {
    await open('large-2000-2', { width: 1280, height: 800 })
    await page.screenshot({ path: `${PICTURES}/large.png` })
    const frames = await page.evaluate(async () => {
      const around = document.querySelector<HTMLElement>('.diagram-window')!
      const event = (type: string, x: number) => around.dispatchEvent(new PointerEvent(type, { pointerId: 1, button: 0, clientX: x, clientY: 300, bubbles: true }))
      around.setPointerCapture = () => {}
      const times: number[] = []
      event('pointerdown', 600)
      let last = performance.now()
      for (let frame = 0; frame < 60; frame++) {
        event('pointermove', 600 - frame * 3)
        await new Promise((next) => requestAnimationFrame(next))
        times.push(performance.now() - last)
        last = performance.now()
      }
      event('pointerup', 420)
      return times.sort((one, other) => one - other)
    })
    console.log(`2,000 zones: a frame while panning p50 ${frames[30]!.toFixed(1)} ms, p95 ${frames[57]!.toFixed(1)} ms`)
    await page.close()
  })

  it('breaks no rule of the policy it is served under', () => {
    expect(complaints).toEqual([])
  })
})

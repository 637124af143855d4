import { fitted, onSheet, panned, showing, smallest, zoomed, type Camera, type Size } from './camera'
import type { Box, Drawing, Point } from './drawing'
import { DARK, LIGHT, type Hues } from './hues'
import { paint, paintingOf, type Painting } from './painter'
import type { DrawingWords } from './plate'
import { boxOf, keyOf, sheetOf } from './sheet'

/** What a view tells the page around it. */
export interface Told {
  /** A person chose a zone or conduit, or nothing. */
  chosen(key: string | undefined): void
  /** A person opened one: a double click. */
  opened(key: string): void
}

/**
 * One drawing in one window of the page. It is drawn on change only; while a hand moves it, the canvas, which reaches
 * beyond the window on all sides, is moved as a picture by a CSS transform, and drawn anew when it comes to rest or its
 * edge comes into sight. Panning so costs the same for ten zones and for two thousand.
 */
export class DiagramView {
  private readonly context: CanvasRenderingContext2D
  private painting: Painting | undefined
  private drawnFor: Camera = { x: 0, y: 0, scale: 1 }
  private camera: Camera = { x: 0, y: 0, scale: 1 }
  private size: Size = { width: 0, height: 0 }
  private hues: Hues = LIGHT
  private chosen = -1
  private frame = 0
  private rest: ReturnType<typeof setTimeout> | undefined
  private readonly ends: (() => void)[] = []

  private readonly window: HTMLElement
  private readonly canvas: HTMLCanvasElement
  private readonly words: DrawingWords
  private readonly told: Told

  constructor(window: HTMLElement, canvas: HTMLCanvasElement, words: DrawingWords, told: Told) {
    this.window = window
    this.canvas = canvas
    this.words = words
    this.told = told
    this.context = canvas.getContext('2d')!
    canvas.style.transformOrigin = '0 0'
    const watch = new ResizeObserver(() => this.resized())
    watch.observe(window)
    this.ends.push(() => watch.disconnect())
    this.listen()
    this.resized()
    // Letters are measured and drawn with the page's own font, which may come later than the drawing.
    void document.fonts.ready.then(() => this.redraw())
  }

  end(): void {
    this.ends.forEach((end) => end())
    cancelAnimationFrame(this.frame)
    clearTimeout(this.rest)
  }

  /** Another drawing, or the same one after a change: what is seen stays where it was. */
  show(drawing: Drawing): void {
    const isFirst = this.painting === undefined
    const key = this.chosenKey()
    this.painting = paintingOf(sheetOf(drawing))
    this.chosen = key === undefined ? -1 : boxOf(this.painting.sheet, key)
    if (isFirst) this.fit()
    else this.redraw()
  }

  dress(dark: boolean): void {
    this.hues = dark ? DARK : LIGHT
    this.redraw()
  }

  /** Marks a zone or conduit that was chosen elsewhere, and brings it into sight. */
  choose(key: string | undefined): void {
    if (this.painting === undefined || this.chosenKey() === key) return
    this.chosen = key === undefined ? -1 : boxOf(this.painting.sheet, key)
    if (this.chosen >= 0) this.camera = showing(this.camera, this.boxAt(this.chosen), this.size)
    this.redraw()
  }

  fit(): void {
    this.camera = fitted(this.whole(), this.size)
    this.redraw()
  }

  zoom(factor: number, at: Point = { x: this.size.width / 2, y: this.size.height / 2 }): void {
    this.moved(zoomed(this.camera, factor, at, smallest(this.whole(), this.size)))
  }

  /** Where in the window a zone or conduit is drawn; for tests and for what is laid over it. */
  placeOf(key: string): Box | undefined {
    if (this.painting === undefined) return undefined
    const box = boxOf(this.painting.sheet, key)
    if (box < 0) return undefined
    const { x, y, width, height } = this.boxAt(box)
    const { scale } = this.camera
    return { x: x * scale + this.camera.x, y: y * scale + this.camera.y, width: width * scale, height: height * scale }
  }

  private listen(): void {
    let held: Point | undefined
    let movedBy = 0
    this.on('pointerdown', (event) => {
      if (event.button !== 0) return
      held = { x: event.clientX, y: event.clientY }
      movedBy = 0
      this.window.setPointerCapture(event.pointerId)
    })
    this.on('pointermove', (event) => {
      if (held === undefined) return
      const dx = event.clientX - held.x
      const dy = event.clientY - held.y
      held = { x: event.clientX, y: event.clientY }
      movedBy += Math.abs(dx) + Math.abs(dy)
      this.moved(panned(this.camera, dx, dy))
    })
    this.on('pointerup', (event) => {
      if (held !== undefined && movedBy < 4) this.told.chosen(this.keyAt(event))
      held = undefined
    })
    this.on('pointercancel', () => (held = undefined))
    this.on('dblclick', (event) => {
      const key = this.keyAt(event)
      if (key !== undefined) this.told.opened(key)
    })
    this.on('wheel', (event) => {
      event.preventDefault()
      this.zoom(Math.exp(-event.deltaY / (event.ctrlKey ? 120 : 400)), this.inWindow(event))
    })
    this.on('keydown', (event) => this.key(event))
  }

  private key(event: KeyboardEvent): void {
    const step = 60
    const actions: Record<string, () => void> = {
      '+': () => this.zoom(1.25),
      '=': () => this.zoom(1.25),
      '-': () => this.zoom(0.8),
      '0': () => this.fit(),
      ArrowLeft: () => this.moved(panned(this.camera, step, 0)),
      ArrowRight: () => this.moved(panned(this.camera, -step, 0)),
      ArrowUp: () => this.moved(panned(this.camera, 0, step)),
      ArrowDown: () => this.moved(panned(this.camera, 0, -step)),
    }
    const action = actions[event.key]
    if (action === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    action()
  }

  private on<K extends keyof HTMLElementEventMap>(name: K, act: (event: HTMLElementEventMap[K]) => void): void {
    this.window.addEventListener(name, act, { passive: false })
    this.ends.push(() => this.window.removeEventListener(name, act))
  }

  private inWindow(event: MouseEvent): Point {
    const around = this.window.getBoundingClientRect()
    return { x: event.clientX - around.left, y: event.clientY - around.top }
  }

  private keyAt(event: MouseEvent): string | undefined {
    if (this.painting === undefined) return undefined
    const { x, y } = onSheet(this.camera, this.inWindow(event))
    const box = this.painting.grid.at(x, y)
    return box < 0 ? undefined : keyOf(this.painting.sheet, box)
  }

  private chosenKey(): string | undefined {
    return this.painting === undefined || this.chosen < 0 ? undefined : keyOf(this.painting.sheet, this.chosen)
  }

  private whole(): Box {
    const sheet = this.painting?.sheet
    return { x: 0, y: 0, width: sheet?.width ?? 1, height: sheet?.height ?? 1 }
  }

  private boxAt(box: number): Box {
    const { x, y, w, h } = this.painting!.sheet
    return { x: x[box]!, y: y[box]!, width: w[box]!, height: h[box]! }
  }

  private resized(): void {
    const wasEmpty = this.size.width === 0
    this.size = { width: this.window.clientWidth, height: this.window.clientHeight }
    if (wasEmpty && this.painting !== undefined) this.fit()
    else this.redraw()
  }

  /** While it moves, the picture moves. */
  private moved(camera: Camera): void {
    this.camera = camera
    const grown = camera.scale / this.drawnFor.scale
    const x = camera.x - this.drawnFor.x * grown - this.beyondX() * grown
    const y = camera.y - this.drawnFor.y * grown - this.beyondY() * grown
    this.canvas.style.transform = `translate(${x}px, ${y}px) scale(${grown})`
    clearTimeout(this.rest)
    const uncovered = x > 0 || y > 0 || x + 2 * this.size.width * grown < this.size.width || y + 2 * this.size.height * grown < this.size.height
    if (uncovered) this.redraw()
    else this.rest = setTimeout(() => this.redraw(), 120)
  }

  /** How far the canvas reaches beyond the window on each side: half of it. */
  private beyondX(): number {
    return this.size.width / 2
  }

  private beyondY(): number {
    return this.size.height / 2
  }

  private redraw(): void {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => this.draw())
  }

  private draw(): void {
    clearTimeout(this.rest)
    const { width, height } = this.size
    if (this.painting === undefined || width === 0 || height === 0) return
    const dots = window.devicePixelRatio || 1
    const wide = Math.round(2 * width * dots)
    const high = Math.round(2 * height * dots)
    if (this.canvas.width !== wide || this.canvas.height !== high) {
      this.canvas.width = wide
      this.canvas.height = high
      this.canvas.style.width = `${2 * width}px`
      this.canvas.style.height = `${2 * height}px`
    }
    this.context.setTransform(dots, 0, 0, dots, 0, 0)
    paint(
      { canvas: this.context, hues: this.hues, words: this.words },
      this.painting,
      panned(this.camera, this.beyondX(), this.beyondY()),
      { width: 2 * width, height: 2 * height },
      this.chosen,
    )
    this.drawnFor = this.camera
    this.canvas.style.transform = `translate(${-this.beyondX()}px, ${-this.beyondY()}px)`
    this.window.dataset['drawn'] = 'yes'
  }
}

import type { Box, Point } from './drawing'

/** Which part of a sheet is seen and how large: a place of the sheet times `scale` plus (x, y) is a place of the window. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly scale: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const LARGEST = 3
const MARGIN = 24
/** Nothing is larger than it is on paper when a drawing opens. */
const OPENED = 1

/** The whole of a box in the window, at most at its own size. */
export function fitted(box: Box, window: Size): Camera {
  const across = (window.width - 2 * MARGIN) / Math.max(1, box.width)
  const down = (window.height - 2 * MARGIN) / Math.max(1, box.height)
  const scale = Math.max(smallest(box, window), Math.min(OPENED, across, down))
  return {
    scale,
    x: (window.width - box.width * scale) / 2 - box.x * scale,
    y: (window.height - box.height * scale) / 2 - box.y * scale,
  }
}

/** Half of what shows everything: smaller is of no use. */
export function smallest(box: Box, window: Size): number {
  return Math.min(0.5, 0.5 * Math.min(window.width / Math.max(1, box.width), window.height / Math.max(1, box.height)))
}

export function panned(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx, y: camera.y + dy }
}

/** Larger by a factor while the place under the pointer stays where it is. */
export function zoomed(camera: Camera, factor: number, at: Point, least: number): Camera {
  const scale = Math.min(LARGEST, Math.max(least, camera.scale * factor))
  const grown = scale / camera.scale
  return { scale, x: at.x - (at.x - camera.x) * grown, y: at.y - (at.y - camera.y) * grown }
}

/** The place of the sheet under a place of the window. */
export function onSheet(camera: Camera, at: Point): Point {
  return { x: (at.x - camera.x) / camera.scale, y: (at.y - camera.y) / camera.scale }
}

/** Moves as little as is needed to bring a box into the window. */
export function showing(camera: Camera, box: Box, window: Size): Camera {
  const along = (start: number, length: number, room: number) => {
    const end = start + length
    if (start >= MARGIN && end <= room - MARGIN) return 0
    return length > room - 2 * MARGIN || start < MARGIN ? MARGIN - start : room - MARGIN - end
  }
  return panned(
    camera,
    along(box.x * camera.scale + camera.x, box.width * camera.scale, window.width),
    along(box.y * camera.scale + camera.y, box.height * camera.scale, window.height),
  )
}

/**
 * What a drawing tells at a scale. Far: zones, conduits that join the same zones as one, and signs. Middle: names and
 * levels. Near: everything that paper has, down to the assets.
 */
export type Detail = 'far' | 'middle' | 'near'

/** Below the first the levels of a plate are smaller than seven pixels, below the second its small letters than eight. */
export function detailAt(scale: number): Detail {
  return scale < 0.6 ? 'far' : scale < 0.8 ? 'middle' : 'near'
}

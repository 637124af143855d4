/** Signs that are told apart by their shape, with or without colour: the same as on paper, a test compares them. */
export type Shape = readonly (readonly [x: number, y: number])[]

/** A triangle that points down: below its target. */
export const GAP: Shape = [[-5, -4], [5, -4], [0, 4.5]]

/** A diamond: something was found. Not filled. */
export const FINDING: Shape = [[0, -5], [5, 0], [0, 5], [-5, 0]]

/** A filled corner: this level falls short. Around the right upper corner of its cell. */
export const CORNER: Shape = [[-5, 0], [0, 0], [0, 5]]

/** Puts a shape onto a canvas as a path; who calls fills or strokes it. */
export function trace(pen: CanvasRenderingContext2D, shape: Shape, x: number, y: number, size = 1): void {
  pen.beginPath()
  shape.forEach(([dx, dy], at) => (at === 0 ? pen.moveTo(x + dx * size, y + dy * size) : pen.lineTo(x + dx * size, y + dy * size)))
  pen.closePath()
}

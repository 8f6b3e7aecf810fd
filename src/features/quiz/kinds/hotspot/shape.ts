/** Where a region is, in the units of the drawing; one of the three. */
export type Shape = {
  rect?: [x: number, y: number, width: number, height: number] | undefined;
  circle?: [x: number, y: number, radius: number] | undefined;
  polygon?: number[] | undefined;
};

/** The smallest box around a shape. */
export function bounds({ rect, circle, polygon = [] }: Shape) {
  if (rect) return { left: rect[0], top: rect[1], right: rect[0] + rect[2], bottom: rect[1] + rect[3] };
  if (circle) {
    const [x, y, radius] = circle;
    return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  }
  const xs = polygon.filter((_, index) => index % 2 === 0);
  const ys = polygon.filter((_, index) => index % 2 === 1);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** A polygon's corners as SVG writes them: "0,0 10,0 10,10". */
export const corners = (polygon: number[]): string =>
  polygon.flatMap((x, index) => (index % 2 === 0 ? [`${x},${polygon[index + 1]}`] : [])).join(' ');

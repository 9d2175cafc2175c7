/** A place on the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const rounds = 80;

/**
 * Moves what lies too near to each other apart, so that each has an area of its own for a finger. What has room stays where it is.
 *
 * @param distance between two at the least
 * @param size of the square in which all have to stay
 */
export function spread(spots: readonly Spot[], distance: number, size: number): readonly Spot[] {
  const moved = spots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round += 1) {
    let still = true;
    for (const [index, a] of moved.entries())
      for (const b of moved.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const far = Math.hypot(dx, dy);
        if (far >= distance - 0.01) continue;
        still = false;
        // Two at the same place part sideways.
        const [ux, uy] = far === 0 ? [1, 0] : [dx / far, dy / far];
        const by = (distance - far) / 2;
        a.x -= ux * by;
        a.y -= uy * by;
        b.x += ux * by;
        b.y += uy * by;
      }
    for (const spot of moved) {
      spot.x = Math.min(size - distance / 2, Math.max(distance / 2, spot.x));
      spot.y = Math.min(size - distance / 2, Math.max(distance / 2, spot.y));
    }
    if (still) break;
  }
  return moved;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const most = 8;
const step = 1.5;

/**
 * Lets a map be enlarged: by its buttons, by Ctrl and wheel (which is what a trackpad's pinch sends), by two fingers,
 * and, once it is enlarged, moved by dragging and by the arrow keys. Names and marks keep their size.
 */
export function enableZoom(frame: HTMLElement): void {
  for (const picture of frame.querySelectorAll<SVGSVGElement>('svg.map')) enablePicture(picture, frame);
}

function enablePicture(picture: SVGSVGElement, frame: HTMLElement): void {
  const ground = picture.querySelector<SVGGElement>('.v-zoom');
  const buttons = frame.querySelector<HTMLElement>('[data-map-zoom]');
  if (!ground || !buttons) return;
  const { width, height } = picture.viewBox.baseVal;
  const kept = [...ground.querySelectorAll<SVGGElement>('[data-at]')].map((item) => {
    const [x = 0, y = 0] = (item.dataset['at'] ?? '').split(' ').map(Number);
    return { item, x, y };
  });
  let [scale, left, top] = [1, 0, 0];

  const draw = (): void => {
    left = Math.min(0, Math.max(width * (1 - scale), left));
    top = Math.min(0, Math.max(height * (1 - scale), top));
    ground.setAttribute('transform', `translate(${left} ${top}) scale(${scale})`);
    for (const { item, x, y } of kept)
      item.setAttribute('transform', `translate(${x} ${y}) scale(${1 / scale}) translate(${-x} ${-y})`);
    picture.classList.toggle('v-zoomed', scale > 1);
  };
  const zoom = (by: number, { x, y }: Spot): void => {
    const next = Math.min(most, Math.max(1, scale * by));
    left = x - ((x - left) / scale) * next;
    top = y - ((y - top) / scale) * next;
    scale = next;
    draw();
  };
  const move = (dx: number, dy: number): void => {
    left += dx;
    top += dy;
    draw();
  };
  const at = ({ clientX, clientY }: MouseEvent): Spot => {
    const box = picture.getBoundingClientRect();
    return { x: ((clientX - box.left) / box.width) * width, y: ((clientY - box.top) / box.height) * height };
  };
  const middle = { x: width / 2, y: height / 2 };

  buttons.addEventListener('click', ({ target }) => {
    const way = target instanceof HTMLElement ? target.dataset['zoom'] : undefined;
    if (way === 'in') zoom(step, middle);
    if (way === 'out') zoom(1 / step, middle);
    if (way === 'reset') zoom(0, middle);
  });
  picture.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 200), at(event));
    },
    { passive: false },
  );
  picture.addEventListener('keydown', ({ key }) => {
    const keys: Record<string, () => void> = {
      '+': () => {
        zoom(step, middle);
      },
      '-': () => {
        zoom(1 / step, middle);
      },
      '0': () => {
        zoom(0, middle);
      },
    };
    keys[key]?.();
  });
  listenForFingers(picture, at, zoom, (dx, dy) => {
    if (scale > 1) move(dx, dy);
  });
}

/** One pointer drags, two spread or pinch. */
function listenForFingers(
  picture: SVGSVGElement,
  at: (event: MouseEvent) => Spot,
  zoom: (by: number, about: Spot) => void,
  move: (dx: number, dy: number) => void,
): void {
  const down = new Map<number, Spot>();
  let dragged = false;
  picture.addEventListener('pointerdown', (event) => {
    down.set(event.pointerId, at(event));
    dragged = false;
  });
  picture.addEventListener('pointermove', (event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, now);
    if (Math.hypot(now.x - before.x, now.y - before.y) > 2) dragged = true;
    if (!other) {
      move(now.x - before.x, now.y - before.y);
      return;
    }
    const spread =
      Math.hypot(now.x - other.x, now.y - other.y) / Math.hypot(before.x - other.x, before.y - other.y);
    if (Number.isFinite(spread)) zoom(spread, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  });
  const lift = ({ pointerId }: PointerEvent): void => void down.delete(pointerId);
  for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    picture.addEventListener(type, lift);
  // A drag that ends on a link is no click.
  picture.addEventListener('click', (event) => {
    if (dragged && picture.classList.contains('v-zoomed')) event.preventDefault();
  });
  picture.addEventListener('dragstart', (event) => {
    event.preventDefault();
  });
}

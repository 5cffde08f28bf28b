import type { Material } from '#media/demo/materials.ts';
import type { Look, Studio } from '#media/demo/studio.ts';
import { box, circle, ellipse, fade, group, many, path, rect, round, stroke } from './marks.ts';
import { shine } from './sky.ts';

type Machine = Look & {
  x: number;
  base: number;
  size: number;
  turned?: boolean;
  colour?: Material;
};

const placed = ({ x, base, size, turned }: Machine, content: string) =>
  group(`translate(${round(x)} ${round(base)}) scale(${turned ? -size : size} ${size})`, content);

function paintwork(studio: Studio, { colour = 'cloth', far = 0, lit = 0.75 }: Machine): string {
  return fade(studio, [
    [0, studio.paint(colour, { far, lit: lit + 0.2 })],
    [0.5, studio.paint(colour, { far, lit: lit * 0.8 })],
    [1, studio.paint(colour, { far, lit: 0.12 })],
  ]);
}

const ground = path(ellipse([0, 0, 66, 5]), '#14181e', 'fill-opacity=".35"');

function wheels(studio: Studio, places: number[], radius: number): string {
  const tyre = studio.paint('black', { lit: 0.4 });
  const hub = studio.paint('steel', { lit: 0.5 });
  return places
    .map((x) => circle([x, -radius, radius], tyre) + circle([x, -radius, radius * 0.45], hub))
    .join('');
}

/** A saloon car, 120 long. */
export function car(studio: Studio, machine: Machine): string {
  const glass = studio.paint('dark', { far: 0.1, lit: 0.7 });
  return placed(
    machine,
    [
      ground,
      path(
        'M-60-12C-60-24-56-27-40-29L-22-43C-16-46 16-46 22-42L38-29C54-27 60-24 60-12L58-9H-58z',
        paintwork(studio, machine),
      ),
      path('M-32-29L-18-40H-2V-29zM3-29V-40H17L30-29z', glass),
      rect([54, -22, 6, 5], studio.palette.lamp.colour),
      wheels(studio, [-36, 36], 10.5),
    ].join(''),
  );
}

/** A panel van, 150 long; with `sign`, a blue-green band along its side as on an ambulance. */
export function van(studio: Studio, machine: Machine & { sign?: boolean }): string {
  const band = studio.paint('petrol', { lit: 0.8 });
  const crescent = 'M-14-58a11 11 0 1 0 8 16a8.5 8.5 0 1 1-8-16z';
  return placed(
    machine,
    [
      ground,
      path(
        'M-75-12V-72C-75-78-72-80-66-80H36C44-80 48-76 52-68L62-44C74-42 77-38 77-28V-12z',
        paintwork(studio, machine),
      ),
      path('M36-72H43C46-72 47-70 48-67L56-46H36z', studio.paint('dark', { far: 0.1, lit: 0.7 })),
      machine.sign
        ? rect([-75, -36, 152, 9], band) +
          path(crescent, band) +
          rect([16, -87, 22, 7], studio.palette.lamp.colour)
        : '',
      wheels(studio, [-44, 48], 14),
    ].join(''),
  );
}

/** A lorry with a long box, 230 long. */
export function lorry(studio: Studio, machine: Machine): string {
  return placed(
    machine,
    [
      path(ellipse([0, 0, 120, 6]), '#14181e', 'fill-opacity=".35"'),
      rect([-115, -92, 160, 76], paintwork(studio, machine)),
      path(
        many(9, (i) => box([-106 + i * 17, -88, 1.5, 68])),
        studio.paint('dark', { lit: 0.4 }),
        'fill-opacity=".35"',
      ),
      path(
        'M52-14V-74C52-80 55-82 60-82H88C96-82 99-78 102-68L110-44V-14z',
        paintwork(studio, { ...machine, colour: 'petrol' }),
      ),
      path('M66-74H88C92-74 94-72 96-66L101-48H66z', studio.paint('dark', { far: 0.1, lit: 0.7 })),
      rect([-115, -18, 225, 6], studio.paint('black', { lit: 0.4 })),
      wheels(studio, [-92, -66, 24, 84], 13),
    ].join(''),
  );
}

/** A street lamp on a mast; it shines when the hour asks. */
export function streetLamp(
  studio: Studio,
  { x, base, height, far = 0 }: Look & { x: number; base: number; height: number },
): string {
  const iron = studio.paint('dark', { far, lit: 0.4 });
  const head = base - height;
  const light = studio.palette.lamp.glow;
  return [
    rect([x - 2.5, head, 5, height], iron),
    rect([x - 6, base - height * 0.08, 12, height * 0.08], iron),
    path(
      `M${round(x - 9)} ${round(head)}L${round(x - 6)} ${round(head - 20)}H${round(x + 6)}L${round(x + 9)} ${round(head)}z`,
      light > 0.1 ? studio.palette.lamp.colour : studio.paint('cloth', { far, lit: 0.8 }),
    ),
    path(
      `M${round(x - 9)} ${round(head - 20)}L${round(x)} ${round(head - 30)}L${round(x + 9)} ${round(head - 20)}z`,
      iron,
    ),
    light > 0.1 ? shine(studio, [x, head - 10, height * 0.75], light) : '',
  ].join('');
}

/** A flag on a mast: bands of the newsroom's own, of no country. */
export function flag(
  studio: Studio,
  { x, base, height }: { x: number; base: number; height: number },
): string {
  const [w, h, y] = [height * 0.46, height * 0.26, base - height];
  const s = studio.random.between(0.7, 1.1) * h * 0.16;
  const band = (from: number, to: number) =>
    `M${round(x)} ${round(y + h * from)}c${round(w * 0.3)} ${round(-s)} ${round(w * 0.6)} ${round(s)} ${round(w)} 0V${round(y + h * to)}c${round(-w * 0.4)} ${round(s)} ${round(-w * 0.7)} ${round(-s)} ${round(-w)} 0z`;
  return [
    stroke(`M${round(x)} ${round(base)}V${round(y - 6)}`, [studio.paint('cloth', { lit: 0.7 }), 3]),
    path(band(0, 1), studio.paint('petrol', { lit: 0.7 })),
    path(band(0.36, 0.66), studio.paint('cloth', { lit: 0.85 })),
  ].join('');
}

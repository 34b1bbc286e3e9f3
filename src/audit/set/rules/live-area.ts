import { example } from '../example.js';
import type { Picture } from '../picture/picture.js';
import type { Rule } from '../rule.js';

/** Icons from which a set has a live area, and the share of them that keeps to it. */
const ENOUGH = 20;
const SHARE = 0.95;

/** The least margin that is one on purpose, and how far an icon may go into it, in shares of the side. */
const LEAST = 1 / 32;
const INTO = 1 / 40;

/** The least room that is left at a side, as a share of the longer one. */
const roomOf = ({ box, width, height }: Picture): number =>
  box === undefined
    ? 0
    : Math.min(box.left, box.top, width - box.right, height - box.bottom) / Math.max(width, height);

export const liveArea: Rule<'live-area'> = {
  id: 'live-area',
  kind: 'set',
  group: 'drawing',
  level: 'info',
  pictures: true,
  title: 'The drawing leaves less space around it than the others',
  help: 'Nearly all icons in the set keep a margin at the edge of their view box. This one extends into the margin and looks larger beside them. Keep it within the set’s live area.',
  bad: example({ title: 'Menu', drawing: '<path d="M1 6h22M1 12h22M1 18h22"/>' }),
  good: example({ title: 'Menu', drawing: '<path d="M4 6h16M4 12h16M4 18h16"/>' }),
  source: {
    name: 'Material Design, System icons: live area',
    url: 'https://m2.material.io/design/iconography/system-icons.html',
  },
  visits: 'set',
  visit({ icons }, report) {
    const drawn = icons.flatMap((icon) =>
      icon.picture && icon.picture !== 'failed' && icon.picture.box
        ? [{ icon, room: roomOf(icon.picture) }]
        : [],
    );
    if (drawn.length < ENOUGH) return;
    const rooms = drawn.map(({ room }) => room).toSorted((a, b) => b - a);
    const margin = rooms[Math.floor(SHARE * (rooms.length - 1))] ?? 0;
    if (margin < LEAST) return;
    for (const { icon, room } of drawn)
      // What goes beyond the view box is another rule's.
      if (room < margin - INTO && room >= -INTO)
        report(icon, {
          message: `The drawing leaves ${Math.max(0, Math.round(100 * room))} % of the side free at its edge, and the set’s others leave ${Math.round(100 * margin)} %. Keep it within the set’s live area.`,
        });
  },
};

import type { Icon, IconProps } from 'altglyph';
import { lazyIcons, type IconName } from 'altglyph/lazy';
import { lazy, Suspense, type LazyExoticComponent } from 'react';

/** Created once, outside components: a lazy component created while rendering loads again each time. */
const icons = Object.fromEntries(
  Object.entries(lazyIcons).map(([name, load]) => [name, lazy(load)]),
) as Record<IconName, LazyExoticComponent<Icon>>;

/** Whether a name from outside is the name of an icon. */
export const isIconName = (name: string): name is IconName => name in lazyIcons;

export function NamedIcon({ name, ...props }: IconProps & { name: IconName }) {
  const { size = '1em' } = props;
  const LazyIcon = icons[name];
  return (
    // An empty picture of the same size, so that the text does not move when the icon arrives.
    <Suspense fallback={<svg width={size} height={size} aria-hidden />}>
      <LazyIcon {...props} />
    </Suspense>
  );
}

/** What a server might have sent: two names of icons, and one that no icon has. */
const topics = [
  { label: 'Pictures', icon: 'camera' },
  { label: 'Films', icon: 'video-camera' },
  { label: 'Weather', icon: 'umbrella' },
];

export default function Topics() {
  return (
    <ul>
      {topics.map(({ label, icon }) => (
        <li key={label}>
          <NamedIcon name={isIconName(icon) ? icon : 'tag'} /> {label}
        </li>
      ))}
    </ul>
  );
}

import type { IconProps } from 'altglyph';
import { lazyIcons, type IconName } from 'altglyph/lazy';

export default async function NamedIcon({ name, ...props }: IconProps & { name: IconName }) {
  const { default: Icon } = await lazyIcons[name]();
  return <Icon {...props} />;
}

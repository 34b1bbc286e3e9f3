import { ProfileIcon, type IconBaseProps, type IconSize } from 'altglyph';

interface AvatarProps extends Omit<IconBaseProps, 'size'> {
  /** Whose avatar it is; without it, the icon is decorative. */
  alt?: string;
  size?: 'small' | 'large';
}

const sizes: Record<'small' | 'large', IconSize> = { small: 24, large: '2.5rem' };

function Avatar({ size = 'small', ...props }: AvatarProps) {
  return <ProfileIcon {...props} size={sizes[size]} />;
}

export default function Author() {
  return (
    <p>
      <Avatar alt="Author:" size="large" color="#2457c5" /> Anna Verhaeghe
    </p>
  );
}

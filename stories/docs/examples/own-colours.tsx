import { SuccessTickIcon, SuccessTickTimeoutIcon } from 'altglyph';
import type { CSSProperties } from 'react';

const brand = {
  '--altglyph-success': '#1f4fc6',
  '--altglyph-success-timeout': 'currentColor',
} as CSSProperties;

export default function Ticks() {
  return (
    <p style={{ fontSize: 28 }}>
      <SuccessTickIcon /> <SuccessTickTimeoutIcon />{' '}
      <span style={brand}>
        <SuccessTickIcon /> <SuccessTickTimeoutIcon />
      </span>
    </p>
  );
}

import { CaretRightIcon } from 'altglyph';

const turned = { ltr: '90deg', rtl: '-90deg' };

export default function Turned() {
  return (['ltr', 'rtl'] as const).map((dir) => (
    <p dir={dir} key={dir} style={{ display: 'flex', gap: 16, fontSize: 32 }}>
      <CaretRightIcon /> <CaretRightIcon style={{ rotate: turned[dir] }} />
      <CaretRightIcon style={{ scale: 0.75 }} /> <CaretRightIcon data-altglyph="" />
    </p>
  ));
}

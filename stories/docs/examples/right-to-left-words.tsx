import { NextIcon } from 'altglyph';

export default function Words() {
  return (
    <p dir="rtl" lang="ar" style={{ fontSize: 28 }}>
      <NextIcon /> <NextIcon alt="التالي" /> <NextIcon alt />
    </p>
  );
}

import { ArrowIcon, CaretRightIcon, ClockIcon } from 'altglyph';

export default function RightToLeft() {
  return (
    <p dir="rtl" lang="ar">
      <a href="#next">
        الخبر التالي <ArrowIcon />
      </a>{' '}
      <CaretRightIcon /> <ClockIcon alt="آخر تحديث" /> ١٢:٣٠
    </p>
  );
}

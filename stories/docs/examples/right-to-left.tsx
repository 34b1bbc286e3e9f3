import { ArrowIcon, CaretRightIcon, ClockIcon } from 'altglyph';

export default function RightToLeft() {
  return (
    <div dir="rtl" lang="ar">
      <p>
        <a href="#next">
          الخبر التالي <ArrowIcon />
        </a>
      </p>
      <p>
        <CaretRightIcon /> <ClockIcon alt="آخر تحديث" /> <time>١٢:٣٠</time>
      </p>
    </div>
  );
}

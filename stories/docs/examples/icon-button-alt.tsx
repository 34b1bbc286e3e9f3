import { HomeIcon } from 'altglyph';

export default function FrontPage() {
  return (
    <a href="#front-page">
      <HomeIcon alt="Front page" />
    </a>
  );
}

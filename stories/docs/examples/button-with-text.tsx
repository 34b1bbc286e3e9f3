import { SearchIcon } from 'altglyph';

export default function SearchButton() {
  return (
    <button type="button">
      <SearchIcon /> Search
    </button>
  );
}

import { CaretIcon, MenuIcon } from 'altglyph';
import { headings } from '../content.js';
import { Disclosure, useDisclosed } from './Disclosure.js';
import { Jump } from './Jump.js';

function Headings() {
  const { hide } = useDisclosed();
  return (
    <ol>
      {headings.map(({ id, text }) => (
        <li key={id}>
          <Jump to={id} onGone={hide}>
            {text}
          </Jump>
        </li>
      ))}
    </ol>
  );
}

/** The article's own headings, folded away until asked for. */
export const Contents = () => (
  <nav className="contents" aria-label="In this article">
    <Disclosure
      label={
        <>
          <MenuIcon /> In this article <CaretIcon className="turns" />
        </>
      }
    >
      <Headings />
    </Disclosure>
  </nav>
);

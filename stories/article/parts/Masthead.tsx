import { CaretIcon, CloseIcon, HamburgerMenuIcon, HomeIcon, SearchIcon } from 'altglyph';
import { useRef, useState } from 'react';
import { paper } from '../content.js';
import { Account } from './Account.js';
import { Disclosure, useDisclosed } from './Disclosure.js';
import { Jump } from './Jump.js';
import { SearchPanel } from './SearchPanel.js';

const sections = ['World', 'Politics', 'Business', 'Science', 'Culture', 'Sport'];
const regions = ['Africa', 'Americas', 'Asia', 'Europe', 'Middle East'];

/** The paper holds one article, so every section leads to its headline. */
const Sections = ({ names, onGone }: { names: string[]; onGone?: () => void }) => (
  <ul>
    {names.map((name) => (
      <li key={name}>
        <Jump to="headline" current={name === 'World'} onGone={onGone}>
          {name}
        </Jump>
      </li>
    ))}
  </ul>
);

function MenuPanel() {
  const { hide } = useDisclosed();
  return (
    <nav aria-label="All sections">
      <p>
        <Jump className="home" to="headline" onGone={hide}>
          <HomeIcon /> Front page
        </Jump>
      </p>
      <Sections names={sections} onGone={hide} />
      <Disclosure
        className="regions"
        label={
          <>
            World by region <CaretIcon className="turns" />
          </>
        }
      >
        <Sections names={regions} onGone={hide} />
      </Disclosure>
    </nav>
  );
}

const Menu = () => (
  <Disclosure
    className="menu"
    label={
      <>
        <HamburgerMenuIcon />
        <span className="word">Menu</span>
      </>
    }
    openLabel={
      <>
        <CloseIcon />
        <span className="word">Menu</span>
      </>
    }
  >
    <MenuPanel />
  </Disclosure>
);

export function Masthead() {
  const [searching, setSearching] = useState(false);
  const searchButton = useRef<HTMLButtonElement>(null);
  const endSearch = () => {
    setSearching(false);
    searchButton.current?.focus();
  };
  return (
    <header className="masthead">
      <Jump className="skip" to="headline">
        Skip to the article
      </Jump>
      <div className="masthead-bar">
        <p className="wordmark">
          <Jump to="headline">{paper}</Jump>
        </p>
        <Menu />
        <button
          ref={searchButton}
          type="button"
          className="search-button"
          aria-expanded={searching}
          onClick={() => setSearching(!searching)}
        >
          <SearchIcon />
          <span className="word">Search</span>
        </button>
        <Account />
      </div>
      {searching && <SearchPanel onClose={endSearch} onGo={() => setSearching(false)} />}
      <nav className="sections" aria-label="Sections">
        <Sections names={sections} />
      </nav>
    </header>
  );
}

/// <reference types="vite/client" />
import { Source } from '@storybook/addon-docs/blocks';
import { useLayoutEffect, useRef, useState, type ComponentType } from 'react';
import { announced } from './announced.ts';
import './docs.css';

/** The examples are modules that the type checker reads, so that the code shown here compiles. */
const components = import.meta.glob<ComponentType>('./examples/*.tsx', {
  import: 'default',
  eager: true,
});
const sources = import.meta.glob<string>('./examples/**/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface Props {
  /** Name of a module in `examples`, without `.tsx`. */
  of: string;
  /** Does not show what assistive technology gets, where that is not the point. */
  quiet?: boolean;
}

/** A running example, what assistive technology gets from it, and its code. */
export function Example({ of, quiet = false }: Props) {
  const Component = components[`./examples/${of}.tsx`]!;
  const stage = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<string[]>([]);
  useLayoutEffect(() => {
    const look = () => setLines(announced(stage.current!));
    look();
    const observer = new MutationObserver(look);
    observer.observe(stage.current!, { subtree: true, childList: true, attributes: true });
    return () => observer.disconnect();
  }, []);
  return (
    <figure className="docs-example sb-unstyled">
      <div className="docs-stage" ref={stage}>
        <Component />
      </div>
      {!quiet && (
        <ul className="docs-announced" aria-label="In the accessibility tree">
          {lines.length === 0 ? (
            <li>No image: the icon is skipped</li>
          ) : (
            lines.map((line, place) => <li key={`${place} ${line}`}>{line}</li>)
          )}
        </ul>
      )}
      <Code of={`${of}.tsx`} />
    </figure>
  );
}

const LANGUAGES: Record<string, 'tsx' | 'jsx' | 'typescript' | 'css'> = {
  '.js': 'jsx',
  '.jsx': 'jsx',
  '.tsx': 'tsx',
  '.ts': 'typescript',
  '.css': 'css',
};

/** The code of an example. */
export function Code({ of }: { of: string }) {
  return (
    <Source
      code={sources[`./examples/${of}`]!.trim()}
      language={LANGUAGES[of.slice(of.lastIndexOf('.'))]}
    />
  );
}

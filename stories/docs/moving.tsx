/// <reference types="vite/client" />
import { Source } from '@storybook/addon-docs/blocks';
import './docs.css';

/** The projects that `npm run test:moving` builds, so that the code shown here works. */
const sources = import.meta.glob<string>(
  '../../test/fixtures/moving/*/*/{*.config.*,src/*.tsx,app/page.jsx}',
  { query: '?raw', import: 'default', eager: true },
);

interface Props {
  /** A project in `test/fixtures/moving`. */
  of: string;
  /** A file of the project, before and after. */
  file: string;
}

/** A file of a project, before and after the move. */
export function BeforeAndAfter({ of, file }: Props) {
  return ['before', 'after'].map((state) => (
    <figure key={state} className="docs-moving">
      <figcaption>
        <code>{file}</code>, {state}
      </figcaption>
      <Moved of={of} file={file} state={state} />
    </figure>
  ));
}

/** A file of a project, by default after the move. */
export function Moved({ of, file, state = 'after' }: Props & { state?: string }) {
  return (
    <Source
      code={sources[`../../test/fixtures/moving/${of}/${state}/${file}`]!.trim()}
      language={/\.[jt]sx$/.test(file) ? 'tsx' : 'typescript'}
    />
  );
}

import './docs.css';

const TITLES = {
  icons: 'Report about the sixty icons',
  pages: 'Report about the stories',
} as const;

/** A report of the audit, from when Storybook was built or started. */
export function Report({ of }: { of: keyof typeof TITLES }) {
  const address = `audit/${of}.html`;
  return (
    <>
      <iframe
        className="docs-report"
        src={address}
        title={TITLES[of]}
        sandbox="allow-scripts allow-popups"
        loading="lazy"
      />
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          {TITLES[of]}, by itself
        </a>
      </p>
    </>
  );
}

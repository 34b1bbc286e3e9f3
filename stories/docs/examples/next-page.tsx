import { InformationIcon, TagIcon } from 'altglyph';
import Section from './next-section';

/** A server component: it passes on rendered icons, so their code stays on the server. */
export default function Page() {
  return (
    <>
      <Section icon={<InformationIcon />} title="About">
        Written in Ghent since 1891.
      </Section>
      <Section icon={<TagIcon />} title="Topics">
        Climate, cycling, canals.
      </Section>
    </>
  );
}

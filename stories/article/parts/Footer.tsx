import {
  EmailIcon,
  EnvelopeIcon,
  FacebookIcon,
  InstagramIcon,
  LinkedInIcon,
  TelephoneIcon,
  TwitterIcon,
  WhatsAppIcon,
} from 'altglyph';
import { paper } from '../content.js';

const profiles = [
  { href: 'https://www.facebook.com/', Icon: FacebookIcon },
  { href: 'https://www.instagram.com/', Icon: InstagramIcon },
  { href: 'https://www.linkedin.com/', Icon: LinkedInIcon },
  { href: 'https://twitter.com/', Icon: TwitterIcon },
  { href: 'https://www.whatsapp.com/', Icon: WhatsAppIcon },
];

/** The number is one that is kept free for fiction; the addresses end in domains that nobody can own. */
export const Footer = () => (
  <footer className="footer">
    <div className="footer-columns">
      <section aria-labelledby="contact-title">
        <h2 id="contact-title">Reach the newsroom</h2>
        <ul className="contact">
          <li>
            <TelephoneIcon alt="Telephone" /> <a href="tel:+442079460123">020 7946 0123</a>
          </li>
          <li>
            <EmailIcon alt="E-mail" />{' '}
            <a href="mailto:desk@thefaircopy.example">desk@thefaircopy.example</a>
          </li>
          <li>
            <EnvelopeIcon alt="Post" /> <span>{paper}, 1 Example Row, London</span>
          </li>
        </ul>
      </section>
      <section aria-labelledby="follow-title">
        <h2 id="follow-title">Find us on</h2>
        <ul className="brands">
          {profiles.map(({ href, Icon }) => (
            <li key={href}>
              <a href={href} target="_blank" rel="noreferrer">
                <Icon alt={Icon.title} />
                <span className="unseen"> (opens in a new tab)</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="about-title">
        <h2 id="about-title">About this page</h2>
        <p>
          {paper} is made up. The article retells a news agency report in other words, fact for
          fact; its headline, quotations, captions and credits are the report’s own.
        </p>
      </section>
    </div>
  </footer>
);

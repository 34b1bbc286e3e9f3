/**
 * Where a reader of the page meets each of the sixty icons, and whether it says something there.
 *
 * The rule: an icon beside words that say the same is decorative; one that stands for words is informative and
 * has those words as its `alt`. A control is named after what it does, never after its picture.
 */
import type * as altglyph from 'altglyph';

export type IconName = Extract<keyof typeof altglyph, `${string}Icon`>;

interface Place {
  where: string;
  why: string;
}

/** An icon may be met in several places, and be silent in one and speak in another. */
interface Use {
  decorative?: Place;
  informative?: Place & { alt: string };
}

const beside = (where: string, words: string): Use => ({
  decorative: { where, why: `stands beside the words “${words}”` },
});
/** The only content of a control: its alternative is the control's name. */
const names = (where: string, alt: string): Use => ({
  informative: { where, alt, why: 'names the control, which holds nothing else' },
});
/** Stands for a word before a value. */
const label = (where: string, alt: string, value: string): Use => ({
  informative: { where, alt, why: `says what “${value}” is, which nothing else does` },
});

/** A test checks that every icon of the document has a place; icons drawn since need none. */
export const iconsInUse: Partial<Record<IconName, Use>> = {
  CalendarIcon: label('article header', 'Published', 'Thursday 20 June 2024'),
  CancelIcon: beside('loading comments, replying, signing in', 'Cancel'),
  CaretRightIcon: {
    decorative: { where: 'breadcrumb', why: 'separates the steps of a list that is one anyway' },
    ...names('video card; paused breaking news', 'Play the video'),
  },
  EmailIcon: {
    ...beside('sign-in, in the field', 'Or with your e-mail address'),
    ...label('footer', 'E-mail', 'desk@thefaircopy.example'),
  },
  FacebookMarkIcon: beside('sign-in', 'Continue with Facebook'),
  GoogleIcon: beside('sign-in', 'Continue with Google'),
  LinkedInMarkIcon: beside('sign-in', 'Continue with LinkedIn'),
  LogoutIcon: beside('account menu', 'Sign out'),
  ProfileIcon: beside('masthead', 'Sign in'),
  TelephoneIcon: label('footer', 'Telephone', '020 7946 0123'),
  TickIcon: {
    decorative: { where: 'a followed topic', why: 'the button’s pressed state says the same' },
  },
  IsPublicIcon: {
    decorative: { where: 'account menu', why: 'the switch says that it is on' },
  },
  IsNotPublicIcon: {
    decorative: {
      where: 'account menu; hiding a comment',
      why: 'the switch says that it is off; beside the words “Hide comment”',
    },
  },
  PauseIcon: names('breaking news; video card', 'Pause breaking news'),
  QuoteOpenIcon: {
    decorative: { where: 'before a quotation', why: '`blockquote` and the speaker say it' },
  },
  QuoteCloseIcon: {
    decorative: { where: 'after a quotation', why: '`blockquote` and the speaker say it' },
  },
  ArrowIcon: beside('search results; video card', 'See the pictures one by one'),
  FolderIcon: label('article header', 'Section', 'World'),
  BreakingIcon: beside('breaking news', 'Breaking'),
  CameraIcon: label('under each picture', 'Picture credit', 'Sputnik, Kremlin Pool Photo via AP'),
  CaretIcon: {
    decorative: { where: 'each disclosure', why: 'its expanded state says the same' },
  },
  ClockIcon: label('article header', 'Reading time', '5 minutes'),
  CloseIcon: {
    ...names('search panel', 'Close search'),
    ...beside('open menu', 'Menu'),
  },
  DismissIcon: names('gallery', 'Close the gallery'),
  CommentIcon: beside('under a comment', 'Reply'),
  CommentsIcon: label('article header', 'Comments', '3'),
  CommentsOutlineIcon: beside('comments, before they are loaded', 'Read 3 comments'),
  EllipsisIcon: names('beside a comment', 'More about Margit L.’s comment'),
  EnvelopeIcon: label('footer', 'Post', 'The Fair Copy, 1 Example Row, London'),
  FacebookIcon: names('footer', 'Facebook'),
  GalleryIcon: {
    ...beside('first picture', 'All 7 pictures'),
    ...names('other pictures', 'Picture 2 of 7: open the gallery'),
  },
  HomeIcon: {
    ...beside('menu', 'Front page'),
    ...names('breadcrumb', 'Front page'),
  },
  InstagramIcon: names('footer', 'Instagram'),
  LinkedInIcon: names('footer', 'LinkedIn'),
  MagnifyingGlassIcon: beside('search panel, in the field', 'Search this article'),
  SearchIcon: beside('masthead', 'Search'),
  MenuIcon: beside('above the text', 'In this article'),
  HamburgerMenuIcon: beside('masthead', 'Menu'),
  NextIcon: names('gallery', 'Next picture'),
  NoticeIcon: beside('box in the text; errors', 'Still unclear'),
  PreviousIcon: names('gallery', 'Previous picture'),
  RatingIcon: names('rating', '1 star'),
  TagIcon: beside('under the text', 'Topics'),
  TwitterIcon: names('footer', 'Twitter'),
  VideoCameraIcon: label('video card', 'Video:', 'The visit in half a minute'),
  SpeechBubbleIcon: beside('comments', 'What readers say'),
  WhatsAppIcon: names('footer', 'WhatsApp'),
  InformationIcon: {
    decorative: { where: 'note under the first picture', why: 'the note is read whether or not' },
  },
  PlusIcon: beside('a topic', 'Follow Russia'),
  DurationIcon: label('video card', 'Length', '0:28'),
  SuccessTickIcon: beside('share bar, link copied', 'Copied'),
  SuccessTickTimeoutIcon: beside('share bar, while the message fades', 'Copied'),
  LoadingSpinnerIcon: beside('comments', 'Loading comments …'),
  ShareMessengerIcon: names('share bar', 'Share on Messenger'),
  ShareFacebookIcon: names('share bar', 'Share on Facebook'),
  ShareTwitterIcon: names('share bar', 'Share on Twitter'),
  ShareLinkedInIcon: names('share bar', 'Share on LinkedIn'),
  ShareWhatsAppIcon: names('share bar', 'Share on WhatsApp'),
  ShareEmailIcon: names('share bar', 'Share by e-mail'),
  CopyLinkIcon: {
    ...names('share bar', 'Copy link'),
    ...beside('a comment’s menu', 'Copy link'),
  },
};

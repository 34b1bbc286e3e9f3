import { expect, it } from 'vitest';
import * as altglyph from 'altglyph';
import catalogue from 'altglyph/catalogue.json';

/** The document's sixty: what the package exports is a promise, so none of these may go. */
const SIXTY =
  `ArrowIcon BreakingIcon CalendarIcon CameraIcon CancelIcon CaretIcon CaretRightIcon ClockIcon
    CloseIcon CommentIcon CommentsIcon CommentsOutlineIcon CopyLinkIcon DismissIcon DurationIcon
    EllipsisIcon EmailIcon EnvelopeIcon FacebookIcon FacebookMarkIcon FolderIcon GalleryIcon
    GoogleIcon HamburgerMenuIcon HomeIcon InformationIcon InstagramIcon IsNotPublicIcon IsPublicIcon
    LinkedInIcon LinkedInMarkIcon LoadingSpinnerIcon LogoutIcon MagnifyingGlassIcon MenuIcon NextIcon
    NoticeIcon PauseIcon PlusIcon PreviousIcon ProfileIcon QuoteCloseIcon QuoteOpenIcon RatingIcon
    SearchIcon ShareEmailIcon ShareFacebookIcon ShareLinkedInIcon ShareMessengerIcon ShareTwitterIcon
    ShareWhatsAppIcon SpeechBubbleIcon SuccessTickIcon SuccessTickTimeoutIcon TagIcon TelephoneIcon
    TickIcon TwitterIcon VideoCameraIcon WhatsAppIcon`.split(/\s+/);

const listed = (drawnSince: boolean) =>
  catalogue.icons
    .filter((icon) => 'position' in icon !== drawnSince)
    .map(({ component }) => component);

it('keeps the sixty icons of the document', () => {
  expect(listed(false).toSorted()).toEqual(SIXTY);
});

it('exports those, the icons drawn since, and nothing else', () => {
  expect(Object.keys(altglyph).toSorted()).toEqual([...SIXTY, ...listed(true)].toSorted());
});

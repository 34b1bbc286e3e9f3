import {
  CalendarIcon,
  CaretRightIcon,
  ClockIcon,
  CommentsIcon,
  FolderIcon,
  HomeIcon,
} from 'altglyph';
import { headline, published, readingMinutes, standfirst } from '../content.js';
import { comments } from '../comments.js';
import { Jump } from './Jump.js';

export const ArticleHeader = () => (
  <header className="article-header">
    <nav aria-label="You are here" className="crumbs">
      <ol>
        <li>
          <Jump to="headline">
            <HomeIcon alt="Front page" />
          </Jump>
        </li>
        <li>
          <CaretRightIcon />
          <Jump to="headline">World</Jump>
        </li>
        <li>
          <CaretRightIcon />
          <Jump to="headline" current>
            Asia
          </Jump>
        </li>
      </ol>
    </nav>
    <h1 id="headline" tabIndex={-1}>
      {headline}
    </h1>
    <p className="standfirst">{standfirst}</p>
    <ul className="meta">
      <li>
        <CalendarIcon alt="Published" /> <time dateTime={published.date}>{published.words}</time>
      </li>
      <li>
        <FolderIcon alt="Section" /> World
      </li>
      <li>
        <ClockIcon alt="Reading time" /> {readingMinutes} minutes
      </li>
      <li>
        <Jump to="comments">
          <CommentsIcon alt="Comments" /> {comments.length}
        </Jump>
      </li>
    </ul>
  </header>
);

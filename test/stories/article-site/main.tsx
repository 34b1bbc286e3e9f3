import { createRoot } from 'react-dom/client';
import 'altglyph/style.css';
import { Page } from '../../../stories/article/Page.js';

createRoot(document.getElementById('root')!).render(<Page />);

/**
 * Draws the README's pictures of the audit's report, light and dark: `npm run audit-picture`. They
 * show the report about our own icons, without the findings that our configuration accepts.
 */
import { chromium } from 'playwright';
import { html } from '../src/audit/report/index.ts';
import { auditIcons } from '../src/node/index.ts';
import { chromiumLaunch } from './browser.ts';

const report = await auditIcons({ icons: 'icons', pictures: false });
const text = html({ ...report, date: `${report.date.slice(0, 10)}T12:00:00.000Z` });
const browser = await chromium.launch(await chromiumLaunch());
for (const colorScheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width: 960, height: 760 },
    deviceScaleFactor: 1.5,
  });
  const page = await context.newPage();
  await page.setContent(text);
  await page.screenshot({ path: `.github/audit-${colorScheme}.png` });
}
await browser.close();

import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import { script } from 'altglyph/axe';
import type { Page } from 'playwright';

export function findings(page: Page) {
  const axeSource = axe.source + script;
  return new AxeBuilder({ page, axeSource }).analyze();
}

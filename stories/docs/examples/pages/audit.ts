import { auditPages } from 'altglyph/pages';

const { icons, findings, unseen } = await auditPages({
  targets: ['https://example.com/', 'storybook-static'],
  limits: { pages: 50, depth: 1 },
  schemes: ['light', 'forced'],
});

for (const { file, message } of findings) console.log(`${file}: ${message}`);
for (const { target, reason } of unseen) console.log(`${target}: ${reason}`);
console.log(`${icons.length} icons`);

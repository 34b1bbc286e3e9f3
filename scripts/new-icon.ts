/**
 * Starts a new icon: `npm run new-icon weather-warning`.
 *
 * --icons DIR   where it goes (default: icons)
 */
import { parseArgs } from 'node:util';
import { addIcon, CannotAdd } from './add-icon.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { icons: { type: 'string', default: 'icons' } },
});

try {
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new CannotAdd('Expected one icon name, for example: npm run new-icon weather-warning');
  const [drawing, catalogue] = addIcon(values.icons, name);
  console.log(
    `Draw in ${drawing} and replace its title and description. Then fill in its entry at the end of ${catalogue}.`,
  );
} catch (error) {
  if (!(error instanceof CannotAdd)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

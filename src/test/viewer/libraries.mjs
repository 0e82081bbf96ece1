/** Lets Node find the viewer's libraries where the page's import map says, among the unpacked WebJars. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const page = readFileSync('web/index.html', 'utf8');
const [, map] = /<script type="importmap">([\s\S]*?)<\/script>/.exec(page);
const { imports } = JSON.parse(map);
const root = pathToFileURL('target/webjars/').href;

registerHooks({
  resolve(specifier, context, next) {
    const exact = imports[specifier];
    if (exact) return next(exact.replace('/lib/', root), context);
    const folder = Object.keys(imports).find((name) => name.endsWith('/') && specifier.startsWith(name));
    return folder ? next(specifier.replace(folder, imports[folder].replace('/lib/', root)), context) : next(specifier, context);
  },
});

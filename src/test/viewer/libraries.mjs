/** Lets Node find the viewer's libraries where the page's import map says, among the unpacked WebJars. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const page = readFileSync('web/index.html', 'utf8');
const [, map] = /<script type="importmap">([\s\S]*?)<\/script>/.exec(page);
const { imports } = JSON.parse(map);
const roots = { '/lib/': pathToFileURL('target/webjars/').href, '/viewer/': pathToFileURL('web/').href };
const served = (path) => Object.entries(roots).reduce((url, [prefix, root]) => (url.startsWith(prefix) ? url.replace(prefix, root) : url), path);

registerHooks({
  resolve(specifier, context, next) {
    const folder = Object.keys(imports).find((name) => name.endsWith('/') && specifier.startsWith(name));
    const mapped = imports[specifier] ?? (folder ? specifier.replace(folder, imports[folder]) : specifier);
    return next(served(mapped), context);
  },
});

/* Counts what graphology sees in graph files, for the test that compares it with the web. */
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');

const [folder, ...files] = process.argv.slice(2);
const installed = createRequire(`${folder}/`);
const { MultiDirectedGraph } = installed('graphology');

for (const file of files) {
  const { parse } = installed(file.endsWith('.gexf') ? 'graphology-gexf' : 'graphology-graphml');
  const graph = parse(MultiDirectedGraph, readFileSync(file, 'utf8'));
  const pairs = new Set(graph.mapEdges((edge, attributes, source, target) => JSON.stringify([source, target])));
  const isolates = graph.filterNodes((node) => graph.degree(node) === 0).length;
  console.log(graph.order, graph.size, pairs.size, isolates);
}

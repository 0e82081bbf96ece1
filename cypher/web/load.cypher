// Purpose: reads everything of a web in one streaming pass. Of 500 actors at a time rows with the same properties travel
//   together, as one column for each property, so that neither names nor what is unknown is sent with every row. Whoever
//   takes them leaves out those of a later batch, which an import has staged and not yet published.
// Parameters: web (its code), leftOut (names of properties that are not asked for)
// Result: parts in this order: 'web', 'area', 'actor', and types of ties. Each has names (of its properties) and columns (a list
//   of values for each name); actors and ties also batch (of all these rows) and numbers: those by which ties refer to actors,
//   and for ties a and b of their ends as a * 2^32 + b
MATCH (w:Web {code: $web})
CALL (w) {
  RETURN 'web' AS part, ['version', 'batch', 'cells', 'indicators'] AS names, null AS batch, null AS numbers,
    [[w.version], [w.batch], [w.cells], [w.indicators]] AS columns
  UNION ALL
  MATCH (x:Area {web: w.code})
  WITH properties(x) AS row
  WITH keys(row) AS names, collect(row) AS rows
  RETURN 'area' AS part, names, null AS batch, null AS numbers, [name IN names | [row IN rows | row[name]]] AS columns
  UNION ALL
  MATCH (x:Actor {web: w.code})
  WITH collect(x) AS actors
  UNWIND range(0, size(actors) - 1, 500) AS first
  CALL (actors, first) {
    UNWIND actors[first..first + 500] AS x
    WITH properties(x) AS row, id(x) AS number
    WITH keys(row) AS present, row.batch AS batch, collect(row) AS rows, collect(number) AS numbers
    WITH [name IN present WHERE NOT name IN $leftOut] AS names, batch, rows, numbers
    RETURN 'actor' AS part, names, batch, numbers, [name IN names | [row IN rows | row[name]]] AS columns
  }
  RETURN part, names, batch, numbers, columns
  UNION ALL
  MATCH (x:Actor {web: w.code})
  WITH collect(x) AS actors
  UNWIND range(0, size(actors) - 1, 500) AS first
  CALL (actors, first) {
    UNWIND actors[first..first + 500] AS x
    MATCH (x)-[r:ANY_TIE]->(y)
    WITH type(r) AS part, properties(r) AS row, id(x) * 4294967296 + id(y) AS ends
    WITH part, keys(row) AS present, row.batch AS batch, collect(row) AS rows, collect(ends) AS numbers
    WITH part, [name IN present WHERE NOT name IN $leftOut] AS names, batch, rows, numbers
    RETURN part, names, batch, numbers, [name IN names | [row IN rows | row[name]]] AS columns
  }
  RETURN part, names, batch, numbers, columns
}
RETURN part, names, batch, numbers, columns

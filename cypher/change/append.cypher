// Purpose: records a change of a web beside the change itself, and keeps the web's counts.
// Parameters: web, change (its id), at, who, role (as what; null when it is not told), why, actors, ties (how many more of those that count),
//   lastChange (null when only people's affairs changed), touched (ids of the actors and ties that it changed; null when those are too many to
//   tell), kind (null for what cannot be undone), rows (how many about nobody), size (how many in all), undoes (the change that it undoes, or null)
// Result: none
MATCH (w:Web {code: $web})
SET w.lastChange = coalesce($lastChange, w.lastChange), w.actors = w.actors + $actors, w.ties = w.ties + $ties
CREATE (:Change {id: $change, web: w.code, version: w.version, at: $at, who: $who, role: $role, why: $why, touched: $touched, kind: $kind,
  rows: $rows, size: $size, undoes: $undoes})

// Purpose: records a change of a web beside the change itself, and keeps the web's counts.
// Parameters: web, change (its id), at, who, why, actors, ties (how many more of those that count), lastChange (null when only people's affairs changed),
//   touched (ids of the actors and ties that it changed; null when those are too many to tell)
// Result: none
MATCH (w:Web {code: $web})
SET w.lastChange = coalesce($lastChange, w.lastChange), w.actors = w.actors + $actors, w.ties = w.ties + $ties
CREATE (:Change {id: $change, web: w.code, version: w.version, at: $at, who: $who, why: $why, touched: $touched})

package nl.wijkweb.api;

import nl.wijkweb.access.OpenPerson;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import org.jspecify.annotations.Nullable;

/** Of which web figures are, and for whom: all who share it see the same part of the web. */
record FiguresKey(AreaCode area, UserRole role, @Nullable ActorId person, WhatCounts counts) {
  static FiguresKey of(Viewer viewer, View view, WhatCounts counts) {
    OpenPerson open = view.open();
    return new FiguresKey(
        view.snapshot().area().area().code(),
        viewer.role(),
        open == null ? null : open.person(),
        counts);
  }
}

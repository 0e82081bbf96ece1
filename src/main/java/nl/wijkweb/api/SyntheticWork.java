package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wijkweb.model.AreaCode;

/** Draws an invented web. */
record SyntheticWork(AreaCode area, Runnable drawing) implements Job.Work {
  @Override
  public JobKind kind() {
    return JobKind.SYNTHETIC_WEB;
  }

  @Override
  public ObjectNode run(Job.Control control) {
    control.about(area);
    control.at(0, 1);
    drawing.run();
    control.at(1, 1);
    return Json.MAPPER.createObjectNode();
  }

  @Override
  public void discard() {
    // It keeps nothing but what is in memory.
  }
}

package nl.wijkweb.api;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.wijkweb.disclosure.SyntheticFit;
import nl.wijkweb.disclosure.SyntheticWeb;
import nl.wijkweb.disclosure.WebShape;
import nl.wijkweb.model.ActorId;

/** An invented web as JSON. */
final class SyntheticJson {
  private SyntheticJson() {}

  /** What was told of the real web, from which alone it is drawn. */
  static JsonObject shape(WebShape shape) {
    List<WebShape.Block> blocks = shape.blocks();
    JsonObject json =
        new JsonObject()
            .array("blocks", blocks, SyntheticJson::block)
            .array(
                "mixing",
                shape.mixing(),
                mix ->
                    new JsonObject()
                        .put("one", blocks.get(mix.one()).kind())
                        .put("other", blocks.get(mix.other()).kind())
                        .put("ties", mix.ties()));
    json.node().put("transitivity", shape.transitivity());
    return json;
  }

  private static JsonObject block(WebShape.Block block) {
    return new JsonObject()
        .put("kind", block.kind())
        .put("actors", block.size())
        .array(
            "degrees",
            block.degrees(),
            bin -> {
              JsonObject json = new JsonObject().put("from", bin.from());
              json.node().put("to", bin.to());
              return json.put("actors", bin.actors());
            });
  }

  static void write(SyntheticWeb web, JsonObject json) {
    List<ActorId> ids = SyntheticWeb.ids(web.order());
    json.object("fit", fit(web))
        .array(
            "actors",
            IntStream.range(0, web.order()).boxed().toList(),
            actor -> new JsonObject().put("id", ids.get(actor)).put("kind", web.kind(actor)))
        .array(
            "ties",
            IntStream.range(0, web.from().length).boxed().toList(),
            tie ->
                new JsonObject()
                    .put("one", ids.get(web.from()[tie]))
                    .put("other", ids.get(web.to()[tie])));
  }

  private static JsonObject fit(SyntheticWeb web) {
    SyntheticFit fit = web.fit();
    List<WebShape.Block> blocks = web.shape().blocks();
    return new JsonObject()
        .array(
            "degrees",
            IntStream.range(0, blocks.size()).boxed().toList(),
            block ->
                new JsonObject()
                    .put("kind", blocks.get(block).kind())
                    .number("distance", rounded(fit.degrees().get(block))))
        .number("mixing", rounded(fit.mixing()))
        .number("transitivity", rounded(fit.transitivity()))
        .number("assortativityTold", rounded(fit.assortativityTold()))
        .number("assortativity", rounded(fit.assortativity()));
  }

  private static OptionalDouble rounded(OptionalDouble value) {
    return value.isEmpty()
        ? value
        : OptionalDouble.of(Math.round(value.getAsDouble() * 1000) / 1000.0);
  }
}

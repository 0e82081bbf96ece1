package nl.wijkweb.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkweb.exchange.Mapping.Meaning;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.TieType;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The file in which a mapping is kept, read with everything that is wrong with it. */
public final class MappingJson {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  private static final int MOST_NAME = 100;
  private static final int MOST = 2_000;
  private static final Set<String> FIELDS =
      Set.of(
          "name",
          "encoding",
          "separator",
          "quote",
          "sheet",
          "header",
          "dates",
          "key",
          "fixed",
          "columns");
  private static final Set<String> OF_COLUMN =
      Set.of("header", "to", "type", "reverse", "split", "values");

  private final Problems problems = new Problems();

  private MappingJson() {}

  /** Reads a mapping: whole, or everything that is wrong with it. Linear in the text. */
  public static Read<Mapping> read(String text) {
    return new MappingJson().mapping(text);
  }

  private Read<Mapping> mapping(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      Mapping mapping = mapping(json == null ? JSON.getNodeFactory().missingNode() : json);
      return problems.none() ? new Read.Whole<>(mapping) : new Read.Broken<>(problems.list());
    } catch (JsonProcessingException broken) {
      long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      long column = broken.getLocation() == null ? 1 : broken.getLocation().getColumnNr();
      problems.add(Problem.ofFile(Mapping.FILE, ProblemCode.NO_JSON.of(line, column)));
      return new Read.Broken<>(problems.list());
    }
  }

  private Mapping mapping(JsonNode json) {
    if (!json.isObject()) {
      wrong("", json, "{…}");
    }
    known("", json, FIELDS);
    String name = text(json, "/name");
    List<Meaning> columns = new ArrayList<>();
    JsonNode array = json.path("columns");
    if (!array.isMissingNode() && !array.isArray() || array.size() > MOST) {
      wrong("/columns", array, "[…]");
    }
    for (int i = 0; i < Math.min(array.size(), MOST); i++) {
      columns.add(meaning(array.get(i), "/columns/" + i));
    }
    if (name != null && name.length() > MOST_NAME) {
      wrong("/name", json.path("name"), "1 … " + MOST_NAME);
    }
    return new Mapping(
        name == null || name.isBlank() ? "sheet" : name.strip(),
        form(json),
        text(json, "/key"),
        texts(json.path("fixed"), "/fixed"),
        columns);
  }

  private SheetForm form(JsonNode json) {
    JsonNode header = json.path("header");
    boolean counted = header.isInt() && header.intValue() > 0;
    if (!counted && !header.isMissingNode() && !header.isNull()) {
      wrong("/header", header, "1, 2, 3 …");
    }
    return new SheetForm(
        code(json, "/encoding", SheetEncoding.class),
        letter(json, "/separator", SheetForm.SEPARATORS),
        quote(json),
        text(json, "/sheet"),
        counted ? header.intValue() : null,
        code(json, "/dates", DateForm.class));
  }

  private Meaning meaning(JsonNode json, String at) {
    if (!json.isObject()) {
      wrong(at, json, "{…}");
    }
    known(at, json, OF_COLUMN);
    String header = text(json, at, "header");
    if (header == null) {
      wrong(at + "/header", json.path("header"), "…");
    }
    String to = text(json, at, "to");
    if (to != null && !to.isEmpty() && !to.equals(Mapping.TIE) && !Mapping.COLUMNS.contains(to)) {
      wrong(at + "/to", json.path("to"), "\"\", tie, " + String.join(", ", Mapping.COLUMNS));
    }
    JsonNode reverse = json.path("reverse");
    if (!reverse.isMissingNode() && !reverse.isBoolean()) {
      wrong(at + "/reverse", reverse, "true, false");
    }
    String type = text(json, at, "type");
    TieType tie = type == null ? null : Coded.find(TieType.class, type).orElse(null);
    if (type != null && tie == null) {
      wrong(at + "/type", json.path("type"), String.join(", ", Coded.codes(TieType.class)));
    }
    return new Meaning(
        header == null ? "" : header,
        to,
        tie,
        reverse.asBoolean(),
        letter(json, at + "/split", ",;|/\n"),
        texts(json.path("values"), at + "/values"));
  }

  private @Nullable Character quote(JsonNode json) {
    JsonNode quote = json.path("quote");
    return quote.isTextual() && quote.textValue().isEmpty()
        ? Character.valueOf(SheetForm.NO_QUOTE)
        : letter(json, "/quote", "\"'");
  }

  private @Nullable Character letter(JsonNode parent, String at, String known) {
    String text =
        text(parent, at.substring(0, at.lastIndexOf('/')), at.substring(at.lastIndexOf('/') + 1));
    if (text == null) {
      return null;
    }
    if (text.length() != 1 || known.indexOf(text.charAt(0)) < 0) {
      wrong(
          at,
          parent.path(at.substring(at.lastIndexOf('/') + 1)),
          String.join(" ", known.split("")));
      return null;
    }
    return text.charAt(0);
  }

  private <E extends Enum<E> & Coded> @Nullable E code(JsonNode json, String at, Class<E> type) {
    String text = text(json, at);
    if (text == null) {
      return null;
    }
    Optional<E> found = Coded.find(type, text);
    if (found.isEmpty()) {
      wrong(at, json.path(at.substring(1)), String.join(", ", Coded.codes(type)));
    }
    return found.orElse(null);
  }

  private @Nullable String text(JsonNode json, String at) {
    return text(json, "", at.substring(1));
  }

  private @Nullable String text(JsonNode json, String at, String field) {
    JsonNode value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      wrong(at + "/" + field, value, "\"…\"");
      return null;
    }
    return value.textValue();
  }

  /** An object of texts; a null says that something is open, and is left out. */
  private Map<String, String> texts(JsonNode json, String at) {
    if (!json.isMissingNode() && !json.isObject() || json.size() > MOST) {
      wrong(at, json, "{\"…\": \"…\"}");
      return Map.of();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    json.properties()
        .forEach(
            one -> {
              if (one.getValue().isTextual()) {
                texts.put(one.getKey(), one.getValue().textValue());
              } else if (!one.getValue().isNull()) {
                wrong(at + "/" + one.getKey(), one.getValue(), "\"…\"");
              }
            });
    return texts;
  }

  private void known(String at, JsonNode json, Set<String> known) {
    json.properties()
        .forEach(
            one -> {
              if (!known.contains(one.getKey())) {
                wrong(
                    at + "/" + one.getKey(),
                    one.getValue(),
                    String.join(", ", new TreeSet<>(known)));
              }
            });
  }

  private void wrong(String at, JsonNode value, String known) {
    String told =
        value.isMissingNode() ? null : value.isTextual() ? value.textValue() : value.toString();
    problems.add(
        new Problem(
            Mapping.FILE,
            null,
            at.isEmpty() ? null : at,
            told,
            ProblemCode.MAPPING_WRONG.of(known)));
  }

  /** The mapping as it is kept. */
  public static ObjectNode write(Mapping mapping) {
    SheetForm form = mapping.form();
    ObjectNode json = JSON.createObjectNode().put("name", mapping.name());
    put(json, "encoding", form.encoding());
    put(json, "separator", form.separator());
    if (form.quote() != null) {
      json.put("quote", form.quote() == SheetForm.NO_QUOTE ? "" : form.quote().toString());
    }
    put(json, "sheet", form.sheet());
    if (form.header() != null) {
      json.put("header", form.header());
    }
    put(json, "dates", form.dates());
    put(json, "key", mapping.key());
    ObjectNode fixed = json.putObject("fixed");
    new TreeMap<>(mapping.fixed()).forEach(fixed::put);
    var columns = json.putArray("columns");
    for (Meaning meaning : mapping.columns()) {
      ObjectNode column =
          columns.addObject().put("header", meaning.header()).put("to", meaning.to());
      put(column, "type", meaning.type());
      if (meaning.reverse()) {
        column.put("reverse", true);
      }
      put(column, "split", meaning.split());
      if (!meaning.values().isEmpty()) {
        ObjectNode values = column.putObject("values");
        new TreeMap<>(meaning.values()).forEach(values::put);
      }
    }
    return json;
  }

  private static void put(ObjectNode json, String field, @Nullable Object value) {
    if (value != null) {
      json.put(field, value instanceof Coded coded ? coded.code() : value.toString());
    }
  }
}

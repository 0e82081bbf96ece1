package nl.wijkweb.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables of HSDS 3 that a web has something for, with the fields that it fills. */
enum HsdsTable {
  ORGANIZATION("organizations.csv", "id", "name", "description", "website"),
  SERVICE(
      "services.csv",
      "id",
      "organization_id",
      "name",
      "description",
      "url",
      "status",
      "eligibility_description"),
  LOCATION("locations.csv", "id", "location_type", "name", "description"),
  SERVICE_AT_LOCATION("service_at_location.csv", "id", "service_id", "location_id");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> MAY_BE_EMPTY =
      Set.of("website", "url", "eligibility_description");

  private final String path;
  private final List<String> fields;

  HsdsTable(String path, String... fields) {
    this.path = path;
    this.fields = List.of(fields);
  }

  /** The name of its file. */
  String path() {
    return path;
  }

  /** Its columns. */
  List<String> fields() {
    return fields;
  }

  /** The descriptor of a package of these tables. */
  static String descriptor(String area) {
    ObjectNode json = JSON.createObjectNode();
    json.put("profile", "tabular-data-package");
    json.put("name", "wijkweb");
    json.put("title", "Organisations, services and places of " + area);
    json.put("version", "3.0");
    ArrayNode resources = json.putArray("resources");
    for (HsdsTable table : values()) {
      table.describe(resources.addObject());
    }
    return json.toPrettyString() + "\n";
  }

  private void describe(ObjectNode json) {
    json.put("name", code());
    json.put("path", path);
    json.put("profile", "tabular-data-resource");
    json.put("format", "csv");
    json.put("mediatype", "text/csv");
    json.put("encoding", "utf-8");
    ObjectNode schema = json.putObject("schema");
    ArrayNode described = schema.putArray("fields");
    for (String field : fields) {
      ObjectNode one = described.addObject().put("name", field).put("type", "string");
      if (!MAY_BE_EMPTY.contains(field)) {
        one.putObject("constraints").put("required", true);
      }
    }
    schema.put("primaryKey", "id");
    ArrayNode keys = schema.putArray("foreignKeys");
    for (HsdsTable other : values()) {
      String field = other.code() + "_id";
      if (fields.contains(field)) {
        ObjectNode key = keys.addObject().put("fields", field);
        key.putObject("reference").put("resource", other.code()).put("fields", "id");
      }
    }
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

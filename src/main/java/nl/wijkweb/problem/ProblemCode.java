package nl.wijkweb.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkweb.model.Coded;

/**
 * Everything that can be wrong with a file or a request. The code of each is stable; its texts, one
 * for each language, lie in {@code /problems} and may change. They name the parameters that stand
 * here.
 */
public enum ProblemCode implements Coded {
  // A place as a whole
  NOTHING_THERE,
  NO_FOLDER,
  NO_GRAPH_FILE,
  ARCHIVE_DAMAGED,
  ARCHIVE_FULL("most"),
  ARCHIVE_OUTSIDE,
  ARCHIVE_TWICE,
  FILES_TOO_LARGE("most"),

  // A file and its columns
  FILE_MISSING("columns"),
  FILE_MISNAMED("found", "name"),
  FILE_EMPTY("columns"),
  FILE_UTF_16,
  NOT_UTF_8("byte"),
  NOT_UTF_8_IN_ROWS("byte", "rows"),
  SEMICOLONS,
  TABS,
  COLUMN_UNKNOWN("columns"),
  COLUMN_MISSPELT("nearest"),
  COLUMN_TWICE,
  COLUMN_MISSING("column"),
  COLUMNS_TOO_MANY("most"),
  TABLE_MISSING("table", "columns"),
  NO_WORKBOOK,
  NO_JSON_FILE("column"),
  PIECE_TOO_LONG,

  // A row and its cells
  CELLS_TOO_MANY("cells", "columns"),
  CELLS_TOO_FEW("cells", "columns"),
  QUOTE_UNCLOSED,
  QUOTE_INSIDE,
  LINE_TOO_LONG,
  ROW_REFUSED,
  CELL_EMPTY("column"),
  VALUE_UNKNOWN("column", "known"),
  VALUE_MISSPELT("column", "nearest", "known"),
  NO_DATE,
  ENDS_BEFORE_BEGIN,
  NO_AMOUNT,
  NO_NUMBER_FROM("lowest"),
  NO_NUMBER_BETWEEN("lowest", "highest"),
  TEXT_TOO_LONG("length", "longest"),
  TEXT_WITH_CONTROL,
  TEXT_WITH_SEPARATOR,

  // What rows say of each other
  THERE_TWICE("row"),
  NO_SUCH_ACTOR,
  NO_SUCH_ACTOR_BUT("nearest"),
  NO_RESIDENT("kind"),
  NO_SUCH_AREA,
  NO_SUCH_AREA_BUT("nearest"),
  AREA_IN_ITSELF,
  ID_RESERVED,
  TIE_TO_ITSELF,
  CONTACT_OF_TWO,

  // Graph files
  NODE_TWICE,
  ID_EMPTY,
  NO_SUCH_NODE,
  NO_WEIGHT,
  WEIGHT_MISSING,
  NO_GRAPH,
  SECOND_GRAPH,
  HYPEREDGE,
  DIRECTION_MISSING,
  NO_DIRECTION,
  ATTRIBUTE_MISSING("element", "attribute"),
  NO_XML,
  XML_WITH_DOCTYPE,
  GRAPH_WITHOUT("element", "attribute"),
  GRAPH_WITHOUT_AREA,

  // Sheets of which somebody says what the columns mean
  MAPPING_NEEDED,
  MAPPING_WRONG("known"),
  SHEET_MISSING,
  SHEET_NOT_THERE("asked", "sheets"),
  SHEET_IS_WEB,
  SHEET_WITHOUT_AREA,
  SHEET_WITHOUT_HEADER("row"),
  SHEET_UNSURE,
  SHEET_COLUMN_OPEN,
  SHEET_COLUMN_GONE,
  SHEET_TIE_OPEN,
  SHEET_NEEDS("column"),
  SHEET_VALUE_OPEN("known"),
  SHEET_VALUE_UNSEEN,
  SHEET_WITH_PEOPLE,
  SHEET_DATE("form"),
  SHEET_ROWS_DISAGREE("row"),
  SHEET_NAME_UNKNOWN,
  SHEET_NAME_SEVERAL,
  SHEET_TOO_LONG("most"),

  // What somebody may not bring in
  FOLDER_WITHOUT_AREA,
  FOLDER_OF_OTHER_AREA("expected"),
  AREA_NOT_YOURS,
  RESIDENT_NOT_KNOWN,
  NEAR_CIRCLE,
  MARKS_OF_PERSON,
  DOSSIER_OF_PERSON,
  PRIVATE_FACTS("columns"),
  PRIVATE_TIE,
  PRIVATE_ANSWER,
  ID_OF_OTHER_KIND("kind"),
  ID_OF_HIDDEN,
  ID_OF_OTHER_TIE,
  ID_OF_ERASED,
  ID_UNUSABLE,

  // The fields and parameters of a request
  BODY_EMPTY,
  NO_JSON("line", "column"),
  NO_OBJECT,
  FIELD_UNKNOWN("field", "known"),
  FIELD_NEEDED,
  IDS_TOO_MANY("most"),
  VALUES_TOO_MANY("most"),
  FIELD_NOT_YOURS("field"),
  NO_TEXT,
  NO_LIST,
  NO_NUMBER,
  NO_ID,
  NO_AREA_CODE,
  NO_LETTER,
  NONE_OF_THE_VALUES("value", "known"),
  PARAMETER_UNKNOWN("parameter", "known"),
  PARAMETER_NOT_TAKEN("parameter"),
  NO_DAY,
  ERASURE_NOT_CONFIRMED("confirm"),
  NEITHER_TRUE_NOR_FALSE,
  OTHER_ID_THAN_ADDRESS,
  PATH_TO_ITSELF,
  ROLE_OF_COMMANDS,
  NOBODY_FOR_ROLE,
  ACTOR_NOT_IN_WEB,
  VIEW_NOT_KEPT,
  VIEW_OF_PERSON,
  NO_GAP,
  POINT_NOT_ON_AGENDA,
  RESIDENT_DID_NOT_AGREE,
  KIND_FIXED("from", "to"),
  PUBLIC_SOURCE_FIXED,
  TIE_NOT_YOURS,
  NO_PARTY,
  HAVE_MET,
  TWICE,
  RESIDENTS_STAY_APART,
  MERGE_OF_OTHER_NATURE,
  CONTACT_WITHOUT_TIE,
  TIE_NOT_OF_PERSON,
  TIE_NOT_IN_WEB,
  TIE_IS_OVER,
  DAY_OVER,
  DAY_TO_COME,
  NO_CALENDAR,
  CALENDAR_CUT_OFF,
  STEP_NOT_NOW("step", "state", "next"),
  WORRY_TAKEN,
  PERSON_NEEDED,
  NOBODY_OF_NAME,
  SEVERAL_OF_NAME,
  PERSON_THERE_ALREADY,
  NO_SUCH_CONVERSATION,

  // Requests as a whole
  REQUEST_WRONG("count"),
  FOLDER_WRONG("count"),
  NOT_SIGNED_IN,
  NOT_FOUND,
  CROSS_SITE,
  ID_IN_USE,
  CHANGED_MEANWHILE,
  TOO_LARGE("most"),
  TOO_SLOW,
  WRONG_MEDIA("taken"),
  VERSION_NEEDED,
  FIGURES_NOT_COMPUTED,
  WEB_NOT_DRAWN,
  NOTHING_TO_FREEZE,
  TABLES_FULL("most"),
  TOO_MANY_GUESSES,

  // Undoing a change
  NOT_UNDONE,
  UNDONE_ALREADY,
  UNDO_OTHERWISE,
  UNDO_TOO_LARGE,
  UNDO_CHANGED_SINCE,
  UNDO_REMOVED_SINCE,
  UNDO_END_GONE,
  UNDO_TIED_SINCE,
  UNDO_THERE_AGAIN,
  UNDO_PERMISSION,
  UNDO_TOO_LONG_AGO,
  UNDO_FIGURES_CHANGED,
  NOT_READY,
  PROVIDER_UNREACHABLE,
  JOBS_FULL,
  IMPORT_CUT,
  FOLLOWERS_FULL,
  REFUSED,
  BROKEN;

  private final List<String> parameters;

  ProblemCode(String... parameters) {
    this.parameters = List.of(parameters);
  }

  /** The names of what its texts fill in. */
  public List<String> parameters() {
    return parameters;
  }

  /**
   * The cause with its parameters filled in.
   *
   * @param values as many as there are parameters, in their order
   */
  public Cause of(Object... values) {
    if (values.length != parameters.size()) {
      throw new IllegalArgumentException(code() + " takes " + parameters);
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      named.put(parameters.get(i), String.valueOf(values[i]));
    }
    return new Cause(this, named);
  }
}

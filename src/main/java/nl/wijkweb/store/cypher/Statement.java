package nl.wijkweb.store.cypher;

/** The statements by name; each is a file below {@code cypher/}. */
public enum Statement {
  ACTOR_CREATE("actor/create"),
  ACTOR_FIND("actor/find"),
  ACTOR_FIND_ALL("actor/find-all"),
  ACTOR_REMOVE("actor/remove"),
  ACTOR_REPLACE("actor/replace"),
  ACTOR_TIES("actor/ties"),
  AUDIT_APPEND("audit/append"),
  AUDIT_CHAIN("audit/chain"),
  AUDIT_ENDS("audit/ends"),
  AUDIT_FORGET("audit/forget"),
  AUDIT_HEAD("audit/head"),
  AUDIT_LIST_OF_PERSON("audit/list-of-person"),
  AUDIT_LIST("audit/list"),
  AUDIT_OLDEST("audit/oldest"),
  CASE_CLOSE("cases/close"),
  CASE_FIND("cases/find"),
  CASE_HOLDERS("cases/holders"),
  CASE_LIST("cases/list"),
  CASE_OF_WEB("cases/of-web"),
  CASE_OPEN("cases/open"),
  CASE_OVER("cases/over"),
  CASE_REMOVE("cases/remove"),
  CHANGE_APPEND("change/append"),
  CHANGE_CHUNK("change/chunk"),
  CHANGE_FIND("change/find"),
  CHANGE_CHUNKS("change/chunks"),
  CHANGE_FIND_CHUNK("change/find-chunk"),
  CHANGE_LINE("change/line"),
  CHANGE_LIST("change/list"),
  CHANGE_TOUCHING("change/touching"),
  CHANGE_UNDONE("change/undone"),
  CHANGE_WHOLE("change/whole"),
  CONTACT_FIND("contact/find"),
  CONTACT_LIST("contact/list"),
  CONTACT_REMOVE("contact/remove"),
  CONTACT_SAVE("contact/save"),
  CONVERSATION_FIND("conversation/find"),
  CONVERSATION_LIST("conversation/list"),
  CONVERSATION_REMOVE("conversation/remove"),
  CONVERSATION_SAVE("conversation/save"),
  COPY_ADD_NODES("copy/add-nodes"),
  COPY_ADD_RELATIONSHIPS("copy/add-relationships"),
  COPY_BEGIN("copy/begin"),
  COPY_END("copy/end"),
  COPY_FILLED("copy/filled"),
  COPY_LOCK("copy/lock"),
  COPY_NODES("copy/nodes"),
  COPY_RELATIONSHIPS("copy/relationships"),
  COPY_UNDER_WAY("copy/under-way"),
  COPY_WIPE("copy/wipe"),
  ENGINE_PING("engine/ping"),
  ENGINE_SET_PASSWORD("engine/set-password"),
  FROZEN_CREATE("frozen/create"),
  FROZEN_FIND("frozen/find"),
  FROZEN_LIST("frozen/list"),
  ERASURE_CHUNK("erasure/chunk"),
  ERASURE_CONVERSATIONS("erasure/conversations"),
  ERASURE_PEOPLE("erasure/people"),
  ERASURE_SAID("erasure/said"),
  ERASURE_TIES("erasure/ties"),
  ERASURE_VISITS("erasure/visits"),
  ERASURE_WORRIES("erasure/worries"),
  HELD_CASES("held/cases"),
  HELD_CHANGES("held/changes"),
  HELD_VISITS("held/visits"),
  HELD_WORRIES("held/worries"),
  IMPORT_AREAS("import/areas"),
  IMPORT_BEGIN("import/begin"),
  IMPORT_DISCARD_ACTOR_CHANGES("import/discard-actor-changes"),
  IMPORT_DISCARD_ACTORS("import/discard-actors"),
  IMPORT_DISCARD_CHUNKS("import/discard-chunks"),
  IMPORT_DISCARD_TIE_CHANGES("import/discard-tie-changes"),
  IMPORT_DISCARD_TIES("import/discard-ties"),
  IMPORT_DROP_AREAS("import/drop-areas"),
  IMPORT_END("import/end"),
  IMPORT_FOLD_ACTORS("import/fold-actors"),
  IMPORT_FOLD_TIES("import/fold-ties", true),
  IMPORT_LIST("import/list"),
  IMPORT_NEXT_ACTORS("import/next-actors"),
  IMPORT_NEXT_TIES("import/next-ties"),
  IMPORT_OF_WEB("import/of-web"),
  IMPORT_PUBLISH("import/publish"),
  IMPORT_STAGE_ACTOR_CHANGES("import/stage-actor-changes"),
  IMPORT_STAGE_ACTORS("import/stage-actors"),
  IMPORT_STAGE_TIE_CHANGES("import/stage-tie-changes", true),
  IMPORT_STAGE_TIES("import/stage-ties"),
  KEPT_FORGET_LINES("kept/forget-lines"),
  KEPT_FORGET_TALKS("kept/forget-talks"),
  KEPT_FORGET_VISITS("kept/forget-visits"),
  KEPT_LINES("kept/lines"),
  KEPT_LIST("kept/list"),
  KEPT_MEET("kept/meet"),
  KEPT_REMOVE("kept/remove"),
  KEPT_RENEW("kept/renew"),
  KEPT_TALKS("kept/talks"),
  TIE_CREATE("tie/create", true),
  TIE_ENDS("tie/ends"),
  TIE_FIND("tie/find"),
  TIE_REMOVE("tie/remove", true),
  TIE_REPLACE("tie/replace", true),
  VISIT_FIND("visit/find"),
  VISIT_START("visit/start"),
  WEB_CHANGES("web/changes"),
  WEB_FIND("web/find"),
  WEB_LIST("web/list"),
  WEB_LOAD("web/load"),
  WEB_LOCK("web/lock"),
  WEB_OPEN("web/open"),
  WEB_STAMP("web/stamp"),
  WORRY_FIND("worry/find"),
  WORRY_FORGET_PERSON("worry/forget-person"),
  WORRY_LIST("worry/list"),
  WORRY_OVER("worry/over"),
  WORRY_REMOVE("worry/remove"),
  WORRY_SAVE("worry/save");

  private final String path;
  private final boolean perTieType;

  Statement(String path) {
    this(path, false);
  }

  Statement(String path, boolean perTieType) {
    this.path = path;
    this.perTieType = perTieType;
  }

  /** Its file, below {@code cypher/} and without extension. */
  public String path() {
    return path;
  }

  /** Whether there is one text for each type of tie. */
  public boolean perTieType() {
    return perTieType;
  }
}

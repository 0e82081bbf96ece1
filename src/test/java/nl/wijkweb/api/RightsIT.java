package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkweb.BesideOthers;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.Operation;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what: every operation by every role, in their own area and in another. */
@BesideOthers
@ExtendWith(WarmStore.class)
@ResourceLock(WarmStore.STILL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsIT {
  private static final String EVERYWHERE = ":everywhere";
  private static final String NOWHERE = "00000000-0000-7000-8000-000000000000";

  /**
   * What each role is answered in its own area. The resident is Joop, the contact person the choir,
   * and the wijkteam Wim, who has no visit open unless it says so.
   */
  private static final String TABLE =
      """
                                coor team lead over rese resi cont admi oper none
      getContract                200  200  200  200  200  200  200  200  200  200
      getLive                    200  200  200  200  200  200  200  200  200  200
      getReady                   200  200  200  200  200  200  200  200  200  200
      getOperationalMetrics      200  200  200  200  200  200  200  200  200  200
      getSession                 200  200  200  200  200  200  200  200  200  200
      signOut                    204  204  204  204  204  204  204  204  204  204
      useSignInLink              401  401  401  401  401  401  401  401  401  401
      startSignIn                404  404  404  404  404  404  404  404  404  404
      finishSignIn               404  404  404  404  404  404  404  404  404  404
      endVouchedSessions         404  404  404  404  404  404  404  404  404  404
      signInToDemo               404  404  404  404  404  404  404  404  404  404
      getDomainScheme            200  200  200  200  200  200  200  200  200  401
      listMetrics                200  200  200  200  200  200  200  200  200  401
      listAreas                  200  200  200  200  200  200  200  200  200  401
      getArea                    200  200  200  200  200  200  200  200  200  401
      getWeb                     200  200  200  404  200  200  200  404  404  401
      followArea                 200  200  200  404  200  200  200  404  404  401
      getMetrics                 200  200  200  404  200  200  200  404  404  401
      startMetrics               200  200  200  404  200  200  200  404  404  401
      getChange                  200  200  200  404  200  200  200  404  404  401
      getComparison              200  200  200  404  200  200  200  404  404  401
      getWhatIf                  200  200  200  404  404  404  404  404  404  401
      getWhatIf:joop             404  404  404  404  404  404  404  404  404  401
      getFragility               200  200  200  404  404  404  404  404  404  401
      getTwoMode                 200  200  200  404  200  200  200  404  404  401
      getTwoMode:people          200  200  200  404  200  200  200  404  404  401
      getBands                   200  200  200  404  200  200  200  404  404  401
      startBands                 202  202  202  404  202  202  202  404  404  401
      getCohesion                200  200  200  404  200  200  200  404  404  401
      startCohesion              202  202  202  404  202  202  202  404  404  401
      getKeyPlayers              200  200  200  404  200  200  200  404  404  401
      startKeyPlayers            202  202  202  404  202  202  202  404  404  401
      getSideBySide              200  404  404  404  200  404  404  404  404  401
      startSideBySide            202  404  404  404  202  404  404  404  404  401
      getSyntheticWeb            404  404  404  404  200  404  404  404  404  401
      startSyntheticWeb          404  404  404  404  200  404  404  404  404  401
      freezeTable                404  404  404  404  201  404  404  404  404  401
      listFrozenTables           404  404  404  404  200  404  404  404  404  401
      getFrozenTable             404  404  404  404  200  404  404  404  404  401
      search                     200  200  200  404  200  200  200  404  404  401
      getActor                   200  200  200  404  200  200  200  404  404  401
      getActor:ria               200  404  404  404  404  200  404  404  404  401
      getActor:joop              404  404  404  404  404  200  404  404  404  401
      getActor:joop:visit        404  200  404  404  404  200  404  404  404  401
      getTie                     200  200  200  404  200  200  200  404  404  401
      getTie:ria-runs            200  404  404  404  404  404  404  404  404  401
      getTie:ria-joop            404  404  404  404  404  200  404  404  404  401
      getTie:ria-church          404  404  404  404  404  404  404  404  404  401
      listChanges                200  200  404  404  404  404  404  404  404  401
      getActorHistory            200  200  404  404  404  404  404  404  404  401
      getActorHistory:ria        200  404  404  404  404  404  404  404  404  401
      getActorHistory:joop       404  404  404  404  404  404  404  404  404  401
      getActorHistory:joop:visit 404  200  404  404  404  404  404  404  404  401
      getTieHistory              200  200  404  404  404  404  404  404  404  401
      getTieHistory:ria-runs     200  404  404  404  404  404  404  404  404  401
      getTieHistory:ria-joop     404  404  404  404  404  404  404  404  404  401
      undoChange                 201  404  404  404  404  404  404  404  404  401
      undoChange:ria             201  404  404  404  404  404  404  404  404  401
      undoChange:joop            404  404  404  404  404  404  404  404  404  401
      undoChange:joop:visit      404  201  404  404  404  404  404  404  404  401
      createActor                201  404  404  404  404  404  404  404  404  401
      findLookalikes             200  404  404  404  404  404  404  404  404  401
      changeActor                200  404  404  404  404  404  404  404  404  401
      changeActor:joop           404  404  404  404  404  404  404  404  404  401
      replaceInvolvement         200  404  404  404  404  404  404  404  404  401
      listDuplicates             200  404  404  404  404  404  404  404  404  401
      compareActors              200  404  404  404  404  404  404  404  404  401
      compareActors:joop         404  404  404  404  404  404  404  404  404  401
      mergeActors                200  404  404  404  404  404  404  404  404  401
      sayDifferent               204  404  404  404  404  404  404  404  404  401
      removeActor                204  404  404  404  404  404  404  404  404  401
      createTie                  201  400  404  404  404  404  404  404  404  401
      createTie:joop             400  400  404  404  404  404  404  404  404  401
      createTie:joop:visit       404  201  404  404  404  404  404  404  404  401
      changeTie                  200  404  404  404  404  404  404  404  404  401
      changeTie:joop:visit       404  200  404  404  404  404  404  404  404  401
      confirmTie                 200  404  404  404  404  404  404  404  404  401
      confirmTie:joop            404  404  404  404  404  200  404  404  404  401
      confirmTie:joop:visit      404  200  404  404  404  200  404  404  404  401
      listIntroductions          200  404  404  404  404  404  404  404  404  401
      answerIntroduction         201  404  404  404  404  404  404  404  404  401
      answerIntroduction:joop    400  404  404  404  404  404  404  404  404  401
      getCrossing                200  200  404  404  404  404  404  404  404  401
      getKeyParties              200  404  404  404  404  404  404  404  404  401
      getMeeting                 200  200  404  404  404  404  404  404  404  401
      getLoad                    200  200  404  404  404  404  404  404  404  401
      getRings                   200  200  404  404  404  404  404  404  404  401
      getStreetMap               200  200  404  404  404  404  404  404  404  401
      getFacilities              200  200  404  404  404  404  404  404  404  401
      getAgenda                  200  200  200  404  200  200  200  404  404  401
      getSlots                   200  404  404  404  404  404  404  404  404  401
      getSlots:joop              400  404  404  404  404  404  404  404  404  401
      getCalendar                200  200  200  404  200  200  200  404  404  401
      getMarket                  200  404  404  404  404  404  404  404  404  401
      answerMarket               201  404  404  404  404  404  404  404  404  401
      answerMarket:joop          400  404  404  404  404  404  404  404  404  401
      previewCalendar            200  404  404  404  404  404  404  404  404  401
      previewCalendar:joop       400  404  404  404  404  404  404  404  404  401
      importCalendar             201  404  404  404  404  404  404  404  404  401
      importCalendar:joop        400  404  404  404  404  404  404  404  404  401
      enterEvening               201  404  404  404  404  404  404  404  404  401
      enterEvening:joop          400  404  404  404  404  404  404  404  404  401
      listInitiatives            200  200  404  404  404  404  404  404  404  401
      getDossier                 200  200  404  404  404  404  404  404  404  401
      getDossier:joop            404  404  404  404  404  404  404  404  404  401
      getStage                   200  200  404  404  404  404  404  404  404  401
      markArea                   200  404  404  404  404  404  404  404  404  401
      getMoney                   200  200  404  404  404  404  404  404  404  401
      getTogether                200  200  404  404  404  404  404  404  404  401
      getReferrals               200  200  404  404  404  404  404  404  404  401
      listUnconfirmedTies        200  404  404  404  404  404  404  404  404  401
      removeTie                  204  404  404  404  404  404  404  404  404  401
      listContacts               200  404  404  404  404  404  404  404  404  401
      listContacts:joop:visit    404  200  404  404  404  404  404  404  404  401
      saveContact                200  404  404  404  404  404  404  404  404  401
      getOwnCard                 404  404  404  404  404  404  200  404  404  401
      changeOwnCard              404  404  404  404  404  404  200  404  404  401
      saveOwnActivity            404  404  404  404  404  404  200  404  404  401
      getLinkedCard              404  404  404  404  404  404  404  404  404  404
      changeLinkedCard           404  404  404  404  404  404  404  404  404  404
      saveLinkedActivity         404  404  404  404  404  404  404  404  404  404
      listCardLinks              200  404  404  404  404  404  404  404  404  401
      makeCardLink               201  404  404  404  404  404  404  404  404  401
      makeCardLink:ria           404  404  404  404  404  404  404  404  404  401
      revokeCardLink             204  404  404  404  404  404  404  404  404  401
      getDay                     200  404  404  404  404  404  404  404  404  401
      listInvitationLists        200  404  404  404  404  404  404  404  404  401
      saveInvitationList         201  404  404  404  404  404  404  404  404  401
      saveInvitationList:joop    400  404  404  404  404  404  404  404  404  401
      removeInvitationList       204  404  404  404  404  404  404  404  404  401
      logInvitations             200  404  404  404  404  404  404  404  404  401
      listStories                200  200  200  404  200  200  200  404  404  401
      saveStory                  201  404  404  404  404  404  404  404  404  401
      saveStory:joop             400  404  404  404  404  404  404  404  404  401
      removeStory                204  404  404  404  404  404  404  404  404  401
      listPoints                 200  200  200  404  200  200  200  404  404  401
      bringPoint                 404  404  404  404  404  201  404  404  404  401
      savePoint                  201  404  404  404  404  404  404  404  404  401
      savePoint:joop             400  404  404  404  404  404  404  404  404  401
      removePoint                204  404  404  404  404  404  404  404  404  401
      listCases                  404  200  404  404  404  404  404  404  404  401
      startVisit                 404  201  404  404  404  404  404  404  404  401
      startVisit:ria             404  404  404  404  404  404  404  404  404  401
      startEmergencyVisit        404  201  404  404  404  404  404  404  404  401
      getPersonalWeb:joop        404  404  404  404  404  200  404  404  404  401
      getPersonalWeb:joop:visit  404  200  404  404  404  200  404  404  404  401
      getPersonalWeb:ria         404  404  404  404  404  404  404  404  404  401
      correctPerson:joop         404  404  404  404  404  200  404  404  404  401
      correctPerson:joop:visit   404  200  404  404  404  200  404  404  404  401
      correctPerson:ria          404  404  404  404  404  404  404  404  404  401
      getHeld:joop               404  404  404  404  404  200  404  404  404  401
      getHeld:joop:visit         404  200  404  404  404  200  404  404  404  401
      getHeld:ria                404  404  404  404  404  404  404  404  404  401
      erasePerson:joop           404  404  404  404  404  428  404  404  404  401
      erasePerson:joop:visit     404  428  404  404  404  428  404  404  404  401
      erasePerson:ria            404  404  404  404  404  404  404  404  404  401
      getSafetyNet:joop          404  404  404  404  404  200  404  404  404  401
      getSafetyNet:joop:visit    404  200  404  404  404  200  404  404  404  401
      getSafetyNet:ria           404  404  404  404  404  404  404  404  404  401
      listConversations:joop     404  404  404  404  404  200  404  404  404  401
      listConversations:joop:visit 404 200 404 404  404  200  404  404  404  401
      listConversations:ria      404  404  404  404  404  404  404  404  404  401
      saveConversation:joop      404  404  404  404  404  201  404  404  404  401
      saveConversation:joop:visit 404 201  404  404  404  201  404  404  404  401
      saveConversation:ria       404  404  404  404  404  404  404  404  404  401
      addContact                 404  404  404  404  404  404  404  404  404  401
      addContact:visit           404  201  404  404  404  404  404  404  404  401
      shareContact               404  404  404  404  404  404  404  404  404  401
      shareContact:visit         404  201  404  404  404  404  404  404  404  401
      passWorryOn                201  201  404  404  404  201  201  404  404  401
      listWorries                404  200  404  404  404  404  404  404  404  401
      takeWorryStep              404  201  404  404  404  404  404  404  404  401
      listHeldCases              404  404  200  404  404  404  404  404  404  401
      listEndingWebs             200  404  404  404  404  404  404  404  404  401
      renewPerson:joop           404  200  404  404  404  404  404  404  404  401
      renewPerson:ria            200  404  404  404  404  404  404  404  404  401
      handOverCase               404  200  200  404  404  404  404  404  404  401
      handOverCase:ria           404  404  200  404  404  404  404  404  404  401
      closeCase                  404  204  404  404  404  404  404  404  404  401
      getParties:joop            404  404  404  404  404  200  404  404  404  401
      getParties:joop:visit      404  200  404  404  404  200  404  404  404  401
      getParties:ria             404  404  404  404  404  404  404  404  404  401
      getWarmPaths:joop          404  404  404  404  404  404  404  404  404  401
      getWarmPaths:joop:visit    404  200  404  404  404  404  404  404  404  401
      getWarmPaths:ria           404  404  404  404  404  404  404  404  404  401
      getWarmPathsBetween        200  200  404  404  404  404  404  404  404  401
      getWarmPathsBetween:joop   404  404  404  404  404  404  404  404  404  401
      getCoverage                200  200  404  404  404  404  404  404  404  401
      getSignals:joop            404  404  404  404  404  404  404  404  404  401
      getSignals:joop:visit      404  200  404  404  404  404  404  404  404  401
      getSignals:ria             404  404  404  404  404  404  404  404  404  401
      listAudit                  404  404  404  200  404  200  404  404  404  401
      checkAudit                 404  404  404  200  404  404  404  404  404  401
      startImport                202  404  404  404  404  404  404  404  202  401
      getTemplate                200  404  404  404  404  404  404  404  200  401
      getJob                     200  404  404  404  404  404  404  200  404  401
      followJob                  200  404  404  404  404  404  404  200  404  401
      cancelJob                  204  404  404  404  404  404  404  204  404  401
      exportFolder               200  404  404  404  404  404  404  404  200  401
      makeBackup                 404  404  404  404  404  404  404  404  404  401
      makeBackup:everywhere      404  404  404  404  404  404  404  404  200  401
      """;

  private static final List<UserRole> ROLES =
      List.of(
          UserRole.COORDINATOR,
          UserRole.WIJKTEAM,
          UserRole.TEAM_LEADER,
          UserRole.OVERSEER,
          UserRole.RESEARCHER,
          UserRole.RESIDENT,
          UserRole.CONTACT_PERSON,
          UserRole.ADMINISTRATOR,
          UserRole.OPERATOR);

  private final WebStore store;
  private final TestService service;
  private final Village village;
  private int compared;

  RightsIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    this.village = Village.in(store);
  }

  /** One line of the table. */
  record Line(String call, List<Integer> expected) {
    static List<Line> all() {
      return TABLE.lines().skip(1).map(Line::parse).toList();
    }

    private static Line parse(String text) {
      String[] words = text.strip().split("\\s+");
      return new Line(words[0], Stream.of(words).skip(1).map(Integer::valueOf).toList());
    }

    @Override
    public String toString() {
      return call;
    }
  }

  static List<Line> lines() {
    return Line.all();
  }

  @AfterAll
  void stop() {
    System.out.println("Rights: compared " + compared + " answers with the table");
    service.close();
  }

  @Test
  void shouldSayOfEveryOperationWhoMayCallIt() {
    assertThat(Line.all().stream().map(line -> line.call().split(":", 2)[0]).distinct().sorted())
        .containsExactlyElementsOf(
            Stream.of(Operation.values()).map(Operation::code).sorted().toList());
    assertThat(ROLES).containsExactlyInAnyOrder(UserRole.values());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void shouldAnswerEachRoleAsTheTableSays(Line line) {
    List<Integer> statuses = new ArrayList<>();
    Set<String> refusals = new HashSet<>();
    for (int i = 0; i <= ROLES.size(); i++) {
      Client client = i < ROLES.size() ? client(line.call(), ROLES.get(i)) : service.anybody();
      Reply reply = call(line.call(), client);
      statuses.add(reply.status());
      if (reply.status() == 404) {
        refusals.add(reply.whole());
      }
    }
    assertThat(statuses).isEqualTo(line.expected());
    assertThat(refusals).as("ways to say that it is not there").hasSizeLessThanOrEqualTo(1);
  }

  @Tag("every")
  @ParameterizedTest
  @MethodSource("lines")
  void shouldAnswerOfAForeignAreaAsOfWhatIsNotThere(Line line) {
    AreaCode elsewhere = new AreaCode("elders");
    for (UserRole role : ROLES) {
      int own = line.expected().get(ROLES.indexOf(role));
      if (isBoundToAnArea(line.call()) && own != 401) {
        Reply foreign = call(line.call(), client(role, elsewhere));
        Reply nowhere = callNowhere(line.call(), client(role, village.code()));
        assertThat(foreign.status()).as("%s by %s", line, role).isEqualTo(404);
        assertThat(foreign.whole()).as("%s by %s", line, role).isEqualTo(nowhere.whole());
      }
    }
  }

  private static boolean isBoundToAnArea(String call) {
    String operation = call.split(":", 2)[0];
    return !Set.of(
                "getContract",
                "getLive",
                "getReady",
                "getOperationalMetrics",
                "getSession",
                "signOut",
                "useSignInLink",
                "startSignIn",
                "finishSignIn",
                "endVouchedSessions",
                "signInToDemo",
                "getDomainScheme",
                "listMetrics",
                "listAreas",
                "search",
                "listCases",
                "listAudit",
                "checkAudit",
                "makeBackup",
                "startImport",
                "getTemplate",
                "getJob",
                "followJob",
                "cancelJob",
                "getOwnCard",
                "changeOwnCard",
                "saveOwnActivity",
                "getLinkedCard",
                "changeLinkedCard",
                "saveLinkedActivity")
            .contains(operation)
        && !call.endsWith(":visit");
  }

  private Client client(String call, UserRole role) {
    return call.endsWith(EVERYWHERE)
        ? service.as(new Viewer(role.code(), role, AreaScope.EVERYWHERE, null))
        : client(role, village.code());
  }

  private Client client(UserRole role, AreaCode area) {
    return switch (role) {
      case RESIDENT -> service.as(role, village.id(Village.JOOP), area);
      case WIJKTEAM -> service.as(role, village.id(Village.WIM), area);
      case CONTACT_PERSON -> service.as(role, village.id(Village.CHOIR), area);
      default -> service.as(role, area);
    };
  }

  /** The call of a line, on the village. */
  private Reply call(String call, Client client) {
    Client caller = client;
    if (call.endsWith(":visit")) {
      caller = client.with(Views.VISIT, visit(call));
    }
    compared++;
    return new RightsCalls(service, store, village).call(bare(call), caller);
  }

  /** The same call on what nobody has ever heard of. */
  private Reply callNowhere(String call, Client client) {
    return new RightsCalls(service, store, village, NOWHERE).call(bare(call), client);
  }

  /** The call without under what it is done. */
  private static String bare(String call) {
    return call.replace(":visit", "").replace(EVERYWHERE, "");
  }

  /** The token of a visit of Wim to Joop; for what one does on request alone, on his request. */
  private String visit(String call) {
    String purpose = call.startsWith("erasePerson") ? "own-request" : "conversation";
    ActorId wim = village.id(Village.WIM);
    String body =
        "{\"person\":\"" + village.id(Village.JOOP) + "\",\"purpose\":\"" + purpose + "\"}";
    Client client = service.as(UserRole.WIJKTEAM, wim, village.code());
    return client.post("/v1/visits", body).json().path("token").textValue();
  }
}

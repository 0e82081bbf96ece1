package nl.wijkweb.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodedTests {
  @ParameterizedTest
  @ValueSource(strings = {"key-person", "KEY_PERSON", " Key Person ", "key_person"})
  void shouldForgiveCaseAndJoints(String text) {
    assertThat(Coded.find(Role.class, text)).contains(Role.KEY_PERSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "keyperson", "key-persons", "trekker"})
  void shouldNotGuess(String text) {
    assertThat(Coded.find(Role.class, text)).isEmpty();
  }

  @Test
  void shouldWriteKindsAndTypesAsTheirNameAndTheRestAsKebab() {
    assertThat(ActorKind.INFORMAL_GROUP.code()).isEqualTo("INFORMAL_GROUP");
    assertThat(TieType.FAMILY_OF.code()).isEqualTo("FAMILY_OF");
    assertThat(Permission.FOLLOW_UP.code()).isEqualTo("follow-up");
    assertThat(Coded.codes(AreaKind.class))
        .containsExactly("municipality", "district", "neighbourhood", "core");
  }

  static Stream<List<? extends Coded>> enums() {
    return Stream.of(
        List.of(ActorKind.values()),
        List.of(Answer.values()),
        List.of(AreaKind.values()),
        List.of(Closeness.values()),
        List.of(Contribution.values()),
        List.of(Direction.values()),
        List.of(Distance.values()),
        List.of(Frequency.values()),
        List.of(LegalBasis.values()),
        List.of(OpenTo.values()),
        List.of(Permission.values()),
        List.of(Ring.values()),
        List.of(Role.values()),
        List.of(Sector.values()),
        List.of(Strain.values()),
        List.of(Support.values()),
        List.of(TieStatus.values()),
        List.of(TieType.values()),
        List.of(Wish.values()));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void shouldGiveEveryConstantACodeOfItsOwn(List<? extends Coded> constants) {
    assertThat(constants).extracting(Coded::code).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void shouldFindEveryConstantByItsCode() {
    assertThat(TieType.values())
        .allSatisfy(type -> assertThat(Coded.find(TieType.class, type.code())).contains(type));
    assertThat(LegalBasis.values())
        .allSatisfy(
            basis -> assertThat(Coded.find(LegalBasis.class, basis.code())).contains(basis));
  }

  @ParameterizedTest
  @CsvSource({"DAILY, 6", "WEEKLY, 5", "MONTHLY, 4", "QUARTERLY, 3", "YEARLY, 2", "RARELY, 1"})
  void shouldWeighAFrequency(Frequency frequency, int weight) {
    assertThat(frequency.weight()).hasValue(weight);
  }

  @Test
  void shouldGiveOneSingleTimeNoWeight() {
    assertThat(Frequency.ONCE.weight()).isEmpty();
  }

  @Test
  void shouldCountBeingAClientAsHelpButNotAsPrivate() {
    assertThat(TieType.CLIENT_OF.isHelp()).isTrue();
    assertThat(TieType.CLIENT_OF.isPrivate()).isFalse();
    assertThat(TieType.CARES_FOR.isHelp()).isTrue();
    assertThat(TieType.CARES_FOR.isPrivate()).isTrue();
    assertThat(TieType.FRIEND_OF.directional()).isFalse();
  }

  @Test
  void shouldTellPeopleFromGroupsAndPrivatePeopleFromProfessionals() {
    assertThat(ActorKind.PROFESSIONAL.isPerson()).isTrue();
    assertThat(ActorKind.PROFESSIONAL.isPrivatePerson()).isFalse();
    assertThat(ActorKind.CONTACT.isPrivatePerson()).isTrue();
    assertThat(ActorKind.CLUB.isPerson()).isFalse();
  }
}

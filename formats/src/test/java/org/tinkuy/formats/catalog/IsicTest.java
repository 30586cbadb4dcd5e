package org.tinkuy.formats.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The codes of sectors against the structure of ISIC Rev. 4 (United Nations, Statistical Papers M
/// 4/Rev.4, 2008): 88 divisions; in Section C, manufacturing, 24 divisions, 71 groups, 137 classes.
class IsicTest {
  private static List<String> list(String name) {
    return Shipped.CATALOG.rules().codeLists().getOrDefault(name, List.of());
  }

  private static Stream<String> manufacturing() {
    return list("isic").stream()
        .filter(code -> code.length() == 4 && code.compareTo("1000") >= 0)
        .filter(code -> code.compareTo("3400") < 0);
  }

  /// The numbers that are left out are 04, 34, 40, 44, 48, 54, 57, 67, 76, 83 and 89.
  @Test
  void holdsTheDivisionsOfAllSectionsAndNoOthers() {
    List<Integer> left = List.of(4, 34, 40, 44, 48, 54, 57, 67, 76, 83, 89);
    List<String> official =
        IntStream.rangeClosed(1, 99)
            .filter(division -> !left.contains(division))
            .mapToObj("%02d"::formatted)
            .toList();

    assertThat(official).hasSize(88);
    assertThat(list("isicDivision")).containsExactlyInAnyOrderElementsOf(official);
  }

  @Test
  void countsTheDivisionsGroupsAndClassesOfManufacturing() {
    assertThat(manufacturing().map(code -> code.substring(0, 2)).distinct()).hasSize(24);
    assertThat(manufacturing().map(code -> code.substring(0, 3)).distinct()).hasSize(71);
    assertThat(manufacturing().distinct()).hasSize(137);
    assertThat(manufacturing().map(code -> code.substring(0, 2)))
        .allMatch(list("isicDivision")::contains);
  }

  /// Each division with its classes, the last two digits of each.
  @ParameterizedTest
  @CsvSource({
    "10, 10 20 30 40 50 61 62 71 72 73 74 75 79 80",
    "11, 01 02 03 04",
    "12, 00",
    "13, 11 12 13 91 92 93 94 99",
    "14, 10 20 30",
    "15, 11 12 20",
    "16, 10 21 22 23 29",
    "17, 01 02 09",
    "18, 11 12 20",
    "19, 10 20",
    "20, 11 12 13 21 22 23 29 30",
    "21, 00",
    "22, 11 19 20",
    "23, 10 91 92 93 94 95 96 99",
    "24, 10 20 31 32",
    "25, 11 12 13 20 91 92 93 99",
    "26, 10 20 30 40 51 52 60 70 80",
    "27, 10 20 31 32 33 40 50 90",
    "28, 11 12 13 14 15 16 17 18 19 21 22 23 24 25 26 29",
    "29, 10 20 30",
    "30, 11 12 20 30 40 91 92 99",
    "31, 00",
    "32, 11 12 20 30 40 50 90",
    "33, 11 12 13 14 15 19 20"
  })
  void holdsTheClassesOfEachDivisionOfManufacturing(String division, String ends) {
    assertThat(manufacturing().filter(code -> code.startsWith(division)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ends.split(" ", -1)).map(division::concat).toList());
  }

  @Test
  void namesEachOfThemInThreeLanguages() {
    for (String language : List.of("en", "es", "fr")) {
      assertThat(manufacturing().map(code -> "code.isic." + code))
          .allSatisfy(
              key ->
                  assertThat(Shipped.CATALOG.texts().byLanguage().getOrDefault(language, Map.of()))
                      .as(language)
                      .containsKey(key));
    }
  }
}

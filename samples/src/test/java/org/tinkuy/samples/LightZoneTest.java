package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.samples.folder.SampleFolder;

/// The zone's own words are told in the languages of its reports.
class LightZoneTest {
  private static final SampleFolder FOLDER = LightZone.folder();

  private static Stream<String> column(String table, String column) {
    return Objects.requireNonNull(FOLDER.tables().get(table)).rows().stream()
        .map(row -> row.getOrDefault(column, ""))
        .filter(text -> !text.isEmpty());
  }

  /// Who stands behind the figures of the money case.
  private static Stream<String> backings() {
    Matcher said =
        Pattern.compile("(?:source|evidence): (?:\"([^\"]*)\"|([^,}\\n]*))")
            .matcher(PublicPark.text("light-zone/finance.yaml"));
    return said.results().map(found -> found.group(1) == null ? found.group(2) : found.group(1));
  }

  private static List<String> words() {
    return Stream.of(
            column("bodies", "name"),
            column("incentives", "condition"),
            column("incentives", "clawback"),
            column("incentives", "beneficiaries"),
            column("incentives", "law"),
            column("services", "name"),
            backings())
        .flatMap(words -> words)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr"})
  void everyWordThatItsReportShowsIsTranslated(String language) {
    Set<String> told =
        Objects.requireNonNull(FOLDER.tables().get("translations")).rows().stream()
            .filter(row -> language.equals(row.get("language")))
            .filter(row -> !row.getOrDefault("translation", "").isEmpty())
            .map(row -> row.getOrDefault("text", ""))
            .collect(Collectors.toSet());

    assertThat(words()).hasSizeGreaterThan(50).isSubsetOf(told);
  }

  /// Its report once named its sources in English, whatever its language.
  @ParameterizedTest
  @ValueSource(strings = {"seed-park-a", "seed-park-c"})
  void everySourceOfASeedParkIsInThreeLanguages(String park) {
    List<String> sources =
        Pattern.compile("source: \"([^\"]*)\"")
            .matcher(PublicPark.text(park + "/finance.yaml"))
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();
    String told = PublicPark.text(park + "/translations.csv");

    assertThat(sources)
        .hasSizeGreaterThan(2)
        .allMatch(
            source -> told.contains(source) && told.replace("\"", "").contains(source + ",fr"))
        .allMatch(source -> told.replace("\"", "").contains(source + ",es"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light-zone", "seed-park-a", "seed-park-c"})
  void everyNameOfTheMoneyCaseIsInThreeLanguages(String park) {
    List<String> named =
        Pattern.compile("\\{en: .*?}")
            .matcher(PublicPark.text(park + "/finance.yaml"))
            .results()
            .map(found -> found.group())
            .toList();

    assertThat(named).hasSizeGreaterThan(9).allMatch(name -> name.matches(".*, es: .*, fr: .*"));
  }
}

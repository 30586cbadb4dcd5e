package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.kernel.Issue;

/// Small parks with one mistake each: every issue that is expected is found, and no other.
class BrokenInputsTest {
  private static final Path BROKEN = Path.of("src/test/resources/broken");
  private static final Wiring WIRING = Wiring.load();

  /// Places of one cause that the terminal shows; the rest it counts.
  private static final int PLACES_SHOWN = 10;

  /// One line of `expected.txt`: an issue that must be found.
  private record Expected(String code, String place, String suggestion) {
    static Expected of(String line) {
      String[] parts = line.split("\\s*\\|\\s*");
      assertThat(parts).as(line).hasSize(3);
      return new Expected(parts[0], parts[1], parts[2]);
    }

    boolean fits(Issue issue) {
      String at = issue.place().toString();
      boolean here =
          place.endsWith("*")
              ? at.startsWith(place.substring(0, place.length() - 1))
              : at.equals(place);
      return here && issue.code().equals(code) && issue.suggestion().contains(suggestion);
    }
  }

  static List<String> parks() {
    return Folders.names(BROKEN).stream().filter(name -> !name.endsWith(".md")).toList();
  }

  @ParameterizedTest
  @MethodSource("parks")
  void everyIssueIsFoundAndNoOther(String name) {
    List<Expected> expected =
        Folders.read(BROKEN.resolve(name).resolve("expected.txt"))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(Expected::of)
            .toList();
    List<Issue> issues = WIRING.read(BROKEN.resolve(name).resolve("park")).issues();

    assertThat(expected)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(issues).anyMatch(issue -> line.fits(issue)));
    assertThat(issues).allSatisfy(issue -> assertThat(expected).anyMatch(line -> line.fits(issue)));
  }

  @ParameterizedTest
  @MethodSource("parks")
  void checkNamesTheMistakeAndEndsByItsWeight(String name) {
    Path park = BROKEN.resolve(name).resolve("park");
    boolean hasErrors = WIRING.read(park).hasErrors();

    Terminal terminal = Terminal.run("check", park);

    assertThat(terminal.exit()).isEqualTo(hasErrors ? 2 : 0);
    Map<String, Integer> shown = new HashMap<>();
    for (Issue issue : WIRING.read(park).issues()) {
      assertThat(terminal.out()).contains(issue.code());
      if (shown.merge(issue.code(), 1, Integer::sum) <= PLACES_SHOWN) {
        assertThat(terminal.out()).contains(issue.place() + "  " + issue.message());
      }
    }
  }

  @Test
  void thereAreFifteenOrMore() {
    assertThat(parks()).hasSizeGreaterThanOrEqualTo(15);
  }

  @Test
  void theSpotWhereAPolygonCrossesItselfIsNamed() {
    Terminal terminal = Terminal.run("check", BROKEN.resolve("13-polygon-crosses-itself/park"));

    assertThat(terminal.out()).contains("plot 'A2'", "lon -76.46408", "lat -12.90388");
  }
}

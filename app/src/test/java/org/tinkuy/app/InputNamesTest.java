package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.Confidence;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputKind;
import org.tinkuy.views.money.FinanceNames;
import org.tinkuy.views.wording.Wording;

/// Two inputs of a case never have the same name, whatever the language: who reads a table or the
/// bars of a sensitivity sees no id.
class InputNamesTest {
  private static final Wiring WIRING = Wiring.load();

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr"})
  void areUniqueInEachCase(String language) {
    Wording words = new Wording(WIRING.texts(), language);
    List<String> twice = new ArrayList<>();
    for (String file :
        List.of(
            "examples/valle-claro-tables/finance.yaml",
            "examples/light-zone/finance.yaml",
            "conformance/finance/concession.yaml",
            "conformance/finance/every-kind.yaml",
            "conformance/finance/toll-road.yaml",
            "conformance/finance/two-phases.yaml",
            "conformance/finance/pre-feasibility.yaml")) {
      FinanceCase read = read(file);
      FinanceNames names = new FinanceNames(read, words);
      Map<String, String> ids = new TreeMap<>();
      for (CaseInput each : read.inputs().values()) {
        String before = ids.put(names.input(each), each.id());
        if (before != null) {
          twice.add(file + ": " + before + ", " + each.id() + ": " + names.input(each));
        }
      }
      assertThat(ids).as(file).isNotEmpty();
    }
    assertThat(twice).isEmpty();
  }

  /// An id is an English word in a Spanish table: `outside (tenant.outside)`.
  @ParameterizedTest
  @ValueSource(strings = {"es", "fr"})
  void areWordsOfTheReader(String language) {
    FinanceCase read = read("examples/valle-claro-tables/finance.yaml");
    FinanceNames names = new FinanceNames(read, new Wording(WIRING.texts(), language));

    List<String> ids =
        read.inputs().values().stream()
            .filter(each -> each.kind() != InputKind.INDEX)
            .filter(each -> names.input(each).matches("(?s)(.*[ \u00A0])?" + lastWord(each)))
            .map(CaseInput::id)
            .toList();

    assertThat(read.inputs()).hasSizeGreaterThan(80);
    // words that English shares with the others
    assertThat(ids).isSubsetOf("abatement.sun.capital", "products.reused.utilisation");
  }

  private static String lastWord(CaseInput input) {
    return Pattern.quote(input.id().substring(input.id().lastIndexOf('.') + 1));
  }

  /// What others copy from says of each figure who stands behind it, even where nobody does.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "conformance/finance/concession.yaml",
        "conformance/finance/every-kind.yaml",
        "examples/seed-park-a/finance.yaml",
        "examples/seed-park-c/finance.yaml"
      })
  void haveEachASourceAndAConfidence(String file) {
    assertThat(read(file).inputs().values())
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.backing().source()).as(each.id()).isNotEmpty();
              assertThat(each.backing().confidence())
                  .as(each.id())
                  .isNotEqualTo(Confidence.UNKNOWN);
            });
  }

  private static FinanceCase read(String file) {
    return MoneyCases.read(MoneyCases.document(Folders.ROOT.resolve(file))).find().orElseThrow();
  }
}

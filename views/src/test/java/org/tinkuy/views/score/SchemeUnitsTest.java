package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Unit;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.views.Note;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.CatalogWords;

/// What the units of a scheme are, told once.
class SchemeUnitsTest {
  private static final Figure TONNE_OF_COAL =
      Figure.known("x", 0.3, Unit.of("tce", Dimension.NONE, Fraction.ONE), Origin.NONE);

  private static final String COAL = ".*\\bt(ce|ec)\\b.*";

  private static List<String> notes(Section section) {
    return section.blocks().stream()
        .filter(Table.class::isInstance)
        .map(block -> ((Table) block).note())
        .toList();
  }

  private static Section section(String scheme, String id, String language) {
    Criterion any = Assessed.criterion("PM-I1", true);
    Criterion coal =
        new Criterion(
            id,
            any.kind(),
            any.heading(),
            any.rule(),
            any.reach(),
            any.guidance(),
            any.provenance());
    Judgement judgement =
        Assessed.judgement(State.NO_DATA, TONNE_OF_COAL, Optional.of(TONNE_OF_COAL));
    return new CriteriaSection(
            Assessed.results(
                Assessed.of(scheme, 2024, List.of(Assessed.result(coal, judgement, judgement)))),
            ParkSketch.empty()
                .table("tenants", "tenant id - key", "name text")
                .table("bodies", "body id - key", "name text")
                .park(),
            CatalogWords.in(language))
        .section();
  }

  /// Nothing said what kgce and CNY are; then two notes said what a tonne of coal equivalent is.
  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "vi"})
  void aSchemeSaysWhatItsUnitsAre(String language) {
    Section section = section("hj-274-2015", "HJ-11", language);

    assertThat(section.blocks())
        .filteredOn(Note.class::isInstance)
        .anyMatch(
            note -> note.toString().contains("CNY") && note.toString().matches(".*kg(ce|ec).*"));
    assertThat(notes(section)).noneMatch(note -> note.matches(COAL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "vi"})
  void ofASchemeThatSaysNothingTheTableSaysIt(String language) {
    assertThat(notes(section("eip-1.0", "PM-I1", language))).anyMatch(note -> note.matches(COAL));
  }
}

package org.tinkuy.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.document.TestCatalog;
import org.tinkuy.kernel.UnitTable;

/// Which of the usual flows of a class are those of a firm.
class SectorRateTest {
  private static final UnitTable UNITS = TestCatalog.CATALOG.units();

  private static SectorRate rate(String sector, String product, String... words) {
    return new SectorRate(
        sector,
        new SectorRate.Product(product, UNITS.get("t"), List.of(words)),
        "in",
        "water",
        product,
        new SectorRate.Range(1, 2, UNITS.get("m3")),
        new Provenance("made up", "D", false));
  }

  private static final List<SectorRate> ALL =
      List.of(
          rate("1103", "beer"), rate("2012", "ammonia", "ammonia"), rate("2012", "urea", "urea"));

  private static List<String> subjects(List<SectorRate> rates) {
    return rates.stream().map(SectorRate::subject).toList();
  }

  /// Who blends fertilisers is asked for what its class has, and nothing is taken for certain.
  @Test
  void aFirmIsAskedForItsWholeClassWhereItNamesNoProduct() {
    assertThat(subjects(SectorRate.ofFirm(ALL, "2012", "blended fertilisers"))).isEmpty();
    assertThat(subjects(SectorRate.worthAsking(ALL, "2012", "blended fertilisers")))
        .containsExactly("ammonia", "urea");
    assertThat(subjects(SectorRate.worthAsking(ALL, "2012", "")))
        .containsExactly("ammonia", "urea");
  }

  @Test
  void aFirmIsAskedForWhatItNames() {
    assertThat(subjects(SectorRate.worthAsking(ALL, "2012", "urea, in bags")))
        .containsExactly("urea");
    assertThat(subjects(SectorRate.worthAsking(ALL, "1103", ""))).containsExactly("beer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "a*b", "a* b*", "--"})
  void aWordThatWouldFitEverythingIsRefused(String word) {
    assertThatThrownBy(() -> rate("2012", "urea", word)).hasMessageContaining("star");
  }
}

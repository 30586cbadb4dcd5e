package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.views.wording.CatalogWords;

/// Indices of prices are called by the country that their id is the code of; "Price index PE" told
/// a reader nothing.
class IndexNamesTest {
  private static final FinanceResults RISING =
      Financed.run(
          CaseFile.small()
              .with(
                  "indices",
                  List.of(
                      Map.of("id", "pe", "value", "2 %"), Map.of("id", "steel", "value", "3 %"))));

  @ParameterizedTest
  @CsvSource({
    "en, pe, Peru",
    "es, pe, Perú",
    "fr, pe, Pérou",
    "vi, pe, Peru",
    // what is no code of a country keeps the name that the case gave it
    "es, steel, steel"
  })
  void anIndexIsCalledByItsCountry(String language, String id, String place) {
    FinanceNames names = Financed.names(RISING, CatalogWords.in(language));

    assertThat(names.input(RISING.run().model().of().find("indices." + id).orElseThrow()))
        .contains(place)
        .doesNotContain(" PE", " pe");
    assertThat(names.part("index." + id + ".growth")).contains(place).doesNotContain("PE");
  }
}

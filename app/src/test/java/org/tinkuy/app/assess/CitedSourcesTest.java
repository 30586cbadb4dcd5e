package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.SectorRate;
import org.tinkuy.views.wording.Wording;

/// Where the profiles of sectors, the list of materials and the schemes come from, in the reader's
/// language.
class CitedSourcesTest {
  @ParameterizedTest
  @ValueSource(strings = {"es", "fr"})
  void sourcesOfSectorsMaterialsAndSchemesAreCitedInTheLanguageOfTheReport(String language) {
    Wording words = new Wording(WrittenPark.CATALOG.texts(), language);
    List<String> sources =
        Stream.of(
                WrittenPark.CATALOG.library().sectors().stream()
                    .map(SectorRate::provenance)
                    .map(Provenance::source),
                WrittenPark.CATALOG.library().materials().byCode().values().stream()
                    .map(Material::provenance)
                    .map(Provenance::source),
                WrittenPark.CATALOG.rules().frameworks().values().stream().map(Framework::source))
            .flatMap(each -> each)
            .distinct()
            .toList();

    assertThat(sources)
        .hasSizeGreaterThan(2)
        .allSatisfy(source -> assertThat(words.cited(source)).isNotEqualTo(source));
  }
}

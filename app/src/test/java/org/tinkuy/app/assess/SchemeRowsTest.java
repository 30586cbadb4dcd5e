package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;

/// What the rows of the schemes in the catalog are taken for.
class SchemeRowsTest {
  @Test
  void takesTheKeptRowsOfTheSecondEditionAsAPreview() {
    Framework first = WrittenPark.CATALOG.findFramework("eip-1.0").orElseThrow();
    Framework second = WrittenPark.CATALOG.findFramework("eip-2.0").orElseThrow();

    assertThat(second.status()).isEqualTo(Framework.Status.PREVIEW);
    assertThat(second.criteria())
        .extracting(Criterion::rule)
        .containsExactlyElementsOf(first.criteria().stream().map(Criterion::rule).toList());
    assertThat(second.criteria())
        .allMatch(row -> row.provenance().confidence().equals("R-M"))
        .noneMatch(row -> row.provenance().verified());
  }

  @Test
  void holdsNoRowOfASchemeForVerified() {
    assertThat(WrittenPark.CATALOG.rules().frameworks().values())
        .flatExtracting(Framework::criteria)
        .noneMatch(row -> row.provenance().verified());
  }
}

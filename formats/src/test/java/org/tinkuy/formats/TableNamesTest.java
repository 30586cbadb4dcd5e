package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.Aliases;

class TableNamesTest {
  private final TableNames names =
      new TableNames(Set.of("flows", "waterSources", "plots"), Aliases.NONE);

  @ParameterizedTest
  @CsvSource({
    "flows, flows, ''",
    "FLOWS, flows, ''",
    "flows-2023, flows, 2023",
    "flows.2023, flows, 2023",
    "flows FY2024 north, flows, FY2024 north",
    "flows-old, flows, old",
    "water_sources, waterSources, ''",
    "Water Sources-2023, waterSources, 2023",
    "flow, flow, ''",
    "flows2023, flows2023, ''",
    "my-flows, my-flows, ''"
  })
  void readsTheTableOutOfAFileName(String base, String table, String part) {
    assertThat(names.of(base)).isEqualTo(new TableNames.Meaning(table, part));
  }

  @Test
  void takesYearsAsPlainParts() {
    assertThat(names.of("flows-2023").isPlain()).isTrue();
    assertThat(names.of("flows-FY2023").isPlain()).isTrue();
    assertThat(names.of("flows-old").isPlain()).isFalse();
  }
}

package org.tinkuy.views.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.flows.Direction;
import org.tinkuy.flows.Entry;
import org.tinkuy.flows.Fate;
import org.tinkuy.park.RowRef;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Wording;

/// What is told of one flow.
class FlowExplanationTest {
  private static String where(int rows) {
    Entry plain = Flowed.entry("dairy", Direction.IN, "water", Flowed.WATER);
    List<Entry.Read> months =
        IntStream.rangeClosed(1, rows)
            .mapToObj(i -> new RowRef("flows", "dairy-water,2024-%02d".formatted(i)))
            .map(Entry.Read::whole)
            .toList();
    Entry entry =
        new Entry(
            plain.flow(),
            plain.holder(),
            plain.direction(),
            plain.carrier(),
            plain.family(),
            Optional.empty(),
            new Entry.Use(
                "utility",
                Fate.UNSAID,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                months,
                Secrecy.T1),
            Entry.Gap.NONE);
    Wording words = CatalogWords.in("en");
    return ((KeyFigures)
            FlowExplanation.find(
                    new Flowed().with(entry).results(), Flowed.park(), "dairy-water", words)
                .orElseThrow()
                .blocks()
                .getFirst())
        .figures().stream()
            .filter(each -> each.label().equals("Where it is written"))
            .map(KeyFigure::value)
            .findFirst()
            .orElseThrow();
  }

  @Test
  void allRowsBehindAYearAreNamed() {
    assertThat(where(1)).isEqualTo("flows[dairy-water,2024-01]");
    assertThat(where(12))
        .isEqualTo(
            "flows[dairy-water,2024-01, 2024-02, 2024-03, 2024-04, 2024-05, 2024-06, 2024-07,"
                + " 2024-08, 2024-09, 2024-10, 2024-11, 2024-12]");
    assertThat(where(52))
        .isEqualTo("flows[dairy-water,2024-01] to flows[dairy-water,2024-52], 52 rows");
  }
}

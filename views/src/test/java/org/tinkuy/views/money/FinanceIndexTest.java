package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Wording;

class FinanceIndexTest {
  private static final String ASK = "finance:";

  private static List<String> asked(Section section) {
    return section.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .flatMap(table -> table.rows().stream())
        .map(Row::cells)
        .map(List::getLast)
        .filter(TextCell.class::isInstance)
        .map(cell -> ((TextCell) cell).text())
        .filter(text -> text.startsWith(ASK))
        .map(text -> text.substring(ASK.length()))
        .toList();
  }

  /// From the list of parts down, every id that is named is answered, and every line of the model
  /// and every input of the case is reached.
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void whateverAListNamesCanBeAskedForAndNothingIsMissing(String language) {
    FinanceResults results = Financed.with(Financed.BANK, Financed.OWNERS);
    Wording words = CatalogWords.in(language);
    Deque<String> open = new ArrayDeque<>(asked(FinanceExplanation.list(results, words)));
    Set<String> reached = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      String next = open.pop();
      if (reached.add(next)) {
        Section answer =
            FinanceExplanation.find(results, next, words)
                .orElseThrow(() -> new AssertionError(next));
        // what a line or figure is made of belongs to it and not to the list
        boolean isPart = results.run().model().find(next).isEmpty();
        boolean isList = isPart && asked(answer).stream().noneMatch(each -> each.contains("@"));
        if (isList) {
          open.addAll(asked(answer));
        }
      }
    }

    assertThat(reached)
        .containsAll(results.run().model().graph().lines().stream().map(Line::id).toList())
        .containsAll(results.run().model().of().inputs().keySet())
        .containsAll(
            results.figures().list().stream()
                .map(figure -> figure.id().substring(ASK.length()))
                .toList());
  }

  /// Reserves of two loans once had the same row, as had working capital and its terms of payment.
  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr"})
  void noTwoPartsHaveTheSameName(String language) {
    Section list = FinanceExplanation.list(withReserves(), CatalogWords.in(language));

    assertThat(list.blocks().stream().filter(Table.class::isInstance))
        .hasSize(4)
        .allSatisfy(
            table ->
                assertThat(((Table) table).rows())
                    .extracting(FinanceIndexTest::text)
                    .doesNotHaveDuplicates());
  }

  @Test
  void aReserveIsToldByWhatItIsFor() {
    Section list = FinanceExplanation.list(withReserves(), CatalogWords.in("fr"));

    assertThat(asked(list)).contains("bankReserve", "otherReserve", "capital", "workingCapital");
    assertThat(names(list))
        .contains(
            "Réserve du prêt «\u00A0bank\u00A0»",
            "Réserve du prêt «\u00A0other\u00A0»",
            "Délais de paiement",
            "Fonds de roulement")
        .anyMatch(name -> name.contains("\u00A0; "))
        .noneMatch(name -> name.matches(".*[^\u00A0];.*"));
  }

  private static FinanceResults withReserves() {
    Map<String, Object> bank = new HashMap<>(Financed.BANK);
    bank.put("share", "20 %");
    bank.put("reserve_months", "6");
    Map<String, Object> other = new HashMap<>(bank);
    other.put("id", "other");
    return Financed.run(
        CaseFile.small()
            .with("discount", Map.of("project", "8 %", "equity", "12 %"))
            .with("workingCapital", Map.of("receivables", "30 d", "payables", "20 d"))
            .with("layers", List.of(bank, other, Financed.OWNERS)));
  }

  /// What is in the first column.
  private static List<String> names(Section section) {
    return section.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .flatMap(table -> table.rows().stream())
        .map(FinanceIndexTest::text)
        .toList();
  }

  private static String text(Row row) {
    return row.cells().getFirst() instanceof TextCell cell ? cell.text() : "";
  }

  @Test
  void aPartThatTheCaseDoesNotHaveIsNotFound() {
    FinanceResults results = Financed.with(Financed.BANK, Financed.OWNERS);

    assertThat(FinanceExplanation.find(results, "prod", CatalogWords.in("en"))).isEmpty();
    assertThat(FinanceExplanation.find(results, "products", CatalogWords.in("en"))).isPresent();
  }
}

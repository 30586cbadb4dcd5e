package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.Alias;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.WorkbookFile;

/// The workbooks of Valle Claro as people keep them: Spanish ones in Spanish throughout, English
/// ones with heads that a person would write, no column in which nothing stands.
class SpanishBooksTest {
  private final SampleFolder delivered = ValleClaro.delivered();

  private Map<String, List<List<String>>> sheets(String book) {
    WorkbookFile file = Objects.requireNonNull(delivered.workbooks().get(book), book);
    return file.sheets();
  }

  /// Cells that are words: no numbers, ids, days, units or lists of them.
  private Set<String> words(String book) {
    Set<String> words = new HashSet<>();
    sheets(book)
        .values()
        .forEach(
            rows ->
                rows.forEach(
                    cells ->
                        cells.stream()
                            .filter(cell -> cell.matches("\\p{L}{3,}.*"))
                            .forEach(words::add)));
    return words;
  }

  /// No code of the program and no English prose of the park stands in a Spanish book.
  @ParameterizedTest
  @ValueSource(strings = {"agua-2024.xlsx", "energia-2024.xlsx", "empresas.xlsx", "residuos.xlsx"})
  void spanishBooksAreInSpanishThroughout(String book) {
    Set<String> codes = new HashSet<>();
    Shipped.CATALOG.rules().aliases().list().stream()
        .filter(alias -> alias.kind() == Alias.Kind.CODE)
        .map(alias -> alias.target().substring(alias.target().indexOf('=') + 1))
        .forEach(codes::add);
    Set<String> spanish = new HashSet<>();
    Shipped.CATALOG.rules().aliases().list().stream()
        .filter(alias -> alias.language().equals("es"))
        .forEach(alias -> spanish.add(alias.text()));
    Set<String> english = new HashSet<>();
    for (Map<String, String> row : new FolderRules(ValleClaro.folder()).rows("translations")) {
      if (!row.getOrDefault("translation", "").equals(row.get("text"))) {
        english.add(row.getOrDefault("text", ""));
      }
    }

    assertThat(words(book)).isNotEmpty();
    assertThat(words(book).stream().filter(word -> !spanish.contains(word)))
        .doesNotContainAnyElementsOf(codes)
        .doesNotContainAnyElementsOf(english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"events-and-certificates.xlsx", "money-and-measures.xlsx"})
  void headsOfEnglishBooksAreWrittenByPeople(String book) {
    sheets(book)
        .forEach(
            (name, rows) -> {
              assertThat(name).matches("[A-Z][a-z]+( [a-z]+)*");
              assertThat(rows.getFirst())
                  .hasSizeGreaterThan(4)
                  .allMatch(head -> head.matches("[A-Z][A-Za-z]+([ -][A-Za-z]+)*( \\([a-z]+\\))?"));
              assertThat(rows.stream().flatMap(List::stream))
                  .noneMatch(cell -> cell.matches("[a-z]+[A-Z][A-Za-z]*"));
            });
  }

  @Test
  void noBookHasAColumnInWhichNothingStands() {
    List<String> empty = new ArrayList<>();
    for (String book : delivered.workbooks().keySet()) {
      if (book.endsWith("-2024.xlsx")) {
        continue;
      }
      sheets(book)
          .forEach(
              (name, rows) -> {
                int head = rows.getFirst().size() == 1 ? 1 : 0;
                for (int i = 0; i < rows.get(head).size(); i++) {
                  int column = i;
                  boolean any =
                      rows.stream().skip(head + 1L).anyMatch(cells -> !cells.get(column).isEmpty());
                  if (!any) {
                    empty.add(book + "!" + name + ": " + rows.get(head).get(column));
                  }
                }
              });
    }
    assertThat(empty).isEmpty();
  }
}

package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RowCellsTest {
  private static Map<String, String> written() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("quantity", "5");
    cells.put("flow", "W1");
    cells.put("note", "");
    return cells;
  }

  private final Map<String, String> cells = RowCells.copyOf(written());

  @Test
  void saysWhatTheMapSaidInItsOrder() {
    List<String> seen = new ArrayList<>();
    cells.forEach((column, text) -> seen.add(column + "=" + text));

    assertThat(seen).containsExactly("quantity=5", "flow=W1", "note=");
    assertThat(cells).isEqualTo(written()).hasSameHashCodeAs(written()).hasSize(3);
    assertThat(written()).isEqualTo(cells);
    assertThat(cells.keySet()).containsExactly("quantity", "flow", "note");
    assertThat(cells.get("flow")).isEqualTo("W1");
    assertThat(cells.containsKey("price")).isFalse();
    assertThat(cells.get("price")).isNull();
  }

  @Test
  void doesNotChangeWithTheMapNorByItself() {
    Map<String, String> source = written();
    Map<String, String> copy = RowCells.copyOf(source);
    source.put("flow", "W2");

    assertThat(copy).containsEntry("flow", "W1");
    assertThat(RowCells.copyOf(copy)).isSameAs(copy);
    assertThatThrownBy(() -> copy.put("flow", "W3"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> copy.remove("flow")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> RowCells.copyOf(Map.of()).entrySet().iterator().next())
        .isInstanceOf(NoSuchElementException.class);
  }
}

package org.tinkuy.formats.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.formats.grid.GridRow;
import org.tinkuy.kernel.Spelling;

/// The headers of a mapped sheet by what they say, perhaps over several rows.
///
/// @param row number of the last row of headers, from 1
/// @param positions columns of the grid, from 0, by the letters of their header
/// @param written the headers as written, by position
record MappedHeader(int row, Map<String, Integer> positions, Map<Integer, String> written) {
  /// Stands between the headers of several rows.
  static final String BETWEEN = " / ";

  /// The headers of a mapping that a sheet must have.
  static Set<String> needed(SheetMapping mapping) {
    Set<String> headers = new LinkedHashSet<>(mapping.columns().keySet());
    mapping.unpivot().ifPresent(unpivot -> headers.addAll(unpivot.headers().keySet()));
    headers.addAll(mapping.rows().only().keySet());
    headers.addAll(mapping.rows().skip().keySet());
    return headers;
  }

  /// Finds the headers among the first rows of a grid.
  ///
  /// @param first rows in order
  /// @return empty where the row that the mapping names is not among them, or no row has any of the
  ///   headers
  static Optional<MappedHeader> find(SheetMapping mapping, List<GridRow> first) {
    Optional<MappedHeader> best = Optional.empty();
    long most = 0;
    for (int i = 0; i < first.size(); i++) {
      MappedHeader candidate = of(first.subList(0, i + 1), mapping.header().rows());
      if (mapping.header().row() == candidate.row()) {
        return Optional.of(candidate);
      }
      long found =
          needed(mapping).stream().filter(name -> candidate.find(name).isPresent()).count();
      if (mapping.header().row() == 0 && found > most) {
        best = Optional.of(candidate);
        most = found;
      }
    }
    return best;
  }

  /// The headers in the last of some rows.
  ///
  /// @param rows how many of them, at least 1
  static MappedHeader of(List<GridRow> upTo, int rows) {
    List<GridRow> own = upTo.subList(Math.max(0, upTo.size() - rows), upTo.size());
    int width = own.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    Map<String, Integer> positions = new LinkedHashMap<>();
    Map<Integer, String> written = new LinkedHashMap<>();
    List<String> carried = new ArrayList<>(own.stream().map(_ -> "").toList());
    for (int column = 0; column < width; column++) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < own.size(); i++) {
        String text = own.get(i).cell(column).text().strip().replaceAll("\\s+", " ");
        boolean isLast = i == own.size() - 1;
        if (!text.isEmpty() || isLast) {
          carried.set(i, text);
        }
        if (!carried.get(i).isEmpty()) {
          parts.add(carried.get(i));
        }
      }
      if (!carried.getLast().isEmpty() || own.size() > 1) {
        String header = String.join(BETWEEN, parts);
        written.put(column, header);
        positions.putIfAbsent(Spelling.letters(header), column);
      }
    }
    return new MappedHeader(own.getLast().number(), positions, written);
  }

  /// The position of a header; case, accents and signs do not count.
  Optional<Integer> find(String header) {
    return Optional.ofNullable(positions.get(Spelling.letters(header)));
  }

  /// The header of a position as it is written.
  String header(int position) {
    return written.getOrDefault(position, "column " + (position + 1));
  }
}

package org.tinkuy.formats.patch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All that is to be said in one workbook.
///
/// @param file how people call the workbook
/// @param all in the order in which they are listed
/// @param headerRows by sheet the row that names the columns, from 1; a sheet that is missing gets
///   no column of remarks
/// @param words the words of the patch
public record Remarks(
    String file, List<Remark> all, Map<String, Integer> headerRows, PatchWords words) {
  public Remarks {
    all = List.copyOf(all);
    headerRows = Collections.unmodifiableMap(new LinkedHashMap<>(headerRows));
  }

  /// The row of headers of a sheet, from 1; 0 where none is known.
  int headerRow(String sheet) {
    return headerRows.getOrDefault(sheet, 0);
  }

  /// The remarks on a sheet.
  List<Remark> of(String sheet) {
    return all.stream().filter(remark -> remark.place().sheet().equals(sheet)).toList();
  }
}

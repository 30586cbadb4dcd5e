package org.tinkuy.formats.mapping;

import java.util.List;
import org.tinkuy.kernel.Place;

/// How a sheet could be read, as far as its headers and cells tell.
///
/// @param place file and sheet
/// @param mapping the entry that is proposed
/// @param needed columns that every row of the table needs and that nothing fills yet
/// @param unread headers that nothing is proposed for
public record SheetProposal(
    Place place, SheetMapping mapping, List<String> needed, List<String> unread) {
  public SheetProposal {
    needed = List.copyOf(needed);
    unread = List.copyOf(unread);
  }
}

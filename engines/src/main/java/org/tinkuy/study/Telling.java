package org.tinkuy.study;

import java.util.List;
import org.tinkuy.disclosure.DisclosureLedger;

/// Results, and what they tell those who see them.
///
/// @param results what the audience may see
/// @param told what others know from now on, for the operator alone to keep
public record Telling(StudyResults results, List<DisclosureLedger.Entry> told) {
  public Telling {
    told = List.copyOf(told);
  }
}

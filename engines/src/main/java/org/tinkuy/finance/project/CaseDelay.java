package org.tinkuy.finance.project;

import java.util.List;
import org.tinkuy.kernel.LocalizedText;

/// A delay that nobody knows yet, of dates that move together: a permit, a tender, a connection.
/// Input: `by`, in months, as the case stands and with its range.
///
/// @param id unique among the delays
/// @param of the dates that it moves: `works.ID`, `land.ID`, `absorption.ID`, `costs.ID`, or one of
///   these words alone for all of a kind; `layers.ID`, when a loan is signed; `contract`, from when
///   on it pays; one at least
public record CaseDelay(String id, LocalizedText name, List<String> of) {
  public CaseDelay {
    of = List.copyOf(of);
  }

  /// The id of its input.
  public String input() {
    return "delays." + id + ".by";
  }

  /// Whether it moves the date of a part of the case.
  ///
  /// @param path as `works.site`; a word alone where there is one of its kind, as `contract`
  public boolean moves(String path) {
    return of.contains(path) || of.contains(path.split("\\.", -1)[0]);
  }
}

package org.tinkuy.policy;

import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Instrument;
import org.tinkuy.catalog.Provenance;

/// An instrument of policy that bears on a park.
///
/// @param id its id in the park's register or in the catalog
/// @param name its name as the park wrote it, or in English
/// @param kind what it is and what it is about
/// @param status draft, not yet in force, in force, amended, perhaps replaced, ended or repealed,
///   at the end of the period; empty where it is not stated
/// @param effect what it can be expected to do
/// @param supports objectives and criteria it supports, as written
/// @param gap what it lacks, in the words of the park; empty where nothing is noted
/// @param catalogued source and confidence where the catalog knows it; empty where the park does
public record PolicyInstrument(
    String id,
    String name,
    Instrument.Kind kind,
    String status,
    Effect effect,
    List<String> supports,
    String gap,
    Optional<Provenance> catalogued) {
  public PolicyInstrument {
    supports = List.copyOf(supports);
  }

  /// Whether it supports an objective, itself or one of its criteria.
  boolean serves(String objective, List<String> criteria) {
    return supports.contains(objective) || criteria.stream().anyMatch(this::servesCriterion);
  }

  /// Whether it supports a criterion, given as `framework/criterion`; the framework may be left out
  /// in what it supports.
  boolean servesCriterion(String criterion) {
    return supports.contains(criterion)
        || supports.contains(criterion.substring(criterion.indexOf('/') + 1));
  }
}
